package onchain

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A StoreReader asks one CollateralStore: what a call with these data answers, in one and the same block for all of them.
type StoreReader interface {
	Call(ctx context.Context, data []byte) ([]byte, error)
}

// StoreReaderFunc is a function that does.
type StoreReaderFunc func(ctx context.Context, data []byte) ([]byte, error)

// Call calls it.
func (f StoreReaderFunc) Call(ctx context.Context, data []byte) ([]byte, error) { return f(ctx, data) }

// Publication is a transaction to the store.
type Publication struct {
	Purpose string // for people: "TCB info for TDX 00806F050000, evaluation 19, issued …"
	Data    []byte
}

// Publications are what brings a store up to a bundle, in the order in which they must be mined: issuers before what they signed, the
// root's revocations before all that it may refuse. What the store has, or has newer, isn't among them. The bundle isn't
// verified here: the store refuses what Intel didn't sign, and [dcap.Verifier.Endorse] says it before gas is spent.
func Publications(ctx context.Context, store StoreReader, c *dcap.Collateral) ([]Publication, error) {
	p := &publisher{ctx: ctx, store: store, added: make(map[[32]byte]bool)}
	pckCA, err := p.issuer("PCK CRL's issuer", c.PCKCRLIssuerChain)
	if err != nil {
		return nil, err
	}
	infoSigner, err := p.issuer("TCB info's signer", c.TCBInfoIssuerChain)
	if err != nil {
		return nil, err
	}
	identitySigner, err := p.issuer("QE identity's signer", c.QEIdentityIssuerChain)
	if err != nil {
		return nil, err
	}
	if err := p.rootCRL(c.RootCACRL); err != nil {
		return nil, err
	}
	if err := p.pckCRL(c.PCKCRL, pckCA); err != nil {
		return nil, err
	}
	if err := p.tcbInfo(c, infoSigner); err != nil {
		return nil, err
	}
	if err := p.qeIdentity(c, identitySigner); err != nil {
		return nil, err
	}
	return p.all, nil
}

var contract = collateralstore.NewCollateralStore()

type publisher struct {
	ctx   context.Context
	store StoreReader
	all   []Publication
	added map[[32]byte]bool
}

// ask calls a view and reads its answer.
func ask[T any](p *publisher, what string, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	raw, err := p.store.Call(p.ctx, data)
	if err != nil {
		return none, fmt.Errorf("ask the collateral store for %s: %w", what, err)
	}
	answer, err := unpack(raw)
	if err != nil {
		return none, fmt.Errorf("ask the collateral store for %s: an answer of %d bytes that isn't one (is the address right?): %w", what, len(raw), err)
	}
	return answer, nil
}

func (p *publisher) call(data []byte, purpose string, args ...any) {
	p.all = append(p.all, Publication{Purpose: fmt.Sprintf(purpose, args...), Data: data})
}

// issuer adds the first certificate of a chain, unless the store has it or one that lasts longer. It names its key.
func (p *publisher) issuer(what, chain string) (key [32]byte, err error) {
	block, _ := pem.Decode([]byte(chain))
	if block == nil {
		return key, fmt.Errorf("%s: no certificate in PEM; fetch the collateral anew", what)
	}
	cert, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return key, fmt.Errorf("%s: %w", what, err)
	}
	if key, err = issuerKey(cert); err != nil {
		return key, fmt.Errorf("%s: %w", what, err)
	}
	if p.added[key] {
		return key, nil
	}
	p.added[key] = true

	have, err := ask(p, "an issuer", contract.PackIssuer(key), contract.UnpackIssuer)
	if err != nil {
		return key, err
	}
	if have.Kind != 0 && have.NotAfter.Int64() >= cert.NotAfter.Unix() {
		revoked, err := p.revoked(key)
		if err != nil || !revoked || have.Tag == low64(cert.SerialNumber) {
			return key, err
		}
	}
	p.call(contract.PackAddIssuer(block.Bytes), "certificate of %q, valid until %s", cert.Subject.CommonName, day(cert.NotAfter))
	return key, nil
}

func (p *publisher) revoked(key [32]byte) (bool, error) {
	return ask(p, "revocations", contract.PackIsRevoked(key), contract.UnpackIsRevoked)
}

func (p *publisher) rootCRL(der []byte) error {
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return fmt.Errorf("root CRL: %w", err)
	}
	have, err := ask(p, "the root CRL", contract.PackRootCrl(), contract.UnpackRootCrl)
	if err != nil {
		return err
	}
	if newer(list.ThisUpdate, have.Arg0) {
		p.call(contract.PackPublishRootCrl(der), "root CRL of %s, %d entries", instant(list.ThisUpdate), len(list.RevokedCertificateEntries))
	}
	return nil
}

func (p *publisher) pckCRL(der []byte, issuer [32]byte) error {
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return fmt.Errorf("PCK CRL: %w", err)
	}
	have, err := ask(p, "a PCK CRL", contract.PackPckCrl(issuer), contract.UnpackPckCrl)
	if err != nil {
		return err
	}
	if newer(list.ThisUpdate, have.Arg0) {
		p.call(contract.PackPublishPckCrl(der, issuer), "CRL of %q of %s, %d entries", list.Issuer.CommonName, instant(list.ThisUpdate), len(list.RevokedCertificateEntries))
	}
	return nil
}

func (p *publisher) tcbInfo(c *dcap.Collateral, signer [32]byte) error {
	info, err := dcap.ParseTCBInfo(c.TCBInfo)
	if err != nil {
		return fmt.Errorf("tcb info: %w", err)
	}
	number, err := evaluation(info.Evaluation)
	if err != nil {
		return fmt.Errorf("tcb info: %w", err)
	}
	r, s, err := signatureHalves(c.TCBInfoSignature)
	if err != nil {
		return fmt.Errorf("tcb info: %w", err)
	}
	have, err := ask(p, "a TCB info", contract.PackTcbInfo(uint8(info.TEE), info.FMSPC, number), contract.UnpackTcbInfo)
	if err != nil {
		return err
	}
	if wanted, err := p.wanted(info.Window.NotBefore, have.Arg0, have.Packed, 22); err != nil || !wanted {
		return err
	}
	p.call(contract.PackPublishTcbInfo([]byte(c.TCBInfo), r, s, signer), "TCB info for %s %X, evaluation %d, issued %s", info.TEE, info.FMSPC, number, instant(info.Window.NotBefore))
	return nil
}

func (p *publisher) qeIdentity(c *dcap.Collateral, signer [32]byte) error {
	id, err := dcap.ParseQEIdentity(c.QEIdentity)
	if err != nil {
		return fmt.Errorf("qe identity: %w", err)
	}
	tee, known := map[string]dcap.TEE{"QE": dcap.SGX, "TD_QE": dcap.TDX}[id.ID]
	if !known {
		return fmt.Errorf("qe identity: %s is of an enclave that makes no quotes; take the identity of QE or TD_QE", id.ID)
	}
	number, err := evaluation(id.Evaluation)
	if err != nil {
		return fmt.Errorf("qe identity: %w", err)
	}
	r, s, err := signatureHalves(c.QEIdentitySignature)
	if err != nil {
		return fmt.Errorf("qe identity: %w", err)
	}
	have, err := ask(p, "a QE identity", contract.PackQeIdentity(uint8(tee), number), contract.UnpackQeIdentity)
	if err != nil {
		return err
	}
	if wanted, err := p.wanted(id.Window.NotBefore, have.Arg0, have.Packed, 14); err != nil || !wanted {
		return err
	}
	p.call(contract.PackPublishQeIdentity([]byte(c.QEIdentity), r, s, signer), "QE identity for %s, evaluation %d, issued %s", tee, number, instant(id.Window.NotBefore))
	return nil
}

// wanted says whether a document should take the place of the stored one: it is newer, or that one's signer was revoked.
func (p *publisher) wanted(issued time.Time, have collateralstore.Published, packed []byte, signerAt int) (bool, error) {
	if newer(issued, have) || len(packed) < signerAt+32 {
		return true, nil
	}
	return p.revoked([32]byte(packed[signerAt:]))
}

func newer(at time.Time, have collateralstore.Published) bool {
	return at.Unix() > have.NotBefore.Int64()
}

// issuerKey is how the store names a certificate's owner: Keccak-256 of the public key, x ‖ y.
func issuerKey(cert *x509.Certificate) (hash [32]byte, err error) {
	key, ok := cert.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return hash, errors.New("a key that isn't on P-256")
	}
	raw, err := key.Bytes()
	if err != nil {
		return hash, err
	}
	return crypto.Keccak256Hash(raw[1:]), nil // behind the 4 of an uncompressed point
}

func evaluation(number uint32) (uint16, error) {
	if number > 1<<16-1 {
		return 0, fmt.Errorf("evaluation number %d is more than the store takes", number)
	}
	return uint16(number), nil
}

func signatureHalves(raw []byte) (r, s *big.Int, err error) {
	if len(raw) != 64 {
		return nil, nil, fmt.Errorf("a signature of %d bytes, not 64", len(raw))
	}
	return new(big.Int).SetBytes(raw[:32]), new(big.Int).SetBytes(raw[32:]), nil
}

// low64 is what the store keeps of a serial number.
func low64(serial *big.Int) uint64 {
	return new(big.Int).And(serial, new(big.Int).SetUint64(1<<64-1)).Uint64()
}

func day(t time.Time) string     { return t.UTC().Format(time.DateOnly) }
func instant(t time.Time) string { return t.UTC().Format(time.RFC3339) }
