package main

import (
	"context"
	"fmt"
	"math"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
)

func payeeCommand() *cli.Command {
	return &cli.Command{
		Name:  "payee",
		Usage: "whom settled requests pay: register, see and collect earnings",
		Description: `Workers sign the number of a payee with each answer, which is then owed what the request is charged. A relayer registers the payee of
its configuration by itself.`,
		Commands: []*cli.Command{payeeRegisterCommand(), payeeShowCommand(), payeeCollectCommand()},
		Action:   usage.UnknownCommand,
	}
}

func payeeRegisterCommand() *cli.Command {
	return &cli.Command{
		Name: "register", Usage: "give an address a payee number, which it keeps", ArgsUsage: "ADDRESS",
		Description: "Anyone may. An address that has a number keeps it.",
		Flags:       sending(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, recipient, number, err := s.payee(ctx, cmd)
			if err != nil {
				return err
			}
			if number != 0 {
				return done(cmd, common.Hash{}, "%v is payee %d already", recipient, number)
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "register the payee", To: c.Coordinator, Data: c.RegisterPayee(recipient)})
			if err != nil || receipts == nil {
				return err
			}
			if number, err = c.Payee(ctx, recipient); err != nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "%v is payee %d", recipient, number)
		}),
	}
}

func payeeShowCommand() *cli.Command {
	return &cli.Command{
		Name: "show", Usage: "print what a payee can collect", ArgsUsage: "ADDRESS",
		Description: `Earnings wait in the contract or in the accounts of requesters. What is in the slots of settled requests is counted once it was swept
into its account, which further requests or a withdrawal do.`,
		Flags: append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, recipient, number, err := s.payee(ctx, cmd)
			if err != nil {
				return err
			}
			if number == 0 {
				return fmt.Errorf("%v isn't registered; `veritee payee register` does", recipient)
			}
			earned, owed, accounts, err := c.Earned(ctx, number, math.MaxUint32-1)
			if err != nil {
				return err
			}
			if cmd.Bool("json") {
				return printJSON(cmd, struct {
					Payee    uint32 `json:"payee"`
					Earned   string `json:"earned"` // wei
					Owed     string `json:"owed"`   // wei
					Accounts int    `json:"accounts"`
				}{number, earned.String(), owed.String(), len(accounts)})
			}
			return pairs(cmd.Root().Writer, "payee", fmt.Sprintf("%d, %v", number, recipient),
				"in the contract", amount(earned), "owed", fmt.Sprintf("%s by %d accounts", amount(owed), len(accounts)))
		}),
	}
}

func payeeCollectCommand() *cli.Command {
	return &cli.Command{
		Name: "collect", Usage: "pay a payee what it has earned and what accounts owe it", ArgsUsage: "ADDRESS",
		Description: "Anyone may; the money goes to the payee.",
		Flags:       sending(&cli.IntFlag{Name: "accounts", Usage: "how many accounts at most in the transaction", Value: 200}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, recipient, number, err := s.payee(ctx, cmd)
			if err != nil {
				return err
			}
			if number == 0 {
				return fmt.Errorf("%v isn't registered; `veritee payee register` does", recipient)
			}
			earned, owed, accounts, err := c.Earned(ctx, number, math.MaxUint32-1)
			if err != nil {
				return err
			}
			if earned.Sign() == 0 && owed.Sign() == 0 {
				return done(cmd, common.Hash{}, "nothing to collect for %v", recipient)
			}
			accounts = accounts[:min(len(accounts), max(cmd.Int("accounts"), 0))]
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "collect", To: c.Coordinator, Data: c.Collect(number, accounts)})
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "%v was paid %s, also what %d accounts owed", recipient, amount(collected(receipts[0])), len(accounts))
		}),
	}
}

// payee finds the contracts, the address and its number.
func (s *site) payee(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, common.Address, uint32, error) {
	text, err := oneArgument(cmd, "the payee's address")
	if err != nil {
		return nil, common.Address{}, 0, err
	}
	recipient, err := parseAddress("payee", text)
	if err != nil {
		return nil, recipient, 0, err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return nil, recipient, 0, err
	}
	number, err := c.Payee(ctx, recipient)
	return c, recipient, number, err
}

// collected is what a transaction paid out to payees.
func collected(receipt *types.Receipt) *big.Int {
	contract, sum := vrfcoordinator.NewVRFCoordinator(), new(big.Int)
	for _, log := range receipt.Logs {
		if event, err := contract.UnpackCollectedEvent(log); err == nil {
			sum.Add(sum, event.Amount)
		}
	}
	return sum
}
