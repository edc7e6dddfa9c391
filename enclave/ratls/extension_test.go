package ratls_test

import (
	"bytes"
	"crypto/tls"
	"encoding/binary"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/ratls"
)

// showing is a server that shows a certificate of its own making.
func showing(certificate *tls.Certificate) *tls.Config {
	return &tls.Config{NextProtos: []string{"h2"}, Certificates: []tls.Certificate{*certificate}, ClientAuth: tls.RequireAnyClientCert}
}

func TestATamperedExtensionIsRefused(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	certificate, err := bob.Certificate(t.Context())
	require.NoError(t, err)
	content := ratls.Extension(certificate)

	// As it is, it is taken: what is refused below is refused for what was changed.
	o := connect(t, alice.Client(bob.address), showing(ratls.Forged(certificate, ratls.Octets(content))))
	require.NoError(t, o.client)

	// Every byte before the quote counts, without anybody being asked.
	asked := w.asked
	for i := range ratls.Fixed {
		changed := bytes.Clone(content)
		changed[i] ^= 1
		forged := ratls.Forged(certificate, ratls.Octets(changed))
		state := tls.ConnectionState{Version: tls.VersionTLS13, NegotiatedProtocol: "h2"}
		state.PeerCertificates = append(state.PeerCertificates, forged.Leaf)
		require.ErrorIs(t, alice.Client(bob.address).VerifyConnection(state), ratls.ErrPeer, "byte %d", i)
	}
	require.Equal(t, asked, w.asked)

	// And those of the quote that anybody signed.
	for _, i := range []int{0, 4, 60, 600, 640, 700, 1500} {
		changed := bytes.Clone(content)
		changed[ratls.Fixed+i] ^= 1
		o := connect(t, alice.Client(bob.address), showing(ratls.Forged(certificate, ratls.Octets(changed))))
		require.ErrorIs(t, o.client, ratls.ErrPeer, "byte %d", i)
	}
}

func TestAnExtensionOfAnotherFormIsRefused(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	certificate, err := bob.Certificate(t.Context())
	require.NoError(t, err)
	content := ratls.Extension(certificate)

	quoted := func(size int) []byte {
		out := bytes.Clone(content[:ratls.Fixed])
		binary.BigEndian.PutUint16(out[ratls.Fixed-2:], uint16(size))
		return append(out, make([]byte, size)...)
	}
	for name, c := range map[string]struct {
		values [][]byte
		says   string
	}{
		"none":              {nil, "there is no such extension"},
		"empty":             {[][]byte{{}}, "no octet string"},
		"not DER":           {[][]byte{content}, "no octet string"},
		"with a tail":       {[][]byte{append(ratls.Octets(content), 0)}, "no octet string"},
		"nothing within":    {[][]byte{ratls.Octets(nil)}, "0 bytes"},
		"short by one":      {[][]byte{ratls.Octets(content[:len(content)-1])}, "is announced"},
		"long by one":       {[][]byte{ratls.Octets(append(bytes.Clone(content), 0))}, "is announced"},
		"no quote":          {[][]byte{ratls.Octets(quoted(0))}, "bytes, 176 to"},
		"oversized":         {[][]byte{ratls.Octets(quoted(ratls.MaxQuote + 1))}, "bytes, 176 to"},
		"a huge quote":      {[][]byte{ratls.Octets(quoted(60_000))}, "at most 20480 were wanted"},
		"another version":   {[][]byte{ratls.Octets(append([]byte{2}, content[1:]...))}, "run the same release"},
		"twice":             {[][]byte{ratls.Octets(content), ratls.Octets(content)}, "duplicate extension"},
		"more than TLS has": {[][]byte{make([]byte, 300_000)}, "tls: handshake message of length"},
	} {
		t.Run(name, func(t *testing.T) {
			o := connect(t, alice.Client(bob.address), showing(ratls.Forged(certificate, c.values...)))
			require.ErrorContains(t, o.client, c.says)
		})
	}
}

func FuzzExtension(f *testing.F) {
	w := newWorld(f)
	certificate, err := w.node(f, "one").Certificate(f.Context())
	require.NoError(f, err)
	content := ratls.Extension(certificate)
	f.Add(content)
	f.Add(content[:ratls.Fixed])
	f.Add(append(bytes.Clone(content[:ratls.Fixed-2]), 0, 1, 9))
	f.Fuzz(func(t *testing.T, data []byte) {
		encode, err := ratls.Decode(data)
		if err != nil {
			require.ErrorIs(t, err, ratls.ErrExtension)
			return
		}
		require.Equal(t, data, encode(), "there is one encoding")
	})
}
