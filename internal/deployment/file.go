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
	ChainID   uint64      `json:"chainId"`
	Genesis   common.Hash `json:"genesisHash"`
	Version   string      `json:"version"` // of the build that wrote it
	Salt      common.Hash `json:"salt"`
	Contracts struct {
		Registry    Contract[RegistryArguments]    `json:"EnclaveRegistry"`
		Coordinator Contract[CoordinatorArguments] `json:"VRFCoordinator"`
	} `json:"contracts"`
}

// A Contract is one that was deployed.
type Contract[A any] struct {
	Address      common.Address `json:"address"`
	Block        uint64         `json:"block"`
	Transaction  common.Hash    `json:"transaction"`
	CreationHash common.Hash    `json:"creationCodeHash"` // keccak256 of the creation code without arguments
	RuntimeHash  common.Hash    `json:"runtimeCodeHash"`  // keccak256 of the code at Address
	Arguments    A              `json:"arguments"`
}

// RegistryArguments are EnclaveRegistry's constructor's. Times are seconds.
type RegistryArguments struct {
	Owner    common.Address `json:"owner"`
	MaxLease uint64         `json:"maxLease"`
}

// CoordinatorArguments are VRFCoordinator's constructor's. Amounts are wei in decimals, times seconds.
type CoordinatorArguments struct {
	Owner              common.Address `json:"owner"`
	Registry           common.Address `json:"registry"`
	ConfirmationLevels []int          `json:"confirmationLevels"`
	FlatPremium        string         `json:"flatPremium"`
	TipCap             string         `json:"tipCap"`
	RefundBlocks       uint64         `json:"refundBlocks"`
	SettlerBlocks      uint64         `json:"settlerBlocks"`
	RetryBlocks        uint64         `json:"retryBlocks"`
	WorkerGrace        uint64         `json:"workerGrace"`
	EpochNotice        uint64         `json:"epochNotice"`
	DeathNotice        uint64         `json:"deathNotice"`
}

// arguments are the parameters as the file has them.
func (p Parameters) arguments(registry common.Address) (RegistryArguments, CoordinatorArguments) {
	levels := make([]int, len(p.ConfirmationLevels))
	for i, level := range p.ConfirmationLevels {
		levels[i] = int(level)
	}
	return RegistryArguments{p.Owner, seconds(p.MaxLease)}, CoordinatorArguments{
		Owner: p.Owner, Registry: registry, ConfirmationLevels: levels,
		FlatPremium: p.FlatPremium.String(), TipCap: p.TipCap.String(),
		RefundBlocks: p.RefundBlocks, SettlerBlocks: p.SettlerBlocks, RetryBlocks: p.RetryBlocks,
		WorkerGrace: seconds(p.WorkerGrace), EpochNotice: seconds(p.EpochNotice), DeathNotice: seconds(p.DeathNotice),
	}
}

// Parameters are those that the contracts were built with.
func (f File) Parameters() (Parameters, error) {
	a := f.Contracts.Coordinator.Arguments
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
		Salt: f.Salt, Owner: a.Owner, MaxLease: duration(f.Contracts.Registry.Arguments.MaxLease),
		ConfirmationLevels: levels, FlatPremium: premium, TipCap: tip,
		RefundBlocks: a.RefundBlocks, SettlerBlocks: a.SettlerBlocks, RetryBlocks: a.RetryBlocks,
		WorkerGrace: duration(a.WorkerGrace), EpochNotice: duration(a.EpochNotice), DeathNotice: duration(a.DeathNotice),
	}, nil
}

// FirstBlock is the first in which a request can be.
func (f File) FirstBlock() uint64 { return f.Contracts.Coordinator.Block }

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

	registry, coordinator := f.Contracts.Registry, f.Contracts.Coordinator
	switch {
	case f.ChainID == 0:
		return File{}, errors.New("chainId is missing")
	case f.Genesis == common.Hash{}:
		return File{}, errors.New("genesisHash is missing")
	case registry.Address == common.Address{} || coordinator.Address == common.Address{}:
		return File{}, errors.New("an address is missing")
	case registry.RuntimeHash == common.Hash{} || coordinator.RuntimeHash == common.Hash{}:
		return File{}, errors.New("a runtimeCodeHash is missing")
	case coordinator.Arguments.Registry != registry.Address:
		return File{}, errors.New("the coordinator was built for another registry than the file's")
	}
	return f, nil
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
	registry, coordinator := f.Contracts.Registry, f.Contracts.Coordinator
	return errors.Join(
		CheckCode(ctx, node, "EnclaveRegistry", registry.Address, registry.RuntimeHash),
		CheckCode(ctx, node, "VRFCoordinator", coordinator.Address, coordinator.RuntimeHash),
	)
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
