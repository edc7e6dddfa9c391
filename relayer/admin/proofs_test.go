package admin

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/browser"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// lacking is what a worker says whose node's witness isn't whole.
const lacking = "block 7: the witness lacks account node 0a0b (0x6e…)"

// proving is a rollup's claim that two workers contradict each other about and a third can't judge, and one that nobody has looked at.
func proving(t *testing.T, d *desk) (judged, open store.NewRequest) {
	t.Helper()
	judged, open = d.tables.AskProof(2), d.tables.AskProof(1)
	d.tables.Mine(3)
	for i, name := range []string{"one", "two"} {
		key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee admin test " + name)))
		require.NoError(t, err)
		d.tables.Judge(judged, name, key, []typed.Verdict{typed.Accept, typed.Reject}[i])
	}
	d.tables.Lack(judged, "three", "incomplete", lacking)
	return judged, open
}

// A request of a rollup says which claim it is about, who said what of it, and what others lack.
func TestARequestForAProofSaysWhatItIs(t *testing.T) {
	d := newDesk(t)
	random := d.tables.Ask(d.key(), 1, 1)[0]
	judged, open := proving(t, d)
	d.tables.Decide(judged, false)

	golden(t, "request_proof.json", d.get(path("requests", judged.ID)).Body.Bytes())
	v := decode[RequestView](t, d.get(path("requests", judged.ID)))
	require.Nil(t, v.RandomnessView)
	require.Nil(t, v.AttestationView)
	require.Equal(t, judged.Question, v.Proof.ClaimID)
	require.Equal(t, tables.Rollup, v.Proof.Rollup)
	require.False(t, *v.Proof.Accepted)
	require.Equal(t, lacking, v.Proof.Refusals[0].Message)

	v = decode[RequestView](t, d.get(path("requests", open.ID)))
	require.Nil(t, v.Proof.Accepted, "nothing is decided")
	require.Empty(t, v.Proof.Verdicts)
	require.Nil(t, decode[RequestView](t, d.get(path("requests", random.ID))).Proof)

	for query, want := range map[string][]common.Hash{
		"?kind=proof": {open.ID, judged.ID}, "?kind=randomness": {random.ID}, "": {open.ID, judged.ID, random.ID},
		"?kind=proof&state=settled": {judged.ID}, "?kind=proof&limit=1": {open.ID}, "?kind=attestation": {},
	} {
		page := decode[struct{ Requests []RequestView }](t, d.get("/v1/requests/1337"+query))
		require.Len(t, page.Requests, len(want), query)
		for i, r := range page.Requests {
			require.Equal(t, want[i], r.RequestID, query)
		}
	}
	// Lists have the verdicts too, and a search by a claim's request.
	page := decode[struct{ Requests []RequestView }](t, d.get("/v1/requests/1337?kind=proof&state=settled"))
	require.Len(t, page.Requests[0].Proof.Verdicts, 2)
	found := decode[Found](t, d.get("/v1/requests?q="+judged.ID.Hex()[:20]))
	require.Len(t, found.Requests, 1)
	require.Len(t, found.Requests[0].Proof.Refusals, 1)
}

func TestThePageShowsWhoSaysWhatOfAClaim(t *testing.T) {
	d, _ := busyDesk(t)
	judged, _ := proving(t, d)
	url, _ := d.serve()
	b := browser.Open(t)
	for name, screen := range map[string]browser.Screen{"desktop": desktop, "phone": phone} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, screen)
			tab.Go(url)
			tab.Until(`document.querySelectorAll("#requests li").length === 10`)
			tab.Type("/" + judged.ID.Hex() + "\n")
			tab.Until(`document.querySelectorAll("#requests li").length === 1 && found.innerText === "1 request:"`)
			require.Contains(t, tab.Text("#requests"), "proof of blocks 1 to 10 for rollup 0xd00000…0005: 1 accept, 1 REJECT, 1 can't say")
			tab.Eval(`document.querySelector("#requests summary").click()`, nil)
			tab.Until(`document.querySelector("#requests .all").innerText.includes("observed at")`)
			shots(tab, "proof-"+name)
			about := tab.Text("#requests .all")
			for _, want := range []string{"one says", "two says", "REJECT: it computed 0x", "after 1.2 s for 150,000,000 gas", "three says nothing", lacking, "chain 42", judged.Question.Hex()} {
				require.Contains(t, about, want)
			}
			fits(t, tab, screen)
			require.Empty(t, tab.Complaints())
		})
	}
}
