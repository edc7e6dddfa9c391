package pipeline

import (
	"context"
	"fmt"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/health"
)

// A settlement of a rollup by attested workers. Its seconds are blocks of the chain that settles.
type rolledUp struct {
	*system
	town    *rollup.Town
	proxies []*faultproxy.Proxy // between each worker and the rollup's node
}

const (
	rejectSeconds  = 3
	teeSeconds     = 60
	resolveSeconds = 3
)

// newRolledUp is newAttested with a rollup on it; workers and relayer run.
func newRolledUp(t *testing.T) *rolledUp {
	t.Helper()
	s := &rolledUp{system: newAttested(t, nil)}
	l2, err := rollup.StartLayer2(s.ctx, rollup.Options{HTTP: "127.0.0.1:0", Deterministic: true})
	require.NoError(t, err)
	t.Cleanup(l2.Close)
	for range rollup.BatchBlocks {
		_, err := l2.Seal(s.ctx)
		require.NoError(t, err)
	}
	require.NoError(t, l2.WriteGenesis(s.path("rollup.json")))
	gate, err := rollup.OpenGate(l2.HTTP())
	require.NoError(t, err)
	t.Cleanup(gate.Close)
	for range releases {
		s.proxies = append(s.proxies, faultproxy.Test(t, gate.URL))
	}
	s.flagsOf = func(worker int) []string {
		return []string{
			"--rollup", fmt.Sprintf("%d=%s", chain.RollupID, s.proxies[worker].URL()),
			"--rollup-genesis", fmt.Sprintf("%d=%s", chain.RollupID, s.path("rollup.json")),
		}
	}

	file, err := deployment.Read(s.path("deployment.json"))
	require.NoError(t, err)
	terms := rollup.Terms{Accepts: 1, RejectTime: rejectSeconds, TEETime: teeSeconds, ZKTime: 3600, ResolveTime: resolveSeconds}
	terms.Config, err = rollup.ConfigOf(s.path("rollup.json"))
	require.NoError(t, err)
	for _, m := range s.rack.Machines {
		measurement, err := m.Measurement()
		require.NoError(t, err)
		terms.Measurements = append(terms.Measurements, measurement)
	}
	l1, err := rollup.Deploy(s.ctx, s.World, file.Address(deployment.SGXVerifier), l2, terms)
	require.NoError(t, err)
	s.settings = append(s.settings, "rollups:", fmt.Sprintf("  - address: \"%v\"", l1.Rollup), fmt.Sprintf("    start_block: %d", l1.FirstBlock))
	s.town = &rollup.Town{L2: l2, L1: l1, Gate: gate, Say: t.Logf, Wait: func(ctx context.Context) error {
		if err := s.Node.Mine(); err != nil {
			return err
		}
		s.rest(200 * time.Millisecond)
		return ctx.Err()
	}}

	s.beginAttested()
	s.untilRegistered(s.instances...)
	return s
}

// within bounds what may take for ever if something is wrong.
func (s *rolledUp) within() context.Context {
	ctx, cancel := context.WithTimeout(s.ctx, patience)
	s.t.Cleanup(cancel)
	return ctx
}

// inquest sees that both chains say what they must of all claims so far, and of a row.
func (s *rolledUp) inquest(t *testing.T, rows ...rollup.Row) {
	t.Helper()
	findings, complaints, err := s.town.Inquest(s.ctx, func(instance common.Address, block uint64) (bool, error) {
		return s.AuthorizedAt(s.ctx, instance, block)
	})
	require.NoError(t, err)
	require.Empty(t, complaints)
	for _, row := range rows {
		require.Empty(t, row.Judge(findings))
	}
}

// hears is the alert that a claim is held.
func (s *rolledUp) hears(context.Context, typed.Claim) (string, error) {
	if s.warns(health.ClaimHeld) {
		return string(health.ClaimHeld), nil
	}
	return "", nil
}

// forget has everybody who acts ask the chain for the next nonce, after a re-org.
func (s *rolledUp) forget() {
	s.Owner.Forget()
	s.User.Forget()
	s.town.L1.Proposer.Forget()
	s.town.L1.Guardian.Forget()
}
