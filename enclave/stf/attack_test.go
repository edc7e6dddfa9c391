package stf

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
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

// The price of blob gas after such a parent takes longer than anybody waits, and no context ends it.
func TestAParentOfImpossibleBlobGasIsRefusedAtOnce(t *testing.T) {
	s := playOut(t, 1)
	block := s.blocks[1]
	var w struct {
		Headers            []*types.Header
		Codes, State, Keys [][]byte
	}
	require.NoError(t, rlp.DecodeBytes(block.Witness, &w))
	excess := uint64(1) << 60
	w.Headers[len(w.Headers)-1].ExcessBlobGas = &excess
	witness, err := rlp.EncodeToBytes(w)
	require.NoError(t, err)
	forged := alter(t, block.RLP, func(h *types.Header) { h.ParentHash = w.Headers[len(w.Headers)-1].Hash() }, nil)
	_, err = s.executor().Execute(background, Block{RLP: forged, Witness: witness})
	require.ErrorIs(t, err, ErrUnsupported)
}
