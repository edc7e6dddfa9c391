package tee

import (
	"crypto/x509"
	"encoding/json"
	"fmt"
	"net/url"
	"strings"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/verify"
	"github.com/stretchr/testify/require"
)

// noon is the time of every test.
var noon = time.Date(2026, 7, 1, 12, 0, 0, 0, time.UTC)

func testVendor(t testing.TB) *Vendor {
	t.Helper()
	v, err := New(chainID, WithSeed([]byte("a test")), WithClock(func() time.Time { return noon }))
	require.NoError(t, err)
	return v
}

// bundleGetter answers go-tdx-guest's requests from a bundle, as Intel's service would.
type bundleGetter struct{ bundle []byte }

func (g bundleGetter) Get(address string) (map[string][]string, []byte, error) {
	var b struct {
		PCKCRLIssuerChain     string `json:"pck_crl_issuer_chain"`
		RootCACRL             string `json:"root_ca_crl"`
		PCKCRL                string `json:"pck_crl"`
		TCBInfoIssuerChain    string `json:"tcb_info_issuer_chain"`
		TCBInfo               string `json:"tcb_info"`
		TCBInfoSignature      string `json:"tcb_info_signature"`
		QEIdentityIssuerChain string `json:"qe_identity_issuer_chain"`
		QEIdentity            string `json:"qe_identity"`
		QEIdentitySignature   string `json:"qe_identity_signature"`
	}
	if err := json.Unmarshal(g.bundle, &b); err != nil {
		return nil, nil, err
	}
	chain := func(name, text string) map[string][]string { return map[string][]string{name: {url.QueryEscape(text)}} }
	switch {
	case strings.Contains(address, "/pckcrl?"):
		return chain("Sgx-Pck-Crl-Issuer-Chain", b.PCKCRLIssuerChain), unhex(b.PCKCRL), nil
	case strings.HasSuffix(address, "IntelSGXRootCA.der"):
		return nil, unhex(b.RootCACRL), nil
	case strings.Contains(address, "/tdx/certification/v4/tcb?"):
		body := fmt.Sprintf(`{"tcbInfo":%s,"signature":%q}`, b.TCBInfo, b.TCBInfoSignature)
		return chain("Tcb-Info-Issuer-Chain", b.TCBInfoIssuerChain), []byte(body), nil
	case strings.HasSuffix(address, "/tdx/certification/v4/qe/identity"):
		body := fmt.Sprintf(`{"enclaveIdentity":%s,"signature":%q}`, b.QEIdentity, b.QEIdentitySignature)
		return chain("Sgx-Enclave-Identity-Issuer-Chain", b.QEIdentityIssuerChain), []byte(body), nil
	}
	return nil, nil, fmt.Errorf("unknown address %s", address)
}

func unhex(text string) []byte {
	var out []byte
	_, _ = fmt.Sscanf(text, "%x", &out)
	return out
}

// secondOpinion is what Google's verifier says, told to trust the vendor's root. It panics where a length lies (v0.3.1).
func secondOpinion(v *Vendor, quote []byte, getter interface {
	Get(string) (map[string][]string, []byte, error)
}) (err error) {
	defer func() {
		if panicked := recover(); panicked != nil {
			err = fmt.Errorf("go-tdx-guest panics: %v", panicked)
		}
	}()
	roots := x509.NewCertPool()
	roots.AddCert(v.Root())
	return verify.RawTdxQuote(quote, &verify.Options{
		TrustedRoots: roots, Getter: getter, GetCollateral: true, CheckRevocations: true, Now: noon,
	})
}

func TestTheQuotePassesGooglesVerifier(t *testing.T) {
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{})
	require.NoError(t, err)

	quote, err := p.Quote(TDXv4, [64]byte{1, 2, 3})
	require.NoError(t, err)
	require.NoError(t, secondOpinion(v, quote, bundleGetter{p.Collateral(TDX)}))
}
