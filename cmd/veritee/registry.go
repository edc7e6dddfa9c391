package main

import (
	"context"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/usage"
)

func registryCommand() *cli.Command {
	return &cli.Command{
		Name:  "registry",
		Usage: "see which instances are attested, what they run, and whether that is so",
		Description: `The registry takes an instance if a quote shows, by the collateral that the chain has, that it runs what its app allows. Everything is read
from the chain.`,
		Commands: []*cli.Command{registryShowCommand(), registryAuditCommand()},
		Action:   usage.UnknownCommand,
	}
}

func registryShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "print instances: what each runs, by which evidence, and why it may not act",
		ArgsUsage: "[INSTANCE]",
		Description: `Without INSTANCE all of them. One that never had evidence is governance's word alone, which only development chains take.

Times are block times. An instance may act from its activation to the end of its lease, as long as its app allows what it runs and the collateral
it was judged by is new enough. All of that is looked at whenever it acts.

  veritee registry show 0x<instance> --rpc https://node.example`,
		Flags: append(chainFlags(),
			&cli.StringFlag{Name: "app", Usage: "`ADDRESS`: only the instances of this app"},
			jsonFlag()),
		Action: onSite(showRegistry),
	}
}

func showRegistry(ctx context.Context, cmd *cli.Command, s *site) error {
	instances, c, err := s.named(ctx, cmd)
	if err != nil {
		return err
	}
	if instances, err = c.WithEvidence(ctx, instances...); err != nil {
		return err
	}
	if err := c.Named(ctx, instances); err != nil {
		return err
	}
	if cmd.Bool("json") {
		return printJSON(cmd, struct {
			Instances []onchain.Instance `json:"instances"`
		}{instances})
	}

	out := cmd.Root().Writer
	switch {
	case len(instances) == 0:
		_, err := fmt.Fprintln(out, "no instance is registered")
		return err
	case cmd.Args().Present():
		return showInstance(cmd, instances[0])
	}
	rows := make([][]string, 0, len(instances))
	for _, i := range instances {
		rows = append(rows, []string{
			i.Address.Hex(), i.App.Hex(), runs(i), dash(i.TEE), dash(i.Status), evaluation(i), machine(i),
			moment(i.ActiveFrom), moment(i.LeaseEnd), standing(i),
		})
	}
	return table(out, "instance\tapp\truns\ttee\tstatus\tevaluation\tplatform\tactive from\tlease ends\tstate", rows)
}

// named are the instances that a command is about: one, or all, or those of an app.
func (s *site) named(ctx context.Context, cmd *cli.Command) ([]onchain.Instance, *onchain.Contracts, error) {
	if cmd.Args().Present() {
		c, instance, err := s.instance(ctx, cmd)
		return []onchain.Instance{instance}, c, err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return nil, nil, err
	}
	instances, err := c.Instances(ctx)
	if err != nil || cmd.String("app") == "" {
		return instances, c, err
	}
	app, err := parseAddress("--app", cmd.String("app"))
	var own []onchain.Instance
	for _, instance := range instances {
		if instance.App == app {
			own = append(own, instance)
		}
	}
	return own, c, err
}

func showInstance(cmd *cli.Command, i onchain.Instance) error {
	values := []string{
		"instance", i.Address.Hex(),
		"state", standing(i),
		"app", i.App.Hex(),
		"runs", runs(i),
		"tee", i.TEE,
		"status", i.Status,
		"evaluation", strings.Trim(evaluation(i), "-"),
		"active from", moment(i.ActiveFrom),
		"lease ends", moment(i.LeaseEnd),
	}
	if e := i.Evidence; e != nil {
		values = append(values,
			"measurement", e.Measurement.Hex(),
			"platform", e.Platform.Hex(),
			"verifier", e.Verifier.Hex(),
			"evidence of", fmt.Sprintf("block %d", i.AttestedBlock),
			"taken in", fmt.Sprintf("block %d, transaction %v", e.Block, e.Transaction))
		if e.RequestID != (common.Hash{}) {
			values = append(values, "asked by", e.RequestID.Hex())
		}
	}
	return pairs(cmd.Root().Writer, values...)
}

// standing says whether an instance may act, and if not, why.
func standing(i onchain.Instance) string {
	if i.Authorized {
		return "may act"
	}
	return "may not act: " + i.Why
}

// runs is what an instance runs, by name if its app has given one.
func runs(i onchain.Instance) string {
	switch {
	case i.Label != "":
		return i.Label
	case i.Evidence != nil:
		return short(i.Evidence.Measurement)
	}
	return "unattested"
}

func evaluation(i onchain.Instance) string {
	if !i.Attested() {
		return "-"
	}
	return fmt.Sprint(i.Evaluation)
}

// machine is enough of a platform's id to tell machines apart.
func machine(i onchain.Instance) string {
	if i.Evidence == nil {
		return "-"
	}
	if i.Evidence.Platform == (common.Hash{}) {
		return "unknown"
	}
	return short(i.Evidence.Platform)
}

func dash(text string) string {
	if text == "" {
		return "-"
	}
	return text
}

func short(hash common.Hash) string { return hash.Hex()[:10] + "…" }
