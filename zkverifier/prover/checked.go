package prover

import (
	"bytes"
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
	"github.com/veritee/veritee/zkverifier/risczero"
)

// Kind is what a program's journal is.
type Kind uint8

// Kinds, numbered as the contract numbers them.
const (
	KindReport   Kind = 1 // ours, [typed.Journal]
	KindAutomata Kind = 2 // [risczero.AutomataJournal]
)

// Checked believes no prover: it gives a receipt only if the chain would take it, and if it says what package dcap says.
type Checked struct {
	Prover   Prover
	Receipts *risczero.Verifier
	Quotes   *dcap.Verifier
	Images   map[[32]byte]Kind // the programs that count
	ChainID  uint64            // for whom journals of ours must be
	Verifier common.Address
}

// Prove has a receipt made and checks it. A quote or collateral that package dcap refuses isn't sent to any prover.
func (c *Checked) Prove(ctx context.Context, task Task) (*risczero.Receipt, error) {
	report, err := c.judge(task)
	if err != nil {
		return nil, err
	}
	r, err := c.Prover.Prove(ctx, task)
	if err != nil {
		return nil, err
	}
	if err := c.check(r, report, task); err != nil {
		return nil, fmt.Errorf("%w: %w", ErrReceipt, err)
	}
	return r, nil
}

func (c *Checked) judge(task Task) (*dcap.Report, error) {
	if task.Collateral == nil {
		return nil, fmt.Errorf("prover: a task without collateral")
	}
	quote, err := dcap.ParseQuote(task.Quote)
	if err != nil {
		return nil, err
	}
	return c.Quotes.VerifyWith(quote, task.Collateral, task.At)
}

// check says what is wrong with a receipt.
func (c *Checked) check(r *risczero.Receipt, report *dcap.Report, task Task) error {
	kind, known := c.Images[r.ImageID]
	if !known {
		return fmt.Errorf("image %x isn't allowed", r.ImageID)
	}
	if _, err := c.Receipts.Verify(r); err != nil {
		return err
	}
	digests, err := risczero.Digests(task.Collateral)
	if err != nil {
		return err
	}
	body, err := bodyOf(task.Quote)
	if err != nil {
		return err
	}
	switch kind {
	case KindAutomata:
		j, err := risczero.ParseAutomataJournal(r.Journal)
		if err != nil {
			return err
		}
		return first(
			same("quote version", j.QuoteVersion, report.Quote.Header.Version), same("body type", j.BodyType, report.Quote.BodyType),
			same("status", j.Status, report.Status), same("fmspc", j.FMSPC, report.Platform.FMSPC),
			same("body", string(j.Body), string(body)), same("collateral", j.Collateral, digests),
			subset(j.Advisories, report.Advisories()),
		)
	case KindReport:
		j, err := typed.ParseJournal(r.Journal)
		if err != nil {
			return err
		}
		return c.sameReport(j, report, digests, body)
	}
	return fmt.Errorf("image %x has a journal of no known kind, %d", r.ImageID, kind)
}

// sameReport compares a journal of ours with our verdict, field by field.
func (c *Checked) sameReport(j *typed.Journal, report *dcap.Report, digests typed.CollateralDigests, body []byte) error {
	is, want := j.Report, onchain.ReportOf(report)
	return first(
		same("chain", j.ChainID, c.ChainID), same("verifier", j.Verifier, c.Verifier), same("collateral", j.Collateral, digests),
		same("tee", is.TEE, want.TEE), same("body type", is.BodyType, want.BodyType),
		same("status", dcap.Status(is.Status), want.Status), same("platform's status", dcap.Status(is.PlatformStatus), want.PlatformStatus),
		same("evaluation", uint32(is.Evaluation), want.Evaluation), same("level date", is.LevelDate, want.LevelDate),
		same("not before", is.NotBefore, want.NotBefore), same("not after", is.NotAfter, want.NotAfter),
		same("fmspc", is.FMSPC, want.FMSPC), same("platform", is.Platform, want.Platform), same("body", string(is.Body), string(body)),
		same("advisories", fmt.Sprint(is.Advisories), fmt.Sprint(want.Advisories)),
	)
}

// bodyOf is the report body of a quote that package dcap has parsed: behind the header and, from version 5 on, its own.
func bodyOf(quote []byte) ([]byte, error) {
	parsed, err := dcap.ParseQuote(quote)
	if err != nil {
		return nil, err
	}
	from := 48
	if parsed.Header.Version >= 5 {
		from += 6
	}
	size := map[uint16]int{dcap.BodySGX: 384, dcap.BodyTD10: 584, dcap.BodyTD15: 648}[parsed.BodyType]
	return bytes.Clone(quote[from : from+size]), nil
}

func same[T comparable](what string, got, want T) error {
	if got == want {
		return nil
	}
	if text, ok := any(got).(string); ok {
		return fmt.Errorf("its %s is another one, of %d bytes", what, len(text))
	}
	return fmt.Errorf("its %s is %v, ours is %v", what, got, want)
}

// subset: Automata's program names the advisories of the platform's level alone.
func subset(got, want []string) error {
	for _, id := range got {
		if !slices.Contains(want, id) {
			return fmt.Errorf("it names advisory %.40q, we don't", id)
		}
	}
	return nil
}

func first(all ...error) error {
	for _, err := range all {
		if err != nil {
			return err
		}
	}
	return nil
}
