package seal

import (
	"bytes"
	"context"
	"crypto/cipher"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"regexp"

	"golang.org/x/crypto/chacha20poly1305"
)

// A Sealer encrypts for whoever runs the same code on the same platform. It may be used by several goroutines.
type Sealer interface {
	// Kind is "gramine", "dstack" or "development-file".
	Kind() string
	// Seal encrypts at most [MaxPlain] bytes under a name: up to 64 of a–z, 0–9, dot, dash and slash.
	Seal(ctx context.Context, name string, plain []byte) ([]byte, error)
	// Open decrypts what was sealed under this name. Errors: [ErrSealed]. The caller wipes what it gets.
	Open(ctx context.Context, name string, sealed []byte) ([]byte, error)
}

const (
	// MaxPlain bounds what is sealed: a share and what belongs to it have some kilobytes.
	MaxPlain = 1 << 20

	// Overhead is by how much a sealed text is longer.
	Overhead = headerSize + chacha20poly1305.Overhead

	magic      = "vtseal\x00"
	version    = 1
	saltSize   = 32
	headerSize = len(magic) + 1 + 1 + 1 + saltSize // magic, version, kind, way, salt

	versionAt, kindAt, wayAt = len(magic), len(magic) + 1, len(magic) + 2

	minKey = 16 // bytes that a platform gives
	maxKey = 64
)

// ErrSealed is returned for what wasn't sealed so: on another machine, by another measurement or kind, under another name, or changed
// since. These can't be told apart.
var ErrSealed = errors.New("it doesn't open: sealed by another platform or measurement or under another name, or changed since")

// kinds are numbers in a sealed text.
var kinds = map[string]byte{Gramine: 1, Dstack: 2, DevelopmentFile: 3}

var names = regexp.MustCompile(`^[a-z0-9][a-z0-9./-]{0,63}$`)

// A source gives the platform's key: 16 to 64 bytes of full entropy, the same each time, which the caller wipes. Where it has several
// ways to one, it says which it took, never 0, and takes that again; 0 leaves it the choice.
type source interface {
	kind() string
	probe(ctx context.Context) error
	key(ctx context.Context, way byte) (key []byte, took byte, err error)
}

// sealer makes a Sealer of a source.
type sealer struct{ source source }

// Kind implements Sealer.
func (s sealer) Kind() string { return s.source.kind() }

// Seal implements Sealer.
func (s sealer) Seal(ctx context.Context, name string, plain []byte) ([]byte, error) {
	if len(plain) > MaxPlain {
		return nil, fmt.Errorf("seal %q: %d bytes, at most %d can be", name, len(plain), MaxPlain)
	}
	platform, way, err := s.key(ctx, 0)
	if err != nil {
		return nil, fmt.Errorf("seal %q: %w", name, err)
	}
	defer clear(platform)

	header := make([]byte, headerSize, headerSize+len(plain)+chacha20poly1305.Overhead)
	copy(header, magic)
	header[versionAt], header[kindAt], header[wayAt] = version, kinds[s.Kind()], way
	rand.Read(header[headerSize-saltSize:]) // crypto/rand's never fails
	aead, err := s.cipher(platform, name, header)
	if err != nil {
		return nil, fmt.Errorf("seal %q: %w", name, err)
	}
	return aead.Seal(header, make([]byte, aead.NonceSize()), plain, bound(name, header)), nil
}

// Open implements Sealer.
func (s sealer) Open(ctx context.Context, name string, sealed []byte) ([]byte, error) {
	switch {
	case len(sealed) < Overhead || len(sealed) > MaxPlain+Overhead:
		return nil, fmt.Errorf("open %q: %d bytes, a sealed text has %d to %d: %w", name, len(sealed), Overhead, MaxPlain+Overhead, ErrSealed)
	case !bytes.HasPrefix(sealed, []byte(magic)):
		return nil, fmt.Errorf("open %q: no sealed text: %w", name, ErrSealed)
	case sealed[versionAt] != version:
		return nil, fmt.Errorf("open %q: version %d, this build reads %d: %w", name, sealed[versionAt], version, ErrSealed)
	case sealed[kindAt] != kinds[s.Kind()]:
		return nil, fmt.Errorf("open %q: it was sealed by %s, here is %s: %w", name, kindName(sealed[kindAt]), s.Kind(), ErrSealed)
	}
	header := sealed[:headerSize]
	platform, way, err := s.key(ctx, header[wayAt])
	if err != nil {
		return nil, fmt.Errorf("open %q: %w", name, err)
	}
	defer clear(platform)
	if way != header[wayAt] {
		return nil, fmt.Errorf("open %q: %w", name, ErrSealed)
	}
	aead, err := s.cipher(platform, name, header)
	if err != nil {
		return nil, fmt.Errorf("open %q: %w", name, err)
	}
	plain, err := aead.Open(nil, make([]byte, aead.NonceSize()), sealed[headerSize:], bound(name, header))
	if err != nil {
		return nil, fmt.Errorf("open %q: %w", name, ErrSealed)
	}
	return plain, nil
}

// key is the platform's, if it could be one.
func (s sealer) key(ctx context.Context, way byte) ([]byte, byte, error) {
	key, took, err := s.source.key(ctx, way)
	if err != nil {
		return nil, 0, err
	}
	if len(key) < minKey || len(key) > maxKey || bytes.Count(key, key[:1]) == len(key) {
		clear(key)
		return nil, 0, fmt.Errorf("%s gives no key that could be one: %d bytes, %d to %d were wanted, not all the same", s.Kind(), len(key), minKey, maxKey)
	}
	return key, took, nil
}

// cipher is for one text: its key is HKDF-SHA256 (RFC 5869) of the platform's key, the text's salt, and what the key is for. Such a
// key encrypts once, so the nonce may be zero.
func (s sealer) cipher(platform []byte, name string, header []byte) (cipher.AEAD, error) {
	if !names.MatchString(name) {
		return nil, errors.New("its name must be 1 to 64 of a-z, 0-9, dot, dash and slash")
	}
	key, err := hkdf.Key(sha256.New, platform, header[headerSize-saltSize:], "veritee/seal/v1/"+s.Kind(), chacha20poly1305.KeySize)
	if err != nil {
		return nil, err
	}
	defer clear(key)
	return chacha20poly1305.New(key)
}

// bound is what a text is authenticated with: all of its header, and its name with the length before it.
func bound(name string, header []byte) []byte {
	with := binary.BigEndian.AppendUint16(bytes.Clone(header), uint16(len(name)))
	return append(with, name...)
}

func kindName(number byte) string {
	for name, n := range kinds {
		if n == number {
			return name
		}
	}
	return fmt.Sprintf("kind %d", number)
}
