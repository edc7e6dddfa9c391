package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
)

func appCommand() *cli.Command {
	return &cli.Command{
		Name:  "app",
		Usage: "say which code may act for an app, and on what terms",
		Description: `An app is a contract, AppAuth; its address is the app's id. At first it allows nothing. Its owner allows measured code; instances that run it
then enter the registry by evidence, and act as long as the policy lets them. What narrows a policy holds from that block on, for every
instance.

  veritee app create --name oracle --rpc https://node.example --key owner.json
  veritee app allow --quote worker.quote --name 'worker 1.2' --rpc https://node.example --key owner.json
  veritee app request --rpc https://node.example --key anyone.json

Where --app is left out, it is the only one that the deployment file lists.`,
		Commands: []*cli.Command{
			appCreateCommand(), appShowCommand(), appPolicyCommand(), appAllowCommand(), appRevokeCommand(), appGuardianCommand(),
			appConfirmCommand(), appRequestCommand(), appFreezeCommand(), appExecuteCommand(), appHistoryCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

func appFlag() cli.Flag {
	return &cli.StringFlag{Name: "app", Usage: "`ADDRESS` of the app, or its name in the deployment file (default: the only one there)"}
}

// app finds the contracts and the app that is meant.
func (s *site) app(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, common.Address, error) {
	place, path, err := s.place(ctx, cmd)
	if err != nil {
		return nil, common.Address{}, err
	}
	c, err := onchain.Open(ctx, s.client, s.id, place.Coordinator, place.FirstBlock)
	if err != nil {
		return nil, common.Address{}, err
	}
	address, err := pickApp(cmd.String("app"), place.File, path)
	if err != nil {
		return nil, common.Address{}, err
	}
	if _, err := c.AppOwner(ctx, address); err != nil {
		return nil, common.Address{}, err
	}
	return c, address, nil
}

func pickApp(wanted string, file *deployment.File, path string) (common.Address, error) {
	if strings.HasPrefix(wanted, "0x") {
		return parseAddress("--app", wanted)
	}
	var listed []deployment.App
	if file != nil {
		listed = file.Apps
	}
	var names []string
	for _, app := range listed {
		if wanted == app.Name || wanted == "" && len(listed) == 1 {
			return app.Address, nil
		}
		names = append(names, app.Name)
	}
	switch {
	case len(listed) == 0:
		return common.Address{}, errors.New("which app? Name its address by --app: the deployment file lists none; `veritee app create` makes one")
	case wanted == "":
		return common.Address{}, fmt.Errorf("which app? %s lists %s; name one by --app", path, strings.Join(names, ", "))
	}
	return common.Address{}, fmt.Errorf("--app: %s has no app %q, but %s", path, wanted, strings.Join(names, ", "))
}

// says sends what an app's owner or guardian says, or prints it.
func (s *site) says(ctx context.Context, cmd *cli.Command, app common.Address, purpose string, data []byte, format string, args ...any) error {
	receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: purpose, To: app, Data: data})
	if err != nil || receipts == nil {
		return err
	}
	return done(cmd, receipts[len(receipts)-1].TxHash, format, args...)
}

func appShowCommand() *cli.Command {
	return &cli.Command{
		Name:        "show",
		Usage:       "print an app's policy, and until when it has an instance",
		Description: "Who governs the app, its terms, the code that it allows, and its instances' life. By its events and its own word; they must agree.",
		Flags:       append(chainFlags(), appFlag(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, address, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			a, err := c.App(ctx, address)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, a)
			}
			head, err := c.Head(ctx)
			if err != nil {
				return err
			}
			return printApp(cmd, a, head.Time)
		}),
	}
}

func printApp(cmd *cli.Command, a onchain.App, now uint64) error {
	lives := "no instance may act"
	if a.LiveUntil >= now {
		lives = "has an instance that may act, " + left(now, a.LiveUntil) + " left"
	}
	out := cmd.Root().Writer
	if err := pairs(out, "app", a.Address.Hex(), "owner", a.Owner.Hex(), "registry", a.Registry.Hex(), "life", lives,
		"requests", fmt.Sprintf("%d for attestation", a.Requests)); err != nil {
		return err
	}
	return printPolicy(cmd, a.Policy)
}

func printPolicy(cmd *cli.Command, p onchain.Policy) error {
	out := cmd.Root().Writer
	guardian, frozen, source := p.Guardian.Hex(), "", ""
	if p.Guardian == (common.Address{}) {
		guardian = "none"
	}
	if p.Frozen {
		frozen = "yes: only removals are left"
	}
	if p.Source != (common.Address{}) {
		source = p.Source.Hex()
	}
	if err := pairs(out, "guardian", guardian, "frozen", frozen, "version", fmt.Sprint(p.Version), "terms", p.Terms.String(),
		"denies", strings.Join(p.Denied, ", "), "source", source); err != nil {
		return err
	}
	rows := make([][]string, 0, len(p.Measurements))
	for _, m := range p.Measurements {
		slot := fmt.Sprint(m.Slot)
		if m.Slot == 0 {
			slot = "none free: dead"
		}
		until := moment(m.ActiveUntil)
		if m.ActiveUntil >= forever {
			until = "-"
		}
		purposes := make([]string, len(m.Purposes))
		for i, purpose := range m.Purposes {
			purposes[i] = purpose.String()
		}
		rows = append(rows, []string{m.Measurement.Hex(), dash(m.Name), m.TEE, slot, moment(m.ActiveFrom), until, dash(strings.Join(purposes, ","))})
	}
	if len(rows) == 0 {
		_, err := fmt.Fprintln(out, "it allows no code yet: `veritee app allow` does")
		return err
	}
	return table(out, "allows\tname\ttee\tslot\tfrom\tuntil\tpurposes", rows)
}

func appHistoryCommand() *cli.Command {
	return &cli.Command{
		Name: "history", Usage: "tell how a policy came about, or what it was at a block",
		Description: `Every change is an event of the app: this rebuilds the policy from them. With --at the policy as it was after that block.

  veritee app history --at 21000000 --rpc https://node.example`,
		Flags: append(chainFlags(), appFlag(), &cli.Uint64Flag{Name: "at", Usage: "`BLOCK`", HideDefault: true}, jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			h, err := c.History(ctx, app, cmd.Uint64("at"))
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, h)
			}
			rows := make([][]string, 0, len(h.Changes))
			for _, change := range h.Changes {
				version := "-"
				if change.Version != 0 {
					version = fmt.Sprint(change.Version)
				}
				rows = append(rows, []string{fmt.Sprint(change.Block), moment(change.Time), version, change.What})
			}
			if err := table(cmd.Root().Writer, "block\ttime\tversion\tchange", rows); err != nil {
				return err
			}
			if !cmd.IsSet("at") {
				return nil
			}
			fmt.Fprintf(cmd.Root().Writer, "\nafter block %d:\n", cmd.Uint64("at"))
			return printPolicy(cmd, h.Policy)
		}),
	}
}

// forever is the latest time that a contract's 40 bits hold.
const forever = 1<<40 - 1

// parseTime reads a time of a flag: RFC 3339, a date, seconds since 1970, or in a duration from now.
func parseTime(flag, text string, now time.Time) (uint64, error) {
	if d, err := time.ParseDuration(text); err == nil {
		return uint64(now.Add(d).Unix()), nil
	}
	at, err := parseMoment(text)
	if err != nil || at.Unix() < 0 {
		return 0, fmt.Errorf("--%s: %q is no time: write 2027-11-01T00:00:00Z, 2027-11-01, seconds since 1970, or 720h for so long from now", flag, text)
	}
	return uint64(at.Unix()), nil
}
