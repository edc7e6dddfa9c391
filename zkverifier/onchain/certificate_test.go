package onchain

import (
	"bytes"
	"crypto"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/sha256"
	"crypto/x509"
	"encoding/asn1"
	"encoding/pem"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// forger signs what leaf certificates say, as the PCK issuer that the store knows: so nothing but the reading of certificates can
// refuse what it signs.
type forger struct {
	*piece
	s     *stage
	key   *ecdsa.PrivateKey
	parts [][]byte // of the leaf: version, serial, algorithm, issuer, validity, subject, key, extensions
}

const (
	version = iota
	serial
	algorithm
	issuer
	validity
	subject
	publicKey
	extensions
)

func newForger(t *testing.T, p *piece) *forger {
	t.Helper()
	seed := sha256.Sum256([]byte("veritee forger"))
	key, err := ecdsa.ParseRawPrivateKey(elliptic.P256(), seed[:])
	require.NoError(t, err)
	chain, err := p.quote.PCKChain()
	require.NoError(t, err)
	return &forger{p, newStage(t, true), key, members(t, chain[0].RawTBSCertificate)}
}

// members are what is in a sequence, or in what else encloses others.
func members(t tester, der []byte) (parts [][]byte) {
	var outer asn1.RawValue
	_, err := asn1.Unmarshal(der, &outer)
	require.NoError(t, err)
	for rest := outer.Bytes; len(rest) > 0; {
		var part asn1.RawValue
		rest, err = asn1.Unmarshal(rest, &part)
		require.NoError(t, err)
		parts = append(parts, part.FullBytes)
	}
	return parts
}

func tlv(tag byte, parts ...[]byte) []byte {
	content := bytes.Join(parts, nil)
	switch n := len(content); {
	case n < 0x80:
		return append([]byte{tag, byte(n)}, content...)
	case n < 0x100:
		return append([]byte{tag, 0x81, byte(n)}, content...)
	default:
		return append([]byte{tag, 0x82, byte(n >> 8), byte(n)}, content...)
	}
}

// with are the leaf's parts, one of them another.
func (f *forger) with(part int, der []byte) []byte {
	parts := append([][]byte(nil), f.parts...)
	parts[part] = der
	return tlv(0x30, parts...)
}

// sign makes a certificate of what it says.
func (f *forger) sign(t tester, tbs []byte) []byte {
	digest := sha256.Sum256(tbs)
	signature, err := f.key.Sign(nil, digest[:], crypto.SHA256) // no randomness: RFC 6979
	require.NoError(t, err)
	return tlv(0x30, tbs, f.parts[algorithm], tlv(0x03, []byte{0}, signature))
}

// verify asks the contract about a leaf, and Go what it says. What Go can't read, the contract must refuse; what the contract
// believes must say what Go reads.
func (f *forger) verify(t tester, leaf []byte) (report *VerifiedReport, refusal any) {
	held := standingOf(t, f.piece)
	held.issuer = &f.key.PublicKey
	q := *f.quote
	q.CertData = pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: leaf})
	platform, readErr := q.Platform()
	if readErr == nil {
		cert, err := x509.ParseCertificate(leaf)
		require.NoError(t, err)
		if cert.SerialNumber.BitLen() <= 256 {
			held.serial = cert.SerialNumber
		}
		held.fmspc = platform.FMSPC
		copy(held.tcbInfo[2:], platform.FMSPC[:])
		copy(held.tcbInfo[8:], platform.PCEID[:])
		held.window = dcap.Window{NotBefore: time.Unix(0, 0), NotAfter: time.Unix(1<<40-1, 0)}
	}
	issuer, err := KeyHash(&f.key.PublicKey)
	require.NoError(t, err)
	f.s.hold(t, held)
	evidence := f.strip(t)
	parsed, err := Parse(evidence)
	require.NoError(t, err)
	copy(evidence[5:], issuer[:])
	evidence = append(evidence[:len(evidence)-len(parsed.leaf):len(evidence)-len(parsed.leaf)], leaf...)

	report, refusal, _ = f.s.verify(t, evidence)
	if report == nil {
		return nil, refusal
	}
	require.NoError(t, readErr, "%x", leaf)
	cert, err := x509.ParseCertificate(leaf)
	require.NoError(t, err)
	require.False(t, cert.IsCA)
	require.Empty(t, cert.UnhandledCriticalExtensions)
	require.EqualValues(t, max(0, cert.NotBefore.Unix()), report.NotBefore)
	require.EqualValues(t, cert.NotAfter.Unix(), report.NotAfter)
	require.Equal(t, platform.FMSPC, report.FMSPC)
	require.Equal(t, platform.ID(), report.Platform)
	return report, nil
}

func TestLeavesAreReadStrictly(t *testing.T) {
	f := newForger(t, well(t, vendor(t), tee.TDXv4))
	utc := func(text string) []byte { return tlv(0x17, []byte(text)) }
	long := func(text string) []byte { return tlv(0x18, []byte(text)) }
	dates := func(from, until []byte) []byte { return f.with(validity, tlv(0x30, from, until)) }
	known := members(t, members(t, f.parts[extensions])[0]) // the sequence's, in [3]
	extended := func(all ...[]byte) []byte { return f.with(extensions, tlv(0xa3, tlv(0x30, all...))) }
	sgx := known[len(known)-1]
	critical, noContent := []byte{1, 1, 0xff}, tlv(0x04)

	for name, tbs := range map[string][]byte{
		"as it was":           tlv(0x30, f.parts...),
		"both years long":     dates(long("20260101000000Z"), long("20510101000000Z")),
		"one year long":       dates(utc("260101000000Z"), long("20510101000000Z")),
		"a leap day":          dates(utc("240229235959Z"), utc("491231235959Z")),
		"of another century":  dates(utc("700101000000Z"), utc("491231235959Z")),
		"another serial":      f.with(serial, []byte{2, 1, 0x7f}),
		"an unknown addition": extended(append(known[:len(known):len(known)], tlv(0x30, tlv(6, []byte{0x55, 0x1d, 0x63}), noContent))...),
	} {
		_, refusal := f.verify(t, f.sign(t, tbs))
		require.Nil(t, refusal, "%s: %+v", name, refusal)
	}

	oid := tlv(6, []byte{0x55, 0x1d, 0x63})
	longOID := tlv(6, []byte{0x2a, 0x86, 0x48, 0x86, 0xf8, 0x4d, 1, 13, 2})
	basic := tlv(6, []byte{0x55, 0x1d, 19})
	swapped := append([][]byte(nil), f.parts...)
	swapped[issuer], swapped[subject] = swapped[subject], swapped[issuer]
	for name, tbs := range map[string][]byte{
		"no such day":            dates(utc("250229000000Z"), utc("491231235959Z")),
		"no such month":          dates(utc("251301000000Z"), utc("491231235959Z")),
		"no such hour":           dates(utc("250101240000Z"), utc("491231235959Z")),
		"no digit":               dates(utc("2501:1000000Z"), utc("491231235959Z")),
		"a digit below":          dates(utc("2501/1000000Z"), utc("491231235959Z")),
		"a high character":       dates(utc("2501\xb11000000Z"), utc("491231235959Z")),
		"without seconds":        dates(utc("2501010000Z"), utc("491231235959Z")),
		"of another zone":        dates(utc("250101000000X"), utc("491231235959Z")),
		"three dates":            f.with(validity, tlv(0x30, utc("250101000000Z"), utc("491231235959Z"), utc("491231235959Z"))),
		"one date":               f.with(validity, tlv(0x30, utc("250101000000Z"))),
		"version 2":              f.with(version, []byte{0xa0, 3, 2, 1, 1}),
		"no version":             f.with(version, nil),
		"a negative serial":      f.with(serial, []byte{2, 1, 0x80}),
		"a serial with a zero":   f.with(serial, []byte{2, 2, 0, 1}),
		"a serial too long":      f.with(serial, tlv(2, bytes.Repeat([]byte{1}, 33))),
		"no serial":              f.with(serial, nil),
		"another algorithm":      f.with(algorithm, tlv(0x30, tlv(6, []byte{0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3}))),
		"names swapped":          tlv(0x30, swapped...),
		"another curve":          f.with(publicKey, bytes.Replace(f.parts[publicKey], []byte{3, 1, 7}, []byte{3, 1, 6}, 1)),
		"a key in another form":  f.with(publicKey, bytes.Replace(f.parts[publicKey], []byte{0x42, 0, 4}, []byte{0x42, 0, 6}, 1)),
		"no key":                 f.with(publicKey, nil),
		"no extensions":          f.with(extensions, nil),
		"empty extensions":       extended(),
		"something after them":   tlv(0x30, append(f.parts[:len(f.parts):len(f.parts)], []byte{5, 0})...),
		"no sgx extension":       extended(known[:len(known)-1]...),
		"two sgx extensions":     extended(append(known[:len(known):len(known)], sgx)...),
		"an authority":           extended(append(known[:len(known):len(known)], tlv(0x30, basic, critical, tlv(4, tlv(0x30, critical))))...),
		"an authority, softly":   extended(append(known[:len(known):len(known)], tlv(0x30, basic, tlv(4, tlv(0x30, critical))))...),
		"a critical addition":    extended(append(known[:len(known):len(known)], tlv(0x30, oid, critical, noContent))...),
		"the same, of a long id": extended(append(known[:len(known):len(known)], tlv(0x30, longOID, critical, noContent))...),
		"critical, untruly":      extended(append(known[:len(known):len(known)], tlv(0x30, oid, []byte{1, 1, 0}, noContent))...),
		"a cut addition":         extended(append(known[:len(known):len(known)], tlv(0x30, []byte{6, 3}))...),
		"cut at its end":         tlv(0x30, f.parts...)[:400],
	} {
		report, _ := f.verify(t, f.sign(t, tbs))
		require.Nil(t, report, name)
	}

	// What encloses the signed part isn't signed: there is one way of writing it.
	good := f.sign(t, tlv(0x30, f.parts...))
	outer := members(t, good)
	signature := members(t, tlv(0x30, outer[2][3:]))[0]
	for name, leaf := range map[string][]byte{
		"a byte after it":             append(bytes.Clone(good), 0),
		"a longer length than needed": append([]byte{0x30, 0x83, 0, good[2], good[3]}, good[4:]...),
		"another algorithm":           tlv(0x30, outer[0], tlv(0x30, tlv(6, []byte{0x2a, 0x86, 0x48, 0xce, 0x3d, 4, 3, 3})), outer[2]),
		"an algorithm's null":         tlv(0x30, outer[0], tlv(0x30, outer[1][2:], []byte{5, 0}), outer[2]),
		"bits that aren't bytes":      tlv(0x30, outer[0], outer[1], tlv(3, []byte{1}, signature)),
		"a byte after the signature":  tlv(0x30, outer[0], outer[1], tlv(3, []byte{0}, signature, []byte{0})),
		"a third number in it":        tlv(0x30, outer[0], outer[1], tlv(3, []byte{0}, tlv(0x30, signature[2:], []byte{2, 1, 1}))),
		"no signature":                tlv(0x30, outer[0], outer[1]),
		"a fourth part":               tlv(0x30, outer[0], outer[1], outer[2], []byte{5, 0}),
	} {
		report, _ := f.verify(t, leaf)
		require.Nil(t, report, name)
	}
}

// Whatever an issuer signs: the contract believes nothing that Go can't read, and reads what it believes as Go does. Only what
// other extensions say, such as where the revocation list is, the contract doesn't read.
func TestAnyLeafIsReadAlikeOrRefused(t *testing.T) {
	f := newForger(t, well(t, vendor(t), tee.SGXv3))
	whole := tlv(0x30, f.parts...)
	all := members(t, members(t, f.parts[extensions])[0])
	others := bytes.Index(whole, all[0])
	sgx := bytes.Index(whole, all[len(all)-1])
	var believed, refused int
	rapid.Check(t, func(t *rapid.T) {
		tbs := bytes.Clone(whole)
		for range rapid.IntRange(1, 2).Draw(t, "changes") {
			at := rapid.IntRange(0, len(tbs)-1).Filter(func(at int) bool { return at < others || at > sgx }).Draw(t, "at")
			switch rapid.IntRange(0, 3).Draw(t, "kind") {
			case 0:
				tbs[at] ^= 1 << rapid.IntRange(0, 7).Draw(t, "bit")
			case 1:
				tbs[at]++
			case 2:
				tbs[at] = rapid.Byte().Draw(t, "byte")
			case 3:
				tbs = append(tbs[:at:at], append([]byte{rapid.Byte().Draw(t, "byte")}, tbs[at:]...)...)
			}
		}
		if report, _ := f.verify(t, f.sign(t, tbs)); report != nil {
			believed++
		} else {
			refused++
		}
	})
	t.Log(believed, "believed,", refused, "refused")
	require.NotZero(t, believed)
	require.NotZero(t, refused)
}
