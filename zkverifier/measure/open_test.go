package measure

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

const image = "image: x@" + digest

// Beside an image named by its digest, each of these runs code that the hash doesn't name, or may.
func TestAServiceIsOpenByWhatItsHashDoesntSettle(t *testing.T) {
	for _, c := range []struct{ service, want string }{
		{`command: ['sh', '-c', '${CMD}']`, "command has the variable CMD"},
		{`command: "sh -c \x24CMD"`, "command has the variable CMD"},
		{`command: '${A:-${B}}'`, "command has the variable A"},
		{`command: '$$${CMD}'`, "command has the variable CMD"},
		{`command: ['sh', '-c', '$$CMD'], environment: {CMD: '${CMD}'}`, "command leaves a variable to a shell"},
		{`entrypoint: ['sh', '-c', '$$CMD'], environment: [CMD]`, "entrypoint leaves a variable to a shell"},
		{`command: 'eval $$CMD', environment: {CMD: }`, "command leaves a variable to a shell"},
		{`entrypoint: ['$CMD']`, "entrypoint has the variable CMD"},
		{`working_dir: '${X}'`, "working_dir has the variable X"},
		{`healthcheck: {test: ['CMD', '${X}']}`, "healthcheck has the variable X"},
		{`post_start: [{command: ['${X}']}]`, "post_start has the variable X"},
		{`labels: ['${X}=1']`, "labels has the variable X"},
		{`labels: {'${X}': 1}`, "labels has the variable X"},
		{`environment: {LD_PRELOAD: '${X}'}`, "the host sets LD_PRELOAD"},
		{`environment: {LD_PRELOAD: 'a${X:-b}'}`, "the host sets LD_PRELOAD"},
		{`environment: {JAVA_TOOL_OPTIONS: }`, "the host sets JAVA_TOOL_OPTIONS"},
		{`environment: ['PERL5OPT=$X']`, "the host sets PERL5OPT"},
		{`environment: [RUBYOPT]`, "the host sets RUBYOPT"},
		{`environment: ['${X}=/evil.so']`, "is a name that the host sets"},
		{`environment: ['${X}']`, "is a name that the host sets"},
		{`environment: '${X}'`, "neither a list nor an object"},

		{`volumes: ['${X}:/data']`, "volumes has the variable X"},
		{`volumes: ['/var/run:/host']`, "can start code"},
		{`volumes: ['/run/:/host']`, "can start code"},
		{`volumes: ['/:/host']`, "can start code"},
		{`volumes: ['//var/../:/host']`, "can start code"},
		{`volumes: ['/var:/host']`, "can start code"},
		{`volumes: ['/var/run/docker.sock/:/s']`, "can start code"},
		{`volumes: ['/run/./docker.sock:/s:ro']`, "can start code"},
		{`volumes: ['/run/containerd:/s']`, "can start code"},
		{`volumes: ['/var/lib/docker/overlay2:/s']`, "can start code"},
		{`volumes: [{type: bind, source: /var/run, target: /x}]`, "can start code"},
		{`volumes: [{type: bind, source: "/run/containerd/", target: /x}]`, "can start code"},
		{`volumes: ['/tapp/x:/usr/bin/worker']`, "the machine's disk"},
		{`volumes: ['./x:/data']`, "the machine's disk"},
		{`volumes: ['~/x:/data']`, "the machine's disk"},
		{`volumes: ['d:/x:/data']`, "the machine's disk"},
		{`volumes: [{type: bind, target: /x}]`, "the machine's disk"},
		{`volumes: [{type: volume, source: /var/lib/x, target: /x}]`, "the machine's disk"},
		{`volumes: ['other:/data']`, "isn't among the file's volumes"},
		{`volumes: ['data:/usr/local/bin']`, "where programs are"},
		{`volumes: ['/usr/']`, "where programs are"},
		{`volumes: ['data:/']`, "where programs are"},
		{`volumes: [{type: volume, target: /x/../etc}]`, "where programs are"},
		{`volumes: [{type: image, source: evil, target: /x}]`, "a volume of type image"},
		{`volumes: [{source: data, target: /x}]`, "a volume of type <nil>"},
		{`volumes: [{type: volume, source: data, target: /x, nocopy: true}]`, "nocopy of a volume"},
		{`volumes: [[]]`, "neither text nor an object"},
		{`volumes: data`, "isn't a list"},

		{`secrets: [{source: s, target: /usr/bin/worker}]`, "outside /run/secrets"},
		{`secrets: [{source: s, target: ../../usr/bin/worker}]`, "outside /run/secrets"},
		{`secrets: [{source: s, target: /run/secrets/../x}]`, "outside /run/secrets"},
		{`secrets: ['../../usr/bin/worker']`, "outside /run/secrets"},
		{`secrets: [{source: ../../usr/bin/worker}]`, "outside /run/secrets"},
		{`secrets: [[s]]`, "outside /run/secrets"},
		{`secrets: [{source: s, target: [x]}]`, "outside /run/secrets"},
		{`secrets: [{source: s, mode: 0755}]`, "the mode 0755"},
		{`secrets: [{source: s, mode: 493}]`, "the mode 493"},
		{`secrets: [{source: s, target: '${X}'}]`, "secrets has the variable X"},
		{`secrets: s`, "isn't a list"},

		{`provider: {type: evil}`, "provider isn't known"},
		{`label_file: x`, "label_file isn't known"},
		{`volumes_from: [b]`, "volumes_from isn't known"},
		{`use_api_socket: true`, "use_api_socket isn't known"},
		{`credential_spec: {file: x}`, "credential_spec isn't known"},
		{`models: [m]`, "models isn't known"},
		{`Command: x`, "Command isn't known"},
		{`runtime: /data/shim`, "the runtime /data/shim"},
		{`logging: {driver: evil/plugin}`, "the log driver evil/plugin"},
	} {
		docker := "services: {a: {" + image + ", " + c.service + "}}\nvolumes: {data: }\nsecrets: {s: {environment: S}}"
		requireOpen(t, docker, "service a", c.want)
	}
}

func requireOpen(t *testing.T, docker, what, why string) {
	t.Helper()
	findings, err := compose(t, docker, map[string]any{"allowed_envs": []string{"X", "CMD", "S"}}).Findings()
	require.NoError(t, err, docker)
	require.False(t, Reproducible(findings), docker)
	for _, f := range findings {
		if f.Open && f.What == what && strings.Contains(f.Why, why) {
			return
		}
	}
	t.Errorf("%s: no open finding of %s with %q: %v", docker, what, why, findings)
}

func TestAFileIsOpenByWhatStandsBesideItsServices(t *testing.T) {
	for _, c := range []struct{ part, what, why string }{
		{`configs: {c: {file: /dstack/x}}`, "config c", "file brings in"},
		{`configs: {c: {environment: CMD}}`, "config c", "environment brings in"},
		{`configs: {c: {external: true}}`, "config c", "external brings in"},
		{`configs: {c: {content: '${CMD}'}}`, "configs", "the variable CMD"},
		{`configs: {c: x}`, "config c", "isn't an object"},
		{`configs: [c]`, "configs", "isn't an object"},
		{`secrets: {s: {file: /var/run/docker.sock}}`, "secret s", "file brings in"},
		{`volumes: {v: {driver_opts: {type: none, o: bind, device: /var/run}}}`, "volume v", "driver_opts brings in"},
		{`volumes: {v: {driver: evil}}`, "volume v", "the driver evil"},
		{`volumes: {v: {driver: [local]}}`, "volume v", "the driver [local]"},
		{`volumes: {v: {external: true}}`, "volume v", "external brings in"},
		{`volumes: {v: {name: '${X}'}}`, "volumes", "the variable X"},
		{`networks: {n: {driver: evil}}`, "network n", "the driver evil"},
		{`networks: {n: {ipam: {driver: evil}}}`, "network n", "the driver evil"},
		{`models: {m: {model: x}}`, "models", "isn't known"},
		{`include: [b.yml]`, "include", "other files"},
		{`name: '${X}'`, "name", "the variable X"},
		{`Services: {}`, "Services", "isn't known"},
	} {
		requireOpen(t, "services: {a: {"+image+"}}\n"+c.part, c.what, c.why)
	}
}

func TestAFileThatSettlesItsCodeIsReproducible(t *testing.T) {
	for _, docker := range []string{
		"---\nservices: {a: {" + image + "}}\n...\n",
		`version: "3"
name: app
x-note: what docker compose doesn't read
services:
  a:
    ` + image + `
    x-note: [1, 2]
    command: [serve, --price, "$$5"]
    entrypoint: ["/bin/sh", "-c", "exec worker $$(nproc)"]
    environment: {LD_LIBRARY_PATH: /opt/lib, PATH: "/usr/bin:/bin", EMPTY: "", TWO: 2}
    volumes: [data:/var/lib/app, "/var/run/dstack.sock:/var/run/dstack.sock:ro", /cache, {type: tmpfs, target: /tmp}, {type: volume, source: data, target: /d, volume: {nocopy: true}}]
    secrets: [s, {source: s, target: /run/secrets/t, mode: 0400}, {source: s, target: t, mode: "0444"}]
    configs: [{source: c, target: /etc/app.toml}]
    logging: {driver: json-file, options: {max-size: 10m}}
    runtime: nvidia
    restart: always
    ports: ["80:80"]
    depends_on: [b]
  b:
    ` + image + `
    environment: ["TOKEN=${TOKEN}", "URL=https://x/${TOKEN:-}", TOKEN]
volumes: {data: {driver: local}}
networks: {n: {driver: bridge, ipam: {driver: default}}}
configs: {c: {content: "a = 1"}}
secrets: {s: {environment: TOKEN}}
`,
	} {
		findings, err := compose(t, docker, map[string]any{"allowed_envs": []string{"TOKEN"}}).Findings()
		require.NoError(t, err)
		require.True(t, Reproducible(findings), "%v", findings)
	}
}

func TestVariablesThatLoadCodeArentTheHostsToSet(t *testing.T) {
	for _, name := range []string{
		"LD_PRELOAD", "LD_AUDIT", "PATH", "BASH_ENV", "BASH_FUNC_ls%%", "ENV", "PYTHONPATH", "NODE_OPTIONS", "COMPOSE_FILE", "COMPOSE_PROFILES", "DOCKER_HOST",
		"DOCKER_CONFIG", "JAVA_TOOL_OPTIONS", "_JAVA_OPTIONS", "JDK_JAVA_OPTIONS", "CLASSPATH", "PERL5OPT", "PERL5LIB", "RUBYOPT", "RUBYLIB", "GEM_PATH",
		"GCONV_PATH", "GLIBC_TUNABLES", "DOTNET_STARTUP_HOOKS", "CORECLR_PROFILER_PATH", "LUA_INIT", "PHPRC", "OPENSSL_CONF", "npm_config_node_options",
		"GIT_SSH_COMMAND", "HOME",
	} {
		for _, c := range []*Compose{
			compose(t, "services: {a: {"+image+"}}", map[string]any{"allowed_envs": []string{name}}),
			compose(t, "", map[string]any{"allowed_envs": []string{name}, "runner": "bash", "bash_script": "true"}),
		} {
			findings, err := c.Findings()
			require.NoError(t, err)
			require.False(t, Reproducible(findings), name)
			require.Equal(t, "variable "+name, findings[0].What)
		}
	}
	for _, name := range []string{"TOKEN", "VERITEE_TLS_KEY", "API_PATH", "ENVIRONMENT", "DATABASE_URL"} {
		require.False(t, loadsCode(name), name)
	}
}

func TestADockerFileThatCanBeReadTwoWaysIsRefused(t *testing.T) {
	one := "services: {a: {" + image + "}}\n"
	for docker, want := range map[string]string{
		one + "---\nservices: {a: {image: evil}}\n": "a second document",
		one + "---\n":                           "a second document",
		"---\n" + one + "...\n---\n" + one:      "a second document",
		one + "...\n}":                          "a second document",
		"x-b: &b {build: .}\nservices: {a: *b}": "line 2: an alias",
		"x-b: &b {build: .}\nservices: {a: {<<: *b, " + image + "}}": "<< merges",
		"services: {a: {<<: {build: .}, " + image + "}}":             "<< merges",
		"services: {a: {" + image + ", image: evil}}":                `the name "image" comes twice`,
		"services: {a: {" + image + ", \"\\x69mage\": evil}}":        `the name "image" comes twice`,
		one + one:                                  `the name "services" comes twice`,
		"services: {a: {image: !!binary eA==}}":    "the tag !!binary",
		"services: {a: !override {" + image + "}}": "the tag !override",
		"services: {!!str a: {" + image + "}}":     "a name that isn't text",
		"services: {[a]: {" + image + "}}":         "a name that isn't text",
		"services: {a: x}":                         `service "a" isn't an object`,
		"services: [a]":                            "no services",
		"[]":                                       "no services",
		"#":                                        "no services",
		"services: {a: {" + image:                  "docker_compose_file: yaml",
	} {
		_, err := compose(t, docker, nil).Findings()
		require.ErrorContains(t, err, want, docker)
	}
}

// What is refused is refused before it has grown: a decoder would take hours for some of these, or all memory.
func TestADockerFileThatExplodesIsRefused(t *testing.T) {
	aliases := "x0: &x0 [a,a,a,a,a,a,a,a,a,a]\n"
	for i := range 9 {
		n, p := string(rune('1'+i)), string(rune('0'+i))
		aliases += "x" + n + ": &x" + n + " [" + strings.Repeat("*x"+p+",", 10) + "]\n"
	}
	const most = MaxComposeBytes/2 - 1000
	for name, c := range map[string][2]string{
		"aliases of aliases":  {aliases + "services: {w: {image: a, volumes: *x9}}\n", "an alias"},
		"an alias of itself":  {"services: &s {w: *s}", "an alias"},
		"brackets":            {"services: " + strings.Repeat("[", most), "max depth"},
		"braces":              {strings.Repeat("{a: ", most/4), "max depth"},
		"lists":               {strings.Repeat("- ", most/2), "max depth"},
		"names":               {strings.Repeat("? ", most/2), "max depth"},
		"brackets, closed":    {"services: " + strings.Repeat("[", 9000) + strings.Repeat("]", 9000), "more than 32 deep"},
		"braces, closed":      {strings.Repeat("{a: ", 9000) + strings.Repeat("}", 9000), "more than 32 deep"},
		"one deeper than can": {strings.Repeat("[", maxDepth+2) + strings.Repeat("]", maxDepth+2), "more than 32 deep"},
	} {
		_, err := compose(t, c[0], nil).Findings()
		require.ErrorContains(t, err, c[1], name)
		_, err = ParseCompose([]byte(c[0])) // put in an app-compose.json's place
		require.ErrorContains(t, err, "app compose: ", name)
	}
	_, err := parseYAML([]byte(strings.Repeat("[", maxDepth+1) + strings.Repeat("]", maxDepth+1)))
	require.NoError(t, err)
}

// However a runtime's socket, or what holds it, is written, it is found.
func TestASocketIsFoundByAnyPath(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		steps := strings.Split(rapid.SampledFrom([]string{
			"var/run/docker.sock", "run/docker.sock", "run/containerd/containerd.sock", "var/run", "run", "var", "", "run/podman", "var/lib/docker/x",
		}).Draw(t, "path"), "/")
		var written strings.Builder
		for _, step := range steps {
			written.WriteString(rapid.SampledFrom([]string{"/", "//", "/./", "/x/../"}).Draw(t, "between") + step)
		}
		source := written.String() + rapid.SampledFrom([]string{"", "/", "/.", "/x/.."}).Draw(t, "end")
		for _, volume := range []string{"'" + source + ":/s'", "{type: bind, source: '" + source + "', target: /s}"} {
			findings, err := compose(t, "services: {a: {"+image+", volumes: ["+volume+"]}}", nil).Findings()
			require.NoError(t, err)
			require.Contains(t, findings[0].Why, "can start code", volume)
			require.True(t, findings[0].Open)
		}
	})
}

func FuzzFindings(f *testing.F) {
	f.Add("services: {a: {" + image + ", volumes: ['/a:/b', {type: bind}], environment: [A], secrets: [{mode: 1}], command: '$A'}}")
	f.Add("services: {a: }\nvolumes: {v: {driver: x}}\nnetworks: {n: {ipam: {driver: y}}}\n")
	f.Fuzz(func(t *testing.T, docker string) {
		if docker == "" {
			return
		}
		value, err := parseYAML([]byte(docker))
		if err != nil {
			return
		}
		c := &Compose{object: map[string]any{"docker_compose_file": docker, "runner": "docker-compose"}}
		findings, err := c.Findings()
		if err != nil || !Reproducible(findings) {
			return
		}
		for name, s := range value.(map[string]any)["services"].(map[string]any) {
			require.Regexp(t, pinned, s.(map[string]any)["image"], name)
		}
	})
}
