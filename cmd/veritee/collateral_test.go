package main

import (
	"bytes"
	"encoding/json"
	"errors"
	"net/http/httptest"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/collateral"
)

const (
	gcpCollateral = "fb_gcp-tdx-collateral-1782809233226668671.json"
	gcpQuote      = "fb_gcp-tdx-1782809233226668671.bin"
	gcpTime       = "2026-07-07T00:00:00Z"
)

// collateralSource is a caching service with one real bundle.
func collateralSource(t *testing.T, name string) (*pcs.Service, string) {
	t.Helper()
	raw, err := os.ReadFile(realdata.Path(t, "dcap", "collateral", name))
	require.NoError(t, err)
	var b pcs.Bundle
	require.NoError(t, json.Unmarshal(raw, &b))
	s, err := pcs.NewPCCS(b)
	require.NoError(t, err)
	server := httptest.NewServer(s)
	t.Cleanup(server.Close)
	return s, server.URL
}

func TestCollateralIsFetchedForAQuoteAndShown(t *testing.T) {
	_, address := collateralSource(t, gcpCollateral)
	folder := filepath.Join(t.TempDir(), "new") + "/"
	out, code, err := veritee(t, "", "collateral", "fetch", "--quote", realdata.Path(t, "dcap", "quotes", gcpQuote), "--from", address, "--at", gcpTime, "--out", folder)
	require.NoError(t, err)
	require.Equal(t, 0, code)
	path := filepath.Join(folder, "tdx-00806f050000-platform-standard.json")
	require.Contains(t, out, path)
	require.Contains(t, out, "yes, for 23 days (at 2026-07-07T00:00:00Z)")

	shown, code, err := veritee(t, "", "collateral", "show", "--at", gcpTime, path)
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Equal(t, out, shown, "what was fetched is shown as fetching said")
	want := strings.TrimLeft(`
for           TDX, FMSPC 00806F050000, PCE 0000, PCK certificates of the platform CA
signed        by Intel, to its root
holds         yes, for 23 days (at 2026-07-07T00:00:00Z)
window        2026-06-30T08:12:19Z to 2026-07-30T07:53:47Z
first to end  TCB info
`, "\n")
	require.Contains(t, shown, want)
	for _, line := range []string{
		"TCB info           2026-06-30T07:53:47Z  2026-07-30T07:53:47Z  23 days   evaluation 19  5 levels",
		"QE identity        2026-06-30T08:12:19Z  2026-07-30T08:12:19Z  23 days   evaluation 19  1 level",
		"23 days   CRL 1          57 revoked serials",
	} {
		require.Contains(t, shown, line)
	}
}

func TestCollateralGoesToStandardOutputAsAFileHasIt(t *testing.T) {
	_, address := collateralSource(t, gcpCollateral)
	out, code, err := veritee(t, "", "collateral", "fetch", "--tee", "tdx", "--fmspc", "00806f050000", "--ca", "platform", "--from", address, "--at", "1783382400")
	require.NoError(t, err)
	require.Equal(t, 0, code)
	original, err := os.ReadFile(realdata.Path(t, "dcap", "collateral", gcpCollateral))
	require.NoError(t, err)
	require.JSONEq(t, string(original), out)
}

func TestCollateralThatIsNotRightIsNotWritten(t *testing.T) {
	s, address := collateralSource(t, gcpCollateral)
	file := filepath.Join(t.TempDir(), "a.json")
	fetch := func(more ...string) (int, string, string) {
		var out, noise bytes.Buffer
		err := run(t.Context(), append([]string{"veritee", "collateral", "fetch", "--out", file, "--from", address,
			"--tee", "tdx", "--fmspc", "00806f050000", "--ca", "platform"}, more...), strings.NewReader(""), &out, &noise)
		text := noise.String()
		if err != nil {
			text += err.Error()
		}
		return exitCode(err), out.String(), text
	}

	code, out, said := fetch() // today, long after its window
	require.Equal(t, 1, code)
	require.Empty(t, out)
	require.Contains(t, said, "doesn't hold now")
	require.NoFileExists(t, file)

	s.Next(pcs.Refuse(404, ""))
	code, _, said = fetch("--at", gcpTime)
	require.Equal(t, 2, code)
	require.Contains(t, said, "check FMSPC")
	require.NoFileExists(t, file)

	code, _, said = fetch("--at", gcpTime)
	require.Equal(t, 0, code)
	require.Contains(t, said, "root revocations")
	require.Regexp(t, `TCB info +\d+ bytes +\d+ ms +http://127`, said)
	require.FileExists(t, file)
}

func TestAFetchNeverReplacesWhatIntelIssuedLater(t *testing.T) {
	_, address := collateralSource(t, "ata_1025_tdx.json")
	file := filepath.Join(t.TempDir(), "a.json")
	newer, err := os.ReadFile(realdata.Path(t, "dcap", "collateral", gcpCollateral))
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(file, newer, 0o600))
	_, code, _ := veritee(t, "", "collateral", "fetch", "--tee", "tdx", "--fmspc", "00806f050000", "--ca", "platform", "--from", address,
		"--at", "2025-10-30T00:00:00Z", "--out", file)
	require.Equal(t, 1, code)
	after, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, newer, after)
}

func TestCollateralOfAFolderIsShownALineEach(t *testing.T) {
	folder := t.TempDir()
	for _, name := range []string{gcpCollateral, "ata_1025_tdx.json", "ata_0625_tdxtcbeval.json"} {
		raw, err := os.ReadFile(realdata.Path(t, "dcap", "collateral", name))
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(filepath.Join(folder, name), raw, 0o600))
	}
	out, code, _ := veritee(t, "", "collateral", "show", folder, "--at", gcpTime)
	require.Equal(t, 1, code)
	require.Contains(t, out, "COLLATERAL AT 2026-07-07T00:00:00Z\n")
	require.Contains(t, out, "TDX  00806F050000  platform  19/19  5/1     57/0     2026-06-30T08:12:19Z  2026-07-30T07:53:47Z  TCB info    23 days left  "+gcpCollateral)
	require.Contains(t, out, "TDX  00806F050000  platform  17/17  4/1     44/0     2025-10-19T17:48:50Z  2025-11-12T10:45:32Z  PCK CRL     over          ata_1025_tdx.json")
	require.Contains(t, out, "not usable  "+filepath.Join(folder, "ata_0625_tdxtcbeval.json")+": a list of evaluation numbers\n")
	require.Contains(t, out, "2 bundles signed by Intel, 1 holding at 2026-07-07T00:00:00Z; 1 file is no bundle\n")

	var answer struct {
		OK         bool
		Collateral []struct{ Path, Problem, TEE, FMSPC string }
	}
	out, code, _ = veritee(t, "", "collateral", "show", folder, "--at", gcpTime, "--json")
	require.Equal(t, 1, code)
	require.NoError(t, json.Unmarshal([]byte(out), &answer))
	require.False(t, answer.OK)
	require.Len(t, answer.Collateral, 3)
	require.Equal(t, "pck-crl-window: the PCK CRL ended 2025-11-12T10:45:32Z", answer.Collateral[0].Problem)
	require.Empty(t, answer.Collateral[1].Problem)
	require.Equal(t, "a list of evaluation numbers", answer.Collateral[2].Problem)
}

func TestCollateralThatIntelDidNotSignIsSaidNotToBe(t *testing.T) {
	raw, err := os.ReadFile(realdata.Path(t, "dcap", "collateral", gcpCollateral))
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "a.json")
	forged := bytes.Replace(raw, []byte(`UpToDate`), []byte(`UpToDat3`), 1)
	require.NotEqual(t, raw, forged)
	require.NoError(t, os.WriteFile(file, forged, 0o600))
	out, code, _ := veritee(t, "", "collateral", "show", file, "--at", gcpTime)
	require.Equal(t, 1, code)
	require.Contains(t, out, "not usable  "+file+": tcb-info-signature")
}

func TestACollateralCommandThatCannotBeAnsweredIsAnError(t *testing.T) {
	full := []string{"collateral", "fetch", "--tee", "tdx", "--fmspc", "00806f050000", "--ca", "platform"}
	for said, args := range map[string][]string{
		"for what?":                 {"collateral", "fetch"},
		"together":                  {"collateral", "fetch", "--tee", "tdx"},
		"one or the other":          append(full, "--quote", "a"),
		"12 hex digits":             {"collateral", "fetch", "--tee", "tdx", "--fmspc", "00", "--ca", "platform"},
		"update":                    append(full, "--update", "late"),
		"one of the two":            append(full, "--update", "early", "--evaluation", "19"),
		"use https":                 append(full, "--from", "http://pccs.example"),
		"CA file":                   append(full, "--ca-file", "none"),
		"--at: \"noon\" is no time": append(full, "--at", "noon"),
		"milliseconds? write":       append(full, "--at", "1761955200000"),
		"no such file":              {"collateral", "fetch", "--quote", "none"},
		"takes one argument":        {"collateral", "show"},
		"veritee collateral fetch":  {"collateral", "show", "none"},
	} {
		_, code, err := veritee(t, "", args...)
		require.ErrorContains(t, err, said, args)
		require.Equal(t, 2, code, args)
	}
}

// What is printed of a window can be given to --at, and each end holds.
func TestAPrintedWindowIsATimeToJudgeAt(t *testing.T) {
	path := realdata.Path(t, "dcap", "collateral", "ata_1025_tdx.json")
	out, _, _ := veritee(t, "", "collateral", "show", path)
	window := regexp.MustCompile(`\nwindow +(\S+) to (\S+)\n`).FindStringSubmatch(out)
	require.Len(t, window, 3)
	for at, want := range map[string]int{
		window[1]: 0, window[2]: 0, "2025-11-01": 0, "1761955200": 0, "2025-10-19T17:48:49Z": 1, "2025-11-12T10:45:33Z": 1, "2025-10-19": 1,
	} {
		out, code, _ := veritee(t, "", "collateral", "show", path, "--at", at)
		require.Equal(t, want, code, "%s\n%s", at, out)
	}
	out, _, _ = veritee(t, "", "collateral", "show", path, "--at", "2025-10-19")
	require.Contains(t, out, "problem       tcb-info-window: the TCB info begins 2025-10-19T17:48:50Z\n")
}

func TestARefusalForWantOfCollateralIsShort(t *testing.T) {
	quote, folder := realdata.Path(t, "dcap", "quotes", "oasis_quote_v4_tdx_ecdsa_p256.bin"), realdata.Path(t, "dcap", "collateral")
	out, code, _ := veritee(t, "", "quote", "verify", quote, "--collateral", folder)
	require.Equal(t, 1, code)
	require.Contains(t, out, "  found   nothing for TDX C0806F000000, platform CA, in "+folder+" (7 other kinds, 4 files unusable; veritee collateral show "+folder+")\n")
	require.Contains(t, out, "veritee collateral fetch --quote "+quote+" --out "+folder+"\n")
	require.Equal(t, 1, strings.Count(out, "collateral fetch"))

	list := filepath.Join(folder, "gtg", "rootcrl.der")
	out, code, _ = veritee(t, "", "quote", "verify", quote, "--collateral", list)
	require.Equal(t, 1, code)
	require.Contains(t, out, "  found   a revocation list in DER, in "+list+"\n")

	for _, flag := range []string{"--from=https://pccs.example", "--update=early", "--ca-file=a.pem"} {
		_, code, err := veritee(t, "", "quote", "verify", quote, "--collateral", folder, flag)
		require.ErrorContains(t, err, "--collateral asks nobody")
		require.Equal(t, 2, code)
	}
	_, _, err := veritee(t, "", "quote", "verify", quote, "--update", "late")
	require.ErrorContains(t, err, `update "late"`)
}

func TestARetryTellsItsCauseOnce(t *testing.T) {
	var out bytes.Buffer
	step := stepPrinter(&out)
	down, gone := errors.New("connection refused"), errors.New("no route to host")
	step(collateral.Step{Part: "TCB info", Attempt: 1, Attempts: 4, Err: down, Wait: time.Second})
	step(collateral.Step{Part: "TCB info", Attempt: 2, Attempts: 4, Err: down, Wait: 2 * time.Second})
	step(collateral.Step{Part: "TCB info", Attempt: 3, Attempts: 4, Err: gone, Wait: time.Second})
	step(collateral.Step{Part: "TCB info", Attempt: 4, Attempts: 4, Err: gone, URL: "https://pccs.example"})
	require.Equal(t, `TCB info          retrying in 1s (2 of 4): connection refused
TCB info          retrying in 2s (3 of 4)
TCB info          retrying in 1s (4 of 4): no route to host
TCB info          no answer from https://pccs.example
`, out.String())
}
