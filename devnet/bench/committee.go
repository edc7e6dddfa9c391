package main

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/protocol/typed"
)

// The committee: five nodes, of which three make a key, on machines of both kinds. They read two blocks below the head.
const (
	members   = 5
	threshold = 3
	depth     = 2

	// nodesPoll is how often key nodes ask for a block: for blocks of a second.
	nodesPoll = 200 * time.Millisecond

	// setUpEvery is the time between blocks until all stands.
	setUpEvery = 250 * time.Millisecond
	// patience is for what committee and relayer do by themselves; nothing takes it unless something is wrong.
	patience = 2 * time.Minute
)

// dataPurpose is the purpose of a second line of keys, which nobody announces anywhere: it is rotated so that orders come.
var dataPurpose = typed.Purpose{11: 2}

// A keyring is what derives keys: hardware, contracts, and key nodes.
type keyring struct {
	*committee.Committee
	rack   *rack.Rack
	file   string            // the deployment's
	launch []process.Command // of the workers
	book   *keyBook
	newest uint64 // epoch of the data line
}

// keyedSteps build a stage on which keys are derived.
func (s *stage) keyedSteps() []step {
	return []step{
		{"folder", s.makeFolder}, {"chain", s.startChain}, {"hardware", s.startHardware}, {"contracts", s.deployKeyed},
		{"consumers", s.addConsumers}, {"database", s.createDatabase}, {"key nodes", s.startNodes}, {"relayer", s.startFirstRelayer},
		{"registration of the key nodes", s.awaitNodes}, {"the committee's key", s.form}, {"workers", s.launchWorkers},
		{"the workers' keys", s.awaitKeys},
	}
}

func (k *keyring) strike() {
	if k.Committee != nil {
		k.Stop()
	}
	k.rack.Halt()
}

// workerNames and nodeNames are those of machines; every second one runs enclaves, the others trust domains.
func workerNames() []string { return numbered("w", workers) }
func nodeNames() []string   { return numbered("k", members) }

func numbered(letter string, count int) (all []string) {
	for i := range count {
		all = append(all, fmt.Sprint(letter, i))
	}
	return all
}

func (s *stage) startHardware() error {
	hardware, err := rack.New(chain.ID, s.folder, nil)
	if err != nil {
		return err
	}
	s.committee = &keyring{rack: hardware, file: s.path("deployment.json")}
	for i, name := range append(workerNames(), nodeNames()...) {
		release, add := "key node", hardware.Add
		if i < workers {
			release = "worker"
		}
		if i%2 == 1 {
			add = hardware.AddEnclave
		}
		if err := add(name, release, tee.Latest()); err != nil {
			return err
		}
	}
	hardware.Mend()
	return nil
}

func (s *stage) startNodes() error { return s.committee.Start(s.ctx, nodeNames()...) }

func (s *stage) startFirstRelayer() error {
	_, err := s.startReadyRelayer()
	return err
}

func (s *stage) awaitNodes() error {
	if err := s.eventually("the key nodes are registered", patience, func() (bool, error) {
		is, err := s.committee.Registered(s.ctx)
		return is && err == nil, nil
	}); err != nil {
		return fmt.Errorf("%w%s", err, s.logs())
	}
	return nil
}

func (s *stage) form() error {
	if err := s.committee.Propose(s.ctx); err != nil {
		return err
	}
	if err := s.eventually("the committee has a key", patience, func() (bool, error) {
		now, err := s.committee.Generation(s.ctx)
		return err == nil && now > 0, nil
	}); err != nil {
		return fmt.Errorf("%w; a node's log ends:%s%s", err, s.committee.Nodes[0].Tail(), s.logs())
	}
	return nil
}

func (s *stage) workerSocket(i int) string { return s.path(fmt.Sprintf("w%d.sock", i)) }

// launchWorkers starts workers that hold no key, and blocks in their own time.
func (s *stage) launchWorkers() error {
	c := s.committee
	keys, err := c.WorkerFlags(s.ctx)
	if err != nil {
		return err
	}
	s.workers = make([]*process.Child, workers)
	for i := range workers {
		c.launch = append(c.launch, process.Command{
			Binary: s.bench.workerBinary, Log: s.path(fmt.Sprintf("worker-%d.log", i)), Env: c.rack.Machines[fmt.Sprintf("w%d", i)].Env(),
			Args: append([]string{
				"serve", "--listen", "unix://" + s.workerSocket(i), "--serve", fmt.Sprintf("%d:%v", chain.ID, s.world.Coordinator),
				"--endpoint", fmt.Sprintf("%d=%s", chain.ID, s.chain.HTTP()), "--journal", s.path(fmt.Sprintf("journal-%d", i)),
				"--derive", fmt.Sprintf("%d:%v:%v=data", chain.ID, s.world.App, dataPurpose),
			}, keys...),
		})
		if err := s.launch(i); err != nil {
			return err
		}
	}
	return nil
}

// launch starts a worker as a new instance.
func (s *stage) launch(i int) (err error) {
	s.workers[i], err = process.Start(s.committee.launch[i])
	return err
}

// awaitKeys waits until requests can be made, and both workers hold all keys.
func (s *stage) awaitKeys() (err error) {
	if err := s.eventually("the line has a key", patience, func() (bool, error) {
		key, err := s.world.ActiveKey(s.ctx)
		return err == nil && key != (common.Hash{}), nil
	}); err != nil {
		return fmt.Errorf("%w; a worker's log ends:%s%s", err, process.Tail(s.committee.launch[0].Log, 10), s.logs())
	}
	s.stand()
	s.run()
	if s.committee.book, err = s.openKeyBook(); err != nil {
		return err
	}
	return s.awaitHeld()
}

// whoServes waits until somebody serves at a socket who isn't who served there before.
func (s *stage) whoServes(socket string, before common.Address) (is common.Address, err error) {
	return is, s.eventually("somebody serves at "+socket, 30*time.Second, func() (bool, error) {
		is, err = committee.WhoServes(s.ctx, socket)
		return err == nil && is != before, nil
	})
}

// rotateData begins the next epoch of the data line, and retires those before it: every worker orders one key.
func (s *stage) rotateData() (epoch uint64, err error) {
	c, broker := s.committee, keybroker.NewKeyBroker()
	err = s.world.Govern(s.ctx,
		world.Call{To: c.Broker, What: "rotate", Data: broker.PackRotate(s.world.App, dataPurpose, 0, "bench")},
		world.Call{To: c.Broker, What: "retire", Data: broker.PackRetire(s.world.App, dataPurpose, c.newest)})
	c.newest++
	return c.newest, err
}
