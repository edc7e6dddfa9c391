package dcap

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// real is an entry of the manifest.
type real struct {
	File    string `json:"file"`
	Version uint16 `json:"version"`
	TEE     string `json:"tee"`
	Body    uint16 `json:"body_type"`
	Cert    uint16 `json:"cert_type"`
	Padding int    `json:"trailing_bytes"`
	FMSPC   string `json:"fmspc"`
	Debug   bool   `json:"debug"`
	Chain   bool   `json:"pck_chain_to_intel_root"`
	Full    []struct {
		Collateral string `json:"collateral"`
		From       int64  `json:"valid_from"`
		Until      int64  `json:"valid_until"`
		Result     string `json:"result"`
	} `json:"full"`

	raw []byte
}

func manifest(t testing.TB) []real {
	t.Helper()
	folder := realdata.Path(t, "dcap")
	content, err := os.ReadFile(filepath.Join(folder, "quotes.json"))
	require.NoError(t, err)
	var quotes []real
	require.NoError(t, json.Unmarshal(content, &quotes))
	for i := range quotes {
		quotes[i].raw, err = os.ReadFile(filepath.Join(folder, quotes[i].File))
		require.NoError(t, err)
	}
	return quotes
}

// bundles are all real ones, by file name.
func bundles(t testing.TB) map[string]*Collateral {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(realdata.Path(t, "dcap"), "collateral", "*.json"))
	require.NoError(t, err)
	found := make(map[string]*Collateral)
	for _, file := range files {
		if strings.HasSuffix(file, "tcbeval.json") {
			continue // lists of evaluation numbers
		}
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		found[filepath.Base(file)], err = ParseCollateral(content)
		require.NoError(t, err, file)
	}
	require.NotEmpty(t, found)
	return found
}

func verifyRawQuote(v *Verifier, raw []byte, c *Collateral, at time.Time) (*Report, error) {
	q, err := ParseQuote(raw)
	if err != nil {
		return nil, err
	}
	return v.VerifyWith(q, c, at)
}

// before says a report in the words of the manifest, which has the parts before they converge.
func before(r *Report) string {
	say := func(l *Level) string {
		switch {
		case l == nil:
			return ""
		case l.Status == NoMatchingLevel:
			return "none"
		}
		return l.Status.String()
	}
	return fmt.Sprintf("platform=%s module=%s qe=%s eval=%d advisories=%d",
		say(&r.Parts.Platform), say(r.Parts.Module), say(&r.Parts.QE), r.Evaluation, len(r.Parts.Platform.Advisories))
}

func TestEveryRealQuoteIsJudgedAsTheManifestSays(t *testing.T) {
	collateral := bundles(t)
	v := NewVerifier()
	for _, q := range manifest(t) {
		for _, full := range q.Full {
			t.Run(filepath.Base(q.File)+"/"+full.Collateral, func(t *testing.T) {
				c := collateral[full.Collateral]
				for _, at := range []int64{full.From, (full.From + full.Until) / 2, full.Until} {
					report, err := verifyRawQuote(v, q.raw, c, time.Unix(at, 0))
					require.NoError(t, err)
					require.Equal(t, full.Result, before(report))
					require.Equal(t, []int64{full.From, full.Until}, []int64{report.Window.NotBefore.Unix(), report.Window.NotAfter.Unix()})
				}
				for _, at := range []int64{0, full.From - 1, full.Until + 1, 1 << 33} {
					_, err := verifyRawQuote(v, q.raw, c, time.Unix(at, 0))
					var failed *Error
					require.True(t, errors.As(err, &failed), at)
					require.Contains(t, failed.Check, "window")
				}
			})
		}
	}
}
