package pipeline

import (
	"fmt"
	"os"
	"strconv"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// Some contracts ask for very much in one block, and another for a little in the same and in the next ones. What the relayer holds in
// memory doesn't grow with it, and who asks for little is served as if he were alone.
//
// VERITEE_MANY=10000 asks for so many; it takes a minute.
func TestF15_ManyRequestsInOneBlockHideNobody(t *testing.T) {
	many := 1200 // a hundred for each block: more blocks than the few take
	if given := os.Getenv("VERITEE_MANY"); given != "" {
		var err error
		many, err = strconv.Atoi(given)
		require.NoError(t, err)
	}
	s := newSystemIn(t, postgres.Test(t), func(c *chain.Config) { c.GasLimit = 2_000_000_000 })
	s.settings = []string{"settle: {max_items: 50, max_in_flight: 2}"} // a hundred for each block
	s.poll = 30 * time.Millisecond
	s.startWorkers()
	relayer := s.startRelayer("")
	s.waitReady()
	before := s.resident(relayer)

	// An account holds enough for four thousand at this price.
	require.NoError(t, s.AddConsumers(s.ctx, "much", "more"))
	crowds := []int{0, 2, 3}
	const each = 50
	var asks []world.Ask
	for i := range many / each {
		asks = append(asks, world.Ask{Consumer: crowds[i%len(crowds)], Times: each, Words: 1, Confirmations: 1, MaxGasPrice: 4 * params.GWei})
	}
	crowd := s.ask(asks...)
	require.Len(t, crowd, many)
	var few []uint64
	for range 3 {
		_, err := s.AskWithoutCode(s.ctx, 1)
		require.NoError(t, err)
		ids := s.ask(world.Ask{Consumer: 1, Times: 2, Words: 1, Confirmations: 1})
		for s.state(ids[1]) != lifecycle.Settled {
			s.follow()
			s.untilSent(ids[1], time.Second)
			require.NoError(t, s.Node.Mine())
			s.follow()
		}
		few = append(few, s.latest(ids))
	}
	require.Less(t, s.count(lifecycle.Settled)+s.count(lifecycle.Final), many, "the crowd isn't through yet")
	for _, blocks := range few {
		require.LessOrEqual(t, blocks, uint64(3), "after maturity: %v", few)
	}

	begun := time.Now()
	for s.count(lifecycle.Final) < many {
		require.Less(t, time.Since(begun), 5*time.Minute)
		require.NoError(t, s.Node.Mine())
		s.rest(time.Second)
	}
	s.mineUntilOver()
	after := s.resident(relayer)
	t.Logf("%d requests in a block: %d MB before, %d MB at the most; the last is final %v later", many, before>>20, after>>20, time.Since(begun))
	require.Less(t, after, 300<<20)
	s.audited()
}

// untilSent waits until a request is on its way, if it may be, but not for long.
func (s *system) untilSent(id common.Hash, longest time.Duration) {
	s.t.Helper()
	for deadline := time.Now().Add(longest); time.Now().Before(deadline); time.Sleep(10 * time.Millisecond) {
		row, err := s.store.Request(s.ctx, s.Node.ChainID, id)
		require.NoError(s.t, err)
		if row.SettlementID != 0 || row.State == lifecycle.Observed {
			return
		}
	}
}

func (s *system) count(state lifecycle.Request) int {
	s.t.Helper()
	counts, err := s.store.Counts(s.ctx, s.Node.ChainID)
	require.NoError(s.t, err)
	return counts.ByState[state] + counts.Ended[state]
}

// resident is the most memory, in bytes, that a process had so far.
func (s *system) resident(p *process) int {
	s.t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	require.NoError(s.t, err)
	for line := range strings.Lines(string(status)) {
		if kilobytes, found := strings.CutPrefix(line, "VmHWM:"); found {
			n, err := strconv.Atoi(strings.TrimSpace(strings.TrimSuffix(strings.TrimSpace(kilobytes), "kB")))
			require.NoError(s.t, err)
			return n << 10
		}
	}
	s.t.Fatalf("no VmHWM in %s", status)
	return 0
}
