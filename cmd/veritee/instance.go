package main

import (
	"context"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/relayer/config"
)

func instanceCommand() *cli.Command {
	return &cli.Command{
		Name:  "instance",
		Usage: "say which workers may answer, for which app, and until when",
		Description: `An instance is a worker's signing key, known by its address, which the worker logs at its start. It enters the registry by evidence that
its app accepts (see "veritee app"); "veritee registry show" has what is known of it. Only on development chains the registry's owner can vouch
for one without evidence: whoever operates that worker can read its keys.`,
		Commands: []*cli.Command{instanceConfirmCommand(), instanceRevokeCommand(), instanceListCommand()},
		Action:   usage.UnknownCommand,
	}
}

func instanceConfirmCommand() *cli.Command {
	return &cli.Command{
		Name:      "confirm",
		Usage:     "let an instance act at once; on development chains, without evidence",
		ArgsUsage: "INSTANCE",
		Description: `An instance with evidence may act only after the delay that its app's policy sets, if any. The registry's owner can let it act at once;
the app's owner can too, by "veritee app confirm". Nothing else changes: evidence, lease and policy stay.

On development chains (1337, 31337) the registry's owner can also vouch for an instance that has no evidence, and gives it a lease, which
ends by block time and can't be shortened. Anywhere else nobody is taken without evidence. An instance keeps its app for life.

--dry-run prints the calldata for a multisig.

  veritee instance confirm 0x<instance> --rpc https://node.example --key owner.json`,
		Flags: sending(
			&cli.StringFlag{Name: "app", Usage: "`ADDRESS` whom it serves, without evidence (default: the instance's own, or the only app with a key line)"},
			&cli.DurationFlag{Name: "lease", Usage: "how long from now, without evidence", DefaultText: "the longest that the registry allows"},
			&cli.StringFlag{Name: "label", Usage: "what it is believed to run, without evidence, at most 31 bytes", Value: "unattested"},
		),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, instance, err := s.instance(ctx, cmd)
			if err != nil {
				return err
			}
			if instance.Attested() {
				return s.hasten(ctx, cmd, c, instance)
			}
			if !config.Development(s.id) {
				return fmt.Errorf("%v has no evidence, and on chain %d nobody is taken without: its app must allow what it runs (`veritee app allow`), "+
					"then `veritee app request %v` asks its worker for a quote", instance.Address, s.id, instance.Address)
			}
			app, err := appOf(ctx, cmd, c, instance)
			if err != nil {
				return err
			}
			label, err := onchain.Label(cmd.String("label"))
			if err != nil {
				return fmt.Errorf("--label: %w", err)
			}
			end, err := leaseEnd(ctx, cmd, c)
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{
				Purpose: "confirm the instance", To: c.Registry, Data: c.Confirm(instance.Address, app, label, end),
			})
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "instance %v may answer for app %v until %s; it is unattested: its operator can read its keys",
				instance.Address, app, moment(end))
		}),
	}
}

// hasten lets an instance that has evidence act without waiting.
func (s *site) hasten(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, instance onchain.Instance) error {
	receipts, err := s.perform(ctx, cmd, transact.Call{
		Purpose: "confirm the instance", To: c.Registry, Data: c.Confirm(instance.Address, instance.App, [32]byte{}, 0),
	})
	if err != nil || receipts == nil {
		return err
	}
	return done(cmd, receipts[0].TxHash, "instance %v may act for app %v at once, until %s", instance.Address, instance.App, moment(instance.LeaseEnd))
}

func instanceRevokeCommand() *cli.Command {
	return &cli.Command{
		Name:      "revoke",
		Usage:     "remove an instance for good",
		ArgsUsage: "INSTANCE",
		Description: `The registry's owner or guardian may, and the owner or guardian of its app by "veritee app revoke"; --dry-run prints the calldata for a multisig. A revoked instance never comes back: its worker needs
a new instance key. Nothing is cancelled: other instances answer what is open.`,
		Flags: sending(&cli.StringFlag{Name: "reason", Usage: "what everybody will read in the event", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, instance, err := s.instance(ctx, cmd)
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{
				Purpose: "revoke the instance", To: c.Registry, Data: c.Revoke(instance.Address, cmd.String("reason")),
			})
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "instance %v is revoked for good", instance.Address)
		}),
	}
}

func instanceListCommand() *cli.Command {
	return &cli.Command{
		Name:        "list",
		Usage:       "list all instances with their leases",
		Description: "Every instance that was ever registered, by the registry's events.",
		Flags:       append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			c, err := s.contracts(ctx, cmd)
			if err != nil {
				return err
			}
			instances, err := c.Instances(ctx)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, struct {
					Instances []onchain.Instance `json:"instances"`
				}{instances})
			}
			head, err := c.Head(ctx)
			if err != nil {
				return err
			}
			rows := make([][]string, 0, len(instances))
			for _, i := range instances {
				state := "may answer, " + left(head.Time, i.LeaseEnd) + " left"
				switch {
				case i.Revoked:
					state = "revoked"
				case !i.Authorized:
					state = i.Why
				}
				rows = append(rows, []string{i.Address.Hex(), i.App.Hex(), i.Label, moment(i.LeaseEnd), state})
			}
			return table(cmd.Root().Writer, "instance\tapp\tlabel\tlease ends\tstate", rows)
		}),
	}
}

// instance finds the contracts and what the registry has on the argument.
func (s *site) instance(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, onchain.Instance, error) {
	text, err := oneArgument(cmd, "the instance's address")
	if err != nil {
		return nil, onchain.Instance{}, err
	}
	address, err := parseAddress("instance", text)
	if err != nil {
		return nil, onchain.Instance{}, err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return nil, onchain.Instance{}, err
	}
	instance, err := c.Instance(ctx, address)
	return c, instance, err
}

// appOf is whom an instance is to serve.
func appOf(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, instance onchain.Instance) (common.Address, error) {
	if text := cmd.String("app"); text != "" {
		return parseAddress("--app", text)
	}
	if instance.App != (common.Address{}) {
		return instance.App, nil
	}
	lines, err := c.Lines(ctx)
	if err != nil {
		return common.Address{}, err
	}
	apps := make(map[common.Address]bool)
	for _, line := range lines {
		apps[line.App] = true
	}
	if len(apps) != 1 {
		return common.Address{}, fmt.Errorf("for which app? There are key lines of %d apps; name one by --app", len(apps))
	}
	return lines[0].App, nil
}

// leaseMargin is how much shorter than the longest a lease is asked for, so that it is still allowed when the block comes.
const leaseMargin = uint64(5 * time.Minute / time.Second)

// leaseEnd is when the lease is to end, by block time.
func leaseEnd(ctx context.Context, cmd *cli.Command, c *onchain.Contracts) (uint64, error) {
	head, err := c.Head(ctx)
	if err != nil {
		return 0, err
	}
	if cmd.IsSet("lease") {
		if cmd.Duration("lease") < time.Second {
			return 0, fmt.Errorf("--lease: %v is no time; write it like 720h", cmd.Duration("lease"))
		}
		return head.Time + uint64(cmd.Duration("lease")/time.Second), nil
	}
	longest, err := c.MaxLease(ctx)
	if err != nil {
		return 0, fmt.Errorf("longest lease: %w", err)
	}
	return head.Time + longest - min(leaseMargin, longest/2), nil
}
