package main

import (
	"context"
	"errors"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/devnet/demo"
)

func devCommand() *cli.Command {
	return &cli.Command{
		Name:  "dev",
		Usage: "run the whole system on this machine: chain, database, contracts, workers, relayer",
		Description: `Starts a chain in this process (id 1337, Osaka rules), an embedded Postgres, deploys the contracts, starts five key nodes, two workers
and the relayer as processes of their own, and contracts that ask. The key nodes, on simulated TDX and SGX machines, form a committee of
which three make a key; the workers derive the VRF key of their app, and no file holds it. Nothing has to be set up, nothing is left
behind; every other key is public. It serves the chain as any node would, for your own contracts and wallets.

  veritee dev                                      runs until ^C, and says how to ask
  veritee dev --requests 40 --exit --report FILE   asks 40 times, shows what becomes of it, checks every word against the
                                                   chain, and ends with a verdict: exit code 0 if all is as it should be. From 30
                                                   requests on a worker and a key node are killed and the key is rotated meanwhile
  veritee dev --rollup                             has a rollup too, and shows its claims as they come and go

With --rollup a second chain in this process (id 901) is a rollup that settles on the first, by two factors: a ZK proof, here a signature of
a development prover, and a proof by the workers, who execute its blocks again. Its sequencer claims three blocks at a time. What the
table of the two factors says is played once:

  ZK     TEE
  true   true          the claim is accepted: final
  false  anything      a ZK proof shows another result: rejected
  true   REJECT        the sequencer claims a wrong root, and the broken prover proves it: held, until the guardian has looked
  true   none in time  the workers can't read the rollup's blocks: held, until a late ACCEPT

and then it goes on with true claims. With --requests and --exit the rows are played beside the requests, and judged with them.`,
		Flags: []cli.Flag{
			&cli.IntFlag{Name: "requests", Usage: "make `N` requests, and judge what comes of them", Validator: atLeast(0)},
			&cli.BoolFlag{Name: "exit", Usage: "end with the verdict"},
			&cli.StringFlag{Name: "report", Usage: "write what was found to `FILE`, as JSON"},
			&cli.DurationFlag{Name: "block-time", Value: time.Second, Usage: "a block every `TIME`, a second at least"},
			&cli.DurationFlag{Name: "timeout", Value: 150 * time.Second, Usage: "`TIME` for all requests to become final"},
			&cli.StringFlag{Name: "dir", Usage: "keep keys, logs and configuration in `DIR`; otherwise they are removed"},
			&cli.BoolFlag{Name: "unattested", Usage: "run the workers without simulated hardware and without a committee: governance confirms them, as development chains alone allow, and a file has their key"},
			&cli.BoolFlag{Name: "rollup", Usage: "run a rollup too, whose claims the workers prove"},
			&cli.IntFlag{Name: "port", Usage: "`PORT` of the chain's RPC", Value: -1, DefaultText: "8545, or any with --exit"},
			&cli.IntFlag{Name: "listen", Usage: "`PORT` of the relayer's HTTP server", Value: -1, DefaultText: "9750, or any with --exit"},
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			options := demo.Options{
				Requests: cmd.Int("requests"), Exit: cmd.Bool("exit"), Report: cmd.String("report"),
				Interval: cmd.Duration("block-time"), Timeout: cmd.Duration("timeout"), Folder: cmd.String("dir"), Unattested: cmd.Bool("unattested"),
				Rollup: cmd.Bool("rollup"),
				Port:   cmd.Int("port"), Listen: cmd.Int("listen"), Out: cmd.Root().Writer,
			}
			if options.Interval < time.Second {
				return errors.New("--block-time is a second at least: blocks have whole seconds")
			}
			if options.Exit && options.Requests == 0 && !options.Rollup {
				return errors.New("--exit without --requests would end before it began; say how many")
			}
			if options.Rollup && options.Unattested {
				return errors.New("--rollup goes by what the workers run, which nobody knows with --unattested; leave one of them out")
			}
			if options.Port < 0 && !options.Exit {
				options.Port = 8545
			}
			if options.Listen < 0 && !options.Exit {
				options.Listen = 9750
			}
			options.Port, options.Listen = max(options.Port, 0), max(options.Listen, 0)

			err := demo.Run(ctx, options)
			if errors.Is(err, demo.ErrFailed) {
				return errRefused
			}
			return err
		},
	}
}

func atLeast(least int) func(int) error {
	return func(n int) error {
		if n < least {
			return errors.New("it can't be below zero")
		}
		return nil
	}
}
