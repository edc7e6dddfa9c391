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
	// Execute gives the outcome, or an error: [Incomplete], [ErrMalformed], [ErrTooLarge] or the context's. A block that breaks the rules is
	// an outcome, not an error: but only where nothing was missing.
	Execute(ctx context.Context, block Block) (Outcome, error)
	// Config is the hash of the rules, a claim's config.
	Config() common.Hash
}

// Outcome is what executing one block gave.
type Outcome struct {
	Header      *types.Header // of the block, whose hash is its own
	Parent      *types.Header // whose hash is the block's parent hash
	Root        common.Hash   // computed state root; zero if the block can't be executed
	Receipts    common.Hash   // computed receipt root
	Withdrawals common.Hash   // storage root of the network's withdrawal contract after the block
	Gas         uint64
	Invalid     error // why the block isn't what its header says; nil if it is
	Elapsed     time.Duration
}

// Range is what executing a range of blocks gave: what a claim is compared with.
type Range struct {
	First, Last uint64
	ParentHash  common.Hash
	LastHash    common.Hash
	PreRoot     common.Hash
	PostRoot    common.Hash // zero if a block can't be executed
	Receipts    common.Hash
	Withdrawals common.Hash
	Inputs      common.Hash
	Gas         uint64
	Elapsed     time.Duration // of execution alone
	Invalid     error
}

// Judgement is a verdict that may be signed.
type Judgement struct {
	Verdict      typed.Verdict
	ComputedRoot common.Hash
	Range        Range
}
