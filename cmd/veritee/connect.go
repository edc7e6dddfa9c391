package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

// defaultConfig is read if it is there and no other is named.
const defaultConfig = "veritee.yaml"

// dialTimeout is how long a node may take to say who it is.
const dialTimeout = 15 * time.Second

// Headings in the help, below which shared flags stand.
const (
	whichChain = "which chain"
	whoSends   = "who sends"
)

func configFlag() cli.Flag {
	return &cli.StringFlag{Name: "config", Aliases: []string{"c"}, Usage: "`FILE`, the relayer's configuration (default: " + defaultConfig + " if it is there)", Sources: cli.EnvVars("VERITEE_CONFIG")}
}

// chainFlags say which chain, through which node, and where its contracts are.
func chainFlags() []cli.Flag {
	return []cli.Flag{
		configFlag(),
		&cli.StringFlag{Name: "chain", Category: whichChain, Usage: "`ID` or name, if the configuration has several"},
		&cli.StringFlag{Name: "rpc", Category: whichChain, Usage: "`URL` of a node, in place of the configuration's; one with a token in it better by VERITEE_RPC", Sources: cli.EnvVars("VERITEE_RPC")},
		&cli.StringFlag{Name: "deployment", Category: whichChain, Usage: "`FILE` that veritee deploy wrote (default: the configuration's, or deployments/<chain id>.json)"},
		&cli.StringFlag{Name: "coordinator", Category: whichChain, Usage: "`ADDRESS`, in place of a deployment file"},
	}
}

// loadConfig reads the configuration that is named, or the default one. Without either it is nil.
func loadConfig(cmd *cli.Command) (*config.Config, error) {
	path := cmd.String("config")
	if path == "" {
		if _, err := os.Stat(defaultConfig); errors.Is(err, os.ErrNotExist) {
			return nil, nil
		}
		path = defaultConfig
	}
	c, err := config.Load(path)
	if err != nil {
		return nil, err
	}
	return &c, nil
}

// needConfig reads it where nothing works without.
func needConfig(cmd *cli.Command) (*config.Config, error) {
	c, err := loadConfig(cmd)
	if err == nil && c == nil {
		err = errors.New("no configuration: name one by --config; `veritee config sample` prints one to begin with")
	}
	return c, err
}

// A site is a chain that a command works on.
type site struct {
	client *ethclient.Client
	url    string
	id     uint64
	config *config.Config // nil if there is none
	chain  *config.Chain  // of it, nil if there is none
}

// onSite connects, runs a command, and takes what is secret out of its error.
func onSite(action func(ctx context.Context, cmd *cli.Command, s *site) error) cli.ActionFunc {
	return func(ctx context.Context, cmd *cli.Command) error {
		s, err := connect(ctx, cmd)
		if err != nil {
			return err
		}
		defer s.client.Close()
		return config.Conceal(action(ctx, cmd, s), s.url)
	}
}

func connect(ctx context.Context, cmd *cli.Command) (*site, error) {
	s := &site{}
	var err error
	if cmd.String("rpc") == "" || cmd.IsSet("config") {
		if s.config, err = loadConfig(cmd); err != nil {
			return nil, err
		}
	}
	if s.config != nil {
		if s.chain, err = pickChain(*s.config, cmd.String("chain")); err != nil {
			return nil, err
		}
	}

	switch {
	case cmd.String("rpc") != "":
		return s, s.dial(ctx, cmd.String("rpc"))
	case s.chain == nil:
		return nil, errors.New("which chain? Name a node by --rpc, or a configuration by --config")
	}
	var failures []error
	for _, node := range s.chain.Nodes {
		raw, err := node.Resolve()
		if err == nil {
			err = s.dial(ctx, raw)
		}
		if err == nil {
			return s, nil
		}
		failures = append(failures, fmt.Errorf("node %s: %w", node.Name, err))
	}
	return nil, errors.Join(append(failures, fmt.Errorf("no node of chain %s can be used; see `veritee check`", s.chain.DisplayName()))...)
}

// pickChain finds the chain that is meant.
func pickChain(c config.Config, wanted string) (*config.Chain, error) {
	var names []string
	for i := range c.Chains {
		chain := &c.Chains[i]
		if wanted == fmt.Sprint(chain.ID) || wanted != "" && wanted == chain.Name || wanted == "" && len(c.Chains) == 1 {
			return chain, nil
		}
		names = append(names, chain.DisplayName())
	}
	if wanted == "" {
		return nil, fmt.Errorf("the configuration has the chains %s; name one by --chain", strings.Join(names, ", "))
	}
	return nil, fmt.Errorf("the configuration has no chain %q, but %s", wanted, strings.Join(names, ", "))
}

// dial connects to a node and asks which chain it is of.
func (s *site) dial(ctx context.Context, raw string) error {
	ctx, cancel := context.WithTimeout(ctx, dialTimeout)
	defer cancel()
	client, err := ethclient.DialContext(ctx, raw)
	if err != nil {
		return fmt.Errorf("%s: %w", config.Mask(raw), config.Conceal(err, raw))
	}
	id, err := client.ChainID(ctx)
	if err != nil {
		client.Close()
		return fmt.Errorf("%s doesn't answer: %w; see that a node runs there, and that the URL is an RPC endpoint", config.Mask(raw), config.Conceal(err, raw))
	}
	if s.chain != nil && (!id.IsUint64() || id.Uint64() != s.chain.ID) {
		client.Close()
		return fmt.Errorf("%s is on chain %v, and the configuration says %d; name a node of that chain, or the other chain by --chain",
			config.Mask(raw), id, s.chain.ID)
	}
	s.client, s.url, s.id = client, raw, id.Uint64()
	return nil
}

// place is where the contracts are, by flags, configuration or the usual file. Where a file says so, the chain holds what it says.
func (s *site) place(ctx context.Context, cmd *cli.Command) (deployment.Place, string, error) {
	var address common.Address
	var path string
	var first uint64
	switch {
	case cmd.String("coordinator") != "":
		var err error
		if address, err = parseAddress("--coordinator", cmd.String("coordinator")); err != nil {
			return deployment.Place{}, "", err
		}
	case cmd.String("deployment") != "":
		path = cmd.String("deployment")
	case s.chain != nil:
		path, address, first = s.chain.Deployment, s.chain.Coordinator, s.chain.StartBlock
	default:
		path = deployment.Path("deployments", s.id)
	}

	place, err := deployment.Locate(s.id, path, address, first)
	if err != nil {
		return deployment.Place{}, "", err
	}
	if place.File != nil {
		if err := place.File.Check(ctx, s.client); err != nil {
			return deployment.Place{}, "", fmt.Errorf("%s: %w", path, err)
		}
	}
	return place, path, nil
}

// contracts finds the coordinator and sees that it is one, of this version, on this chain.
func (s *site) contracts(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, error) {
	place, _, err := s.place(ctx, cmd)
	if err != nil {
		return nil, err
	}
	return onchain.Open(ctx, s.client, s.id, place.Coordinator, place.FirstBlock)
}

// deployed are the contracts with their deployment file, where a command needs more of them than the coordinator knows.
func (s *site) deployed(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, *deployment.File, string, error) {
	place, path, err := s.place(ctx, cmd)
	if err != nil {
		return nil, nil, "", err
	}
	if place.File == nil {
		return nil, nil, "", errors.New("which deployment? Name the file that `veritee deploy` wrote by --deployment: the coordinator's address alone doesn't lead to the other contracts")
	}
	c, err := onchain.Open(ctx, s.client, s.id, place.Coordinator, place.FirstBlock)
	return c, place.File, path, err
}

// openStore opens the database of a configuration.
func openStore(ctx context.Context, c config.Config) (*store.Store, error) {
	dsn, err := c.Database.Resolve()
	if err != nil {
		return nil, fmt.Errorf("database: %w", err)
	}
	s, err := store.Open(ctx, dsn, nil)
	if err != nil {
		return nil, fmt.Errorf("database %s: %w", config.Mask(dsn), config.Conceal(err, dsn))
	}
	return s, nil
}
