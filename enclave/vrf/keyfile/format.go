package keyfile

import (
	"bytes"
	"crypto/rand"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"golang.org/x/crypto/argon2"
	"golang.org/x/crypto/chacha20poly1305"
)

// Kind says what a key is for. Files of one kind are never taken for another.
type Kind string

const (
	VRF      Kind = "vrf"      // makes proofs, and signs nothing else
	Instance Kind = "instance" // a worker's own, signs its answers
)

const (
	version    = 1
	kdfName    = "argon2id"
	cipherName = "xchacha20-poly1305"

	secretBytes = 32
	publicBytes = 33 // compressed SEC 1
	saltBytes   = 16

	// domain starts the authenticated text, so that nothing else that is ever encrypted under the same passphrase fits in.
	domain = "veritee/keyfile/v1"

	// maxFile is far above what 64 key lines need.
	maxFile  = 16 << 10
	maxLines = 64
)

var (
	// ErrFormat is returned for a file that isn't a key file of this version, or whose parameters are out of bounds.
	ErrFormat = errors.New("not a key file")

	// ErrPassphrase is returned when a file doesn't open: the passphrase is wrong, or the file was changed. The two can't be
	// told apart.
	ErrPassphrase = errors.New("wrong passphrase, or the file was changed since it was written")
)

// Cost is what an attempt at a passphrase costs: Argon2id's parameters.
type Cost struct {
	Time      uint32 // passes, 1 to 16
	MemoryKiB uint32 // 8 MiB to 256 MiB
	Threads   uint8  // 1 to 8
}

// DefaultCost is the second recommendation of RFC 9106 (section 4): three passes over 64 MiB, about a fifth of a second.
var DefaultCost = Cost{Time: 3, MemoryKiB: 64 << 10, Threads: 4}

// Bounds of the cost in a file. The upper ones are what a worker with little memory survives; the lower ones keep somebody's
// hurry from making a file that is guessed open.
const (
	maxTime, minMemory, maxMemory, maxThreads = 16, 8 << 10, 256 << 10, 8
)

// Check returns [ErrFormat] for parameters out of bounds.
func (c Cost) Check() error {
	if c.Time < 1 || c.Time > maxTime || c.MemoryKiB < minMemory || c.MemoryKiB > maxMemory || c.Threads < 1 || c.Threads > maxThreads {
		return fmt.Errorf("argon2id with time %d, memory %d KiB, threads %d; allowed are 1 to %d, %d to %d, 1 to %d: %w",
			c.Time, c.MemoryKiB, c.Threads, maxTime, minMemory, maxMemory, maxThreads, ErrFormat)
	}
	return nil
}

// Info is what a file says in clear. It is true only of a file that opens.
type Info struct {
	Kind      Kind
	PublicKey [publicBytes]byte // compressed SEC 1
	KeyLines  []common.Hash     // that a VRF key answers for; none for an instance key
	Cost      Cost
}

// fileJSON is the file.
type fileJSON struct {
	Version   int           `json:"version"`
	Kind      Kind          `json:"kind"`
	PublicKey hexutil.Bytes `json:"publicKey"`
	KeyLines  []common.Hash `json:"keyLines,omitempty"`
	KDF       kdfJSON       `json:"kdf"`
	Cipher    cipherJSON    `json:"cipher"`
}

type kdfJSON struct {
	Name      string        `json:"name"`
	Time      uint32        `json:"time"`
	MemoryKiB uint32        `json:"memoryKiB"`
	Threads   uint8         `json:"threads"`
	Salt      hexutil.Bytes `json:"salt"`
}

type cipherJSON struct {
	Name       string        `json:"name"`
	Nonce      hexutil.Bytes `json:"nonce"`
	Ciphertext hexutil.Bytes `json:"ciphertext"`
}

// A sealed key is a file that was read and whose form is right.
type sealed struct {
	Info
	salt, nonce, ciphertext []byte
}

// parse reads a file strictly and checks every length and bound, before anything is computed from them.
func parse(content []byte) (sealed, error) {
	if len(content) > maxFile {
		return sealed{}, fmt.Errorf("more than %d bytes: %w", maxFile, ErrFormat)
	}

	var f fileJSON
	decoder := json.NewDecoder(bytes.NewReader(content))
	decoder.DisallowUnknownFields()
	if err := decoder.Decode(&f); err != nil {
		return sealed{}, fmt.Errorf("%w: %w", ErrFormat, err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return sealed{}, fmt.Errorf("something follows the object: %w", ErrFormat)
	}

	switch {
	case f.Version != version:
		return sealed{}, fmt.Errorf("version %d, this build reads %d: %w", f.Version, version, ErrFormat)
	case f.Kind != VRF && f.Kind != Instance:
		return sealed{}, fmt.Errorf("kind %.20q: %w", f.Kind, ErrFormat)
	case f.KDF.Name != kdfName || f.Cipher.Name != cipherName:
		return sealed{}, fmt.Errorf("%.30q and %.30q, this build knows %s and %s: %w", f.KDF.Name, f.Cipher.Name, kdfName, cipherName, ErrFormat)
	case len(f.PublicKey) != publicBytes, len(f.KDF.Salt) != saltBytes,
		len(f.Cipher.Nonce) != chacha20poly1305.NonceSizeX, len(f.Cipher.Ciphertext) != secretBytes+chacha20poly1305.Overhead:
		return sealed{}, fmt.Errorf("a field has a wrong length: %w", ErrFormat)
	}

	s := sealed{
		Info: Info{
			Kind: f.Kind, PublicKey: [publicBytes]byte(f.PublicKey), KeyLines: f.KeyLines,
			Cost: Cost{Time: f.KDF.Time, MemoryKiB: f.KDF.MemoryKiB, Threads: f.KDF.Threads},
		},
		salt: f.KDF.Salt, nonce: f.Cipher.Nonce, ciphertext: f.Cipher.Ciphertext,
	}
	return s, errors.Join(s.Cost.Check(), checkLines(s.Kind, s.KeyLines))
}

// checkLines: a VRF key names what it is for, and nothing twice.
func checkLines(kind Kind, lines []common.Hash) error {
	if kind == Instance {
		if len(lines) != 0 {
			return fmt.Errorf("an instance key with key lines: %w", ErrFormat)
		}
		return nil
	}
	if len(lines) == 0 || len(lines) > maxLines {
		return fmt.Errorf("%d key lines, a VRF key names 1 to %d: %w", len(lines), maxLines, ErrFormat)
	}

	seen := make(map[common.Hash]bool, len(lines))
	for _, line := range lines {
		if line == (common.Hash{}) || seen[line] {
			return fmt.Errorf("key line %s is zero or repeated: %w", line, ErrFormat)
		}
		seen[line] = true
	}
	return nil
}

// marshal is the inverse of parse.
func (s *sealed) marshal() ([]byte, error) {
	content, err := json.MarshalIndent(fileJSON{
		Version: version, Kind: s.Kind, PublicKey: s.PublicKey[:], KeyLines: s.KeyLines,
		KDF:    kdfJSON{Name: kdfName, Time: s.Cost.Time, MemoryKiB: s.Cost.MemoryKiB, Threads: s.Cost.Threads, Salt: s.salt},
		Cipher: cipherJSON{Name: cipherName, Nonce: s.nonce, Ciphertext: s.ciphertext},
	}, "", "  ")
	if err != nil {
		return nil, fmt.Errorf("encode key file: %w", err)
	}
	return append(content, '\n'), nil
}

// clear is what is authenticated beside the secret: all that the file says, each part with its length before it.
func (s *sealed) clear() []byte {
	var out []byte
	add := func(part []byte) {
		out = binary.BigEndian.AppendUint32(out, uint32(len(part)))
		out = append(out, part...)
	}

	for _, part := range []string{domain, string(s.Kind), kdfName, cipherName} {
		add([]byte(part))
	}
	add(s.PublicKey[:])
	out = binary.BigEndian.AppendUint32(out, uint32(len(s.KeyLines)))
	for _, line := range s.KeyLines {
		add(line[:])
	}
	for _, number := range []uint32{s.Cost.Time, s.Cost.MemoryKiB, uint32(s.Cost.Threads)} {
		out = binary.BigEndian.AppendUint32(out, number)
	}
	add(s.salt)
	add(s.nonce)
	return out
}

// seal encrypts a secret under a passphrase.
func seal(info Info, secret, passphrase []byte) (sealed, error) {
	if err := errors.Join(info.Cost.Check(), checkLines(info.Kind, info.KeyLines)); err != nil {
		return sealed{}, err
	}

	s := sealed{Info: info, salt: make([]byte, saltBytes), nonce: make([]byte, chacha20poly1305.NonceSizeX)}
	for _, random := range [][]byte{s.salt, s.nonce} {
		if _, err := rand.Read(random); err != nil {
			return sealed{}, fmt.Errorf("draw salt: %w", err)
		}
	}

	key := s.key(passphrase)
	defer clear(key)
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return sealed{}, err
	}
	s.ciphertext = aead.Seal(nil, s.nonce, secret, s.clear())
	return s, nil
}

// open decrypts the secret, which the caller wipes. Errors: [ErrPassphrase].
func (s *sealed) open(passphrase []byte) ([]byte, error) {
	key := s.key(passphrase)
	defer clear(key)
	aead, err := chacha20poly1305.NewX(key)
	if err != nil {
		return nil, err
	}

	secret, err := aead.Open(nil, s.nonce, s.ciphertext, s.clear())
	if err != nil {
		return nil, ErrPassphrase
	}
	return secret, nil
}

func (s *sealed) key(passphrase []byte) []byte {
	return argon2.IDKey(passphrase, s.salt, s.Cost.Time, s.Cost.MemoryKiB, s.Cost.Threads, chacha20poly1305.KeySize)
}

// String shows the public part.
func (i Info) String() string {
	return fmt.Sprintf("%s key 0x%s for %d key lines", i.Kind, hex.EncodeToString(i.PublicKey[:]), len(i.KeyLines))
}
