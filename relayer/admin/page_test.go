package admin

import (
	"context"
	"fmt"
	"net/http"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/browser"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
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

func TestThePageShowsWhatTheRelayerKnows(t *testing.T) {
	d, _ := busyDesk(t)
	url, _ := d.serve()
	b := browser.Open(t)

	for name, screen := range map[string]browser.Screen{
		"desktop": desktop, "desktop-dark": {Width: 1280, Height: 900, Dark: true}, "phone": phone, "phone-dark": {Width: 390, Height: 844, Dark: true},
	} {
		t.Run(name, func(t *testing.T) {
			tab := b.Tab(t, screen)
			tab.Go(url)
			tab.Until(`document.body.dataset.level === "reserve"`)
			shots(tab, name)
			require.Empty(t, tab.Complaints())
		})
	}
}

var _ http.Handler
