package workers

import (
	"context"
	"net"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/relayer/lifecycle"
)

func TestPlainConnectionsStayOnThisMachine(t *testing.T) {
	pin := strings.Repeat("ab", 32)
	mutual := &TLSConfig{Cert: "c", Key: "k", Pin: pin}

	for _, good := range []WorkerConfig{
		{Name: "a", URL: "unix:///run/veritee/worker.sock"},
		{Name: "a", URL: "http://127.0.0.1:7001"},
		{Name: "a", URL: "http://127.9.9.9:7001/"},
		{Name: "a", URL: "http://[::1]:7001"},
		{Name: "a", URL: "http://localhost:7001"},
		{Name: "a", URL: "https://worker.example:7001", TLS: mutual},
		{Name: "a", URL: "https://worker.example", TLS: &TLSConfig{Cert: "c", Key: "k", Pin: "0x" + strings.ToUpper(pin)}},
	} {
		require.NoError(t, good.Check(), good.URL)
	}

	for name, c := range map[string]struct {
		config WorkerConfig
		says   string
	}{
		"no name":               {WorkerConfig{URL: "http://127.0.0.1:1"}, "no name"},
		"http elsewhere":        {WorkerConfig{Name: "a", URL: "http://10.0.0.1:7001"}, "isn't this machine"},
		"http everywhere":       {WorkerConfig{Name: "a", URL: "http://0.0.0.0:7001"}, "isn't this machine"},
		"http to a name":        {WorkerConfig{Name: "a", URL: "http://worker:7001"}, "use https"},
		"a name like loopback":  {WorkerConfig{Name: "a", URL: "http://127.0.0.1.evil:7001"}, "isn't this machine"},
		"https without tls":     {WorkerConfig{Name: "a", URL: "https://worker"}, "give tls cert, key and pin"},
		"http with tls":         {WorkerConfig{Name: "a", URL: "http://127.0.0.1:1", TLS: mutual}, "tls is for https"},
		"a relative socket":     {WorkerConfig{Name: "a", URL: "unix://worker.sock"}, "absolute path"},
		"a password":            {WorkerConfig{Name: "a", URL: "https://u:hush@worker", TLS: mutual}, "leave them out"},
		"a query":               {WorkerConfig{Name: "a", URL: "https://worker?token=hush", TLS: mutual}, "leave them out"},
		"a path":                {WorkerConfig{Name: "a", URL: "https://worker/api", TLS: mutual}, "nothing more"},
		"another scheme":        {WorkerConfig{Name: "a", URL: "ftp://worker"}, `scheme "ftp"`},
		"no URL":                {WorkerConfig{Name: "a"}, "want unix://"},
		"what is none":          {WorkerConfig{Name: "a", URL: "http://hush\x7f"}, "doesn't parse"},
		"no client certificate": {WorkerConfig{Name: "a", URL: "https://worker", TLS: &TLSConfig{Pin: pin}}, "both cert and key"},
		"a short pin":           {WorkerConfig{Name: "a", URL: "https://worker", TLS: &TLSConfig{Cert: "c", Key: "k", Pin: "ab"}}, "64 hex digits"},
		"a negative timeout":    {WorkerConfig{Name: "a", URL: "http://127.0.0.1:1", Timeout: -1}, "negative"},
	} {
		t.Run(name, func(t *testing.T) {
			err := c.config.Check()
			require.ErrorContains(t, err, c.says)
			require.NotContains(t, err.Error(), "hush", "what may be a secret isn't repeated")
		})
	}
}

func TestAllMistakesAreSaidAtOnce(t *testing.T) {
	err := Config{Timeout: -1, Workers: []WorkerConfig{{Name: "a", URL: "x://"}, {Name: "a", URL: "unix:///a"}}}.Check()
	require.ErrorContains(t, err, "can't be negative")
	require.ErrorContains(t, err, `worker "a": URL has the scheme "x"`)
	require.ErrorContains(t, err, `two workers are called "a"`)
	require.ErrorContains(t, Config{}.Check(), "no worker")
}

func TestLocalhostThatIsAnotherMachineIsHungUpOn(t *testing.T) {
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	require.NoError(t, err)
	defer listener.Close()

	// A resolver can call any machine localhost; the address that answered is what counts.
	conn, err := dialLoopback(t.Context(), &net.Dialer{}, "tcp", listener.Addr().String())
	require.NoError(t, err)
	conn.Close()

	addresses, err := net.InterfaceAddrs()
	require.NoError(t, err)
	for _, a := range addresses {
		ip, ok := a.(*net.IPNet)
		if !ok || ip.IP.IsLoopback() || ip.IP.To4() == nil {
			continue
		}
		outside, err := net.Listen("tcp", net.JoinHostPort(ip.IP.String(), "0"))
		require.NoError(t, err)
		defer outside.Close()
		_, err = dialLoopback(t.Context(), &net.Dialer{}, "tcp", outside.Addr().String())
		require.ErrorIs(t, err, errNotLoopback)
		return
	}
	t.Log("this machine has no address but loopback")
}

func TestNothingStaysBehindWhenAllEnds(t *testing.T) {
	b := newBench(t, "hangs", "good")
	b.workers[0].does(hangs)
	b.question()
	before := goleak.IgnoreCurrent()

	ctx, stop := context.WithCancel(t.Context())
	p, err := NewPool(b.config(func(c *Config) { c.HedgeAfter = time.Millisecond }))
	require.NoError(t, err)
	l := b.loop(p)
	done := make(chan error, 2)
	go func() { done <- p.Run(ctx) }()
	go func() { done <- l.Run(ctx) }()
	b.eventually("it is answered", b.all(lifecycle.Answered))
	stop()
	require.NoError(t, <-done)
	require.NoError(t, <-done)
	for _, w := range b.workers {
		w.server.CloseClientConnections()
	}
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("net/http.(*conn).serve"), goleak.IgnoreAnyFunction("github.com/jackc/pgx/v5/pgxpool.(*Pool).backgroundHealthCheck"))
}
