package vrf

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
)

// ErrNoKey is returned by a KeySource for a key that it doesn't hold.
var ErrNoKey = errors.New("no such key")

// A Key is what everybody may know of a VRF key.
type Key struct {
	Public  ecvrf.PublicKey
	Hash    common.Hash   // its name on chain
	ChainID uint64        // the only chain that it answers on; 0: on any
	Lines   []common.Hash // what it answers for
}

// Serves says whether the key answers for a line on a chain.
func (k Key) Serves(chainID uint64, line common.Hash) bool {
	return (k.ChainID == 0 || k.ChainID == chainID) && slices.Contains(k.Lines, line)
}

// A KeySource holds VRF keys, which may come and go.
type KeySource interface {
	// Keys are all keys that it holds, in an order of its own. Hashes are unique.
	Keys() []Key

	// Key is the one of that hash. Errors: [ErrNoKey]; a [*Refusal] where it had the key, or has it and may not use it.
	Key(keyHash common.Hash) (Key, error)

	// Prove makes a proof under the key of that hash. The caller has decided that it may be made, and verifies it. Errors: those of
	// Key; others mean that the source is broken.
	Prove(ctx context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error)
}

// Sources are several, asked one after the other. A key that two of them hold is the first one's.
type Sources []KeySource

// Keys implements [KeySource].
func (s Sources) Keys() []Key {
	var all []Key
	for _, source := range s {
		for _, key := range source.Keys() {
			if !slices.ContainsFunc(all, func(other Key) bool { return other.Hash == key.Hash }) {
				all = append(all, key)
			}
		}
	}
	return all
}

// Key implements [KeySource].
func (s Sources) Key(keyHash common.Hash) (Key, error) {
	for _, source := range s {
		if key, err := source.Key(keyHash); !errors.Is(err, ErrNoKey) {
			return key, err
		}
	}
	return Key{}, ErrNoKey
}

// Prove implements [KeySource].
func (s Sources) Prove(ctx context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error) {
	for _, source := range s {
		if proof, err := source.Prove(ctx, keyHash, alpha); !errors.Is(err, ErrNoKey) {
			return proof, err
		}
	}
	return nil, ErrNoKey
}

// Files are keys from encrypted files.
type Files struct {
	// mu keeps Wipe away from Prove.
	mu      sync.RWMutex
	keys    []Key
	secrets map[common.Hash]*ecvrf.SecretKey
}

// NewFiles has no keys yet; see Add.
func NewFiles() *Files { return &Files{secrets: make(map[common.Hash]*ecvrf.SecretKey)} }

// OpenFiles reads keys that share a passphrase. Errors: keyfile's; a key that is given twice is one.
func OpenFiles(paths []string, passphrase keyfile.Passphrase) (_ *Files, err error) {
	f := NewFiles()
	defer func() {
		if err != nil {
			f.Wipe()
		}
	}()

	for _, path := range paths {
		secret, lines, err := keyfile.OpenVRF(path, passphrase)
		if err != nil {
			return nil, err
		}
		if err := f.Add(secret, lines); err != nil {
			secret.Wipe()
			return nil, fmt.Errorf("%s: %w", path, err)
		}
	}
	return f, nil
}

// Add takes a key, and the duty to wipe it.
func (f *Files) Add(secret *ecvrf.SecretKey, lines []common.Hash) error {
	f.mu.Lock()
	defer f.mu.Unlock()

	public := secret.Public()
	key := Key{Public: public, Hash: public.KeyHash(), Lines: lines}
	if f.secrets[key.Hash] != nil {
		return fmt.Errorf("key %s is given twice; leave one out", key.Hash)
	}
	f.secrets[key.Hash] = secret
	f.keys = append(f.keys, key)
	return nil
}

// Keys implements [KeySource].
func (f *Files) Keys() []Key {
	f.mu.RLock()
	defer f.mu.RUnlock()
	return slices.Clone(f.keys)
}

// Key implements [KeySource].
func (f *Files) Key(keyHash common.Hash) (Key, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()
	for _, key := range f.keys {
		if key.Hash == keyHash {
			return key, nil
		}
	}
	return Key{}, ErrNoKey
}

// Prove implements [KeySource].
func (f *Files) Prove(_ context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error) {
	f.mu.RLock()
	defer f.mu.RUnlock()

	secret := f.secrets[keyHash]
	if secret == nil {
		return nil, ErrNoKey
	}
	proof, _, err := ecvrf.Prove(secret, alpha, nil)
	return proof, err
}

// Wipe overwrites all secrets; afterwards Prove fails. It waits for proofs that are being made.
func (f *Files) Wipe() {
	f.mu.Lock()
	defer f.mu.Unlock()
	for _, secret := range f.secrets {
		secret.Wipe()
	}
}
