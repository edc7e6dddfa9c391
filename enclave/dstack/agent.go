package dstack

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"
	"unicode"
)

const (
	// SimulatorVariable names another endpoint to all of dstack's clients.
	SimulatorVariable = "DSTACK_SIMULATOR_ENDPOINT"

	// MaxAnswer bounds the agent's answers. Bytes come as hex, and a boot's event log with all its payloads has some 100 kB.
	MaxAnswer = 4 << 20
)

// sockets in the order of dstack's own clients (sdk/go/dstack/transport.go).
var sockets = []string{"/var/run/dstack.sock", "/run/dstack.sock", "/var/run/dstack/dstack.sock", "/run/dstack/dstack.sock"}

// An Agent is the guest agent at one endpoint. It may be used by several goroutines.
type Agent struct {
	endpoint  string // a socket's path or a URL; empty: none was found
	simulated bool   // the environment names it
	base      string
	client    *http.Client
	wrong     error // what is wrong with the endpoint
}

// New looks for the agent at an endpoint, a socket's path or a URL on this machine; empty: where the environment says, or where dstack
// has it. Nothing is asked yet.
func New(endpoint string) *Agent {
	simulated := endpoint == "" && os.Getenv(SimulatorVariable) != ""
	if simulated {
		endpoint = os.Getenv(SimulatorVariable)
	}
	for _, path := range sockets {
		if _, err := os.Stat(path); endpoint == "" && err == nil {
			endpoint = path
		}
	}

	a := &Agent{endpoint: endpoint, simulated: simulated, base: "http://dstack"}
	transport := &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "unix", strings.TrimPrefix(endpoint, "unix://"))
		},
		DisableKeepAlives: true, // questions are rare; nothing stays behind
	}
	if strings.HasPrefix(endpoint, "http://") || strings.HasPrefix(endpoint, "https://") {
		a.base, a.wrong = loopbackURL(endpoint)
		transport.DialContext = dialLoopback
	}
	a.client = &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return a
}

// Endpoint is where it is, for the log; empty if there is none.
func (a *Agent) Endpoint() string { return a.endpoint }

// Simulated says whether the environment named the endpoint.
func (a *Agent) Simulated() bool { return a.simulated }

// Usual is where it is looked for first.
func Usual() string { return sockets[0] }

// Check says what is wrong with the endpoint as it is written.
func (a *Agent) Check() error { return a.wrong }

// loopbackURL is a simulator's on this machine. The agent is reached within the guest or not at all.
func loopbackURL(endpoint string) (string, error) {
	parsed, err := url.Parse(endpoint)
	if err != nil || parsed.Scheme != "http" || parsed.User != nil {
		return "", fmt.Errorf("%s isn't a socket's path or an http URL", SimulatorVariable)
	}
	if strings.ContainsAny(endpoint, "?#") {
		return "", fmt.Errorf("%s has a query or a fragment, to which no path can be added; end it with the host and the port", SimulatorVariable)
	}
	if ip := net.ParseIP(parsed.Hostname()); parsed.Hostname() != "localhost" && !ip.IsLoopback() {
		return "", fmt.Errorf("%s names another machine, %q; an agent is reached by a socket or on loopback", SimulatorVariable, parsed.Host)
	}
	return strings.TrimSuffix(parsed.String(), "/"), nil
}

// dialLoopback connects to this machine alone, whatever a resolver makes of its name.
func dialLoopback(ctx context.Context, network, address string) (net.Conn, error) {
	dialer := &net.Dialer{Control: func(_, address string, _ syscall.RawConn) error {
		host, _, err := net.SplitHostPort(address)
		if ip := net.ParseIP(host); err != nil || !ip.IsLoopback() {
			return fmt.Errorf("%s leads to %s, which isn't this machine; an agent is reached by a socket or on loopback", SimulatorVariable, address)
		}
		return nil
	}}
	return dialer.DialContext(ctx, network, address)
}

// Bytes reads the hex digits that the agent writes bytes in; none are an error.
func Bytes(text string) ([]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err == nil && len(raw) == 0 {
		err = errors.New("it is empty")
	}
	return raw, err
}

// refusal is an answer of the agent's other than 200.
type refusal struct {
	path    string
	status  int
	message string
	method  bool // the API is there and this method isn't in it
}

func (r *refusal) Error() string {
	return fmt.Sprintf("dstack's agent answers %s with status %d: %s", r.path, r.status, r.message)
}

// IsMissing is true for the agent's way to say that it is older than the API asked for: 404, and not that the API is there and
// lacks the method (docs/guest-api-v1.md, "Detecting an agent without v1").
func IsMissing(err error) bool {
	var r *refusal
	return errors.As(err, &r) && r.status == http.StatusNotFound && !r.method
}

// Ask posts a question as JSON and reads the answer.
func (a *Agent) Ask(ctx context.Context, path string, question, answer any) error {
	if a.wrong != nil {
		return a.wrong
	}
	body, err := json.Marshal(question)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, a.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := a.client.Do(request)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return fmt.Errorf("ask dstack's agent %s: %w", path, cause)
		}
		return fmt.Errorf("ask dstack's agent %s: %w", path, err)
	}
	defer response.Body.Close()

	content, err := io.ReadAll(io.LimitReader(response.Body, MaxAnswer+1))
	switch {
	case err != nil:
		return fmt.Errorf("read the answer of dstack's agent to %s: %w", path, err)
	case len(content) > MaxAnswer:
		return fmt.Errorf("dstack's agent answers %s with more than %d bytes", path, MaxAnswer)
	case response.StatusCode != http.StatusOK:
		return refused(path, response.StatusCode, content)
	}
	if err := json.Unmarshal(content, answer); err != nil {
		return fmt.Errorf("the answer of dstack's agent to %s: %w", path, err)
	}
	return nil
}

// refused reads {"error": "…"}, or whatever page a server without that path shows.
func refused(path string, status int, content []byte) error {
	var said struct {
		Error string `json:"error"`
	}
	message := string(content)
	if json.Unmarshal(content, &said) == nil && said.Error != "" {
		message = said.Error
	}
	return &refusal{path: path, status: status, message: plain(message), method: strings.HasPrefix(said.Error, "Service not found")}
}

// plain is a stranger's text, fit for a log: one line, printable, short.
func plain(text string) string {
	text = strings.Join(strings.FieldsFunc(text, func(r rune) bool { return unicode.IsSpace(r) || !unicode.IsPrint(r) }), " ")
	if runes := []rune(text); len(runes) > 200 {
		return string(runes[:200]) + "…"
	}
	return text
}
