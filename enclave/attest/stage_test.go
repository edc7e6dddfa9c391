package attest

import (
	"bytes"
	"encoding/binary"
	"log/slog"
	"net"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"sync"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// intelQE is the vendor of the quoting enclave, as quotes of Intel's have it.
var intelQE = []byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}

// quoteOf is a quote of the right structure, signed by nobody.
func quoteOf(tee dcap.TEE, version uint16, data ReportData) []byte {
	le := binary.LittleEndian
	header := make([]byte, 48)
	le.PutUint16(header, version)
	le.PutUint16(header[2:], 2) // ECDSA, P-256
	le.PutUint32(header[4:], uint32(tee))
	copy(header[12:], intelQE)

	body := make([]byte, map[dcap.TEE]int{dcap.SGX: 384, dcap.TDX: 584}[tee])
	copy(body[len(body)-64:], data[:])
	quote := header
	if version == 5 {
		quote = le.AppendUint16(quote, map[dcap.TEE]uint16{dcap.SGX: 1, dcap.TDX: 2}[tee])
		quote = le.AppendUint32(quote, uint32(len(body)))
	}
	quote = append(quote, body...)

	// QE report, its signature, auth data, PCK chain.
	certification := le.AppendUint16(make([]byte, 384+64), 32)
	certification = append(certification, make([]byte, 32)...)
	chain := []byte("-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n")
	certification = le.AppendUint32(le.AppendUint16(certification, 5), uint32(len(chain)))
	certification = append(certification, chain...)

	signed := make([]byte, 64+64) // signature and attestation key
	if version > 3 {
		signed = le.AppendUint32(le.AppendUint16(signed, 6), uint32(len(certification)))
	}
	signed = append(signed, certification...)
	return append(le.AppendUint32(quote, uint32(len(signed))), signed...)
}

func tdx(data [64]byte) ([]byte, error) { return quoteOf(dcap.TDX, 4, data), nil }
func sgx(data [64]byte) ([]byte, error) { return quoteOf(dcap.SGX, 3, data), nil }

// serve is a stand-in of dstack's agent on a real Unix socket; it returns the socket's path.
func serve(t *testing.T, handler http.Handler) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "dstack.sock")
	listener, err := net.Listen("unix", path)
	require.NoError(t, err)
	server := httptest.NewUnstartedServer(handler)
	server.Listener.Close()
	server.Listener = listener
	server.Start()
	t.Cleanup(server.Close)
	return path
}

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

// buffer is a log that is written and read at once.
type buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

func (b *buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

func (b *buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

func logged() (*slog.Logger, *buffer) {
	b := new(buffer)
	return slog.New(slog.NewTextHandler(b, nil)), b
}

func someData() (data ReportData) {
	for i := range data {
		data[i] = byte(i + 1)
	}
	return data
}
