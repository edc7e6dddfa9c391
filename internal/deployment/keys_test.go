package deployment

import (
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// A committee is added to a deployment, beside what was added before it.
func TestKeysAreAddedToADeployment(t *testing.T) {
	d := start(t)
	path := filepath.Join(t.TempDir(), "1337.json")
	p := parameters(t)
	p.Rollup = true
	before, err := d.Deploy(t.Context(), plan(t, p), path)
	require.NoError(t, err)
	require.Zero(t, before.Keys())

	p.Rollup = false
	keys := KeyDefaults(1337)
	p.Keys = &keys
	with := plan(t, p)
	after, err := d.Deploy(t.Context(), with, path)
	require.NoError(t, err)
	require.NotNil(t, after.Contract(SGXVerifier), "kept")
	require.NoError(t, after.Check(t.Context(), d.Client))
	open, err := with.Unsettled(t.Context(), d.Client)
	require.NoError(t, err)
	require.Empty(t, open, "the owner deployed, and has said it all")

	place := after.Keys()
	committee, broker, registry := keycommittee.NewKeyCommittee(), keybroker.NewKeyBroker(), enclaveregistry.NewEnclaveRegistry()
	judge, err := ask(t.Context(), d.Client, after.Address(Registry), registry.PackJudges(place.Broker), registry.UnpackJudges)
	require.NoError(t, err)
	require.True(t, judge)
	app, err := ask(t.Context(), d.Client, place.Committee, committee.PackApp(), committee.UnpackApp)
	require.NoError(t, err)
	require.Equal(t, place.App, app)
	of, err := ask(t.Context(), d.Client, place.Broker, broker.PackCommittee(), broker.UnpackCommittee)
	require.NoError(t, err)
	require.Equal(t, place.Committee, of)
	separator, err := ask(t.Context(), d.Client, place.Committee, committee.PackDomainSeparator(), committee.UnpackDomainSeparator)
	require.NoError(t, err)
	require.Equal(t, typed.CommitteeDomain{ChainID: after.ChainID, Committee: place.Committee}.Separator(), common.Hash(separator), "what nodes sign for")

	read, err := Read(path)
	require.NoError(t, err)
	require.Equal(t, after, read)
	back, err := read.BuiltWith()
	require.NoError(t, err)
	p.Rollup = true
	require.Equal(t, plan(t, p), plan(t, back))

	// Whoever deploys without it later loses nothing.
	p.Keys = nil
	again, err := d.Deploy(t.Context(), plan(t, p), path)
	require.NoError(t, err)
	require.Equal(t, after, again)
}

func TestKeyDefaultsAreTakenByTheContracts(t *testing.T) {
	for _, id := range []uint64{1, 100, 1337} {
		p, keys := Defaults(id), KeyDefaults(id)
		p.Owner, p.Keys = common.Address{1}, &keys
		_, err := New(id, p, HashWindow)
		require.NoError(t, err, id)
	}
}

func TestKeyParametersThatTheContractsRefuseAreRefusedBefore(t *testing.T) {
	for want, change := range map[string]func(*KeyParameters){
		"key-depth: 31 blocks are too few on chain 1": func(p *KeyParameters) { p.Depth = 31 },
		"key-session: 59s":                            func(p *KeyParameters) { p.SessionTime = 59 * time.Second },
		"key-session: 744h0m0s":                       func(p *KeyParameters) { p.SessionTime = 31 * day },
		"key-patience":                                func(p *KeyParameters) { p.Patience = 0 },
		"key-order-blocks: 0":                         func(p *KeyParameters) { p.OrderBlocks = 0 },
		"key-activation-notice: -1s":                  func(p *KeyParameters) { p.ActivationNotice = -time.Second },
	} {
		p, keys := Defaults(1), KeyDefaults(1)
		change(&keys)
		p.Owner, p.Keys = common.Address{1}, &keys
		_, err := New(1, p, HashWindow)
		require.ErrorContains(t, err, want)
	}
}

// A registry may be older than the coordinator, and a committee that was taken over older than both.
func TestEventsOfKeysBeginWithTheOldestContract(t *testing.T) {
	f := File{Contracts: []Contract{{Name: Registry, Block: 7}, {Name: Coordinator, Block: 9}}}
	require.EqualValues(t, 7, f.KeyEvents())
	f.Contracts = append(f.Contracts, Contract{Name: KeyCommittee, Block: 5}, Contract{Name: KeyBroker, Block: 11})
	require.EqualValues(t, 5, f.KeyEvents())
	require.EqualValues(t, 9, f.FirstBlock())
}
