package main

import (
	"context"
	"errors"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/usage"
)

func rollupCommand() *cli.Command {
	return &cli.Command{
		Name:  "rollup",
		Usage: "see where a rollup's claims stand, and act on what is held",
		Description: `A rollup's TwoFactorVerifier accepts a claim when a ZK proof and enclaves that executed the same blocks agree, and holds it when they don't.
Everything is read from the chain that settles; no relayer is needed.

  veritee rollup status --rollup 0x<TwoFactorVerifier> --rpc https://node.example
  veritee rollup show --rollup 0x<TwoFactorVerifier> --claim 0x<claim id> --rpc https://node.example`,
		Commands: []*cli.Command{
			rollupStatusCommand(), rollupShowCommand(), rollupPokeCommand(), rollupResolveCommand(), rollupEquivocationCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

// rollupFlags say which rollup on which chain.
func rollupFlags() []cli.Flag { return append(onRollup(), chainFlags()...) }

// onRollup are the flags that say which rollup.
func onRollup() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "rollup", Usage: "`ADDRESS` of the rollup's TwoFactorVerifier", Required: true, Sources: cli.EnvVars("VERITEE_ROLLUP")},
		&cli.Uint64Flag{Name: "from-block", Usage: "`BLOCK` from which on its events are looked for (default: the deployment's first, or 0)", HideDefault: true},
	}
}

func claimFlag() cli.Flag {
	return &cli.StringFlag{Name: "claim", Usage: "`ID` of the claim", Required: true}
}

// rollup finds the contract that is meant, and sees that it is one.
func (s *site) rollup(ctx context.Context, cmd *cli.Command) (*onchain.Rollup, error) {
	address, err := parseAddress("--rollup", cmd.String("rollup"))
	if err != nil {
		return nil, err
	}
	first, err := s.firstBlock(cmd)
	if err != nil {
		return nil, err
	}
	return onchain.OpenRollup(ctx, s.client, s.id, address, first)
}

// firstBlock is where to begin to look for events: nothing of a rollup is older than the registry that its enclaves are in.
func (s *site) firstBlock(cmd *cli.Command) (uint64, error) {
	path := cmd.String("deployment")
	switch {
	case cmd.IsSet("from-block"):
		return cmd.Uint64("from-block"), nil
	case path != "":
	case s.chain != nil:
		place, err := deployment.Locate(s.id, s.chain.Deployment, s.chain.Coordinator, s.chain.StartBlock)
		return place.FirstBlock, err
	default:
		path = deployment.Path("deployments", s.id)
		if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) {
			return 0, nil
		}
	}
	place, err := deployment.Locate(s.id, path, common.Address{}, 0)
	return place.FirstBlock, err
}

// claim is the claim that is meant.
func (s *site) claim(ctx context.Context, cmd *cli.Command) (*onchain.Rollup, onchain.RollupClaim, error) {
	id, err := parseID("--claim", cmd.String("claim"))
	if err != nil {
		return nil, onchain.RollupClaim{}, err
	}
	r, err := s.rollup(ctx, cmd)
	if err != nil {
		return nil, onchain.RollupClaim{}, err
	}
	c, err := r.Claim(ctx, id)
	return r, c, err
}
