package main

import (
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/protocol/typed"
)

// deployKeyed deploys as an operator does, and has the app say which code holds which keys, on which machines.
func (s *stage) deployKeyed() error {
	s.runEvery(setUpEvery)
	c := s.committee
	parameters := deployment.Defaults(chain.ID)
	parameters.Root = c.rack.Vendor.Root().Raw
	keys := deployment.KeyDefaults(chain.ID)
	keys.Depth, keys.ActivationNotice = depth, 2*time.Second
	parameters.Keys, parameters.EpochNotice = &keys, 3*time.Second
	w, file, err := world.Deployed(s.ctx, world.Node{ChainID: chain.ID, Client: s.chain.Client()}, parameters, c.file)
	if err != nil {
		return err
	}
	s.world = w
	c.Committee = committee.New(committee.Config{
		World: w, Contracts: file, Rack: c.rack, Binary: s.bench.workerBinary, Endpoint: s.chain.HTTP(), Folder: s.folder,
		Threshold: threshold, Poll: nodesPoll,
	})
	created, err := s.world.CreateApp(s.ctx, "bench")
	if err != nil {
		return err
	}
	if err := s.govern(); err != nil {
		return err
	}
	return file.WithApp(deployment.App{Address: s.world.App, Block: created.BlockNumber.Uint64(), Name: "bench"}).Write(c.file)
}

func (s *stage) govern() error {
	c, broker := s.committee, keybroker.NewKeyBroker()
	calls, err := committee.Allowing(c.rack, s.world.App, workerNames()...)
	if err != nil {
		return err
	}
	keys, err := c.Governing(workerNames(), nodeNames(), dataPurpose)
	if err != nil {
		return err
	}
	c.newest = 1
	calls = append(append(calls, keys...), world.Call{
		To: c.Broker, What: "open the data line",
		Data: broker.PackOpen(s.world.App, dataPurpose, uint8(typed.AlgorithmData), common.Address{}),
	})
	if err := s.world.Govern(s.ctx, calls...); err != nil {
		return err
	}
	return s.world.RegisterPayee(s.ctx, s.payee)
}
