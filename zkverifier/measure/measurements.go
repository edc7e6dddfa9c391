package measure

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"slices"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// Measurements are what a quote says about the code that asked for it, or what somebody expects it to say: then some may be missing.
type Measurements struct {
	TEE    dcap.TEE
	values map[string][]byte
	masks  map[string][]byte // bits that are compared, where that isn't all of them
	least  map[string]bool   // the value is the smallest that will do
	Policy string            // which measurement of a policy it is, if it is one
	Events []Event           // the event log that came with them, if one did
}

// OfQuote takes the measurements out of a quote, genuine or not.
func OfQuote(q *dcap.Quote) Measurements {
	m := Measurements{TEE: q.Header.TEE, values: make(map[string][]byte)}
	for _, f := range fields {
		if f.tee != m.TEE {
			continue
		}
		if value := f.of(q); value != nil {
			m.values[f.name] = value
		}
	}
	return m
}

// ParseMeasurements reads a quote as [dcap.ReadQuote] does, with its event log if an agent's answer brings one, or JSON that names
// registers: what `veritee measure rtmr --json` or `veritee quote show --json` print, a policy's measurement, or what somebody wrote by
// hand. Underscores and capitals in names don't matter. Of a policy it takes the measurement that is named, or the only one.
func ParseMeasurements(raw []byte, named string) (Measurements, error) {
	text := bytes.TrimSpace(raw)
	if len(text) > 0 && text[0] == '{' {
		return parseMeasurementsJSON(text, named)
	}
	q, err := dcap.ReadQuote(raw)
	if err != nil {
		return Measurements{}, fmt.Errorf("neither a quote nor JSON with registers: %w", err)
	}
	return OfQuote(q), nil
}

func parseMeasurementsJSON(raw []byte, named string) (m Measurements, err error) {
	if len(raw) > MaxLogBytes {
		return m, fmt.Errorf("%d bytes, more than %d", len(raw), MaxLogBytes)
	}
	value, err := parseJSON(raw)
	if err != nil {
		return m, err
	}
	object := value.(map[string]any)
	if quote, ok := object["quote"].(string); ok {
		q, err := dcap.ReadQuote([]byte(quote))
		if err != nil {
			return m, fmt.Errorf("quote: %w", err)
		}
		m = OfQuote(q)
		if object["event_log"] != nil {
			m.Events, err = ParseLog(raw)
		}
		return m, err
	}
	if isPolicy(object) {
		return ofPolicy(object, named)
	}
	if inner, ok := object["measurements"].(map[string]any); ok {
		return parseRegisters(inner, true)
	}
	return parseRegisters(object, false)
}

// With a machine's output, names that aren't registers are other facts. With a person's, they are mistakes, and an expectation that
// is ignored is worse than none.
func parseRegisters(object map[string]any, machine bool) (m Measurements, err error) {
	m.values = make(map[string][]byte)
	if list, ok := object["rtmr"].([]any); ok && len(list) == 4 {
		object = maps.Clone(object)
		delete(object, "rtmr")
		for i, item := range list {
			object[fmt.Sprint("rtmr", i)] = item
		}
	}

	if object, err = m.takeBound(object); err != nil {
		return m, err
	}
	seen := make(map[dcap.TEE]string)
	for _, name := range slices.Sorted(maps.Keys(object)) {
		plain := strings.ToLower(strings.ReplaceAll(name, "_", ""))
		at := slices.IndexFunc(fields, func(f field) bool { return strings.ReplaceAll(f.name, "_", "") == plain })
		if at < 0 {
			if !machine && !slices.Contains([]string{"tee", "name", "events", "app", "compose", "comment"}, plain) {
				return m, fmt.Errorf("%q is no register: there are %s", name, names())
			}
			continue
		}
		f := fields[at]
		if m.values[f.name], err = f.parse(object[name]); err != nil {
			return m, fmt.Errorf("%s: %w", name, err)
		}
		if !f.both {
			m.TEE = f.tee
			seen[f.tee] = name
		}
	}
	if len(m.values) == 0 {
		return m, fmt.Errorf("no register in it: there are %s", names())
	}
	if len(seen) > 1 {
		return m, fmt.Errorf("%s is of TDX and %s of SGX: no quote has both", seen[dcap.TDX], seen[dcap.SGX])
	}
	if len(seen) == 0 {
		return m, errors.New("only report data: name a measurement too")
	}
	return m, nil
}

// takeBound reads a policy's smallest security version, which is no register but says what one may hold.
func (m *Measurements) takeBound(object map[string]any) (map[string]any, error) {
	bound, ok := object["min_isvsvn"]
	if !ok {
		return object, nil
	}
	if object["isvsvn"] != nil {
		return nil, errors.New("isvsvn and min_isvsvn: it is the one or the other")
	}
	object = maps.Clone(object)
	delete(object, "min_isvsvn")
	object["isvsvn"] = bound
	m.least = map[string]bool{"isvsvn": true}
	return object, nil
}

func (f field) parse(value any) ([]byte, error) {
	switch v := value.(type) {
	case string:
		if f.number {
			return nil, errors.New("a number is wanted")
		}
		return decodeHex([]byte(v), f.size)
	case json.Number:
		var number uint32
		if !f.number {
			return nil, errors.New("hex in a string is wanted")
		}
		if err := json.Unmarshal([]byte(v), &number); err != nil || (f.size == 2 && number > 0xffff) {
			return nil, fmt.Errorf("%s isn't a number of %d bytes", v, f.size)
		}
		return binary.LittleEndian.AppendUint32(nil, number)[:f.size], nil
	}
	return nil, errors.New("neither hex in a string nor a number")
}

// text is a value as it is printed.
func (f field) text(value []byte) string {
	if f.number {
		return fmt.Sprint(number(value))
	}
	return hex.EncodeToString(value)
}

func number(value []byte) uint32 {
	return binary.LittleEndian.Uint32(append(slices.Clone(value), 0, 0, 0, 0))
}

func names() string {
	var all []string
	for _, f := range fields {
		if !slices.Contains(all, f.name) {
			all = append(all, f.name)
		}
	}
	return strings.Join(all, ", ")
}

// Named is a register with what it holds, as text: lower-case hexadecimal digits, or a decimal number.
type Named struct {
	Name  string
	Text  string
	Means string
	Bits  []string // names of the single bits that are set, where they have names
	value any
}

// Words are report data that somebody wrote as text, such as a diagnostic quote's; else nothing.
func (n Named) Words() string {
	raw, err := hex.DecodeString(n.Text)
	text := strings.TrimRight(string(raw), "\x00")
	if n.Name != "report_data" || err != nil || len(text) < 4 || strings.IndexFunc(text, func(r rune) bool { return r < ' ' || r > '~' }) >= 0 {
		return ""
	}
	return text
}

// List is what is known, in the order of a boot.
func (m Measurements) List() []Named {
	var all []Named
	for _, f := range fields {
		value := m.values[f.name]
		if f.tee != m.TEE || value == nil {
			continue
		}
		n := Named{Name: f.name, Text: f.text(value), Means: f.means, value: f.text(value)}
		if f.number {
			n.value = json.Number(n.Text)
		}
		for i, bit := range f.bits {
			if bit != "" && value[i/8]>>(i%8)&1 == 1 {
				n.Bits = append(n.Bits, bit)
			}
		}
		all = append(all, n)
	}
	return all
}

// MarshalJSON writes an object that [ParseMeasurements] reads.
func (m Measurements) MarshalJSON() ([]byte, error) {
	object := make(map[string]any)
	for _, n := range m.List() {
		object[n.Name] = n.value
	}
	return json.Marshal(object)
}
