package main

import (
	"context"
	"errors"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/store"
)

func auditCommand() *cli.Command {
	return &cli.Command{
		Name:  "audit",
		Usage: "print what operators did, newest first: who, when, what and why",
		Flags: []cli.Flag{
			configFlag(),
			&cli.IntFlag{Name: "limit", Usage: "`NUMBER` of rows", Value: 50},
			jsonFlag(),
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			if cmd.Int("limit") < 1 {
				return errors.New("--limit is at least 1")
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
			all, err := db.AuditRows(ctx, cmd.Int("limit"))
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, struct {
					Audit []store.AuditRow `json:"audit"`
				}{all})
			}
			rows := make([][]string, 0, len(all))
			for _, row := range all {
				rows = append(rows, []string{row.At.UTC().Format("2006-01-02 15:04:05 MST"), row.Actor, row.Action, string(row.Detail)})
			}
			return table(cmd.Root().Writer, "at\twho\twhat\tdetail", rows)
		},
	}
}
