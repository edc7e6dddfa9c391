package tee

import (
	"context"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

func TestTheClientFetchesFromTheServiceWhatJudgesAQuote(t *testing.T) {
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{FMSPC: [6]byte{0xde, 0xad, 0xbe, 0xef, 0, 1}})
	require.NoError(t, err)
	server := httptest.NewServer(v.Handler(p))
	defer server.Close()

	verifier, err := dcap.NewVerifierFor(v.Root())
	require.NoError(t, err)
	client, err := collateral.New(collateral.Options{
		Sources: []string{server.URL}, RootCRL: server.URL + "/IntelSGXRootCA.der", Verifier: verifier, Clock: func() time.Time { return noon },
	})
	require.NoError(t, err)

	for _, kind := range Kinds() {
		raw, err := p.Quote(kind, [64]byte{})
		require.NoError(t, err)
		q, err := dcap.ParseQuote(raw)
		require.NoError(t, err)
		about, err := collateral.SubjectOf(q)
		require.NoError(t, err)

		answer, err := client.Fetch(context.Background(), about)
		require.NoError(t, err, kind)
		report, err := verifier.VerifyWith(q, answer.Bundle.Collateral, noon)
		require.NoError(t, err, kind)
		require.Equal(t, dcap.UpToDate, report.Status)
		require.EqualValues(t, DefaultEvaluation, report.Evaluation)
	}

	numbers, err := client.Numbers(context.Background(), dcap.TDX)
	require.NoError(t, err)
	require.Len(t, numbers, 3)
}

func TestThePolicyRefusesWhatTheVerifierOnlyReports(t *testing.T) {
	v := testVendor(t)
	accepts := policy.Default()
	for _, kind := range Kinds() {
		good, err := v.Case(kind)
		require.NoError(t, err)
		report, err := judge(good)
		require.NoError(t, err)
		require.NoError(t, accepts.Judge(report, good.At))

		for _, defect := range Defects() {
			if !defect.Applies(kind) || (defect.Area != AreaDebug && defect.Area != AreaServiceTD) {
				continue
			}
			bad, err := defect.Case(v, kind)
			require.NoError(t, err)
			report, err := judge(bad)
			require.NoError(t, err)
			require.Error(t, accepts.Judge(report, bad.At), "%s, %s", kind, defect.Name)
		}
	}
}
