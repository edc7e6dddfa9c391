package vrf

import (
	"context"
	"errors"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// Lifetime is how far beyond the newest block a signature may count, in seconds of block time. A worker whose lease or policy
// ends is out of the way that soon after.
const Lifetime = 3600

// Headers is a chain as the worker's own endpoints show it; *headers.Chain is one.
type Headers interface {
	Block(ctx context.Context, number, confirmations uint64) (headers.Block, error)
}

// A Journal notes what is about to be answered; *journal.Journal is one.
type Journal interface {
	Note(line journal.Line, height uint64, hash common.Hash) error
}

// A Signer signs answers; *instance.Key is one.
type Signer interface {
	Address() common.Address
	Sign(answer typed.Answer, domain typed.Domain) (typed.Signature, error)
}

// Config is what a Prover works with.
type Config struct {
	Deployments []randomness.Deployment // that it answers for
	Chains      map[uint64]Headers      // by chain id; every deployment's chain is there
	Keys        KeySource
	Journal     Journal
	Instance    Signer
}

// An Answer is what an order gets. Proof is insider data until it is settled; it redacts itself when it is printed.
type Answer struct {
	Alpha     common.Hash
	Key       Key
	Proof     *ecvrf.Proof
	Signature typed.Signature
}

// A Prover is safe for concurrent use.
type Prover struct{ config Config }

// New makes a prover.
func New(config Config) *Prover { return &Prover{config} }

// Answer decides about an order and answers it. Nil is returned for exactly one of the two.
func (p *Prover) Answer(ctx context.Context, order Order) (*Answer, *Refusal) {
	key, refusal := p.serves(order)
	if refusal != nil {
		return nil, refusal
	}

	// The block as our endpoints have it.
	block, err := p.config.Chains[order.Deployment.ChainID].Block(ctx, order.Number, uint64(order.Confirmations))
	if err != nil {
		return nil, Unseen(err)
	}
	if block.Hash != order.BlockHash {
		return nil, Refuse(workerapi.Refusal_REASON_OTHER_BLOCK,
			"block %d is %s here; the relayer's node is on another branch, or behind", order.Number, block.Hash)
	}
	if refusal := checkExpiry(order.NotAfter, block.Time); refusal != nil {
		return nil, refusal
	}
	alpha, err := order.Deployment.Alpha(order.KeyHash, block.Number, order.Confirmations, block.Hash)
	if err != nil {
		return nil, Refuse(workerapi.Refusal_REASON_MALFORMED, "no input for this order: %v", err)
	}

	// From here on the value exists in this process, so the hash counts first.
	if err := p.config.Journal.Note(order.line(), block.Number, block.Hash); err != nil {
		return nil, unnoted(err)
	}
	proof, refusal := p.prove(ctx, key, alpha)
	if refusal != nil {
		return nil, refusal
	}
	signature, refusal := p.sign(order, alpha, proof)
	if refusal != nil {
		return nil, refusal
	}
	return &Answer{Alpha: alpha, Key: key, Proof: proof, Signature: signature}, nil
}

// serves finds the order's key, if order and key are this worker's business.
func (p *Prover) serves(order Order) (Key, *Refusal) {
	if !slices.Contains(p.config.Deployments, order.Deployment) {
		return Key{}, Refuse(workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT,
			"coordinator %s on chain %d isn't served here; start the worker with --serve for it", order.Deployment.Coordinator, order.Deployment.ChainID)
	}
	key, err := p.config.Keys.Key(order.KeyHash)
	switch {
	case err != nil:
		return Key{}, unheld(order.KeyHash, err)
	case !key.Serves(order.Deployment.ChainID, order.KeyLine):
		return Key{}, Refuse(workerapi.Refusal_REASON_UNKNOWN_KEY, "key %s is held here, but not for key line %s on chain %d",
			order.KeyHash, order.KeyLine, order.Deployment.ChainID)
	}
	return key, nil
}

// unheld translates what a key source says of a key that it doesn't use.
func unheld(keyHash common.Hash, err error) *Refusal {
	var refusal *Refusal
	if errors.As(err, &refusal) {
		return refusal
	}
	if errors.Is(err, ErrNoKey) {
		return Refuse(workerapi.Refusal_REASON_UNKNOWN_KEY, "key %s isn't held here; ask a worker that holds it", keyHash)
	}
	return Refuse(workerapi.Refusal_REASON_INTERNAL, "the keys can't be looked at; the worker's log says why").Because(err)
}

// checkExpiry: now < not_after ≤ now + an hour, by block time.
func checkExpiry(notAfter, now uint64) *Refusal {
	switch {
	case notAfter <= now:
		return Refuse(workerapi.Refusal_REASON_BAD_EXPIRY, "not_after %d isn't after the newest block, whose time is %d", notAfter, now)
	case notAfter-now > Lifetime:
		return Refuse(workerapi.Refusal_REASON_BAD_EXPIRY, "not_after %d is more than %d seconds after the newest block, whose time is %d", notAfter, Lifetime, now)
	}
	return nil
}

// prove makes the proof and checks it against the key that the chain knows: a key source is another party.
func (p *Prover) prove(ctx context.Context, key Key, alpha common.Hash) (*ecvrf.Proof, *Refusal) {
	proof, err := p.config.Keys.Prove(ctx, key.Hash, alpha)
	if refusal := new(Refusal); errors.As(err, &refusal) || errors.Is(err, ErrNoKey) {
		return nil, unheld(key.Hash, err) // it went while the order was looked at
	}
	if err == nil {
		_, err = ecvrf.Verify(key.Public, alpha, proof)
	}
	if err != nil {
		return nil, Refuse(workerapi.Refusal_REASON_INTERNAL, "no valid proof could be made; the worker's log says why").Because(err)
	}
	return proof, nil
}

// sign says on whose behalf the proof was made, and on which terms.
func (p *Prover) sign(order Order, alpha common.Hash, proof *ecvrf.Proof) (typed.Signature, *Refusal) {
	app, _ := randomness.SplitKeyLine(order.KeyLine)
	answer := typed.Answer{
		Alpha:         alpha,
		Gamma:         [64]byte(slices.Concat(proof.Gamma.X[:], proof.Gamma.Y[:])),
		KeyHash:       order.KeyHash,
		App:           app,
		PolicyVersion: order.PolicyVersion,
		Payee:         order.Payee,
		Settler:       order.Settler,
		NotAfter:      order.NotAfter,
	}

	domain := typed.Domain(order.Deployment)
	signature, err := p.config.Instance.Sign(answer, domain)
	if err == nil {
		// A fault while signing could give the key away by what it produced.
		var signer common.Address
		if signer, err = typed.Recover(answer.Digest(domain), signature); err == nil && signer != p.config.Instance.Address() {
			err = errors.New("signature recovers another address")
		}
	}
	if err != nil {
		return typed.Signature{}, Refuse(workerapi.Refusal_REASON_INTERNAL, "the answer couldn't be signed; the worker's log says why").Because(err)
	}
	return signature, nil
}

// Unseen translates what headers says.
func Unseen(err error) *Refusal {
	reason := workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE
	message := "too few of the worker's endpoints answer; its log and its /healthz say which"
	switch {
	case errors.Is(err, headers.ErrNotMature):
		reason, message = workerapi.Refusal_REASON_NOT_MATURE, err.Error()
	case errors.Is(err, headers.ErrDisagree):
		reason, message = workerapi.Refusal_REASON_ENDPOINTS_DISAGREE, err.Error()
	}
	return Refuse(reason, "%s", message).Because(err)
}

// unnoted translates what the journal says.
func unnoted(err error) *Refusal {
	if errors.Is(err, journal.ErrTooManyHashes) || errors.Is(err, journal.ErrForgotten) {
		return Refuse(workerapi.Refusal_REASON_TOO_MANY_HASHES, "%v; another worker of the key may answer", err)
	}
	return Refuse(workerapi.Refusal_REASON_JOURNAL, "the worker's journal can't be written; make room on its disk").Because(err)
}
