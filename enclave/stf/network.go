package stf

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
)

// A Network is what a block is executed by, and which contract's storage is the root of withdrawals. Its hash is a claim's config, so
// that nobody's host can say other rules.
type Network struct {
	Name        string
	Rules       *params.ChainConfig
	Withdrawals common.Address // none if zero
}

// Known gives the networks that are compiled in: mainnet, Sepolia, Hoodi.
func Known(chainID uint64) (Network, bool) {
	for _, n := range []Network{
		{Name: "mainnet", Rules: params.MainnetChainConfig},
		{Name: "sepolia", Rules: params.SepoliaChainConfig},
		{Name: "hoodi", Rules: params.HoodiChainConfig},
	} {
		if n.Rules.ChainID.Uint64() == chainID {
			return n, true
		}
	}
	return Network{}, false
}
