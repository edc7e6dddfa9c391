package measure

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"
)

// A Finding is something about a compose file that its hash doesn't settle, or that its reader should know.
type Finding struct {
	// Open says that the same hash can run other code: whoever checks the hash has checked nothing about that part.
	Open bool   `json:"open"`
	What string `json:"what"`
	Why  string `json:"why"`
}

// Reproducible says whether the hash settles which code runs.
func Reproducible(findings []Finding) bool {
	return !slices.ContainsFunc(findings, func(f Finding) bool { return f.Open })
}

// variable is as docker compose reads it, $$ taken out: ${NAME}, ${NAME:-default} and $NAME, also within each other.
var variable = regexp.MustCompile(`\$\{?([A-Za-z_][A-Za-z0-9_]*)`)

// variables are the names of all that is filled in anywhere in a value. A dollar that begins no name is one too, called "$".
func variables(value any) (names []string) {
	switch v := value.(type) {
	case string:
		text := strings.ReplaceAll(v, "$$", "")
		for _, match := range variable.FindAllStringSubmatch(text, -1) {
			names = append(names, match[1])
		}
		if len(names) == 0 && strings.Contains(text, "$") {
			names = []string{"$"}
		}
	case []any:
		for _, item := range v {
			names = append(names, variables(item)...)
		}
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(v)) {
			names = append(names, variables(name)...)
			names = append(names, variables(v[name])...)
		}
	}
	return names
}

// Findings are all that can be said about the file without running it, what is open first.
func (c *Compose) Findings() ([]Finding, error) {
	var found []Finding
	if c.text("runner") != "bash" {
		docker, err := c.dockerFindings()
		if err != nil {
			return nil, err
		}
		found = docker
	}
	found = append(found, c.variableFindings()...)
	found = append(found, c.manifestFindings()...)
	slices.SortStableFunc(found, func(a, b Finding) int {
		switch {
		case a.Open == b.Open:
			return 0
		case a.Open:
			return -1
		default:
			return 1
		}
	})
	return found, nil
}

func (c *Compose) dockerFindings() (found []Finding, err error) {
	value, err := parseYAML([]byte(c.Docker()))
	if err != nil {
		return nil, fmt.Errorf("docker_compose_file: %w", err)
	}
	docker, _ := value.(map[string]any)
	services, _ := docker["services"].(map[string]any)
	if len(services) == 0 {
		return nil, errors.New("docker_compose_file: no services")
	}
	for _, name := range slices.Sorted(maps.Keys(docker)) {
		switch {
		case name == "services" || strings.HasPrefix(name, "x-"):
		case name == "include":
			found = append(found, Finding{true, "include", "other files are read that the hash doesn't cover: put them into this one"})
		case !topKeys[name]:
			found = append(found, Finding{true, name, "it isn't known to leave the code alone: leave it out"})
		default:
			found = append(found, topFindings(name, docker[name])...)
		}
	}
	volumes, _ := docker["volumes"].(map[string]any)
	for _, name := range slices.Sorted(maps.Keys(services)) {
		keys, ok := services[name].(map[string]any)
		if !ok && services[name] != nil {
			return nil, fmt.Errorf("docker_compose_file: service %q isn't an object", name)
		}
		s := service{name: "service " + name, keys: keys, volumes: volumes}
		found = append(found, s.findings()...)
	}
	return append(found, c.unusedFindings(docker)...), nil
}

// topFindings are about what services use: networks, volumes, configs, secrets.
func topFindings(kind string, value any) (found []Finding) {
	add := func(what, why string) { found = append(found, Finding{true, what, why}) }
	if names := variables(value); len(names) > 0 && kind != "secrets" {
		add(kind, fmt.Sprintf("the variable %s is in it, which the host sets: write it out", names[0]))
	}
	known := map[string]map[string]bool{"networks": networkKeys, "volumes": volumeKeys, "configs": configKeys, "secrets": secretKeys}[kind]
	objects, ok := value.(map[string]any)
	if known == nil || value == nil {
		return found
	}
	if !ok {
		add(kind, "it isn't an object")
	}
	for _, name := range slices.Sorted(maps.Keys(objects)) {
		what := strings.TrimSuffix(kind, "s") + " " + name
		object, ok := objects[name].(map[string]any)
		if !ok && objects[name] != nil {
			add(what, "it isn't an object")
		}
		for _, key := range slices.Sorted(maps.Keys(object)) {
			switch {
			case !known[key] && !strings.HasPrefix(key, "x-"):
				add(what, key+" brings in what the hash doesn't cover, or a plugin: leave it out")
			case key == "driver" && object[key] != nil && (kind == "volumes" && object[key] != "local" || kind == "networks" && !isOf(object[key], networkDrivers)):
				add(what, fmt.Sprintf("the driver %v may be a plugin of the host's: leave it out", object[key]))
			case key == "ipam":
				ipam, _ := object[key].(map[string]any)
				if driver := ipam["driver"]; driver != nil && driver != "default" {
					add(what, fmt.Sprintf("the driver %v may be a plugin of the host's: leave it out", driver))
				}
			}
		}
	}
	return found
}

// variableFindings are about what the host fills in. dstack decrypts allowed_envs inside, but anybody can encrypt to the machine's
// public key: they are secret, not authentic (docs/security/security-best-practices.md).
func (c *Compose) variableFindings() (found []Finding) {
	var chosen, loading []string
	for _, name := range c.texts("allowed_envs") {
		if loadsCode(name) {
			loading = append(loading, name)
		} else {
			chosen = append(chosen, name)
		}
	}
	found = ofVariables(found, false, chosen, "whoever runs the machine chooses its value, though others can't read it: the program must not rely on it being yours",
		"whoever runs the machine chooses their values, though others can't read them: the program must not rely on them being yours")
	return ofVariables(found, true, loading, "whoever runs the machine chooses its value, and it can load code: take it out of allowed_envs",
		"whoever runs the machine chooses their values, and they can load code: take them out of allowed_envs")
}

// unusedFindings are about variables that nobody sets.
func (c *Compose) unusedFindings(docker map[string]any) (found []Finding) {
	used, allowed := variables(docker), c.texts("allowed_envs")
	slices.Sort(used)
	empty := slices.DeleteFunc(slices.Compact(used), func(name string) bool { return name == "$" || slices.Contains(allowed, name) })
	return ofVariables(found, false, empty, "it is used, but isn't in allowed_envs: it will be empty", "they are used, but aren't in allowed_envs: they will be empty")
}

// ofVariables says once what is to be said of one variable or several.
func ofVariables(found []Finding, open bool, names []string, one, several string) []Finding {
	switch len(names) {
	case 0:
		return found
	case 1:
		return append(found, Finding{open, "variable " + names[0], one})
	default:
		return append(found, Finding{open, "variables " + strings.Join(names, ", "), several})
	}
}

// Variables that alone can make a program, or docker compose itself, run other code: of the loader, shells, languages and their
// virtual machines, and of what they ask for a program's name. By their beginnings where there are many.
var (
	loading = words(`PATH ENV BASH_ENV SHELL SHELLOPTS BASHOPTS PS4 PROMPT_COMMAND IFS CDPATH FPATH ZDOTDIR HOME GCONV_PATH GLIBC_TUNABLES LOCPATH NLSPATH
		CLASSPATH JAVA_HOME JAVA_OPTS JDK_JAVA_OPTIONS CATALINA_OPTS MAVEN_OPTS GRADLE_OPTS JVM_OPTS PHPRC PHP_INI_SCAN_DIR TCLLIBPATH EDITOR VISUAL
		PAGER BROWSER LESSOPEN GTK_MODULES GTK_PATH AWKPATH AWKLIBPATH GOFLAGS RUSTC_WRAPPER MAKEFLAGS R_HOME R_PROFILE R_ENVIRON ERL_FLAGS ERL_AFLAGS
		ERL_ZFLAGS ERL_LIBS SUDO_ASKPASS XDG_CONFIG_HOME XDG_CONFIG_DIRS XDG_DATA_HOME XDG_DATA_DIRS COMPLUS_PROFILER COREHOST_TRACEFILE`)

	loadingPrefixes = strings.Fields(`LD_ DYLD_ BASH_FUNC_ COMPOSE_ DOCKER_ BUILDKIT_ BUILDX_ CONTAINERD_ NERDCTL_ CNI_ JAVA_TOOL_ _JAVA_ PYTHON PERL RUBY GEM_
		BUNDLE_ NODE_ NPM_ YARN_ DENO_ BUN_ LUA_ JULIA_ DOTNET_ CORECLR_ COR_ GIT_ SSH_ OPENSSL_ GST_ QT_ QML`)
)

// loadsCode says whether a variable alone can make a program run other code.
func loadsCode(name string) bool {
	name = strings.ToUpper(name)
	return loading[name] || slices.ContainsFunc(loadingPrefixes, func(prefix string) bool { return strings.HasPrefix(name, prefix) })
}

func (c *Compose) manifestFindings() (found []Finding) {
	add := func(what, why string) { found = append(found, Finding{false, what, why}) }
	for _, script := range []string{"pre_launch_script", "bash_script", "init_script"} {
		if len(c.texts(script)) > 0 || c.text(script) != "" {
			add(script, "the hash covers its text, but not what it fetches: read it")
		}
	}
	switch c.keyProvider() {
	case "none":
		add("key_provider", "none: the disk doesn't outlive the machine, so neither do a journal and keys on it")
	case "kms":
		if c.text("key_provider_id") == "" {
			add("key_provider_id", "any key service may give this app its keys; the event key-provider says which one did")
		}
	}
	if c.flag("public_logs", false) {
		add("public_logs", "everybody can read what the containers log")
	}
	if !c.flag("secure_time", true) {
		add("secure_time", "off: the app may start before the clock was set by an authenticated source")
	}
	if c.flag("no_instance_id", false) {
		add("no_instance_id", "all machines of the app look the same in RTMR3")
	}
	return found
}
