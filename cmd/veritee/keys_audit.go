package main

import (
	"bytes"
	"context"
	"fmt"
	"math/big"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/typed"
)

func keysAuditCommand() *cli.Command {
	return &cli.Command{
		Name: "audit", Usage: "say who could know which key at any block, and what would be lost with a machine, a measurement, an operator or an advisory",
		Description: `Everything is rebuilt from events. An instance could know a key from the block of its order on: the committee answers orders, and whether the
answer was recorded changes nothing of what the instance learned. And whoever holds a key can pass it on: this says who could know, not who
does. Revoked instances are listed, for what they knew stays known.

Without more, every knower of every epoch. What would be lost with:

  --instance 0x…      that instance
  --measurement 0x…   code
  --platform 0x…      a machine, 20 or 32 bytes
  --advisory ID       hardware that an advisory of Intel applies to, such as INTEL-SA-00615: by the evidence of the registrations
  --operator 0x…      an operator of key nodes

Key nodes count too: if as many members of one generation as its threshold are concerned, every key of the committee is.

  veritee keys audit --at 21000000 --rpc https://node.example
  veritee keys audit --platform 0x… --rpc https://node.example

Exits with 0 if nothing in use is concerned, 1 if something is (only with one of the five), 2 if it couldn't be looked at.`,
		Flags: append(chainFlags(), brokerFlag(), appFlag(),
			&cli.Uint64Flag{Name: "at", Usage: "`BLOCK` (default: the newest)", HideDefault: true},
			&cli.StringFlag{Name: "instance", Usage: "`ADDRESS`"},
			&cli.StringFlag{Name: "measurement", Usage: "`HASH`"},
			&cli.StringFlag{Name: "platform", Usage: "`ID`"},
			&cli.StringFlag{Name: "advisory", Usage: "`ID`"},
			&cli.StringFlag{Name: "operator", Usage: "`ADDRESS`"},
			&cli.StringFlag{Name: "collateral", Usage: "`FILE|DIR` to judge evidence by with --advisory, in place of the store's transactions"},
			jsonFlag()),
		Action: onSite(keysAudit),
	}
}

func keysAudit(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	b, err := s.broker(ctx, cmd)
	if err != nil {
		return err
	}
	var app common.Address
	if cmd.String("app") != "" {
		if _, app, err = s.app(ctx, cmd); err != nil {
			return err
		}
	}
	ledger, err := b.Ledger(ctx, cmd.Uint64("at"))
	if err != nil {
		return err
	}
	suspect, err := s.suspicion(ctx, cmd, b)
	if err != nil {
		return err
	}
	r, err := ledger.Radius(app, suspect)
	if err != nil {
		return err
	}
	if cmd.Bool("json") {
		err = printJSON(cmd, struct {
			onchain.Radius
			Ledger *onchain.Ledger `json:"ledger"`
		}{*r, ledger})
	} else {
		err = printRadius(cmd, r, ledger)
	}
	if err == nil && suspect != nil && r.Concerns() {
		err = errRefused
	}
	return err
}

// suspicion is what the flags name; nil if they name nothing.
func (s *site) suspicion(ctx context.Context, cmd *cli.Command, b *onchain.Broker) (*onchain.Suspicion, error) {
	var named []string
	for _, flag := range []string{"instance", "measurement", "platform", "advisory", "operator"} {
		if cmd.String(flag) != "" {
			named = append(named, flag)
		}
	}
	switch len(named) {
	case 0:
		return nil, nil
	case 1:
	default:
		return nil, fmt.Errorf("name one of --%s: each is a question of its own", strings.Join(named, " and --"))
	}
	text := cmd.String(named[0])
	found := &onchain.Suspicion{What: named[0] + " " + text}
	switch named[0] {
	case "instance":
		want, err := parseAddress("--instance", text)
		if err != nil {
			return nil, err
		}
		found.Instance = func(instance common.Address, _ common.Hash, _ []byte) (bool, error) { return instance == want, nil }
	case "measurement":
		want, err := parseID("--measurement", text)
		if err != nil {
			return nil, err
		}
		found.Instance = func(_ common.Address, measurement common.Hash, _ []byte) (bool, error) {
			return measurement == want, nil
		}
	case "platform":
		want, err := parsePlatform(text)
		if err != nil {
			return nil, err
		}
		found.Instance = func(_ common.Address, _ common.Hash, platform []byte) (bool, error) {
			return bytes.Equal(platform, want[:]), nil
		}
	case "operator":
		want, err := parseAddress("--operator", text)
		if err != nil {
			return nil, err
		}
		found.Operator = func(operator common.Address) bool { return operator == want }
	case "advisory":
		number, err := advisory(text)
		if err != nil {
			return nil, err
		}
		_, file, _, err := s.deployed(ctx, cmd)
		if err != nil {
			return nil, err
		}
		known := make(map[common.Address]bool)
		found.Instance = func(instance common.Address, _ common.Hash, _ []byte) (bool, error) {
			is, done := known[instance]
			if !done {
				var err error
				if is, err = s.advised(ctx, cmd, b.Contracts(), file, instance, number); err != nil {
					return false, fmt.Errorf("evidence of instance %v: %w", instance, err)
				}
				known[instance] = is
			}
			return is, nil
		}
	}
	return found, nil
}

// advised says whether an advisory applied to an instance at any of its registrations, by the evidence itself.
func (s *site) advised(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, file *deployment.File, instance common.Address, advisory uint32) (bool, error) {
	registrations, err := c.Registrations(ctx, instance)
	if err != nil {
		return false, err
	}
	for _, registration := range registrations {
		_, evidence, err := s.registrationSent(ctx, c, registration)
		if err != nil {
			return false, err
		}
		var report typed.VerifiedReport
		switch registration.Verifier {
		case file.Address(deployment.Direct):
			block, err := s.client.HeaderByNumber(ctx, new(big.Int).SetUint64(registration.Block))
			if err != nil {
				return false, fmt.Errorf("block %d: %w", registration.Block, err)
			}
			if report, err = s.auditQuote(ctx, cmd, c, file, evidence, block); err != nil {
				return false, err
			}
		case file.Address(deployment.RiscZero):
			if report, err = auditProof(evidence, registration.Verifier, s.id); err != nil {
				return false, err
			}
		default:
			return false, fmt.Errorf("verifier %v isn't of this deployment: what it takes isn't known here", registration.Verifier)
		}
		if slices.Contains(report.Advisories, advisory) {
			return true, nil
		}
	}
	return false, nil
}

func printRadius(cmd *cli.Command, r *onchain.Radius, ledger *onchain.Ledger) error {
	out := cmd.Root().Writer
	title := fmt.Sprintf("at block %d, who could know which key", r.Block)
	if r.With != "" {
		title = fmt.Sprintf("at block %d, what could be known with %s", r.Block, r.With)
	}
	fmt.Fprintln(out, title)
	if r.Whole {
		fmt.Fprintln(out, "\nEVERY KEY of the committee, past and future: as many shares of one generation as its threshold are concerned")
	}
	var rows [][]string
	for _, g := range r.Shares {
		rows = append(rows, []string{fmt.Sprint(g.Generation), fmt.Sprintf("%d of %d that make a key", len(g.Places), g.Threshold), strings.Trim(fmt.Sprint(g.Places), "[]")})
	}
	if len(rows) > 0 {
		fmt.Fprintln(out)
		if err := table(out, "generation\tshares\tmembers", rows); err != nil {
			return err
		}
	}
	rows = nil
	for _, k := range r.Keys {
		rows = append(rows, []string{k.App.Hex(), k.Purpose.String(), fmt.Sprint(k.Epoch), k.State, dash(k.ToDo)})
	}
	if len(rows) == 0 {
		_, err := fmt.Fprintln(out, "\nno key")
		return err
	}
	fmt.Fprintln(out)
	if err := table(out, "app\tpurpose\tepoch\tstate\tto do", rows); err != nil {
		return err
	}
	rows = nil
	for _, k := range r.Knowers {
		issued := "not recorded"
		if k.Issued != 0 {
			issued = fmt.Sprintf("%d, by %s", k.Issued, strings.Trim(fmt.Sprint(k.Signers), "[]"))
		}
		revoked := "-"
		if k.Revoked != 0 {
			revoked = fmt.Sprint(k.Revoked)
		}
		rows = append(rows, []string{
			fmt.Sprintf("%s:%d", k.Purpose, k.Epoch), k.Instance.Hex(), k.TEE, hexutil.Encode(k.Platform[:min(4, len(k.Platform))]) + "…", short(k.Measurement),
			fmt.Sprint(k.Block), issued, revoked,
		})
	}
	if len(rows) > 0 {
		fmt.Fprintln(out)
		if err := table(out, "purpose:epoch\tinstance\ttee\tplatform\tmeasurement\tordered in\tissued in\trevoked in", rows); err != nil {
			return err
		}
	}
	for _, m := range ledger.Mismatches {
		fmt.Fprintf(out, "\nMISMATCH: in block %d instance %v stated another public key of %s\n", m.Block, m.Instance, fmt.Sprintf("%v:%s:%d", m.App, m.Purpose, m.Epoch))
	}
	return nil
}
