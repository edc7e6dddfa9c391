package pipeline

import (
	"encoding/hex"
	"fmt"
	"maps"
	"math/big"
	"os"
	"os/exec"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	devprocess "github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/deployment"
)

// A keyed system has a committee of key nodes, and its workers derive their key. Its seconds are blocks.
type keyed struct {
	*system
	keys *committee.Committee
}

const keyThreshold = 2

// newKeyed starts key nodes and the relayer, and has the nodes registered; no committee has formed. The last of the nodes is an enclave, the
// others are trust domains.
func newKeyed(t *testing.T, names ...string) *keyed {
	t.Helper()
	parameters := deployment.KeyDefaults(chain.ID)
	parameters.Depth, parameters.SessionTime, parameters.OrderBlocks, parameters.ActivationNotice = 1, 20*time.Minute, 250, time.Second
	s := new(keyed)
	s.system = newGoverned(t, func(r *rack.Rack) {
		for i, name := range names {
			add := r.Add
			if i == len(names)-1 {
				add = r.AddEnclave
			}
			require.NoError(t, add(name, "key node", tee.Latest()))
		}
		r.Mend()
	}, &parameters)

	file, err := deployment.Read(s.path("deployment.json"))
	require.NoError(t, err)
	_, binary := build(t)
	s.keys = committee.New(committee.Config{
		World: s.World, Contracts: file, Rack: s.rack, Binary: binary, Endpoint: s.chain.HTTP(), Folder: s.folder,
		Threshold: keyThreshold, Poll: 100 * time.Millisecond,
		Run: func(name string, c devprocess.Command) (committee.Process, error) {
			return start(t, name, c.Env, c.Binary, c.Args...), nil
		},
	})
	calls, err := s.keys.Governing(slices.Collect(maps.Keys(releases)), names)
	require.NoError(t, err)
	require.NoError(t, s.Govern(s.ctx, calls...))
	s.populate()

	require.NoError(t, s.keys.Start(s.ctx, names...))
	s.top = []string{s.keys.RelayerConfig()}
	s.startRelayer("")
	s.mineUntil("the key nodes are registered", func() bool { return s.registered() })
	return s
}

func (s *keyed) registered() bool {
	is, err := s.keys.Registered(s.ctx)
	return err == nil && is
}

// byCommand has an operator form the committee.
func (s *keyed) byCommand() {
	s.t.Helper()
	veritee, _ := build(s.t)
	args := []string{"committee", "form", "--config", s.path("veritee.yaml"), "--threshold", fmt.Sprint(keyThreshold),
		"--development-key", hex.EncodeToString(crypto.FromECDSA(s.Owner.Key))}
	for i, n := range s.keys.Nodes {
		args = append(args, "--node", fmt.Sprintf("unix://%s=%v", n.Socket, committee.OperatorOf(i)))
	}
	p := start(s.t, "veritee committee form", nil, veritee, args...)
	s.mineUntil("the operator's command ends", p.isDead)
	require.NoError(s.t, p.err, p.log.Tail(20))
	s.Owner.Forget() // it has sent by the same key
}

// requestGivesUp has an operator look after a worker's order, which nobody answers: he is told so, and what to look at.
func (s *keyed) requestGivesUp(worker int) {
	s.t.Helper()
	veritee, _ := build(s.t)
	p := start(s.t, "veritee keys request", nil, veritee, "keys", "request", "--config", s.path("veritee.yaml"), "--app", s.App.Hex(), "--purpose", "1",
		"--worker", fmt.Sprintf("w%d", worker), "--wait", "2s", "--development-key", hex.EncodeToString(crypto.FromECDSA(s.Owner.Key)))
	s.mineUntil("the operator's command ends", p.isDead)
	for _, line := range []string{"the order was brought before", "waiting for the committee's answer", "for 2s: does a relayer run", "stands until block"} {
		require.True(s.t, p.log.Has(line), "%s isn't said, but %v", line, p.log.Tail(20))
	}
	var exit *exec.ExitError
	require.ErrorAs(s.t, p.err, &exit)
	require.Equal(s.t, 1, exit.ExitCode())
	s.Owner.Forget()
}

func (s *keyed) untilGeneration(number uint32) {
	s.t.Helper()
	s.mineUntil(fmt.Sprintf("generation %d serves", number), func() bool {
		now, err := s.keys.Generation(s.ctx)
		return err == nil && now >= number
	})
}

// formed is newKeyed with a committee of the first three, and two workers that hold its first key.
func formed(t *testing.T, names ...string) *keyed {
	t.Helper()
	s := newKeyed(t, names...)
	require.NoError(t, s.keys.Propose(s.ctx, names[:3]...))
	s.untilGeneration(1)
	s.beginWorkers()
	s.untilKey(1)
	return s
}

// beginWorkers starts them without a key.
func (s *keyed) beginWorkers() {
	s.t.Helper()
	var err error
	s.derived, err = s.keys.WorkerFlags(s.ctx)
	require.NoError(s.t, err)
	s.startWorkers()
	s.instances = []common.Address{s.instanceOf(0), s.instanceOf(1)}
}

// epochs are the keys that the coordinator had, by their number.
func (s *keyed) epochs() map[common.Hash]uint64 {
	s.t.Helper()
	contract, all := vrfcoordinator.NewVRFCoordinator(), make(map[common.Hash]uint64)
	logs, err := s.Node.Client.FilterLogs(s.ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(s.FirstBlock), Addresses: []common.Address{s.Coordinator}})
	require.NoError(s.t, err)
	for _, log := range logs {
		if e, err := contract.UnpackKeyActivatedEvent(&log); err == nil {
			all[e.KeyHash] = e.Epoch
		}
	}
	return all
}

// untilKey waits until requests are made under the key of an epoch.
func (s *keyed) untilKey(epoch uint64) {
	s.t.Helper()
	s.mineUntil(fmt.Sprintf("the key of epoch %d is in use", epoch), func() bool { return s.inUse() >= epoch })
}

func (s *keyed) inUse() uint64 {
	s.t.Helper()
	key, err := s.ActiveKey(s.ctx)
	require.NoError(s.t, err)
	return s.epochs()[key]
}

// issued are the epochs whose keys an instance was given, and ordered those that it ordered.
func (s *keyed) issued(instance common.Address) (issued, ordered map[uint64]bool) {
	s.t.Helper()
	contract := keybroker.NewKeyBroker()
	issued, ordered = make(map[uint64]bool), make(map[uint64]bool)
	logs, err := s.Node.Client.FilterLogs(s.ctx, ethereum.FilterQuery{FromBlock: new(big.Int).SetUint64(s.FirstBlock), Addresses: []common.Address{s.keys.Keys.Broker}})
	require.NoError(s.t, err)
	for _, log := range logs {
		if e, err := contract.UnpackKeyIssuedEvent(&log); err == nil && e.Instance == instance {
			issued[e.Epoch] = true
		}
		if e, err := contract.UnpackKeyRequestedEvent(&log); err == nil && e.Order.Instance == instance {
			ordered[e.Order.Epoch] = true
		}
	}
	return issued, ordered
}

func (s *keyed) untilIssued(instance common.Address, epoch uint64) {
	s.t.Helper()
	s.mineUntil(fmt.Sprintf("%v is given the key of epoch %d", instance, epoch), func() bool {
		issued, _ := s.issued(instance)
		return issued[epoch]
	})
}

// restartWorker starts one anew, and waits until its new instance was given the key of an epoch.
func (s *keyed) restartWorker(i int, epoch uint64) {
	s.t.Helper()
	s.workers[i] = s.startWorker(i)
	reborn := s.instanceOf(i)
	require.NotEqual(s.t, s.instances[i], reborn)
	s.instances[i] = reborn
	s.untilIssued(reborn, epoch)
}

// history is what the chain says of all requests.
func (s *keyed) history() *audit.History {
	s.t.Helper()
	history, err := audit.Read(s.ctx, s.Node.Client, s.Coordinator, s.FirstBlock)
	require.NoError(s.t, err)
	return history
}

// under says how many requests of a history each key answered.
func (s *keyed) under(history *audit.History) map[uint64]int {
	s.t.Helper()
	epochs, counts := s.epochs(), make(map[uint64]int)
	for _, r := range history.Requests {
		counts[epochs[r.KeyHash]]++
	}
	return counts
}

// load asks in each block until something is so.
func (s *keyed) load(what string, so func() bool) {
	s.t.Helper()
	for deadline := time.Now().Add(patience); !so(); {
		if time.Now().After(deadline) {
			s.t.Fatalf("waited under load for: %s; %s", what, s.describe())
		}
		s.ask(world.Ask{Consumer: len(s.asked) % 2, Times: 1 + len(s.asked)%3, Words: 1, Confirmations: oneOfLevels(len(s.asked))})
		s.rest(500 * time.Millisecond)
	}
}

func oneOfLevels(i int) uint8 { return []uint8{1, 1, 3}[i%3] }

// noFileHas sees that the secrets aren't where they could be read: nothing in the folder names a key.
func (s *keyed) noFileHas() {
	s.t.Helper()
	for _, name := range []string{"vrf.json", "pass"} {
		_, err := os.Stat(s.path(name))
		require.ErrorIs(s.t, err, os.ErrNotExist)
	}
}
