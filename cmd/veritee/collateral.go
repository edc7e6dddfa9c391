package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func collateralCommand() *cli.Command {
	return &cli.Command{
		Name:     "collateral",
		Usage:    "get what quotes are judged by, look at it, put it onto a chain",
		Commands: []*cli.Command{collateralFetchCommand(), collateralShowCommand(), collateralPublishCommand()},
		Action:   usage.UnknownCommand,
	}
}

func collateralFetchCommand() *cli.Command {
	return &cli.Command{
		Name:  "fetch",
		Usage: "get the collateral for a kind of platform from Intel or from a cache, and check it",
		Description: `Gets TCB info, QE identity and both revocation lists, checks Intel's signatures, the windows and that all of it is about the
platform, and writes one file. Nothing is written unless all of it is right, and no file is replaced by what Intel issued earlier.

What is wanted is read from a quote, or named:

  veritee collateral fetch --quote worker.quote --out collateral/
  veritee collateral fetch --tee tdx --fmspc 00806F050000 --ca platform --out collateral/

--from names a PCCS, or Intel's service; several are asked in order until one has everything. HTTPS_PROXY is honoured.
A file that is there already is replaced only by later collateral for the same platform.

Exits with 0 if it is written, 1 if what every source sent isn't signed or doesn't hold, or is older than the file, 2 if nothing came.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "quote", Usage: "what judges the quote in this `FILE`; - reads standard input"},
			&cli.StringFlag{Name: "fmspc", Usage: "kind of platform: 12 hex `DIGITS`"},
			&cli.StringFlag{Name: "ca", Usage: "who issued the PCK certificate: `platform|processor`"},
			&cli.StringFlag{Name: "tee", Usage: "kind of TEE: `sgx|tdx`"},
			&cli.StringSliceFlag{Name: "from", Usage: "`URL` of a PCCS or PCS, again for more", Value: []string{collateral.IntelPCS}},
			updateFlag(),
			&cli.Uint32Flag{Name: "evaluation", Usage: "the set with this evaluation `NUMBER` instead", HideDefault: true},
			&cli.StringFlag{Name: "ca-file", Usage: "PEM `FILE` of an authority to trust in TLS besides the system's, for a PCCS of your own"},
			&cli.StringFlag{Name: "root-crl", Usage: "`URL` of the root's revocation list, where a source has none", Value: collateral.IntelRootCRL},
			&cli.DurationFlag{Name: "timeout", Usage: "longest `DURATION` of each answer", Value: 20 * time.Second},
			&cli.StringFlag{Name: "out", Usage: "`FILE`, or folder (ending with /, or there already), to write to; none: standard output"},
			atFlag(), jsonFlag(),
		},
		Action: collateralFetch,
	}
}

func updateFlag() cli.Flag {
	return &cli.StringFlag{Name: "update", Usage: "Intel's `standard|early` set of TCB levels", Value: string(collateral.Standard)}
}

func atFlag() cli.Flag {
	return &cli.StringFlag{Name: "at", Usage: "judge at this `TIME`, as RFC 3339, a date or seconds since 1970, rather than now"}
}

// Later than any window, and earlier than any time in milliseconds since a year in which there were quotes.
const latestSeconds = 1e11

// parseAt reads the time of --at.
func parseAt(cmd *cli.Command) (time.Time, error) {
	text := cmd.String("at")
	if text == "" {
		return time.Now(), nil
	}
	hint := ""
	if seconds, err := strconv.ParseInt(text, 10, 64); err == nil {
		if seconds >= 0 && seconds < latestSeconds {
			return time.Unix(seconds, 0), nil
		}
		if seconds >= latestSeconds {
			hint = "milliseconds? "
		}
	}
	for _, layout := range []string{time.RFC3339, time.DateOnly} {
		if at, err := time.Parse(layout, text); err == nil {
			return at, nil
		}
	}
	return time.Time{}, fmt.Errorf("--at: %q is no time: %swrite 2025-11-01T00:00:00Z, 2025-11-01, or seconds since 1970", text, hint)
}

func collateralFetch(ctx context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	about, err := collateralSubject(cmd)
	if err != nil {
		return err
	}
	at, err := parseAt(cmd)
	if err != nil {
		return err
	}
	start := time.Now()
	client, err := collateral.New(collateral.Options{
		Sources: cmd.StringSlice("from"), RootCRL: cmd.String("root-crl"), CAFile: cmd.String("ca-file"), Timeout: cmd.Duration("timeout"),
		Progress: stepPrinter(cmd.Root().ErrWriter),
		Clock:    func() time.Time { return at.Add(time.Since(start)) },
	})
	if err != nil {
		return err
	}

	answer, err := client.Fetch(ctx, about)
	var wrong *dcap.Error
	if ctx.Err() == nil && errors.As(err, &wrong) {
		fmt.Fprintf(cmd.Root().ErrWriter, "%v\n", err)
		return errRefused
	}
	if err != nil {
		return err
	}
	if answer.Unconfirmed != nil {
		fmt.Fprintf(cmd.Root().ErrWriter, "note: %v\n", answer.Unconfirmed)
	}
	out := cmd.String("out")
	if out == "" {
		content, err := collateral.Encode(answer.Collateral)
		if err == nil {
			_, err = cmd.Root().Writer.Write(content)
		}
		return err
	}
	path, err := client.Save(out, about, answer.Bundle)
	var older *collateral.OlderError
	if errors.As(err, &older) {
		fmt.Fprintf(cmd.Root().ErrWriter, "%v\n", err)
		return errRefused
	}
	if err != nil {
		return fmt.Errorf("--out: %w", err)
	}

	view := describeCollateral(path, answer.Bundle, at)
	if cmd.Bool("json") {
		return printJSON(cmd, view)
	}
	return view.print(cmd.Root().Writer)
}

// collateralSubject is what --quote, or the other flags, name.
func collateralSubject(cmd *cli.Command) (about collateral.Subject, err error) {
	named := cmd.IsSet("fmspc") || cmd.IsSet("ca") || cmd.IsSet("tee")
	switch path := cmd.String("quote"); {
	case path == "" && !(cmd.IsSet("fmspc") && cmd.IsSet("ca") && cmd.IsSet("tee")):
		return about, errors.New("for what? --quote FILE, or --tee, --fmspc and --ca together")
	case path != "" && named:
		return about, errors.New("--quote says what --tee, --fmspc and --ca would; give one or the other")
	case path != "":
		raw, err := readBounded(cmd, path, dcap.MaxQuoteFile)
		if err != nil {
			return about, err
		}
		quote, err := dcap.ReadQuote(raw)
		if err == nil {
			about, err = collateral.SubjectOf(quote)
		}
		if err != nil {
			return about, fmt.Errorf("%s: %w", path, err)
		}
	default:
		if about, err = collateral.NewSubject(cmd.String("tee"), cmd.String("fmspc"), cmd.String("ca"), ""); err != nil {
			return about, err
		}
	}
	about.Update, about.Number = collateral.Update(strings.ToLower(cmd.String("update"))), cmd.Uint32("evaluation")
	return about, about.Check()
}

// stepPrinter says what was asked for and what came. A cause is told when it is new.
func stepPrinter(out io.Writer) func(collateral.Step) {
	told := ""
	return func(s collateral.Step) {
		switch {
		case s.Err == nil:
			fmt.Fprintf(out, "%-16s  %6d bytes  %4d ms  %s\n", s.Part, s.Bytes, s.Took.Milliseconds(), s.URL)
		case s.Wait > 0:
			cause := s.Cause()
			if cause == told {
				cause = ""
			} else {
				told, cause = cause, ": "+cause
			}
			fmt.Fprintf(out, "%-16s  retrying in %s (%d of %d)%s\n", s.Part, s.Wait.Round(100*time.Millisecond), s.Attempt+1, s.Attempts, cause)
		default:
			fmt.Fprintf(out, "%-16s  no answer from %s\n", s.Part, s.URL)
		}
	}
}
