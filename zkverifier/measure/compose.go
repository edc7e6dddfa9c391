package measure

import (
	"crypto/sha256"
	"encoding/hex"
	"errors"
	"fmt"
	"maps"
	"slices"
)

// MaxComposeBytes bounds an app-compose.json. dstack's own tools refuse more than a quarter of that.
const MaxComposeBytes = 1 << 20

// A Hash is a SHA-256.
type Hash [sha256.Size]byte

func (h Hash) String() string { return hex.EncodeToString(h[:]) }

// MarshalText writes it in hex.
func (h Hash) MarshalText() ([]byte, error) { return []byte(h.String()), nil }

// A Compose is an app-compose.json: what runs in a machine of dstack's, as far as the app can say.
type Compose struct {
	raw    []byte
	object map[string]any
}

// ParseCompose reads an app-compose.json of manifest version 1 to 3.
func ParseCompose(raw []byte) (*Compose, error) {
	if len(raw) > MaxComposeBytes {
		return nil, fmt.Errorf("app compose: %d bytes, more than %d", len(raw), MaxComposeBytes)
	}
	value, err := parseJSON(raw)
	if err != nil && isDockerCompose(raw) {
		return nil, errors.New("app compose: this is a docker-compose.yml, which lies inside of an app-compose.json; name that, and this by --docker-compose")
	}
	if err != nil {
		return nil, fmt.Errorf("app compose: %w", err)
	}
	object, ok := value.(map[string]any)
	if !ok {
		return nil, errors.New("app compose: not a JSON object")
	}
	c := &Compose{raw: slices.Clone(raw), object: object}

	// Version 3 is a string on purpose, so that older guests, which can't hold what it asks for, don't start.
	version := fmt.Sprint(object["manifest_version"])
	if !slices.Contains([]string{"1", "2", "3"}, version) {
		return nil, fmt.Errorf("app compose: manifest_version is %s: this program knows 1, 2 and 3", version)
	}
	switch runner := c.text("runner"); runner {
	case "docker-compose", "nerdctl-compose":
		if c.Docker() == "" {
			return nil, fmt.Errorf("app compose: runner is %s, but docker_compose_file is empty", runner)
		}
	case "bash":
		if c.text("bash_script") == "" {
			return nil, errors.New("app compose: runner is bash, but bash_script is empty")
		}
	default:
		return nil, fmt.Errorf("app compose: runner is %q: this program knows docker-compose, nerdctl-compose and bash", runner)
	}
	return c, nil
}

// isDockerCompose says whether a file is what the text within an app-compose.json is. JSON is YAML too, so this comes after it.
func isDockerCompose(raw []byte) bool {
	value, err := parseYAML(raw)
	file, _ := value.(map[string]any)
	services, _ := file["services"].(map[string]any)
	return err == nil && len(services) > 0
}

// Hash is the compose hash: what the guest measures if it is given these very bytes.
func (c *Compose) Hash() Hash { return sha256.Sum256(c.raw) }

// NormalHash is the compose hash after dstack's tools have read the file and written it again, as some ways of deployment do.
func (c *Compose) NormalHash() Hash { return sha256.Sum256(c.Normal()) }

// Normal is the file as dstack's tools write it: names sorted, no white space (docs/normalized-app-compose.md). Deploy this form, and
// there is one hash only.
func (c *Compose) Normal() []byte { return appendCanonical(nil, c.object) }

// AppID is the app's id where no contract gives one: the first 20 bytes of the compose hash.
func (c *Compose) AppID() string { h := c.Hash(); return hex.EncodeToString(h[:20]) }

// WithDocker is the same app with another docker-compose.yml in it, in normal form.
func (c *Compose) WithDocker(file []byte) (*Compose, error) {
	object := maps.Clone(c.object)
	object["docker_compose_file"] = string(file)
	return ParseCompose(appendCanonical(nil, object))
}

// Docker is the docker-compose.yml inside.
func (c *Compose) Docker() string { return c.text("docker_compose_file") }

func (c *Compose) text(name string) string { text, _ := c.object[name].(string); return text }

// flag is a boolean; where it is absent dstack's default holds.
func (c *Compose) flag(name string, otherwise bool) bool {
	if value, ok := c.object[name].(bool); ok {
		return value
	}
	return otherwise
}

func (c *Compose) texts(name string) (texts []string) {
	items, _ := c.object[name].([]any)
	for _, item := range items {
		texts = append(texts, fmt.Sprint(item))
	}
	return texts
}

// keyProvider is where the key of the app's disk comes from (dstack-types, AppCompose::key_provider).
func (c *Compose) keyProvider() string {
	switch provider := c.text("key_provider"); {
	case provider != "":
		return provider
	case c.flag("kms_enabled", false):
		return "kms"
	case c.flag("local_key_provider_enabled", false):
		return "local"
	default:
		return "none"
	}
}
