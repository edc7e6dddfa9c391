package collateral

import (
	"bytes"
	"compress/gzip"
	"context"
	"encoding/pem"
	"fmt"
	"io"
	"log"
	"net"
	"net/http"
	"net/http/httptest"
	"net/url"
	"os"
	"path/filepath"
	"strings"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// network is a cache that serves one real bundle, and a client of it that notes how long it would have waited.
type network struct {
	*pcs.Service
	address string
	about   Subject
	clock   func() time.Time
	waits   []time.Duration
	steps   []Step
}

func newNetwork(t testing.TB) *network {
	t.Helper()
	served, want, about := real(t, gcp)
	s, err := pcs.NewPCCS(served)
	require.NoError(t, err)
	return &network{Service: s, address: start(t, s), about: about, clock: at(within(t, want))}
}

func (n *network) client(t testing.TB, change ...func(*Options)) *Client {
	t.Helper()
	o := Options{
		Sources: []string{n.address}, Clock: n.clock,
		Wait:     func(_ context.Context, d time.Duration) error { n.waits = append(n.waits, d); return nil },
		Progress: func(s Step) { n.steps = append(n.steps, s) },
	}
	for _, c := range change {
		c(&o)
	}
	return client(t, o)
}

func TestWhatPassesIsAskedAgain(t *testing.T) {
	for name, c := range map[string]struct {
		fault func(*network) pcs.Fault
		least time.Duration
		said  string
	}{
		"429 with seconds": {func(*network) pcs.Fault { return pcs.Refuse(429, "7") }, 7 * time.Second, "429 Too Many Requests"},
		"503 with a date": {func(n *network) pcs.Fault {
			return pcs.Refuse(503, n.clock().Add(9*time.Second).UTC().Format(http.TimeFormat))
		}, 8 * time.Second, "503"},
		"503 with nonsense":      {func(*network) pcs.Fault { return pcs.Refuse(503, "soon") }, firstWait, "503"},
		"500":                    {func(*network) pcs.Fault { return pcs.Refuse(500, "") }, firstWait, "500"},
		"504 of a cache":         {func(*network) pcs.Fault { return pcs.Refuse(504, "") }, firstWait, "can't reach Intel"},
		"an answer that is cut":  {func(n *network) pcs.Fault { return n.Cut(100) }, firstWait, "breaks off after 100 bytes"},
		"nothing before the cut": {func(n *network) pcs.Fault { return n.Cut(0) }, firstWait, "breaks off after 0 bytes"},
		"a page of another kind": {func(*network) pcs.Fault { return pcs.Portal() }, firstWait, "<!DOCTYPE html>"},
		"an empty answer":        {func(n *network) pcs.Fault { return n.Change(func(http.Header, []byte) []byte { return nil }) }, firstWait, "it begins with nothing"},
		"an answer without chain": {func(n *network) pcs.Fault {
			return n.Change(func(h http.Header, b []byte) []byte { h.Del("TCB-Info-Issuer-Chain"); return b })
		}, firstWait, "no header TCB-Info-Issuer-Chain"},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t)
			n.Next(c.fault(n))
			_, err := n.client(t).Fetch(t.Context(), n.about)
			require.NoError(t, err)
			require.Len(t, n.waits, 1)
			require.GreaterOrEqual(t, n.waits[0], c.least)
			require.LessOrEqual(t, n.waits[0], c.least*2)
			require.ErrorContains(t, n.steps[0].Err, c.said)
			require.Len(t, n.steps, 5)
			require.Equal(t, 2, n.steps[1].Attempt)
		})
	}
}

func TestWhatStaysIsNotAskedAgain(t *testing.T) {
	for name, c := range map[string]struct {
		fault pcs.Fault
		said  string
	}{
		"400":                         {pcs.Refuse(400, ""), "an old PCCS"},
		"401":                         {pcs.Refuse(401, ""), "wants a key"},
		"404":                         {pcs.Refuse(404, ""), "check FMSPC"},
		"410":                         {pcs.Refuse(410, ""), "take a newer one"},
		"461 of a cache":              {pcs.Refuse(461, ""), "register it there"},
		"429 for an hour":             {pcs.Refuse(429, "3600"), "left alone for 1h0m0s"},
		"an answer without end":       {pcs.Giant(), "more than 1048576 bytes"},
		"a redirect to another host":  {pcs.Redirect("http://127.0.0.2:1"), "redirects to http://127.0.0.2:1, another host"},
		"a redirect to another space": {pcs.Redirect("file://"), "redirects to"},
	} {
		t.Run(name, func(t *testing.T) {
			n := newNetwork(t)
			n.Next(c.fault)
			_, err := n.client(t).Fetch(t.Context(), n.about)
			require.ErrorContains(t, err, c.said)
			require.Empty(t, n.waits)
			require.Len(t, n.Requests(), 1)
		})
	}
}

func TestARedirectOnTheSameHostIsFollowed(t *testing.T) {
	n := newNetwork(t)
	n.Next(pcs.Redirect(n.address))
	_, err := n.client(t).Fetch(t.Context(), n.about)
	require.NoError(t, err)
	require.Len(t, n.Requests(), 5)

	n.Next(pcs.Redirect(n.address), pcs.Redirect(n.address), pcs.Redirect(n.address), pcs.Redirect(n.address))
	_, err = n.client(t).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "redirects")
}

func TestASilentServiceIsGivenUpOn(t *testing.T) {
	n := newNetwork(t)
	n.Next(pcs.Silence(), pcs.Silence())
	_, err := n.client(t, func(o *Options) { o.Timeout, o.Attempts = 20*time.Millisecond, 2 }).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "no whole answer within 20ms")
	require.Len(t, n.waits, 1)
}

func TestAnEndedContextEndsAllAttempts(t *testing.T) {
	n := newNetwork(t)
	ctx, cancel := context.WithCancelCause(t.Context())
	n.Next(pcs.Refuse(503, ""))
	stopped := fmt.Errorf("the operator stops")
	c := n.client(t, func(o *Options) {
		o.Sources = append(o.Sources, n.address)
		o.Wait = func(ctx context.Context, _ time.Duration) error { cancel(stopped); return sleep(ctx, time.Hour) }
	})
	_, err := c.Fetch(ctx, n.about)
	require.ErrorIs(t, err, stopped)
	require.Len(t, n.Requests(), 1)
}

func TestTheNextSourceIsAskedForAllParts(t *testing.T) {
	n, broken := newNetwork(t), newNetwork(t)
	broken.Next(nil, nil, pcs.Refuse(404, "")) // TCB info and QE identity come, the revocation list doesn't
	answer, err := n.client(t, func(o *Options) { o.Sources = []string{broken.address, n.address} }).Fetch(t.Context(), n.about)
	require.NoError(t, err)
	require.Equal(t, n.address, answer.Source)
	require.Len(t, broken.Requests(), 3)
	require.Len(t, n.Requests(), 4)
}

func TestEveryFailedSourceIsNamed(t *testing.T) {
	n, other := newNetwork(t), newNetwork(t)
	n.Next(pcs.Refuse(404, ""))
	other.Next(pcs.Refuse(461, ""))
	_, err := n.client(t, func(o *Options) { o.Sources = []string{n.address, other.address} }).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, n.address)
	require.ErrorContains(t, err, other.address)
}

func TestAnotherPlatformsAnswerIsRefused(t *testing.T) {
	n := newNetwork(t)
	about := n.about
	about.FMSPC[0] = 0x99
	n.Next(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		r.URL.RawQuery = url.Values{"fmspc": {fmt.Sprintf("%x", n.about.FMSPC)}}.Encode()
		n.Change(func(_ http.Header, b []byte) []byte { return b }).ServeHTTP(w, r)
	}))
	_, err := n.client(t).Fetch(t.Context(), about)
	require.ErrorContains(t, err, "what came isn't what was asked for")
}

func TestTheQuestionsAreThoseOfTheAPI(t *testing.T) {
	n := newNetwork(t)
	c := n.client(t)
	_, err := c.Fetch(t.Context(), n.about)
	require.NoError(t, err)
	require.Equal(t, []string{
		"/tdx/certification/v4/tcb?fmspc=00806F050000", "/tdx/certification/v4/qe/identity",
		"/sgx/certification/v4/pckcrl?ca=platform&encoding=der", "/sgx/certification/v4/rootcacrl",
	}, n.Requests())

	early, numbered := n.about, n.about
	early.Update, numbered.Number = Early, 19
	_, err = c.Fetch(t.Context(), early)
	require.ErrorContains(t, err, "404")
	_, err = c.Fetch(t.Context(), numbered)
	require.NoError(t, err)
	require.Equal(t, "/tdx/certification/v4/tcb?fmspc=00806F050000&update=early", n.Requests()[4])
	require.Equal(t, []string{
		"/tdx/certification/v4/tcb?fmspc=00806F050000&tcbEvaluationDataNumber=19", "/tdx/certification/v4/qe/identity?tcbEvaluationDataNumber=19",
	}, n.Requests()[5:7])
}

func TestAddressesAreReadAsOperatorsWriteThem(t *testing.T) {
	for _, text := range []string{
		"https://pccs.example:8081", "https://pccs.example:8081/", "https://pccs.example:8081/sgx/certification/v4/",
		"https://pccs.example:8081/sgx/certification/v4", "https://pccs.example:8081/tdx/certification/v4",
	} {
		s, err := parseSource(text)
		require.NoError(t, err, text)
		require.Equal(t, "https://pccs.example:8081", s.String(), text)
	}
	for text, said := range map[string]string{
		"https://pccs.example/sgx/certification/v3": "only version 4",
		"http://pccs.example":                       "use https",
		"pccs.example":                              "no address",
		"ftp://pccs.example":                        `scheme "ftp"`,
		"https://user:word@pccs.example":            "neither user nor query",
		"https://pccs.example/?fmspc=00":            "neither user nor query",
		"":                                          "no address",
	} {
		_, err := New(Options{Sources: []string{text}})
		require.ErrorContains(t, err, said, text)
	}
}

func TestAPrivateAuthorityIsNamedAndNeverSkipped(t *testing.T) {
	n := newNetwork(t)
	server := httptest.NewUnstartedServer(n.Service)
	server.Config.ErrorLog = log.New(io.Discard, "", 0)
	server.StartTLS()
	t.Cleanup(server.Close)
	to := func(o *Options) { o.Sources = []string{server.URL} }
	_, err := n.client(t, to).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "--ca-file")
	require.Empty(t, n.waits, "a certificate doesn't get better")

	file := filepath.Join(t.TempDir(), "ca.pem")
	require.NoError(t, os.WriteFile(file, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: server.Certificate().Raw}), 0o600))
	_, err = n.client(t, to, func(o *Options) { o.CAFile = file }).Fetch(t.Context(), n.about)
	require.NoError(t, err)

	require.NoError(t, os.WriteFile(file, []byte("none"), 0o600))
	_, err = New(Options{CAFile: file})
	require.ErrorContains(t, err, "no PEM certificate")
}

func TestEvaluationNumbersAreThoseThatIntelNames(t *testing.T) {
	n := newNetwork(t)
	n.Numbers("tdx", realdata.Read(t, "dcap", "collateral", "ata_1025_tdxtcbeval.json"))
	numbers, err := n.client(t).Numbers(t.Context(), dcap.TDX)
	require.NoError(t, err)
	require.Len(t, numbers, 8)
	require.Equal(t, Number{20, time.Date(2025, 8, 12, 0, 0, 0, 0, time.UTC), time.Date(2025, 8, 13, 0, 0, 0, 0, time.UTC)}, numbers[0])

	_, err = n.client(t).Numbers(t.Context(), dcap.SGX)
	require.ErrorContains(t, err, "404")
	n.Numbers("sgx", realdata.Read(t, "dcap", "collateral", "ata_1025_tdxtcbeval.json"))
	_, err = n.client(t).Numbers(t.Context(), dcap.SGX)
	require.ErrorContains(t, err, `for "TDX", want some for SGX`)
}

// The limit is on what an answer becomes, not on what travels.
func TestAnAnswerThatUnpacksWithoutEndIsCutOff(t *testing.T) {
	n := newNetwork(t)
	n.Next(n.Change(func(header http.Header, _ []byte) []byte {
		var packed bytes.Buffer
		w := gzip.NewWriter(&packed)
		_, err := w.Write(make([]byte, 64<<20))
		require.NoError(t, err)
		require.NoError(t, w.Close())
		header.Set("Content-Encoding", "gzip")
		return packed.Bytes()
	}))
	_, err := n.client(t).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "more than 1048576 bytes")
	require.Equal(t, maxJSON+1, n.steps[0].Bytes)
}

func TestHeadersWithoutEndAreRefused(t *testing.T) {
	n := newNetwork(t)
	n.Next(n.Change(func(header http.Header, body []byte) []byte {
		header.Set("X-Long", strings.Repeat("a", 2*maxHeader))
		return body
	}))
	_, err := n.client(t, func(o *Options) { o.Attempts = 1 }).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "headers")
}

func TestAServiceThatDoesNotExistIsSaidNotToAnswer(t *testing.T) {
	n := newNetwork(t)
	_, err := n.client(t, func(o *Options) { o.Sources = []string{"http://127.0.0.1:1"} }).Fetch(t.Context(), n.about)
	require.ErrorContains(t, err, "check the address, the network, and whether HTTPS_PROXY is needed here")
	require.Len(t, n.waits, 3)
	for i, wait := range n.waits {
		require.GreaterOrEqual(t, wait, firstWait<<i)
		require.Less(t, wait, firstWait<<i*3/2)
	}
	require.Equal(t, 1, strings.Count(err.Error(), "connection refused"))
	require.Less(t, len(err.Error()), 250, err)
}

// The name itself is wrong: asking again, and soon, doesn't mend that.
func TestAHostThatDoesNotExistIsAskedForOnce(t *testing.T) {
	n := newNetwork(t)
	missing := &net.DNSError{Err: "no such host", Name: "pccs.example", IsNotFound: true}
	wrapped := &url.Error{Op: "Get", URL: "https://pccs.example/x", Err: &net.OpError{Op: "dial", Net: "tcp", Err: missing}}
	err := explain(t.Context(), "pccs.example", wrapped)
	require.EqualError(t, err, "no such host as pccs.example; check the address, the network, and whether HTTPS_PROXY is needed here")
	_, again := n.client(t).fetch.pause(1, err)
	require.False(t, again)

	slow := &url.Error{Op: "Get", URL: "https://pccs.example/x", Err: &net.OpError{Op: "dial", Net: "tcp", Err: &net.DNSError{Err: "i/o timeout", Name: "pccs.example", IsTimeout: true}}}
	_, again = n.client(t).fetch.pause(1, explain(t.Context(), "pccs.example", slow))
	require.True(t, again)
}

func TestAStepSaysItsCauseInFewWords(t *testing.T) {
	refused := &url.Error{Op: "Get", URL: "https://pccs.example/x", Err: &net.OpError{
		Op: "dial", Net: "tcp", Addr: &net.TCPAddr{IP: net.IPv4(192, 0, 2, 1), Port: 443}, Err: syscall.ECONNREFUSED,
	}}
	for want, err := range map[string]error{
		"": nil, "503 Service Unavailable": fmt.Errorf("TCB info: %w", &StatusError{Status: 503}), "connection refused": explain(t.Context(), "pccs.example", refused),
	} {
		require.Equal(t, want, Step{Err: err}.Cause())
	}
	require.ErrorContains(t, explain(t.Context(), "pccs.example", refused), "pccs.example (192.0.2.1:443): connection refused; check")
}

// An old PCCS doesn't know the question, and answers with its standard set.
func TestAnotherEvaluationNumberThanAskedForIsRefused(t *testing.T) {
	n := newNetwork(t)
	ignorant := http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		query := r.URL.Query()
		query.Del("tcbEvaluationDataNumber")
		r.URL.RawQuery = query.Encode()
		n.Change(func(_ http.Header, b []byte) []byte { return b }).ServeHTTP(w, r)
	})
	n.Next(ignorant, ignorant)
	about := n.about
	about.Number = 20
	_, err := n.client(t).Fetch(t.Context(), about)
	require.ErrorContains(t, err, "its evaluation numbers are 19 and 19, not 20")
}
