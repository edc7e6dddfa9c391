package main

import (
	"cmp"
	"context"
	"crypto/x509"
	"errors"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	stripped "github.com/veritee/veritee/zkverifier/onchain"
)

// An adviser says of instances whether an advisory applies to their hardware, by the evidence of their registrations.
//
// A registration was judged by the collateral of its time, and an advisory may be younger. What the hardware was is in the quote all the
// same, so the newest collateral that there is judges it too, as if it were the day on which both hold. That lets nobody in: it says what
// is known today of the machine as it was.
type adviser struct {
	s      *site
	cmd    *cli.Command
	chain  *onchain.Contracts
	file   *deployment.File
	number uint32 // of the advisory

	newest *onchain.Archive // of the whole chain; read when it is needed
	known  map[common.Address]bool
	said   []judgement
}

// A judgement is what collateral says of one registration.
type judgement struct {
	Instance   common.Address `json:"instance"`
	Block      uint64         `json:"registeredIn,omitempty"`
	By         string         `json:"by"` // which collateral
	Evaluation uint32         `json:"evaluation,omitempty"`
	Issued     uint64         `json:"issuedAt,omitempty"` // the TCB info; unix seconds
	Applies    bool           `json:"applies"`
	Unknown    string         `json:"unknown,omitempty"` // why it can't say
}

// What judged.
const (
	byThen   = "that of its time"
	byNewest = "the newest"
)

// errNotJudged is returned where nothing is concerned as far as is known, and not all is.
var errNotJudged = errors.New("not every registration could be judged by the newest collateral: whether the advisory applies there isn't known")

// concerns says whether the advisory applies to an instance by any of its registrations.
func (a *adviser) concerns(ctx context.Context, instance common.Address) (bool, error) {
	if is, done := a.known[instance]; done {
		return is, nil
	}
	registrations, err := a.chain.Registrations(ctx, instance)
	if err != nil {
		return false, err
	}
	if len(registrations) == 0 {
		a.said = append(a.said, judgement{Instance: instance, By: byThen, Unknown: "the chain has no evidence of it"})
	}
	is := false
	for _, registration := range registrations {
		said, err := a.judge(ctx, registration)
		if err != nil {
			return false, err
		}
		a.said = append(a.said, said...)
		is = is || slices.ContainsFunc(said, func(j judgement) bool { return j.Applies })
	}
	a.known[instance] = is
	return is, nil
}

// open says whether anything isn't known of an instance to which the advisory doesn't apply as far as it is.
func (a *adviser) open() bool {
	return slices.ContainsFunc(a.said, func(j judgement) bool { return j.Unknown != "" && !a.known[j.Instance] })
}

// judge is what the collateral of a registration's time says of it, and the newest.
func (a *adviser) judge(ctx context.Context, registration onchain.Registration) ([]judgement, error) {
	_, evidence, err := a.s.registrationSent(ctx, a.chain, registration)
	if err != nil {
		return nil, err
	}
	of := judgement{Instance: registration.Instance, Block: registration.Block}
	then, now := of, of
	then.By, now.By = byThen, byNewest
	var report typed.VerifiedReport
	switch registration.Verifier {
	case a.file.Address(deployment.Direct):
		block, err := a.s.client.HeaderByNumber(ctx, new(big.Int).SetUint64(registration.Block))
		if err != nil {
			return nil, fmt.Errorf("block %d: %w", registration.Block, err)
		}
		if now, err = a.byNewest(ctx, now, evidence); err != nil {
			return nil, err
		}
		report, err = a.s.auditQuote(ctx, a.cmd, a.chain, a.file, evidence, block)
		if refused := new(dcap.Error); errors.As(err, &refused) && a.cmd.String("collateral") != "" {
			return []judgement{now}, nil // what is named needn't be of that time
		}
		if err != nil {
			return nil, err
		}
	case a.file.Address(deployment.RiscZero):
		if report, err = auditProof(evidence, registration.Verifier, a.s.id); err != nil {
			return nil, err
		}
		now.Unknown = "a proof says what came of a quote, and doesn't show the quote"
	default:
		return nil, fmt.Errorf("verifier %v isn't of this deployment: what it takes isn't known here", registration.Verifier)
	}
	then.Evaluation, then.Applies = uint32(report.Evaluation), slices.Contains(report.Advisories, a.number)
	return []judgement{then, now}, nil
}

// byNewest judges a quote by the newest collateral for its kind of machine, of the files that are named or of the store.
func (a *adviser) byNewest(ctx context.Context, j judgement, evidence []byte) (judgement, error) {
	e, err := stripped.Parse(evidence)
	if err != nil {
		return j, err
	}
	verifier, err := verifierOf(a.file)
	if err != nil {
		return j, err
	}
	if path := a.cmd.String("collateral"); path != "" {
		q, bundle, err := newestOfFiles(verifier, path, e)
		if err != nil {
			return j, err
		}
		return j.by(verifier, q, bundle, a.number), nil
	}
	q, found, err := a.newestOfStore(ctx, e)
	switch {
	case errors.Is(err, onchain.ErrNotArchived):
		j.Unknown = fmt.Sprintf("%v; name collateral by --collateral", err)
		return j, nil
	case err != nil:
		return j, err
	}
	bundle, err := collateral.Endorse(verifier, found)
	if err != nil {
		j.Unknown = fmt.Sprintf("%v; name collateral by --collateral", err)
		return j, nil
	}
	return j.by(verifier, q, bundle, a.number), nil
}

// by has collateral judge a quote on a day on which both hold, whenever that is.
func (j judgement) by(verifier *dcap.Verifier, q *dcap.Quote, bundle *collateral.Bundle, number uint32) judgement {
	info := bundle.Endorsements.TCBInfo
	j.Evaluation, j.Issued = min(info.Evaluation, bundle.Endorsements.QEIdentity.Evaluation), uint64(max(info.Window.NotBefore.Unix(), 0))
	window, err := verifier.Window(q, bundle.Endorsements)
	if err == nil && window.Empty() {
		err = errors.New("its parts and the quote's certificates never hold on one day; name collateral that was fetched at one time by --collateral")
	}
	if err != nil {
		j.Unknown = err.Error()
		return j
	}
	r, err := verifier.Verify(q, bundle.Endorsements, window.NotBefore)
	if err != nil {
		j.Unknown = err.Error() // as where the machine's certificate was revoked since
		return j
	}
	j.Applies = slices.Contains(stripped.ReportOf(r).Advisories, number)
	for _, level := range []*dcap.Level{&r.Parts.Platform, r.Parts.Module, &r.Parts.QE} {
		// Advisories are a level's: below all of them, none is named, and none is mended.
		if level != nil && level.Status == dcap.NoMatchingLevel && !j.Applies {
			j.Unknown = "it knows no level as low as the machine's"
		}
	}
	return j
}

// newestOfFiles is the newest of the bundles that are named for a quote's kind of machine, whenever it holds.
func newestOfFiles(verifier *dcap.Verifier, path string, e *stripped.Evidence) (*dcap.Quote, *collateral.Bundle, error) {
	pool, err := collateral.Open(verifier, path)
	if err != nil {
		return nil, nil, err
	}
	var quote *dcap.Quote
	var newest *collateral.Bundle
	for _, entry := range pool.Entries {
		q, err := e.Quote(entry.Collateral.PCKCRLIssuerChain)
		if err != nil {
			continue // of another issuer
		}
		want, err := collateral.SubjectOf(q)
		if err != nil {
			return nil, nil, err
		}
		if is := entry.About(); is.TEE != want.TEE || is.FMSPC != want.FMSPC || is.CA != want.CA {
			continue
		}
		if newest == nil || newer(entry.Bundle, newest) {
			quote, newest = q, entry.Bundle
		}
	}
	if newest == nil {
		return nil, nil, fmt.Errorf("%s has no collateral for the quote's kind of machine; name a folder that has some for each, or leave --collateral out", path)
	}
	return quote, newest, nil
}

func newer(x, y *collateral.Bundle) bool {
	a, b := x.Endorsements.TCBInfo, y.Endorsements.TCBInfo
	return cmp.Or(cmp.Compare(a.Evaluation, b.Evaluation), a.Window.NotBefore.Compare(b.Window.NotBefore)) > 0
}

// newestOfStore is what the store was given last for a quote's kind of machine.
func (a *adviser) newestOfStore(ctx context.Context, e *stripped.Evidence) (*dcap.Quote, *dcap.Collateral, error) {
	root := dcap.IntelRoot()
	if len(a.file.Parameters.Root) > 0 {
		var err error
		if root, err = x509.ParseCertificate(a.file.Parameters.Root); err != nil {
			return nil, nil, fmt.Errorf("developmentRoot of the deployment: %w", err)
		}
	}
	store := a.file.Contract(deployment.Store)
	if store == nil {
		return nil, nil, errors.New("the deployment has no collateral store; name collateral by --collateral")
	}
	if a.newest == nil {
		head, err := a.chain.Head(ctx)
		if err != nil {
			return nil, nil, err
		}
		a.newest, err = a.chain.Archive(ctx, store.Address, store.Block, head.Number.Uint64(), func(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
			tx, _, err := a.s.client.TransactionByHash(ctx, hash)
			return tx, err
		})
		if err != nil {
			return nil, nil, err
		}
	}
	issuer := common.Hash(e.Issuer)
	q, err := e.Quote(a.newest.Chain(root, issuer))
	if err != nil {
		return nil, nil, fmt.Errorf("%w; name collateral by --collateral", err)
	}
	platform, err := q.Platform()
	if err != nil {
		return nil, nil, err
	}
	evaluation, qeEvaluation := a.newest.Newest(uint8(q.Header.TEE), platform.FMSPC)
	found, err := a.newest.Bundle(root, issuer, uint8(q.Header.TEE), platform.FMSPC, evaluation, qeEvaluation)
	return q, found, err
}

// printJudgements says which collateral said what.
func printJudgements(cmd *cli.Command, all []judgement) error {
	out := cmd.Root().Writer
	var rows [][]string
	var unknown []string
	for _, j := range all {
		applies := map[bool]string{true: "yes", false: "no"}[j.Applies]
		if j.Unknown != "" {
			applies = "NOT KNOWN"
			unknown = append(unknown, fmt.Sprintf("%v, registered in block %d, by %s: %s", j.Instance, j.Block, j.By, j.Unknown))
		}
		evaluation, issued := "-", "-"
		if j.Evaluation != 0 {
			evaluation = fmt.Sprint(j.Evaluation)
		}
		if j.Issued != 0 {
			issued = moment(j.Issued)
		}
		rows = append(rows, []string{j.Instance.Hex(), fmt.Sprint(j.Block), applies, j.By, evaluation, issued})
	}
	if len(rows) == 0 {
		return nil
	}
	fmt.Fprintln(out)
	if err := table(out, "instance\tregistered in\tapplies\tby which collateral\tevaluation\tissued", rows); err != nil {
		return err
	}
	if len(unknown) > 0 {
		fmt.Fprintln(out, "\nNOT KNOWN of\n  "+strings.Join(unknown, "\n  "))
	}
	return nil
}
