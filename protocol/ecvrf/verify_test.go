package ecvrf

import (
	"encoding/json"
	"errors"
	"fmt"
	"os"
	"slices"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestProofsVerifyByBothVerifiers(t *testing.T) {
	needKeys(t)
	rapid.Check(t, func(t *rapid.T) {
		sk, alpha := drawKey(t), drawWord(t, "alpha")
		proof, beta, err := Prove(sk, alpha, nil)
		require.NoError(t, err)

		got, err := Verify(sk.Public(), alpha, proof)
		require.NoError(t, err)
		require.Equal(t, Word(beta), Word(got))
		require.NoError(t, textbookVerify(sk.Public(), alpha, proof))
	})
}

// TestVerifiersAgreeOnMutations changes one word of a good proof, of the key
// or of the input, by a bit or to a value near an edge.
func TestVerifiersAgreeOnMutations(t *testing.T) {
	needKeys(t)
	rapid.Check(t, func(t *rapid.T) {
		sk, alpha := drawKey(t), drawWord(t, "alpha")
		proof, _, err := Prove(sk, alpha, nil)
		require.NoError(t, err)
		pk := sk.Public()

		words := []*Word{
			&pk.X, (*Word)(&alpha), &proof.Gamma.X, &proof.Gamma.Y, &proof.W.X, &proof.W.Y,
			&proof.C, &proof.T, &proof.Slope,
		}
		for i := range proof.Witnesses {
			words = append(words, &proof.Witnesses[i])
		}

		word := rapid.SampledFrom(words).Draw(t, "word")
		before := *word
		switch rapid.IntRange(0, 4).Draw(t, "how") {
		case 0:
			*word = flip(before, rapid.IntRange(0, 255).Draw(t, "bit"))
		case 1:
			*word = plus(before, bigInt(int64(rapid.IntRange(-3, 3).Draw(t, "add"))))
		case 2:
			*word = plus(wordOf(groupOrder), bigInt(int64(rapid.IntRange(-3, 3).Draw(t, "near n"))))
		case 3:
			*word = plus(wordOf(fieldPrime), bigInt(int64(rapid.IntRange(-3, 3).Draw(t, "near p"))))
		case 4:
			*word = plus(Word{}, bigInt(int64(rapid.IntRange(-3, 3).Draw(t, "near 0"))))
		}

		_, err = Verify(pk, alpha, proof)
		require.Equal(t, textbookVerify(pk, alpha, proof) == nil, err == nil, "%v", err)
		require.Equal(t, *word == before, err == nil, "a changed word was accepted")
	})
}

// TestOneOutputPerInput: nonces and proofs differ, the output doesn't.
func TestOneOutputPerInput(t *testing.T) {
	needKeys(t)
	rapid.Check(t, func(t *rapid.T) {
		sk, alpha := drawKey(t), drawWord(t, "alpha")
		first, beta, err := Prove(sk, alpha, nil)
		require.NoError(t, err)

		second, again, err := Prove(sk, alpha, nil)
		require.NoError(t, err)
		require.NotEqual(t, first.C, second.C)
		require.Equal(t, first.Gamma, second.Gamma)
		require.Equal(t, Word(beta), Word(again))

		// Parts of two proofs don't combine.
		mixed := *first
		mixed.C = second.C
		_, err = Verify(sk.Public(), alpha, &mixed)
		require.ErrorIs(t, err, ErrChallenge)
	})
}

// TestOtherInputsAndKeysAreRefused, −PK among them, whose H is the same.
func TestOtherInputsAndKeysAreRefused(t *testing.T) {
	needKeys(t)
	rapid.Check(t, func(t *rapid.T) {
		sk, alpha := drawKey(t), drawWord(t, "alpha")
		proof, _, err := Prove(sk, alpha, nil)
		require.NoError(t, err)

		minus := sk.Public()
		minus.Parity ^= 1
		_, err = Verify(minus, alpha, proof)
		require.ErrorIs(t, err, ErrChallenge)

		_, err = Verify(drawKey(t).Public(), alpha, proof)
		require.ErrorIs(t, err, ErrWitness)

		_, err = Verify(sk.Public(), drawWord(t, "another alpha"), proof)
		require.ErrorIs(t, err, ErrWitness)

		_, err = Verify(PublicKey{}, alpha, proof)
		require.ErrorIs(t, err, ErrPublicKey)
	})
}

// TestForgeryWithoutCurveCheck shows what check 4 is for, at a strength that
// can be broken: W is compared on 16 bits of its address instead of 160.
//
// One commitment (one nonce, one challenge, one t) leaves a single W on the
// curve that makes V fit, which is right by luck alone. Off the curve there
// are about 2^255, and the search through them costs a square root and a hash
// each, with nothing of the proof made again.
func TestForgeryWithoutCurveCheck(t *testing.T) {
	const bits = 16
	sk := keyFor(t, "forger", 0)
	o := newOwner(t, sk, [32]byte{})
	wrong := added(t, o.gamma, o.h)
	k, v := scalarInt(1), scalarInt(2)
	c := o.commit(t, wrong, k, v)
	tt := o.response(k, c)
	sum := o.target(t, c, v)
	want := addressOf(times(t, tt, o.h).point())
	matches := func(p Point) bool { a := addressOf(p); return [2]byte(a[18:]) == [2]byte(want[18:]) }

	only := added(t, sum, negated(wrong))
	require.False(t, matches(only.point()), "the one W on the curve")

	tries := 0
	var forged *Proof
	offCurve(wrong, sum, func(off offWitness) bool {
		tries++
		if matches(off.W) {
			forged = &Proof{Gamma: wrong.point(), W: off.W, C: c, T: tt.Bytes(), Slope: off.Slope, Witnesses: o.witnesses}
		}

		return forged == nil
	})

	requireChallengeHolds(t, o, forged)
	_, err := Verify(o.pk, o.alpha, forged)
	require.ErrorIs(t, err, ErrWNotOnCurve)
	t.Logf("one commitment, a wrong Gamma after %d tries; 2^%d were expected", tries, bits)
}

func TestErrorsCarryTheirCode(t *testing.T) {
	all := []Error{
		ErrWitnessCount, ErrWitness, ErrGammaNotOnCurve, ErrWNotOnCurve, ErrScalar, ErrU, ErrW, ErrSum, ErrV,
		ErrChallenge, ErrPublicKey,
	}
	for i, e := range all {
		require.Equal(t, Code(i+1), e.Code)
		require.NotContains(t, e.Code.String(), "Code(")

		var got Error
		require.ErrorAs(t, fmt.Errorf("settle: %w", e), &got)
		require.Equal(t, e, got)
		for j, other := range all {
			require.Equal(t, i == j, errors.Is(fmt.Errorf("settle: %w", e), other))
		}
	}
	require.Equal(t, "Code(0)", Code(0).String())
	require.Equal(t, "Code(12)", Code(12).String())
}

// vectors reads the committed file, as Foundry does, instead of building it.
func vectors(t testing.TB) map[string]table {
	t.Helper()
	raw, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	var doc map[string]json.RawMessage
	require.NoError(t, json.Unmarshal(raw, &doc))

	out := map[string]table{}
	for section, raw := range doc {
		var columns map[string]json.RawMessage
		if json.Unmarshal(raw, &columns) != nil {
			continue // format and suite
		}

		out[section] = table{}
		for name, raw := range columns {
			var values []string
			if name != "count" {
				require.NoError(t, json.Unmarshal(raw, &values))
				out[section][name] = values
			}
		}
	}

	return out
}

// TestVectorFileHolds also runs without cgo.
func TestVectorFileHolds(t *testing.T) {
	file := vectors(t)

	valid := file["valid"]
	require.GreaterOrEqual(t, len(valid["px"]), 64)
	for i := range valid["px"] {
		pk, alpha, proof := valid.read(t, i)
		beta, err := Verify(pk, alpha, proof)
		require.NoError(t, err)
		require.Equal(t, valid["beta"][i], Word(beta).String())
		require.Equal(t, valid["keyHash"][i], Word(pk.KeyHash()).String())
	}

	// The slow verifier has seen each of them when the file was made.
	invalid := file["invalid"]
	for i := range invalid["px"] {
		pk, alpha, proof := invalid.read(t, i)
		_, err := Verify(pk, alpha, proof)
		var failed Error
		require.ErrorAs(t, err, &failed)
		require.Equal(t, invalid["code"][i], small(int(failed.Code)), invalid["name"][i])
	}

	for i, x := range file["candidates"]["x"] {
		var word, witness Word
		require.NoError(t, word.UnmarshalText([]byte(x)))
		require.NoError(t, witness.UnmarshalText([]byte(file["candidates"]["witness"][i])))
		got, _ := judge(word, witness)
		require.Equal(t, file["candidates"]["expected"][i], small(int(got)))
	}

	for i, x := range file["keys"]["px"] {
		var word, parity Word
		require.NoError(t, word.UnmarshalText([]byte(x)))
		require.NoError(t, parity.UnmarshalText([]byte(file["keys"]["parity"][i])))
		err := PublicKey{X: word, Parity: parity[31]}.Validate()
		require.Equal(t, file["keys"]["valid"][i] == small(1), err == nil)
	}

	for _, code := range []int{1, 2, 3, 4, 5, 6, 7, 8, 9, 10} {
		require.True(t, slices.Contains(invalid["code"], small(code)), "no case for code %d", code)
	}
}

func TestVerifyTakesAnEmptyProof(t *testing.T) {
	_, err := Verify(PublicKey{X: generator().point().X}, [32]byte{}, &Proof{})
	require.ErrorIs(t, err, ErrWitnessCount)
}

func drawWord(t *rapid.T, name string) [32]byte {
	return [32]byte(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
}

func drawKey(t *rapid.T) *SecretKey {
	for {
		bytes := drawWord(t, "key")
		if sk, err := ParseSecretKey(bytes[:]); err == nil {
			return sk
		}
	}
}
