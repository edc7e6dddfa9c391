package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/relayer/store"
)

func senderCommand() *cli.Command {
	return &cli.Command{
		Name:  "sender",
		Usage: "the relayer's own keys: their money, nonces and what holds them up",
		Commands: []*cli.Command{
			senderShowCommand(), senderFundCommand(), senderPauseCommand(), senderUnpauseCommand(), senderUnparkCommand(), senderCancelCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

// A senderView is what is known of a sender.
type senderView struct {
	Address  common.Address `json:"sender"`
	Balance  string         `json:"balance"` // wei
	Mined    uint64         `json:"mined"`   // transactions, by the chain
	Pending  uint64         `json:"pending"` // further ones in the node's pool
	InFlight int            `json:"inFlight"`
	Parked   string         `json:"parked,omitempty"`      // by the relayer
	Paused   string         `json:"paused,omitempty"`      // by an operator
	Hour     string         `json:"spentInHour,omitempty"` // wei, with the worst case of what is under way
	Day      string         `json:"spentInDay,omitempty"`

	balance, hour, day *big.Int
}

func senderShowCommand() *cli.Command {
	return &cli.Command{
		Name: "show", Usage: "print balances, nonces and spending of the configured senders",
		Description: `What was spent and what is under way is in the database; without it only the chain's view is shown. The number of transactions
that are mined is also the nonce that is mined next.`,
		Flags: append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if s.chain == nil {
				return errors.New("whose senders? Name a configuration by --config")
			}
			db, err := openStore(ctx, *s.config)
			if err != nil {
				fmt.Fprintf(cmd.Root().ErrWriter, "without the database: %v\n", err)
			} else {
				defer db.Close()
			}
			var views []senderView
			for _, sender := range s.chain.Senders {
				view, err := s.view(ctx, sender.Address, db)
				if err != nil {
					return err
				}
				views = append(views, view)
			}
			if cmd.Bool("json") {
				return printJSON(cmd, struct {
					Senders []senderView `json:"senders"`
				}{views})
			}
			rows := make([][]string, 0, len(views))
			for _, v := range views {
				state := "may send"
				if v.Parked != "" {
					state = "parked: " + v.Parked
				}
				if v.Paused != "" {
					state = "paused: " + v.Paused
				}
				rows = append(rows, []string{v.Address.Hex(), amount(v.balance), fmt.Sprint(v.Mined), fmt.Sprint(v.Pending), fmt.Sprint(v.InFlight), amount(v.hour), amount(v.day), state})
			}
			return table(cmd.Root().Writer, "sender\tbalance\tmined\tpending\tunder way\tin an hour\tin a day\tstate", rows)
		}),
	}
}

func (s *site) view(ctx context.Context, address common.Address, db *store.Store) (v senderView, err error) {
	v.Address = address
	if v.balance, err = s.client.BalanceAt(ctx, address, nil); err != nil {
		return v, fmt.Errorf("balance of %v: %w", address, err)
	}
	v.Balance = v.balance.String()
	if v.Mined, err = s.client.NonceAt(ctx, address, nil); err != nil {
		return v, fmt.Errorf("nonce of %v: %w", address, err)
	}
	pending, err := s.client.PendingNonceAt(ctx, address)
	if err != nil {
		return v, fmt.Errorf("pending nonce of %v: %w", address, err)
	}
	v.Pending = pending - min(v.Mined, pending)
	if db == nil {
		return v, nil
	}

	open, err := db.OpenSettlements(ctx, s.id, address)
	if err != nil {
		return v, err
	}
	v.InFlight = len(open)
	held, err := db.HeldSenders(ctx, s.id)
	if err != nil {
		return v, err
	}
	v.Parked, v.Paused = held[address].Parked, held[address].Paused
	if v.hour, err = db.Spent(ctx, s.id, address, time.Hour); err != nil {
		return v, err
	}
	if v.day, err = db.Spent(ctx, s.id, address, 24*time.Hour); err != nil {
		return v, err
	}
	v.Hour, v.Day = v.hour.String(), v.day.String()
	return v, nil
}

func senderFundCommand() *cli.Command {
	return &cli.Command{
		Name: "fund", Usage: "send money to a sender", ArgsUsage: "[SENDER]",
		Description: `Without SENDER it goes to the only one that is configured.

  veritee sender fund --value '0.5 ether' --config veritee.yaml --key treasury.json --passphrase-file treasury.pass`,
		Flags: sending(&cli.StringFlag{Name: "value", Usage: "`AMOUNT`", Required: true}),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			address, err := s.senderArgument(cmd)
			if err != nil {
				return err
			}
			value, err := parseAmount(cmd, "value")
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "fund the sender", To: address, Value: value})
			if err != nil || receipts == nil {
				return err
			}
			balance, err := s.client.BalanceAt(ctx, address, nil)
			if err != nil {
				return fmt.Errorf("balance of %v: %w", address, err)
			}
			return done(cmd, receipts[0].TxHash, "%v has %s", address, amount(balance))
		}),
	}
}

// configured is a site without a node: what is done there is done in the database.
func configured(cmd *cli.Command) (*site, error) {
	c, err := needConfig(cmd)
	if err != nil {
		return nil, err
	}
	chain, err := pickChain(*c, cmd.String("chain"))
	if err != nil {
		return nil, err
	}
	return &site{id: chain.ID, config: c, chain: chain}, nil
}

// senderArgument is the sender that is named, or the only one.
func (s *site) senderArgument(cmd *cli.Command) (common.Address, error) {
	if cmd.Args().Len() > 1 {
		return common.Address{}, fmt.Errorf("%s takes one sender", usage.Name(cmd))
	}
	return s.oneSender(cmd.Args().First())
}

// oneSender is the sender of an address, or the only one.
func (s *site) oneSender(named string) (common.Address, error) {
	if named != "" {
		return parseAddress("sender", named)
	}
	if s.chain == nil {
		return common.Address{}, errors.New("which sender? Name its address, or the configuration by --config: beside --rpc or VERITEE_RPC it isn't read by itself")
	}
	if len(s.chain.Senders) != 1 {
		return common.Address{}, errors.New("which sender? Name its address")
	}
	return s.chain.Senders[0].Address, nil
}
