// Package sealed keeps data that instances of one app hand to each other, over restarts, machines and vendors: it is encrypted under a
// key that any of them derives anew, and that nobody else gets.
//
// Sealed data is a header and a ciphertext. The header says which key it takes, and all of it is authenticated:
//
//	magic 4 ‖ version 1 ‖ reserved 3, zero ‖ app 20 ‖ purpose 12 ‖ epoch 8, big-endian ‖ nonce 24 ‖ ciphertext, with a tag of 16
//
// What the caller names as context is authenticated besides, and isn't in it: a file's name, a record's id, so that a host can't pass
// one off as another. What a host can do is to give back what was sealed earlier, or nothing: freshness takes a counter in the
// context, or a chain.
//
// The cipher is XChaCha20-Poly1305 (draft-irtf-cfrg-xchacha). Instances don't know of each other, and seal under the same key with nonces
// that they draw: 192 bits are enough for that without counting, whereas 96 of AES-GCM would take a key for each message or a limit that
// nobody keeps; and it is constant in time without the processor's help. The key is HKDF-SHA-256 of the 48 derived bytes, so that
// they can serve other uses under other labels.
//
// A ciphertext of this cipher can be made to open under two keys. Here the key follows from the header, which names one epoch; a
// committee that would give out two keys for one epoch is found out on chain before.
package sealed

import (
	"bytes"
	"crypto/hkdf"
	"crypto/rand"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"golang.org/x/crypto/chacha20poly1305"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// Sizes.
const (
	// MaxPlain bounds what is sealed at once: all of it is in memory twice.
	MaxPlain = 64 << 20

	// MaxContext bounds the context.
	MaxContext = 64 << 10

	// Overhead is by how much sealed data is longer.
	Overhead = headerSize + chacha20poly1305.Overhead

	fixedSize  = 4 + 1 + 3 + 20 + 12 + 8
	headerSize = fixedSize + chacha20poly1305.NonceSizeX

	version = 1
	label   = "veritee sealed v1"
)

var (
	magic = [4]byte{'V', 'S', 'L', 'D'}

	// ErrFormat is returned for what isn't sealed data, or is of a later version; ErrAltered for what isn't as it was sealed, under this key
	// and in this context; ErrSize for what is too large; ErrWiped if the key is gone.
	ErrFormat  = errors.New("not sealed data")
	ErrAltered = errors.New("altered, or sealed in another context or under another key")
	ErrSize    = errors.New("too large")
	ErrWiped   = errors.New("the data key was wiped, take it from the key ring again")
)

// OtherKeyError says which key sealed data takes.
type OtherKeyError struct {
	Need, Have Name
}

func (e *OtherKeyError) Error() string {
	if e.Need.App == e.Have.App && e.Need.Purpose == e.Have.Purpose {
		return fmt.Sprintf("sealed under epoch %d, the key is of epoch %d: order epoch %d, unless it is retired", e.Need.Epoch, e.Have.Epoch, e.Need.Epoch)
	}
	return fmt.Sprintf("sealed for %v, the key is of %v", e.Need, e.Have)
}

// Name says which data key it is.
type Name struct {
	App     common.Address
	Purpose typed.Purpose
	Epoch   uint64
}

// String gives app, purpose and epoch.
func (n Name) String() string {
	return fmt.Sprintf("app %v, purpose 0x%x, epoch %d", n.App, n.Purpose[:], n.Epoch)
}

// DataKey is a derived key of the algorithm 'data'.
type DataKey struct {
	name  Name
	key   [chacha20poly1305.KeySize]byte
	whole bool // not wiped
}

// NewDataKey makes one of the 48 bytes of [tbls.Root.Derive] for [typed.AlgorithmData]. Whoever calls it wipes those.
func NewDataKey(name Name, derived *[tbls.KeyLength]byte) (*DataKey, error) {
	if *derived == ([tbls.KeyLength]byte{}) {
		return nil, ErrWiped
	}
	key, err := hkdf.Key(sha256.New, derived[:], nil, label, chacha20poly1305.KeySize)
	if err != nil {
		return nil, fmt.Errorf("data key: %w", err)
	}
	defer clear(key)
	return &DataKey{name: name, key: [chacha20poly1305.KeySize]byte(key), whole: true}, nil
}

// Name says which it is.
func (k *DataKey) Name() Name { return k.name }

// Wipe overwrites the key. It must not be in use.
func (k *DataKey) Wipe() {
	clear(k.key[:])
	k.whole = false
}

// String names it.
func (k DataKey) String() string { return "data key of " + k.name.String() + " (secret)" }

// Format prints that and nothing else, whatever the verb.
func (k DataKey) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, k.String()) }

// Seal encrypts plain. Errors: [ErrSize], [ErrWiped].
func Seal(key *DataKey, plain, context []byte) ([]byte, error) {
	switch {
	case key == nil || !key.whole:
		return nil, fmt.Errorf("seal: %w", ErrWiped)
	case len(plain) > MaxPlain:
		return nil, fmt.Errorf("seal %d bytes, at most %d: %w", len(plain), MaxPlain, ErrSize)
	case len(context) > MaxContext:
		return nil, fmt.Errorf("seal in a context of %d bytes, at most %d: %w", len(context), MaxContext, ErrSize)
	}
	out := make([]byte, headerSize, headerSize+len(plain)+chacha20poly1305.Overhead)
	putFixed(out, key.name)
	if _, err := rand.Read(out[fixedSize:]); err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	aead, err := chacha20poly1305.NewX(key.key[:])
	if err != nil {
		return nil, fmt.Errorf("seal: %w", err)
	}
	return aead.Seal(out, out[fixedSize:headerSize], plain, authenticated(out[:headerSize], context)), nil
}

// Open decrypts what was sealed under this key, in this context. Errors: [ErrFormat], [ErrSize], [*OtherKeyError], [ErrAltered], [ErrWiped].
func Open(key *DataKey, data, context []byte) ([]byte, error) {
	if key == nil || !key.whole {
		return nil, fmt.Errorf("open: %w", ErrWiped)
	}
	need, err := NameOf(data)
	if err != nil {
		return nil, err
	}
	switch {
	case len(context) > MaxContext:
		return nil, fmt.Errorf("open in a context of %d bytes, at most %d: %w", len(context), MaxContext, ErrSize)
	case need != key.name:
		return nil, fmt.Errorf("open: %w", &OtherKeyError{Need: need, Have: key.name})
	}
	aead, err := chacha20poly1305.NewX(key.key[:])
	if err != nil {
		return nil, fmt.Errorf("open: %w", err)
	}
	plain, err := aead.Open(nil, data[fixedSize:headerSize], data[headerSize:], authenticated(data[:headerSize], context))
	if err != nil {
		return nil, fmt.Errorf("open: %w", ErrAltered)
	}
	return plain, nil
}

// NameOf reads, unauthenticated, which key sealed data takes. Errors: [ErrFormat], [ErrSize].
func NameOf(data []byte) (Name, error) {
	switch {
	case len(data) < Overhead:
		return Name{}, fmt.Errorf("%d bytes, at least %d: %w", len(data), Overhead, ErrFormat)
	case len(data) > MaxPlain+Overhead:
		return Name{}, fmt.Errorf("%d bytes, at most %d: %w", len(data), MaxPlain+Overhead, ErrSize)
	case !bytes.Equal(data[:4], magic[:]):
		return Name{}, fmt.Errorf("it begins with 0x%x, want 0x%x: %w", data[:4], magic, ErrFormat)
	case data[4] != version || !bytes.Equal(data[5:8], []byte{0, 0, 0}):
		return Name{}, fmt.Errorf("version %d, this program knows %d: %w", data[4], version, ErrFormat)
	}
	return Name{
		App: common.Address(data[8:28]), Purpose: typed.Purpose(data[28:40]), Epoch: binary.BigEndian.Uint64(data[40:48]),
	}, nil
}

func putFixed(out []byte, name Name) {
	copy(out, magic[:])
	out[4] = version
	copy(out[8:], name.App[:])
	copy(out[28:], name.Purpose[:])
	binary.BigEndian.PutUint64(out[40:], name.Epoch)
}

// authenticated is header ‖ context: the header has a fixed length.
func authenticated(header, context []byte) []byte {
	return append(bytes.Clone(header), context...)
}
