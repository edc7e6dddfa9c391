package faultproxy

import (
	"bytes"
	"encoding/json"
	"fmt"
	"net/http"
	"strconv"
	"sync/atomic"
	"time"
)

// A Rule does something to some calls.
type Rule struct {
	Method string                              // exact; empty for any
	Params func(params []json.RawMessage) bool // nil for any
	Match  string                              // the parameters' JSON contains it; empty for any

	Skip   int     // so many calls that match pass first
	Times  int     // so many are hit at most; 0 for no end
	Chance float64 // of a matching call to be hit, from the proxy's seed; 0 is always

	Delay time.Duration // before anything else is done
	Fault Fault         // the zero value is Pass()
}

// An Armed rule is one that a proxy has.
type Armed struct {
	Rule
	proxy *Proxy
	seen  int          // matching calls; guarded by the proxy's lock
	fired atomic.Int64 // calls that were hit
}

// Fired is how many calls were hit so far.
func (a *Armed) Fired() int { return int(a.fired.Load()) }

// Remove takes the rule away.
func (a *Armed) Remove() { a.proxy.remove(a) }

// matches says whether the rule means such a call.
func (r *Rule) matches(c *message) bool {
	if r.Method != "" && r.Method != c.Method {
		return false
	}
	if r.Match != "" && !bytes.Contains(c.Params, []byte(r.Match)) {
		return false
	}
	return r.Params == nil || r.Params(c.list())
}

// A Fault is what a rule does. The zero value does nothing.
type Fault struct {
	name string

	// Of the connection and of HTTP: they take a whole batch.
	hang       bool
	reset      bool // before anything is forwarded
	swallow    bool // after
	status     int
	retryAfter string

	answer func(m *message) *message                             // instead of the node's
	edit   func(result json.RawMessage) (json.RawMessage, error) // of the node's
}

// Pass lets a call through.
func Pass() Fault { return Fault{} }

// Hang never answers; the call isn't forwarded.
func Hang() Fault { return Fault{name: "hang", hang: true} }

// Reset resets the connection; the call isn't forwarded.
func Reset() Fault { return Fault{name: "reset", reset: true} }

// Swallow forwards the call and resets the connection instead of answering.
func Swallow() Fault { return Fault{name: "swallow", swallow: true} }

// Status answers with an HTTP status.
func Status(code int) Fault { return Fault{name: "status " + strconv.Itoa(code), status: code} }

// TooMany is 429. Retry-After has whole seconds; under one it is left out.
func TooMany(after time.Duration) Fault { return limited(http.StatusTooManyRequests, after) }

// Unavailable is 503, likewise.
func Unavailable(after time.Duration) Fault { return limited(http.StatusServiceUnavailable, after) }

func limited(code int, after time.Duration) Fault {
	f := Status(code)
	if after >= time.Second {
		f.retryAfter = strconv.Itoa(int(after.Seconds()))
	}
	return f
}

// Error answers with a JSON-RPC error; data may be nil.
func Error(code int, text string, data any) Fault {
	return Fault{name: "error", answer: func(m *message) *message {
		return m.fail(code, text, data)
	}}
}

// Result answers with a result, given as JSON.
func Result(result string) Fault {
	return Fault{name: "result", answer: func(m *message) *message {
		return m.reply(json.RawMessage(result))
	}}
}

// Edit changes the node's result. Errors of the node pass unchanged.
func Edit(change func(result json.RawMessage) (json.RawMessage, error)) Fault {
	return Fault{name: "edit", edit: change}
}

// EditAs is Edit for a result that decodes as T.
func EditAs[T any](change func(result T) T) Fault {
	return Edit(func(raw json.RawMessage) (json.RawMessage, error) {
		var value T
		if err := json.Unmarshal(raw, &value); err != nil {
			return nil, fmt.Errorf("edit a result: %w", err)
		}
		return json.Marshal(change(value))
	})
}

// Truncate keeps the first n elements of a list.
func Truncate(n int) Fault {
	f := EditAs(func(list []json.RawMessage) []json.RawMessage { return list[:min(n, len(list))] })
	f.name = "truncate"
	return f
}

// A message is a JSON-RPC call or an answer to one.
type message struct {
	Version string          `json:"jsonrpc"`
	ID      json.RawMessage `json:"id,omitempty"`
	Method  string          `json:"method,omitempty"`
	Params  json.RawMessage `json:"params,omitempty"`
	Result  json.RawMessage `json:"result,omitempty"`
	Error   *failure        `json:"error,omitempty"`
}

type failure struct {
	Code    int    `json:"code"`
	Message string `json:"message"`
	Data    any    `json:"data,omitempty"`
}

// list is the parameters, one by one; nil if they aren't a list.
func (m *message) list() []json.RawMessage {
	var list []json.RawMessage
	if json.Unmarshal(m.Params, &list) != nil {
		return nil
	}
	return list
}

func (m *message) reply(result json.RawMessage) *message {
	return &message{Version: "2.0", ID: m.ID, Result: result}
}

func (m *message) fail(code int, text string, data any) *message {
	return &message{Version: "2.0", ID: m.ID, Error: &failure{Code: code, Message: text, Data: data}}
}
