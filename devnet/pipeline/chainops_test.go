package pipeline

import (
	"encoding/json"
	"net/http"
	"os/exec"
	"regexp"
	"strconv"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// command runs the operator's binary by the relayer's configuration, as an operator would.
func (s *system) command(args ...string) (out string, err error) {
	s.t.Helper()
	veritee, _ := build(s.t)
	content, err := exec.Command(veritee, append(args, "--config", s.path("veritee.yaml"))...).CombinedOutput()
	return string(content), err
}

func (s *system) mustCommand(args ...string) string {
	s.t.Helper()
	out, err := s.command(args...)
	require.NoError(s.t, err, out)
	return out
}

// readiness is /readyz.
func (s *system) readiness() (status int, detail string) {
	response, err := http.Get("http://" + s.listen + "/readyz")
	if err != nil {
		return 0, err.Error()
	}
	defer response.Body.Close()
	var body any
	_ = json.NewDecoder(response.Body).Decode(&body)
	content, _ := json.Marshal(body)
	return response.StatusCode, string(content)
}

func (s *system) row() store.Chain {
	s.t.Helper()
	row, err := s.store.Chain(s.ctx, s.Node.ChainID)
	require.NoError(s.t, err)
	return row
}

func (s *system) mineQuickly(blocks int) {
	s.t.Helper()
	for range blocks {
		require.NoError(s.t, s.Node.Mine())
	}
}

func TestF07_AfterADeepReorgAnOperatorAcceptsAndTheRelayerGoesOn(t *testing.T) {
	s := newSystem(t)
	s.begin()

	// Three groups: one is below what will be dropped; of the second the request stays and the settlement goes; the third is gone.
	below := s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	stays := s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 3})
	fork := s.chain.Head().Number.Uint64() + 1
	s.rest(500 * time.Millisecond)
	s.mine(1)
	gone := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntil("all are settled", func() bool {
		return s.state(stays[0]) == lifecycle.Settled && s.state(stays[1]) == lifecycle.Settled && s.state(gone[0]) == lifecycle.Settled
	})
	// No more blocks than it takes: the tables keep 64 below the final one, and the fork must be among them.
	s.mine(2 * finality)
	s.eventually("all requests are final", s.allFinal)
	s.eventually("everything is over", s.allOver)
	s.follow()
	s.eventually("what is deep enough is final", func() bool { return s.row().Final.Number == s.row().Cursor.Number-finality })
	before := s.row()
	require.Greater(t, before.Final.Number, fork)
	settled, err := s.store.Request(s.ctx, s.Node.ChainID, stays[0])
	require.NoError(t, err)
	require.Equal(t, lifecycle.Final, settled.State)

	s.fork(fork, true)
	s.mineQuickly(int(before.Cursor.Number-fork) + 3)
	s.eventually("the chain is stopped", func() bool { return s.row().Stopped != "" })
	s.eventually("it is a warning", func() bool { return s.warns(health.ChainStopped) })
	s.eventually("readiness is red", func() bool { status, _ := s.readiness(); return status == http.StatusServiceUnavailable })
	_, detail := s.readiness()
	require.Contains(t, detail, "was final and is not canonical any more")

	// Nothing is deleted or moved, however long it lasts.
	s.mineQuickly(3)
	time.Sleep(5 * s.poll)
	after := s.row()
	require.Equal(t, before.Cursor, after.Cursor)
	require.Equal(t, before.Final, after.Final)
	for _, id := range s.asked {
		require.Equal(t, lifecycle.Final, s.state(id))
	}

	// Resumed, it stops again: the nodes have another history still.
	s.mustCommand("chain", "resume", "--reason", "a try")
	s.eventually("it is stopped again", func() bool { return s.row().Stopped != "" })

	out := s.mustCommand("chain", "accept-reorg", "--reason", "looking")
	t.Log(out)
	require.Contains(t, out, "nothing is changed")
	require.NotEmpty(t, s.row().Stopped)
	ancestor := regexp.MustCompile(`\d+:0x[0-9a-f]{64}`).FindString(out)
	require.Contains(t, ancestor, strconv.FormatUint(fork-1, 10)+":")
	out, err = s.command("chain", "accept-reorg", "--reason", "wrong", "--ancestor", "1:"+ancestor[len(ancestor)-66:])
	require.Error(t, err)
	require.Contains(t, out, "isn't what is found now")
	t.Log(s.mustCommand("chain", "accept-reorg", "--reason", "ticket 12", "--ancestor", ancestor))
	require.Contains(t, s.mustCommand("audit", "--limit", "1"), "ticket 12")

	// The relayer follows by itself, without a restart.
	s.follow()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.ChainStopped) })
	require.Equal(t, lifecycle.Orphaned, s.state(gone[0]))
	more := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	s.mineUntilOver()
	require.Len(t, s.audited().Requests, len(below)+len(stays)+len(more))
	again, err := s.store.Request(s.ctx, s.Node.ChainID, stays[0])
	require.NoError(t, err)
	require.Greater(t, again.SettledBlock.Number, settled.SettledBlock.Number)
	s.eventually("ready again", func() bool { status, _ := s.readiness(); return status == http.StatusOK })
}

func TestF12_AnOperatorSkipsABlockThatNobodyHas(t *testing.T) {
	s := newSystem(t)
	proxies := []*faultproxy.Proxy{faultproxy.Test(t, s.chain.HTTP()), faultproxy.Test(t, s.chain.HTTP())}
	s.nodeURLs = []string{proxies[0].URL(), proxies[1].URL()}
	s.begin()
	first := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntilFinal()

	// The next block is lost at both before anybody has read it: its header is known, what is in it isn't.
	for _, proxy := range proxies {
		proxy.Freeze(s.chain.Head().Number.Uint64())
	}
	lost := s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
	s.asked = s.asked[:len(first)]
	header := s.chain.Head()
	for _, proxy := range proxies {
		for _, method := range []string{"eth_getLogs", "eth_getBlockReceipts", "eth_getBlockByHash"} {
			proxy.Add(faultproxy.Rule{Method: method, Match: header.Hash().Hex(), Fault: faultproxy.Error(-32000, "unknown block", nil)})
		}
		proxy.Thaw()
	}
	number := strconv.FormatUint(header.Number.Uint64(), 10)
	s.eventually("logs are missing", func() bool { return s.warns(health.LogsMissing) })
	skip := func(from, to string, more ...string) (string, error) {
		return s.command(append([]string{"chain", "skip-range", "--from", from, "--to", to, "--reason", "lost, ticket 9"}, more...)...)
	}
	out, err := skip(number, number)
	require.Error(t, err)
	require.Contains(t, out, "isn't final yet")

	s.mineQuickly(8)
	require.Equal(t, header.Number.Uint64()-1, s.row().Cursor.Number)
	out, err = skip(number, strconv.FormatUint(header.Number.Uint64()+1, 10))
	require.Error(t, err)
	require.Contains(t, out, "can be read: skip only what can't")
	out, err = skip(strconv.FormatUint(header.Number.Uint64()+1, 10), strconv.FormatUint(header.Number.Uint64()+1, 10))
	require.Error(t, err)
	require.Contains(t, out, "begins right above it")
	out, err = skip(number, number, "--dry-run")
	require.NoError(t, err, out)
	require.Equal(t, header.Number.Uint64()-1, s.row().Cursor.Number)

	out, err = skip(number, number)
	require.NoError(t, err, out)
	t.Log(out)
	require.Contains(t, s.mustCommand("audit", "--json"), "lost, ticket 9")
	s.follow()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.LogsMissing) })

	// What comes after is served, across the gap that the lost ones leave, and final; also by the next process.
	s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
	s.mineUntilFinal()
	require.Greater(t, s.row().Final.Number, header.Number.Uint64())
	require.Empty(t, s.state(lost[0]), "nobody knows of it")
	rows, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Limit: 10, NewestFirst: true})
	require.NoError(t, err)
	require.EqualValues(t, 5, rows[0].Sequence)
	require.Len(t, rows, 3)
}

func TestAPausedChainIsSilentAndCatchesUpWhenItIsResumed(t *testing.T) {
	s := newSystem(t)
	s.begin()
	s.mustCommand("chain", "pause", "--reason", "maintenance", "--dry-run")
	require.Empty(t, s.row().Paused)
	s.mustCommand("chain", "pause", "--reason", "maintenance")
	s.eventually("it says so", func() bool { return s.warns(health.ChainPaused) })

	ids := s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	for range 4 {
		require.NoError(t, s.Node.Mine())
		s.follow()
	}
	s.eventually("they are seen", func() bool { return s.state(ids[0]) == lifecycle.Matured })
	time.Sleep(10 * s.poll)
	require.Equal(t, lifecycle.Matured, s.state(ids[0]), "and nobody answers")
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10)
	require.NoError(t, err)
	require.Empty(t, settlements)
	status, _ := s.readiness()
	require.Equal(t, http.StatusOK, status, "what an operator wants isn't a fault")

	require.Contains(t, s.mustCommand("chain", "resume", "--reason", "done"), "it was paused: maintenance")
	s.mineUntilFinal()
	s.audited()
	s.eventually("the warning is gone", func() bool { return !s.warns(health.ChainPaused) })
	require.Contains(t, s.mustCommand("chain", "resume", "--reason", "again"), "neither paused nor stopped")
	audit := s.mustCommand("audit")
	require.Contains(t, audit, "chain pause")
	require.Contains(t, audit, "chain resume")
}
