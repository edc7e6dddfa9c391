package deployment

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/protocol/typed"
)

// What serves rollups stands on the same registry, so whoever has a deployment keeps it.
func TestRollupsVerifierIsAddedToADeployment(t *testing.T) {
	d := start(t)
	path := filepath.Join(t.TempDir(), "1337.json")
	p := parameters(t)
	before, err := d.Deploy(t.Context(), plan(t, p), path)
	require.NoError(t, err)
	require.Nil(t, before.Contract(SGXVerifier))

	p.Rollup = true
	with := plan(t, p)
	open, err := with.Unsettled(t.Context(), d.Client)
	require.NoError(t, err)
	require.Len(t, open, 1, "only the judge isn't said yet")
	after, err := d.Deploy(t.Context(), with, path)
	require.NoError(t, err)
	require.Equal(t, before.Contracts, after.Contracts[:len(before.Contracts)])
	require.NoError(t, after.Check(t.Context(), d.Client))

	registry, proofs := enclaveregistry.NewEnclaveRegistry(), sgxverifier.NewSGXVerifier()
	at := after.Address(SGXVerifier)
	judge, err := ask(t.Context(), d.Client, after.Address(Registry), registry.PackJudges(at), registry.UnpackJudges)
	require.NoError(t, err)
	require.True(t, judge)
	asks, err := ask(t.Context(), d.Client, at, proofs.PackRegistry(), proofs.UnpackRegistry)
	require.NoError(t, err)
	require.Equal(t, after.Address(Registry), asks)
	domain, err := ask(t.Context(), d.Client, at, proofs.PackDomainSeparator(), proofs.UnpackDomainSeparator)
	require.NoError(t, err)
	require.Equal(t, typed.ProofDomain{ChainID: after.ChainID, Verifier: at}.Separator(), common.Hash(domain), "what enclaves sign for")

	read, err := Read(path)
	require.NoError(t, err)
	back, err := read.BuiltWith()
	require.NoError(t, err)
	require.Equal(t, with, plan(t, back))

	// Whoever deploys without it later loses nothing.
	p.Rollup = false
	again, err := d.Deploy(t.Context(), plan(t, p), path)
	require.NoError(t, err)
	require.Equal(t, after, again)
}

func TestRollupsVerifierOfAnotherRegistryIsRefused(t *testing.T) {
	p := parameters(t)
	p.Rollup = true
	made := plan(t, p)
	f := File{ChainID: made.ChainID, Genesis: common.Hash{1}, Parameters: p.record()}
	for _, c := range made.Contracts {
		f.Contracts = append(f.Contracts, Contract{Name: c.Name, Address: c.Address, RuntimeHash: c.RuntimeHash, Arguments: c.Arguments})
	}
	require.NoError(t, f.checkContracts())
	f.Contract(SGXVerifier).Arguments[31]++
	require.ErrorContains(t, f.checkContracts(), "SGXVerifier was built for another EnclaveRegistry than the file's")
}

func TestARollupIsNotedOnce(t *testing.T) {
	one, two := Rollup{common.Address{1}, 1, "one", 10}, Rollup{common.Address{2}, 2, "two", 20}
	f := File{}.WithRollup(one).WithRollup(two)
	one.Block = 3
	require.Equal(t, []Rollup{two, one}, f.WithRollup(one).Rollups)
	require.Len(t, f.Rollups, 2)
}
