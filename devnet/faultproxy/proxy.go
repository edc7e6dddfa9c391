package faultproxy

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"math/rand/v2"
	"net"
	"net/http"
	"net/http/httptest"
	"slices"
	"sync"
	"testing"
	"time"
)

// A Proxy is a server of its own on a port of this machine. Safe for concurrent use.
type Proxy struct {
	server *httptest.Server
	client *http.Client

	mu       sync.Mutex // guards what follows
	upstream string
	rules    []*Armed
	chance   *rand.Rand
	frozen   *uint64
	down     bool
	calls    []Call
}

// A Call is a line of the journal.
type Call struct {
	At        time.Time
	Method    string
	Params    json.RawMessage
	Fault     string          // what was done to it; empty for nothing
	Forwarded bool            // the node saw it
	Result    json.RawMessage // what the client got
	Error     string          // likewise
}

// New starts a proxy in front of a node's HTTP URL. The seed decides what happens by chance.
func New(upstream string, seed uint64) *Proxy {
	p := &Proxy{
		upstream: upstream,
		client:   &http.Client{Transport: &http.Transport{MaxIdleConnsPerHost: 32}},
		chance:   rand.New(rand.NewPCG(seed, seed)),
	}
	p.server = httptest.NewServer(http.HandlerFunc(p.serve))
	return p
}

// Test starts a proxy with seed 1 that is closed when the test ends.
func Test(t testing.TB, upstream string) *Proxy {
	t.Helper()
	p := New(upstream, 1)
	t.Cleanup(p.Close)
	return p
}

// Close stops the proxy; calls that hang are let go.
func (p *Proxy) Close() {
	p.server.CloseClientConnections()
	p.server.Close()
	p.client.CloseIdleConnections()
}

// URL is where clients find the proxy.
func (p *Proxy) URL() string { return p.server.URL }

// Add arms a rule. Rules are tried in the order in which they came.
func (p *Proxy) Add(rule Rule) *Armed {
	p.mu.Lock()
	defer p.mu.Unlock()

	armed := &Armed{Rule: rule, proxy: p}
	p.rules = append(p.rules, armed)
	return armed
}

// Heal removes all rules, thaws the view and brings the proxy up.
func (p *Proxy) Heal() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rules, p.frozen, p.down = nil, nil, false
}

// Down makes the node unreachable: every connection is reset.
func (p *Proxy) Down() {
	p.mu.Lock()
	p.down = true
	p.mu.Unlock()
	p.server.CloseClientConnections()
}

// Up ends it.
func (p *Proxy) Up() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.down = false
}

// Switch puts another node behind the URL and resets all connections.
func (p *Proxy) Switch(upstream string) {
	p.mu.Lock()
	p.upstream = upstream
	p.mu.Unlock()
	p.server.CloseClientConnections()
}

// Calls is the journal so far, of one method or, with "", of all.
func (p *Proxy) Calls(method string) []Call {
	p.mu.Lock()
	defer p.mu.Unlock()

	calls := slices.Clone(p.calls)
	return slices.DeleteFunc(calls, func(c Call) bool { return method != "" && c.Method != method })
}

// Forget empties the journal.
func (p *Proxy) Forget() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls = nil
}

func (p *Proxy) remove(rule *Armed) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.rules = slices.DeleteFunc(p.rules, func(r *Armed) bool { return r == rule })
}

// judge finds the rule that fires for a call, if any.
func (p *Proxy) judge(m *message) (Fault, time.Duration) {
	p.mu.Lock()
	defer p.mu.Unlock()

	for _, rule := range p.rules {
		if !rule.matches(m) {
			continue
		}
		rule.seen++
		spent := rule.Times > 0 && rule.Fired() >= rule.Times
		if rule.seen <= rule.Skip || spent || rule.Chance > 0 && p.chance.Float64() >= rule.Chance {
			continue
		}
		rule.fired.Add(1)
		return rule.Fault, rule.Delay
	}
	return Pass(), 0
}

// serve answers one HTTP request.
func (p *Proxy) serve(w http.ResponseWriter, r *http.Request) {
	p.mu.Lock()
	down := p.down
	p.mu.Unlock()
	if down {
		reset(w)
		return
	}

	body, err := io.ReadAll(r.Body)
	if err != nil {
		return // the client went away
	}
	batch := bytes.HasPrefix(bytes.TrimSpace(body), []byte("["))
	var calls []*message
	if batch {
		err = json.Unmarshal(body, &calls)
	} else {
		calls = []*message{{}}
		err = json.Unmarshal(body, calls[0])
	}
	if err != nil {
		http.Error(w, err.Error(), http.StatusBadRequest)
		return
	}

	answers, broken := p.turn(r.Context(), calls)
	switch {
	case broken.hang:
		<-r.Context().Done()
	case broken.reset, broken.swallow:
		reset(w)
	case broken.status != 0:
		if broken.retryAfter != "" {
			w.Header().Set("Retry-After", broken.retryAfter)
		}
		http.Error(w, http.StatusText(broken.status), broken.status)
	case batch:
		write(w, answers)
	default:
		write(w, answers[0])
	}
}

// turn deals with the calls of one HTTP request. A fault that takes all of them comes back as broken.
func (p *Proxy) turn(ctx context.Context, calls []*message) (answers []*message, broken Fault) {
	faults := make([]Fault, len(calls))
	for i, call := range calls {
		var delay time.Duration
		if faults[i], delay = p.judge(call); delay > 0 {
			select {
			case <-time.After(delay):
			case <-ctx.Done():
			}
		}
		if f := faults[i]; f.hang || f.reset || f.status != 0 {
			broken = f
		}
	}
	if broken.name != "" {
		for i, call := range calls {
			p.note(call, faults[i], false, nil)
		}
		return nil, broken
	}

	answers = make([]*message, len(calls))
	for i, call := range calls {
		answer, forwarded := p.one(ctx, call, faults[i])
		if faults[i].swallow {
			broken, answer = faults[i], nil
		}
		p.note(call, faults[i], forwarded, answer)
		answers[i] = answer
	}
	return answers, broken
}

// one answers one call.
func (p *Proxy) one(ctx context.Context, call *message, fault Fault) (answer *message, forwarded bool) {
	if fault.answer != nil {
		return fault.answer(call), false
	}

	p.mu.Lock()
	frozen := p.frozen
	p.mu.Unlock()

	var err error
	if frozen != nil {
		answer, err = p.atView(ctx, call, *frozen)
	} else {
		answer, err = p.forward(ctx, call)
	}
	if err != nil {
		return call.fail(-32603, "behind the proxy: "+err.Error(), nil), true
	}

	if fault.edit != nil && answer.Error == nil {
		result, err := fault.edit(answer.Result)
		if err != nil {
			return call.fail(-32603, err.Error(), nil), true
		}
		answer.Result = result
	}
	return answer, true
}

// forward asks the node.
func (p *Proxy) forward(ctx context.Context, call *message) (*message, error) {
	p.mu.Lock()
	upstream := p.upstream
	p.mu.Unlock()

	body, err := json.Marshal(call)
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, upstream, bytes.NewReader(body))
	if err != nil {
		return nil, err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := p.client.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()

	var answer message
	if err := json.NewDecoder(response.Body).Decode(&answer); err != nil {
		return nil, fmt.Errorf("status %d: %w", response.StatusCode, err)
	}
	if answer.Error == nil && answer.Result == nil {
		answer.Result = json.RawMessage("null")
	}
	answer.ID = call.ID
	return &answer, nil
}

func (p *Proxy) note(call *message, fault Fault, forwarded bool, answer *message) {
	line := Call{At: time.Now(), Method: call.Method, Params: call.Params, Fault: fault.name, Forwarded: forwarded}
	if answer != nil {
		line.Result = answer.Result
		if answer.Error != nil {
			line.Error = answer.Error.Message
		}
	}
	p.mu.Lock()
	defer p.mu.Unlock()
	p.calls = append(p.calls, line)
}

func write(w http.ResponseWriter, answer any) {
	w.Header().Set("Content-Type", "application/json")
	_ = json.NewEncoder(w).Encode(answer) // the client went away
}

// reset ends the connection with RST rather than with a clean end.
func reset(w http.ResponseWriter) {
	hijacker, ok := w.(http.Hijacker)
	if !ok {
		panic(http.ErrAbortHandler)
	}
	conn, _, err := hijacker.Hijack()
	if err != nil {
		panic(http.ErrAbortHandler)
	}
	if tcp, ok := conn.(*net.TCPConn); ok {
		_ = tcp.SetLinger(0)
	}
	_ = conn.Close()
}
