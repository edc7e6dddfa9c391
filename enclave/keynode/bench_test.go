package keynode

import (
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"path/filepath"
	"runtime"
	"sync/atomic"
	"syscall"
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keynode/orders"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// yes is a chain on which every order may be answered: its broker says of each that it is there.
type yes struct{ Chain }

func (yes) ID() uint64 { return 1337 }

func (yes) Calls(_ context.Context, _ headers.Block, questions ...headers.Question) ([]headers.Reply, error) {
	replies := make([]headers.Reply, len(questions))
	for i := 0; i < len(questions); i += perOrder {
		check, order := questions[i].Data[4:], questions[i+1].Data[4:]
		sequence, expiry := check[32:64], check[64:96]
		replies[i+1].Data = crypto.Keccak256(crypto.Keccak256([]byte("veritee/request/v1/key")), common.LeftPadBytes(big.NewInt(1337).Bytes(), 32),
			common.LeftPadBytes(questions[i].To[:], 32), common.LeftPadBytes([]byte{1}, 32), sequence, expiry, order)
	}
	return replies, nil
}

// nowhere is a chain on whose block there is no broker yet: a call goes through and says nothing.
type nowhere struct{ yes }

func (nowhere) Calls(_ context.Context, _ headers.Block, questions ...headers.Question) ([]headers.Reply, error) {
	replies := make([]headers.Reply, len(questions))
	for i := range replies {
		replies[i].Data = []byte{}
	}
	return replies, nil
}

// alone is a node that holds the share of a generation of two, of which the other has shown the same block.
func alone(t testing.TB) *Node {
	t.Helper()
	key, err := instance.New()
	require.NoError(t, err)
	journal, err := orders.Open(filepath.Join(t.TempDir(), "orders"))
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, journal.Close()) })
	domain := typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{0xc0}}
	kept, err := vault.Open(t.Context(), filepath.Join(t.TempDir(), "data"), domain, nil)
	require.NoError(t, err)

	var x fr.Element
	x.SetUint64(7)
	secret := x.Bytes()
	share, err := tbls.NewShare(0, secret[:])
	require.NoError(t, err)
	public := tbls.EncodeG2(share.Public())
	held := &vault.Held{
		Record: typed.Generation{
			Session: 1, Generation: 1, Threshold: 1, Qualified: common.BigToHash(common.Big1), GroupKey: tbls.KeyHash(share.Public()),
			Shares: crypto.Keccak256Hash(public[:]),
		},
		GroupKey: share.Public(), Public: public[:], Share: share, Secret: [32]byte{1},
	}
	require.NoError(t, kept.Save(t.Context(), held))

	config := Config{
		Chain: yes{}, Committee: domain.Committee, Brokers: []common.Address{{0xb0}}, Instance: key, Vault: kept, Orders: journal,
		Rate: 1e9, AppRate: 1e9, AtOnce: 256, Log: slog.New(slog.DiscardHandler),
	}
	n := &Node{
		config: config, self: key.Address(), heads: newHeads(0), checks: &checks{chain: config.Chain}, rates: newRates(config.Rate, config.AppRate),
		working: make(chan struct{}, config.AtOnce),
		state: &state{generation: 1, generations: map[uint32]contracts.Generation{1: {
			Members: []common.Address{key.Address()}, Qualified: 1, Threshold: 1, Record: held.Record.Hash(), Shares: held.Record.Shares, StartedAt: 1, Session: 1,
		}}},
	}
	n.claims = n.newClaims()
	at := headers.Block{Number: 10, Hash: common.Hash{1}}
	require.NoError(t, n.heads.advance(t.Context(), config.Chain, at, config.Log))
	return n
}

// ordersFor are valid orders for a node, as the broker would have let them in.
func ordersFor(t testing.TB, n *Node, count int) []Order {
	t.Helper()
	domain := typed.KeyDomain{ChainID: 1337, Broker: n.config.Brokers[0]}
	all := make([]Order, count)
	for i := range all {
		all[i] = Order{Broker: domain.Broker, Sequence: uint64(i + 1), Expiry: 100, Key: typed.KeyOrder{
			App: common.Address{1}, Purpose: typed.Purpose{2}, Epoch: 1, Generation: 1, GroupKey: n.config.Vault.Of(1).Record.GroupKey,
		}}
		blinding, err := tbls.NewBlinding(rand.Reader)
		require.NoError(t, err)
		require.NoError(t, blinding.Order(&all[i].Key, domain, rand.Reader))
	}
	return all
}

// One order after the other, each with its own number: parsed is nothing here, all else is done, and noted on the disk.
func BenchmarkRelease(b *testing.B) {
	for name, clients := range map[string]int{"one": 1, "sixteen": 16} {
		b.Run(name, func(b *testing.B) {
			n := alone(b)
			some := ordersFor(b, n, 64)
			var next atomic.Uint64
			b.SetParallelism(max(1, clients/runtime.GOMAXPROCS(0)))
			b.ReportAllocs()
			b.ResetTimer()
			before := processor(b)
			release := func() {
				i := next.Add(1)
				order := some[i%uint64(len(some))]
				order.Sequence = i
				if _, refusal := n.Release(b.Context(), order); refusal != nil {
					b.Error(refusal)
				}
			}
			if clients == 1 {
				for b.Loop() {
					release()
				}
			} else {
				b.RunParallel(func(pb *testing.PB) {
					for pb.Next() {
						release()
					}
				})
			}
			b.ReportMetric(float64(b.N)/b.Elapsed().Seconds(), "partials/s")
			b.ReportMetric((processor(b)-before).Seconds()*1e6/float64(b.N), "cpu-µs/partial") // which others' load doesn't change
			b.ReportMetric(resident(b), "rss-MiB")
		})
	}
}

// processor is how much of it this process has used.
func processor(t testing.TB) time.Duration {
	var used syscall.Rusage
	require.NoError(t, syscall.Getrusage(syscall.RUSAGE_SELF, &used))
	return time.Duration(used.Utime.Nano() + used.Stime.Nano())
}

// resident is how much memory this process has, all that the benchmark itself holds included.
func resident(t testing.TB) float64 {
	content, err := os.ReadFile("/proc/self/statm")
	require.NoError(t, err)
	var all, pages int
	_, err = fmt.Sscan(string(content), &all, &pages)
	require.NoError(t, err)
	return float64(pages*os.Getpagesize()) / (1 << 20)
}
