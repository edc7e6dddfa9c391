package collateral

import (
	"context"
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// real is a bundle of the real data, as the service serves it and as it is when it arrives.
func real(t testing.TB, name string) (pcs.Bundle, *dcap.Collateral, Subject) {
	t.Helper()
	raw := realdata.Read(t, "dcap", "collateral", name)
	var served pcs.Bundle
	require.NoError(t, json.Unmarshal(raw, &served))
	want, err := dcap.ParseCollateral(raw)
	require.NoError(t, err)

	var info struct{ ID, FMSPC string }
	require.NoError(t, json.Unmarshal([]byte(want.TCBInfo), &info))
	ca := dcap.CAPlatform
	if name == "qvl_sgx_quote_collateral.json" {
		ca = dcap.CAProcessor
	}
	about, err := NewSubject(info.ID, info.FMSPC, ca, "")
	require.NoError(t, err)
	return served, want, about
}

var bundles = []string{
	"ata_0625_tdx_00806f050000.json", "ata_0825_sgx_00606a000000.json", "ata_1025_tdx.json", "fb_dcap-quote-collateral-00.json",
	"fb_gcp-tdx-collateral-1782809233226668671.json", "gtg_2023_tdx_50806f000000.json", "mixed_coco_1025_tdx_00A06D080000.json",
	"qvl_sgx_quote_collateral.json", "qvl_tdx_quote_collateral.json", "fb_azure-collateral-with-ak-intermediates-1780922561.json",
}

const gcp = "fb_gcp-tdx-collateral-1782809233226668671.json"

// within is a time at which collateral holds.
func within(t testing.TB, c *dcap.Collateral) time.Time {
	t.Helper()
	b, err := Endorse(dcap.NewVerifier(), c)
	require.NoError(t, err)
	w := b.Endorsements.Window()
	return w.NotBefore.Add(w.NotAfter.Sub(w.NotBefore) / 2)
}

func at(when time.Time) func() time.Time { return func() time.Time { return when } }

// client is one that doesn't wait between attempts.
func client(t testing.TB, o Options) *Client {
	t.Helper()
	if o.Wait == nil {
		o.Wait = func(context.Context, time.Duration) error { return nil }
	}
	c, err := New(o)
	require.NoError(t, err)
	return c
}

func start(t testing.TB, s http.Handler) string {
	t.Helper()
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return server.URL
}

func TestWhatIntelSignedArrivesByteForByte(t *testing.T) {
	for _, name := range bundles {
		t.Run(name, func(t *testing.T) {
			served, want, about := real(t, name)
			for kind, make := range map[string]func(...pcs.Bundle) (*pcs.Service, error){"PCS": pcs.NewPCS, "PCCS": pcs.NewPCCS} {
				s, err := make(served)
				require.NoError(t, err, kind)
				address := start(t, s)
				c := client(t, Options{Sources: []string{address}, RootCRL: address + pcs.RootCRLPath, Clock: at(within(t, want))})

				answer, err := c.Fetch(t.Context(), about)
				require.NoError(t, err, kind)
				require.Equal(t, want, answer.Collateral, kind)
				require.Equal(t, address, answer.Source)
			}
		})
	}
}

func TestAChangedAnswerIsRefusedWhateverChanged(t *testing.T) {
	served, want, about := real(t, gcp)
	clock := at(within(t, want))
	for name, change := range map[string]func(b *pcs.Bundle){
		"TCB info":              func(b *pcs.Bundle) { b.TCBInfo = strings.Replace(b.TCBInfo, `"svn":5`, `"svn":4`, 1) },
		"a space in TCB info":   func(b *pcs.Bundle) { b.TCBInfo = strings.Replace(b.TCBInfo, `:`, `: `, 1) },
		"TCB info's signature":  func(b *pcs.Bundle) { b.TCBInfoSignature = swap(b.TCBInfoSignature) },
		"QE identity":           func(b *pcs.Bundle) { b.QEIdentity = strings.Replace(b.QEIdentity, `"isvsvn":4`, `"isvsvn":3`, 1) },
		"identity's signature":  func(b *pcs.Bundle) { b.QEIdentitySignature = swap(b.QEIdentitySignature) },
		"PCK revocations":       func(b *pcs.Bundle) { b.PCKCRL = swap(b.PCKCRL) },
		"root revocations":      func(b *pcs.Bundle) { b.RootCACRL = swap(b.RootCACRL) },
		"another list for PCKs": func(b *pcs.Bundle) { b.PCKCRL = b.RootCACRL },
		"a chain from elsewhere": func(b *pcs.Bundle) {
			b.TCBInfoIssuerChain = b.PCKCRLIssuerChain
		},
	} {
		t.Run(name, func(t *testing.T) {
			changed := served
			change(&changed)
			require.NotEqual(t, served, changed)
			s, err := pcs.NewPCCS(changed)
			require.NoError(t, err)
			c := client(t, Options{Sources: []string{start(t, s)}, Clock: clock})
			_, err = c.Fetch(t.Context(), about)
			var refused *dcap.Error
			require.ErrorAs(t, err, &refused)
			require.ErrorContains(t, err, "what came isn't Intel's")
		})
	}
}

// swap changes the last digit of hexadecimal text.
func swap(text string) string {
	last := "0"
	if strings.HasSuffix(text, "0") {
		last = "1"
	}
	return text[:len(text)-1] + last
}

func TestCollateralOutsideItsWindowIsRefused(t *testing.T) {
	served, want, about := real(t, gcp)
	s, err := pcs.NewPCCS(served)
	require.NoError(t, err)
	address := start(t, s)
	for _, when := range []time.Time{within(t, want).AddDate(0, -2, 0), within(t, want).AddDate(0, 2, 0)} {
		c := client(t, Options{Sources: []string{address}, Clock: at(when)})
		_, err = c.Fetch(t.Context(), about)
		require.ErrorContains(t, err, "doesn't hold now")
	}
}
