package randomness

import (
	"encoding/binary"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Domains, the first word of each hash.
var (
	alphaDomain      = domain("alpha")
	requestDomain    = domain("request")
	wordDomain       = domain("word")
	possessionDomain = domain("possession")

	// RetryDomain belongs to what the contract stores for the retry of a failed
	// callback. Nothing off chain needs that hash, so it has no twin here.
	RetryDomain = domain("retry")
)

func domain(name string) common.Hash {
	return crypto.Keccak256Hash([]byte("veritee/randomness/v1/" + name))
}

// RangeError is returned for a value that doesn't fit the field it is packed
// into.
type RangeError struct {
	Field string // as in the Solidity code, such as "sequence"
	Bits  int    // width of the field
}

func (e *RangeError) Error() string {
	return fmt.Sprintf("randomness: %s doesn't fit into %d bits", e.Field, e.Bits)
}

// fits checks an unsigned value against a width.
func fits(field string, v uint64, bits int) error {
	if bits < 64 && v>>bits != 0 {
		return &RangeError{Field: field, Bits: bits}
	}

	return nil
}

// uintWord is abi.encode of an unsigned integer.
func uintWord(v uint64) (w common.Hash) {
	binary.BigEndian.PutUint64(w[24:], v)

	return w
}

// addressWord is abi.encode of an address.
func addressWord(a common.Address) common.Hash { return common.BytesToHash(a[:]) }

// hash is keccak256(abi.encode(words…)).
func hash(words ...common.Hash) common.Hash {
	buf := make([]byte, 0, 32*len(words))
	for i := range words {
		buf = append(buf, words[i][:]...)
	}

	return crypto.Keccak256Hash(buf)
}

// addressAnd96 packs an address into the top 20 bytes and a uint96 into the
// low 12.
func addressAnd96(a common.Address, field string, number *big.Int) (w common.Hash, err error) {
	if number == nil || number.Sign() < 0 || number.BitLen() > 96 {
		return common.Hash{}, &RangeError{Field: field, Bits: 96}
	}

	number.FillBytes(w[20:])
	copy(w[:20], a[:])

	return w, nil
}

func splitAddressAnd96(w common.Hash) (common.Address, *big.Int) {
	return common.Address(w[:20]), new(big.Int).SetBytes(w[20:])
}
