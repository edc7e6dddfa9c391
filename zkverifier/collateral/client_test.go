package collateral

import (
	"encoding/json"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// vector is a file of the real data.
func vector(t testing.TB, path ...string) []byte {
	t.Helper()
	folder := os.Getenv("VERITEE_VECTORS")
	if folder == "" {
		folder = "../../../shared/vectors"
	}
	if _, err := os.Stat(folder); err != nil {
		t.Skipf("NOT TESTED: no real collateral at %s; VERITEE_VECTORS names its folder", folder)
	}
	content, err := os.ReadFile(filepath.Join(append([]string{folder, "dcap"}, path...)...))
	require.NoError(t, err)
	return content
}

// real is a bundle of the real data, as the service serves it and as it is when it arrives.
func real(t testing.TB, name string) (pcs.Bundle, *dcap.Collateral, Subject) {
	t.Helper()
	raw := vector(t, "collateral", name)
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
				c, err := New(Options{Sources: []string{address}, RootCRL: address + pcs.RootCRLPath})
				require.NoError(t, err)

				answer, err := c.Fetch(t.Context(), about)
				require.NoError(t, err, kind)
				require.Equal(t, want, answer.Collateral, kind)
				require.Equal(t, address, answer.Source)
			}
		})
	}
}
