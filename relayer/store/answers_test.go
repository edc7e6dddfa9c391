package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func TestRequestsOfOneBlockKeyAndLevelAskOneQuestion(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 6, "main")
	b.advance(start, chain, request(chain[1], 3, 1), request(chain[0], 1, 1), request(chain[0], 2, 1), request(chain[0], 4, 3))

	asked := must(b.Questions(b.ctx, chainID, 10))
	require.Len(t, asked, 3)
	require.Equal(t, question(chain[0].BlockRef, 1), asked[0].Alpha, "what matured first comes first")
	require.Equal(t, 2, asked[0].Requests)
	require.Equal(t, question(chain[1].BlockRef, 1), asked[1].Alpha)
	require.Equal(t, question(chain[0].BlockRef, 3), asked[2].Alpha)
	require.Equal(t, uint8(3), asked[2].Confirmations)
	require.Len(t, must(b.Questions(b.ctx, chainID, 2)), 2)

	require.Equal(t, 2, b.save(answer(chain[0].BlockRef, 1, "value")).Requests)
	require.Len(t, must(b.Questions(b.ctx, chainID, 10)), 2)
}

func TestWhatIsOnHoldIsNeitherAskedNorSettled(t *testing.T) {
	b, chain, requests := answered(t, 1)
	r, other := b.get(requests[0]), request(chain[1], 2, 1)
	_, err := b.Rescan(b.ctx, chainID, chain[1].BlockRef, []store.NewRequest{other}, nil, nil)
	require.NoError(t, err)

	until := chain[3].Number
	require.NoError(t, b.Hold(b.ctx, []int64{r.RowID, b.get(other).RowID}, until, "its price cap is below the base fee"))
	require.Equal(t, "its price cap is below the base fee", b.get(requests[0]).Reason)
	require.Equal(t, until, b.get(requests[0]).HoldUntil)
	require.Empty(t, must(b.Questions(b.ctx, chainID, 10)))
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)

	b.advance(chain[2].BlockRef, chain[3:4])
	require.Len(t, must(b.Questions(b.ctx, chainID, 10)), 1)
	ready, _, err = b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
}

func TestAnAnswerThatRunsOutIsSignedAgain(t *testing.T) {
	b, chain, requests := answered(t, 2)
	const notAfter = 1_800_000_000
	require.Empty(t, must(b.StaleAnswers(b.ctx, chainID, notAfter, 10)))
	stale := must(b.StaleAnswers(b.ctx, chainID, notAfter+1, 10))
	require.Equal(t, []store.Question{{
		ChainID: chainID, Contract: coordinator, Alpha: requests[0].Question, KeyLine: keyLine, KeyHash: keyHash,
		Block: chain[0].BlockRef, Confirmations: 1, Requests: 2, MaturesAt: chain[1].Number,
	}}, stale)

	// What is on its way isn't.
	b.plan("one", requests[0])
	require.Equal(t, 1, must(b.StaleAnswers(b.ctx, chainID, notAfter+1, 10))[0].Requests)

	// Its signer lost its authority.
	require.Equal(t, 1, must(b.ResignAnswers(b.ctx, chainID, instance)))
	require.Zero(t, must(b.ResignAnswers(b.ctx, chainID, instance)))
	require.Zero(t, must(b.ResignAnswers(b.ctx, chainID, common.Address{1})))
	require.Len(t, must(b.StaleAnswers(b.ctx, chainID, 2, 10)), 1)
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready, "it isn't settled like that")

	require.True(t, b.save(answer(chain[0].BlockRef, 1, "value")).Replaced)
	require.Empty(t, must(b.StaleAnswers(b.ctx, chainID, 2, 10)))
	ready, _, err = b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
}

func TestF39WhatAQuarantinedWorkerSignedWaits(t *testing.T) {
	b, chain, _ := answered(t, 1)
	require.NoError(t, b.Quarantine(b.ctx, instance, "one", "a different answer"))
	require.NoError(t, b.Quarantine(b.ctx, instance, "one", "another reason"))
	rows := must(b.Quarantined(b.ctx))
	require.Len(t, rows, 1)
	require.False(t, rows[0].Since.IsZero())
	require.Equal(t, "a different answer", rows[0].Reason, "the first reason stays")

	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)
	require.Len(t, must(b.StaleAnswers(b.ctx, chainID, 0, 10)), 1)

	// Another worker signs the same value, or an operator lets the first back in.
	again := answer(chain[0].BlockRef, 1, "value")
	again.Instance[0]++
	b.save(again)
	require.Empty(t, must(b.StaleAnswers(b.ctx, chainID, 0, 10)))
	b.save(answer(chain[0].BlockRef, 1, "value"))
	require.NoError(t, b.ReleaseWorker(b.ctx, instance))
	require.NoError(t, b.ReleaseWorker(b.ctx, instance))
	ready, _, err = b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1)
}

func TestAnswersKeepEveryField(t *testing.T) {
	b := newBundle(t)
	a := answer(store.BlockRef{Number: 1<<40 - 1, Hash: hashOf("b")}, 255, "value")
	a.PublicKey.Parity = 0
	a.Statement.PolicyVersion, a.Statement.Payee, a.Statement.NotAfter = 1<<32-1, 1<<32-1, 1<<63-1
	a.RowID = b.save(a).RowID
	require.Equal(t, &a, must(b.StoredAnswer(b.ctx, chainID, coordinator, a.Statement.Alpha)))
	require.Nil(t, must(b.StoredAnswer(b.ctx, chainID, coordinator, hashOf("another"))))

	unfit := answer(start, 1, "value")
	unfit.Statement.NotAfter = 1 << 63
	_, err := b.SaveAnswer(b.ctx, unfit)
	require.ErrorContains(t, err, "answers_not_after_check")
	require.NotContains(t, err.Error(), common.Bytes2Hex(unfit.Statement.Gamma[:4]), "no secret in an error")
	other := answer(start, 1, "value")
	other.ChainID = 5
	_, err = b.SaveAnswer(b.ctx, other)
	require.ErrorIs(t, err, store.ErrNoChain)
}

func TestWhatCantBeAnsweredEnds(t *testing.T) {
	b, chain, requests := answered(t, 2)
	b.plan("one", requests[0])
	settled := request(chain[2], 3, 1)
	b.advance(chain[2].BlockRef, chain[3:5])
	_, err := b.Rescan(b.ctx, chainID, chain[2].BlockRef, []store.NewRequest{settled}, nil, nil)
	require.NoError(t, err)
	_, err = b.Rescan(b.ctx, chainID, chain[4].BlockRef, nil, []store.RequestOutcome{outcome(store.Fulfilled, settled, chain[4], hashOf("s"))}, nil)
	require.NoError(t, err)

	rows := []int64{b.get(requests[0]).RowID, b.get(requests[1]).RowID, b.get(settled).RowID}
	require.NoError(t, b.Unanswerable(b.ctx, rows, "the block's hash is gone"))
	require.NoError(t, b.Unanswerable(b.ctx, rows, "again"))
	for _, r := range requests {
		stored := b.get(r)
		require.Equal(t, lifecycle.Failed, stored.State)
		require.Equal(t, "the block's hash is gone", stored.Reason)
		require.Zero(t, stored.SettlementID)
		require.False(t, stored.EndedAt.IsZero())
	}
	b.requireState(settled, lifecycle.Settled)
	counts := must(b.Counts(b.ctx, chainID))
	require.Equal(t, 2, counts.Ended[lifecycle.Failed])
	require.Equal(t, 1, counts.ByState[lifecycle.Settled])
}
