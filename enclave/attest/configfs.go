package attest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"
	"strings"
	"syscall"

	"github.com/google/go-configfs-tsm/configfs/configfsi"
	"github.com/google/go-configfs-tsm/report"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// tdxProvider is what the kernel calls Intel's guests in a report's attribute "provider".
const tdxProvider = "tdx_guest"

// conflicts is how often a quote is asked for anew after somebody wrote to the same report.
const conflicts = 3

// configFS gives TDX quotes by the kernel's configfs-tsm.
type configFS struct {
	dir    string // as shown
	client configfsi.Client
}

func newConfigFS(dir string) *configFS {
	if dir == "" {
		dir = configfsi.TsmPrefix
	}
	return &configFS{dir: dir, client: files{dir}}
}

func (c *configFS) name() string  { return ConfigFS }
func (c *configFS) tee() dcap.TEE { return dcap.TDX }
func (c *configFS) where() string { return c.dir }

// probe makes a report, as only a kernel with a driver for a TEE lets one, and reads whose it is.
func (c *configFS) probe(context.Context) error {
	entry, err := c.client.MkdirTemp(configfsi.TsmPrefix+"/report", "veritee")
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return absentf("%s/report isn't there", c.dir)
	case errors.Is(err, syscall.ENXIO):
		return absentf("no driver of a TEE stands behind %s", c.dir)
	case err != nil:
		return err
	}
	provider, err := c.client.ReadFile(entry + "/provider")
	if err = errors.Join(err, c.client.RemoveAll(entry)); err != nil {
		return fmt.Errorf("ask %s whose reports it gives: %w", c.dir, err)
	}
	if got := string(bytes.TrimSpace(provider)); got != tdxProvider {
		return absentf("%s belongs to %q, not to %s", c.dir, got, tdxProvider)
	}
	return nil
}

// quote uses a report of its own each time, so nobody else has a reason to write to it. The library compares generations and
// says if somebody did.
func (c *configFS) quote(ctx context.Context, data ReportData) (Evidence, error) {
	var err error
	for range conflicts {
		var answer *report.Response
		answer, err = report.Get(c.client, &report.Request{InBlob: data[:]})
		if err == nil {
			if got := strings.TrimSpace(answer.Provider); got != tdxProvider {
				return Evidence{}, fmt.Errorf("it is of %q, not of %s", got, tdxProvider)
			}
			return Evidence{Quote: answer.OutBlob}, nil
		}
		if report.GetGenerationErr(err) == nil || ctx.Err() != nil {
			break
		}
	}
	return Evidence{}, err
}

// files are the kernel's, with bounds. They exist before they are written to, and a removed report takes its own along.
type files struct{ dir string }

func (f files) at(name string) string {
	return filepath.Join(f.dir, strings.TrimPrefix(name, configfsi.TsmPrefix))
}

// MkdirTemp implements configfsi.Client.
func (f files) MkdirTemp(dir, pattern string) (string, error) {
	made, err := os.MkdirTemp(f.at(dir), pattern)
	if err != nil {
		return "", err
	}
	return configfsi.TsmPrefix + strings.TrimPrefix(made, f.dir), nil
}

// ReadFile implements configfsi.Client.
func (f files) ReadFile(name string) ([]byte, error) { return readBounded(f.at(name)) }

// WriteFile implements configfsi.Client. The kernel takes a blob when its file is closed, so one write and a close it is.
func (f files) WriteFile(name string, content []byte) error {
	return writeExisting(f.at(name), content)
}

// RemoveAll implements configfsi.Client. A report's folder goes by rmdir, although it isn't empty.
func (f files) RemoveAll(name string) error { return os.Remove(f.at(name)) }

// readBounded reads a file that may be a device's: its size says nothing.
func readBounded(path string) ([]byte, error) {
	file, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer file.Close()
	content, err := io.ReadAll(io.LimitReader(file, maxQuote+1))
	if err != nil {
		return nil, err
	}
	if len(content) > maxQuote {
		return nil, fmt.Errorf("%s holds more than %d bytes", path, maxQuote)
	}
	return content, nil
}

// writeExisting writes to a file that must be there, in one system call.
func writeExisting(path string, content []byte) error {
	file, err := os.OpenFile(path, os.O_WRONLY, 0)
	if err != nil {
		return err
	}
	_, err = file.Write(content)
	return errors.Join(err, file.Close())
}
