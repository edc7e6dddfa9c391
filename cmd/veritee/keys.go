package main

import (
	"context"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/typed"
)

// brokerName is the broker in a deployment file.
const brokerName = "KeyBroker"

func keysCommand() *cli.Command {
	return &cli.Command{
		Name:  "keys",
		Usage: "say who may hold an app's derived keys, rotate and retire them, and see who could know which",
		Description: `An app's keys are derived by a committee of key nodes, for attested instances that the app's contract and the KeyBroker let have them. No
machine owns one: every instance of the app gets the same, and a lost machine loses nothing.

To bring up a key line:

  veritee app allow MEASUREMENT --purpose 1 …         its code may hold keys of purpose 1
  veritee keys open --purpose 1 --algorithm vrf …     the line, and its first epoch
  veritee keys allow --platform 0x… …                 instances on this machine may order keys; or one instance: --instance 0x…
  veritee keys show --purpose 1                       what its epochs wait for

A relayer that serves the app has its workers order their keys; 'veritee keys request' has one do it now, and says what stands in the way.
When a machine, a measurement or a vendor is compromised:

  veritee keys revoke 0x<instance> --reason …         it is removed, and the next epoch begins in the same transaction
  veritee keys audit --platform 0x…                   what could be known there
  veritee keys rotate --purpose 1 --reason …          the next epoch begins
  veritee keys retire --purpose 1 --up-to 3           nobody gets these epochs' keys any more`,
		Commands: []*cli.Command{
			keysOpenCommand(), keysAllowCommand(), keysOperatorCommand(), keysShowCommand(), keysRequestCommand(), keysRotateCommand(),
			keysRetireCommand(), keysRevokeCommand(), keysAuditCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

func brokerFlag() cli.Flag {
	return &cli.StringFlag{Name: "broker", Usage: "`ADDRESS` of the KeyBroker (default: the deployment file's)"}
}

func purposeFlag() cli.Flag {
	return &cli.StringFlag{Name: "purpose", Usage: "`NUMBER` behind the colon of address:purpose, or 0x and 24 hex digits", Required: true}
}

// aboutKeys are the flags of a command that sends something about an app's keys.
func aboutKeys(own ...cli.Flag) []cli.Flag {
	return sending(append([]cli.Flag{brokerFlag(), appFlag()}, own...)...)
}

// broker finds the KeyBroker and sees that it is one.
func (s *site) broker(ctx context.Context, cmd *cli.Command) (*onchain.Broker, error) {
	if text := cmd.String("broker"); text != "" {
		address, err := parseAddress("--broker", text)
		if err != nil {
			return nil, err
		}
		first, err := s.firstBlock(cmd)
		if err != nil {
			return nil, err
		}
		return onchain.OpenBroker(ctx, s.client, s.id, address, first)
	}
	place, path, err := s.place(ctx, cmd)
	if err != nil {
		return nil, err
	}
	var address common.Address
	if place.File != nil {
		address = place.File.Address(brokerName)
	}
	if address == (common.Address{}) {
		return nil, fmt.Errorf("which KeyBroker? %s lists none: `veritee deploy --keys` adds one; or name it by --broker", path)
	}
	// The configuration's start block is the relayer's, which needs no old orders. Here everything counts, from the first event on.
	first := min(place.FirstBlock, place.File.KeyEvents())
	if cmd.IsSet("from-block") {
		first = cmd.Uint64("from-block")
	}
	return onchain.OpenBroker(ctx, s.client, s.id, address, first)
}

// fromBlockFlag says where to begin to look for events of keys.
func fromBlockFlag() cli.Flag {
	return &cli.Uint64Flag{
		Name: "from-block", Usage: "`BLOCK` from which on events are looked for (default: the first of the deployment's registry, committee and broker; with --broker the deployment's first, or 0)",
		HideDefault: true,
	}
}

// keysOf are the broker and the app that are meant.
func (s *site) keysOf(ctx context.Context, cmd *cli.Command) (*onchain.Broker, common.Address, error) {
	b, err := s.broker(ctx, cmd)
	if err != nil {
		return nil, common.Address{}, err
	}
	_, app, err := s.app(ctx, cmd)
	return b, app, err
}

// keyLine are the broker, app and purpose that are meant.
func (s *site) keyLine(ctx context.Context, cmd *cli.Command) (*onchain.Broker, onchain.DerivedLine, error) {
	purpose, err := typed.ParsePurpose(cmd.String("purpose"))
	if err != nil {
		return nil, onchain.DerivedLine{}, fmt.Errorf("--purpose: %w", err)
	}
	b, app, err := s.keysOf(ctx, cmd)
	if err != nil {
		return nil, onchain.DerivedLine{}, err
	}
	line, err := b.Line(ctx, app, purpose)
	return b, line, err
}

// tell sends what an administrator of an app's keys says.
func (s *site) tell(ctx context.Context, cmd *cli.Command, b *onchain.Broker, purpose string, data []byte, format string, args ...any) error {
	receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: purpose, To: b.Address, Data: data})
	if err != nil || receipts == nil {
		return err
	}
	return done(cmd, receipts[len(receipts)-1].TxHash, format, args...)
}

func keysOpenCommand() *cli.Command {
	return &cli.Command{
		Name: "open", Usage: "open a key line: its first epoch begins",
		Description: `A line is an app and a purpose. Its algorithm says what its keys are for and never changes:

  vrf         random values; the public key is announced to the coordinator when two instances on different machines agree on it
  secp256k1   a wallet, or another signer, whose address survives every machine
  data        encryption of what instances of the app store and share; it has no public key

The app's code must be that of the AppAuth which the broker knows. Its owner, the operator whom it named, or the app itself may open lines.

  veritee keys open --purpose 1 --algorithm vrf --rpc https://node.example --key owner.json`,
		Flags: aboutKeys(purposeFlag(),
			&cli.StringFlag{Name: "algorithm", Usage: "`vrf|secp256k1|data`", Required: true},
			&cli.StringFlag{Name: "sink", Usage: "`ADDRESS` of the coordinator that is told of a VRF line's public keys (default: the deployment's)"}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			purpose, err := typed.ParsePurpose(cmd.String("purpose"))
			if err != nil {
				return fmt.Errorf("--purpose: %w", err)
			}
			algorithm, err := onchain.ParseAlgorithm(cmd.String("algorithm"))
			if err != nil {
				return fmt.Errorf("--algorithm: %w", err)
			}
			b, err := s.broker(ctx, cmd)
			if err != nil {
				return err
			}
			c, app, err := s.app(ctx, cmd)
			if err != nil {
				return err
			}
			var sink common.Address
			switch {
			case cmd.IsSet("sink"):
				if sink, err = parseAddress("--sink", cmd.String("sink")); err != nil {
					return err
				}
			case algorithm == typed.AlgorithmVRF:
				sink = c.Coordinator
			}
			return s.tell(ctx, cmd, b, "open the key line", onchain.OpenLine(app, purpose, algorithm, sink),
				"key line %v:%s is open, for %s; epoch 1 has begun", app, purpose, algorithm)
		}),
	}
}

func keysAllowCommand() *cli.Command {
	return &cli.Command{
		Name: "allow", Usage: "let instances order an app's keys: those on a machine, or a single one",
		Description: `A live lease is never enough for a key: whoever extracted one attestation key could register an enclave of his own making. So either the
machine is known to be yours (--platform, as 'veritee registry show' prints it), or you looked at this very instance (--instance).
--revoke takes it back; what was ordered before stays known. These are two ways in: who came by the one isn't kept out by closing the other.
Don't allow a machine because a refusal names it. Whoever extracted some machine's attestation key can have your instance registered as if it ran
there; then it is that machine which is named.

  veritee keys allow --platform 0x<id> --rpc https://node.example --key owner.json`,
		Flags: aboutKeys(
			&cli.StringFlag{Name: "platform", Usage: "`ID` of a machine, 20 or 32 bytes in hex"},
			&cli.StringFlag{Name: "instance", Usage: "`ADDRESS` of an instance"},
			&cli.BoolFlag{Name: "revoke", Usage: "no longer"}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			if (cmd.String("platform") == "") == (cmd.String("instance") == "") {
				return errors.New("whom? Name --platform, or --instance")
			}
			b, app, err := s.keysOf(ctx, cmd)
			if err != nil {
				return err
			}
			allowed := !cmd.Bool("revoke")
			if text := cmd.String("instance"); text != "" {
				instance, err := parseAddress("--instance", text)
				if err != nil {
					return err
				}
				said := "instance %v may order keys of app %v"
				if !allowed {
					said = "instance %v isn't confirmed by itself for keys of app %v any more; if its machine is allowed, it still orders"
				}
				return s.tell(ctx, cmd, b, "say whether the instance may order keys", onchain.SetKeyConfirmed(app, instance, allowed), said, instance, app)
			}
			platform, err := parsePlatform(cmd.String("platform"))
			if err != nil {
				return err
			}
			said := "instances on %s may order keys of app %v"
			if !allowed {
				said = "machine %s isn't allowed for keys of app %v any more; an instance there that was confirmed by itself still orders: revoke it"
			}
			return s.tell(ctx, cmd, b, "say whether instances on the machine may order keys", onchain.SetPlatform(app, platform, allowed),
				said, hexutil.Encode(platform[:]), app)
		}),
	}
}

// parsePlatform reads a machine's id, of which the registry keeps the first 20 bytes.
func parsePlatform(text string) ([20]byte, error) {
	raw, err := hexutil.Decode(strings.ToLower(text))
	if err != nil || len(raw) != 20 && len(raw) != 32 || [20]byte(raw) == ([20]byte{}) {
		return [20]byte{}, fmt.Errorf("--platform: %q isn't 0x and 40 or 64 hex digits; `veritee registry show INSTANCE` prints an instance's", text)
	}
	return [20]byte(raw), nil
}

func keysOperatorCommand() *cli.Command {
	return &cli.Command{
		Name: "operator", Usage: "name who may govern an app's keys besides its owner", ArgsUsage: "ADDRESS",
		Description: "Operators open lines, allow machines and instances, rotate, retire and revoke. Zero for nobody. Only the app or its owner may name one.",
		Flags:       aboutKeys(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			text, err := oneArgument(cmd, "the operator's address")
			if err != nil {
				return err
			}
			operator, err := parseAddress("operator", text)
			if err != nil {
				return err
			}
			b, app, err := s.keysOf(ctx, cmd)
			if err != nil {
				return err
			}
			return s.tell(ctx, cmd, b, "name the operator", onchain.SetKeyOperator(app, operator), "operator %v governs the keys of app %v", operator, app)
		}),
	}
}
