package tee

import (
	"fmt"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/zkverifier/dcap"
)

func fill(r *rapid.T, label string, to []byte) {
	copy(to, rapid.SliceOfN(rapid.Byte(), len(to), len(to)).Draw(r, label))
}

func TestWhatAQuoteIsAskedToSayItSays(t *testing.T) {
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{})
	require.NoError(t, err)

	rapid.Check(t, func(r *rapid.T) {
		kind := rapid.SampledFrom(Kinds()).Draw(r, "kind")
		if kind.TEE() == SGX {
			e := Enclave{ISVProdID: rapid.Uint16().Draw(r, "product"), ISVSVN: rapid.Uint16().Draw(r, "svn"), MiscSelect: rapid.Uint32().Draw(r, "misc")}
			for i, field := range [][]byte{e.MREnclave[:], e.MRSigner[:], e.Attributes[:], e.ReportData[:]} {
				fill(r, fmt.Sprint(i), field)
			}
			raw, err := p.QuoteSGX(kind, e)
			require.NoError(r, err)
			q, err := dcap.ParseQuote(raw)
			require.NoError(r, err)
			require.Zero(r, q.Trailing)
			require.Equal(r, &dcap.EnclaveReport{
				CPUSVN: Latest().Components, MiscSelect: e.MiscSelect, Attributes: e.Attributes, MREnclave: e.MREnclave,
				MRSigner: e.MRSigner, ISVProdID: e.ISVProdID, ISVSVN: e.ISVSVN, ReportData: e.ReportData,
			}, q.Enclave)
			return
		}

		var td TD
		for i, field := range [][]byte{
			td.Attributes[:], td.XFAM[:], td.MRTD[:], td.MRConfigID[:], td.MROwner[:], td.MROwnerConfig[:],
			td.RTMR[0][:], td.RTMR[1][:], td.RTMR[2][:], td.RTMR[3][:], td.ReportData[:], td.MRServiceTD[:],
		} {
			fill(r, fmt.Sprint(i), field)
		}
		raw, err := p.QuoteTDX(kind, td)
		require.NoError(r, err)
		q, err := dcap.ParseQuote(raw)
		require.NoError(r, err)
		require.Zero(r, q.Trailing)
		want := &dcap.TDReport{
			TEETCBSVN: Latest().TEE, MRSeam: v.derive48("tdx module"), TDAttributes: td.Attributes, XFAM: td.XFAM, MRTD: td.MRTD,
			MRConfigID: td.MRConfigID, MROwner: td.MROwner, MROwnerConfig: td.MROwnerConfig, RTMR: td.RTMR, ReportData: td.ReportData,
		}
		if kind.IsTD15() {
			want.TD15 = &dcap.TD15{TEETCBSVN2: Latest().TEE2, MRServiceTD: td.MRServiceTD}
		}
		require.Equal(r, want, q.TD)
	})
}

func TestTheCertificateSaysWhatThePlatformIs(t *testing.T) {
	v := testVendor(t)
	svns := Latest()
	for i := range svns.Components {
		svns.Components[i] = byte(100 + 10*i) // both sides of 128, where DER adds a byte
	}
	svns.PCE = 65535
	for _, ca := range []string{PlatformCA, ProcessorCA} {
		p, err := v.Platform(PlatformConfig{Name: "a machine", FMSPC: [6]byte{1, 2, 3, 4, 5, 6}, CA: ca, SVNs: &svns})
		require.NoError(t, err)
		raw, err := p.Quote(TDXv4, [64]byte{})
		require.NoError(t, err)
		q, err := dcap.ParseQuote(raw)
		require.NoError(t, err)
		got, err := q.Platform()
		require.NoError(t, err)

		require.Equal(t, [6]byte{1, 2, 3, 4, 5, 6}, got.FMSPC)
		require.Equal(t, p.PPID(), got.PPID)
		require.Equal(t, svns.Components, got.CPUSVN)
		require.Equal(t, svns.Components, got.TCB)
		require.Equal(t, svns.PCE, got.PCESVN)
		require.Equal(t, ca, got.CA)
	}

	_, err := v.Platform(PlatformConfig{CA: "root"})
	require.ErrorContains(t, err, `want "platform" or "processor"`)
}
