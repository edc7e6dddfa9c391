package stf

import (
	"context"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
)

// A HeaderReader is an [Executor] that can say what a block is without executing it. After an invalid block nothing can be executed, but
// a REJECT still needs to know that the blocks that follow are the claim's.
type HeaderReader interface {
	// Header is the header of a block whose body is the header's, or an error.
	Header(block Block) (*types.Header, error)
}

// Run executes a range of blocks, each on what the one before it gave. A block that follows another than the one before it, or has
// another number, is [OtherBlocks]. After an invalid block the others aren't executed, but read: Range.Invalid says why, and the roots
// of Range are zero.
func Run(ctx context.Context, executor Executor, source Source, first, last uint64) (Range, error) {
	return run(ctx, executor, source, first, last, DefaultLimits)
}

func run(ctx context.Context, executor Executor, source Source, first, last uint64, limits Limits) (Range, error) {
	limits = limits.orDefault()
	if first == 0 || last < first {
		return Range{}, fmt.Errorf("blocks %d to %d are no range: it begins after the genesis and ends no earlier than it begins", first, last)
	}
	if last-first >= limits.Blocks {
		return Range{}, fmt.Errorf("%w: %d blocks, at most %d are taken; claim fewer at once, or raise the limit", ErrTooLarge, last-first+1, limits.Blocks)
	}
	r := Range{First: first, Last: last}
	var inputs, receipts []byte
	for number := first; ; number++ {
		if err := ctx.Err(); err != nil {
			return Range{}, err
		}
		block, err := source.Block(ctx, number)
		if err != nil {
			return Range{}, fmt.Errorf("block %d: %w", number, err)
		}
		header, out, err := step(ctx, executor, block, number, r.Invalid != nil)
		if err != nil {
			return Range{}, err
		}
		if header.Number == nil || !header.Number.IsUint64() || header.Number.Uint64() != number {
			return Range{}, &OtherBlocks{Block: number, What: "the number", Got: header.Number.String(), Want: strconv.FormatUint(number, 10)}
		}
		switch {
		case number == first:
			if out.Parent == nil || out.Parent.Hash() != header.ParentHash {
				return Range{}, fmt.Errorf("block %d: the executor gives another parent than the header names: a defect of this program", number)
			}
			r.ParentHash, r.PreRoot = header.ParentHash, out.Parent.Root
		case header.ParentHash != r.LastHash:
			return Range{}, &OtherBlocks{Block: number, What: "the parent", Got: header.ParentHash.Hex(), Want: r.LastHash.Hex()}
		case r.Invalid == nil && out.Parent.Root != r.PostRoot:
			return Range{}, fmt.Errorf("block %d: its state isn't the one that block %d gave: a defect of this program", number, number-1)
		}
		hash := header.Hash()
		r.LastHash = hash
		inputs = append(inputs, hash[:]...)
		if r.Invalid == nil {
			r.Gas += out.Gas
			r.Elapsed += out.Elapsed
			if out.Invalid != nil {
				r.Invalid = fmt.Errorf("block %d: %w", number, out.Invalid)
			}
			r.PostRoot, r.Withdrawals = out.Root, out.Withdrawals
			receipts = append(receipts, out.Receipts[:]...)
		}
		if number == last {
			break
		}
	}
	r.Inputs, r.Receipts = crypto.Keccak256Hash(inputs), crypto.Keccak256Hash(receipts)
	if r.Invalid != nil {
		r.PostRoot, r.Receipts, r.Withdrawals = common.Hash{}, common.Hash{}, common.Hash{}
	}
	return r, nil
}

// step executes a block, or reads it where there is nothing to execute it on.
func step(ctx context.Context, executor Executor, block Block, number uint64, afterInvalid bool) (*types.Header, Outcome, error) {
	if !afterInvalid {
		out, err := executor.Execute(ctx, block)
		if err != nil {
			return nil, Outcome{}, fmt.Errorf("block %d: %w", number, err)
		}
		if out.Invalid == nil && (out.Root != out.Header.Root || out.Receipts != out.Header.ReceiptHash) {
			return nil, Outcome{}, fmt.Errorf("block %d: the executor calls a block valid whose roots it isn't: a defect of this program", number)
		}
		return out.Header, out, nil
	}
	reader, ok := executor.(HeaderReader)
	if !ok {
		return nil, Outcome{}, fmt.Errorf("block %d: it follows an invalid block, and this executor reads only what it can execute", number)
	}
	header, err := reader.Header(block)
	if err != nil {
		return nil, Outcome{}, fmt.Errorf("block %d: %w", number, err)
	}
	return header, Outcome{}, nil
}

// Judge executes a claim's blocks and says what may be signed of it. An error means: nothing, it says nothing of the claim.
//
// The blocks must be the claim's: chain id, config, range, parent hash, last hash, inputs and pre-root, or it is [OtherBlocks]. Then the
// claim is true, ACCEPT, if every block is what its header says and the roots after the last are the claim's: state, receipts and
// withdrawals. Otherwise it is false, REJECT, with the state root that execution gave, which can be the claim's, if only receipts or
// withdrawals are wrong; or with zero, if a block of the range can't be executed or isn't what its header says. Blocks after such a one
// can't be executed; they are read, for what they hash to. This is what TeeProofs says of a computed root. Of the limits, only the number
// of blocks is looked at here; the others are the executor's.
func Judge(ctx context.Context, executor Executor, source Source, claim *typed.Claim, limits Limits) (Judgement, error) {
	if got := executor.Config(); got != claim.Config {
		return Judgement{}, &OtherBlocks{Block: claim.FirstBlock, What: "the configuration of this worker", Got: got.Hex(), Want: claim.Config.Hex()}
	}
	if chain, ok := executor.(interface{ ChainID() uint64 }); ok && chain.ChainID() != claim.L2ChainID {
		return Judgement{}, &OtherBlocks{
			Block: claim.FirstBlock, What: "the chain id of this worker", Got: strconv.FormatUint(chain.ChainID(), 10), Want: strconv.FormatUint(claim.L2ChainID, 10),
		}
	}
	r, err := run(ctx, executor, source, claim.FirstBlock, claim.LastBlock, limits)
	if err != nil {
		return Judgement{}, err
	}
	for _, bound := range []struct {
		what      string
		block     uint64
		got, want common.Hash
	}{
		{"the parent's hash", r.First, r.ParentHash, claim.ParentHash},
		{"the last block's hash", r.Last, r.LastHash, claim.LastHash},
		{"the hash over the blocks' hashes", r.Last, r.Inputs, claim.Inputs},
		{"the parent's state root", r.First, r.PreRoot, claim.PreRoot},
	} {
		if bound.got != bound.want {
			return Judgement{}, &OtherBlocks{Block: bound.block, What: bound.what, Got: bound.got.Hex(), Want: bound.want.Hex()}
		}
	}
	j := Judgement{Verdict: typed.Reject, Range: r}
	if r.Invalid == nil {
		if r.PostRoot == claim.PostRoot && r.Receipts == claim.Receipts && r.Withdrawals == claim.Withdrawals {
			j.Verdict = typed.Accept
		} else {
			j.ComputedRoot = r.PostRoot
		}
	}
	return j, nil
}
