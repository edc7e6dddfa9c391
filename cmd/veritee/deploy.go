package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"
	"slices"
	"strconv"
	"strings"

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

What is there already, with the same code, isn't sent again; something else in its place is refused. Then the registry has to
accept the verifiers, and the like: the owner says so. If the owner sends, that is done at once.

  veritee deploy --rpc https://node.example --owner 0x<multisig> --key deployer.json --passphrase-file deployer.pass

The owner governs the contracts: it announces keys and accepts verifiers of evidence, and can't touch words or money. Nothing else can be
changed later. Who sends needn't be the owner. Without a key, print the transactions for a multisig, those of the owner last:

  veritee deploy --rpc https://node.example --owner 0x<multisig> --dry-run

and run it once more without --dry-run when they are mined: it sends nothing then, and writes the file.

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

func parameterFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "salt", DefaultText: "this project's", Usage: "32 bytes, hex: another one makes a second pair with the same parameters"},
		&cli.DurationFlag{Name: "max-lease", DefaultText: "720h", Usage: "the longest that an instance may answer without being confirmed again"},
		&cli.StringSliceFlag{Name: "confirmations", DefaultText: "1,3,12,64", Usage: "`LEVELS` that consumers choose from, such as 1,3,12,64"},
		&cli.StringFlag{Name: "flat-premium", DefaultText: "0", Usage: "`AMOUNT` per request, besides gas"},
		&cli.StringFlag{Name: "tip-cap", DefaultText: "3 gwei", Usage: "`AMOUNT` per gas, the most that is paid above the base fee"},
		&cli.Uint64Flag{Name: "refund-blocks", DefaultText: "7200, or 200", Usage: "after so many an unanswered request can be refunded"},
		&cli.Uint64Flag{Name: "settler-blocks", DefaultText: "10", Usage: "so long after maturity only the signed settler may settle"},
		&cli.Uint64Flag{Name: "retry-blocks", DefaultText: "300, or 50", Usage: "so long after a failed callback only the consumer or its account's owner may retry"},
		&cli.DurationFlag{Name: "worker-grace", DefaultText: "24h, or 1h", Usage: "requests are taken for so long after an app's last lease ended"},
		&cli.DurationFlag{Name: "epoch-notice", DefaultText: "24h, or 1m", Usage: "from a key's announcement to its activation"},
		&cli.StringFlag{Name: "development-root", Usage: "PEM `FILE` of a root to trust in Intel's place, on chains 1337 and 31337 alone"},
		&cli.DurationFlag{Name: "death-notice", DefaultText: "720h", Usage: "before a retired key may be declared dead, at least 720h"},
	}
}

// parameterFile has the flags by their names, as text.
type parameterFile struct {
	Owner         string   `yaml:"owner"`
	Salt          string   `yaml:"salt"`
	MaxLease      string   `yaml:"max-lease"`
	Confirmations []string `yaml:"confirmations"`
	FlatPremium   string   `yaml:"flat-premium"`
	TipCap        string   `yaml:"tip-cap"`
	RefundBlocks  string   `yaml:"refund-blocks"`
	SettlerBlocks string   `yaml:"settler-blocks"`
	RetryBlocks   string   `yaml:"retry-blocks"`
	WorkerGrace   string   `yaml:"worker-grace"`
	EpochNotice   string   `yaml:"epoch-notice"`
	DeathNotice   string   `yaml:"death-notice"`
	Root          string   `yaml:"development-root"`
}

// readParameters sets the flags that a file has and the command line hasn't.
func readParameters(cmd *cli.Command, path string) error {
	content, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("read parameters: %w", err)
	}
	var f parameterFile
	if err := config.Decode(content, &f); err != nil {
		return fmt.Errorf("parameters %s:\n%w", path, err)
	}

	for name, value := range map[string]string{
		"owner": f.Owner, "salt": f.Salt, "max-lease": f.MaxLease, "flat-premium": f.FlatPremium, "tip-cap": f.TipCap,
		"refund-blocks": f.RefundBlocks, "settler-blocks": f.SettlerBlocks, "retry-blocks": f.RetryBlocks,
		"worker-grace": f.WorkerGrace, "epoch-notice": f.EpochNotice, "death-notice": f.DeathNotice, "development-root": f.Root,
		"confirmations": strings.Join(f.Confirmations, ","),
	} {
		if value == "" || cmd.IsSet(name) {
			continue
		}
		if err := cmd.Set(name, value); err != nil {
			return fmt.Errorf("parameters %s: %s: %w", path, name, err)
		}
	}
	return nil
}

// parameters are the chain's defaults with what was given.
func parameters(cmd *cli.Command, chainID uint64) (deployment.Parameters, error) {
	p := deployment.Defaults(chainID)
	if path := cmd.String("parameters"); path != "" {
		if err := readParameters(cmd, path); err != nil {
			return p, err
		}
	}

	var wrong []error
	note := func(err error) { wrong = append(wrong, err) }
	if text := cmd.String("owner"); text != "" {
		var err error
		p.Owner, err = parseAddress("--owner", text)
		note(err)
	}
	if text := cmd.String("salt"); text != "" {
		var err error
		p.Salt, err = parseID("--salt", text)
		note(err)
	}
	if path := cmd.String("development-root"); path != "" {
		content, err := readBounded(cmd, path, 1<<16)
		if err == nil {
			p.Root, err = deployment.ParseRoot(content)
		}
		if err != nil {
			note(fmt.Errorf("--development-root: %w", err))
		}
	}
	if cmd.IsSet("confirmations") {
		p.ConfirmationLevels = nil
		for _, text := range cmd.StringSlice("confirmations") {
			level, err := strconv.ParseUint(strings.TrimSpace(text), 10, 8)
			if err != nil {
				note(fmt.Errorf("--confirmations: %q isn't 1 to 200", text))
			}
			p.ConfirmationLevels = append(p.ConfirmationLevels, uint8(level))
		}
	}
	for name, target := range map[string]**big.Int{"flat-premium": &p.FlatPremium, "tip-cap": &p.TipCap} {
		if cmd.IsSet(name) {
			value, err := parseAmount(cmd, name)
			*target = value
			note(err)
		}
	}
	for name, target := range map[string]*uint64{"refund-blocks": &p.RefundBlocks, "settler-blocks": &p.SettlerBlocks, "retry-blocks": &p.RetryBlocks} {
		if cmd.IsSet(name) {
			*target = cmd.Uint64(name)
		}
	}
	if cmd.IsSet("max-lease") {
		p.MaxLease = cmd.Duration("max-lease")
	}
	if cmd.IsSet("worker-grace") {
		p.WorkerGrace = cmd.Duration("worker-grace")
	}
	if cmd.IsSet("epoch-notice") {
		p.EpochNotice = cmd.Duration("epoch-notice")
	}
	if cmd.IsSet("death-notice") {
		p.DeathNotice = cmd.Duration("death-notice")
	}
	return p, errors.Join(wrong...)
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
