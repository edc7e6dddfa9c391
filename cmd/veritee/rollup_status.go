package main

import (
	"cmp"
	"context"
	"fmt"
	"math"
	"math/big"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
)

func rollupStatusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "say how far a rollup is final, what its claims wait for, and what is held",
		Description: `Its policy, head, which code proves which blocks, who governs, and its claims: those that are held first with what to do, then the newest. Times
are block times.

Exits with 0 if nothing is held, 1 if something is, 2 if it couldn't be looked at.`,
		Flags: append(rollupFlags(),
			&cli.StringFlag{Name: "claim", Usage: "`ID`: this claim alone, in full"},
			&cli.IntFlag{Name: "limit", Usage: "how many of the newest claims, 500 at most", Value: 20, Validator: func(n int) error {
				if n < 1 || n > 500 {
					return fmt.Errorf("--limit is 1 to 500, not %d", n)
				}
				return nil
			}},
			jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			if cmd.String("claim") != "" {
				return s.showClaim(ctx, cmd)
			}
			r, err := s.rollup(ctx, cmd)
			if err != nil {
				return err
			}
			state, err := r.State(ctx, cmd.Int("limit"))
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				claims := make([]claimView, len(state.Claims))
				for i, c := range state.Claims {
					claims[i] = claimView{c, claimJSON(c.Claim)}
				}
				err = printJSON(cmd, struct {
					onchain.RollupState
					Claims []claimView `json:"claims"`
				}{state, claims})
			} else {
				err = printRollup(cmd, state)
			}
			if err == nil && state.Counts["Held"] > 0 {
				err = errRefused
			}
			return err
		}),
	}
}

// A claimView is a claim with all of its fields.
type claimView struct {
	onchain.RollupClaim
	Claim claimJSON `json:"claim"`
}

func printRollup(cmd *cli.Command, s onchain.RollupState) error {
	out := cmd.Root().Writer
	for _, c := range s.Claims {
		if c.Status != "Held" {
			break // they come first
		}
		fmt.Fprintf(out, "HELD: claim %v of blocks %s since %s: %s\n", c.ID, c.Range(), moment(c.HeldAt), c.Waiting)
		if c.ToDo != "" {
			fmt.Fprintf(out, "  %s\n", c.ToDo)
		}
		fmt.Fprintln(out)
	}
	head := fmt.Sprintf("block %d, %v", s.Head.Number, s.Head.Hash)
	if s.Head.Number == 0 && s.Head.Hash == (common.Hash{}) {
		head = "nothing is final yet"
	}
	if err := pairs(out,
		"rollup", s.Address.Hex(), "blocks of", fmt.Sprintf("chain %d, rules %v", s.L2ChainID, s.Config), "final", head,
		"claims", counts(s), "TEE verifier", s.TEEVerifier.Hex(), "ZK verifier", s.ZKVerifier.Hex(),
		"provers", provers(s)); err != nil {
		return err
	}
	fmt.Fprintln(out)
	if err := printRollupPolicy(cmd, s.Policy); err != nil {
		return err
	}
	fmt.Fprintln(out)
	if err := printRollupGovernance(cmd, s); err != nil {
		return err
	}
	if len(s.Claims) == 0 {
		_, err := fmt.Fprintln(out, "\nnothing was ever claimed")
		return err
	}

	rows := make([][]string, 0, len(s.Claims))
	for _, c := range s.Claims {
		rows = append(rows, []string{c.Range(), c.ID.Hex(), standingOf(c), factor(c.ZKAt), votes(c), ago(s.Now, c.ClaimedAt), dash(c.Waiting)})
	}
	fmt.Fprintln(out)
	return table(out, "blocks\tclaim\tstate\tzk\ttee\tclaimed\twaits for", rows)
}

func counts(s onchain.RollupState) string {
	if s.Total == 0 {
		return "none"
	}
	var parts []string
	for _, status := range []string{"Held", "Pending", "Final", "Rejected"} {
		if n := s.Counts[status]; n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", n, strings.ToLower(status)))
		}
	}
	return strings.Join(parts, ", ")
}

// provers says whether anybody can prove.
func provers(s onchain.RollupState) string {
	if s.LiveUntil < s.Now {
		return fmt.Sprintf("NONE: app %v has no live instance; see `veritee instance list`", s.Policy.App)
	}
	return fmt.Sprintf("app %v has a live instance", s.Policy.App)
}

func printRollupPolicy(cmd *cli.Command, p onchain.RollupPolicy) error {
	span := func(seconds uint64) string { return (time.Duration(seconds) * time.Second).String() }
	kinds := ""
	if p.Kinds > 1 {
		kinds = "; at once if they are of SGX and TDX"
	}
	contradiction := "people decide"
	if p.ResolveAccepts > 0 {
		contradiction = fmt.Sprintf("people decide, or %d instances under two measurements", p.ResolveAccepts)
	}
	return pairs(cmd.Root().Writer,
		"policy", fmt.Sprintf("version %d", p.Version),
		"accepts", fmt.Sprintf("%d within %s of the claim", p.Accepts, span(p.TEETime)),
		"proves", "instances of app "+p.App.Hex(),
		"ZK proof", "within "+span(p.ZKTime)+" of the claim, or it is rejected",
		"final", span(p.RejectTime)+" after both say yes"+kinds,
		"held", contradiction+", after "+span(p.ResolveTime),
		"rejects", fmt.Sprintf("%d of one instance, or its platform, may prove wrong", p.RejectBudget),
		"reward", p.Reward+" wei for each verdict that counts")
}

// printRollupGovernance says who decides, which code proves which blocks, and what is announced.
func printRollupGovernance(cmd *cli.Command, s onchain.RollupState) error {
	out := cmd.Root().Writer
	frozen, alone := "", ""
	if s.ZKFrozen {
		frozen = fmt.Sprintf("%v counts no more: nothing becomes final until the owner names another ZK verifier", s.ZKVerifier)
	}
	switch {
	case s.ZKOnlyAt == 0 || s.ZKOnlyUntil == 0 || s.ZKOnlyUntil < s.Now:
	case s.ZKOnlyAt > s.Now:
		alone = fmt.Sprintf("announced: enough from %s until %s", moment(s.ZKOnlyAt), moment(s.ZKOnlyUntil))
	default:
		alone = "is enough until " + moment(s.ZKOnlyUntil) + ": claims become final without enclaves"
	}
	fund := fmt.Sprintf("%s wei for rewards, %s wei credited and not collected", s.Fund, s.Credits)
	if reward, fund0 := parsedWei(s.Policy.Reward), parsedWei(s.Fund); reward.Sign() > 0 && fund0.Cmp(reward) < 0 {
		fund += ": NOT ENOUGH for one verdict; anybody may pay into it"
	}
	if err := pairs(out, "governance", s.GovernedBy.Hex(), "owner", s.Owner.Hex(), "guardian", s.Guardian.Hex(), "proposer", s.Proposer.Hex(),
		"changes", fmt.Sprintf("take %s from their announcement", (time.Duration(s.Delay)*time.Second).String()),
		"ZK FROZEN", frozen, "ZK alone", alone, "fund", fund); err != nil {
		return err
	}
	rows := make([][]string, 0, len(s.Activations))
	for _, a := range s.Activations {
		code, last := a.Measurement.Hex(), fmt.Sprint(a.LastBlock)
		if a.Measurement == (common.Hash{}) {
			code = "unattested instances (development chains only)"
		}
		if a.LastBlock == math.MaxUint64 {
			last = "-"
		}
		rows = append(rows, []string{code, fmt.Sprint(a.FirstBlock), last})
	}
	fmt.Fprintln(out)
	if len(rows) == 0 {
		fmt.Fprintln(out, "no code proves any block: nothing can become final until the owner activates a measurement")
	}
	if err := table(out, "proves\tfrom block\tto block", rows); err != nil {
		return err
	}
	rows = nil
	for _, c := range s.Changes {
		when := "can be enacted now, by anyone"
		if c.At > s.Now {
			when = moment(c.At)
		}
		rows = append(rows, []string{c.ID.Hex(), when, printable(c.What)})
	}
	if len(rows) > 0 {
		fmt.Fprintln(out)
	}
	return table(out, "announced change\tfrom\twhat", rows)
}

func parsedWei(text string) *big.Int {
	n, ok := new(big.Int).SetString(text, 10)
	if !ok {
		return new(big.Int)
	}
	return n
}

// standingOf is a claim's state with its reason.
func standingOf(c onchain.RollupClaim) string { return strings.ToLower(c.Status) + since(c.Reason) }

func factor(at uint64) string {
	if at == 0 {
		return "-"
	}
	return "yes"
}

// votes are who said what of a claim, by the beginnings of their addresses.
func votes(c onchain.RollupClaim) string {
	var accepts, rejects []string
	for _, v := range c.Verdicts {
		short := v.Instance.Hex()[:10]
		if v.Verdict == "REJECT" {
			rejects = append(rejects, short)
		} else {
			accepts = append(accepts, short)
		}
	}
	var parts []string
	if len(accepts) > 0 {
		parts = append(parts, fmt.Sprintf("%d yes (%s)", c.Accepts, strings.Join(accepts, ",")))
	}
	if len(rejects) > 0 {
		parts = append(parts, fmt.Sprintf("%d NO (%s)", c.Rejects, strings.Join(rejects, ",")))
	}
	return cmp.Or(strings.Join(parts, ", "), "-")
}

// ago is how long before now something was.
func ago(now, at uint64) string {
	if at == 0 || at > now {
		return "-"
	}
	d := time.Duration(now-at) * time.Second
	if d > 48*time.Hour {
		return fmt.Sprintf("%d days ago", d/(24*time.Hour))
	}
	return d.String() + " ago"
}
