package adopt_test

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"log/slog"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/adopt"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

func TestMain(m *testing.M) {
	code := m.Run()
	ignored := []goleak.Option{
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core.(*txSenderCacher).cache"),
		goleak.IgnoreAnyFunction("github.com/syndtr/goleveldb/leveldb.(*DB).mpoolDrain"),
		goleak.IgnoreAnyFunction("github.com/ethereum/go-ethereum/core/txpool.(*TxPool).loop"),
	}
	if err := goleak.Find(ignored...); code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

// stage is a chain on which two keys send, one of them ours, and tables that know nothing of it.
type stage struct {
	t         *testing.T
	node      *devchain.Chain
	proxy     *faultproxy.Proxy
	tables    *store.Store
	store     *adopt.Store
	log       bytes.Buffer
	ours, his *ecdsa.PrivateKey
	base      store.BlockRef
	sequence  uint64
}

var contract = common.HexToAddress("0xc0de")

func newStage(t *testing.T) *stage {
	t.Helper()
	s := &stage{t: t}
	var err error
	for _, key := range []**ecdsa.PrivateKey{&s.ours, &s.his} {
		*key, err = crypto.GenerateKey()
		require.NoError(t, err)
	}
	s.node, err = devchain.New(devchain.Config{
		Alloc: devchain.Fund(crypto.PubkeyToAddress(s.ours.PublicKey), crypto.PubkeyToAddress(s.his.PublicKey)), HTTP: "127.0.0.1:0",
	})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.node.Close()) })
	s.proxy = faultproxy.Test(t, s.node.HTTP())
	nodes, err := chain.Dial(t.Context(), chain.Config{
		ID: devchain.ID, Nodes: []chain.NodeConfig{{Name: "one", URL: s.proxy.URL()}}, Timeout: 2 * time.Second, Finality: chain.Finality{Depth: 2},
	})
	require.NoError(t, err)
	t.Cleanup(nodes.Close)

	s.tables, err = store.Open(t.Context(), postgres.Test(t), metrics.New(prometheus.NewRegistry()))
	require.NoError(t, err)
	t.Cleanup(s.tables.Close)
	leadership, err := s.tables.Lead(t.Context(), "test")
	require.NoError(t, err)
	t.Cleanup(leadership.Release)
	s.base = store.BlockRef{Hash: s.node.Head().Hash()}
	_, err = s.tables.OpenChain(t.Context(), store.Chain{ChainID: devchain.ID, Genesis: s.base.Hash, Cursor: s.base, Final: s.base},
		[]store.Contract{{Address: contract, FirstBlock: 1, CodeHash: common.Hash{1}}})
	require.NoError(t, err)
	s.store = adopt.New(adopt.Config{
		Tables: s.tables, Chain: nodes, Senders: []common.Address{crypto.PubkeyToAddress(s.ours.PublicKey)}, Term: leadership.Term,
		Log: slog.New(slog.NewTextHandler(&s.log, nil)),
	})
	return s
}

// settle makes a block with a transaction of each key, and what the scan would say of it: each settles a request.
func (s *stage) settle(keys ...*ecdsa.PrivateKey) (store.Advance, []common.Hash) {
	s.t.Helper()
	var hashes []common.Hash
	for _, key := range keys {
		nonce, err := s.node.Client().PendingNonceAt(s.t.Context(), crypto.PubkeyToAddress(key.PublicKey))
		require.NoError(s.t, err)
		tx, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(devchain.ID), Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei), Gas: 100_000,
			To: &contract, Data: []byte{1, 2},
		})
		require.NoError(s.t, err)
		require.NoError(s.t, s.node.Client().SendTransaction(s.t.Context(), tx))
		hashes = append(hashes, tx.Hash())
	}
	h, err := s.node.Mine()
	require.NoError(s.t, err)
	block := store.Block{BlockRef: store.BlockRef{Number: h.Number.Uint64(), Hash: h.Hash()}, Parent: h.ParentHash, Time: h.Time}
	a := store.Advance{ChainID: devchain.ID, Base: s.base, Blocks: []store.Block{block}}
	for i, hash := range hashes {
		s.sequence++
		id := crypto.Keccak256Hash(hash[:])
		a.Requests = append(a.Requests, store.NewRequest{
			Contract: contract, ID: id, Request: randomness.Request{Terms: randomness.RequestTerms{
				NumWords: 1, Confirmations: 1, BlockNumber: block.Number, Sequence: s.sequence,
			}}, Block: block, LogIndex: uint(2 * i),
		})
		a.Outcomes = append(a.Outcomes, store.RequestOutcome{
			Contract: contract, ID: id, Outcome: store.Fulfilled, Charge: big.NewInt(1), Block: block.BlockRef, TxHash: hash, LogIndex: uint(2*i + 1),
		})
	}
	return a, hashes
}

func (s *stage) advance(a store.Advance) {
	s.t.Helper()
	_, err := s.store.Advance(s.t.Context(), a)
	require.NoError(s.t, err)
	s.base = a.Blocks[0].BlockRef
}

func (s *stage) request(tx common.Hash) store.Request {
	s.t.Helper()
	r, err := s.tables.Request(s.t.Context(), devchain.ID, crypto.Keccak256Hash(tx[:]))
	require.NoError(s.t, err)
	return r
}

func (s *stage) settlements() []store.Settlement {
	s.t.Helper()
	all, err := s.tables.Settlements(context.Background(), devchain.ID, 10)
	require.NoError(s.t, err)
	return all
}

const whole = "eth_getTransactionByHash"

func TestWhatOursHaveSettledIsOurs(t *testing.T) {
	s := newStage(t)
	a, hashes := s.settle(s.ours, s.his)
	s.advance(a)
	require.True(t, s.request(hashes[0]).Ours)
	require.False(t, s.request(hashes[1]).Ours)
	all := s.settlements()
	require.Len(t, all, 1)
	require.Equal(t, lifecycle.Mined, all[0].State)
	require.Equal(t, s.base, all[0].Mined)
	require.Equal(t, hashes[0], all[0].MinedAttempt)
	receipt, err := s.node.Client().TransactionReceipt(t.Context(), hashes[0])
	require.NoError(t, err)
	require.Equal(t, receipt.GasUsed, all[0].GasUsed)
	require.Equal(t, receipt.EffectiveGasPrice, all[0].GasPrice)
	require.Contains(t, s.log.String(), "had no row")

	// The same block again asks nobody.
	before := len(s.proxy.Calls(whole))
	_, err = s.store.Rescan(t.Context(), devchain.ID, s.base, a.Requests, a.Outcomes, nil)
	require.NoError(t, err)
	require.Equal(t, before, len(s.proxy.Calls(whole)))
}

// Whose a transaction is isn't taken from a node that can't show it. The scan waits for another, and not for ever.
func TestATransactionThatNoNodeHasCountsAsAStrangersInTheEnd(t *testing.T) {
	s := newStage(t)
	a, hashes := s.settle(s.ours)
	lost := s.proxy.Add(faultproxy.Rule{Method: whole, Fault: faultproxy.Result("null")})
	_, err := s.store.Advance(t.Context(), a)
	require.ErrorContains(t, err, "whose settlement")
	require.Empty(t, s.settlements())

	lost.Remove()
	s.advance(a)
	require.True(t, s.request(hashes[0]).Ours)

	a, hashes = s.settle(s.ours)
	s.proxy.Add(faultproxy.Rule{Method: whole, Fault: faultproxy.Result("null")})
	tries := 1
	for ; ; tries++ {
		if _, err = s.store.Advance(t.Context(), a); err == nil {
			break
		}
		require.Less(t, tries, 10)
	}
	require.Equal(t, 5, tries)
	require.False(t, s.request(hashes[0]).Ours)
	require.Len(t, s.settlements(), 1)
	require.Contains(t, s.log.String(), "counts as somebody else's")
}

// A rollup has transactions of kinds that nobody here can read. They are no key's of ours, and no fault of the node's.
func TestATransactionOfAnUnknownKindIsAStrangers(t *testing.T) {
	s := newStage(t)
	a, hashes := s.settle(s.ours)
	s.proxy.Add(faultproxy.Rule{Method: whole, Fault: faultproxy.Result(`{"type":"0x7e","hash":"` + hashes[0].Hex() + `"}`)})
	s.advance(a)
	require.False(t, s.request(hashes[0]).Ours)
}
