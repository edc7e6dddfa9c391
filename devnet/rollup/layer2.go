package rollup

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/demomarket"
	"github.com/veritee/veritee/bindings/demooutbox"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/world"
)

// Traders are the rollup's users, and tradeRounds how long one's trade is: a block is about a million gas.
const (
	Traders     = 4
	tradeRounds = 6
)

// Layer2 is the rollup's own chain with its users. The sequencer owns it: blocks come when it says so.
type Layer2 struct {
	Node   world.Node
	Outbox common.Address // whose storage root is a claim's withdrawals
	Market common.Address

	chain   *chain.Chain
	traders []*world.Wallet
	trades  uint64 // so far: what comes next depends on it, and on nothing else
}

// Options of a chain. The zero value serves nothing, and has times of its own.
type Options struct {
	HTTP          string // address to serve JSON-RPC on, the debug namespace too
	Deterministic bool   // the same blocks each time
}

// StartLayer2 starts the chain and deploys its two contracts in block 1.
func StartLayer2(ctx context.Context, options Options) (l *Layer2, err error) {
	deployer := world.NewWallet("sequencer")
	addresses := []common.Address{deployer.Address}
	l = &Layer2{Outbox: crypto.CreateAddress(deployer.Address, 0), Market: crypto.CreateAddress(deployer.Address, 1)}
	for i := range Traders {
		l.traders = append(l.traders, world.NewWallet(fmt.Sprintf("trader %d", i)))
		addresses = append(addresses, l.traders[i].Address)
	}
	l.chain, err = chain.New(chain.Config{
		ChainID: chain.RollupID, Alloc: chain.Fund(addresses...), HTTP: options.HTTP, Deterministic: options.Deterministic, Archive: true,
	})
	if err != nil {
		return nil, fmt.Errorf("the rollup's chain: %w", err)
	}
	l.Node = world.Node{ChainID: chain.RollupID, Client: l.chain.Client()}
	for _, code := range []string{demooutbox.DemoOutboxMetaData.Bin, demomarket.DemoMarketMetaData.Bin} {
		if _, err := deployer.Send(ctx, l.Node, nil, nil, common.FromHex(code)); err != nil {
			l.Close()
			return nil, err
		}
	}
	if _, err := l.chain.Mine(); err != nil {
		l.Close()
		return nil, err
	}
	return l, nil
}

// Close ends the chain.
func (l *Layer2) Close() { _ = l.chain.Close() }

// HTTP is the URL of its node.
func (l *Layer2) HTTP() string { return l.chain.HTTP() }

// Head is its newest block.
func (l *Layer2) Head() *types.Header { return l.chain.Head() }

// Client talks to its node inside the process.
func (l *Layer2) Client() *ethclient.Client { return l.chain.Client() }

// Seal makes a block of what users do: every trader trades, one pays another, one leaves the rollup; every fifth block is empty.
func (l *Layer2) Seal(ctx context.Context) (*types.Header, error) {
	market, outbox := demomarket.NewDemoMarket(), demooutbox.NewDemoOutbox()
	l.trades++
	if l.trades%5 != 0 {
		for i, trader := range l.traders {
			data := market.PackTrade(big.NewInt(int64(tradeRounds + (int(l.trades)+i)%3)))
			if _, err := trader.Send(ctx, l.Node, &l.Market, big.NewInt(int64(l.trades)), data); err != nil {
				return nil, err
			}
		}
		n := int(l.trades) % Traders
		payer, payee := l.traders[n], l.traders[(n+1)%Traders]
		if _, err := payer.Send(ctx, l.Node, &payee.Address, big.NewInt(params.GWei), nil); err != nil {
			return nil, err
		}
		if _, err := payer.Send(ctx, l.Node, &l.Outbox, big.NewInt(params.Ether), outbox.PackWithdraw(payee.Address)); err != nil {
			return nil, err
		}
	}
	header, err := l.chain.Mine()
	if err != nil {
		return nil, fmt.Errorf("seal block %d: %w", l.Head().Number.Uint64()+1, err)
	}
	return header, nil
}

// WriteGenesis writes what a worker is told of the chain: geth's genesis, and which contract holds the withdrawals.
func (l *Layer2) WriteGenesis(path string) error {
	content, err := json.Marshal(l.chain.Genesis())
	if err != nil {
		return err
	}
	var fields map[string]json.RawMessage
	if err := json.Unmarshal(content, &fields); err != nil {
		return err
	}
	if fields["withdrawals"], err = json.Marshal(l.Outbox); err != nil {
		return err
	}
	if content, err = json.MarshalIndent(fields, "", "  "); err != nil {
		return err
	}
	return os.WriteFile(path, append(content, '\n'), 0o644)
}

// Genesis is what the chain began with.
func (l *Layer2) Genesis() *core.Genesis { return l.chain.Genesis() }
