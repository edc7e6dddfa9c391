package pipeline

import (
	"math/rand/v2"
	"testing"
	"time"

	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// The database is killed at any moment between a request's block and its settlement, and comes back; then it is gone for longer than a
// leadership lasts, while requests come in. The relayer isn't started again.
func TestF41_TheDatabaseIsKilledAtAnyTimeAndTheRelayerGoesOnByItself(t *testing.T) {
	s, server := newPeersOn(t)
	p := s.startPeer("relayer", "")
	p.until("leads", p.leads)

	chance := rand.New(rand.NewPCG(4, 1))
	for range 3 {
		s.askOne()
		require.NoError(t, s.Node.Mine())
		time.Sleep(time.Duration(chance.IntN(100)) * time.Millisecond)
		require.NoError(t, server.Kill())
		require.NoError(t, s.Node.Mine())
		require.NoError(t, server.Restart(s.ctx))
		p.until("leads again", p.leads)
		s.rest(2 * time.Second)
	}

	require.NoError(t, server.Kill())
	for range 4 {
		s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
		require.NoError(t, s.Node.Mine())
	}
	p.until("knows that it doesn't lead", func() bool { return !p.leads() })
	p.until("knows that the database is gone", func() bool { return p.metric("veritee_database_up", "") == 0 })
	time.Sleep(peerTTL)
	require.NoError(t, server.Restart(s.ctx))
	took := p.until("leads again", p.leads)
	require.Less(t, took, 20*time.Second)
	s.mineUntilFinal()
	require.Len(t, s.audited().Requests, 11)
	require.GreaterOrEqual(t, p.metric("veritee_leadership_losses_total", ""), 4.0)
}

// What else a database can do to a relayer. After each the relayer, which wasn't started again, serves; and during each, nothing was sent
// that wasn't committed under a term that stood.
func TestF43_F44_ADatabaseInTroubleCostsTheLeadershipAtMost(t *testing.T) {
	s, server := newPeersOn(t)
	node := faultproxy.Test(t, s.chain.HTTP())
	s.nodeURLs = []string{node.URL()}
	p := s.startPeer("relayer", "")
	p.until("leads", p.leads)

	lost := func() { p.until("leads no more", func() bool { return !p.leads() }) }
	locked := func(table string, while func()) {
		conn, err := pgx.Connect(s.ctx, s.dsn)
		require.NoError(t, err)
		defer conn.Close(s.ctx)
		tx, err := conn.Begin(s.ctx)
		require.NoError(t, err)
		_, err = tx.Exec(s.ctx, "LOCK TABLE "+table+" IN ACCESS EXCLUSIVE MODE")
		require.NoError(t, err)
		while()
	}
	wait := func() { time.Sleep(peerTTL / 2) }

	for _, trouble := range []struct {
		name  string
		cause func(asked func())
	}{
		{"F43 a fail-over leaves sessions that can only read", func(asked func()) {
			s.exec("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$")
			s.exec("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = current_database() AND pid <> pg_backend_pid()")
			lost()
			asked()
			s.exec("DO $$ BEGIN EXECUTE format('ALTER DATABASE %I RESET default_transaction_read_only', current_database()); END $$")
		}},
		{"F44 it is frozen for longer than a leadership lasts", func(asked func()) {
			require.NoError(t, server.Freeze())
			began := time.Now()
			asked()
			lost()
			require.Less(t, time.Since(began), peerTTL+20*time.Second, "it needs no answer to know; relayer/store sees that it knows in time")
			node.Forget()
			require.NoError(t, s.Node.Mine())
			wait()
			require.Empty(t, node.Calls(sendRaw))
			require.NoError(t, server.Thaw())
		}},
		{"F44 the leadership is locked for longer than it lasts", func(asked func()) {
			locked("leadership", func() { asked(); lost() })
		}},
		{"F44 requests are locked", func(asked func()) { locked("requests", func() { asked(); wait() }) }},
		{"F44 what is signed is locked", func(asked func()) { locked("attempts", func() { asked(); wait() }) }},
		{"F44 the disk is full", func(asked func()) {
			s.exec(`CREATE FUNCTION full_disk() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN
				RAISE EXCEPTION 'could not extend file: No space left on device' USING ERRCODE = 'disk_full'; END $$;
				CREATE TRIGGER full_disk BEFORE INSERT ON attempts FOR EACH ROW EXECUTE FUNCTION full_disk();
				CREATE TRIGGER full_disk BEFORE INSERT OR UPDATE ON requests FOR EACH ROW EXECUTE FUNCTION full_disk();
				CREATE TRIGGER full_disk BEFORE UPDATE ON leadership FOR EACH ROW EXECUTE FUNCTION full_disk()`)
			asked()
			lost()
			s.exec("DROP FUNCTION full_disk CASCADE")
		}},
	} {
		t.Logf("---- %s", trouble.name)
		p.until("leads", p.leads)
		asked := func() {
			s.askOne()
			require.NoError(t, s.Node.Mine())
		}
		trouble.cause(asked)
		p.until("leads again", p.leads)
		s.mineUntilFinal()
	}
	for _, id := range s.asked {
		require.Equal(t, lifecycle.Final, s.state(id))
	}
	s.audited()
}

// A newer build migrates the database while this one leads, and another of this one stands by: both end, and say what to do.
func TestF50_AMigrationUnderARunningRelayerEndsItWithTheRemedy(t *testing.T) {
	s := newPeers(t)
	leader := s.startPeer("leader", "")
	leader.until("leads", leader.leads)
	standby := s.startPeer("standby", "")
	standby.until("stands by", standby.standsBy)

	s.exec("INSERT INTO goose_db_version (version_id, is_applied) VALUES (99, true)")
	for _, p := range []*peer{leader, standby} {
		p.waitDead(patience)
		require.Error(t, p.err)
		require.Contains(t, p.log.String(), "run the newer veritee that migrated it")
	}
}
