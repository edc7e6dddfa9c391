package seal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"syscall"
)

// Create seals into a new file of mode 0600, which is complete on the disk when it returns, and before that isn't there. Errors:
// fs.ErrExist if there is one; a sealed file is never overwritten by it.
func Create(ctx context.Context, s Sealer, path, name string, plain []byte) error {
	return write(ctx, s, path, name, plain, func(from, to string) error { return asNew(from, to, os.Link) })
}

// asNew gives a file another name, unless there is a file by that. A link, unlike a rename, fails then. Under Gramine, and on some file
// systems, there are no links: there it is looked for first. That isn't one step, but whoever calls has the folder to itself.
func asNew(from, to string, link func(from, to string) error) error {
	err := link(from, to)
	if !errors.Is(err, errors.ErrUnsupported) && !errors.Is(err, syscall.EPERM) {
		return err
	}
	switch _, err := os.Lstat(to); {
	case err == nil:
		return &os.LinkError{Op: "rename", Old: from, New: to, Err: fs.ErrExist}
	case !errors.Is(err, fs.ErrNotExist):
		return err
	}
	return os.Rename(from, to)
}

// Replace does the same in place of a file, if there is one: whenever the machine stops, the old or the new one is there, whole.
func Replace(ctx context.Context, s Sealer, path, name string, plain []byte) error {
	return write(ctx, s, path, name, plain, os.Rename)
}

// Load opens what a file holds. The caller wipes it. Errors: [ErrSealed], fs.ErrNotExist.
func Load(ctx context.Context, s Sealer, path, name string) ([]byte, error) {
	// A pipe without a writer would keep us here for ever.
	file, err := os.OpenFile(path, os.O_RDONLY|syscall.O_NONBLOCK, 0)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, int64(MaxPlain+Overhead+1)))
	if err != nil {
		return nil, fmt.Errorf("read %s: %w", path, err)
	}
	plain, err := s.Open(ctx, name, content)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return plain, nil
}

func write(ctx context.Context, s Sealer, path, name string, plain []byte, put func(from, to string) error) error {
	sealed, err := s.Seal(ctx, name, plain)
	if err != nil {
		return err
	}
	folder := filepath.Dir(path)
	file, err := os.CreateTemp(folder, ".sealed-*") // mode 0600
	if err != nil {
		return err
	}
	defer os.Remove(file.Name())
	_, err = file.Write(sealed)
	if err = errors.Join(err, file.Sync(), file.Close()); err != nil {
		return fmt.Errorf("write %s: %w", path, err)
	}
	if err := put(file.Name(), path); err != nil {
		return err
	}

	// The name too is on the disk, not only what it names.
	dir, err := os.Open(folder)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
