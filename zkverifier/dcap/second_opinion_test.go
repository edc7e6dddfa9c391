package dcap

import (
	"fmt"
	"io"
	"net/url"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/google/go-tdx-guest/verify"
	"github.com/google/logger"
	"github.com/stretchr/testify/require"
)

// intelService answers as Intel's service does, from one bundle.
type intelService struct{ *Collateral }

func (s intelService) Get(address string) (map[string][]string, []byte, error) {
	chain := func(name, pem string) map[string][]string { return map[string][]string{name: {url.QueryEscape(pem)}} }
	switch {
	case strings.Contains(address, "/tdx/certification/v4/tcb"):
		return chain("Tcb-Info-Issuer-Chain", s.TCBInfoIssuerChain), []byte(fmt.Sprintf(`{"tcbInfo":%s,"signature":"%x"}`, s.TCBInfo, s.TCBInfoSignature)), nil
	case strings.Contains(address, "/tdx/certification/v4/qe/identity"):
		return chain("Sgx-Enclave-Identity-Issuer-Chain", s.QEIdentityIssuerChain),
			[]byte(fmt.Sprintf(`{"enclaveIdentity":%s,"signature":"%x"}`, s.QEIdentity, s.QEIdentitySignature)), nil
	case strings.Contains(address, "/sgx/certification/v4/pckcrl"):
		return chain("Sgx-Pck-Crl-Issuer-Chain", s.PCKCRLIssuerChain), s.PCKCRL, nil
	case strings.HasSuffix(address, "IntelSGXRootCA.der"):
		return nil, s.RootCACRL, nil
	}
	return nil, nil, fmt.Errorf("nothing at %s", address)
}

// secondOpinion is what google/go-tdx-guest says of a TDX quote of version 4. It succeeds for what is up to date alone.
func secondOpinion(raw []byte, c *Collateral, at time.Time) error {
	return verify.RawTdxQuote(raw, &verify.Options{CheckRevocations: true, GetCollateral: true, Getter: intelService{c}, Now: at})
}

// quiet keeps it from warning at each quote.
func quiet() { logger.Init("second opinion", false, false, io.Discard) }

// Where the two differ, and why.
var disagreements = []struct{ theirs, why string }{
	{"is not equal to FMSPC value from Intel PCS's", "it compares FMSPCs as text, and Intel writes them in capitals today"},
}

func TestSecondOpinion(t *testing.T) {
	quiet()
	v := NewVerifier()
	agreed, upToDate, differ := 0, 0, make(map[string]int)
	for _, q := range manifest(t) {
		if q.Version != 4 {
			continue // it reads no others
		}
		for name, c := range bundles(t) {
			e, err := v.Endorse(c)
			require.NoError(t, err)
			w := e.Window()
			if w.Empty() {
				continue
			}
			for _, at := range []time.Time{w.NotBefore.Add(w.NotAfter.Sub(w.NotBefore) / 2), w.NotAfter.Add(time.Second)} {
				theirs := secondOpinion(q.raw, c, at)
				report, err := v.VerifyWith(q.raw, c, at)
				ours := err == nil && report.Status == UpToDate
				if ours == (theirs == nil) {
					agreed++
					if ours {
						upToDate++
					}
					continue
				}
				i := slices.IndexFunc(disagreements, func(d struct{ theirs, why string }) bool {
					return theirs != nil && strings.Contains(theirs.Error(), d.theirs)
				})
				require.GreaterOrEqual(t, i, 0, "%s with %s at %s; ours: %t %v, theirs: %v", filepath.Base(q.File), name, at, ours, err, theirs)
				differ[disagreements[i].why]++
			}
		}

		// Without collateral it checks the signatures alone, as the first of our steps do.
		parsed, err := ParseQuote(q.raw)
		require.NoError(t, err)
		_, err = v.authenticate(parsed)
		at := time.Unix(1_750_000_000, 0)
		if len(q.Full) > 0 {
			at = time.Unix(q.Full[0].From, 0)
		}
		require.Equal(t, err == nil, verify.RawTdxQuote(q.raw, &verify.Options{Now: at}) == nil, q.File)
	}
	t.Logf("%d times the same, of these %d up to date; not the same: %v", agreed, upToDate, differ)
	require.Greater(t, upToDate, 1)
}
