// Package strictjson finds what encoding/json lets pass and readers differ in: names that are there twice, or in other letters.
package strictjson

import (
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxDepth is how deep values may lie in each other.
const MaxDepth = 16

// Check walks over one JSON value. A name that an object has twice is an error, names that differ in case alone count as the same,
// since encoding/json takes them so. Each name is shown to a function besides, if there is one, which may refuse it.
func Check(text string, name func(string) error) error {
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
				if len(open) == MaxDepth {
					return fmt.Errorf("deeper than %d", MaxDepth)
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
			folded := strings.ToLower(strings.ToUpper(token.(string)))
			if names[folded] {
				return fmt.Errorf("%.40q is there twice", token)
			}
			names[folded] = true
			if name != nil {
				if err := name(token.(string)); err != nil {
					return err
				}
			}
		}
		isName = !isName
	}
}

// Explain says of an error of encoding/json which member is wrong, in words without Go's types. Other errors stay as they are.
func Explain(err error) error {
	if wrong := (*json.UnmarshalTypeError)(nil); errors.As(err, &wrong) {
		if wrong.Field == "" {
			return fmt.Errorf("it is a JSON %s, not an object", wrong.Value)
		}
		return fmt.Errorf("%s is a JSON %s, which isn't what it can be", wrong.Field, wrong.Value)
	}
	return err
}
