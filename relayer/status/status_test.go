package status_test

import (
	"context"
	"log/slog"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
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
	server, err := admin.New(admin.Config{
		Addr: "127.0.0.1:0", Store: database(t), Board: board, Gatherer: registry, Log: log,
		Leadership: func() admin.Leadership { return admin.Leadership{Leads: true, Term: 7} },
		Workers: func() []workers.Status {
			return []workers.Status{{Name: "one", State: workers.Quarantined, Reason: "another value", Instance: common.Address{1}, Version: "v1"}}
		},
	})
	require.NoError(t, err)
	defer server.Close()
	serves := httptest.NewServer(server.Handler())
	defer serves.Close()

	m.Term.Set(7)
	for node, head := range map[string]float64{"a": 90, "b": 100} {
		m.Head.WithLabelValues("1337", node).Set(head)
	}
	m.Head.WithLabelValues("1", "c").Set(5_000)
	m.Cursor.WithLabelValues("1337").Set(97)
	m.FinalBlock.WithLabelValues("1337").Set(64)
	m.Requests.WithLabelValues("1337", "answered").Set(4)
	m.RequestsEnded.WithLabelValues("1337", "final").Add(40)
	m.OldestOpen.WithLabelValues("1337").Set(2.5)
	m.InFlight.WithLabelValues("1337", sender.Hex()).Set(3)
	m.Balance.WithLabelValues("1337", sender.Hex()).Set(0.5)
	board.Raise(health.SenderParked, "1337/"+sender.Hex(), "no money")
	board.Raise(health.ChainStopped, "1337", "a deep re-org")

	later.Store(int64(time.Minute))

	s, err := status.FromRelayer(t.Context(), serves.URL, settings())
	require.NoError(t, err)
	require.Len(t, s.Warnings, 2)
	require.True(t, s.Running)
	require.True(t, s.Ready)
	require.True(t, s.Urgent())
	require.EqualValues(t, 7, s.Term)
	require.Len(t, s.Chains, 1)
	c := s.Chains[0]
	require.Equal(t, "dev", c.Name)
	require.EqualValues(t, 3, c.Lag())
	require.EqualValues(t, 64, c.Final)
	require.Equal(t, 4, c.Requests["answered"])
	require.Equal(t, 40, c.Ended["final"])
	require.Equal(t, 2500*time.Millisecond, c.OldestOpen)
	require.Equal(t, []status.Sender{{Address: sender, Ether: 0.5, InFlight: 3, Parked: "no money"}}, c.Senders)
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

	s, err := status.FromRelayer(t.Context(), serves.URL, settings())
	require.NoError(t, err)
	require.True(t, s.Ready)
	require.Zero(t, s.Term)
	require.Equal(t, "host, process 7, leads in term 4 and listens on 127.0.0.1:9751", s.Leader.String())
}

func TestWhoIsNoRelayerIsNotTakenForOne(t *testing.T) {
	_, err := status.FromRelayer(t.Context(), "http://127.0.0.1:1", settings())
	require.ErrorIs(t, err, status.ErrNotRunning)

	other := httptest.NewServer(nil)
	defer other.Close()
	_, err = status.FromRelayer(t.Context(), other.URL, settings())
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
