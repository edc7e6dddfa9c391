package typed

import (
	"errors"
	"fmt"
	"math"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
)

// What is signed and hashed about keys; the Solidity twin is contracts/keys/KeyHashes.sol, and both read protocol/vectors/keys.json.

// EIP-712 type strings of what is signed about keys.
const (
	KeyOrderType     = "Order(address app,bytes12 purpose,uint64 epoch,address instance,uint32 policyVersion,uint32 generation,bytes32 groupKey,bytes a1,bytes a2,bytes32 challenge,bytes32 response)"
	KeyReleaseType   = "Release(bytes32 requestId,uint32 generation,bytes32 answer)"
	KeyStatementType = "Statement(address app,bytes12 purpose,uint64 epoch,bytes32 groupKey,uint8 algorithm,bytes32 publicKey)"
	GenerationType   = "Generation(uint64 session,uint32 generation,uint8 threshold,bytes32 members,uint256 qualified,bytes32 groupKey,bytes32 shares,bytes32 transcript,bytes32 previous)"
)

var (
	keyOrderTypeHash     = crypto.Keccak256([]byte(KeyOrderType))
	keyReleaseTypeHash   = crypto.Keccak256([]byte(KeyReleaseType))
	keyStatementTypeHash = crypto.Keccak256([]byte(KeyStatementType))
	generationTypeHash   = crypto.Keccak256([]byte(GenerationType))
	keyBrokerNameHash    = crypto.Keccak256([]byte("KeyBroker"))
	keyCommitteeNameHash = crypto.Keccak256([]byte("KeyCommittee"))
	keyDomainVersionHash = crypto.Keccak256([]byte("1"))
	keyRequestDomainHash = crypto.Keccak256([]byte("veritee/request/v1/key"))
	errWordHoldsMore     = errors.New("a word holds more than its type")
)

// Purpose is which of an app's keys: the lower 12 bytes of a key line.
type Purpose [12]byte

// ParsePurpose reads a purpose as people write it: a number, or 0x and 24 hex digits.
func ParsePurpose(text string) (Purpose, error) {
	if hex, is := strings.CutPrefix(text, "0x"); is && len(hex) == 24 {
		var p Purpose
		if err := p.UnmarshalText([]byte(text)); err != nil {
			return Purpose{}, fmt.Errorf("purpose %q isn't 0x and 24 hex digits", text)
		}
		return p, nil
	}
	number, ok := new(big.Int).SetString(text, 10)
	if !ok || number.Sign() < 0 || number.BitLen() > 96 {
		return Purpose{}, fmt.Errorf("purpose %q is neither a number below 2^96 nor 0x and 24 hex digits", text)
	}
	return Purpose(number.FillBytes(make([]byte, 12))), nil
}

// String is the number where it is a small one, and hex otherwise.
func (p Purpose) String() string {
	if number := new(big.Int).SetBytes(p[:]); number.IsUint64() {
		return number.String()
	}
	return hexutil.Encode(p[:])
}

// UnmarshalText reads hex.
func (p *Purpose) UnmarshalText(text []byte) error {
	return hexutil.UnmarshalFixedText("purpose", text, p[:])
}

// MarshalText writes hex.
func (p Purpose) MarshalText() ([]byte, error) { return []byte(hexutil.Encode(p[:])), nil }

// KeyKind is the type byte of what a key is.
type KeyKind uint8

// Kinds of keys.
const (
	DerivedKey  KeyKind = 1
	EscrowedKey KeyKind = 2
)

// Algorithm is what a derived key is for.
type Algorithm uint8

// Algorithms of derived keys.
const (
	AlgorithmVRF       Algorithm = 1
	AlgorithmSecp256k1 Algorithm = 2
	AlgorithmData      Algorithm = 3
)

// String names it as the command line does.
func (a Algorithm) String() string {
	switch a {
	case AlgorithmVRF:
		return "vrf"
	case AlgorithmSecp256k1:
		return "secp256k1"
	case AlgorithmData:
		return "data"
	}
	return fmt.Sprintf("algorithm %d", uint8(a))
}

// KeyDomain is where signatures about an app's keys count: a KeyBroker.
type KeyDomain struct {
	ChainID uint64
	Broker  common.Address
}

// CommitteeDomain is where confirmations of a generation count: a KeyCommittee.
type CommitteeDomain struct {
	ChainID   uint64
	Committee common.Address
}

// Separator is the EIP-712 domain separator.
func (d KeyDomain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, keyBrokerNameHash, keyDomainVersionHash, uintWord(d.ChainID), addressWord(d.Broker))
}

// Separator is the EIP-712 domain separator.
func (d CommitteeDomain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, keyCommitteeNameHash, keyDomainVersionHash, uintWord(d.ChainID), addressWord(d.Committee))
}

// RequestID is the id of the request that an order makes: the broker gives it the sequence and the last block that may answer it.
func (d KeyDomain) RequestID(kind KeyKind, sequence, expiry uint64, order *KeyOrder) common.Hash {
	hash := order.Hash()
	return crypto.Keccak256Hash(keyRequestDomainHash, uintWord(d.ChainID), addressWord(d.Broker), uintWord(uint64(kind)), uintWord(sequence),
		uintWord(expiry), hash[:])
}

// KeyOrder is an instance's order for a key, blinded to it.
type KeyOrder struct {
	App           common.Address
	Purpose       Purpose
	Epoch         uint64
	Instance      common.Address
	PolicyVersion uint32
	Generation    uint32
	GroupKey      common.Hash // keccak256 of the group key, 256 bytes
	A1            [128]byte   // a·G1, as EIP-2537 encodes it
	A2            [256]byte   // a·G2
	Challenge     common.Hash // of the proof that the instance knows a; see protocol/tbls
	Response      common.Hash
}

// Hash is EIP-712's hashStruct.
func (o *KeyOrder) Hash() common.Hash {
	return crypto.Keccak256Hash(keyOrderTypeHash, addressWord(o.App), purposeWord(o.Purpose), uintWord(o.Epoch), addressWord(o.Instance),
		uintWord(uint64(o.PolicyVersion)), uintWord(uint64(o.Generation)), o.GroupKey[:], crypto.Keccak256(o.A1[:]), crypto.Keccak256(o.A2[:]),
		o.Challenge[:], o.Response[:])
}

// Digest is what the instance signs.
func (o *KeyOrder) Digest(d KeyDomain) common.Hash { return digestOf(d.Separator(), o.Hash()) }

// KeyOrderSize is the length of an order's encoding in bytes: nine words, A1 and A2.
const KeyOrderSize = 9*32 + 128 + 256

// MarshalBinary gives the fields in order, numbers and addresses as words.
func (o *KeyOrder) MarshalBinary() ([]byte, error) {
	out := make([]byte, 0, KeyOrderSize)
	for _, part := range [][]byte{
		addressWord(o.App), purposeWord(o.Purpose), uintWord(o.Epoch), addressWord(o.Instance), uintWord(uint64(o.PolicyVersion)),
		uintWord(uint64(o.Generation)), o.GroupKey[:], o.A1[:], o.A2[:], o.Challenge[:], o.Response[:],
	} {
		out = append(out, part...)
	}
	return out, nil
}

// UnmarshalBinary takes that encoding and nothing else.
func (o *KeyOrder) UnmarshalBinary(data []byte) error {
	if len(data) != KeyOrderSize {
		return fmt.Errorf("key order: %d bytes, want %d", len(data), KeyOrderSize)
	}
	r := words{data: data}
	*o = KeyOrder{
		App: r.address(), Purpose: r.purpose(), Epoch: r.number(math.MaxUint64), Instance: r.address(), PolicyVersion: uint32(r.number(math.MaxUint32)),
		Generation: uint32(r.number(math.MaxUint32)), GroupKey: r.word(), A1: [128]byte(r.take(128)), A2: [256]byte(r.take(256)),
		Challenge: r.word(), Response: r.word(),
	}
	if r.wrong {
		*o = KeyOrder{}
		return fmt.Errorf("key order: %w", errWordHoldsMore)
	}
	return nil
}

// KeyRelease is what a key node signs of its part of an answer.
type KeyRelease struct {
	RequestID  common.Hash
	Generation uint32
	Answer     common.Hash // keccak256 of Yi ‖ Ci, 128 bytes each
}

// Hash is EIP-712's hashStruct.
func (r *KeyRelease) Hash() common.Hash {
	return crypto.Keccak256Hash(keyReleaseTypeHash, r.RequestID[:], uintWord(uint64(r.Generation)), r.Answer[:])
}

// Digest is what the node signs.
func (r *KeyRelease) Digest(d KeyDomain) common.Hash { return digestOf(d.Separator(), r.Hash()) }

// KeyStatement is what an instance signs of a key that it derived.
type KeyStatement struct {
	App       common.Address
	Purpose   Purpose
	Epoch     uint64
	GroupKey  common.Hash
	Algorithm Algorithm
	PublicKey common.Hash // keccak256 of the public key, SEC 1, compressed, 33 bytes
}

// Hash is EIP-712's hashStruct.
func (s *KeyStatement) Hash() common.Hash {
	return crypto.Keccak256Hash(keyStatementTypeHash, addressWord(s.App), purposeWord(s.Purpose), uintWord(s.Epoch), s.GroupKey[:],
		uintWord(uint64(s.Algorithm)), s.PublicKey[:])
}

// Digest is what the instance signs.
func (s *KeyStatement) Digest(d KeyDomain) common.Hash { return digestOf(d.Separator(), s.Hash()) }

// Generation is what the members of a committee agree on before it begins.
type Generation struct {
	Session    uint64
	Generation uint32
	Threshold  uint8
	Members    common.Hash // MembersHash of those that were proposed
	Qualified  common.Hash // a bitmap, big-endian: bit i is member i
	GroupKey   common.Hash
	Shares     common.Hash // keccak256 of the public shares of the qualified in order, 256 bytes each
	Transcript common.Hash
	Previous   common.Hash // of the generation before; zero for the first
}

// MembersHash is keccak256(abi.encode(address[])).
func MembersHash(members []common.Address) common.Hash {
	parts := [][]byte{uintWord(32), uintWord(uint64(len(members)))}
	for _, member := range members {
		parts = append(parts, addressWord(member))
	}
	return crypto.Keccak256Hash(parts...)
}

// GenerationSize is the length of its encoding in bytes, nine words.
const GenerationSize = 9 * 32

func (g *Generation) words() [][]byte {
	return [][]byte{
		uintWord(g.Session), uintWord(uint64(g.Generation)), uintWord(uint64(g.Threshold)), g.Members[:], g.Qualified[:], g.GroupKey[:],
		g.Shares[:], g.Transcript[:], g.Previous[:],
	}
}

// Hash is EIP-712's hashStruct, and the name of the generation's record.
func (g *Generation) Hash() common.Hash {
	return crypto.Keccak256Hash(append([][]byte{generationTypeHash}, g.words()...)...)
}

// Digest is what a member signs.
func (g *Generation) Digest(d CommitteeDomain) common.Hash { return digestOf(d.Separator(), g.Hash()) }

// MarshalBinary gives the ABI encoding, [GenerationSize] bytes.
func (g *Generation) MarshalBinary() ([]byte, error) {
	out := make([]byte, 0, GenerationSize)
	for _, word := range g.words() {
		out = append(out, word...)
	}
	return out, nil
}

// UnmarshalBinary takes that encoding and nothing else.
func (g *Generation) UnmarshalBinary(data []byte) error {
	if len(data) != GenerationSize {
		return fmt.Errorf("generation: %d bytes, want %d", len(data), GenerationSize)
	}
	r := words{data: data}
	*g = Generation{
		Session: r.number(math.MaxUint64), Generation: uint32(r.number(math.MaxUint32)), Threshold: uint8(r.number(math.MaxUint8)), Members: r.word(),
		Qualified: r.word(), GroupKey: r.word(), Shares: r.word(), Transcript: r.word(), Previous: r.word(),
	}
	if r.wrong {
		*g = Generation{}
		return fmt.Errorf("generation: %w", errWordHoldsMore)
	}
	return nil
}

func digestOf(separator, hash common.Hash) common.Hash {
	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], hash[:])
}

func purposeWord(p Purpose) []byte { return common.RightPadBytes(p[:], 32) }
