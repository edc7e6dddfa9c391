package keyfile

import (
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// ErrOpenToOthers is returned for a file that its owner isn't alone to read.
var ErrOpenToOthers = errors.New("others can read it")

// Create encrypts a secret of 32 bytes and writes it to a new file of mode 0600. It returns once the file is on the disk, and
// before that there is none by that name. Errors: [fs.ErrExist] if there is a file already, [ErrFormat] for parameters that
// couldn't be read back, [ErrWeakPassphrase].
func Create(path string, info Info, secret *[32]byte, passphrase Passphrase) error {
	if len(passphrase) < minPassphrase {
		return fmt.Errorf("write %s: %w", path, ErrWeakPassphrase)
	}
	s, err := seal(info, secret[:], passphrase)
	if err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	content, err := s.marshal()
	if err != nil {
		return err
	}
	if err := writeNew(path, content); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	return nil
}

// Read tells what a file says in clear, without the passphrase. Errors: [ErrFormat], [ErrOpenToOthers], the file system's.
func Read(path string) (Info, error) {
	s, err := load(path)
	return s.Info, err
}

// Open decrypts a file. The caller wipes the secret, and compares what it means with Info.PublicKey, which is what the file's
// maker said it is. Errors: those of [Read], [ErrPassphrase].
func Open(path string, passphrase Passphrase) (Info, *[32]byte, error) {
	s, err := load(path)
	if err != nil {
		return Info{}, nil, err
	}

	secret, err := s.open(passphrase)
	if err != nil {
		return Info{}, nil, fmt.Errorf("open %s: %w", path, err)
	}
	return s.Info, (*[32]byte)(secret), nil
}

func load(path string) (sealed, error) {
	content, err := readPrivate(path, maxFile)
	if err != nil {
		return sealed{}, err
	}
	s, err := parse(content)
	if err != nil {
		return sealed{}, fmt.Errorf("read %s: %w", path, err)
	}
	return s, nil
}

// readPrivate reads a small file that nobody but its owner may read.
func readPrivate(path string, most int64) ([]byte, error) {
	// A pipe without a writer would keep us here for ever.
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer file.Close()

	// Of the open file, not of the name: what is checked is what is read.
	stat, err := file.Stat()
	if err != nil {
		return nil, err
	}
	if !stat.Mode().IsRegular() {
		return nil, fmt.Errorf("%s: %s is no regular file: %w", path, stat.Mode().Type(), ErrFormat)
	}
	if mode := stat.Mode().Perm(); mode&othersBits(path) != 0 {
		return nil, fmt.Errorf("%s has mode %#o: %w; chmod 600 it, and think about who has read it already", path, mode, ErrOpenToOthers)
	}

	content, err := io.ReadAll(io.LimitReader(file, most+1))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	if int64(len(content)) > most {
		return nil, fmt.Errorf("%s has more than %d bytes: %w", path, most, ErrFormat)
	}
	return content, nil
}

// othersBits are those of a file's mode that let others in. A service manager's credential is shown to the service by an access
// list where the file system has them, and the mode has the list's mask in place of the group: nobody else is in it.
func othersBits(path string) fs.FileMode {
	if folder := os.Getenv("CREDENTIALS_DIRECTORY"); folder != "" && filepath.Dir(path) == filepath.Clean(folder) {
		return 0o037
	}
	return 0o077
}

// writeNew makes a file that is complete or absent, whenever the machine stops. A link, unlike a rename, fails if there is a
// file by that name: a key that was overwritten is gone.
func writeNew(path string, content []byte) error {
	file, err := os.CreateTemp(filepath.Dir(path), ".keyfile-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())

	_, err = file.Write(content)
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return err
	}
	if err := os.Link(file.Name(), path); err != nil {
		if errors.Is(err, fs.ErrExist) {
			return fmt.Errorf("%w: a key file is never overwritten, choose another name", fs.ErrExist)
		}
		return err
	}
	return syncDir(filepath.Dir(path))
}

// syncDir puts a name on the disk, not only what it names.
func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
