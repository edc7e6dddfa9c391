package onchain

import (
	"crypto/ecdsa"
	"crypto/sha256"
	"encoding/binary"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// packFormat is the first byte of everything packed.
const packFormat = 1

// Origin is whence a document came: the chain keeps it beside what the document says.
type Origin struct {
	Signer [32]byte // [KeyHash] of who signed it
	Text   [32]byte // SHA-256 of the text that is signed
}

// OriginOf is the origin of a document of a bundle: chain is the signer's in PEM, the signer first.
func OriginOf(text, chain string) (Origin, error) {
	certs, err := dcap.ParseChain(chain)
	if err != nil {
		return Origin{}, fmt.Errorf("signer's chain: %w", err)
	}
	if len(certs) == 0 {
		return Origin{}, fmt.Errorf("signer's chain: no certificate")
	}
	key, ok := certs[0].PublicKey.(*ecdsa.PublicKey)
	if !ok {
		return Origin{}, fmt.Errorf("signer's chain: a key that isn't on P-256")
	}
	signer, err := KeyHash(key)
	return Origin{Signer: signer, Text: sha256.Sum256([]byte(text))}, err
}

// KeyHash is how contracts name a public key on P-256: Keccak-256 of x ‖ y.
func KeyHash(key *ecdsa.PublicKey) ([32]byte, error) {
	point, err := coordinates(key)
	if err != nil {
		return [32]byte{}, err
	}
	return crypto.Keccak256Hash(point[:]), nil
}

// coordinates are x ‖ y.
func coordinates(key *ecdsa.PublicKey) (point [64]byte, err error) {
	raw, err := key.Bytes()
	if err != nil {
		return point, fmt.Errorf("public key: %w", err)
	}
	if len(raw) != 1+len(point) {
		return point, fmt.Errorf("public key: %d bytes, not a point of P-256", len(raw))
	}
	copy(point[:], raw[1:])
	return point, nil
}

// Pack packs both documents of a bundle. No signature is checked here.
func Pack(c *dcap.Collateral) (tcbInfo, qeIdentity []byte, err error) {
	info, err := dcap.ParseTCBInfo(c.TCBInfo)
	if err != nil {
		return nil, nil, fmt.Errorf("tcb info: %w", err)
	}
	id, err := dcap.ParseQEIdentity(c.QEIdentity)
	if err != nil {
		return nil, nil, fmt.Errorf("qe identity: %w", err)
	}
	of, err := OriginOf(c.TCBInfo, c.TCBInfoIssuerChain)
	if err != nil {
		return nil, nil, fmt.Errorf("tcb info: %w", err)
	}
	if tcbInfo, err = PackTCBInfo(info, of); err != nil {
		return nil, nil, err
	}
	if of, err = OriginOf(c.QEIdentity, c.QEIdentityIssuerChain); err != nil {
		return nil, nil, fmt.Errorf("qe identity: %w", err)
	}
	qeIdentity, err = PackQEIdentity(id, of)
	return tcbInfo, qeIdentity, err
}

// PackTCBInfo packs TCB info as ICollateralStore has it.
func PackTCBInfo(info *dcap.TCBInfo, of Origin) ([]byte, error) {
	p := new(packer)
	p.u8(packFormat)
	p.u8(uint64(info.TEE))
	p.bytes(info.FMSPC[:], info.PCEID[:])
	p.document(info.Evaluation, info.Window, of)
	p.count("TDX module identities", len(info.Modules))
	p.count("TCB levels", len(info.Levels))
	if info.TEE == dcap.TDX {
		if info.Module == nil {
			return nil, fmt.Errorf("pack tcb info: no TDX module")
		}
		p.bytes(info.Module.MRSigner[:], info.Module.Attributes[:], info.Module.Mask[:])
	}
	for _, m := range info.Modules {
		p.u8(uint64(m.Version))
		p.bytes(m.MRSigner[:], m.Attributes[:], m.Mask[:])
		p.count("levels of a TDX module", len(m.Levels))
		for _, l := range m.Levels {
			p.field("SVN of a TDX module", uint64(l.SVN), 1)
			p.worth(l.Status, l.Date, l.Advisories)
		}
	}
	for _, l := range info.Levels {
		p.bytes(l.SGX[:])
		p.field("PCE SVN", uint64(l.PCESVN), 2)
		if info.TEE == dcap.TDX {
			p.bytes(l.TDX[:])
		}
		p.worth(l.Status, l.Date, l.Advisories)
	}
	if p.err != nil {
		return nil, fmt.Errorf("pack tcb info: %w", p.err)
	}
	return p.out, nil
}

// PackQEIdentity packs a QE identity as ICollateralStore has it.
func PackQEIdentity(id *dcap.QEIdentity, of Origin) ([]byte, error) {
	p := new(packer)
	p.u8(packFormat)
	switch id.ID {
	case "QE":
		p.u8(uint64(dcap.SGX))
	case "TD_QE":
		p.u8(uint64(dcap.TDX))
	default:
		return nil, fmt.Errorf("pack qe identity: id %.20q, neither QE nor TD_QE", id.ID)
	}
	p.document(id.Evaluation, id.Window, of)
	p.bytes(id.MiscSelect[:], id.MiscMask[:], id.Attributes[:], id.Mask[:], id.MRSigner[:])
	p.field("ISVPRODID", uint64(id.ISVProdID), 2)
	p.count("levels of the quoting enclave", len(id.Levels))
	for _, l := range id.Levels {
		p.field("ISVSVN", uint64(l.SVN), 2)
		p.worth(l.Status, l.Date, l.Advisories)
	}
	if p.err != nil {
		return nil, fmt.Errorf("pack qe identity: %w", p.err)
	}
	return p.out, nil
}

// Advisory is an advisory's id as a number: INTEL-SA- and five digits is those digits; any other is the first four bytes of
// its Keccak-256 with the top bit set.
func Advisory(id string) uint32 {
	if digits, ok := strings.CutPrefix(id, "INTEL-SA-"); ok && len(digits) == 5 && strings.Trim(digits, "0123456789") == "" {
		n, _ := strconv.ParseUint(digits, 10, 32) // five digits
		return uint32(n)
	}
	return binary.BigEndian.Uint32(crypto.Keccak256([]byte(id))) | 1<<31
}

// packer appends fields, big-endian. The first that doesn't fit is the error.
type packer struct {
	out []byte
	err error
}

func (p *packer) bytes(fields ...[]byte) {
	for _, f := range fields {
		p.out = append(p.out, f...)
	}
}

func (p *packer) u8(n uint64) { p.field("byte", n, 1) }

func (p *packer) count(what string, n int) { p.field("number of "+what, uint64(n), 1) }

func (p *packer) field(what string, n uint64, size int) {
	if n>>(8*size) != 0 && p.err == nil {
		p.err = fmt.Errorf("%s is %d, more than %d bytes hold", what, n, size)
	}
	word := binary.BigEndian.AppendUint64(nil, n)
	p.out = append(p.out, word[8-size:]...)
}

func (p *packer) time(what string, t time.Time) {
	if t.Unix() < 0 && p.err == nil {
		p.err = fmt.Errorf("%s is %s, before 1970", what, t.UTC().Format(time.RFC3339))
	}
	p.field(what, uint64(t.Unix()), 5)
}

// document is what both kinds have at the same place among their first fields.
func (p *packer) document(evaluation uint32, window dcap.Window, of Origin) {
	p.field("evaluation number", uint64(evaluation), 2)
	p.time("issue date", window.NotBefore)
	p.time("next update", window.NotAfter)
	p.bytes(of.Signer[:], of.Text[:])
}

// worth is what a level says of whoever reaches it.
func (p *packer) worth(status dcap.Status, date time.Time, advisories []string) {
	p.u8(uint64(status))
	p.time("TCB date", date)
	p.count("advisories", len(advisories))
	for _, id := range advisories {
		p.field("advisory", uint64(Advisory(id)), 4)
	}
}
