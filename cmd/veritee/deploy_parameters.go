package main

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/config"
)

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
		&cli.StringFlag{Name: "risczero-router", DefaultText: "RISC Zero's, where it has one", Usage: "`ADDRESS` of who judges its proofs; none: a verifier of our own does"},
		&cli.StringSliceFlag{Name: "risczero-image", Usage: "take proofs of this program: `ID=report`, or ID=automata for Automata's; again for more"},
		&cli.StringFlag{Name: "development-root", Usage: "PEM `FILE` of a root to trust in Intel's place, on chains 1337 and 31337 alone"},
		&cli.BoolFlag{Name: "rollup", Usage: "also what checks proofs of rollups' blocks; it can be added to a deployment later"},
		&cli.BoolFlag{Name: "keys", Usage: "also a committee of key nodes with its app and broker; it can be added to a deployment later"},
		&cli.Uint32Flag{Name: "key-depth", DefaultText: "0, or 2", Usage: "how many `BLOCKS` below the head key nodes read orders; 0: the finalized block"},
		&cli.DurationFlag{Name: "key-session", DefaultText: "2h, or 2m", Usage: "how long the dealing of shares may take"},
		&cli.Uint8Flag{Name: "key-patience", DefaultText: "3", Usage: "after so many sessions of silence a key node isn't waited for"},
		&cli.BoolFlag{Name: "key-mixed-tees", Usage: "no kind of TEE may have as many key nodes as the threshold"},
		&cli.Uint64Flag{Name: "key-order-blocks", DefaultText: "300, or 100", Usage: "for so many `BLOCKS` an order for a key may be answered"},
		&cli.DurationFlag{Name: "key-activation-notice", DefaultText: "24h, or 5s", Usage: "how long a derived public key waits for somebody who derived another"},
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
	Router        string   `yaml:"risczero-router"`
	Images        []string `yaml:"risczero-image"`
	Rollup        string   `yaml:"rollup"`

	Keys                string `yaml:"keys"`
	KeyDepth            string `yaml:"key-depth"`
	KeySession          string `yaml:"key-session"`
	KeyPatience         string `yaml:"key-patience"`
	KeyMixedTEEs        string `yaml:"key-mixed-tees"`
	KeyOrderBlocks      string `yaml:"key-order-blocks"`
	KeyActivationNotice string `yaml:"key-activation-notice"`
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

	return setUnset(cmd, "parameters "+path, map[string]string{
		"owner": f.Owner, "salt": f.Salt, "max-lease": f.MaxLease, "flat-premium": f.FlatPremium, "tip-cap": f.TipCap,
		"refund-blocks": f.RefundBlocks, "settler-blocks": f.SettlerBlocks, "retry-blocks": f.RetryBlocks,
		"worker-grace": f.WorkerGrace, "epoch-notice": f.EpochNotice, "death-notice": f.DeathNotice, "development-root": f.Root,
		"risczero-router": f.Router, "risczero-image": strings.Join(f.Images, ","), "rollup": f.Rollup,
		"confirmations": strings.Join(f.Confirmations, ","),
		"keys":          f.Keys, "key-depth": f.KeyDepth, "key-session": f.KeySession, "key-patience": f.KeyPatience, "key-mixed-tees": f.KeyMixedTEEs,
		"key-order-blocks": f.KeyOrderBlocks, "key-activation-notice": f.KeyActivationNotice,
	})
}

// setUnset sets flags to what a file has for them, unless it has nothing or the command line says otherwise. Where is for errors.
func setUnset(cmd *cli.Command, where string, values map[string]string) error {
	for name, value := range values {
		if value == "" || cmd.IsSet(name) {
			continue
		}
		if err := cmd.Set(name, value); err != nil {
			return fmt.Errorf("%s: %s: %w", where, name, err)
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
	if text := cmd.String("risczero-router"); text != "" {
		var err error
		p.RiscZeroRouter = common.Address{}
		if text != "none" {
			p.RiscZeroRouter, err = parseAddress("--risczero-router", text)
		}
		note(err)
	}
	for _, text := range cmd.StringSlice("risczero-image") {
		image, err := parseImage(strings.TrimSpace(text))
		p.RiscZeroImages = append(p.RiscZeroImages, image)
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
	p.Rollup = cmd.Bool("rollup")
	var err error
	p.Keys, err = keyParameters(cmd, chainID)
	note(err)
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

// keyParameters are the chain's defaults with what was given; nil without --keys.
func keyParameters(cmd *cli.Command, chainID uint64) (*deployment.KeyParameters, error) {
	p := deployment.KeyDefaults(chainID)
	for name, set := range map[string]func(){
		"key-depth":             func() { p.Depth = cmd.Uint32("key-depth") },
		"key-session":           func() { p.SessionTime = cmd.Duration("key-session") },
		"key-patience":          func() { p.Patience = cmd.Uint8("key-patience") },
		"key-mixed-tees":        func() { p.MixedTEEs = cmd.Bool("key-mixed-tees") },
		"key-order-blocks":      func() { p.OrderBlocks = cmd.Uint64("key-order-blocks") },
		"key-activation-notice": func() { p.ActivationNotice = cmd.Duration("key-activation-notice") },
	} {
		if !cmd.IsSet(name) {
			continue
		}
		if !cmd.Bool("keys") {
			return nil, fmt.Errorf("--%s: it is a term of a committee; give --keys too", name)
		}
		set()
	}
	if !cmd.Bool("keys") {
		return nil, nil
	}
	return &p, nil
}

// parseImage reads a program's id and what its proofs mean.
func parseImage(text string) (deployment.Image, error) {
	id, kind, _ := strings.Cut(text, "=")
	hash, err := parseID("--risczero-image", id)
	if err != nil {
		return deployment.Image{}, err
	}
	switch kind {
	case "report":
		return deployment.Image{ID: hash, Kind: deployment.ProofOfReport}, nil
	case "automata":
		return deployment.Image{ID: hash, Kind: deployment.ProofAutomata}, nil
	}
	return deployment.Image{}, fmt.Errorf("--risczero-image: %q must end with =report or =automata", text)
}
