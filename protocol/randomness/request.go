package randomness

import (
	"encoding/binary"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Deployment is one coordinator on one chain. Every hash of a request commits
// to both, so nothing can be replayed between chains or coordinators.
//
// A chain id is a uint64 here although the EVM allows 256 bits: EIP-2294
// bounds it below that, and so does go-ethereum's signing.
type Deployment struct {
	ChainID     uint64
	Coordinator common.Address
}

// Errors of [Deployment.Alpha].
var (
	// ErrNoBlockHash refuses the zero hash: the EVM returns it for a block it
	// doesn't know, and an alpha made from it would be known in advance.
	ErrNoBlockHash = errors.New("randomness: block hash is zero")

	// ErrNoConfirmations refuses 0, which the contract never accepts.
	ErrNoConfirmations = errors.New("randomness: confirmations is zero")
)

// Alpha is the ECVRF input of a group: all requests of block number under one
// key with the same confirmations.
//
//	keccak256(abi.encode(ALPHA_DOMAIN, chainId, coordinator, keyHash, number, confirmations, blockHash))
//
// number must fit 40 bits ([*RangeError]).
func (d Deployment) Alpha(keyHash common.Hash, number uint64, confirmations uint8, blockHash common.Hash) (common.Hash, error) {
	switch {
	case blockHash == common.Hash{}:
		return common.Hash{}, ErrNoBlockHash
	case confirmations == 0:
		return common.Hash{}, ErrNoConfirmations
	}

	if err := fits("blockNumber", number, blockNumberBits); err != nil {
		return common.Hash{}, err
	}

	return hash(alphaDomain, uintWord(d.ChainID), addressWord(d.Coordinator), keyHash,
		uintWord(number), uintWord(uint64(confirmations)), blockHash), nil
}

// Request is a request as its event shows it.
type Request struct {
	Terms    RequestTerms
	Consumer common.Address // who asked and is called back
	KeyLine  common.Hash    // what the consumer named, see [KeyLine]
	KeyHash  common.Hash    // the epoch's key that the line stood for
	Input    []byte         // the consumer's own bytes, may be empty
}

// RequestHash commits to everything in a request:
//
//	keccak256(abi.encode(REQUEST_DOMAIN, chainId, coordinator, terms, consumer, keyLine, keyHash, inputHash))
//
// Errors: [*RangeError] for the terms.
func (d Deployment) RequestHash(r Request) (common.Hash, error) {
	return d.requestHash(r, InputHash(r.Input))
}

func (d Deployment) requestHash(r Request, input common.Hash) (common.Hash, error) {
	terms, err := r.Terms.Pack()
	if err != nil {
		return common.Hash{}, err
	}

	return hash(requestDomain, uintWord(d.ChainID), addressWord(d.Coordinator), terms,
		addressWord(r.Consumer), r.KeyLine, r.KeyHash, input), nil
}

// InputHash is keccak256(input), and zero for no input, which saves the
// contract a hash.
func InputHash(input []byte) common.Hash {
	if len(input) == 0 {
		return common.Hash{}
	}

	return crypto.Keccak256Hash(input)
}

// RequestID is what a request is called on chain: the request hash with its
// low 48 bits replaced by the account's index (32) and the slot (16).
// Errors: [*RangeError] for the terms.
func (d Deployment) RequestID(r Request) (common.Hash, error) {
	return d.RequestIDOf(r, InputHash(r.Input))
}

// RequestIDOf is [Deployment.RequestID] for who has only the input's hash, as the
// event shows it; r.Input isn't looked at.
func (d Deployment) RequestIDOf(r Request, inputHash common.Hash) (common.Hash, error) {
	id, err := d.requestHash(r, inputHash)
	if err != nil {
		return common.Hash{}, err
	}

	binary.BigEndian.PutUint32(id[26:], r.Terms.AccountIndex)
	binary.BigEndian.PutUint16(id[30:], r.Terms.Slot)

	return id, nil
}

// Place reads the account's index and the slot back from a request id.
func Place(requestID common.Hash) (accountIndex uint32, slot uint16) {
	return binary.BigEndian.Uint32(requestID[26:]), binary.BigEndian.Uint16(requestID[30:])
}

// Word is the i-th random word of a request, a uniform uint256 as 32 bytes:
//
//	keccak256(abi.encode(WORD_DOMAIN, beta, requestId, i))
//
// beta is the verified ECVRF output for the group's alpha.
func Word(beta [32]byte, requestID common.Hash, i uint16) common.Hash {
	return hash(wordDomain, beta, requestID, uintWord(uint64(i)))
}

// Words returns the first count words.
func Words(beta [32]byte, requestID common.Hash, count uint16) []common.Hash {
	out := make([]common.Hash, count)
	for i := range out {
		out[i] = Word(beta, requestID, uint16(i))
	}

	return out
}

// Possession is the ECVRF input that a key's owner proves once, to show the
// coordinator that somebody can answer under it:
//
//	keccak256(abi.encode(POSSESSION_DOMAIN, chainId, coordinator, keyLine, keyHash))
func (d Deployment) Possession(keyLine, keyHash common.Hash) common.Hash {
	return hash(possessionDomain, uintWord(d.ChainID), addressWord(d.Coordinator), keyLine, keyHash)
}

// KeyLine names an app's keys of one purpose: the app's address in the top 20
// bytes, the purpose in the low 12. Errors: [*RangeError] unless 0 ≤ purpose < 2^96.
func KeyLine(app common.Address, purpose *big.Int) (common.Hash, error) {
	return addressAnd96(app, "purpose", purpose)
}

// SplitKeyLine is the inverse of [KeyLine].
func SplitKeyLine(line common.Hash) (app common.Address, purpose *big.Int) {
	return splitAddressAnd96(line)
}

// AccountID is a prepaid account: its owner's address in the top 20 bytes, the
// owner's own number for it in the low 12. It depends on no block hash, so an
// account can be named before it is mined. Errors: [*RangeError] unless
// 0 ≤ number < 2^96.
func AccountID(owner common.Address, number *big.Int) (common.Hash, error) {
	return addressAnd96(owner, "number", number)
}

// SplitAccountID is the inverse of [AccountID].
func SplitAccountID(id common.Hash) (owner common.Address, number *big.Int) {
	return splitAddressAnd96(id)
}
