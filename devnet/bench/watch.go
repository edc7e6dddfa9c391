package main

import (
	"context"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient/gethclient"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/randomness"
)

// A watch sees what users of the chain and of the relayer see, and when.
type watch struct {
	stage     *stage
	broadcast *times[uint64] // by sequence: a settlement of it is in the node's pool and can be mined
	answers   *times[group]  // the relayer's HTTP server gives the answer

	mu   sync.Mutex // guards seen
	seen []time.Time
}

// A group are requests of one block with one answer.
type group struct {
	block         uint64
	confirmations uint8
}

// startWatch watches until the context ends; with a relayer it asks that for answers, as a consumer's front end would.
func (s *stage) startWatch(ctx context.Context, asked *relayer) (*watch, error) {
	w := &watch{stage: s, broadcast: newTimes[uint64](), answers: newTimes[group]()}
	if err := s.watchPool(ctx, w.pooled); err != nil {
		return nil, err
	}
	if asked != nil {
		go w.follow(ctx, asked, s.clock.listen())
	}
	return w, nil
}

// watchPool hands on each transaction that comes into the node's pool, and when, until the context ends.
func (s *stage) watchPool(ctx context.Context, pooled func(tx *types.Transaction, at time.Time)) error {
	pool := make(chan *types.Transaction, 1024)
	subscription, err := gethclient.New(s.chain.Client().Client()).SubscribeFullPendingTransactions(ctx, pool)
	if err != nil {
		return err
	}
	go func() {
		defer subscription.Unsubscribe()
		for {
			select {
			case tx := <-pool:
				pooled(tx, time.Now())
			case <-subscription.Err():
				return
			case <-ctx.Done():
				return
			}
		}
	}()
	return nil
}

// pooled notes whose settlement a transaction is.
func (w *watch) pooled(tx *types.Transaction, at time.Time) {
	if tx.To() == nil || *tx.To() != w.stage.world.Coordinator {
		return
	}
	sequences := settledBy(tx)
	for _, sequence := range sequences {
		w.broadcast.note(sequence, at)
	}
	if len(sequences) > 0 {
		w.mu.Lock()
		w.seen = append(w.seen, at)
		w.mu.Unlock()
	}
}

// next is when the first settlement after a moment came into the pool; zero if none did yet.
func (w *watch) next(after time.Time) time.Time {
	w.mu.Lock()
	defer w.mu.Unlock()
	for _, at := range w.seen {
		if at.After(after) {
			return at
		}
	}
	return time.Time{}
}

// settledBy are the sequence numbers of the requests in a settlement's calldata.
func settledBy(tx *types.Transaction) []uint64 {
	if len(tx.Data()) < 4 {
		return nil
	}
	method, err := coordinatorABI.MethodById(tx.Data()[:4])
	if err != nil {
		return nil
	}
	args, err := method.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return nil
	}
	var groups []vrfcoordinator.IVRFCoordinatorGroup
	switch method.Name {
	case "settle":
		groups = *abi.ConvertType(args[0], new([]vrfcoordinator.IVRFCoordinatorGroup)).(*[]vrfcoordinator.IVRFCoordinatorGroup)
	case "settleAnswer":
		items := *abi.ConvertType(args[2], new([]vrfcoordinator.IVRFCoordinatorItem)).(*[]vrfcoordinator.IVRFCoordinatorItem)
		groups = []vrfcoordinator.IVRFCoordinatorGroup{{Items: items}}
	}

	var sequences []uint64
	for _, g := range groups {
		for _, item := range g.Items {
			if terms, err := randomness.UnpackTerms(common.BigToHash(item.Terms)); err == nil {
				sequences = append(sequences, terms.Sequence)
			}
		}
	}
	return sequences
}

var coordinatorABI = vrfcoordinator.NewVRFCoordinator().GetABI()

// follow asks for one answer per group, from the moment on that its block matures: requests of a group have theirs together.
func (w *watch) follow(ctx context.Context, asked *relayer, blocks <-chan *types.Header) {
	due := make(map[uint64][]sample)
	for {
		select {
		case <-ctx.Done():
			return
		case header := <-blocks:
			number := header.Number.Uint64()
			for _, one := range due[number] {
				go w.ask(ctx, asked, one)
			}
			delete(due, number)

			// Reading the block must not take the processor from whom it is that is measured.
			select {
			case <-time.After(w.stage.interval / 2):
			case <-ctx.Done():
				return
			}
			samples, err := w.stage.samples(ctx, header.Hash())
			if err != nil {
				continue
			}
			for _, one := range samples {
				due[one.matures()] = append(due[one.matures()], one)
			}
		}
	}
}

// A sample is one request of a group.
type sample struct {
	group
	id common.Hash
}

func (s sample) matures() uint64 { return s.block + uint64(s.confirmations) }

// samples is one request of each group in a block.
func (s *stage) samples(ctx context.Context, block common.Hash) ([]sample, error) {
	logs, err := s.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		BlockHash: &block, Addresses: []common.Address{s.world.Coordinator}, Topics: [][]common.Hash{{requestedTopic}},
	})
	if err != nil {
		return nil, err
	}
	found := make(map[group]bool)
	var samples []sample
	for i := range logs {
		request, err := requestOf(&logs[i])
		if err != nil {
			return nil, err
		}
		if !found[request.group()] {
			found[request.group()] = true
			samples = append(samples, sample{request.group(), request.id})
		}
	}
	return samples, nil
}

// askEvery is how often an answer is asked for until it comes.
const askEvery = 10 * time.Millisecond

func (w *watch) ask(ctx context.Context, asked *relayer, one sample) {
	url := fmt.Sprintf("http://%s/v1/answers/%d/%v", asked.listen, chain.ID, one.id)
	for tick := time.NewTicker(askEvery); ctx.Err() == nil; <-tick.C {
		response, err := http.Get(url)
		if err != nil {
			continue // it may have been killed
		}
		_, _ = io.Copy(io.Discard, response.Body)
		response.Body.Close()
		if response.StatusCode == http.StatusOK {
			w.answers.note(one.group, time.Now())
			return
		}
	}
}

// A request is what the chain says of it.
type request struct {
	id            common.Hash
	sequence      uint64
	tx            common.Hash
	block         uint64
	confirmations uint8
	consumer      common.Address
	terms         *big.Int
	keyHash       common.Hash
	blockHash     common.Hash
	input         common.Hash
	settled       uint64 // block; 0: not yet
}

func (r *request) group() group    { return group{r.block, r.confirmations} }
func (r *request) matures() uint64 { return r.block + uint64(r.confirmations) }

var (
	coordinator    = vrfcoordinator.NewVRFCoordinator()
	requestedTopic = coordinatorABI.Events["RandomnessRequested"].ID
	fulfilledTopic = coordinatorABI.Events["RandomnessFulfilled"].ID
	failedTopic    = coordinatorABI.Events["CallbackFailed"].ID
)

func requestOf(log *types.Log) (*request, error) {
	event, err := coordinator.UnpackRandomnessRequestedEvent(log)
	if err != nil {
		return nil, err
	}
	terms, err := randomness.UnpackTerms(common.BigToHash(event.Terms))
	if err != nil {
		return nil, err
	}
	return &request{
		id: event.RequestId, sequence: terms.Sequence, tx: log.TxHash, block: log.BlockNumber, confirmations: terms.Confirmations,
		consumer: event.Consumer, terms: event.Terms, keyHash: event.KeyHash, blockHash: log.BlockHash, input: event.InputHash,
	}, nil
}
