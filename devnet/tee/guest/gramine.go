//go:build unix

package guest

import (
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"syscall"
)

// Gramine is a folder that behaves as /dev/attestation does in an SGX enclave. Its quote is a pipe, so whoever reads it makes
// real system calls: opening waits for a quote over what user_report_data holds at that moment.
type Gramine struct {
	Dir string

	quote Quoter
	stop  chan struct{}
	done  sync.WaitGroup
}

// NewGramine makes the folder's files. Kind is the manifest's sgx.remote_attestation: "dcap", or "none", which has no quote.
func NewGramine(dir, kind string, quote Quoter) (*Gramine, error) {
	g := &Gramine{Dir: dir, quote: quote, stop: make(chan struct{})}
	for name, content := range map[string]string{"attestation_type": kind, "user_report_data": "", "target_info": "", "my_target_info": "", "report": ""} {
		if err := os.WriteFile(filepath.Join(dir, name), []byte(content), 0o600); err != nil {
			return nil, err
		}
	}
	if kind == "none" {
		return g, nil
	}
	if err := g.pipe(); err != nil {
		return nil, err
	}
	g.done.Go(g.serve)
	return g, nil
}

// Seal gives the folder a sealing key, as an enclave of SGX finds it: 16 bytes of this machine's and this measurement's.
func (g *Gramine) Seal(keys Keys) error {
	root, err := keys()
	if err != nil {
		return err
	}
	if err := os.MkdirAll(filepath.Join(g.Dir, "keys"), 0o700); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(g.Dir, "keys", "_sgx_mrenclave"), root[:16], 0o600)
}

func (g *Gramine) path() string { return filepath.Join(g.Dir, "quote") }

// pipe puts a new pipe in the old one's place. Each reader gets one of his own: a writer who came back to the old one would
// append a second quote for whoever is still reading the first.
func (g *Gramine) pipe() error {
	fresh := g.path() + ".new"
	if err := syscall.Mkfifo(fresh, 0o600); err != nil {
		return fmt.Errorf("make a pipe: %w", err)
	}
	return os.Rename(fresh, g.path())
}

func (g *Gramine) serve() {
	for !g.stopped() {
		reader, err := os.OpenFile(g.path(), os.O_WRONLY, 0) // until somebody reads
		if err != nil {
			return
		}
		if g.stopped() {
			reader.Close()
			return
		}
		quote, err := g.load()
		if err == nil {
			_, _ = reader.Write(quote) // whoever read may have gone
		}
		err = g.pipe()
		reader.Close()
		if err != nil {
			return
		}
	}
}

func (g *Gramine) stopped() bool {
	select {
	case <-g.stop:
		return true
	default:
		return false
	}
}

// load is what opening the pseudo-file does. Shorter report data are padded with zeros, longer are cut.
func (g *Gramine) load() ([]byte, error) {
	content, err := os.ReadFile(filepath.Join(g.Dir, "user_report_data"))
	if err != nil {
		return nil, err
	}
	var reportData [64]byte
	copy(reportData[:], content)
	return g.quote(reportData)
}

// Close ends the stand-in; its files stay. The writer looks at stop after each new pipe, so it is either awake or waits at the
// one that is opened here.
func (g *Gramine) Close() error {
	close(g.stop)
	reader, err := os.OpenFile(g.path(), os.O_RDONLY|syscall.O_NONBLOCK, 0) // wakes the writer
	if errors.Is(err, fs.ErrNotExist) {
		return nil
	}
	if err != nil {
		return err
	}
	g.done.Wait()
	return reader.Close()
}
