package scan_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
)

// twin puts another node behind proxy b, with the same blocks up to now, and takes the proxy down.
func (s *stage) twin() *devchain.Chain {
	s.t.Helper()
	other, err := s.node.Twin("127.0.0.1:0", "")
	require.NoError(s.t, err)
	s.t.Cleanup(func() { require.NoError(s.t, other.Close()) })
	require.Equal(s.t, s.node.Head().Hash(), other.Head().Hash())
	s.proxies[1].Switch(other.HTTP())
	s.proxies[1].Down()
	return other
}

func mineOn(t *testing.T, node *devchain.Chain, blocks int) (last *types.Header) {
	t.Helper()
	for range blocks {
		var err error
		last, err = node.Mine()
		require.NoError(t, err)
	}
	return last
}

// caughtUpWith leads the cursor to a head.
func (s *stage) caughtUpWith(head *types.Header, by string) {
	s.t.Helper()
	require.NoError(s.t, s.scanner.Step(s.ctx, head), "by node %s", by)
	require.Equal(s.t, head.Hash(), s.cursor().Hash)
}
