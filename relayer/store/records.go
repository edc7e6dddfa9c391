package store

import (
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// A BlockRef is a block by number and hash: a place on one branch of a chain.
type BlockRef struct {
	Number uint64
	Hash   common.Hash
}

// A Block is a canonical block whose logs were read.
type Block struct {
	BlockRef
	Parent common.Hash
	Time   uint64 // unix seconds, by the block
}

// A Kind is what is asked for.
type Kind string

const (
	Randomness  Kind = "randomness"  // of a coordinator
	Attestation Kind = "attestation" // by an app: evidence for an instance, on chain
	Proof       Kind = "proof"       // by a rollup, of an SGXVerifier: verdicts of enclaves on a claim
	Key         Kind = "key"         // by an instance, of a KeyBroker: an app's key, which its committee derives
)

// A Contract emits numbered requests, all of one kind.
type Contract struct {
	Address    common.Address
	Kind       Kind // empty: Randomness
	FirstBlock uint64
	CodeHash   common.Hash
}

// A Chain is where a chain stands in the tables.
type Chain struct {
	ChainID uint64
	Genesis common.Hash
	Cursor  BlockRef // its logs, and those of all blocks before, are in the tables
	Final   BlockRef // at or below the cursor
	Stopped string   // why nothing is done on this chain, by the program's decision; empty if that isn't so
	Paused  string   // why nothing is answered or sent, though the scan goes on, by an operator's; likewise
}

// Waits says why nothing is answered, planned or sent on this chain; empty if it is served.
func (c Chain) Waits() string {
	if c.Stopped != "" {
		return "stopped: " + c.Stopped
	}
	if c.Paused != "" {
		return "paused: " + c.Paused
	}
	return ""
}

// A NewRequest is the event RandomnessRequested, AttestationRequested, ProofRequested or KeyRequested of a canonical block, checked: its fields
// hash to its id.
type NewRequest struct {
	Contract common.Address
	ID       common.Hash
	Request  randomness.Request // Input is nil: only its hash is in the event
	Input    common.Hash        // the input's hash
	Account  common.Hash
	Question common.Hash // alpha

	// Asked is what an app asks for; nil for randomness. Request, Input, Account and Question are zero then.
	Asked *Asked

	// Claimed is what a rollup asks for; nil for the others. Question is the claim's id then.
	Claimed *Claimed

	// Ordered is which key an instance orders; nil for the others.
	Ordered *Ordered

	Block    Block
	TxHash   common.Hash
	LogIndex uint
}

// Asked is what AttestationRequested says.
type Asked struct {
	Sequence      uint64
	Instance      common.Address // zero: any of the app's
	Why           uint8          // 1 deployment, 2 policy change, 3 asked
	PolicyVersion uint32
}

// Claimed is what ProofRequested says.
type Claimed struct {
	Sequence      uint64
	Claim         typed.Claim
	App           common.Address // whose instances count
	Deadline      uint64         // unix seconds; later verdicts may still count
	Wanted        uint8          // from how many instances
	Confirmations uint8          // after how many blocks workers are asked: ours to say
}

// Ordered is what KeyRequested says.
type Ordered struct {
	Sequence uint64
	Order    typed.KeyOrder
	Expiry   uint64 // the last block that may answer it
}

// Sequence is the request's number, gapless for each contract.
func (r *NewRequest) Sequence() uint64 {
	if r.Claimed != nil {
		return r.Claimed.Sequence
	}
	if r.Asked != nil {
		return r.Asked.Sequence
	}
	if r.Ordered != nil {
		return r.Ordered.Sequence
	}
	return r.Request.Terms.Sequence
}

// An Outcome is what an event after the request's own says about it.
type Outcome string

const (
	Fulfilled      Outcome = "fulfilled"
	CallbackFailed Outcome = "callback_failed"
	Retried        Outcome = "retried" // a failed callback succeeded later
	Refund         Outcome = "refund"
	Registered     Outcome = "registered" // evidence for the instance was accepted
	Proven         Outcome = "proven"     // the claim has the verdicts that its rollup wants, or one against it
	Issued         Outcome = "issued"     // the committee's answer to an order is verified and recorded
)

// A RequestOutcome is RandomnessFulfilled, CallbackFailed, CallbackRetried, RequestRefunded, InstanceRegistered, TeeDecided or KeyIssued in
// a canonical block.
type RequestOutcome struct {
	Contract common.Address // that asked
	ID       common.Hash
	Outcome  Outcome
	Charge   *big.Int       // wei; nil for all but Fulfilled and CallbackFailed
	Beta     common.Hash    // of CallbackFailed
	Instance common.Address // of Registered
	Rollup   common.Address // of Proven: whose word it is
	Accepted bool           // of Proven
	Block    BlockRef
	TxHash   common.Hash
	LogIndex uint
}

// An Activated is KeyActivated in a canonical block: which public key an epoch of a key line has.
type Activated struct {
	Contract common.Address // the KeyBroker
	App      common.Address
	Purpose  typed.Purpose
	Epoch    uint64
	Key      common.Hash // the public key's, as coordinators name it
	Block    BlockRef
}

// A Skip is ItemSkipped in a canonical block: a settlement left the request open, and why. Reason is the contract's name of it.
type Skip struct {
	Contract common.Address
	ID       common.Hash
	Reason   string
	TxHash   common.Hash
	Block    BlockRef
}

// An Advance is one step of the scan, applied in one transaction: the blocks above Base are dropped from the tables, Blocks take
// their place, and what their logs say is noted. Blocks follow each other by parent hash, the first on Base.
type Advance struct {
	ChainID  uint64
	Base     BlockRef
	Blocks   []Block
	Requests []NewRequest
	Outcomes []RequestOutcome
	Skips    []Skip
	Keys     []Activated
}

// Advanced is what a step did, in numbers of requests.
type Advanced struct {
	Observed  int // new
	Orphaned  int // whose block was dropped
	Moved     int // that came back in another block; perhaps of those that were orphaned in this step
	Settled   int
	Unsettled int // whose settlement's block was dropped, and not their own
	Matured   int
}

// A Request is a row of the table requests.
type Request struct {
	RowID         int64
	ChainID       uint64
	Contract      common.Address
	Kind          Kind
	ID            common.Hash
	State         lifecycle.Request
	Reason        string
	Block         Block // Parent is not filled
	TxHash        common.Hash
	LogIndex      uint
	Consumer      common.Address
	KeyLine       common.Hash
	KeyHash       common.Hash
	Account       common.Hash
	Terms         common.Hash // packed
	InputHash     common.Hash
	Sequence      uint64
	Confirmations uint8
	MaturesAt     uint64 // the first block number at which it may be answered
	CallbackGas   uint32
	NumWords      uint16
	MaxGasPrice   *big.Int // wei
	Question      common.Hash

	// Of attestation: whose, why, and under which policy of the app. What is of randomness is zero.
	Instance      common.Address
	Why           uint8
	PolicyVersion uint32

	// Of proofs; Question is the claim's id. Accepted counts once it is settled.
	Claim    *typed.Claim // nil for other kinds
	App      common.Address
	Deadline uint64 // unix seconds
	Wanted   uint8
	Accepted bool

	// Of keys: which is ordered, for whom, and the last block that may answer.
	Order  *typed.KeyOrder // nil for other kinds
	Expiry uint64

	AnswerID     int64 // 0: none
	SettlementID int64 // 0: none
	Misses       int
	HoldUntil    uint64 // block number

	Outcome       Outcome // empty until settled
	SettledBlock  BlockRef
	SettledTx     common.Hash
	Charge        *big.Int
	Beta          common.Hash
	RetriedNumber uint64 // 0: not retried
	Ours          bool

	RefundedNumber uint64 // 0: not refunded
	Moves          int    // how often it came back in another block

	ObservedAt, MaturedAt, AnsweredAt, BroadcastAt, SettledAt, EndedAt time.Time // zero: not yet
}

// A Question is what a worker is asked: all matured requests of one block, key and confirmation level.
type Question struct {
	ChainID       uint64
	Contract      common.Address
	Alpha         common.Hash
	KeyLine       common.Hash
	KeyHash       common.Hash
	Block         BlockRef
	Confirmations uint8
	Requests      int // how many wait for it
	MaturesAt     uint64
}

// An Answer is a worker's verified answer.
type Answer struct {
	RowID         int64
	ChainID       uint64
	Contract      common.Address
	KeyLine       common.Hash
	Block         BlockRef
	Confirmations uint8
	PublicKey     ecvrf.PublicKey
	Statement     typed.Answer // Alpha is the question
	Proof         ecvrf.Proof
	Signature     typed.Signature
	Instance      common.Address // whose key signed
	Worker        string         // its name in the configuration
}

// A Settlement is a row of the table settlements: one (sender, nonce).
type Settlement struct {
	RowID        int64
	ChainID      uint64
	Sender       common.Address
	Nonce        uint64
	State        lifecycle.Settlement
	Purpose      string // settle, pin, retry, operator, register, ask, publish, prove, poke, issue, order, state, activate, confirm, fail
	To           common.Address
	Calldata     []byte
	Value        *big.Int
	GasLimit     uint64
	FeeCeiling   *big.Int // wei per gas, the most that any attempt may offer
	Items        int
	Claims       int // requests that point to it still
	Term         int64
	PlannedBlock uint64
	Mined        BlockRef // zero until mined
	MinedAttempt common.Hash
	Succeeded    bool
	GasUsed      uint64
	GasPrice     *big.Int
	Reason       string
	CancelReason string // an operator wants the nonce used up, and why; empty: nobody does
	PlannedAt    time.Time
	Attempts     []Attempt // by number, rising
}

// An Attempt is a signed version of a settlement.
type Attempt struct {
	Hash      common.Hash
	Number    int
	State     lifecycle.Attempt
	Cancels   bool
	Raw       []byte
	TipCap    *big.Int
	FeeCap    *big.Int
	Term      int64
	Sends     int
	SentBlock uint64 // head when it was last handed to a node
	Error     string
}

// A Plan is a transaction that is to be: what it calls, and which answered requests it carries.
type Plan struct {
	ChainID      uint64
	Sender       common.Address
	Purpose      string
	To           common.Address
	Calldata     []byte
	Value        *big.Int
	GasLimit     uint64
	FeeCeiling   *big.Int
	Requests     []int64 // rows; each must be answered, or mature where attestation is asked for, and unclaimed
	PlannedBlock uint64
	ChainCount   uint64 // the sender's transaction count by the chain

	// Nonce is instead of the next one: of a gap, which no row has. nil: the next one.
	Nonce *uint64
}

// Signed is an attempt that isn't stored yet.
type Signed struct {
	Hash    common.Hash
	Raw     []byte
	TipCap  *big.Int
	FeeCap  *big.Int
	Cancels bool
}

// A Receipt says that an attempt is in a canonical block.
type Receipt struct {
	Attempt   common.Hash
	Block     BlockRef
	Succeeded bool
	GasUsed   uint64
	GasPrice  *big.Int // effective, wei
	Time      uint64   // of the block, unix seconds, if that is when it counts as mined; 0: now
}
