package main

import (
	"cmp"
	"context"
	"fmt"
	"net/url"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

func requestListCommand() *cli.Command {
	return &cli.Command{
		Name:  "list",
		Usage: "list the newest requests that the relayer knows, of all kinds",
		Description: `Asks the running relayer, or reads its database if none runs. Needs a configuration.

  veritee request list --config veritee.yaml --kind attestation
  veritee request list --config veritee.yaml --kind proof --state matured,answered
  veritee request list --config veritee.yaml --state matured,answered --limit 20`,
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "chain", Usage: "`CHAIN`, by its name or id (default: the only one)"},
			&cli.StringFlag{Name: "kind", Usage: "`KIND`, randomness, attestation, proof or key (default: all)", Validator: func(kind string) error {
				if k := store.Kind(kind); k != store.Randomness && k != store.Attestation && k != store.Proof && k != store.Key {
					return fmt.Errorf("--kind is %s, %s, %s or %s, not %q", store.Randomness, store.Attestation, store.Proof, store.Key, kind)
				}
				return nil
			}},
			&cli.StringSliceFlag{Name: "state", Usage: "`STATES` with commas between, such as matured,final (default: all)"},
			&cli.IntFlag{Name: "limit", Usage: "how many, 500 at most", Value: 50, Validator: func(n int) error {
				if n < 1 || n > 500 {
					return fmt.Errorf("--limit is 1 to 500, not %d", n)
				}
				return nil
			}},
			jsonFlag(),
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, err := needConfig(cmd)
			if err != nil {
				return err
			}
			of, err := pickChain(*c, cmd.String("chain"))
			if err != nil {
				return err
			}
			views, err := listRequests(ctx, cmd, *c, of.ID)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, views)
			}
			rows := make([][]string, len(views))
			for i, v := range views {
				rows[i] = []string{fmt.Sprint(v.Sequence), v.RequestID.Hex(), string(v.Kind), fmt.Sprint(v.Block.Number), string(v.State) + since(v.Reason), wanted(v)}
			}
			return table(cmd.Root().Writer, "number\trequest\tkind\tblock\tstate\twants", rows)
		},
	}
}

// listRequests asks the relayer, and the database if no relayer answers.
func listRequests(ctx context.Context, cmd *cli.Command, c config.Config, chainID uint64) ([]admin.RequestView, error) {
	ctx, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	states := cmd.StringSlice("state")
	values := url.Values{"limit": {strconv.Itoa(cmd.Int("limit"))}}
	if kind := cmd.String("kind"); kind != "" {
		values.Set("kind", kind)
	}
	if len(states) > 0 {
		values.Set("state", strings.Join(states, ","))
	}
	var said struct {
		Requests []admin.RequestView
		Error    string
		Remedy   string
	}
	if err := getJSON(ctx, fmt.Sprintf("http://%s/v1/requests/%d?%s", c.Listen, chainID, values.Encode()), &said); err == nil {
		if said.Requests == nil {
			return nil, fmt.Errorf("the relayer at %s refuses: %s; %s", c.Listen, cmp.Or(said.Error, "without a reason"), said.Remedy)
		}
		return said.Requests, nil
	}

	filter := store.Filter{ChainID: chainID, Kind: store.Kind(cmd.String("kind")), Limit: cmd.Int("limit"), NewestFirst: true}
	for _, state := range states {
		filter.States = append(filter.States, lifecycle.Request(state))
	}
	db, err := openStore(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("no relayer answers at %s, and without one the database must: %w", c.Listen, err)
	}
	defer db.Close()
	requests, err := db.Requests(ctx, filter)
	if err != nil {
		return nil, err
	}
	return admin.ViewsOf(ctx, db, chainID, requests, nil)
}

// wanted says in a few words what is asked for.
func wanted(v admin.RequestView) string {
	switch {
	case v.AttestationView != nil:
		return fmt.Sprintf("evidence of %s for app %v, %s", whose(*v.AttestationView), v.App, v.Why)
	case v.Proof != nil:
		return fmt.Sprintf("proof of blocks %s for rollup %v: %s", provenBlocks(*v.Proof), v.Proof.Rollup, verdictCounts(*v.Proof))
	case v.Key != nil:
		return fmt.Sprintf("key of epoch %d of line %v:%v for %v: %d parts", v.Key.Epoch, v.Key.App, v.Key.Purpose, v.Key.Instance, len(v.Key.Parts))
	case v.RandomnessView != nil:
		return fmt.Sprintf("%d words for %v", v.NumWords, v.Consumer)
	}
	return ""
}

// whose is the instance that attestation is asked of, with its worker's name if that is known.
func whose(v admin.AttestationView) string {
	switch {
	case v.Instance == nil:
		return "any instance"
	case v.Worker != "":
		return fmt.Sprintf("%v (worker %s)", *v.Instance, v.Worker)
	}
	return v.Instance.Hex()
}

// printAttestation shows what the relayer has of a request for attestation.
func printAttestation(cmd *cli.Command, known relayerView) error {
	if cmd.Bool("json") {
		return printJSON(cmd, known)
	}
	v := known.RequestView
	values := []string{
		"request", v.RequestID.Hex(), "kind", "attestation: evidence that an instance's key was born in code that its app allows",
		"app", fmt.Sprintf("%v, its request number %d", v.App, v.Sequence), "instance", whose(*v.AttestationView),
		"why", fmt.Sprintf("%s, under policy version %d", v.Why, v.PolicyVersion), "asked", fmt.Sprintf("in block %d by %v", v.Block.Number, v.TxHash),
	}
	if s := v.Settlement; s != nil && s.TxHash != (common.Hash{}) {
		by := "somebody else's"
		if s.Ours {
			by = "our"
		}
		values = append(values, s.Outcome, fmt.Sprintf("in block %d by %s transaction %v", s.Block.Number, by, s.TxHash))
	}
	if err := pairs(cmd.Root().Writer, values...); err != nil {
		return err
	}
	return printKnown(cmd, known)
}
