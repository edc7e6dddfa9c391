package docs_test

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/developmentzkverifier"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/twofactorverifier"
)

// The page of a rollup's team is done on the demonstration's chains, block after block: somebody new deploys the second factor for a
// rollup, claims, and has it final.
func TestTheRollupsPageWorksAsItStands(t *testing.T) {
	t.Parallel() // it waits for blocks most of the time
	content, err := os.ReadFile("rollups.md")
	require.NoError(t, err)
	document := string(content)
	for old, now := range map[string]string{
		"npm ci\n":         "",
		"make build\n":     "ln -s '" + build(t) + "' bin\n",
		"make contracts\n": "ln -s '" + compiled(t) + "' out\n",
		"--dir run/dev ":   "--dir run/dev --port " + freePort(t) + " --listen " + freePort(t) + " ",
	} {
		require.Equal(t, 1, strings.Count(document, old), old)
		document = strings.Replace(document, old, now, 1)
	}

	s := newShell(t, environment(t))
	output, last := "", ""
	for _, b := range blocksOf(document) {
		switch {
		case b.section == "Workers and relayer": // flags, not commands
		case b.language == "sh":
			last, output = b.text, s.run(b.text)
		case b.language == "text":
			if line := lacking(b.text, output); line != "" {
				t.Fatalf("%s: this isn't printed:\n\n%s\nby\n\n%s\nbut\n\n%s\n%s", b.section, line, last, output, s.logs())
			}
		default:
			require.Equal(t, "solidity", b.language, "nothing tests this block:\n%s", b.text)
		}
	}
}

// compiled is a folder as make contracts leaves it, as far as the page reads it. The code is that of the bindings, which are never stale.
func compiled(t *testing.T) string {
	t.Helper()
	folder := t.TempDir()
	for name, code := range map[string]string{
		"DevelopmentZkVerifier": developmentzkverifier.DevelopmentZkVerifierMetaData.Bin,
		"RollupGovernance":      rollupgovernance.RollupGovernanceMetaData.Bin,
		"TwoFactorVerifier":     twofactorverifier.TwoFactorVerifierMetaData.Bin,
	} {
		require.NoError(t, os.Mkdir(filepath.Join(folder, name+".sol"), 0o755))
		artifact := `{"abi":[],"bytecode":{"object":"0x` + strings.TrimPrefix(code, "0x") + `"}}`
		require.NoError(t, os.WriteFile(filepath.Join(folder, name+".sol", name+".json"), []byte(artifact), 0o644))
	}
	return folder
}
