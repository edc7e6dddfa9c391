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

// A deployment is what is measured of one command of the worker's binary.
type deployment struct {
	command  string   // of veritee-worker
	prefix   string   // of its variables
	dstack   string   // prefix of dstack's files
	manifest string   // Gramine's
	outside  []string // variables that aren't secret and come from outside: nothing that it answers follows from them
}

var deployments = []deployment{
	{command: "serve", prefix: "VERITEE_WORKER_", manifest: "gramine/worker.manifest.template"},
	{
		command: "keynode", prefix: "VERITEE_KEYNODE_", dstack: "keynode-", manifest: "gramine/keynode.manifest.template",
		outside: []string{"VERITEE_KEYNODE_PEERS_ADDRESS", "VERITEE_KEYNODE_DESTROY_REVOKED"},
	},
}

func forEach(t *testing.T, test func(t *testing.T, d deployment)) {
	for _, d := range deployments {
		t.Run(d.command, func(t *testing.T) { test(t, d) })
	}
}

// `UPDATE=1 go test ./deploy` puts docker-compose.yml into app-compose.json, and likewise for key nodes.
func (d deployment) readAppCompose(t *testing.T) (*measure.Compose, string) {
	t.Helper()
	name := "dstack/" + d.dstack + "app-compose.json"
	docker, err := os.ReadFile("dstack/" + d.dstack + "docker-compose.yml")
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
	forEach(t, func(t *testing.T, d deployment) {
		compose, docker := d.readAppCompose(t)
		require.Equal(t, docker, compose.Docker(), "run UPDATE=1 go test ./deploy")
		require.Equal(t, compose.NormalHash(), compose.Hash(), "it isn't in normal form: run UPDATE=1 go test ./deploy")
	})
}

func TestTheMachinesFileIsReproducibleOnceTheImageIsSet(t *testing.T) {
	forEach(t, func(t *testing.T, d deployment) {
		compose, docker := d.readAppCompose(t)
		findings, err := compose.Findings()
		require.NoError(t, err)
		require.False(t, measure.Reproducible(findings))
		require.Contains(t, findings[0].Why, "placeholder")
		require.False(t, findings[1].Open, "only the image is open")

		filled, err := compose.WithDocker([]byte(strings.Replace(docker, "sha256:"+strings.Repeat("0", 64), "sha256:"+strings.Repeat("1", 64), 1)))
		require.NoError(t, err)
		findings, err = filled.Findings()
		require.NoError(t, err)
		require.True(t, measure.Reproducible(findings), "%v", findings)
	})
}

// Only secrets come from outside, and what decides nothing; whatever decides what the program does is measured.
func TestAMachineIsGivenNothingButSecrets(t *testing.T) {
	forEach(t, func(t *testing.T, d deployment) {
		compose, docker := d.readAppCompose(t)
		var object struct {
			Allowed []string `json:"allowed_envs"`
		}
		require.NoError(t, json.Unmarshal(compose.Normal(), &object))
		require.NotContains(t, docker, "$", "no variable chooses anything")

		var c struct {
			Services map[string]struct {
				Image       string
				Command     []string
				Environment map[string]*string
				ReadOnly    bool     `yaml:"read_only"`
				CapDrop     []string `yaml:"cap_drop"`
				Privileged  bool
				Volumes     []string
				Secrets     []struct {
					Source, Target, UID, GID string
					Mode                     int
				}
			}
			Secrets map[string]struct{ Environment string }
		}
		require.NoError(t, yaml.Unmarshal([]byte(docker), &c))
		require.Len(t, c.Services, 1)
		for _, service := range c.Services {
			require.True(t, service.ReadOnly)
			require.False(t, service.Privileged)
			require.Equal(t, []string{"ALL"}, service.CapDrop)
			require.Equal(t, []string{d.command}, service.Command)

			handedIn, mounted := slices.Clone(d.outside), []string(nil)
			for _, secret := range c.Secrets {
				handedIn = append(handedIn, secret.Environment)
			}
			require.ElementsMatch(t, object.Allowed, handedIn)
			for _, secret := range service.Secrets {
				require.Contains(t, c.Secrets, secret.Source)
				require.Equal(t, 0o400, secret.Mode, "secrets that others can read are refused")
				require.Equal(t, "10002:10000", secret.UID+":"+secret.GID, "as worker.Dockerfile has it")
				mounted = append(mounted, "/run/secrets/"+secret.Target)
			}
			help := programs(t)["veritee-worker "+d.command]
			for variable, value := range service.Environment {
				require.True(t, strings.HasPrefix(variable, d.prefix), variable)
				require.Contains(t, help, "$"+variable+"]")
				if value == nil {
					require.Contains(t, d.outside, variable, "it comes from outside")
				} else if strings.HasPrefix(*value, "/run/secrets/") {
					require.Contains(t, mounted, *value)
				}
			}
			var keeps []string
			for _, volume := range service.Volumes {
				_, path, _ := strings.Cut(volume, ":")
				keeps = append(keeps, path)
			}
			require.Contains(t, keeps, "/var/lib/veritee-worker", "the one folder that the image has for its user")
			require.Equal(t, "dstack", *service.Environment[d.prefix+"ATTESTATION"], "it may not start as if there were nothing to show")
			if d.command == "keynode" {
				require.Equal(t, "dstack", *service.Environment[d.prefix+"SEAL"], "nor as if nothing were to be kept")
				require.True(t, strings.HasPrefix(*service.Environment[d.prefix+"DATA"], "/var/lib/veritee-worker/"))
			}
		}
	})
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
func (d deployment) readManifest(t *testing.T) (m gramineManifest, text string) {
	t.Helper()
	content, err := os.ReadFile(d.manifest)
	require.NoError(t, err)
	address := "0x5FbDB2315678afecb367f032d93F642f64180aa3"
	holes := map[string]string{
		"gramine.libos": "/gramine/libsysdb.so", "gramine.runtimedir()": "/gramine/lib", "arch_libdir": "/lib/x86_64-linux-gnu",
		"serve": "1:" + address, "chain": "1", "endpoint_one": "https://one.example/", "endpoint_two": "https://two.example/",
		"committee": address, "broker": address, "group_key": "",
	}
	command := regexp.MustCompile(`(?s)gramine-manifest .*?\.manifest\n`).FindString(string(content))
	text = regexp.MustCompile(`\{\{ *(.*?) *\}\}`).ReplaceAllStringFunc(string(content), func(hole string) string {
		name := strings.Trim(hole, "{} ")
		require.Contains(t, holes, name, "gramine-manifest doesn't know it either")
		if !strings.HasPrefix(name, "gramine.") {
			require.Contains(t, command, " -D"+name+"=", "the command at its beginning doesn't say")
		}
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

func TestTheManifestRunsTheProgramAndNothingUnmeasured(t *testing.T) {
	forEach(t, func(t *testing.T, d deployment) {
		m, text := d.readManifest(t)
		require.NotContains(t, text, "insecure__")
		require.NotRegexp(t, `(?m)^sgx\.allowed_files|file_check_policy`, text)
		require.False(t, m.SGX.Debug)
		require.Equal(t, "dcap", m.SGX.RemoteAttestation)
		require.GreaterOrEqual(t, m.SGX.MaxThreads, 16)
		require.Regexp(t, `^[248]G$`, m.SGX.EnclaveSize, "a power of two, with room for what Go reserves")

		var passed []string
		for name, value := range m.Loader.Env {
			if _, ok := value.(string); !ok {
				passed = append(passed, name)
			}
		}
		if d.command == "serve" {
			require.Equal(t, []string{"VERITEE_KEY_PASSPHRASE"}, passed, "the host chooses nothing else")
		} else {
			require.ElementsMatch(t, d.outside, passed, "the host chooses nothing else")
			for _, name := range passed {
				require.Contains(t, programs(t)["veritee-worker "+d.command], "$"+name+"]")
			}
		}

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
	})
}

func TestTheManifestsArgumentsAreTheProgramsOwn(t *testing.T) {
	forEach(t, func(t *testing.T, d deployment) {
		m, _ := d.readManifest(t)
		help := programs(t)["veritee-worker "+d.command]
		require.Equal(t, []string{"veritee-worker", d.command}, m.Loader.Argv[:2])
		var paths []string
		for _, mount := range m.FS.Mounts {
			paths = append(paths, mount.Path)
		}
		require.Zero(t, len(m.Loader.Argv)%2)
		require.Contains(t, strings.Join(m.Loader.Argv, " "), "--attestation gramine", "it may not start as if there were nothing to show")
		if d.command == "keynode" {
			require.Contains(t, strings.Join(m.Loader.Argv, " "), "--seal gramine", "nor as if nothing were to be kept")
		}
		for i := 2; i < len(m.Loader.Argv); i += 2 {
			name, value := m.Loader.Argv[i], m.Loader.Argv[i+1]
			require.Regexp(t, `(?m)^\s*`+regexp.QuoteMeta(name)+` `, help)
			if strings.HasPrefix(value, "/") {
				require.True(t, slices.ContainsFunc(paths, func(path string) bool { return value == path || strings.HasPrefix(value, path+"/") }), value)
			}
		}
	})
}

func TestTheCommandsOfTheirPageExist(t *testing.T) {
	content, err := os.ReadFile("../docs/enclaves.md")
	require.NoError(t, err)
	require.Contains(t, string(content), "veritee measure diff")
	require.Empty(t, misuse(strings.ReplaceAll(string(content), "\n   ", "\n"), programs(t)))
}
