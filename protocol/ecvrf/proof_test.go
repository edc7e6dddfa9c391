package ecvrf

import (
	"encoding/json"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

// sample has recognizable words, and needs no key.
func sample(witnesses int) *Proof {
	word := func(b byte) Word { return Word{31: b} }
	p := &Proof{
		Gamma: Point{word(1), word(2)}, W: Point{word(3), word(4)},
		C: word(5), T: word(6), Slope: word(7),
	}
	for i := range witnesses {
		p.Witnesses = append(p.Witnesses, word(byte(i)))
	}

	return p
}

func TestProofJSONRoundTrips(t *testing.T) {
	for _, n := range []int{1, 2, MaxWitnesses} {
		encoded, err := json.Marshal(sample(n))
		require.NoError(t, err)
		require.Less(t, len(encoded), maxProofJSON)

		var back Proof
		require.NoError(t, json.Unmarshal(encoded, &back))
		require.Equal(t, sample(n), &back)
	}

	var beta, back Output
	beta[0] = 0xab
	encoded, err := json.Marshal(beta)
	require.NoError(t, err)
	require.JSONEq(t, `"`+Word(beta).String()+`"`, string(encoded))
	require.NoError(t, json.Unmarshal(encoded, &back))
	require.Equal(t, Word(beta), Word(back))
}

func TestProofJSONIsStrict(t *testing.T) {
	raw, err := json.Marshal(sample(2))
	require.NoError(t, err)
	good := string(raw)
	five := `"0x0000000000000000000000000000000000000000000000000000000000000005"`
	replace := func(from, to string) string {
		require.Contains(t, good, from)

		return strings.Replace(good, from, to, 1)
	}

	for name, text := range map[string]string{
		"null":             `null`,
		"array":            `[]`,
		"string":           `"` + five[1:],
		"empty":            `{}`,
		"cut":              good[:len(good)-1],
		"trailing":         good + `{}`,
		"unknown member":   replace(`{`, `{"x":1,`),
		"repeated member":  replace(`{`, `{"c":`+five+`,`),
		"other case":       replace(`"c":`, `"C":`),
		"missing member":   replace(`"c":`+five+`,`, ``),
		"null word":        replace(five, `null`),
		"number":           replace(five, `5`),
		"object":           replace(five, `{}`),
		"upper case":       replace(five, strings.Replace(five, "05", "0A", 1)),
		"0X":               replace(five, strings.Replace(five, "0x", "0X", 1)),
		"no prefix":        replace(five, strings.Replace(five, "0x", "", 1)),
		"short":            replace(five, `"0x5"`),
		"long":             replace(five, strings.Replace(five, "0x", "0x00", 1)),
		"not hexadecimal":  replace(five, strings.Replace(five, "05", "0g", 1)),
		"witnesses null":   `{"witnesses":null}`,
		"no witnesses":     good[:strings.Index(good, `"witnesses"`)] + `"witnesses":[]}`,
		"null witness":     replace(`"witnesses":[`, `"witnesses":[null,`),
		"256 witnesses":    replace(`"witnesses":[`, `"witnesses":[`+strings.Repeat(five+",", 254)),
		"repeated witness": replace(`{`, `{"witnesses":[`+five+`],`),
		"huge":             replace(`{`, `{`+strings.Repeat(" ", maxProofJSON)),
	} {
		// Both ways in: encoding/json checks syntax and trims, a direct call
		// gets the bytes as they are.
		p := *sample(1)
		require.Error(t, json.Unmarshal([]byte(text), &p), name)
		require.ErrorIs(t, p.UnmarshalJSON([]byte(text)), errProofJSON, name)
		require.Equal(t, *sample(1), p, name)
	}

	_, err = json.Marshal(sample(0))
	require.ErrorIs(t, err, errProofJSON)
	_, err = json.Marshal(sample(MaxWitnesses + 1))
	require.ErrorIs(t, err, errProofJSON)
}
