package scan

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// A branch is what comes next: headers that follow each other by parent hash, the first on base, which is in the tables.
type branch struct {
	base    store.BlockRef
	headers []*types.Header
	dropped uint64 // blocks above base that are in the tables now
}

// branch finds the way from the cursor to a head, or the first chunk of it; nil if there is no reason to move.
func (s *Scanner) branch(ctx context.Context, state store.Chain, head *types.Header) (*branch, error) {
	number, cursor := head.Number.Uint64(), state.Cursor
	if number <= cursor.Number {
		move, err := s.mustTurn(ctx, state, head)
		if err != nil || !move {
			return nil, err
		}
		return s.walk(ctx, state, head)
	}

	top := head
	if number > cursor.Number+uint64(s.chunk) {
		var err error
		if top, err = s.chain.HeaderByNumber(ctx, cursor.Number+uint64(s.chunk)); err != nil {
			return nil, err
		}
	}
	headers, err := s.chain.Headers(ctx, cursor.Number+1, top.Number.Uint64()-1)
	if err != nil {
		return nil, err
	}
	headers = append(headers, top)
	if linked(cursor.Hash, headers) {
		return &branch{base: cursor, headers: headers}, nil
	}
	return s.walk(ctx, state, top)
}

// linked says whether headers follow each other, the first on parent.
func linked(parent common.Hash, headers []*types.Header) bool {
	for _, h := range headers {
		if h.ParentHash != parent {
			return false
		}
		parent = h.Hash()
	}
	return true
}

// mustTurn says whether a head that isn't above the cursor is a reason to leave the cursor's branch. It isn't if it is the cursor or an
// ancestor of it, which is a node that lags; nor while any node has the cursor's block, for then two nodes differ and one of
// them will come round.
func (s *Scanner) mustTurn(ctx context.Context, state store.Chain, head *types.Header) (bool, error) {
	number, hash := head.Number.Uint64(), head.Hash()
	if hash == state.Cursor.Hash || hash == state.Final.Hash {
		return false, nil
	}
	kept, err := s.store.Blocks(ctx, s.id, number, number)
	if err != nil {
		return false, err
	}
	if len(kept) == 1 && kept[0].Hash == hash {
		return false, nil
	}

	if same, _ := s.chain.Agree(ctx, state.Cursor.Number, state.Cursor.Hash); len(same) > 0 {
		s.log.Debug("head on another branch left alone", "head", number, "cursor", state.Cursor.Number, "nodes", same)
		return false, nil
	}
	if number <= state.Final.Number {
		return false, s.deep(ctx, state)
	}
	return true, nil
}

// walk follows parent hashes from a header down to a block that is in the tables.
func (s *Scanner) walk(ctx context.Context, state store.Chain, top *types.Header) (*branch, error) {
	kept, err := s.store.Blocks(ctx, s.id, state.Final.Number, state.Cursor.Number)
	if err != nil {
		return nil, err
	}
	hashes := map[uint64]common.Hash{state.Final.Number: state.Final.Hash, state.Cursor.Number: state.Cursor.Hash}
	for _, b := range kept {
		hashes[b.Number] = b.Hash
	}

	headers := []*types.Header{top}
	for {
		lowest := headers[len(headers)-1]
		number := lowest.Number.Uint64() - 1 // top is above the final block, and the way ends there
		switch hash, stored := hashes[number]; {
		case stored && hash == lowest.ParentHash:
			slices.Reverse(headers)
			base := store.BlockRef{Number: number, Hash: hash}
			return &branch{base: base, headers: headers, dropped: state.Cursor.Number - number}, nil
		case number <= state.Final.Number:
			return nil, s.deep(ctx, state)
		}

		parent, err := s.chain.HeaderByHash(ctx, lowest.ParentHash)
		if err != nil {
			return nil, err
		}
		if parent.Number.Uint64() != number {
			return nil, fmt.Errorf("parent of block %d has number %d", number+1, parent.Number)
		}
		headers = append(headers, parent)
	}
}

// deep is called when a branch leaves the tables' below the final block. The nodes are asked about that block, each after it was asked
// which chain it is of: if any has it, those that don't are wrong; if those that answer agree that it is gone, the chain is stopped.
func (s *Scanner) deep(ctx context.Context, state store.Chain) error {
	final := state.Final
	same, other := s.chain.Agree(ctx, final.Number, final.Hash)
	switch {
	case len(same) > 0:
		for _, name := range other {
			s.chain.Accuse(name, fmt.Sprintf("has another block %d than the one that is final", final.Number))
		}
		return fmt.Errorf("head of a branch without the final block %d: nodes %v have that block, %v don't", final.Number, same, other)
	case len(other) == 0:
		return fmt.Errorf("head of a branch without the final block %d: no node answers for it", final.Number)
	}

	reason := fmt.Sprintf("block %d (%s) was final and is not canonical any more at %s: nothing was changed or deleted. "+
		"Check the nodes; the runbook says how to accept another history (chain-stopped)",
		final.Number, final.Hash.TerminalString(), strings.Join(other, ", "))
	if err := s.store.StopChain(ctx, s.id, reason); err != nil {
		return err
	}
	s.warn(true, health.ChainStopped, reason)
	s.log.Error("chain stopped", "reason", reason)
	return fmt.Errorf("%w (%s)", ErrStopped, reason)
}
