package stf

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
)

// A chain whose DAO fork lies at its London block is no chain that anybody runs; but its rules move balances there, and ours don't.
func TestABlockOfTheDAOForkIsNotExecuted(t *testing.T) {
	rules := *params.MergedTestChainConfig
	rules.DAOForkBlock, rules.DAOForkSupport = big.NewInt(7), true
	at := func(number int64) error {
		return supported(&rules, &types.Header{Number: big.NewInt(number), Difficulty: new(big.Int), Time: 1})
	}
	require.ErrorIs(t, at(7), ErrUnsupported)
	rules.DAOForkSupport = false
	require.NotErrorIs(t, at(7), ErrUnsupported)
}
