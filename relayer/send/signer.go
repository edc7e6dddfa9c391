package send

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"os"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
)

// A Signer signs for one address: a key in memory, or something far away that may be slow, or fail. SignTx keeps to its context's
// deadline. It may be asked again for the same nonce, with the same content or another: what isn't handed to a node has no effect. Its
// errors are shown to operators and must hold no secret.
type Signer interface {
	Address() common.Address
	SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error)
}

var (
	// ErrPassphrase is returned by Keystore for a file that the passphrase doesn't open.
	ErrPassphrase = errors.New("the passphrase doesn't open the keystore file")

	// ErrWiped is returned by a key's SignTx after Wipe.
	ErrWiped = errors.New("key was wiped")
)

// A Key is a Signer whose key is in memory. It prints as its address.
type Key struct {
	address common.Address
	private *ecdsa.PrivateKey
}

// NewKey signs with a private key, which it takes over.
func NewKey(private *ecdsa.PrivateKey) *Key {
	return &Key{crypto.PubkeyToAddress(private.PublicKey), private}
}

// Keystore reads a file in geth's keystore format, version 3. Errors match ErrPassphrase if the passphrase is wrong.
func Keystore(path, passphrase string) (*Key, error) {
	file, err := os.ReadFile(path)
	if err != nil {
		return nil, fmt.Errorf("read keystore: %w", err)
	}

	key, err := keystore.DecryptKey(file, passphrase)
	switch {
	case errors.Is(err, keystore.ErrDecrypt):
		return nil, fmt.Errorf("keystore %s: %w: is it that of another file, or does it end in a line break?", path, ErrPassphrase)
	case err != nil:
		return nil, fmt.Errorf("keystore %s is no keystore file of version 3: %w", path, err)
	}
	return &Key{key.Address, key.PrivateKey}, nil
}

// Address is whose key it is.
func (k *Key) Address() common.Address { return k.address }

// SignTx signs.
func (k *Key) SignTx(_ context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	if k.private == nil {
		return nil, ErrWiped
	}
	return types.SignTx(tx, types.LatestSignerForChainID(chainID), k.private)
}

// Wipe overwrites the key. Copies that the runtime may have made stay; they can't be reached.
func (k *Key) Wipe() {
	if k.private == nil {
		return
	}
	//lint:ignore SA1019 the key is destroyed, not changed
	clear(k.private.D.Bits())
	k.private = nil
}

// String is the address.
func (k *Key) String() string { return k.address.Hex() }

// GoString is the address too, so that %#v shows no more.
func (k *Key) GoString() string { return k.String() }

// LogValue is the address.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.String()) }
