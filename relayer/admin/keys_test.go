package admin

import (
	"fmt"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/browser"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

func instanceOf(name string) common.Address {
	return common.BytesToAddress(crypto.Keccak256([]byte("instance " + name)))
}

const notDeep = "it refuses (not deep): the order isn't there at block 138, by which this node goes; ask again after the next"

var aPurpose = typed.Purpose{11: 7}

// committeeOf is a committee of five that needs three, in which so many don't answer, with a line that somebody holds.
func committeeOf(down int) *status.Keys {
	k := &status.Keys{
		Block: 156, At: time.Unix(1_900_000_000, 0).UTC(), Broker: tables.KeyBroker, Committee: common.Address{0xec}, Generation: 1, Threshold: 3,
		Lines:   []status.KeyLine{{App: tables.App, Purpose: aPurpose.String(), Newest: 2, Active: 2, Retired: 1, Holders: []string{"one", "two"}}},
		Pending: []status.KeyPending{},
	}
	for i := range 5 {
		m := status.KeyMember{Name: fmt.Sprintf("keys-%c", 'a'+i), Holds: true, State: status.MemberUp}
		m.Instance = instanceOf(m.Name)
		if i >= 5-down {
			m.State, m.Problem = status.MemberDown, "no answer before the deadline"
		}
		k.Members = append(k.Members, m)
	}
	return k
}

// stuck is a committee that can't answer, with a rotation waiting: an order that got one part, and a line whose newest epoch nobody holds.
func stuck(order common.Hash) *status.Keys {
	k := committeeOf(3)
	k.Lines[0].Active, k.Lines[0].Retired, k.Lines[0].Holders = 1, 0, []string{}
	k.Members[4].Name, k.Members[4].State, k.Members[4].Problem = "", status.MemberNotConfigured, "no key node of the configuration is this instance"
	k.Pending = []status.KeyPending{{
		RequestID: order, App: tables.App, Purpose: aPurpose.String(), Epoch: 2, Instance: instanceOf("one"), Worker: "one", Seconds: 15, Expiry: 1241,
		For: "2 of 5 key nodes don't answer, 1 isn't known here, 1 refuses (not deep)", Parts: []string{"keys-a"}, Wanted: 3,
		Refusals: []status.KeyRefusal{
			{Node: "keys-b", Reason: "not_deep", Message: notDeep, Tries: 2}, {Node: "keys-c", Reason: "unreachable", Message: hostile, Tries: 1},
		},
	}}
	return k
}

// ordered is an order in the tables, with a part and a refusal.
func ordered(d *desk) store.NewRequest {
	r := d.tables.OrderKey(instanceOf("one"), aPurpose, 2)
	d.tables.Mine(2)
	d.tables.GivePart(r, "keys-a", 0, instanceOf("keys-a"))
	d.tables.RefusePart(r, "keys-b", "not_deep", notDeep)
	return r
}

func TestARequestForAKeySaysWhatItIs(t *testing.T) {
	d := newDesk(t)
	random := d.tables.Ask(d.key(), 1, 1)[0]
	order := ordered(d)
	golden(t, "request_key.json", d.get(path("requests", order.ID)).Body.Bytes())
	v := decode[RequestView](t, d.get(path("requests", order.ID)))
	require.Nil(t, v.RandomnessView)
	require.Nil(t, v.Proof)
	require.Equal(t, order.Ordered.Expiry, v.Key.Expiry)
	require.Equal(t, "keys-a", v.Key.Parts[0].Node)
	require.Equal(t, notDeep, v.Key.Refusals[0].Message)
	require.Nil(t, decode[RequestView](t, d.get(path("requests", random.ID))).Key)
	page := decode[struct{ Requests []RequestView }](t, d.get("/v1/requests/1337?kind=key"))
	require.Len(t, page.Requests, 1)
	require.Len(t, page.Requests[0].Key.Parts, 1, "lists have them too")
}

func TestThePageShowsHowKeysGetToWorkers(t *testing.T) {
	d, _ := busyDesk(t)
	order := ordered(d)
	d.mu.Lock()
	d.workers = append(d.workers, workers.Status{
		Name: "keys-a", KeyNode: true, State: workers.Up, Instance: instanceOf("keys-a"), Attestation: "sgx", Seen: time.Now(),
	})
	d.mu.Unlock()
	url, _ := d.serve()
	b := browser.Open(t)
	const section = `document.querySelector('[data-f="keys"]')`
	word := func(text string) string {
		return section + `.querySelector('h3 [data-f="state"]').innerText === "` + text + `"`
	}

	for name, screen := range map[string]browser.Screen{
		"desktop": desktop, "phone": phone, "smallest": smallest, "dark": {Width: 1280, Height: 900, Dark: true},
	} {
		t.Run(name, func(t *testing.T) {
			d.chain.keys.Store(stuck(order.ID))
			tab := b.Tab(t, screen)
			tab.Go(url)
			tab.Until(word("no key is issued"))
			tone := func(selector string) (tone string) {
				t.Helper()
				tab.Eval(section+fmt.Sprintf(`.querySelector(%q).dataset.tone ?? ""`, selector), &tone)
				return tone
			}
			says := func(selector string, want ...string) {
				t.Helper()
				for _, text := range want {
					require.Contains(t, tab.Text(selector), text, selector)
				}
			}

			// Too few answer, and a rotation waits for them.
			require.Equal(t, "bad", tone(`h3 .chip`))
			require.Equal(t, "bad", tone(`[data-f="committee"] div:nth-child(3) dd`))
			says(`[data-f="committee"]`, "2 of 5, 3 needed")
			says(`[data-f="members"]`, "keys-a", strings.ToLower(instanceOf("keys-a").Hex()[:8]), "up", "keys-c", "down", "no answer before the deadline", "not configured")
			require.Equal(t, "warn", tone(`[data-f="members"] tr:last-child .chip`))
			says(`[data-f="lines"]`, "/ 7", "not held", "nobody holds epoch 2; no key is issued", "nobody")
			require.Equal(t, "bad", tone(`[data-f="lines"] .chip`))

			// The order is a line, and opens.
			says(`[data-f="pending"] summary`, "one orders epoch 2 of", "/ 7", "waits for: 2 of 5 key nodes don't answer, 1 isn't known here", "1 of 3 parts", "15 s")
			require.NotContains(t, tab.Text(`[data-f="pending"]`), "this node goes")
			fits(t, tab, screen)
			tab.Eval(section+`.querySelector("summary").click()`, nil)
			tab.Until(section + `.querySelector(".all").checkVisibility()`)
			says(`[data-f="pending"] .all`, order.ID.Hex(), "with block 1,241", "parts of", "keys-a", "keys-b gives none", notDeep+" (2 tries)", "onerror")
			tab.Eval(section+`.scrollIntoView()`, nil)
			shot(tab, "keys-"+name)
			fits(t, tab, screen)

			// Workers and key nodes are told apart.
			require.NotContains(t, tab.Text("#workers"), "keys-a")
			says("#key-nodes-section", "Key nodes", "keys-a", "sgx")

			// The order is found among the requests, and opens there.
			tab.Type("/" + order.ID.Hex() + "\n")
			tab.Until(`document.querySelectorAll("#requests li").length === 1 && found.innerText === "1 request:"`)
			says("#requests", "key of epoch 2 for instance "+strings.ToLower(instanceOf("one").Hex()[:8]))
			tab.Eval(`document.querySelector("#requests summary").click()`, nil)
			tab.Until(`document.querySelector("#requests .all").innerText.includes("observed at")`)
			says("#requests .all", "the key of epoch 2, by block", "parts of", "keys-a", "keys-b gives none", notDeep)
			tab.Eval(`document.querySelector("#requests").scrollIntoView()`, nil)
			shot(tab, "key-request-"+name)
			fits(t, tab, screen)
			require.Empty(t, tab.Complaints())

			if name != "desktop" {
				return
			}
			// So many as are needed, and the new epoch on its way; then all is as it should be.
			thin := committeeOf(2)
			thin.Lines[0].Active, thin.Lines[0].Holders = 1, []string{}
			d.chain.keys.Store(thin)
			tab.Until(word("none more may be lost"))
			require.Equal(t, "warn", tone(`h3 .chip`))
			require.Equal(t, "warn", tone(`[data-f="lines"] .chip`))
			d.chain.keys.Store(committeeOf(0))
			tab.Until(word("keys are issued"))
			require.Equal(t, "good", tone(`h3 .chip`))
			require.Empty(t, tone(`[data-f="committee"] div:nth-child(3) dd`))
			require.Equal(t, "good", tone(`[data-f="lines"] .chip`))
			says(`[data-f="lines"]`, "held", "one, two")
			tab.Until(section + `.querySelector('[data-f="orders"]').hidden`)
			shot(tab, "keys-fine-"+name)
			require.Empty(t, tab.Complaints())
		})
	}
}
