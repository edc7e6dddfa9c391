package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"net/http/httptest"
	"os"
	"strings"
	"sync"
	"syscall"
	"testing"
	"time"
	"unsafe"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/status"
)

// A terminal is a pair of files: what a program writes to the screen comes out of the other end, as a terminal's program gets it.
type terminal struct {
	screen *os.File

	mu   sync.Mutex // guards what follows
	said bytes.Buffer
}

func newTerminal(t *testing.T, columns, rows uint16) *terminal {
	t.Helper()
	master, err := os.OpenFile("/dev/ptmx", os.O_RDWR|syscall.O_NOCTTY, 0)
	if err != nil {
		t.Skip("no pseudo-terminals here")
	}
	control := func(request uintptr, argument unsafe.Pointer) {
		t.Helper()
		_, _, errno := syscall.Syscall(syscall.SYS_IOCTL, master.Fd(), request, uintptr(argument))
		require.Zero(t, errno)
	}
	var locked, number int32
	control(syscall.TIOCSPTLCK, unsafe.Pointer(&locked))
	control(syscall.TIOCGPTN, unsafe.Pointer(&number))
	size := [4]uint16{rows, columns}
	control(syscall.TIOCSWINSZ, unsafe.Pointer(&size))

	x := &terminal{}
	x.screen, err = os.OpenFile(fmt.Sprintf("/dev/pts/%d", number), os.O_RDWR|syscall.O_NOCTTY, 0)
	require.NoError(t, err)
	t.Cleanup(func() { x.screen.Close(); master.Close() })
	go func() {
		chunk := make([]byte, 4096)
		for {
			n, err := master.Read(chunk)
			x.mu.Lock()
			x.said.Write(chunk[:n])
			x.mu.Unlock()
			if err != nil {
				return
			}
		}
	}()
	return x
}

func (x *terminal) text() string {
	x.mu.Lock()
	defer x.mu.Unlock()
	return x.said.String()
}

// aRelayer answers as one does whose chain has been paused, for a reason that a terminal would obey.
func aRelayer(t *testing.T) *httptest.Server {
	t.Helper()
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s := status.Status{
			At: time.Now(), Running: true, Ready: true, Leads: true, Term: 3,
			Chains: []status.Chain{{ID: 1, Name: "mainnet", Paused: "a\x1b[2Jreason\twith\ncommands"}},
		}
		for i := range 60 {
			s.Workers = append(s.Workers, status.Worker{Name: fmt.Sprintf("worker-%d", i), State: "up"})
		}
		s.Verdict = s.Judge()
		_ = json.NewEncoder(w).Encode(s)
	}))
	t.Cleanup(server.Close)
	return server
}

// watching runs the command until stop is called, which says how it ended.
func watching(t *testing.T, out *os.File, args ...string) (stop func() error) {
	t.Helper()
	writeFile(t, "veritee.yaml", minimal)
	ctx, cancel := context.WithCancel(t.Context())
	done := make(chan error, 1)
	go func() {
		done <- run(ctx, append([]string{"veritee", "status", "--watch", "--config", "veritee.yaml"}, args...), strings.NewReader(""), out, os.Stderr)
	}()
	return func() error {
		cancel()
		select {
		case err := <-done:
			return err
		case <-time.After(time.Minute):
			return fmt.Errorf("it didn't end")
		}
	}
}

const minimal = `database: {url: "postgres://127.0.0.1:1/none"}
chains:
  - {id: 1, nodes: [{name: one, url: "http://127.0.0.1:1"}], senders: [{address: "0x000000000000000000000000000000000000bEEF", keystore: a, passphrase_env: A}]}
workers: [{name: one, url: "unix:///w"}]
`

func TestAWatchedStatusIsDrawnInPlaceAndLeavesNothingBehind(t *testing.T) {
	t.Chdir(t.TempDir())
	relayer := aRelayer(t)
	x := newTerminal(t, 60, 20)
	stop := watching(t, x.screen, "--url", relayer.URL)
	require.Eventually(t, func() bool { return strings.Count(x.text(), home) == 2 }, time.Minute, 10*time.Millisecond)
	relayer.Close()
	require.Eventually(t, func() bool { return strings.Contains(x.text(), "no relayer answers") }, time.Minute, 10*time.Millisecond, "it goes on watching")
	require.NoError(t, stop())
	require.Eventually(t, func() bool { return strings.HasSuffix(x.text(), leaveScreen) }, time.Minute, time.Millisecond)

	text := x.text()
	require.True(t, strings.HasPrefix(text, enterScreen))
	require.Equal(t, 1, strings.Count(text, enterScreen))
	require.NotContains(t, text, "\x1b[2J", "what others say isn't obeyed")
	frames := strings.Split(strings.TrimPrefix(text, enterScreen), home)
	require.Contains(t, frames[1], "Users wait: their chain is paused")
	require.Contains(t, frames[1], "more lines")
	for _, line := range strings.Split(frames[1], "\r\n") {
		line = strings.NewReplacer(clearLine, "", clearBelow, "").Replace(line)
		require.LessOrEqual(t, len([]rune(line)), 60)
	}
	require.Equal(t, 19, strings.Count(frames[1], "\r\n"), "as many lines as the screen has")
}

func TestAWatchedStatusThatIsNoScreensIsAppended(t *testing.T) {
	t.Chdir(t.TempDir())
	relayer := aRelayer(t)
	for _, flags := range [][]string{{}, {"--json"}} {
		out, err := os.Create("out")
		require.NoError(t, err)
		defer out.Close()
		stop := watching(t, out, append(flags, "--url", relayer.URL)...)
		var text string
		require.Eventually(t, func() bool {
			content, _ := os.ReadFile("out")
			text = string(content)
			return strings.Count(text, "worker-59") == 2
		}, time.Minute, 10*time.Millisecond)
		require.NoError(t, stop())
		require.NotContains(t, text, "\x1b[")
		if len(flags) > 0 {
			lines := strings.Split(strings.TrimSpace(text), "\n")
			require.Len(t, lines, 2)
			var s status.Status
			require.NoError(t, json.Unmarshal([]byte(lines[1]), &s))
			require.Equal(t, "mainnet", s.Chains[0].Name)
		}
	}
}
