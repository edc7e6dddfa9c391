// Package audit finds out what happened on a chain, from the chain alone: it reads every block's receipts, compares them with the
// header's root, and recomputes every answer from the calldata that carried it. It knows nothing of the relayer, its database or
// its logs, and shares no code with its scan. The demonstration and the fault tests end with it.
package audit

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/randomness"
)

// A Request is a request on chain and all that became of it.
type Request struct {
	ID        common.Hash
	Sequence  uint64
	Block     uint64
	BlockHash common.Hash
	BlockTime uint64
	Tx        common.Hash
	Consumer  common.Address
	KeyLine   common.Hash
	KeyHash   common.Hash
	Account   *big.Int
	Terms     randomness.RequestTerms
	InputHash common.Hash

	Effects  []Effect // settlements that had an effect: one at most, if all is well
	Retried  uint64   // block of a successful retry, 0 if none
	Refunded uint64   // block of a refund, 0 if none
	Skips    int      // settlements that passed it over
}

// An Effect is RandomnessFulfilled or CallbackFailed, with the answer behind it recomputed from the transaction's calldata.
type Effect struct {
	Block     uint64
	BlockTime uint64
	Tx        common.Hash
	From      common.Address
	Failed    bool // the callback reverted
	Charge    *big.Int
	GasShare  uint64 // the transaction's gas divided by the requests it settled
	Together  int    // how many it settled
	Beta      common.Hash
	Words     []common.Hash
	Instance  common.Address // whose signature the answer carried
}

// A History is all that was found.
type History struct {
	Head     *types.Header
	Requests []*Request // by sequence
	Skipped  int        // groups that a settlement left out
}

// Find returns the request with an id, or nil.
func (h *History) Find(id common.Hash) *Request {
	i := slices.IndexFunc(h.Requests, func(r *Request) bool { return r.ID == id })
	if i < 0 {
		return nil
	}
	return h.Requests[i]
}

// Read reads the blocks from first to the head.
func Read(ctx context.Context, client *ethclient.Client, coordinator common.Address, first uint64) (*History, error) {
	chainID, err := client.ChainID(ctx)
	if err != nil {
		return nil, err
	}
	head, err := client.HeaderByNumber(ctx, nil)
	if err != nil {
		return nil, err
	}

	r := reader{
		client:     client,
		contract:   vrfcoordinator.NewVRFCoordinator(),
		deployment: randomness.Deployment{ChainID: chainID.Uint64(), Coordinator: coordinator},
		byID:       make(map[common.Hash]*Request),
	}
	for number := first; number <= head.Number.Uint64(); number++ {
		if err := r.block(ctx, number); err != nil {
			return nil, fmt.Errorf("audit of block %d: %w", number, err)
		}
	}
	return &History{Head: head, Requests: r.requests, Skipped: r.skipped}, nil
}

type reader struct {
	client     *ethclient.Client
	contract   *vrfcoordinator.VRFCoordinator
	deployment randomness.Deployment

	requests []*Request
	byID     map[common.Hash]*Request
	skipped  int
}

func (r *reader) block(ctx context.Context, number uint64) error {
	block, err := r.client.BlockByNumber(ctx, new(big.Int).SetUint64(number))
	if err != nil {
		return err
	}
	receipts, err := r.client.BlockReceipts(ctx, rpc.BlockNumberOrHashWithHash(block.Hash(), true))
	if err != nil {
		return err
	}
	if root := types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)); root != block.ReceiptHash() {
		return errors.New("receipts don't hash to the header's root")
	}

	for i, receipt := range receipts {
		for _, log := range receipt.Logs {
			if log.Address != r.deployment.Coordinator || len(log.Topics) == 0 {
				continue
			}
			if err := r.log(ctx, block, block.Transactions()[i], receipt, log); err != nil {
				return fmt.Errorf("log %d: %w", log.Index, err)
			}
		}
	}
	return nil
}

func (r *reader) log(
	ctx context.Context, block *types.Block, tx *types.Transaction, receipt *types.Receipt, log *types.Log,
) error {
	events := r.contract.GetABI().Events
	switch log.Topics[0] {
	case events["RandomnessRequested"].ID:
		return r.requested(block, log)

	case events["RandomnessFulfilled"].ID:
		e, err := r.contract.UnpackRandomnessFulfilledEvent(log)
		if err != nil {
			return err
		}
		return r.settled(ctx, block, tx, receipt, e.RequestId, Effect{Charge: e.Charge})

	case events["CallbackFailed"].ID:
		e, err := r.contract.UnpackCallbackFailedEvent(log)
		if err != nil {
			return err
		}
		return r.settled(ctx, block, tx, receipt, e.RequestId, Effect{Charge: e.Charge, Failed: true, Beta: e.Beta})

	case events["CallbackRetried"].ID:
		return r.note(log, func(request *Request) { request.Retried = block.NumberU64() })
	case events["RequestRefunded"].ID:
		return r.note(log, func(request *Request) { request.Refunded = block.NumberU64() })
	case events["ItemSkipped"].ID:
		// A skipped item may never have existed on this branch.
		if request := r.byID[log.Topics[1]]; request != nil {
			request.Skips++
		}
	case events["GroupSkipped"].ID:
		r.skipped++
	}
	return nil
}

func (r *reader) requested(block *types.Block, log *types.Log) error {
	e, err := r.contract.UnpackRandomnessRequestedEvent(log)
	if err != nil {
		return err
	}
	terms, err := randomness.UnpackTerms(common.BigToHash(e.Terms))
	if err != nil {
		return err
	}
	if last := len(r.requests) - 1; last >= 0 && terms.Sequence != r.requests[last].Sequence+1 {
		return fmt.Errorf("sequence %d after %d", terms.Sequence, r.requests[last].Sequence)
	}
	if terms.BlockNumber != block.NumberU64() {
		return fmt.Errorf("a request of block %d in block %d", terms.BlockNumber, block.NumberU64())
	}
	request := &Request{
		ID: e.RequestId, Sequence: terms.Sequence, Block: block.NumberU64(), BlockHash: block.Hash(), BlockTime: block.Time(),
		Tx: log.TxHash, Consumer: e.Consumer, KeyLine: e.KeyLine, KeyHash: e.KeyHash, Account: e.Account,
		Terms: terms, InputHash: e.InputHash,
	}
	r.requests = append(r.requests, request)
	r.byID[request.ID] = request
	return nil
}

func (r *reader) note(log *types.Log, change func(*Request)) error {
	request := r.byID[log.Topics[1]]
	if request == nil {
		return fmt.Errorf("nobody asked for %v", log.Topics[1])
	}
	change(request)
	return nil
}

func (r *reader) settled(
	ctx context.Context, block *types.Block, tx *types.Transaction, receipt *types.Receipt, id common.Hash, effect Effect,
) error {
	request := r.byID[id]
	if request == nil {
		return fmt.Errorf("nobody asked for %v", common.Hash(id))
	}

	answer, err := r.answerOf(tx, request)
	if err != nil {
		return fmt.Errorf("settlement %v of %v: %w", tx.Hash(), request.ID, err)
	}
	if effect.Failed && effect.Beta != answer.beta {
		return fmt.Errorf("settlement %v says another output for %v", tx.Hash(), request.ID)
	}
	from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
	if err != nil {
		return err
	}

	effect.Block, effect.BlockTime, effect.Tx, effect.From = block.NumberU64(), block.Time(), tx.Hash(), from
	effect.Beta, effect.Instance = answer.beta, answer.instance
	effect.Words = randomness.Words(answer.beta, request.ID, request.Terms.NumWords)
	effect.Together = r.effects(receipt)
	effect.GasShare = receipt.GasUsed / uint64(effect.Together)
	request.Effects = append(request.Effects, effect)
	return ctx.Err()
}

// effects counts the requests that a transaction settled.
func (r *reader) effects(receipt *types.Receipt) int {
	events := r.contract.GetABI().Events
	count := 0
	for _, log := range receipt.Logs {
		if log.Address == r.deployment.Coordinator &&
			(log.Topics[0] == events["RandomnessFulfilled"].ID || log.Topics[0] == events["CallbackFailed"].ID) {
			count++
		}
	}
	return count
}
