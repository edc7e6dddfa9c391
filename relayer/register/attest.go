package register

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// An outcome is how an attempt to register ended. It is the metric's label.
type outcome string

const (
	sent       outcome = "sent"       // the registration is on its way
	publishing outcome = "publishing" // collateral goes first
	waits      outcome = "waits"      // for a block, a sender, or money
	noQuote    outcome = "no_quote"
	noCollat   outcome = "no_collateral"
	refused    outcome = "refused" // by our own judgement, or by the contracts' at the head
	failed     outcome = "failed"  // a node, or the tables
)

var outcomes = []outcome{sent, publishing, waits, noQuote, noCollat, refused, failed}

// A setback is why nothing was sent for a request, and what kind of thing that is.
type setback struct {
	outcome outcome
	err     error
}

func (s *setback) Error() string { return s.err.Error() }
func (s *setback) Unwrap() error { return s.err }

func setbackf(o outcome, format string, args ...any) error {
	return &setback{o, fmt.Errorf(format, args...)}
}

// attest makes evidence for a request and sends it, or says why not.
func (r *Registrar) attest(ctx context.Context, q store.Request, of workers.Attestable, head *types.Header) {
	ctx, cancel := context.WithTimeout(ctx, r.Patience)
	defer cancel()
	err := r.register(ctx, q, of, head)
	if ctx.Err() != nil && !errors.Is(ctx.Err(), context.DeadlineExceeded) {
		return
	}

	subject, o := of.Worker+"/"+r.label, sent
	var s *setback
	switch {
	case err == nil:
		r.log.Info("registration is sent", "worker", of.Worker, "instance", of.Instance, "app", of.App, "request", q.ID)
	case errors.As(err, &s):
		o = s.outcome
	case send.IsQuiet(err):
		o = waits
	default:
		o = failed
	}
	r.Metrics.Evidence.WithLabelValues(r.label, string(o)).Inc()

	switch o {
	case sent:
		r.Board.Clear(health.EvidenceRefused, subject)
		// Should it fail on chain nevertheless, it was paid for.
		r.postpone(of, false)
	case waits, publishing:
		r.log.Debug("registration waits", "worker", of.Worker, "instance", of.Instance, "err", err)
		r.postpone(of, true)
	default:
		r.Board.Raise(health.EvidenceRefused, subject, fmt.Sprintf("instance %v isn't registered for app %v: %v", of.Instance, of.App, err))
		tries := r.postpone(of, false)
		if tries == 1 || tries%16 == 0 {
			r.log.Warn("no evidence is registered; it is tried again, later each time", "worker", of.Worker, "instance", of.Instance, "app", of.App,
				"outcome", o, "err", err, "tries", tries)
		}
		// What people see who look at the request. Until it is tried again it is held by the pause, not by a block.
		noting, cancel := context.WithTimeout(context.WithoutCancel(ctx), 5*time.Second)
		defer cancel()
		if err := r.Store.Hold(noting, []int64{q.RowID}, 0, reasonOf(o)); err != nil {
			r.log.Debug("reason isn't noted", "err", err)
		}
	}
}

// reasonOf is one word for the tables; what was said in full is on the board.
func reasonOf(o outcome) string {
	return map[outcome]string{noQuote: "NoQuote", noCollat: "NoCollateral", refused: "EvidenceRefused"}[o]
}

const (
	firstPause, longestPause = 5 * time.Second, 10 * time.Minute
	shortPause               = 2 * time.Second
)

// postpone puts evidence off, for longer each time unless it only waits. It returns how often it failed.
func (r *Registrar) postpone(of workers.Attestable, short bool) int {
	r.mu.Lock()
	defer r.mu.Unlock()
	subject := service{of.Instance, of.App}
	t := r.tries[subject]
	if t == nil {
		t = new(tries)
		r.tries[subject] = t
	}
	pause := shortPause
	if !short {
		pause = min(firstPause<<min(t.failures, 10), longestPause)
		t.failures++
	}
	t.next = r.now().Add(pause/2 + rand.N(pause/2+1))
	return t.failures
}

// register goes all the way, from a quote to a transaction.
func (r *Registrar) register(ctx context.Context, q store.Request, of workers.Attestable, head *types.Header) error {
	block, err := r.recent(ctx, of.Instance, head)
	if err != nil {
		return err
	}
	statement, old := r.resume(ctx, of, block)
	if statement != nil {
		block = old
	} else if statement, err = r.judged(ctx, of, block, head); err != nil {
		return err
	}
	known, err := r.selections(ctx, head, of.App, statement.Quote)
	if err != nil {
		return err
	}
	r.keep(of, statement, block)
	evidence, err := r.Prover.Evidence(ctx, statement)
	if err != nil {
		return setbackf(failed, "evidence for the chain: %w", err)
	}
	if err := r.provide(ctx, evidence, statement.Bundle); err != nil {
		return r.turnedDown(of, evidence, err)
	}
	calldata, gas, err := r.named(ctx, enclaveregistry.IEnclaveRegistryRegistration{
		RequestId: q.ID, Instance: of.Instance, App: of.App, Verifier: evidence.Verifier, BlockNumber: block.Number.Uint64(),
	}, evidence.Bytes, known)
	if err != nil {
		return r.turnedDown(of, evidence, err)
	}

	sender := send.Freest(r.Senders)
	if sender == nil {
		return setbackf(waits, "no sender is free")
	}
	_, err = sender.Submit(ctx, send.Order{Purpose: "register", To: r.Registry, Calldata: calldata, GasLimit: gas, Requests: []int64{q.RowID}})
	if err == nil {
		r.discard(of)
	}
	return err
}

// turnedDown hears of a setback: of what the chain refuses nothing is kept, and if it was a proof the other way is taken next time.
func (r *Registrar) turnedDown(of workers.Attestable, evidence Evidence, err error) error {
	var s *setback
	if !errors.As(err, &s) || s.outcome != refused {
		return err
	}
	r.discard(of)
	if p, is := r.Prover.(*Proven); is && evidence.Verifier == p.Verifier {
		p.Refused(err)
	}
	return err
}

// recent is the block that evidence names: a little below the head, so that a re-org seldom takes it, and above the one that the
// instance's last evidence named.
func (r *Registrar) recent(ctx context.Context, instance common.Address, head *types.Header) (*types.Header, error) {
	raw, err := r.Chain.Call(ctx, ethereum.CallMsg{To: &r.Registry, Data: r.contract.PackInstances(instance)}, head.Hash())
	if err != nil {
		return nil, fmt.Errorf("ask the registry: %w", err)
	}
	known, err := r.contract.UnpackInstances(raw)
	if err != nil {
		return nil, fmt.Errorf("ask the registry: %w", err)
	}
	number := head.Number.Uint64()
	number -= min(number, r.Depth)
	if number <= known.AttestedBlock.Uint64() {
		return nil, setbackf(waits, "the last evidence named block %d: a newer one is waited for", known.AttestedBlock)
	}
	block, err := r.Chain.HeaderByNumber(ctx, number)
	if err != nil {
		return nil, fmt.Errorf("block that the evidence is to name: %w", err)
	}
	return block, nil
}

// mostGas is what a transaction may use under EIP-7825.
const mostGas = params.MaxTxGas

// named is the registration under a selection of registers by which the app knows the code, and the gas that it needs. An app may know it
// under several, and not take it under each: one name may be of its past.
func (r *Registrar) named(ctx context.Context, registration enclaveregistry.IEnclaveRegistryRegistration, evidence []byte, selections []uint16) ([]byte, uint64, error) {
	var first error
	for _, selection := range selections {
		registration.Selection = selection
		calldata := r.contract.PackRegister(registration, evidence)
		gas, err := r.try(ctx, calldata)
		if err == nil {
			return calldata, gas, nil
		}
		if first == nil {
			first = err
		}
		var s *setback
		if !errors.As(err, &s) {
			return nil, 0, err
		}
	}
	return nil, 0, first
}

// try calls the registration as it would be sent, and says how much gas to give it. The contracts' refusal is the last word before money
// is spent.
func (r *Registrar) try(ctx context.Context, calldata []byte) (uint64, error) {
	row, err := r.Store.Chain(ctx, r.chainID)
	if err != nil {
		return 0, fmt.Errorf("chain's row: %w", err)
	}
	msg := ethereum.CallMsg{From: r.from(), To: &r.Registry, Gas: mostGas, Data: calldata}
	_, err = r.Chain.Call(ctx, msg, row.Cursor.Hash)
	if data, reverted := chain.Revert(err); reverted {
		return 0, setbackf(refused, "by the chain: %s", Explain(data))
	}
	if err != nil {
		return 0, fmt.Errorf("try the registration: %w", err)
	}
	// What it uses follows from the evidence, which nobody else can change, and from the app's policy, which is asked with a cap.
	gas, err := r.Chain.EstimateGas(ctx, msg)
	if data, reverted := chain.Revert(err); reverted {
		return 0, setbackf(refused, "by the chain: %s", Explain(data))
	}
	if err != nil {
		return 0, fmt.Errorf("estimate the registration: %w", err)
	}
	return min(gas+gas/4+100_000, mostGas), nil
}

// judged has a quote made and judges it, before anybody pays for it. What it gives is verified.
func (r *Registrar) judged(ctx context.Context, of workers.Attestable, block, head *types.Header) (*Statement, error) {
	raw, err := r.Workers.Attest(ctx, of, &workerapi.AttestRequest{
		ChainId: r.chainID, Registry: r.Registry[:], App: of.App[:], BlockNumber: block.Number.Uint64(), BlockHash: block.Hash().Bytes(),
	})
	if err != nil {
		return nil, setbackf(noQuote, "worker %s: %w", of.Worker, err)
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return nil, &setback{refused, err}
	}
	about, err := collateral.SubjectOf(quote)
	if err != nil {
		return nil, &setback{refused, err}
	}
	answer, err := r.collateral(ctx, of, about, head)
	if err != nil {
		return nil, err
	}
	r.watchCollateral(about, answer)
	if err := r.judge(quote, answer.Bundle, of, block); err != nil {
		return nil, &setback{refused, err}
	}
	return &Statement{raw, quote, answer.Bundle, time.Unix(int64(block.Time), 0)}, nil
}

// collateral is what judges a platform: Intel's standard set, or the early one where the app takes none so old.
func (r *Registrar) collateral(ctx context.Context, of workers.Attestable, about collateral.Subject, head *types.Header) (*collateral.Answer, error) {
	terms, err := r.policyOf(ctx, head, of.App, false)
	if err != nil {
		return nil, err
	}
	var answer *collateral.Answer
	for _, about.Update = range []collateral.Update{collateral.Standard, collateral.Early} {
		if answer, err = r.Collateral.Get(ctx, about); err != nil {
			return nil, setbackf(noCollat, "collateral for %s: %w", about, err)
		}
		if evaluation(answer.Bundle) >= terms.oldest {
			return answer, nil
		}
	}
	return nil, setbackf(refused, "app %v takes no evidence by collateral of an evaluation number below %d, and the newest to be had for %s has %d, from %s",
		of.App, terms.oldest, about, evaluation(answer.Bundle), answer.Source)
}

// evaluation is the smaller number of the two that a verdict goes by.
func evaluation(b *collateral.Bundle) uint32 {
	return min(b.Endorsements.TCBInfo.Evaluation, b.Endorsements.QEIdentity.Evaluation)
}
