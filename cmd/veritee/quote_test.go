package main

import (
	"encoding/base64"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

// evidenceFiles are a case as files, and the flags that judge it.
func evidenceFiles(t *testing.T, c tee.Case) (quote string, flags []string) {
	t.Helper()
	folder := t.TempDir()
	write := func(name string, content []byte) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		return path
	}
	root := write("root.pem", pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: c.Root.Raw}))
	return write("quote", c.Quote), []string{"--collateral", write("bundle.json", c.Bundle), "--root", root, "--at", c.At.UTC().Format(time.RFC3339)}
}

func verifyQuote(t *testing.T, args ...string) (answer map[string]any, code int) {
	t.Helper()
	out, code, err := veritee(t, "", append([]string{"quote", "verify", "--json"}, args...)...)
	require.Less(t, code, 2, "%v", err)
	require.NoError(t, json.Unmarshal([]byte(out), &answer))
	return answer, code
}

func testVendor(t *testing.T) *tee.Vendor {
	t.Helper()
	vendor, err := tee.New(1337)
	require.NoError(t, err)
	return vendor
}

func TestEveryStateIsSaidInJSON(t *testing.T) {
	vendor := testVendor(t)
	for _, state := range tee.States() {
		kind := tee.TDXv5TD15
		if !state.Applies(kind) {
			kind = tee.SGXv3
		}
		c, err := state.Case(vendor, kind)
		require.NoError(t, err)
		quote, flags := evidenceFiles(t, c)
		answer, code := verifyQuote(t, append(flags, quote)...)
		require.Equal(t, state.Status, answer["status"], state.Name)
		require.Len(t, answer["advisories"], len(state.Advisories), state.Name)
		require.Contains(t, answer["window"], "notBefore")
		require.Contains(t, answer["measurements"], "report_data")
		require.Equal(t, state.Status == tee.UpToDate, code == 0, state.Name)
		require.Equal(t, code == 0, answer["accepted"])
		if code == 1 {
			require.Equal(t, "policy-status", answer["error"].(map[string]any)["check"])
		}

		// Who can live with it says so; but not with what is never acceptable.
		_, code = verifyQuote(t, append(flags, "--accept", tee.UpToDate, quote)...)
		require.Equal(t, state.Status == tee.UpToDate, code == 0)
		if state.Status == "Revoked" || state.Status == "NoMatchingLevel" {
			_, code, err := veritee(t, "", append([]string{"quote", "verify", "--accept", state.Status, quote}, flags...)...)
			require.Equal(t, 2, code)
			require.ErrorContains(t, err, "can't be accepted")
		} else {
			_, code = verifyQuote(t, append(flags, "--accept", state.Status, quote)...)
			require.Zero(t, code, state.Name)
		}
	}
}

func TestARefusalNamesCheckAndRemedy(t *testing.T) {
	vendor := testVendor(t)
	for _, defect := range tee.Defects() {
		if !defect.Applies(tee.TDXv5TD15) {
			continue
		}
		c, err := defect.Case(vendor, tee.TDXv5TD15)
		require.NoError(t, err)
		quote, flags := evidenceFiles(t, c)
		out, code, err := veritee(t, "", append([]string{"quote", "verify", quote}, flags...)...)
		require.ErrorIs(t, err, errRefused, "%s\n%s", defect.Name, out)
		require.Equal(t, 1, code, defect.Name)
		require.Regexp(t, `^REFUSED  [a-z-]+\n(under the root[^\n]*\n)?  found   .+\n  wanted  .+\n  remedy  .+\n`, out, defect.Name)
	}
}

func TestWhereAQuoteComesFrom(t *testing.T) {
	c, err := testVendor(t).Case(tee.TDXv4)
	require.NoError(t, err)
	quote, flags := evidenceFiles(t, c)
	_, code := verifyQuote(t, append(flags, quote)...)
	require.Zero(t, code)

	for name, text := range map[string]string{
		"bytes": string(c.Quote), "hex": hex.EncodeToString(c.Quote), "0x": "0x" + strings.ToUpper(hex.EncodeToString(c.Quote)) + "\n",
		"base64": base64.StdEncoding.EncodeToString(c.Quote), "lines": regexp.MustCompile(".{64}").ReplaceAllString(base64.StdEncoding.EncodeToString(c.Quote), "$0\n"),
	} {
		out, code, err := veritee(t, text, append([]string{"quote", "verify", "-"}, flags...)...)
		require.NoError(t, err, name)
		require.Zero(t, code, out)
	}

	// A folder, and one with more than is wanted.
	folder := filepath.Dir(flags[1])
	require.NoError(t, os.WriteFile(filepath.Join(folder, "broken.json"), []byte("{"), 0o600))
	flags[1] = folder
	answer, code := verifyQuote(t, append(flags, quote)...)
	require.Zero(t, code)
	require.Equal(t, filepath.Join(folder, "bundle.json"), answer["collateral"])
}

func TestWhatCannotBeJudgedIsRefused(t *testing.T) {
	c, err := testVendor(t).Case(tee.SGXv3)
	require.NoError(t, err)
	quote, flags := evidenceFiles(t, c)
	refused := func(want string, args ...string) {
		t.Helper()
		answer, code := verifyQuote(t, args...)
		require.Equal(t, 1, code)
		require.Equal(t, want, answer["error"].(map[string]any)["check"])
	}
	broken := filepath.Join(t.TempDir(), "broken.json")
	require.NoError(t, os.WriteFile(broken, []byte(`{"tcb_info": 1}`), 0o600))
	empty := t.TempDir()

	refused("pck-chain", "--collateral", flags[1], "--at", flags[5], quote) // Intel's root
	refused("collateral", "--collateral", broken, "--root", flags[3], quote)
	refused("collateral", "--collateral", empty, "--root", flags[3], quote)
	refused("pck-window", "--collateral", flags[1], "--root", flags[3], "--at", "0", quote)
	refused("quote-format", append(flags, flags[1])...)

	// Outside of the window the window is said.
	answer, _ := verifyQuote(t, "--collateral", flags[1], "--root", flags[3], "--at", fmt.Sprint(c.At.Add(400*24*time.Hour).Unix()), quote)
	require.Contains(t, answer, "window")
	require.NotContains(t, answer, "status")
}

func TestQuestionsThatCannotBeAsked(t *testing.T) {
	c, err := testVendor(t).Case(tee.SGXv3)
	require.NoError(t, err)
	quote, flags := evidenceFiles(t, c)
	odd := filepath.Join(t.TempDir(), "policy.json")
	require.NoError(t, os.WriteFile(odd, []byte(`{"statuses":["UpToDate"],"grace_days":1}`), 0o600))
	for want, args := range map[string][]string{
		"one argument":              {},
		"no such file":              {filepath.Join(t.TempDir(), "no"), flags[0], flags[1]},
		"--collateral: stat":        {quote, "--collateral", "no/such"},
		`--at: "yesterday"`:         {quote, "--at", "yesterday", flags[0], flags[1]},
		"--accept: no status":       {quote, "--accept", "Good", flags[0], flags[1]},
		"unknown field":             {quote, "--policy", odd, flags[0], flags[1]},
		"must hold one certificate": {quote, "--root", flags[1], flags[0], flags[1]},
		"no flag --colateral; did you mean --collateral?": {quote, "--colateral", "x"},
	} {
		_, code, err := veritee(t, "", append([]string{"quote", "verify"}, args...)...)
		require.Equal(t, 2, code, want)
		require.ErrorContains(t, err, want)
	}
}

func TestAPolicyOfAFileDecides(t *testing.T) {
	c, err := testVendor(t).Case(tee.SGXv3)
	require.NoError(t, err)
	quote, flags := evidenceFiles(t, c)
	parsed, err := dcap.ParseQuote(c.Quote)
	require.NoError(t, err)
	file := func(p policy.Policy) string {
		raw, err := json.Marshal(p)
		require.NoError(t, err)
		path := filepath.Join(t.TempDir(), "policy.json")
		require.NoError(t, os.WriteFile(path, raw, 0o600))
		return path
	}
	p := policy.Default()
	p.Measurements = []policy.Measurement{{MREnclave: parsed.Enclave.MREnclave[:]}}
	_, code := verifyQuote(t, append(flags, "--policy", file(p), quote)...)
	require.Zero(t, code)
	p.Measurements[0].MREnclave[0] ^= 1
	answer, code := verifyQuote(t, append(flags, "--policy", file(p), quote)...)
	require.Equal(t, 1, code)
	require.Equal(t, "policy-measurements", answer["error"].(map[string]any)["check"])
	require.Equal(t, "UpToDate", answer["status"])
}

func TestQuoteShowSaysWhatItIsMadeFor(t *testing.T) {
	platform, err := testVendor(t).Platform(tee.PlatformConfig{})
	require.NoError(t, err)
	diagnostic, err := typed.Diagnostic([]byte("nonce"))
	require.NoError(t, err)
	for want, data := range map[string][64]byte{
		"veritee registration": typed.Commitment{Use: typed.ForRegistration}.ReportData(),
		"veritee diagnostic":   diagnostic,
	} {
		raw, err := platform.Quote(tee.TDXv4, data)
		require.NoError(t, err)
		out, code, err := veritee(t, string(raw), "quote", "show", "-")
		require.NoError(t, err)
		require.Zero(t, code)
		require.Contains(t, out, want)
		require.Contains(t, out, "not verified")
	}
	out, code, err := veritee(t, "not a quote", "quote", "show", "-")
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Contains(t, out, "no quote  quote-format")
}

// The manual has every check and every status, and each check has a remedy.
func TestTheManualKnowsEveryCheck(t *testing.T) {
	manual, err := os.ReadFile("../../docs/attestation.md")
	require.NoError(t, err)
	checks := append(append([]dcap.Check{checkCollateral}, dcap.Checks()...), policy.Checks()...)
	require.Len(t, remedies, len(checks))
	for _, check := range checks {
		require.NotEmpty(t, remedies[check], check)
		require.GreaterOrEqual(t, strings.Count(string(manual), "`"+string(check)+"`"), 2, "%s: once where it is checked, once where a refusal is read", check)
	}
	for _, status := range dcap.Statuses() {
		require.Contains(t, string(manual), "\n| "+status.String()+" |", status)
	}
	for _, named := range regexp.MustCompile("`((?:quote|pck|root|tcb|qe|tdx|signing|policy)-[a-z-]+)`").FindAllStringSubmatch(string(manual), -1) {
		require.Contains(t, checks, dcap.Check(named[1]), "the manual names a check that isn't")
	}
}

// What the manual shows is what is printed.
func TestTheManualsExampleIsReal(t *testing.T) {
	manual, err := os.ReadFile("../../docs/attestation.md")
	require.NoError(t, err)
	example := regexp.MustCompile(`(?s)\$ veritee (quote verify [^\n]*)\n(.*?)` + "```").FindStringSubmatch(string(manual))
	require.NotNil(t, example)
	quotes, collateral := realdata.Path(t, "dcap", "quotes"), realdata.Path(t, "dcap", "collateral")
	args := strings.Fields(example[1])
	args[2], args[4] = filepath.Join(quotes, args[2]), filepath.Join(collateral, args[4])
	out, _, err := veritee(t, "", args...)
	require.ErrorIs(t, err, errRefused)
	require.True(t, strings.HasPrefix(strings.ReplaceAll(out, collateral+"/", ""), example[2]), "%s", out)
}
