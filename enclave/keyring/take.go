package keyring

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// An Answer is what the committee answered to an order, as the relayer brings it. None of it is believed.
type Answer struct {
	Domain   typed.KeyDomain
	Order    typed.KeyOrder
	Sequence uint64
	Expiry   uint64
	Combined tbls.Answer
	GroupKey *tbls.G2

	// Coordinator is whom possession of a VRF key is proven to. Zero: the only one that is served on the chain.
	Coordinator common.Address
}

// Line is the line of its order.
func (a *Answer) Line() ID { return ID{a.Domain, a.Order.App, a.Order.Purpose} }

// Taken is what may be told of a key that is held now.
type Taken struct {
	PublicKey  []byte // SEC 1, compressed; nil for a data key, for which there is nothing else either
	Statement  typed.KeyStatement
	Signature  typed.Signature // by the instance, over the statement
	Possession []byte          // what KeyBroker.activate takes
}

// PublicKeyText is the public key in hex, for a log.
func (t *Taken) PublicKeyText() string {
	if t.PublicKey == nil {
		return "none"
	}
	return hexutil.Encode(t.PublicKey)
}

// Take takes the key out of an answer and holds it. The same answer again gets the same, as long as the key is held.
func (r *Ring) Take(ctx context.Context, answer *Answer) (*Taken, *vrf.Refusal) {
	l, p, refusal := r.place(ctx, answer.Line())
	if refusal != nil {
		return nil, refusal
	}
	coordinator, refusal := r.coordinator(l.Line, answer.Coordinator)
	if refusal != nil {
		return nil, refusal
	}
	open, has, refusal := r.ours(l, answer)
	if refusal != nil {
		return nil, refusal
	}
	if !has {
		if refusal := r.unblind(l, p.committee, open, answer); refusal != nil {
			return nil, refusal
		}
	}
	return r.tell(l, answer.Order.Epoch, coordinator)
}

// coordinator is where possession of a VRF key of the line is proven.
func (r *Ring) coordinator(l Line, named common.Address) (common.Address, *vrf.Refusal) {
	served := r.config.Coordinators[l.Domain.ChainID]
	switch {
	case l.Algorithm != typed.AlgorithmVRF:
		return common.Address{}, nil
	case named == common.Address{} && len(served) == 1:
		return served[0], nil
	case named == common.Address{}:
		return named, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT,
			"%d coordinators of chain %d are served here; the request must name the line's", len(served), l.Domain.ChainID)
	case !slices.Contains(served, named):
		return named, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT,
			"coordinator %s on chain %d isn't served here; start the worker with --serve for it", named, l.Domain.ChainID)
	}
	return named, nil
}

// ours finds the order that an answer is to: one that is open, or one whose key is held already.
func (r *Ring) ours(l *line, answer *Answer) (open *openOrder, has bool, _ *vrf.Refusal) {
	r.mu.RLock()
	defer r.mu.RUnlock()

	hash := answer.Order.Hash()
	if key := l.held[answer.Order.Epoch]; key != nil && key.order == hash {
		return nil, true, nil
	}
	if open = l.open[hash]; open != nil {
		if l.held[answer.Order.Epoch] == nil && len(l.held) >= MaxHeld {
			return nil, false, vrf.Refuse(workerapi.Refusal_REASON_BUSY,
				"%d epochs of %s are held; retire old ones by `veritee keys retire`", len(l.held), l.ID())
		}
		return open, false, nil
	}
	if self := r.config.Instance.Address(); answer.Order.Instance != self {
		return nil, false, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE,
			"the order is of instance %s, and this is %s; nobody else can take its answer, order anew", answer.Order.Instance, self)
	}
	return nil, false, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE,
		"this order isn't open here: it wasn't made here, or was replaced, or is too old; order anew")
}

// unblind checks an answer, takes the key out, and holds it.
func (r *Ring) unblind(l *line, committee common.Address, open *openOrder, answer *Answer) *vrf.Refusal {
	bad := func(format string, args ...any) *vrf.Refusal {
		return vrf.Refuse(workerapi.Refusal_REASON_BAD_KEY, format, args...)
	}
	if got := tbls.KeyHash(answer.GroupKey); got != l.GroupKey {
		return bad("the group key's hash is %s, and %s is the one that this worker was started for", got, l.GroupKey)
	}

	order, id := &open.order, l.identity(committee, open.order.Epoch)
	h, request := id.Point(), l.Domain.RequestID(typed.DerivedKey, answer.Sequence, answer.Expiry, order)
	blinded, err := pointsOf(order)
	if err == nil {
		err = answer.Combined.Verify(request, h, blinded, answer.GroupKey)
	}
	if err != nil {
		return bad("it isn't the committee's answer to this order: %v", err)
	}

	var key *secret
	mine := open.blinding.with(func(number *tbls.Blinding) bool {
		var root *tbls.Root
		if root, err = number.Unblind(&answer.Combined, h, answer.GroupKey); err == nil {
			defer root.Wipe()
			key, err = derive(root, id, l.Algorithm)
		}
		return err == nil
	})
	switch {
	case !mine:
		// Somebody took the very same meanwhile, or it was pushed out.
		_, has, refusal := r.ours(l, answer)
		if refusal == nil && !has {
			return vrf.Refuse(workerapi.Refusal_REASON_BUSY, "the answer is being taken; ask again")
		}
		return refusal
	case errors.Is(err, tbls.ErrAnswer):
		return bad("it isn't the committee's answer to this order: %v", err)
	case err != nil:
		return vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "the key can't be derived; the worker's log says why").Because(err)
	}
	return r.hold(l, open, request, key)
}

func pointsOf(order *typed.KeyOrder) (*tbls.Blinded, error) {
	a1, err := tbls.DecodeG1(order.A1[:])
	if err != nil {
		return nil, err
	}
	a2, err := tbls.DecodeG2(order.A2[:])
	return &tbls.Blinded{A1: a1, A2: a2}, err
}

// hold keeps a key, unless its order was dropped while it was taken out: all was wiped, or the epoch retired.
func (r *Ring) hold(l *line, open *openOrder, request common.Hash, key *secret) *vrf.Refusal {
	r.mu.Lock()
	defer r.mu.Unlock()

	hash, epoch := open.order.Hash(), open.order.Epoch
	if l.open[hash] != open {
		key.wipe()
		if why := r.chains[l.Domain.ChainID].stopped; why != "" {
			return vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", why)
		}
		return vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE, "the order was dropped while its answer was taken; order anew")
	}
	delete(l.open, hash)
	if before := l.held[epoch]; before != nil {
		same := slices.Equal(before.public, key.public)
		key.wipe()
		if !same {
			return vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "epoch %d of %s is held with another key; the committee can have given only one", epoch, l.ID())
		}
		before.order, before.request = hash, request
		return nil
	}
	l.held[epoch] = &held{secret: key, order: hash, request: request}
	delete(r.lost, key.hash())
	return nil
}

// tell says which key is held, under signatures.
func (r *Ring) tell(l *line, epoch uint64, coordinator common.Address) (*Taken, *vrf.Refusal) {
	r.mu.RLock()
	defer r.mu.RUnlock()

	key := l.held[epoch]
	if key == nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "epoch %d of %s was wiped while it was taken; order anew", epoch, l.ID())
	}
	if key.public == nil {
		return &Taken{}, nil
	}
	taken := &Taken{
		PublicKey: slices.Clone(key.public),
		Statement: typed.KeyStatement{
			App: l.App, Purpose: l.Purpose, Epoch: epoch, GroupKey: l.GroupKey, Algorithm: l.Algorithm, PublicKey: key.publicHash(),
		},
	}
	var err error
	if taken.Signature, err = r.config.Instance.SignStatement(&taken.Statement, l.Domain); err == nil {
		taken.Possession, err = key.possession(l.ID(), coordinator, &taken.Statement)
	}
	if err != nil {
		return nil, vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "the key can't be stated; the worker's log says why").Because(err)
	}
	return taken, nil
}
