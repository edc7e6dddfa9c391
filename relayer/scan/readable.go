package scan

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/store"
)

// Unreadable makes sure that blocks, which follow the cursor, can't be read and are final, and gives the last of them as far as anything
// is known of it: its hash, by its own header or the next one's. It is for an operator who decides to do without them.
func Unreadable(ctx context.Context, c *chain.Chain, contracts []common.Address, cursor store.BlockRef, to uint64) (store.Block, error) {
	from := cursor.Number + 1
	for _, number := range []uint64{from, to} {
		err := readable(ctx, c, contracts, number)
		if err == nil {
			return store.Block{}, fmt.Errorf("block %d can be read: skip only what can't, or wait for the scan", number)
		}
		if ctx.Err() != nil {
			return store.Block{}, err
		}
	}

	head, err := c.Head(ctx)
	if err != nil {
		return store.Block{}, err
	}
	final, err := c.Final(ctx, head)
	if err != nil {
		return store.Block{}, err
	}
	if to > final {
		return store.Block{}, fmt.Errorf("block %d isn't final yet, block %d is: wait, it may be gone by then", to, final)
	}
	if first, err := c.HeaderByNumber(ctx, from); err == nil && first.ParentHash != cursor.Hash {
		return store.Block{}, fmt.Errorf("block %d of the nodes doesn't follow block %d of the tables: a re-org is being followed, wait", from, cursor.Number)
	}
	return lastOf(ctx, c, to)
}

func lastOf(ctx context.Context, c *chain.Chain, number uint64) (store.Block, error) {
	header, err := c.HeaderByNumber(ctx, number)
	if err == nil {
		return blockOf(header), nil
	}
	if !errors.Is(err, ethereum.NotFound) {
		return store.Block{}, err
	}
	next, err := c.HeaderByNumber(ctx, number+1)
	if err != nil {
		return store.Block{}, fmt.Errorf("neither block %d nor the one after it is known: %w", number, err)
	}
	return store.Block{BlockRef: store.BlockRef{Number: number, Hash: next.ParentHash}, Time: next.Time}, nil
}

// readable is an error if a block's logs can't be had.
func readable(ctx context.Context, c *chain.Chain, contracts []common.Address, number uint64) error {
	header, err := c.HeaderByNumber(ctx, number)
	if err != nil {
		return err
	}
	topics := make([]common.Hash, 0, len(byTopic))
	for topic := range byTopic {
		topics = append(topics, topic)
	}
	_, err = c.Logs(ctx, header, contracts, topics, true)
	return err
}
