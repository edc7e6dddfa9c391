package check

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/rpc"

	"github.com/veritee/veritee/relayer/config"
)

const (
	stale = 5 * time.Minute // a head that is older is suspicious

	// What sees the chain may be so far apart before it is worth a word: some blocks, or where blocks are fast what they take in
	// some seconds.
	apartBlocks  = 5
	apartSeconds = 15
)

// tolerance is how many blocks apart that is.
func (l look) tolerance(ctx context.Context) uint64 {
	const sample = 32
	if l.head.Number.Uint64() <= sample {
		return apartSeconds
	}
	earlier, err := l.client.HeaderByNumber(ctx, new(big.Int).Sub(l.head.Number, big.NewInt(sample)))
	if err != nil || earlier.Time >= l.head.Time {
		return apartSeconds
	}
	return max(apartBlocks, apartSeconds*sample/(l.head.Time-earlier.Time))
}

// A look is what one node said about itself.
type look struct {
	config.Node
	client  *ethclient.Client
	url     string
	genesis common.Hash
	head    *types.Header
}

// chain checks the nodes of a chain, and through the first that can be used the chain itself.
func (k *checker) chain(ctx context.Context, c config.Chain) {
	subject := "chain " + c.DisplayName()
	looks := k.nodes(ctx, subject, c)
	if len(looks) == 0 {
		k.fail(subject, "nodes", "name a node that runs and is on this chain", "none of %d can be used", len(c.Nodes))
		return
	}
	k.agreement(ctx, subject, looks, len(c.Nodes) == 1 && config.Development(c.ID))
	for _, other := range looks[1:] {
		defer other.client.Close()
	}

	s := &served{Chain: c, subject: subject, node: looks[0].client, url: looks[0].url, apart: looks[0].tolerance(ctx)}
	k.chains = append(k.chains, s)
	ctx, cancel := bounded(ctx, 10*c.Timeout)
	defer cancel()
	k.features(ctx, s, looks[0].head)
	k.rules(ctx, s, looks[0].head)
	k.contracts(ctx, s, looks[0].genesis)
	k.senders(ctx, s, looks[0].head)
}

// nodes asks each who it is. Those that can be used are returned.
func (k *checker) nodes(ctx context.Context, subject string, c config.Chain) []look {
	var usable []look
	for _, node := range c.Nodes {
		name := "node " + node.Name
		raw, err := node.Resolve()
		if err != nil {
			k.fail(subject, name, "set the variable, or name the file that holds the URL", "%v", err)
			continue
		}
		l := look{Node: node, url: raw}
		if err := l.ask(ctx, c); err != nil {
			k.fail(subject, name, "see that it runs, and compare url and credentials", "%s: %v", config.Mask(raw), config.Conceal(err, raw))
			continue
		}

		id, err := l.client.ChainID(ctx)
		switch {
		case err != nil:
			k.fail(subject, name, "see that it runs, and compare url and credentials", "%s: %v", config.Mask(raw), config.Conceal(err, raw))
		case !id.IsUint64() || id.Uint64() != c.ID:
			k.fail(subject, name, fmt.Sprintf("name a node of chain %d, or correct the chain's id", c.ID), "is on chain %v, not %d", id, c.ID)
		default:
			k.ok(subject, name, "on chain %d, at block %v", c.ID, l.head.Number)
			usable = append(usable, l)
			continue
		}
		l.client.Close()
	}
	return usable
}

// ask connects and reads genesis and head.
func (l *look) ask(ctx context.Context, c config.Chain) (err error) {
	ctx, cancel := bounded(ctx, c.Timeout)
	defer cancel()
	if l.client, err = ethclient.DialContext(ctx, l.url); err != nil {
		return err
	}
	genesis, err := l.client.HeaderByNumber(ctx, new(big.Int))
	if err == nil {
		l.genesis = genesis.Hash()
		l.head, err = l.client.HeaderByNumber(ctx, nil)
	}
	if err != nil {
		l.client.Close()
	}
	return err
}

// agreement compares what the nodes of one chain see.
func (k *checker) agreement(ctx context.Context, subject string, looks []look, development bool) {
	first := looks[0]
	lowest, highest := first.head, first.head
	for _, l := range looks[1:] {
		if l.genesis != first.genesis {
			k.fail(subject, "genesis", "one of the two is of another network with the same id: name another node",
				"%s begins with %s, %s with %s", first.Name, short(first.genesis), l.Name, short(l.genesis))
			return
		}
		if l.head.Number.Cmp(lowest.Number) < 0 {
			lowest = l.head
		}
		if l.head.Number.Cmp(highest.Number) > 0 {
			highest = l.head
		}
	}
	if len(looks) == 1 && development {
		k.ok(subject, "nodes agree", "there is only one, which is enough for development")
	} else if len(looks) == 1 {
		k.warn(subject, "nodes agree", "name a second node, of another operator: what one says can't be held against another",
			"there is only one that can be used")
	} else if distance := new(big.Int).Sub(highest.Number, lowest.Number).Uint64(); distance > first.tolerance(ctx) {
		k.warn(subject, "nodes agree", "see whether the one behind is in sync", "their heads are %d blocks apart", distance)
	} else if other := k.branch(ctx, looks, lowest.Number); other != "" {
		k.warn(subject, "nodes agree", "if that lasts longer than a re-org, one of them is on a dead branch: name another", "%s", other)
	} else {
		k.ok(subject, "nodes agree", "on genesis %s and block %v", short(first.genesis), lowest.Number)
	}

	if age := time.Since(time.Unix(int64(highest.Time), 0)); age > stale {
		k.warn(subject, "head", "see that the nodes are in sync and the chain makes blocks", "the newest block is %v old", age.Round(time.Second))
	}
}

// branch compares the hashes at a height that all have. The newest blocks may differ for a moment, so it looks a little below.
func (k *checker) branch(ctx context.Context, looks []look, at *big.Int) string {
	number := new(big.Int).Sub(at, big.NewInt(3))
	if number.Sign() < 0 {
		return ""
	}
	var hash common.Hash
	for i, l := range looks {
		header, err := l.client.HeaderByNumber(ctx, number)
		switch {
		case err != nil:
			return fmt.Sprintf("%s doesn't give block %v: %v", l.Name, number, config.Conceal(err, l.url))
		case i == 0:
			hash = header.Hash()
		case header.Hash() != hash:
			return fmt.Sprintf("block %v of %s is %s, of %s %s", number, looks[0].Name, short(hash), l.Name, short(header.Hash()))
		}
	}
	return ""
}

// features sees whether the chain, and the node, can do what the relayer wants of them.
func (k *checker) features(ctx context.Context, s *served, head *types.Header) {
	switch {
	case !s.Finality.Tag:
		k.ok(s.subject, "finality", "%d blocks below the head", s.Finality.Depth)
	default:
		final, err := s.node.HeaderByNumber(ctx, big.NewInt(int64(rpc.FinalizedBlockNumber)))
		switch {
		case err != nil:
			k.fail(s.subject, "finality", fmt.Sprintf("set a depth for chain %d, such as finality: 64", s.ID), "the tag `finalized` isn't served: %v", s.plain(err))
		case final.Number.Sign() == 0 && head.Number.Cmp(big.NewInt(128)) > 0:
			k.fail(s.subject, "finality", fmt.Sprintf("set a depth for chain %d, such as finality: 64", s.ID), "`finalized` is block 0 still, at head %v", head.Number)
		default:
			k.ok(s.subject, "finality", "`finalized` is block %v, %d below the head", final.Number, new(big.Int).Sub(head.Number, final.Number))
		}
	}

	if head.BaseFee == nil {
		k.fail(s.subject, "fees", "chains without EIP-1559 aren't served", "block %v has no base fee", head.Number)
	} else if ceiling := s.Fees.MaxFeePerGas; config.Wei(head.BaseFee).Cmp(ceiling) > 0 {
		k.warn(s.subject, "fees", "nothing is sent until fees fall; raise fees.max_fee_per_gas to pay more", "the base fee is %v, you pay %v at most", config.Wei(head.BaseFee), ceiling)
	} else {
		k.ok(s.subject, "fees", "the base fee is %v, you pay up to %v", config.Wei(head.BaseFee), ceiling)
	}

	var receipts []*types.Receipt
	err := s.node.Client().CallContext(ctx, &receipts, "eth_getBlockReceipts", head.Hash())
	if err != nil {
		k.warn(s.subject, "receipts", "name a node that serves eth_getBlockReceipts: without, missing logs are noticed later", "a block's receipts aren't served: %v", s.plain(err))
		return
	}
	k.ok(s.subject, "receipts", "served by block")
}
