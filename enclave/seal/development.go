package seal

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"
)

// developmentMark begins a development file, so that nobody takes it for anything else.
const developmentMark = "veritee development sealing key, worth nothing: "

// development is a key in a file, or a passphrase of the developer's own that is as long. It has no Argon2id: what it seals is worth
// nothing, and it is random if we make it.
type development struct{ path string }

func (d development) kind() string { return DevelopmentFile }

// probe makes the file if there is none.
func (d development) probe(context.Context) error {
	if d.path == "" {
		return errors.New("no file is named; name it by --seal-file")
	}
	secret := make([]byte, 32)
	rand.Read(secret) // crypto/rand's never fails
	file, err := os.OpenFile(d.path, os.O_WRONLY|os.O_CREATE|os.O_EXCL, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return nil
	}
	if err != nil {
		return err
	}
	_, err = file.WriteString(developmentMark + hex.EncodeToString(secret) + "\n")
	return errors.Join(err, file.Sync(), file.Close())
}

func (d development) key(context.Context, byte) ([]byte, byte, error) {
	file, err := os.OpenFile(d.path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, 0, err
	}
	defer file.Close()
	stat, err := file.Stat()
	if err != nil {
		return nil, 0, err
	}
	if !stat.Mode().IsRegular() || stat.Mode().Perm()&0o077 != 0 {
		return nil, 0, fmt.Errorf("%s has mode %s: it must be a file that its owner alone can read; chmod 600 it", d.path, stat.Mode())
	}
	content, err := io.ReadAll(io.LimitReader(file, 1024))
	if err != nil {
		return nil, 0, err
	}
	digits, marked := strings.CutPrefix(strings.TrimSuffix(string(content), "\n"), developmentMark)
	key, err := hex.DecodeString(digits)
	if !marked || err != nil || len(key) != 32 {
		return nil, 0, fmt.Errorf("%s is no development sealing key: name a file that isn't there, and one is made", filepath.Base(d.path))
	}
	return key, 0, nil
}
