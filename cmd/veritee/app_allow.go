package main

import (
	"context"
	"encoding/hex"
	"fmt"
	"math/big"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
)

func appAllowCommand() *cli.Command {
	return &cli.Command{
		Name:      "allow",
		Usage:     "let code act for an app",
		ArgsUsage: "[MEASUREMENT]",
		Description: `Code is named by its measurement: a hash over the kind of TEE and the registers that --select names. Those are taken from a quote, from a
file of registers as "veritee measure" and "veritee quote show --json" print them, or one by one:

  veritee app allow --quote worker.quote --name 'worker 1.2'
  veritee app allow --measure expected.json --select mrtd+rtmr1+rtmr2+mrconfigid --name 'worker 1.2'
  veritee app allow --register mrenclave=0x… --name 'worker 1.2'

A quote isn't verified here: build what you allow again, and compare ("veritee measure diff"). Without --select these registers count: of a TD
mrtd, rtmr1, rtmr2 and rtmr3, or mrconfigid in its place where a dstack host set it; of an enclave mrenclave. Whoever registers an instance must
select the same.

Attributes are a value and a mask, 8 bytes of a TD or 16 of an enclave: the bits in the mask must be those of the value. By default no
debugging, and no migration of a TD. --purpose lets the code's instances hold keys of this purpose, as in key lines: the number behind the
colon of address:purpose.

Only the owner may; --dry-run prints the calldata for a multisig. What is allowed already gets its new terms; where they are narrower, its
instances need new evidence.`,
		Flags: sending(
			appFlag(),
			&cli.StringFlag{Name: "name", Usage: "for people, in the event"},
			&cli.StringFlag{Name: "quote", Usage: "`FILE` with a quote of the code; - reads standard input"},
			&cli.StringFlag{Name: "measure", Usage: "`FILE` with registers in JSON"},
			&cli.StringFlag{Name: "named", Usage: "which measurement of a policy in --measure"},
			&cli.StringSliceFlag{Name: "register", Usage: "`NAME=HEX`, again for more"},
			&cli.StringFlag{Name: "select", Usage: "`REGISTERS` that count, such as mrtd+rtmr1+rtmr2+rtmr3"},
			&cli.StringFlag{Name: "tee", Usage: "kind of TEE, with MEASUREMENT: `sgx|tdx`"},
			&cli.StringFlag{Name: "active-from", DefaultText: "now", Usage: "`TIME`, or a duration from now, before which its instances may not act"},
			&cli.StringFlag{Name: "active-until", DefaultText: "no end", Usage: "`TIME`, or a duration from now, after which they may not"},
			&cli.StringFlag{Name: "attributes", Usage: "`HEX`, or value/mask"},
			&cli.StringSliceFlag{Name: "purpose", Usage: "`NUMBER` of the keys that its instances may hold, again for more"},
		),
		Action: onSite(appAllow),
	}
}

func appAllow(ctx context.Context, cmd *cli.Command, s *site) error {
	allowance, registers, err := allowance(cmd)
	if err != nil {
		return err
	}
	c, app, err := s.app(ctx, cmd)
	if err != nil {
		return err
	}
	measurement := common.Hash(allowance.Measurement)
	calls := []transact.Call{{Purpose: "allow " + dash(cmd.String("name")), To: app, Data: onchain.Allow(allowance, cmd.String("name"))}}
	for _, text := range cmd.StringSlice("purpose") {
		line, err := keyfile.ParseKeyLine(app.Hex() + ":" + strings.TrimSpace(text))
		if err != nil {
			return fmt.Errorf("--purpose: %w", err)
		}
		calls = append(calls, transact.Call{
			Purpose: "allow keys of purpose " + text, To: app, Data: onchain.AllowPurpose(measurement, [12]byte(line[common.AddressLength:])),
		})
	}
	if registers != "" {
		fmt.Fprintf(cmd.Root().ErrWriter, "measurement %v, of %s\n", measurement, registers)
	}
	receipts, err := s.perform(ctx, cmd, calls...)
	if err != nil || receipts == nil {
		return err
	}
	history, err := c.History(ctx, app, 0)
	if err != nil {
		return err
	}
	slot := uint8(0)
	for _, m := range history.Policy.Measurements {
		if m.Measurement == measurement {
			slot = m.Slot
		}
	}
	if slot == 0 {
		return done(cmd, receipts[0].TxHash, "app %v allows %v, but no slot is free: its instances can't act until leases of earlier ones have ended", app, measurement)
	}
	return done(cmd, receipts[0].TxHash, "app %v allows %v, in slot %d", app, measurement, slot)
}

// allowance is what the flags say, and the registers that make up its measurement, in words.
func allowance(cmd *cli.Command) (a appauth.IAppAuthAllowance, registers string, err error) {
	measurement, tee, registers, err := measurementOf(cmd)
	if err != nil {
		return a, "", err
	}
	a = appauth.IAppAuthAllowance{Measurement: measurement, Tee: tee, ActiveFrom: new(big.Int), ActiveUntil: big.NewInt(forever)}
	for name, target := range map[string]*big.Int{"active-from": a.ActiveFrom, "active-until": a.ActiveUntil} {
		if text := cmd.String(name); text != "" {
			at, err := parseTime(name, text, time.Now())
			if err != nil {
				return a, "", err
			}
			target.SetUint64(at)
		}
	}
	if text := cmd.String("attributes"); text != "" {
		value, mask, masked := strings.Cut(text, "/")
		if a.Attributes, err = attributeBits(tee, value); err != nil {
			return a, "", err
		}
		if !masked {
			mask = strings.Repeat("ff", 8)
			if tee == typed.TeeSGX {
				mask = strings.Repeat("ff", 16)
			}
		}
		if a.Mask, err = attributeBits(tee, mask); err != nil {
			return a, "", err
		}
	}
	return a, registers, nil
}

// attributeBits are a TD's 8 bytes or an enclave's 16, as contracts have them: left-aligned.
func attributeBits(tee uint8, text string) (bits [16]byte, err error) {
	want := 8
	if tee == typed.TeeSGX {
		want = 16
	}
	raw, err := parseHex("--attributes", text, 16)
	if err != nil {
		return bits, err
	}
	if len(raw) != want {
		return bits, fmt.Errorf("--attributes: %q has %d bytes, not %d", text, len(raw), want)
	}
	copy(bits[:], raw)
	return bits, nil
}

func appRevokeCommand() *cli.Command {
	return &cli.Command{
		Name:      "revoke",
		Usage:     "end a measurement, or an instance, for ever",
		ArgsUsage: "MEASUREMENT|INSTANCE",
		Description: `A measurement that is removed can never be allowed again, and all its instances are dead in that block. An instance that is removed never
comes back: its worker needs a new instance key. The owner or the guardian may; --dry-run prints the calldata for a multisig.

  veritee app revoke 0x<measurement> --reason 'leaks its key' --rpc https://node.example --key guardian.json`,
		Flags: sending(appFlag(), &cli.StringFlag{Name: "reason", Usage: "what everybody will read in the event", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			text, err := oneArgument(cmd, "a measurement, or an instance's address")
			if err != nil {
				return err
			}
			if len(text) == 2+2*common.AddressLength {
				_, i, err := s.appInstance(ctx, cmd)
				if err != nil {
					return err
				}
				return s.says(ctx, cmd, i.App, "revoke the instance", onchain.RevokeByApp(i.Address, cmd.String("reason")), "instance %v is revoked for good", i.Address)
			}
			measurement, err := parseID("measurement", text)
			if err != nil {
				return err
			}
			_, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			return s.says(ctx, cmd, app, "remove the measurement", onchain.RemoveMeasurement(measurement, cmd.String("reason")),
				"app %v allows %v no more, for ever: its instances are dead", app, measurement)
		}),
	}
}

// parseHex reads bytes of a flag, so many and no more.
func parseHex(flag, text string, most int) ([]byte, error) {
	raw, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
	if err != nil || len(raw) > most {
		return nil, fmt.Errorf("%s: %.40q isn't hex of at most %d bytes", flag, text, most)
	}
	return raw, nil
}

// parseMoment reads a time: RFC 3339, a date, or seconds since 1970.
func parseMoment(text string) (time.Time, error) {
	if seconds, err := strconv.ParseInt(text, 10, 64); err == nil && seconds < latestSeconds {
		return time.Unix(seconds, 0), nil
	}
	if at, err := time.Parse(time.RFC3339, text); err == nil {
		return at, nil
	}
	return time.Parse(time.DateOnly, text)
}
