package workers

import (
	"context"
	"errors"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// hangs never answers.
func hangs(ctx context.Context, _ *workerapi.AnswerRequest, _ *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
	<-ctx.Done()
	return nil, ctx.Err()
}

// dies breaks the connection in the middle of an answer.
func dies(context.Context, *workerapi.AnswerRequest, *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
	panic(http.ErrAbortHandler)
}

func refuses(reason workerapi.Refusal_Reason, message string) script {
	return func(context.Context, *workerapi.AnswerRequest, *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		return nil, workerapi.RefusalError(reason, message)
	}
}

func TestF36AnotherWorkerGetsTheSameQuestion(t *testing.T) {
	for name, c := range map[string]struct {
		script  script
		outcome Outcome
	}{
		"hangs":           {hangs, TimedOut},
		"dies mid-answer": {dies, Unreachable},
		"refuses":         {refuses(workerapi.Refusal_REASON_NOT_MATURE, "no"), Refused},
		"is busy":         {refuses(workerapi.Refusal_REASON_BUSY, "no"), Refused},
		"answers too much": {func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
			r.Proof = make([]byte, maxResponse+1)
			return r, nil
		}, Unreachable},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "bad", "good")
			b.workers[0].does(c.script)
			p := b.pool()

			q := b.question()
			answer, err := p.Ask(t.Context(), q, someTerms)
			require.NoError(t, err)
			b.verified(q, answer, b.workers[1])
			require.Equal(t, 1.0, b.outcome("bad", c.outcome))
			require.Equal(t, 1.0, b.outcome("good", Answered))
			require.Empty(t, b.quarantined(), "nobody lied")

			// The one that failed is asked last from now on.
			_, err = p.Ask(t.Context(), b.question(), someTerms)
			require.NoError(t, err)
			require.EqualValues(t, 1, b.workers[0].orders.Load())
		})
	}
}

func TestF36ASlowWorkerIsOvertaken(t *testing.T) {
	b := newBench(t, "slow", "quick")
	b.workers[0].does(hangs)
	p := b.pool(func(c *Config) { c.Timeout, c.HedgeAfter = time.Minute, 20*time.Millisecond })

	q := b.question()
	answer, err := p.Ask(t.Context(), q, someTerms)
	require.NoError(t, err)
	b.verified(q, answer, b.workers[1])
	b.eventually("the slow order is over", func() bool { return b.outcome("slow", Overtaken) == 1 })
	require.Empty(t, b.quarantined())
}

// Its nodes of one chain hang, and those of the other don't.
func TestAWorkerThatHangsOnOneChainIsAskedOnTheOthers(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	w := p.workers[0]
	hung := b.question()
	other := hung
	other.ChainID++
	p.mu.Lock()
	w.known.chains[other.ChainID] = w.known.chains[hung.ChainID]
	p.mu.Unlock()
	take := func(q store.Question) *worker {
		best, _, _ := p.take(q, make(map[*worker]bool))
		return best
	}

	for range p.config.Orders {
		require.NotNil(t, take(hung))
	}
	require.Nil(t, take(hung), "as many as it may have")
	require.NotNil(t, take(other), "of each chain")
	for range p.config.Orders {
		p.settle(w, hung.ChainID, Failure{Outcome: TimedOut}, time.Second)
	}
	require.Nil(t, take(hung), "it failed just now")
	require.NotNil(t, take(other))
	require.Contains(t, b.heard.String(), fmt.Sprintf("orders of chain %d without an answer", hung.ChainID))
}

func TestF36AWorkerThatIsDownIsWarnedAboutUntilItIsBack(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	b.workers[0].setDown(true)
	require.Equal(t, Down, p.Describe(t.Context())[0].State)
	require.Contains(t, b.heard.String(), string(health.WorkerDown))

	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "a: it hung up")

	b.workers[0].setDown(false)
	require.Equal(t, Up, p.Describe(t.Context())[0].State)
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.NoError(t, err)
}

func TestF37AReleasedWorkerIsAskedAgain(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		r.Signature[63] ^= 1
		return r, nil
	})
	p := b.pool()
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorContains(t, err, "a: its signature")
	require.NotErrorIs(t, err, ErrNoWorker, "it was asked")
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "quarantined")

	b.workers[0].does(nil)
	require.NoError(t, b.tables.Store.ReleaseWorker(t.Context(), b.workers[0].address()))
	require.Equal(t, Up, p.Describe(t.Context())[0].State)
	require.Empty(t, b.showing(health.WorkerQuarantine))
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.NoError(t, err)
}

func TestF37ALiarThatNamesAnotherInstanceShutsNobodyElseOut(t *testing.T) {
	b := newBench(t, "liar", "good")
	b.workers[0].claims = b.workers[1].address()
	b.leases.set(b.workers[0].address(), Lease{})
	p := b.pool()

	for range 3 {
		answer, err := p.Ask(t.Context(), b.question(), someTerms)
		require.NoError(t, err)
		require.Equal(t, "good", answer.Worker)
		p.Describe(t.Context())
	}
	// What it signs is by its own instance, which nobody registered.
	require.EqualValues(t, 1, b.outcome("liar", NotLive))

	// And with a bad signature besides.
	b.workers[0].does(func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		r.Instance = b.workers[1].address().Bytes()
		return r, nil
	})
	b.workers[1].does(refuses(workerapi.Refusal_REASON_BUSY, ""))
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.Error(t, err)
	require.Empty(t, b.quarantined(), "a row would be the good worker's")
	statuses := p.Describe(t.Context())
	require.Equal(t, Quarantined, statuses[0].State)
	require.Equal(t, Up, statuses[1].State)
}

func TestF37ARevokedInstanceIsQuarantinedAndNotAsked(t *testing.T) {
	b := newBench(t, "revoked", "good")
	p := b.pool()
	b.leases.set(b.workers[0].address(), Lease{App: tables.App, End: tables.Genesis + 3600, Revoked: true})

	q := b.question()
	answer, err := p.Ask(t.Context(), q, someTerms)
	require.NoError(t, err)
	b.verified(q, answer, b.workers[1])
	require.Zero(t, b.workers[0].orders.Load(), "it isn't even asked")
	require.Len(t, b.quarantined(), 1)
	require.Contains(t, b.quarantined()[0].Reason, "revoked")
}

func TestF37ARevokedWorkerIsAskedAgainWithANewInstance(t *testing.T) {
	b := newBench(t, "a")
	w := b.workers[0]
	b.leases.set(w.address(), Lease{App: tables.App, End: tables.Genesis + 3600, Revoked: true})
	p := b.pool()
	p.Describe(t.Context())
	require.Equal(t, Quarantined, p.Statuses()[0].State)
	require.Contains(t, b.showing(health.WorkerQuarantine)[0].Detail, "start it anew, with a new instance key")
	require.NotContains(t, b.showing(health.WorkerQuarantine)[0].Detail, "worker release", "it would never come back")

	// A relayer that starts now has it from the database, and comes to the same.
	again := b.pool()
	again.Describe(t.Context())
	require.Equal(t, Quarantined, again.Statuses()[0].State)

	fresh, err := crypto.GenerateKey()
	require.NoError(t, err)
	w.renew(fresh)
	b.leases.grant(w.address())
	for _, p := range []*Pool{p, again} {
		p.Describe(t.Context())
		require.Equal(t, Up, p.Statuses()[0].State)
		_, err = p.Ask(t.Context(), b.question(), someTerms)
		require.NoError(t, err)
	}
	require.Empty(t, b.showing(health.WorkerQuarantine))
}

func TestF37AWorkerThatLiedIsNotForgivenForANewInstance(t *testing.T) {
	b := newBench(t, "a")
	w := b.workers[0]
	w.does(func(_ context.Context, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		r.Proof[100]++
		return r, nil
	})
	p := b.pool()
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.Error(t, err)

	fresh, err := crypto.GenerateKey()
	require.NoError(t, err)
	w.renew(fresh)
	b.leases.grant(w.address())
	p.Describe(t.Context())
	require.Equal(t, Quarantined, p.Statuses()[0].State)
}

func TestF37AnInstanceWithoutALeaseIsNotAskedAndNotQuarantined(t *testing.T) {
	for name, c := range map[string]struct {
		lease  Lease
		reason string
	}{
		"ended":        {Lease{App: tables.App, End: tables.Genesis - 1}, "ended at 2030-03-17T17:46:39Z"},
		"unregistered": {Lease{}, "isn't registered"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "a")
			b.leases.set(b.workers[0].address(), c.lease)
			p := b.pool()

			_, err := p.Ask(t.Context(), b.question(), someTerms)
			require.ErrorIs(t, err, ErrNoWorker)
			require.ErrorContains(t, err, c.reason)
			require.ErrorContains(t, err, "veritee instance confirm")
			require.Zero(t, b.workers[0].orders.Load())
			require.Empty(t, b.quarantined())
			require.Equal(t, Leaseless, p.Statuses()[0].State)
			require.Contains(t, b.heard.String(), "code=worker-not-live subject=a/1337")

			b.leases.grant(b.workers[0].address())
			p.Describe(t.Context())
			require.Equal(t, Up, p.Statuses()[0].State)
			_, err = p.Ask(t.Context(), b.question(), someTerms)
			require.NoError(t, err)
		})
	}
}

func TestF37AnInstanceOfAnotherAppIsNotAsked(t *testing.T) {
	b := newBench(t, "a")
	b.leases.set(b.workers[0].address(), Lease{App: address{9}, End: tables.Genesis + 1_000_000})
	p := b.pool()
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "serves app")
	require.Empty(t, b.quarantined())
}

func TestF38AQuestionGoesToAWorkerOfItsKey(t *testing.T) {
	b := newBench(t, "old")
	next := newKey(t)
	w := newScripted(t, "new", next)
	b.leases.grant(w.address())
	b.workers = append(b.workers, w)
	p := b.pool()

	for range 3 {
		answer, err := p.Ask(t.Context(), b.question(), someTerms)
		require.NoError(t, err)
		require.Equal(t, "old", answer.Worker)
		answer, err = p.Ask(t.Context(), b.questionOf(next.Public().KeyHash()), someTerms)
		require.NoError(t, err)
		require.Equal(t, "new", answer.Worker)
	}

	_, err := p.Ask(t.Context(), b.questionOf(newKey(t).Public().KeyHash()), someTerms)
	require.ErrorIs(t, err, ErrNoWorker)
	require.ErrorContains(t, err, "doesn't hold the key")
}

func TestAQuestionThatIsNotItsOwnHashIsNotAsked(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	q := b.question()
	q.Block.Hash[0] ^= 1
	_, err := p.Ask(t.Context(), q, someTerms)
	require.ErrorIs(t, err, errQuestion)
	require.Zero(t, b.workers[0].orders.Load())
}

func TestWhatAWorkerWritesIsNotRepeated(t *testing.T) {
	b := newBench(t, "a")
	b.workers[0].does(refuses(workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, "https://user:secret-token@node/"))
	p := b.pool()
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorContains(t, err, "too few of its endpoints answer")
	require.NotContains(t, err.Error()+b.heard.String(), "secret-token")

	b.workers[0].does(func(context.Context, *workerapi.AnswerRequest, *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
		return nil, errors.New(strings.Repeat("secret-token", 3))
	})
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorContains(t, err, "see the worker's log")
	require.NotContains(t, err.Error()+b.heard.String(), "secret-token")
}

func TestAWorkerIsNotJudgedWhileTheChainIsSilent(t *testing.T) {
	b := newBench(t, "a")
	p := b.pool()
	b.leases.fail(errors.New("no node answers"))
	_, err := p.Ask(t.Context(), b.question(), someTerms)
	require.ErrorContains(t, err, "no node answers")
	require.Zero(t, b.workers[0].orders.Load())
	b.leases.fail(nil)
	_, err = p.Ask(t.Context(), b.question(), someTerms)
	require.NoError(t, err)
}
