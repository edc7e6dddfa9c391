package deployment

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"sort"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/version"
)

// A Client is what is needed of a node to deploy; ethclient.Client is one.
type Client interface {
	Reader
	transact.Client
	ethereum.LogFilterer
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
	for _, contract := range p.Contracts() {
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

// Deploy puts onto the chain what of a plan isn't there, verifies all of it, and writes the file. What path holds already must be
// of the same contracts.
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
	for _, contract := range plan.Contracts() {
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
	return d.record(ctx, plan, path, receipts)
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
	if old.Contracts.Coordinator.Address != p.Coordinator.Address || old.Contracts.Registry.Address != p.Registry.Address {
		return fmt.Errorf("%s has the coordinator at %v, and these parameters put it at %v; give the parameters of then, or write elsewhere with --out",
			path, old.Contracts.Coordinator.Address, p.Coordinator.Address)
	}
	return nil
}

// record writes down what is there; blocks and transactions of earlier deployments are looked up.
func (d *Deployer) record(ctx context.Context, plan Plan, path string, receipts map[common.Address]*types.Receipt) (File, error) {
	if old, err := Read(path); err == nil && len(receipts) == 0 {
		return old, nil
	}
	genesis, err := d.Client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return File{}, fmt.Errorf("ask for the genesis block: %w", err)
	}

	f := File{ChainID: plan.ChainID, Genesis: genesis.Hash(), Version: version.String(), Salt: plan.Parameters.Salt}
	registry, coordinator := &f.Contracts.Registry, &f.Contracts.Coordinator
	registry.Address, registry.CreationHash, registry.RuntimeHash = plan.Registry.Address, plan.Registry.CreationHash, plan.Registry.RuntimeHash
	coordinator.Address, coordinator.CreationHash, coordinator.RuntimeHash = plan.Coordinator.Address, plan.Coordinator.CreationHash, plan.Coordinator.RuntimeHash
	registry.Arguments, coordinator.Arguments = plan.Parameters.arguments(plan.Registry.Address)

	if registry.Block, registry.Transaction, err = d.origin(ctx, registry.Address, receipts); err != nil {
		return File{}, err
	}
	if coordinator.Block, coordinator.Transaction, err = d.origin(ctx, coordinator.Address, receipts); err != nil {
		return File{}, err
	}
	return f, f.Write(path)
}

// origin is where a contract was created.
func (d *Deployer) origin(ctx context.Context, address common.Address, receipts map[common.Address]*types.Receipt) (uint64, common.Hash, error) {
	if receipt := receipts[address]; receipt != nil {
		return receipt.BlockNumber.Uint64(), receipt.TxHash, nil
	}
	head, err := d.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read head: %w", err)
	}

	// Code stays where it is, so its first block is found by halves.
	var failed error
	first := uint64(sort.Search(int(head.Number.Int64()), func(number int) bool {
		code, err := d.Client.CodeAt(ctx, address, big.NewInt(int64(number)))
		failed = errors.Join(failed, err)
		return len(code) > 0
	}))
	if failed != nil {
		return 0, common.Hash{}, fmt.Errorf("find the block of %v: %w; the node has forgotten old states: use an archive node this once", address, failed)
	}

	// Both constructors set an owner, and say so.
	number := new(big.Int).SetUint64(first)
	logs, err := d.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: number, ToBlock: number, Addresses: []common.Address{address}})
	if err != nil || len(logs) == 0 {
		return 0, common.Hash{}, fmt.Errorf("find the transaction of %v in block %d: %w; use another node", address, first, errors.Join(err, ErrNoCode))
	}
	return first, logs[0].TxHash, nil
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
