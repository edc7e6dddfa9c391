package deployment

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// ParseRoot reads a root's certificate, PEM or DER, and returns it as DER.
func ParseRoot(content []byte) ([]byte, error) {
	if block, _ := pem.Decode(content); block != nil {
		if block.Type != "CERTIFICATE" {
			return nil, fmt.Errorf("a certificate is needed, not a %q", block.Type)
		}
		content = block.Bytes
	}
	if _, _, err := keyOf(content); err != nil {
		return nil, err
	}
	return content, nil
}

// rootKey is the public key of the root that the store is to trust; zero for Intel's, which it knows.
func (p Parameters) rootKey() (x, y *big.Int, err error) {
	if len(p.Root) == 0 {
		return new(big.Int), new(big.Int), nil
	}
	return keyOf(p.Root)
}

// rootDigest is Keccak-256 of what is signed of the root's certificate.
func (p Parameters) rootDigest() (common.Hash, error) {
	root := dcap.IntelRoot()
	if len(p.Root) > 0 {
		var err error
		if root, err = x509.ParseCertificate(p.Root); err != nil {
			return common.Hash{}, fmt.Errorf("root: %w", err)
		}
	}
	return crypto.Keccak256Hash(root.RawTBSCertificate), nil
}

func keyOf(der []byte) (x, y *big.Int, err error) {
	certificate, err := x509.ParseCertificate(der)
	if err != nil {
		return nil, nil, fmt.Errorf("root: %w", err)
	}
	key, ok := certificate.PublicKey.(*ecdsa.PublicKey)
	if !ok || key.Curve != elliptic.P256() {
		return nil, nil, errors.New("root: its key isn't on P-256")
	}
	point, err := key.Bytes()
	if err != nil {
		return nil, nil, fmt.Errorf("root: %w", err)
	}
	return new(big.Int).SetBytes(point[1:33]), new(big.Int).SetBytes(point[33:]), nil // behind the 4 of an uncompressed point
}
