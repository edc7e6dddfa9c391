package measure

import (
	"bytes"
	"encoding/hex"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// A Comparison is what one register holds on two sides.
type Comparison struct {
	Register string   `json:"register"`
	Same     bool     `json:"same"`
	Aside    bool     `json:"aside,omitempty"` // no measurement of code: a difference here is none
	A        string   `json:"a"`
	B        string   `json:"b"`
	Means    string   `json:"means"`
	Why      []string `json:"why,omitempty"` // what exactly differs, where that can be said
}

// Compare compares what both sides name, in the order of a boot. An event log says why an RTMR differs; a log that doesn't give the
// register of its own side is an error, since it explains nothing.
func Compare(a, b Measurements) ([]Comparison, error) {
	if a.TEE != b.TEE {
		return nil, fmt.Errorf("sides of %s and %s: they have no register in common", a.TEE, b.TEE)
	}
	for name, side := range map[string]Measurements{"A": a, "B": b} {
		if err := side.checkLog(); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}

	var all []Comparison
	measured := false
	for _, f := range fields {
		left, right := a.values[f.name], b.values[f.name]
		if f.tee != a.TEE || left == nil || right == nil {
			continue
		}
		c := Comparison{Register: f.name, Same: same(f.name, a, b), Aside: f.aside, A: a.text(f), B: b.text(f), Means: f.means}
		if !c.Same {
			c.Why = f.why(masked(left, a.masks[f.name], b.masks[f.name]), masked(right, a.masks[f.name], b.masks[f.name]), a.Events, b.Events)
		}
		measured = measured || !f.aside
		all = append(all, c)
	}
	if !measured {
		return nil, errors.New("no measurement in common is named by A and B")
	}
	return all, nil
}

// same says whether what is compared of a register is equal, or is enough where one side is a bound.
func same(name string, a, b Measurements) bool {
	left, right := a.values[name], b.values[name]
	if a.least[name] != b.least[name] {
		bound, value := left, right
		if b.least[name] {
			bound, value = right, left
		}
		return number(value) >= number(bound)
	}
	return bytes.Equal(masked(left, a.masks[name], b.masks[name]), masked(right, a.masks[name], b.masks[name]))
}

// masked leaves the bits that both masks have; no mask has all.
func masked(value []byte, masks ...[]byte) []byte {
	value = slices.Clone(value)
	for _, mask := range masks {
		for i := range mask {
			value[i] &= mask[i]
		}
	}
	return value
}

// text is what a side holds, as it is printed.
func (m Measurements) text(f field) string {
	text := f.text(m.values[f.name])
	if m.least[f.name] {
		return "at least " + text
	}
	if mask := m.masks[f.name]; mask != nil {
		return text + " under the mask " + hex.EncodeToString(mask)
	}
	return text
}

// Same says whether all measurements that were compared are equal.
func Same(all []Comparison) bool {
	for _, c := range all {
		if !c.Same && !c.Aside {
			return false
		}
	}
	return true
}

func (m Measurements) checkLog() error {
	if m.Events == nil {
		return nil
	}
	if m.TEE != dcap.TDX {
		return errors.New("an event log was given, but only TDX has registers that events go into")
	}
	for i, register := range Replay(m.Events) {
		name := fmt.Sprint("rtmr", i)
		if want := m.values[name]; want != nil && !bytes.Equal(want, register[:]) {
			return fmt.Errorf("the event log gives %s for %s, not %x: it is of another machine, or of an earlier time: take it with the quote", register, name, want)
		}
	}
	return nil
}

func (f field) why(a, b []byte, eventsA, eventsB []Event) []string {
	switch {
	case f.bits != nil:
		return bitWords(f.bits, a, b)
	case f.name == "mrconfigid":
		return []string{"A binds " + ConfigBinds(Register(a)), "B binds " + ConfigBinds(Register(b))}
	case strings.HasPrefix(f.name, "rtmr") && eventsA != nil && eventsB != nil:
		return []string{firstDifference(int(f.name[4]-'0'), eventsA, eventsB)}
	case zero(a) && !zero(b):
		return []string{"A's is zero: nothing was measured into it"}
	case zero(b) && !zero(a):
		return []string{"B's is zero: nothing was measured into it"}
	}
	return nil
}

func zero(value []byte) bool { return len(bytes.Trim(value, "\x00")) == 0 }

// bitWords names the bits that only one side has.
func bitWords(names []string, a, b []byte) (words []string) {
	for bit := range 8 * len(a) {
		one, other := a[bit/8]>>(bit%8)&1, b[bit/8]>>(bit%8)&1
		if one == other {
			continue
		}
		name := fmt.Sprint("bit ", bit)
		if bit < len(names) && names[bit] != "" {
			name = fmt.Sprintf("%s (bit %d)", names[bit], bit)
		}
		side := "A"
		if other == 1 {
			side = "B"
		}
		words = append(words, "only "+side+" has "+name)
	}
	return words
}

// firstDifference finds where two logs of one register part. What follows can't be blamed on it, but it can't be compared either.
func firstDifference(rtmr int, a, b []Event) string {
	a, b = into(rtmr, a), into(rtmr, b)
	for i := range min(len(a), len(b)) {
		x, y := a[i], b[i]
		switch {
		case x.Digest == y.Digest:
			continue
		case x.Runtime() && y.Runtime() && x.Name == y.Name && x.Version != y.Version:
			return fmt.Sprintf("event %d, %s, is of version %d in A and %d in B: another version of dstack", i+1, x.label(), x.Version, y.Version)
		case x.label() == y.label():
			return fmt.Sprintf("event %d, %s, differs: A has %s, B has %s", i+1, x.label(), x.content(), y.content())
		default:
			return fmt.Sprintf("event %d is %s in A and %s in B", i+1, x.label(), y.label())
		}
	}
	if len(a) > len(b) {
		return fmt.Sprintf("A goes on after %d events of the same, with %s %s", len(b), a[len(b)].label(), a[len(b)].content())
	}
	return fmt.Sprintf("B goes on after %d events of the same, with %s %s", len(a), b[len(a)].label(), b[len(a)].content())
}

func into(rtmr int, events []Event) (some []Event) {
	for _, e := range events {
		if e.RTMR == rtmr {
			some = append(some, e)
		}
	}
	return some
}

// label is what an event is called. The TCG's events have numbers; those that a boot under TDX writes have names here.
func (e Event) label() string {
	if e.Name != "" {
		return printable([]byte(e.Name))
	}
	if name, ok := bootEvents[e.Type]; ok {
		return name
	}
	return fmt.Sprintf("type %#x", e.Type)
}

// TCG, "PC Client Platform Firmware Profile", table of event types.
var bootEvents = map[uint32]string{
	0x00000001: "post code", 0x00000004: "separator", 0x00000005: "action", 0x00000006: "event tag", 0x0000000a: "platform configuration",
	0x0000000d: "initial program loader", 0x80000001: "EFI variable", 0x80000002: "EFI boot variable", 0x80000003: "EFI program",
	0x80000006: "EFI partition table", 0x80000007: "EFI action", 0x80000008: "firmware", 0x8000000b: "EFI tables", 0x800000e0: "EFI variable authority",
}

func (e Event) content() string {
	if !e.Runtime() {
		return "digest " + e.Digest.String()
	}
	if len(e.Payload) > 96 {
		return hex.EncodeToString(e.Payload[:96]) + "…"
	}
	return fmt.Sprintf("%q", readable(e.Name, e.Payload))
}
