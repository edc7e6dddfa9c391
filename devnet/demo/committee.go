package demo

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/deployment"
)

// The committee of key nodes that derives the app's keys: five, on machines of both kinds, of which three make a key.
const (
	nodeRelease = "key node 1.0"
	threshold   = 3
)

var nodeNames = []string{"a", "b", "c", "d", "e"}

// onSGX are the machines that run enclaves; the others run trust domains.
var onSGX = map[string]bool{"two": true, "d": true, "e": true}

// epochNotice is how long the coordinator waits with a successor of the key.
const epochNotice = 3 * time.Second

// formPatience is for what the committee and the relayer do by themselves; nothing takes it unless something is wrong.
const formPatience = 2 * time.Minute

// addMachines puts machines for the second worker and the key nodes into the rack.
func (s *stage) addMachines() error {
	release := make(map[string]string)
	for _, name := range nodeNames {
		release[name] = nodeRelease
	}
	for _, name := range workerNames {
		release[name] = releases[name]
	}
	for name := range release {
		add := s.hardware.Add
		if onSGX[name] {
			add = s.hardware.AddEnclave
		}
		if err := add(name, release[name], tee.Latest()); err != nil {
			return err
		}
	}
	s.hardware.Mend()
	return nil
}

// keyParameters are the contracts' that derive keys: as short as can be.
func keyParameters() *deployment.KeyParameters {
	p := deployment.KeyDefaults(chain.ID)
	p.Depth, p.ActivationNotice = 1, 2*time.Second
	return &p
}

// govern says on chain which code may act for whom, and which of it may hold keys, on which machines.
func (s *stage) govern(ctx context.Context, file deployment.File) error {
	binary, err := process.Sibling("veritee-worker")
	if err != nil {
		return err
	}
	s.keys = committee.New(committee.Config{
		World: s.world, Contracts: file, Rack: s.hardware, Binary: binary, Endpoint: s.chain.HTTP(), Folder: s.folder,
		Threshold: threshold, Poll: 200 * time.Millisecond,
		Run: func(name string, command process.Command) (committee.Process, error) {
			kept := &supervised{name: name, command: command}
			return kept, kept.start()
		},
	})
	calls, err := committee.Allowing(s.hardware, s.world.App, workerNames...)
	if err != nil {
		return err
	}
	keys, err := s.keys.Governing(workerNames, nodeNames)
	if err != nil {
		return err
	}
	return s.world.Govern(ctx, append(calls, keys...)...)
}

// startNodes runs the key nodes, which have nothing to do yet.
func (s *stage) startNodes(ctx context.Context) error {
	if err := s.keys.Start(ctx, nodeNames...); err != nil {
		return err
	}
	for _, n := range s.keys.Nodes {
		s.names[n.Instance] = "key node " + n.Name
	}
	return nil
}

// awaitNodes waits until the registry knows all key nodes as the committee's.
func (s *stage) awaitNodes(ctx context.Context) error {
	return s.await(ctx, "the key nodes are registered", func(ctx context.Context) (bool, error) { return s.keys.Registered(ctx) })
}

// form has the key nodes make the committee's key. What they confirm the relayer brings.
func (s *stage) form(ctx context.Context) error {
	if err := s.keys.Propose(ctx); err != nil {
		return err
	}
	if err := s.await(ctx, "the committee has a key", func(ctx context.Context) (bool, error) {
		generation, err := s.keys.Generation(ctx)
		return generation > 0, err
	}); err != nil {
		return fmt.Errorf("%w; the first node's log ends:%s", err, s.keys.Nodes[0].Tail())
	}
	return nil
}

// awaitKey waits until requests can be made: the coordinator knows the key that both workers derived.
func (s *stage) awaitKey(ctx context.Context) error {
	return s.await(ctx, "the key line has a key", func(ctx context.Context) (bool, error) {
		key, err := s.world.ActiveKey(ctx)
		return key != common.Hash{}, err
	})
}

// await waits for what somebody else sees to, and says meanwhile what the chain has of it.
func (s *stage) await(ctx context.Context, what string, so func(context.Context) (bool, error)) error {
	limited, cancel := context.WithTimeout(ctx, formPatience)
	defer cancel()
	for {
		is, err := so(limited)
		_ = s.tell(limited) // a node that doesn't answer now does later
		if is && err == nil {
			return nil
		}
		if sleep(limited, 50*time.Millisecond) != nil {
			return fmt.Errorf("this isn't so after %v: %s (%w); the relayer's log ends:%s", formPatience, what, limited.Err(), s.relayer.tail(20))
		}
	}
}

// whence says in a line where the key comes from.
func (s *stage) whence() string {
	if s.keys == nil {
		return ""
	}
	return fmt.Sprintf("\n  committee    %v, broker %v", s.keys.Committee, s.keys.Broker)
}

// whoServes waits until a worker serves, and asks who it is.
func (s *stage) whoServes(ctx context.Context, name, socket string) (common.Address, error) {
	ctx, cancel := context.WithTimeout(ctx, 20*time.Second)
	defer cancel()
	for {
		instance, err := committee.WhoServes(ctx, socket)
		if err == nil {
			return instance, nil
		}
		if sleep(ctx, 50*time.Millisecond) != nil {
			return common.Address{}, fmt.Errorf("%s doesn't serve: %w", name, err)
		}
	}
}
