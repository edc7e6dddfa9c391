package vault

import (
	"context"
	"crypto/rand"
	"encoding/binary"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"sync"

	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrDamaged is returned for a file that a disk has changed.
var ErrDamaged = errors.New("the file is damaged; restore it from a copy, or move it away and go on without that share: the committee can give the node another one by a refresh")

const (
	magic     = "vtshare\x01"
	suffix    = ".share"
	fresh     = ".new"  // beside a file: what it will be
	gone      = ".gone" // what is being destroyed
	joined    = ".joined"
	maxFiles  = 256
	maxOnDisk = maxSize + 4096
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A Vault is a node's folder. It is safe for concurrent use.
type Vault struct {
	folder string
	domain typed.CommitteeDomain
	sealer seal.Sealer // nil: nothing secret is written

	mu   sync.Mutex
	held map[uint64]*Held // by session
}

// Folder makes a node's folder, or sees that nobody else can look into the one that is there.
func Folder(path string) error {
	if err := os.MkdirAll(path, 0o700); err != nil {
		return fmt.Errorf("data folder: %w; name another", err)
	}
	stat, err := os.Stat(path)
	switch {
	case err != nil:
		return fmt.Errorf("data folder: %w", err)
	case stat.Mode().Perm()&0o077 != 0:
		return fmt.Errorf("data folder %s can be looked into by others (mode %04o); run chmod 700 on it", path, stat.Mode().Perm())
	}
	return nil
}

// Open reads all that is in a folder. Errors: [ErrDamaged], those of the sealer.
func Open(ctx context.Context, folder string, domain typed.CommitteeDomain, sealer seal.Sealer) (*Vault, error) {
	if err := Folder(folder); err != nil {
		return nil, err
	}
	v := &Vault{folder: folder, domain: domain, sealer: sealer, held: make(map[uint64]*Held)}
	if err := v.clean(); err != nil {
		return nil, err
	}
	files, err := filepath.Glob(filepath.Join(folder, "*"+suffix))
	if err != nil {
		return nil, err
	}
	if len(files) > maxFiles {
		return nil, fmt.Errorf("data folder %s has %d files of shares; at most %d are read", folder, len(files), maxFiles)
	}
	for _, file := range files {
		if sealer == nil {
			return nil, fmt.Errorf("%s is sealed, and nothing is sealed now; start with the same --seal as before", file)
		}
		held, err := v.read(ctx, file)
		if err != nil {
			v.Wipe()
			return nil, fmt.Errorf("%s: %w", file, err)
		}
		v.held[held.Record.Session] = held
	}
	return v, nil
}

// clean destroys what a crash has left: shares that were being destroyed, and those that were being saved.
func (v *Vault) clean() error {
	for _, ending := range []string{gone, fresh} {
		files, err := filepath.Glob(filepath.Join(v.folder, "*"+suffix+ending))
		if err != nil {
			return err
		}
		for _, file := range files {
			if err := shred(file); err != nil {
				return fmt.Errorf("destroy what a crash has left of a share: %w; remove %s by hand", err, file)
			}
		}
	}
	return nil
}

// name is under what a session's is sealed.
func (v *Vault) name(session uint64) string {
	separator := v.domain.Separator()
	return fmt.Sprintf("share/%x/%d", separator[:8], session)
}

func (v *Vault) path(session uint64) string {
	return filepath.Join(v.folder, strconv.FormatUint(session, 10)+suffix)
}

func (v *Vault) read(ctx context.Context, path string) (*Held, error) {
	session, err := strconv.ParseUint(strings.TrimSuffix(filepath.Base(path), suffix), 10, 64)
	if err != nil || v.path(session) != path {
		return nil, errors.New("isn't a name that this node gives; move it away")
	}
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, maxOnDisk+1))
	if err != nil {
		return nil, err
	}
	if len(content) < len(magic)+4 || len(content) > maxOnDisk || !strings.HasPrefix(string(content), magic) {
		return nil, ErrDamaged
	}
	sum, sealed := binary.BigEndian.Uint32(content[len(magic):]), content[len(magic)+4:]
	if crc32.Checksum(sealed, castagnoli) != sum {
		return nil, ErrDamaged
	}
	plain, err := v.sealer.Open(ctx, v.name(session), sealed)
	if err != nil {
		return nil, err
	}
	defer clear(plain)
	held, err := decode(plain, v.domain)
	if err != nil {
		return nil, err
	}
	if held.Record.Session != session {
		return nil, fmt.Errorf("holds session %d", held.Record.Session)
	}
	return held, nil
}

// Save puts what a session came to on the disk, and returns once it is there. A session is saved once.
func (v *Vault) Save(ctx context.Context, h *Held) error {
	if err := h.Check(); err != nil {
		return fmt.Errorf("%s doesn't fit together: %w", h, err)
	}
	v.mu.Lock()
	defer v.mu.Unlock()
	session := h.Record.Session
	if v.held[session] != nil {
		return fmt.Errorf("session %d is kept already", session)
	}
	if v.sealer != nil {
		plain, err := h.encode(v.domain)
		if err != nil {
			return err
		}
		defer clear(plain)
		sealed, err := v.sealer.Seal(ctx, v.name(session), plain)
		if err != nil {
			return fmt.Errorf("seal %s: %w", h, err)
		}
		content := binary.BigEndian.AppendUint32([]byte(magic), crc32.Checksum(sealed, castagnoli))
		if err := Write(v.path(session), append(content, sealed...)); err != nil {
			return fmt.Errorf("keep %s: %w; make room on the disk", h, err)
		}
	}
	v.held[session] = h
	return nil
}

// Of is what a session came to; nil if it isn't kept.
func (v *Vault) Of(session uint64) *Held {
	v.mu.Lock()
	defer v.mu.Unlock()
	return v.held[session]
}

// Sessions are all that are kept, rising.
func (v *Vault) Sessions() []uint64 {
	v.mu.Lock()
	defer v.mu.Unlock()
	var all []uint64
	for session := range v.held {
		all = append(all, session)
	}
	slices.Sort(all)
	return all
}

// Destroy overwrites and removes what a session came to.
func (v *Vault) Destroy(session uint64) error {
	v.mu.Lock()
	defer v.mu.Unlock()
	if h := v.held[session]; h != nil {
		h.Wipe()
		delete(v.held, session)
	}
	if v.sealer == nil {
		return nil
	}
	// It has another name before it is overwritten: after a crash nobody takes what is left for a damaged share.
	path := v.path(session)
	err := os.Rename(path, path+gone)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err = errors.Join(err, syncFolder(v.folder)); err != nil {
		return err
	}
	return shred(path + gone)
}

// Join notes, on the disk, that this node takes part in a session. It is true once for each.
func (v *Vault) Join(session uint64) (bool, error) {
	path := filepath.Join(v.folder, strconv.FormatUint(session, 10)+joined)
	file, err := os.OpenFile(path, os.O_CREATE|os.O_EXCL|os.O_WRONLY, 0o600)
	if errors.Is(err, fs.ErrExist) {
		return false, nil
	}
	if err != nil {
		return false, err
	}
	err = errors.Join(file.Sync(), file.Close())
	return err == nil, errors.Join(err, syncFolder(v.folder))
}

// Forget removes the marks of sessions that are over.
func (v *Vault) Forget(before uint64) {
	files, _ := filepath.Glob(filepath.Join(v.folder, "*"+joined))
	for _, file := range files {
		if session, err := strconv.ParseUint(strings.TrimSuffix(filepath.Base(file), joined), 10, 64); err == nil && session < before {
			_ = os.Remove(file)
		}
	}
}

// Wipe overwrites all secrets in memory.
func (v *Vault) Wipe() {
	v.mu.Lock()
	defer v.mu.Unlock()
	for _, h := range v.held {
		h.Wipe()
	}
	clear(v.held)
}

// Write replaces a file so that after a crash either all of the old or all of the new one is there.
func Write(path string, content []byte) error {
	beside := path + fresh
	file, err := os.OpenFile(beside, os.O_WRONLY|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	if err == nil {
		err = file.Sync()
	}
	err = errors.Join(err, file.Close())
	if err == nil {
		err = os.Rename(beside, path)
	}
	if err != nil {
		return errors.Join(err, os.Remove(beside))
	}
	return syncFolder(filepath.Dir(path))
}

// shred overwrites a file where it lies, and removes it.
func shred(path string) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	stat, err := file.Stat()
	if err == nil {
		_, err = io.CopyN(file, rand.Reader, stat.Size())
	}
	if err == nil {
		err = file.Sync()
	}
	return errors.Join(err, file.Close(), os.Remove(path), syncFolder(filepath.Dir(path)))
}

// syncFolder puts a name on the disk, not only what it names.
func syncFolder(path string) error {
	folder, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(folder.Sync(), folder.Close())
}
