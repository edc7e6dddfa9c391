// Command veritee is what an operator runs. Here are flags and wiring, nothing else.
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

	"github.com/veritee/veritee/internal/plaintext"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/internal/version"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
	defer stop()
	context.AfterFunc(ctx, stop) // a second signal ends the process at once

	err := run(ctx, os.Args, os.Stdin, os.Stdout, os.Stderr)
	if err != nil && !errors.Is(err, errRefused) {
		fmt.Fprintf(plaintext.New(os.Stderr), "veritee: %v\n", err)
	}
	os.Exit(exitCode(err))
}

// errRefused is returned when the answer of a command is no: it has been printed, and only the exit code is left to say.
var errRefused = errors.New("refused")

// exitCode is 0 for yes, 1 for no, and 2 where the question could not be answered.
func exitCode(err error) int {
	switch {
	case err == nil:
		return 0
	case errors.Is(err, errRefused):
		return 1
	default:
		return 2
	}
}

// run is the whole program, as tests drive it.
func run(ctx context.Context, args []string, stdin io.Reader, stdout, stderr io.Writer) error {
	root := &cli.Command{
		Name:      "veritee",
		Usage:     "a contract asks, an attested enclave answers, the chain checks",
		Commands:  commands(),
		Action:    usage.UnknownCommand,
		Reader:    stdin,
		Writer:    plaintext.New(stdout), // much of what is printed was written by strangers
		ErrWriter: plaintext.New(stderr),

		// The library would end the process, and so every test; main does that.
		ExitErrHandler: func(context.Context, *cli.Command, error) {},
	}
	return usage.OneLine(root).Run(ctx, args)
}

// commands are the program's, in the order of its help: setting up, running, looking, acting.
func commands() []*cli.Command {
	return []*cli.Command{
		devCommand(), relayerCommand(),
		configCommand(), deployCommand(), migrateCommand(), rebuildCommand(), checkCommand(),
		statusCommand(), requestCommand(), rollupCommand(),
		vrfKeyCommand(), appCommand(), committeeCommand(), keysCommand(), instanceCommand(), registryCommand(), accountCommand(), payeeCommand(), senderCommand(), workerCommand(), chainCommand(), auditCommand(),
		vrfCommand(), outputCommand(), quoteCommand(), proveCommand(), collateralCommand(), measureCommand(), metricsCommand(), versionCommand(),
	}
}

func versionCommand() *cli.Command {
	return &cli.Command{
		Name:  "version",
		Usage: "print which build this is",
		Action: func(_ context.Context, cmd *cli.Command) error {
			_, err := fmt.Fprintln(cmd.Root().Writer, "veritee", version.String())
			return err
		},
	}
}
