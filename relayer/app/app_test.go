package app

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// The contract itself is held to these by the scan of a real one, in package register.
func TestWhatAnIDCommitsTo(t *testing.T) {
	r := Request{Sequence: 1, Instance: common.Address{2}, Reason: ForAsking, PolicyVersion: 4}
	of, id := common.Address{5}, Request.ID
	seen := map[common.Hash]bool{id(r, 1, of, 7): true}
	for _, other := range []common.Hash{
		id(r, 2, of, 7), id(r, 1, common.Address{6}, 7), id(r, 1, of, 8),
		id(Request{2, r.Instance, r.Reason, r.PolicyVersion}, 1, of, 7),
		id(Request{r.Sequence, common.Address{3}, r.Reason, r.PolicyVersion}, 1, of, 7),
		id(Request{r.Sequence, r.Instance, ForDeployment, r.PolicyVersion}, 1, of, 7),
		id(Request{r.Sequence, r.Instance, r.Reason, 5}, 1, of, 7),
	} {
		require.False(t, seen[other])
		seen[other] = true
	}
	require.Equal(t, id(r, 1, of, 7), r.Log(1, of, 7).Topics[1])
}

func TestOnlyNotDueIsNotDue(t *testing.T) {
	problem := ABI().Errors["NotDue"]
	arguments, err := problem.Inputs.Pack(common.Address{9}, uint64(1<<40))
	require.NoError(t, err)
	data := append(problem.ID[:4:4], arguments...)
	said, ok := ReadNotDue(data)
	require.True(t, ok)
	require.Equal(t, NotDue{common.Address{9}, 1 << 40}, said)

	for _, other := range [][]byte{nil, data[:3], data[:20], append([]byte{1}, data...), ABI().Errors["IsFrozen"].ID.Bytes()[:4]} {
		_, ok := ReadNotDue(other)
		require.False(t, ok, "%x", other)
	}

	labels, err := ABI().Methods["measurements"].Outputs.Pack([]common.Hash{{1}, {2}})
	require.NoError(t, err)
	read, ok := ReadMeasurements(labels)
	require.True(t, ok)
	require.Equal(t, []common.Hash{{1}, {2}}, read)
	_, ok = ReadMeasurements(nil)
	require.False(t, ok)
	_, ok = ReadMeasurements(labels[:40])
	require.False(t, ok)
}
