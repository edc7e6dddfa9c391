package pipeline

import (
	"context"
	"encoding/json"
	"fmt"
	"math/big"
	"net/url"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
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
	"github.com/veritee/veritee/relayer/health"
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

// copyDatabase is what a backup and its restoration come to: a database as another one is now. Nobody may be connected to it.
func copyDatabase(t *testing.T, dsn, name string) string {
	t.Helper()
	parsed, err := url.Parse(dsn)
	require.NoError(t, err)
	from := strings.TrimPrefix(parsed.Path, "/")
	parsed.Path = "/postgres"
	conn, err := pgx.Connect(t.Context(), parsed.String())
	require.NoError(t, err)
	defer conn.Close(context.Background())
	require.Eventually(t, func() bool {
		_, err = conn.Exec(t.Context(), fmt.Sprintf("CREATE DATABASE %s TEMPLATE %s", pgx.Identifier{name}.Sanitize(), pgx.Identifier{from}.Sanitize()))
		return err == nil
	}, patience, 50*time.Millisecond, "%v", err)
	parsed.Path = "/" + name
	return parsed.String()
}

// inPool is how many transactions wait for a block.
func (s *system) inPool() int {
	s.t.Helper()
	var pool map[string]hexutil.Uint
	require.NoError(s.t, s.Node.Client.Client().CallContext(s.ctx, &pool, "txpool_status"))
	return int(pool["pending"])
}

// sentThrough are the transactions of our sender that a node was given, by nonce.
func (s *system) sentThrough(proxy *faultproxy.Proxy) map[uint64]map[common.Hash]bool {
	s.t.Helper()
	sent := make(map[uint64]map[common.Hash]bool)
	for _, call := range proxy.Calls(sendRaw) {
		var params []hexutil.Bytes
		require.NoError(s.t, json.Unmarshal(call.Params, &params))
		tx := new(types.Transaction)
		require.NoError(s.t, tx.UnmarshalBinary(params[0]))
		if sent[tx.Nonce()] == nil {
			sent[tx.Nonce()] = make(map[common.Hash]bool)
		}
		sent[tx.Nonce()][tx.Hash()] = true
	}
	return sent
}

// The database is put back to where it was a while ago. What was sent since is in blocks, or in a pool and in no block; the tables know
// nothing of it. No nonce is used for anything else, nothing is paid twice, and the relayer goes on.
func TestADatabaseRestoredToAnOlderPointReusesNoNonce(t *testing.T) {
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	_, err = migrations.Up(t.Context(), server.DSN())
	require.NoError(t, err)
	s := newSystemIn(t, server.DSN())
	s.settings = []string{"settle: {max_items: 1}"} // each request has a transaction of its own
	proxy := s.behindProxy(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()
	three := world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1}
	s.ask(three)
	s.mineUntilFinal()
	// The backup has transactions in it that are under way.
	s.ask(three)
	require.NoError(t, s.Node.Mine())
	s.eventually("three are under way", func() bool { return s.inPool() == 3 })
	s.relayer.kill()
	s.store.Close()
	backup := copyDatabase(t, s.dsn, "backup")

	// More is asked and settled, for good and not yet; and some is sent, and in no block, when all is lost.
	s.turnTo(s.dsn)
	s.startRelayer("")
	s.waitReady()
	s.ask(three)
	s.mineUntilFinal()
	s.ask(three)
	s.mineUntil("three more are settled", func() bool {
		return s.state(s.asked[9]) == lifecycle.Settled && s.state(s.asked[10]) == lifecycle.Settled && s.state(s.asked[11]) == lifecycle.Settled
	})
	s.ask(three)
	require.NoError(t, s.Node.Mine())
	s.eventually("three are under way", func() bool { return s.inPool() == 3 })
	s.relayer.kill()
	before := s.sentThrough(proxy)
	require.Len(t, before, 15)

	s.turnTo(backup)
	s.startRelayer("")
	s.waitReady()
	s.follow()
	s.eventually("it says what is wrong", func() bool { return s.warns(health.NonceForeign) })
	require.Equal(t, 3, s.inPool())
	s.eventually("what was asked last is answered", func() bool { return s.state(s.asked[14]) == lifecycle.Answered })
	require.Equal(t, before, s.sentThrough(proxy), "nothing is sent while the pool has what the tables don't know")

	// With the next block all is found, and what comes then goes on from there.
	s.mineUntilFinal()
	s.ask(three)
	s.mineUntilFinal()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.NonceForeign) })
	s.mineUntilOver()
	s.eachHadOneEffect()
	s.noNonceTwice()
	sent := s.sentThrough(proxy)
	require.Len(t, sent, 18, "each request was paid for once")
	for nonce, hashes := range sent {
		require.Len(t, hashes, 1, "transactions of nonce %d", nonce)
	}
}

// The pool lost what the tables have forgotten: it is sent anew, and nothing is waited for.
func TestADatabaseRestoredToAnOlderPointAndAnEmptyPool(t *testing.T) {
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, server.Stop()) })
	_, err = migrations.Up(t.Context(), server.DSN())
	require.NoError(t, err)
	s := newSystemIn(t, server.DSN())
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()
	s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	require.NoError(t, s.relayer.stop(s.ctx))
	s.store.Close()
	backup := copyDatabase(t, s.dsn, "backup")

	s.turnTo(s.dsn)
	s.startRelayer("")
	s.waitReady()
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	require.NoError(t, s.Node.Mine())
	s.eventually("it is under way", func() bool { return s.inPool() == 1 })
	s.relayer.kill()
	s.chain.Rollback()

	s.turnTo(backup)
	s.startRelayer("")
	s.waitReady()
	s.mineUntilFinal()
	s.mineUntilOver()
	s.audited()
}
