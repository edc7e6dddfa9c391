package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/devnet/world"
)

// A keyBook is what the chain says became of orders for keys and of generations, and when their transactions came into the pool.
type keyBook struct {
	stage *stage
	pool  *times[common.Hash] // by transaction
	read  uint64              // up to which block

	orders     []*keyOrder
	byID       map[common.Hash]*keyOrder
	opened     uint64 // block of the last session's opening
	generation uint32
	begun      uint64 // block of its beginning
	failed     int    // sessions
}

// A keyOrder is an instance's, for one key.
type keyOrder struct {
	instance common.Address
	purpose  [12]byte
	epoch    uint64
	block    uint64 // of KeyRequested
	issued   uint64 // block; 0: not yet
	tx       common.Hash
}

var (
	keyEvents       = keybroker.NewKeyBroker()
	committeeEvents = keycommittee.NewKeyCommittee()
)

func (s *stage) openKeyBook() (*keyBook, error) {
	k := &keyBook{stage: s, pool: newTimes[common.Hash](), byID: make(map[common.Hash]*keyOrder), read: s.world.FirstBlock - 1}
	err := s.watchPool(s.ctx, func(tx *types.Transaction, at time.Time) {
		if to := tx.To(); to != nil && *to == s.committee.Keys.Broker {
			k.pool.note(tx.Hash(), at)
		}
	})
	if err != nil {
		return nil, err
	}
	return k, k.update(s.ctx)
}

// update reads up to the head.
func (k *keyBook) update(ctx context.Context) error {
	s := k.stage
	head := s.chain.Head().Number.Uint64()
	if head <= k.read {
		return nil
	}
	logs, err := s.chain.Client().FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(k.read + 1), ToBlock: new(big.Int).SetUint64(head),
		Addresses: []common.Address{s.committee.Keys.Broker, s.committee.Keys.Committee},
	})
	if err != nil {
		return err
	}
	for i := range logs {
		if err := k.log(&logs[i]); err != nil {
			return err
		}
	}
	k.read = head
	return nil
}

func (k *keyBook) log(log *types.Log) error {
	if e, err := keyEvents.UnpackKeyRequestedEvent(log); err == nil {
		o := &keyOrder{instance: e.Order.Instance, purpose: e.Order.Purpose, epoch: e.Order.Epoch, block: log.BlockNumber}
		k.orders = append(k.orders, o)
		k.byID[e.RequestId] = o
	} else if e, err := keyEvents.UnpackKeyIssuedEvent(log); err == nil {
		o := k.byID[e.RequestId]
		if o == nil {
			return fmt.Errorf("block %d issues %x, which nobody ordered", log.BlockNumber, e.RequestId)
		}
		if o.issued == 0 {
			o.issued, o.tx = log.BlockNumber, log.TxHash
		}
	} else if e, err := committeeEvents.UnpackSessionOpenedEvent(log); err == nil {
		k.opened = e.Raw.BlockNumber
	} else if e, err := committeeEvents.UnpackGenerationStartedEvent(log); err == nil {
		k.generation, k.begun = e.Generation, log.BlockNumber
	} else if _, err := committeeEvents.UnpackSessionFailedEvent(log); err == nil {
		k.failed++
	}
	return nil
}

// ordersOf are an epoch's of the data line.
func (k *keyBook) ordersOf(epoch uint64) (all []*keyOrder) {
	for _, o := range k.orders {
		if o.purpose == dataPurpose && o.epoch == epoch {
			all = append(all, o)
		}
	}
	return all
}

// until waits, reading the chain.
func (k *keyBook) until(what string, so func() bool) error {
	err := k.stage.eventually(what, patience, func() (bool, error) {
		if err := k.update(k.stage.ctx); err != nil {
			return false, err
		}
		return so(), nil
	})
	if err != nil {
		return fmt.Errorf("%w%s", err, k.stage.logs())
	}
	return nil
}

// held says whether an instance was given the newest keys of both lines. The VRF line has one epoch all along.
func (k *keyBook) held(instance common.Address) bool {
	var vrf, data bool
	for _, o := range k.orders {
		if o.instance == instance && o.issued > 0 {
			vrf = vrf || o.purpose == world.KeyPurpose()
			data = data || o.purpose == dataPurpose && o.epoch == k.stage.committee.newest
		}
	}
	return vrf && data
}

// served is the first order for an instance's VRF key, once it was answered.
func (k *keyBook) served(instance common.Address) *keyOrder {
	for _, o := range k.orders {
		if o.instance == instance && o.purpose == world.KeyPurpose() && o.issued > 0 {
			return o
		}
	}
	return nil
}

// sealed is when a block was.
func (s *stage) sealed(block uint64) time.Time {
	at, _ := s.clock.times.at(block)
	return at
}

// awaitHeld waits until all workers that run hold all keys, and says who they are.
func (s *stage) awaitHeld() error {
	for i, w := range s.workers {
		if w == nil {
			continue
		}
		instance, err := s.whoServes(s.workerSocket(i), common.Address{})
		if err != nil {
			return err
		}
		if err := s.committee.book.until(fmt.Sprintf("worker %d holds its keys", i), func() bool { return s.committee.book.held(instance) }); err != nil {
			return err
		}
	}
	return nil
}
