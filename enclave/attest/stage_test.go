package attest

import (
	"log/slog"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// quoteOf is a quote of the right structure, signed by nobody.
func quoteOf(tee dcap.TEE, version uint16, data ReportData) []byte {
	quote, err := guest.Unsigned(uint32(tee), version)(data)
	if err != nil {
		panic(err)
	}
	return quote
}

func tdx(data [64]byte) ([]byte, error) { return quoteOf(dcap.TDX, 4, data), nil }
func sgx(data [64]byte) ([]byte, error) { return quoteOf(dcap.SGX, 3, data), nil }

// enclaveOf is a folder like /dev/attestation.
func enclaveOf(t *testing.T, kind string, quote guest.Quoter) *guest.Gramine {
	t.Helper()
	g, err := guest.NewGramine(t.TempDir(), kind, quote)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.Close()) })
	return g
}

// nowhere is a machine that has nothing.
func nowhere(t *testing.T, choice string) Config {
	empty := t.TempDir()
	return Config{
		Choice: choice, GramineDir: filepath.Join(empty, "attestation"), DstackEndpoint: filepath.Join(empty, "dstack.sock"),
		ConfigFSDir: filepath.Join(empty, "tsm"),
	}
}

func logged() (*slog.Logger, *logbuffer.Buffer) {
	b := new(logbuffer.Buffer)
	return slog.New(slog.NewTextHandler(b, nil)), b
}

func someData() (data ReportData) {
	for i := range data {
		data[i] = byte(i + 1)
	}
	return data
}
