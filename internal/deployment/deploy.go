package deployment

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/transact"
)

// A Client is what is needed of a node to deploy; ethclient.Client is one.
type Client interface {
	Reader
	transact.Client
	ethereum.LogFilterer
	BlockByNumber(ctx context.Context, number *big.Int) (*types.Block, error)
}

// Window asks how many block hashes a chain serves.
func Window(ctx context.Context, node Reader) (uint64, error) {
	code, err := node.CodeAt(ctx, params.HistoryStorageAddress, nil)
	if err != nil {
		return 0, fmt.Errorf("code of the history contract: %w", err)
	}
	if len(code) == 0 {
		return ShortHashWindow, nil
	}
	return HashWindow, nil
}

// Missing are the contracts of a plan that aren't there yet. ErrOtherCode if something else is in the place of one.
func (p Plan) Missing(ctx context.Context, node Reader) ([]Planned, error) {
	var missing []Planned
	for _, contract := range p.Contracts {
		err := CheckCode(ctx, node, contract.Name, contract.Address, contract.RuntimeHash)
		switch {
		case errors.Is(err, ErrNoCode):
			missing = append(missing, contract)
		case err != nil:
			return nil, err
		}
	}
	return missing, nil
}

// A Deployer carries out plans.
type Deployer struct {
	Client Client
	Sender *transact.Sender // nil: only what is there already is noted
	Say    func(format string, args ...any)
}

// ErrNotDeployed is returned by a deployer that can't send for contracts that aren't there.
var ErrNotDeployed = errors.New("not deployed")

// Deploy puts onto the chain what of a plan isn't there, verifies all of it, writes the file, and settles what governance has to say
// once, if the sender is governance. What path holds already must be of the same contracts.
func (d *Deployer) Deploy(ctx context.Context, plan Plan, path string) (File, error) {
	if err := plan.agree(ctx, d.Client, path); err != nil {
		return File{}, err
	}
	missing, err := plan.Missing(ctx, d.Client)
	if err != nil {
		return File{}, err
	}
	if len(missing) > 0 && d.Sender == nil {
		return File{}, fmt.Errorf("%w: %s isn't at %v", ErrNotDeployed, missing[0].Name, missing[0].Address)
	}

	if len(missing) > 0 {
		if err := requireFactory(ctx, d.Client, plan.ChainID); err != nil {
			return File{}, err
		}
	}
	receipts := make(map[common.Address]*types.Receipt)
	for _, contract := range missing {
		receipt, err := d.Sender.Send(ctx, contract.Call(plan.Parameters.Salt))
		if err != nil {
			return File{}, err
		}
		receipts[contract.Address] = receipt
		d.Say("%s is at %v, in block %v, for %d gas", contract.Name, contract.Address, receipt.BlockNumber, receipt.GasUsed)
	}

	// Whoever sent it: only now, by its code, is it ours.
	for _, contract := range plan.Contracts {
		check := func() (bool, error) {
			err := CheckCode(ctx, d.Client, contract.Name, contract.Address, contract.RuntimeHash)
			return err == nil, err
		}
		// A node behind a balancer may not have the block yet.
		if err := until(ctx, 10*time.Second, check); err != nil {
			return File{}, err
		}
		if receipts[contract.Address] == nil {
			d.Say("%s is at %v already, with the same code: nothing is sent for it", contract.Name, contract.Address)
		}
	}
	file, err := d.record(ctx, plan, path, receipts)
	if err != nil {
		return File{}, err
	}
	return file, d.govern(ctx, plan)
}

// agree refuses a file that is about something else.
func (p Plan) agree(ctx context.Context, node Reader, path string) error {
	old, err := Read(path)
	if errors.Is(err, os.ErrNotExist) {
		return nil
	} else if err != nil {
		return err
	}
	if err := old.CheckChain(ctx, node); err != nil {
		return fmt.Errorf("%s: %w", path, err)
	}
	for _, contract := range old.Contracts {
		planned := p.Contract(contract.Name).Address
		if planned != (common.Address{}) && planned != contract.Address {
			return fmt.Errorf("%s has %s at %v, and these parameters and this build put it at %v; give the parameters of then, or write elsewhere with --out",
				path, contract.Name, contract.Address, planned)
		}
	}
	return nil
}

// until asks again until it is so, or the time is up; then the last error counts.
func until(ctx context.Context, limit time.Duration, so func() (bool, error)) error {
	deadline := time.Now().Add(limit)
	for {
		done, err := so()
		if done {
			return nil
		}
		if time.Now().After(deadline) {
			return errors.Join(err, fmt.Errorf("it isn't so after %v", limit))
		}
		select {
		case <-ctx.Done():
			return errors.Join(err, ctx.Err())
		case <-time.After(200 * time.Millisecond):
		}
	}
}
