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
	Public ecvrf.PublicKey
	Hash   common.Hash   // its name on chain
	Lines  []common.Hash // what it answers for
}

// Serves says whether the key answers for a line.
func (k Key) Serves(line common.Hash) bool { return slices.Contains(k.Lines, line) }

// A KeySource holds VRF keys.
type KeySource interface {
	// Keys are all keys that it holds, in an order of its own. Hashes are unique.
	Keys() []Key

	// Prove makes a proof under the key of that hash. The caller has decided that it may be made, and verifies it. Errors:
	// [ErrNoKey]; others mean that the source is broken.
	Prove(ctx context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error)
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
