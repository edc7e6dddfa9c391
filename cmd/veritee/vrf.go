package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"os"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/ecvrf"
)

func vrfCommand() *cli.Command {
	return &cli.Command{
		Name:     "vrf",
		Usage:    "look at random values and their proofs",
		Commands: []*cli.Command{vrfVerifyCommand()},
		Action:   usage.UnknownCommand,
	}
}

func vrfVerifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "check a proof as the contract does",
		ArgsUsage: "FILE",
		Description: `FILE holds one JSON object; - reads it from standard input. Words are 0x and 64 lower-case digits:

{
  "px": "0x…", "parity": 0,          the public key: abscissa, and 1 if the ordinate is odd
  "alpha": "0x…",                    the input that the key has answered
  "proof": {
    "gx": "0x…", "gy": "0x…", "wx": "0x…", "wy": "0x…",
    "c": "0x…", "t": "0x…", "slope": "0x…", "witnesses": ["0x…"]
  }
}

Prints beta, from which the words of requests are derived, or the check that failed, by the contract's name and number.
Exits with 0 if the proof is valid, 1 if it isn't, 2 if there was nothing to check.`,
		Flags:  []cli.Flag{&cli.BoolFlag{Name: "json", Usage: "print one JSON object"}},
		Action: vrfVerify,
	}
}

// claim is a proof with all that it is about.
type claim struct {
	PX     *ecvrf.Word  `json:"px"`
	Parity *uint8       `json:"parity"`
	Alpha  *ecvrf.Word  `json:"alpha"`
	Proof  *ecvrf.Proof `json:"proof"`
}

// verdict is what is printed of it.
type verdict struct {
	Valid bool        `json:"valid"`
	Beta  *ecvrf.Word `json:"beta,omitempty"`
	Error string      `json:"error,omitempty"`
	Code  ecvrf.Code  `json:"code"`
}

func vrfVerify(_ context.Context, cmd *cli.Command) error {
	if cmd.Args().Len() != 1 {
		return errors.New("vrf verify takes one file, or - for standard input")
	}
	c, err := readClaim(cmd.Root().Reader, cmd.Args().First())
	if err != nil {
		return err
	}

	// A refusal is an answer; whatever else goes wrong is an error.
	var v verdict
	var refused ecvrf.Error
	beta, err := ecvrf.Verify(ecvrf.PublicKey{X: *c.PX, Parity: *c.Parity}, *c.Alpha, c.Proof)
	switch {
	case err == nil:
		v = verdict{Valid: true, Beta: (*ecvrf.Word)(&beta)}
	case errors.As(err, &refused):
		v = verdict{Error: refused.Code.String(), Code: refused.Code}
	default:
		return err
	}

	if err := printVerdict(cmd.Root().Writer, v, cmd.Bool("json")); err != nil {
		return err
	}
	if !v.Valid {
		return errRefused
	}
	return nil
}

func readClaim(stdin io.Reader, name string) (claim, error) {
	source := stdin
	if name != "-" {
		file, err := os.Open(name)
		if err != nil {
			return claim{}, err
		}
		defer file.Close()
		source = file
	}

	// Strict: a misspelled member would otherwise be a proof of something else.
	var c claim
	decoder := json.NewDecoder(source)
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&c); err != nil {
		return claim{}, fmt.Errorf("read %s: %w", name, err)
	}
	if c.PX == nil || c.Parity == nil || c.Alpha == nil || c.Proof == nil {
		return claim{}, fmt.Errorf("read %s: px, parity, alpha and proof are all needed", name)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return claim{}, fmt.Errorf("read %s: something follows the object", name)
	}
	return c, nil
}

func printVerdict(out io.Writer, v verdict, asJSON bool) (err error) {
	switch {
	case asJSON:
		err = json.NewEncoder(out).Encode(v)
	case v.Valid:
		_, err = fmt.Fprintf(out, "valid\nbeta %v\n", v.Beta)
	default:
		_, err = fmt.Fprintf(out, "invalid: %s (%d)\n", v.Error, v.Code)
	}
	return err
}
