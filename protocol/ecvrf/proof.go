package ecvrf

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"log/slog"
)

// Proof is what the contract receives, word for word. A Proof that was read
// from somewhere is only a claim until [Verify] has seen it.
type Proof struct {
	Gamma Point // sk·H; its hash is the output
	W     Point // t·H

	C     Word // challenge, all 256 bits of the hash
	T     Word // s/c modulo n
	Slope Word // of the line through Gamma and W, modulo p

	Witnesses []Word // one per candidate, 1 to 255; the last is the ordinate of H
}

// Output is beta, 32 uniform bytes that the words of requests are derived
// from. It is insider data until it is settled.
type Output [32]byte

const (
	redactedOutput = "ecvrf.Output(redacted)"
	redactedProof  = "ecvrf.Proof(redacted)"
)

// String redacts, so that an output doesn't get into a log by way of an error
// message. Convert to [Word] to print one.
func (o Output) String() string { return redactedOutput }

// LogValue redacts in slog.
func (o Output) LogValue() slog.Value { return slog.StringValue(redactedOutput) }

// MarshalText encodes for real, as a [Word]: JSON is how answers travel.
func (o Output) MarshalText() ([]byte, error) { return Word(o).MarshalText() }

// UnmarshalText reads what MarshalText wrote.
func (o *Output) UnmarshalText(text []byte) error { return (*Word)(o).UnmarshalText(text) }

// String redacts: the output is a hash of Gamma.
func (p Proof) String() string { return redactedProof }

// LogValue redacts in slog.
func (p Proof) LogValue() slog.Value { return slog.StringValue(redactedProof) }

// maxProofJSON bounds what UnmarshalJSON looks at: 262 words of 69 bytes with
// quotes and comma, names, and some white space.
const maxProofJSON = 32 << 10

var errProofJSON = errors.New("ecvrf: proof is not in its JSON form")

// proofJSON is the JSON form: an object of 0x-hex words.
type proofJSON struct {
	GX        Word   `json:"gx"`
	GY        Word   `json:"gy"`
	WX        Word   `json:"wx"`
	WY        Word   `json:"wy"`
	C         Word   `json:"c"`
	T         Word   `json:"t"`
	Slope     Word   `json:"slope"`
	Witnesses []Word `json:"witnesses"`
}

// MarshalJSON encodes the proof. It refuses a number of witnesses that
// UnmarshalJSON would refuse.
func (p Proof) MarshalJSON() ([]byte, error) {
	if n := len(p.Witnesses); n < 1 || n > MaxWitnesses {
		return nil, fmt.Errorf("%w: %d witnesses", errProofJSON, n)
	}

	return json.Marshal(proofJSON{
		GX: p.Gamma.X, GY: p.Gamma.Y,
		WX: p.W.X, WY: p.W.Y,
		C: p.C, T: p.T, Slope: p.Slope,
		Witnesses: p.Witnesses,
	})
}

// UnmarshalJSON decodes strictly: all eight members once and no other, words
// in their one spelling, 1 to 255 witnesses, at most 32 KiB. It checks form
// only; the range of the words is [Verify]'s business. After an error p is as
// before.
func (p *Proof) UnmarshalJSON(data []byte) error {
	if len(data) > maxProofJSON {
		return fmt.Errorf("%w: %d bytes", errProofJSON, len(data))
	}

	var out Proof
	words := map[string]*Word{
		"gx": &out.Gamma.X, "gy": &out.Gamma.Y,
		"wx": &out.W.X, "wy": &out.W.Y,
		"c": &out.C, "t": &out.T, "slope": &out.Slope,
	}
	witnesses := false

	// By tokens, because encoding/json lets the last of two equal members win,
	// ignores case and takes null for anything.
	dec := json.NewDecoder(bytes.NewReader(data))
	if open, err := dec.Token(); err != nil || open != json.Delim('{') {
		return fmt.Errorf("%w: not an object", errProofJSON)
	}

	for dec.More() {
		token, err := dec.Token()
		if err != nil {
			return fmt.Errorf("%w: %w", errProofJSON, err)
		}

		name, _ := token.(string)
		switch word := words[name]; {
		case word != nil:
			delete(words, name)
			err = decodeWord(dec, word)

		case name == "witnesses" && !witnesses:
			witnesses = true
			out.Witnesses, err = decodeWords(dec)

		default:
			err = fmt.Errorf("member %.20q is unknown or repeated", name)
		}
		if err != nil {
			return fmt.Errorf("%w: %w", errProofJSON, err)
		}
	}

	// json.Unmarshal has checked the syntax; a direct caller may not have.
	if _, err := dec.Token(); err != nil {
		return fmt.Errorf("%w: %w", errProofJSON, err)
	}
	if _, err := dec.Token(); !errors.Is(err, io.EOF) {
		return fmt.Errorf("%w: more than one value", errProofJSON)
	}

	if len(words) > 0 || !witnesses {
		return fmt.Errorf("%w: a member is missing", errProofJSON)
	}

	*p = out

	return nil
}

func decodeWord(dec *json.Decoder, word *Word) error {
	token, err := dec.Token()
	if err != nil {
		return err
	}

	text, ok := token.(string)
	if !ok {
		return errWordText
	}

	return word.UnmarshalText([]byte(text))
}

func decodeWords(dec *json.Decoder) ([]Word, error) {
	if open, err := dec.Token(); err != nil || open != json.Delim('[') {
		return nil, errors.New("witnesses is not an array")
	}

	var words []Word
	for dec.More() {
		if len(words) == MaxWitnesses {
			return nil, errors.New("more than 255 witnesses")
		}

		var word Word
		if err := decodeWord(dec, &word); err != nil {
			return nil, err
		}
		words = append(words, word)
	}

	if len(words) == 0 {
		return nil, errors.New("no witness")
	}

	_, err := dec.Token()

	return words, err
}
