package deployment

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
)

// Factory is the deterministic-deployment proxy (github.com/Arachnid/deterministic-deployment-proxy): calldata is a salt and init code, which
// it creates by CREATE2. It has no owner and no state.
var Factory = common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C")

// FactoryCode is its runtime code.
var FactoryCode = common.FromHex("0x7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf3")

// The one transaction that can create it at its address. Nobody has its sender's key: the signature was chosen first, and the
// sender follows from it. It names no chain, so it works on any that still takes such transactions. It isn't sent from here: that is
// for a chain's people to do, knowingly, since it costs money that can't be had back where gas is dearer than what it offers.
var (
	factoryMaker       = common.HexToAddress("0x3fAB184622Dc19b6109349B94811493BF2a45362")
	factoryTransaction = common.FromHex("0xf8a58085174876e800830186a08080b853604580600e600039806000f350fe7fffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffffe03601600081602082378035828234f58015156039578182fd5b8082525050506014600cf31ba02222222222222222222222222222222222222222222222222222222222222222a02222222222222222222222222222222222222222222222222222222222222222")
)

// ErrNoFactory is returned on a chain without the deterministic-deployment proxy, where somebody has to put it first.
var ErrNoFactory = errors.New("no deterministic-deployment proxy")

// requireFactory refuses a chain without the factory, or with another contract in its place.
func requireFactory(ctx context.Context, client Client, chainID uint64) error {
	code, err := client.CodeAt(ctx, Factory, nil)
	switch {
	case err != nil:
		return fmt.Errorf("code of the deterministic-deployment proxy: %w", err)
	case len(code) == 0:
		return fmt.Errorf("%w at %v on chain %d; send 0.01 ether to %v, then broadcast this transaction as it is (`cast publish`): 0x%x",
			ErrNoFactory, Factory, chainID, factoryMaker, factoryTransaction)
	case string(code) != string(FactoryCode):
		return fmt.Errorf("%w: %v holds another contract; this chain can't be deployed to", ErrNoFactory, Factory)
	}
	return nil
}
