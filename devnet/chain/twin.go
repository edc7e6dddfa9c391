package chain

import (
	"context"
	"fmt"
)

// apart keeps the blocks of a twin from being those of its original.
const apart = 1 << 32

// Twin is another node of the same chain: it has all blocks up to the head, and what it mines from then on is a branch of its own.
// Transactions that wait aren't handed over. It serves JSON-RPC on addresses of its own, see Config.
func (c *Chain) Twin(http, ws string) (*Chain, error) {
	c.mu.Lock()
	defer c.mu.Unlock()

	config := c.config
	config.HTTP, config.WS = http, ws
	if err := config.Check(); err != nil {
		return nil, err
	}
	twin, err := begin(config, c.spec)
	if err != nil {
		return nil, err
	}
	twin.mined = c.mined + apart

	blocks := c.eth.BlockChain()
	for number := uint64(1); number <= c.Head().Number.Uint64(); number++ {
		block := blocks.GetBlockByNumber(number)
		if _, err := twin.eth.BlockChain().InsertBlockWithoutSetHead(context.Background(), block, false); err != nil {
			_ = twin.Close()
			return nil, fmt.Errorf("hand over block %d: %w", number, err)
		}
	}
	if head := blocks.GetBlockByHash(c.Head().Hash()); head.NumberU64() > 0 {
		if err := twin.lead(head); err != nil {
			_ = twin.Close()
			return nil, err
		}
	}
	return twin, nil
}
