package typed

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Signature is EIP-2098's compact form: R, and S with the parity of R's
// ordinate in its top bit.
type Signature struct {
	R, VS common.Hash
}

// ErrSignature is returned by [Recover] and [ParseSignature] for a signature
// that the contract refuses whoever signed: wrong length, r or s zero or not
// below the order, s in the upper half, or no point with abscissa r.
var ErrSignature = errors.New("typed: signature is malformed")

// halfOrder is the largest low s (EIP-2).
var halfOrder = new(big.Int).Rsh(crypto.S256().Params().N, 1)

// Sign signs a digest with a worker's instance key. Nonces follow RFC 6979, so
// the same digest has the same signature. With cgo libsecp256k1 signs, in
// constant time; a worker refuses to run without (ecvrf.ConstantTime).
func Sign(digest common.Hash, key *ecdsa.PrivateKey) (Signature, error) {
	raw, err := crypto.Sign(digest[:], key)
	if err != nil {
		return Signature{}, fmt.Errorf("sign answer: %w", err)
	}

	// raw is r ‖ s ‖ v with s low and v 0 or 1.
	sig := Signature{R: common.Hash(raw[:32]), VS: common.Hash(raw[32:64])}
	sig.VS[0] |= raw[64] << 7

	return sig, nil
}

// Recover returns the address whose key signed the digest. Errors match
// [ErrSignature].
func Recover(digest common.Hash, sig Signature) (common.Address, error) {
	s, v := sig.VS, sig.VS[0]>>7
	s[0] &= 0x7f

	// The library wants s in range, not low; r it checks itself, as ecrecover
	// does on chain.
	if n := s.Big(); n.Sign() == 0 || n.Cmp(halfOrder) > 0 {
		return common.Address{}, fmt.Errorf("s out of range: %w", ErrSignature)
	}
	if !crypto.ValidateSignatureValues(v, sig.R.Big(), s.Big(), true) {
		return common.Address{}, fmt.Errorf("r out of range: %w", ErrSignature)
	}

	raw := append(append(sig.R.Bytes(), s[:]...), v)
	public, err := crypto.Ecrecover(digest[:], raw)
	if err != nil {
		return common.Address{}, fmt.Errorf("no such point: %w", ErrSignature)
	}

	return common.Address(crypto.Keccak256(public[1:])[12:]), nil
}

// Bytes returns r ‖ vs, 64 bytes.
func (sig Signature) Bytes() [64]byte {
	var out [64]byte
	copy(out[:32], sig.R[:])
	copy(out[32:], sig.VS[:])

	return out
}

// ParseSignature reads r ‖ vs. It checks the length alone, 64: [Recover] sees
// to the rest.
func ParseSignature(b []byte) (Signature, error) {
	if len(b) != 64 {
		return Signature{}, fmt.Errorf("%d bytes: %w", len(b), ErrSignature)
	}

	return Signature{R: common.Hash(b[:32]), VS: common.Hash(b[32:])}, nil
}
