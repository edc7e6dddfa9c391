package chain_test

import (
	"log/slog"
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
)

func (f *fixture) sendRaw(tx *types.Transaction) chain.SendResult {
	f.t.Helper()
	raw, err := tx.MarshalBinary()
	require.NoError(f.t, err)
	return f.Send(f.t.Context(), raw)
}

// silentConfig is a chain of one node that nobody has reached yet.
func (f *fixture) silentConfig(endpoint string) chain.Config {
	log := slog.New(slog.NewTextHandler(f.log, &slog.HandlerOptions{Level: slog.LevelDebug}))
	return chain.Config{
		ID: devchain.ID, Poll: poll, Timeout: time.Second, Finality: chain.Finality{Depth: 2},
		Nodes: []chain.NodeConfig{{Name: "n", URL: endpoint}}, Log: log, Board: health.NewBoard(log, time.Now),
	}
}

func TestGethsAnswersToATransactionAreUnderstood(t *testing.T) {
	f := setup(t, 1)
	sign := func(change func(*types.DynamicFeeTx)) *types.Transaction {
		inner := &types.DynamicFeeTx{
			ChainID: big.NewInt(devchain.ID), Nonce: 1, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei),
			Gas: 50_000, To: &common.Address{1},
		}
		change(inner)
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), inner)
		require.NoError(t, err)
		return tx
	}
	f.put(sign(func(tx *types.DynamicFeeTx) { tx.Nonce = 0 }))
	f.mine()
	first := sign(func(*types.DynamicFeeTx) {})
	require.Equal(t, chain.SendResult{Class: chain.Accepted, Node: "a"}, f.sendRaw(first))

	poor, err := crypto.ToECDSA(crypto.Keccak256([]byte("poor")))
	require.NoError(t, err)
	broke, err := types.SignTx(types.NewTx(&types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(10 * params.GWei), Gas: 21_000, To: &common.Address{1},
	}), types.LatestSignerForChainID(big.NewInt(devchain.ID)), poor)
	require.NoError(t, err)

	for name, c := range map[string]struct {
		tx   *types.Transaction
		want chain.SendClass
	}{
		"again":               {first, chain.Known},
		"used nonce":          {sign(func(tx *types.DynamicFeeTx) { tx.Nonce = 0 }), chain.NonceLow},
		"same price":          {sign(func(tx *types.DynamicFeeTx) { tx.Value = big.NewInt(1) }), chain.Underpriced},
		"above geth's fee":    {sign(func(tx *types.DynamicFeeTx) { tx.GasFeeCap, tx.Gas = big.NewInt(1e13), 1_000_000 }), chain.FeeCapped},
		"gas of a block":      {sign(func(tx *types.DynamicFeeTx) { tx.Gas = 70_000_000 }), chain.TooBig},
		"gas above osaka cap": {sign(func(tx *types.DynamicFeeTx) { tx.Gas = params.MaxTxGas + 1 }), chain.TooBig},
		"bytes":               {sign(func(tx *types.DynamicFeeTx) { tx.Data, tx.Gas = make([]byte, 140_000), 16_000_000 }), chain.TooBig},
		"no money":            {broke, chain.NoFunds},
	} {
		result := f.sendRaw(c.tx)
		require.Equal(t, c.want, result.Class, "%s: %v", name, result.Err)
		require.Equal(t, "a", result.Node)
		require.Error(t, result.Err)
	}
	require.Equal(t, chain.Up, f.state("a").State, "what is said about a transaction says nothing about the node")
}

func TestOtherClientsAnswersAreUnderstood(t *testing.T) {
	f := setup(t, 1)
	tx := f.tx(&common.Address{1}, nil)
	for text, want := range map[string]chain.SendClass{
		"ALREADY_EXISTS: already known":                                chain.Known,
		"Known transaction":                                            chain.Known,
		"Nonce too low":                                                chain.NonceLow,
		"nonce too high: address 0x1, tx: 9 state: 2":                  chain.NonceGap,
		"gapped-nonce tx from delegated accounts":                      chain.NonceGap,
		"replacement transaction underpriced":                          chain.Underpriced,
		"transaction underpriced: tip needed 5, tip permitted 1":       chain.Underpriced,
		"max fee per gas less than block base fee: address 0x1":        chain.Underpriced,
		"future transaction tries to replace pending":                  chain.Underpriced,
		"insufficient funds for gas * price + value: balance 0":        chain.NoFunds,
		"Upfront cost exceeds account balance":                         chain.NoFunds,
		"tx fee (1.20 ether) exceeds the configured cap (1.00 ether)":  chain.FeeCapped,
		"exceeds block gas limit":                                      chain.TooBig,
		"oversized data: transaction size 140100, limit 131072":        chain.TooBig,
		"transaction gas limit too high (cap: 16777216, tx: 16777217)": chain.TooBig,
		"in-flight transaction limit reached for delegated accounts":   chain.PoolFull,
		"txpool is full":                        chain.PoolFull,
		"execution reverted":                    chain.Reverted,
		"something that nobody has said before": chain.Unclear,
	} {
		rule := f.proxies[0].Add(faultproxy.Rule{Method: "eth_sendRawTransaction", Fault: faultproxy.Error(-32000, text, nil)})
		require.Equal(t, want, f.sendRaw(tx).Class, text)
		rule.Remove()
	}
}

func TestF18_AnswerThatIsLostIsAskedOfTheNextNode(t *testing.T) {
	f := setup(t, 2)
	f.proxies[0].Add(faultproxy.Rule{Method: "eth_sendRawTransaction", Times: 1, Fault: faultproxy.Swallow()})
	tx := f.tx(&common.Address{1}, nil)

	result := f.sendRaw(tx)
	require.Equal(t, chain.Known, result.Class, "the same pool is behind both: b knows what a took")
	require.Equal(t, "b", result.Node)
}

func TestF19_TransportErrorsEverywhereAreUnclear(t *testing.T) {
	f := setup(t, 2)
	for _, proxy := range f.proxies {
		proxy.Down()
	}
	tx := f.tx(&common.Address{1}, nil)
	result := f.sendRaw(tx)
	require.Equal(t, chain.Unclear, result.Class)
	require.Error(t, result.Err)

	f.proxies[1].Up()
	require.Equal(t, chain.Accepted, f.sendRaw(tx).Class)
}
