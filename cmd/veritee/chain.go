package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"
)

func chainCommand() *cli.Command {
	return &cli.Command{
		Name:  "chain",
		Usage: "let a chain go on that the relayer has stopped",
		Commands: []*cli.Command{{
			Name: "resume", Usage: "serve a stopped chain again",
			Description: `A chain is stopped when something happened that no program should decide, such as a re-org below what counted as final. veritee
status says what. Nothing was deleted. Leaves a row in the table audit.`,
			Flags: []cli.Flag{
				configFlag(),
				&cli.StringFlag{Name: "chain", Usage: "`ID` or name, if the configuration has several"},
				&cli.StringFlag{Name: "reason", Usage: "why it may go on, for the audit", Required: true},
			},
			Action: chainResume,
		}},
		Action: unknownCommand,
	}
}

func chainResume(ctx context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	s, err := configured(cmd)
	if err != nil {
		return err
	}
	db, err := openStore(ctx, *s.config)
	if err != nil {
		return err
	}
	defer db.Close()
	row, err := db.Chain(ctx, s.id)
	if err != nil {
		return err
	}
	if row.Stopped == "" {
		_, err := fmt.Fprintf(cmd.Root().Writer, "chain %s isn't stopped\n", s.chain.DisplayName())
		return err
	}
	detail := map[string]any{"chain": s.id, "stopped": row.Stopped, "reason": cmd.String("reason")}
	if err := db.Audit(ctx, actor(), "chain resume", detail); err != nil {
		return err
	}
	if err := db.ResumeChain(ctx, s.id); err != nil {
		return err
	}
	_, err = fmt.Fprintf(cmd.Root().Writer, "chain %s goes on; it was stopped: %s\n", s.chain.DisplayName(), row.Stopped)
	return err
}
