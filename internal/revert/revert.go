// Package revert makes words of what contracts say when they refuse. What comes back from a call is anybody's bytes: they are bounded, and
// shown only where they are an error that one of the contracts declares.
package revert

import (
	"fmt"
	"reflect"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// selector is the length of what an error is known by. Bindings slice that much unchecked.
const selector = 4

// A Speaker is a contract whose errors are known.
type Speaker struct {
	Name   string                    // what it is to people, such as "the registry"
	Prefix string                    // of its binding's types
	Unpack func([]byte) (any, error) // its binding's UnpackError
}

// Known makes words of what one of the speakers said; false if it is none of their errors.
func Known(speakers []Speaker, data []byte) (string, bool) {
	if len(data) < selector {
		return "", false
	}
	for _, speaker := range speakers {
		if problem, err := speaker.Unpack(data); err == nil {
			return speaker.Name + " says " + words(problem, speaker.Prefix), true
		}
	}
	return "", false
}

// Explain makes words of any revert.
func Explain(speakers []Speaker, data []byte) string {
	if said, ok := Known(speakers, data); ok {
		return said
	}
	if len(data) < selector {
		return "reverted without a reason"
	}
	return "reverted with " + hexutil.Encode(data[:min(len(data), 68)])
}

// words shows an error of a binding as a person reads it: its name, and what it carries, bytes in hexadecimal digits.
func words(problem any, prefix string) string {
	value := reflect.Indirect(reflect.ValueOf(problem))
	name := strings.TrimPrefix(value.Type().Name(), prefix)
	if value.Kind() != reflect.Struct || value.NumField() == 0 {
		return name
	}
	said := make([]string, value.NumField())
	for i := range said {
		field := value.Field(i)
		text := fmt.Sprint(field.Interface())
		if field.Kind() == reflect.Array && field.Type().Elem().Kind() == reflect.Uint8 {
			text = fmt.Sprintf("%#x", field.Interface())
		}
		said[i] = strings.ToLower(value.Type().Field(i).Name[:1]) + value.Type().Field(i).Name[1:] + " " + text
	}
	return name + " (" + strings.Join(said, ", ") + ")"
}
