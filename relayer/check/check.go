// Package check does by hand what an operator would before trusting a relayer to run: it tries the database, every node, the
// contracts, the keys and their money, and every worker, and says of each what it found and, where that isn't good, what mends it.
//
// It needs no running relayer and disturbs none. It changes nothing but for the row by which the database shows that it can be
// written. Nothing secret is in what it finds: nodes have names, and errors lose their URLs.
package check

import (
	"context"
	"fmt"
	"net"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

// A Level says how much it matters.
type Level string

const (
	OK   Level = "ok"
	Warn Level = "warn" // it works, with less in reserve or in safety than it could
	Fail Level = "fail" // it doesn't
)

// A Line is one thing that was checked.
type Line struct {
	Subject string `json:"subject"` // such as database, chain 1, worker one
	Name    string `json:"check"`
	Level   Level  `json:"level"`
	Found   string `json:"found"`
	Remedy  string `json:"remedy,omitempty"` // empty if all is well
}

// A Report is all that was checked, in order.
type Report struct {
	Lines []Line `json:"checks"`
}

// Failed says whether something doesn't work.
func (r Report) Failed() bool { return r.Count(Fail) > 0 }

// Count is how many lines have a level.
func (r Report) Count(level Level) (n int) {
	for _, line := range r.Lines {
		if line.Level == level {
			n++
		}
	}
	return n
}

func (r *Report) ok(subject, name, format string, args ...any) {
	r.Lines = append(r.Lines, Line{subject, name, OK, fmt.Sprintf(format, args...), ""})
}

func (r *Report) warn(subject, name, remedy, format string, args ...any) {
	r.Lines = append(r.Lines, Line{subject, name, Warn, fmt.Sprintf(format, args...), remedy})
}

func (r *Report) fail(subject, name, remedy, format string, args ...any) {
	r.Lines = append(r.Lines, Line{subject, name, Fail, fmt.Sprintf(format, args...), remedy})
}

// A checker keeps what one check leaves for the next.
type checker struct {
	Report
	config config.Config
	store  *store.Store // nil if it couldn't be opened
	chains []*served
}

// A served chain is one with a node that can be asked.
type served struct {
	config.Chain
	subject   string
	node      *ethclient.Client
	url       string
	contracts *onchain.Contracts // nil if they aren't there
	lines     []onchain.Line
	proven    []proven       // rollups
	apart     uint64         // blocks that something else may be behind this node
	keyApp    common.Address // whose instances the members of its key committee are; zero: none, or not known
}

// Run checks all that a configuration names.
func Run(ctx context.Context, c config.Config) Report {
	k := &checker{config: c}
	if err := c.Check(); err != nil {
		k.fail("configuration", "file", "correct these; `veritee config sample` explains every key", "%v", err)
		return k.Report
	}
	k.ok("configuration", "file", "well formed")
	k.listen(ctx)

	k.database(ctx)
	if k.store != nil {
		defer k.store.Close()
	}
	for _, chain := range c.Chains {
		k.chain(ctx, chain)
	}
	k.workers(ctx)
	for _, chain := range k.chains {
		chain.node.Close()
	}
	return k.Report
}

// listen sees whether the address can be had, or is a relayer's already.
func (k *checker) listen(ctx context.Context) {
	listener, err := net.Listen("tcp", k.config.Listen)
	switch {
	case err == nil:
		listener.Close()
		k.ok("configuration", "listen", "%s is free", k.config.Listen)
	case alive(ctx, k.config.Listen):
		k.ok("configuration", "listen", "a relayer serves on %s", k.config.Listen)
	default:
		k.fail("configuration", "listen", "choose another address, or stop what has this one", "%s can't be listened on: %v", k.config.Listen, err)
	}
	if k.config.ListenPublic {
		k.warn("configuration", "listen_public", "let a firewall decide who reaches it: there is no password", "%s may be reached from outside", k.config.Listen)
	}
}

// bounded is a context for one look at something.
func bounded(ctx context.Context, limit time.Duration) (context.Context, context.CancelFunc) {
	return context.WithTimeout(ctx, max(limit, time.Second))
}

// plain is an error as it may be printed.
func (s *served) plain(err error) error { return config.Conceal(err, s.url) }

func short(hash common.Hash) string { return hash.Hex()[:10] + "…" }
