package onchain

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// tester is a test, or one drawn by rapid.
type tester interface {
	require.TestingT
	Helper()
}

// piece is a quote, collateral that judges it, and a time in all windows.
type piece struct {
	name       string
	raw        []byte
	quote      *dcap.Quote
	collateral *dcap.Collateral
	at         []time.Time
	verifier   *dcap.Verifier
}

func (p *piece) judge(t tester, at time.Time) *dcap.Report {
	t.Helper()
	report, err := p.verifier.VerifyWith(p.quote, p.collateral, at)
	require.NoError(t, err, p.name)
	return report
}

// strip is the evidence, under the evaluation numbers of the collateral.
func (p *piece) strip(t tester) []byte {
	t.Helper()
	info, err := dcap.ParseTCBInfo(p.collateral.TCBInfo)
	require.NoError(t, err)
	id, err := dcap.ParseQEIdentity(p.collateral.QEIdentity)
	require.NoError(t, err)
	evidence, err := Strip(p.quote, uint16(info.Evaluation), uint16(id.Evaluation))
	require.NoError(t, err)
	return evidence
}

// realPieces are all real quotes with all the collateral that the manifest has for them.
func realPieces(t testing.TB) []*piece {
	t.Helper()
	folder := realdata.Path(t, "dcap")
	content, err := os.ReadFile(filepath.Join(folder, "quotes.json"))
	require.NoError(t, err)
	var manifest []struct {
		File string `json:"file"`
		Full []struct {
			Collateral string `json:"collateral"`
			From       int64  `json:"valid_from"`
			Until      int64  `json:"valid_until"`
		} `json:"full"`
	}
	require.NoError(t, json.Unmarshal(content, &manifest))

	var pieces []*piece
	for _, entry := range manifest {
		for _, full := range entry.Full {
			p := &piece{name: filepath.Base(entry.File) + " by " + full.Collateral, verifier: dcap.NewVerifier()}
			p.raw, err = os.ReadFile(filepath.Join(folder, entry.File))
			require.NoError(t, err)
			p.quote, err = dcap.ParseQuote(p.raw)
			require.NoError(t, err)
			bundle, err := os.ReadFile(filepath.Join(folder, "collateral", full.Collateral))
			require.NoError(t, err)
			p.collateral, err = dcap.ParseCollateral(bundle)
			require.NoError(t, err)
			p.at = []time.Time{time.Unix(full.From, 0), time.Unix((full.From+full.Until)/2, 0), time.Unix(full.Until, 0)}
			pieces = append(pieces, p)
		}
	}
	require.NotEmpty(t, pieces)
	return pieces
}

var today = time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC)

func vendor(t testing.TB) *tee.Vendor {
	t.Helper()
	v, err := tee.New(1337, tee.WithClock(func() time.Time { return today }))
	require.NoError(t, err)
	return v
}

// simulated is a case of the simulator as a piece.
func simulated(t testing.TB, c tee.Case) *piece {
	t.Helper()
	p := &piece{name: c.Kind.String() + "/" + c.Name, raw: c.Quote, at: []time.Time{c.At}}
	var err error
	p.quote, err = dcap.ParseQuote(c.Quote)
	require.NoError(t, err)
	p.collateral, err = dcap.ParseCollateral(c.Bundle)
	require.NoError(t, err)
	p.verifier, err = dcap.NewVerifierFor(c.Root)
	require.NoError(t, err)
	return p
}

func well(t testing.TB, v *tee.Vendor, kind tee.Kind) *piece {
	t.Helper()
	c, err := v.Case(kind)
	require.NoError(t, err)
	return simulated(t, c)
}

// An auditor who has the transaction and collateral comes to the same report.
func TestStrippedEvidenceIsJudgedLikeTheQuote(t *testing.T) {
	v := vendor(t)
	for _, kind := range tee.Kinds() {
		judgedLikeTheQuote(t, well(t, v, kind))
	}
}

func TestStrippedRealEvidenceIsJudgedLikeTheQuote(t *testing.T) {
	for _, p := range realPieces(t) {
		judgedLikeTheQuote(t, p)
	}
}

func judgedLikeTheQuote(t *testing.T, p *piece) {
	t.Helper()
	evidence := p.strip(t)
	require.Less(t, len(evidence), 3000, p.name)
	parsed, err := Parse(evidence)
	require.NoError(t, err, p.name)
	again, err := parsed.Quote(p.collateral.PCKCRLIssuerChain)
	require.NoError(t, err, p.name)
	report, err := p.verifier.VerifyWith(again, p.collateral, p.at[0])
	require.NoError(t, err, p.name)
	require.Equal(t, ReportOf(p.judge(t, p.at[0])), ReportOf(report), p.name)

	restripped, err := Strip(again, parsed.Evaluation, parsed.QEEvaluation)
	require.NoError(t, err)
	require.Equal(t, evidence, restripped)
}

func TestEvidenceThatIsCutOrAltersItsLengthsIsRefusedOrParsed(t *testing.T) {
	v := vendor(t)
	p := well(t, v, tee.TDXv5TD15)
	evidence := p.strip(t)
	for n := range evidence {
		parsed, err := Parse(evidence[:n])
		if err == nil { // a leaf may be cut anywhere: the certificate's parser refuses that
			require.Less(t, len(parsed.Leaf()), 1300)
			_, err = dcap.ParseQuote(must(parsed.quote(p.collateral.PCKCRLIssuerChain)))
			require.NoError(t, err)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		changed := append([]byte(nil), evidence...)
		for range rapid.IntRange(1, 4).Draw(t, "changes") {
			changed[rapid.IntRange(0, len(changed)-1).Draw(t, "at")] = rapid.Byte().Draw(t, "byte")
		}
		if parsed, err := Parse(changed); err == nil {
			_, _ = parsed.Quote(p.collateral.PCKCRLIssuerChain) // must not panic
		}
	})
	other, err := v.Platform(tee.PlatformConfig{CA: tee.ProcessorCA})
	require.NoError(t, err)
	bundle, err := dcap.ParseCollateral(other.Collateral(tee.TDX))
	require.NoError(t, err)
	parsed, err := Parse(evidence)
	require.NoError(t, err)
	_, err = parsed.Quote(bundle.PCKCRLIssuerChain)
	require.ErrorContains(t, err, "take the chain of the other CA")
}

func FuzzEvidence(f *testing.F) {
	v := vendor(f)
	p := well(f, v, tee.TDXv5TD15)
	f.Add(p.strip(f))
	f.Add(well(f, v, tee.SGXv3).strip(f))
	f.Fuzz(func(t *testing.T, evidence []byte) {
		parsed, err := Parse(evidence)
		if err != nil {
			return
		}
		q, err := parsed.Quote(p.collateral.PCKCRLIssuerChain)
		if err != nil {
			return
		}
		// What is a quote comes to the same evidence again.
		if again, err := Strip(q, parsed.Evaluation, parsed.QEEvaluation); err == nil {
			require.Equal(t, evidence, again)
		}
	})
}

func must(raw []byte, err error) []byte {
	if err != nil {
		panic(err)
	}
	return raw
}

func TestAdvisoriesAreNumbered(t *testing.T) {
	for id, want := range map[string]uint32{"INTEL-SA-00615": 615, "INTEL-SA-99999": 99999, "INTEL-SA-00000": 0} {
		require.Equal(t, want, Advisory(id))
	}
	for _, id := range []string{"INTEL-SA-615", "INTEL-SA-000615", "INTEL-SA-0061x", "intel-sa-00615", "INTEL-SA-+0615", "CVE-2024-1", ""} {
		require.NotZero(t, Advisory(id)&(1<<31), id)
	}
}
