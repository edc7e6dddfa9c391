package attest

import (
	"bytes"
	"context"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"net"
	"net/http"
	"net/url"
	"os"
	"strings"
	"syscall"
	"time"
	"unicode"

	"github.com/veritee/veritee/zkverifier/dcap"
)

const (
	// simulatorVariable names another endpoint to all of dstack's clients.
	simulatorVariable = "DSTACK_SIMULATOR_ENDPOINT"

	// maxAnswer bounds the agent's answers. Bytes come as hex, and a boot's event log with all its payloads has some 100 kB.
	maxAnswer = 4 << 20

	// versionTime is for the agent to say that it is there; it needs no quoting service for that.
	versionTime = 5 * time.Second
)

// dstackSockets in the order of dstack's own clients (sdk/go/dstack/transport.go).
var dstackSockets = []string{"/var/run/dstack.sock", "/run/dstack.sock", "/var/run/dstack/dstack.sock", "/run/dstack/dstack.sock"}

// tappdSocket is that of agents before 0.5, which aren't spoken to: their guests are out of support.
const tappdSocket = "/var/run/tappd.sock"

// dstack asks the guest agent for TDX quotes: by /v1/Attest where the agent is of 0.6 or newer, else by /GetQuote, which dstack
// keeps as it was in 0.5.
type dstack struct {
	endpoint  string // a socket's path or a URL; empty: none was found
	simulated bool   // the environment names it
	base      string
	client    *http.Client
	wrong     error // what is wrong with the endpoint
}

func newDstack(endpoint string) *dstack {
	simulated := endpoint == "" && os.Getenv(simulatorVariable) != ""
	if simulated {
		endpoint = os.Getenv(simulatorVariable)
	}
	for _, path := range dstackSockets {
		if _, err := os.Stat(path); endpoint == "" && err == nil {
			endpoint = path
		}
	}

	d := &dstack{endpoint: endpoint, simulated: simulated, base: "http://dstack"}
	transport := &http.Transport{
		DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
			return (&net.Dialer{}).DialContext(ctx, "unix", strings.TrimPrefix(endpoint, "unix://"))
		},
		DisableKeepAlives: true, // quotes are rare; nothing stays behind
	}
	if strings.HasPrefix(endpoint, "http://") || strings.HasPrefix(endpoint, "https://") {
		d.base, d.wrong = loopbackURL(endpoint)
		transport.DialContext = dialLoopback
	}
	d.client = &http.Client{
		Transport:     transport,
		CheckRedirect: func(*http.Request, []*http.Request) error { return http.ErrUseLastResponse },
	}
	return d
}

// loopbackURL is a simulator's on this machine. The agent is reached within the guest or not at all.
func loopbackURL(endpoint string) (string, error) {
	parsed, err := url.Parse(endpoint)
	if err != nil || parsed.Scheme != "http" || parsed.User != nil {
		return "", fmt.Errorf("%s isn't a socket's path or an http URL", simulatorVariable)
	}
	if strings.ContainsAny(endpoint, "?#") {
		return "", fmt.Errorf("%s has a query or a fragment, to which no path can be added; end it with the host and the port", simulatorVariable)
	}
	if ip := net.ParseIP(parsed.Hostname()); parsed.Hostname() != "localhost" && !ip.IsLoopback() {
		return "", fmt.Errorf("%s names another machine, %q; an agent is reached by a socket or on loopback", simulatorVariable, parsed.Host)
	}
	return strings.TrimSuffix(parsed.String(), "/"), nil
}

// dialLoopback connects to this machine alone, whatever a resolver makes of its name.
func dialLoopback(ctx context.Context, network, address string) (net.Conn, error) {
	dialer := &net.Dialer{Control: func(_, address string, _ syscall.RawConn) error {
		host, _, err := net.SplitHostPort(address)
		if ip := net.ParseIP(host); err != nil || !ip.IsLoopback() {
			return fmt.Errorf("%s leads to %s, which isn't this machine; an agent is reached by a socket or on loopback", simulatorVariable, address)
		}
		return nil
	}}
	return dialer.DialContext(ctx, network, address)
}

func (d *dstack) name() string  { return Dstack }
func (d *dstack) tee() dcap.TEE { return dcap.TDX }
func (d *dstack) where() string { return d.endpoint }

// probe asks who is there: /Info is in every version.
func (d *dstack) probe(ctx context.Context) error {
	switch {
	case d.wrong != nil:
		return d.wrong
	case d.endpoint == "":
		if _, err := os.Stat(tappdSocket); err == nil {
			return fmt.Errorf("only %s is there, of a guest agent before 0.5; use a newer dstack image", tappdSocket)
		}
		return absentf("%s isn't there, and %s isn't set", dstackSockets[0], simulatorVariable)
	}
	ctx, cancel := context.WithTimeoutCause(ctx, versionTime, fmt.Errorf("no answer within %v", versionTime))
	defer cancel()

	var info struct {
		AppID string `json:"app_id"`
	}
	err := d.post(ctx, "/v1/Info", struct{}{}, &info)
	if isMissing(err) {
		err = d.post(ctx, "/Info", struct{}{}, &info)
	}
	if errors.Is(err, fs.ErrNotExist) || errors.Is(err, syscall.ECONNREFUSED) {
		return absentf("nobody answers at %s", d.endpoint)
	}
	return err
}

// quote by the newer way, or the older where the agent or its answer is older.
func (d *dstack) quote(ctx context.Context, data ReportData) (Evidence, error) {
	evidence, err := d.attest(ctx, data)
	if isMissing(err) || errors.Is(err, errLegacy) {
		return d.getQuote(ctx, data)
	}
	return evidence, err
}

type quoteRequest struct {
	ReportData string `json:"report_data"`
}

// attest is /v1/Attest.
func (d *dstack) attest(ctx context.Context, data ReportData) (Evidence, error) {
	var answer struct {
		Attestation string `json:"attestation"`
	}
	if err := d.post(ctx, "/v1/Attest", quoteRequest{hex.EncodeToString(data[:])}, &answer); err != nil {
		return Evidence{}, err
	}
	raw, err := hexBytes(answer.Attestation)
	if err != nil {
		return Evidence{}, fmt.Errorf("/v1/Attest: attestation: %w", err)
	}
	evidence, err := parseAttestation(raw)
	if err != nil {
		return Evidence{}, fmt.Errorf("/v1/Attest: attestation: %w", err)
	}
	return evidence, nil
}

// getQuote is /GetQuote.
func (d *dstack) getQuote(ctx context.Context, data ReportData) (Evidence, error) {
	var answer struct {
		Quote    string `json:"quote"`
		EventLog string `json:"event_log"`
		VMConfig string `json:"vm_config"`
	}
	if err := d.post(ctx, "/GetQuote", quoteRequest{hex.EncodeToString(data[:])}, &answer); err != nil {
		return Evidence{}, err
	}
	quote, err := hexBytes(answer.Quote)
	if err != nil {
		return Evidence{}, fmt.Errorf("/GetQuote: quote: %w", err)
	}
	evidence := Evidence{Quote: quote, VMConfig: answer.VMConfig}
	if answer.EventLog != "" {
		evidence.EventLog = json.RawMessage(answer.EventLog)
		if !json.Valid(evidence.EventLog) {
			return Evidence{}, errors.New("/GetQuote: the event log isn't JSON")
		}
	}
	return evidence, nil
}

func hexBytes(text string) ([]byte, error) {
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

// isMissing is true for the agent's way to say that it is older than the API asked for: 404, and not that the API is there and
// lacks the method (docs/guest-api-v1.md, "Detecting an agent without v1").
func isMissing(err error) bool {
	var r *refusal
	return errors.As(err, &r) && r.status == http.StatusNotFound && !r.method
}

func (d *dstack) post(ctx context.Context, path string, question, answer any) error {
	body, err := json.Marshal(question)
	if err != nil {
		return err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, d.base+path, bytes.NewReader(body))
	if err != nil {
		return err
	}
	request.Header.Set("Content-Type", "application/json")
	response, err := d.client.Do(request)
	if err != nil {
		if cause := context.Cause(ctx); cause != nil {
			return fmt.Errorf("ask dstack's agent %s: %w", path, cause)
		}
		return fmt.Errorf("ask dstack's agent %s: %w", path, err)
	}
	defer response.Body.Close()

	content, err := io.ReadAll(io.LimitReader(response.Body, maxAnswer+1))
	switch {
	case err != nil:
		return fmt.Errorf("read the answer of dstack's agent to %s: %w", path, err)
	case len(content) > maxAnswer:
		return fmt.Errorf("dstack's agent answers %s with more than %d bytes", path, maxAnswer)
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
