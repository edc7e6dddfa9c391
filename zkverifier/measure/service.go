package measure

import (
	"fmt"
	"maps"
	"path"
	"regexp"
	"slices"
	"strings"
)

// words makes a set.
func words(text string) map[string]bool {
	set := make(map[string]bool)
	for _, word := range strings.Fields(text) {
		set[word] = true
	}
	return set
}

// What is known (compose-spec, 05-services.md) not to bring code from outside the file. Anything else is open, since a key that a
// newer docker compose understands may do it: provider runs a plugin of the host, label_file, env_file and extends read other files,
// volumes_from and use_api_socket hand in what isn't named. Keys with a case of their own below are looked at.
var (
	topKeys = words("version name services networks volumes configs secrets")

	serviceKeys = words(`annotations attach blkio_config cap_add cap_drop cgroup cgroup_parent command configs container_name cpu_count cpu_percent
		cpu_period cpu_quota cpu_rt_period cpu_rt_runtime cpu_shares cpus cpuset depends_on deploy device_cgroup_rules devices dns dns_opt
		dns_search domainname entrypoint environment expose extra_hosts gpus group_add healthcheck hostname image init ipc labels links logging
		mac_address mem_limit mem_reservation mem_swappiness memswap_limit network_mode networks oom_kill_disable oom_score_adj pid
		pids_limit platform ports post_start pre_stop privileged profiles pull_policy read_only restart runtime scale secrets security_opt
		shm_size stdin_open stop_grace_period stop_signal storage_opt sysctls tmpfs tty ulimits user userns_mode volumes working_dir`)

	mountKeys   = words("type source target read_only bind volume tmpfs consistency")
	volumeKeys  = words("name driver labels")
	networkKeys = words("name driver driver_opts internal attachable enable_ipv4 enable_ipv6 external ipam labels")
	configKeys  = words("name content labels")
	secretKeys  = words("name environment labels")

	// Those that are built in: another may be a plugin.
	networkDrivers = words("bridge host none overlay macvlan ipvlan")
	logDrivers     = words("none local json-file journald syslog fluentd gelf awslogs gcplogs splunk")
	runtimes       = words("runc nvidia sysbox-runc")

	// What docker compose reads as the name of a volume; every other source is a path, also one that begins with a drive's letter.
	volumeName = regexp.MustCompile(`^[a-zA-Z0-9][a-zA-Z0-9_.-]+$`)

	// A secret nobody can execute.
	secretMode = regexp.MustCompile(`^0[0246]{3}$`)

	pinned = regexp.MustCompile(`@sha256:([0-9a-f]{64})$`)
)

// A service is one of the file's, with what the file says beside it.
type service struct {
	name    string
	keys    map[string]any
	volumes map[string]any // the file's
	found   []Finding
}

func (s *service) add(open bool, why string) { s.found = append(s.found, Finding{open, s.name, why}) }

func (s *service) findings() []Finding {
	s.image()
	for _, key := range slices.Sorted(maps.Keys(s.keys)) {
		value := s.keys[key]
		switch key {
		case "build", "image": // above
		case "env_file":
			s.add(true, "env_file is read from a disk that the hash doesn't cover: write the variables out")
		case "extends":
			s.add(true, "extends may read a file that the hash doesn't cover: write the service out")
		case "environment":
			s.environment(value)
		case "volumes":
			s.mounts(value)
		case "secrets":
			s.secrets(value)
		case "runtime":
			if name, ok := value.(string); !ok || !runtimes[name] {
				s.add(true, fmt.Sprintf("the runtime %v may be a program of the host's: leave it out", value))
			}
		case "logging":
			logging, _ := value.(map[string]any)
			if driver, given := logging["driver"]; given && !isOf(driver, logDrivers) {
				s.add(true, fmt.Sprintf("the log driver %v may be a plugin of the host's: use json-file", driver))
			}
		default:
			if !serviceKeys[key] && !strings.HasPrefix(key, "x-") {
				s.add(true, fmt.Sprintf("%s isn't known to leave the code alone: leave it out", key))
			}
		}
		if key != "environment" && key != "image" {
			s.variables(key, value)
		}
	}
	s.shells()
	if truth(s.keys["privileged"]) {
		s.add(false, "it is privileged: it can change the guest around it, after the guest was measured")
	}
	if s.keys["network_mode"] == "host" {
		s.add(false, "it uses the machine's network: every port that it listens on can be reached from outside")
	}
	return s.found
}

func isOf(value any, set map[string]bool) bool { name, ok := value.(string); return ok && set[name] }

func truth(value any) bool {
	text, _ := value.(string)
	return text != "" && !slices.Contains([]string{"false", "no", "off", "n", "0"}, strings.ToLower(text))
}

func (s *service) image() {
	image, _ := s.keys["image"].(string)
	digest := pinned.FindStringSubmatch(image)
	_, built := s.keys["build"]
	switch {
	case built:
		s.add(true, "it is built inside the machine, from files that the hash doesn't cover: name an image by its digest")
	case image == "":
		s.add(true, "it has no image")
	case strings.Contains(image, "$"):
		s.add(true, fmt.Sprintf("the image %s is named by a variable, which the host sets: write the digest out", image))
	case digest == nil:
		s.add(true, fmt.Sprintf("the image %s isn't named by a digest: the registry may hand out another tomorrow; write …@sha256:<digest>", image))
	case strings.Trim(digest[1], "0") == "":
		s.add(true, "the image's digest is a placeholder: set it to that of the image you built")
	}
}

// variables are open wherever they stand but in the environment's values: what is filled in can be code, or the way to it.
func (s *service) variables(key string, value any) {
	if names := variables(value); len(names) > 0 {
		s.add(true, fmt.Sprintf("%s has the variable %s in it, which the host sets: write it out", key, names[0]))
	}
}

// environment looks for values from outside under names that load code. A name without a value takes it from outside too.
func (s *service) environment(value any) {
	check := func(name string, outside bool) {
		switch {
		case len(variables(name)) > 0:
			s.add(true, fmt.Sprintf("the environment's %s is a name that the host sets: write it out", name))
		case outside && loadsCode(name):
			s.add(true, fmt.Sprintf("the host sets %s, which can load code: write its value out", name))
		}
	}
	switch env := value.(type) {
	case nil:
	case map[string]any:
		for _, name := range slices.Sorted(maps.Keys(env)) {
			check(name, env[name] == nil || len(variables(env[name])) > 0)
		}
	case []any:
		for _, item := range env {
			text, _ := item.(string)
			name, set, given := strings.Cut(text, "=")
			check(name, !given || len(variables(set)) > 0)
		}
	default:
		s.add(true, "the environment is neither a list nor an object")
	}
}

// shells looks for commands that leave variables to a shell inside, which runs what the host put into one as readily as any text. Whether
// a command runs a secret that it names can't be told from here.
func (s *service) shells() {
	env := s.keys["environment"]
	list, _ := env.([]any)
	object, _ := env.(map[string]any)
	outside := len(variables(env)) > 0
	for _, item := range list {
		text, _ := item.(string)
		outside = outside || !strings.Contains(text, "=")
	}
	for _, value := range object {
		outside = outside || value == nil
	}
	for _, key := range []string{"command", "entrypoint", "healthcheck", "post_start", "pre_stop"} {
		if outside && strings.Contains(fmt.Sprint(s.keys[key]), "$$") {
			s.add(true, key+" leaves a variable to a shell ($$), and the host sets some of the environment: write it out")
		}
		if strings.Contains(fmt.Sprint(s.keys[key]), "/run/secrets") {
			s.add(false, key+" names a secret, and the host chooses what is in it: see that it is read, and not run")
		}
	}
}

// secrets may come from outside, so they mustn't lie where a program is looked for, nor be one.
func (s *service) secrets(value any) {
	list, ok := value.([]any)
	if !ok && value != nil {
		s.add(true, "secrets isn't a list")
	}
	for _, item := range list {
		object, _ := item.(map[string]any)
		at, given := object["target"]
		if !given {
			at = object["source"]
		}
		if object == nil {
			at = item
		}
		target, ok := at.(string)
		clean := path.Clean(target)
		if !ok || !within(clean, "/run/secrets") && (strings.HasPrefix(target, "/") || strings.HasPrefix(clean, "..")) {
			s.add(true, fmt.Sprintf("a secret lies at %v, outside /run/secrets, where it can stand for a program", at))
		}
		mode, ok := object["mode"].(string)
		if _, given := object["mode"]; given && (!ok || !secretMode.MatchString(mode)) {
			s.add(true, fmt.Sprintf("a secret has the mode %v, which may let it run as a program: write 0400 or 0444", object["mode"]))
		}
	}
}
