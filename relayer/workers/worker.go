package workers

import (
	"errors"
	"fmt"
	"math/rand/v2"
	"net/http"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
	"github.com/veritee/veritee/relayer/store"
)

// Bounds on what a worker says of itself.
const (
	maxKeys        = 512
	maxChains      = 64
	maxApps        = 64 // of a chain
	maxText        = 64 // of its version and its kind of attestation
	maxRollups     = 64
	maxProblem     = 200
	maxLines       = 256
	maxHeld        = 1024 // epochs of a line
	rotationMemory = 30 * time.Second
)

// A worker is one line of the configuration and what is known about what answers there.
type worker struct {
	name      string
	url       string
	timeout   time.Duration
	client    workerapiconnect.WorkerServiceClient
	transport *http.Transport
	node      keynodeapiconnect.KeyNodeServiceClient // nil for a worker
	releasing chan struct{}                          // bounds what is asked of a key node at a time
	leasing   sync.Mutex                             // held while leases are read, so that what was read later counts

	// What follows is guarded by Pool.mu.
	known      *description // the last that was read; nil at first
	seen       time.Time    // when it last described itself
	since      time.Time    // when its instance was first seen
	down       string       // why it can't be asked; empty: it described itself when it was asked to
	asked      uint64       // place in the order of orders, for rotation
	traffics   map[uint64]*traffic
	proving    int // verdicts that are being asked of it
	quarantine *quarantine
	standing   map[uint64]string // by chain: why its instance may not answer there; empty: it may
	leases     map[uint64]Lease  // by chain, as last read
	judged     bool              // a registry was asked whether it is attested
	attested   bool              // the registries of all chains that it serves say so
}

// A traffic is how orders of one chain fare with a worker. Each chain has its own: where the worker's nodes of one chain hang, so do its
// orders, and the worker answers those of another chain as ever.
type traffic struct {
	failures int       // orders in a row without a word from it
	retryAt  time.Time // while it fails, when the next order may go there
	failedAt time.Time // when it last failed or refused
	inFlight int
}

// on is the traffic of a chain.
func (w *worker) on(chainID uint64) *traffic {
	t := w.traffics[chainID]
	if t == nil {
		t = new(traffic)
		w.traffics[chainID] = t
	}
	return t
}

// inFlight are the orders of all chains.
func (w *worker) inFlight() (n int) {
	for _, t := range w.traffics {
		n += t.inFlight
	}
	return n
}

// failing is where it leaves most orders without a word, and how many in a row.
func (w *worker) failing() (chainID uint64, failures int) {
	for id, t := range w.traffics {
		if t.failures > failures {
			chainID, failures = id, t.failures
		}
	}
	return chainID, failures
}

// stranger forgets how the instance before stood: of this one no registry was asked yet. Called with the lock.
func (w *worker) stranger() {
	for chainID := range w.standing {
		w.standing[chainID] = "its instance is new, and the registry wasn't asked about it yet"
	}
}

// waits says whether its instance may not answer on a chain that it serves, and it is there to be asked. Called with the lock.
func (w *worker) waits(chainID uint64) bool {
	if w.known == nil || w.down != "" || w.standing[chainID] == "" {
		return false
	}
	_, serves := w.known.chains[chainID]
	return serves
}

// instance is what the worker says it is; zero if it hasn't said yet.
func (w *worker) instance() common.Address {
	if w.known == nil {
		return common.Address{}
	}
	return w.known.instance
}

// A description is what a worker said of itself, checked for form.
type description struct {
	instance    common.Address
	version     string
	attestation string // empty: unattested
	keys        map[common.Hash]ecvrf.PublicKey
	chains      map[uint64]served
	rollups     map[uint64]servedRollup // by the rollup's chain id
	lines       []KeyLine
}

type served struct {
	coordinators []common.Address
	apps         []common.Address // that it can be attested for
	head         uint64
	endpoints    uint32
}

type servedRollup struct {
	config  common.Hash // of the rules that it executes by
	head    uint64
	problem string // why its node can't be asked; empty: it can
}

// describe checks a description. What a worker could show of itself on a status page is bounded and printable.
func describe(r *workerapi.DescribeResponse) (*description, error) {
	d := &description{
		version: r.GetVersion(), attestation: r.GetAttestation(),
		keys: make(map[common.Hash]ecvrf.PublicKey), chains: make(map[uint64]served),
		rollups: make(map[uint64]servedRollup),
	}
	if len(r.GetInstance()) != common.AddressLength {
		return nil, errors.New("its instance isn't an address")
	}
	d.instance = common.Address(r.GetInstance())
	if !plain(d.version) || !plain(d.attestation) {
		return nil, fmt.Errorf("its version or attestation isn't plain text of at most %d characters", maxText)
	}
	if len(r.GetKeys()) > maxKeys || len(r.GetChains()) > maxChains {
		return nil, fmt.Errorf("it names more than %d keys or %d chains", maxKeys, maxChains)
	}

	for _, k := range r.GetKeys() {
		key, err := ecvrf.ParsePublicKey(k.GetPublicKey())
		if err != nil {
			return nil, fmt.Errorf("one of its keys is none: %w", err)
		}
		hash := common.Hash(key.KeyHash())
		if common.BytesToHash(k.GetKeyHash()) != hash {
			return nil, fmt.Errorf("its key %s has another hash", hash)
		}
		d.keys[hash] = key
	}
	for _, c := range r.GetChains() {
		if len(c.GetApps()) > maxApps {
			return nil, fmt.Errorf("it names more than %d apps of chain %d", maxApps, c.GetChainId())
		}
		s := served{head: c.GetHead(), endpoints: c.GetEndpoints()}
		for _, a := range c.GetCoordinators() {
			if len(a) != common.AddressLength {
				return nil, errors.New("one of its coordinators isn't an address")
			}
			s.coordinators = append(s.coordinators, common.Address(a))
		}
		for _, a := range c.GetApps() {
			if len(a) != common.AddressLength {
				return nil, errors.New("one of its apps isn't an address")
			}
			s.apps = append(s.apps, common.Address(a))
		}
		d.chains[c.GetChainId()] = s
	}
	if len(r.GetRollups()) > maxRollups {
		return nil, fmt.Errorf("it names more than %d rollups", maxRollups)
	}
	for _, rollup := range r.GetRollups() {
		if len(rollup.GetConfig()) != common.HashLength {
			return nil, fmt.Errorf("the rules of its rollup %d aren't named by a hash", rollup.GetL2ChainId())
		}
		d.rollups[rollup.GetL2ChainId()] = servedRollup{
			config: common.Hash(rollup.GetConfig()), head: rollup.GetHead(), problem: printable(rollup.GetProblem(), maxProblem),
		}
	}
	var err error
	if d.lines, err = readLines(r.GetKeyLines()); err != nil {
		return nil, err
	}
	return d, nil
}

func plain(text string) bool {
	for _, r := range text {
		if r < ' ' || r > '~' {
			return false
		}
	}
	return len(text) <= maxText
}

// cannot says why a worker can't be asked a question at all; empty if it can, now or when it is less busy.
func (w *worker) cannot(q store.Question) string {
	switch {
	case w.node != nil:
		return "it is a key node"
	case w.quarantine != nil:
		return "quarantined: " + w.quarantine.reason
	case w.known == nil && w.down == "":
		return "not heard of yet"
	case w.down != "":
		return w.down
	}

	if _, holds := w.known.keys[q.KeyHash]; !holds {
		return "it doesn't hold the key"
	}
	for _, coordinator := range w.known.chains[q.ChainID].coordinators {
		if coordinator == q.Contract {
			return ""
		}
	}
	return fmt.Sprintf("it doesn't serve coordinator %s on chain %d", q.Contract, q.ChainID)
}

// rank orders workers for the next order: those that didn't fail lately, then the one whose failure is longest ago, then the
// least busy, then the one that wasn't asked for longest.
type rank struct {
	failedAt time.Time
	inFlight int
	asked    uint64
}

func (w *worker) rank(chainID uint64, now time.Time) rank {
	r := rank{inFlight: w.inFlight(), asked: w.asked}
	if t := w.on(chainID); now.Sub(t.failedAt) < rotationMemory {
		r.failedAt = t.failedAt
	}
	return r
}

func (r rank) before(other rank) bool {
	if !r.failedAt.Equal(other.failedAt) {
		return r.failedAt.Before(other.failedAt)
	}
	if r.inFlight != other.inFlight {
		return r.inFlight < other.inFlight
	}
	return r.asked < other.asked
}

// pause is how long to wait after so many failures in a row: it doubles from first to longest, and is drawn from its upper half,
// so that what failed together doesn't come back together.
func pause(first, longest time.Duration, failures int) time.Duration {
	p := longest
	if failures = max(failures, 1); failures < 30 && first<<(failures-1) < longest {
		p = first << (failures - 1)
	}
	return p/2 + rand.N(p/2+1)
}
