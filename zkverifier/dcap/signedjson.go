package dcap

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"time"

	"github.com/veritee/veritee/internal/strictjson"
)

const (
	maxJSONSize = 1 << 20 // Intel's texts have under 10 kB
	maxLevels   = 1024
)

// decodeSigned reads one JSON object into to. Members that Intel adds are skipped; a name that is there twice is refused, since
// readers differ in which they take.
func decodeSigned(text string, to any) error {
	if len(text) > maxJSONSize {
		return fmt.Errorf("%d bytes, more than %d", len(text), maxJSONSize)
	}
	if err := strictjson.Check(text, nil); err != nil {
		return err
	}
	return strictjson.Explain(json.Unmarshal([]byte(text), to))
}

// present says which of some members weren't there.
func present(members ...member) error {
	for _, m := range members {
		if m.absent {
			return fmt.Errorf("no %s", m.name)
		}
	}
	return nil
}

type member struct {
	name   string
	absent bool
}

func need[T any](name string, p *T) member { return member{name, p == nil} }

// hexField are bytes of a known number, as hexadecimal digits of either case.
func hexField(name, text string, to []byte) error {
	raw, err := hex.DecodeString(text)
	if err != nil || len(raw) != len(to) {
		return fmt.Errorf("%s isn't %d bytes in hexadecimal digits", name, len(to))
	}
	copy(to, raw)
	return nil
}

// timeField is a time as Intel writes it, in UTC and whole seconds.
func timeField(name, text string) (time.Time, error) {
	t, err := time.Parse("2006-01-02T15:04:05Z", text)
	if err != nil {
		return time.Time{}, fmt.Errorf("%s %.40q isn't a time such as 2025-05-14T00:00:00Z", name, text)
	}
	return t, nil
}
