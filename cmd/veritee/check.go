package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/check"
)

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "try everything that a relayer needs, and say what mends what doesn't work",
		Description: `Tries the configuration, the database (reachable, schema, writable), every node (chain id, genesis, heads, finality), the
contracts' code, the key lines and who holds their keys, the payee, the senders' keystores and money, and every worker (reachable,
what it serves, its lease, whether it is attested). Changes nothing; a running relayer isn't disturbed.

Each line is ok, warn or fail, with the remedy. Exits with 0 if nothing fails, 1 if something does: for a deployment pipeline,

  veritee check --config veritee.yaml --json`,
		Flags: []cli.Flag{
			configFlag(), jsonFlag(),
			&cli.BoolFlag{Name: "quiet", Aliases: []string{"q"}, Usage: "print what isn't ok, and nothing else"},
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, err := needConfig(cmd)
			if err != nil {
				return err
			}
			report := check.Run(ctx, *c)
			if cmd.Bool("json") {
				err = printJSON(cmd, struct {
					OK bool `json:"ok"`
					check.Report
				}{!report.Failed(), report})
			} else {
				err = printReport(cmd, report)
			}
			if err == nil && report.Failed() {
				err = errRefused
			}
			return err
		},
	}
}

func printReport(cmd *cli.Command, report check.Report) error {
	out := cmd.Root().Writer
	subject := ""
	for _, line := range report.Lines {
		if cmd.Bool("quiet") && line.Level == check.OK {
			continue
		}
		if line.Subject != subject {
			subject = line.Subject
			fmt.Fprintln(out, subject)
		}
		fmt.Fprintf(out, "  %-4s  %s: %s\n", line.Level, line.Name, line.Found)
		if line.Remedy != "" {
			fmt.Fprintf(out, "        → %s\n", line.Remedy)
		}
	}
	_, err := fmt.Fprintf(out, "%d ok, %d to know, %d failed\n", report.Count(check.OK), report.Count(check.Warn), report.Count(check.Fail))
	return err
}
