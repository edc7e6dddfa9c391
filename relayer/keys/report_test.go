package keys

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/workers"
)

// Only where every key node has said who it is, a member that none of them is isn't configured.
func TestAMemberIsDownOrNotHeardOfOrNotConfigured(t *testing.T) {
	up, down, strange := common.Address{1}, common.Address{2}, common.Address{3}
	v := &view{nodes: []workers.KeyNode{{Name: "a", Instance: up}, {Name: "b", Instance: down, Problem: "it hung up"}}}
	require.Equal(t, status.KeyMember{Name: "a", Instance: up, Holds: true, State: status.MemberUp}, v.member(up, true))
	require.Equal(t, status.MemberShareless, v.member(up, false).State)
	require.Equal(t, status.KeyMember{Name: "b", Instance: down, State: status.MemberDown, Problem: "it hung up"}, v.member(down, false))
	require.Equal(t, status.MemberUnheard, v.member(strange, true).State)
	v.allKnown = true
	unknown := v.member(strange, true)
	require.Equal(t, status.MemberNotConfigured, unknown.State)
	require.Empty(t, unknown.Name)
	require.NotEmpty(t, unknown.Problem)
}
