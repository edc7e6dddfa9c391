package deployment

import (
	"context"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/internal/transact"
)

// A Rollup is a contract that settles one with two factors. It belongs to whoever runs the rollup: a deployment only notes the ones that
// were made with it.
type Rollup struct {
	Address common.Address `json:"address"`
	Block   uint64         `json:"block"`
	Name    string         `json:"name"`
	ChainID uint64         `json:"chainId"` // of its blocks
}

// WithRollup is the file with a rollup in it, in the place of one at the same address.
func (f File) WithRollup(rollup Rollup) File {
	f.Rollups = slices.DeleteFunc(slices.Clone(f.Rollups), func(other Rollup) bool { return other.Address == rollup.Address })
	f.Rollups = append(f.Rollups, rollup)
	return f
}

// judgeSettings let the verifier of proofs remove an instance that is shown to have contradicted itself.
func judgeSettings(p Plan) []Setting {
	registry, at := enclaveregistry.NewEnclaveRegistry(), p.Contract(Registry).Address
	judge := p.Contract(SGXVerifier).Address
	return []Setting{{
		Call: transact.Call{Purpose: "let " + SGXVerifier + " remove instances that contradict themselves", To: at, Data: registry.PackSetJudge(judge, true)},
		done: func(ctx context.Context, node ethereum.ContractCaller) (bool, error) {
			return ask(ctx, node, at, registry.PackJudges(judge), registry.UnpackJudges)
		},
	}}
}
