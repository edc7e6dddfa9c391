// Package instance is the worker's own key: a secp256k1 key that is born in the process, signs answers and verdicts, and never leaves.
//
// Its address is who the worker is on chain. With attestation, evidence will say that the key was born in measured code; until
// then governance confirms the address by hand, and a new key at every start would need a new confirmation. So an unattested
// worker may keep its key in an encrypted file (package keyfile). Nothing that reads such a file may be called attested.
package instance

import (
	"crypto/ecdsa"
	"errors"
	"fmt"
	"io/fs"
	"log/slog"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/typed"
)

// A Key signs what this worker answers and what it says of claims.
type Key struct {
	// secret is a closure, because nothing that prints by reflection looks into one.
	secret  func() *ecdsa.PrivateKey
	address common.Address
	stored  bool

	mu sync.RWMutex // keeps Wipe away from Sign
}

// New draws a key that lives as long as the process. Errors: [ecvrf.ErrNoConstantTime] in a build without cgo, which would
// sign in variable time.
func New() (*Key, error) {
	if !ecvrf.ConstantTime {
		return nil, ecvrf.ErrNoConstantTime
	}
	secret, err := crypto.GenerateKey()
	if err != nil {
		return nil, fmt.Errorf("draw instance key: %w", err)
	}
	return keyOf(secret, false), nil
}

// Create draws a key and keeps it in a new file. Errors: those of [New] and of keyfile.Create, [fs.ErrExist] among them.
func Create(path string, cost keyfile.Cost, passphrase keyfile.Passphrase) (*Key, error) {
	key, err := New()
	if err != nil {
		return nil, err
	}

	secret := (*[32]byte)(crypto.FromECDSA(key.secret()))
	defer clear(secret[:])
	info := keyfile.Info{Kind: keyfile.Instance, PublicKey: key.compressed(), Cost: cost}
	if err := keyfile.Create(path, info, secret, passphrase); err != nil {
		return nil, err
	}
	key.stored = true
	return key, nil
}

// Open reads a key. Errors: those of keyfile.Open; keyfile.ErrFormat if it is no instance key.
func Open(path string, passphrase keyfile.Passphrase) (*Key, error) {
	if !ecvrf.ConstantTime {
		return nil, ecvrf.ErrNoConstantTime
	}
	info, secret, err := keyfile.Open(path, passphrase)
	if err != nil {
		return nil, err
	}
	defer clear(secret[:])
	if info.Kind != keyfile.Instance {
		return nil, fmt.Errorf("%s holds a %s key, an instance key is wanted: %w", path, info.Kind, keyfile.ErrFormat)
	}

	private, err := crypto.ToECDSA(secret[:])
	if err != nil {
		return nil, fmt.Errorf("open %s: %w", path, keyfile.ErrFormat)
	}
	key := keyOf(private, true)
	if key.compressed() != info.PublicKey {
		key.Wipe()
		return nil, fmt.Errorf("%s: its secret has another public key: %w", path, keyfile.ErrFormat)
	}
	return key, nil
}

// OpenOrCreate opens the file, or makes it with a new key if there is none; created says which.
func OpenOrCreate(path string, cost keyfile.Cost, passphrase keyfile.Passphrase) (key *Key, created bool, err error) {
	key, err = Open(path, passphrase)
	if errors.Is(err, fs.ErrNotExist) {
		key, err = Create(path, cost, passphrase)
		return key, err == nil, err
	}
	return key, false, err
}

// Address tells which instance a file's key is, from what the file says in clear: no passphrase is needed, and nothing is
// proven until the file is opened.
func Address(path string) (common.Address, error) {
	info, err := keyfile.Read(path)
	if err != nil {
		return common.Address{}, err
	}
	if info.Kind != keyfile.Instance {
		return common.Address{}, fmt.Errorf("%s holds a %s key, an instance key is wanted: %w", path, info.Kind, keyfile.ErrFormat)
	}
	public, err := crypto.DecompressPubkey(info.PublicKey[:])
	if err != nil {
		return common.Address{}, fmt.Errorf("%s: %w", path, keyfile.ErrFormat)
	}
	return crypto.PubkeyToAddress(*public), nil
}

func keyOf(secret *ecdsa.PrivateKey, stored bool) *Key {
	return &Key{
		secret:  func() *ecdsa.PrivateKey { return secret },
		address: crypto.PubkeyToAddress(secret.PublicKey),
		stored:  stored,
	}
}

// Address is the instance's name on chain.
func (k *Key) Address() common.Address { return k.address }

// Stored says whether the key is kept in a file.
func (k *Key) Stored() bool { return k.stored }

// Sign signs the digest of an answer. What it signs besides has a method each: digests from outside are never signed.
func (k *Key) Sign(answer typed.Answer, domain typed.Domain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return typed.Sign(answer.Digest(domain), k.secret())
}

// SignProof signs the digest of a verdict on a claim.
func (k *Key) SignProof(proof typed.TeeProof, domain typed.ProofDomain) (typed.Signature, error) {
	k.mu.RLock()
	defer k.mu.RUnlock()
	return proof.Sign(domain, k.secret())
}

// PublicKey is the compressed SEC 1 point.
func (k *Key) PublicKey() [33]byte { return k.compressed() }

// Wipe overwrites the secret, as far as that goes. Afterwards Sign fails.
func (k *Key) Wipe() {
	k.mu.Lock()
	defer k.mu.Unlock()

	//lint:ignore SA1019 nothing else overwrites a key, and this one signs nothing afterwards
	secret := k.secret().D
	words := secret.Bits()
	clear(words[:cap(words)])
	secret.SetUint64(0)
}

// String shows the address.
func (k *Key) String() string { return "instance " + k.address.Hex() }

// LogValue does the same for slog.
func (k *Key) LogValue() slog.Value { return slog.StringValue(k.String()) }

func (k *Key) compressed() [33]byte {
	return [33]byte(crypto.CompressPubkey(&k.secret().PublicKey))
}
