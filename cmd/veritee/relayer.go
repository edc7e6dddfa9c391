package main

import (
	"context"
	"fmt"
	"io"
	"log/slog"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/version"
	"github.com/veritee/veritee/relayer"
	"github.com/veritee/veritee/relayer/config"
)

func relayerCommand() *cli.Command {
	return &cli.Command{
		Name:  "relayer",
		Usage: "pick up requests, have workers answer them, settle the answers",
		Description: `Runs until it is told to stop (SIGTERM, ^C, POST /drain): then it finishes what it has begun, for drain: at most; a second signal
ends it at once. What it has signed is in the database before anybody sees it, so it can be killed at any moment and started again.

Of several on one database one leads. The others stand by, and one of them takes over: within a second or two from one that ends,
within leadership.ttl from one that is silent.

  veritee config sample > veritee.yaml      a configuration that explains itself
  veritee migrate up --config veritee.yaml  the tables
  veritee check --config veritee.yaml       what is missing yet, with the remedy
  veritee relayer --config veritee.yaml

Its own HTTP server (listen:, loopback by default) has /livez, /readyz, /healthz, /metrics and /v1/answers/{chain}/{request}.
docs/operators.md is the manual.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "config", Aliases: []string{"c"}, Value: defaultConfig, Usage: "the configuration `FILE`", Sources: cli.EnvVars("VERITEE_CONFIG")},
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			settings, err := config.Load(cmd.String("config"))
			if err != nil {
				return err
			}
			if err := settings.Check(); err != nil {
				return fmt.Errorf("configuration %s:\n%w", cmd.String("config"), err)
			}
			log, err := newLogger(cmd.Root().ErrWriter, settings.Log)
			if err != nil {
				return err
			}
			log.Info("relayer starts", "version", version.String())
			return relayer.Run(ctx, settings, log)
		},
	}
}

// newLogger writes what happens to w, as the configuration says.
func newLogger(w io.Writer, settings config.Log) (*slog.Logger, error) {
	var level slog.Level
	if err := level.UnmarshalText([]byte(settings.Level)); err != nil {
		return nil, fmt.Errorf("log level: %w", err)
	}
	options := &slog.HandlerOptions{Level: level}
	if settings.Format == "text" {
		return slog.New(slog.NewTextHandler(w, options)), nil
	}
	return slog.New(slog.NewJSONHandler(w, options)), nil
}
