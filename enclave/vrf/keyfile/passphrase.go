package keyfile

import (
	"bytes"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"os"
)

// PassphraseVariable is the environment variable that may hold the passphrase. A flag can't: command lines are seen by all.
const PassphraseVariable = "VERITEE_KEY_PASSPHRASE"

const (
	minPassphrase = 12
	maxPassphrase = 1 << 10
)

var (
	// ErrWeakPassphrase is returned for a new file whose passphrase is too short.
	ErrWeakPassphrase = fmt.Errorf("passphrase of fewer than %d bytes: choose a longer one, such as six random words", minPassphrase)

	// ErrNoPassphrase is returned where none was given, or two.
	ErrNoPassphrase = errors.New("no passphrase: name a file of mode 0600 that holds it, or set " + PassphraseVariable)
)

// A Passphrase redacts itself when it is printed.
type Passphrase []byte

// ReadPassphrase takes the passphrase from a file, or from the environment if the name is empty. One line feed at the file's
// end doesn't count, nor a carriage return before it. A variable that was read is removed from the process's environment, so
// that no child inherits it. Errors: [ErrNoPassphrase], [ErrOpenToOthers].
func ReadPassphrase(path string) (Passphrase, error) {
	inherited, set := os.LookupEnv(PassphraseVariable)
	if path == "" {
		if inherited == "" {
			return nil, ErrNoPassphrase
		}
		return Passphrase(inherited), os.Unsetenv(PassphraseVariable)
	}
	if set {
		return nil, fmt.Errorf("a passphrase file and %s: %w; give one of them", PassphraseVariable, errTwice)
	}

	content, err := readPrivate(path, maxPassphrase)
	if err != nil {
		return nil, fmt.Errorf("passphrase: %w", err)
	}
	passphrase := bytes.TrimSuffix(bytes.TrimSuffix(content, []byte("\n")), []byte("\r"))
	if len(passphrase) == 0 {
		return nil, fmt.Errorf("passphrase file %s is empty: %w", path, io.ErrUnexpectedEOF)
	}
	return passphrase, nil
}

var errTwice = errors.New("two passphrases")

// Wipe overwrites it, as far as that goes.
func (p Passphrase) Wipe() { clear(p) }

const redacted = "keyfile.Passphrase(redacted)"

func (p Passphrase) String() string               { return redacted }
func (p Passphrase) GoString() string             { return redacted }
func (p Passphrase) LogValue() slog.Value         { return slog.StringValue(redacted) }
func (p Passphrase) MarshalText() ([]byte, error) { return []byte(redacted), nil }

// Format covers the verbs that would print the bytes, %x among them.
func (p Passphrase) Format(f fmt.State, _ rune) { _, _ = io.WriteString(f, redacted) }
