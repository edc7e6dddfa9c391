package pipeline

import (
	"context"
	"crypto/rand"
	"fmt"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// leaseSeconds is how long a registration lasts: a block is a second.
const leaseSeconds = 300

var releases = map[string]string{"0": "worker 1.0", "1": "worker 1.1"}

// newAttested is a system whose workers are born on machines of a rack, and are registered by nobody but the relayer: an app with a policy,
// which allows what both run. No worker and no relayer runs yet.
func newAttested(t *testing.T, machines func(*rack.Rack)) *system {
	t.Helper()
	s := newGoverned(t, machines, nil)
	passphrase := keyfile.Passphrase(rand.Text())
	require.NoError(t, os.WriteFile(s.path("pass"), passphrase, 0o600))
	var err error
	s.secret, err = ecvrf.NewSecretKey(rand.Reader)
	require.NoError(t, err)
	require.NoError(t, keyfile.CreateVRF(s.path("vrf.json"), s.secret, []common.Hash{s.KeyLine}, testCost, passphrase))
	require.NoError(t, s.AnnounceKey(s.ctx, s.secret))
	s.populate()
	return s
}

// newGoverned is newAttested without a key and without consumers; derived are the parameters of contracts that derive keys, nil for none.
func newGoverned(t *testing.T, machines func(*rack.Rack), derived *deployment.KeyParameters) *system {
	t.Helper()
	build(t)
	ctx, cancel := context.WithTimeout(t.Context(), 20*time.Minute)
	t.Cleanup(cancel)
	owner, user := world.Wallets()
	proposer, guardian := rollup.Wallets()
	alloc := chain.Fund(owner.Address, user.Address, world.NewWallet("sender").Address, filler().Address, proposer.Address, guardian.Address)
	alloc[deployment.Factory] = types.Account{Code: deployment.FactoryCode, Balance: new(big.Int)}
	c, err := chain.New(chain.Config{Alloc: alloc, HTTP: "127.0.0.1:0", WS: "127.0.0.1:0", Archive: true})
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	_, err = c.Mine()
	require.NoError(t, err)
	folder, err := os.MkdirTemp("", "vt")
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })

	s := &system{
		t: t, ctx: ctx, chain: c, nodeURLs: []string{c.HTTP()}, workerURL: c.HTTP(), folder: folder, dsn: postgres.Test(t), poll: 50 * time.Millisecond,
		validFor: 30 * time.Minute, sender: world.NewWallet("sender"), foreign: make(map[common.Hash]bool),
	}
	s.rack, err = rack.New(chain.ID, folder, releases)
	require.NoError(t, err)
	t.Cleanup(s.rack.Halt)
	if machines != nil {
		machines(s.rack)
	}
	file := s.deploy(derived)
	lease := uint32(leaseSeconds)
	if derived != nil {
		lease = 7 * 24 * 3600 // who loses its lease forgets its keys, and these tests make many blocks
	}
	created, err := s.CreateAppWith(ctx, "test", lease)
	require.NoError(t, err)
	for name := range releases {
		m := s.rack.Machines[name]
		measurement, err := m.Measurement()
		require.NoError(t, err)
		require.NoError(t, s.Allow(ctx, measurement, m.Release))
	}
	app := deployment.App{Address: s.App, Block: created.BlockNumber.Uint64(), Name: "test"}
	require.NoError(t, file.WithApp(app).Write(s.path("deployment.json")))
	s.settings = []string{"attestation:", "  collateral: " + s.rack.Service}

	s.store, err = store.Open(ctx, s.dsn, metrics.New(prometheus.NewRegistry()))
	require.NoError(t, err)
	t.Cleanup(s.store.Close)
	return s
}

// deploy brings all contracts onto the chain, as an operator does; blocks come by themselves meanwhile.
func (s *system) deploy(derived *deployment.KeyParameters) deployment.File {
	s.t.Helper()
	parameters := deployment.Defaults(chain.ID)
	parameters.Root = s.rack.Vendor.Root().Raw
	parameters.Rollup, parameters.Keys = true, derived
	if derived != nil {
		parameters.EpochNotice = 2 * time.Second
	}
	mining, halt := context.WithCancel(s.ctx)
	ended := make(chan struct{})
	go func() {
		defer close(ended)
		_ = s.chain.MineEvery(mining, 10*time.Millisecond)
	}()
	defer func() { halt(); <-ended }()
	w, file, err := world.Deployed(s.ctx, nodeOf(s.chain), parameters, s.path("deployment.json"))
	require.NoError(s.t, err)
	s.World = w
	return file
}

// beginAttested starts two workers and the relayer. Blocks are the test's to make.
func (s *system) beginAttested() {
	s.t.Helper()
	s.startWorkers()
	s.instances = []common.Address{s.instanceOf(0), s.instanceOf(1)}
	s.startRelayer("")
	s.waitReady()
}

// instanceOf asks a worker who it is.
func (s *system) instanceOf(i int) common.Address {
	s.t.Helper()
	var instance common.Address
	s.eventually("the worker says who it is", func() bool {
		is, err := committee.WhoServes(s.ctx, s.path(fmt.Sprintf("w%d.sock", i)))
		instance = is
		return err == nil
	})
	return instance
}

// authorized says whether all of some instances may answer.
func (s *system) authorized(instances ...common.Address) bool {
	for _, instance := range instances {
		if yes, err := s.Authorized(s.ctx, instance); err != nil || !yes {
			return false
		}
	}
	return true
}

func (s *system) untilRegistered(instances ...common.Address) {
	s.t.Helper()
	s.mineUntil("the workers are registered", func() bool { return s.authorized(instances...) })
}

var registry = enclaveregistry.NewEnclaveRegistry()

// registrations are those on the chain by evidence, of an instance, or of all if it is zero.
func (s *system) registrations(of common.Address) (all []*enclaveregistry.EnclaveRegistryInstanceRegistered) {
	s.t.Helper()
	logs, err := s.Node.Client.FilterLogs(s.ctx, ethereum.FilterQuery{
		FromBlock: new(big.Int).SetUint64(s.FirstBlock), Addresses: []common.Address{s.Registry},
		Topics: [][]common.Hash{{registry.GetABI().Events["InstanceRegistered"].ID}},
	})
	require.NoError(s.t, err)
	for _, log := range logs {
		event, err := registry.UnpackInstanceRegisteredEvent(&log)
		require.NoError(s.t, err)
		if of == (common.Address{}) || event.Instance == of {
			all = append(all, event)
		}
	}
	return all
}

// sent counts the relayer's transactions by purpose, and sees that none of them was reverted: what would be refused isn't sent. Only to ask may
// come too late: a relayer that was killed has forgotten what it asked for.
func (s *system) sent() map[string]int {
	s.t.Helper()
	all, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10_000)
	require.NoError(s.t, err)
	counts := make(map[string]int)
	for _, one := range all {
		counts[one.Purpose]++
		require.True(s.t, one.Mined.Number == 0 || one.Succeeded || one.Purpose == "ask", "%s was reverted", one.Purpose)
	}
	return counts
}

// settledBy are the settlements on the chain, by whose answer it was.
func (s *system) settledBy() map[common.Address][]audit.Effect {
	s.t.Helper()
	history, err := audit.Read(s.ctx, s.Node.Client, s.Coordinator, s.FirstBlock)
	require.NoError(s.t, err)
	by := make(map[common.Address][]audit.Effect)
	for _, request := range history.Requests {
		for _, effect := range request.Effects {
			by[effect.Instance] = append(by[effect.Instance], effect)
		}
	}
	return by
}
