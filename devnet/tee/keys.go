package tee

import (
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha1"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"fmt"
	"math/big"
)

// domain keeps these keys apart from any other that follows from the same seed.
const domain = "veritee: development tee, no hardware"

// derive is 32 bytes that follow from the chain id, the seed and what they are for.
func (v *Vendor) derive(label string) [32]byte {
	h := sha256.New()
	h.Write([]byte(domain))
	_ = binary.Write(h, binary.BigEndian, v.chainID)
	_ = binary.Write(h, binary.BigEndian, uint64(len(v.seed)))
	h.Write(v.seed)
	h.Write([]byte(label))
	return [32]byte(h.Sum(nil))
}

// key is the P-256 key of a role. A digest outside the curve's order (one in 2³²) is passed over.
func (v *Vendor) key(label string) *ecdsa.PrivateKey {
	for i := 0; ; i++ {
		raw := v.derive(fmt.Sprintf("key %s %d", label, i))
		if key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), raw[:]); err == nil {
			return key
		}
	}
}

// point is a public key's 65 bytes, uncompressed.
func point(key *ecdsa.PrivateKey) []byte {
	raw, err := key.PublicKey.Bytes()
	if err != nil {
		panic("a key of this package isn't on its curve: " + err.Error())
	}
	return raw
}

// keyID is the identifier of a key in certificates: SHA-1 of the point, RFC 5280's first method.
func keyID(key *ecdsa.PrivateKey) []byte {
	sum := sha1.Sum(point(key))
	return sum[:]
}

// signDER is an ECDSA signature over SHA-256, deterministic (RFC 6979): the same seed gives the same bytes.
func signDER(key *ecdsa.PrivateKey, message []byte) []byte {
	digest := sha256.Sum256(message)
	sig, err := key.Sign(nil, digest[:], crypto.SHA256)
	if err != nil {
		panic("signing with a key of this package: " + err.Error())
	}
	return sig
}

// signRaw is the same signature as r ‖ s, the form of quotes and of signed JSON.
func signRaw(key *ecdsa.PrivateKey, message []byte) []byte {
	var sig struct{ R, S *big.Int }
	if _, err := asn1.Unmarshal(signDER(key, message), &sig); err != nil {
		panic("a signature of this package is malformed: " + err.Error())
	}
	out := make([]byte, 64)
	sig.R.FillBytes(out[:32])
	sig.S.FillBytes(out[32:])
	return out
}
