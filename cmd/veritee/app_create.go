package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
)

func appCreateCommand() *cli.Command {
	return &cli.Command{
		Name:  "create",
		Usage: "make an app, at an address that follows from its owner, name and terms",
		Description: `Creates an AppAuth through the deterministic-deployment proxy, and lists it in the deployment file. At first the app allows no code: "veritee
app allow" does. Who sends needn't be the owner, unless advisories are to be denied or a guardian named.

  veritee app create --name oracle --lease 24h --tee tdx --rpc https://node.example --key owner.json
  veritee app create --name oracle --owner 0x<multisig> --policy policy.yaml --rpc https://node.example --dry-run

When what --dry-run prints is mined, the same without it sends nothing, and lists the app. A policy file:

  tee: [tdx]
  accept: [UpToDate, SWHardeningNeeded]
  grace: 720h
  lease: 24h
  delay: 1h
  min-evaluation: 19
  deny: [INTEL-SA-00615]
  guardian: 0x<address>`,
		Flags: sending(append([]cli.Flag{
			&cli.StringFlag{Name: "name", Usage: "what the deployment file calls it; another name makes another app", Required: true},
			&cli.StringFlag{Name: "owner", Usage: "`ADDRESS` that governs it (default: who sends)"},
			&cli.StringFlag{Name: "guardian", Usage: "`ADDRESS` that may narrow its policy besides the owner"},
		}, termFlags()...)...),
		Action: onSite(appCreate),
	}
}

func appCreate(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	if err := readPolicy(cmd); err != nil {
		return err
	}
	t, err := terms(cmd, defaultTerms())
	if err != nil {
		return err
	}
	c, file, path, err := s.deployed(ctx, cmd)
	if err != nil {
		return err
	}
	owner, err := s.from(cmd)
	if text := cmd.String("owner"); text != "" {
		owner, err = parseAddress("--owner", text)
	}
	if err != nil {
		return err
	}
	if owner == (common.Address{}) {
		return errors.New("who owns it? Name an address by --owner")
	}

	name := cmd.String("name")
	planned, salt := deployment.AppAuth(c.Registry, owner, t, name)
	code, err := s.client.CodeAt(ctx, planned.Address, nil)
	if err != nil {
		return fmt.Errorf("code at %v: %w", planned.Address, err)
	}
	var calls []transact.Call
	if len(code) == 0 {
		calls = append(calls, planned.Call(salt))
		denials, err := advisories(cmd, "deny", true, planned.Address)
		if err != nil {
			return err
		}
		calls = append(calls, denials...)
		if text := cmd.String("guardian"); text != "" {
			guardian, err := parseAddress("--guardian", text)
			if err != nil {
				return err
			}
			calls = append(calls, transact.Call{Purpose: "name the guardian", To: planned.Address, Data: onchain.SetGuardian(guardian)})
		}
	}
	if cmd.Bool("dry-run") {
		return s.show(ctx, cmd, calls)
	}
	if len(calls) > 0 { // else it is listed by who can't send too, as when a multisig made it
		if _, err := s.perform(ctx, cmd, calls...); err != nil {
			return err
		}
	}
	return s.list(ctx, cmd, c, file, path, deployment.App{Address: planned.Address, Name: name}, len(calls) > 0)
}

// list puts an app into the deployment file, and says so.
func (s *site) list(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, file *deployment.File, path string, app deployment.App, created bool) error {
	history, err := c.History(ctx, app.Address, 0)
	if err != nil {
		return err
	}
	if len(history.Changes) > 0 {
		app.Block = history.Changes[0].Block
	}
	if err := file.WithApp(app).Write(path); err != nil {
		return err
	}
	if cmd.Bool("json") {
		return printJSON(cmd, app)
	}
	was := "is there already"
	if created {
		was = "was created"
	}
	_, err = fmt.Fprintf(cmd.Root().Writer, "app %s %s at %v, and is listed in %s; it allows what `veritee app allow` names\n", app.Name, was, app.Address, path)
	return err
}
