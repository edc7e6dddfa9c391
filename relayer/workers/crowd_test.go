package workers

import (
	"context"
	"sync/atomic"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/store"
)

// crowd is a store full of questions that nobody here can answer: another app's, whose relayer is down.
type crowd struct {
	LoopStore
	questions []store.Question
	readings  atomic.Int64
}

func (c *crowd) QuestionsAfter(_ context.Context, _ uint64, after store.Mark, most int) ([]store.Question, store.Mark, error) {
	if after == (store.Mark{}) {
		c.readings.Add(1)
	}
	from := 0
	for from < len(c.questions) && !after.Before(store.MarkOf(c.questions[from])) {
		from++
	}
	page := c.questions[from:min(from+most, len(c.questions))]
	if len(page) < most {
		return page, store.Mark{}, nil
	}
	return page, store.MarkOf(page[len(page)-1]), nil
}

func (c *crowd) NewestQuestions(_ context.Context, _ uint64, most int) ([]store.Question, error) {
	return c.questions[max(0, len(c.questions)-most):], nil
}

func (c *crowd) StaleAnswersAfter(context.Context, uint64, uint64, store.Mark, int) ([]store.Question, store.Mark, error) {
	return nil, store.Mark{}, nil
}

func TestManyQuestionsThatNobodyAnswersAreNotReadAgainForEach(t *testing.T) {
	b := newBench(t, "a")
	synctest.Test(t, func(t *testing.T) {
		p, err := NewPool(b.config())
		require.NoError(t, err)
		c := new(crowd)
		deployment := randomness.Deployment{ChainID: tables.ChainID, Coordinator: tables.Coordinator}
		for number := range uint64(1000) {
			q := store.Question{ChainID: deployment.ChainID, Contract: deployment.Coordinator, KeyHash: common.Hash{1}, KeyLine: common.Hash{1},
				Block: store.BlockRef{Number: number + 1, Hash: common.Hash{2}}, Confirmations: 1, Requests: 1, MaturesAt: number + 2}
			q.Alpha, err = deployment.Alpha(q.KeyHash, q.Block.Number, q.Confirmations, q.Block.Hash)
			require.NoError(t, err)
			c.questions = append(c.questions, q)
		}
		l := b.loop(p, func(config *LoopConfig) {
			config.Store, config.Poll, config.First, config.Longest = c, time.Second, 200*time.Millisecond, 15*time.Second
		})

		ctx, stop := context.WithCancel(t.Context())
		done := make(chan error, 1)
		go func() { done <- l.Run(ctx) }()
		time.Sleep(time.Minute)
		before := c.readings.Load()
		time.Sleep(time.Minute)
		readings := c.readings.Load() - before
		stop()
		require.NoError(t, <-done)
		time.Sleep(time.Minute) // timers
		require.Less(t, readings, int64(150), "about once a second")
	})
}
