package register

import (
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// An allowance is the code that an app allows, by the names that it has for it, under one version.
type allowance struct {
	version uint32
	allowed map[common.Hash]bool
	oldest  uint32 // TCB evaluation number that it takes
}

// selections are under which choices of registers an app knows the code that a quote is of. Whoever wrote the policy chose the registers:
// the code has another name under each choice, and the app lists the names that it allows. If none is on the list nothing is spent on
// the quote, and the error says what was measured and what to do.
func (r *Registrar) selections(ctx context.Context, head *types.Header, of common.Address, quote *dcap.Quote) ([]uint16, error) {
	kept, err := r.policyOf(ctx, head, of, false)
	if err != nil {
		return nil, err
	}
	known := r.under(kept, quote)
	if len(known) == 0 && kept.allowed != nil {
		// Versions are counted on each branch of a chain: what was read may be of another one.
		if kept, err = r.policyOf(ctx, head, of, true); err != nil {
			return nil, err
		}
		known = r.under(kept, quote)
	}
	if len(known) == 0 {
		if err := r.removed(ctx, head, of, quote); err != nil {
			return nil, err
		}
		return nil, &setback{refused, unknown(of, len(kept.allowed), quote)}
	}
	return known, nil
}

// removed says so if an app has removed code for ever: then nobody is to be sent to allow it again.
func (r *Registrar) removed(ctx context.Context, head *types.Header, of common.Address, quote *dcap.Quote) error {
	tee, body := bodyOf(quote)
	for _, s := range choices(tee) {
		label, err := typed.MeasurementOfBody(tee, s, body)
		if err != nil {
			continue
		}
		raw, err := r.Chain.Call(ctx, ethereum.CallMsg{To: &of, Gas: mostGas, Data: app.PackMeasurement(label)}, head.Hash())
		if _, reverted := chain.Revert(err); err != nil && !reverted {
			return fmt.Errorf("measurement %v of app %v: %w", label, of, err)
		}
		if err == nil && app.ReadRemoved(raw) {
			return setbackf(refused, "app %v has removed this code, measurement %v under %s, and what is removed never comes back: run a release that it allows",
				of, label, s.Words(tee))
		}
	}
	return nil
}

// under are the choices of registers under which a policy allows code. Of a policy that has no list they are the usual ones: it is asked.
func (r *Registrar) under(p allowance, quote *dcap.Quote) (known []uint16) {
	tee, body := bodyOf(quote)
	for _, s := range choices(tee) {
		label, err := typed.MeasurementOfBody(tee, s, body)
		if err != nil {
			continue
		}
		if p.allowed[label] || p.allowed == nil && slices.Contains(usual[tee], s) {
			known = append(known, uint16(s))
		}
	}
	return known
}

// usual are the choices that are likeliest, the first of them first of all.
var usual = map[uint8][]typed.Selection{
	typed.TeeSGX: {typed.SelectEnclave, 0x03, 0x05, 0x07, 0x0f, 0x1f, 0x7f},
	typed.TeeTDX: {typed.SelectDstack, typed.SelectTD, 0x3d, 0x1f, 0x2f, 0x3f, 0xed, 0xfd, 0xff, 0x1ff},
}

// choices are all that may name code of a kind of TEE, the usual ones first.
func choices(tee uint8) []typed.Selection {
	all := slices.Clone(usual[tee])
	for s := range typed.Selection(1 << 9) {
		if s.Check(tee) == nil && !slices.Contains(all, s) {
			all = append(all, s)
		}
	}
	return all
}

func bodyOf(quote *dcap.Quote) (tee uint8, body []byte) {
	tee = typed.TeeSGX
	if quote.TD != nil {
		tee = typed.TeeTDX
	}
	return tee, quote.Signed()[quote.BodyOffset():]
}

// unknown says what was measured, for who compares, and what to do if it is right.
func unknown(of common.Address, allowed int, quote *dcap.Quote) error {
	tee, body := bodyOf(quote)
	s := usual[tee][0]
	label, err := typed.MeasurementOfBody(tee, s, body)
	if err != nil {
		return err
	}
	names, registers := strings.Split(s.Words(tee), "+"), typed.RegistersOf(tee, s, body)
	said := make([]string, len(registers))
	for i, register := range registers {
		said[i] = names[i] + " " + hex.EncodeToString(register)
	}
	return fmt.Errorf("app %v allows %d measurements, and this code under no selection of registers. It is %v under %s: %s. "+
		"If that is what should run, its owner allows it: `veritee-worker quote` on the worker's machine, then `veritee app allow --quote FILE`",
		of, allowed, label, s.Words(tee), strings.Join(said, ", "))
}

// policyOf reads what an app allows, again when its policy has another version.
func (r *Registrar) policyOf(ctx context.Context, head *types.Header, of common.Address, anew bool) (allowance, error) {
	raw, err := r.Chain.Call(ctx, ethereum.CallMsg{To: &r.Registry, Data: r.contract.PackPolicyVersion(of)}, head.Hash())
	if err != nil {
		return allowance{}, fmt.Errorf("policy version of %v: %w", of, err)
	}
	version, err := r.contract.UnpackPolicyVersion(raw)
	if err != nil {
		return allowance{}, fmt.Errorf("policy version of %v: %w", of, err)
	}
	r.mu.Lock()
	kept, is := r.policies[of]
	r.mu.Unlock()
	if is && kept.version == version && !anew {
		return kept, nil
	}

	kept = allowance{version: version}
	raw, err = r.Chain.Call(ctx, ethereum.CallMsg{To: &of, Gas: mostGas, Data: app.PackMeasurements()}, head.Hash())
	if _, reverted := chain.Revert(err); err != nil && !reverted {
		return allowance{}, fmt.Errorf("measurements that app %v allows: %w", of, err)
	}
	if labels, ok := app.ReadMeasurements(raw); ok && err == nil {
		kept.allowed = make(map[common.Hash]bool, len(labels))
		for _, label := range labels {
			kept.allowed[label] = true
		}
	}
	raw, err = r.Chain.Call(ctx, ethereum.CallMsg{To: &of, Gas: mostGas, Data: app.PackTerms()}, head.Hash())
	if _, reverted := chain.Revert(err); err != nil && !reverted {
		return allowance{}, fmt.Errorf("terms of app %v: %w", of, err)
	}
	if err == nil {
		kept.oldest = app.ReadMinEvaluation(raw)
	}
	r.mu.Lock()
	defer r.mu.Unlock()
	r.policies[of] = kept
	return kept, nil
}
