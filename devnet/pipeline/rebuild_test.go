package pipeline

import (
	"context"
	"fmt"
	"math/big"
	"net/url"
	"os/exec"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// veritee runs a command with the relayer's configuration, and returns what it printed.
func (s *system) veritee(args ...string) (string, error) {
	s.t.Helper()
	binary, _ := build(s.t)
	s.configure()
	out, err := exec.CommandContext(s.ctx, binary, append(args, "--config", s.path("veritee.yaml"))...).CombinedOutput()
	return string(out), err
}

func (s *system) mustVeritee(args ...string) string {
	s.t.Helper()
	out, err := s.veritee(args...)
	require.NoError(s.t, err, out)
	return out
}

// turnTo has everything go on with another database.
func (s *system) turnTo(dsn string) {
	s.t.Helper()
	s.store.Close()
	var err error
	s.dsn = dsn
	s.store, err = store.Open(s.ctx, dsn, metrics.New(prometheus.NewRegistry()))
	require.NoError(s.t, err)
	s.t.Cleanup(s.store.Close)
}

// A life is what the chain decides about a request's row.
type life struct {
	state    lifecycle.Request
	sequence uint64
	block    store.BlockRef
	tx       common.Hash
	question common.Hash
	outcome  store.Outcome
	settled  store.BlockRef
	settling common.Hash
	charge   string
	beta     common.Hash
	retried  uint64
	ours     bool
}

// lives are those of all requests that are on the chain.
func (s *system) lives() map[common.Hash]life {
	s.t.Helper()
	rows, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Limit: 100_000})
	require.NoError(s.t, err)
	all := make(map[common.Hash]life)
	for _, r := range rows {
		if r.State != lifecycle.Orphaned {
			all[r.ID] = life{
				r.State, r.Sequence, r.Block.BlockRef, r.TxHash, r.Question, r.Outcome, r.SettledBlock, r.SettledTx, fmt.Sprint(r.Charge), r.Beta,
				r.RetriedNumber, r.Ours,
			}
		}
	}
	return all
}

// The tables of a relayer that has lived through much are the same as those that the chain alone gives.
func TestTheTablesAreRebuiltFromTheChainAlone(t *testing.T) {
	other := world.NewWallet("other relayer")
	s := newSystemIn(t, postgres.Test(t), func(c *chain.Config) { c.Alloc[other.Address] = c.Alloc[world.NewWallet("sender").Address] })
	ours := s.sender
	s.startWorkers()

	// Somebody else's relayer settles some, with tables of its own.
	s.sender = other
	s.startRelayer("")
	s.waitReady()
	s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	require.NoError(t, s.relayer.stop(s.ctx))

	// Then ours begins: it reads those, and does the rest.
	s.sender = ours
	s.turnTo(postgres.Test(t))
	s.startRelayer("")
	s.waitReady()
	s.ask(world.Ask{Consumer: 0, Times: 4, Words: 2, Confirmations: 1}, world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 3})
	s.mine(2)
	require.NoError(t, s.SetAsleep(s.ctx, 1, true))
	asleep := s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntil("callbacks fail", func() bool { return s.state(asleep[1]) == lifecycle.Settled })
	require.NoError(t, s.SetAsleep(s.ctx, 1, false))
	moved := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 3})
	s.follow()
	s.fork(s.blockOf(moved[0]), false)
	require.NoError(t, s.Stir(s.ctx))
	s.mine(2)
	s.asked = s.asked[3:] // those aren't final, but settled by another
	s.mineUntilFinal()
	history, err := audit.Read(s.ctx, s.Node.Client, s.Coordinator, s.FirstBlock)
	require.NoError(t, err)
	failed := history.Find(asleep[0])
	require.NoError(t, s.Retry(s.ctx, failed, failed.Effects[0].Beta))
	s.mineUntilOver()
	late := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 12}) // that wait for it to go on
	s.follow()
	require.NoError(t, s.relayer.stop(s.ctx))
	lived := s.lives()
	states := make(map[lifecycle.Request]int)
	for _, l := range lived {
		states[l.state]++
	}
	require.Equal(t, map[lifecycle.Request]int{lifecycle.SettledByOther: 3, lifecycle.Final: 9, lifecycle.Observed: 2}, states)

	// A command that only looks changes nothing; one that would throw something away says so first.
	require.Contains(t, s.mustVeritee("rebuild", "--dry-run"), "14 requests in the tables would be thrown away")
	out, err := s.veritee("rebuild", "--reason", "a test")
	require.Error(t, err)
	require.Contains(t, out, "--discard")
	require.Equal(t, lived, s.lives())

	live := s.dsn
	s.turnTo(postgres.Test(t))
	out = s.mustVeritee("rebuild", "--reason", "the disk was lost")
	require.Contains(t, out, "14 requests are in them")
	require.Equal(t, lived, s.lives())
	rebuilt, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1000)
	require.NoError(t, err)
	for _, settlement := range rebuilt {
		require.Equal(t, lifecycle.FinalSettled, settlement.State)
		require.Equal(t, s.sender.Address, settlement.Sender)
	}
	rows, err := s.store.AuditRows(s.ctx, 10)
	require.NoError(t, err)
	require.Equal(t, "rebuild", rows[0].Action)
	require.Contains(t, string(rows[0].Detail), "the disk was lost")

	// Again, over tables that there are: with their signed transactions as they were.
	fresh := s.dsn
	s.turnTo(live)
	before, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1000)
	require.NoError(t, err)
	s.mustVeritee("rebuild", "--reason", "a test", "--discard")
	require.Equal(t, lived, s.lives())
	after, err := s.store.Settlements(s.ctx, s.Node.ChainID, 1000)
	require.NoError(t, err)
	require.Equal(t, len(before), len(after))
	for i := range before {
		require.Equal(t, before[i].Attempts[0].Raw, after[i].Attempts[0].Raw)
		require.Equal(t, before[i].State, after[i].State)
	}

	// From a later block on: what came before isn't known, and nothing is missed.
	s.turnTo(postgres.Test(t))
	from := lived[asleep[0]].block.Number
	s.mustVeritee("rebuild", "--reason", "a test", "--from-block", fmt.Sprint(from))
	known := s.lives()
	require.NotEmpty(t, known)
	for id, l := range lived {
		if l.block.Number >= from {
			require.Equal(t, l, known[id])
		} else {
			require.NotContains(t, known, id)
		}
	}

	// And life goes on, on the tables that were made from nothing.
	s.turnTo(fresh)
	s.startRelayer("")
	s.waitReady()
	out, err = s.veritee("rebuild", "--reason", "a test", "--discard")
	require.Error(t, err)
	require.Contains(t, out, "stop every relayer")
	s.asked = late
	s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.mineUntilOver()
	s.eachHadOneEffect()
	s.noNonceTwice()
}

// eachHadOneEffect is I1, by the auditor, and I2 for the states.
func (s *system) eachHadOneEffect() {
	s.t.Helper()
	history, err := audit.Read(s.ctx, s.Node.Client, s.Coordinator, s.FirstBlock)
	require.NoError(s.t, err)
	for _, request := range history.Requests {
		require.Len(s.t, request.Effects, 1, "I1: effects of %v", request.ID)
		want := lifecycle.Final
		if request.Effects[0].From != s.sender.Address {
			want = lifecycle.SettledByOther
		}
		require.Equal(s.t, want, s.state(request.ID), "I2: state of %v", request.ID)
	}
}

// noNonceTwice says that of each nonce of our sender there is one transaction, in the tables and on the chain the same.
func (s *system) noNonceTwice() {
	s.t.Helper()
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100_000)
	require.NoError(s.t, err)
	stored := make(map[uint64]common.Hash)
	for _, settlement := range settlements {
		require.Len(s.t, settlement.Attempts, 1, "nonce %d", settlement.Nonce)
		stored[settlement.Nonce] = settlement.Attempts[0].Hash
	}
	head, err := s.Node.Client.BlockNumber(s.ctx)
	require.NoError(s.t, err)
	for number := s.FirstBlock; number <= head; number++ {
		block, err := s.Node.Client.BlockByNumber(s.ctx, new(big.Int).SetUint64(number))
		require.NoError(s.t, err)
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			require.NoError(s.t, err)
			if hash, known := stored[tx.Nonce()]; from == s.sender.Address && known {
				require.Equal(s.t, hash, tx.Hash(), "nonce %d", tx.Nonce())
			}
		}
	}
}

var _ = time.Second
var _ = context.Background
var _ = pgx.Connect
var _ url.URL
var _ faultproxy.Rule
var _ = migrations.Up
