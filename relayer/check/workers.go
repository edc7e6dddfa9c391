package check

import (
	"context"
	"fmt"
	"log/slog"
	"maps"
	"math/big"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/prometheus/client_golang/prometheus"

	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// leaseNotice is how long before a lease's end it is worth a word.
const leaseNotice = 24 * time.Hour

// workers asks each who it is, and whether the chains let it answer.
func (k *checker) workers(ctx context.Context) {
	authorities := make(map[uint64]workers.Authority)
	for _, s := range k.chains {
		if s.contracts != nil {
			authorities[s.ID] = workers.NewRegistry(reader{s}, s.contracts.Registry)
		}
	}
	c := workers.Config{
		Authorities: authorities, Store: noted{k.store}, Log: slog.New(slog.DiscardHandler),
		Metrics: metrics.New(prometheus.NewRegistry()), Board: health.NewBoard(slog.New(slog.DiscardHandler), time.Now),
	}
	for i, w := range slices.Concat(k.config.Workers, k.config.KeyNodes) {
		entry := workers.WorkerConfig{Name: w.Name, URL: w.URL, Timeout: w.Timeout, KeyNode: i >= len(k.config.Workers)}
		if w.TLS != nil {
			entry.TLS = &workers.TLSConfig{Cert: w.TLS.Cert, Key: w.TLS.Key, Pin: w.TLS.Pin}
		}
		c.Workers = append(c.Workers, entry)
	}
	pool, err := workers.NewPool(c)
	if err != nil {
		k.fail("workers", "configuration", "correct the worker's url and tls", "%v", err)
		return
	}

	ctx, cancel := bounded(ctx, 2*patience)
	defer cancel()
	statuses := pool.Describe(ctx)
	nodes := make(map[string]bool, len(k.config.KeyNodes))
	for _, node := range k.config.KeyNodes {
		nodes[node.Name] = true
	}
	for _, status := range statuses {
		k.worker(ctx, status, nodes[status.Name])
	}
	for _, s := range k.chains {
		k.held(s, statuses)
		k.provers(s, statuses)
	}
}

// worker looks at one of both: a key node is asked as workers are, and serves a committee instead of a coordinator.
func (k *checker) worker(ctx context.Context, w workers.Status, node bool) {
	subject := "worker " + w.Name
	if node {
		subject = "key node " + w.Name
	}
	if w.State == workers.Down || w.State == workers.Unknown {
		k.fail(subject, "reachable", "see that it runs, and compare url and tls with what it says at start", "%s", w.Reason)
		return
	}
	if node {
		k.ok(subject, "reachable", "instance %v, %s", w.Instance, w.Version)
	} else {
		k.ok(subject, "reachable", "instance %v, %s, %d keys", w.Instance, w.Version, len(w.Keys))
	}
	if w.State == workers.Quarantined {
		k.fail(subject, "quarantine", "find out why, then `veritee worker release "+w.Name+"`", "quarantined: %s", w.Reason)
	}
	if w.Attestation == "" {
		k.warn(subject, "attestation", "know who operates it; nothing else helps until workers are attested", "unattested: its operator can read its keys")
	} else {
		k.ok(subject, "attestation", "%s", w.Attestation)
	}
	for _, id := range slices.Sorted(maps.Keys(w.Rollups)) {
		name := fmt.Sprintf("rollup %d", id)
		if rollup := w.Rollups[id]; rollup.Problem != "" {
			k.fail(subject, name, "see to the worker's own node of the rollup", "its node: %s", rollup.Problem)
		} else {
			k.ok(subject, name, "its node is at block %d; rules %v", rollup.Head, rollup.Config)
		}
	}
	for _, s := range k.chains {
		if _, on := w.Chains[s.ID]; s.contracts != nil && (on || !node) {
			k.lease(ctx, s, subject, w, node)
		}
	}
}

// lease sees whether a worker serves a chain and may.
func (k *checker) lease(ctx context.Context, s *served, subject string, w workers.Status, node bool) {
	name := "on " + s.subject
	serves, told := w.Chains[s.ID]
	proves := told && len(serves.Coordinators) == 0 && len(w.Rollups) > 0 // and does nothing else
	if !proves && !node && !slices.Contains(serves.Coordinators, s.contracts.Coordinator) {
		k.fail(subject, name, fmt.Sprintf("start it with --serve %d:%v and endpoints of that chain", s.ID, s.contracts.Coordinator), "it doesn't serve this coordinator")
		return
	}

	instance, err := s.contracts.Instance(ctx, w.Instance)
	if err != nil {
		k.fail(subject, name, "see whether the node answers", "%v", s.plain(err))
		return
	}
	confirm := fmt.Sprintf("the registry's owner confirms it: `veritee instance confirm %v`", w.Instance)
	if instance.Attested() || !config.Development(s.ID) {
		confirm = fmt.Sprintf("`veritee registry show %v` says what is known of it; `veritee app request %v` asks it for evidence", w.Instance, w.Instance)
	}
	head, err := s.contracts.Head(ctx)
	if err != nil {
		k.fail(subject, name, "see whether the node answers", "%v", s.plain(err))
		return
	}
	left := time.Duration(int64(instance.LeaseEnd)-int64(head.Time)) * time.Second
	switch {
	case instance.Revoked:
		k.fail(subject, name, "start it with a new instance key, and have that confirmed", "its instance was revoked for good")
	case instance.App == common.Address{}:
		k.fail(subject, name, confirm, "its instance isn't registered")
	case !instance.Authorized:
		k.fail(subject, name, confirm, "it may not act: %s (lease until %s)", instance.Why, moment(instance.LeaseEnd))
	case node && s.keyApp != (common.Address{}) && instance.App != s.keyApp:
		k.fail(subject, name, "name the nodes of this broker's committee by key_nodes, or correct key_broker",
			"its instance is of app %v, and those of the committee's members are of app %v: it answers none of its orders", instance.App, s.keyApp)
	case left < leaseNotice:
		k.warn(subject, name, confirm+", which prolongs it", "its lease ends soon, at %s", moment(instance.LeaseEnd))
	case node:
		k.ok(subject, name, "may act for app %v until %s", instance.App, moment(instance.LeaseEnd))
	default:
		k.ok(subject, name, "may answer for app %v until %s", instance.App, moment(instance.LeaseEnd))
	}

	if behind := new(big.Int).Sub(head.Number, new(big.Int).SetUint64(serves.Head)); behind.Cmp(new(big.Int).SetUint64(s.apart)) > 0 {
		k.warn(subject, name, "see to the worker's own endpoints", "it sees block %d, %v behind ours", serves.Head, behind)
	}
}

// held sees whether somebody has the key of each line, and may use it.
func (k *checker) held(s *served, statuses []workers.Status) {
	holdersOf := func(key common.Hash) (holders []string) {
		for _, w := range statuses {
			if slices.Contains(w.Keys, key) {
				holders = append(holders, w.Name)
			}
		}
		return holders
	}
	for _, line := range s.lines {
		name := "key line " + short(line.ID)
		if line.Next != (common.Hash{}) && len(holdersOf(line.Next)) == 0 {
			k.warn(s.subject, name, "start workers with its file before it is activated: --key", "no worker holds its announced key %v", line.Next)
		}
		if line.Active == (common.Hash{}) {
			continue
		}
		holders := holdersOf(line.Active)
		switch len(holders) {
		case 0:
			k.fail(s.subject, name, "start a worker with the file of this key: --key", "no worker holds its active key %v", line.Active)
		case 1:
			k.warn(s.subject, name, "run a second worker with the key, on another machine", "only worker %s holds its active key", holders[0])
		default:
			k.ok(s.subject, name, "its active key is held by %s", strings.Join(holders, ", "))
		}
	}
}

// A reader is a node as workers.Registry reads it.
type reader struct{ s *served }

func (r reader) Head(ctx context.Context) (*types.Header, error) {
	header, err := r.s.node.HeaderByNumber(ctx, nil)
	return header, r.s.plain(err)
}

func (r reader) Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	out, err := r.s.node.CallContractAtHash(ctx, msg, block)
	return out, r.s.plain(err)
}

// noted is what the database knows of workers. Looking at them must not change it.
type noted struct{ store *store.Store }

func (n noted) Quarantined(ctx context.Context) ([]store.QuarantineRow, error) {
	if n.store == nil {
		return nil, nil
	}
	return n.store.Quarantined(ctx)
}

func (noted) Quarantine(context.Context, common.Address, string, string) error { return nil }

func (noted) ResignAnswers(context.Context, uint64, common.Address) (int, error) { return 0, nil }
