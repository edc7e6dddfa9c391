package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/randomness"
)

func accountCommand() *cli.Command {
	return &cli.Command{
		Name:  "account",
		Usage: "prepaid accounts, from which requests are paid",
		Description: `An account is its owner's address and a number of the owner's choice, 0 if nothing is said. It exists as soon as somebody pays into it.
Write it as owner:number, as the owner's address for number 0, or as its id.`,
		Commands: []*cli.Command{
			accountCreateCommand(), accountFundCommand(), accountConsumerCommand(), accountWithdrawCommand(), accountShowCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

func accountCreateCommand() *cli.Command {
	return &cli.Command{
		Name:  "create",
		Usage: "open an account of your own: pay into it, and let consumers spend",
		Description: `The account belongs to who sends.

  veritee account create --value '1 ether' --consumer 0x<contract> --rpc https://node.example --key me.json --passphrase-file me.pass`,
		Flags: sending(
			&cli.Uint64Flag{Name: "number", Usage: "which of your accounts"},
			&cli.StringFlag{Name: "value", Usage: "`AMOUNT` to pay in", Required: true},
			&cli.StringSliceFlag{Name: "consumer", Usage: "`ADDRESS` of a contract that may spend; repeat"},
		),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			owner, err := s.from(cmd)
			if err != nil {
				return err
			}
			if owner == (common.Address{}) {
				return errors.New("whose account? Name --from")
			}
			id, err := randomness.AccountID(owner, new(big.Int).SetUint64(cmd.Uint64("number")))
			if err != nil {
				return err
			}
			return s.fund(ctx, cmd, id, cmd.StringSlice("consumer"))
		}),
	}
}

func accountFundCommand() *cli.Command {
	return &cli.Command{
		Name:        "fund",
		Usage:       "pay into an account, anybody's",
		ArgsUsage:   "ACCOUNT",
		Description: "  veritee account fund 0x<owner>:0 --value '1 ether' --rpc https://node.example --key me.json --passphrase-file me.pass",
		Flags:       sending(&cli.StringFlag{Name: "value", Usage: "`AMOUNT` to pay in", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			id, err := accountArgument(cmd)
			if err != nil {
				return err
			}
			return s.fund(ctx, cmd, id, nil)
		}),
	}
}

// fund pays in, then adds consumers.
func (s *site) fund(ctx context.Context, cmd *cli.Command, id common.Hash, consumers []string) error {
	value, err := parseAmount(cmd, "value")
	if err != nil {
		return err
	}
	if value.Sign() == 0 {
		return errors.New("--value is 0: an account is opened by paying into it")
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return err
	}
	calls := []transact.Call{{Purpose: "pay into the account", To: c.Coordinator, Value: value, Data: c.Deposit(id)}}
	for _, text := range consumers {
		consumer, err := parseAddress("--consumer", text)
		if err != nil {
			return err
		}
		calls = append(calls, transact.Call{Purpose: "let " + consumer.Hex() + " spend", To: c.Coordinator, Data: c.AddConsumer(id, consumer)})
	}
	return s.performOnAccount(ctx, cmd, c, id, calls...)
}

func accountConsumerCommand() *cli.Command {
	return &cli.Command{
		Name:        "add-consumer",
		Usage:       "let a contract spend from an account of yours",
		ArgsUsage:   "ACCOUNT CONSUMER",
		Description: "  veritee account add-consumer 0x<owner>:0 0x<contract> --rpc https://node.example --key owner.json --passphrase-file owner.pass",
		Flags:       sending(&cli.BoolFlag{Name: "remove", Usage: "let it spend no more; its open requests aren't affected"}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if cmd.Args().Len() != 2 {
				return errors.New("account add-consumer takes two arguments: the account and the consumer's address")
			}
			id, err := parseAccount(cmd.Args().First())
			if err != nil {
				return err
			}
			consumer, err := parseAddress("consumer", cmd.Args().Get(1))
			if err != nil {
				return err
			}
			c, err := s.contracts(ctx, cmd)
			if err != nil {
				return err
			}
			call := transact.Call{Purpose: "let " + consumer.Hex() + " spend", To: c.Coordinator, Data: c.AddConsumer(id, consumer)}
			if cmd.Bool("remove") {
				call = transact.Call{Purpose: "let " + consumer.Hex() + " spend no more", To: c.Coordinator, Data: c.RemoveConsumer(id, consumer)}
			}
			return s.performOnAccount(ctx, cmd, c, id, call)
		}),
	}
}

func accountWithdrawCommand() *cli.Command {
	return &cli.Command{
		Name:      "withdraw",
		Usage:     "take money out of an account of yours",
		ArgsUsage: "ACCOUNT",
		Description: `Takes in what settled requests left first. What open requests hold in reserve stays until they are settled or refunded. The account of
your Asker (request new) is yours too; what it has comes to you.

  veritee account withdraw 0x<owner>:0 --all --rpc https://node.example --key owner.json --passphrase-file owner.pass`,
		Flags: sending(
			&cli.StringFlag{Name: "amount", Usage: "`AMOUNT` to take out"},
			&cli.BoolFlag{Name: "all", Usage: "everything that no open request holds"},
			&cli.StringFlag{Name: "to", Usage: "`ADDRESS` that gets it (default: the account's owner)"},
		),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			id, err := accountArgument(cmd)
			if err != nil {
				return err
			}
			if cmd.Bool("all") == (cmd.String("amount") != "") {
				return errors.New("how much? Give one of --amount and --all")
			}
			var sum *big.Int
			if !cmd.Bool("all") {
				if sum, err = parseAmount(cmd, "amount"); err != nil {
					return err
				}
			}
			to := ownerOf(id)
			if text := cmd.String("to"); text != "" {
				if to, err = parseAddress("--to", text); err != nil {
					return err
				}
			}
			c, err := s.contracts(ctx, cmd)
			if err != nil {
				return err
			}
			call := transact.Call{Purpose: "withdraw", To: c.Coordinator, Data: c.Withdraw(id, to, sum)}
			if from, err := s.from(cmd); err == nil && deployment.Asker(c.Coordinator, from).Address == ownerOf(id) {
				// The account is that of the sender's own Asker, which alone may, and does for its owner.
				if !cmd.IsSet("to") {
					to = from
				}
				call.To, call.Data = ownerOf(id), onchain.AskerWithdraw(to, sum)
			}
			return s.performOnAccount(ctx, cmd, c, id, call)
		}),
	}
}

func accountShowCommand() *cli.Command {
	return &cli.Command{
		Name:        "show",
		Usage:       "print what an account holds and who may spend it",
		ArgsUsage:   "ACCOUNT",
		Description: "  veritee account show 0x<owner>:0 --rpc https://node.example",
		Flags:       append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			id, err := accountArgument(cmd)
			if err != nil {
				return err
			}
			c, err := s.contracts(ctx, cmd)
			if err != nil {
				return err
			}
			return printAccount(ctx, cmd, c, id)
		}),
	}
}

func ownerOf(account common.Hash) common.Address {
	owner, _ := randomness.SplitAccountID(account)
	return owner
}

func accountArgument(cmd *cli.Command) (common.Hash, error) {
	text, err := oneArgument(cmd, "the account: its id, or owner:number")
	if err != nil {
		return common.Hash{}, err
	}
	return parseAccount(text)
}

// performOnAccount sends, then shows the account.
func (s *site) performOnAccount(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, id common.Hash, calls ...transact.Call) error {
	receipts, err := s.perform(ctx, cmd, calls...)
	if err != nil || receipts == nil {
		return err
	}
	return printAccount(ctx, cmd, c, id)
}

func printAccount(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, id common.Hash) error {
	a, err := c.Account(ctx, id)
	if err != nil {
		return err
	}
	if cmd.Bool("json") {
		return printJSON(cmd, struct {
			ID        common.Hash      `json:"account"`
			Owner     common.Address   `json:"owner"`
			Number    string           `json:"number"`
			Available string           `json:"available"` // wei, as all
			Sweepable string           `json:"sweepable"`
			Reserved  string           `json:"reserved"`
			Consumers []common.Address `json:"consumers"`
		}{a.ID, a.Owner, a.Number.String(), a.Available.String(), a.Sweepable.String(), a.Reserved.String(), a.Consumers})
	}

	opened := ""
	if a.Index == 0 {
		opened = "nobody has paid into it yet"
	}
	values := []string{
		"account", a.ID.Hex(),
		"owner", fmt.Sprintf("%v, number %v", a.Owner, a.Number),
		"state", opened,
		"available", amount(a.Available),
		"sweepable", amount(a.Sweepable) + ", left by settled requests",
		"reserved", amount(a.Reserved) + ", held by open requests",
	}
	for _, consumer := range a.Consumers {
		values = append(values, "consumer", consumer.Hex())
	}
	return pairs(cmd.Root().Writer, values...)
}
