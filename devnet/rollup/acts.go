package rollup

import (
	"context"
	"fmt"

	"github.com/veritee/veritee/protocol/typed"
)

// A Row is one of the table's, played: what the two factors say of a claim, and what must come of it.
type Row struct {
	ZK      string       // as the table has it
	TEE     string       // likewise
	Outcome string       // in words, as it must be
	Claim   typed.Claim  // that was made
	Instead *typed.Claim // the true claim for the same blocks, where the first was false
	Alert   string       // what the operator heard while it was held

	must []wanted // what its life must have in it, in this order
}

// An Ear is what the operator is told of a claim; empty: nothing yet.
type Ear func(ctx context.Context, claim typed.Claim) (string, error)

type wanted struct{ status, reason uint8 }

// Agree is the row of two factors that say yes: accepted.
func (t *Town) Agree(ctx context.Context) (Row, error) {
	row := Row{ZK: "true", TEE: "true", Outcome: "accepted: final", must: []wanted{{Final, 0}}}
	b, err := t.batch(ctx)
	if err != nil {
		return row, err
	}
	row.Claim, err = t.stand(ctx, b)
	return row, err
}

// stand makes a true claim, with its ZK proof, and waits until it is final.
func (t *Town) stand(ctx context.Context, b Batch) (typed.Claim, error) {
	claim, err := t.L1.Claim(ctx, b)
	if err != nil {
		return claim, err
	}
	t.taken(b)
	if _, err := t.L1.ProveZK(ctx, claim); err != nil {
		return claim, fmt.Errorf("prove blocks %d to %d: %w", b.First, b.Last, err)
	}
	_, err = t.UntilFinal(ctx, claim)
	return claim, err
}

// Disprove is the row of a ZK proof that shows another result than the claimed one: rejected, whatever enclaves say.
func (t *Town) Disprove(ctx context.Context) (Row, error) {
	row := Row{ZK: "false", TEE: "anything", Outcome: "rejected", must: []wanted{{Rejected, ZkContradiction}}}
	b, err := t.batch(ctx)
	if err != nil {
		return row, err
	}
	if row.Claim, err = t.L1.Claim(ctx, b.Lie()); err != nil {
		return row, err
	}
	t.Say("the sequencer claims a wrong root for blocks %d to %d, and a ZK proof shows another", b.First, b.Last)
	if err := t.L1.Disprove(ctx, row.Claim, b); err != nil {
		return row, err
	}
	if _, err := t.Until(ctx, row.Claim, "rejected", func(e *Entry) bool { return e.Was(Rejected, ZkContradiction) }); err != nil {
		return row, err
	}
	return row, t.instead(ctx, &row, b)
}

// instead makes the true claim where a false one was rejected.
func (t *Town) instead(ctx context.Context, row *Row, b Batch) error {
	claim, err := t.stand(ctx, b)
	row.Instead = &claim
	return err
}

// Contradict is the row of a lie that ZK proves, as a broken proof system does, and enclaves REJECT: held, until the guardian has looked, who
// has it rejected.
func (t *Town) Contradict(ctx context.Context, heard Ear) (Row, error) {
	row := Row{ZK: "true", TEE: "false: REJECT", Outcome: "held, then rejected by the guardian", must: []wanted{{Held, TeeContradiction}, {Rejected, Resolved}}}
	b, err := t.batch(ctx)
	if err != nil {
		return row, err
	}
	if row.Claim, err = t.L1.Claim(ctx, b.Lie()); err != nil {
		return row, err
	}
	t.Say("the sequencer claims a wrong root for blocks %d to %d, and the ZK prover proves it", b.First, b.Last)
	if _, err := t.L1.ProveZK(ctx, row.Claim); err != nil {
		return row, fmt.Errorf("prove the wrong root of blocks %d to %d: %w", b.First, b.Last, err)
	}
	e, err := t.Until(ctx, row.Claim, "held for a contradiction", func(e *Entry) bool { return e.Held(TeeContradiction) })
	if err != nil {
		return row, err
	}
	t.Say("claim %d is held: an enclave executed the blocks and REJECTs it. The guardian looks", e.Number)
	if row.Alert, err = t.hear(ctx, row.Claim, heard); err != nil {
		return row, fmt.Errorf("the operator hears nothing of claim %d, which is held: %w", e.Number, err)
	}
	if err := t.L1.Announce(ctx, row.Claim, false, "the blocks were executed by hand, and the enclaves are right"); err != nil {
		return row, err
	}
	if err := t.L1.ReplaceZK(ctx); err != nil {
		return row, err
	}
	t.Say("the ZK verifier took a proof of a lie: the guardian freezes it, and the owner puts another in its place")
	if err := t.execute(ctx, row.Claim); err != nil {
		return row, err
	}
	t.Say("the guardian has rejected claim %d", e.Number)
	return row, t.instead(ctx, &row, b)
}

// execute carries out the guardian's resolution once it is due.
func (t *Town) execute(ctx context.Context, claim typed.Claim) error {
	for {
		due, err := t.L1.Due(ctx, claim)
		if err != nil {
			return err
		}
		if due {
			return t.L1.Execute(ctx, claim)
		}
		if err := t.Wait(ctx); err != nil {
			return fmt.Errorf("the guardian's resolution isn't due: %w", err)
		}
	}
}

// Withhold is the row of enclaves that can't say anything in time: held, and free again when an ACCEPT comes late.
func (t *Town) Withhold(ctx context.Context, heard Ear) (Row, error) {
	row := Row{ZK: "true", TEE: "false: none in time", Outcome: "held, then final by a late ACCEPT", must: []wanted{{Held, TeeTimeout}, {Pending, 0}, {Final, 0}}}
	b, err := t.batch(ctx)
	if err != nil {
		return row, err
	}
	t.Gate.Shut(true)
	defer t.Gate.Shut(false)
	if row.Claim, err = t.L1.Claim(ctx, b); err != nil {
		return row, err
	}
	t.taken(b)
	t.Say("the workers can't read blocks %d to %d, which are claimed and proven by ZK", b.First, b.Last)
	if _, err := t.L1.ProveZK(ctx, row.Claim); err != nil {
		return row, err
	}
	e, err := t.Until(ctx, row.Claim, "held for a timeout", func(e *Entry) bool { return e.Held(TeeTimeout) })
	if err != nil {
		return row, err
	}
	t.Say("claim %d is held: no enclave has answered in time", e.Number)
	if row.Alert, err = t.hear(ctx, row.Claim, heard); err != nil {
		return row, fmt.Errorf("the operator hears nothing of claim %d, which is held: %w", e.Number, err)
	}
	t.Gate.Shut(false)
	t.Say("the workers can read again")
	_, err = t.UntilFinal(ctx, row.Claim)
	return row, err
}

// hear waits for a text.
func (t *Town) hear(ctx context.Context, claim typed.Claim, heard Ear) (string, error) {
	for {
		text, err := heard(ctx, claim)
		if text != "" || err != nil {
			return text, err
		}
		if err := t.Wait(ctx); err != nil {
			return "", err
		}
	}
}

// Judge says what isn't as the row has it, by what both chains have of it. Empty: all is.
func (r *Row) Judge(findings []Finding) (complaints []string) {
	complain := func(format string, args ...any) {
		complaints = append(complaints, fmt.Sprintf("ZK %s, TEE %s: ", r.ZK, r.TEE)+fmt.Sprintf(format, args...))
	}
	f := find(findings, r.Claim)
	if f == nil {
		complain("its claim isn't on the chain")
		return complaints
	}
	rest := f.Entry.Changes
	for _, want := range r.must {
		for len(rest) > 0 && (rest[0].Status != want.status || rest[0].Reason != want.reason) {
			rest = rest[1:]
		}
		if len(rest) == 0 {
			complain("claim %d was never %s in its turn; it is %s", f.Entry.Number, StateOf(want.status, want.reason), StateOf(f.Entry.Status, f.Entry.Reason))
			return complaints
		}
	}
	last := r.must[len(r.must)-1]
	if f.Entry.Status != last.status || f.Entry.Reason != last.reason {
		complain("claim %d is %s at last, not %s", f.Entry.Number, StateOf(f.Entry.Status, f.Entry.Reason), StateOf(last.status, last.reason))
	}
	if f.True != (r.Instead == nil) {
		complain("claim %d is true: %t", f.Entry.Number, f.True)
	}
	if r.Instead != nil {
		if instead := find(findings, *r.Instead); instead == nil || !instead.Final || !instead.True {
			complain("the true claim of blocks %d to %d isn't final", r.Instead.FirstBlock, r.Instead.LastBlock)
		}
	}
	return complaints
}

func find(findings []Finding, claim typed.Claim) *Finding {
	id := claim.ID()
	for i := range findings {
		if findings[i].Entry.ID == id {
			return &findings[i]
		}
	}
	return nil
}
