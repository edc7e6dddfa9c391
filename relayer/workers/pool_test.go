package workers

import (
	"context"
	"errors"
	"slices"
	"sync"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

func TestOrdersGoRound(t *testing.T) {
	b := newBench(t, "a", "b", "c")
	p := b.pool()
	var order []string
	for range 6 {
		answer, err := p.Ask(t.Context(), b.question(), someTerms)
		require.NoError(t, err)
		order = append(order, answer.Worker)
	}
	require.Equal(t, []string{"a", "b", "c", "a", "b", "c"}, order)
}

func TestAnAnswerSaysWhatWasAskedFor(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	q := b.question()
	answer, err := p.Ask(t.Context(), q, someTerms)
	require.NoError(t, err)
	b.verified(q, answer, b.workers[0])
	require.Equal(t, someTerms, Terms{answer.Statement.PolicyVersion, answer.Statement.Payee, answer.Statement.Settler, answer.Statement.NotAfter})
	require.Equal(t, store.Answer{
		ChainID: q.ChainID, Contract: q.Contract, KeyLine: q.KeyLine, Block: q.Block, Confirmations: q.Confirmations,
		PublicKey: b.secret.Public(), Statement: answer.Statement, Proof: answer.Proof, Signature: answer.Signature,
		Instance: b.workers[0].address(), Worker: "a",
	}, answer)
}

func TestAWorkerHasSoManyOrdersAtATimeAndNoMore(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		time.Sleep(2 * time.Millisecond) // the work that is limited
		return r, nil
	})
	p := b.pool(func(c *Config) { c.Orders, c.Timeout = 2, 10*time.Second })

	var questions []store.Question
	for range 12 {
		questions = append(questions, b.question())
	}
	var all sync.WaitGroup
	for _, q := range questions {
		all.Go(func() {
			_, err := p.Ask(t.Context(), q, someTerms)
			require.NoError(t, err)
		})
	}
	all.Wait()
	require.EqualValues(t, 12, b.workers[0].orders.Load())
	require.EqualValues(t, 2, b.workers[0].mostOnce.Load())
}

func TestAFailingWorkerHoldsUpOneOrderAtATime(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(hangs)
	p := b.pool()
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorContains(t, err, "no answer before the deadline")

	// Whoever comes next hears at once that nobody is there.
	for range 20 {
		_, err = p.Ask(t.Context(), b.question(), someTerms)
	}
	require.Error(t, err)
	require.Less(t, b.workers[0].orders.Load(), int64(1+20/2))

	b.workers[0].does(nil)
	b.eventually("it is asked again", func() bool {
		_, err := p.Ask(t.Context(), b.question(), someTerms)
		return err == nil
	})
}

func TestAskingEndsWithItsContext(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(hangs)
	p := b.pool(func(c *Config) { c.Timeout = time.Minute })
	ctx, cancel := context.WithTimeout(t.Context(), 50*time.Millisecond)
	defer cancel()
	_, err := p.Ask(ctx, b.question(), someTerms)
	require.ErrorIs(t, err, context.DeadlineExceeded)
	b.eventually("the order is given up", func() bool { return p.Statuses()[0].InFlight == 0 })
	require.Zero(t, p.Statuses()[0].Failures, "that it was given up says nothing about the worker")
}

func TestNobodyIsAskedBeforeTheDatabaseSaidWhoIsQuarantined(t *testing.T) {
	b := newBench(t, "a")
	p, err := NewPool(b.config(func(c *Config) { c.Store = silentStore{c.Store} }))
	require.NoError(t, err)
	p.Describe(t.Context())
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "quarantined")
}

// silentStore is a database that can't be read.
type silentStore struct{ PoolStore }

func (silentStore) Quarantined(context.Context) ([]store.QuarantineRow, error) {
	return nil, errors.New("no database")
}

func TestARevocationIsNotedThoughTheDatabaseCouldntBeReadBefore(t *testing.T) {
	b := newBench(t, "a")
	b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis + 3600, Revoked: true})
	p, err := NewPool(b.config(func(c *Config) { c.Store = silentStore{c.Store} }))
	require.NoError(t, err)
	t.Cleanup(p.close)
	p.Describe(t.Context())
	require.Equal(t, Quarantined, p.Statuses()[0].State)
	require.Len(t, b.quarantined(), 1)
}

func TestAStatusShowsWhatAWorkerIs(t *testing.T) {
	b := newBench(t, "a", "b")
	b.workers[1].attestation = "tdx"
	b.leases.set(b.workers[1].address(), Lease{App: tables.App, End: tables.Genesis + 30*24*3600, Attested: true})
	p := b.pool()
	statuses := p.Statuses()

	require.Equal(t, []common.Hash{b.key()}, statuses[0].Keys)
	require.Equal(t, map[uint64]ServedStatus{tables.ChainID: {
		Coordinators: []address{tables.Coordinator}, Head: 7, Endpoints: 2, App: tables.App, LeaseEnd: tables.Genesis + 30*24*3600,
	}}, statuses[0].Chains)
	require.Equal(t, "scripted", statuses[0].Version)
	require.True(t, statuses[0].Unattested)
	require.False(t, statuses[1].Unattested)
	require.Equal(t, "tdx", statuses[1].Attestation)

	// What it says of itself shows nothing, and what the registry said ends with the lease.
	b.leases.set(b.workers[1].address(), Lease{App: tables.App, End: tables.Genesis - 1, Attested: true})
	require.True(t, p.Describe(t.Context())[1].Unattested)
	require.Len(t, b.showing(health.WorkerUnattested), 2)
	b.leases.set(b.workers[1].address(), Lease{App: tables.App, End: tables.Genesis + 30*24*3600, Attested: true})
	require.False(t, p.Describe(t.Context())[1].Unattested)

	unattested := b.showing(health.WorkerUnattested)
	require.Len(t, unattested, 1)
	require.Equal(t, "a", unattested[0].Subject)
	require.Equal(t, 1.0, testutil.ToFloat64(b.metrics.WorkerUp.WithLabelValues("a")))
	require.Equal(t, float64(tables.Genesis+30*24*3600), testutil.ToFloat64(b.metrics.LeaseEnd.WithLabelValues("a", "1337")))
}

// An instance that has just come, and is registered by plan, is no reason to warn anybody, until that takes too long.
func TestANewInstanceIsWarnedOfOnlyAfterAWhile(t *testing.T) {
	b := newBench(t, "a", "b")
	b.workers[0].apps = [][]byte{tables.App[:]}
	for _, w := range b.workers {
		b.leases.set(w.address(), Lease{})
	}
	registers := func(c *Config) {
		c.Registers = func(chainID uint64, app common.Address) bool { return chainID == tables.ChainID && app == tables.App }
	}
	raised := func(code health.Code) (subjects []string) {
		for _, w := range b.board.ShowingAt(time.Now().Add(time.Hour)) {
			if w.Code == code {
				subjects = append(subjects, w.Subject)
			}
		}
		return subjects
	}
	p := b.pool(registers)
	require.Equal(t, []string{"b"}, raised(health.WorkerUnattested), "b has no evidence")
	require.Equal(t, []string{"b/1337"}, raised(health.WorkerNotLive))
	status := p.Statuses()[0]
	require.Equal(t, Leaseless, status.State)
	require.Contains(t, status.Reason, "being registered")
	require.True(t, status.Unattested)

	// It takes too long.
	p.config.Birth = time.Nanosecond
	p.Describe(t.Context())
	require.Equal(t, []string{"a", "b"}, raised(health.WorkerUnattested))
	require.Equal(t, []string{"a/1337", "b/1337"}, raised(health.WorkerNotLive))
	require.Contains(t, p.Statuses()[0].Reason, "isn't registered")

	// What was there and has ended is warned of at once, however new it is to us.
	p.config.Birth = time.Hour
	b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis - 1, Attested: true})
	p.Describe(t.Context())
	require.Equal(t, []string{"a/1337", "b/1337"}, raised(health.WorkerNotLive))
	b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis + 3600, Attested: true})
	p.Describe(t.Context())
	require.Equal(t, []string{"b/1337"}, raised(health.WorkerNotLive))
	require.Equal(t, []string{"b"}, raised(health.WorkerUnattested))
}

// A worker that starts from nothing is asked at the block in which it is registered, however seldom workers are asked who they are.
func TestALeaseIsSeenAtTheNextHead(t *testing.T) {
	b := newBench(t, "a", "b")
	a := b.workers[0]
	b.leases.set(a.address(), Lease{})
	p := b.pool(func(c *Config) { c.Poll = time.Hour })
	var revived atomic.Int64
	p.OnRevival(func() { revived.Add(1) })
	b.run(p)
	b.eventually("it is up, but for its lease", func() bool { return p.Statuses()[0].State == Leaseless })

	p.Observe(tables.ChainID + 1)
	require.Empty(t, p.fresh, "it isn't that chain's worker")
	p.Observe(tables.ChainID)
	require.Zero(t, revived.Load())
	b.leases.grant(a.address())
	b.eventually("its lease is seen", func() bool {
		p.Observe(tables.ChainID) // a head
		return p.Statuses()[0].State == Up
	})
	b.eventually("whoever waits hears of it", func() bool { return revived.Load() == 1 })

	b.eventually("that is over", func() bool { return len(p.fresh) == 0 })
	p.Observe(tables.ChainID)
	require.Empty(t, p.fresh, "all may answer: nobody is asked anything")
}

// What the registry said of the instance before isn't said of the next.
func TestANewInstanceStandsForItself(t *testing.T) {
	b := newBench(t, "a")
	a := b.workers[0]
	p := b.pool()
	require.Equal(t, Up, p.Statuses()[0].State)
	var revived atomic.Int64
	p.OnRevival(func() { revived.Add(1) })

	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	a.mu.Lock()
	a.instance, a.claims = key, common.Address{}
	a.mu.Unlock()
	p.describe(t.Context(), p.workers[0])
	require.EqualValues(t, 1, revived.Load(), "somebody is to be registered")
	require.Contains(t, p.Statuses()[0].Reason, "the registry wasn't asked")

	p.prolong(t.Context(), p.workers[0])
	require.Contains(t, p.Statuses()[0].Reason, "isn't registered")
	b.leases.grant(a.address())
	p.prolong(t.Context(), p.workers[0])
	require.Equal(t, Up, p.Statuses()[0].State)
	require.EqualValues(t, 2, revived.Load())
}

func TestALeaseThatEndsSoonIsWarnedAbout(t *testing.T) {
	b := newBench(t, "a")
	b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis + 3600})
	p := b.pool()
	ending := b.showing(health.LeaseEnding)
	require.Len(t, ending, 1)
	require.Equal(t, "a/1337", ending[0].Subject)
	require.Equal(t, Up, p.Statuses()[0].State)

	b.leases.grant(b.workers[0].address())
	p.Describe(t.Context())
	require.Empty(t, b.showing(health.LeaseEnding))
}

func TestADescriptionThatCannotBeIsRefused(t *testing.T) {
	good := func() *workerapi.DescribeResponse {
		key := newKey(t).Public()
		hash, public := key.KeyHash(), key.Compressed()
		return &workerapi.DescribeResponse{
			Instance: make([]byte, 20), Version: "v1",
			Keys:   []*workerapi.VrfKey{{KeyHash: hash[:], PublicKey: public[:]}},
			Chains: []*workerapi.ServedChain{{ChainId: 1, Coordinators: [][]byte{make([]byte, 20)}}},
		}
	}
	_, err := describe(good())
	require.NoError(t, err)

	for name, change := range map[string]func(*workerapi.DescribeResponse){
		"no instance":        func(r *workerapi.DescribeResponse) { r.Instance = nil },
		"a long instance":    func(r *workerapi.DescribeResponse) { r.Instance = make([]byte, 32) },
		"a key that is none": func(r *workerapi.DescribeResponse) { r.Keys[0].PublicKey[0] = 4 },
		"another key's hash": func(r *workerapi.DescribeResponse) { r.Keys[0].KeyHash[0] ^= 1 },
		"too many keys":      func(r *workerapi.DescribeResponse) { r.Keys = slices.Repeat(r.Keys, maxKeys+1) },
		"too many chains":    func(r *workerapi.DescribeResponse) { r.Chains = slices.Repeat(r.Chains, maxChains+1) },
		"a bad coordinator":  func(r *workerapi.DescribeResponse) { r.Chains[0].Coordinators[0] = []byte{1} },
		"control characters": func(r *workerapi.DescribeResponse) { r.Version = "v1\x1b[31m" },
		"a long version":     func(r *workerapi.DescribeResponse) { r.Version = string(make([]byte, maxText+1)) },
		"markup":             func(r *workerapi.DescribeResponse) { r.Attestation = "tdx\n" },
	} {
		t.Run(name, func(t *testing.T) {
			r := good()
			change(r)
			_, err := describe(r)
			require.Error(t, err)
		})
	}
}

// What waits under a signature that counts no more is to be signed by another worker.
func TestAnswersAreSignedAgainWhenTheirSignerMayNotAnswerAnyMore(t *testing.T) {
	for name, lose := range map[string]func(*bench){
		"its lease ended": func(b *bench) {
			b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis - 1})
		},
		"it was revoked": func(b *bench) {
			b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis + 1, Revoked: true})
		},
		"its policy moved on": func(b *bench) { b.leases.advance(tables.App) },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "a")
			p := b.pool()
			q := b.question()
			answer, err := p.Ask(t.Context(), q, someTerms)
			require.NoError(t, err)
			_, err = b.tables.Store.SaveAnswer(t.Context(), answer)
			require.NoError(t, err)
			stale := func() []store.Question {
				stale, err := b.tables.Store.StaleAnswers(t.Context(), tables.ChainID, tables.Genesis, 10)
				require.NoError(t, err)
				return stale
			}
			require.Empty(t, stale())

			lose(b)
			p.Describe(t.Context())
			require.Len(t, stale(), 1)
			require.Equal(t, q.Alpha, stale()[0].Alpha)
		})
	}
}

func TestPausesDoubleUpToTheLongestAndAreDrawn(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		first := time.Duration(rapid.Int64Range(1, int64(time.Second)).Draw(t, "first"))
		longest := first * time.Duration(rapid.Int64Range(1, 1000).Draw(t, "times"))
		failures := rapid.IntRange(0, 1000).Draw(t, "failures")
		p := pause(first, longest, failures)
		require.LessOrEqual(t, p, longest)
		require.GreaterOrEqual(t, p, first/2)
		if failures > 11 {
			require.GreaterOrEqual(t, p, longest/2)
		}
	})
}

// A worker that was restarted has another instance key. Until it is described anew it answers under a name that isn't the known one.
func TestAWorkerThatWasRestartedGoesOnUnderItsNewInstance(t *testing.T) {
	for name, c := range map[string]struct {
		lease   bool
		outcome Outcome
	}{"with a lease": {true, Answered}, "without": {false, NotLive}} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "a")
			p := b.pool()
			before := b.workers[0].address()
			var err error
			b.workers[0].instance, err = crypto.GenerateKey()
			require.NoError(t, err)
			if c.lease {
				b.leases.grant(b.workers[0].address())
			}

			q := b.question()
			answer, err := p.Ask(t.Context(), q, someTerms)
			require.Equal(t, 1.0, b.outcome("a", c.outcome))
			require.Empty(t, b.quarantined(), "nothing is wrong with it")
			if c.lease {
				require.NoError(t, err)
				b.verified(q, answer, b.workers[0])
			} else {
				require.ErrorContains(t, err, "isn't registered")
			}

			require.Equal(t, before, p.Statuses()[0].Instance)
			require.Equal(t, b.workers[0].address(), p.Describe(t.Context())[0].Instance)
		})
	}
}
