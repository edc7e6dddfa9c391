package typed

import (
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Name and version of the EIP-712 domain of TEE proofs. A later version of the struct has a verifier contract of its own.
const (
	ProofDomainName    = "SGXVerifier"
	ProofDomainVersion = "1"
)

// EIP-712 type strings of [Claim] and [TeeProof].
const (
	ClaimType = "Claim(address rollup,uint64 l2ChainId,uint64 firstBlock,uint64 lastBlock,bytes32 parentHash,bytes32 lastHash," +
		"bytes32 preRoot,bytes32 postRoot,bytes32 receipts,bytes32 withdrawals,bytes32 inputs,bytes32 data,bytes32 config," +
		"uint64 originNumber,bytes32 originHash,uint32 policy)"
	TeeProofType = "TeeProof(Claim claim,uint8 verdict,bytes32 computedRoot,bytes32 measurement,address instance,uint32 policyVersion," +
		"address recipient,uint64 notAfter)" + ClaimType
)

// ProofRequestDomain separates ids of requests for proofs from all other hashes.
const ProofRequestDomain = "veritee/request/v1/proof"

var (
	claimTypeHash          = crypto.Keccak256([]byte(ClaimType))
	teeProofTypeHash       = crypto.Keccak256([]byte(TeeProofType))
	proofDomainNameHash    = crypto.Keccak256([]byte(ProofDomainName))
	proofDomainVersionHash = crypto.Keccak256([]byte(ProofDomainVersion))
	proofRequestDomainHash = crypto.Keccak256([]byte(ProofRequestDomain))
)

// Verdict is what an enclave says of a claim.
type Verdict uint8

const (
	Accept Verdict = 1 // executing the blocks gives what is claimed
	Reject Verdict = 2 // the blocks are the claim's, and executing them gives something else
)

// ProofDomain is where a TEE proof counts: one SGXVerifier on the chain that settles.
type ProofDomain struct {
	ChainID  uint64
	Verifier common.Address
}

// Claim is what is claimed of a range of a rollup's blocks. The Solidity twin is TeeProofs.Claim.
type Claim struct {
	Rollup       common.Address // the contract that settles it: the rollup's id
	L2ChainID    uint64
	FirstBlock   uint64
	LastBlock    uint64 // included
	ParentHash   common.Hash
	LastHash     common.Hash
	PreRoot      common.Hash // the parent's state root
	PostRoot     common.Hash // the state root after LastBlock
	Receipts     common.Hash // keccak256 over the receipt roots of the range in order
	Withdrawals  common.Hash // storage root of the contract that the configuration names, after LastBlock; zero if none
	Inputs       common.Hash // keccak256 over the block hashes of the range in order
	Data         common.Hash // of what the rollup posted, as it says itself
	Config       common.Hash // of the chain's rules
	OriginNumber uint64      // a block of the settling chain, and its hash
	OriginHash   common.Hash
	Policy       uint32 // version of the rollup's policy
}

// TeeProof is what an enclave signs of a claim. The Solidity twin is TeeProofs.Proof.
type TeeProof struct {
	Claim         common.Hash // [Claim.ID]
	Verdict       Verdict
	ComputedRoot  common.Hash // Accept: zero. Reject: what execution gave; zero if a block can't be executed or isn't what its header says
	Measurement   common.Hash // of the code, [MeasurementLabel]
	Instance      common.Address
	PolicyVersion uint32         // of the app's policy
	Recipient     common.Address // who is rewarded
	NotAfter      uint64         // the last second, unix time, at which it counts
}

// Separator is the EIP-712 domain separator.
func (d ProofDomain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, proofDomainNameHash, proofDomainVersionHash, uintWord(d.ChainID), addressWord(d.Verifier))
}

// RequestID is the id of the request for proofs of a claim.
func (d ProofDomain) RequestID(claim common.Hash) common.Hash {
	return crypto.Keccak256Hash(proofRequestDomainHash, uintWord(d.ChainID), addressWord(d.Verifier), claim[:])
}

// words are the claim's fields, 32 bytes each, in order: its ABI encoding.
func (c *Claim) words() [][]byte {
	return [][]byte{
		addressWord(c.Rollup), uintWord(c.L2ChainID), uintWord(c.FirstBlock), uintWord(c.LastBlock), c.ParentHash[:], c.LastHash[:],
		c.PreRoot[:], c.PostRoot[:], c.Receipts[:], c.Withdrawals[:], c.Inputs[:], c.Data[:], c.Config[:], uintWord(c.OriginNumber),
		c.OriginHash[:], uintWord(uint64(c.Policy)),
	}
}

// ClaimSize is the length of a claim's ABI encoding in bytes.
const ClaimSize = 16 * 32

// ID is EIP-712's hashStruct(claim).
func (c *Claim) ID() common.Hash {
	return crypto.Keccak256Hash(append([][]byte{claimTypeHash}, c.words()...)...)
}

// MarshalBinary gives the claim's ABI encoding, [ClaimSize] bytes.
func (c *Claim) MarshalBinary() ([]byte, error) {
	out := make([]byte, 0, ClaimSize)
	for _, word := range c.words() {
		out = append(out, word...)
	}
	return out, nil
}

// UnmarshalBinary takes the ABI encoding and nothing else: a number or address that its type can't hold is an error.
func (c *Claim) UnmarshalBinary(data []byte) error {
	if len(data) != ClaimSize {
		return fmt.Errorf("claim: %d bytes, want %d", len(data), ClaimSize)
	}
	var (
		at    int
		wrong error
	)
	hash := func() (h common.Hash) {
		copy(h[:], data[at:])
		at += 32
		return h
	}
	number := func(max uint64) uint64 {
		word := hash()
		n := binary.BigEndian.Uint64(word[24:])
		if [24]byte(word[:24]) != ([24]byte{}) || n > max {
			wrong = fmt.Errorf("claim: word %d is %s, more than its type holds", at/32-1, word)
		}
		return n
	}
	rollup := hash()
	if [12]byte(rollup[:12]) != ([12]byte{}) {
		wrong = fmt.Errorf("claim: word 0 is %s, which is no address", rollup)
	}
	out := Claim{
		Rollup: common.BytesToAddress(rollup[12:]), L2ChainID: number(math.MaxUint64), FirstBlock: number(math.MaxUint64), LastBlock: number(math.MaxUint64),
		ParentHash: hash(), LastHash: hash(), PreRoot: hash(), PostRoot: hash(), Receipts: hash(), Withdrawals: hash(), Inputs: hash(),
		Data: hash(), Config: hash(), OriginNumber: number(math.MaxUint64), OriginHash: hash(), Policy: uint32(number(math.MaxUint32)),
	}
	if wrong != nil {
		return wrong
	}
	*c = out
	return nil
}

// Same says whether two claims are about the same input, so that at most one result of theirs can be true: equal rollup, config, range,
// parent, pre-state, inputs and origin.
func (c *Claim) Same(o *Claim) bool {
	a, b := *c, *o
	for _, x := range []*Claim{&a, &b} {
		x.PostRoot, x.Receipts, x.Withdrawals, x.Data, x.Policy = common.Hash{}, common.Hash{}, common.Hash{}, common.Hash{}, 0
		x.L2ChainID, x.LastHash = 0, common.Hash{} // bound by config and inputs
	}
	return a == b
}

// StructHash is EIP-712's hashStruct(proof).
func (p *TeeProof) StructHash() common.Hash {
	return crypto.Keccak256Hash(teeProofTypeHash, p.Claim[:], uintWord(uint64(p.Verdict)), p.ComputedRoot[:], p.Measurement[:],
		addressWord(p.Instance), uintWord(uint64(p.PolicyVersion)), addressWord(p.Recipient), uintWord(p.NotAfter))
}

// Digest is the hash that is signed.
func (p *TeeProof) Digest(d ProofDomain) common.Hash {
	separator, structHash := d.Separator(), p.StructHash()
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash[:])
}

// Sign signs the proof with the instance's key.
func (p *TeeProof) Sign(d ProofDomain, key *ecdsa.PrivateKey) (Signature, error) {
	return Sign(p.Digest(d), key)
}

// Verify checks what can be checked without a chain: a verdict there is, and that the instance that the proof names signed it. Whether
// that instance may act is the registry's to say.
func (p *TeeProof) Verify(d ProofDomain, sig Signature) error {
	if p.Verdict != Accept && p.Verdict != Reject || p.Verdict == Accept && p.ComputedRoot != (common.Hash{}) {
		return fmt.Errorf("tee proof: verdict %d with computed root %s is none; 1 accepts (without a root), 2 rejects", p.Verdict, p.ComputedRoot)
	}
	signer, err := Recover(p.Digest(d), sig)
	if err != nil {
		return fmt.Errorf("tee proof: %w", err)
	}
	if signer != p.Instance {
		return fmt.Errorf("tee proof: signed by %s, not by instance %s; is it the right verifier and chain?", signer, p.Instance)
	}
	return nil
}
