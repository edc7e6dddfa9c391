package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/zkverifier/measure"
)

func measureDiffCommand() *cli.Command {
	return &cli.Command{
		Name:      "diff",
		Usage:     "say which registers of two quotes differ, and why",
		ArgsUsage: "A B",
		Description: `A and B are each a quote (its bytes or hex), an answer of dstack's guest agent, or what is expected: JSON that names registers,
such as {"mrtd": "…", "rtmr3": "…"} or {"mrenclave": "…", "isvsvn": 1}, also as 'veritee measure rtmr --json' prints it. What
only one side names isn't compared.

An event log tells which event was the first to differ. It comes with an agent's answer, or by --log-a and --log-b, and must
give the registers of its side. Neither side is checked to be genuine.

Exits with 0 if all measurements are the same, 1 if one differs. Report data and the platform's security version are shown, but
are no measurements.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "log-a", Usage: "`FILE`, the event log of A"},
			&cli.StringFlag{Name: "log-b", Usage: "`FILE`, the event log of B"},
			jsonFlag(),
		},
		Action: measureDiff,
	}
}

func measureDiff(_ context.Context, cmd *cli.Command) error {
	if cmd.Args().Len() != 2 {
		return errors.New("measure diff takes two files, A and B")
	}
	a, err := openMeasurements(cmd, cmd.Args().Get(0), "log-a")
	if err != nil {
		return err
	}
	b, err := openMeasurements(cmd, cmd.Args().Get(1), "log-b")
	if err != nil {
		return err
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
	m, err := measure.ParseMeasurements(raw)
	if err != nil {
		return m, fmt.Errorf("read %s: %w", name, err)
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
