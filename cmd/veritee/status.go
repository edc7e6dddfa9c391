package main

import (
	"cmp"
	"context"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
	"unicode"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/status"
)

func statusCommand() *cli.Command {
	return &cli.Command{
		Name:  "status",
		Usage: "say how the relayer is doing: requests by state, chains, senders, workers, warnings",
		Description: `Asks the running relayer. If none runs, reads the database and the chain. Exits with 1 if no relayer is ready, a warning is urgent
or somebody must act. Rows have what fits; --json has everything. The relayer's own page, at the address where it listens, shows the same and more.

With --watch it is asked again every two seconds until ^C, which is no error. On a terminal the screen is drawn anew each time;
elsewhere one status follows the other, and with --json each is a line.`,
		Flags: []cli.Flag{
			configFlag(),
			&cli.StringFlag{Name: "url", Usage: "`URL` of the relayer (default: where the configuration has it listen)"},
			jsonFlag(),
			&cli.BoolFlag{Name: "watch", Aliases: []string{"w"}, Usage: "go on until ^C"},
		},
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, err := needConfig(cmd)
			if err != nil {
				return err
			}
			if cmd.Bool("watch") {
				return watchStatus(ctx, cmd, *c)
			}
			s, err := readStatus(ctx, cmd, *c)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				err = printJSON(cmd, s)
			} else {
				err = printStatus(cmd.Root().Writer, s)
			}
			if err == nil && (!s.Ready || s.Urgent() || s.Verdict.Level == status.Act) {
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
	s, err := status.FromRelayer(bounded, base)
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

func printStatus(out io.Writer, s status.Status) error {
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
	fmt.Fprintf(out, "%s: %s\n", s.Verdict.Headline, printable(s.Verdict.Reason))
	fmt.Fprintf(out, "%s (from the %s)\n", state, s.Source)
	if s.Leader != nil {
		fmt.Fprintf(out, "  another relayer: %s\n", s.Leader)
	}
	for _, check := range s.Checks {
		if !check.OK {
			fmt.Fprintf(out, "  %s: %s → %s\n", check.Name, printable(check.Detail), printable(check.Remedy))
		}
	}

	open, ended := status.States()
	for _, t := range []struct {
		heading string
		rows    [][]string
	}{
		{"chain\thead\tread to\tbehind\tfinal\tstate", rowsOf(s.Chains, chainRow)},
		{"requests\t" + strings.Join(append(open, ended...), "\t") + "\toldest waits", rowsOf(s.Chains, requestRow)},
		{"chain\tsender\tbalance\tlasts\tunder way\tstate", senderRows(s.Chains)},
		{"keys\tcommittee\tgeneration\tanswer\tsession", committeeRows(s.Chains)},
		{"keys\tkey node\tinstance\tstate", memberRows(s.Chains)},
		{"keys\tapp\tpurpose\tnewest\tactive\tretired\theld by\tnote", keyLineRows(s.Chains)},
		{"keys\torder\tworker\tpurpose:epoch\twaits\tparts\tfor", pendingRows(s.Chains)},
		{"worker\tstate\tinstance\tlease\tattestation", rowsOf(s.Workers, workerRow)},
		{"warning\tcode\tabout\tfor\twhat", rowsOf(s.Warnings, func(w status.Warning) []string { return warningRow(w, s.At) })},
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

func rowsOf[T any](all []T, row func(T) []string) (rows [][]string) {
	for _, one := range all {
		cells := row(one)
		for i := range cells {
			cells[i] = printable(cells[i])
		}
		rows = append(rows, cells)
	}
	return rows
}

// printable is a text of somebody else's without what a terminal would obey.
func printable(text string) string {
	return strings.Map(func(r rune) rune {
		if unicode.IsPrint(r) {
			return r
		}
		return ' '
	}, text)
}

func chainRow(c status.Chain) []string {
	note := "served"
	switch {
	case c.Unserved != "":
		note = "not served: " + c.Unserved
	case c.Stopped != "":
		note = "stopped: " + c.Stopped
	case c.Paused != "":
		note = "paused: " + c.Paused
	case c.Unread != "":
		note = c.Unread
	}
	return []string{c.Name, fmt.Sprint(c.Head), fmt.Sprint(c.Cursor), fmt.Sprint(c.Lag()), fmt.Sprint(c.Final), note}
}

func requestRow(c status.Chain) []string {
	row := []string{c.Name}
	open, ended := status.States()
	for _, state := range open {
		row = append(row, fmt.Sprint(c.Requests[state]))
	}
	for _, state := range ended {
		row = append(row, fmt.Sprint(c.Ended[state]))
	}
	return append(row, c.OldestOpen.Round(time.Second).String())
}

func senderRows(chains []status.Chain) (rows [][]string) {
	for _, c := range chains {
		rows = append(rows, rowsOf(c.Senders, func(s status.Sender) []string {
			balance, lasts, note := "-", "-", "may send"
			if s.Ether != nil {
				balance = fmt.Sprintf("%.4f ether", *s.Ether)
			}
			if s.Runway != nil {
				lasts = lasting(time.Duration(min(*s.Runway, 1e9)) * time.Second)
			}
			switch {
			case s.Parked != "":
				note = "parked: " + s.Parked
			case s.Paused != "":
				note = "paused: " + s.Paused
			}
			return []string{c.Name, s.Address.Hex(), balance, lasts, fmt.Sprint(s.InFlight), note}
		})...)
	}
	return rows
}

func workerRow(w status.Worker) []string {
	instance, lease, attestation := "-", "-", "-" // nobody asked it
	if w.Instance != (common.Address{}) {
		instance, attestation = w.Instance.Hex(), cmp.Or(w.Attestation, "unattested")
	}
	var leases []string
	for _, l := range w.Leases {
		switch {
		case l.NotLive != "":
			leases = append(leases, fmt.Sprintf("none on %d", l.ChainID))
		case l.Left > 0:
			leases = append(leases, lasting(time.Duration(l.Left)*time.Second))
		default:
			leases = append(leases, "live")
		}
	}
	if len(leases) > 0 {
		lease = strings.Join(leases, ", ")
	}
	return []string{w.Name, w.State + since(w.Reason), instance, lease, attestation}
}

func warningRow(w status.Warning, at time.Time) []string {
	duration := ""
	if !w.Since.IsZero() {
		duration = at.Sub(w.Since).Round(time.Second).String()
	}
	return []string{w.Severity, w.Code, cmp.Or(w.About, w.Subject), duration, w.Detail}
}

// lasting is a time to come, as a person reads it.
func lasting(d time.Duration) string {
	switch {
	case d <= 0:
		return "over"
	case d > 2*365*24*time.Hour:
		return "years"
	case d > 48*time.Hour:
		return fmt.Sprintf("%d days", d/(24*time.Hour))
	}
	return d.Round(time.Minute).String()
}
