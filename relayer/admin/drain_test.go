package admin

import (
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const because = `{"reason": "upgrade"}`

func order(body string, change ...func(*http.Request)) *http.Request {
	r := httptest.NewRequest(http.MethodPost, "http://127.0.0.1/drain", strings.NewReader(body))
	r.RemoteAddr = "127.0.0.1:4711"
	r.Header.Set("Content-Type", "application/json")
	for _, f := range change {
		f(r)
	}
	return r
}

func TestADrainIsOrderedFromThisMachineWithAReasonForTheAudit(t *testing.T) {
	drained := 0
	d := newDesk(t, func(c *Config) { c.Drain = func() { drained++ }; c.Store = &flaky{Store: c.Store} })
	header := func(name, value string) func(*http.Request) {
		return func(r *http.Request) { r.Header.Set(name, value) }
	}
	for name, c := range map[string]struct {
		order *http.Request
		code  int
		says  string
	}{
		"another machine":     {order(because, func(r *http.Request) { r.RemoteAddr = "192.0.2.1:4711" }), 403, "remote"},
		"a page elsewhere":    {order(because, header("Origin", "https://evil.example")), 403, "browser"},
		"a page, otherwise":   {order(because, header("Sec-Fetch-Site", "cross-site")), 403, "browser"},
		"a form":              {order(because, header("Content-Type", "text/plain")), 415, "type"},
		"a rebound name":      {order(because, func(r *http.Request) { r.Host = "evil.example" }), 421, "host"},
		"no reason":           {order(`{"reason": " "}`), 400, "reason"},
		"no JSON":             {order(`reason`), 400, "reason"},
		"something else":      {order(`{"reason": "x", "force": true}`), 400, "reason"},
		"more than is decent": {order(`{"reason": "` + strings.Repeat("x", 5000) + `"}`), 400, "reason"},
		"a look at it":        {httptest.NewRequest(http.MethodGet, "http://127.0.0.1/drain", nil), 404, "path"},
		"a page that asks so": {httptest.NewRequest(http.MethodOptions, "http://127.0.0.1/drain", nil), 405, "method"},
	} {
		w := d.do(c.order)
		require.Equal(t, c.code, w.Code, name)
		refusal := decode[Refusal](t, w)
		require.Equal(t, c.says, refusal.Code, name)
		require.NotEmpty(t, refusal.Remedy, name)
		require.Empty(t, w.Header().Get("Access-Control-Allow-Origin"), name)
	}
	require.Zero(t, drained)

	d.server.config.Store.(*flaky).down.Store(true)
	require.Equal(t, 503, d.do(order(because)).Code, "not without its row")
	require.Zero(t, drained)
	d.server.config.Store.(*flaky).down.Store(false)

	w := d.do(order(because))
	require.Equal(t, 202, w.Code)
	require.True(t, decode[Draining](t, w).Draining)
	require.Equal(t, 1, drained)
	require.Equal(t, 404, newDesk(t).do(order(because)).Code, "who doesn't offer it")
}
