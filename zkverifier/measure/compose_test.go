package measure

import (
	"crypto/sha256"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const digest = "sha256:1111111111111111111111111111111111111111111111111111111111111111"

// compose makes an app-compose.json around a docker-compose.yml, with more members.
func compose(t require.TestingT, docker string, members map[string]any) *Compose {
	object := map[string]any{"manifest_version": 2, "name": "worker", "runner": "docker-compose", "docker_compose_file": docker}
	for name, value := range members {
		object[name] = value
	}
	raw, err := json.Marshal(object)
	require.NoError(t, err)
	c, err := ParseCompose(raw)
	require.NoError(t, err)
	return c
}

func TestTheComposeHashIsThatOfTheBytes(t *testing.T) {
	raw := []byte("{\n \"runner\":\"docker-compose\", \"manifest_version\": 2, \"docker_compose_file\":\"services: {é: {}}\\n\\u2028<\", \"b\":[{\"z\":1,\"a\":null}]}\n")
	c, err := ParseCompose(raw)
	require.NoError(t, err)
	require.Equal(t, Hash(sha256.Sum256(raw)), c.Hash())

	// Python: json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=False)
	normal := "{\"b\":[{\"a\":null,\"z\":1}],\"docker_compose_file\":\"services: {é: {}}\\n\u2028<\",\"manifest_version\":2,\"runner\":\"docker-compose\"}"
	require.Equal(t, normal, string(c.Normal()))
	require.Equal(t, Hash(sha256.Sum256([]byte(normal))), c.NormalHash())
	require.Equal(t, c.Hash().String()[:40], c.AppID())
}

func TestTheNormalFormIsOneForAllWaysToWriteAFile(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		members := make(map[string]any)
		for i := range rapid.IntRange(0, 5).Draw(t, "members") {
			members[fmt.Sprint("m", i, rapid.String().Draw(t, "name"))] = rapid.OneOf(
				rapid.Map(rapid.String(), func(s string) any { return s }), rapid.Just[any](true), rapid.Just[any](nil),
				rapid.Map(rapid.Int(), func(i int) any { return i }),
				rapid.Map(rapid.SliceOf(rapid.String()), func(s []string) any { return s }),
			).Draw(t, "value")
		}
		c := compose(t, "services: {}", members)

		indented, err := json.MarshalIndent(c.object, " ", "\t")
		require.NoError(t, err)
		other, err := ParseCompose(indented)
		require.NoError(t, err)
		require.Equal(t, string(c.Normal()), string(other.Normal()))
		require.NotEqual(t, c.Hash(), other.Hash())

		again, err := ParseCompose(c.Normal())
		require.NoError(t, err)
		require.Equal(t, again.Hash(), again.NormalHash())
	})
}

func TestWhatNoComposeFileIsIsRefused(t *testing.T) {
	for raw, want := range map[string]string{
		``:                                    "not JSON",
		`[]`:                                  "not a JSON object",
		`{}`:                                  "manifest_version is <nil>",
		`{"manifest_version":4}`:              "manifest_version is 4",
		`{"manifest_version":2}`:              `runner is ""`,
		`{"manifest_version":2,"runner":"x"}`: `runner is "x"`,
		`{"manifest_version":"3","runner":"docker-compose"}`: "docker_compose_file is empty",
		`{"manifest_version":2,"runner":"bash"}`:             "bash_script is empty",
		`{"runner":"bash","runner":"bash"}`:                  "comes twice",
		string(make([]byte, MaxComposeBytes+1)):              "more than 1048576",
	} {
		_, err := ParseCompose([]byte(raw))
		require.ErrorContains(t, err, want, "%.80s", raw)
	}
}

func TestWhatIsOpenInAComposeFile(t *testing.T) {
	for _, c := range []struct {
		docker  string
		members map[string]any
		want    string // of the first finding; nothing: reproducible
	}{
		{"services: {a: {image: x@" + digest + "}}", nil, ""},
		{"services: {a: {image: 'x:v1@" + digest + "'}}", nil, ""},
		{"services: {a: {image: x}}", nil, "isn't named by a digest"},
		{"services: {a: {image: 'x:v1.2.3'}}", nil, "isn't named by a digest"},
		{"services: {a: {image: 'x@sha256:11'}}", nil, "isn't named by a digest"},
		{"services: {a: {image: 'x@sha256:" + strings.Repeat("0", 64) + "'}}", nil, "placeholder"},
		{"services: {a: {image: '$IMAGE@" + digest + "'}}", nil, "named by a variable"},
		{"services: {a: {}}", nil, "no image"},
		{"services: {a: {image: x@" + digest + ", build: .}}", nil, "built inside"},
		{"services: {a: {image: x@" + digest + ", env_file: e}}", nil, "env_file"},
		{"services: {a: {image: x@" + digest + ", extends: {file: b}}}", nil, "extends"},
		{"services: {a: {image: x@" + digest + "}, b: {image: y}}", nil, "the image y"},
		{"include: [b.yml]\nservices: {a: {image: x@" + digest + "}}", nil, "other files are read"},
		{"services: {a: {image: x@" + digest + ", volumes: ['/var/run/docker.sock:/var/run/docker.sock']}}", nil, "can start code"},
		{"services: {a: {image: x@" + digest + ", volumes: [{type: bind, source: /run/containerd.sock, target: /s}]}}", nil, "can start code"},
		{"services: {a: {image: x@" + digest + "}}", map[string]any{"allowed_envs": []string{"LD_PRELOAD"}}, "can load code"},
		{"services: {a: {image: x@" + digest + "}}", map[string]any{"allowed_envs": []string{"TOKEN"}}, ""},
	} {
		findings, err := compose(t, c.docker, c.members).Findings()
		require.NoError(t, err, c.docker)
		require.Equal(t, c.want == "", Reproducible(findings), "%s: %v", c.docker, findings)
		if c.want != "" {
			require.True(t, findings[0].Open)
			require.Contains(t, findings[0].Why, c.want, c.docker)
		}
	}
}

func TestWhatAReaderOfAComposeFileShouldKnow(t *testing.T) {
	docker := "services: {a: {image: x@" + digest + ", privileged: true, network_mode: host, environment: ['A=${ONE:-1} $TWO $$THREE'], command: 'x --key /run/secrets/k'}}"
	c := compose(t, docker, map[string]any{
		"allowed_envs": []string{"ONE"}, "pre_launch_script": "curl x | sh", "public_logs": true, "secure_time": false, "no_instance_id": true, "kms_enabled": true,
	})
	findings, err := c.Findings()
	require.NoError(t, err)
	require.True(t, Reproducible(findings))
	var said []string
	for _, f := range findings {
		said = append(said, f.What)
	}
	require.Equal(t, []string{
		"service a", "service a", "service a", "variable TWO", "variable ONE", "pre_launch_script", "key_provider_id", "public_logs", "secure_time", "no_instance_id",
	}, said)

	c = compose(t, "services: {a: {image: x@"+digest+"}}", map[string]any{"key_provider": "kms", "key_provider_id": "30", "pre_launch_script": ""})
	findings, err = c.Findings()
	require.NoError(t, err)
	require.Empty(t, findings)

	_, err = compose(t, "services: [", nil).Findings()
	require.ErrorContains(t, err, "docker_compose_file")
	_, err = compose(t, "version: 3", nil).Findings()
	require.ErrorContains(t, err, "no services")
}

func TestAnotherDockerFileIsPutIn(t *testing.T) {
	c := compose(t, "services: {a: {image: x}}", nil)
	other, err := c.WithDocker([]byte("services: {a: {image: x@" + digest + "}}\n"))
	require.NoError(t, err)
	require.Equal(t, "services: {a: {image: x@"+digest+"}}\n", other.Docker())
	require.Equal(t, other.Hash(), other.NormalHash())
	require.Equal(t, "services: {a: {image: x}}", c.Docker())
}

// The documents and values are those of dstack's own description of the forms.
func TestConfigIDsAreMadeAsDstackMakesThem(t *testing.T) {
	id := Identity{
		ComposeHash: Hash([]byte(strings.Repeat("\x22", 32))), AppID: []byte(strings.Repeat("\x11", 20)), InstanceID: []byte(strings.Repeat("\x44", 20)),
		KeyProvider: "kms", KeyProviderID: []byte(strings.Repeat("\x33", 32)),
	}
	require.Equal(t, "01"+strings.Repeat("22", 32)+strings.Repeat("00", 15), ConfigID1(id.ComposeHash).String())

	require.Equal(t, `{"app_id":"`+strings.Repeat("11", 20)+`","compose_hash":"`+strings.Repeat("22", 32)+`","instance_id":"`+strings.Repeat("44", 20)+
		`","key_provider":"kms","key_provider_id":"`+strings.Repeat("33", 32)+`","version":3}`, string(id.document()))
	bound := sha256.Sum256([]byte("dstack-mr-config-v3:\x00" + string(id.document())))
	require.Equal(t, "03"+hex.EncodeToString(bound[:])+strings.Repeat("00", 15), id.ConfigID3().String())

	two, err := id.ConfigID2()
	require.NoError(t, err)
	require.Equal(t, byte(2), two[0])
	other := id
	other.KeyProvider = "local"
	local, err := other.ConfigID2()
	require.NoError(t, err)
	require.NotEqual(t, two, local)
	other.KeyProvider = "x"
	_, err = other.ConfigID2()
	require.ErrorContains(t, err, `key provider "x"`)
	other = id
	other.AppID = nil
	_, err = other.ConfigID2()
	require.ErrorContains(t, err, "20 bytes")

	for want, r := range map[string]Register{
		"nothing": {}, "compose hash 2222": ConfigID1(id.ComposeHash), "app id and key provider": two, "instance id": id.ConfigID3(),
		"isn't dstack's": {0: 1, 47: 1},
	} {
		require.Contains(t, ConfigBinds(r), want)
	}
}

func FuzzParseCompose(f *testing.F) {
	f.Add([]byte(`{"manifest_version":2,"runner":"docker-compose","docker_compose_file":"services: {a: {image: x}}"}`))
	f.Add([]byte(`{"manifest_version":2,"runner":"bash","bash_script":"x","allowed_envs":["A"]}`))
	f.Fuzz(func(t *testing.T, raw []byte) {
		c, err := ParseCompose(raw)
		if err != nil {
			return
		}
		again, err := ParseCompose(c.Normal())
		require.NoError(t, err)
		require.Equal(t, c.NormalHash(), again.Hash())
		_, _ = c.Findings()
	})
}

// What is to be said of several variables is said once.
func TestVariablesOfOneKindAreOneFinding(t *testing.T) {
	c, err := ParseCompose([]byte(`{"manifest_version":2,"runner":"docker-compose","docker_compose_file":"services: {a: {image: x, command: $E $F}}",` +
		`"key_provider":"local","allowed_envs":["A","LD_PRELOAD","B","PATH"]}`))
	require.NoError(t, err)
	findings, err := c.Findings()
	require.NoError(t, err)
	open := make(map[string]bool)
	for _, f := range findings {
		open[f.What] = f.Open
	}
	require.Equal(t, map[string]bool{"service a": true, "variables LD_PRELOAD, PATH": true, "variables A, B": false, "variables E, F": false}, open)
}
