package main

import (
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

func migrateCommand() *cli.Command {
	return &cli.Command{
		Name:  "migrate",
		Usage: "bring the database's schema to what this build needs",
		Description: `A relayer refuses a database whose schema isn't its own. Migrations run one by one, each in a transaction, under a lock: of two
that are started at once the second waits. A database that a newer build has migrated is left alone.`,
		Commands: []*cli.Command{
			{
				Name: "status", Usage: "list the migrations and whether the database has them",
				Description: "Exits with 1 if the database isn't what this build needs.",
				Flags:       []cli.Flag{configFlag(), databaseFlag(), jsonFlag()},
				Action:      onDatabase(migrateStatus),
			},
			{
				Name: "up", Usage: "apply what is missing",
				Description: "Stop the relayer before, unless the release's notes say otherwise. The row of it in the table audit says who did.",
				Flags: []cli.Flag{
					configFlag(), databaseFlag(),
					&cli.BoolFlag{Name: "dry-run", Usage: "change nothing; print the SQL that would run"},
				},
				Action: onDatabase(migrateUp),
			},
		},
		Action: usage.UnknownCommand,
	}
}

func databaseFlag() cli.Flag {
	return &cli.StringFlag{Name: "database", Usage: "`URL`, in place of the configuration's; one with a password in it better by VERITEE_DATABASE_URL", Sources: cli.EnvVars("VERITEE_DATABASE_URL")}
}

// onDatabase finds the database, and takes what is secret out of the error.
func onDatabase(action func(ctx context.Context, cmd *cli.Command, dsn string) error) cli.ActionFunc {
	return func(ctx context.Context, cmd *cli.Command) error {
		if err := noArguments(cmd); err != nil {
			return err
		}
		dsn := cmd.String("database")
		if dsn == "" {
			c, err := needConfig(cmd)
			if err != nil {
				return err
			}
			if dsn, err = c.Database.Resolve(); err != nil {
				return fmt.Errorf("database: %w", err)
			}
		}
		if err := action(ctx, cmd, dsn); err != nil && !errors.Is(err, errRefused) {
			return fmt.Errorf("database %s: %w", config.Mask(dsn), config.Conceal(err, dsn))
		} else if err != nil {
			return err
		}
		return nil
	}
}

func migrateStatus(ctx context.Context, cmd *cli.Command, dsn string) error {
	states, err := migrations.Status(ctx, dsn)
	if err != nil {
		return err
	}
	current := true
	rows := make([][]string, 0, len(states))
	for _, state := range states {
		name, applied := state.Name, "missing: veritee migrate up"
		if state.Applied {
			applied = state.AppliedAt.UTC().Format(time.RFC3339)
		}
		if name == "" {
			name = "(of a newer veritee: use that one)"
		}
		current = current && state.Applied && state.Name != ""
		rows = append(rows, []string{fmt.Sprint(state.Version), name, applied})
	}

	if cmd.Bool("json") {
		err = printJSON(cmd, struct {
			Current    bool             `json:"current"`
			Migrations []migrationState `json:"migrations"`
		}{current, migrationStates(states)})
	} else {
		err = table(cmd.Root().Writer, "version\tmigration\tapplied", rows)
	}
	if err == nil && !current {
		err = errRefused
	}
	return err
}

type migrationState struct {
	Version   int64     `json:"version"`
	Name      string    `json:"name"`
	Applied   bool      `json:"applied"`
	AppliedAt time.Time `json:"appliedAt,omitzero"`
}

func migrationStates(states []migrations.State) []migrationState {
	out := make([]migrationState, len(states))
	for i, state := range states {
		out[i] = migrationState(state)
	}
	return out
}

func migrateUp(ctx context.Context, cmd *cli.Command, dsn string) error {
	out := cmd.Root().Writer
	if cmd.Bool("dry-run") {
		return showMigrations(ctx, cmd, dsn)
	}
	before, err := migrations.Version(ctx, dsn)
	if err != nil {
		return err
	}
	applied, err := migrations.Up(ctx, dsn)
	for _, name := range applied {
		fmt.Fprintln(out, "applied", name)
	}
	if err != nil {
		return err
	}
	if len(applied) == 0 {
		_, err := fmt.Fprintln(out, "nothing to do: the schema is at version", before)
		return err
	}

	s, err := store.Open(ctx, dsn, nil)
	if err != nil {
		return err
	}
	defer s.Close()
	return s.Audit(ctx, actor(), "migrate up", map[string]any{"from": before, "to": migrations.Newest(), "applied": applied})
}

// showMigrations prints the SQL of what is missing.
func showMigrations(ctx context.Context, cmd *cli.Command, dsn string) error {
	states, err := migrations.Status(ctx, dsn)
	if err != nil {
		return err
	}
	out := cmd.Root().Writer
	for _, state := range states {
		if state.Name == "" {
			return migrations.ErrNewer
		}
		if state.Applied {
			continue
		}
		sql, err := migrations.FS.ReadFile(state.Name)
		if err != nil {
			return err
		}
		up, _, _ := strings.Cut(string(sql), "-- +goose Down")
		fmt.Fprintf(out, "-- %s\n%s\n", state.Name, strings.TrimSpace(up))
	}
	return nil
}
