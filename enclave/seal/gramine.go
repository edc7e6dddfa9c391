package seal

import (
	"context"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"os"
	"path/filepath"

	"github.com/veritee/veritee/enclave/attest"
)

const (
	// gramineKey is of this very build on this very processor: EGETKEY with KEYPOLICY.MRENCLAVE. It is of the microcode too: Gramine asks
	// with the CPUSVN of now, so what was sealed before a TCB recovery doesn't open after it.
	gramineKey = "keys/_sgx_mrenclave"
)

// gramine reads the enclave's sealing key. Gramine's manual warns of using it beside an encrypted mount with the same key_name, which our
// manifest has: Gramine makes the keys of files from it by AES-CMAC ("Encrypted Files in Gramine"), we make ours by HKDF-SHA256 with a salt
// and a name. Neither's output says anything of the key to the other.
type gramine struct{ dir string }

func newGramine(named string) *gramine {
	dir, _ := attest.GramineDir(named)
	return &gramine{dir}
}

func (g *gramine) kind() string { return Gramine }

// probe says whether this is Gramine, whatever keys it has.
func (g *gramine) probe(context.Context) error {
	_, err := os.Stat(filepath.Join(g.dir, "attestation_type"))
	return err
}

func (g *gramine) key(context.Context, byte) (_ []byte, _ byte, err error) {
	path := filepath.Join(g.dir, gramineKey)
	file, err := os.Open(path)
	if errors.Is(err, fs.ErrNotExist) {
		return nil, 0, fmt.Errorf("%s isn't there: run under gramine-sgx of 1.5 or newer", path)
	}
	if err != nil {
		return nil, 0, err
	}
	defer file.Close()
	var buffer [maxKey]byte
	defer clear(buffer[:])
	n, err := io.ReadFull(file, buffer[:])
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return nil, 0, fmt.Errorf("%s can't be read: %w", path, err)
	}
	if n != 16 && n != 32 {
		return nil, 0, fmt.Errorf("%s has %d bytes; a key of 16 or 32 was wanted", path, n)
	}
	return append([]byte(nil), buffer[:n]...), 0, nil
}
