package attest

import (
	"encoding/json"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave/dstack"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func agent() *guest.Agent {
	return &guest.Agent{
		Quote: tdx, AppID: []byte{1, 2, 3}, VMConfig: `{"cpu_count":2}`,
		Events: []guest.Event{
			{IMR: 0, EventType: 0x80000001, Digest: make([]byte, 48), Payload: make([]byte, 300)},
			{IMR: 3, EventType: 0x08000001, Digest: nil, Event: "compose-hash", Payload: []byte{0xca, 0xfe}},
		},
	}
}

// Both APIs give the same quote and the same log, in the same form.
func TestAQuoteByEachOfDstacksAPIs(t *testing.T) {
	for name, c := range map[string]struct {
		change func(*guest.Agent)
		v1     bool
	}{
		"v1":                      {func(*guest.Agent) {}, true},
		"v1 in Google's cloud":    {func(a *guest.Agent) { a.Platform = "gcp-tdx" }, true},
		"v0, of an old agent":     {func(a *guest.Agent) { a.Old = true }, false},
		"v0, where v1 says SCALE": {func(a *guest.Agent) { a.SCALE = true }, false},
	} {
		t.Run(name, func(t *testing.T) {
			a := agent()
			c.change(a)
			source := newDstack(guest.Test(t, a))
			require.NoError(t, source.probe(t.Context()))
			evidence, err := check(source).Quote(t.Context(), someData())
			require.NoError(t, err)
			require.Equal(t, quoteOf(dcap.TDX, 4, someData()), evidence.Quote)
			require.Equal(t, `{"cpu_count":2}`, evidence.VMConfig)
			require.Equal(t, c.v1, evidence.Attestation != nil)

			var events []event
			require.NoError(t, json.Unmarshal(evidence.EventLog, &events))
			require.Equal(t, []event{
				{EventType: 0x80000001, Digest: strings.Repeat("00", 48), Payload: strings.Repeat("00", 300)},
				{IMR: 3, EventType: 0x08000001, Event: "compose-hash", Payload: "cafe"},
			}, events)
		})
	}
}

func TestTheAgentsOwnWordsAreShown(t *testing.T) {
	a := agent()
	a.Quote = func([64]byte) ([]byte, error) { return nil, errors.New("vsock: qgsd refused\nthe connection") }
	for _, old := range []bool{false, true} {
		a.Old = old
		_, err := check(newDstack(guest.Test(t, a))).Quote(t.Context(), someData())
		require.ErrorContains(t, err, "status 400: vsock: qgsd refused the connection")
	}
	a.Platform, a.Old, a.Quote = "sev-snp", false, tdx
	_, err := check(newDstack(guest.Test(t, a))).Quote(t.Context(), someData())
	require.ErrorContains(t, err, `its platform is "sev-snp"`)
}

// An agent that has v1 and says no isn't asked the old way: a refusal isn't an older version.
func TestARefusalIsNotTakenForAnOldAgent(t *testing.T) {
	for name, answer := range map[string]string{"a refusal": `400 {"error":"no"}`, "no such method": `404 {"error":"Service not found: Attest"}`} {
		t.Run(name, func(t *testing.T) {
			var asked []string
			path := guest.Test(t, http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
				asked = append(asked, r.URL.Path)
				var status int
				fmt.Sscan(answer, &status)
				w.WriteHeader(status)
				_, _ = w.Write([]byte(answer[4:]))
			}))
			_, err := check(newDstack(path)).Quote(t.Context(), someData())
			require.Error(t, err)
			require.Equal(t, []string{"/v1/Attest"}, asked)
		})
	}
}

func TestAnAgentThatLiesOrFloodsIsRefused(t *testing.T) {
	for name, c := range map[string]struct {
		answer string
		want   string
	}{
		"no JSON":            {`<html>`, "invalid character"},
		"no hex":             {`{"attestation":"zz"}`, "invalid byte"},
		"nothing":            {`{}`, "it is empty"},
		"no MessagePack":     {`{"attestation":"c1"}`, "kind 0xc1"},
		"an endless answer":  {`{"attestation":"` + strings.Repeat("00", dstack.MaxAnswer), "more than 4194304 bytes"},
		"a length that lies": {`{"attestation":"ddffffffff"}`, "cut short"},
		"another version":    {`{"attestation":"81a776657273696f6e02"}`, "its version is 2"},
		"no map":             {`{"attestation":"93010203"}`, "its version is 0"},
	} {
		t.Run(name, func(t *testing.T) {
			path := guest.Test(t, http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { _, _ = w.Write([]byte(c.answer)) }))
			_, err := check(newDstack(path)).Quote(t.Context(), someData())
			require.ErrorContains(t, err, c.want)
		})
	}

	a := agent()
	a.Quote = func([64]byte) ([]byte, error) { return tdx([64]byte{1}) }
	_, err := check(newDstack(guest.Test(t, a))).Quote(t.Context(), someData())
	require.ErrorContains(t, err, "it carries other report data than asked for")
}

func TestRedirectsAreNotFollowed(t *testing.T) {
	elsewhere := httptest.NewServer(agent())
	defer elsewhere.Close()
	path := guest.Test(t, http.RedirectHandler(elsewhere.URL+"/v1/Attest", http.StatusTemporaryRedirect))
	_, err := check(newDstack(path)).Quote(t.Context(), someData())
	require.ErrorContains(t, err, "status 307")
}

// The variable of dstack's own clients: a socket's path, or a simulator's URL on this machine.
func TestASimulatorIsNamedByTheEnvironment(t *testing.T) {
	t.Setenv(dstack.SimulatorVariable, guest.Test(t, agent()))
	log, said := logged()
	_, err := Detect(t.Context(), Config{Choice: Dstack}, log)
	require.NoError(t, err)
	require.Regexp(t, `level=WARN .*simulator.* variable=DSTACK_SIMULATOR_ENDPOINT`, said.String())

	server := httptest.NewServer(agent())
	defer server.Close()
	t.Setenv(dstack.SimulatorVariable, server.URL+"/")
	_, err = check(newDstack("")).Quote(t.Context(), someData())
	require.NoError(t, err)

	for _, far := range []string{"http://agent.example:80", "http://10.0.0.1", "https://localhost", "http://u:p@localhost", "http://%zz",
		"http://localhost:1/?x=", "http://localhost:1/?", "http://localhost:1/#", "http://localhost:1/#x", "http://localhost.evil", "http://0:1", "http://[fe80::1%25lo]:1"} {
		t.Setenv(dstack.SimulatorVariable, far)
		err := newDstack("").probe(t.Context())
		require.ErrorContains(t, err, dstack.SimulatorVariable)
		require.False(t, isAbsent(err))
	}
}

func TestASocketThatNobodyServesIsAbsent(t *testing.T) {
	require.True(t, isAbsent(newDstack(filepath.Join(t.TempDir(), "none.sock")).probe(t.Context())))
	require.True(t, isAbsent(newDstack(t.TempDir()).probe(t.Context())), "docker makes a folder of a socket that isn't there")
}
