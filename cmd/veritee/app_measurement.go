package main

import (
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/measure"
)

// measurementOf names the code that is to be allowed.
func measurementOf(cmd *cli.Command) (label common.Hash, tee uint8, registers string, err error) {
	sources := 0
	for _, name := range []string{"quote", "measure", "register"} {
		if cmd.IsSet(name) {
			sources++
		}
	}
	if cmd.Args().Present() {
		sources++
	}
	if sources != 1 {
		return label, 0, "", errors.New("which code? One of MEASUREMENT, --quote, --measure and --register")
	}
	if cmd.Args().Present() {
		text, err := oneArgument(cmd, "a measurement")
		if err != nil {
			return label, 0, "", err
		}
		tee, known := map[string]uint8{"sgx": typed.TeeSGX, "tdx": typed.TeeTDX}[strings.ToLower(cmd.String("tee"))]
		if !known {
			return label, 0, "", errors.New("of which kind of TEE? --tee sgx or --tee tdx")
		}
		label, err = parseID("measurement", text)
		return label, tee, "", err
	}

	values, tee, err := registerValues(cmd)
	if err != nil {
		return label, 0, "", err
	}
	selection, err := selectionOf(cmd.String("select"), tee, values)
	if err != nil {
		return label, 0, "", err
	}
	words := selection.Words(tee)
	var chosen [][]byte
	for word := range strings.SplitSeq(words, "+") {
		value, given := values[word]
		if !given {
			return label, 0, "", fmt.Errorf("%s counts and isn't given; name it, or choose others by --select", word)
		}
		chosen = append(chosen, value)
	}
	label, err = typed.MeasurementLabel(tee, selection, chosen...)
	return label, tee, words, err
}

// registerValues are what is known of the code's registers, by the names that selections have.
func registerValues(cmd *cli.Command) (map[string][]byte, uint8, error) {
	var m measure.Measurements
	var err error
	switch {
	case cmd.IsSet("register"):
		return namedRegisters(cmd.StringSlice("register"))
	case cmd.IsSet("quote"):
		var raw []byte
		if raw, err = readBounded(cmd, cmd.String("quote"), dcap.MaxQuoteFile); err != nil {
			return nil, 0, fmt.Errorf("--quote: %w", err)
		}
		q, err := dcap.ReadQuote(raw)
		if err != nil {
			return nil, 0, fmt.Errorf("--quote: %w", err)
		}
		m = measure.OfQuote(q)
	default:
		var raw []byte
		if raw, err = readBounded(cmd, cmd.String("measure"), measure.MaxLogBytes); err != nil {
			return nil, 0, fmt.Errorf("--measure: %w", err)
		}
		if m, err = measure.ParseMeasurements(raw, cmd.String("named")); err != nil {
			return nil, 0, fmt.Errorf("--measure: %w", err)
		}
	}
	values := m.Values()
	if misc, ok := values["misc_select"]; ok {
		values["miscselect"] = misc
	}
	return values, uint8(m.TEE), nil
}

// namedRegisters reads NAME=HEX. Which kind of TEE it is follows from the names.
func namedRegisters(given []string) (map[string][]byte, uint8, error) {
	values := make(map[string][]byte)
	tee := typed.TeeTDX
	for _, text := range given {
		name, value, ok := strings.Cut(strings.TrimSpace(text), "=")
		raw, err := hex.DecodeString(strings.TrimPrefix(value, "0x"))
		if !ok || err != nil {
			return nil, 0, fmt.Errorf("--register: %q isn't NAME=HEX", text)
		}
		name = strings.ToLower(name)
		if _, twice := values[name]; twice {
			return nil, 0, fmt.Errorf("--register: %s is named twice", name)
		}
		values[name] = raw
		if name == "mrenclave" {
			tee = typed.TeeSGX
		}
	}
	return values, tee, nil
}

// selectionOf is what counts: what is named, or what suits the registers that are known.
func selectionOf(words string, tee uint8, values map[string][]byte) (typed.Selection, error) {
	if words != "" {
		selection, err := typed.ParseSelection(tee, words)
		if err != nil {
			return 0, fmt.Errorf("--select: %w", err)
		}
		return selection, nil
	}
	if tee == typed.TeeSGX {
		return typed.SelectEnclave, nil
	}
	config := values["mrconfigid"]
	if len(config) > 0 && slices.ContainsFunc(config, func(b byte) bool { return b != 0 }) {
		return typed.SelectDstack, nil
	}
	if _, known := values["rtmr3"]; !known {
		return 0, fmt.Errorf("which registers count? Of %v name some by --select", slices.Sorted(maps.Keys(values)))
	}
	return typed.SelectTD, nil
}
