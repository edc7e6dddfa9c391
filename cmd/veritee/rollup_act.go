package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
)

// actingOn are the flags of a command that sends something about a claim.
func actingOn(own ...cli.Flag) []cli.Flag {
	return sending(append(append([]cli.Flag{claimFlag()}, onRollup()...), own...)...)
}

// aboutClaim sends what a person says of a claim, and prints where it stands then.
func (s *site) aboutClaim(ctx context.Context, cmd *cli.Command, purpose string, data func(onchain.RollupClaim) ([]byte, error)) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	r, c, err := s.claim(ctx, cmd)
	if err != nil {
		return err
	}
	call, err := data(c)
	if err != nil {
		return err
	}
	receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: purpose, To: r.Address, Data: call})
	if err != nil || receipts == nil {
		return err
	}
	if c, err = r.Claim(ctx, c.ID); err != nil {
		return err
	}
	if c, err = r.Explained(ctx, c); err != nil {
		return err
	}
	waits := ""
	if c.Waiting != "" {
		waits = ": " + c.Waiting
	}
	return done(cmd, receipts[len(receipts)-1].TxHash, "claim %v is %s%s", c.ID, standingOf(c), waits)
}

func rollupPokeCommand() *cli.Command {
	return &cli.Command{
		Name:        "poke",
		Usage:       "have the chain write down what time has done to a claim: final, held or rejected",
		Description: "Anyone may. Views take the time into account without it; the head moves, and events come, only by it.",
		Flags:       actingOn(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			return s.aboutClaim(ctx, cmd, "poke the claim", func(c onchain.RollupClaim) ([]byte, error) { return onchain.Poke(c.Claim), nil })
		}),
	}
}

func rollupResolveCommand() *cli.Command {
	return &cli.Command{
		Name:  "resolve",
		Usage: "say how a hold ends: announce it, carry it out, or take it back",
		Description: `The guardian announces with --uphold or --reject; after the policy's time anyone carries it out with --execute, and until then the guardian
can --withdraw it. Upheld: the REJECTs are struck, and the claim goes on; it still needs both factors. Rejected: it is over. --evidence is what
you went by, such as where the report lies; its hash stands on the chain.

  veritee rollup resolve --claim 0x<claim id> --reject --evidence 'report 12: https://example.org/12' --rpc https://node.example --key guardian.json
  veritee rollup resolve --claim 0x<claim id> --execute --rpc https://node.example --key anyone.json

With --dry-run the calldata is printed, as for a guardian of several people.`,
		Flags: actingOn(
			&cli.BoolFlag{Name: "uphold", Usage: "announce that the claim goes on"},
			&cli.BoolFlag{Name: "reject", Usage: "announce that the claim is rejected"},
			&cli.StringFlag{Name: "evidence", Usage: "`TEXT` of what you went by, or 0x and its hash"},
			&cli.BoolFlag{Name: "execute", Usage: "carry out what is announced"},
			&cli.BoolFlag{Name: "withdraw", Usage: "take back what is announced"}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			var chosen []string
			for _, what := range []string{"uphold", "reject", "execute", "withdraw"} {
				if cmd.Bool(what) {
					chosen = append(chosen, what)
				}
			}
			if len(chosen) != 1 {
				return errors.New("which? Name one of --uphold, --reject, --execute and --withdraw")
			}
			announces := chosen[0] == "uphold" || chosen[0] == "reject"
			if announces != cmd.IsSet("evidence") {
				return errors.New("--evidence goes with --uphold and --reject, and must be there: whoever looks later wants to know what the guardian went by")
			}
			return s.aboutClaim(ctx, cmd, chosen[0]+" the claim", func(c onchain.RollupClaim) ([]byte, error) {
				switch {
				case c.Status != "Held":
					return nil, fmt.Errorf("claim %v is %s: only a hold is resolved", c.ID, standingOf(c))
				case announces:
					return onchain.AnnounceResolution(c.ID, chosen[0] == "uphold", evidenceHash(cmd.String("evidence"))), nil
				case c.Resolution == nil:
					return nil, fmt.Errorf("nothing is announced for claim %v; the guardian does that with --uphold or --reject", c.ID)
				case chosen[0] == "execute":
					return onchain.ExecuteResolution(c.ID), nil
				}
				return onchain.WithdrawResolution(c.ID), nil
			})
		}),
	}
}

// evidenceHash is a hash that is given, or that of a text.
func evidenceHash(text string) common.Hash {
	if hash, err := parseID("--evidence", text); err == nil {
		return hash
	}
	return crypto.Keccak256Hash([]byte(text))
}

func rollupEquivocationCommand() *cli.Command {
	return &cli.Command{
		Name:  "equivocation",
		Usage: "show the chain two verdicts of one instance that can't both be true; it is removed for good",
		Description: `Each FILE is a verdict as "veritee prove --json" prints it. Two verdicts contradict each other if rollup, rules, range, parent, pre-state, inputs and
origin are equal, and one accepts a result that the other rejects, or they accept two. Anyone may show it, at any time.`,
		Flags: sending(append(onRollup(),
			&cli.StringFlag{Name: "first", Usage: "`FILE` with a verdict", Required: true},
			&cli.StringFlag{Name: "second", Usage: "`FILE` with another", Required: true})...),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			r, err := s.rollup(ctx, cmd)
			if err != nil {
				return err
			}
			var both [2]onchain.SignedVerdict
			for i, flag := range []string{"first", "second"} {
				if both[i], err = readVerdict(cmd, flag, r.Domain()); err != nil {
					return err
				}
			}
			first, second := both[0], both[1]
			if err := contradiction(first, second); err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "show the contradiction", To: r.TEEVerifier, Data: onchain.ShowEquivocation(first, second)})
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[len(receipts)-1].TxHash, "instance %v is removed for good", first.Proof.Instance)
		}),
	}
}

// contradiction says why two verdicts can both be true; the chain says the same without reasons.
func contradiction(first, second onchain.SignedVerdict) error {
	if first.Proof.Instance != second.Proof.Instance {
		return fmt.Errorf("instance %v signed the one and %v the other: only an instance that contradicts itself is removed", first.Proof.Instance, second.Proof.Instance)
	}
	a, b := first.Claim, second.Claim
	same := a.PostRoot == b.PostRoot && a.Receipts == b.Receipts && a.Withdrawals == b.Withdrawals
	switch accepts := first.Proof.Verdict == typed.Accept && second.Proof.Verdict == typed.Accept; {
	case !a.Same(&b):
		return errors.New("the claims are of different inputs (rollup, rules, range, parent, pre-state, inputs or origin): both verdicts can be true")
	case accepts && same:
		return errors.New("both accept the same result: both verdicts can be true")
	case !accepts && (first.Proof.Verdict == second.Proof.Verdict || !same):
		return errors.New("a rejection says only that a result is wrong: it contradicts nothing but an acceptance of the same result")
	}
	return nil
}

// readVerdict reads a verdict as `veritee prove --json` prints it, and sees that the instance signed it for this verifier.
func readVerdict(cmd *cli.Command, flag string, domain typed.ProofDomain) (onchain.SignedVerdict, error) {
	path := cmd.String(flag)
	fail := func(err error) (onchain.SignedVerdict, error) {
		return onchain.SignedVerdict{}, fmt.Errorf("--%s %s: %w", flag, path, err)
	}
	raw, err := readBounded(cmd, path, 1<<16)
	if err != nil {
		return fail(err)
	}
	var v struct {
		Claim         json.RawMessage `json:"claim"`
		Verdict       string          `json:"verdict"`
		ComputedRoot  common.Hash     `json:"computedRoot"`
		Measurement   common.Hash     `json:"measurement"`
		Instance      common.Address  `json:"instance"`
		PolicyVersion uint32          `json:"policyVersion"`
		Recipient     common.Address  `json:"recipient"`
		NotAfter      uint64          `json:"notAfter"`
		Signature     hexutil.Bytes   `json:"signature"`
	}
	if err := json.Unmarshal(raw, &v); err != nil {
		return fail(err)
	}
	if len(v.Claim) == 0 || v.Verdict == "" {
		return fail(errors.New("no verdict: it has neither claim nor verdict; `veritee prove --json` prints one"))
	}
	claim, err := parseClaim(v.Claim)
	if err != nil {
		return fail(err)
	}
	signature, err := typed.ParseSignature(v.Signature)
	if err != nil {
		return fail(fmt.Errorf("signature: %w", err))
	}
	said := onchain.SignedVerdict{Claim: *claim, Signature: signature, Proof: typed.TeeProof{
		Claim: claim.ID(), ComputedRoot: v.ComputedRoot, Measurement: v.Measurement, Instance: v.Instance, PolicyVersion: v.PolicyVersion,
		Recipient: v.Recipient, NotAfter: v.NotAfter,
	}}
	switch strings.ToUpper(v.Verdict) {
	case "ACCEPT":
		said.Proof.Verdict, said.Proof.ComputedRoot = typed.Accept, common.Hash{}
	case "REJECT":
		said.Proof.Verdict = typed.Reject
	}
	if err := said.Proof.Verify(domain, signature); err != nil {
		return fail(err)
	}
	return said, nil
}
