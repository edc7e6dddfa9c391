package main

import (
	"context"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/zkverifier/measure"
)

func measureDiffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "say which registers of two quotes differ, and why",
		ArgsUsage: "A B",
		Description: `A and B are each a quote (its bytes, hex, base64, or the answer of dstack's guest agent), or what is expected: JSON that names
registers, such as {"mrtd": "…", "rtmr3": "…"} or {"mrenclave": "…", "isvsvn": 1}, also as 'veritee measure rtmr --json' prints it,
or a policy file, the one of 'veritee quote verify --policy'. What only one side names isn't compared.

  veritee measure diff worker.quote policy.json --name "worker 1.4"

Of a policy, min_isvsvn is a bound, and attributes are compared under their masks.

An event log tells which event was the first to differ. It comes with an agent's answer, or by --log-a and --log-b, and must
give the registers of its side. Neither side is checked to be genuine.

Exits with 0 if all measurements are the same, 1 if one differs. Report data and the platform's security version are shown, but
are no measurements.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "name", Usage: "which measurement of a policy, by `NAME` or number, if it has several"},
			&cli.StringFlag{Name: "log-a", Usage: "`FILE`, the event log of A"},
			&cli.StringFlag{Name: "log-b", Usage: "`FILE`, the event log of B"},
			jsonFlag(),
		},
		Action: measureDiff,
	}
}

func measureDiff(_ context.Context, cmd *cli.Command) error {
	if cmd.Args().Len() != 2 {
		return fmt.Errorf("%s takes two files, A and B", usage.Name(cmd))
	}
	a, err := openMeasurements(cmd, cmd.Args().Get(0), "log-a")
	if err != nil {
		return err
	}
	b, err := openMeasurements(cmd, cmd.Args().Get(1), "log-b")
	if err != nil {
		return err
	}
	if name := cmd.String("name"); name != "" && a.Policy == "" && b.Policy == "" {
		return fmt.Errorf("--name %q: neither A nor B is a policy", name)
	}
	compared, err := measure.Compare(a, b)
	if err != nil {
		return err
	}

	same := measure.Same(compared)
	if cmd.Bool("json") {
		err = printJSON(cmd, struct {
			Same      bool                 `json:"same"`
			TEE       string               `json:"tee"`
			Registers []measure.Comparison `json:"registers"`
		}{same, a.TEE.String(), compared})
	} else {
		printDiff(cmd, compared)
	}
	if err == nil && !same {
		err = errRefused
	}
	return err
}

func openMeasurements(cmd *cli.Command, name, log string) (measure.Measurements, error) {
	raw, err := readBounded(cmd, name, measure.MaxLogBytes)
	if err != nil {
		return measure.Measurements{}, err
	}
	m, err := measure.ParseMeasurements(raw, cmd.String("name"))
	if err != nil {
		return m, fmt.Errorf("%s: %w", name, err)
	}
	if file := cmd.String(log); file != "" {
		m.Events, err = openLog(cmd, file)
	}
	return m, err
}

func printDiff(cmd *cli.Command, compared []measure.Comparison) {
	out := cmd.Root().Writer
	for _, c := range compared {
		switch {
		case c.Same:
			fmt.Fprintf(out, "same     %s\n", c.Register)
			continue
		case c.Aside:
			fmt.Fprintf(out, "aside    %s differs, which is no measurement: %s\n", c.Register, c.Means)
			continue
		}
		fmt.Fprintf(out, "differs  %s: %s\n           A  %s\n           B  %s\n", c.Register, c.Means, c.A, c.B)
		for _, why := range c.Why {
			fmt.Fprintf(out, "           %s\n", why)
		}
	}
}
