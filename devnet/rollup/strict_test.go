package rollup

import (
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
)

// What the enclaves' runner makes of the blocks, strictly, from the node and the genesis file that workers get, is what the proposer says.
func TestStrictExecutionComesToTheSame(t *testing.T) {
	l := sealed(t, 11)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, l.WriteGenesis(path))
	network, err := stf.ReadNetwork(path)
	require.NoError(t, err)
	node, err := stf.DialNode(t.Context(), l.HTTP(), network.Withdrawals)
	require.NoError(t, err)
	executor := stf.NewGeth(network, stf.Limits{})
	for _, span := range [][2]uint64{{1, 3}, {4, 6}, {2, 12}} {
		b, err := l.Batch(t.Context(), span[0], span[1])
		require.NoError(t, err)
		r, err := stf.Run(t.Context(), executor, node, span[0], span[1])
		require.NoError(t, err)
		require.NoError(t, r.Invalid)
		require.Equal(t, Batch{
			First: r.First, Last: r.Last, ParentHash: r.ParentHash, PreRoot: r.PreRoot, PostRoot: r.PostRoot, Receipts: r.Receipts,
			Withdrawals: r.Withdrawals, Hashes: b.Hashes,
		}, b)
		require.Equal(t, b.Inputs(), r.Inputs)

		lie := b.Lie()
		for batch, want := range map[*Batch]typed.Verdict{&b: typed.Accept, &lie: typed.Reject} {
			claim := typed.Claim{
				L2ChainID: l.Node.ChainID, FirstBlock: batch.First, LastBlock: batch.Last, ParentHash: batch.ParentHash, LastHash: batch.LastHash(),
				PreRoot: batch.PreRoot, PostRoot: batch.PostRoot, Receipts: batch.Receipts, Withdrawals: batch.Withdrawals, Inputs: batch.Inputs(),
				Config: network.Hash(),
			}
			judged, err := stf.Judge(t.Context(), executor, node, &claim, stf.Limits{})
			require.NoError(t, err)
			require.Equal(t, want, judged.Verdict)
		}
	}
}
