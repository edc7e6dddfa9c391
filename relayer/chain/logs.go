package chain

import (
	"context"
	"encoding/json"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// Logs are the logs of a block that come from one of the addresses and whose first topic is one of these, in order.
//
// They are asked for by the block's hash, and only if its bloom allows any: where it doesn't, the header proves that there are
// none. An empty list that the bloom allows isn't believed, and with doubt no list is: then the receipts decide (eth_getBlockReceipts
// or, where no node has that, the receipts one by one), whose root is in the header. A node that said otherwise is suspect.
//
// A list that isn't empty and not doubted is believed, though it may be cut: sequence numbers and the later scan, which doubts,
// find that. It may also hold logs marked as removed; refusing them is left to the reader, who counts them.
//
// Where no receipts can be had, or they are of a kind whose root can't be computed here (some rollups), what two nodes agree on is
// taken. Where there aren't two, one node's list is taken if there is no doubt, with a warning in the log; with doubt it is ErrUnproven.
func (c *Chain) Logs(ctx context.Context, h *types.Header, addresses []common.Address, topics []common.Hash, doubt bool) ([]types.Log, error) {
	logs, _, err := c.ReadLogs(ctx, h, addresses, topics, doubt)
	return logs, err
}

// ReadLogs is Logs, and says whether what it found is proven, by the bloom or by the receipts.
func (c *Chain) ReadLogs(ctx context.Context, h *types.Header, addresses []common.Address, topics []common.Hash, doubt bool) (
	logs []types.Log, proven bool, err error,
) {
	want := wanted{h, h.Hash(), addresses, topics}
	if !want.allowed() {
		return nil, true, nil
	}

	var listed []types.Log
	var lister string
	var unlisted error
	if !doubt {
		listed, lister, unlisted = c.listed(ctx, want)
		if len(listed) > 0 || ctx.Err() != nil {
			return listed, false, ctx.Err()
		}
	}

	logs, err = c.provenLogs(ctx, want)
	switch {
	case err == nil:
		c.compare(want, logs)
		return logs, true, nil
	case outcomeOf(err) != unsupported:
		return nil, false, fmt.Errorf("logs of block %s: %w", want.name(), err)
	}

	agreed, among := c.agreed(ctx, want)
	switch {
	case among >= 2:
		return agreed, false, nil
	case !doubt && unlisted == nil:
		c.sayUnproven(lister)
		return listed, false, nil
	case unlisted != nil:
		return nil, false, fmt.Errorf("logs of block %s: %w", want.name(), unlisted)
	}
	return nil, false, fmt.Errorf("logs of block %s: %w", want.name(), ErrUnproven)
}

// wanted are the logs that are asked for.
type wanted struct {
	header    *types.Header
	hash      common.Hash
	addresses []common.Address
	topics    []common.Hash
}

func (w wanted) name() string { return blockName(w.header.Number.Uint64(), w.hash) }

// allowed says whether the bloom has one of the addresses and one of the topics.
func (w wanted) allowed() bool {
	return slices.ContainsFunc(w.addresses, func(a common.Address) bool { return types.BloomLookup(w.header.Bloom, a) }) &&
		slices.ContainsFunc(w.topics, func(t common.Hash) bool { return types.BloomLookup(w.header.Bloom, t) })
}

func (w wanted) is(l *types.Log) bool {
	return slices.Contains(w.addresses, l.Address) && len(l.Topics) > 0 && slices.Contains(w.topics, l.Topics[0])
}

// check says what is wrong with a node's list.
func (w wanted) check(logs []types.Log) error {
	for i := range logs {
		l := &logs[i]
		switch {
		case l.BlockHash != w.hash || l.BlockNumber != w.header.Number.Uint64():
			return wrongly("logs of block %s have one of block %s", w.name(), blockName(l.BlockNumber, l.BlockHash))
		case !w.is(l):
			return wrongly("logs of block %s have one of %s that wasn't asked for", w.name(), l.Address)
		case i > 0 && l.Index <= logs[i-1].Index && !l.Removed && !logs[i-1].Removed:
			return wrongly("logs of block %s are out of order", w.name())
		}
	}
	return nil
}

// listed is eth_getLogs of one node, and which.
func (c *Chain) listed(ctx context.Context, w wanted) (logs []types.Log, name string, err error) {
	err = c.each(ctx, query{covers: w.header.Number.Uint64()}, "eth_getLogs", func(n *node) error {
		logs, err = c.listedBy(ctx, n, w)
		name = n.name
		return err
	})
	return logs, name, err
}

func (c *Chain) listedBy(ctx context.Context, n *node, w wanted) (logs []types.Log, err error) {
	err = n.call(ctx, func(raw json.RawMessage) error {
		logs = nil
		if err := read(&logs)(raw); err != nil {
			return err
		}
		return w.check(logs)
	}, "eth_getLogs", map[string]any{"blockHash": w.hash, "address": w.addresses, "topics": []any{w.topics}})
	if err == nil {
		c.lists.note(w.hash, n.name, digest(logs))
	}
	return logs, err
}

// compare accuses every node whose list isn't what was proven.
func (c *Chain) compare(w wanted, proven []types.Log) {
	for name, shown := range c.lists.take(w.hash) {
		if shown != digest(proven) {
			c.Accuse(name, fmt.Sprintf("showed %d logs of block %s: its receipts have %d, and not the same", shown.count, w.name(), len(proven)))
		}
	}
}

// agreed asks all nodes and gives the list that most of them show, and how many do.
func (c *Chain) agreed(ctx context.Context, w wanted) (logs []types.Log, among int) {
	votes := make(map[summary]int)
	for _, n := range c.ranked(query{covers: w.header.Number.Uint64()}, "eth_getLogs") {
		list, err := c.listedBy(ctx, n, w)
		if err != nil {
			continue
		}
		key := digest(list)
		if votes[key]++; votes[key] > among {
			logs, among = list, votes[key]
		}
	}
	return logs, among
}

func (c *Chain) sayUnproven(node string) {
	c.mu.Lock()
	defer c.mu.Unlock()
	if !c.unproven {
		c.unproven = true
		c.log.Warn("an empty list of logs can't be proven and is believed: add a node that serves receipts", "node", node)
	}
}

// A summary tells lists apart. Nobody gains from two that collide: it only decides who is suspect, and who agrees.
type summary struct {
	count int
	mix   common.Hash
}

func digest(logs []types.Log) summary {
	s := summary{count: len(logs)}
	for i := range logs {
		s.mix = mix(s.mix, &logs[i])
	}
	return s
}
