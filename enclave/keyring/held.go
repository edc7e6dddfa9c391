package keyring

import (
	"bytes"
	"cmp"
	"context"
	"maps"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// An Epoch is one that is held.
type Epoch struct {
	Epoch     uint64
	PublicKey []byte // SEC 1, compressed; nil for data keys
	Request   common.Hash
}

// A LineState is a line and what is held of it.
type LineState struct {
	Line
	Held []Epoch // rising
	Open int     // orders
	Why  string  // nothing is taken or used; empty if it may be
}

// Held says what is held, line by line, in an order of its own.
func (r *Ring) Held() []LineState {
	r.mu.RLock()
	defer r.mu.RUnlock()
	var states []LineState
	for _, l := range r.sorted() {
		state := LineState{Line: l.Line, Open: len(l.open), Why: r.chains[l.Domain.ChainID].stopped}
		for _, epoch := range slices.Sorted(maps.Keys(l.held)) {
			key := l.held[epoch]
			state.Held = append(state.Held, Epoch{Epoch: epoch, PublicKey: slices.Clone(key.public), Request: key.request})
		}
		states = append(states, state)
	}
	return states
}

func (r *Ring) sorted() []*line {
	return slices.SortedFunc(maps.Values(r.lines), func(a, b *line) int {
		return cmp.Or(cmp.Compare(a.Domain.ChainID, b.Domain.ChainID), a.App.Cmp(b.App), bytes.Compare(a.Purpose[:], b.Purpose[:]))
	})
}

// Keys implements [vrf.KeySource].
func (r *Ring) Keys() []vrf.Key {
	r.mu.RLock()
	defer r.mu.RUnlock()
	var keys []vrf.Key
	for _, l := range r.sorted() {
		for _, epoch := range slices.Sorted(maps.Keys(l.held)) {
			if key := l.held[epoch]; key.vrf != nil {
				keys = append(keys, l.vrfKey(key))
			}
		}
	}
	return keys
}

func (l *line) vrfKey(key *held) vrf.Key {
	return vrf.Key{Public: key.vrf.Public(), Hash: key.hash(), ChainID: l.Domain.ChainID, Lines: []common.Hash{l.ID().KeyLine()}}
}

// Key implements [vrf.KeySource].
func (r *Ring) Key(keyHash common.Hash) (vrf.Key, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	l, key, err := r.named(keyHash)
	if err != nil {
		return vrf.Key{}, err
	}
	return l.vrfKey(key), nil
}

// Prove implements [vrf.KeySource].
func (r *Ring) Prove(_ context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	_, key, err := r.named(keyHash)
	if err != nil {
		return nil, err
	}
	proof, _, err := ecvrf.Prove(key.vrf, alpha, nil)
	return proof, err
}

// named finds a VRF key that may be used. Errors: [vrf.ErrNoKey], a refusal.
func (r *Ring) named(keyHash common.Hash) (*line, *held, error) {
	for _, l := range r.lines {
		for _, key := range l.held {
			if key.vrf == nil || key.hash() != keyHash {
				continue
			}
			if why := r.chains[l.Domain.ChainID].stopped; why != "" {
				return nil, nil, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", why)
			}
			return l, key, nil
		}
	}
	gone, was := r.lost[keyHash]
	switch {
	case !was:
		return nil, nil, vrf.ErrNoKey
	case gone.retired:
		return nil, nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_KEY, "key %s is of epoch %d, which its broker has retired; it was wiped", keyHash, gone.epoch)
	case r.chains[gone.chainID].stopped != "":
		return nil, nil, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", r.chains[gone.chainID].stopped)
	}
	return nil, nil, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "key %s was wiped when the worker's standing ended; it is ordered anew", keyHash)
}

// held finds the key of a line and epoch that may be used.
func (r *Ring) holds(id ID, epoch uint64, algorithm typed.Algorithm) (*held, *vrf.Refusal) {
	l := r.lines[id]
	switch {
	case l == nil || l.Algorithm != algorithm:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE, "no %s keys are derived here for %s", algorithm, id)
	case r.chains[id.Domain.ChainID].stopped != "":
		return nil, vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "%s", r.chains[id.Domain.ChainID].stopped)
	case l.held[epoch] == nil:
		return nil, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_KEY, "epoch %d of %s isn't held", epoch, id)
	}
	return l.held[epoch], nil
}

// Data gives a copy of a data key to the app's code in this process, which wipes it. Errors: a [*vrf.Refusal].
func (r *Ring) Data(id ID, epoch uint64) ([DataKeySize]byte, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	key, refusal := r.holds(id, epoch, typed.AlgorithmData)
	if refusal != nil {
		return [DataKeySize]byte{}, refusal
	}
	return *key.data(), nil
}

// A Wallet signs transactions under a derived key, for the app's code in this process. It has no key of its own: what the ring doesn't
// hold any more, it doesn't sign with.
type Wallet struct {
	Address common.Address

	ring  *Ring
	line  ID
	epoch uint64
}

// Wallet is that of a line and epoch. Errors: a [*vrf.Refusal].
func (r *Ring) Wallet(id ID, epoch uint64) (*Wallet, error) {
	r.mu.RLock()
	defer r.mu.RUnlock()
	key, refusal := r.holds(id, epoch, typed.AlgorithmSecp256k1)
	if refusal != nil {
		return nil, refusal
	}
	return &Wallet{Address: crypto.PubkeyToAddress(key.wallet().PublicKey), ring: r, line: id, epoch: epoch}, nil
}

// Sign signs a transaction of a chain. Digests from outside are never signed. Errors: a [*vrf.Refusal] where the key is gone.
func (w *Wallet) Sign(tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	w.ring.mu.RLock()
	defer w.ring.mu.RUnlock()
	key, refusal := w.ring.holds(w.line, w.epoch, typed.AlgorithmSecp256k1)
	if refusal != nil {
		return nil, refusal
	}
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), key.wallet())
}

// Retire wipes the keys of a line's epochs up to one, and forgets orders for them; 0 is none. It says how many were held. A re-org can take a
// retirement back: then epochs above the one that is said now are ordered and taken again.
func (r *Ring) Retire(id ID, upTo uint64) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	l := r.lines[id]
	if l == nil {
		return 0
	}
	l.retired = upTo
	for hash, open := range l.open {
		if open.order.Epoch <= upTo {
			l.drop(hash)
		}
	}
	wiped := 0
	for epoch := range l.held {
		if epoch <= upTo {
			r.wipeEpoch(l, epoch, true)
			wiped++
		}
	}
	return wiped
}

func (r *Ring) wipeEpoch(l *line, epoch uint64, retired bool) {
	key := l.held[epoch]
	delete(l.held, epoch)
	if key.vrf != nil {
		r.lost[key.hash()] = lost{chainID: l.Domain.ChainID, epoch: epoch, retired: retired}
	}
	key.wipe()
}

// Drop wipes all keys of a line and forgets its orders; others may be made. It says how many keys were held.
func (r *Ring) Drop(id ID) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	if r.lines[id] == nil {
		return 0
	}
	return r.wipeLine(r.lines[id])
}

// Stop wipes all keys and blindings of a chain and takes no others until [Ring.Resume]. It says how many keys were held.
func (r *Ring) Stop(chainID uint64, why string) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	p := r.chains[chainID]
	if p == nil {
		return 0
	}
	p.stopped = why
	return r.wipeChain(chainID)
}

func (r *Ring) wipeChain(chainID uint64) int {
	wiped := 0
	for _, l := range r.lines {
		if l.Domain.ChainID == chainID {
			wiped += r.wipeLine(l)
		}
	}
	return wiped
}

func (r *Ring) wipeLine(l *line) int {
	for hash := range l.open {
		l.drop(hash)
	}
	wiped := len(l.held)
	for epoch := range l.held {
		r.wipeEpoch(l, epoch, false)
	}
	return wiped
}

// Suspend keeps the keys of a chain and uses none, until [Ring.Resume].
func (r *Ring) Suspend(chainID uint64, why string) {
	r.mu.Lock()
	defer r.mu.Unlock()
	if p := r.chains[chainID]; p != nil {
		p.stopped = why
	}
}

// Resume lets orders and answers of a chain in again.
func (r *Ring) Resume(chainID uint64) { r.Suspend(chainID, "") }

// Wipe overwrites everything; nothing is derived afterwards.
func (r *Ring) Wipe() {
	r.mu.Lock()
	defer r.mu.Unlock()
	for chainID, p := range r.chains {
		p.stopped = "this worker has stopped"
		r.wipeChain(chainID)
	}
}

var _ vrf.KeySource = (*Ring)(nil)
