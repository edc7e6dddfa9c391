package ecvrf

import (
	"encoding/json"
	"testing"

	"github.com/stretchr/testify/require"
)

// FuzzVerify compares both verifiers on arbitrary words: key, input, the seven
// words of a proof, then witnesses.
func FuzzVerify(f *testing.F) {
	file := vectors(f)
	seed := func(tb table, i int) {
		pk, alpha, p := tb.read(f, i)
		words := []Word{pk.X, alpha, p.Gamma.X, p.Gamma.Y, p.W.X, p.W.Y, p.C, p.T, p.Slope}
		var raw []byte
		for _, w := range append(words, p.Witnesses...) {
			raw = append(raw, w[:]...)
		}
		f.Add(pk.Parity, raw)
	}

	// Few, as each costs the slow verifier 10 ms, and more under the fuzzer.
	for i := range 4 {
		seed(file["valid"], i)
	}
	last := ""
	for i, code := range file["invalid"]["code"] {
		if code != last {
			seed(file["invalid"], i)
		}
		last = code
		if i == 200 {
			break
		}
	}

	f.Fuzz(func(t *testing.T, parity uint8, raw []byte) {
		var words [9]Word
		for i := range words {
			raw = raw[copy(words[i][:], raw):]
		}

		p := &Proof{
			Gamma: Point{words[2], words[3]}, W: Point{words[4], words[5]},
			C: words[6], T: words[7], Slope: words[8],
		}
		for len(raw) > 0 && len(p.Witnesses) <= MaxWitnesses {
			var w Word
			raw = raw[copy(w[:], raw):]
			p.Witnesses = append(p.Witnesses, w)
		}

		pk := PublicKey{X: words[0], Parity: parity}
		beta, err := Verify(pk, words[1], p)
		require.Equal(t, textbookVerify(pk, words[1], p) == nil, err == nil, "%v", err)
		if err != nil {
			require.Zero(t, beta)
			require.ErrorAs(t, err, new(Error))
		}
	})
}

// FuzzProofJSON: whatever is read is written back and read as the same.
func FuzzProofJSON(f *testing.F) {
	for _, n := range []int{1, 3} {
		raw, err := json.Marshal(sample(n))
		require.NoError(f, err)
		f.Add(raw)
	}

	f.Fuzz(func(t *testing.T, raw []byte) {
		var p, back Proof
		if p.UnmarshalJSON(raw) != nil {
			require.Zero(t, p)

			return
		}

		again, err := json.Marshal(p)
		require.NoError(t, err)
		require.NoError(t, json.Unmarshal(again, &back))
		require.Equal(t, p, back)
	})
}
