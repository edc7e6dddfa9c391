package main

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/risczero"
)

func registryAuditCommand() *cli.Command {
	return &cli.Command{
		Name:      "audit",
		Usage:     "verify an instance's evidence again, and compare what the chain recorded",
		ArgsUsage: "INSTANCE",
		Description: `Finds the transaction that registered the instance, takes the evidence out of it, verifies it by this program's own verifier at the time of
the block, and says whether status, platform, measurement, block and policy are what the chain recorded. Nothing of what the contracts
computed is believed.

A quote is judged by the collateral that stood in the store then, which is in its transactions, or by --collateral. A zero-knowledge proof
is verified as such; what its program saw is in its journal.

Exits with 0 if all of it follows, 1 if something doesn't, 2 if it couldn't be looked at.`,
		Flags: append(chainFlags(),
			&cli.StringFlag{Name: "transaction", Usage: "`HASH` of an earlier registration (default: the last one)"},
			&cli.StringFlag{Name: "collateral", Usage: "`FILE|DIR` to judge by, in place of the store's transactions"},
			jsonFlag()),
		Action: onSite(registryAudit),
	}
}

// An audit is what was looked at, each with what the chain has and what follows from the evidence.
type audit struct {
	Registration onchain.Registration `json:"registration"`
	Evidence     string               `json:"evidence"` // by which path
	Follows      bool                 `json:"follows"`
	Findings     []auditFinding       `json:"findings"`
}

type auditFinding struct {
	What     string `json:"what"`
	Recorded string `json:"recorded"`
	Follows  string `json:"follows"`
	OK       bool   `json:"ok"`
}

func (a *audit) compare(what string, recorded, follows any) {
	a.note(what, fmt.Sprint(recorded), fmt.Sprint(follows), fmt.Sprint(recorded) == fmt.Sprint(follows))
}

func (a *audit) note(what, recorded, follows string, ok bool) {
	a.Findings = append(a.Findings, auditFinding{what, recorded, follows, ok})
	a.Follows = a.Follows && ok
}

func registryAudit(ctx context.Context, cmd *cli.Command, s *site) error {
	text, err := oneArgument(cmd, "the instance's address")
	if err != nil {
		return err
	}
	instance, err := parseAddress("instance", text)
	if err != nil {
		return err
	}
	c, file, _, err := s.deployed(ctx, cmd)
	if err != nil {
		return err
	}
	registration, err := registrationOf(ctx, cmd, c, instance)
	if err != nil {
		return err
	}
	told, evidence, err := s.registrationSent(ctx, c, registration)
	if err != nil {
		return err
	}
	block, err := s.client.HeaderByNumber(ctx, new(big.Int).SetUint64(registration.Block))
	if err != nil {
		return fmt.Errorf("block %d: %w", registration.Block, err)
	}

	a := &audit{Registration: registration, Follows: true}
	a.compare("instance", registration.Instance, told.Instance)
	a.compare("app", registration.App, told.App)
	a.compare("verifier", registration.Verifier, told.Verifier)
	var report typed.VerifiedReport
	switch registration.Verifier {
	case file.Address(deployment.Direct):
		a.Evidence = "a quote"
		report, err = s.auditQuote(ctx, cmd, c, file, evidence, block)
	case file.Address(deployment.RiscZero):
		a.Evidence = "a zero-knowledge proof"
		report, err = auditProof(evidence, file.Address(deployment.RiscZero), s.id)
	default:
		return fmt.Errorf("verifier %v isn't of this deployment: what it takes isn't known here", registration.Verifier)
	}
	var refused *dcap.Error
	switch {
	case errors.As(err, &refused), errors.Is(err, risczero.ErrProof), errors.Is(err, risczero.ErrSelector):
		a.note("evidence", "taken", err.Error(), false)
	case err != nil:
		return err
	default:
		a.note("evidence", "taken", "genuine", true)
		if err := s.auditReport(ctx, c, a, told, report, block); err != nil {
			return err
		}
	}
	return a.print(cmd)
}

func registrationOf(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, instance common.Address) (onchain.Registration, error) {
	registrations, err := c.Registrations(ctx, instance)
	if err != nil {
		return onchain.Registration{}, err
	}
	if len(registrations) == 0 {
		return onchain.Registration{}, fmt.Errorf("instance %v was never registered by evidence; `veritee registry show %v` says what is known", instance, instance)
	}
	if text := cmd.String("transaction"); text != "" {
		hash, err := parseID("--transaction", text)
		if err != nil {
			return onchain.Registration{}, err
		}
		for _, r := range registrations {
			if r.Transaction == hash {
				return r, nil
			}
		}
		return onchain.Registration{}, fmt.Errorf("--transaction: %v registered no instance %v", hash, instance)
	}
	return registrations[len(registrations)-1], nil
}

// registrationSent is what was sent to the registry.
func (s *site) registrationSent(ctx context.Context, c *onchain.Contracts, r onchain.Registration) (enclaveregistry.IEnclaveRegistryRegistration, []byte, error) {
	var none enclaveregistry.IEnclaveRegistryRegistration
	tx, _, err := s.client.TransactionByHash(ctx, r.Transaction)
	if err != nil {
		return none, nil, fmt.Errorf("transaction %v: %w; use a node that keeps them", r.Transaction, err)
	}
	if tx.To() == nil || *tx.To() != c.Registry {
		return none, nil, fmt.Errorf("transaction %v went to another contract, which called the registry: its evidence isn't in the calldata as the registry took it", r.Transaction)
	}
	told, evidence, err := onchain.DecodeRegister(tx.Data())
	if err != nil {
		return none, nil, fmt.Errorf("transaction %v: %w", r.Transaction, err)
	}
	return told, evidence, nil
}

// auditReport compares what the chain recorded with what the evidence comes to.
func (s *site) auditReport(
	ctx context.Context, c *onchain.Contracts, a *audit, told enclaveregistry.IEnclaveRegistryRegistration, r typed.VerifiedReport, block *types.Header,
) error {
	recorded := a.Registration
	a.compare("status", dcap.Status(recorded.Status), dcap.Status(r.Status))
	a.compare("evaluation", recorded.Evaluation, r.Evaluation)
	a.compare("platform", recorded.Platform, common.Hash(r.Platform))
	label, err := typed.MeasurementOfBody(r.TEE, typed.Selection(told.Selection), r.Body)
	if err != nil {
		a.note("measurement", recorded.Measurement.Hex(), err.Error(), false)
	} else {
		a.compare("measurement", recorded.Measurement, label)
	}

	named, err := s.client.HeaderByNumber(ctx, new(big.Int).SetUint64(told.BlockNumber))
	if err != nil {
		return fmt.Errorf("block %d, which the quote names: %w", told.BlockNumber, err)
	}
	want := typed.Commitment{
		Use: typed.ForRegistration, ChainID: s.id, Registry: c.Registry, App: recorded.App, Instance: recorded.Instance,
		BlockNumber: told.BlockNumber, BlockHash: named.Hash(),
	}.ReportData()
	a.note("speaks for", fmt.Sprintf("the instance, at block %d", told.BlockNumber),
		map[bool]string{true: "the instance, at that block", false: "something else"}[bytes.Contains(r.Body, want[:])], bytes.Contains(r.Body, want[:]))
	a.note("window", "block time "+moment(block.Time), moment(r.NotBefore)+" to "+moment(r.NotAfter), block.Time >= r.NotBefore && block.Time <= r.NotAfter)
	a.note("lease", "until "+moment(recorded.LeaseEnd), "at most until "+moment(r.NotAfter), recorded.LeaseEnd <= r.NotAfter)

	if _, err := c.AppOwner(ctx, recorded.App); errors.Is(err, onchain.ErrNotApp) {
		a.note("policy", "asked", "the app is no AppAuth: what its policy said isn't known here", true)
		return nil
	}
	history, err := c.History(ctx, recorded.App, recorded.Block)
	if err != nil {
		return err
	}
	for _, m := range history.Policy.Measurements {
		if m.Measurement == recorded.Measurement {
			a.note("policy", fmt.Sprintf("slot %d", recorded.Slot), fmt.Sprintf("%q was allowed, in slot %d", m.Name, m.Slot), m.Slot == recorded.Slot)
			return nil
		}
	}
	a.note("policy", fmt.Sprintf("slot %d", recorded.Slot), "wasn't allowed at the end of that block", false)
	return nil
}

// auditProof verifies a receipt, and reads the report that its program wrote.
func auditProof(evidence []byte, verifier common.Address, chainID uint64) (typed.VerifiedReport, error) {
	var none typed.VerifiedReport
	receipt, _, err := risczero.ParseEvidence(evidence)
	if err != nil {
		return none, err
	}
	if _, err := risczero.NewVerifier(risczero.Known()...).Verify(receipt); err != nil {
		return none, err
	}
	journal, err := typed.ParseJournal(receipt.Journal)
	if err != nil {
		return none, fmt.Errorf("the proof is genuine, but its journal isn't one of ours (%w): what it means is for the chain's verifier alone to say so far", err)
	}
	if journal.Verifier != verifier || journal.ChainID != chainID {
		return none, fmt.Errorf("%w: it is for verifier %v on chain %d", risczero.ErrProof, journal.Verifier, journal.ChainID)
	}
	return journal.Report, nil
}

func (a *audit) print(cmd *cli.Command) error {
	if cmd.Bool("json") {
		if err := printJSON(cmd, a); err != nil {
			return err
		}
	} else {
		out := cmd.Root().Writer
		fmt.Fprintf(out, "%s, registered in block %d by %s, transaction %v\n", a.Registration.Instance, a.Registration.Block, a.Evidence, a.Registration.Transaction)
		rows := make([][]string, 0, len(a.Findings))
		for _, f := range a.Findings {
			rows = append(rows, []string{map[bool]string{true: "ok", false: "NO"}[f.OK], f.What, f.Recorded, f.Follows})
		}
		if err := table(out, "\twhat\trecorded\tby the evidence", rows); err != nil {
			return err
		}
		fmt.Fprintln(out, map[bool]string{true: "what the chain recorded follows from the evidence", false: "what the chain recorded doesn't follow from the evidence"}[a.Follows])
	}
	if !a.Follows {
		return errRefused
	}
	return nil
}
