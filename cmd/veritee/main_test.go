package main

import (
	"bytes"
	"os"
	"slices"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v3"
)

const beta = "0xcdd8485269359dfa2827c3d79c29064cbe1270fefeb5fb5c445686103780627c"

// veritee runs the program and returns what it printed and its exit code.
func veritee(t *testing.T, stdin string, args ...string) (stdout string, code int, err error) {
	t.Helper()
	var out, noise bytes.Buffer
	err = run(t.Context(), append([]string{"veritee"}, args...), strings.NewReader(stdin), &out, &noise)
	return out.String(), exitCode(err), err
}

// proof is a valid one, as a file holds it.
func proof(t *testing.T) string {
	t.Helper()
	content, err := os.ReadFile("testdata/valid.json")
	require.NoError(t, err)
	return string(content)
}

// forged is the same with another challenge.
func forged(t *testing.T) string {
	t.Helper()
	valid := proof(t)
	at := strings.Index(valid, `"c": "0x`) + len(`"c": "0x`)
	return valid[:at] + "0123456789abcdef" + valid[at+16:]
}

func TestAValidProofGivesItsValue(t *testing.T) {
	out, code, err := veritee(t, "", "vrf", "verify", "testdata/valid.json")
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.Equal(t, "valid\nbeta "+beta+"\n", out)
}

func TestAProofIsReadFromStandardInputAndAnsweredInJSON(t *testing.T) {
	out, code, err := veritee(t, proof(t), "vrf", "verify", "--json", "-")
	require.NoError(t, err)
	require.Equal(t, 0, code)
	require.JSONEq(t, `{"valid": true, "beta": "`+beta+`", "code": 0}`, out)
}

func TestAForgedProofIsRefusedWithTheContractsReason(t *testing.T) {
	out, code, err := veritee(t, forged(t), "vrf", "verify", "-")
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.Equal(t, "invalid: Challenge (10)\n", out)

	out, _, _ = veritee(t, forged(t), "vrf", "verify", "--json", "-")
	require.JSONEq(t, `{"valid": false, "error": "Challenge", "code": 10}`, out)
}

func TestAKeyThatIsNoneIsRefused(t *testing.T) {
	out, code, _ := veritee(t, strings.Replace(proof(t), `"parity": 1`, `"parity": 2`, 1), "vrf", "verify", "-")
	require.Equal(t, 1, code)
	require.Equal(t, "invalid: PublicKey (11)\n", out)
}

func TestWhatIsNoProofIsAnErrorAndNotARefusal(t *testing.T) {
	for name, input := range map[string]string{
		"nothing":           "",
		"no object":         "[]",
		"a member missing":  `{"px": "0x00"}`,
		"only null":         `{"px": null, "parity": null, "alpha": null, "proof": null}`,
		"a member too many": strings.Replace(proof(t), `"px"`, `"sx": 1, "px"`, 1),
		"two objects":       proof(t) + proof(t),
	} {
		t.Run(name, func(t *testing.T) {
			out, code, err := veritee(t, input, "vrf", "verify", "-")
			require.ErrorContains(t, err, "read -: ")
			require.Equal(t, 2, code)
			require.Empty(t, out)
		})
	}
}

func TestWrongArgumentsAreErrors(t *testing.T) {
	for _, args := range [][]string{
		{"vrf", "verify"},
		{"vrf", "verify", "a", "b"},
		{"vrf", "verify", "testdata/none.json"},
		{"vrf", "verify", "--none"},
		{"vrf", "none"},
		{"none"},
	} {
		_, code, err := veritee(t, "", args...)
		require.Error(t, err, args)
		require.Equal(t, 2, code, args)
	}
}

func TestVersionNamesTheCompiler(t *testing.T) {
	out, _, err := veritee(t, "", "version")
	require.NoError(t, err)
	require.Regexp(t, `^veritee \S+ go1\.\S+ \w+/\w+\n$`, out)
}

// The help is a document; `UPDATE=1 go test ./cmd/veritee` writes it anew.
func TestHelpReadsAsItsGoldenFile(t *testing.T) {
	root, _, err := veritee(t, "", "--help")
	require.NoError(t, err)
	help := root
	var walk func(path []string, commands []*cli.Command)
	walk = func(path []string, commands []*cli.Command) {
		for _, command := range commands {
			below := append(slices.Clone(path), command.Name)
			text, _, err := veritee(t, "", append(slices.Clone(below), "--help")...)
			require.NoError(t, err, below)
			help += "\n" + text
			walk(below, command.Commands)
		}
	}
	walk(nil, commands())

	if os.Getenv("UPDATE") != "" {
		require.NoError(t, os.WriteFile("testdata/help.txt", []byte(help), 0o644))
	}
	golden, err := os.ReadFile("testdata/help.txt")
	require.NoError(t, err)
	want, have := strings.Split(string(golden), "\n"), strings.Split(help, "\n")
	for i := range min(len(want), len(have)) {
		require.Equal(t, want[i], have[i], "line %d of testdata/help.txt", i+1)
	}
	require.Equal(t, len(want), len(have), "lines of testdata/help.txt")
}
