package measure

import (
	"bytes"
	"crypto/sha512"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
)

const (
	// MaxLogBytes bounds an event log's file: dstack's have some 30 kB, with the measured boot's payloads and a GPU's evidence far
	// below a megabyte.
	MaxLogBytes = 4 << 20

	maxEvents = 4096

	// runtimeEvent is the type of dstack's own events, which no other specification uses (cc-eventlog, runtime_events.rs).
	runtimeEvent = 0x08000001
)

// An Event is one line of a log: what one of the registers was extended by.
type Event struct {
	RTMR    int    // which register, 0 to 3
	Type    uint32 // the TCG's, or dstack's 0x08000001
	Name    string // dstack's; of the boot's events only a label, which no digest covers
	Payload []byte // likewise; may have been left out of the boot's events
	Version int    // of dstack's own events: how the digest is made, 1 or 2
	Digest  Register
}

// Runtime says whether dstack's own software made the event, so that its name and payload are what the digest covers.
func (e Event) Runtime() bool { return e.Type == runtimeEvent }

// preimage is what the digest of one of dstack's own events is made over.
func (e Event) preimage() []byte {
	if e.Version == 2 {
		return appendCanonical(nil, map[string]any{
			"name": e.Name, "payload": hex.EncodeToString(e.Payload), "type": json.Number("134217729"),
		})
	}
	text := binary.LittleEndian.AppendUint32(nil, e.Type)
	return bytes.Join([][]byte{text, []byte(e.Name), e.Payload}, []byte(":"))
}

// NewEvent makes one of dstack's own events, as its first version writes them.
func NewEvent(name string, payload []byte) Event {
	e := Event{RTMR: 3, Type: runtimeEvent, Name: name, Payload: payload, Version: 1}
	e.Digest = sha512.Sum384(e.preimage())
	return e
}

// ParseLog reads an event log as dstack's guest agent gives it: the list itself, or an answer of the agent (GetQuote, Attest, Info)
// that has it in event_log, perhaps within tcb_info, perhaps as JSON in a string. An event of dstack's own whose digest isn't that of
// its name and payload is an error: somebody wrote the log by hand.
func ParseLog(raw []byte) ([]Event, error) {
	if len(raw) > MaxLogBytes {
		return nil, fmt.Errorf("event log: %d bytes, more than %d", len(raw), MaxLogBytes)
	}
	value, err := parseJSON(raw)
	if err != nil {
		return nil, fmt.Errorf("event log: %w", err)
	}
	list, err := findLog(value, 3)
	if err != nil {
		return nil, fmt.Errorf("event log: %w", err)
	}
	if len(list) > maxEvents {
		return nil, fmt.Errorf("event log: %d events, more than %d", len(list), maxEvents)
	}

	events := make([]Event, 0, len(list))
	for i, item := range list {
		event, err := parseEvent(item)
		if err != nil {
			return nil, fmt.Errorf("event log: event %d: %w", i+1, err)
		}
		events = append(events, event)
	}
	return events, nil
}

// findLog looks for the list where the agent's answers have it. A string is JSON once more, so layers bounds how often.
func findLog(value any, layers int) ([]any, error) {
	if layers == 0 {
		return nil, errors.New("too many layers of JSON in strings")
	}
	switch v := value.(type) {
	case []any:
		return v, nil
	case string:
		inner, err := parseJSON([]byte(v))
		if err != nil {
			return nil, err
		}
		return findLog(inner, layers-1)
	case map[string]any:
		for _, name := range []string{"event_log", "tcb_info"} {
			if inner, ok := v[name]; ok {
				return findLog(inner, layers)
			}
		}
	}
	return nil, errors.New("neither a list of events nor an answer of dstack's guest agent with event_log in it")
}

func parseEvent(item any) (e Event, err error) {
	object, ok := item.(map[string]any)
	if !ok {
		return e, errors.New("not an object")
	}
	rtmr, err := wholeNumber(object, "imr", 3)
	if err != nil {
		return e, err
	}
	kind, err := wholeNumber(object, "event_type", 1<<32-1)
	if err != nil {
		return e, err
	}
	e.RTMR, e.Type, e.Version = int(rtmr), uint32(kind), 1
	if _, ok := object["version"]; ok {
		version, err := wholeNumber(object, "version", 2)
		if err != nil {
			return e, err
		}
		if e.Version = int(version); version == 0 {
			return e, errors.New("version 0 isn't known: this program knows 1 and 2")
		}
	}
	if e.Name, ok = object["event"].(string); !ok {
		return e, errors.New("no event: the name is missing")
	}
	payload, _ := object["event_payload"].(string)
	if e.Payload, err = hex.DecodeString(payload); err != nil {
		return e, fmt.Errorf("event_payload: %w", err)
	}
	digest, _ := object["digest"].(string)
	return e, e.settleDigest(digest)
}

// settleDigest takes the digest from the log, or from what the event says where that is what it covers.
func (e *Event) settleDigest(digest string) error {
	if e.Runtime() {
		e.Digest = sha512.Sum384(e.preimage())
		if digest == "" { // dstack strips it, since it follows
			return nil
		}
	}
	var given Register
	if err := given.UnmarshalText([]byte(digest)); err != nil {
		return fmt.Errorf("digest: %w", err)
	}
	if e.Runtime() && given != e.Digest {
		return fmt.Errorf("%q: the digest is %s, but name and payload give %s: take the log from the guest agent again", e.Name, given, e.Digest)
	}
	e.Digest = given
	return nil
}

func wholeNumber(object map[string]any, name string, most uint64) (uint64, error) {
	number, ok := object[name].(json.Number)
	if !ok {
		return 0, fmt.Errorf("%s: not a number", name)
	}
	var value uint64
	if err := json.Unmarshal([]byte(number), &value); err != nil || value > most {
		return 0, fmt.Errorf("%s: %s isn't a whole number up to %d", name, number, most)
	}
	return value, nil
}
