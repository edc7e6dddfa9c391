package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

const bootLog = `[
 {"imr":1,"event_type":5,"digest":"214b0bef1379756011344877743fdc2a5382bac6e70362d624ccf3f654407c1b4badf7d8f9295dd3dabdef65b27677e0","event":"","event_payload":""},
 {"imr":3,"event_type":134217729,"digest":"f9974020ef507068183313d0ca808e0d1ca9b2d1ad0c61f5784e7157c362c06536f5ddacdad4451693f48fcc72fff624","event":"system-preparing","event_payload":""},
 {"imr":3,"event_type":134217729,"digest":"","event":"app-id","event_payload":"0102030405060708090a0b0c0d0e0f1011121314"},
 {"imr":3,"event_type":134217729,"digest":"","event":"compose-hash","event_payload":"COMPOSE"},
 {"imr":3,"event_type":134217729,"digest":"","event":"system-ready","event_payload":""}
]`

const pinnedImage = "services: {worker: {image: x@sha256:1111111111111111111111111111111111111111111111111111111111111111}}"

// appCompose is a small app-compose.json, in normal form, and its hash.
func appCompose(t *testing.T, docker string) string {
	t.Helper()
	quoted, err := json.Marshal(docker)
	require.NoError(t, err)
	return fileOf(t, "app-compose.json", `{"docker_compose_file":`+string(quoted)+`,"key_provider":"none","manifest_version":2,"runner":"docker-compose"}`)
}

func fileOf(t *testing.T, name, content string) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
	return path
}

func composeHash(t *testing.T, path string) string {
	t.Helper()
	out, _, _ := veritee(t, "", "measure", "compose", "--json", path)
	var printed struct{ ComposeHash string }
	require.NoError(t, json.Unmarshal([]byte(out), &printed))
	return printed.ComposeHash
}

func TestAComposeFileIsHashedAndJudged(t *testing.T) {
	out, code, err := veritee(t, "", "measure", "compose", appCompose(t, pinnedImage))
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Regexp(t, `^compose hash +[0-9a-f]{64}\napp id +[0-9a-f]{40}, where no contract gives one\nMRCONFIGID +01[0-9a-f]{64}0{30}, in dstack's first form\nreproducible +yes: .*\nnote  key_provider: .*\n$`, out)

	out, code, _ = veritee(t, "", "measure", "compose", appCompose(t, "services: {worker: {image: x}}"))
	require.Equal(t, 1, code)
	require.Contains(t, out, "reproducible  no\nopen  service worker: the image x isn't named by a digest")

	_, code, err = veritee(t, "", "measure", "compose", fileOf(t, "x", "{}"))
	require.ErrorContains(t, err, "manifest_version")
	require.Equal(t, 2, code)
	_, code, err = veritee(t, "", "measure", "compose", fileOf(t, "docker-compose.yml", "# a comment\n"+pinnedImage))
	require.ErrorContains(t, err, "name that, and this by --docker-compose")
	require.Equal(t, 2, code)
	folder := t.TempDir()
	_, _, err = veritee(t, "", "measure", "compose", folder)
	require.EqualError(t, err, "read "+folder+": is a directory")
}

func TestAComposeFileIsWrittenInNormalForm(t *testing.T) {
	dir := t.TempDir()
	loose := fileOf(t, "loose.json", ` {"runner":"docker-compose","manifest_version":2,"key_provider":"none","docker_compose_file":"services: {}"}`)
	var answer, said bytes.Buffer
	err := run(t.Context(), []string{"veritee", "measure", "compose", "--docker-compose", fileOf(t, "docker.yml", pinnedImage), "--out", filepath.Join(dir, "app.json"), loose},
		strings.NewReader(""), &answer, &said)
	require.NoError(t, err)
	require.Equal(t, "written "+filepath.Join(dir, "app.json")+"\n", said.String())
	require.Equal(t, composeHash(t, appCompose(t, pinnedImage)), composeHash(t, filepath.Join(dir, "app.json")))

	out, _, _ := veritee(t, "", "measure", "compose", appCompose(t, pinnedImage))
	require.NotContains(t, out, "in normal form")
	spaced, _ := os.ReadFile(appCompose(t, pinnedImage))
	out, _, _ = veritee(t, string(spaced)+"\n", "measure", "compose", "-")
	require.Regexp(t, `in normal form +`+composeHash(t, appCompose(t, pinnedImage)), out)
}

func TestAnEventLogIsReplayedAndComparedWithTheComposeFile(t *testing.T) {
	app := appCompose(t, pinnedImage)
	log := strings.Replace(bootLog, "COMPOSE", composeHash(t, app), 1)
	out, code, err := veritee(t, log, "measure", "rtmr", "--compose", app, "-")
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Regexp(t, `^RTMR0 +0{96}\nRTMR1 +[0-9a-f]{96}\nRTMR2 +0{96}\nRTMR3 +[0-9a-f]{96}\nevents +5\nbooted +yes\napp id +0102030405060708090a0b0c0d0e0f1011121314\ncompose hash +[0-9a-f]{64}, as the file\n$`, out)

	out, code, err = veritee(t, log, "measure", "rtmr", "--compose", appCompose(t, pinnedImage+"\n"), "-")
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Contains(t, out, ", but the file has ")
	require.Regexp(t, `RTMR3 to expect +[0-9a-f]{96}\n`, out)

	out, code, _ = veritee(t, log, "measure", "rtmr", "--json", "-")
	require.Equal(t, 0, code)
	var printed map[string]any
	require.NoError(t, json.Unmarshal([]byte(out), &printed))
	require.Len(t, printed["rtmr3"], 96)

	_, code, err = veritee(t, strings.Replace(log, `"event":"app-id"`, `"event":"app-ie","digest":"f9"`, 1), "measure", "rtmr", "-")
	require.Error(t, err)
	require.Equal(t, 2, code)
}

func TestDifferencesAreExplained(t *testing.T) {
	zeros := strings.Repeat("00", 48)
	a := fileOf(t, "a.json", `{"mrtd":"`+zeros+`","td_attributes":"0000001000000000"}`)
	b := fileOf(t, "b.json", `{"mrtd":"ab`+zeros[2:]+`","td_attributes":"0100001000000000"}`)
	out, code, err := veritee(t, "", "measure", "diff", a, b)
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Equal(t, `differs  mrtd: the firmware that the machine was started with: another build of it, or a host that loads it in another way
           A  `+zeros+`
           B  ab`+zeros[2:]+`
           A's is zero: nothing was measured into it
differs  td_attributes: what the machine may be asked to do
           A  0000001000000000
           B  0100001000000000
           only B has DEBUG (bit 0)
`, out)

	out, code, err = veritee(t, "", "measure", "diff", a, a)
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Equal(t, "same     mrtd\nsame     td_attributes\n", out)

	out, code, _ = veritee(t, "", "measure", "diff", "--json", a, b)
	require.Equal(t, 1, code)
	var printed struct {
		Same      bool
		TEE       string
		Registers []struct {
			Register string
			Same     bool
			Why      []string
		}
	}
	require.NoError(t, json.Unmarshal([]byte(out), &printed))
	require.False(t, printed.Same)
	require.Equal(t, "TDX", printed.TEE)
	require.Equal(t, []string{"only B has DEBUG (bit 0)"}, printed.Registers[1].Why)

	for _, args := range [][]string{{a}, {a, b, a}, {a, fileOf(t, "c", `{"isvsvn":1}`)}, {a, "testdata/none.json"}, {a, "testdata/valid.json"}} {
		_, code, err := veritee(t, "", append([]string{"measure", "diff"}, args...)...)
		require.Error(t, err)
		require.Equal(t, 2, code, args)
	}
}

// What a replay prints can be compared as it is, and logs explain registers.
func TestAReplayIsAnExpectation(t *testing.T) {
	file := func(compose string) (log, printed string) {
		log = fileOf(t, "log.json", strings.Replace(bootLog, "COMPOSE", compose, 1))
		out, code, err := veritee(t, "", "measure", "rtmr", "--json", log)
		require.NoError(t, err)
		require.Equal(t, 0, code)
		return log, fileOf(t, "rtmr.json", out)
	}
	logA, a := file(strings.Repeat("aa", 32))
	logB, b := file(strings.Repeat("bb", 32))
	out, code, _ := veritee(t, "", "measure", "diff", "--log-a", logA, "--log-b", logB, a, b)
	require.Equal(t, 1, code)
	require.Contains(t, out, `event 3, compose-hash, differs: A has "`+strings.Repeat("aa", 32)+`", B has "`+strings.Repeat("bb", 32)+`"`)
	require.Equal(t, 1, strings.Count(out, "differs  "))

	_, code, err := veritee(t, "", "measure", "diff", "--log-a", logB, a, b)
	require.ErrorContains(t, err, "A: the event log gives")
	require.Equal(t, 2, code)
}

// A policy that refused a quote says what to compare it with.
func TestAQuoteIsComparedWithAPolicy(t *testing.T) {
	zeros := strings.Repeat("00", 48)
	entry := func(name, mrtd string) string {
		return `{"name":"` + name + `","mrtd":"0x` + mrtd + `","rtmr1":"` + zeros + `","rtmr2":"` + zeros + `","rtmr3":"` + zeros + `"}`
	}
	a := fileOf(t, "a.json", `{"mrtd":"`+zeros+`","rtmr1":"`+zeros+`"}`)
	one := fileOf(t, "policy.json", `{"statuses":["UpToDate"],"measurements":[`+entry("old", "ab"+zeros[2:])+`]}`)
	out, code, err := veritee(t, "", "measure", "diff", a, one)
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Contains(t, out, "differs  mrtd")
	require.Contains(t, out, "same     rtmr1\n")

	two := fileOf(t, "policy.json", `{"statuses":["UpToDate"],"measurements":[`+entry("old", "ab"+zeros[2:])+`,`+entry("new", zeros)+`]}`)
	_, code, err = veritee(t, "", "measure", "diff", a, two)
	require.ErrorContains(t, err, `choose one by --name, of "old", "new"`)
	require.Equal(t, 2, code)
	_, _, err = veritee(t, "", "measure", "diff", "--name", "new", a, two)
	require.NoError(t, err)
	_, code, err = veritee(t, "", "measure", "diff", "--name", "new", a, a)
	require.ErrorContains(t, err, "neither A nor B is a policy")
	require.Equal(t, 2, code)
}

// What is printed of a quote, registers and all else, is an expectation of that quote.
func TestAPrintedQuoteIsAnExpectation(t *testing.T) {
	files, err := filepath.Glob(realdata.Path(t, "dcap", "quotes", "*.bin"))
	require.NoError(t, err)
	compared := 0
	for _, quote := range files {
		printed, code, err := veritee(t, "", "quote", "show", "--json", quote)
		if code == 2 {
			continue
		}
		require.NoError(t, err)
		out, code, err := veritee(t, "", "measure", "diff", fileOf(t, "shown.json", printed), quote)
		require.NoError(t, err, quote)
		require.Equal(t, 0, code)
		require.NotContains(t, out, "differs")
		compared++

		misspelt := strings.NewReplacer(`"mrtd":`, `"mrtb":`, `"mrenclave":`, `"mrenclav":`).Replace(printed)
		require.NotEqual(t, printed, misspelt)
		_, code, err = veritee(t, "", "measure", "diff", fileOf(t, "shown.json", misspelt), quote)
		require.ErrorContains(t, err, "is no register")
		require.Equal(t, 2, code)
	}
	require.NotZero(t, compared)
}

func TestALogWithIDsOfAnotherLengthIsRefused(t *testing.T) {
	log := strings.Replace(bootLog, "COMPOSE", strings.Repeat("ab", 64), 1)
	log = strings.Replace(log, "0102030405060708090a0b0c0d0e0f1011121314", strings.Repeat("ab", 40), 1)
	_, code, err := veritee(t, log, "measure", "rtmr", "--compose", appCompose(t, pinnedImage), "-")
	require.ErrorContains(t, err, "app-id has 40 bytes, not 20")
	require.Equal(t, 2, code)
}

func TestAComposeFileWithTwoReadingsIsNotJudged(t *testing.T) {
	_, code, err := veritee(t, "", "measure", "compose", appCompose(t, pinnedImage+"\n---\nservices: {worker: {image: evil}}"))
	require.ErrorContains(t, err, "a second document")
	require.Equal(t, 2, code)
}
