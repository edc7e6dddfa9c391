package randomness_test

import (
	"bytes"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"flag"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/randomness"
)

var update = flag.Bool("update", false, "write protocol/vectors again")

const vectorFile = "../vectors/randomness.json"

// table is parallel columns of 0x-hex, see protocol/vectors/README.md.
type table map[string][]string

func (tb table) word(column string, w [32]byte) {
	tb[column] = append(tb[column], common.Hash(w).Hex())
}

func (tb table) uint(column string, v uint64) {
	var w common.Hash
	binary.BigEndian.PutUint64(w[24:], v)
	tb.word(column, w)
}

func (tb table) address(column string, a common.Address) { tb.word(column, common.BytesToHash(a[:])) }

func (tb table) bytes(column string, b []byte) {
	tb[column] = append(tb[column], "0x"+hex.EncodeToString(b))
}

func (tb table) deployment(d randomness.Deployment) {
	tb.uint("chainId", d.ChainID)
	tb.address("coordinator", d.Coordinator)
}

func counted(tb table, column string) map[string]any {
	out := map[string]any{"count": len(tb[column])}
	for name, values := range tb {
		out[name] = values
	}

	return out
}

func seed(parts ...string) (h common.Hash) {
	for _, p := range parts {
		h = crypto.Keccak256Hash(h[:], []byte(p))
	}

	return h
}

func address(name string) common.Address { return common.BytesToAddress(seed(name).Bytes()) }

var (
	ones        = common.Hash(bytes.Repeat([]byte{0xff}, 32))
	onesAddress = common.Address(bytes.Repeat([]byte{0xff}, 20))
	maxUint96   = new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 96), big.NewInt(1))

	maximal = randomness.RequestTerms{
		NumWords: math.MaxUint16, CallbackGasLimit: 1<<24 - 1, Confirmations: math.MaxUint8,
		MaxGasPrice: math.MaxUint64, BlockNumber: 1<<40 - 1, Sequence: 1<<48 - 1,
		Slot: math.MaxUint16, AccountIndex: math.MaxUint32,
	}

	local = randomness.Deployment{ChainID: 1337, Coordinator: address("coordinator")}
	plain = randomness.RequestTerms{
		NumWords: 2, CallbackGasLimit: 200_000, Confirmations: 3, MaxGasPrice: 50_000_000_000,
		BlockNumber: 23_456_789, Sequence: 42, Slot: 7, AccountIndex: 3,
	}
)

// terms are all cases of terms: zero, each field alone at its maximum, all at
// their maxima, and something plain.
func terms() (names []string, all []randomness.RequestTerms) {
	add := func(name string, t randomness.RequestTerms) { names, all = append(names, name), append(all, t) }
	type rt = randomness.RequestTerms

	add("zero", rt{})
	add("numWords", rt{NumWords: maximal.NumWords})
	add("callbackGasLimit", rt{CallbackGasLimit: maximal.CallbackGasLimit})
	add("confirmations", rt{Confirmations: maximal.Confirmations})
	add("maxGasPrice", rt{MaxGasPrice: maximal.MaxGasPrice})
	add("blockNumber", rt{BlockNumber: maximal.BlockNumber})
	add("sequence", rt{Sequence: maximal.Sequence})
	add("slot", rt{Slot: maximal.Slot})
	add("accountIndex", rt{AccountIndex: maximal.AccountIndex})
	add("maximal", maximal)
	add("plain", plain)

	return names, all
}

func document(t testing.TB) []byte {
	t.Helper()
	out, err := json.MarshalIndent(map[string]any{
		"format":     "veritee/vectors/randomness/1",
		"terms":      counted(termVectors(t), "packed"),
		"requests":   counted(requestVectors(t), "requestId"),
		"alphas":     counted(alphaVectors(t), "alpha"),
		"words":      counted(wordVectors(), "word"),
		"keyLines":   counted(packedVectors(t, "app", "purpose", "keyLine", randomness.KeyLine), "keyLine"),
		"accounts":   counted(packedVectors(t, "owner", "number", "accountId", randomness.AccountID), "accountId"),
		"possession": counted(possessionVectors(), "alpha"),
	}, "", " ")
	require.NoError(t, err)

	return append(out, '\n')
}

func TestVectorsAreFresh(t *testing.T) {
	want := document(t)
	if *update {
		require.NoError(t, os.WriteFile(vectorFile, want, 0o644))
	}

	got, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got),
		"protocol/vectors/randomness.json is stale: go test ./protocol/randomness -run Vectors -update")
}

func (tb table) terms(t testing.TB, rt randomness.RequestTerms) {
	packed, err := rt.Pack()
	require.NoError(t, err)

	tb.word("packed", packed)
	tb.uint("numWords", uint64(rt.NumWords))
	tb.uint("callbackGasLimit", uint64(rt.CallbackGasLimit))
	tb.uint("confirmations", uint64(rt.Confirmations))
	tb.uint("maxGasPrice", rt.MaxGasPrice)
	tb.uint("blockNumber", rt.BlockNumber)
	tb.uint("sequence", rt.Sequence)
	tb.uint("slot", uint64(rt.Slot))
	tb.uint("accountIndex", uint64(rt.AccountIndex))
}

func termVectors(t testing.TB) table {
	tb := table{}
	names, all := terms()
	for i, rt := range all {
		tb["name"] = append(tb["name"], names[i])
		tb.terms(t, rt)
	}

	return tb
}

func requestVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, d randomness.Deployment, r randomness.Request) {
		h, err := d.RequestHash(r)
		require.NoError(t, err)
		id, err := d.RequestID(r)
		require.NoError(t, err)

		tb["name"] = append(tb["name"], name)
		tb.deployment(d)
		tb.terms(t, r.Terms)
		tb.address("consumer", r.Consumer)
		tb.word("keyLine", r.KeyLine)
		tb.word("keyHash", r.KeyHash)
		tb.bytes("input", r.Input)
		tb.word("inputHash", randomness.InputHash(r.Input))
		tb.word("requestHash", h)
		tb.word("requestId", id)
	}

	base := randomness.Request{
		Terms: plain, Consumer: address("consumer"), KeyLine: seed("key line"), KeyHash: seed("key hash"),
	}
	add("zero", randomness.Deployment{}, randomness.Request{})
	add("plain", local, base)
	add("maximal", randomness.Deployment{ChainID: math.MaxUint64, Coordinator: onesAddress}, randomness.Request{
		Terms: maximal, Consumer: onesAddress, KeyLine: ones, KeyHash: ones, Input: ones[:],
	})
	add("another chain", randomness.Deployment{ChainID: 31337, Coordinator: local.Coordinator}, base)
	add("another coordinator", randomness.Deployment{ChainID: 1337, Coordinator: address("b")}, base)

	names, all := terms()
	for i, rt := range all {
		r := base
		r.Terms = rt
		add("terms "+names[i], local, r)
	}
	for _, input := range [][]byte{{0}, []byte("heads or tails"), make([]byte, 32), bytes.Repeat([]byte{1}, 137)} {
		r := base
		r.Input = input
		add("input", local, r)
	}

	return tb
}

func alphaVectors(t testing.TB) table {
	tb := table{}
	add := func(d randomness.Deployment, keyHash common.Hash, number uint64, confirmations uint8, blockHash common.Hash) {
		alpha, err := d.Alpha(keyHash, number, confirmations, blockHash)
		require.NoError(t, err)

		tb.deployment(d)
		tb.word("keyHash", keyHash)
		tb.uint("number", number)
		tb.uint("confirmations", uint64(confirmations))
		tb.word("blockHash", blockHash)
		tb.word("alpha", alpha)
	}

	add(randomness.Deployment{}, common.Hash{}, 0, 1, common.Hash{31: 1})
	add(randomness.Deployment{ChainID: math.MaxUint64, Coordinator: onesAddress}, ones, 1<<40-1, 255, ones)
	for _, confirmations := range []uint8{1, 3, 12, 64} {
		for number := uint64(100); number < 103; number++ {
			add(local, seed("key hash"), number, confirmations, seed("block", string(rune(number))))
		}
	}
	add(randomness.Deployment{ChainID: 31337, Coordinator: local.Coordinator}, seed("key hash"), 100, 1, seed("block", "d"))

	return tb
}

func wordVectors() table {
	tb := table{}
	add := func(beta, id common.Hash, i uint16) {
		tb.word("beta", beta)
		tb.word("requestId", id)
		tb.uint("index", uint64(i))
		tb.word("word", randomness.Word(beta, id, i))
	}

	add(common.Hash{}, common.Hash{}, 0)
	add(ones, ones, math.MaxUint16)
	for i := range uint16(10) {
		add(seed("beta"), seed("id"), i)
	}
	add(seed("beta"), seed("another id"), 0)
	add(seed("another beta"), seed("id"), 0)

	return tb
}

func packedVectors(t testing.TB, high, low, both string, pack func(common.Address, *big.Int) (common.Hash, error)) table {
	tb := table{}
	for _, a := range []common.Address{{}, {19: 1}, address("a"), onesAddress} {
		for _, number := range []*big.Int{big.NewInt(0), big.NewInt(1), big.NewInt(math.MaxInt64), maxUint96} {
			packed, err := pack(a, number)
			require.NoError(t, err)

			tb.address(high, a)
			tb.word(low, common.BigToHash(number))
			tb.word(both, packed)
		}
	}

	return tb
}

func possessionVectors() table {
	tb := table{}
	add := func(d randomness.Deployment, keyLine, keyHash common.Hash) {
		tb.deployment(d)
		tb.word("keyLine", keyLine)
		tb.word("keyHash", keyHash)
		tb.word("alpha", d.Possession(keyLine, keyHash))
	}

	add(randomness.Deployment{}, common.Hash{}, common.Hash{})
	add(randomness.Deployment{ChainID: math.MaxUint64, Coordinator: onesAddress}, ones, ones)
	add(local, seed("key line"), seed("key hash"))
	add(local, seed("another line"), seed("key hash"))
	add(randomness.Deployment{ChainID: 31337, Coordinator: local.Coordinator}, seed("key line"), seed("key hash"))

	return tb
}
