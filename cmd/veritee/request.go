package main

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
)

func requestCommand() *cli.Command {
	return &cli.Command{
		Name:     "request",
		Usage:    "ask for random words, see what became of requests, repeat a failed callback",
		Commands: []*cli.Command{requestNewCommand(), requestShowCommand(), requestListCommand(), requestRetryCommand()},
		Action:   usage.UnknownCommand,
	}
}

func requestNewCommand() *cli.Command {
	return &cli.Command{
		Name:  "new",
		Usage: "ask for random words",
		Description: `Asks through a contract of your own, which keeps the words: Asker, deployed the first time (about 900,000 gas), at an address that
follows from your key and the coordinator. It is paid with the request; what is left over stays in its account for the next.
Words are stored one by one: ask for one, and hash it with a number for more.

  veritee request new --rpc http://127.0.0.1:8545 --key me.json --passphrase-file me.pass --wait 1m

With --account another account pays, which must know the Asker as a consumer (veritee account add-consumer). With --consumer
another contract asks: an Asker, or with --calldata any contract of yours whose function asks, such as examples/Dice.sol:

  veritee request new --consumer 0x<dice> --calldata $(cast calldata 'roll(uint8)' 3) --value '0.1 ether' --key me.json

Prints the request's id. With --wait it follows the request until the words are there.`,
		Flags: sending(
			&cli.StringFlag{Name: "line", Usage: "`LINE` whose key answers (default: the only one that takes requests)"},
			&cli.Uint16Flag{Name: "words", Usage: "how many, 1 to 500", Value: 1},
			&cli.Uint8Flag{Name: "confirmations", Usage: "blocks to wait for, one of the coordinator's levels", DefaultText: "the lowest"},
			&cli.StringFlag{Name: "max-gas-price", Usage: "`AMOUNT`, the highest gas price that is paid (default: four times the base fee, and 3 gwei)"},
			&cli.Uint32Flag{Name: "callback-gas", Usage: "gas for the callback", DefaultText: "what an Asker needs"},
			&cli.StringFlag{Name: "input", Usage: "text of your own that the request commits to; 0x for bytes"},
			&cli.StringFlag{Name: "account", Usage: "`ACCOUNT` that pays: its id, or owner:number (default: the Asker's own)"},
			&cli.StringFlag{Name: "consumer", Usage: "`ADDRESS` of the contract that asks"},
			&cli.StringFlag{Name: "calldata", Usage: "`HEX` to call it with, if it isn't an Asker"},
			&cli.StringFlag{Name: "value", Usage: "`AMOUNT` to send along (default: what the request reserves and its account hasn't)"},
			&cli.DurationFlag{Name: "wait", Usage: "follow the request for so long", HideDefault: true},
		),
		Action: onSite(requestNew),
	}
}

func requestNew(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return err
	}
	var calls []transact.Call
	if cmd.String("calldata") != "" {
		calls, err = foreignAsk(cmd)
	} else {
		calls, err = s.ask(ctx, cmd, c)
	}
	if err != nil {
		return err
	}
	receipts, err := s.perform(ctx, cmd, calls...)
	if err != nil || receipts == nil {
		return err
	}

	ids := c.Requested(receipts[len(receipts)-1])
	if len(ids) == 0 {
		return fmt.Errorf("transaction %v asked coordinator %v for nothing; does the function ask there?", receipts[len(receipts)-1].TxHash, c.Coordinator)
	}
	for _, id := range ids {
		life, err := follow(ctx, cmd, c, id)
		if err != nil {
			return err
		}
		if err := printLife(ctx, cmd, c, life, nil); err != nil {
			return err
		}
	}
	return nil
}

// foreignAsk calls whatever contract the user named.
func foreignAsk(cmd *cli.Command) ([]transact.Call, error) {
	consumer, err := parseAddress("--consumer", cmd.String("consumer"))
	if err != nil {
		return nil, err
	}
	data, err := hexutil.Decode(cmd.String("calldata"))
	if err != nil {
		return nil, fmt.Errorf("--calldata isn't hex: %w", err)
	}
	value := new(big.Int)
	if cmd.IsSet("value") {
		if value, err = parseAmount(cmd, "value"); err != nil {
			return nil, err
		}
	}
	return []transact.Call{{Purpose: "ask", To: consumer, Value: value, Data: data}}, nil
}

// ask is the call of an Asker, and before it the one that deploys it.
func (s *site) ask(ctx context.Context, cmd *cli.Command, c *onchain.Contracts) ([]transact.Call, error) {
	owner, err := s.from(cmd)
	if err != nil {
		return nil, err
	}
	a, err := readAsk(ctx, cmd, c)
	if err != nil {
		return nil, err
	}

	var calls []transact.Call
	consumer := common.Address{}
	if text := cmd.String("consumer"); text != "" {
		if consumer, err = parseAddress("--consumer", text); err != nil {
			return nil, err
		}
	} else {
		if owner == (common.Address{}) {
			return nil, errors.New("whose Asker? Name --from, or --consumer")
		}
		planned := deployment.Asker(c.Coordinator, owner)
		consumer = planned.Address
		code, err := s.client.CodeAt(ctx, consumer, nil)
		if err != nil {
			return nil, fmt.Errorf("code at %v: %w", consumer, err)
		}
		if len(code) == 0 {
			calls = append(calls, planned.Call(deployment.DefaultSalt))
		}
	}

	value, err := askValue(ctx, cmd, c, a, consumer)
	if err != nil {
		return nil, err
	}
	return append(calls, transact.Call{Purpose: "ask", To: consumer, Value: value, Data: a.Data()}), nil
}

// readAsk is what the flags ask for, with what follows from the chain where they say nothing.
func readAsk(ctx context.Context, cmd *cli.Command, c *onchain.Contracts) (a onchain.Ask, err error) {
	a.Words, a.Confirmations, a.CallbackGas = cmd.Uint16("words"), cmd.Uint8("confirmations"), cmd.Uint32("callback-gas")
	if a.KeyLine, err = lineOf(ctx, cmd, c); err != nil {
		return a, err
	}
	if text := cmd.String("account"); text != "" {
		if a.Account, err = parseAccount(text); err != nil {
			return a, err
		}
	}
	a.Input = []byte(cmd.String("input"))
	if bytes, err := hexutil.Decode(cmd.String("input")); err == nil {
		a.Input = bytes
	}
	if !cmd.IsSet("callback-gas") {
		a.CallbackGas = onchain.CallbackGas(a.Words)
	}
	if !cmd.IsSet("confirmations") {
		levels, err := c.Levels(ctx)
		if err != nil {
			return a, fmt.Errorf("confirmation levels: %w", err)
		}
		a.Confirmations = levels[0]
	}

	if cmd.IsSet("max-gas-price") {
		a.MaxGasPrice, err = parseAmount(cmd, "max-gas-price")
	} else {
		a.MaxGasPrice, err = c.Price(ctx)
	}
	if err == nil && !a.MaxGasPrice.IsUint64() {
		err = errors.New("--max-gas-price is more than 18 ether per gas")
	}
	return a, err
}

// lineOf is the key line that is named, or the only one.
func lineOf(ctx context.Context, cmd *cli.Command, c *onchain.Contracts) (common.Hash, error) {
	if text := cmd.String("line"); text != "" {
		return keyfile.ParseKeyLine(text)
	}
	return c.OnlyLine(ctx)
}

// askValue is what the account lacks of the reserve.
func askValue(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, a onchain.Ask, consumer common.Address) (*big.Int, error) {
	if cmd.IsSet("value") {
		return parseAmount(cmd, "value")
	}
	if a.Account != (common.Hash{}) {
		return new(big.Int), nil
	}
	quote, err := c.Quote(ctx, a.CallbackGas, a.Words, a.MaxGasPrice)
	if err != nil {
		return nil, fmt.Errorf("quote: %w", err)
	}
	own, err := parseAccount(consumer.Hex())
	if err != nil {
		return nil, err
	}
	account, err := c.Account(ctx, own)
	if err != nil {
		return nil, err
	}
	if lacks := new(big.Int).Sub(quote, account.Available); lacks.Sign() > 0 {
		return lacks, nil
	}
	return new(big.Int), nil
}

// follow reads a request's life, again and again until it is over or --wait is.
func follow(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, id common.Hash) (onchain.Life, error) {
	deadline := time.Now().Add(cmd.Duration("wait"))
	status := ""
	for {
		life, err := c.Life(ctx, id)
		if err != nil || life.Over() || time.Now().After(deadline) {
			return life, err
		}
		if now := life.Status + " " + life.Reason; now != status {
			status = now
			fmt.Fprintf(cmd.Root().ErrWriter, "%v: %s, %s\n", id, life.Status, life.Meaning())
		}
		select {
		case <-ctx.Done():
			return life, ctx.Err()
		case <-time.After(500 * time.Millisecond):
		}
	}
}
