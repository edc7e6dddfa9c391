package keys

import (
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/store"
)

// nameOnly is a chain that nobody asks.
type nameOnly struct{ Chain }

func (nameOnly) ID() uint64 { return 1337 }

// quiet are tables that take a refusal.
type quiet struct {
	Store
	longest time.Duration
}

func (q *quiet) RefuseProof(_ context.Context, _ int64, _, _, _ string, _, longest time.Duration) (int, error) {
	q.longest = longest
	return 1, nil
}

// What a block mends is asked for again when the pause is over, though neither a block nor the poll wakes the desk then.
func TestTheDeskWakesWhenAShortPauseIsOver(t *testing.T) {
	q := new(quiet)
	d, err := New(Config{
		Chain: nameOnly{}, Store: q, Workers: new(cast), Broker: common.Address{1}, Committee: common.Address{2}, Registry: common.Address{3}, First: time.Millisecond, Poll: time.Hour,
	})
	require.NoError(t, err)
	d.refuse(t.Context(), store.Request{}, "a", refused, "not_allowed", "")
	require.Equal(t, d.Longest, q.longest)
	for range 2 {
		d.refuse(t.Context(), store.Request{}, "a", refused, "not_deep", "")
		require.Equal(t, d.First, q.longest)
		select {
		case <-d.wake:
		case <-time.After(time.Minute):
			require.Fail(t, "nobody wakes it")
		}
	}
}
