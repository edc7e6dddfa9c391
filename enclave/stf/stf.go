// Package stf executes a rollup's blocks inside the enclave and says what may be signed of a claim about them. It believes nothing that
// the host gives: neither the block, nor its witness, which is all of the state that the block reads, nor the network's rules.
//
// go-ethereum can execute a block on a witness, core.ExecuteStateless, for a caller who compares the roots and trusts who made the
// witness. As what an enclave signs it isn't safe: it takes a forged parent from any header with a higher number; it goes on where a
// node, a code or an ancestor is missing, with an empty account, no code, a zero hash; and it doesn't look at what a header says of its
// body. [Geth] uses the same parts of go-ethereum otherwise:
//
//   - Everything has a bound before anything is allocated, and is decoded exactly: what was read encodes to the same bytes.
//   - The parent is the header whose hash is the block's parent hash. All other headers are its ancestors without a gap.
//   - Nodes and codes are found by their hash alone, which is computed here. The first that is asked for and isn't there is kept, with
//     its path, and ends execution: [Incomplete]. So does a failure of the state database, a panic, and the context's end. All of them
//     are looked at before the result is, on the one way out.
//   - The body is the header's, or it says nothing of the block ([ErrMalformed]). The header keeps the rules; gas, bloom, receipts,
//     requests and state root are what execution gave. If not, the block is invalid, which is a result: all that was looked at is
//     bound by the block's hash.
//   - The rules are compiled in or read from a genesis file whose hash the claim names ([Network.Hash]). Blocks before the merge and
//     forks after Osaka are refused.
//
// [Judge] compares with a claim. ACCEPT: the blocks are the claim's, all are valid, and give what it says. REJECT: the blocks are the
// claim's, and they don't. Anything else is an error, and signs nothing: a claim can't be rejected by hiding something from the enclave.
//
// What a witness lacks makes a proof late, never wrong. A [Source] is where the blocks come from: a [Node], [Files], or a chain in a test.
package stf

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
)

// A Block is a block and its witness as a host gave them: nothing of it is believed.
type Block struct {
	RLP     []byte // the block, as in the chain's database
	Witness []byte // go-ethereum's ExtWitness, RLP
}

// A Source gives blocks, from a node, from files, from a chain in this process. It belongs to the host.
type Source interface {
	Block(ctx context.Context, number uint64) (Block, error)
}

// An Executor executes one block on its parent's state, and believes only what hashes to the parent. go-ethereum's rules are one
// ([Geth]); a rollup with transaction types of its own fills it by another.
type Executor interface {
	// Execute gives the outcome, or an error: [Incomplete], [ErrMalformed], [ErrTooLarge], [ErrUnsupported], [ErrPanicked] or the context's.
	// A block that breaks the rules is an outcome, not an error: but only where nothing was missing.
	Execute(ctx context.Context, block Block) (Outcome, error)
	// Config is the hash of the rules, a claim's config.
	Config() common.Hash
}

// Outcome is what executing one block gave.
type Outcome struct {
	Header      *types.Header // of the block, whose hash is its own
	Parent      *types.Header // whose hash is the block's parent hash
	Root        common.Hash   // computed state root, whatever the header says; zero if the block can't be executed
	Receipts    common.Hash   // computed receipt root
	Withdrawals common.Hash   // storage root of the network's withdrawal contract after the block
	Gas         uint64
	Invalid     error         // why the block isn't what its header says; nil if it is
	Elapsed     time.Duration // from the bytes to here
}

// Range is what executing a range of blocks gave: what a claim is compared with.
type Range struct {
	First, Last uint64
	ParentHash  common.Hash
	LastHash    common.Hash
	PreRoot     common.Hash
	PostRoot    common.Hash // zero, as the two below, if a block can't be executed or isn't what its header says
	Receipts    common.Hash
	Withdrawals common.Hash
	Inputs      common.Hash
	Gas         uint64
	Elapsed     time.Duration // of execution, without the source
	Invalid     error
}

// Judgement is a verdict that may be signed.
type Judgement struct {
	Verdict      typed.Verdict
	ComputedRoot common.Hash
	Range        Range
}
