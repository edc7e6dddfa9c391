package check

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

// gasOfOne is what a settlement of one request with a small callback takes: what a runway is counted in.
const gasOfOne = 120_000

// senders sees that each key opens, is the one that was meant, may send, and has money.
func (k *checker) senders(ctx context.Context, s *served, head *types.Header) {
	var held map[common.Address]store.HeldSender
	if k.store != nil {
		if rows, err := k.store.HeldSenders(ctx, s.ID); err == nil {
			held = rows
		}
	}

	for _, sender := range s.Senders {
		address, err := open(sender)
		name := "sender " + shortAddress(sender.Address)
		if err != nil {
			k.fail(s.subject, name, "correct address, keystore or passphrase", "%v", err)
			continue
		}
		name = "sender " + shortAddress(address)
		if mode, open := readable(sender.Keystore, sender.PassphraseFile); open != "" {
			k.warn(s.subject, name, "chmod 600 "+open, "%s can be read by others (mode %v)", open, mode)
		}
		if reason := held[address].Parked; reason != "" {
			k.fail(s.subject, name, "see to the reason, then `veritee sender unpark`", "parked: %s", reason)
		}
		if reason := held[address].Paused; reason != "" {
			k.warn(s.subject, name, "when the reason is gone, `veritee sender unpause`", "paused: %s", reason)
		}
		k.balance(ctx, s, name, address, head)
	}
}

// open reads a sender's key, and forgets it.
func open(sender config.Sender) (common.Address, error) {
	if sender.DevelopmentKey != "" {
		key, err := crypto.HexToECDSA(sender.DevelopmentKey)
		if err != nil {
			return common.Address{}, errors.New("development_key is no private key")
		}
		return match(sender.Address, crypto.PubkeyToAddress(key.PublicKey))
	}
	passphrase, err := sender.Passphrase()
	if err != nil {
		return common.Address{}, fmt.Errorf("passphrase: %w", err)
	}
	key, err := transact.Key(sender.Keystore, passphrase)
	if err != nil {
		return common.Address{}, err
	}
	return match(sender.Address, crypto.PubkeyToAddress(key.PublicKey))
}

func match(want, have common.Address) (common.Address, error) {
	if want != (common.Address{}) && want != have {
		return common.Address{}, fmt.Errorf("the keystore holds the key of %v, not of %v", have, want)
	}
	return have, nil
}

func (k *checker) balance(ctx context.Context, s *served, name string, address common.Address, head *types.Header) {
	balance, err := s.node.BalanceAt(ctx, address, nil)
	if err != nil {
		k.fail(s.subject, name, "see whether the node answers", "balance: %v", s.plain(err))
		return
	}
	price := s.Fees.MinTip.Wei()
	if head.BaseFee != nil {
		price.Add(price, head.BaseFee)
	}
	runway := new(big.Int).Div(balance, new(big.Int).Mul(big.NewInt(gasOfOne), maxBig(price, big.NewInt(1))))

	remedy := fmt.Sprintf("`veritee sender fund %v` pays in", address)
	switch have := config.Wei(balance); {
	case balance.Sign() == 0:
		k.fail(s.subject, name, remedy, "has no money: it can't send")
	case have.Cmp(s.LowBalance) < 0:
		k.warn(s.subject, name, remedy, "has %v, less than low_balance %v; enough for about %v requests at today's fees", have, s.LowBalance, runway)
	default:
		k.ok(s.subject, name, "has %v, enough for about %v requests at today's fees", have, runway)
	}
}

// readable names the first of the files that others than the owner can read.
func readable(files ...string) (os.FileMode, string) {
	for _, file := range files {
		if file == "" {
			continue
		}
		if info, err := os.Stat(file); err == nil && info.Mode().Perm()&0o077 != 0 {
			return info.Mode().Perm(), file
		}
	}
	return 0, ""
}

func maxBig(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}

func shortAddress(a common.Address) string { return a.Hex()[:10] + "…" }
