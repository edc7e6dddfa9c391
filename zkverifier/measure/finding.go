package measure

import (
	"errors"
	"fmt"
	"maps"
	"regexp"
	"slices"
	"strings"

	"github.com/goccy/go-yaml"
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

type dockerService struct {
	Image       string `yaml:"image"`
	Build       any    `yaml:"build"`
	EnvFile     any    `yaml:"env_file"`
	Extends     any    `yaml:"extends"`
	Privileged  bool   `yaml:"privileged"`
	NetworkMode string `yaml:"network_mode"`
	Volumes     []any  `yaml:"volumes"`
}

var (
	pinned = regexp.MustCompile(`@sha256:([0-9a-f]{64})$`)

	// As docker compose reads it: ${NAME}, ${NAME:-default} and $NAME, and $$ for a dollar.
	variable = regexp.MustCompile(`\$(?:\$|\{([A-Za-z_][A-Za-z0-9_]*)[^}]*\}|([A-Za-z_][A-Za-z0-9_]*))`)
)

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
	var docker struct {
		Services map[string]dockerService `yaml:"services"`
		Include  any                      `yaml:"include"`
	}
	if err := yaml.Unmarshal([]byte(c.Docker()), &docker); err != nil {
		return nil, fmt.Errorf("docker_compose_file: %w", err)
	}
	if len(docker.Services) == 0 {
		return nil, errors.New("docker_compose_file: no services")
	}
	if docker.Include != nil {
		found = append(found, Finding{true, "include", "other files are read that the hash doesn't cover: put them into this one"})
	}
	for _, name := range slices.Sorted(maps.Keys(docker.Services)) {
		found = append(found, docker.Services[name].findings("service "+name)...)
	}
	return append(found, c.variableFindings()...), nil
}

func (s dockerService) findings(name string) (found []Finding) {
	add := func(open bool, why string) { found = append(found, Finding{open, name, why}) }
	digest := pinned.FindStringSubmatch(s.Image)
	switch {
	case s.Build != nil:
		add(true, "it is built inside the machine, from files that the hash doesn't cover: name an image by its digest")
	case s.Image == "":
		add(true, "it has no image")
	case strings.Contains(s.Image, "$"):
		add(true, fmt.Sprintf("the image %s is named by a variable, which the host sets: write the digest out", s.Image))
	case digest == nil:
		add(true, fmt.Sprintf("the image %s isn't named by a digest: the registry may hand out another tomorrow; write …@sha256:<digest>", s.Image))
	case strings.Trim(digest[1], "0") == "":
		add(true, "the image's digest is a placeholder: set it to that of the image you built")
	}
	if s.EnvFile != nil {
		add(true, "env_file is read from a disk that the hash doesn't cover: write the variables out")
	}
	if s.Extends != nil {
		add(true, "extends may read a file that the hash doesn't cover: write the service out")
	}
	if s.Privileged {
		add(false, "it is privileged: it can change the guest around it, after the guest was measured")
	}
	if s.NetworkMode == "host" {
		add(false, "it uses the machine's network: every port that it listens on can be reached from outside")
	}
	for _, volume := range s.Volumes {
		source := fmt.Sprint(volume)
		if mapping, ok := volume.(map[string]any); ok {
			source = fmt.Sprint(mapping["source"])
		}
		switch source, _, _ = strings.Cut(source, ":"); {
		case strings.HasSuffix(source, "docker.sock") || strings.HasSuffix(source, "containerd.sock"):
			add(true, "it is given "+source+", and so can start code that the hash doesn't name")
		case source == "/":
			add(false, "it is given the machine's whole disk")
		}
	}
	return found
}

// variableFindings are about what the host fills in. dstack decrypts allowed_envs inside, but anybody can encrypt to the machine's
// public key: they are secret, not authentic (docs/security/security-best-practices.md).
func (c *Compose) variableFindings() (found []Finding) {
	allowed := c.texts("allowed_envs")
	used := make(map[string]bool)
	for _, match := range variable.FindAllStringSubmatch(c.Docker(), -1) {
		if name := match[1] + match[2]; name != "" {
			used[name] = true
		}
	}
	var empty, chosen, loading []string
	for _, name := range slices.Sorted(maps.Keys(used)) {
		if !slices.Contains(allowed, name) {
			empty = append(empty, name)
		}
	}
	for _, name := range allowed {
		if loadsCode(name) {
			loading = append(loading, name)
		} else {
			chosen = append(chosen, name)
		}
	}
	add := func(open bool, names []string, one, several string) {
		switch len(names) {
		case 0:
		case 1:
			found = append(found, Finding{open, "variable " + names[0], one})
		default:
			found = append(found, Finding{open, "variables " + strings.Join(names, ", "), several})
		}
	}
	add(false, empty, "it is used, but isn't in allowed_envs: it will be empty", "they are used, but aren't in allowed_envs: they will be empty")
	add(false, chosen, "whoever runs the machine chooses its value, though others can't read it: the program must not rely on it being yours",
		"whoever runs the machine chooses their values, though others can't read them: the program must not rely on them being yours")
	add(true, loading, "whoever runs the machine chooses its value, and it can load code: take it out of allowed_envs",
		"whoever runs the machine chooses their values, and they can load code: take them out of allowed_envs")
	return found
}

// loadsCode says whether a variable alone can make a program run other code.
func loadsCode(name string) bool {
	return strings.HasPrefix(name, "LD_") || slices.Contains([]string{"PATH", "BASH_ENV", "ENV", "PYTHONPATH", "NODE_OPTIONS"}, name)
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
