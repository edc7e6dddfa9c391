// Package contracts has no Go of its own. Its test packs the npm package and uses it as a newcomer would: in a fresh Foundry
// project and in a fresh Hardhat project, made of nothing but what docs/randomness.md says, block by block. So neither the
// package nor the document can rot.
package contracts

import (
	"io/fs"
	"os"
	"os/exec"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

const document = "../docs/randomness.md"

func TestFoundryProjectOfTheDocumentPasses(t *testing.T) {
	t.Parallel()
	p := newProject(t, pack(t))

	// Every source of the package compiles at its own import path, not only those that the document uses.
	p.write("src/Everything.sol", everything(t))
	out := p.follow(read(t), "Foundry")

	require.Contains(t, out, "1 tests passed, 0 failed")
}

func TestHardhatProjectOfTheDocumentPasses(t *testing.T) {
	t.Parallel()
	p := newProject(t, pack(t))

	out := p.follow(read(t), "Hardhat")

	require.Contains(t, out, "1 passing")
	require.NotContains(t, out, "failing")
}

func TestPackageHoldsSourcesAndLicenceAlone(t *testing.T) {
	out, err := exec.Command("tar", "-tzf", pack(t)).Output()
	require.NoError(t, err)

	names := strings.Fields(string(out))
	for _, name := range names {
		require.Regexp(t, `^package/(README\.md|LICENSE|package\.json|(attestation|dev|keys|rollup|vrf)/.*\.sol|abi/.*\.json)$`, name)
	}
	for _, name := range append(sources(t), "LICENSE", "README.md") {
		require.Contains(t, names, "package/"+name)
	}

	ours, err := os.ReadFile("LICENSE")
	require.NoError(t, err)
	theirs, err := os.ReadFile("../LICENSE")
	require.NoError(t, err)
	require.Equal(t, string(theirs), string(ours))
}

// --- The document ---

// A block is a fenced piece of the document. One that starts with a comment of its path is a file, or what comes at the end of
// one; a shell block is run.
type block struct {
	section  string
	language string
	path     string
	hardhat  string // its path there, if that is another
	appended bool
	text     string
}

var (
	fence   = regexp.MustCompile("(?ms)^```(\\w+)\n(.*?)^```$")
	heading = regexp.MustCompile(`(?m)^##+ (.*)$`)
	title   = regexp.MustCompile(`^(?://|#) ([\w./]+)(?:, or (\S+) with Hardhat)?(, at the end\b.*)?\n`)
)

func read(t *testing.T) []block {
	t.Helper()
	content, err := os.ReadFile(document)
	require.NoError(t, err)

	var blocks []block
	for _, at := range fence.FindAllSubmatchIndex(content, -1) {
		b := block{language: string(content[at[2]:at[3]]), text: string(content[at[4]:at[5]])}
		for _, h := range heading.FindAllSubmatchIndex(content[:at[0]], -1) {
			b.section = string(content[h[2]:h[3]])
		}

		// A block elsewhere would be one that nothing tests.
		require.Contains(t, []string{"A first request", "Foundry", "Hardhat"}, b.section, b.text)
		if b.language != "sh" {
			m := title.FindStringSubmatch(b.text)
			require.NotNil(t, m, "this block names no file:\n%s", b.text)
			b.path, b.hardhat, b.appended = m[1], m[2], m[3] != ""
		}
		blocks = append(blocks, b)
	}
	require.NotEmpty(t, blocks)
	return blocks
}

// --- A newcomer's project ---

type project struct {
	t       *testing.T
	dir     string
	archive string
	env     []string
}

func newProject(t *testing.T, archive string) project {
	t.Helper()
	tools, err := filepath.Abs("../tools")
	require.NoError(t, err)

	path := filepath.Dir(forge(t)) + string(os.PathListSeparator) + os.Getenv("PATH")
	return project{t, t.TempDir(), archive, append(os.Environ(),
		"PATH="+path,

		// A newcomer's tools download the compiler; the tests have it from npm.
		"FOUNDRY_SOLC="+filepath.Join(tools, "solc"), "FOUNDRY_OFFLINE=true",
		"HARDHAT_DISABLE_TELEMETRY_PROMPT=true", "CI=true",
		"npm_config_prefer_offline=true", "npm_config_audit=false", "npm_config_fund=false",
		"npm_config_ignore_scripts=true", "npm_config_update_notifier=false",
	)}
}

// follow does what the document says for one tool, in its order, and gives the output of the last command.
func (p project) follow(blocks []block, tool string) (out string) {
	p.t.Helper()
	for _, b := range blocks {
		switch {
		case b.section != "A first request" && b.section != tool:
		case b.language == "sh":
			out = p.run(b.text)
		case tool == "Hardhat" && b.hardhat != "":
			p.write(b.hardhat, b.text)
		case b.appended:
			before, err := os.ReadFile(filepath.Join(p.dir, b.path))
			require.NoError(p.t, err)
			p.write(b.path, string(before)+"\n"+b.text)
		default:
			p.write(b.path, b.text)
		}
	}
	return out
}

// run runs shell commands, with this tree's package for the published one.
func (p project) run(script string) string {
	p.t.Helper()
	script = strings.ReplaceAll(script, "npm install @veritee/contracts ", "npm install '"+p.archive+"' ")

	command := exec.Command("bash", "-euo", "pipefail", "-c", script)
	command.Dir, command.Env = p.dir, p.env
	out, err := command.CombinedOutput()
	require.NoError(p.t, err, "%s\n%s", script, out)
	return string(out)
}

func (p project) write(path, text string) {
	p.t.Helper()
	path = filepath.Join(p.dir, path)
	require.NoError(p.t, os.MkdirAll(filepath.Dir(path), 0o755))
	require.NoError(p.t, os.WriteFile(path, []byte(text), 0o644))
}

// everything imports each source of the package under a name of its own.
func everything(t *testing.T) string {
	t.Helper()
	var text strings.Builder
	text.WriteString("// SPDX-License-Identifier: MIT\npragma solidity ^0.8.24;\n")
	for _, source := range sources(t) {
		name := strings.NewReplacer("/", "_", ".sol", "").Replace(source)
		text.WriteString("import * as " + name + ` from "@veritee/contracts/` + source + "\";\n")
	}
	return text.String()
}

// sources are the Solidity files that are shipped: all but the tests.
func sources(t *testing.T) []string {
	t.Helper()
	var found []string
	require.NoError(t, fs.WalkDir(os.DirFS("."), ".", func(path string, entry fs.DirEntry, err error) error {
		if err != nil {
			return err
		}
		if entry.IsDir() && path == "test" {
			return fs.SkipDir
		}
		if filepath.Ext(path) == ".sol" {
			found = append(found, path)
		}
		return nil
	}))
	require.NotEmpty(t, found)
	return found
}

// pack makes the archive that would be published.
func pack(t *testing.T) string {
	t.Helper()
	npm, err := exec.LookPath("npm")
	if err != nil {
		t.Skip("SKIPPED: the npm package is not tested, there is no npm")
	}

	dir := t.TempDir()
	command := exec.Command(npm, "pack", "--silent", "--pack-destination", dir)
	out, err := command.CombinedOutput()
	require.NoError(t, err, "%s", out)

	archives, err := filepath.Glob(filepath.Join(dir, "*.tgz"))
	require.NoError(t, err)
	require.Len(t, archives, 1)
	return archives[0]
}

// forge is looked for where the Makefile does.
func forge(t *testing.T) string {
	t.Helper()
	dir := os.Getenv("FOUNDRY_BIN")
	if dir == "" {
		dir = "../node_modules/.bin"
	}
	path, err := filepath.Abs(filepath.Join(dir, "forge"))
	require.NoError(t, err)
	if _, err := os.Stat(path); err != nil {
		if path, err = exec.LookPath("forge"); err != nil {
			t.Skip("SKIPPED: the npm package is not tested, there is no forge")
		}
	}
	return path
}
