// Package browser shows pages to tests as people see them: in a headless Chromium, driven by the DevTools protocol over a pipe. It
// reaches nothing but this machine's own addresses, so a page that needs anything else fails here. Chromium is Debian's package, which
// `make test` installs.
package browser

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"
	"os/exec"
	"sync"
	"testing"
	"time"
)

// patience is how long anything may take. It is never waited for unless something is wrong.
const patience = 30 * time.Second

// programs are Chromium's names, the first that is there is run. VERITEE_CHROMIUM names another.
var programs = []string{"chromium", "chromium-browser", "google-chrome"}

// find is the program, or why there is none.
func find() (string, error) {
	if given := os.Getenv("VERITEE_CHROMIUM"); given != "" {
		return given, nil
	}
	for _, name := range programs {
		if path, err := exec.LookPath(name); err == nil {
			return path, nil
		}
	}
	return "", errors.New("no chromium on this machine: `make chromium` as root, or `apt-get install chromium fonts-liberation`, or set VERITEE_CHROMIUM")
}

// A Browser is one process. Safe for concurrent use.
type Browser struct {
	process *exec.Cmd
	in      io.WriteCloser

	mu       sync.Mutex // guards what follows
	sent     int
	waiting  map[int]chan reply
	sessions map[string]*Tab
	over     error // why there are no more answers
}

// A message is a command, an answer or an event.
type message struct {
	ID      int             `json:"id,omitempty"`
	Session string          `json:"sessionId,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *struct {
		Message string `json:"message"`
	} `json:"error,omitempty"`
}

type reply struct {
	result json.RawMessage
	err    error
}

// Open starts a browser that ends with the test. Without Chromium the test is skipped, and for root, who could install it, it fails:
// what checks every change must not check less by accident.
func Open(t testing.TB) *Browser {
	t.Helper()
	program, err := find()
	if err != nil && os.Geteuid() != 0 {
		fmt.Fprintf(os.Stderr, "%s is SKIPPED: %v\n", t.Name(), err)
		t.Skip(err)
	}
	if err != nil {
		t.Fatal(err)
	}
	b, err := start(program, t.TempDir())
	if err != nil {
		t.Fatalf("start %s: %v", program, err)
	}
	t.Cleanup(b.close)
	return b
}

func start(program, folder string) (*Browser, error) {
	commands, in, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	out, answers, err := os.Pipe()
	if err != nil {
		return nil, err
	}
	defer commands.Close()
	defer answers.Close()

	b := &Browser{in: in, waiting: make(map[int]chan reply), sessions: make(map[string]*Tab)}
	b.process = exec.Command(program, "--headless", "--remote-debugging-pipe", "--user-data-dir="+folder,
		// It shows our own pages alone, and root has no sandbox.
		"--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage",
		// It asks nobody but us.
		"--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1", "--no-first-run", "--disable-background-networking",
		"--disable-component-update", "--disable-sync", "--disable-extensions", "--disable-features=Translate,OptimizationHints,MediaRouter",
		"--hide-scrollbars", "--force-color-profile=srgb", "--font-render-hinting=none")
	b.process.Env = append(os.Environ(), "HOME="+folder, "DBUS_SESSION_BUS_ADDRESS=disabled:")
	b.process.ExtraFiles = []*os.File{commands, answers} // 3 and 4, as the protocol has it
	if err := b.process.Start(); err != nil {
		return nil, err
	}
	go b.read(out)
	return b, nil
}

// close ends it; without its pipe it would end by itself, and write to its folder until then.
func (b *Browser) close() {
	_, _ = b.call("", "Browser.close", nil)
	b.in.Close()
	_ = b.process.Wait()
}

// read hands out what comes until nothing comes any more.
func (b *Browser) read(from io.ReadCloser) {
	defer from.Close()
	var rest []byte
	chunk := make([]byte, 1<<16)
	for {
		n, err := from.Read(chunk)
		rest = append(rest, chunk[:n]...)
		for {
			text, after, found := bytes.Cut(rest, []byte{0})
			if !found {
				break
			}
			b.take(text)
			rest = after
		}
		if err != nil {
			b.end(fmt.Errorf("the browser is gone: %w", err))
			return
		}
	}
}

func (b *Browser) take(text []byte) {
	var m message
	if json.Unmarshal(text, &m) != nil {
		return
	}
	b.mu.Lock()
	defer b.mu.Unlock()
	if m.ID == 0 {
		if tab := b.sessions[m.Session]; tab != nil {
			tab.note(m)
		}
		return
	}
	if wait := b.waiting[m.ID]; wait != nil {
		delete(b.waiting, m.ID)
		r := reply{result: m.Result}
		if m.Error != nil {
			r.err = errors.New(m.Error.Message)
		}
		wait <- r
	}
}

func (b *Browser) end(why error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.over = why
	for id, wait := range b.waiting {
		delete(b.waiting, id)
		wait <- reply{err: why}
	}
}

// call gives a command and waits for its answer.
func (b *Browser) call(session, method string, params any) (json.RawMessage, error) {
	if params == nil {
		params = struct{}{}
	}
	content, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	b.mu.Lock()
	if b.over != nil {
		b.mu.Unlock()
		return nil, b.over
	}
	b.sent++
	wait := make(chan reply, 1)
	b.waiting[b.sent] = wait
	command, err := json.Marshal(message{ID: b.sent, Session: session, Method: method, Params: content})
	if err == nil {
		_, err = b.in.Write(append(command, 0))
	}
	b.mu.Unlock()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", method, err)
	}

	select {
	case r := <-wait:
		if r.err != nil {
			return nil, fmt.Errorf("%s: %w", method, r.err)
		}
		return r.result, nil
	case <-time.After(patience):
		return nil, fmt.Errorf("%s: no answer within %v", method, patience)
	}
}
