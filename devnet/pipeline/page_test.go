package pipeline

import (
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/browser"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// The page of a relayer at work: it follows requests to their end, says when nobody answers it any more, and comes back by itself.
func TestTheStatusPageFollowsARelayer(t *testing.T) {
	s := newSystem(t)
	relayer := s.begin()
	ids := s.ask(world.Ask{Times: 1, Words: 1, Confirmations: 3}, world.Ask{Consumer: 1, Times: 1, Words: 2, Confirmations: 3})

	tab := browser.Open(t).Tab(t, browser.Screen{Width: 1280, Height: 900})
	tab.Go("http://" + s.listen)
	tab.Until(`document.body.dataset.level === "served"`)
	stage := func(name string, count int) {
		t.Helper()
		tab.Until(fmt.Sprintf(`document.querySelector('[data-state=%q] .number').innerText === "%d"`, name, count))
	}
	stage("observed", 2)

	s.mineUntil("both are settled", func() bool { return s.state(ids[0]) == lifecycle.Settled && s.state(ids[1]) == lifecycle.Settled })
	stage("settled", 2)
	s.mineUntilFinal()
	stage("final", 2)
	for selector, want := range map[string][]string{
		"header":                   {"leads, term 1"},
		".verdict":                 {"Users are served", "No request waits", "settled\n2"},
		"#chains":                  {"1337", "served", "node0", "up", strings.ToLower(s.sender.Address.Hex()[:8]), "may send"},
		"#workers":                 {"w0", "w1", "up", "30 days left", "unattested"},
		"#warnings":                {"notice", "its operator can read its keys"},
		`#chains [data-f="ether"]`: {"."},
	} {
		for _, text := range want {
			require.Contains(t, tab.Text(selector), text, selector)
		}
	}
	require.Empty(t, tab.Complaints())
	shot(tab, "served")

	// What isn't fresh doesn't look as if it were.
	require.True(t, relayer.end(patience))
	tab.Until(`document.body.dataset.stale`)
	require.Contains(t, tab.Text("#headline"), "No answer from the relayer")
	require.Contains(t, tab.Text("#reason"), "What is below is as it was at ")
	shot(tab, "stale")
	tab.Forget() // the browser notes each question that nobody answered

	s.startInside(relayer.log)
	tab.Until(`!document.body.dataset.stale && document.body.dataset.level === "served"`)
	require.Contains(t, tab.Text("header"), "leads, term 2")
	require.Contains(t, tab.Text("header"), "live")
	tab.Forget()
	tab.Until(`document.querySelector("#workers").innerText.includes("up")`)
	require.Empty(t, tab.Complaints())
}

func shot(tab *browser.Tab, name string) {
	if folder := os.Getenv("VERITEE_SHOTS"); folder != "" {
		tab.Screenshot(filepath.Join(folder, name+".png"))
	}
}
