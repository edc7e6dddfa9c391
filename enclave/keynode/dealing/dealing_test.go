package dealing

import (
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
)

func TestFiveMembersFormACommitteeWithoutWaiting(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		began := time.Now()
		out := p.run()
		require.Zero(t, time.Since(began), "a phase was waited out though all spoke")
		r := requireAgreed(t, p, out, p.members)
		require.Len(t, r.Public, 5)
		require.Len(t, r.Polynomial, 3)
		require.Equal(t, common.Hash{31: 0b11111}, r.Qualified())
		requireBlamed(t, out, p.members, nil, nil)
		requireKey(t, r.GroupKey, out, 3)
	})
}

// requireKey checks that any so many shares make the group's key and that fewer don't.
func requireKey(t testing.TB, group *tbls.G2, out map[common.Address]*outcome, threshold int) {
	t.Helper()
	var shares []*tbls.Share
	for _, o := range out {
		if o.Result != nil && o.Share != nil {
			shares = append(shares, o.Share)
		}
	}
	require.GreaterOrEqual(t, len(shares), threshold)
	require.True(t, wholeOf(t, shares[:threshold]).Equal(group))
	require.True(t, wholeOf(t, shares[len(shares)-threshold:]).Equal(group))
	require.False(t, wholeOf(t, shares[:threshold-1]).Equal(group))
}
