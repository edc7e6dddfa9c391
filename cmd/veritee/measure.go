package main

import (
	"context"
	"fmt"
	"os"
	"strconv"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/zkverifier/measure"
)

func measureCommand() *cli.Command {
	return &cli.Command{
		Name:  "measure",
		Usage: "compute what a quote's registers should hold, and say why they don't",
		Description: `None of these commands says whether a quote is genuine. FILE may be - for standard input.
They exit with 0 for yes, 1 for no, 2 where there was nothing to say.`,
		Commands: []*cli.Command{measureComposeCommand(), measureRTMRCommand(), measureDiffCommand()},
		Action:   usage.UnknownCommand,
	}
}

func measureComposeCommand() *cli.Command {
	return &cli.Command{
		Name:      "compose",
		Usage:     "print the hash of dstack's app-compose.json, and what it doesn't settle",
		ArgsUsage: "FILE",
		Description: `The guest hashes the bytes of the file that it is given. Some tools write the file anew before, in normal form: if the two
hashes differ, deploy what --out writes.

Then it says what is open, so that one hash can run different code (an image without a digest, a build inside the machine), and
what else a reader should know. Exits with 1 if anything is open.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "docker-compose", Usage: "put `FILE`, a docker-compose.yml, into it first"},
			&cli.StringFlag{Name: "out", Usage: "write it to `FILE` in normal form"},
			jsonFlag(),
		},
		Action: measureCompose,
	}
}

// composeJSON is what is printed of an app-compose.json.
type composeJSON struct {
	ComposeHash  measure.Hash      `json:"composeHash"`
	NormalHash   measure.Hash      `json:"normalHash"`
	Normal       bool              `json:"normal"`
	AppID        string            `json:"appIdWithoutContract"`
	MRConfigID   measure.Register  `json:"mrConfigId1"`
	Reproducible bool              `json:"reproducible"`
	Findings     []measure.Finding `json:"findings"`
}

func measureCompose(_ context.Context, cmd *cli.Command) error {
	compose, err := readCompose(cmd)
	if err != nil {
		return err
	}
	findings, err := compose.Findings()
	if err != nil {
		return err
	}
	if out := cmd.String("out"); out != "" {
		if err := os.WriteFile(out, compose.Normal(), 0o644); err != nil {
			return fmt.Errorf("--out: %w", err)
		}
		fmt.Fprintf(cmd.Root().ErrWriter, "written %s\n", out)
	}

	printed := composeJSON{
		ComposeHash: compose.Hash(), NormalHash: compose.NormalHash(), Normal: compose.Hash() == compose.NormalHash(), AppID: compose.AppID(),
		MRConfigID: measure.ConfigID1(compose.Hash()), Reproducible: measure.Reproducible(findings), Findings: findings,
	}
	if err := printCompose(cmd, printed); err != nil {
		return err
	}
	if !printed.Reproducible {
		return errRefused
	}
	return nil
}

// readCompose reads the file of the argument, with the flags' changes.
func readCompose(cmd *cli.Command) (*measure.Compose, error) {
	name, err := oneArgument(cmd, "an app-compose.json")
	if err != nil {
		return nil, err
	}
	compose, err := openCompose(cmd, name)
	if err != nil {
		return nil, err
	}
	inner := cmd.String("docker-compose")
	if inner == "" {
		return compose, nil
	}
	docker, err := readBounded(cmd, inner, measure.MaxComposeBytes)
	if err != nil {
		return nil, err
	}
	return compose.WithDocker(docker)
}

func openCompose(cmd *cli.Command, name string) (*measure.Compose, error) {
	raw, err := readBounded(cmd, name, measure.MaxComposeBytes)
	if err != nil {
		return nil, err
	}
	compose, err := measure.ParseCompose(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return compose, nil
}

func printCompose(cmd *cli.Command, printed composeJSON) error {
	if cmd.Bool("json") {
		return printJSON(cmd, printed)
	}
	out := cmd.Root().Writer
	normal := ""
	if !printed.Normal {
		normal = printed.NormalHash.String() + ", if a tool writes the file anew"
	}
	err := pairs(out,
		"compose hash", printed.ComposeHash.String(),
		"in normal form", normal,
		"app id", printed.AppID+", where no contract gives one",
		"MRCONFIGID", printed.MRConfigID.String()+", in dstack's first form",
		"reproducible", map[bool]string{true: "yes: the hash settles which code runs", false: "no"}[printed.Reproducible])
	if err != nil {
		return err
	}
	for _, f := range printed.Findings {
		fmt.Fprintf(out, "%s  %s: %s\n", map[bool]string{true: "open", false: "note"}[f.Open], f.What, f.Why)
	}
	return nil
}

func measureRTMRCommand() *cli.Command {
	return &cli.Command{
		Name:      "rtmr",
		Usage:     "replay dstack's event log to RTMR0 to RTMR3",
		ArgsUsage: "EVENTLOG",
		Description: `EVENTLOG is the list of events or an answer of dstack's guest agent that has it (GetQuote, Attest, Info). Prints what the
registers hold after it, and what RTMR3 then says about the app. The log's word counts only if the registers are those of a
quote that verifies.

With --compose it exits with 1 if the log tells of another file, and prints which RTMR3 the same machine would have with this
one: what to expect after an upgrade.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "compose", Usage: "`FILE`, the app-compose.json that should have run"},
			jsonFlag(),
		},
		Action: measureRTMR,
	}
}

// rtmrJSON is what is printed of an event log.
type rtmrJSON struct {
	RTMR0   measure.Register `json:"rtmr0"`
	RTMR1   measure.Register `json:"rtmr1"`
	RTMR2   measure.Register `json:"rtmr2"`
	RTMR3   measure.Register `json:"rtmr3"`
	Events  int              `json:"events"`
	App     measure.App      `json:"app"`
	Compose *fileJSON        `json:"compose,omitempty"`
}

// fileJSON is what follows from the file of --compose.
type fileJSON struct {
	Same  bool             `json:"same"`
	Want  measure.Hash     `json:"want"`
	Got   string           `json:"got"`
	RTMR3 measure.Register `json:"rtmr3"` // of the same machine with that file
	Sure  bool             `json:"sure"`  // unless its instance id would be another
}

func measureRTMR(_ context.Context, cmd *cli.Command) error {
	name, err := oneArgument(cmd, "an event log")
	if err != nil {
		return err
	}
	events, err := openLog(cmd, name)
	if err != nil {
		return err
	}
	app, err := measure.AppOf(events)
	if err != nil {
		return fmt.Errorf("%s: %w", name, err)
	}
	rtmrs := measure.Replay(events)
	printed := rtmrJSON{RTMR0: rtmrs[0], RTMR1: rtmrs[1], RTMR2: rtmrs[2], RTMR3: rtmrs[3], Events: len(events), App: app}
	if file := cmd.String("compose"); file != "" {
		compose, err := openCompose(cmd, file)
		if err != nil {
			return err
		}
		expected, sure, err := measure.WithCompose(events, compose.Hash())
		if err != nil {
			return fmt.Errorf("%s: %w", name, err)
		}
		printed.Compose = &fileJSON{
			Same: app.ComposeHash == compose.Hash().String(), Want: compose.Hash(), Got: app.ComposeHash, RTMR3: measure.Replay(expected)[3], Sure: sure,
		}
	}
	if err := printRTMR(cmd, printed); err != nil {
		return err
	}
	if printed.Compose != nil && !printed.Compose.Same {
		return errRefused
	}
	return nil
}

func openLog(cmd *cli.Command, name string) ([]measure.Event, error) {
	raw, err := readBounded(cmd, name, measure.MaxLogBytes)
	if err != nil {
		return nil, err
	}
	events, err := measure.ParseLog(raw)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", name, err)
	}
	return events, nil
}

func printRTMR(cmd *cli.Command, printed rtmrJSON) error {
	if cmd.Bool("json") {
		return printJSON(cmd, printed)
	}
	app, later, booted := printed.App, "", "yes"
	if app.Later > 0 {
		later = strconv.Itoa(app.Later) + " after the boot, of the app's own making"
	}
	if !app.Ready {
		booted = "no: there is no event system-ready"
	}
	compose, expected := app.ComposeHash, ""
	switch file := printed.Compose; {
	case file == nil:
	case file.Same:
		compose += ", as the file"
	default:
		compose += ", but the file has " + file.Want.String()
		expected = file.RTMR3.String()
		if !file.Sure {
			expected = "not known: the app id is made of the compose hash, and the instance id of both"
		}
	}
	return pairs(cmd.Root().Writer,
		"RTMR0", printed.RTMR0.String(), "RTMR1", printed.RTMR1.String(), "RTMR2", printed.RTMR2.String(), "RTMR3", printed.RTMR3.String(),
		"events", strconv.Itoa(printed.Events), "", later,
		"booted", booted, "app id", app.ID, "compose hash", compose, "RTMR3 to expect", expected, "instance id", app.InstanceID, "key provider", app.KeyProvider,
		"OS image", app.OSImageHash, "root disk", app.RootFSHash, "storage", app.StorageFS)
}
