package risczero

import (
	"crypto/sha256"
	"crypto/x509"
	"encoding/binary"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// Digests are the hashes by which a journal names the collateral that its quote was judged by. They are those of Automata's DCAP
// program (dcap-rs: get_content_hash, get_cert_hash, get_crl_hash), whose real proof the tests reproduce. No signature is
// checked here.
func Digests(c *dcap.Collateral) (d typed.CollateralDigests, err error) {
	if d.TCBInfo, err = tcbInfoDigest(c.TCBInfo); err != nil {
		return d, fmt.Errorf("tcb info: %w", err)
	}
	if d.QEIdentity, err = qeIdentityDigest(c.QEIdentity); err != nil {
		return d, fmt.Errorf("qe identity: %w", err)
	}

	chain, err := certificates(c.TCBInfoIssuerChain)
	if err != nil {
		return d, fmt.Errorf("tcb info's signer: %w", err)
	}
	other, err := certificates(c.QEIdentityIssuerChain)
	if err != nil {
		return d, fmt.Errorf("qe identity's signer: %w", err)
	}
	if sha256.Sum256(chain[0].Raw) != sha256.Sum256(other[0].Raw) {
		return d, errors.New("tcb info and qe identity are signed under two certificates; ask the source for both anew")
	}
	d.Signer = crypto.Keccak256Hash(chain[0].RawTBSCertificate)
	d.Root = crypto.Keccak256Hash(chain[len(chain)-1].RawTBSCertificate)

	if d.RootCRL, err = listDigest(c.RootCACRL); err != nil {
		return d, fmt.Errorf("root crl: %w", err)
	}
	if d.PCKCRL, err = listDigest(c.PCKCRL); err != nil {
		return d, fmt.Errorf("pck crl: %w", err)
	}
	return d, nil
}

// tcbInfoDigest leaves out the dates, and takes the lists as they stand in the text.
func tcbInfoDigest(text string) (digest common.Hash, err error) {
	info, err := dcap.ParseTCBInfo(text)
	if err != nil {
		return digest, err
	}
	var raw struct {
		Type    uint8           `json:"tcbType"`
		Version uint32          `json:"version"`
		Levels  json.RawMessage `json:"tcbLevels"`
		Module  json.RawMessage `json:"tdxModule"`
		Modules json.RawMessage `json:"tdxModuleIdentities"`
	}
	if err := json.Unmarshal([]byte(text), &raw); err != nil {
		return digest, err
	}
	head := []byte{raw.Type, 0}
	if info.TEE == dcap.TDX {
		head[1] = 1
	}
	head = binary.BigEndian.AppendUint32(head, raw.Version)
	head = binary.BigEndian.AppendUint32(head, info.Evaluation)
	return crypto.Keccak256Hash(head, info.FMSPC[:], info.PCEID[:], raw.Levels, raw.Module, raw.Modules), nil
}

func qeIdentityDigest(text string) (digest common.Hash, err error) {
	id, err := dcap.ParseQEIdentity(text)
	if err != nil {
		return digest, err
	}
	var raw struct {
		Version uint32          `json:"version"`
		Levels  json.RawMessage `json:"tcbLevels"`
	}
	if err := json.Unmarshal([]byte(text), &raw); err != nil {
		return digest, err
	}
	head := []byte{map[string]uint8{"QE": 0, "QVE": 1, "TD_QE": 2}[id.ID]}
	head = binary.BigEndian.AppendUint32(head, raw.Version)
	head = binary.BigEndian.AppendUint32(head, id.Evaluation)
	return crypto.Keccak256Hash(head, id.MiscSelect[:], id.MiscMask[:], id.Attributes[:], id.Mask[:], id.MRSigner[:],
		binary.BigEndian.AppendUint16(nil, id.ISVProdID), raw.Levels), nil
}

func listDigest(der []byte) (digest common.Hash, err error) {
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return digest, err
	}
	return crypto.Keccak256Hash(list.RawTBSRevocationList), nil
}

// certificates reads a chain in PEM, of which there is at least one certificate.
func certificates(text string) (all []*x509.Certificate, err error) {
	for rest := []byte(text); ; {
		var block *pem.Block
		if block, rest = pem.Decode(rest); block == nil {
			break
		}
		cert, err := x509.ParseCertificate(block.Bytes)
		if err != nil {
			return nil, err
		}
		all = append(all, cert)
	}
	if len(all) == 0 {
		return nil, errors.New("no certificate")
	}
	return all, nil
}
