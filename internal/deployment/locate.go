package deployment

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// A Place is what a relayer needs to know of a deployment.
type Place struct {
	ChainID     uint64
	Coordinator common.Address
	FirstBlock  uint64

	File *File // nil where only an address was configured
}

// Locate reads a chain's place from what is configured: a deployment file, which startBlock overrides unless it is zero, or without one the
// coordinator's address and the block in which it was deployed.
func Locate(chainID uint64, path string, coordinator common.Address, startBlock uint64) (Place, error) {
	if path == "" {
		return Place{ChainID: chainID, Coordinator: coordinator, FirstBlock: startBlock}, nil
	}
	f, err := Read(path)
	if err != nil {
		return Place{}, err
	}
	if f.ChainID != chainID {
		return Place{}, &WrongFileError{Path: path, Have: f.ChainID, Want: chainID}
	}
	p := Place{ChainID: chainID, Coordinator: f.Address(Coordinator), FirstBlock: f.FirstBlock(), File: &f}
	if startBlock != 0 {
		p.FirstBlock = startBlock
	}
	return p, nil
}

// A WrongFileError says that a chain was given the deployment file of another one.
type WrongFileError struct {
	Path       string
	Have, Want uint64
}

func (e *WrongFileError) Error() string {
	return fmt.Sprintf("deployment %s is of chain %d and named for chain %d; name deployments/%d.json", e.Path, e.Have, e.Want, e.Want)
}

// Unwrap makes it ErrOtherChain.
func (e *WrongFileError) Unwrap() error { return ErrOtherChain }
