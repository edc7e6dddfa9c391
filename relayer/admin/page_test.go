package admin

import (
	"context"
	"encoding/hex"
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/browser"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

var (
	desktop  = browser.Screen{Width: 1280, Height: 900}
	phone    = browser.Screen{Width: 390, Height: 844}
	smallest = browser.Screen{Width: 360, Height: 740}
)

// hostile is what somebody outside might want to have shown.
const hostile = `"><img src=x onerror="document.title='taken'"><script>document.title='taken'</script><b id=taken>`

// a desk that has seen some life.
func busyDesk(t *testing.T) (*desk, []store.NewRequest) {
	d := newDesk(t, func(c *Config) {
		c.Lines = append(c.Lines, Line{ChainID: 100, Name: "gnosis", Senders: []common.Address{{6}}})
	})
	d.clock = time.Now()
	var asked []store.NewRequest
	for _, confirmations := range []uint8{1, 3, 12, 40} {
		asked = append(asked, d.tables.Ask(d.key(), confirmations, int(confirmations))...)
	}
	d.tables.Mine(12)
	d.answer(asked[0])
	d.answer(asked[2])
	d.tables.Settle(asked[:1], store.Fulfilled)

	label := fmt.Sprint(tables.ChainID)
	d.chain.set(
		chain.NodeStatus{Name: "own", State: chain.Up, Head: d.tables.Head().Number},
		chain.NodeStatus{Name: "provider", State: chain.Suspect, Head: d.tables.Head().Number - 2, Reason: "it left out a log that the header's bloom has"},
	)
	d.gauges.Balance.WithLabelValues(label, payer.Hex()).Set(0.4213)
	d.gauges.Runway.WithLabelValues(label, payer.Hex()).Set(12.4 * 86400)
	d.gauges.InFlight.WithLabelValues(label, payer.Hex()).Set(2)
	d.gauges.CapShare.WithLabelValues(label, "day").Set(.031)
	d.gauges.HeadTime.WithLabelValues(label).Set(float64(time.Now().Add(-3 * time.Second).Unix()))
	lease := uint64(time.Now().Add(27*24*time.Hour + time.Hour).Unix())
	d.workers = []workers.Status{
		{Name: "one", State: workers.Up, Version: "v1", Instance: common.Address{1}, Unattested: true, InFlight: 1, Seen: time.Now(),
			Chains: map[uint64]workers.ServedStatus{tables.ChainID: {LeaseEnd: lease}}},
		{Name: "two", URL: "https://u:hush@worker", State: workers.Down, Reason: "no answer within 5s", Instance: common.Address{2}, Seen: time.Now(),
			Chains: map[uint64]workers.ServedStatus{tables.ChainID: {NotLive: "its lease has ended"}}},
	}
	d.board.Raise(health.WorkerDown, "two", "no answer within 5s; see whether it runs, and its log")
	d.board.Raise(health.NodeSuspect, label+"/provider", "it left out a log that the header's bloom has")
	d.board.Raise(health.WorkerUnattested, "one", "nothing shows that its keys were born in an enclave: whoever runs it can read them")
	d.clock = d.clock.Add(time.Minute)
	return d, asked
}

// serve runs the desk's server until the test ends, or stop is called.
func (d *desk) serve() (url string, stop func()) {
	d.t.Helper()
	ctx, cancel := context.WithCancel(d.t.Context())
	done := make(chan error, 1)
	go func() { done <- d.server.Run(ctx) }()
	stop = func() {
		cancel()
		<-done
		done <- nil
	}
	d.t.Cleanup(stop)
	return "http://" + d.server.Addr(), stop
}

// shots writes pictures, screen by screen from the top, where VERITEE_SHOTS names a folder.
func shots(tab *browser.Tab, name string) {
	folder := os.Getenv("VERITEE_SHOTS")
	if folder == "" {
		return
	}
	var screens int
	tab.Eval("Math.ceil(document.documentElement.scrollHeight / innerHeight)", &screens)
	for i := range screens {
		tab.Eval(fmt.Sprintf("scrollTo(0, %d * innerHeight)", i), nil)
		tab.Screenshot(filepath.Join(folder, fmt.Sprintf("%s-%d.png", name, i+1)))
	}
	tab.Eval("scrollTo(0, 0)", nil)
}

// shot is a picture of what is on the screen.
func shot(tab *browser.Tab, name string) {
	if folder := os.Getenv("VERITEE_SHOTS"); folder != "" {
		tab.Screenshot(filepath.Join(folder, name+".png"))
	}
}

// fits says that a page is no wider than its screen, and that nothing is cut off at the edge. Tables and commands of a document scroll by
// themselves.
func fits(t *testing.T, tab *browser.Tab, screen browser.Screen) {
	t.Helper()
	var width int
	tab.Eval("Math.max(document.documentElement.scrollWidth, document.body.scrollWidth)", &width)
	require.LessOrEqual(t, width, screen.Width, "it scrolls sideways")
	var cut []string
	tab.Eval(fmt.Sprintf(`[...document.querySelectorAll("body *")].filter((e) => !e.closest(".unseen, thead, .document table, .document pre") &&
		e.getBoundingClientRect().right > %d).map((e) => e.outerHTML.slice(0, 200))`, screen.Width), &cut)
	require.Empty(t, cut, "cut off")
}

func TestThePageShowsWhatTheRelayerKnows(t *testing.T) {
	d, asked := busyDesk(t)
	url, _ := d.serve()
	b := browser.Open(t)

	for name, screen := range map[string]browser.Screen{
		"desktop": desktop, "desktop-dark": {Width: 1280, Height: 900, Dark: true},
		"phone": phone, "phone-dark": {Width: 390, Height: 844, Dark: true}, "smallest": smallest,
	} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, screen)
			tab.Go(url)
			tab.Until(`document.body.dataset.level === "reserve"`)
			shots(tab, name)
			fits(t, tab, screen)

			for selector, want := range map[string][]string{
				"header":                   {"leads, term 4", "live"},
				".verdict":                 {"Users are served, with less in reserve", "A node said what isn't so: mainnet/provider", "requests wait\n15", "settled\n1"},
				"#warnings":                {"degraded", "A worker doesn't answer", "no answer within 5s", "notice", "What to do: node-suspect"},
				"#chains section":          {"mainnet", "chain 1337", "served", "40\ngather confirmations", "12\nwait for an answer", "final to", "3 %"},
				`#chains [data-f="nodes"]`: {"own", "up", "17", "provider", "suspect", "it left out a log"},
				`[data-f="senders"]`:       {"0x5e0000…0004", "may send", "0.4213", "12 days", "2 of 8"},
				"#workers":                 {"one", "mainnet: 27 days left", "unattested", "two", "down", "its lease has ended"},
				"#requests":                {"answered", "waits for a transaction", "waits for an answer"},
			} {
				for _, text := range want {
					require.Contains(t, tab.Text(selector), text, selector)
				}
			}
			require.Contains(t, tab.Text("#chains section:nth-of-type(2)"), "not open yet")
			require.NotContains(t, tab.Text("body"), "hush")

			tab.Eval(`document.querySelector("#requests summary").click()`, nil)
			tab.Until(`document.querySelector("#requests .all").innerText.includes("0x")`)
			require.Contains(t, tab.Text("#requests .all"), asked[1].ID.Hex())
			fits(t, tab, screen)
			require.Empty(t, tab.Complaints())
		})
	}
}

func TestRequestsAreSearchedFromTheKeyboard(t *testing.T) {
	d, asked := busyDesk(t)
	url, _ := d.serve()
	tab := browser.Open(t).Tab(t, desktop)
	tab.Go(url)
	tab.Until(`document.querySelectorAll("#requests li").length === 10`)

	look := func(text string, until string) string {
		t.Helper()
		tab.Eval(`q.value = ""; document.activeElement.blur()`, nil)
		tab.Type("/" + text + "\n")
		tab.Until(until)
		return tab.Text("#requests")
	}
	one := `document.querySelectorAll("#requests li").length === 1 && found.innerText === "1 request:"`
	fulfilled := asked[0]
	tx, err := d.tables.Store.Request(t.Context(), tables.ChainID, fulfilled.ID)
	require.NoError(t, err)
	short := fulfilled.ID.Hex()[:8]
	require.Contains(t, look(fulfilled.ID.Hex(), one), short)
	require.Contains(t, look(fulfilled.ID.Hex()[:12], one), short)
	require.Contains(t, look(tx.SettledTx.Hex(), one), short)
	require.Contains(t, look("settled", one), short)
	require.Contains(t, look(tables.Consumer.Hex(), `document.querySelectorAll("#requests li").length === 50 && found.innerText.includes("of more")`), short[:2])
	shots(tab, "search")

	// All about one, without a value.
	look(fulfilled.ID.Hex(), one)
	tab.Eval(`document.querySelector("#requests summary").click()`, nil)
	tab.Until(`document.querySelector("#requests .all").innerText.includes("settled at")`)
	shots(tab, "request")
	about := tab.Text("#requests .all")
	for _, want := range []string{fulfilled.ID.Hex(), tx.SettledTx.Hex(), tables.Consumer.Hex()[2:6], "Fulfilled", "somebody else's transaction", "0.000000 ether", "UTC"} {
		require.Contains(t, about, want)
	}

	look("0xdeadbeef", `found.innerText.startsWith("No request found")`)
	look("no such thing", `found.innerText.includes("it is the beginning") || found.innerText.includes("q is the beginning")`)
	tab.Forget() // a refusal is no error of the page, but the browser notes it
	tab.Eval(`document.getElementById("clear").click()`, nil)
	tab.Until(`document.querySelectorAll("#requests li").length === 10`)

	// A stage is a search for those in it.
	tab.Eval(`document.querySelector('[data-state="observed"] button').click()`, nil)
	tab.Until(`document.querySelectorAll("#requests li").length === 40`)
	require.Empty(t, tab.Complaints())
}

// Each warning's link leads to a heading that is there.
func TestEveryWarningLeadsToItsHeading(t *testing.T) {
	d, _ := busyDesk(t)
	for _, code := range health.Codes() {
		d.board.Raise(code, "1337", "a detail")
	}
	d.clock = d.clock.Add(time.Hour)
	url, _ := d.serve()
	tab := browser.Open(t).Tab(t, desktop)
	tab.Go(url)
	tab.Until(fmt.Sprintf(`document.querySelectorAll("#warnings li").length >= %d`, len(health.Codes())))
	require.Equal(t, "urgent", tab.Text("#warnings li .chip"), "worst first")
	var links []string
	tab.Eval(`[...document.querySelectorAll("#warnings a")].map((a) => a.getAttribute("href"))`, &links)

	tab.Go(url + links[0])
	require.NotEmpty(t, tab.Text(":target"), "the heading that the link leads to")
	var headings []string
	tab.Eval(`[...document.querySelectorAll("h2[id], h3[id]")].map((h) => "/runbook#" + h.id)`, &headings)
	require.Subset(t, headings, links)
	fits(t, tab, desktop)
	shots(tab, "runbook")
	tab.Resize(smallest)
	fits(t, tab, smallest)
	require.Empty(t, tab.Complaints())

	other := newDesk(t, func(c *Config) { c.Runbook = "https://wiki.example/runbook" })
	require.Contains(t, other.get("/v1/status").Body.String(), `"runbook": "https://wiki.example/runbook"`)
}

// Names, reasons and reverts are somebody else's: they are shown, and nothing else.
func TestWhatComesFromOutsideStaysText(t *testing.T) {
	d, _ := busyDesk(t)
	d.workers[0] = workers.Status{Name: hostile, State: workers.State(hostile), Reason: hostile, Version: hostile, Attestation: hostile, Instance: common.Address{1},
		Chains: map[uint64]workers.ServedStatus{tables.ChainID: {NotLive: hostile}}}
	d.chain.set(chain.NodeStatus{Name: hostile, State: chain.State(hostile), Reason: hostile, Head: 17})
	d.board.Raise(health.DifferentAnswer, hostile, hostile)
	require.NoError(t, d.tables.Store.StopChain(t.Context(), tables.ChainID, hostile))
	require.NoError(t, d.tables.Store.Park(t.Context(), tables.ChainID, payer, hostile))
	d.leadership = Leadership{Holder: hostile}

	url, _ := d.serve()
	tab := browser.Open(t).Tab(t, smallest)
	tab.Go(url)
	tab.Until(`document.body.dataset.level === "unserved" || document.body.dataset.level === "act" || document.body.dataset.level === "standby"`)
	var shown int
	tab.Eval(`document.body.innerText.split("onerror").length - 1`, &shown)
	require.Greater(t, shown, 8, "it is shown as it is")
	untaken := func() {
		t.Helper()
		var taken bool
		tab.Eval(`document.title === "taken" || !!document.querySelector("#taken, main img, body script")`, &taken)
		require.False(t, taken)
	}
	untaken()
	fits(t, tab, smallest)
	require.Empty(t, tab.Complaints())

	// And if a mistake of ours made markup of it one day, the page's policy would hold.
	for _, mistake := range []string{
		"document.body.innerHTML = %q",
		"document.body.insertAdjacentHTML('beforeend', %q)",
		"document.write(%q)",
		"document.body.setAttribute('onclick', %q)",
		"fetch('http://127.0.0.1:1/' + encodeURIComponent(%q))",
	} {
		var refused bool
		tab.Eval(fmt.Sprintf("(async () => { try { await ("+mistake+"); return false } catch { return true } })()", hostile), &refused)
		require.True(t, refused, mistake)
	}
	tab.Eval("{ const s = document.createElement('script'); try { s.src = 'data:text/javascript,document.title=%22taken%22'; document.head.append(s) } catch {} }", nil)
	tab.Eval("{ const i = new Image(); i.src = 'http://127.0.0.1:1/taken'; document.head.append(i) }", nil)
	tab.Until("true")
	untaken()
	require.NotEmpty(t, tab.Complaints(), "the browser says what it blocked")
	tab.Forget()
}

func TestThePageOfAStandbySaysWhoLeads(t *testing.T) {
	d, _ := busyDesk(t)
	d.leadership, d.workers = Leadership{Holder: "relayer-b.example, process 4711", HeldTerm: 3, Listen: "10.0.0.2:9750"}, nil
	url, _ := d.serve()
	tab := browser.Open(t).Tab(t, desktop)
	tab.Go(url)
	tab.Until(`document.body.dataset.level === "standby"`)
	require.Contains(t, tab.Text(".verdict"), "This relayer stands by")
	require.Contains(t, tab.Text(".verdict"), "relayer-b.example, process 4711, which listens on 10.0.0.2:9750")
	require.Contains(t, tab.Text("header"), "stands by")
	require.Contains(t, tab.Text("#chains section"), "12\nwait for an answer", "the tables are the same for all")
	shots(tab, "standby")
	require.Empty(t, tab.Complaints())
}

func TestF41ThePageGoesOnWithoutTheDatabase(t *testing.T) {
	d, _ := busyDesk(t)
	url, _ := d.serve()
	tab := browser.Open(t).Tab(t, desktop)
	tab.Go(url)
	tab.Until(`document.body.dataset.level === "reserve"`)

	d.tables.Store.Close()
	tab.Until(`document.body.dataset.level === "unserved"`)
	tab.Until(`document.querySelector("#chains").innerText.includes("these figures are of before")`)
	require.Contains(t, tab.Text("#checks"), "a write fails")
	require.Contains(t, tab.Text("#chains section"), "12\nwait for an answer")
	shots(tab, "no-database")
	require.Empty(t, tab.Complaints())
}

// What a person reads is what a script reads: figures, names and reasons, and no value, proof or credential.
func TestStatusHasEverythingButSecrets(t *testing.T) {
	d, asked := busyDesk(t)
	w := d.get("/v1/status")
	require.Equal(t, http.StatusOK, w.Code)
	s := decode[status.Status](t, w)
	require.Equal(t, status.Reserve, s.Verdict.Level)
	require.Len(t, s.Chains, 2)
	require.Equal(t, 12, s.Chains[0].Requests["matured"])
	require.Len(t, s.Chains[0].Waiting, status.Oldest)

	body := w.Body.String() + d.get("/v1/requests?q=0x"+asked[2].ID.Hex()[2:10]).Body.String() + d.get("/v1/requests?q=answered").Body.String()
	require.Contains(t, body, asked[2].ID.Hex())
	answer := d.answer(asked[3])
	beta, err := ecvrf.Verify(answer.PublicKey, asked[3].Question, &answer.Proof)
	require.NoError(t, err)
	for _, secret := range []string{
		"hush", "unix:", hex.EncodeToString(answer.Proof.Gamma.X[:]), hex.EncodeToString(answer.Proof.C[:]), hex.EncodeToString(beta[:]),
		randomness.Words(beta, asked[3].ID, 1)[0].Hex()[2:], hex.EncodeToString(answer.Signature.R[:]),
	} {
		require.NotContains(t, strings.ToLower(body), secret)
	}
}

func TestASearchThatCantBeIsRefused(t *testing.T) {
	d := newDesk(t)
	for query, want := range map[string]int{
		"q=0x1234": 200, "q=1": 200, "q=FINAL": 200, "q=final,failed&limit=1": 200, "q=0x12": 400, "q=": 400, "": 400, "q=maybe": 400, "q=1&limit=0": 400,
		"q=1&limit=501": 400, "q=" + url.QueryEscape(hostile): 400, "q=final,final,final,final,final,final,final,final,final,final,final": 400,
	} {
		w := d.get("/v1/requests?" + query)
		require.Equal(t, want, w.Code, query)
		if want == 400 {
			require.NotEmpty(t, decode[Refusal](t, w).Remedy)
		}
	}
	d.tables.Store.Close()
	require.Equal(t, 503, d.get("/v1/requests?q=1").Code)
}

// Many may watch; the tables are counted once a second.
func TestAStatusIsMadeOnceASecond(t *testing.T) {
	d := newDesk(t)
	first := decode[status.Status](t, d.get("/v1/status")).At
	require.Equal(t, first, decode[status.Status](t, d.get("/v1/status")).At)
}
