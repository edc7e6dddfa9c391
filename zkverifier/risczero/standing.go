package risczero

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	bindings "github.com/veritee/veritee/bindings/risczero"
)

// A Caller asks contracts; an ethclient.Client is one.
type Caller interface {
	CallContract(ctx context.Context, call ethereum.CallMsg, block interface{ Uint64() uint64 }) ([]byte, error)
}

var _ = bindings.NewRiscZeroAttestationVerifier
var _ common.Address
var _ = fmt.Sprint
