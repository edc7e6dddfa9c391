// Package wallet is an account of Ethereum whose key is derived: an agent in an enclave signs transactions with it, and whoever takes the
// agent's place on another machine has the same account.
//
// The key is one of an epoch of an app's key line of the algorithm secp256k1 (48 derived bytes, reduced). It never leaves: there is no
// method that gives it. Another epoch is another account: what the old one owns is moved before its epoch is retired, and who could have
// had the old key is on the chain.
package wallet

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io"
	"math/big"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/tbls"
)

// ErrWiped is returned once the key is gone.
var ErrWiped = errors.New("the wallet's key was wiped, derive it again")

// Wallet is an account with its key.
type Wallet struct {
	address common.Address

	mu  sync.RWMutex // key is nil once wiped
	key *ecdsa.PrivateKey
}

// New makes the account of the 48 bytes of [tbls.Root.Derive] for secp256k1. Whoever calls it wipes those.
func New(derived *[tbls.KeyLength]byte) (*Wallet, error) {
	scalar := tbls.Secp256k1Scalar(derived)
	defer clear(scalar[:])
	key, err := crypto.ToECDSA(scalar[:])
	if err != nil {
		return nil, fmt.Errorf("wallet: %w", err) // not for a reduced number
	}
	return &Wallet{address: crypto.PubkeyToAddress(key.PublicKey), key: key}, nil
}

// Address is the account's.
func (w *Wallet) Address() common.Address { return w.address }

// PublicKey is SEC 1, compressed, 33 bytes: what an instance states of a derived key.
func (w *Wallet) PublicKey() ([]byte, error) {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.key == nil {
		return nil, ErrWiped
	}
	return crypto.CompressPubkey(&w.key.PublicKey), nil
}

// Sign signs a transaction for a chain. Errors: [ErrWiped]; one of go-ethereum's if the transaction names another chain.
func (w *Wallet) Sign(tx *ethtypes.Transaction, chain *big.Int) (*ethtypes.Transaction, error) {
	w.mu.RLock()
	defer w.mu.RUnlock()
	if w.key == nil {
		return nil, fmt.Errorf("sign: %w", ErrWiped)
	}
	signed, err := ethtypes.SignTx(tx, ethtypes.LatestSignerForChainID(chain), w.key)
	if err != nil {
		return nil, fmt.Errorf("sign: %w", err)
	}
	return signed, nil
}

// Wipe overwrites the key. Whoever signs at the time is waited for.
func (w *Wallet) Wipe() {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.key != nil {
		//lint:ignore SA1019 nothing else overwrites a key, and this one signs nothing afterwards
		secret := w.key.D
		words := secret.Bits()
		clear(words[:cap(words)])
		w.key = nil
	}
}

// Format prints the account's address and nothing else, whatever the verb.
func (w *Wallet) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, "wallet "+w.address.Hex()) }
