package deployment

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/tracing"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/internal/transact"
)

// A Planned contract is one that is to be, or is there already.
type Planned struct {
	Name         string
	Address      common.Address // follows from salt and init code
	InitCode     []byte         // creation code and constructor arguments
	Arguments    []byte         // the constructor's, as Solidity encodes them
	CreationHash common.Hash    // of the creation code alone: tells builds apart
	RuntimeHash  common.Hash    // of the code that will be at Address
	Gas          uint64         // of the creating transaction
}

// Call is the transaction that creates it.
func (p Planned) Call(salt common.Hash) transact.Call {
	return transact.Call{Purpose: "deploy " + p.Name, To: Factory, Data: slices.Concat(salt[:], p.InitCode)}
}

// A Plan is what a deployment with some parameters comes to on one chain.
type Plan struct {
	ChainID    uint64
	Parameters Parameters
	Contracts  []Planned // in the order in which they are created
}

// Contract is one by its name; without an address if the plan has none such.
func (p Plan) Contract(name string) Planned {
	for _, contract := range p.Contracts {
		if contract.Name == name {
			return contract
		}
	}
	return Planned{}
}

// New runs all constructors. hashWindow is how many block hashes the chain serves.
func New(chainID uint64, p Parameters, hashWindow uint64) (Plan, error) {
	if err := p.Check(chainID, hashWindow); err != nil {
		return Plan{}, err
	}
	machine, err := newMachine(chainID, hashWindow)
	if err != nil {
		return Plan{}, err
	}

	plan := Plan{ChainID: chainID, Parameters: p}
	for _, r := range recipes {
		if r.only != nil && !r.only(p) {
			continue
		}
		arguments, err := r.arguments(p, func(name string) common.Address { return plan.Contract(name).Address })
		if err != nil {
			return Plan{}, fmt.Errorf("%s: %w", r.name, err)
		}
		contract, err := machine.create(r.name, r.code.Bin, arguments, p.Salt)
		if err != nil {
			return Plan{}, err
		}
		plan.Contracts = append(plan.Contracts, contract)
	}
	return plan, nil
}

// A machine is an EVM with nothing on it but what the constructors look at.
type machine struct {
	chainID uint64
	state   *state.StateDB
}

func newMachine(chainID, hashWindow uint64) (*machine, error) {
	db, err := state.New(types.EmptyRootHash, state.NewDatabaseForTesting())
	if err != nil {
		return nil, err
	}
	db.SetCode(Factory, FactoryCode, tracing.CodeChangeUnspecified)
	if hashWindow > ShortHashWindow {
		db.SetCode(params.HistoryStorageAddress, params.HistoryStorageCode, tracing.CodeChangeUnspecified)
	}
	return &machine{chainID, db}, nil
}

// create runs a creation through the factory, as the chain will.
func (m *machine) create(name, bin string, arguments []byte, salt common.Hash) (Planned, error) {
	creation := common.FromHex(bin)
	p := Planned{
		Name:         name,
		InitCode:     slices.Concat(creation, arguments),
		Arguments:    arguments,
		CreationHash: crypto.Keccak256Hash(creation),
	}
	p.Address = crypto.CreateAddress2(Factory, salt, crypto.Keccak256(p.InitCode))

	rules := *params.MainnetChainConfig
	rules.ChainID = new(big.Int).SetUint64(m.chainID)
	input := p.Call(salt).Data
	_, left, err := runtime.Call(Factory, input, &runtime.Config{
		ChainConfig: &rules, State: m.state, GasLimit: params.MaxTxGas,
		BlockNumber: big.NewInt(30_000_000), Time: *rules.OsakaTime, Random: new(common.Hash),
	})
	code := m.state.GetCode(p.Address)
	if err != nil || len(code) == 0 {
		// The factory keeps the constructor's reason to itself.
		return Planned{}, fmt.Errorf("%s: %w", name, m.reason(rules, p.InitCode, err))
	}

	intrinsic, err := intrinsicGas(input)
	if err != nil {
		return Planned{}, err
	}
	p.RuntimeHash = crypto.Keccak256Hash(code)
	p.Gas = params.MaxTxGas - left + intrinsic
	return p, nil
}

// reason runs a constructor that failed by itself.
func (m *machine) reason(rules params.ChainConfig, initCode []byte, fallback error) error {
	out, _, _, err := runtime.Create(initCode, &runtime.Config{
		ChainConfig: &rules, State: m.state, GasLimit: params.MaxTxGas,
		BlockNumber: big.NewInt(30_000_000), Time: *rules.OsakaTime, Random: new(common.Hash),
	})
	switch {
	case errors.Is(err, vm.ErrExecutionReverted):
		return transact.Refused(out)
	case err != nil:
		return err
	case fallback != nil:
		return fallback
	}
	return errors.New("the constructor left no code")
}

// intrinsicGas is what a transaction pays before it runs, at least: 21,000 and its calldata.
func intrinsicGas(data []byte) (uint64, error) {
	gas := uint64(params.TxGas)
	for _, b := range data {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	if gas > params.MaxTxGas {
		return 0, errors.New("the init code is too large for a transaction")
	}
	return gas, nil
}

func creationHash(bin string) common.Hash { return crypto.Keccak256Hash(common.FromHex(bin)) }
