package onchain

import (
	"bytes"
	"crypto/elliptic"
	"encoding/pem"
	"fmt"
	"maps"
	"math/big"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	bound "github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// agree checks that the contract gives the report that Go gives.
func agree(t tester, s *stage, p *piece) uint64 {
	t.Helper()
	s.hold(t, standingOf(t, p))
	report, refusal, gas := s.verify(t, p.strip(t))
	require.Nil(t, refusal, p.name)
	for _, at := range p.at {
		want := ReportOf(p.judge(t, at))
		if len(want.Advisories) == 0 {
			want.Advisories, report.Advisories = nil, nil
		}
		require.Equal(t, &want, report, p.name)
	}
	return gas
}

func TestEveryRealQuoteGetsTheSameReportOnChain(t *testing.T) {
	s := newStage(t, true)
	for _, p := range realPieces(t) {
		t.Log(p.name, agree(t, s, p), "gas, store's answer included")
	}
}

func TestEveryStateGetsTheSameReportOnChain(t *testing.T) {
	v, s := vendor(t), newStage(t, true)
	for _, kind := range tee.Kinds() {
		for _, state := range tee.States() {
			if !state.Applies(kind) {
				continue
			}
			c, err := state.Case(v, kind)
			require.NoError(t, err)
			p := simulated(t, c)
			agree(t, s, p)
			report, _, _ := s.verify(t, p.strip(t))
			require.Equal(t, state.Status, report.Status.String(), p.name)
		}
	}
}

// Without the precompile the same reports come at another price.
func TestChainsWithoutThePrecompileGiveTheSameReport(t *testing.T) {
	v, s := vendor(t), newStage(t, false)
	for _, kind := range tee.Kinds() {
		p := well(t, v, kind)
		require.Greater(t, agree(t, s, p), uint64(500_000))
		evidence := p.strip(t)
		evidence[prefixSize+headerSize+100] ^= 1
		_, refusal, _ := s.verify(t, evidence)
		require.IsType(t, &bound.DcapAttestationVerifierQuoteSignature{}, refusal)
	}
}

func TestChainsWithoutThePrecompileGiveRealQuotesTheSameReport(t *testing.T) {
	s := newStage(t, false)
	for i, p := range realPieces(t) {
		if i%8 == 0 {
			t.Log(p.name, agree(t, s, p), "gas")
		}
	}
}

// areas are what of a defect's evidence the verifier sees, and its errors there. What isn't here is the store's to refuse, and
// what has no error is a fact of the report, for the registry to refuse.
var areas = map[tee.Area][]any{
	tee.AreaFormat: {
		&bound.DcapAttestationVerifierQuoteVersion{}, &bound.DcapAttestationVerifierAttestationKeyType{}, &bound.DcapAttestationVerifierTeeType{},
		&bound.DcapAttestationVerifierBodyType{}, &bound.DcapAttestationVerifierBodySize{}, &bound.DcapAttestationVerifierEvidenceTooShort{},
		&bound.DcapAttestationVerifierMalformedDer{}, // cut in the certificate
	},
	tee.AreaQuoteSignature: {&bound.DcapAttestationVerifierQuoteSignature{}},
	tee.AreaAttestationKey: {&bound.DcapAttestationVerifierAttestationKeyBinding{}, &bound.DcapAttestationVerifierQuoteSignature{}},
	tee.AreaQESignature:    {&bound.DcapAttestationVerifierQeReportSignature{}},
	tee.AreaVendor:         {&bound.DcapAttestationVerifierQuoteVendor{}},
	tee.AreaPCKChain: {
		&bound.DcapAttestationVerifierCertificateSignature{}, &bound.DcapAttestationVerifierCertificateIssuer{},
		&bound.DcapAttestationVerifierCertificateSubject{}, unknown,
	},
	tee.AreaSGXExtension: {
		&bound.DcapAttestationVerifierSgxExtensionMissing{}, &bound.DcapAttestationVerifierSgxExtensionField{}, &bound.DcapAttestationVerifierMalformedDer{},
	},
	tee.AreaPlatform: {unknown, &bound.DcapAttestationVerifierTcbInfoMismatch{}},
	tee.AreaQEReport: {
		&bound.DcapAttestationVerifierQeSigner{}, &bound.DcapAttestationVerifierQeProduct{}, &bound.DcapAttestationVerifierQeMiscSelect{},
		&bound.DcapAttestationVerifierQeAttributes{},
	},
	tee.AreaTDXModule: {
		&bound.DcapAttestationVerifierTdxModuleVersion{}, &bound.DcapAttestationVerifierTdxModuleSigner{}, &bound.DcapAttestationVerifierTdxModuleAttributes{},
	},
	tee.AreaDebug:     nil,
	tee.AreaServiceTD: nil,
}

func TestEveryDefectThatTheChainSeesIsRefused(t *testing.T) {
	v, s := vendor(t), newStage(t, true)
	counts, absent := make(map[string]int), make(map[string]bool)
	for _, kind := range tee.Kinds() {
		good := well(t, v, kind)
		whole := good.strip(t)
		for _, defect := range tee.Defects() {
			expected, ours := areas[defect.Area]
			if !defect.Applies(kind) || !ours {
				continue
			}
			name := kind.String() + "/" + defect.Name
			c, err := defect.Case(v, kind)
			require.NoError(t, err)

			p, evidence := good, stripLoosely(c.Quote, whole)
			if evidence == nil {
				counts["no evidence comes of it"]++
				continue
			}
			if bytes.Equal(evidence, whole) && (defect.Area == tee.AreaPCKChain || defect.Area == tee.AreaFormat) {
				counts["not in the evidence"]++ // padding, lengths, and what the quote's chain says above the leaf, which the store knows for itself
				absent[defect.Name] = true
				continue
			}
			if bundle, err := dcap.ParseCollateral(c.Bundle); err == nil { // whether Intel's or not, so is the store's
				if _, err := good.verifier.Endorse(bundle); err == nil {
					changed := *good
					changed.collateral, p = bundle, &changed
				}
			}
			s.hold(t, standingOf(t, p))
			report, refusal, _ := s.verify(t, evidence)
			switch at := uint64(c.At.Unix()); {
			case expected == nil:
				require.NotNil(t, report, "%s: %+v", name, refusal)
				counts["facts"]++
			case report != nil:
				require.True(t, at < report.NotBefore || at > report.NotAfter, name)
				require.Regexp(t, "leaf (expired|not yet valid)", name)
				counts["outside the window"]++
			default:
				require.Contains(t, kindsOf(expected), kindsOf([]any{refusal})[0], "%s: %+v", name, refusal)
				counts["refused"]++
			}
		}
	}
	t.Log(counts, slices.Sorted(maps.Keys(absent)))
	require.Greater(t, counts["refused"], 100)
}

func kindsOf(values []any) (names []string) {
	for _, v := range values {
		names = append(names, fmt.Sprintf("%T", v))
	}
	return names
}

// stripLoosely strips a quote that package dcap may refuse to read, as somebody would who wants it believed: what lies where
// lengths of the good evidence say. Nil: it has no certificates.
func stripLoosely(raw, whole []byte) []byte {
	if q, err := dcap.ParseQuote(raw); err == nil {
		evidence, err := Strip(q, uint16(whole[1])<<8|uint16(whole[2]), uint16(whole[3])<<8|uint16(whole[4]))
		if err != nil {
			return nil
		}
		return evidence
	}
	parsed, err := Parse(whole)
	if err != nil {
		return nil
	}
	cut := func(from, size int) []byte { return raw[min(from, len(raw)):min(from+size, len(raw))] }
	signatures := len(parsed.signed) + 4
	enclave := signatures + len(parsed.signatures)
	if parsed.version >= 4 {
		enclave += 6
	}
	out := slices.Concat(whole[:prefixSize], cut(0, len(parsed.signed)), cut(signatures, len(parsed.signatures)), cut(enclave, len(parsed.enclave)))
	if begin := bytes.Index(raw, []byte("-----BEGIN")); begin >= 0 {
		if block, _ := pem.Decode(raw[begin:]); block != nil {
			out = append(out, block.Bytes...)
		}
	}
	return out
}

// Whatever becomes of evidence on the way, the chain says of it what Go says, or refuses it.
func TestChangedEvidenceIsRefusedOrMeansTheSame(t *testing.T) {
	v := vendor(t)
	refusedOrTheSame(t, well(t, v, tee.SGXv3), well(t, v, tee.TDXv4), well(t, v, tee.TDXv5TD15))
}

func TestChangedRealEvidenceIsRefusedOrMeansTheSame(t *testing.T) {
	var pieces []*piece
	for i, p := range realPieces(t) {
		if i%13 == 0 { // of both kinds
			pieces = append(pieces, p)
		}
	}
	refusedOrTheSame(t, pieces...)
}

func refusedOrTheSame(t *testing.T, pieces ...*piece) {
	t.Helper()
	s := newStage(t, true)
	var same, refused int
	for _, p := range pieces {
		s.hold(t, standingOf(t, p))
		evidence := p.strip(t)
		original, refusal, _ := s.verify(t, evidence)
		require.Nil(t, refusal)
		try := func(changed []byte, what string) {
			report, _, _ := s.verify(t, changed)
			if report == nil {
				refused++
				return
			}
			require.Equal(t, original, report, what)
			same++
			parsed, err := Parse(changed)
			require.NoError(t, err, what)
			q, err := parsed.Quote(p.collateral.PCKCRLIssuerChain)
			require.NoError(t, err, what)
			_, err = p.verifier.VerifyWith(q, p.collateral, p.at[0])
			require.NoError(t, err, what)
		}

		for i := range evidence {
			evidence[i] ^= 1 << (i % 8)
			report, _, _ := s.verify(t, evidence)
			require.Nil(t, report, "%s: byte %d", p.name, i)
			evidence[i] ^= 1 << (i % 8)
		}
		for n := 0; n < len(evidence); n += 1 + n/40 {
			report, _, _ := s.verify(t, evidence[:n])
			require.Nil(t, report, "%s: %d bytes", p.name, n)
		}
		rapid.Check(t, func(t *rapid.T) {
			changed := append([]byte(nil), evidence...)
			for range rapid.IntRange(1, 3).Draw(t, "changes") {
				at := rapid.IntRange(0, len(changed)-1).Draw(t, "at")
				switch rapid.IntRange(0, 3).Draw(t, "kind") {
				case 0:
					changed[at] = rapid.Byte().Draw(t, "byte")
				case 1:
					changed = append(changed[:at:at], changed[at+1:]...)
				case 2:
					changed = append(changed[:at:at], append([]byte{rapid.Byte().Draw(t, "byte")}, changed[at:]...)...)
				case 3:
					otherS(t, changed, p)
				}
			}
			try(changed, p.name)
		})
	}
	t.Log(same, "mean the same,", refused, "refused")
	require.NotZero(t, same)
	require.NotZero(t, refused)
}

// otherS gives one of the quote's two signatures its other form, which anybody can make.
func otherS(t *rapid.T, evidence []byte, p *piece) {
	at := prefixSize + len(p.quote.Signed()) + 32
	if rapid.Bool().Draw(t, "QE report's") {
		at += signatureSize + keySize + qeReportSize
	}
	if at+32 > len(evidence) {
		return
	}
	n := new(big.Int).SetBytes(evidence[at : at+32])
	if n.Sub(elliptic.P256().Params().N, n); n.Sign() > 0 {
		n.FillBytes(evidence[at : at+32])
	}
}
