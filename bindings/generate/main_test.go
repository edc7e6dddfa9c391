package main

import (
	"os"
	"path/filepath"
	"testing"

	"github.com/stretchr/testify/require"
)

// artifact is what forge writes for a contract with one function, cut down to what is read.
const artifact = `{
  "abi": [{"type":"function","name":"ask","inputs":[],"outputs":[{"name":"id","type":"bytes32"}],"stateMutability":"nonpayable"}],
  "bytecode": {"object": "0x6001"}
}`

// oracle is a tree in which forge has built one contract, and its name.
func oracle(t *testing.T) (root string, contracts []string) {
	t.Helper()
	root = t.TempDir()
	put(t, root, "out/Oracle.sol/Oracle.json", artifact)
	return root, []string{"Oracle"}
}

func put(t *testing.T, root, path, content string) {
	t.Helper()
	path = filepath.Join(root, path)
	require.NoError(t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(t, os.WriteFile(path, []byte(content), 0o644))
}

func TestWhatIsWrittenIsFresh(t *testing.T) {
	root, contracts := oracle(t)
	require.NoError(t, run(root, contracts, false))
	require.NoError(t, run(root, contracts, true))

	binding, err := os.ReadFile(filepath.Join(root, "bindings/oracle/oracle.go"))
	require.NoError(t, err)
	require.Contains(t, string(binding), "package oracle")
	require.Contains(t, string(binding), `"0x6001"`, "the creation bytecode comes with the binding")
}

func TestAFileThatNeverWasWrittenIsStale(t *testing.T) {
	root, contracts := oracle(t)
	require.ErrorContains(t, run(root, contracts, true), "run make generate:\n  bindings/oracle/oracle.go\n  contracts/abi/Oracle.json")
}

func TestAChangedContractMakesItsFilesStale(t *testing.T) {
	root, contracts := oracle(t)
	require.NoError(t, run(root, contracts, false))

	put(t, root, "out/Oracle.sol/Oracle.json", `{"abi": [], "bytecode": {"object": "0x6002"}}`)
	require.ErrorContains(t, run(root, contracts, true), "contracts/abi/Oracle.json")
}

func TestAFileOfAnUnlistedContractIsReportedAndThenRemoved(t *testing.T) {
	root, contracts := oracle(t)
	put(t, root, "out/Gone.sol/Gone.json", artifact)
	require.NoError(t, run(root, append(contracts, "Gone"), false))
	put(t, root, "bindings/generate/main.go", "package main\n")

	err := run(root, contracts, true)
	require.ErrorContains(t, err, "bindings/gone/gone.go (no listed contract makes it)")
	require.ErrorContains(t, err, "contracts/abi/Gone.json (no listed contract makes it)")

	require.NoError(t, run(root, contracts, false))
	require.NoFileExists(t, filepath.Join(root, "bindings/gone/gone.go"))
	require.FileExists(t, filepath.Join(root, "bindings/generate/main.go"), "what a person wrote stays")
	require.NoError(t, run(root, contracts, true))
}

func TestAMissingArtifactNamesTheRemedy(t *testing.T) {
	require.ErrorContains(t, run(t.TempDir(), []string{"Oracle"}, true), "forge build makes it")
}

func TestAnUnlinkedContractIsRefused(t *testing.T) {
	root, contracts := oracle(t)
	put(t, root, "out/Oracle.sol/Oracle.json", `{"abi": [], "bytecode": {"object": "0x73__$4e5f$__"}}`)
	require.ErrorContains(t, run(root, contracts, false), "waits for a library's address")
}
