package pipeline

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

func TestRequestsOfManyKindsBecomeFinal(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	s.ask(
		world.Ask{Consumer: 0, Times: 5, Words: 1, Confirmations: 1},
		world.Ask{Consumer: 1, Times: 3, Words: 1, Confirmations: 1},
		world.Ask{Consumer: 1, Times: 1, Words: 200, Confirmations: 3},
	)
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 2, Confirmations: 12})
	s.mineUntilFinal()

	history := s.audited()
	require.Len(t, history.Requests, 11)
	require.Equal(t, 8, history.Requests[0].Effects[0].Together, "one group, one proof")
}

func TestCallbackThatFailsIsFinalAndCanBeRetried(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	require.NoError(t, s.SetAsleep(s.ctx, 0, true))
	ids := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	require.NoError(t, s.SetAsleep(s.ctx, 0, false))

	request := s.audited().Find(ids[0])
	require.True(t, request.Effects[0].Failed)
	require.NoError(t, s.Retry(s.ctx, request, request.Effects[0].Beta))
	s.follow()
	row, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)
	require.NotZero(t, row.RetriedNumber)
	require.Equal(t, lifecycle.Final, row.State)
	s.audited()
}
