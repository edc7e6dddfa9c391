package tee

import (
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"encoding/asn1"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"regexp"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// take reads a real quote into parts, by the offsets of Intel's documents.
func take(t *testing.T, q []byte) *parts {
	t.Helper()
	le := binary.LittleEndian
	next := func(n int) []byte {
		require.LessOrEqual(t, n, len(q))
		out := q[:n]
		q = q[n:]
		return out
	}
	p := &parts{header: next(48)}
	p.version = le.Uint16(p.header)
	size := 384
	switch p.version {
	case 4:
		size = 584
	case 5:
		p.bodyType, size = le.Uint16(next(2)), int(le.Uint32(next(4)))
	}
	p.body = next(size)
	next(4)
	p.signature, p.key = next(64), next(64)
	if p.version >= 4 {
		p.outer = le.Uint16(next(2))
		next(4)
	}
	p.qeReport, p.qeSig = next(384), next(64)
	p.auth = next(int(le.Uint16(next(2))))
	p.inner = le.Uint16(next(2))
	p.chain = next(int(le.Uint32(next(4))))
	p.trailing = q
	return p
}

func TestRealQuotesAreLaidOutAsOurs(t *testing.T) {
	folder := realdata.Path(t, "dcap")
	files, err := filepath.Glob(filepath.Join(folder, "quotes", "*"))
	require.NoError(t, err)
	require.NotEmpty(t, files)

	versions := map[uint16]int{}
	for _, file := range files {
		t.Run(filepath.Base(file), func(t *testing.T) {
			raw, err := os.ReadFile(file)
			require.NoError(t, err)
			p := take(t, raw)
			require.Equal(t, raw, p.encode())
			versions[p.version]++

			// What the key signs is what we have it sign.
			key, err := ecdsa.ParseUncompressedPublicKey(elliptic.P256(), append([]byte{4}, p.key...))
			require.NoError(t, err)
			digest := sha256.Sum256(p.signed())
			require.True(t, ecdsa.Verify(key, digest[:], new(big.Int).SetBytes(p.signature[:32]), new(big.Int).SetBytes(p.signature[32:])))

			if p.inner != pckChainData {
				return
			}
			bound := sha256.Sum256(append(append([]byte(nil), p.key...), p.auth...))
			require.Equal(t, bound[:], p.qeReport[320:352])
		})
	}
	for _, version := range []uint16{3, 4, 5} {
		require.NotZero(t, versions[version], "no real quote of version %d", version)
	}
}

func TestReportsAreLaidOutAsRealOnes(t *testing.T) {
	folder := realdata.Path(t, "dcap")
	real := func(name string) *parts {
		raw, err := os.ReadFile(filepath.Join(folder, "quotes", name))
		require.NoError(t, err)
		return take(t, raw)
	}

	// The quoting enclave's signer and version are known facts, at known places.
	qe := real("ata_quotev3.bin")
	ours := report{cpuSVN: [16]byte(qe.qeReport), Enclave: Enclave{
		Attributes: [16]byte{0: 0x15, 8: 0xe7}, ISVProdID: 1, ISVSVN: 9, ReportData: [64]byte(qe.qeReport[320:]),
		MREnclave: [32]byte(unhex("192aa50ce1c0cef03ccf89e7b5b16b0d7978f5c2b1edcf774d87702e8154d8bf")),
		MRSigner:  [32]byte(unhex("8c4f5775d796503e96137f77c68a829a0056ac8ded70140b081b094490c57bff")),
	}}
	require.Equal(t, qe.qeReport, ours.encode())

	// A TD has what the manifest says of it: attributes, XFAM; and the 1.5 fields at the end.
	td := real("gtg_quote_v5_sample.dat")
	report := tdReport{td15: true, TD: TD{Attributes: [8]byte{3: 0x10}, XFAM: [8]byte{0xe7, 0x02, 0x06}}, teeTCBSVN: [16]byte{11, 1, 4}, teeTCBSVN2: [16]byte{13, 1, 4}}
	encoded := report.encode()
	require.Len(t, encoded, len(td.body))
	for _, field := range [][2]int{{0, 16}, {64, 136}, {584, 648}} {
		require.Equal(t, td.body[field[0]:field[1]], encoded[field[0]:field[1]], field)
	}
	require.Equal(t, "945eaacf", hex.EncodeToString(td.body[520:524]), "report data")
}

// shape is what a DER structure is made of: tags, identifiers, names, flags; without numbers, dates, keys, signatures.
func shape(t *testing.T, der []byte) []string {
	t.Helper()
	var out []string
	var walk func(depth int, der []byte)
	walk = func(depth int, der []byte) {
		for len(der) > 0 {
			var v asn1.RawValue
			rest, err := asn1.Unmarshal(der, &v)
			require.NoError(t, err)
			der = rest
			line := fmt.Sprintf("%d class %d tag %d", depth, v.Class, v.Tag)
			switch {
			case v.IsCompound:
				out = append(out, line)
				walk(depth+1, v.Bytes)
				continue
			case v.Class == asn1.ClassUniversal && v.Tag == asn1.TagOctetString && len(v.Bytes) > 2 && int(v.Bytes[1]) != 0 && nestedDER(v.Bytes):
				out = append(out, line+" of")
				walk(depth+1, v.Bytes)
				continue
			}
			if v.Class == asn1.ClassUniversal {
				switch v.Tag {
				case asn1.TagOID, asn1.TagUTF8String, asn1.TagPrintableString, asn1.TagBoolean, asn1.TagEnum:
					line += " " + hex.EncodeToString(v.Bytes)
				case asn1.TagBitString:
					if len(v.Bytes) < 4 { // a key usage
						line += " " + hex.EncodeToString(v.Bytes)
					}
				}
			} else if v.Tag == 6 { // an address
				line += " " + string(v.Bytes)
			}
			out = append(out, line)
		}
	}
	walk(0, der)
	return out
}

// nestedDER says whether an octet string holds exactly one other element: what extensions do.
func nestedDER(raw []byte) bool {
	var v asn1.RawValue
	rest, err := asn1.Unmarshal(raw, &v)
	return err == nil && len(rest) == 0 && v.Class == asn1.ClassUniversal && (v.Tag == asn1.TagSequence || v.Tag == asn1.TagBitString || v.Tag == asn1.TagOctetString)
}

func pemChain(raw []byte) (out [][]byte) {
	for {
		block, rest := pem.Decode(raw)
		if block == nil {
			return out
		}
		out, raw = append(out, block.Bytes), rest
	}
}

func TestCertificatesAndListsHaveTheShapeOfRealOnes(t *testing.T) {
	folder := realdata.Path(t, "dcap")
	v := testVendor(t)
	for _, c := range []struct{ ca, quote, bundle string }{
		{PlatformCA, "fb_gcp-tdx-1782809233226668671.bin", "fb_gcp-tdx-collateral-1782809233226668671.json"},
		{ProcessorCA, "qvl_sgx_quote.bin", "qvl_sgx_quote_collateral.json"},
	} {
		t.Run(c.ca, func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join(folder, "quotes", c.quote))
			require.NoError(t, err)
			p, err := v.Platform(PlatformConfig{CA: c.ca})
			require.NoError(t, err)
			quote, err := p.Quote(SGXv3, [64]byte{})
			require.NoError(t, err)
			real, ours := pemChain(take(t, raw).chain), pemChain(take(t, quote).chain)
			require.Len(t, ours, len(real))
			for i := range real {
				require.Equal(t, shape(t, real[i]), shape(t, ours[i]), "certificate %d", i)
			}

			var theirs, mine map[string]string
			raw, err = os.ReadFile(filepath.Join(folder, "collateral", c.bundle))
			require.NoError(t, err)
			require.NoError(t, json.Unmarshal(raw, &theirs))
			require.NoError(t, json.Unmarshal(p.Collateral(SGX), &mine))
			for key := range theirs {
				require.Contains(t, mine, key)
			}
			for _, key := range []string{"pck_crl_issuer_chain", "tcb_info_issuer_chain", "qe_identity_issuer_chain"} {
				real, ours := pemChain([]byte(theirs[key])), pemChain([]byte(mine[key]))
				require.Len(t, ours, len(real), key)
				for i := range real {
					require.Equal(t, shape(t, real[i]), shape(t, ours[i]), "%s, certificate %d", key, i)
				}
			}
			require.Equal(t, shape(t, unhex(theirs["root_ca_crl"])), shape(t, unhex(mine["root_ca_crl"])))
		})
	}
}

// keysOf is JSON text with every value but keys and brackets taken out, and a list cut to its first element.
func keysOf(text string) string {
	text = regexp.MustCompile(`:("[^"]*"|\d+)`).ReplaceAllString(text, ":")
	return regexp.MustCompile(`\["[^\]]*\]`).ReplaceAllString(text, "[]")
}

func TestSignedTextsHaveTheKeysOfRealOnesInTheirOrder(t *testing.T) {
	folder := realdata.Path(t, "dcap")
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{})
	require.NoError(t, err)
	for _, c := range []struct {
		tee  TEE
		file string
	}{
		{TDX, "fb_gcp-tdx-collateral-1782809233226668671.json"},
		{SGX, "ata_0825_sgx_00606a000000.json"},
	} {
		t.Run(c.tee.String(), func(t *testing.T) {
			raw, err := os.ReadFile(filepath.Join(folder, "collateral", c.file))
			require.NoError(t, err)
			var theirs, ours signedTexts
			require.NoError(t, json.Unmarshal(raw, &theirs))
			require.NoError(t, json.Unmarshal(p.Collateral(c.tee), &ours))

			// Numbers of levels differ, so the beginning is compared: up to the end of the first level.
			first := func(text string) string {
				return regexp.MustCompile(`^.*?"tcbLevels":\[\{"tcb":\{"(sgx|isv).*?"tcbStatus":"`).FindString(text)
			}
			require.NotEmpty(t, first(ours.QEIdentity))
			require.Equal(t, keysOf(first(theirs.QEIdentity)), keysOf(first(ours.QEIdentity)))
			if c.tee == SGX {
				// Components without a name differ from platform to platform.
				require.Equal(t, theirs.TCBInfo[:30], ours.TCBInfo[:30])
			}
			head := regexp.MustCompile(`^.*?"tcbType":\d,"tcbEvaluationDataNumber":\d+,("tdxModule":\{.*?\})?`)
			require.NotEmpty(t, head.FindString(ours.TCBInfo))
			require.Equal(t, keysOf(head.FindString(theirs.TCBInfo)), keysOf(head.FindString(ours.TCBInfo)))
			if c.tee == TDX {
				level := regexp.MustCompile(`\{"tcb":\{"sgxtcbcomponents".*?"tcbStatus":"UpToDate"`)
				require.Equal(t, keysOf(level.FindString(theirs.TCBInfo)), keysOf(level.FindString(ours.TCBInfo)))
			}
		})
	}
}

type signedTexts struct {
	TCBInfo    string `json:"tcb_info"`
	QEIdentity string `json:"qe_identity"`
}
