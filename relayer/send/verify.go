package send

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/store"
)

const (
	// proveAfter is how many blocks below the head a receipt is held to its block. By then the scan has proven the receipts of blocks with
	// settlements, so that they aren't asked for twice.
	proveAfter = 3

	// unprovenAtMost bounds what waits for a proof: those that came first are left unproven.
	unprovenAtMost = 1024
)

// A claim is that an attempt of ours is in a block, by a node's receipt.
type claim struct {
	attempt common.Hash
	block   store.BlockRef
}

// believed remembers what was taken on a node's word. The caller holds the lock.
func (s *Sender) believed(rows []store.Receipt) {
	for _, r := range rows {
		s.unproven = append(s.unproven, claim{r.Attempt, r.Block})
	}
	if over := len(s.unproven) - unprovenAtMost; over > 0 {
		s.unproven = s.unproven[over:]
	}
}

// verify holds the receipts of one block to its header, if there are any that are old enough: what they said about success and gas is
// corrected, and what isn't in the block was never mined there. Nothing waits for it, and no lock is held while nodes are asked.
//
// It isn't done at once because whole blocks are large and the next settlement is due; until then what a receipt says is within
// bounds (see hold), and decides nothing but figures: whether a request is settled is for its log to say.
func (s *Sender) verify(ctx context.Context) error {
	block, attempts := s.nextClaims(ctx)
	if len(attempts) == 0 {
		return nil
	}
	ctx = chain.Prioritise(ctx, chain.Scanning)
	header, err := s.Chain.HeaderByHash(ctx, block.Hash)
	var proven map[common.Hash]chain.Mined
	if err == nil {
		proven, err = s.Chain.ProveMined(ctx, header, attempts)
	}
	switch {
	case errors.Is(err, ethereum.NotFound):
		s.proved(ctx, block) // dropped meanwhile, or too old for every node
		return nil
	case errors.Is(err, chain.ErrUnproven):
		s.proved(ctx, block)
		s.log.Debug("receipts can't be proven", "block", block.Number, "err", err)
		return nil
	case err != nil:
		return fmt.Errorf("prove receipts of block %d: %w", block.Number, err)
	}

	for _, attempt := range attempts {
		mined, there := proven[attempt]
		if !there {
			if err := s.Store.Unmine(ctx, s.chainID, attempt, block); err != nil {
				return fmt.Errorf("take back the receipt of %s: %w", attempt, err)
			}
			s.log.Warn("a receipt was of a block that doesn't have the transaction", "tx", attempt, "block", block.Number)
			continue
		}
		amended, err := s.Store.AmendMined(ctx, s.chainID, store.Receipt{
			Attempt: attempt, Block: block, Succeeded: mined.Succeeded, GasUsed: mined.GasUsed,
		})
		if err != nil {
			return fmt.Errorf("correct the receipt of %s: %w", attempt, err)
		}
		if amended {
			s.log.Warn("a receipt said what isn't so, and is corrected", "tx", attempt, "block", block.Number,
				"succeeded", mined.Succeeded, "gas_used", mined.GasUsed)
		}
	}
	s.proved(ctx, block)
	return nil
}

// nextClaims are those of the first block that is deep enough.
func (s *Sender) nextClaims(ctx context.Context) (block store.BlockRef, attempts []common.Hash) {
	if s.enter(ctx) != nil {
		return block, nil
	}
	defer s.leave()
	if s.state.head == nil || s.state.behind {
		return block, nil
	}
	for _, c := range s.unproven {
		switch {
		case len(attempts) == 0 && c.block.Number+proveAfter <= s.state.head.Number.Uint64():
			block, attempts = c.block, []common.Hash{c.attempt}
		case len(attempts) > 0 && c.block == block:
			attempts = append(attempts, c.attempt)
		}
	}
	return block, attempts
}

// proved forgets the claims of a block.
func (s *Sender) proved(ctx context.Context, block store.BlockRef) {
	if s.enter(ctx) != nil {
		return
	}
	defer s.leave()
	kept := s.unproven[:0]
	for _, c := range s.unproven {
		if c.block != block {
			kept = append(kept, c)
		}
	}
	s.unproven = kept
}
