package workers

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// keyTime bounds an order for a key, and handing one over: both are some milliseconds of a worker's time.
const keyTime = 10 * time.Second

// A KeyLine is one whose keys a worker derives, as it says.
type KeyLine struct {
	ChainID   uint64          `json:"chain"`
	Broker    common.Address  `json:"broker"`
	GroupKey  common.Hash     `json:"groupKey"` // by its own configuration
	App       common.Address  `json:"app"`
	Purpose   typed.Purpose   `json:"purpose"`
	Algorithm typed.Algorithm `json:"algorithm"`
	Held      []uint64        `json:"held"` // epochs, rising
}

// Holds says whether it has the key of an epoch.
func (l KeyLine) Holds(epoch uint64) bool { return slices.Contains(l.Held, epoch) }

func readLines(said []*workerapi.KeyLine) ([]KeyLine, error) {
	if len(said) > maxLines {
		return nil, fmt.Errorf("it names more than %d key lines", maxLines)
	}
	lines := make([]KeyLine, 0, len(said))
	for _, s := range said {
		switch {
		case len(s.GetBroker()) != common.AddressLength || len(s.GetApp()) != common.AddressLength || len(s.GetGroupKey()) != common.HashLength ||
			len(s.GetPurpose()) != len(typed.Purpose{}) || s.GetAlgorithm() < 1 || s.GetAlgorithm() > 255:
			return nil, errors.New("one of its key lines is none")
		case len(s.GetHeld()) > maxHeld:
			return nil, fmt.Errorf("it holds more than %d epochs of a line", maxHeld)
		}
		line := KeyLine{
			ChainID: s.GetChainId(), Broker: common.Address(s.GetBroker()), GroupKey: common.Hash(s.GetGroupKey()), App: common.Address(s.GetApp()),
			Purpose: typed.Purpose(s.GetPurpose()), Algorithm: typed.Algorithm(s.GetAlgorithm()),
		}
		for _, held := range s.GetHeld() {
			line.Held = append(line.Held, held.GetEpoch())
		}
		lines = append(lines, line)
	}
	return lines, nil
}

// gained says whether a worker has keys that it hadn't.
func gained(before, now *description) bool {
	if before == nil {
		return false
	}
	for key := range now.keys {
		if _, had := before.keys[key]; !had {
			return true
		}
	}
	return false
}

// A Deriver is a worker that derives keys of a broker's lines.
type Deriver struct {
	Worker   string
	Instance common.Address
	Lines    []KeyLine
	Problem  string // why it can't be asked now; empty: it can
}

// Derivers are the workers that derive keys of a broker's lines, as last described. Known says that every worker has said who it is.
func (p *Pool) Derivers(chainID uint64, broker common.Address) (all []Deriver, known bool) {
	p.mu.Lock()
	defer p.mu.Unlock()
	known = true
	for _, w := range p.workers {
		if w.node != nil {
			continue
		}
		if w.known == nil {
			known = false
			continue
		}
		d := Deriver{Worker: w.name, Instance: w.known.instance}
		for _, line := range w.known.lines {
			if line.ChainID == chainID && line.Broker == broker {
				d.Lines = append(d.Lines, line)
			}
		}
		switch {
		case w.quarantine != nil:
			d.Problem = "quarantined: " + w.quarantine.reason
		case w.down != "":
			d.Problem = w.down
		case w.standing[chainID] != "":
			d.Problem = w.standing[chainID]
		}
		if len(d.Lines) > 0 {
			all = append(all, d)
		}
	}
	return all, known
}

// A KeyWish is what a worker is to order.
type KeyWish struct {
	Domain        typed.KeyDomain
	App           common.Address
	Purpose       typed.Purpose
	Epoch         uint64
	Generation    uint32
	GroupKey      common.Hash // of the broker's committee
	PolicyVersion uint32
	Instance      common.Address // whose order it must be
	Spent         common.Hash    // an order that the broker has had and that leads to nothing: another is wanted; zero: any will do
}

// request is what a worker is asked.
func (w KeyWish) request() *workerapi.OrderKeyRequest {
	request := &workerapi.OrderKeyRequest{
		ChainId: w.Domain.ChainID, Broker: w.Domain.Broker[:], App: w.App[:], Purpose: w.Purpose[:], Epoch: w.Epoch, Generation: w.Generation,
		PolicyVersion: w.PolicyVersion,
	}
	if w.Spent != (common.Hash{}) {
		request.Spent = w.Spent[:]
	}
	return request
}

// errOtherInstance is returned where a worker orders as another instance than it said it has.
var errOtherInstance = errors.New("it has another instance by now")

// granted verifies that an order is what was wished for, signed by the instance.
func (w KeyWish) granted(said *workerapi.OrderKeyResponse) (order typed.KeyOrder, signature typed.Signature, err error) {
	if err := order.UnmarshalBinary(said.GetOrder()); err != nil {
		return typed.KeyOrder{}, typed.Signature{}, err
	}
	if signature, err = typed.ParseSignature(said.GetSignature()); err != nil {
		return typed.KeyOrder{}, typed.Signature{}, fmt.Errorf("order's signature: %w", err)
	}
	switch {
	case order.App != w.App || order.Purpose != w.Purpose || order.Epoch != w.Epoch || order.Generation != w.Generation ||
		order.PolicyVersion != w.PolicyVersion:
		return typed.KeyOrder{}, typed.Signature{}, errors.New("it orders something else than it was asked to")
	case order.GroupKey != w.GroupKey:
		return typed.KeyOrder{}, typed.Signature{}, fmt.Errorf("it wants the committee whose group key hashes to %s, and the broker's is %s: start it with that, if you trust it",
			order.GroupKey, w.GroupKey)
	case order.Instance != w.Instance:
		return typed.KeyOrder{}, typed.Signature{}, fmt.Errorf("%w than %s", errOtherInstance, w.Instance)
	case w.Spent != (common.Hash{}) && order.Hash() == w.Spent:
		return typed.KeyOrder{}, typed.Signature{}, errors.New("it gives an order that is spent again: its version is older than the relayer's")
	}
	if signer, err := typed.Recover(order.Digest(w.Domain), signature); err != nil || signer != order.Instance {
		return typed.KeyOrder{}, typed.Signature{}, errors.New("its instance hasn't signed its order")
	}
	return order, signature, nil
}

// OrderKey has a worker make an order for a key, and verifies that it is what was wished for, signed by the instance.
func (p *Pool) OrderKey(ctx context.Context, worker string, wish KeyWish) (typed.KeyOrder, typed.Signature, error) {
	w, err := p.named(worker)
	if err != nil {
		return typed.KeyOrder{}, typed.Signature{}, err
	}
	ctx, cancel := context.WithTimeout(ctx, keyTime)
	defer cancel()
	said, err := w.client.OrderKey(ctx, wish.request())
	if err != nil {
		return typed.KeyOrder{}, typed.Signature{}, p.keyFailure(w, err)
	}
	order, signature, err := wish.granted(said)
	if errors.Is(err, errOtherInstance) {
		p.look()
	}
	if err != nil {
		err = fmt.Errorf("worker %s: %w", worker, err)
	}
	return order, signature, err
}

// A Handover is what the committee answered to an order, for the worker that gave it.
type Handover struct {
	Domain   typed.KeyDomain
	Order    typed.KeyOrder
	Sequence uint64
	Expiry   uint64
	Y, C     [128]byte
	GroupKey []byte // 256 bytes

	// Coordinator is whom possession of a VRF key is proven to: the line's sink. Zero for other keys.
	Coordinator common.Address
}

// A Taken is what a worker says of a key that it has derived. All of it is empty for data keys.
type Taken struct {
	PublicKey  []byte // SEC 1, compressed, 33 bytes
	Signature  typed.Signature
	Possession []byte
}

// mostPossession bounds what proves that a worker has a key, in bytes.
const mostPossession = 16 << 10

// TakeKey hands a key over. The worker that took it is asked at once who it is: whoever waits for its answers needn't wait for the next look.
func (p *Pool) TakeKey(ctx context.Context, worker string, h Handover, algorithm typed.Algorithm) (Taken, error) {
	w, err := p.named(worker)
	if err != nil {
		return Taken{}, err
	}
	order, err := h.Order.MarshalBinary()
	if err != nil {
		return Taken{}, err
	}
	askCtx, cancel := context.WithTimeout(ctx, keyTime)
	defer cancel()
	var coordinator []byte
	if h.Coordinator != (common.Address{}) {
		coordinator = h.Coordinator[:]
	}
	said, err := w.client.TakeKey(askCtx, &workerapi.TakeKeyRequest{
		ChainId: h.Domain.ChainID, Broker: h.Domain.Broker[:], Order: order, Sequence: h.Sequence, Expiry: h.Expiry, Y: h.Y[:], C: h.C[:], GroupKey: h.GroupKey,
		Coordinator: coordinator,
	})
	if err != nil {
		return Taken{}, p.keyFailure(w, err)
	}
	p.describe(ctx, w)
	if algorithm == typed.AlgorithmData {
		return Taken{}, nil
	}
	taken := Taken{PublicKey: said.GetPublicKey(), Possession: said.GetPossession()}
	if len(taken.PublicKey) != 33 || len(taken.Possession) > mostPossession {
		return Taken{}, fmt.Errorf("worker %s: what it says of the key has the wrong length", worker)
	}
	if taken.Signature, err = typed.ParseSignature(said.GetSignature()); err != nil {
		return Taken{}, fmt.Errorf("worker %s: statement's signature: %w", worker, err)
	}
	return taken, nil
}

// keyFailure is why a worker gave or took no key. What it says of itself may have changed.
func (p *Pool) keyFailure(w *worker, err error) error {
	failure := failureOf(w.name, err)
	if failure.Outcome == Unreachable || failure.Refusal == workerapi.Refusal_REASON_UNKNOWN_LINE || failure.Refusal == workerapi.Refusal_REASON_STOPPED {
		p.look()
	}
	return &KeyError{failure}
}

// A KeyError is why a worker made no order, or took no key.
type KeyError struct{ Failure }

func (e *KeyError) Error() string { return fmt.Sprintf("worker %s: %s", e.Worker, e.Reason) }

func (p *Pool) named(name string) (*worker, error) {
	at := slices.IndexFunc(p.workers, func(w *worker) bool { return w.name == name })
	if at < 0 {
		return nil, fmt.Errorf("no worker %q is configured", name)
	}
	return p.workers[at], nil
}
