package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
)

func rollupShowCommand() *cli.Command {
	return &cli.Command{
		Name:  "show",
		Usage: "print a claim in full: its fields, who said what of it, and what happened to it",
		Description: `With --json the claim alone, as "veritee prove --claim FILE" reads it:

  veritee rollup show --rollup 0x<TwoFactorVerifier> --claim 0x<claim id> --rpc https://node.example --json > claim.json
  veritee prove --claim claim.json --rpc https://node-of-the-rollup.example --network genesis.json`,
		Flags: append(append([]cli.Flag{claimFlag()}, rollupFlags()...), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			if !cmd.Bool("json") {
				return s.showClaim(ctx, cmd)
			}
			_, c, err := s.claim(ctx, cmd)
			if err != nil {
				return err
			}
			return printJSON(cmd, claimJSON(c.Claim))
		}),
	}
}

// A signer is what is known of an instance that gave a verdict.
type signer struct {
	onchain.RollupVerdict
	Measurement common.Hash `json:"measurement,omitzero"` // zero: unattested
	TEE         string      `json:"tee,omitempty"`
	Label       string      `json:"label,omitempty"`
	Live        bool        `json:"live"`
	Why         string      `json:"why,omitempty"` // it isn't
}

// showClaim prints a claim with its verdicts; that it is held is an exit code of 1.
func (s *site) showClaim(ctx context.Context, cmd *cli.Command) error {
	r, c, err := s.claim(ctx, cmd)
	if err != nil {
		return err
	}
	if c, err = r.Explained(ctx, c); err != nil {
		return err
	}
	signers := make([]signer, len(c.Verdicts))
	for i, v := range c.Verdicts {
		who, err := r.Instance(ctx, v.Instance)
		if err != nil {
			return err
		}
		measurement, err := r.Measurement(ctx, v.Instance)
		if err != nil {
			return err
		}
		signers[i] = signer{v, measurement, who.TEE, who.Label, who.Authorized, who.Why}
	}
	if cmd.Bool("json") {
		err = printJSON(cmd, struct {
			onchain.RollupClaim
			Claim    claimJSON `json:"claim"`
			Verdicts []signer  `json:"verdicts"`
		}{c, claimJSON(c.Claim), signers})
	} else {
		err = printClaim(cmd, c, signers)
	}
	if err == nil && c.Status == "Held" {
		err = errRefused
	}
	return err
}

func printClaim(cmd *cli.Command, c onchain.RollupClaim, signers []signer) error {
	out := cmd.Root().Writer
	posted := fmt.Sprintf("in block %d by %v", c.Block, c.Transaction)
	moments := func(at uint64) string {
		if at == 0 {
			return ""
		}
		return moment(at)
	}
	if err := pairs(out,
		"claim", c.ID.Hex(), "blocks", fmt.Sprintf("%s of chain %d", c.Range(), c.Claim.L2ChainID), "state", standingOf(c), "waits for", c.Waiting,
		"to do", c.ToDo, "posted", posted, "claimed", moments(c.ClaimedAt), "TEE says yes", moments(c.TEEAt), "ZK says yes", moments(c.ZKAt),
		"held", moments(c.HeldAt), "votes while held", votesWhileHeld(c), "final from", moments(c.FinalAt), "request", c.RequestID.Hex(), "statement", c.Statement.Hex(),
		"policy", fmt.Sprintf("version %d", c.Policy), "pre-root", c.Claim.PreRoot.Hex(), "post-root", c.Claim.PostRoot.Hex(),
		"parent", c.Claim.ParentHash.Hex(), "last block", c.Claim.LastHash.Hex(), "receipts", c.Claim.Receipts.Hex(),
		"withdrawals", c.Claim.Withdrawals.Hex(), "inputs", c.Claim.Inputs.Hex(), "data", c.Claim.Data.Hex(), "rules", c.Claim.Config.Hex(),
		"origin", fmt.Sprintf("block %d, %v", c.Claim.OriginNumber, c.Claim.OriginHash)); err != nil {
		return err
	}
	rows := make([][]string, 0, len(signers))
	for _, v := range signers {
		runs, live, root := "unattested", "may act", "-"
		if v.Measurement != (common.Hash{}) {
			runs = v.TEE + " " + v.Measurement.Hex()
		}
		if v.Label != "" {
			runs += " (" + v.Label + ")"
		}
		if !v.Live {
			live = v.Why
		}
		if v.ComputedRoot != (common.Hash{}) {
			root = v.ComputedRoot.Hex()
		}
		rows = append(rows, []string{v.Verdict, v.Instance.Hex(), runs, live, root, v.Recipient.Hex(), v.Reward, v.Transaction.Hex()})
	}
	if len(rows) > 0 {
		fmt.Fprintln(out)
	}
	if err := table(out, "verdict\tinstance\truns\tnow\tcomputed root\trecipient\twei\ttransaction", rows); err != nil {
		return err
	}
	rows = nil
	for _, e := range c.Events {
		rows = append(rows, []string{fmt.Sprint(e.Block), e.Name, dash(e.Detail), e.Transaction.Hex()})
	}
	fmt.Fprintln(out)
	return table(out, "block\tevent\tdetail\ttransaction", rows)
}

func votesWhileHeld(c onchain.RollupClaim) string {
	if c.Status != "Held" || c.YesVotes == 0 && c.NoVotes == 0 {
		return ""
	}
	return fmt.Sprintf("%d for it, %d against it", c.YesVotes, c.NoVotes)
}
