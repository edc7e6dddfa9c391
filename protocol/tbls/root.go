package tbls

import (
	"crypto/hkdf"
	"crypto/sha256"
	"encoding/binary"
	"errors"
	"fmt"
	"io"

	"github.com/veritee/veritee/protocol/typed"
)

// kdfSalt is HKDF's.
const kdfSalt = "veritee keys v1"

// KeyLength is how much is derived, in bytes: enough to be reduced to a scalar of 256 bits without bias.
const KeyLength = 48

// Root is what an identity's keys are derived from: the committee's BLS signature on it, which only its app's enclaves have.
type Root struct{ r G1 }

// ErrWiped is returned for a root that was wiped: what would be derived of nothing is no secret.
var ErrWiped = errors.New("the key was wiped, order it again")

// Derive gives 48 bytes for an identity and an algorithm. Whoever calls it wipes them. Errors: [ErrWiped].
func (r *Root) Derive(id Identity, algorithm typed.Algorithm) (out [KeyLength]byte, err error) {
	if r == nil || r.r.IsInfinity() {
		return out, ErrWiped
	}
	secret := r.r.Bytes()
	defer clear(secret[:])

	// Every field has a fixed length or its length before it.
	info := []byte{byte(id.Kind), byte(algorithm), byte(len(id.Purpose))}
	info = append(info, id.Purpose[:]...)
	info = binary.BigEndian.AppendUint64(info, id.Epoch)
	key, err := hkdf.Key(sha256.New, secret[:], []byte(kdfSalt), string(info), KeyLength)
	if err != nil {
		return out, fmt.Errorf("derive: %w", err)
	}
	defer clear(key)
	return [KeyLength]byte(key), nil
}

// Wipe overwrites it.
func (r *Root) Wipe() { r.r = G1{} }

// String says nothing of the secret.
func (r Root) String() string { return "root (secret)" }

// Format prints that and nothing else, whatever the verb.
func (r Root) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, r.String()) }
