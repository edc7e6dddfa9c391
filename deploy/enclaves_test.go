package deploy

import (
	"encoding/json"
	"os"
	"regexp"
	"slices"
	"strings"
	"testing"

	"github.com/BurntSushi/toml"
	"github.com/goccy/go-yaml"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/zkverifier/measure"
)

// `UPDATE=1 go test ./deploy` puts docker-compose.yml into app-compose.json.
func readAppCompose(t *testing.T) (*measure.Compose, string) {
	t.Helper()
	const name = "dstack/app-compose.json"
	docker, err := os.ReadFile("dstack/docker-compose.yml")
	require.NoError(t, err)
	raw, err := os.ReadFile(name)
	require.NoError(t, err)
	compose, err := measure.ParseCompose(raw)
	require.NoError(t, err)
	if os.Getenv("UPDATE") != "" {
		compose, err = compose.WithDocker(docker)
		require.NoError(t, err)
		require.NoError(t, os.WriteFile(name, compose.Normal(), 0o644))
	}
	return compose, string(docker)
}

func TestTheMachinesFileHoldsTheContainersAndHasOneHash(t *testing.T) {
	compose, docker := readAppCompose(t)
	require.Equal(t, docker, compose.Docker(), "run UPDATE=1 go test ./deploy")
	require.Equal(t, compose.NormalHash(), compose.Hash(), "it isn't in normal form: run UPDATE=1 go test ./deploy")
}

func TestTheMachinesFileIsReproducibleOnceTheImageIsSet(t *testing.T) {
	compose, docker := readAppCompose(t)
	findings, err := compose.Findings()
	require.NoError(t, err)
	require.False(t, measure.Reproducible(findings))
	require.Contains(t, findings[0].Why, "placeholder")
	require.False(t, findings[1].Open, "only the image is open")

	filled, err := compose.WithDocker([]byte(strings.Replace(docker, strings.Repeat("0", 64), strings.Repeat("1", 64), 1)))
	require.NoError(t, err)
	findings, err = filled.Findings()
	require.NoError(t, err)
	require.True(t, measure.Reproducible(findings), "%v", findings)
}

// Only secrets come from outside; whatever decides what the worker does is measured.
func TestAMachineIsGivenNothingButSecrets(t *testing.T) {
	compose, docker := readAppCompose(t)
	var object struct {
		Allowed []string `json:"allowed_envs"`
	}
	require.NoError(t, json.Unmarshal(compose.Normal(), &object))
	require.NotContains(t, docker, "$", "no variable chooses anything")

	var c struct {
		Services map[string]struct {
			Image       string
			Command     []string
			Environment map[string]string
			ReadOnly    bool     `yaml:"read_only"`
			CapDrop     []string `yaml:"cap_drop"`
			Privileged  bool
			Secrets     []struct {
				Source, Target, UID, GID string
				Mode                     int
			}
		}
		Secrets map[string]struct{ Environment string }
	}
	require.NoError(t, yaml.Unmarshal([]byte(docker), &c))
	require.Len(t, c.Services, 1)
	worker := c.Services["worker"]
	require.True(t, worker.ReadOnly)
	require.Equal(t, []string{"ALL"}, worker.CapDrop)
	require.Empty(t, misuse("`veritee-worker "+strings.Join(worker.Command, " ")+"`", programs(t)))

	var handedIn, mounted []string
	for _, secret := range c.Secrets {
		handedIn = append(handedIn, secret.Environment)
	}
	require.ElementsMatch(t, object.Allowed, handedIn)
	for _, secret := range worker.Secrets {
		require.Contains(t, c.Secrets, secret.Source)
		require.Equal(t, 0o400, secret.Mode, "a worker refuses secrets that others can read")
		require.Equal(t, "10002:10000", secret.UID+":"+secret.GID, "as worker.Dockerfile has it")
		mounted = append(mounted, "/run/secrets/"+secret.Target)
	}
	require.Equal(t, "dstack", worker.Environment["VERITEE_WORKER_ATTESTATION"], "it may not start as if there were nothing to show")
	serve := programs(t)["veritee-worker serve"]
	for variable, value := range worker.Environment {
		require.Contains(t, serve, "$"+variable+"]")
		if strings.HasPrefix(value, "/run/secrets/") {
			require.Contains(t, mounted, value)
		}
	}
}

type gramineManifest struct {
	LibOS  struct{ Entrypoint string } `json:"libos"`
	Loader struct {
		Argv []string
		Env  map[string]any
	}
	FS struct {
		Mounts []struct {
			Type, Path, URI string
			KeyName         string `json:"key_name"`
		}
	}
	SGX struct {
		Debug             bool
		RemoteAttestation string   `json:"remote_attestation"`
		TrustedFiles      []string `json:"trusted_files"`
		MaxThreads        int      `json:"max_threads"`
		EnclaveSize       string   `json:"enclave_size"`
	}
}

// readManifest fills in the template as gramine-manifest would, and reads it.
func readManifest(t *testing.T) (m gramineManifest, text string) {
	t.Helper()
	content, err := os.ReadFile("gramine/worker.manifest.template")
	require.NoError(t, err)
	holes := map[string]string{
		"gramine.libos": "/gramine/libsysdb.so", "gramine.runtimedir()": "/gramine/lib", "arch_libdir": "/lib/x86_64-linux-gnu",
		"serve": "1:0x5FbDB2315678afecb367f032d93F642f64180aa3", "chain": "1", "endpoint_one": "https://one.example/", "endpoint_two": "https://two.example/",
	}
	text = regexp.MustCompile(`\{\{ *(.*?) *\}\}`).ReplaceAllStringFunc(string(content), func(hole string) string {
		name := strings.Trim(hole, "{} ")
		require.Contains(t, holes, name, "gramine-manifest doesn't know it either")
		return holes[name]
	})
	require.NotContains(t, text, "{{")

	var values map[string]any
	_, err = toml.Decode(text, &values)
	require.NoError(t, err)
	raw, err := json.Marshal(values)
	require.NoError(t, err)
	require.NoError(t, json.Unmarshal(raw, &m))
	return m, text
}

func TestTheManifestRunsTheWorkerAndNothingUnmeasured(t *testing.T) {
	m, text := readManifest(t)
	require.NotContains(t, text, "insecure__")
	require.NotRegexp(t, `(?m)^sgx\.allowed_files|file_check_policy`, text)
	require.False(t, m.SGX.Debug)
	require.Equal(t, "dcap", m.SGX.RemoteAttestation)
	require.GreaterOrEqual(t, m.SGX.MaxThreads, 16)
	require.Regexp(t, `^[248]G$`, m.SGX.EnclaveSize, "a power of two, with room for what Go reserves")

	passed := 0
	for name, value := range m.Loader.Env {
		if _, ok := value.(string); !ok {
			require.Equal(t, "VERITEE_KEY_PASSPHRASE", name, "the host chooses nothing else")
			passed++
		}
	}
	require.Equal(t, 1, passed)

	// Every file that code or trust comes from is hashed; every folder that is written is sealed to this very enclave.
	mounts := make(map[string]string)
	for _, mount := range m.FS.Mounts {
		mounts[mount.Path] = mount.URI
		if mount.Type == "encrypted" {
			require.Equal(t, "_sgx_mrenclave", mount.KeyName)
			continue
		}
		require.Empty(t, mount.Type)
		require.True(t, slices.ContainsFunc(m.SGX.TrustedFiles, func(file string) bool { return strings.HasPrefix(file, mount.URI) }), mount.URI)
	}
	require.Contains(t, mounts, m.LibOS.Entrypoint)
	require.Contains(t, m.SGX.TrustedFiles, mounts[m.LibOS.Entrypoint])
}

func TestTheManifestsArgumentsAreTheWorkers(t *testing.T) {
	m, _ := readManifest(t)
	serve := programs(t)["veritee-worker serve"]
	require.Equal(t, []string{"veritee-worker", "serve"}, m.Loader.Argv[:2])
	var paths []string
	for _, mount := range m.FS.Mounts {
		paths = append(paths, mount.Path)
	}
	require.Zero(t, len(m.Loader.Argv)%2)
	require.Contains(t, strings.Join(m.Loader.Argv, " "), "--attestation gramine", "it may not start as if there were nothing to show")
	for i := 2; i < len(m.Loader.Argv); i += 2 {
		name, value := m.Loader.Argv[i], m.Loader.Argv[i+1]
		require.Regexp(t, `(?m)^\s*`+regexp.QuoteMeta(name)+` `, serve)
		if strings.HasPrefix(value, "/") {
			require.True(t, slices.ContainsFunc(paths, func(path string) bool { return value == path || strings.HasPrefix(value, path+"/") }), value)
		}
	}
}

func TestTheCommandsOfTheirPageExist(t *testing.T) {
	content, err := os.ReadFile("../docs/enclaves.md")
	require.NoError(t, err)
	require.Contains(t, string(content), "veritee measure diff")
	require.Empty(t, misuse(strings.ReplaceAll(string(content), "\n   ", "\n"), programs(t)))
}
