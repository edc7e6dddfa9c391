package instance

import (
	"context"
	"errors"
	"fmt"
	"io/fs"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/protocol/ecvrf"
)

// sealedName is what the key is sealed under: no other sealed text is taken for one.
const sealedName = "instance-key"

// CreateSealed draws a key and keeps it in a new file, sealed by the platform. Its host can't read that, so the key isn't [Key.Stored];
// but he can put an old file back, or start two processes from one, and then two speak by one key: whoever relies on an instance's
// having said a thing once must keep that elsewhere. Sealed by a development file it is stored, since the host has the key. Errors:
// those of [New] and [seal.Create], fs.ErrExist among them.
func CreateSealed(ctx context.Context, path string, sealer seal.Sealer) (*Key, error) {
	key, err := New()
	if err != nil {
		return nil, err
	}
	secret := crypto.FromECDSA(key.secret())
	defer clear(secret)
	if err := seal.Create(ctx, sealer, path, sealedName, secret); err != nil {
		key.Wipe()
		return nil, fmt.Errorf("seal instance key: %w", err)
	}
	key.stored = sealer.Kind() == seal.DevelopmentFile
	return key, nil
}

// OpenSealed reads such a file. Errors: [seal.ErrSealed] on another platform or by other code, fs.ErrNotExist.
func OpenSealed(ctx context.Context, path string, sealer seal.Sealer) (*Key, error) {
	if !ecvrf.ConstantTime {
		return nil, ecvrf.ErrNoConstantTime
	}
	secret, err := seal.Load(ctx, sealer, path, sealedName)
	if err != nil {
		return nil, fmt.Errorf("sealed instance key: %w", err)
	}
	defer clear(secret)
	private, err := crypto.ToECDSA(secret)
	if err != nil {
		return nil, fmt.Errorf("%s: what is sealed there is no key: %w", path, seal.ErrSealed)
	}
	return keyOf(private, sealer.Kind() == seal.DevelopmentFile), nil
}

// OpenOrCreateSealed opens the file, or makes it with a new key if there is none; created says which. A file that doesn't open is an
// error: a new key in its place would be another instance.
func OpenOrCreateSealed(ctx context.Context, path string, sealer seal.Sealer) (key *Key, created bool, err error) {
	key, err = OpenSealed(ctx, path, sealer)
	if errors.Is(err, fs.ErrNotExist) {
		key, err = CreateSealed(ctx, path, sealer)
		return key, err == nil, err
	}
	return key, false, err
}
