// Command veritee-worker is what runs inside an enclave. Whatever it imports is measured, so it imports little: the commands
// here are flags and wiring, and nothing of the relayer's ever comes in.
package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"os/signal"
	"syscall"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/keynode"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/internal/plaintext"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/internal/version"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the process at once

	if err := run(ctx, os.Args, os.Stdout, os.Stderr); err != nil {
		fmt.Fprintf(plaintext.New(os.Stderr), "veritee-worker: %v\n", err)
		os.Exit(exitCode(err))
	}
}

// exitCode is 2 where the command line was wrong, 3 where the chain has removed this instance or its code for good, and 1 for
// everything else that went wrong.
func exitCode(err error) int {
	switch {
	case errors.As(err, new(*usage.Error)):
		return 2
	case errors.Is(err, standing.ErrRemoved), errors.Is(err, keynode.ErrRemoved):
		return 3
	}
	return 1
}

// run is the whole program, as tests drive it.
func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	root := &cli.Command{
		Name:      "veritee-worker",
		Usage:     "the part of veritee that runs inside an enclave",
		Commands:  []*cli.Command{serveCommand(), checkCommand(), quoteCommand(), keynodeCommand(), instanceCommand(), selftestCommand(), versionCommand()},
		Action:    usage.UnknownCommand,
		Writer:    plaintext.New(stdout),
		ErrWriter: plaintext.New(stderr),

		// The library would end the process, and so every test; main does that.
		ExitErrHandler: func(context.Context, *cli.Command, error) {},
	}
	return usage.OneLine(root).Run(ctx, args)
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print which build this is",
		Action: func(_ context.Context, cmd *cli.Command) error {
			_, err := fmt.Fprintln(cmd.Root().Writer, "veritee-worker", version.String())
			return err
		},
	}
}
