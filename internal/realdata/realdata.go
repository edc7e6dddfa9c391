// Package realdata finds evidence, proofs and blocks that nobody here made: quotes signed by Intel's processors, blocks of public
// chains. They aren't in this repository; tests that need them are skipped, loudly, where they are missing.
package realdata

import (
	"os"
	"path/filepath"
	"testing"
)

// Variable names the folder; without it, it is looked for beside the repository, in ../shared/vectors.
const Variable = "VERITEE_VECTORS"

// Folder is where the data are, if they are there.
func Folder() (string, bool) {
	folder := os.Getenv(Variable)
	if folder == "" {
		folder = filepath.Join(root(), "..", "shared", "vectors")
	}
	_, err := os.Stat(folder)
	return folder, err == nil
}

// Path is that of a file or folder among the data. Without them the test is skipped.
func Path(t testing.TB, parts ...string) string {
	t.Helper()
	folder, ok := Folder()
	if !ok {
		t.Skipf("NOT TESTED: there are no real data in %s; %s names their folder", folder, Variable)
	}
	return filepath.Join(append([]string{folder}, parts...)...)
}

// Read is the content of a file among them.
func Read(t testing.TB, parts ...string) []byte {
	t.Helper()
	content, err := os.ReadFile(Path(t, parts...))
	if err != nil {
		t.Fatal(err)
	}
	return content
}

// root is the repository's folder: tests run somewhere below it.
func root() string {
	for folder := "."; ; folder = filepath.Join(folder, "..") {
		if _, err := os.Stat(filepath.Join(folder, "go.mod")); err == nil {
			return folder
		}
		if full, err := filepath.Abs(folder); err != nil || full == string(filepath.Separator) {
			return "."
		}
	}
}
