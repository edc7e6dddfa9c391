package dcap

import (
	"bytes"
	"encoding/pem"
	"os"
	"path/filepath"
	"runtime/metrics"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// Whatever comes in: no panic, and no more memory than a small multiple of it. Seeds are the real files, where they are, and
// what each test names. make fuzz runs them.

// bounded runs what reads an input and refuses that it takes much more memory than the input has.
func bounded(t *testing.T, size int, read func()) {
	t.Helper()
	sample := []metrics.Sample{{Name: "/gc/heap/allocs:bytes"}}
	metrics.Read(sample)
	before := sample[0].Value.Uint64()
	read()
	metrics.Read(sample)
	// Others allocate beside, so the floor is high; a length that is believed costs gigabytes.
	require.Less(t, sample[0].Value.Uint64()-before, uint64(64*size+32<<20))
}

// seeds adds the real files that match, if they are here.
func seeds(f *testing.F, pattern string, part func(*Collateral) []byte) {
	f.Helper()
	folder, _ := realdata.Folder()
	files, _ := filepath.Glob(filepath.Join(folder, "dcap", pattern))
	for _, file := range files {
		content, err := os.ReadFile(file)
		if err != nil {
			continue
		}
		if part != nil {
			c, err := ParseCollateral(content)
			if err != nil {
				continue
			}
			content = part(c)
		}
		f.Add(content)
	}
}

func FuzzQuote(f *testing.F) {
	seeds(f, "quotes/*", nil)
	f.Add(slices.Concat([]byte{5, 0, 2, 0, 0x81, 0, 0, 0, 0, 0, 0, 0}, intelQE[:], make([]byte, 20), []byte{3, 0, 0xff, 0xff, 0xff, 0xff}))
	f.Fuzz(func(t *testing.T, raw []byte) {
		bounded(t, len(raw), func() {
			q, err := ParseQuote(raw)
			if err != nil {
				require.ErrorAs(t, err, new(*Error))
				return
			}
			require.Equal(t, q.Enclave != nil, q.Header.TEE == SGX)
			require.Equal(t, q.TD != nil, q.Header.TEE == TDX)
			require.True(t, bytes.HasPrefix(raw, q.signed))
			require.LessOrEqual(t, len(q.signed)+len(q.QEAuthData)+len(q.CertData)+q.Trailing, len(raw))

			// Padding changes nothing but its length.
			again, err := ParseQuote(raw[:len(raw)-q.Trailing])
			require.NoError(t, err)
			require.Zero(t, again.Trailing)
			require.Equal(t, q.Digest(), again.Digest())

			if _, err := q.Platform(); err != nil {
				require.ErrorAs(t, err, new(*Error))
			}
		})
	})
}

func FuzzSGXExtension(f *testing.F) {
	for _, der := range realExtensions(f) {
		f.Add(der)
	}
	f.Fuzz(func(t *testing.T, der []byte) {
		bounded(t, len(der), func() {
			if p, err := parseSGXExtension(der); err == nil {
				require.NotZero(t, p.ID())
			}
		})
	})
}

// realExtensions are those of the real quotes' PCK certificates.
func realExtensions(f *testing.F) [][]byte {
	var found [][]byte
	folder, _ := realdata.Folder()
	files, _ := filepath.Glob(filepath.Join(folder, "dcap", "quotes", "*"))
	for _, file := range files {
		raw, err := os.ReadFile(file)
		require.NoError(f, err)
		q, err := ParseQuote(raw)
		if err != nil {
			continue
		}
		chain, err := q.pckChain()
		if err != nil {
			continue
		}
		for _, e := range chain[0].Extensions {
			if e.Id.Equal(oidSGX) {
				found = append(found, e.Value)
			}
		}
	}
	return found
}

func FuzzTCBInfo(f *testing.F) {
	seeds(f, "collateral/*.json", func(c *Collateral) []byte { return []byte(c.TCBInfo) })
	f.Add([]byte(`{"id":"SGX","version":3,"tcbLevels":[{"tcb":{"sgxtcbcomponents":[]}}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		bounded(t, len(text), func() {
			info, err := ParseTCBInfo(string(text))
			if err != nil {
				return
			}
			require.NotEmpty(t, info.Levels)
			require.Equal(t, info.TEE == TDX, info.Module != nil)
			require.False(t, info.Window.Empty())
		})
	})
}

func FuzzQEIdentity(f *testing.F) {
	seeds(f, "collateral/*.json", func(c *Collateral) []byte { return []byte(c.QEIdentity) })
	f.Add([]byte(`{"id":"QE","version":2,"tcbLevels":[{"tcb":{"isvsvn":1e3}}]}`))
	f.Fuzz(func(t *testing.T, text []byte) {
		bounded(t, len(text), func() {
			if id, err := ParseQEIdentity(string(text)); err == nil {
				require.NotEmpty(t, id.Levels)
				require.False(t, id.Window.Empty())
			}
		})
	})
}

func FuzzCRL(f *testing.F) {
	seeds(f, "collateral/*.json", func(c *Collateral) []byte { return c.PCKCRL })
	seeds(f, "collateral/*.json", func(c *Collateral) []byte { return c.RootCACRL })
	root := NewVerifier().root.cert
	f.Fuzz(func(t *testing.T, der []byte) {
		bounded(t, len(der), func() {
			if list, err := parseCRL(der, root); err == nil {
				require.False(t, list.window.NotAfter.IsZero())
			}
		})
	})
}

func FuzzPEMChain(f *testing.F) {
	seeds(f, "collateral/*.json", func(c *Collateral) []byte { return []byte(c.TCBInfoIssuerChain) })
	f.Add(intelRoot)
	f.Fuzz(func(t *testing.T, text []byte) {
		bounded(t, len(text), func() {
			chain, err := parseChain(text, true)
			if err != nil {
				return
			}
			// What is taken is what PEM writes, and but for one zero byte nothing else.
			var written []byte
			for _, cert := range chain {
				written = append(written, pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: cert.Raw})...)
			}
			require.Equal(t, string(bytes.TrimSuffix(text, []byte{0})), string(written))
		})
	})
}

func FuzzCollateral(f *testing.F) {
	seeds(f, "collateral/*.json", nil)
	v := NewVerifier()
	f.Fuzz(func(t *testing.T, raw []byte) {
		bounded(t, len(raw), func() {
			c, err := ParseCollateral(raw)
			if err != nil {
				return
			}
			if _, err := v.Endorse(c); err != nil {
				require.ErrorAs(t, err, new(*Error))
			}
		})
	})
}
