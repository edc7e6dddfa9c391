package status_test

import (
	"context"
	"log/slog"
	"math"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

var sender = common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3")

func settings() config.Config {
	c := config.Defaults()
	chain := config.DefaultChain()
	chain.ID, chain.Name = 1337, "dev"
	chain.Senders = []config.Sender{{Address: sender}}
	chain.Nodes = []config.Node{{Name: "one", Source: config.Source{URL: "http://127.0.0.1:1"}}}
	c.Chains = []config.Chain{chain}
	c.Workers = []config.Worker{{Name: "one"}, {Name: "two"}}
	return c
}

func database(t *testing.T) *store.Store {
	t.Helper()
	db, err := store.Open(t.Context(), postgres.Test(t), nil)
	require.NoError(t, err)
	t.Cleanup(db.Close)
	return db
}

// The relayer's own server, with figures that are known.
func TestStatusIsWhatTheRelayerSays(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	registry := prometheus.NewRegistry()
	m := metrics.New(registry)
	var later atomic.Int64 // a parked sender is a warning only after a while
	board := health.NewBoard(log, func() time.Time { return time.Now().Add(time.Duration(later.Load())) })
	x := tables.New(t)
	x.Ask(common.Hash{7}, 1, 3)
	x.Mine(1)
	require.NoError(t, x.Store.Park(t.Context(), 1337, sender, "no money"))
	_, err := x.Store.PauseChain(t.Context(), store.Act{Actor: "me", Action: "chain pause", Reason: "for a while"}, 1337)
	require.NoError(t, err)
	server, err := admin.New(admin.Config{
		Addr: "127.0.0.1:0", Store: x.Store, Board: board, Gatherer: registry, Log: log,
		Leadership: func() admin.Leadership { return admin.Leadership{Leads: true, Term: 7} },
		Workers: func() []workers.Status {
			return []workers.Status{{Name: "one", State: workers.Quarantined, Reason: "another value", Instance: common.Address{1}, Version: "v1"}}
		},
		Lines: []admin.Line{{ChainID: 1337, Name: "dev", Senders: []common.Address{sender, {4}}, Window: 8}},
	})
	require.NoError(t, err)
	defer server.Close()
	serves := httptest.NewServer(server.Handler())
	defer serves.Close()

	m.InFlight.WithLabelValues("1337", sender.Hex()).Set(3)
	m.Balance.WithLabelValues("1337", sender.Hex()).Set(0.5)
	m.Runway.WithLabelValues("1337", sender.Hex()).Set(math.Inf(1))
	m.CapShare.WithLabelValues("1337", "day").Set(.25)
	board.Raise(health.SenderParked, "1337/"+sender.Hex(), "no money")
	board.Raise(health.SenderPaused, "1337/"+common.Address{4}.Hex(), "its owner is away")

	later.Store(int64(time.Minute))

	s, err := status.FromRelayer(t.Context(), serves.URL)
	require.NoError(t, err)
	require.Len(t, s.Warnings, 2)
	require.Equal(t, "dev/"+sender.Hex(), s.Warnings[0].About)
	require.True(t, s.Running)
	require.True(t, s.Ready)
	require.True(t, s.Urgent())
	require.True(t, s.Leads)
	require.EqualValues(t, 7, s.Term)
	require.Equal(t, status.Act, s.Verdict.Level)
	require.Len(t, s.Chains, 1)
	c := s.Chains[0]
	require.Equal(t, "dev", c.Name)
	require.Equal(t, "for a while", c.Paused)
	require.EqualValues(t, 2, c.Cursor)
	require.Equal(t, 3, c.Requests["matured"])
	require.Contains(t, c.Ended, "final")
	require.Equal(t, map[string]float64{"day": .25}, c.Caps)
	require.Len(t, c.Waiting, 3)
	require.Equal(t, "an answer", c.Waiting[0].For)
	half := 0.5
	require.Equal(t, []status.Sender{
		{Address: sender, Ether: &half, InFlight: 3, Window: 8, Parked: "no money"},
		{Address: common.Address{4}, Window: 8, Paused: "its owner is away"},
	}, c.Senders)
	require.Equal(t, []status.Worker{{Name: "one", State: "quarantined", Reason: "another value", Instance: common.Address{1}, Version: "v1"}}, s.Workers)
}

func TestAStandbyNamesItsLeader(t *testing.T) {
	log := slog.New(slog.DiscardHandler)
	registry := prometheus.NewRegistry()
	metrics.New(registry)
	server, err := admin.New(admin.Config{
		Addr: "127.0.0.1:0", Store: database(t), Board: health.NewBoard(log, time.Now), Gatherer: registry, Log: log,
		Leadership: func() admin.Leadership {
			return admin.Leadership{Holder: "host, process 7", HeldTerm: 4, Listen: "127.0.0.1:9751"}
		},
	})
	require.NoError(t, err)
	defer server.Close()
	serves := httptest.NewServer(server.Handler())
	defer serves.Close()

	s, err := status.FromRelayer(t.Context(), serves.URL)
	require.NoError(t, err)
	require.True(t, s.Ready)
	require.Zero(t, s.Term)
	require.Equal(t, "host, process 7, leads in term 4 and listens on 127.0.0.1:9751", s.Leader.String())
}

func TestWhoIsNoRelayerIsNotTakenForOne(t *testing.T) {
	_, err := status.FromRelayer(t.Context(), "http://127.0.0.1:1")
	require.ErrorIs(t, err, status.ErrNotRunning)

	other := httptest.NewServer(nil)
	defer other.Close()
	_, err = status.FromRelayer(t.Context(), other.URL)
	require.ErrorIs(t, err, status.ErrNotRunning)
}

func TestWithoutARelayerTheTablesAreRead(t *testing.T) {
	db := database(t)
	ctx := context.Background()

	// Before the relayer ever ran there is nothing, and that is no error.
	s, err := status.FromStore(ctx, db, settings())
	require.NoError(t, err)
	require.False(t, s.Running)
	require.Zero(t, s.Chains[0].Cursor)

	ref := store.BlockRef{Number: 9, Hash: common.Hash{9}}
	_, err = db.OpenChain(ctx, store.Chain{ChainID: 1337, Genesis: common.Hash{1}, Cursor: ref, Final: ref}, []store.Contract{{Address: common.Address{2}, FirstBlock: 10, CodeHash: common.Hash{2}}})
	require.NoError(t, err)
	require.NoError(t, db.Park(ctx, 1337, sender, "no money"))
	require.NoError(t, db.StopChain(ctx, 1337, "a deep re-org"))
	require.NoError(t, db.Quarantine(ctx, common.Address{3}, "two", "another value"))

	require.Nil(t, s.Leader)
	leadership, err := db.Lead(ctx, "another")
	require.NoError(t, err)
	defer leadership.Release()

	s, err = status.FromStore(ctx, db, settings())
	require.NoError(t, err)
	require.Equal(t, &status.Leader{Holder: "another", Term: 1}, s.Leader)
	require.EqualValues(t, 9, s.Chains[0].Cursor)
	require.Zero(t, s.Chains[0].Lag(), "no node answers: nobody knows of more")
	require.Equal(t, "no money", s.Chains[0].Senders[0].Parked)
	require.True(t, s.Urgent())
	require.Equal(t, []string{"unknown", "quarantined"}, []string{s.Workers[0].State, s.Workers[1].State})
	states, ended := status.States()
	require.Equal(t, "observed", states[0])
	require.Contains(t, ended, "final")
}
