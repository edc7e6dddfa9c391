package main

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"os"
	"strings"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/protocol/typed"
)

func attestationFlag() cli.Flag {
	return &cli.StringFlag{
		Name: "attestation", Value: attest.Auto, Usage: "where evidence comes from: " + strings.Join(attest.Choices, ", "),
		Sources: cli.EnvVars("VERITEE_WORKER_ATTESTATION"),
	}
}

func quoteCommand() *cli.Command {
	return &cli.Command{
		Name:  "quote",
		Usage: "have a quote of this enclave, to look at",
		Description: `Finds the source of evidence as serve would, has a quote and prints it in hex, or writes its bytes to --out. Look at it with
'veritee quote show' and 'veritee quote verify'.

It is a diagnostic quote: its 64 bytes of report data are the text "veritee: a diagnostic quote v1. ", then the 32 bytes of
--report-data, shorter ones followed by zeros. So whoever may run this command still can't have a quote that claims
a key for this enclave.`,
		Flags: []cli.Flag{
			attestationFlag(),
			&cli.StringFlag{Name: "report-data", Usage: "`HEX`, at most 32 bytes, such as a nonce"},
			&cli.StringFlag{Name: "out", Usage: "`FILE` for the quote's bytes, instead of hex on standard output"},
			&cli.StringFlag{Name: "event-log", Usage: "`FILE` for dstack's event log, JSON, which 'veritee measure rtmr' replays"},
			&cli.StringFlag{Name: "log-level", Value: "info", Usage: "debug, info, warn or error", Sources: cli.EnvVars("VERITEE_WORKER_LOG_LEVEL")},
			&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json", Sources: cli.EnvVars("VERITEE_WORKER_LOG_FORMAT")},
		},
		Action: quote,
	}
}

func quote(ctx context.Context, cmd *cli.Command) error {
	log, err := logger(cmd.Root().ErrWriter, cmd.String("log-level"), cmd.String("log-format"))
	if err != nil {
		return err
	}
	nonce, err := hex.DecodeString(strings.TrimPrefix(cmd.String("report-data"), "0x"))
	if err != nil {
		return fmt.Errorf("--report-data: %w; give an even number of hex digits", err)
	}
	data, err := typed.Diagnostic(nonce)
	if err != nil {
		return fmt.Errorf("--report-data: %w", err)
	}

	provider, err := attest.Detect(ctx, attest.Config{Choice: cmd.String("attestation")}, log)
	if err != nil {
		return err
	}
	if provider == nil {
		return errors.New("no quote can be had here; the log says what was looked for, --attestation gramine, dstack or configfs-tsm what each needs")
	}
	evidence, err := provider.Quote(ctx, data)
	if err != nil {
		return err
	}
	log.Info("quote", "evidence", attest.Kind(provider), "bytes", len(evidence.Quote), "report_data", hex.EncodeToString(data[:]))
	return write(cmd, evidence)
}

func write(cmd *cli.Command, evidence attest.Evidence) error {
	if path := cmd.String("event-log"); path != "" {
		if len(evidence.EventLog) == 0 {
			return fmt.Errorf("--event-log: %s has none, only dstack has; leave it out", evidence.Provider)
		}
		if err := os.WriteFile(path, append(bytes.TrimSpace(evidence.EventLog), '\n'), 0o644); err != nil {
			return fmt.Errorf("--event-log: %w", err)
		}
	}
	if path := cmd.String("out"); path != "" {
		if err := os.WriteFile(path, evidence.Quote, 0o644); err != nil {
			return fmt.Errorf("--out: %w", err)
		}
		return nil
	}
	_, err := fmt.Fprintln(cmd.Root().Writer, hex.EncodeToString(evidence.Quote))
	return err
}
