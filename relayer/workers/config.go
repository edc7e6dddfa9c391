package workers

import (
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
)

// A Config is what a pool is made of. What is zero gets a default; see defaults.
type Config struct {
	Workers []WorkerConfig
	Timeout time.Duration // of one order, where the worker has none of its own
	Poll    time.Duration // how often workers are asked who they are
	Orders  int           // at a time, per worker and chain

	// How long an order may take before another worker gets it too; the first valid answer counts. Negative: never.
	HedgeAfter time.Duration

	// Warns this long before a lease ends.
	LeaseNotice time.Duration

	// Registers says whether this process has instances registered for an app by evidence; nil: nowhere. A new one isn't warned of for as
	// long as its birth may take.
	Registers func(chainID uint64, app common.Address) bool
	Birth     time.Duration

	Authorities map[uint64]Authority // by chain id
	Store       PoolStore
	Log         *slog.Logger
	Metrics     *metrics.Metrics
	Board       *health.Board
}

// A WorkerConfig is where a worker is. URL is one of
//
//	unix:///run/veritee/worker.sock
//	http://127.0.0.1:7001            loopback, IPv6 and localhost too: without TLS nothing else
//	https://worker.example:7001      with TLS
type WorkerConfig struct {
	Name    string // in logs, metrics and warnings
	URL     string
	Timeout time.Duration // of one order; zero: the pool's
	TLS     *TLSConfig    // for https, and only there
	KeyNode bool          // it is a key node: it is described and attested as workers are, asked for parts of keys, and for nothing else
}

// TLSConfig is mutual: the worker knows us by our certificate, we know it by its key alone, whoever signed its certificate.
type TLSConfig struct {
	Cert string // file, PEM
	Key  string // file, PEM
	Pin  string // SHA-256 of the worker's public key (SubjectPublicKeyInfo), hex
}

// The defaults. A proof takes a worker a millisecond, its look at the chain perhaps some hundred: after three seconds the answer
// isn't coming.
const (
	defaultTimeout     = 3 * time.Second
	defaultPoll        = 5 * time.Second
	defaultOrders      = 8
	defaultLeaseNotice = 6 * time.Hour
)

func (c Config) withDefaults() Config {
	if c.Timeout == 0 {
		c.Timeout = defaultTimeout
	}
	if c.Poll == 0 {
		c.Poll = defaultPoll
	}
	if c.Orders == 0 {
		c.Orders = defaultOrders
	}
	if c.HedgeAfter == 0 {
		c.HedgeAfter = c.Timeout / 3
	}
	if c.Birth == 0 {
		c.Birth = defaultBirth
	}
	if c.LeaseNotice == 0 {
		c.LeaseNotice = defaultLeaseNotice
	}
	return c
}

// Check says what can't work, all of it.
func (c Config) Check() error {
	var errs []error
	if len(c.Workers) == 0 {
		errs = append(errs, errors.New("no worker: nobody would answer; name at least one"))
	}
	if c.Timeout < 0 || c.Poll < 0 || c.Orders < 0 || c.LeaseNotice < 0 {
		errs = append(errs, errors.New("timeout, poll, orders and lease notice can't be negative"))
	}

	names := make(map[string]bool)
	for _, w := range c.Workers {
		if names[w.Name] {
			errs = append(errs, fmt.Errorf("two workers are called %q: give each a name of its own", w.Name))
		}
		names[w.Name] = true
		if err := w.Check(); err != nil {
			errs = append(errs, fmt.Errorf("worker %q: %w", w.Name, err))
		}
	}
	return errors.Join(errs...)
}

// Check says what can't work about one worker. It reads no file.
func (c WorkerConfig) Check() error {
	if c.Name == "" {
		return errors.New("no name")
	}
	if c.Timeout < 0 {
		return errors.New("timeout can't be negative")
	}
	u, err := parseURL(c.URL)
	if err != nil {
		return err
	}

	switch {
	case u.Scheme == "https" && c.TLS == nil:
		return errors.New("https needs a client certificate and the worker's pin: give tls cert, key and pin")
	case u.Scheme != "https" && c.TLS != nil:
		return fmt.Errorf("tls is for https, not for %s: leave it out, or change the URL", u.Scheme)
	case c.TLS != nil:
		return c.TLS.check()
	}
	return nil
}

func (c TLSConfig) check() error {
	if c.Cert == "" || c.Key == "" {
		return errors.New("tls needs both cert and key: the worker answers nobody else")
	}
	_, err := c.pin()
	return err
}

func (c TLSConfig) pin() (pin [32]byte, err error) {
	b, err := hex.DecodeString(strings.TrimPrefix(c.Pin, "0x"))
	if err != nil || len(b) != len(pin) {
		return pin, errors.New("tls pin must be the SHA-256 of the worker's public key: 64 hex digits, as the worker prints it when it starts")
	}
	return [32]byte(b), nil
}

// parseURL knows the three forms. A path, a query or a password has no meaning in any of them, and might be a secret.
func parseURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	if err != nil {
		return nil, errors.New("URL doesn't parse: want unix:///path, http://127.0.0.1:port or https://host:port")
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" {
		return nil, errors.New("URL has a user, a query or a fragment: workers know nobody by these; leave them out")
	}

	switch u.Scheme {
	case "unix":
		if u.Host != "" || !filepath.IsAbs(u.Path) {
			return nil, errors.New("URL of a socket needs an absolute path: unix:///run/veritee/worker.sock")
		}
		return u, nil

	case "http", "https":
		if u.Host == "" || (u.Path != "" && u.Path != "/") {
			return nil, fmt.Errorf("URL must be %s://host:port and nothing more", u.Scheme)
		}
		if u.Scheme == "http" && !loopback(u.Hostname()) {
			return nil, fmt.Errorf("%s isn't this machine: http is for loopback, use https with tls", u.Hostname())
		}
		return u, nil

	default:
		return nil, fmt.Errorf("URL has the scheme %q: want unix:///path, http://127.0.0.1:port or https://host:port", u.Scheme)
	}
}

func loopback(host string) bool {
	if host == "localhost" {
		return true // what it resolves to is looked at when it is dialled
	}
	ip, err := netip.ParseAddr(host)
	return err == nil && ip.Unmap().IsLoopback()
}
