package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
)

func appGuardianCommand() *cli.Command {
	return &cli.Command{
		Name: "guardian", Usage: "name who may narrow the policy besides the owner", ArgsUsage: "ADDRESS|none",
		Description: `A guardian removes measurements and instances, denies advisories and raises the minimum evaluation: it can end what acts, and let nothing in. Only
the owner may name one; --dry-run prints the calldata for a multisig.`,
		Flags: sending(appFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			text, err := oneArgument(cmd, "the guardian's address, or none")
			if err != nil {
				return err
			}
			var guardian common.Address
			if text != "none" {
				if guardian, err = parseAddress("guardian", text); err != nil {
					return err
				}
			}
			_, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			return s.says(ctx, cmd, app, "name the guardian", onchain.SetGuardian(guardian), "the guardian of app %v is %s", app, text)
		}),
	}
}

func appFreezeCommand() *cli.Command {
	return &cli.Command{
		Name: "freeze", Usage: "leave only removals, for ever",
		Description: `From then on nothing is allowed, widened, adopted or executed: users know that no other code will ever act for the app. Removals stay
possible. It can't be undone, so the app's address must be repeated by --yes.`,
		Flags: sending(appFlag(), &cli.StringFlag{Name: "yes", Usage: "`ADDRESS` of the app, once more", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			_, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			repeated, err := parseAddress("--yes", cmd.String("yes"))
			if err != nil {
				return err
			}
			if repeated != app {
				return fmt.Errorf("--yes names %v, and the app is %v; freezing can't be undone", repeated, app)
			}
			return s.says(ctx, cmd, app, "freeze the app", onchain.Freeze(), "app %v is frozen: only removals are left", app)
		}),
	}
}

func appExecuteCommand() *cli.Command {
	return &cli.Command{
		Name: "execute", Usage: "speak for the app to another contract",
		Description: `Has the app call a contract, such as the coordinator, where the app may announce and retire keys of its lines ("veritee vrfkey" does that by
itself). Never the registry, and never the app. Only the owner may; --dry-run prints the calldata for a multisig.`,
		Flags: sending(appFlag(),
			&cli.StringFlag{Name: "to", Usage: "`ADDRESS` of the contract", Required: true},
			&cli.StringFlag{Name: "calldata", Usage: "`HEX` to call it with", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			to, err := parseAddress("--to", cmd.String("to"))
			if err != nil {
				return err
			}
			data, err := parseHex("--calldata", cmd.String("calldata"), 1<<17)
			if err != nil {
				return err
			}
			_, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			return s.says(ctx, cmd, app, "speak for the app", onchain.Execute(to, data), "app %v has called %v", app, to)
		}),
	}
}
