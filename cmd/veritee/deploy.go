package main

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/config"
)

func deployCommand() *cli.Command {
	return &cli.Command{
		Name:  "deploy",
		Usage: "put the contracts on a chain, at addresses that follow from their parameters",
		Description: `Creates these contracts through the deterministic-deployment proxy, sees that their code is what this build expects, and writes
deployments/<chain id>.json, which relayers, workers and commands read:

  CollateralStore              Intel's collateral; anybody publishes, the store sees that Intel signed it
  DcapAttestationVerifier      checks quotes by it
  RiscZeroAttestationVerifier  checks what a zero-knowledge proof makes of a quote
  RiscZeroGroth16Verifier      checks the proof itself, where the chain has no router of RISC Zero's
  EnclaveRegistry              knows which instances may act, for which app, and until when
  VRFCoordinator               takes requests for randomness and settles them
  SGXVerifier                  with --rollup: checks proofs by enclaves of a rollup's blocks
  KeyCommitteeApp              with --keys: says which code key nodes run (an AppAuth)
  KeyCommittee                 with --keys: who shares the group key; see "veritee committee"
  KeyBroker                    with --keys: takes orders for keys of apps, and checks what the committee answers

What is there already, with the same code, isn't sent again; something else in its place is refused. Then the registry has to
accept the verifiers, and the like: the owner says so. If the owner sends, that is done at once.

  veritee deploy --rpc https://node.example --owner 0x<multisig> --key deployer.json --passphrase-file deployer.pass

The owner governs the contracts: it announces keys and accepts verifiers of evidence, and can't touch words or money. Nothing else can be
changed later. Who sends needn't be the owner. Without a key, print the transactions for a multisig, those of the owner last:

  veritee deploy --rpc https://node.example --owner 0x<multisig> --dry-run

and run it once more without --dry-run when they are mined: it sends nothing then, and writes the file.

What --rollup and --keys add can be added later, by the same command. A file has one committee: another one is another secret, and goes
into a file of its own (--out).

Parameters can stand in a YAML file too, by the names of the flags (--parameters); a flag goes before the file. Times
are like 30m or 720h, amounts like '3 gwei'. Of two defaults the second is that of the development chains, 1337 and 31337; there the
owner is who sends, if nobody else is named.`,
		Flags: slices.Concat([]cli.Flag{
			&cli.StringFlag{Name: "owner", Usage: "`ADDRESS` that governs the contracts"},
			&cli.StringFlag{Name: "parameters", Usage: "`FILE`, YAML, with any of the flags below"},
		}, parameterFlags(), []cli.Flag{
			&cli.StringFlag{Name: "out", Usage: "`FILE` to write (default: deployments/<chain id>.json)"},
			&cli.StringFlag{Name: "rpc", Usage: "`URL` of a node; one with a token in it better by VERITEE_RPC", Sources: cli.EnvVars("VERITEE_RPC")},
			configFlag(),
			&cli.StringFlag{Name: "chain", Usage: "`ID` or name, if the configuration has several"},
		}, sendFlags()),
		Action: onSite(deploy),
	}
}

func deploy(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	p, err := parameters(cmd, s.id)
	if err != nil {
		return err
	}
	if p.Owner == (common.Address{}) && config.Development(s.id) {
		if p.Owner, err = s.from(cmd); err != nil {
			return err
		}
	}
	window, err := deployment.Window(ctx, s.client)
	if err != nil {
		return err
	}
	plan, err := deployment.New(s.id, p, window)
	if err != nil {
		return err
	}

	if cmd.Bool("dry-run") {
		return showPlan(ctx, cmd, s, plan)
	}
	d := &deployment.Deployer{Client: s.client, Say: func(format string, args ...any) {
		fmt.Fprintf(cmd.Root().ErrWriter, format+"\n", args...)
	}}
	if d.Sender, err = s.sender(cmd); errors.Is(err, errNoKey) {
		d.Sender = nil
	} else if err != nil {
		return err
	}
	path := cmd.String("out")
	if path == "" {
		path = deployment.Path("deployments", s.id)
	}
	file, err := d.Deploy(ctx, plan, path)
	if errors.Is(err, deployment.ErrNotDeployed) {
		return fmt.Errorf("%w; %w", err, errNoKey)
	} else if err != nil {
		return err
	}

	if cmd.Bool("json") {
		return printJSON(cmd, file)
	}
	values := []string{"chain", fmt.Sprint(file.ChainID)}
	for _, contract := range file.Contracts {
		values = append(values, contract.Name, contract.Address.Hex())
	}
	return pairs(cmd.Root().Writer, append(values,
		"first block", fmt.Sprint(file.FirstBlock()),
		"owner", p.Owner.Hex(),
		"written to", path)...)
}

// showPlan prints what isn't there yet and what the owner hasn't said yet, for a multisig.
func showPlan(ctx context.Context, cmd *cli.Command, s *site, plan deployment.Plan) error {
	missing, err := plan.Missing(ctx, s.client)
	if err != nil {
		return err
	}
	shown := make([]shownCall, 0, len(missing))
	for _, contract := range missing {
		call := contract.Call(plan.Parameters.Salt)
		shown = append(shown, shownCall{
			Purpose: fmt.Sprintf("%s at %v", call.Purpose, contract.Address), To: call.To, Value: "0", Data: call.Data, Gas: contract.Gas,
		})
	}
	settings, err := plan.Unsettled(ctx, s.client)
	if err != nil {
		return err
	}
	for _, setting := range settings {
		shown = append(shown, shownCall{Purpose: setting.Purpose + ", as the owner", To: setting.To, Value: "0", Data: setting.Data})
	}
	if len(shown) == 0 && !cmd.Bool("json") {
		_, err := fmt.Fprintf(cmd.Root().Writer, "nothing to send: all contracts are there, and the owner has said what it has to; the coordinator is %v\n",
			plan.Contract(deployment.Coordinator).Address)
		return err
	}
	return printCalls(cmd, shown)
}
