package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

func keysRotateCommand() *cli.Command {
	return &cli.Command{
		Name: "rotate", Usage: "begin the next epoch of a key line, now or at a time",
		Description: `Instances order the next epoch's key while the present one stays in use; when two of them, on different machines, agree on its public key, it
takes over. What was asked under the old key is still answered by it: retire its epoch when nothing is open any more.

  veritee keys rotate --purpose 1 --reason 'every quarter' --rpc https://node.example --key owner.json
  veritee keys rotate --purpose 1 --at 2027-01-01 --reason 'every quarter' --rpc https://node.example --key owner.json`,
		Flags: aboutKeys(purposeFlag(),
			&cli.StringFlag{Name: "at", DefaultText: "now", Usage: "`TIME`, or a duration from now"},
			&cli.StringFlag{Name: "reason", Usage: "why, for whoever audits", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			b, line, err := s.keyLine(ctx, cmd)
			if err != nil {
				return err
			}
			var from uint64
			when := "has begun"
			if text := cmd.String("at"); text != "" {
				if from, err = parseTime("at", text, time.Now()); err != nil {
					return err
				}
				when = "begins at " + moment(from)
			}
			return s.tell(ctx, cmd, b, "begin the next epoch", onchain.RotateKeys(line.App, typed.Purpose(line.Purpose), from, cmd.String("reason")),
				"epoch %d of %v:%s %s; epoch %d stays in use until its public key is agreed on", line.Newest+1, line.App, typed.Purpose(line.Purpose), when, line.Newest)
		}),
	}
}

func keysRetireCommand() *cli.Command {
	return &cli.Command{
		Name: "retire", Usage: "end epochs: nobody gets their keys any more",
		Description: `Workers forget the keys of retired epochs. Whatever waits for one of them is never answered: see that nothing does ('veritee status',
'veritee request list'). There is no way back. The newest epoch can't be retired: rotate first.`,
		Flags: aboutKeys(purposeFlag(), fromBlockFlag(), &cli.Uint64Flag{Name: "up-to", Usage: "`EPOCH`, and all before it", Required: true, HideDefault: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			b, line, err := s.keyLine(ctx, cmd)
			if err != nil {
				return err
			}
			upTo := cmd.Uint64("up-to")
			switch {
			case upTo >= line.Newest:
				return fmt.Errorf("epoch %d is the newest: `veritee keys rotate` begins the next one, and then this one can be retired", line.Newest)
			case upTo <= line.Retired:
				return fmt.Errorf("epochs up to %d are retired already", line.Retired)
			case line.Active != 0 && upTo >= line.Active:
				return fmt.Errorf("epoch %d's public key is in use: wait until the next one's is active ('veritee keys show --purpose %s')", line.Active, typed.Purpose(line.Purpose))
			}
			if err := s.stillAsked(ctx, b, line, upTo); err != nil {
				return err
			}
			return s.tell(ctx, cmd, b, "retire the epochs", onchain.RetireKeys(line.App, typed.Purpose(line.Purpose), upTo),
				"epochs of %v:%s up to %d are retired", line.App, typed.Purpose(line.Purpose), upTo)
		}),
	}
}

// stillAsked refuses to end epochs whose public key a VRF line's coordinator still gives to new requests: it has a notice of its own after
// the broker's, and nobody could answer those.
func (s *site) stillAsked(ctx context.Context, b *onchain.Broker, line onchain.DerivedLine, upTo uint64) error {
	if line.Sink == (common.Address{}) {
		return nil
	}
	ledger, err := b.Epochs(ctx)
	if err != nil {
		return err
	}
	c, err := onchain.Open(ctx, s.client, s.id, line.Sink, b.Contracts().FirstBlock)
	if err != nil {
		return fmt.Errorf("coordinator of the line: %w", err)
	}
	id, err := randomness.KeyLine(line.App, new(big.Int).SetBytes(line.Purpose))
	if err != nil {
		return err
	}
	asked, err := c.Line(ctx, id)
	if err != nil {
		return err
	}
	for _, epoch := range epochsOf(ledger, line) {
		key, err := ecvrf.ParsePublicKey(epoch.PublicKey)
		if err != nil || epoch.Epoch > upTo || asked.Active != key.KeyHash() {
			continue
		}
		said := "a relayer activates the next one's when the coordinator's notice is over"
		if asked.NextFrom != 0 {
			said = "the next one's can take over at " + moment(asked.NextFrom)
		}
		return fmt.Errorf("the coordinator still gives epoch %d's key to new requests, and nobody could answer them: %s; wait until `veritee vrfkey list` shows it retiring", epoch.Epoch, said)
	}
	return nil
}

func keysRevokeCommand() *cli.Command {
	return &cli.Command{
		Name: "revoke", Usage: "remove an instance for good, and begin the next epoch of every key that it could know", ArgsUsage: "INSTANCE",
		Description: `In one transaction: from that block on it may do nothing, and the next epochs aren't given to it. It still knows what it knew: once the next
public key is active and nothing waits for the old one, retire the old epoch ('veritee keys retire'). Its machine may go on ordering, with
another instance: 'veritee keys allow --platform ID --revoke' ends that, best before this.

  veritee keys revoke 0x<instance> --reason 'the machine was opened' --rpc https://node.example --key owner.json`,
		Flags: aboutKeys(&cli.StringFlag{Name: "reason", Usage: "why, for whoever audits", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			text, err := oneArgument(cmd, "the instance's address")
			if err != nil {
				return err
			}
			instance, err := parseAddress("instance", text)
			if err != nil {
				return err
			}
			b, app, err := s.keysOf(ctx, cmd)
			if err != nil {
				return err
			}
			return s.tell(ctx, cmd, b, "revoke the instance", onchain.RevokeFromKeys(app, instance, cmd.String("reason")),
				"instance %v is removed, and what it could know of app %v has a next epoch; `veritee keys audit --instance %v` says what that is", instance, app, instance)
		}),
	}
}
