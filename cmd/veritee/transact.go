package main

import (
	"context"
	"crypto/ecdsa"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"
	"os"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/relayer/config"
)

const passphraseVariable = "VERITEE_PASSPHRASE"

// sendFlags say with which key to send, or that nothing is to be sent.
func sendFlags() []cli.Flag {
	return []cli.Flag{
		&cli.StringFlag{Name: "key", Category: whoSends, Usage: "`FILE` in geth's keystore format: who sends and pays", Sources: cli.EnvVars("VERITEE_KEY")},
		&cli.StringFlag{Name: "passphrase-file", Category: whoSends, Usage: "`FILE` that holds its passphrase; without, it is in " + passphraseVariable, Sources: cli.EnvVars(passphraseVariable + "_FILE")},
		&cli.StringFlag{Name: "development-key", Category: whoSends, Usage: "`HEX` of a public key of chains 1337 and 31337, in place of --key"},
		&cli.StringFlag{Name: "max-fee", Category: whoSends, Usage: "the most per gas, base fee and tip together, such as '30 gwei'"},
		&cli.DurationFlag{Name: "timeout", Category: whoSends, Usage: "how long to wait until it is mined", Value: 0, DefaultText: "5m"},
		&cli.BoolFlag{Name: "dry-run", Category: whoSends, Usage: "send nothing; print to, value and calldata, as for a multisig"},
		&cli.StringFlag{Name: "from", Category: whoSends, Usage: "`ADDRESS` that would send, with --dry-run: it is tried as that one"},
		jsonFlag(),
	}
}

// sending are the flags of a command that sends, after its own.
func sending(own ...cli.Flag) []cli.Flag {
	return append(append(own, chainFlags()...), sendFlags()...)
}

// key reads the key that sends; nil without an error if none is named.
func (s *site) key(cmd *cli.Command) (*ecdsa.PrivateKey, error) {
	if text := cmd.String("development-key"); text != "" {
		if !config.Development(s.id) {
			return nil, fmt.Errorf("--development-key is for chains 1337 and 31337, and this is chain %d; use --key with a keystore", s.id)
		}
		key, err := crypto.HexToECDSA(strings.TrimPrefix(text, "0x"))
		if err != nil {
			return nil, errors.New("--development-key isn't a private key: 64 hex digits")
		}
		return key, nil
	}
	path := cmd.String("key")
	if path == "" {
		return nil, nil
	}
	passphrase, err := config.Sender{PassphraseFile: cmd.String("passphrase-file"), PassphraseEnv: passphraseVariable}.Passphrase()
	if err != nil {
		return nil, fmt.Errorf("passphrase of %s: %w", path, err)
	}
	return transact.Key(path, passphrase)
}

// from is the account that sends or would send; zero with --dry-run if nobody said.
func (s *site) from(cmd *cli.Command) (common.Address, error) {
	if cmd.Bool("dry-run") && cmd.String("from") != "" {
		return parseAddress("--from", cmd.String("from"))
	}
	key, err := s.key(cmd)
	switch {
	case err != nil:
		return common.Address{}, err
	case key != nil:
		return crypto.PubkeyToAddress(key.PublicKey), nil
	case cmd.Bool("dry-run"):
		return common.Address{}, nil
	}
	return common.Address{}, errNoKey
}

var errNoKey = errors.New("who sends? Name a keystore by --key, or print the calldata with --dry-run")

// sender is the key as it sends.
func (s *site) sender(cmd *cli.Command) (*transact.Sender, error) {
	key, err := s.key(cmd)
	if err != nil {
		return nil, err
	}
	if key == nil {
		return nil, errNoKey
	}
	sender := &transact.Sender{
		Client: s.client, ChainID: new(big.Int).SetUint64(s.id), Key: key, Wait: cmd.Duration("timeout"),
		Sent: func(call transact.Call, tx *types.Transaction) {
			fmt.Fprintf(cmd.Root().ErrWriter, "%s: sent %v, waiting until it is mined\n", call.Purpose, tx.Hash())
		},
	}
	if text := cmd.String("max-fee"); text != "" {
		amount, err := config.ParseAmount(text)
		if err != nil {
			return nil, fmt.Errorf("--max-fee: %w", err)
		}
		sender.MaxFeePerGas = amount.Wei()
	}
	return sender, s.notOfRelayer(sender.Address())
}

// notOfRelayer refuses a key that a relayer sends with: both would take the same nonce.
func (s *site) notOfRelayer(address common.Address) error {
	if s.chain == nil || config.Development(s.id) {
		return nil
	}
	for _, sender := range s.chain.Senders {
		if sender.Address == address {
			return fmt.Errorf("%v is a sender of the relayer, which counts its nonces alone; use another key", address)
		}
	}
	return nil
}

// perform sends calls, one after the other, or prints them with --dry-run and returns no receipts.
func (s *site) perform(ctx context.Context, cmd *cli.Command, calls ...transact.Call) ([]*types.Receipt, error) {
	if cmd.Bool("dry-run") {
		return nil, s.show(ctx, cmd, calls)
	}
	sender, err := s.sender(cmd)
	if err != nil {
		return nil, err
	}
	var receipts []*types.Receipt
	for _, call := range calls {
		receipt, err := sender.Send(ctx, call)
		if err != nil {
			return receipts, err
		}
		receipts = append(receipts, receipt)
	}
	return receipts, nil
}

// A shownCall is a transaction that isn't sent.
type shownCall struct {
	Purpose  string         `json:"purpose"`
	To       common.Address `json:"to"`
	Value    string         `json:"value"` // wei
	Data     hexutil.Bytes  `json:"data"`
	Gas      uint64         `json:"gas,omitempty"`
	Trial    string         `json:"trial,omitempty"` // what came of trying it, if it was and would fail
	Selector string         `json:"-"`
}

// show prints calls for a multisig. The first is tried, if it is known as whom; those after it may depend on it.
func (s *site) show(ctx context.Context, cmd *cli.Command, calls []transact.Call) error {
	from, err := s.from(cmd)
	if err != nil {
		return err
	}
	shown := make([]shownCall, len(calls))
	for i, call := range calls {
		value := call.Value
		if value == nil {
			value = new(big.Int)
		}
		shown[i] = shownCall{Purpose: call.Purpose, To: call.To, Value: value.String(), Data: call.Data}
		if i == 0 && from != (common.Address{}) {
			gas, err := transact.Estimate(ctx, s.client, from, call, nil)
			if err != nil {
				shown[i].Trial = strings.TrimPrefix(err.Error(), call.Purpose+": ")
			}
			shown[i].Gas = gas
		}
	}
	return printCalls(cmd, shown)
}

func printCalls(cmd *cli.Command, shown []shownCall) error {
	out := cmd.Root().Writer
	if cmd.Bool("json") {
		return json.NewEncoder(out).Encode(struct {
			DryRun       bool        `json:"dryRun"`
			Transactions []shownCall `json:"transactions"`
		}{true, shown})
	}
	for _, call := range shown {
		fmt.Fprintf(out, "%s\n  to        %v\n  value     %s wei\n", call.Purpose, call.To, call.Value)
		if call.Gas != 0 {
			fmt.Fprintf(out, "  gas       %d\n", call.Gas)
		}
		if call.Trial != "" {
			fmt.Fprintf(out, "  would     %s\n", call.Trial)
		}
		fmt.Fprintf(out, "  calldata  %v\n", call.Data)
	}
	return nil
}

// actor is who an audit row names: the person, as far as the machine knows.
func actor() string {
	for _, variable := range []string{"SUDO_USER", "USER", "LOGNAME"} {
		if user := os.Getenv(variable); user != "" {
			return "operator " + user
		}
	}
	return "operator"
}
