package pipeline

import (
	"net/http"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// The app's owner removes what one worker runs, under load: it settles nothing from that block on, the other serves, and the log says why.
func TestAttestedRemovalUnderLoad(t *testing.T) {
	s := newAttested(t, nil)
	s.beginAttested()
	s.untilRegistered(s.instances...)
	for range 3 {
		s.ask(world.Ask{Consumer: 0, Times: 4, Words: 1, Confirmations: 1})
	}
	measurement, err := s.rack.Machines["0"].Measurement()
	require.NoError(t, err)
	receipt, err := s.Remove(s.ctx, measurement, "withdrawn")
	require.NoError(t, err)
	for range 3 {
		s.ask(world.Ask{Consumer: 1, Times: 4, Words: 1, Confirmations: 1})
	}
	s.mineUntilFinal()
	s.audited()

	removed := receipt.BlockNumber.Uint64()
	alive, err := s.AuthorizedAt(s.ctx, s.instances[0], removed)
	require.NoError(t, err)
	require.False(t, alive)
	for _, effect := range s.settledBy()[s.instances[0]] {
		require.LessOrEqual(t, effect.Block, removed)
	}
	after := 0
	for _, effect := range s.settledBy()[s.instances[1]] {
		if effect.Block > removed {
			after++
		}
	}
	require.GreaterOrEqual(t, after, 12)
	s.mineUntil("the operator hears why", func() bool { return s.relayer.log.Has("has removed this code, measurement " + measurement.Hex()) })
	require.Equal(t, 2, s.sent()["register"])
	require.True(t, s.authorized(s.instances[1]))
}

// The day of a TCB recovery: the app takes newer collateral alone. All instances die in that block; what has the new microcode comes back by
// collateral that the relayer publishes, and what hasn't is refused before anything is paid.
func TestAttestedRecoveryDay(t *testing.T) {
	s := newAttested(t, func(r *rack.Rack) { require.NoError(t, r.Update("0", tee.Recovered())) })
	s.beginAttested()
	s.untilRegistered(s.instances...)
	published := s.sent()["publish"]
	_, err := s.RaiseMinEvaluation(s.ctx, tee.DefaultEvaluation+1)
	require.NoError(t, err)
	require.False(t, s.authorized(s.instances[0]) || s.authorized(s.instances[1]))

	s.untilRegistered(s.instances[0])
	all := s.registrations(s.instances[0])
	require.EqualValues(t, tee.DefaultEvaluation+1, all[len(all)-1].Evaluation)
	require.Greater(t, s.sent()["publish"], published)
	s.mineUntil("the other is refused", func() bool { return s.relayer.log.Has("the app's policy says StatusNotAllowed") })
	require.Len(t, s.registrations(s.instances[1]), 1)
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.audited()
	require.False(t, s.authorized(s.instances[1]))
	require.Equal(t, 3, s.sent()["register"])
}

// Whoever serves collateral may be away, lie, or be out of date: then nothing is paid, and what is wrong is said.
func TestAttestedCollateralThatCantBeHadOrIsFalse(t *testing.T) {
	for name, c := range map[string]struct {
		by   func(*testing.T, *system) http.Handler
		says string
	}{
		"away": {func(*testing.T, *system) http.Handler {
			return http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusNotFound) })
		}, "outcome=no_collateral"},
		"lying": {func(t *testing.T, s *system) http.Handler {
			return imposter(t, tee.WithSeed([]byte("somebody else")))
		}, "outcome=no_collateral"},
		"stale": {func(t *testing.T, s *system) http.Handler {
			return imposter(t, tee.WithSeed([]byte("veritee dev")), tee.WithClock(func() time.Time { return time.Now().Add(-60 * 24 * time.Hour) }))
		}, "outcome=no_collateral"},
	} {
		t.Run(name, func(t *testing.T) {
			t.Parallel() // they wait for retries, most of the time
			s := newAttested(t, nil)
			s.rack.Answer(c.by(t, s))
			s.beginAttested()
			s.mineUntil("it is said", func() bool { return s.relayer.log.Has(c.says) })
			for _, purpose := range []string{"publish", "register"} {
				require.Zero(t, s.sent()[purpose])
			}
			require.False(t, s.authorized(s.instances[0]))
			require.Positive(t, s.rack.Asked())
			if name != "stale" {
				return
			}
			s.rack.Mend()
			s.untilRegistered(s.instances...)
		})
	}
}

func imposter(t *testing.T, options ...tee.Option) http.Handler {
	v, err := tee.New(chain.ID, options...)
	require.NoError(t, err)
	p, err := v.Platform(tee.PlatformConfig{Name: "0"})
	require.NoError(t, err)
	return v.Handler(p)
}

// Anybody may have an app ask for anybody. What isn't ours is declined, and nothing is sent for it.
func TestAttestedRequestsForStrangersAreDeclined(t *testing.T) {
	s := newAttested(t, nil)
	s.beginAttested()
	s.untilRegistered(s.instances...)
	before := s.sent()
	const strangers = 500
	var all []common.Address
	for i := range strangers {
		all = append(all, common.BytesToAddress(crypto.Keccak256([]byte{byte(i), byte(i >> 8)})))
	}
	require.NoError(t, s.RequestAttestation(s.ctx, all...))
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	declined := func() int {
		rows, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Kind: store.Attestation, Limit: 1000, States: []lifecycle.Request{lifecycle.Declined}})
		require.NoError(t, err)
		n := 0
		for _, row := range rows {
			if row.Reason == "no worker of ours has this instance, or evidence for it" {
				n++
			}
		}
		return n
	}
	s.mineUntil("all are declined", func() bool { return declined() == strangers })
	after := s.sent()
	for _, purpose := range []string{"publish", "register", "ask"} {
		require.Equal(t, before[purpose], after[purpose], purpose)
	}
	require.True(t, s.authorized(s.instances...))
	s.audited()
}
