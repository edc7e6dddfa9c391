package deploy

import (
	"fmt"
	"net/url"
	"os"
	"os/exec"
	"path"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"
)

// What is well formed and what refers to nothing, `make lint` asks Docker's own library; here is what it can't know.
type composition struct {
	Services map[string]struct {
		Image       string
		Build       struct{ Context, Dockerfile string }
		Command     any
		User        string
		Environment map[string]string
		Ports       []string
		Volumes     []string
		Secrets     []string
		ReadOnly    bool     `yaml:"read_only"`
		CapDrop     []string `yaml:"cap_drop"`
	}
	Secrets map[string]struct{ File string }
}

func readComposition(t *testing.T) (c composition) {
	t.Helper()
	readYAML(t, "compose.yml", &c)
	return c
}

func TestTheCompositionFitsWhatItRuns(t *testing.T) {
	commands := programs(t)
	c := readComposition(t)
	for _, name := range []string{"database", "relayer-1", "relayer-2", "worker-one", "worker-two", "prometheus", "grafana"} {
		require.Contains(t, c.Services, name)
	}

	for name, s := range c.Services {
		for _, port := range s.Ports {
			require.Regexp(t, `^127\.0\.0\.1:\d+:\d+$`, port, "%s: other machines would reach it", name)
		}
		for _, volume := range s.Volumes {
			if from, _, _ := strings.Cut(volume, ":"); strings.HasPrefix(from, "./") {
				_, err := os.Stat(from)
				require.NoError(t, err, name)
				require.Regexp(t, `:ro$`, volume, name)
			}
		}
		for variable, value := range s.Environment {
			require.NotRegexp(t, `(?i)(password|passphrase|secret|token)$`, variable, "%s: secrets are files", name)
			if strings.HasPrefix(variable, "VERITEE_WORKER_") {
				require.Contains(t, commands["veritee-worker serve"], "$"+variable+"]", name)
			}
			if secret, ok := strings.CutPrefix(value, "/run/secrets/"); ok {
				require.Contains(t, s.Secrets, secret, "%s: %s", name, variable)
			}
		}

		if s.Build.Dockerfile == "" {
			require.Regexp(t, `^[a-z/]+:v?\d+\.\d+(\.\d+)?(-\w+)?$`, s.Image, "%s: another version tomorrow isn't what was tried today", name)
			continue
		}
		_, err := os.Stat(filepath.Join(s.Build.Context, s.Build.Dockerfile))
		require.NoError(t, err, name)
		require.True(t, s.ReadOnly, name)
		require.Equal(t, []string{"ALL"}, s.CapDrop, name)
		if words, ok := s.Command.([]any); ok {
			require.Empty(t, misuse("`veritee "+strings.Trim(fmt.Sprint(words), "[]")+"`", commands), name)
		}
	}

	// Prometheus asks the relayers by their names here, and Grafana Prometheus.
	var scraping struct {
		Scrape []struct {
			Static []struct{ Targets []string } `yaml:"static_configs"`
		} `yaml:"scrape_configs"`
	}
	readYAML(t, "prometheus/prometheus.yml", &scraping)
	require.Len(t, scraping.Scrape[0].Static[0].Targets, 2)
	for _, target := range scraping.Scrape[0].Static[0].Targets {
		host, port, _ := strings.Cut(target, ":")
		require.Contains(t, c.Services, host)
		require.Regexp(t, ":"+port+"$", c.Services[host].Ports[0])
	}
	var sources struct{ Datasources []struct{ URL string } }
	readYAML(t, "grafana/provisioning/datasources/prometheus.yml", &sources)
	at, err := url.Parse(sources.Datasources[0].URL)
	require.NoError(t, err)
	require.Contains(t, c.Services, at.Hostname())
	var providers struct {
		Providers []struct{ Options struct{ Path string } }
	}
	readYAML(t, "grafana/provisioning/dashboards/dashboards.yml", &providers)
	require.Contains(t, strings.Join(c.Services["grafana"].Volumes, "\n"), ":"+providers.Providers[0].Options.Path+"/dashboard.json:ro")
}

// The relayer never holds what the words follow from, nor a worker what pays.
func TestNeitherSideIsGivenTheOthersSecrets(t *testing.T) {
	for name, s := range readComposition(t).Services {
		mounted := strings.Join(append(s.Volumes, s.Secrets...), "\n")
		require.NotRegexp(t, `(?m)^\$\{VERITEE_DIR[^}]*\}(/keys|/secrets)?/?:`, mounted, "%s is given a whole folder of keys", name)
		if !strings.HasPrefix(name, "worker") {
			require.NotContains(t, mounted, "vrf", name)
		} else {
			require.NotContains(t, mounted, "sender", name)
			require.NotContains(t, mounted, "database", name)
		}
	}
}

var instruction = regexp.MustCompile(`(?m)^([A-Z]+) (.*(?:\\\n.*)*)`)

func TestImagesHoldNoSecretAndRunAsNobodyInParticular(t *testing.T) {
	commands := programs(t)
	files, err := filepath.Glob("docker/*.Dockerfile")
	require.NoError(t, err)
	require.Len(t, files, 2)
	for _, file := range files {
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		last := make(map[string]string)
		for _, found := range instruction.FindAllStringSubmatch(string(content), -1) {
			last[found[1]] = found[2]
			require.NotEqual(t, "ADD", found[1], "%s: it fetches things", file)
			if found[1] == "ARG" || found[1] == "ENV" {
				require.NotRegexp(t, `(?i)password|secret|token`, found[2], file)
			}
			for _, variable := range regexp.MustCompile(`VERITEE_WORKER_\w+`).FindAllString(found[2], -1) {
				require.Contains(t, commands["veritee-worker serve"], "$"+variable+"]", file)
			}
		}
		require.Regexp(t, `^[1-9]\d+:[1-9]\d+$`, last["USER"], file)

		var words []string
		for _, list := range []string{last["ENTRYPOINT"], last["CMD"]} {
			var some []string
			require.NoError(t, yaml.Unmarshal([]byte(list), &some), file)
			words = append(words, some...)
		}
		require.Empty(t, misuse("`"+strings.TrimPrefix(strings.Join(words, " "), "/usr/local/bin/")+"`", commands), file)
	}
}

// What .dockerignore leaves out by mistake is missed only where the images are built, which isn't here.
func TestDockerIsGivenAllThatIsBuilt(t *testing.T) {
	content, err := os.ReadFile("../.dockerignore")
	require.NoError(t, err)
	var hidden []*regexp.Regexp
	for line := range strings.Lines(string(content)) {
		if line = strings.TrimSpace(line); line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		pattern := regexp.QuoteMeta(strings.Trim(line, "/"))
		pattern = strings.ReplaceAll(strings.ReplaceAll(pattern, `\*\*/`, `(.*/)?`), `\*`, `[^/]*`)
		hidden = append(hidden, regexp.MustCompile(`^`+pattern+`(/|$)`))
	}
	hides := func(name string) bool {
		for _, pattern := range hidden {
			if pattern.MatchString(name) {
				return true
			}
		}
		return false
	}
	for name, want := range map[string]bool{
		"docs/runbook.md": false, "relayer/send/sender_test.go": true, "cmd/veritee/testdata/help.txt": true, "go.sum": false,
		"bin/veritee": true, "node_modules/solc/index.js": true, "protocol/bin/a.go": false, "contracts/vrf/VRF.sol": true,
	} {
		require.Equal(t, want, hides(name), name)
	}

	root, err := filepath.Abs("..")
	require.NoError(t, err)
	list := exec.CommandContext(t.Context(), "go", "list", "-deps", "-f",
		`{{if .Module}}{{if .Module.Main}}{{$d := .Dir}}{{range .GoFiles}}{{$d}}/{{.}} {{end}}{{range .CgoFiles}}{{$d}}/{{.}} {{end}}{{range .CFiles}}{{$d}}/{{.}} {{end}}{{range .HFiles}}{{$d}}/{{.}} {{end}}{{range .EmbedFiles}}{{$d}}/{{.}} {{end}}{{end}}{{end}}`,
		"../cmd/veritee", "../cmd/veritee-worker")
	out, err := list.Output()
	require.NoError(t, err)
	built := strings.Fields(string(out))
	require.Greater(t, len(built), 100)
	for _, name := range built {
		relative, err := filepath.Rel(root, name)
		require.NoError(t, err)
		require.False(t, hides(path.Clean(filepath.ToSlash(relative))), "%s is built, and .dockerignore hides it", relative)
	}
}
