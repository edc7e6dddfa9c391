package measure

import (
	"fmt"
	"maps"
	"path"
	"slices"
	"strings"
)

// agentSockets are dstack's guest agent, which hands out quotes and keys and runs nothing.
var agentSockets = words("/var/run/dstack.sock /run/dstack.sock /var/run/tappd.sock /run/tappd.sock")

// runtimeSockets start containers for whoever may write to them.
var runtimeSockets = strings.Fields(`/run/docker.sock /run/containerd/containerd.sock /run/podman/podman.sock /run/crio/crio.sock
	/run/buildkit/buildkitd.sock /var/lib/docker /var/lib/containerd /run/docker /run/containerd`)

// systemPaths are where images have programs and what decides which are loaded.
var systemPaths = strings.Fields("/bin /sbin /lib /lib32 /lib64 /libx32 /usr /etc /proc /sys /dev /app /opt")

func (s *service) mounts(value any) {
	list, ok := value.([]any)
	if !ok && value != nil {
		s.add(true, "volumes isn't a list")
	}
	for _, item := range list {
		switch mount := item.(type) {
		case string:
			parts := strings.Split(mount, ":")
			if len(parts) == 1 {
				s.over(parts[0])
				continue
			}
			s.source(parts[0], volumeName.MatchString(parts[0]), parts[1])
		case map[string]any:
			for _, key := range slices.Sorted(maps.Keys(mount)) {
				if !mountKeys[key] {
					s.add(true, fmt.Sprintf("%s of a volume isn't known to leave the code alone: leave it out", key))
				}
			}
			source, _ := mount["source"].(string)
			target, _ := mount["target"].(string)
			switch kind := mount["type"]; {
			case kind == "tmpfs":
			case kind == "volume" && source == "":
				s.over(target)
			case kind == "volume" || kind == "bind":
				s.source(source, kind == "volume" && volumeName.MatchString(source), target)
			default:
				s.add(true, fmt.Sprintf("a volume of type %v isn't known to leave the code alone: use bind or volume", kind))
			}
		default:
			s.add(true, "a volume is neither text nor an object")
		}
	}
}

// source judges what is mounted. Of the machine's own disk only the guest agent's socket is known to bring no code.
func (s *service) source(source string, named bool, target string) {
	clean := path.Clean(source)
	switch {
	case named:
		if _, declared := s.volumes[source]; !declared {
			s.add(true, fmt.Sprintf("the volume %s isn't among the file's volumes: add it", source))
		}
		s.over(target)
	case agentSockets[clean]:
	case strings.Contains(source, "$"): // said already
	case startsCode(clean):
		s.add(true, "it is given "+source+", and so can start code that the hash doesn't name")
	default:
		s.add(true, "it is given "+source+" of the machine's disk, which the hash doesn't cover: use a volume, or a config with content")
	}
}

// startsCode says whether a path is, holds or lies in what starts containers.
func startsCode(clean string) bool {
	if short, ok := strings.CutPrefix(clean, "/var/run"); ok {
		clean = "/run" + short
	}
	if strings.HasSuffix(clean, "docker.sock") || strings.HasSuffix(clean, "containerd.sock") {
		return true
	}
	return clean == "/var" || slices.ContainsFunc(runtimeSockets, func(socket string) bool { return within(socket, clean) || within(clean, socket) })
}

// within says whether a clean path is another, or lies below it.
func within(below, above string) bool {
	return below == above || above == "/" || strings.HasPrefix(below, above+"/")
}

// over says when a volume hides the image's programs: what lies on it was written by whatever ran before.
func (s *service) over(target string) {
	clean := path.Clean("/" + target)
	for _, system := range systemPaths {
		if exact := system == "/app" || system == "/opt"; within(system, clean) || !exact && within(clean, system) {
			s.add(true, "a volume lies over "+target+", where programs are, and keeps what another version wrote: mount it elsewhere")
			return
		}
	}
}
