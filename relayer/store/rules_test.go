package store_test

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/jackc/pgx/v5/pgconn"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// answered is a bundle with n answered requests, of one block and question, and the chain's first ten blocks.
func answered(t *testing.T, n int) (*bundle, []store.Block, []store.NewRequest) {
	t.Helper()
	b := newBundle(t)
	chain := blocks(start, 10, "main")
	requests := make([]store.NewRequest, n)
	logs := make([]any, n)
	for i := range requests {
		requests[i] = request(chain[0], uint64(i+1), 1)
		logs[i] = requests[i]
	}
	b.advance(start, chain[:3], logs...)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	return b, chain, requests
}

func TestRule2WhatIsSignedIsStoredWithItsClaimAndNonceOrNotAtAll(t *testing.T) {
	b, _, requests := answered(t, 2)

	_, err := b.Plan(b.ctx, b.term, b.aPlan(requests...), func(uint64) (store.Signed, error) { return store.Signed{}, errors.New("no key") })
	require.ErrorContains(t, err, "plan: sign: no key")
	require.Empty(t, must(b.Settlements(b.ctx, chainID, 10)), "no nonce is taken")
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 2, "nothing is claimed")

	// Before sign returns nobody else sees anything; after Plan everybody sees everything.
	settlement, err := b.Plan(b.ctx, b.term, b.aPlan(requests...), func(nonce uint64) (store.Signed, error) {
		require.Zero(t, scan[int](b, "SELECT count(*) FROM settlements"))
		require.Zero(t, nonce)
		return signed("one"), nil
	})
	require.NoError(t, err)
	require.Equal(t, []byte("one"), scan[[]byte](b, "SELECT raw FROM attempts"))
	require.Equal(t, 2, scan[int](b, "SELECT count(*) FROM requests WHERE settlement_id = $1", settlement.RowID))
	require.Equal(t, settlement, must(b.OpenSettlements(b.ctx, chainID, sender))[0])
}

func TestRule2WhatWasSignedNeverChanges(t *testing.T) {
	b := oneOfEach(t)
	for _, change := range []string{"raw = 'x'", "hash = sha256('x')", "fee_cap = 31", "tip_cap = 0", "cancels = true", "term = 2", "number = 2"} {
		requireRefused(t, b.try("UPDATE attempts SET "+change), "what was signed never changes")
	}
	requireRefused(t, b.try("UPDATE settlements SET nonce = 7"), "a nonce is never moved")
}

func requireRefused(t *testing.T, err error, message string) {
	t.Helper()
	var refusal *pgconn.PgError
	require.True(t, errors.As(err, &refusal))
	require.Contains(t, refusal.Message, message)
}

func TestRule3ANonceIsARow(t *testing.T) {
	b, chain, requests := answered(t, 5)
	nonce := func(s store.Settlement) uint64 { return s.Nonce }

	require.EqualValues(t, 0, nonce(b.plan("a", requests[0])))
	require.EqualValues(t, 1, nonce(b.plan("b", requests[1])))

	// The chain is ahead of the rows: a key that was used before.
	p := b.aPlan(requests[2])
	p.ChainCount = 7
	third, err := b.Plan(b.ctx, b.term, p, func(uint64) (store.Signed, error) { return signed("c"), nil })
	require.NoError(t, err)
	require.EqualValues(t, 7, third.Nonce)

	// The rows are ahead of the chain, whatever became of them.
	require.NoError(t, b.Supersede(b.ctx, third.RowID, "foreign"))
	require.EqualValues(t, 8, nonce(b.plan("d", requests[3])))
	b.advance(chain[2].BlockRef, chain[3:5])
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("d", chain[3])}))
	_, err = b.Finalize(b.ctx, chainID, chain[4].BlockRef)
	require.NoError(t, err)
	require.EqualValues(t, 9, nonce(b.plan("e", requests[4])))
}

func TestRule3TwoAtOnceGetDifferentNoncesAndRequests(t *testing.T) {
	const n = 12
	b, _, requests := answered(t, n)

	var group sync.WaitGroup
	nonces := make([]uint64, n)
	for i := range n {
		plan := b.aPlan(requests[i])
		group.Go(func() {
			settlement, err := b.Plan(context.Background(), b.term, plan, func(uint64) (store.Signed, error) { return signed(fmt.Sprint(i)), nil })
			if err != nil {
				t.Error(err)
			}
			nonces[i] = settlement.Nonce
		})
	}
	group.Wait()
	slices.Sort(nonces)
	for i, nonce := range nonces {
		require.EqualValues(t, i, nonce)
	}
}

func TestARequestIsCarriedByOneSettlement(t *testing.T) {
	const n = 8
	b, _, requests := answered(t, 2)

	var group sync.WaitGroup
	errs := make([]error, n)
	plans := []store.Plan{b.aPlan(requests[0], requests[1]), b.aPlan(requests[1], requests[0])}
	for i := range n {
		group.Go(func() {
			_, errs[i] = b.Plan(context.Background(), b.term, plans[i%2], func(uint64) (store.Signed, error) { return signed(fmt.Sprint(i)), nil })
		})
	}
	group.Wait()

	won := 0
	for _, err := range errs {
		if err == nil {
			won++
			continue
		}
		require.ErrorIs(t, err, store.ErrClaimed)
	}
	require.Equal(t, 1, won)
	require.Len(t, must(b.Settlements(b.ctx, chainID, 10)), 1, "the others took no nonce")
}

func TestRule7OfTwoAnswersTheFirstIsTheOnlyOne(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 3, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain, r)

	const n = 10
	var group sync.WaitGroup
	errs := make([]error, n)
	for i := range n {
		group.Go(func() {
			_, errs[i] = b.SaveAnswer(context.Background(), answer(chain[0].BlockRef, 1, fmt.Sprint("value", i)))
		})
	}
	group.Wait()

	winner := -1
	for i, err := range errs {
		if err == nil {
			require.Equal(t, -1, winner, "one is stored")
			winner = i
			continue
		}
		require.ErrorIs(t, err, store.ErrDifferentAnswer)
	}
	stored := must(b.StoredAnswer(b.ctx, chainID, coordinator, r.Question))
	require.Equal(t, answer(chain[0].BlockRef, 1, fmt.Sprint("value", winner)).Statement.Gamma, stored.Statement.Gamma)

	// Not even by hand.
	requireRefused(t, b.try("UPDATE answers SET gamma = decode(repeat('00', 64), 'hex'), proof = decode(repeat('00', 256), 'hex')"), "an answer never changes")
	requireRefused(t, b.try("UPDATE answers SET question = sha256('x')"), "an answer never changes")
}

func TestRule7AnotherProofOfTheSameValueReplaces(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 3, "main")
	r := request(chain[0], 1, 1)
	b.advance(start, chain, r)
	first := b.save(answer(chain[0].BlockRef, 1, "value"))

	again := answer(chain[0].BlockRef, 1, "value")
	again.Proof.C[0]++
	again.Proof.Witnesses = again.Proof.Witnesses[:1]
	again.Signature.R[0]++
	again.Instance[0]++
	again.Worker = "two"
	again.Statement.NotAfter++
	again.Statement.PolicyVersion++
	saved := b.save(again)
	require.Equal(t, store.SavedAnswer{RowID: first.RowID, Replaced: true}, saved)

	again.RowID = first.RowID
	require.Equal(t, &again, must(b.StoredAnswer(b.ctx, chainID, coordinator, r.Question)))
}

func TestRule8NothingIsSignedUnderATermThatIsOver(t *testing.T) {
	b, _, requests := answered(t, 2)
	settlement := b.plan("one", requests[0])
	leadership, err := b.Lead(b.ctx, "the next one")
	require.NoError(t, err)
	defer leadership.Release()
	require.Equal(t, b.term+1, leadership.Term())

	_, err = b.Plan(b.ctx, b.term, b.aPlan(requests[1]), func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.ErrorIs(t, err, store.ErrTermOver)
	require.ErrorContains(t, err, "term 1 is over, it is term 2 now")
	_, err = b.AddAttempt(b.ctx, b.term, settlement.RowID, signed("one again"))
	require.ErrorIs(t, err, store.ErrTermOver)
	require.Len(t, must(b.Settlements(b.ctx, chainID, 10)), 1)

	// What the old one has sent can be noted still, and the new one goes on with it.
	require.NoError(t, b.MarkSent(b.ctx, settlement.Attempts[0].Hash, lifecycle.Accepted, first, ""))
	attempt, err := b.AddAttempt(b.ctx, leadership.Term(), settlement.RowID, signed("one again"))
	require.NoError(t, err)
	require.Equal(t, 2, attempt.Number)
	require.Equal(t, leadership.Term(), attempt.Term)
}

func TestRule8ATermBeginsAfterWhatIsBeingSigned(t *testing.T) {
	b := oneOfEach(t)
	tx, err := b.db.Begin(b.ctx)
	require.NoError(t, err)
	defer tx.Rollback(b.ctx)
	_, err = tx.Exec(b.ctx, `INSERT INTO attempts (hash, settlement_id, number, raw, tip_cap, fee_cap, term)
		SELECT sha256('x'), id, 2, 'x', 1, 1, 1 FROM settlements`)
	require.NoError(t, err)

	led := make(chan *store.Leadership)
	go func() {
		leadership, err := b.Lead(context.Background(), "next")
		if err != nil {
			t.Error(err)
		}
		led <- leadership
	}()
	require.Eventually(t, func() bool {
		return scan[bool](b, "SELECT EXISTS (SELECT FROM pg_stat_activity WHERE datname = current_database() AND wait_event_type = 'Lock')")
	}, soon, time.Millisecond, "the next term waits")
	require.NoError(t, tx.Commit(b.ctx))
	(<-led).Release()
}

func TestRule8TermsOnlyRise(t *testing.T) {
	b := newBundle(t)
	requireRefused(t, b.try("UPDATE leadership SET term = 0"), "a term is never given out twice")
}

func TestF41NothingIsThereWithoutItsCommit(t *testing.T) {
	server, err := postgres.Start(t.Context(), postgres.Config{NoSync: true})
	require.NoError(t, err)
	defer server.Stop()
	ctx := t.Context()
	_, err = migrations.Up(ctx, server.DSN())
	require.NoError(t, err)
	s, err := store.Open(ctx, server.DSN(), nil)
	require.NoError(t, err)
	defer s.Close()
	_, err = s.OpenChain(ctx, theChain(), []store.Contract{theContract()})
	require.NoError(t, err)
	leadership, err := s.Lead(ctx, "us")
	require.NoError(t, err)

	chain := blocks(start, 3, "main")
	r := request(chain[0], 1, 1)
	_, err = s.Advance(ctx, step(start, chain, r))
	require.NoError(t, err)
	_, err = s.SaveAnswer(ctx, answer(chain[0].BlockRef, 1, "value"))
	require.NoError(t, err)
	ready, _, err := s.Ready(ctx, chainID, 10)
	require.NoError(t, err)

	p := store.Plan{
		ChainID: chainID, Sender: sender, Purpose: "settle", To: coordinator, GasLimit: 500_000, FeeCeiling: big.NewInt(1),
		Requests: []int64{ready[0].RowID},
	}
	_, err = s.Plan(ctx, leadership.Term(), p, func(uint64) (store.Signed, error) { return signed("one"), server.Kill() })
	require.Error(t, err)
	<-leadership.Lost()
	leadership.Release()

	// The same store finds the server again, and there is the request, answered and free.
	require.NoError(t, server.Restart(ctx))
	require.Eventually(t, func() bool { return s.Ping(ctx) == nil }, soon, 10*time.Millisecond)
	require.Empty(t, must(s.Settlements(ctx, chainID, 10)))
	again, err := s.Lead(ctx, "us")
	require.NoError(t, err)
	defer again.Release()
	require.Equal(t, leadership.Term()+1, again.Term())
	_, err = s.Plan(ctx, again.Term(), p, func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.NoError(t, err)
}
