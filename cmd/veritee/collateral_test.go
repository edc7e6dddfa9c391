package main

import (
	"bytes"
	"encoding/json"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/pcs"
	"github.com/veritee/veritee/internal/realdata"
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
	require.Contains(t, out, "yes, for 23 days (at 2026-07-07 00:00 UTC)")

	shown, code, err := veritee(t, "", "collateral", "show", "--at", gcpTime, path)
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Equal(t, out, shown, "what was fetched is shown as fetching said")
	want := strings.TrimLeft(`
for           TDX, FMSPC 00806F050000, PCE 0000, PCK certificates of the platform CA
signed        by Intel, to its root
holds         yes, for 23 days (at 2026-07-07 00:00 UTC)
window        2026-06-30 08:12 to 2026-07-30 07:53 UTC
first to end  TCB info
`, "\n")
	require.Contains(t, shown, want)
	for _, line := range []string{
		"TCB info           2026-06-30 07:53  2026-07-30 07:53  23 days   evaluation 19  5 levels",
		"QE identity        2026-06-30 08:12  2026-07-30 08:12  23 days   evaluation 19  1 level",
		"PCK CRL            2026-06-30 07:56  2026-07-30 07:56  23 days   CRL 1          57 revoked serials",
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
	require.Contains(t, said, "note: nobody but the source "+address+" says that evaluation number 19 is Intel's standard set")
	require.Regexp(t, `TCB info +\d+ bytes +\d+ ms +http://127`, said)
	require.FileExists(t, file)
}

// What a source sends is refused, which says nothing of the quote; and where another source can't be reached, nothing at all.
func TestARefusalOfWhatASourceSentIsNoneOfTheQuote(t *testing.T) {
	_, address := collateralSource(t, gcpCollateral)
	broken, other := collateralSource(t, gcpCollateral)
	asked := func(command ...string) (int, string) {
		var out, noise bytes.Buffer
		err := run(t.Context(), append([]string{"veritee"}, command...), strings.NewReader(""), &out, &noise)
		require.Error(t, err)
		return exitCode(err), out.String() + noise.String() + err.Error()
	}
	quote := realdata.Path(t, "dcap", "quotes", gcpQuote)
	code, said := asked("quote", "verify", "--from", address, quote) // today, long after its window
	require.Equal(t, 2, code)
	require.Contains(t, said, "doesn't hold now")
	require.Contains(t, said, "With --collateral nobody is asked")
	code, _ = asked("collateral", "fetch", "--quote", quote, "--from", address, "--from", other)
	require.Equal(t, 1, code)
	broken.Next(pcs.Refuse(404, ""))
	code, said = asked("collateral", "fetch", "--quote", quote, "--from", address, "--from", other)
	require.Equal(t, 2, code)
	require.Contains(t, said, "doesn't hold now")
	require.Contains(t, said, "404")
}

func TestAFetchReplacesNoOtherFile(t *testing.T) {
	_, address := collateralSource(t, gcpCollateral)
	file := filepath.Join(t.TempDir(), "id_rsa")
	require.NoError(t, os.WriteFile(file, []byte("a private key"), 0o600))
	_, code, err := veritee(t, "", "collateral", "fetch", "--tee", "tdx", "--fmspc", "00806f050000", "--ca", "platform", "--from", address, "--at", gcpTime, "--out", file)
	require.ErrorContains(t, err, "name another file, or remove it first")
	require.Equal(t, 2, code)
	after, err := os.ReadFile(file)
	require.NoError(t, err)
	require.Equal(t, "a private key", string(after))
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
	require.Contains(t, out, "COLLATERAL AT 2026-07-07 00:00 UTC\n")
	require.Contains(t, out, "TDX  00806F050000  platform  19/19  5/1     57/0     2026-06-30 08:12  2026-07-30 07:53  TCB info    23 days left  "+gcpCollateral)
	require.Contains(t, out, "TDX  00806F050000  platform  17/17  4/1     44/0     2025-10-19 17:48  2025-11-12 10:45  PCK CRL     over          ata_1025_tdx.json")
	require.Contains(t, out, "not usable  "+filepath.Join(folder, "ata_0625_tdxtcbeval.json"))
	require.Contains(t, out, "1 of 3 can be used\n")

	var answer struct {
		OK         bool
		Collateral []struct{ Path, Problem, TEE, FMSPC string }
	}
	out, code, _ = veritee(t, "", "collateral", "show", folder, "--at", gcpTime, "--json")
	require.Equal(t, 1, code)
	require.NoError(t, json.Unmarshal([]byte(out), &answer))
	require.False(t, answer.OK)
	require.Len(t, answer.Collateral, 3)
	require.Contains(t, answer.Collateral[0].Problem, "crl-window")
	require.Empty(t, answer.Collateral[1].Problem)
	require.Contains(t, answer.Collateral[2].Problem, "no pck_crl_issuer_chain")
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
		"for what?":                {"collateral", "fetch"},
		"together":                 {"collateral", "fetch", "--tee", "tdx"},
		"one or the other":         append(full, "--quote", "a"),
		"12 hex digits":            {"collateral", "fetch", "--tee", "tdx", "--fmspc", "00", "--ca", "platform"},
		"update":                   append(full, "--update", "late"),
		"one of the two":           append(full, "--update", "early", "--evaluation", "19"),
		"use https":                append(full, "--from", "http://pccs.example"),
		"CA file":                  append(full, "--ca-file", "none"),
		"--at":                     append(full, "--at", "noon"),
		"no such file":             {"collateral", "fetch", "--quote", "none"},
		"takes one argument":       {"collateral", "show"},
		"veritee collateral fetch": {"collateral", "show", "none"},
	} {
		_, code, err := veritee(t, "", args...)
		require.ErrorContains(t, err, said, args)
		require.Equal(t, 2, code, args)
	}
}
