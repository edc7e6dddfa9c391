package main

import (
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// built is what forge writes for a contract with one function, cut down to what is read.
const built = `{
  "abi": [{"type":"function","name":"ask","inputs":[],"outputs":[{"name":"id","type":"bytes32"}],"stateMutability":"nonpayable"}],
  "bytecode": {"object": "0x6001"}
}`

// oracle is a tree in which forge has built one contract, and its name.
func oracle(t *testing.T) (root string, bindings []binding) {
	t.Helper()
	root = t.TempDir()
	put(t, root, "out/Oracle.sol/Oracle.json", built)
	return root, []binding{of("Oracle")}
}

func put(t *testing.T, root, path, content string) {
	t.Helper()
	path = filepath.Join(root, path)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
}

func TestWhatIsWrittenIsFresh(t *testing.T) {
	root, bindings := oracle(t)
	require.NoError(t, run(root, bindings, false))
	require.NoError(t, run(root, bindings, true))

	binding, err := os.ReadFile(filepath.Join(root, "bindings/oracle/oracle.go"))
	require.NoError(t, err)
	require.Contains(t, string(binding), "package oracle")
	require.Contains(t, string(binding), `"0x6001"`, "the creation bytecode comes with the binding")
}

func TestAFileThatNeverWasWrittenIsStale(t *testing.T) {
	root, bindings := oracle(t)
	require.ErrorContains(t, run(root, bindings, true), "run make generate:\n  bindings/oracle/oracle.go\n  contracts/abi/Oracle.json")
}

func TestAChangedContractMakesItsFilesStale(t *testing.T) {
	root, bindings := oracle(t)
	require.NoError(t, run(root, bindings, false))

	put(t, root, "out/Oracle.sol/Oracle.json", `{"abi": [], "bytecode": {"object": "0x6002"}}`)
	require.ErrorContains(t, run(root, bindings, true), "contracts/abi/Oracle.json")
}

func TestAFileOfAnUnlistedContractIsReportedAndThenRemoved(t *testing.T) {
	root, bindings := oracle(t)
	put(t, root, "out/Gone.sol/Gone.json", built)
	require.NoError(t, run(root, append(bindings, of("Gone")), false))
	put(t, root, "bindings/generate/main.go", "package main\n")

	err := run(root, bindings, true)
	require.ErrorContains(t, err, "bindings/gone/gone.go (no listed contract makes it)")
	require.ErrorContains(t, err, "contracts/abi/Gone.json (no listed contract makes it)")

	require.NoError(t, run(root, bindings, false))
	require.NoFileExists(t, filepath.Join(root, "bindings/gone/gone.go"))
	require.FileExists(t, filepath.Join(root, "bindings/generate/main.go"), "what a person wrote stays")
	require.NoError(t, run(root, bindings, true))
}

func TestAMissingArtifactNamesTheRemedy(t *testing.T) {
	require.ErrorContains(t, run(t.TempDir(), []binding{of("Oracle")}, true), "forge build makes it")
}

func TestAnUnlinkedContractIsRefused(t *testing.T) {
	root, bindings := oracle(t)
	put(t, root, "out/Oracle.sol/Oracle.json", `{"abi": [], "bytecode": {"object": "0x73__$4e5f$__"}}`)
	require.ErrorContains(t, run(root, bindings, false), "waits for a library's address")
}

// What two contracts share is declared once where they are of one package.
func TestContractsOfOnePackageShareAStruct(t *testing.T) {
	root := t.TempDir()
	bindings := []binding{{"oracles", []string{"Near", "Far"}}}
	const function = `{"abi": [{"type":"function","name":"ask","inputs":[{"name":"q","type":"tuple","internalType":"struct Question",
		"components":[{"name":"text","type":"bytes"}]}],"outputs":[],"stateMutability":"view"}], "bytecode": {"object": "0x"}}`
	put(t, root, "out/Near.sol/Near.json", function)
	put(t, root, "out/Far.sol/Far.json", function)
	require.NoError(t, run(root, bindings, false))
	require.NoError(t, run(root, bindings, true))

	code, err := os.ReadFile(filepath.Join(root, "bindings/oracles/oracles.go"))
	require.NoError(t, err)
	require.Equal(t, 1, strings.Count(string(code), "type Question struct"))
	for _, name := range bindings[0].contracts {
		require.Contains(t, string(code), "type "+name+" struct")
		require.FileExists(t, filepath.Join(root, "contracts/abi", name+".json"))
	}
}
