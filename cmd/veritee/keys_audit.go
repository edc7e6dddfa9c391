package main

import (
	"bytes"
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
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
  --advisory ID       hardware that an advisory of Intel applies to, such as INTEL-SA-00615: by the evidence of the registrations, see below
  --operator 0x…      an operator of key nodes

Key nodes count too: if as many members of one session as its threshold are concerned, every key of the committee is. A session deals shares
before anything is confirmed, so one that came to nothing counts like those that began a generation; but an attempt to form the committee
that failed had another secret, which makes no key. A member counts by all of its registrations from the one before its session on: its
share goes where its key goes.

An advisory is looked for by the collateral of each registration's time and by the newest: the store's, or that of --collateral. Publish the
newest before you ask ('veritee collateral publish'), or name it. What was registered by a proof can't be judged anew, and what the newest
collateral can't judge is NOT KNOWN: then this doesn't exit with 0.

Orders, sessions and generations are numbered, and registrations are compared with the registry. If events are missing this says which.
What no contract counts is sessions that failed since the newest generation began, and earlier registrations of who was registered again:
for these a second node is worth asking.

  veritee keys audit --at 21000000 --rpc https://node.example
  veritee keys audit --platform 0x… --rpc https://node.example

Exits with 0 if nothing in use is concerned, 1 if something is (only with one of the five), 2 if it, or a part of it, couldn't be looked at.`,
		Flags: append(chainFlags(), brokerFlag(), appFlag(),
			fromBlockFlag(),
			&cli.Uint64Flag{Name: "at", Usage: "`BLOCK` (default: the newest)", HideDefault: true},
			&cli.StringFlag{Name: "instance", Usage: "`ADDRESS`"},
			&cli.StringFlag{Name: "measurement", Usage: "`HASH`"},
			&cli.StringFlag{Name: "platform", Usage: "`ID`"},
			&cli.StringFlag{Name: "advisory", Usage: "`ID`"},
			&cli.StringFlag{Name: "operator", Usage: "`ADDRESS`"},
			&cli.StringFlag{Name: "collateral", Usage: "`FILE|DIR` to judge evidence by with --advisory, its newest whenever it holds, in place of the store's transactions"},
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
	suspect, asked, err := s.suspicion(ctx, cmd, b)
	if err != nil {
		return err
	}
	r, err := ledger.Radius(app, suspect)
	if err != nil {
		return err
	}
	var judged []judgement
	var unknown bool
	if asked != nil {
		judged, unknown = asked.said, asked.open()
	}
	if cmd.Bool("json") {
		err = printJSON(cmd, struct {
			onchain.Radius
			Judged  []judgement     `json:"judged,omitempty"`   // with an advisory
			Unknown bool            `json:"notKnown,omitempty"` // there may be more than is listed
			Ledger  *onchain.Ledger `json:"ledger"`
		}{*r, judged, unknown, ledger})
	} else {
		err = printRadius(cmd, r, ledger, unknown)
		if err == nil {
			err = printJudgements(cmd, judged)
		}
	}
	switch {
	case err != nil:
	case suspect != nil && r.Concerns():
		err = errRefused
	case unknown:
		err = errNotJudged
	}
	return err
}

// suspicion is what the flags name; nil if they name nothing. For an advisory there is somebody who remembers how it was judged.
func (s *site) suspicion(ctx context.Context, cmd *cli.Command, b *onchain.Broker) (found *onchain.Suspicion, asked *adviser, err error) {
	var named []string
	for _, flag := range []string{"instance", "measurement", "platform", "advisory", "operator"} {
		if cmd.String(flag) != "" {
			named = append(named, flag)
		}
	}
	switch len(named) {
	case 0:
		return nil, nil, nil
	case 1:
	default:
		return nil, nil, fmt.Errorf("name one of --%s: each is a question of its own", strings.Join(named, " and --"))
	}
	text := cmd.String(named[0])
	found = &onchain.Suspicion{What: named[0] + " " + text}
	switch named[0] {
	case "instance":
		want, err := parseAddress("--instance", text)
		if err != nil {
			return nil, nil, err
		}
		found.Instance = func(instance common.Address, _ common.Hash, _ []byte) (bool, error) { return instance == want, nil }
	case "measurement":
		want, err := parseID("--measurement", text)
		if err != nil {
			return nil, nil, err
		}
		found.Instance = func(_ common.Address, measurement common.Hash, _ []byte) (bool, error) {
			return measurement == want, nil
		}
	case "platform":
		want, err := parsePlatform(text)
		if err != nil {
			return nil, nil, err
		}
		found.Instance = func(_ common.Address, _ common.Hash, platform []byte) (bool, error) {
			return bytes.Equal(platform, want[:]), nil
		}
	case "operator":
		want, err := parseAddress("--operator", text)
		if err != nil {
			return nil, nil, err
		}
		found.Operator = func(operator common.Address) bool { return operator == want }
	case "advisory":
		number, err := advisory(text)
		if err != nil {
			return nil, nil, err
		}
		_, file, _, err := s.deployed(ctx, cmd)
		if err != nil {
			return nil, nil, err
		}
		asked = &adviser{s: s, cmd: cmd, chain: b.Contracts(), file: file, number: number, known: make(map[common.Address]bool)}
		found.Instance = func(instance common.Address, _ common.Hash, _ []byte) (bool, error) {
			is, err := asked.concerns(ctx, instance)
			if err != nil {
				err = fmt.Errorf("evidence of instance %v: %w", instance, err)
			}
			return is, err
		}
	}
	return found, asked, nil
}

func printRadius(cmd *cli.Command, r *onchain.Radius, ledger *onchain.Ledger, unknown bool) error {
	out := cmd.Root().Writer
	title := fmt.Sprintf("at block %d, who could know which key", r.Block)
	if r.With != "" {
		title = fmt.Sprintf("at block %d, what could be known with %s", r.Block, r.With)
	}
	fmt.Fprintln(out, title)
	if r.Whole {
		fmt.Fprintln(out, "\nEVERY KEY of the committee, past and future: as many shares of one session as its threshold are concerned")
	}
	var rows [][]string
	for _, l := range r.Shares {
		rows = append(rows, []string{fmt.Sprint(l.Session), became(l), sharesOf(l), strings.Trim(fmt.Sprint(l.Places), "[]")})
	}
	if len(rows) > 0 {
		fmt.Fprintln(out)
		if err := table(out, "session\tbecame\tshares\tmembers", rows); err != nil {
			return err
		}
	}
	rows = nil
	for _, k := range r.Keys {
		rows = append(rows, []string{k.App.Hex(), k.Purpose.String(), fmt.Sprint(k.Epoch), k.State, dash(k.ToDo)})
	}
	if len(rows) == 0 {
		none := "no key"
		if unknown {
			none = "no key as far as is known, and not all is: see below"
		}
		_, err := fmt.Fprintln(out, "\n"+none)
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

// became is what a session came to. One that came to nothing has dealt shares before that.
func became(l onchain.LostShares) string {
	switch l.Outcome {
	case onchain.SessionBegan:
		return fmt.Sprintf("generation %d", l.Generation)
	case onchain.SessionOpen:
		return "open still"
	}
	return fmt.Sprintf("nothing, in block %d", l.Ended)
}

func sharesOf(l onchain.LostShares) string {
	if l.OtherSecret {
		return fmt.Sprintf("%d of a secret that never served", len(l.Places))
	}
	return fmt.Sprintf("%d of %d that make a key", len(l.Places), l.Threshold)
}
