package measure

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"maps"
	"slices"
	"unicode/utf8"
)

// maxDepth bounds how deep objects may lie in each other: dstack's files need four.
const maxDepth = 32

// parseJSON reads one JSON value and nothing behind it, numbers as they are written. A name that comes twice is refused: of two
// readers each could believe another one.
func parseJSON(raw []byte) (any, error) {
	if !utf8.Valid(raw) {
		return nil, errors.New("not UTF-8")
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.UseNumber()
	value, err := parseValue(decoder, 0)
	if err != nil {
		return nil, err
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return nil, errors.New("something follows the JSON value")
	}
	return value, nil
}

func parseValue(decoder *json.Decoder, depth int) (any, error) {
	if depth > maxDepth {
		return nil, fmt.Errorf("objects lie more than %d deep in each other", maxDepth)
	}
	token, err := decoder.Token()
	if err != nil {
		if errors.Is(err, io.EOF) {
			err = io.ErrUnexpectedEOF
		}
		return nil, fmt.Errorf("not JSON: %w", err)
	}

	switch token {
	case json.Delim('{'):
		object := make(map[string]any)
		for decoder.More() {
			name, err := decoder.Token()
			if err != nil {
				return nil, fmt.Errorf("not JSON: %w", err)
			}
			if _, twice := object[name.(string)]; twice {
				return nil, fmt.Errorf("the name %q comes twice", name)
			}
			if object[name.(string)], err = parseValue(decoder, depth+1); err != nil {
				return nil, err
			}
		}
		return object, closing(decoder)
	case json.Delim('['):
		list := []any{}
		for decoder.More() {
			value, err := parseValue(decoder, depth+1)
			if err != nil {
				return nil, err
			}
			list = append(list, value)
		}
		return list, closing(decoder)
	default:
		return token, nil
	}
}

func closing(decoder *json.Decoder) error {
	if _, err := decoder.Token(); err != nil {
		return fmt.Errorf("not JSON: %w", err)
	}
	return nil
}

// appendCanonical writes a value of parseJSON as dstack's tools do and RFC 8785 asks: names sorted, nothing between, text as it is.
// Numbers stay as they are written, which for the whole numbers in dstack's files is the same.
func appendCanonical(to []byte, value any) []byte {
	switch v := value.(type) {
	case map[string]any:
		to = append(to, '{')
		for i, name := range slices.Sorted(maps.Keys(v)) {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendText(to, name)
			to = append(to, ':')
			to = appendCanonical(to, v[name])
		}
		return append(to, '}')
	case []any:
		to = append(to, '[')
		for i, item := range v {
			if i > 0 {
				to = append(to, ',')
			}
			to = appendCanonical(to, item)
		}
		return append(to, ']')
	case string:
		return appendText(to, v)
	case json.Number:
		return append(to, v...)
	case bool:
		return fmt.Append(to, v)
	default:
		return append(to, "null"...)
	}
}

// appendText writes a string by section 3.2.2.2 of RFC 8785. encoding/json escapes more than that (U+2028, U+2029), which would be
// another hash.
func appendText(to []byte, text string) []byte {
	short := map[rune]byte{'\b': 'b', '\t': 't', '\n': 'n', '\f': 'f', '\r': 'r', '"': '"', '\\': '\\'}
	to = append(to, '"')
	for _, r := range text {
		switch letter, escaped := short[r]; {
		case escaped:
			to = append(to, '\\', letter)
		case r < 0x20:
			to = fmt.Appendf(to, `\u%04x`, r)
		default:
			to = utf8.AppendRune(to, r)
		}
	}
	return append(to, '"')
}
