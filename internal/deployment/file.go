package deployment

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

var (
	// ErrOtherChain is returned where a file and a node are of different chains, by id or by genesis.
	ErrOtherChain = errors.New("another chain")

	// ErrNoCode is returned where a contract should be and nothing is.
	ErrNoCode = errors.New("no code")

	// ErrOtherCode is returned where another contract, or another version, is.
	ErrOtherCode = errors.New("other code")
)

// A File is deployments/<chain id>.json.
type File struct {
	ChainID    uint64      `json:"chainId"`
	Genesis    common.Hash `json:"genesisHash"`
	Version    string      `json:"version"` // of the build that wrote it
	Salt       common.Hash `json:"salt"`
	Parameters Recorded    `json:"parameters"`
	Contracts  []Contract  `json:"contracts"` // in the order in which they are created
	Apps       []App       `json:"apps,omitempty"`
	Rollups    []Rollup    `json:"rollups,omitempty"`
}

// A Contract is one that was deployed.
type Contract struct {
	Name         string         `json:"name"`
	Address      common.Address `json:"address"`
	Block        uint64         `json:"block"`
	Transaction  common.Hash    `json:"transaction,omitzero"` // zero where it couldn't be found, as in a multisig's
	CreationHash common.Hash    `json:"creationCodeHash"`     // keccak256 of the creation code without arguments
	RuntimeHash  common.Hash    `json:"runtimeCodeHash"`      // keccak256 of the code at Address
	Arguments    hexutil.Bytes  `json:"constructorArguments"` // as explorers take them to verify the source
}

// An App is one that `veritee app create` made. Others can be on the chain.
type App struct {
	Address common.Address `json:"address"`
	Block   uint64         `json:"block"`
	Name    string         `json:"name"`
}

// Recorded are the parameters as the file has them. Amounts are wei in decimals, times seconds.
type Recorded struct {
	Owner              common.Address `json:"owner"`
	MaxLease           uint64         `json:"maxLease"`
	ConfirmationLevels []int          `json:"confirmationLevels"`
	FlatPremium        string         `json:"flatPremium"`
	TipCap             string         `json:"tipCap"`
	RefundBlocks       uint64         `json:"refundBlocks"`
	SettlerBlocks      uint64         `json:"settlerBlocks"`
	RetryBlocks        uint64         `json:"retryBlocks"`
	WorkerGrace        uint64         `json:"workerGrace"`
	EpochNotice        uint64         `json:"epochNotice"`
	DeathNotice        uint64         `json:"deathNotice"`
	Root               hexutil.Bytes  `json:"developmentRoot,omitempty"`
	RiscZeroRouter     common.Address `json:"riscZeroRouter,omitzero"`
	RiscZeroImages     []Image        `json:"riscZeroImages,omitempty"`
	Rollup             bool           `json:"rollup,omitempty"`
	Keys               *RecordedKeys  `json:"keys,omitempty"`
}

// record are the parameters as the file has them.
func (p Parameters) record() Recorded {
	levels := make([]int, len(p.ConfirmationLevels))
	for i, level := range p.ConfirmationLevels {
		levels[i] = int(level)
	}
	return Recorded{
		Owner: p.Owner, MaxLease: seconds(p.MaxLease), ConfirmationLevels: levels,
		FlatPremium: p.FlatPremium.String(), TipCap: p.TipCap.String(),
		RefundBlocks: p.RefundBlocks, SettlerBlocks: p.SettlerBlocks, RetryBlocks: p.RetryBlocks,
		WorkerGrace: seconds(p.WorkerGrace), EpochNotice: seconds(p.EpochNotice), DeathNotice: seconds(p.DeathNotice),
		Root: p.Root, RiscZeroRouter: p.RiscZeroRouter, RiscZeroImages: p.RiscZeroImages, Rollup: p.Rollup, Keys: p.Keys.record(),
	}
}

// BuiltWith are the parameters that the contracts were built with.
func (f File) BuiltWith() (Parameters, error) {
	a := f.Parameters
	premium, ok := new(big.Int).SetString(a.FlatPremium, 10)
	tip, also := new(big.Int).SetString(a.TipCap, 10)
	if !ok || !also {
		return Parameters{}, errors.New("flatPremium and tipCap must be wei in decimals")
	}
	levels := make([]uint8, len(a.ConfirmationLevels))
	for i, level := range a.ConfirmationLevels {
		if level < 1 || level > 200 {
			return Parameters{}, fmt.Errorf("confirmation level %d isn't 1 to 200", level)
		}
		levels[i] = uint8(level)
	}
	duration := func(seconds uint64) time.Duration { return time.Duration(min(seconds, 1<<32)) * time.Second }

	return Parameters{
		Salt: f.Salt, Owner: a.Owner, MaxLease: duration(a.MaxLease),
		ConfirmationLevels: levels, FlatPremium: premium, TipCap: tip,
		RefundBlocks: a.RefundBlocks, SettlerBlocks: a.SettlerBlocks, RetryBlocks: a.RetryBlocks,
		WorkerGrace: duration(a.WorkerGrace), EpochNotice: duration(a.EpochNotice), DeathNotice: duration(a.DeathNotice),
		Root: a.Root, RiscZeroRouter: a.RiscZeroRouter, RiscZeroImages: a.RiscZeroImages, Rollup: a.Rollup, Keys: a.Keys.builtWith(),
	}, nil
}

// Contract is one by its name, nil if the file has none such.
func (f File) Contract(name string) *Contract {
	for i := range f.Contracts {
		if f.Contracts[i].Name == name {
			return &f.Contracts[i]
		}
	}
	return nil
}

// Address is where a contract is, zero if the file doesn't have it.
func (f File) Address(name string) common.Address {
	if contract := f.Contract(name); contract != nil {
		return contract.Address
	}
	return common.Address{}
}

// FirstBlock is the first in which a request can be.
func (f File) FirstBlock() uint64 {
	if coordinator := f.Contract(Coordinator); coordinator != nil {
		return coordinator.Block
	}
	return 0
}

// Path is where the file of a chain is, below a folder.
func Path(folder string, chainID uint64) string {
	return filepath.Join(folder, fmt.Sprintf("%d.json", chainID))
}

// Read reads a file and checks it for itself; whether the chain agrees is for [File.Check].
func Read(path string) (File, error) {
	content, err := os.ReadFile(path)
	if errors.Is(err, os.ErrNotExist) {
		return File{}, fmt.Errorf("no deployment at %s: %w; `veritee deploy` writes one", path, err)
	} else if err != nil {
		return File{}, fmt.Errorf("read deployment: %w", err)
	}
	f, err := parse(content)
	if err != nil {
		return File{}, fmt.Errorf("deployment %s: %w; it is written by `veritee deploy` and not by hand", path, err)
	}
	return f, nil
}

func parse(content []byte) (File, error) {
	var f File
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return File{}, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return File{}, errors.New("something follows the object")
	}

	switch {
	case f.ChainID == 0:
		return File{}, errors.New("chainId is missing")
	case f.Genesis == common.Hash{}:
		return File{}, errors.New("genesisHash is missing")
	}
	return f, f.checkContracts()
}

// checkContracts refuses what can't be true of any chain.
func (f File) checkContracts() error {
	for _, r := range recipes {
		contract := f.Contract(r.name)
		if contract == nil && r.only == nil {
			return fmt.Errorf("%s is missing", r.name)
		}
	}
	for _, contract := range f.Contracts {
		r, known := recipeOf(contract.Name)
		switch {
		case !known:
			return fmt.Errorf("%q is no contract of this build", contract.Name)
		case contract.Address == common.Address{}:
			return fmt.Errorf("the address of %s is missing", contract.Name)
		case contract.RuntimeHash == common.Hash{}:
			return fmt.Errorf("the runtimeCodeHash of %s is missing", contract.Name)
		}
		for _, other := range r.needs {
			address := f.Address(other)
			if address != (common.Address{}) && !bytes.Contains(contract.Arguments, common.LeftPadBytes(address[:], 32)) {
				return fmt.Errorf("%s was built for another %s than the file's", contract.Name, other)
			}
		}
	}
	return nil
}

// Write writes the file, whole or not at all.
func (f File) Write(path string) error {
	content, err := json.MarshalIndent(f, "", "  ")
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Dir(path), 0o755); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	temporary := path + ".new"
	if err := os.WriteFile(temporary, append(content, '\n'), 0o644); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	if err := os.Rename(temporary, path); err != nil {
		return fmt.Errorf("write deployment: %w", err)
	}
	return nil
}

// A Reader is what is needed of a node to look.
type Reader interface {
	ChainID(ctx context.Context) (*big.Int, error)
	HeaderByNumber(ctx context.Context, number *big.Int) (*types.Header, error)
	CodeAt(ctx context.Context, account common.Address, blockNumber *big.Int) ([]byte, error)
}

// Check says whether a node's chain is the file's, and holds what it says. Errors match ErrOtherChain, ErrNoCode, ErrOtherCode, or are the
// node's.
func (f File) Check(ctx context.Context, node Reader) error {
	if err := f.CheckChain(ctx, node); err != nil {
		return err
	}
	var wrong []error
	for _, contract := range f.Contracts {
		wrong = append(wrong, CheckCode(ctx, node, contract.Name, contract.Address, contract.RuntimeHash))
	}
	return errors.Join(wrong...)
}

// CheckChain compares chain id and genesis.
func (f File) CheckChain(ctx context.Context, node Reader) error {
	id, err := node.ChainID(ctx)
	if err != nil {
		return fmt.Errorf("ask for the chain id: %w", err)
	}
	if !id.IsUint64() || id.Uint64() != f.ChainID {
		return fmt.Errorf("%w: the node is on chain %v, the deployment on chain %d; name the other node, or the other file", ErrOtherChain, id, f.ChainID)
	}
	genesis, err := node.HeaderByNumber(ctx, new(big.Int))
	if err != nil {
		return fmt.Errorf("ask for the genesis block: %w", err)
	}
	if genesis.Hash() != f.Genesis {
		return fmt.Errorf("%w: chain %d of the node begins with block %v, the deployment's with %v; a development chain that was started anew "+
			"is another one, deploy again", ErrOtherChain, f.ChainID, genesis.Hash(), f.Genesis)
	}
	return nil
}

// CheckCode compares the code at an address with what is expected there.
func CheckCode(ctx context.Context, node Reader, name string, address common.Address, want common.Hash) error {
	code, err := node.CodeAt(ctx, address, nil)
	switch {
	case err != nil:
		return fmt.Errorf("code of %s at %v: %w", name, address, err)
	case len(code) == 0:
		return fmt.Errorf("%w: %s isn't at %v; is this the right chain and file, and is the node in sync? `veritee deploy` deploys", ErrNoCode, name, address)
	case crypto.Keccak256Hash(code) != want:
		return fmt.Errorf("%w: what is at %v isn't the %s that is expected there (its code hashes to %v, not to %v): another version or another contract; "+
			"compare the file with the one that was published", ErrOtherCode, address, name, crypto.Keccak256Hash(code), want)
	}
	return nil
}
