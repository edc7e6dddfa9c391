package pipeline

import (
	"bytes"
	"encoding/json"
	"net/http"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/failpoint"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// askOne asks for one word and makes the block that has it.
func (s *system) askOne() common.Hash {
	s.t.Helper()
	ids := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	require.NoError(s.t, s.Node.Mine())
	return ids[0]
}

// The leader freezes where it hurts most: its transaction is stored, and nobody has seen it. Another takes over and sends it. When the
// first one wakes it sends nothing, and stands by; when the other is killed it takes over again.
func TestF45_AFrozenLeaderIsFollowedAndSendsNothingWhenItWakes(t *testing.T) {
	s := newPeers(t)
	one, two := faultproxy.Test(t, s.chain.HTTP()), faultproxy.Test(t, s.chain.HTTP())
	s.nodeURLs = []string{one.URL()}
	first := s.startPeer("first", failpoint.CommittedNotSent+":1:freeze")
	first.until("leads", first.leads)
	s.nodeURLs = []string{two.URL()}
	second := s.startPeer("second", "")
	second.until("stands by", second.standsBy)
	require.Equal(t, first.listen, second.ready().Leader.Listen)

	s.askOne()
	first.until("freezes", first.frozen)
	frozen := time.Now()
	second.until("leads", second.leads)
	require.Less(t, time.Since(frozen), peerTTL+20*time.Second, "takeover within TTL + 2 s, on a machine that is free")
	t.Logf("takeover from a frozen leader, TTL %v: %v", peerTTL, time.Since(frozen))
	s.mineUntilFinal()
	require.NotEmpty(t, two.Calls(sendRaw))

	first.signal(syscall.SIGCONT)
	first.until("stands by", first.standsBy)
	s.askOne()
	s.mineUntilFinal()
	require.Empty(t, one.Calls(sendRaw), "I7: nothing is sent after its term was superseded")
	require.EqualValues(t, 1, first.metric("veritee_leadership_losses_total", ""))
	require.EqualValues(t, 0, first.term())
	require.EqualValues(t, -1, first.metric("veritee_oldest_open_seconds", ""), "what only a leader knows doesn't stand still")

	s.askOne()
	second.kill()
	took := first.until("leads", first.leads)
	t.Logf("takeover from a leader that was killed: %v", took)
	require.Less(t, took, 20*time.Second)
	s.mineUntilFinal()
	require.NotEmpty(t, one.Calls(sendRaw))
	s.audited()
}

// Two are started at once: one leads. Then each is replaced by a newer one, as in a deployment, while requests come in.
func TestF46_TwoThatStartAtOnceAndARollingDeploymentHaveOneWriter(t *testing.T) {
	s := newPeers(t)
	one, other := s.startPeer("one", ""), s.startPeer("other", "")
	one.until("is ready", func() bool { return one.ready().Ready })
	other.until("is ready", func() bool { return other.ready().Ready })
	require.NotEqual(t, one.leads(), other.leads())
	leader, standby := one, other
	if other.leads() {
		leader, standby = other, one
	}
	require.EqualValues(t, 1, leader.term())
	require.EqualValues(t, 0, standby.term())
	require.EqualValues(t, 1, leader.metric("veritee_warning", "not-leading")+1)
	standby.until("says who leads", func() bool { return standby.metric("veritee_warning", "not-leading") == 1 })
	require.EqualValues(t, 1, standby.metric("veritee_database_up", ""))
	require.EqualValues(t, 1, standby.metric("veritee_build_info", ""))
	leader.until("serves", func() bool { return leader.metric("veritee_chain_served", "1337") == 1 })
	require.EqualValues(t, 0, standby.metric("veritee_chain_served", "1337"))

	// A third with an address that is taken is refused.
	third := s.startPeerAt("third", leader.listen, "")
	third.waitDead(patience)
	require.Error(t, third.err)
	require.Contains(t, third.log.String(), "address already in use; is another relayer running?")

	for round := range 2 {
		s.askOne()
		began := time.Now()
		if round == 0 {
			leader.signal(syscall.SIGTERM)
		} else {
			requireDrained(t, leader)
		}
		took := standby.until("leads", standby.leads)
		t.Logf("hand-over: %v", time.Since(began))
		require.Less(t, took, 20*time.Second)
		leader.waitDead(patience)
		require.NoError(t, leader.err, "exit code 0")
		require.Contains(t, leader.log.String(), "relayer stops")
		leader, standby = standby, s.startPeer("newer", "")
		standby.until("stands by", standby.standsBy)
		s.mineUntilFinal()
	}
	require.EqualValues(t, 3, leader.term())
	s.audited()
}

// requireDrained asks a relayer over HTTP to end.
func requireDrained(t *testing.T, p *peer) {
	t.Helper()
	response, err := http.Post("http://"+p.listen+"/drain", "application/json", strings.NewReader(`{"reason": "a newer one"}`))
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusAccepted, response.StatusCode)
	require.Equal(t, []string{"drain", "a newer one"}, p.s.lastAudit())
}

// lastAudit is the action and the reason of the newest row.
func (s *system) lastAudit() []string {
	var action, detail string
	s.query("SELECT action, detail::text FROM audit ORDER BY id DESC LIMIT 1", &action, &detail)
	var said struct{ Reason string }
	require.NoError(s.t, json.NewDecoder(bytes.NewBufferString(detail)).Decode(&said))
	return []string{action, said.Reason}
}

// A relayer without a standby that is killed and started again serves within three seconds, on a machine that does nothing else.
func TestAKilledRelayerThatIsStartedAgainServesInAMoment(t *testing.T) {
	s := newPeers(t)
	first := s.startPeer("first", "")
	first.until("leads", first.leads)
	id := s.askOne()
	first.kill()

	began := time.Now()
	again := s.startPeerAt("again", first.listen, "")
	again.until("leads", again.leads)
	s.mineUntil("it is settled", func() bool { return s.state(id) != lifecycle.Observed && s.state(id) != lifecycle.Matured })
	t.Logf("from kill -9 to the answer: %v", time.Since(began))
	require.Less(t, time.Since(began), 20*time.Second)
	s.mineUntilFinal()
	s.audited()
}

// SIGTERM while a worker is at it: what was begun is finished, nothing new is begun, and the leadership is given up.
func TestF49_AStoppedRelayerFinishesWhatItHasBegun(t *testing.T) {
	s := newPeers(t)
	s.top = append(s.top, "drain: 30s")
	for i := range s.workers {
		s.workers[i].kill()
		s.workers[i] = s.startWorker(i)
	}
	p := s.startPeer("relayer", "")
	p.until("leads", p.leads)
	stopped := func(signal syscall.Signal) {
		for _, w := range s.workers {
			require.NoError(t, w.cmd.Process.Signal(signal))
		}
	}

	p.until("knows its workers", func() bool { return p.metric("veritee_worker_up", "") == 2 })
	stopped(syscall.SIGSTOP)
	id := s.askOne()
	s.mine(1)
	p.until("asks a worker", func() bool {
		return s.state(id) == lifecycle.Matured && p.metric("veritee_loop_beat_timestamp_seconds", "") >= 0
	})
	time.Sleep(200 * time.Millisecond) // the order is on its way; nothing shows that
	p.signal(syscall.SIGTERM)
	p.until("drains", p.stops)
	require.False(t, p.ready().Ready)
	require.True(t, p.leads(), "not before it is done")
	stopped(syscall.SIGCONT)
	p.waitDead(patience)
	require.NoError(t, p.err)
	require.Equal(t, lifecycle.Answered, s.state(id), "what the worker was at is kept")
	leader, err := s.store.Leader(s.ctx)
	require.NoError(t, err)
	require.False(t, leader.Leads)

	// A second signal ends it at once, whatever it is at.
	again := s.startPeer("again", "")
	again.until("leads", again.leads)
	s.mineUntilFinal()
	again.until("knows its workers", func() bool { return again.metric("veritee_worker_up", "") == 2 })
	stopped(syscall.SIGSTOP)
	s.askOne()
	s.mine(1)
	again.until("asks a worker", func() bool { return again.asking() > 0 })
	again.signal(syscall.SIGTERM)
	again.until("drains", again.stops)
	began := time.Now()
	again.signal(syscall.SIGTERM)
	again.waitDead(patience)
	require.Less(t, time.Since(began), 20*time.Second, "it would drain for 30 s")
	require.ErrorContains(t, again.err, "terminated")

	stopped(syscall.SIGCONT)
	last := s.startPeer("last", "")
	last.until("leads", last.leads)
	s.mineUntilFinal()
	s.audited()
}

// A chain whose node is down at the start is served when the node comes up. The other one doesn't wait.
func TestAChainThatCannotBeOpenedHoldsNoOtherUp(t *testing.T) {
	s := newPeers(t)
	node := faultproxy.Test(t, s.chain.HTTP())
	node.Add(faultproxy.Rule{Method: "eth_chainId", Fault: faultproxy.Result(`"0x7a69"`)}) // 31337
	node.Down()
	p := s.startPeerWith("relayer", func(config string) string {
		chains, workers, _ := strings.Cut(config, "leadership:")
		second := chains[strings.Index(chains, "  - id:"):]
		second = strings.NewReplacer("id: 1337", "id: 31337", s.chain.HTTP(), node.URL()).Replace(second)
		second = startBlock.ReplaceAllString(second, "start_block: 1000000")
		return chains + second + "leadership:" + workers
	})
	p.until("leads", p.leads)
	s.askOne()
	s.mineUntilFinal()
	require.EqualValues(t, 0, p.metric("veritee_chain_served", "31337"))
	p.until("says so", func() bool { return p.metric("veritee_warning", "chain-unserved") == 1 })
	require.False(t, p.ready().Ready)

	node.Up()
	p.until("serves it", func() bool { return p.metric("veritee_chain_served", "31337") == 1 })
	p.until("is ready", func() bool { return p.ready().Ready })
	p.until("says so no more", func() bool { return p.metric("veritee_warning", "chain-unserved") == 0 })
	s.audited()
}
