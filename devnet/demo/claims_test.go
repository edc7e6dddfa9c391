package demo

import (
	"bytes"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/protocol/typed"
)

// Elsewhere than on a terminal a claim has a line for each change, and none for what counts down.
func TestClaimsAreWrittenAsTheyChange(t *testing.T) {
	var out bytes.Buffer
	table := newClaimTable(&out)
	e := &rollup.Entry{Number: 1, Claim: typed.Claim{FirstBlock: 1, LastBlock: 3}, Status: rollup.Pending}
	show := func(left int) int {
		out.Reset()
		table.show([]claimRow{{entry: e, left: left}}, "")
		return strings.Count(out.String(), "\n")
	}
	require.Equal(t, 2, show(-1), "with the head")
	require.Equal(t, 0, show(5))
	e.ZKProven = 4
	require.Equal(t, 1, show(1))
	require.Contains(t, out.String(), "1 block\n")
	e.Verdicts = []rollup.Verdict{{Verdict: typed.Reject}, {Verdict: typed.Reject}, {Verdict: typed.Accept}}
	e.Status, e.Reason = rollup.Held, rollup.TeeContradiction
	require.Equal(t, 1, show(1))
	require.Contains(t, out.String(), "ACCEPT, REJECT ×2")
	require.Contains(t, out.String(), "held (TEE contradiction)")
	require.Equal(t, strings.Index(claimsHead, "state"), strings.Index(strings.ReplaceAll(out.String(), "×", "x"), "held"))
}
