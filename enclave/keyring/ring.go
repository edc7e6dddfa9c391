package keyring

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"io"
	"slices"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

const (
	// MaxOpen is how many orders of a line may be open. Who asks for more has given the oldest up.
	MaxOpen = 8

	// MaxHeld is how many epochs of a line may be held. Each took an order on chain; this bounds memory, and nobody gets near it.
	MaxHeld = 64

	// offer is for how long the same order is given out again, which is for whoever didn't get the first; keep is for how long an answer to it is
	// taken. The process's clock is good enough: what they bound is how long a number lies in memory.
	offer = 10 * time.Minute
	keep  = 4 * time.Hour
)

// A Signer is the instance key, as far as the ring needs it; *instance.Key is one.
type Signer interface {
	Address() common.Address
	SignOrder(order *typed.KeyOrder, domain typed.KeyDomain) (typed.Signature, error)
	SignStatement(statement *typed.KeyStatement, domain typed.KeyDomain) (typed.Signature, error)
}

// Config is what a ring works with.
type Config struct {
	Lines    []Line // each once; all of one chain have the same broker and group key
	Instance Signer

	// Coordinators that are served, by chain: where possession of a VRF key is proven to.
	Coordinators map[uint64][]common.Address

	// Look is asked before an order or an answer is refused because the worker lost its standing: it may have it again. May be nil.
	Look func(ctx context.Context, chainID uint64)

	Random io.Reader        // nil: crypto/rand
	Now    func() time.Time // nil: time.Now
}

// A Ring is safe for concurrent use.
type Ring struct {
	config Config

	// mu guards what follows. Readers hold it while they use a secret, so that whoever wipes waits for them.
	mu     sync.RWMutex
	lines  map[ID]*line
	chains map[uint64]*place
	lost   map[common.Hash]lost // VRF keys that were held, by hash
}

// A line is what the ring has of one.
type line struct {
	Line
	open    map[common.Hash]*openOrder // by the order's hash
	held    map[uint64]*held           // by epoch
	retired uint64                     // the broker has retired epochs up to this one
}

// A place is a chain, and how the worker stands there.
type place struct {
	domain    typed.KeyDomain
	committee common.Address // zero until it was pinned
	stopped   string         // why nothing is taken or used; empty: it may be
}

type openOrder struct {
	order     typed.KeyOrder
	signature typed.Signature
	blinding  *blinding
	at        time.Time
	spent     bool // the broker has had it: it isn't given out again
}

// A held key, and by which order it came.
type held struct {
	*secret
	order   common.Hash
	request common.Hash
}

// lost says why a key isn't held any more.
type lost struct {
	chainID uint64
	epoch   uint64
	retired bool
}

// New makes a ring without keys.
func New(config Config) *Ring {
	if config.Random == nil {
		config.Random = rand.Reader
	}
	if config.Now == nil {
		config.Now = time.Now
	}
	r := &Ring{config: config, lines: make(map[ID]*line), chains: make(map[uint64]*place), lost: make(map[common.Hash]lost)}
	for _, l := range config.Lines {
		r.lines[l.ID()] = &line{Line: l, open: make(map[common.Hash]*openOrder), held: make(map[uint64]*held)}
		r.chains[l.Domain.ChainID] = &place{domain: l.Domain}
	}
	return r
}

// Pin says which committee a chain's broker has. Brokers never change theirs, so another one later is an error, and so is a broker
// that isn't the ring's.
func (r *Ring) Pin(domain typed.KeyDomain, committee common.Address) error {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.chains[domain.ChainID]
	switch {
	case p == nil || p.domain != domain:
		return fmt.Errorf("broker %s of chain %d isn't one that this worker derives keys at", domain.Broker, domain.ChainID)
	case committee == common.Address{}:
		return fmt.Errorf("broker %s of chain %d names no committee", domain.Broker, domain.ChainID)
	case p.committee != common.Address{} && p.committee != committee:
		return fmt.Errorf("broker %s of chain %d names committee %s, and named %s before", domain.Broker, domain.ChainID, committee, p.committee)
	}
	p.committee = committee
	return nil
}

// Wanted says which key is wanted.
type Wanted struct {
	Line          ID
	Epoch         uint64
	Generation    uint32
	PolicyVersion uint32

	// Spent is the hash of an order that the broker has had, and that nobody answered in time: another is wanted. An answer to it is still
	// taken. Zero: any will do.
	Spent common.Hash
}

// An Order is one that is signed.
type Order struct {
	Order     typed.KeyOrder
	Signature typed.Signature
}

// Order gives a signed order for a key, blinded to this process. While an order for the very same is open, not spent and a few minutes old, it
// is that one again.
func (r *Ring) Order(ctx context.Context, wanted Wanted) (Order, *vrf.Refusal) {
	l, _, refusal := r.place(ctx, wanted.Line)
	switch {
	case refusal != nil:
		return Order{}, refusal
	case wanted.Epoch == 0:
		return Order{}, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, "epoch is 0, epochs count from 1")
	case wanted.Generation == 0:
		return Order{}, vrf.Refuse(workerapi.Refusal_REASON_MALFORMED, "generation is 0, a committee's generations count from 1")
	}
	r.spend(l, wanted.Spent)
	again, refusal := r.openOrder(l, wanted)
	switch {
	case refusal != nil:
		return Order{}, refusal
	case again != nil:
		return Order{again.order, again.signature}, nil
	}

	// Without the lock: multiplying in G2 takes its time, and proofs are being made.
	fresh, err := r.newOrder(l.Line, wanted)
	if err != nil {
		return Order{}, vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "no order could be made; the worker's log says why").Because(err)
	}

	r.mu.Lock()
	defer r.mu.Unlock()
	if why := r.chains[l.Domain.ChainID].stopped; why != "" {
		fresh.blinding.wipe()
		return Order{}, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", why)
	}
	if other := l.find(wanted, r.config.Now()); other != nil { // somebody asked for the same meanwhile
		fresh.blinding.wipe()
		return Order{other.order, other.signature}, nil
	}
	l.tidy(r.config.Now())
	l.open[fresh.order.Hash()] = fresh
	return Order{fresh.order, fresh.signature}, nil
}

// place finds a line that may be ordered for and taken, and where its worker stands.
func (r *Ring) place(ctx context.Context, id ID) (*line, place, *vrf.Refusal) {
	l, p, refusal := r.standing(id)
	if refusal != nil && refusal.Reason == workerapi.Refusal_REASON_STOPPED && r.config.Look != nil {
		r.config.Look(ctx, id.Domain.ChainID)
		return r.standing(id)
	}
	return l, p, refusal
}

func (r *Ring) standing(id ID) (*line, place, *vrf.Refusal) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	l := r.lines[id]
	if l == nil {
		return nil, place{}, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE,
			"no keys are derived here for %s; start the worker with --keys and --derive for it", id)
	}
	p := *r.chains[id.Domain.ChainID]
	switch {
	case p.stopped != "":
		return nil, p, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", p.stopped)
	case p.committee == common.Address{}:
		return nil, p, vrf.Refuse(workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE,
			"the worker couldn't yet ask broker %s for its committee; its log says why", id.Domain.Broker)
	}
	return l, p, nil
}

// openOrder is an order for the same that is open; nil if none is, or if the epoch is over.
func (r *Ring) openOrder(l *line, wanted Wanted) (*openOrder, *vrf.Refusal) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	if wanted.Epoch <= l.retired {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_KEY, "epochs up to %d of %s are retired", l.retired, l.ID())
	}
	return l.find(wanted, r.config.Now()), nil
}

// spend notes that an order isn't to be given out again. It stays open: an answer to it is still taken. Whoever says so of an order that
// isn't costs us another.
func (r *Ring) spend(l *line, hash common.Hash) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if open := l.open[hash]; open != nil {
		open.spent = true
	}
}

// find is an open order for the very same that is still given out.
func (l *line) find(wanted Wanted, now time.Time) *openOrder {
	for _, open := range l.open {
		o := &open.order
		if !open.spent && o.Epoch == wanted.Epoch && o.Generation == wanted.Generation && o.PolicyVersion == wanted.PolicyVersion && now.Sub(open.at) < offer {
			return open
		}
	}
	return nil
}

// tidy makes room for one more: what is too old goes, and the oldest beyond the bound.
func (l *line) tidy(now time.Time) {
	var left []common.Hash
	for hash, open := range l.open {
		if now.Sub(open.at) >= keep {
			l.drop(hash)
			continue
		}
		left = append(left, hash)
	}
	slices.SortFunc(left, func(a, b common.Hash) int {
		return cmp.Or(l.open[a].at.Compare(l.open[b].at), a.Cmp(b))
	})
	for i := 0; i <= len(left)-MaxOpen; i++ {
		l.drop(left[i])
	}
}

// drop forgets an order. It waits for whoever is taking its answer just now, who doesn't hold the ring's lock then.
func (l *line) drop(hash common.Hash) {
	if open := l.open[hash]; open != nil {
		delete(l.open, hash)
		open.blinding.wipe()
	}
}

// newOrder draws a number and signs an order under it.
func (r *Ring) newOrder(l Line, wanted Wanted) (*openOrder, error) {
	number, err := tbls.NewBlinding(r.config.Random)
	if err != nil {
		return nil, err
	}
	open := &openOrder{
		order: typed.KeyOrder{
			App: l.App, Purpose: l.Purpose, Epoch: wanted.Epoch, Instance: r.config.Instance.Address(), PolicyVersion: wanted.PolicyVersion,
			Generation: wanted.Generation, GroupKey: l.GroupKey,
		},
		blinding: newBlinding(number),
		at:       r.config.Now(),
	}
	if err := number.Order(&open.order, l.Domain, r.config.Random); err != nil {
		open.blinding.wipe()
		return nil, err
	}
	if open.signature, err = r.config.Instance.SignOrder(&open.order, l.Domain); err != nil {
		open.blinding.wipe()
		return nil, err
	}
	return open, nil
}
