package config

import (
	"encoding"
	"fmt"
	"math"
	"reflect"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/goccy/go-yaml/ast"
)

// position is where something stands in the file, from 1.
type position struct{ line, column int }

// A Mistake is something wrong with a configuration: where it is, and what would be right.
type Mistake struct {
	Path   string // such as chains[0].poll
	Line   int    // 0 if the configuration was no file, or the key isn't in it
	Column int
	Text   string
}

func (m *Mistake) Error() string {
	text := m.Text
	if m.Path != "" {
		text = m.Path + ": " + text
	}
	if m.Line != 0 {
		return fmt.Sprintf("line %d, column %d: %s", m.Line, m.Column, text)
	}
	return text
}

// A decoder fills a configuration from the file's tree and collects everything that is wrong, rather than stop at the first.
type decoder struct {
	at       map[string]position
	mistakes []*Mistake
}

func (d *decoder) complain(path string, node ast.Node, format string, args ...any) {
	at := node.GetToken().Position
	d.mistakes = append(d.mistakes, &Mistake{Path: path, Line: at.Line, Column: at.Column, Text: fmt.Sprintf(format, args...)})
}

// value fills target from a node. A key without a value keeps its default.
func (d *decoder) value(path string, node ast.Node, target reflect.Value) {
	switch node.(type) {
	case *ast.NullNode:
		return
	case *ast.AnchorNode, *ast.AliasNode, *ast.TagNode, *ast.MergeKeyNode:
		d.complain(path, node, "anchors, aliases and tags aren't read; write the value itself")
		return
	}

	switch {
	case target.Kind() == reflect.Pointer:
		target.Set(reflect.New(target.Type().Elem()))
		d.value(path, node, target.Elem())
	case isScalar(target.Type()):
		d.scalar(path, node, target)
	case target.Kind() == reflect.Struct:
		d.mapping(path, node, target)
	case target.Kind() == reflect.Slice:
		d.sequence(path, node, target)
	default:
		d.complain(path, node, "values of type %s aren't read", target.Type())
	}
}

func (d *decoder) mapping(path string, node ast.Node, target reflect.Value) {
	mapping, ok := node.(ast.MapNode)
	if !ok {
		d.complain(path, node, "a mapping is expected here: keys with values, one per line")
		return
	}
	if fill, ok := target.Addr().Interface().(defaulter); ok {
		fill.setDefaults()
	}

	fields, known := fieldsOf(target.Type())
	seen := make(map[string]int)
	for entries := mapping.MapRange(); entries.Next(); {
		key := entries.Key().GetToken()
		name := key.Value
		below := name
		if path != "" {
			below = path + "." + name
		}

		index, ok := fields[name]
		if !ok {
			d.complain(below, entries.Key(), "unknown key%s", nearest(name, known))
			continue
		}
		if line, twice := seen[name]; twice {
			d.complain(below, entries.Key(), "this key is on line %d already", line)
			continue
		}
		seen[name] = key.Position.Line
		d.at[below] = position{key.Position.Line, key.Position.Column}
		d.value(below, entries.Value(), target.FieldByIndex(index))
	}
}

func (d *decoder) sequence(path string, node ast.Node, target reflect.Value) {
	sequence, ok := node.(*ast.SequenceNode)
	if !ok {
		d.complain(path, node, "a list is expected here: each item begins with a dash")
		return
	}

	items := reflect.MakeSlice(target.Type(), len(sequence.Values), len(sequence.Values))
	for i, item := range sequence.Values {
		below := fmt.Sprintf("%s[%d]", path, i)
		d.at[below] = begin(item)
		if _, empty := item.(*ast.NullNode); empty {
			d.complain(below, item, "this item is empty")
		}
		d.value(below, item, items.Index(i))
	}
	target.Set(items)
}

// begin is where a node's text begins; a mapping's own token is its first colon.
func begin(node ast.Node) position {
	if mapping, ok := node.(ast.MapNode); ok {
		if entries := mapping.MapRange(); entries.Next() {
			node = entries.Key()
		}
	}
	at := node.GetToken().Position
	return position{at.Line, at.Column}
}

// scalar reads the text as it stands, whatever YAML would take it for: an unquoted address is no number here.
func (d *decoder) scalar(path string, node ast.Node, target reflect.Value) {
	if _, ok := node.(ast.ScalarNode); !ok {
		d.complain(path, node, "one value is expected here")
		return
	}
	text := node.GetToken().Value
	if literal, ok := node.(*ast.LiteralNode); ok {
		text = literal.Value.Value
	}
	if err := setScalar(target, text); err != nil {
		d.complain(path, node, "%v", err)
	}
}

var (
	addressType  = reflect.TypeFor[common.Address]()
	durationType = reflect.TypeFor[time.Duration]()
	textType     = reflect.TypeFor[encoding.TextUnmarshaler]()
)

func isScalar(t reflect.Type) bool {
	return t.Kind() != reflect.Struct && t.Kind() != reflect.Slice || t == addressType || reflect.PointerTo(t).Implements(textType)
}

func setScalar(target reflect.Value, text string) error {
	switch {
	case target.Type() == addressType:
		address, err := ParseAddress(text)
		target.Set(reflect.ValueOf(address))
		return err
	case target.Type() == durationType:
		duration, err := time.ParseDuration(text)
		if err != nil || duration < 0 {
			return fmt.Errorf("%q is no duration; write it like 500ms, 10s, 30m or 24h", text)
		}
		target.SetInt(int64(duration))
		return nil
	}
	if u, ok := target.Addr().Interface().(encoding.TextUnmarshaler); ok {
		return u.UnmarshalText([]byte(text))
	}

	switch target.Kind() {
	case reflect.String:
		target.SetString(text)
	case reflect.Bool:
		if text != "true" && text != "false" {
			return fmt.Errorf("%q is neither true nor false", text)
		}
		target.SetBool(text == "true")
	case reflect.Uint64, reflect.Int:
		n, err := strconv.ParseUint(strings.ReplaceAll(text, "_", ""), 10, 63)
		if err != nil || target.Kind() == reflect.Int && n > math.MaxInt32 {
			return fmt.Errorf("%q is no number that fits here; write digits alone", text)
		}
		if target.Kind() == reflect.Int {
			target.SetInt(int64(n))
		} else {
			target.SetUint(n)
		}
	case reflect.Float64:
		f, err := strconv.ParseFloat(text, 64)
		if err != nil || math.IsNaN(f) || math.IsInf(f, 0) {
			return fmt.Errorf("%q is no number", text)
		}
		target.SetFloat(f)
	default:
		return fmt.Errorf("values of type %s aren't read", target.Type())
	}
	return nil
}

// ParseAddress takes an address in one case, or with the checksum of EIP-55: a mistyped one must not be paid.
func ParseAddress(text string) (common.Address, error) {
	if !common.IsHexAddress(text) || !strings.HasPrefix(text, "0x") {
		return common.Address{}, fmt.Errorf("%q is no address; write 0x and 40 hex digits", text)
	}
	address := common.HexToAddress(text)
	digits := text[2:]
	if digits != strings.ToLower(digits) && digits != strings.ToUpper(digits) && text != address.Hex() {
		return common.Address{}, fmt.Errorf("the checksum of %s is wrong: a digit is, or the upper case; all in lower case it isn't checked", text)
	}
	return address, nil
}

// fieldsOf are the keys of a mapping, and the fields that they fill.
func fieldsOf(t reflect.Type) (fields map[string][]int, known []string) {
	fields = make(map[string][]int)
	for field := range t.Fields() {
		name, option, _ := strings.Cut(field.Tag.Get("yaml"), ",")
		switch {
		case option == "inline":
			inner, names := fieldsOf(field.Type)
			for key, index := range inner {
				fields[key] = append(slices.Clone(field.Index), index...)
			}
			known = append(known, names...)
		case name != "":
			fields[name] = field.Index
			known = append(known, name)
		}
	}
	return fields, known
}

// nearest names the known key that a mistyped one is closest to, or all of them.
func nearest(name string, known []string) string {
	best, distance := "", len(name)/2+1
	for _, candidate := range known {
		if d := edits(strings.ToLower(name), candidate); d < distance {
			best, distance = candidate, d
		}
	}
	if best != "" {
		return "; did you mean " + best + "?"
	}
	return "; known here are " + strings.Join(known, ", ")
}

// edits is the least number of letters to add, drop or change that makes one word the other (Levenshtein).
func edits(a, b string) int {
	row := make([]int, len(b)+1)
	for j := range row {
		row[j] = j
	}
	for i := range len(a) {
		previous := row[0]
		row[0] = i + 1
		for j := range len(b) {
			change := previous
			if a[i] != b[j] {
				change++
			}
			previous = row[j+1]
			row[j+1] = min(change, row[j]+1, row[j+1]+1)
		}
	}
	return row[len(b)]
}
