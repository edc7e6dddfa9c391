package stf

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

const (
	mainnetBlock = "0xb310ae11ae047a0e5e6c72c6a8646bb27d2b08c2caaf4486f77265263da81656"
	hoodiBlock   = 1151683
)

// mainnet is a real block with a complete witness.
func mainnet(t testing.TB) (*Geth, Block) {
	network, _ := Known(1)
	return NewGeth(network, Limits{}), Block{
		RLP:     realdata.Read(t, "stf", "mainnet-20612842", "20612842_block.rlp"),
		Witness: realdata.Read(t, "stf", "mainnet-20612842", "20612842_witness.rlp"),
	}
}

func TestRealBlockIsAccepted(t *testing.T) {
	executor, block := mainnet(t)
	out, err := executor.Execute(context.Background(), block)
	require.NoError(t, err)
	require.NoError(t, out.Invalid)
	require.Equal(t, common.HexToHash(mainnetBlock), out.Header.Hash())
	require.Equal(t, out.Header.Root, out.Root)
	require.Equal(t, out.Header.ReceiptHash, out.Receipts)
	require.EqualValues(t, 1_318_761, out.Gas)
	require.Equal(t, out.Header.ParentHash, out.Parent.Hash())
	require.Zero(t, out.Withdrawals)
}

func TestPublishedIncompleteWitnessIsRefused(t *testing.T) {
	network, _ := Known(560048)
	_, err := NewGeth(network, Limits{}).Execute(context.Background(), Block{
		RLP:     realdata.Read(t, "stf", "hoodi-1151683-incomplete-witness", "1192c3_block.rlp"),
		Witness: realdata.Read(t, "stf", "hoodi-1151683-incomplete-witness", "1192c3_witness.rlp"),
	})
	var missing *Incomplete
	require.ErrorAs(t, err, &missing)
	require.EqualValues(t, hoodiBlock, missing.Block)
	require.Equal(t, KindAccount, missing.Kind)
	t.Log(err)
}
