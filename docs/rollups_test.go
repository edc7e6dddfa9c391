package docs_test

import (
	"os"
	"path/filepath"
	"reflect"
	"regexp"
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
	document := onDev(t, "rollups.md", map[string]string{
		"npm ci\n":         "",
		"make contracts\n": "ln -s '" + compiled(t) + "' out\n",
	})
	newShell(t, environment(t)).follow(document, func(b block) bool {
		return b.section == "Workers and relayer" || b.language == "solidity" // flags, not commands
	})
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

// What the page says of policies, states, keys and files is all there is of the first two, and is there of the others.
func TestTheRollupsPageNamesWhatThereIs(t *testing.T) {
	content, err := os.ReadFile("rollups.md")
	require.NoError(t, err)
	document := string(content)

	var fields []string
	for field := range reflect.TypeFor[rollupgovernance.IRollupGovernancePolicy]().Fields() {
		fields = append(fields, strings.ToLower(field.Name[:1])+field.Name[1:])
	}
	var shown []string
	for _, row := range rows(t, document, "field") {
		shown = append(shown, code(row[0]))
	}
	require.ElementsMatch(t, append(fields, "delay"), shown)

	source, err := os.ReadFile("../contracts/rollup/ITwoFactorVerifier.sol")
	require.NoError(t, err)
	_, enum, _ := strings.Cut(string(source), "enum Reason {")
	enum, _, _ = strings.Cut(enum, "}")
	reasons := regexp.MustCompile(`(?m)^\s+(\w+),?$`).FindAllStringSubmatch(enum, -1)
	var named []string
	for _, row := range rows(t, document, "state") {
		if _, reason, ok := strings.Cut(row[0], ", "); ok {
			named = append(named, reason)
		}
	}
	require.Len(t, named, len(reasons)-1, "None is no reason")
	for _, reason := range reasons[1:] {
		require.Contains(t, named, reason[1])
	}

	sample, err := os.ReadFile("../relayer/config/sample.yaml")
	require.NoError(t, err)
	for _, row := range rows(t, document, "key") {
		for key := range strings.SplitSeq(row[0], ", ") {
			key = code(key)[strings.LastIndex(code(key), ".")+1:]
			require.Regexp(t, `(?m)^ +(# )?`+key+`:`, string(sample))
		}
	}

	for _, path := range regexp.MustCompile("`((?:docs|contracts|enclave)/[^` ]+)`").FindAllStringSubmatch(document, -1) {
		_, err := os.Stat(filepath.Join("..", path[1]))
		require.NoError(t, err)
	}
}
