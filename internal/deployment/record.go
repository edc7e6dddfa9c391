package deployment

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"sort"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/internal/version"
)

// record writes down what is there; blocks and transactions of earlier deployments are the file's, or looked up.
func (d *Deployer) record(ctx context.Context, plan Plan, path string, receipts map[common.Address]*types.Receipt) (File, error) {
	old, err := Read(path)
	if err == nil && len(receipts) == 0 && old.has(plan) {
		return old, nil
	}
	genesis, err := d.Client.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return File{}, fmt.Errorf("ask for the genesis block: %w", err)
	}

	f := File{
		ChainID: plan.ChainID, Genesis: genesis.Hash(), Version: version.String(), Salt: plan.Parameters.Salt,
		Parameters: plan.Parameters.record(), Apps: old.Apps, Rollups: old.Rollups,
	}
	for _, planned := range plan.Contracts {
		contract := Contract{
			Name: planned.Name, Address: planned.Address, Arguments: planned.Arguments,
			CreationHash: planned.CreationHash, RuntimeHash: planned.RuntimeHash,
		}
		if known := old.Contract(planned.Name); known != nil && known.Address == planned.Address && receipts[planned.Address] == nil {
			contract.Block, contract.Transaction = known.Block, known.Transaction
		} else if contract.Block, contract.Transaction, err = d.origin(ctx, plan, planned, receipts[planned.Address]); err != nil {
			return File{}, err
		}
		f.Contracts = append(f.Contracts, contract)
	}
	f = f.keep(old)
	return f, f.Write(path)
}

// keep is the file with what the one before has besides: whoever adds one thing loses no other that was added earlier.
func (f File) keep(old File) File {
	for _, contract := range old.Contracts {
		if f.Contract(contract.Name) == nil {
			f.Contracts = append(f.Contracts, contract)
		}
	}
	f.Parameters.Rollup = f.Parameters.Rollup || old.Parameters.Rollup
	if f.Parameters.Keys == nil {
		f.Parameters.Keys = old.Parameters.Keys
	}
	return f
}

// has says whether a file has all contracts of a plan.
func (f File) has(plan Plan) bool {
	for _, contract := range plan.Contracts {
		if f.Contract(contract.Name) == nil {
			return false
		}
	}
	return true
}

// origin is where a contract was created.
func (d *Deployer) origin(ctx context.Context, plan Plan, contract Planned, receipt *types.Receipt) (uint64, common.Hash, error) {
	if receipt != nil {
		return receipt.BlockNumber.Uint64(), receipt.TxHash, nil
	}
	head, err := d.Client.HeaderByNumber(ctx, nil)
	if err != nil {
		return 0, common.Hash{}, fmt.Errorf("read head: %w", err)
	}

	// Code stays where it is, so its first block is found by halves.
	var failed error
	first := uint64(sort.Search(int(head.Number.Int64()), func(number int) bool {
		code, err := d.Client.CodeAt(ctx, contract.Address, big.NewInt(int64(number)))
		failed = errors.Join(failed, err)
		return len(code) > 0
	}))
	if failed != nil {
		return 0, common.Hash{}, fmt.Errorf("find the block of %v: %w; the node has forgotten old states: use an archive node this once", contract.Address, failed)
	}
	return first, d.creation(ctx, contract, contract.Call(plan.Parameters.Salt).Data, new(big.Int).SetUint64(first)), nil
}

// creation is the transaction in a block that created a contract, zero if that can't be told: the block of a contract is needed, its
// transaction is only nice to know. A contract with an owner has said so when it was made; others are found if a key sent to the
// factory, and not a multisig.
func (d *Deployer) creation(ctx context.Context, contract Planned, data []byte, number *big.Int) common.Hash {
	logs, err := d.Client.FilterLogs(ctx, ethereum.FilterQuery{FromBlock: number, ToBlock: number, Addresses: []common.Address{contract.Address}})
	if err == nil && len(logs) > 0 {
		return logs[0].TxHash
	}
	block, err := d.Client.BlockByNumber(ctx, number)
	if err != nil {
		return common.Hash{}
	}
	sent := slices.IndexFunc(block.Transactions(), func(tx *types.Transaction) bool {
		return tx.To() != nil && *tx.To() == Factory && bytes.Equal(tx.Data(), data)
	})
	if sent < 0 {
		return common.Hash{}
	}
	return block.Transactions()[sent].Hash()
}
