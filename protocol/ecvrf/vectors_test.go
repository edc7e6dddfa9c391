package ecvrf

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"flag"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
)

var update = flag.Bool("update", false, "write protocol/vectors again")

const vectorFile = "../vectors/ecvrf.json"

// table is parallel columns, the form that Foundry's parseJson reads best: all
// words are 0x and 64 digits, witnesses are the ABI encoding of a uint256[].
type table map[string][]string

func (tb table) add(column, value string) { tb[column] = append(tb[column], value) }

func (tb table) proof(pk PublicKey, alpha [32]byte, p *Proof) {
	tb.add("px", pk.X.String())
	tb.add("parity", small(int(pk.Parity)))
	tb.add("alpha", Word(alpha).String())
	tb.add("gx", p.Gamma.X.String())
	tb.add("gy", p.Gamma.Y.String())
	tb.add("wx", p.W.X.String())
	tb.add("wy", p.W.Y.String())
	tb.add("c", p.C.String())
	tb.add("t", p.T.String())
	tb.add("slope", p.Slope.String())
	tb.add("witnesses", encodeWitnesses(p.Witnesses))
}

// read is the inverse of proof for row i.
func (tb table) read(t testing.TB, i int) (PublicKey, [32]byte, *Proof) {
	t.Helper()
	word := func(column string) Word {
		var w Word
		require.NoError(t, w.UnmarshalText([]byte(tb[column][i])))
		return w
	}

	parity := word("parity")
	pk := PublicKey{X: word("px"), Parity: parity[31]}

	return pk, word("alpha"), &Proof{
		Gamma: Point{word("gx"), word("gy")}, W: Point{word("wx"), word("wy")},
		C: word("c"), T: word("t"), Slope: word("slope"),
		Witnesses: decodeWitnesses(t, tb["witnesses"][i]),
	}
}

func small(v int) string {
	var w Word
	binary.BigEndian.PutUint64(w[24:], uint64(v))

	return w.String()
}

// encodeWitnesses is abi.encode(uint256[]): offset, length, elements.
func encodeWitnesses(witnesses []Word) string {
	var out bytes.Buffer
	out.WriteString(small(32))
	out.WriteString(small(len(witnesses))[2:])
	for _, w := range witnesses {
		out.WriteString(hex.EncodeToString(w[:]))
	}

	return out.String()
}

func decodeWitnesses(t testing.TB, text string) []Word {
	t.Helper()
	raw, err := hex.DecodeString(text[2:])
	require.NoError(t, err)
	require.Zero(t, len(raw)%32)

	var out []Word
	for raw = raw[64:]; len(raw) > 0; raw = raw[32:] {
		out = append(out, Word(raw[:32]))
	}

	return out
}

// document builds the whole file from fixed seeds.
func document(t testing.TB) []byte {
	t.Helper()
	doc := map[string]any{
		"format":     "veritee/vectors/ecvrf/1",
		"suite":      Suite,
		"keys":       counted(keyVectors(t), "px"),
		"valid":      counted(validVectors(t), "px"),
		"invalid":    counted(invalidVectors(t), "px"),
		"candidates": counted(candidateVectors(t), "x"),
	}

	out, err := json.MarshalIndent(doc, "", " ")
	require.NoError(t, err)

	return append(out, '\n')
}

func counted(tb table, column string) map[string]any {
	out := map[string]any{"count": len(tb[column])}
	for name, values := range tb {
		out[name] = values
	}

	return out
}

func TestVectorsAreFresh(t *testing.T) {
	needKeys(t)
	want := document(t)
	if *update {
		require.NoError(t, os.WriteFile(vectorFile, want, 0o644))
	}

	got, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got),
		"protocol/vectors/ecvrf.json is stale: go test ./protocol/ecvrf -run Vectors -update")
}

// alphaWith searches an input that needs n candidates under a key.
func alphaWith(t testing.TB, px Word, n int) [32]byte {
	t.Helper()
	for i := uint64(0); ; i++ {
		alpha := [32]byte(crypto.Keccak256([]byte("alpha"), px[:], binary.BigEndian.AppendUint64(nil, i)))
		_, witnesses, err := hashToCurve(px, alpha)
		require.NoError(t, err)
		if len(witnesses) == n {
			return alpha
		}
	}
}

func validVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, sk *SecretKey, alpha [32]byte) {
		o := newOwner(t, sk, alpha)
		proof := o.honest(t)
		beta, err := Verify(o.pk, alpha, proof)
		require.NoError(t, err)

		tb.add("name", name)
		tb.proof(o.pk, alpha, proof)
		tb.add("beta", Word(beta).String())
		tb.add("keyHash", Word(o.pk.KeyHash()).String())

		// Steps on the way, to look at when something differs.
		c, _ := scalarOf(proof.C)
		tt, _ := scalarOf(proof.T)
		var s scalar
		s.Mul2(&tt, &c)
		u, ok := mulAddPublic(&c, &o.public, &s)
		require.True(t, ok)
		gamma, _ := proof.Gamma.affine()
		w, _ := proof.W.affine()
		v := times(t, c, added(t, gamma, w))
		uAddr, vAddr := addressOf(u.point()), addressOf(v.point())
		tb.add("hx", o.h.point().X.String())
		tb.add("hy", o.h.point().Y.String())
		tb.add("u", Word(append(make([]byte, 12), uAddr[:]...)).String())
		tb.add("v", Word(append(make([]byte, 12), vAddr[:]...)).String())
	}

	for parity := range uint8(2) {
		sk := keyFor(t, "counts", parity)
		for n := 1; n <= 12; n++ {
			add("count", sk, alphaWith(t, sk.Public().X, n))
		}
	}

	for _, edge := range []struct {
		name string
		k    int64
	}{{"secret 1", 1}, {"secret 2", 2}, {"secret n-1", -1}, {"secret n-2", -2}} {
		k := scalarInt(edge.k)
		bytes := k.Bytes()
		sk, err := ParseSecretKey(bytes[:])
		require.NoError(t, err)
		add(edge.name, sk, [32]byte{})
		add(edge.name, sk, [32]byte(bytes))
	}

	ones := [32]byte(wordOf(two256Minus(1)))
	for i := range 5 {
		sk := keyFor(t, "round "+string(rune('a'+i)), uint8(i&1))
		add("alpha zero", sk, [32]byte{})
		add("alpha ones", sk, ones)
		for j := range 7 {
			add("round", sk, [32]byte(crypto.Keccak256([]byte{byte(i), byte(j)})))
		}
	}

	return tb
}

func keyVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, x Word, parity int, valid bool) {
		pk := PublicKey{X: x, Parity: uint8(parity)}
		require.Equal(t, valid, pk.Validate() == nil, name)

		tb.add("name", name)
		tb.add("px", x.String())
		tb.add("parity", small(parity))
		tb.add("valid", small(map[bool]int{true: 1}[valid]))
		tb.add("keyHash", Word(pk.KeyHash()).String())
	}

	one, g := bigInt(1), generator()
	add("generator", g.point().X, 0, true)
	add("minus generator", g.point().X, 1, true)
	for i := range 6 {
		pk := keyFor(t, "round "+string(rune('a'+i)), uint8(i&1)).Public()
		add("random", pk.X, int(pk.Parity), true)
	}

	add("x 1", wordOf(one), 0, true)
	add("largest x", pointBelowN(t).point().X, 1, true)
	add("x 0", Word{}, 0, false)
	add("x 0, odd", Word{}, 1, false)
	add("x 5, on no point", wordOf(bigInt(5)), 0, false)
	add("x n", wordOf(groupOrder), 0, false)
	add("first x above n on the curve", pointWithX(t, groupOrder, false).point().X, 0, false)
	add("x p", wordOf(fieldPrime), 0, false)
	add("x p + 1", plus(wordOf(fieldPrime), one), 0, false)
	add("x all ones", wordOf(two256Minus(1)), 0, false)
	add("parity 2", g.point().X, 2, false)
	add("parity 27", g.point().X, 27, false)
	add("parity 255", g.point().X, 255, false)

	return tb
}
