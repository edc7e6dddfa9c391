package ecvrf

import (
	"crypto/rand"
	"fmt"
	"io"
	"log/slog"
)

// redacted is all that a secret says of itself.
const redacted = "ecvrf.SecretKey(redacted)"

// SecretKey is a VRF key. It prints, logs and marshals as a fixed word;
// [SecretKey.Bytes] is the only way out. Copies share the scalar and are wiped
// together.
//
// A VRF key is for VRF proofs alone: an ECDSA or Schnorr signature under the
// same key could be combined with a proof to the harm of both.
type SecretKey struct {
	// secret is a closure because nothing that reflects can look into one. fmt
	// doesn't call the methods below for an unexported field of somebody's
	// structure, and with a verb like %s it even follows a pointer there.
	secret func() *[32]byte
	public PublicKey
}

// NewSecretKey draws a key, uniform in [1, n−1], from random (crypto/rand if
// nil). Errors: the reader's, or [ErrNoConstantTime].
func NewSecretKey(random io.Reader) (*SecretKey, error) {
	if random == nil {
		random = rand.Reader
	}

	var seed [32]byte
	defer clear(seed[:])

	for {
		if _, err := io.ReadFull(random, seed[:]); err != nil {
			return nil, fmt.Errorf("draw key: %w", err)
		}

		// Drawing again, instead of reducing, leaves no bias. Once in 2^128.
		if k, below := scalarOf(seed); !below || k.IsZero() {
			continue
		}

		return ParseSecretKey(seed[:])
	}
}

// ParseSecretKey reads the 32 bytes that [SecretKey.Bytes] gave, a big-endian
// integer in [1, n−1]. Errors: [ErrSecretKey], [ErrNoConstantTime].
func ParseSecretKey(b []byte) (*SecretKey, error) {
	if !ConstantTime {
		return nil, ErrNoConstantTime
	}

	if len(b) != 32 {
		return nil, ErrSecretKey
	}

	secret := new([32]byte)
	copy(secret[:], b)

	k, below := scalarOf(*secret)
	defer k.Zero()
	if !below || k.IsZero() {
		return nil, ErrSecretKey
	}

	g := generator()
	point, ok := mulSecret(&k, &g)
	if !ok {
		return nil, ErrSecretKey
	}

	// A public key with X ≥ n can't be verified on chain. Once in 2^128.
	public, err := publicKeyOf(point)
	if err != nil {
		return nil, ErrSecretKey
	}

	return &SecretKey{secret: func() *[32]byte { return secret }, public: public}, nil
}

// Public returns the public key.
func (sk SecretKey) Public() PublicKey { return sk.public }

// Bytes returns a copy of the secret, for a keystore that seals it. The caller
// wipes it. A wiped key gives zeros.
func (sk SecretKey) Bytes() [32]byte {
	if sk.secret == nil {
		return [32]byte{}
	}

	return *sk.secret()
}

// Wipe overwrites the secret; afterwards [Prove] refuses the key. Best effort:
// Go moves stacks and cgo copies, so it shortens the time a secret lies in
// memory rather than ending it. It must not run beside Prove.
func (sk SecretKey) Wipe() {
	if sk.secret != nil {
		clear(sk.secret()[:])
	}
}

// scalar returns the secret, which the caller zeroes.
func (sk SecretKey) scalar() (scalar, error) {
	if sk.secret == nil {
		return scalar{}, ErrSecretKey
	}

	k, below := scalarOf(*sk.secret())
	if !below || k.IsZero() {
		return scalar{}, ErrSecretKey
	}

	return k, nil
}

// String, Format, LogValue and the marshalers redact.

func (sk SecretKey) String() string { return redacted }

// Format covers every verb, %x and %#v among them.
func (sk SecretKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }

// LogValue redacts in slog.
func (sk SecretKey) LogValue() slog.Value { return slog.StringValue(redacted) }

// MarshalJSON redacts: a key that gets into a configuration dump or an API
// answer by mistake stays inside.
func (sk SecretKey) MarshalJSON() ([]byte, error) { return []byte(`"` + redacted + `"`), nil }

// MarshalText redacts in the encoders that ask for text.
func (sk SecretKey) MarshalText() ([]byte, error) { return []byte(redacted), nil }
