package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
)

func workerCommand() *cli.Command {
	return &cli.Command{
		Name:  "worker",
		Usage: "let a quarantined worker back in",
		Commands: []*cli.Command{{
			Name: "release", Usage: "end the quarantine of a worker", ArgsUsage: "WORKER",
			Description: `WORKER is its name in the configuration, or the address of its instance. A worker is quarantined for an answer that doesn't verify, or
that differs from one that was given: find out why before. Leaves a row in the table audit.`,
			Flags: []cli.Flag{
				configFlag(),
				&cli.StringFlag{Name: "reason", Usage: "why it may come back, for the audit", Required: true},
			},
			Action: workerRelease,
		}},
		Action: usage.UnknownCommand,
	}
}

func workerRelease(ctx context.Context, cmd *cli.Command) error {
	name, err := oneArgument(cmd, "the worker's name or instance")
	if err != nil {
		return err
	}
	c, err := needConfig(cmd)
	if err != nil {
		return err
	}
	db, err := openStore(ctx, *c)
	if err != nil {
		return err
	}
	defer db.Close()
	rows, err := db.Quarantined(ctx)
	if err != nil {
		return err
	}

	released := 0
	for _, row := range rows {
		if row.Worker != name && row.Instance.Hex() != name {
			continue
		}
		err := db.Audit(ctx, actor(), "worker release", map[string]any{
			"worker": row.Worker, "instance": row.Instance, "quarantined": row.Reason, "reason": cmd.String("reason"),
		})
		if err != nil {
			return err
		}
		if err := db.ReleaseWorker(ctx, row.Instance); err != nil {
			return err
		}
		released++
		fmt.Fprintf(cmd.Root().Writer, "worker %s, instance %v, is released; it was quarantined: %s\n", row.Worker, row.Instance, row.Reason)
	}
	if released == 0 {
		return fmt.Errorf("no worker %s is quarantined; `veritee status` shows who is", name)
	}
	return nil
}
