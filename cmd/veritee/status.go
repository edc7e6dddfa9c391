package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/status"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "say how the relayer is doing: requests by state, chains, senders, workers, warnings",
		Description: `Asks the running relayer. If none runs, reads the database and the chain. Exits with 1 if no relayer is ready or a warning is urgent.

What ended is counted since the relayer's start, or if none runs as far back as the database goes.`,
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "url", Usage: "`URL` of the relayer (default: where the configuration has it listen)"},
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
			s, err := readStatus(ctx, cmd, *c)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				err = printJSON(cmd, s)
			} else {
				err = printStatus(cmd, s)
			}
			if err == nil && (!s.Ready || s.Urgent()) {
				err = errRefused
			}
			return err
		},
	}
}

func readStatus(ctx context.Context, cmd *cli.Command, c config.Config) (status.Status, error) {
	base := strings.TrimSuffix(cmd.String("url"), "/")
	if base == "" {
		base = "http://" + c.Listen
	}
	bounded, cancel := context.WithTimeout(ctx, 10*time.Second)
	defer cancel()
	s, err := status.FromRelayer(bounded, base, c)
	if !errors.Is(err, status.ErrNotRunning) || cmd.IsSet("url") {
		return s, err
	}
	db, err := openStore(ctx, c)
	if err != nil {
		return s, fmt.Errorf("no relayer answers at %s, and without one the database must: %w", base, err)
	}
	defer db.Close()
	return status.FromStore(ctx, db, c)
}

func printStatus(cmd *cli.Command, s status.Status) error {
	out := cmd.Root().Writer
	state := "ready"
	switch {
	case !s.Running:
		state = "not running"
	case !s.Ready:
		state = "not ready"
	case s.Term != 0:
		state = fmt.Sprintf("ready, leads in term %d", s.Term)
	case s.Leader != nil:
		state = "ready, stands by"
	}
	fmt.Fprintf(out, "%s (from the %s)\n", state, s.Source)
	if s.Leader != nil {
		fmt.Fprintf(out, "  another relayer: %s\n", s.Leader)
	}
	for _, check := range s.Checks {
		if !check.OK {
			fmt.Fprintf(out, "  %s: %s → %s\n", check.Name, check.Detail, check.Remedy)
		}
	}

	states, ended := status.States()
	var chains, requests, senders, workers, warnings [][]string
	for _, c := range s.Chains {
		note := "served"
		if c.Stopped != "" {
			note = "stopped: " + c.Stopped
		}
		chains = append(chains, []string{c.Name, fmt.Sprint(c.Head), fmt.Sprint(c.Cursor), fmt.Sprint(c.Lag()), fmt.Sprint(c.Final), note})
		row := []string{c.Name}
		for _, state := range states {
			row = append(row, fmt.Sprint(c.Requests[state]))
		}
		for _, state := range ended {
			row = append(row, fmt.Sprint(c.Ended[state]))
		}
		requests = append(requests, append(row, c.OldestOpen.Round(time.Second).String()))
		for _, sender := range c.Senders {
			note := "may send"
			if sender.Parked != "" {
				note = "parked: " + sender.Parked
			}
			senders = append(senders, []string{c.Name, sender.Address.Hex(), fmt.Sprintf("%.4f ether", sender.Ether), fmt.Sprint(sender.InFlight), note})
		}
	}
	for _, w := range s.Workers {
		instance, attestation := "-", "-" // nobody asked it
		if w.Instance != (common.Address{}) {
			instance, attestation = w.Instance.Hex(), cmp.Or(w.Attestation, "unattested")
		}
		workers = append(workers, []string{w.Name, w.State + since(w.Reason), instance, attestation})
	}
	for _, w := range s.Warnings {
		lasting := ""
		if !w.Since.IsZero() {
			lasting = time.Since(w.Since).Round(time.Second).String()
		}
		warnings = append(warnings, []string{w.Severity, w.Code, w.Subject, lasting, w.Detail})
	}

	for _, t := range []struct {
		heading string
		rows    [][]string
	}{
		{"chain\thead\tread to\tbehind\tfinal\tstate", chains},
		{"requests\t" + strings.Join(append(states, ended...), "\t") + "\toldest waits", requests},
		{"chain\tsender\tbalance\tunder way\tstate", senders},
		{"worker\tstate\tinstance\tattestation", workers},
		{"warning\tcode\tabout\tfor\twhat", warnings},
	} {
		if len(t.rows) == 0 {
			continue
		}
		fmt.Fprintln(out)
		if err := table(out, t.heading, t.rows); err != nil {
			return err
		}
	}
	return nil
}
