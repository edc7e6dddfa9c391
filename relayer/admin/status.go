package admin

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"net/http"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/version"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A Line is a chain as the configuration has it, whether it could be opened or not.
type Line struct {
	ChainID uint64
	Name    string
	Senders []common.Address
	Window  int // transactions that each may have in flight; 0: not shown
}

// A Tables is what the status reads besides [Store]; *store.Store has it.
type Tables interface {
	Counts(ctx context.Context, chainID uint64) (store.Counts, error)
	WaitingLongest(ctx context.Context, chainID uint64, most int) ([]store.Request, error)
	Parked(ctx context.Context, chainID uint64) (map[common.Address]string, error)
	Search(ctx context.Context, chainID uint64, sought store.Sought, most int) ([]store.Request, error)
}

const (
	// statusFor is how long a status is served again: many may watch, and the tables are counted for each.
	statusFor = time.Second

	// tablesTime bounds what is waited for the tables. The rest is worth showing without them.
	tablesTime = 3 * time.Second
)

// overview keeps the last status, and what was last read of each chain.
type overview struct {
	turn  chan struct{} // held by whoever makes one, and reads or writes what follows
	at    time.Time
	last  status.Status
	known map[uint64]status.Chain
}

// status serves everything at one moment. It is 200 whatever is wrong: /readyz and /healthz are for machines that go by the code.
func (s *Server) status(w http.ResponseWriter, r *http.Request) {
	select {
	case s.overview.turn <- struct{}{}:
		defer func() { <-s.overview.turn }()
	case <-r.Context().Done():
		w.Header().Set("Retry-After", "1")
		refuse(w, http.StatusServiceUnavailable, "busy", "the status takes too long", "try again in a second")
		return
	}
	if time.Since(s.overview.at) >= statusFor {
		// Who asked first may go away; what is found is kept for others.
		s.overview.last = s.look(context.WithoutCancel(r.Context()))
		s.overview.at = time.Now()
	}
	reply(w, http.StatusOK, s.overview.last)
}

// look makes a status. The tables, if they are slow, cost it a few seconds and no more.
func (s *Server) look(ctx context.Context) status.Status {
	ctx, cancel := context.WithTimeout(ctx, tablesTime)
	defer cancel()
	ready := make(chan Readiness, 1)
	go func() { ready <- s.readiness(ctx) }()

	figures := s.figures()
	chains := make([]status.Chain, len(s.config.Lines))
	var reading sync.WaitGroup
	for i, line := range s.config.Lines {
		reading.Go(func() { chains[i] = s.chain(ctx, line, s.overview.known[line.ChainID], figures) })
	}
	reading.Wait()

	leadership := s.config.Leadership()
	now := status.Status{
		Source: "relayer", At: time.Now().UTC(), Version: version.String(), Running: true,
		Leads: leadership.Leads, Term: leadership.Term, Leader: leadership.other(), Draining: leadership.Draining, Runbook: cmp.Or(s.config.Runbook, defaultRunbook),
		Chains: chains, Workers: []status.Worker{}, Warnings: []status.Warning{},
	}
	select {
	case r := <-ready:
		now.Ready, now.Checks = r.Ready, r.Checks
	case <-ctx.Done():
		now.Checks = []status.Check{{Name: "database", Detail: "doesn't answer", Remedy: "see whether the database runs, and the relayer's log"}}
	}
	for _, w := range s.config.Board.Showing() {
		now.Warnings = append(now.Warnings, status.Warning{
			Code: string(w.Code), Title: w.Title, Severity: w.Severity.String(), Subject: w.Subject, About: now.Named(w.Subject),
			Detail: w.Detail, Since: w.Since,
		})
	}
	now.Workers = s.workers(chains)
	for i, c := range chains {
		s.overview.known[c.ID] = c
		chains[i] = marked(c, now.Warnings)
	}
	now.Verdict = now.Judge()
	return now
}

// chain reads a chain: its tables, its nodes, its senders. Where the tables don't answer, the figures are those of before, and say so.
func (s *Server) chain(ctx context.Context, line Line, before status.Chain, figures figures) status.Chain {
	c := status.Chain{
		ID: line.ChainID, Name: line.Name, Requests: before.Requests, Ended: before.Ended, Cursor: before.Cursor, Final: before.Final,
		Stopped: before.Stopped, Paused: before.Paused, OldestOpen: before.OldestOpen, OldestWait: before.OldestWait, Waiting: before.Waiting,
	}
	parked, err := s.readTables(ctx, &c)
	if err != nil {
		s.log.Debug("status without tables", "chain", line.ChainID, "error", err)
		c.Unread = "the database doesn't answer: these figures are of before"
	}

	if nodes, served := s.chains[line.ChainID]; served {
		for _, n := range nodes.Nodes() {
			c.Nodes = append(c.Nodes, status.Node{Name: n.Name, State: string(n.State), Reason: n.Reason, Head: n.Head})
		}
		c.Head = headOf(nodes)
		c.Keys = nodes.Keys()
	}
	label := strconv.FormatUint(line.ChainID, 10)
	if at := figures.one("veritee_head_timestamp_seconds", label); at != nil && *at > 0 {
		c.HeadTime = time.Unix(int64(*at), 0).UTC()
	}
	c.Caps = figures.by("veritee_spending_cap_share", label, "window")

	c.Senders = make([]status.Sender, 0, len(line.Senders))
	for _, address := range line.Senders {
		sender := status.Sender{
			Address: address, Window: line.Window, Parked: parked[address],
			Ether:  figures.one("veritee_sender_balance_ether", label, address.Hex()),
			Runway: figures.one("veritee_sender_runway_seconds", label, address.Hex()),
		}
		if n := figures.one("veritee_settlements_in_flight", label, address.Hex()); n != nil {
			sender.InFlight = int(*n)
		}
		c.Senders = append(c.Senders, sender)
	}
	return c
}

// readTables fills in what the tables say of a chain, and returns which senders are parked.
func (s *Server) readTables(ctx context.Context, c *status.Chain) (map[common.Address]string, error) {
	row, err := s.config.Store.Chain(ctx, c.ID)
	if errors.Is(err, store.ErrNoChain) {
		c.Requests, c.Ended = map[string]int{}, map[string]int{} // nothing was served yet
		return nil, nil
	}
	if err != nil {
		return nil, err
	}
	counts, err := s.config.Store.Counts(ctx, c.ID)
	if err != nil {
		return nil, err
	}
	waiting, err := s.config.Store.WaitingLongest(ctx, c.ID, status.Oldest)
	if err != nil {
		return nil, err
	}
	parked, err := s.config.Store.Parked(ctx, c.ID)
	if err != nil {
		return nil, err
	}

	c.Cursor, c.Final, c.Stopped, c.Paused = row.Cursor.Number, row.Final.Number, row.Stopped, row.Paused
	c.Count(counts, time.Now())
	c.Waiting = status.WaitingOf(waiting, c.Cursor, time.Now())
	return parked, nil
}

// marked adds what only the board knows.
func marked(c status.Chain, warnings []status.Warning) status.Chain {
	label := strconv.FormatUint(c.ID, 10)
	for _, w := range warnings {
		switch {
		case w.Code == string(health.ChainUnserved) && w.Subject == label:
			c.Unserved = w.Detail
		case w.Code == string(health.SenderPaused):
			senders := slices.Clone(c.Senders)
			for i := range senders {
				if w.Subject == fmt.Sprintf("%s/%s", label, senders[i].Address) {
					senders[i].Paused = w.Detail
				}
			}
			c.Senders = senders
		}
	}
	return c
}

// workers are those of the configuration, without their URLs.
func (s *Server) workers(chains []status.Chain) []status.Worker {
	all := []status.Worker{}
	for _, w := range s.config.Workers() {
		worker := status.Worker{
			Name: w.Name, KeyNode: w.KeyNode, State: string(w.State), Reason: w.Reason, Instance: w.Instance, Attestation: w.Attestation, Version: w.Version,
			InFlight: w.InFlight, Seen: w.Seen,
		}
		for chainID, served := range w.Chains {
			worker.Leases = append(worker.Leases, lease(chainID, served, chains))
		}
		slices.SortFunc(worker.Leases, func(a, b status.Lease) int { return cmp.Compare(a.ChainID, b.ChainID) })
		all = append(all, worker)
	}
	return all
}

// lease says how long a worker may answer on a chain, by the chain's clock where it is known.
func lease(chainID uint64, served workers.ServedStatus, chains []status.Chain) status.Lease {
	l := status.Lease{ChainID: chainID, NotLive: served.NotLive}
	if served.LeaseEnd == 0 {
		return l
	}
	l.End = time.Unix(int64(served.LeaseEnd), 0).UTC()
	now := time.Now()
	for _, c := range chains {
		if c.ID == chainID && !c.HeadTime.IsZero() {
			now = c.HeadTime
		}
	}
	l.Left = max(l.End.Sub(now), 0).Round(time.Second).Seconds()
	return l
}
