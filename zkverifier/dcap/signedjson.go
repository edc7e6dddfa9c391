package dcap

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
	"time"
)

const (
	maxJSONSize  = 1 << 20 // Intel's texts have under 10 kB
	maxJSONDepth = 16
	maxLevels    = 1024
)

// decodeSigned reads one JSON object into to. Members that Intel adds are skipped; a name that is there twice is refused, since
// readers differ in which they take.
func decodeSigned(text string, to any) error {
	if len(text) > maxJSONSize {
		return fmt.Errorf("%d bytes, more than %d", len(text), maxJSONSize)
	}
	if err := eachNameOnce(text); err != nil {
		return err
	}
	err := json.Unmarshal([]byte(text), to)
	if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
		return fmt.Errorf("%s is a %s, which isn't what it can be", wrong.Field, wrong.Value)
	}
	return err
}

// eachNameOnce walks over one JSON value. Names that differ in case alone count as the same, since encoding/json takes them so.
func eachNameOnce(text string) error {
	decoder := json.NewDecoder(strings.NewReader(text))
	decoder.UseNumber()
	var open []map[string]bool // names of each object that is open, nil for an array
	isName := false
	for {
		token, err := decoder.Token()
		if err == io.EOF && len(open) == 0 {
			return nil
		}
		if err != nil {
			return err
		}
		if delim, ok := token.(json.Delim); ok {
			switch delim {
			case '{', '[':
				if len(open) == maxJSONDepth {
					return fmt.Errorf("deeper than %d", maxJSONDepth)
				}
				var names map[string]bool
				if delim == '{' {
					names = make(map[string]bool)
				}
				open = append(open, names)
			default:
				open = open[:len(open)-1]
			}
			isName = len(open) > 0 && open[len(open)-1] != nil
			continue
		}
		if len(open) == 0 {
			return errors.New("not an object")
		}
		names := open[len(open)-1]
		if names == nil {
			continue
		}
		if isName {
			name := strings.ToLower(strings.ToUpper(token.(string)))
			if names[name] {
				return fmt.Errorf("%q is there twice", token)
			}
			names[name] = true
		}
		isName = !isName
	}
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
