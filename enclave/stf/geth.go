package stf

import (
	"context"
	"fmt"
	"runtime"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/trie"
)

// Geth executes by go-ethereum's rules, strictly. See the package comment for what that adds to core.ExecuteStateless. It keeps nothing
// from one block to the next, and many goroutines may use one.
type Geth struct {
	network Network
	config  common.Hash
	limits  Limits
}

// NewGeth executes a network's blocks. Limits that are zero are the default's.
func NewGeth(network Network, limits Limits) *Geth {
	return &Geth{network: network, config: network.Hash(), limits: limits.orDefault()}
}

// Config is the network's hash.
func (g *Geth) Config() common.Hash { return g.config }

// ChainID is the network's.
func (g *Geth) ChainID() uint64 { return g.network.Rules.ChainID.Uint64() }

// Header reads a block as far as its hash says what it is, without executing it: its header, and that the body is the header's.
func (g *Geth) Header(data Block) (*types.Header, error) {
	block, err := g.read(data)
	if err != nil {
		return nil, err
	}
	return block.Header(), nil
}

func (g *Geth) read(data Block) (*types.Block, error) {
	block, err := decodeBlock(data.RLP, g.limits)
	if err != nil {
		return nil, err
	}
	if err := supported(g.network.Rules, block.Header()); err != nil {
		return nil, err
	}
	if err := verifyBody(block); err != nil {
		return nil, fmt.Errorf("block %d: %w", block.NumberU64(), err)
	}
	return block, nil
}

// Execute executes a block on what its witness proves of the parent's state. What the block is said to be invalid for is only looked at
// when nothing was missing, nothing failed and nobody cancelled: an omitted node can look like a wrong nonce.
func (g *Geth) Execute(ctx context.Context, data Block) (out Outcome, err error) {
	start := time.Now()
	defer func() {
		if cause := recover(); cause != nil {
			out, err = Outcome{}, fmt.Errorf("%w: %v", ErrPanicked, cause)
		}
	}()
	if err := ctx.Err(); err != nil {
		return Outcome{}, err
	}
	block, err := g.read(data)
	if err != nil {
		return Outcome{}, err
	}
	w, err := decodeWitness(data.Witness, block, g.limits)
	if err != nil {
		return Outcome{}, err
	}
	if err := priceable(w.parent); err != nil {
		return Outcome{}, err
	}
	out = Outcome{Header: block.Header(), Parent: w.parent}
	ground, err := newGround(block.NumberU64(), w)
	if err != nil {
		return Outcome{}, err
	}
	chain := &ancestors{rules: g.network.Rules, ground: ground, engine: engine}

	if out.Invalid = verifyHeader(chain, block); out.Invalid == nil {
		g.execute(ctx, block, chain, &out)
	}
	// This is the only way out: no result passes by here without these.
	if err := ctx.Err(); err != nil {
		return Outcome{}, err
	}
	if err := ground.failure(); err != nil {
		return Outcome{}, err
	}
	out.Elapsed = time.Since(start)
	return out, nil
}

// execute fills in what execution gives. What is missing or fails on the way is the ground's to say.
func (g *Geth) execute(ctx context.Context, block *types.Block, chain *ancestors, out *Outcome) {
	ground, rules := chain.ground, g.network.Rules
	recoverSenders(types.MakeSigner(rules, block.Number(), block.Time()), block.Transactions())
	db, err := state.New(ground.root, ground)
	if err != nil {
		ground.fail(err)
		return
	}
	result, err := g.process(ctx, block, db, chain)
	if err == nil {
		header := block.Header()
		out.Root = db.IntermediateRoot(rules.Rules(header.Number, true, header.Time))
		out.Gas = result.GasUsed
		if g.network.Withdrawals != (common.Address{}) {
			out.Withdrawals = db.GetStorageRoot(g.network.Withdrawals)
		}
		if err = core.NewBlockValidator(rules, nil).ValidateState(block, db, result, false); err == nil {
			out.Receipts = header.ReceiptHash // it was compared
		} else {
			out.Receipts = types.DeriveSha(result.Receipts, trie.NewStackTrie(nil))
		}
	}
	if failure := db.Error(); failure != nil {
		ground.fail(failure)
	}
	out.Invalid = err
}

// process is core.StateProcessor.Process without what a stateless execution has no use for, and with an end where the context ends or
// the first thing is missing.
func (g *Geth) process(ctx context.Context, block *types.Block, db *state.StateDB, chain *ancestors) (*core.ProcessResult, error) {
	var (
		rules    = g.network.Rules
		header   = block.Header()
		number   = block.Number()
		hash     = block.Hash()
		receipts = make(types.Receipts, 0, len(block.Transactions()))
		logs     []*types.Log
		pool     = core.NewGasPool(block.GasLimit())
		signer   = types.MakeSigner(rules, number, header.Time)
		evm      = vm.NewEVM(core.NewEVMBlockContext(header, chain, nil), db, rules, vm.Config{})
	)
	// An EVM is used again by others once it is released: nobody may cancel it after that.
	cancelled := make(chan struct{})
	stop := context.AfterFunc(ctx, func() { evm.Cancel(); close(cancelled) })
	chain.ground.failed = evm.Cancel
	defer func() {
		if !stop() {
			<-cancelled
		}
		chain.ground.failed = func() {}
		evm.Release()
	}()

	core.PreExecution(ctx, block.BeaconRoot(), chain.ground.witness.parent, rules, evm, number, header.Time)
	for i, tx := range block.Transactions() {
		if err := chain.ground.failure(); err != nil {
			return nil, err
		}
		if err := ctx.Err(); err != nil {
			return nil, err
		}
		message, err := core.TransactionToMessage(tx, signer, header.BaseFee)
		if err != nil {
			return nil, fmt.Errorf("transaction %d (%s): %w", i, tx.Hash(), err)
		}
		db.SetTxContext(tx.Hash(), i, uint32(i+1))
		receipt, _, err := core.ApplyTransactionWithEVM(ctx, message, pool, db, number, hash, header.Time, tx, evm)
		if err != nil {
			return nil, fmt.Errorf("transaction %d (%s): %w", i, tx.Hash(), err)
		}
		receipts, logs = append(receipts, receipt), append(logs, receipt.Logs...)
	}
	requests, _, err := core.PostExecution(ctx, rules, number, header.Time, logs, block.Withdrawals(), evm, uint32(len(block.Transactions())+1))
	if err != nil {
		return nil, err
	}
	return &core.ProcessResult{Receipts: receipts, Requests: requests, Logs: logs, GasUsed: pool.Used()}, nil
}

// recoverSenders finds who signed, on all cores. Transactions keep it; who can't be found is found missing again later.
func recoverSenders(signer types.Signer, txs types.Transactions) {
	workers := min(runtime.GOMAXPROCS(0), len(txs))
	if workers < 2 {
		return // they are found one by one
	}
	var group sync.WaitGroup
	for worker := range workers {
		group.Go(func() {
			defer func() { _ = recover() }() // it will happen again where it is seen
			for i := worker; i < len(txs); i += workers {
				_, _ = types.Sender(signer, txs[i])
			}
		})
	}
	group.Wait()
}
