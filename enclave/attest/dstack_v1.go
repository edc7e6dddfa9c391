package attest

import (
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"
)

// An event of dstack's log, as its frozen API shows them and 'veritee measure rtmr' reads them.
type event struct {
	IMR       uint64 `json:"imr"`
	EventType uint64 `json:"event_type"`
	Digest    string `json:"digest"`
	Event     string `json:"event"`
	Payload   string `json:"event_payload"`
	Version   uint64 `json:"version,omitempty"`
	Preimage  string `json:"preimage,omitempty"`
}

// errLegacy: the agent wrote an attestation in the format before MessagePack.
var errLegacy = errors.New("it is in dstack's SCALE format")

// parseAttestation takes the quote and the event log out of what /v1/Attest answers (docs/guest-api-v1.md, "Extracting a quote
// from an attestation"; dstack-attest/src/v1.rs).
func parseAttestation(raw []byte) (Evidence, error) {
	if len(raw) > 0 && raw[0] == 0 {
		return Evidence{}, errLegacy
	}
	value, err := unpack(raw)
	if err != nil {
		return Evidence{}, err
	}
	if version, _ := field[uint64](value, "version"); version != 1 {
		return Evidence{}, fmt.Errorf("its version is %d, 1 was wanted; a newer worker may know it", version)
	}
	platform, err := field[map[string]any](value, "platform")
	if err != nil {
		return Evidence{}, err
	}
	kind, err := field[string](platform, "kind")
	if err != nil {
		return Evidence{}, fmt.Errorf("platform: %w", err)
	}
	if kind != "tdx" && kind != "gcp-tdx" {
		return Evidence{}, fmt.Errorf("its platform is %.20q; only TDX is verified", kind)
	}
	data, err := field[map[string]any](platform, "data")
	if err != nil {
		return Evidence{}, fmt.Errorf("platform: %w", err)
	}
	quote, err := bytesOf(data["quote"])
	if err != nil {
		return Evidence{}, fmt.Errorf("quote: %w", err)
	}
	log, err := eventLog(data["event_log"])
	if err != nil {
		return Evidence{}, fmt.Errorf("event log: %w", err)
	}

	evidence := Evidence{Quote: quote, EventLog: log, Attestation: raw}
	if stack, err := field[map[string]any](value, "stack"); err == nil {
		if inside, err := field[map[string]any](stack, "data"); err == nil {
			evidence.VMConfig, _ = field[string](inside, "config")
		}
	}
	return evidence, nil
}

func eventLog(value any) (json.RawMessage, error) {
	list, ok := value.([]any)
	if !ok {
		return nil, fmt.Errorf("%T instead of an array", value)
	}
	events := make([]event, len(list))
	for i, one := range list {
		e, err := eventOf(one)
		if err != nil {
			return nil, fmt.Errorf("event %d: %w", i, err)
		}
		events[i] = e
	}
	return json.Marshal(events)
}

func eventOf(value any) (e event, err error) {
	fields, ok := value.(map[string]any)
	if !ok {
		return e, fmt.Errorf("%T instead of a map", value)
	}
	if e.IMR, err = field[uint64](fields, "imr"); err != nil {
		return e, err
	}
	if e.EventType, err = field[uint64](fields, "event_type"); err != nil {
		return e, err
	}
	if e.Event, err = field[string](fields, "event"); err != nil {
		return e, err
	}
	payload, err := bytesOf(fields["event_payload"])
	if err != nil {
		return e, fmt.Errorf("event_payload: %w", err)
	}
	e.Payload = hex.EncodeToString(payload)

	// These may be missing: a runtime event's digest follows from the rest, version and preimage came later.
	if digest, err := bytesOf(fields["digest"]); err == nil {
		e.Digest = hex.EncodeToString(digest)
	}
	e.Version, _ = field[uint64](fields, "version")
	switch preimage := fields["preimage"].(type) {
	case string:
		e.Preimage = preimage
	case []byte:
		e.Preimage = hex.EncodeToString(preimage)
	}
	return e, nil
}

// field is an entry of a map, of a type.
func field[T any](value any, name string) (found T, err error) {
	fields, ok := value.(map[string]any)
	if !ok {
		return found, fmt.Errorf("%T instead of a map", value)
	}
	found, ok = fields[name].(T)
	if !ok {
		return found, fmt.Errorf("%s is %T instead of %T", name, fields[name], found)
	}
	return found, nil
}
