package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
)

// A tape executes blocks and keeps what came out. Rewound it plays that again, whatever blocks it is given: so a claim can be made of blocks
// and be judged by the same rule as any other, and nothing is executed twice.
type tape struct {
	*stf.Geth
	tell func(done int, number uint64)

	headers  []*types.Header
	outcomes []stf.Outcome // of those that were executed
	played   int
	playing  bool

	transactions int
}

// Execute implements stf.Executor.
func (t *tape) Execute(ctx context.Context, block stf.Block) (stf.Outcome, error) {
	if t.playing {
		t.played++
		return t.outcomes[t.played-1], nil
	}
	out, err := t.Geth.Execute(ctx, block)
	if err != nil {
		return out, err
	}
	t.outcomes = append(t.outcomes, out)
	t.note(out.Header, block)
	return out, nil
}

// Header implements stf.HeaderReader.
func (t *tape) Header(block stf.Block) (*types.Header, error) {
	if t.playing {
		t.played++
		return t.headers[t.played-1], nil
	}
	header, err := t.Geth.Header(block)
	if err != nil {
		return nil, err
	}
	t.note(header, block)
	return header, nil
}

// Block implements stf.Source while the tape plays: nobody looks at what it gives.
func (t *tape) Block(context.Context, uint64) (stf.Block, error) {
	if !t.playing || t.played >= len(t.headers) {
		return stf.Block{}, errors.New("the tape has ended")
	}
	return stf.Block{}, nil
}

func (t *tape) rewind() { t.played, t.playing = 0, true }

func (t *tape) note(header *types.Header, block stf.Block) {
	t.headers = append(t.headers, header)
	t.transactions += transactionsIn(block.RLP)
	t.tell(len(t.headers), header.Number.Uint64())
}

// transactionsIn counts those of a block that was decoded before.
func transactionsIn(block []byte) int {
	content, _, err := rlp.SplitList(block)
	if err != nil {
		return 0
	}
	_, _, content, err = rlp.Split(content) // the header
	if err != nil {
		return 0
	}
	list, _, err := rlp.SplitList(content)
	if err != nil {
		return 0
	}
	n, _ := rlp.CountValues(list)
	return n
}

// claim is what the headers say of a range that was executed. Withdrawals are in no header: they are as executed.
func (t *tape) claim(r stf.Range, network stf.Network) typed.Claim {
	var receipts []byte
	for _, header := range t.headers {
		receipts = append(receipts, header.ReceiptHash[:]...)
	}
	return typed.Claim{
		L2ChainID: network.Rules.ChainID.Uint64(), FirstBlock: r.First, LastBlock: r.Last, ParentHash: r.ParentHash, LastHash: r.LastHash,
		PreRoot: r.PreRoot, PostRoot: t.headers[len(t.headers)-1].Root, Receipts: crypto.Keccak256Hash(receipts), Withdrawals: r.Withdrawals,
		Inputs: r.Inputs, Config: network.Hash(),
	}
}

// progressEvery is how often people hear of a long range.
const progressEvery = 2 * time.Second

// rangeProgress tells people how far a range is.
func rangeProgress(cmd *cli.Command, blocks uint64) func(done int, number uint64) {
	begun, told := time.Now(), time.Now()
	return func(done int, number uint64) {
		if time.Since(told) < progressEvery || uint64(done) == blocks {
			return
		}
		told = time.Now()
		left := time.Duration(float64(time.Since(begun)) / float64(done) * float64(blocks-uint64(done)))
		fmt.Fprintf(cmd.Root().ErrWriter, "block %d, %d of %d, %s left\n", number, done, blocks, left.Round(time.Second))
	}
}
