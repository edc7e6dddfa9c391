package workers

import (
	"bytes"
	"maps"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A State is how a worker is, in a word.
type State string

const (
	Unknown     State = "unknown" // not heard of yet
	Up          State = "up"
	Down        State = "down"
	Quarantined State = "quarantined"
	Leaseless   State = "not live" // up, but its instance may not answer on any chain that is served
)

// A Status is what is known about one worker.
type Status struct {
	Name        string                  `json:"name"`
	URL         string                  `json:"url"`
	State       State                   `json:"state"`
	Reason      string                  `json:"reason,omitempty"` // why it isn't up
	Instance    common.Address          `json:"instance"`
	Version     string                  `json:"version,omitempty"`
	Attestation string                  `json:"attestation,omitempty"` // by its own word, unless Unattested is false
	Unattested  bool                    `json:"unattested"`            // no registry has taken evidence that its instance key was born in an enclave
	Keys        []common.Hash           `json:"keys"`
	Chains      map[uint64]ServedStatus `json:"chains"`
	Rollups     map[uint64]RollupStatus `json:"rollups,omitempty"` // that it executes the blocks of, by their chain ids
	KeyNode     bool                    `json:"keyNode,omitempty"`
	Lines       []KeyLine               `json:"lines,omitempty"`   // whose keys it derives
	Proving     int                     `json:"proving,omitempty"` // verdicts that are being asked of it
	InFlight    int                     `json:"inFlight"`
	Failures    int                     `json:"failures"` // orders in a row without a word, on the chain where there are most
	Seen        time.Time               `json:"seen"`     // when it last described itself
}

// A ServedStatus is what is known about a worker on one chain.
type ServedStatus struct {
	Coordinators []common.Address `json:"coordinators"`
	Head         uint64           `json:"head"` // by the worker's endpoints
	Endpoints    uint32           `json:"endpoints"`
	App          common.Address   `json:"app"`
	LeaseEnd     uint64           `json:"leaseEnd"`          // unix seconds; 0: none, or not read
	NotLive      string           `json:"notLive,omitempty"` // why its instance may not answer there
}

// A RollupStatus is what a worker says of a rollup that it serves.
type RollupStatus struct {
	Config  common.Hash `json:"config"` // of the rules that it executes by
	Head    uint64      `json:"head"`   // of its node
	Problem string      `json:"problem,omitempty"`
}

// Statuses are those of all workers as of the last description, in the order of the configuration.
func (p *Pool) Statuses() []Status {
	p.mu.Lock()
	defer p.mu.Unlock()

	all := make([]Status, len(p.workers))
	for i, w := range p.workers {
		all[i] = w.status()
	}
	return all
}

// status is called with the lock.
func (w *worker) status() Status {
	_, failures := w.failing()
	s := Status{
		Name: w.name, URL: w.url, State: Up, Keys: []common.Hash{}, Chains: make(map[uint64]ServedStatus),
		InFlight: w.inFlight(), Failures: failures, Seen: w.seen, Proving: w.proving, KeyNode: w.node != nil,
	}

	live, reason := false, ""
	if w.known != nil {
		s.Instance, s.Version, s.Attestation = w.known.instance, w.known.version, w.known.attestation
		if s.Unattested = !w.attested; w.attested && s.Attestation == "" {
			s.Attestation = "attested on chain"
		}
		s.Keys = slices.SortedFunc(maps.Keys(w.known.keys), func(a, b common.Hash) int { return bytes.Compare(a[:], b[:]) })
		s.Lines = w.known.lines
		for l2ChainID, r := range w.known.rollups {
			if s.Rollups == nil {
				s.Rollups = make(map[uint64]RollupStatus)
			}
			s.Rollups[l2ChainID] = RollupStatus{Config: r.config, Head: r.head, Problem: r.problem}
		}
		for chainID, c := range w.known.chains {
			lease, read := w.leases[chainID]
			s.Chains[chainID] = ServedStatus{
				Coordinators: c.coordinators, Head: c.head, Endpoints: c.endpoints,
				App: lease.App, LeaseEnd: lease.End, NotLive: w.standing[chainID],
			}
			live = live || !read || w.standing[chainID] == ""
			if w.standing[chainID] != "" {
				reason = w.standing[chainID]
			}
		}
	}

	switch {
	case w.quarantine != nil:
		s.State, s.Reason = Quarantined, w.quarantine.reason
	case w.down != "":
		s.State, s.Reason = Down, w.down
	case failures >= downAfter:
		s.State, s.Reason = Down, "it leaves orders without an answer"
	case w.known == nil:
		s.State = Unknown
	case !live && reason != "":
		s.State, s.Reason = Leaseless, reason
	}
	return s
}
