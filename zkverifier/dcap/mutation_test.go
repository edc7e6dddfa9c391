package dcap

import (
	"encoding/json"
	"math/rand/v2"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// sample is one real quote with collateral that it is right under.
type sample struct {
	real
	collateral *Collateral
	at         time.Time
}

func samples(t testing.TB) []sample {
	collateral := bundles(t)
	var found []sample
	for _, q := range manifest(t) {
		if len(q.Full) > 0 {
			full := q.Full[0]
			found = append(found, sample{q, collateral[full.Collateral], time.Unix((full.From+full.Until)/2, 0)})
		}
	}
	require.NotEmpty(t, found)
	return found
}

// Every byte of every quote that has a meaning has one: with another it isn't believed.
func TestAnyChangedByteOfAQuoteIsRefused(t *testing.T) {
	v := NewVerifier()
	random := rand.New(rand.NewPCG(1, 2))
	for i, s := range samples(t) {
		t.Run(filepath.Base(s.File), func(t *testing.T) {
			e, err := v.Endorse(s.collateral)
			require.NoError(t, err)
			verify := func(raw []byte) error {
				q, err := ParseQuote(raw)
				if err != nil {
					return err
				}
				_, err = v.Verify(q, e, s.at)
				return err
			}
			require.NoError(t, verify(s.raw))

			// All bytes of some, spread over the others: certificates are slow to read.
			step := 1
			if i%6 != 0 {
				step = 5
			}
			meant := len(s.raw) - s.Padding
			for at := i % step; at < meant; at += step {
				old := s.raw[at]
				s.raw[at] ^= byte(1 + random.IntN(255))
				require.Error(t, verify(s.raw), "byte %d: %02x instead of %02x", at, s.raw[at], old)
				s.raw[at] = old
			}
			for at := meant; at < len(s.raw); at += 97 {
				s.raw[at] ^= 0xff
				require.NoError(t, verify(s.raw), "padding at %d", at)
			}
			for n := 0; n < meant; n += 41 {
				require.Error(t, verify(s.raw[:n]), "cut to %d bytes", n)
			}
			require.NoError(t, verify(s.raw[:meant]))
		})
	}
}

// Both cases of a letter in a certificate's base64, and every other way of writing the same chain, would else give as many
// quotes that are the same.
func TestChainIsTakenInOneWayOfWriting(t *testing.T) {
	s := samples(t)[0]
	q, err := ParseQuote(s.raw)
	require.NoError(t, err)
	text := strings.TrimSuffix(string(q.CertData), "\x00")

	certs, err := parseChain([]byte(text), true)
	require.NoError(t, err)
	require.Len(t, certs, 3)
	for name, other := range map[string]string{
		"carriage returns": strings.ReplaceAll(text, "\n", "\r\n"),
		"no final newline": strings.TrimSuffix(text, "\n"),
		"blank lines":      strings.ReplaceAll(text, "-----\n-----", "-----\n\n-----"),
		"text before":      "root\n" + text,
		"text after":       text + "more",
		"headers":          strings.Replace(text, "CERTIFICATE-----\n", "CERTIFICATE-----\na: b\n\n", 1),
		"another type":     strings.ReplaceAll(text, "CERTIFICATE", "X509 CRL"),
		"zeros after":      text + "\x00\x00",
		"long":             strings.Repeat(text, 20),
	} {
		_, err := parseChain([]byte(other), true)
		require.Error(t, err, name)
	}
}

func TestAnyChangedByteOfCollateralIsRefused(t *testing.T) {
	v := NewVerifier()
	for i, s := range samples(t) {
		if i%5 != 0 {
			continue
		}
		t.Run(filepath.Base(s.File), func(t *testing.T) {
			for name, part := range map[string]func(c *Collateral, change func([]byte) []byte){
				"tcb_info":           func(c *Collateral, f func([]byte) []byte) { c.TCBInfo = string(f([]byte(c.TCBInfo))) },
				"tcb_info_signature": func(c *Collateral, f func([]byte) []byte) { c.TCBInfoSignature = f(c.TCBInfoSignature) },
				"tcb_info_issuer_chain": func(c *Collateral, f func([]byte) []byte) {
					c.TCBInfoIssuerChain = string(f([]byte(c.TCBInfoIssuerChain)))
				},
				"qe_identity":           func(c *Collateral, f func([]byte) []byte) { c.QEIdentity = string(f([]byte(c.QEIdentity))) },
				"qe_identity_signature": func(c *Collateral, f func([]byte) []byte) { c.QEIdentitySignature = f(c.QEIdentitySignature) },
				"qe_identity_issuer_chain": func(c *Collateral, f func([]byte) []byte) {
					c.QEIdentityIssuerChain = string(f([]byte(c.QEIdentityIssuerChain)))
				},
				"root_ca_crl": func(c *Collateral, f func([]byte) []byte) { c.RootCACRL = f(c.RootCACRL) },
				"pck_crl":     func(c *Collateral, f func([]byte) []byte) { c.PCKCRL = f(c.PCKCRL) },
				"pck_crl_issuer_chain": func(c *Collateral, f func([]byte) []byte) {
					c.PCKCRLIssuerChain = string(f([]byte(c.PCKCRLIssuerChain)))
				},
			} {
				for offset := 0; ; offset += 23 {
					ended := false
					c := *s.collateral
					part(&c, func(b []byte) []byte {
						b = append([]byte(nil), b...)
						if ended = offset >= len(b); !ended {
							b[offset] ^= 1
						}
						return b
					})
					if ended {
						break
					}
					_, err := v.Endorse(&c)
					require.Error(t, err, "%s, byte %d", name, offset)
				}
				for _, cut := range []func([]byte) []byte{
					func(b []byte) []byte { return b[:len(b)/2] },
					func(b []byte) []byte { return append(append([]byte(nil), b...), 'x') },
					func([]byte) []byte { return nil },
				} {
					c := *s.collateral
					part(&c, cut)
					_, err := v.Endorse(&c)
					require.Error(t, err, name)
				}
			}
		})
	}
}

func TestCollateralOfAnotherPlatformIsRefused(t *testing.T) {
	v := NewVerifier()
	endorsed := make(map[string]*Endorsements)
	for name, c := range bundles(t) {
		var err error
		endorsed[name], err = v.Endorse(c)
		require.NoError(t, err, name)
	}
	tried := 0
	for _, q := range manifest(t) {
		parsed, err := ParseQuote(q.raw)
		require.NoError(t, err, q.File)
		right := make(map[string]bool)
		for _, full := range q.Full {
			right[full.Collateral] = true
		}
		for name, e := range endorsed {
			if right[name] || e.Window().Empty() {
				continue
			}
			_, err := v.Verify(parsed, e, e.Window().NotBefore.Add(time.Hour))
			require.Error(t, err, "%s with %s", q.File, name)
			tried++
		}
	}
	require.Greater(t, tried, 100)
}

func TestMalformedTextsAreRefused(t *testing.T) {
	folder := realdata.Path(t, "dcap", "malformed", "openenclave")
	files, err := filepath.Glob(filepath.Join(folder, "*.json"))
	require.NoError(t, err)
	require.NotEmpty(t, files)
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		name := filepath.Base(file)
		if strings.HasPrefix(name, "qeidentity__") {
			var answer struct {
				Identity json.RawMessage `json:"enclaveIdentity"`
			}
			_ = json.Unmarshal(content, &answer)
			_, err := ParseQEIdentity(string(answer.Identity))
			if strings.HasSuffix(name, "_ok.json") || strings.Contains(name, "with_advisoryids") {
				require.NoError(t, err, name)
			} else {
				require.Error(t, err, name)
				t.Log(name, err)
			}
			continue
		}
		// The good one among these is of version 1, which Intel serves no more.
		var answer struct {
			Info json.RawMessage `json:"tcbInfo"`
		}
		_ = json.Unmarshal(content, &answer)
		_, err = ParseTCBInfo(string(answer.Info))
		require.Error(t, err, name)
		t.Log(name, err)
	}
}

func TestPKIThatIsNotIntelsIsRefused(t *testing.T) {
	folder := realdata.Path(t, "dcap", "malformed", "mock-tdx")
	content, err := os.ReadFile(filepath.Join(folder, "mock-dcap-collateral.yaml"))
	require.NoError(t, err)
	raw, err := yaml.YAMLToJSON(content)
	require.NoError(t, err)
	c, err := ParseCollateral(raw)
	require.NoError(t, err)
	_, err = NewVerifier().Endorse(c)
	require.ErrorContains(t, err, "isn't the root's")

	chain, err := os.ReadFile(filepath.Join(folder, "mock-pck-chain.pem"))
	require.NoError(t, err)
	s := samples(t)[1]
	q, err := ParseQuote(s.raw)
	require.NoError(t, err)
	q.CertData = chain
	v := NewVerifier()
	e, err := v.Endorse(s.collateral)
	require.NoError(t, err)
	_, err = v.Verify(q, e, s.at)
	require.Error(t, err)
	t.Log(err)
}

func TestQuotesThatLackAChainAreRefused(t *testing.T) {
	v := NewVerifier()
	s := samples(t)[0]
	for _, q := range manifest(t) {
		if q.Chain {
			continue
		}
		_, err := verifyRawQuote(v, q.raw, s.collateral, s.at)
		require.Error(t, err, q.File)
		t.Log(q.File, err)
	}
}

func TestSingleOriginals(t *testing.T) {
	folder := realdata.Path(t, "dcap", "collateral")
	read := func(name string) []byte {
		content, err := os.ReadFile(filepath.Join(folder, name))
		require.NoError(t, err)
		return content
	}
	var answer struct {
		Info      json.RawMessage `json:"tcbInfo"`
		Signature HexBytes        `json:"signature"`
	}
	require.NoError(t, json.Unmarshal(read("oasis/tcb_info_v3_fmspc_00606A000000.json"), &answer))
	_, err := ParseTCBInfo(string(answer.Info))
	require.NoError(t, err)

	v := NewVerifier()
	key, err := new(Endorsements).signer(v.root, "TCB info", CheckTCBInfoSignature, string(read("oasis/tcb_info_v3_fmspc_00606A000000_certs.pem")))
	require.NoError(t, err)
	require.True(t, verifyRaw(key, answer.Info, answer.Signature))
	_, err = new(Endorsements).signer(v.root, "TCB info", CheckTCBInfoSignature, string(read("oasis/tcb_info_v3_fmspc_00606A000000_certs_bad.pem")))
	require.Error(t, err)
	t.Log(err)

	root, err := parseCRL(read("gtg/rootcrl.der"), v.root.cert)
	require.NoError(t, err)
	require.Equal(t, "1", root.number.String())
	_, err = parseCRL(read("gtg/pckcrl"), v.root.cert)
	require.Error(t, err)
}
