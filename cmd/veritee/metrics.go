package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/metrics"
)

func metricsCommand() *cli.Command {
	return &cli.Command{
		Name:        "metrics",
		Usage:       "print the table of all metrics that a relayer exports",
		Description: "In Markdown, as in docs/metrics.md. The values are at /metrics of a running relayer.",
		Action: func(_ context.Context, cmd *cli.Command) error {
			if cmd.Args().Present() {
				return fmt.Errorf("veritee metrics takes no arguments, not %q", cmd.Args().First())
			}
			return metrics.Document(cmd.Root().Writer)
		},
	}
}
