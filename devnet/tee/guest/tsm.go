package guest

import (
	"fmt"
	"io/fs"
	"path"
	"strings"
	"sync"
	"syscall"
)

// TSM is the kernel's configfs-tsm, as the client interface of go-configfs-tsm sees it.
type TSM struct {
	Quote Quoter
	// Provider is who registered with the kernel: "tdx_guest", "sev_guest"; empty: nobody.
	Provider string
	// Missing: configfs isn't mounted, or the kernel is too old.
	Missing bool
	// Interfere is how often somebody else writes to a report right after its owner did.
	Interfere int

	mu      sync.Mutex
	made    int
	reports map[string]*report
}

type report struct {
	inblob, outblob []byte
	written, read   uint64 // generations
}

// Reports are how many exist. Whoever makes one must remove it.
func (t *TSM) Reports() int {
	t.mu.Lock()
	defer t.mu.Unlock()
	return len(t.reports)
}

// MkdirTemp is mkdir, by which a report comes to be.
func (t *TSM) MkdirTemp(dir, pattern string) (string, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	switch {
	case t.Missing:
		return "", &fs.PathError{Op: "mkdir", Path: dir, Err: syscall.ENOENT}
	case t.Provider == "":
		return "", &fs.PathError{Op: "mkdir", Path: dir, Err: syscall.ENXIO}
	}
	if t.reports == nil {
		t.reports = make(map[string]*report)
	}
	t.made++
	name := path.Join(dir, fmt.Sprintf("%s%d", pattern, t.made))
	t.reports[name] = new(report)
	return name, nil
}

// ReadFile reads an attribute. Reading outblob makes the quote, unless nothing was written since.
func (t *TSM) ReadFile(name string) ([]byte, error) {
	t.mu.Lock()
	defer t.mu.Unlock()
	fail := func(err error) ([]byte, error) { return nil, &fs.PathError{Op: "read", Path: name, Err: err} }

	r, ok := t.reports[path.Dir(name)]
	if !ok {
		return fail(syscall.ENOENT)
	}
	switch path.Base(name) {
	case "generation":
		return fmt.Appendf(nil, "%d\n", r.written), nil
	case "provider":
		return []byte(t.Provider + "\n"), nil
	case "inblob":
		return fail(syscall.EACCES)
	case "outblob":
	default:
		return fail(syscall.ENOENT)
	}

	if len(r.inblob) == 0 {
		return fail(syscall.EINVAL)
	}
	if r.outblob == nil || r.read != r.written {
		var data [64]byte
		copy(data[:], r.inblob)
		quote, err := t.Quote(data)
		if err != nil {
			return fail(err)
		}
		r.outblob, r.read = quote, r.written
	}
	return r.outblob, nil
}

// WriteFile writes inblob, all there is to write for TDX, and counts.
func (t *TSM) WriteFile(name string, content []byte) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	fail := func(err error) error { return &fs.PathError{Op: "write", Path: name, Err: err} }

	r, ok := t.reports[path.Dir(name)]
	switch {
	case !ok:
		return fail(syscall.ENOENT)
	case path.Base(name) != "inblob":
		return fail(syscall.EACCES)
	case len(content) > 64:
		return fail(syscall.EFBIG)
	case r.written == r.read-1:
		return fail(syscall.EBUSY) // so often that the numbers went round
	}
	r.inblob = []byte(strings.Clone(string(content)))
	r.written++
	if t.Interfere > 0 {
		t.Interfere--
		r.inblob = []byte("somebody else's")
		r.written++
	}
	return nil
}

// RemoveAll is rmdir.
func (t *TSM) RemoveAll(name string) error {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, ok := t.reports[name]; !ok {
		return &fs.PathError{Op: "rmdir", Path: name, Err: syscall.ENOENT}
	}
	delete(t.reports, name)
	return nil
}
