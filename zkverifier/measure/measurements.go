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
		return ofView(object, inner)
	}
	return parseRegisters(object)
}

// ofView reads what `veritee quote show --json` prints: registers in one object, other facts around it.
func ofView(view, registers map[string]any) (m Measurements, err error) {
	for _, name := range slices.Sorted(maps.Keys(view)) {
		if _, ok := registerOf(name); ok || plain(name) == "rtmr" {
			return m, fmt.Errorf("%q stands beside measurements, where nobody compares it: put it into them", name)
		}
	}
	return parseRegisters(registers)
}

// plain is a name as it is compared: underscores and capitals don't matter.
func plain(name string) string { return strings.ToLower(strings.ReplaceAll(name, "_", "")) }

func registerOf(name string) (field, bool) {
	at := slices.IndexFunc(fields, func(f field) bool { return plain(f.name) == plain(name) })
	if at < 0 {
		return field{}, false
	}
	return fields[at], true
}

// asides are what may stand among registers, because programs print it there or people want to.
var asides = []string{"tee", "name", "events", "app", "compose", "comment"}

// A name that is no register is a mistake, and an expectation that is ignored is worse than none. So is one that is named twice: only
// one of them would be compared.
func parseRegisters(object map[string]any) (m Measurements, err error) {
	m.values = make(map[string][]byte)
	if object, err = spread(object); err != nil {
		return m, err
	}
	if object, err = m.takeBound(object); err != nil {
		return m, err
	}
	seen, spelled := make(map[dcap.TEE]string), make(map[string]string)
	for _, name := range slices.Sorted(maps.Keys(object)) {
		f, ok := registerOf(name)
		if !ok {
			if !slices.Contains(asides, plain(name)) {
				return m, fmt.Errorf("%q is no register: there are %s", name, names())
			}
			continue
		}
		if other, twice := spelled[f.name]; twice {
			return m, fmt.Errorf("%q and %q are one register: name it once", other, name)
		}
		spelled[f.name] = name
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

// spread makes single registers of a list of four.
func spread(object map[string]any) (map[string]any, error) {
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if plain(name) != "rtmr" {
			continue
		}
		list, ok := object[name].([]any)
		if !ok || len(list) != 4 {
			return nil, fmt.Errorf("%s: not a list of four", name)
		}
		object = maps.Clone(object)
		delete(object, name)
		for i, item := range list {
			single := fmt.Sprint("rtmr", i)
			if _, twice := object[single]; twice {
				return nil, fmt.Errorf("%q stands beside the list %q: name each register once", single, name)
			}
			object[single] = item
		}
	}
	return object, nil
}

// takeBound reads a policy's smallest security version, which is no register but says what one may hold.
func (m *Measurements) takeBound(object map[string]any) (map[string]any, error) {
	for _, name := range slices.Sorted(maps.Keys(object)) {
		if plain(name) != "minisvsvn" {
			continue
		}
		if m.least != nil || slices.ContainsFunc(slices.Collect(maps.Keys(object)), func(other string) bool { return plain(other) == "isvsvn" }) {
			return nil, errors.New("isvsvn and min_isvsvn, or one of them twice: it is the one or the other")
		}
		bound := object[name]
		object = maps.Clone(object)
		delete(object, name)
		object["isvsvn"] = bound
		m.least = map[string]bool{"isvsvn": true}
	}
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

// Values are the registers by name, as the quote has them.
func (m Measurements) Values() map[string][]byte { return maps.Clone(m.values) }

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
