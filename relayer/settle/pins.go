package settle

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// pinGas is for one pin: a fresh word, an event, and two contracts that are read cold. It is 52,000 at the most.
	pinGas = 100_000

	// pinsAtOnce is how many pins a head may bring: settlements go first.
	pinsAtOnce = 4

	// looksAtOnce is how many old blocks a head is asked about: settlements wait for it.
	looksAtOnce = 64

	// pinsPart is how often in a window blocks are looked for: there is half of one left to find them in.
	pinsPart = 512

	// pinAgain is after how many blocks a pin that was sent is looked for, pinKept after how many one that was found: a re-org may have
	// taken it away.
	pinAgain, pinKept = 8, 64
)

// pin keeps the hashes of blocks that have open requests, from half of the time on for which the chain serves them, and gives up
// what no proof can be checked for any more.
func (s *Settler) pin(ctx context.Context, row store.Chain) error {
	head := s.head.Number.Uint64()
	if head < s.facts.window/2 || head < s.pinAt {
		return nil
	}
	open, err := s.Store.Pins(ctx, s.chainID, head-s.facts.window/2)
	if err != nil {
		return err
	}
	old, ours := s.sift(open)

	s.rotate(old)
	sent, looks := 0, 0
	for _, number := range old {
		if head < s.pins[number] {
			continue
		}
		if head-number <= s.facts.window && !ours[number] {
			continue // whoever has the key may pin it; we pay for what we may answer
		}
		if looks++; looks > looksAtOnce {
			return nil
		}
		if head-number > s.facts.window {
			if err := s.giveUp(ctx, row, number); err != nil {
				return err
			}
			continue
		}
		pinned, err := s.pinned(ctx, number, s.head.Hash())
		switch {
		case err != nil:
			return err
		case pinned:
			s.pins[number] = head + pinKept
			continue
		case sent == pinsAtOnce:
			return nil
		case sent == 0:
			// What an earlier process sent is in the tables.
			if err := s.findPins(ctx, head); err != nil {
				return err
			}
			if head < s.pins[number] {
				continue
			}
		}
		more, err := s.sendPin(ctx, number)
		if err != nil || !more {
			return err
		}
		s.pins[number] = head + pinAgain
		sent++
	}
	s.pinAt = head + max(1, s.facts.window/pinsPart)
	return nil
}

// sift gives the blocks of pins, and says which have requests under keys that somebody of ours holds, or has held.
func (s *Settler) sift(open []store.Pin) (blocks []uint64, ours map[uint64]bool) {
	ours = make(map[uint64]bool)
	held := make(map[common.Hash]bool)
	for _, pin := range open {
		if len(blocks) == 0 || blocks[len(blocks)-1] != pin.Block {
			blocks = append(blocks, pin.Block)
		}
		if _, asked := held[pin.Key]; !asked {
			held[pin.Key] = pin.Answered || s.Holds(pin.Key)
		}
		ours[pin.Block] = ours[pin.Block] || held[pin.Key]
	}
	return blocks, ours
}

// rotate puts those first that were looked at longest ago, if ever, and forgets those that are over.
func (s *Settler) rotate(old []uint64) {
	kept := make(map[uint64]uint64)
	for _, number := range old {
		if next, known := s.pins[number]; known {
			kept[number] = next
		}
	}
	s.pins = kept
	slices.SortStableFunc(old, func(a, b uint64) int { return cmp.Compare(kept[a], kept[b]) })
}

func (s *Settler) pinned(ctx context.Context, number uint64, block common.Hash) (bool, error) {
	coordinator := vrfcoordinator.NewVRFCoordinator()
	out, err := s.call(ctx, s.Coordinator, coordinator.PackPinnedBlockHash(new(big.Int).SetUint64(number)), block)
	if err != nil {
		return false, fmt.Errorf("pinned hash of block %d: %w", number, err)
	}
	hash, err := coordinator.UnpackPinnedBlockHash(out)
	return hash != [32]byte{}, err
}

// findPins notes which pins are on their way.
func (s *Settler) findPins(ctx context.Context, head uint64) error {
	selector := vrfcoordinator.NewVRFCoordinator().PackPinBlockHash(new(big.Int))[:4]
	for _, sender := range s.Senders {
		open, err := s.Store.OpenSettlements(ctx, s.chainID, sender.Address())
		if err != nil {
			return fmt.Errorf("pins in flight: %w", err)
		}
		for _, settlement := range open {
			if settlement.Purpose == "pin" && settlement.State != lifecycle.Mined && len(settlement.Calldata) == 36 &&
				slices.Equal(settlement.Calldata[:4], selector) {
				number := new(big.Int).SetBytes(settlement.Calldata[4:]).Uint64()
				s.pins[number] = max(s.pins[number], head+pinAgain)
			}
		}
	}
	return nil
}

// sendPin lets the sender with the most room pin a block's hash, and says whether there was one.
func (s *Settler) sendPin(ctx context.Context, number uint64) (bool, error) {
	var sender *hand
	for _, h := range s.hands {
		if slots := h.Room().Slots; !h.busy && slots > 0 && (sender == nil || slots > sender.Room().Slots) {
			sender = h
		}
	}
	if sender == nil {
		return false, nil
	}
	_, err := sender.Submit(ctx, send.Order{
		Purpose: "pin", To: s.Coordinator, GasLimit: pinGas,
		Calldata: vrfcoordinator.NewVRFCoordinator().PackPinBlockHash(new(big.Int).SetUint64(number)),
	})
	if err != nil && (s.unable(err) || errors.Is(err, send.ErrFeeCap)) {
		return false, nil
	}
	return err == nil, err
}

// giveUp ends the requests of a block that neither the chain nor a pin remembers at a final block: no proof can be checked for them.
func (s *Settler) giveUp(ctx context.Context, row store.Chain, number uint64) error {
	if row.Final.Number <= number+s.facts.window {
		s.pins[number] = s.head.Number.Uint64() + pinAgain
		return nil
	}
	coordinator := vrfcoordinator.NewVRFCoordinator()
	out, err := s.call(ctx, s.Coordinator, coordinator.PackBlockHashOf(new(big.Int).SetUint64(number)), row.Final.Hash)
	if err != nil {
		return fmt.Errorf("hash of block %d: %w", number, err)
	}
	hash, err := coordinator.UnpackBlockHashOf(out)
	if err != nil {
		return fmt.Errorf("hash of block %d: %w", number, err)
	}
	if hash != [32]byte{} {
		s.pins[number] = s.head.Number.Uint64() + pinKept
		return nil
	}

	lost, err := s.Store.OpenInBlock(ctx, s.chainID, number)
	if err != nil {
		return fmt.Errorf("requests of block %d: %w", number, err)
	}
	s.pins[number] = s.head.Number.Uint64() + pinKept
	if len(lost) == 0 {
		return nil
	}
	if err := s.Store.Unanswerable(ctx, lost, "the hash of its block can't be had any more"); err != nil {
		return fmt.Errorf("give up requests of block %d: %w", number, err)
	}
	s.log.Error("requests can't be answered any more: the hash of their block was neither used nor pinned in time; their owners get a refund",
		"block", number, "requests", len(lost))
	return nil
}
