package main

import (
	"context"
	"fmt"
	"io"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/lifecycle"
)

func rebuildCommand() *cli.Command {
	return &cli.Command{
		Name:  "rebuild",
		Usage: "make the tables of a chain anew, from the chain alone",
		Description: `For a database that was lost, or whose tables can't be trusted. Stop every relayer first: the leadership is held meanwhile. The tables
need their schema (veritee migrate up), and nothing else.

Requests and what became of them are read from the deployment's first block, or from --from-block on: what was asked before that isn't
known afterwards, and isn't answered. Whatever the tables hold of it is thrown away, if --discard allows that. What the chain doesn't know
stays: answers that aren't settled, and all that was signed. Transactions of the configured senders count as ours whether they had a row
or not.

  veritee rebuild --config veritee.yaml --dry-run
  veritee rebuild --config veritee.yaml --reason 'the disk was lost'

It can be cut off and begun again. Leaves a row in the table audit.`,
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "chain", Usage: "`ID` or name, if the configuration has several"},
			&cli.Uint64Flag{Name: "from-block", Usage: "`NUMBER` of the first block to read (default: the first of the deployment)"},
			&cli.BoolFlag{Name: "discard", Usage: "throw away the rows that there are"},
			&cli.StringFlag{Name: "reason", Usage: "why, for the audit; needed unless --dry-run"},
			&cli.BoolFlag{Name: "dry-run", Usage: "change nothing; say what would be done"},
			jsonFlag(),
		},
		Action: rebuild,
	}
}

func rebuild(ctx context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	s, err := configured(cmd)
	if err != nil {
		return err
	}
	order := relayer.Rebuilding{
		ChainID: s.id, From: cmd.Uint64("from-block"), Discard: cmd.Bool("discard"), DryRun: cmd.Bool("dry-run"),
		Actor: actor(), Reason: cmd.String("reason"),
	}
	if order.Reason == "" && !order.DryRun {
		return fmt.Errorf("say why, for the audit: --reason; or see by --dry-run what would be done")
	}
	log, err := newLogger(cmd.Root().ErrWriter, config.Log{Level: "warn", Format: "text"})
	if err != nil {
		return err
	}
	order.Progress = progress(cmd.Root().ErrWriter)
	done, err := relayer.Rebuild(ctx, *s.config, log, order)
	if err != nil {
		return err
	}
	if cmd.Bool("json") {
		return printJSON(cmd, done)
	}

	out, name := cmd.Root().Writer, s.chain.DisplayName()
	if order.DryRun {
		_, err = fmt.Fprintf(out, `chain %s: blocks %d to %d would be read, %d in all
  %d requests in the tables would be thrown away
  %d answers and %d transactions would stay
`, name, done.From, done.Head, done.Head-min(done.From, done.Head)+1, done.Before.Requests, done.Before.Answers, done.Before.Settlements)
		return err
	}
	fmt.Fprintf(out, "chain %s: blocks %d to %d are read, %d requests are in them\n", name, done.From, done.Head, done.Requests)
	for _, state := range lifecycle.RequestStates {
		if n := done.States[state]; n > 0 {
			fmt.Fprintf(out, "  %d %s\n", n, state)
		}
	}
	_, err = fmt.Fprintf(out, "  %d transactions of our senders had no row, and have one now\n", done.Adopted)
	return err
}

// progress says every few seconds how far it is.
func progress(w io.Writer) func(block, head uint64, requests int) {
	var said time.Time
	return func(block, head uint64, requests int) {
		if time.Since(said) > 2*time.Second {
			said = time.Now()
			fmt.Fprintf(w, "block %d of %d, %d requests\n", block, head, requests)
		}
	}
}
