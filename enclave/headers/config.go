package headers

import (
	"crypto/x509"
	"errors"
	"fmt"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"time"
)

// Development chains: ours and anvil's. One endpoint is enough there, because nothing on them has a value.
var development = []uint64{1337, 31337}

// Development says whether a chain id is one of the two that stand for development.
func Development(chainID uint64) bool { return slices.Contains(development, chainID) }

// Defaults of [Config].
const (
	DefaultTimeout  = 2 * time.Second // below what a relayer waits, so that it hears why
	DefaultPatience = 500 * time.Millisecond
)

// How long to wait before endpoints that lag by a block are asked again.
const (
	shortestPause = 50 * time.Millisecond
	longestPause  = 400 * time.Millisecond
)

// Config is one chain as a worker sees it.
type Config struct {
	ChainID   uint64
	Endpoints []string // URLs of JSON-RPC over HTTP

	// Quorum is how many endpoints must agree; 0 is all of them.
	Quorum int

	Timeout time.Duration // for all endpoints together; 0 is DefaultTimeout

	// Patience is how long an order waits for endpoints that don't show the confirmations yet. A relayer hears of a block from
	// its own node, often before ours have it. 0 is DefaultPatience, negative is none.
	Patience time.Duration

	Roots *x509.CertPool // whom to believe about https; nil is the system's
}

// Check returns every mistake with its remedy, without asking an endpoint.
func (c Config) Check() error {
	var wrong []error
	complain := func(format string, args ...any) {
		wrong = append(wrong, fmt.Errorf("chain %d: "+format, append([]any{c.ChainID}, args...)...))
	}

	if c.ChainID == 0 {
		complain("there is no chain 0; name the chain's id")
	}
	seen := make(map[string]bool, len(c.Endpoints))
	for _, raw := range c.Endpoints {
		u, err := parseEndpoint(raw)
		if err != nil {
			complain("%w", err)
			continue
		}
		server := serverOf(u)
		if seen[server] {
			complain("endpoint %s is given twice; two answers of one server are one opinion", nameOf(u))
		}
		seen[server] = true
	}

	count, quorum := len(c.Endpoints), c.quorum()
	switch {
	case count == 0:
		complain("no endpoint; name %s by --endpoint %d=URL", wanted(c.ChainID), c.ChainID)
	case quorum > count:
		complain("a quorum of %d with %d endpoints; name more endpoints or ask fewer to agree", quorum, count)
	case !Development(c.ChainID) && quorum < 2:
		complain("%d endpoint and a quorum of %d; outside development at least two endpoints of different providers must agree", count, quorum)
	case 2*quorum <= count:
		complain("a quorum of %d of %d endpoints; it must be more than half, or two quorums could disagree", quorum, count)
	}
	if c.Timeout < 0 {
		complain("timeout %v; it must be positive", c.Timeout)
	}
	return errors.Join(wrong...)
}

func wanted(chainID uint64) string {
	if Development(chainID) {
		return "one"
	}
	return "at least two"
}

func (c Config) quorum() int {
	if c.Quorum == 0 {
		return len(c.Endpoints)
	}
	return c.Quorum
}

// parseEndpoint reads an endpoint's URL. Its errors don't repeat the URL, which may hold a token.
func parseEndpoint(raw string) (*url.URL, error) {
	u, err := url.Parse(raw)
	if err != nil || u.Host == "" || u.Opaque != "" {
		return nil, errors.New("an endpoint isn't a URL such as https://host/path")
	}

	switch u.Scheme {
	case "https":
	case "http":
		if !loopback(u.Hostname()) {
			return nil, fmt.Errorf("endpoint %s is asked over http; use https, or anyone on the way could answer", nameOf(u))
		}
	default:
		return nil, fmt.Errorf("endpoint %s has scheme %.10q; http and https are known, WebSocket isn't needed", nameOf(u), u.Scheme)
	}
	if u.Fragment != "" {
		return nil, fmt.Errorf("endpoint %s has a fragment; leave out what follows #", nameOf(u))
	}
	return u, nil
}

// nameOf is what an endpoint is called: host and port, none of what may be a secret.
func nameOf(u *url.URL) string {
	port := u.Port()
	if port == "" {
		port = map[string]string{"http": "80", "https": "443"}[u.Scheme]
	}
	return strings.ToLower(u.Hostname()) + ":" + port
}

// serverOf is the same for what is plainly one server by several names: a host with and without the root's dot, spellings of one
// address, and the names of this machine.
func serverOf(u *url.URL) string {
	host := strings.TrimSuffix(strings.ToLower(u.Hostname()), ".")
	if address, err := netip.ParseAddr(host); err == nil {
		host = address.Unmap().String()
	}
	if loopback(host) {
		host = "loopback"
	}
	_, port, _ := strings.Cut(strings.TrimPrefix(nameOf(u), strings.ToLower(u.Hostname())), ":")
	return host + ":" + port
}

// loopback says whether a host is this machine, whatever a name server says.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}
