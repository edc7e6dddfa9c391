package register

import (
	"context"
	"errors"
	"fmt"
	"log/slog"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/prover"
	receipts "github.com/veritee/veritee/zkverifier/risczero"
)

// rest is for how long nobody is asked for proofs after one couldn't be had: leases end meanwhile, and the direct path needs none.
const rest = 15 * time.Minute

// Proven is the way through a zero-knowledge proof: RiscZeroAttestationVerifier judges a receipt, which costs the chain less than the quote
// for some, and says less about the machine. A proof is never needed: what can't be proven in time, or is proven wrongly, takes the
// other way, and so does all that comes soon after.
type Proven struct {
	Direct   Prover
	Prover   prover.Prover
	Verifier common.Address // the contract
	Deadline time.Duration
	Quotes   *dcap.Verifier
	ChainID  uint64

	// Kind asks the contract what the journal of a program is; zero: it doesn't take its proofs.
	Kind func(ctx context.Context, image common.Hash) (prover.Kind, error)

	Log     *slog.Logger
	Metrics *metrics.Metrics
	Board   *health.Board

	mu    sync.Mutex // guards what follows
	until time.Time  // the direct path is taken without trying
}

// How evidence was had, as the metric has it.
const (
	byProof = "proof"
	direct  = "direct"  // since no proof was to be had
	resting = "resting" // likewise, a moment ago
)

// Evidence implements [Prover].
func (p *Proven) Evidence(ctx context.Context, s *Statement) (Evidence, error) {
	label := fmt.Sprint(p.ChainID)
	p.mu.Lock()
	rests := time.Now().Before(p.until)
	p.mu.Unlock()
	if rests {
		p.Metrics.Proofs.WithLabelValues(label, resting).Inc()
		return p.Direct.Evidence(ctx, s)
	}

	kinds := make(map[[32]byte]prover.Kind)
	fallback := prover.Fallback{Deadline: p.Deadline, Log: p.Log, Prover: &prover.Checked{
		Prover: asking{p, kinds}, Receipts: receipts.NewVerifier(receipts.Known()...), Quotes: p.Quotes, Images: kinds,
		ChainID: p.ChainID, Verifier: p.Verifier,
	}}
	outcome, err := fallback.Prove(ctx, prover.Task{Quote: s.Raw, Collateral: s.Bundle.Collateral, At: s.At})
	if err != nil {
		return Evidence{}, err // we stop; what was asked for goes on without us
	}
	if outcome.Direct == nil {
		var evidence Evidence
		if evidence, outcome.Direct = p.evidence(outcome.Receipt, s); outcome.Direct == nil {
			p.Metrics.Proofs.WithLabelValues(label, byProof).Inc()
			p.Board.Clear(health.ProofMissing, label)
			return evidence, nil
		}
	}
	p.fail(label, outcome.Direct)
	return p.Direct.Evidence(ctx, s)
}

// fail has the direct path taken for a while.
func (p *Proven) fail(label string, why error) {
	p.mu.Lock()
	p.until = time.Now().Add(rest)
	p.mu.Unlock()
	p.Metrics.Proofs.WithLabelValues(label, direct).Inc()
	p.Board.Raise(health.ProofMissing, label, fmt.Sprintf("the direct path is taken, for %v without another try: %v", rest, why))
}

// Refused is what the contract's refusal of a proof leads to: the same statement goes the direct path.
func (p *Proven) Refused(why error) { p.fail(fmt.Sprint(p.ChainID), why) }

func (p *Proven) evidence(r *receipts.Receipt, s *Statement) (Evidence, error) {
	info, identity := s.Bundle.Endorsements.TCBInfo.Evaluation, s.Bundle.Endorsements.QEIdentity.Evaluation
	issuer, err := issuerOf(s.Quote)
	if err != nil {
		return Evidence{}, err
	}
	bytes, err := receipts.Evidence(r, receipts.Lookup{Issuer: issuer, Evaluation: uint16(info), QEEvaluation: uint16(identity)})
	return Evidence{p.Verifier, bytes}, err
}

// issuerOf is the hash of the key that signed the quote's leaf, under which the chain has the rest.
func issuerOf(quote *dcap.Quote) (hash common.Hash, err error) {
	chain, err := quote.PCKChain()
	if err != nil {
		return hash, err
	}
	if len(chain) < 2 {
		return hash, errors.New("the quote's certificates lack the leaf's issuer")
	}
	key, ok := chain[1].PublicKey.(interface{ Bytes() ([]byte, error) })
	if !ok {
		return hash, errors.New("the leaf's issuer has no P-256 key")
	}
	point, err := key.Bytes()
	if err != nil || len(point) != 65 {
		return hash, errors.New("the leaf's issuer has no P-256 key")
	}
	return crypto.Keccak256Hash(point[1:]), nil
}

// asking learns of each receipt's program whether the contract takes it.
type asking struct {
	*Proven
	kinds map[[32]byte]prover.Kind
}

// Prove implements [prover.Prover].
func (a asking) Prove(ctx context.Context, task prover.Task) (*receipts.Receipt, error) {
	r, err := a.Prover.Prove(ctx, task)
	if err != nil {
		return nil, err
	}
	kind, err := a.Kind(ctx, r.ImageID)
	if err != nil {
		return nil, err
	}
	if kind != 0 {
		a.kinds[r.ImageID] = kind
	}
	return r, nil
}

// KindOf asks a RiscZeroAttestationVerifier at the newest block that a call sees.
func KindOf(call func(ctx context.Context, to common.Address, data []byte) ([]byte, error), contract common.Address) func(context.Context, common.Hash) (prover.Kind, error) {
	binding := risczero.NewRiscZeroAttestationVerifier()
	return func(ctx context.Context, image common.Hash) (prover.Kind, error) {
		raw, err := call(ctx, contract, binding.PackImages(image))
		if err != nil {
			return 0, fmt.Errorf("ask %v for image %v: %w", contract, image, err)
		}
		kind, err := binding.UnpackImages(raw)
		if err != nil {
			return 0, fmt.Errorf("what is at %v isn't a RiscZeroAttestationVerifier: %w; correct attestation.prover.verifier", contract, err)
		}
		return prover.Kind(kind), nil
	}
}
