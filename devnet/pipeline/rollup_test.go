package pipeline

import (
	"context"
	"encoding/json"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/protocol/typed"
)

// Claims of a rollup by real workers, a relayer and both chains, one stage for all: each part begins where the one before has left it, with
// both workers and the relayer alive.
func TestRollup(t *testing.T) {
	s := newRolledUp(t)
	for _, part := range []struct {
		name string
		play func(*testing.T, *rolledUp)
	}{
		{"a true claim is accepted", acceptedClaim},
		{"a false one that ZK proves is held and resolved", contradictedClaim},
		{"one without a verdict in time is held and released", lateClaim},
		{"an incomplete witness is named, and another worker answers", incompleteWitness},
		{"worker and relayer are killed while they prove", killedWhileProving},
		{"a re-org drops the verdict's block", droppedVerdict},
	} {
		if !t.Run(part.name, func(t *testing.T) { part.play(t, s) }) {
			t.FailNow()
		}
	}
}

func acceptedClaim(t *testing.T, s *rolledUp) {
	row, err := s.town.Agree(s.within())
	require.NoError(t, err)
	s.inquest(t, row)
}

func contradictedClaim(t *testing.T, s *rolledUp) {
	row, err := s.town.Contradict(s.within(), s.hears)
	require.NoError(t, err)
	s.inquest(t, row)
	s.mineUntil("the alert is over", func() bool { text, _ := s.hears(s.ctx, typed.Claim{}); return text == "" })
}

func lateClaim(t *testing.T, s *rolledUp) {
	row, err := s.town.Withhold(s.within(), s.hears)
	require.NoError(t, err)
	s.inquest(t, row)
}

// The node of one worker leaves out a part of a witness: it says which, and signs nothing.
func incompleteWitness(t *testing.T, s *rolledUp) {
	rule := s.proxies[0].Add(faultproxy.Rule{Method: "debug_executionWitness", Fault: faultproxy.Edit(func(result json.RawMessage) (json.RawMessage, error) {
		var witness map[string]json.RawMessage
		if err := json.Unmarshal(result, &witness); err != nil {
			return nil, err
		}
		var nodes []hexutil.Bytes
		if err := json.Unmarshal(witness["state"], &nodes); err != nil {
			return nil, err
		}
		// The root has the most children, and nothing is reached without it.
		largest := slices.MaxFunc(nodes, func(a, b hexutil.Bytes) int { return len(a) - len(b) })
		nodes = slices.DeleteFunc(nodes, func(n hexutil.Bytes) bool { return slices.Equal(n, largest) })
		rest, err := json.Marshal(nodes)
		if err != nil {
			return nil, err
		}
		witness["state"] = rest
		return json.Marshal(witness)
	})})
	defer rule.Remove()
	row, err := s.town.Agree(s.within())
	require.NoError(t, err)
	s.inquest(t, row)
	entry, err := s.town.Entry(s.ctx, row.Claim.ID())
	require.NoError(t, err)
	require.Equal(t, s.instances[1], entry.Verdicts[0].Instance)
	require.Positive(t, rule.Fired())
	shown := s.mustVeritee("request", "show", "--config", s.path("veritee.yaml"), entry.Request.Hex())
	require.Contains(t, shown, "the witness lacks")
}

func killedWhileProving(t *testing.T, s *rolledUp) {
	var slow []*faultproxy.Armed
	for _, proxy := range s.proxies {
		slow = append(slow, proxy.Add(faultproxy.Rule{Method: "debug_executionWitness", Delay: 300 * time.Millisecond}))
	}
	wait := s.town.Wait
	killed := false
	s.town.Wait = func(ctx context.Context) error {
		if !killed && slow[0].Fired()+slow[1].Fired() > 0 {
			killed, s.mayDie = true, true
			s.workers[0].kill()
			s.relayer.kill()
			s.workers[0] = s.startWorker(0)
			s.instances[0] = s.instanceOf(0)
			s.startRelayer("")
			s.mayDie = false
			s.waitReady()
			for _, rule := range slow {
				rule.Remove()
			}
		}
		return wait(ctx)
	}
	defer func() { s.town.Wait = wait }()
	row, err := s.town.Agree(s.within())
	require.NoError(t, err)
	require.True(t, killed)
	s.inquest(t, row)
	s.untilRegistered(s.instances...)
}

// The verdict is brought again, on the branch that stays.
func droppedVerdict(t *testing.T, s *rolledUp) {
	wait := s.town.Wait
	dropped := false
	s.town.Wait = func(ctx context.Context) error {
		history, err := s.town.L1.History(ctx)
		require.NoError(t, err)
		if newest := history[len(history)-1]; !dropped && len(newest.Verdicts) > 0 {
			dropped = true
			s.fork(newest.Verdicts[0].Block, true)
			s.forget()
		}
		return wait(ctx)
	}
	defer func() { s.town.Wait = wait }()
	row, err := s.town.Agree(s.within())
	require.NoError(t, err)
	require.True(t, dropped)
	s.inquest(t, row)
}
