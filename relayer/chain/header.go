package chain

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"golang.org/x/sync/errgroup"
)

const (
	headersAtOnce = 64 // elements of a batch, to begin with
	batchesAtOnce = 4
)

// readHeader reads a header and hashes it: what it hashes to must be what it is called.
func readHeader(raw json.RawMessage) (*types.Header, error) {
	if isNull(raw) {
		return nil, ethereum.NotFound
	}

	var named struct {
		Hash *common.Hash `json:"hash"`
	}
	var header types.Header
	if err := json.Unmarshal(raw, &header); err != nil {
		return nil, wrongly("header can't be read: %v", err)
	}
	if err := json.Unmarshal(raw, &named); err != nil || named.Hash == nil {
		return nil, wrongly("header of block %v has no hash", header.Number)
	}
	if !header.Number.IsUint64() {
		return nil, wrongly("header has number %v", header.Number)
	}
	if hash := header.Hash(); hash != *named.Hash {
		return nil, wrongly("header of block %v doesn't hash: it is called %s and hashes to %s",
			header.Number, named.Hash.TerminalString(), hash.TerminalString())
	}
	return &header, nil
}

func isNull(raw json.RawMessage) bool {
	trimmed := bytes.TrimSpace(raw)
	return len(trimmed) == 0 || bytes.Equal(trimmed, []byte("null"))
}

// acceptHeader reads a header into place if it is the one that was asked for.
func acceptHeader(into **types.Header, is func(*types.Header) error) func(json.RawMessage) error {
	return func(raw json.RawMessage) error {
		header, err := readHeader(raw)
		if err != nil {
			return err
		}
		if err := is(header); err != nil {
			return err
		}
		*into = header
		return nil
	}
}

func isNumber(number uint64) func(*types.Header) error {
	return func(h *types.Header) error {
		if h.Number.Uint64() != number {
			return wrongly("asked for block %d, got %d", number, h.Number)
		}
		return nil
	}
}

func isHash(hash common.Hash) func(*types.Header) error {
	return func(h *types.Header) error {
		if got := h.Hash(); got != hash {
			return wrongly("asked for block %s, got %s", hash.TerminalString(), got.TerminalString())
		}
		return nil
	}
}

func isAny(*types.Header) error { return nil }

// HeaderByNumber is the header that the best node has at a height; ethereum.NotFound if no node has one.
func (c *Chain) HeaderByNumber(ctx context.Context, number uint64) (header *types.Header, err error) {
	err = c.ask(ctx, query{covers: number}, acceptHeader(&header, isNumber(number)),
		"eth_getBlockByNumber", hexutil.Uint64(number), false)
	if err != nil {
		return nil, fmt.Errorf("header of block %d: %w", number, err)
	}
	return header, nil
}

// HeaderByHash is the header with this hash, of whichever branch; ethereum.NotFound if no node has it.
func (c *Chain) HeaderByHash(ctx context.Context, hash common.Hash) (header *types.Header, err error) {
	err = c.ask(ctx, query{}, acceptHeader(&header, isHash(hash)), "eth_getBlockByHash", hash, false)
	if err != nil {
		return nil, fmt.Errorf("header of block %s: %w", hash.TerminalString(), err)
	}
	return header, nil
}

// Headers are the headers that nodes have from one height to another, both included. Each hashes and has its number; that they
// follow each other isn't checked: they may come from several nodes.
func (c *Chain) Headers(ctx context.Context, from, to uint64) ([]*types.Header, error) {
	if to < from {
		return nil, nil
	}
	headers := make([]*types.Header, to-from+1)
	group, ctx := errgroup.WithContext(ctx)
	group.SetLimit(batchesAtOnce)

	for first := from; first <= to; first += headersAtOnce {
		part := headers[first-from : min(first-from+headersAtOnce, to-from+1)]
		group.Go(func() error { return c.headers(ctx, first, part) })
	}
	if err := group.Wait(); err != nil {
		return nil, err
	}
	return headers, nil
}

// headers fills a part, in halves where the whole is refused: limits on batches differ, down to no batches at all.
func (c *Chain) headers(ctx context.Context, first uint64, part []*types.Header) error {
	if len(part) == 1 {
		header, err := c.HeaderByNumber(ctx, first)
		part[0] = header
		return err
	}

	args := make([][]any, len(part))
	for i := range args {
		args[i] = []any{hexutil.Uint64(first + uint64(i)), false}
	}
	err := c.askBatch(ctx, query{covers: first + uint64(len(part)) - 1}, func(i int, raw json.RawMessage) error {
		return acceptHeader(&part[i], isNumber(first+uint64(i)))(raw)
	}, "eth_getBlockByNumber", args)
	var failure *NodeError
	if err == nil || !errors.As(err, &failure) || failure.outcome == transport || failure.outcome == limited {
		return err
	}

	half := len(part) / 2
	if err := c.headers(ctx, first, part[:half]); err != nil {
		return err
	}
	return c.headers(ctx, first+uint64(half), part[half:])
}

// Agree asks every node in good standing for its block at a height, and names those that have this hash there and those that have
// another. Each is asked first which chain it is of. Nodes that have no block there, or don't answer, are in neither list.
func (c *Chain) Agree(ctx context.Context, number uint64, hash common.Hash) (same, other []string) {
	var mu sync.Mutex
	var group errgroup.Group
	for _, n := range c.ranked(query{covers: number}, "eth_getBlockByNumber") {
		if n.status().State == Suspect {
			continue
		}
		n.doubt()
		group.Go(func() error {
			var header *types.Header
			accept := acceptHeader(&header, isNumber(number))
			if err := n.call(ctx, accept, "eth_getBlockByNumber", hexutil.Uint64(number), false); err != nil {
				return nil
			}
			mu.Lock()
			defer mu.Unlock()
			if header.Hash() == hash {
				same = append(same, n.name)
			} else {
				other = append(other, n.name)
			}
			return nil
		})
	}
	_ = group.Wait()
	slices.Sort(same)
	slices.Sort(other)
	return same, other
}
