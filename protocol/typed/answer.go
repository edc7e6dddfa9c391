package typed

import (
	"encoding/binary"
	"fmt"
	"log/slog"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// Name and version of the EIP-712 domain; the coordinator shows both by
// eip712Domain() (EIP-5267).
const (
	DomainName    = "veritee VRFCoordinator"
	DomainVersion = "1"
)

// AnswerType is the EIP-712 type string of [Answer].
const AnswerType = "Answer(bytes32 alpha,bytes gamma,bytes32 keyHash,address app,uint32 policyVersion,uint32 payee,address settler,uint64 notAfter)"

const domainType = "EIP712Domain(string name,string version,uint256 chainId,address verifyingContract)"

var (
	answerTypeHash    = crypto.Keccak256([]byte(AnswerType))
	domainTypeHash    = crypto.Keccak256([]byte(domainType))
	domainNameHash    = crypto.Keccak256([]byte(DomainName))
	domainVersionHash = crypto.Keccak256([]byte(DomainVersion))
)

// Domain is where a signature counts: one coordinator on one chain.
type Domain struct {
	ChainID     uint64
	Coordinator common.Address
}

// Answer is a worker's statement about one ECVRF proof.
type Answer struct {
	Alpha         common.Hash    // the proof's input
	Gamma         [64]byte       // gx ‖ gy of the proof
	KeyHash       common.Hash    // of the VRF key, low 40 bits zero
	App           common.Address // whose key it is
	PolicyVersion uint32         // of the app's policy when the answer was made
	Payee         uint32         // id of a payee registered in the coordinator, 0 for nobody
	Settler       common.Address // who alone may settle at first; zero for anybody
	NotAfter      uint64         // last block time the signature counts at, unix seconds
}

// String leaves out Gamma, whose hash is the random value: insider data until
// it is settled.
func (a Answer) String() string {
	return fmt.Sprintf("answer to %s by app %s (gamma redacted)", a.Alpha, a.App)
}

// LogValue does the same for slog.
func (a Answer) LogValue() slog.Value {
	return slog.GroupValue(
		slog.String("alpha", a.Alpha.Hex()),
		slog.String("key_hash", a.KeyHash.Hex()),
		slog.String("app", a.App.Hex()),
		slog.Uint64("policy_version", uint64(a.PolicyVersion)),
		slog.Uint64("payee", uint64(a.Payee)),
		slog.String("settler", a.Settler.Hex()),
		slog.Uint64("not_after", a.NotAfter),
	)
}

// Separator is the EIP-712 domain separator.
func (d Domain) Separator() common.Hash {
	return crypto.Keccak256Hash(domainTypeHash, domainNameHash, domainVersionHash,
		uintWord(d.ChainID), addressWord(d.Coordinator))
}

// StructHash is EIP-712's hashStruct(answer).
func (a *Answer) StructHash() common.Hash {
	return crypto.Keccak256Hash(
		answerTypeHash,
		a.Alpha[:],
		crypto.Keccak256(a.Gamma[:]), // dynamic bytes enter as their hash
		a.KeyHash[:],
		addressWord(a.App),
		uintWord(uint64(a.PolicyVersion)),
		uintWord(uint64(a.Payee)),
		addressWord(a.Settler),
		uintWord(a.NotAfter),
	)
}

// Digest is the hash that is signed.
func (a *Answer) Digest(d Domain) common.Hash {
	separator, structHash := d.Separator(), a.StructHash()

	return crypto.Keccak256Hash([]byte{0x19, 0x01}, separator[:], structHash[:])
}

func uintWord(v uint64) []byte {
	w := make([]byte, 32)
	binary.BigEndian.PutUint64(w[24:], v)

	return w
}

func addressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], 32) }

// Bits of an answer's terms, as the coordinator takes them (IVRFCoordinator.Answer).
const (
	policyVersionBit   = 8
	payeeBit           = 40
	notAfterBit        = 72
	callerIsSettlerBit = 136
)

// Terms packs what the coordinator needs of the answer, besides words of their
// own, into its one word: low bits first the parity of the VRF key 8,
// PolicyVersion 32, Payee 32, NotAfter 64, callerIsSettler 1.
//
// With callerIsSettler the coordinator takes the caller's address for Settler,
// which is then left zero in calldata: it costs less, and only Settler itself
// can use it.
func (a Answer) Terms(parity uint8, callerIsSettler bool) *big.Int {
	terms := new(big.Int).SetUint64(a.NotAfter)
	terms.Lsh(terms, notAfterBit)
	terms.Or(terms, new(big.Int).Lsh(big.NewInt(int64(a.Payee)), payeeBit))
	terms.Or(terms, new(big.Int).Lsh(big.NewInt(int64(a.PolicyVersion)), policyVersionBit))
	terms.Or(terms, big.NewInt(int64(parity)))
	if callerIsSettler {
		terms.SetBit(terms, callerIsSettlerBit, 1)
	}
	return terms
}
