package main

import (
	"bytes"
	"fmt"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/status"
)

// five is a generation of five members, three of which make a key, and what nodes say of it.
func five(answer int) (onchain.Generation, []nodeView) {
	g := onchain.Generation{Number: 2, Threshold: 3, Qualified: 0b11111}
	var nodes []nodeView
	for i := range 5 {
		m := onchain.Member{Place: i, Instance: common.Address{19: byte(i + 1)}, Operator: common.Address{19: 0xaa}, Endpoint: fmt.Sprintf("10.0.0.%d:9000", i), Holds: true}
		m.State.Authorized, m.State.TEE = true, "TDX"
		g.Members = append(g.Members, m)
		n := nodeView{URL: fmt.Sprintf("unix:///run/veritee/keynode-%d.sock", i)}
		if i < answer {
			n.Instance, n.Shares, n.Head, n.Agreed = m.Instance, []uint32{2}, 120, 3
		} else {
			n.Problem = "node " + n.URL + ": it doesn't answer within 3s; does `veritee-worker keynode` run there?"
		}
		nodes = append(nodes, n)
	}
	return g, nodes
}

func TestCommitteeStatusSaysHowManyAnswer(t *testing.T) {
	g, nodes := five(5)
	require.Equal(t, "5 of 5 asked answer, and it takes 3", asked(g, nodes))
	require.Empty(t, asked(g, nil), "nobody was asked")
	require.Contains(t, asked(g, nodes[:2]), "2 of 2 asked answer, and it takes 3: name more by --node")

	g, nodes = five(2)
	require.Contains(t, asked(g, nodes), "2 of 5 asked answer, and it takes 3: no key can be made")
	require.Contains(t, answering(g), "5 of 5 holders may act", "the contracts don't see that nodes are down")

	g, nodes = five(3)
	nodes[0].Shares = []uint32{1}
	require.Contains(t, asked(g, nodes), "2 of 5", "one holds a share of an earlier generation")
	nodes[0].Shares, g.Members[0].State.Authorized = []uint32{2}, false
	require.Contains(t, asked(g, nodes), "2 of 5", "one may not act")
	g, nodes = five(3)
	require.Contains(t, asked(g, append(nodes, nodes[0], nodes[1])), "3 of 7", "an instance under two names is one")
}

func TestTablesOfACommitteeFitAScreen(t *testing.T) {
	g, nodes := five(2)
	nodes[1].Session, nodes[1].Phase = 3, "failed: nodes heard different things"
	nodes[1].Culprits = []string{"0x05 (silent, in the phase greeting)"}
	var out bytes.Buffer
	require.NoError(t, membersTable(&out, g.Members, func(onchain.Member) string { return "holds" }, "share"))
	require.NoError(t, nodesTable(&out, nodes))
	said := out.String()
	rows, problems, _ := strings.Cut(said, "\nnode 1: ")
	for row := range strings.Lines(rows) {
		require.LessOrEqual(t, len(row), 130, row)
	}
	require.Contains(t, "node 1: "+problems, "node 1: nodes heard different things\nnode 1: 0x05 (silent, in the phase greeting)\nnode 2: it doesn't answer within 3s")
	require.Regexp(t, `(?m)^4 +- +- +- +- +unix:///run/veritee/keynode-4.sock`, rows, "nothing is known of who doesn't answer")
	require.Equal(t, 1, strings.Count(said, nodes[4].URL))
}

func TestRowsOfOrdersAreShort(t *testing.T) {
	long := strings.Repeat("a key node says at length what is wrong; ", 10)
	rows := pendingRows([]status.Chain{{Name: "mainnet", Keys: &status.Keys{Pending: []status.KeyPending{
		{RequestID: common.Hash{1, 31: 2}, Purpose: "1", Epoch: 2, Instance: common.Address{7}, Worker: "one", Seconds: 75, Parts: []string{"a", "b"}, Wanted: 3, For: long},
		{Purpose: "1", Epoch: 3, Instance: common.Address{7}, For: "1 block"},
	}}}})
	require.Len(t, rows, 2)
	require.Contains(t, rows[0], "one")
	require.Contains(t, rows[0], "1:2")
	require.Contains(t, rows[0], "1m15s")
	require.Contains(t, rows[0], "2 of 3")
	require.LessOrEqual(t, len([]rune(strings.Join(rows[0], "  "))), 130)
	require.Contains(t, rows[1], common.Address{7}.Hex(), "whose instance it is isn't known here")
	require.Contains(t, rows[1], "1 block")
}
