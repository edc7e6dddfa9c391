package typed_test

import (
	"bytes"
	"crypto/ecdsa"
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

	"github.com/veritee/veritee/protocol/typed"
)

var update = flag.Bool("update", false, "write protocol/vectors again")

const vectorFile = "../vectors/answer.json"

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

func counted(tb table, column string) map[string]any {
	out := map[string]any{"count": len(tb[column])}
	for name, values := range tb {
		out[name] = values
	}

	return out
}

func seed(name string) common.Hash { return crypto.Keccak256Hash([]byte(name)) }

func workerKey(t testing.TB, name string) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(seed(name).Bytes())
	require.NoError(t, err)

	return key
}

var (
	ones        = common.Hash(bytes.Repeat([]byte{0xff}, 32))
	onesAddress = common.Address(bytes.Repeat([]byte{0xff}, 20))

	local = typed.Domain{ChainID: 1337, Coordinator: common.BytesToAddress(seed("coordinator").Bytes())}
	plain = typed.Answer{
		Alpha: seed("alpha"), Gamma: [64]byte(append(seed("gx").Bytes(), seed("gy").Bytes()...)),
		KeyHash: seed("key hash"), App: common.BytesToAddress(seed("app").Bytes()), PolicyVersion: 5,
		Payee: 2, Settler: common.BytesToAddress(seed("settler").Bytes()), NotAfter: 1_800_000_000,
	}
	maximal = typed.Answer{
		Alpha: ones, Gamma: [64]byte(bytes.Repeat([]byte{0xff}, 64)), KeyHash: ones, App: onesAddress,
		PolicyVersion: math.MaxUint32, Payee: math.MaxUint32, Settler: onesAddress, NotAfter: math.MaxUint64,
	}
)

// answers are the cases: zero, maximal, plain, and plain with one field
// changed at a time.
func answers() (names []string, all []typed.Answer) {
	add := func(name string, change func(*typed.Answer)) {
		a := plain
		change(&a)
		names, all = append(names, name), append(all, a)
	}

	add("zero", func(a *typed.Answer) { *a = typed.Answer{} })
	add("maximal", func(a *typed.Answer) { *a = maximal })
	add("plain", func(*typed.Answer) {})
	add("alpha", func(a *typed.Answer) { a.Alpha[31] ^= 1 })
	add("gamma", func(a *typed.Answer) { a.Gamma[63] ^= 1 })
	add("keyHash", func(a *typed.Answer) { a.KeyHash[0] ^= 1 })
	add("app", func(a *typed.Answer) { a.App[19] ^= 1 })
	add("policyVersion", func(a *typed.Answer) { a.PolicyVersion++ })
	add("payee", func(a *typed.Answer) { a.Payee = 0 })
	add("settler", func(a *typed.Answer) { a.Settler = common.Address{} })
	add("notAfter", func(a *typed.Answer) { a.NotAfter++ })

	return names, all
}

func document(t testing.TB) []byte {
	t.Helper()
	out, err := json.MarshalIndent(map[string]any{
		"format":     "veritee/vectors/answer/1",
		"answers":    counted(answerVectors(t), "digest"),
		"signatures": counted(signatureVectors(t), "digest"),
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
		"protocol/vectors/answer.json is stale: go test ./protocol/typed -run Vectors -update")
}

func answerVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, d typed.Domain, a typed.Answer, key *ecdsa.PrivateKey) {
		digest := a.Digest(d)
		sig, err := typed.Sign(digest, key)
		require.NoError(t, err)

		tb["name"] = append(tb["name"], name)
		tb.uint("chainId", d.ChainID)
		tb.address("coordinator", d.Coordinator)
		tb.word("alpha", a.Alpha)
		tb["gamma"] = append(tb["gamma"], "0x"+hex.EncodeToString(a.Gamma[:]))
		tb.word("keyHash", a.KeyHash)
		tb.address("app", a.App)
		tb.uint("policyVersion", uint64(a.PolicyVersion))
		tb.uint("payee", uint64(a.Payee))
		tb.address("settler", a.Settler)
		tb.uint("notAfter", a.NotAfter)
		tb.word("separator", d.Separator())
		tb.word("structHash", a.StructHash())
		tb.word("digest", digest)
		tb.word("r", sig.R)
		tb.word("vs", sig.VS)
		tb.address("signer", crypto.PubkeyToAddress(key.PublicKey))
	}

	names, all := answers()
	for i, a := range all {
		add(names[i], local, a, workerKey(t, "worker"))
	}
	add("another worker", local, plain, workerKey(t, "another worker"))
	add("another chain", typed.Domain{ChainID: 31337, Coordinator: local.Coordinator}, plain, workerKey(t, "worker"))
	add("another coordinator", typed.Domain{ChainID: 1337, Coordinator: plain.App}, plain, workerKey(t, "worker"))
	add("domain zero", typed.Domain{}, plain, workerKey(t, "worker"))
	add("domain maximal", typed.Domain{ChainID: math.MaxUint64, Coordinator: onesAddress}, maximal, workerKey(t, "worker"))

	return tb
}

// Outcomes of a signature, the column "expected".
const (
	accepted  = 0 // recovers the signer
	malformed = 1 // must be refused as it stands
	stranger  = 2 // well-formed, recovers somebody else
)

func signatureVectors(t testing.TB) table {
	tb := table{}
	key := workerKey(t, "worker")
	signer := crypto.PubkeyToAddress(key.PublicKey)
	order := crypto.S256().Params().N

	add := func(name string, digest common.Hash, sig typed.Signature, expected uint64) {
		got, err := typed.Recover(digest, sig)
		switch expected {
		case accepted:
			require.NoError(t, err, name)
			require.Equal(t, signer, got, name)
		case malformed:
			require.ErrorIs(t, err, typed.ErrSignature, name)
		case stranger:
			require.NoError(t, err, name)
			require.NotEqual(t, signer, got, name)
		}

		tb["name"] = append(tb["name"], name)
		tb.word("digest", digest)
		tb.word("r", sig.R)
		tb.word("vs", sig.VS)
		tb.address("signer", signer)
		tb.uint("expected", expected)
	}

	_, all := answers()
	for _, a := range all[:4] {
		digest := a.Digest(local)
		sig, err := typed.Sign(digest, key)
		require.NoError(t, err)
		s, v := sig.VS, sig.VS[0]&0x80
		s[0] &= 0x7f

		vs := func(s *big.Int, v byte) common.Hash {
			h := common.BigToHash(s)
			require.Zero(t, h[0]&0x80, "s doesn't fit into 255 bits")
			h[0] |= v

			return h
		}
		edit := func(name string, r, vs common.Hash, expected uint64) {
			add(name, digest, typed.Signature{R: r, VS: vs}, expected)
		}

		edit("good", sig.R, sig.VS, accepted)
		edit("other parity", sig.R, vs(s.Big(), v^0x80), stranger)
		edit("r changed in its lowest bit", flipR(t, digest, sig), sig.VS, stranger)
		edit("s + 1", sig.R, vs(new(big.Int).Add(s.Big(), big.NewInt(1)), v), stranger)

		// n − s with the other parity is the same signature to ECDSA. Its 256 bits
		// don't fit beside the parity, so what arrives means another s.
		high := common.BigToHash(new(big.Int).Sub(order, s.Big()))
		require.NotZero(t, high[0]&0x80)
		edit("high s, top bit taken for parity", sig.R, high, stranger)

		// The band between n/2 and 2^255 is what the low-s check stops here.
		half := new(big.Int).Rsh(order, 1)
		edit("s just above n/2", sig.R, vs(new(big.Int).Add(half, big.NewInt(1)), v), malformed)
		edit("s 2^255 - 1", sig.R, vs(new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), 255), big.NewInt(1)), v), malformed)
		edit("s n/2, the last low one", sig.R, vs(half, v), stranger)
		edit("s 0", sig.R, vs(new(big.Int), v), malformed)
		edit("s 0, other parity", sig.R, vs(new(big.Int), v^0x80), malformed)

		edit("r 0", common.Hash{}, sig.VS, malformed)
		edit("r n", common.BigToHash(order), sig.VS, malformed)
		edit("r 2^256 - 1", ones, sig.VS, malformed)
		edit("r 5, on no point", common.BigToHash(big.NewInt(5)), sig.VS, malformed)
		edit("all zero", common.Hash{}, common.Hash{}, malformed)
	}

	// Another answer's good signature.
	sig, err := typed.Sign(all[0].Digest(local), key)
	require.NoError(t, err)
	add("of another answer", all[1].Digest(local), sig, stranger)
	add("of another chain", all[0].Digest(typed.Domain{ChainID: 31337, Coordinator: local.Coordinator}), sig, stranger)
	highS(t, key, add)

	return tb
}

// flipR changes r until it is an abscissa again.
func flipR(t testing.TB, digest common.Hash, sig typed.Signature) common.Hash {
	t.Helper()
	for i := range 256 {
		sig.R[31-i/8] ^= 1 << (i % 8)
		if _, err := typed.Recover(digest, sig); err == nil {
			return sig.R
		}
		sig.R[31-i/8] ^= 1 << (i % 8)
	}
	require.Fail(t, "no other point")

	return common.Hash{}
}

// highS makes a true high-s twin that survives the compact form: n − s below
// 2^255. That needs s in [n − 2^255 + 1, n/2], 2^-128 of all signatures, so
// it is made from a chosen s and the digest that goes with it: with nonce 1
// r = Gx, and digest = s·k − r·d.
func highS(t testing.TB, key *ecdsa.PrivateKey, add func(string, common.Hash, typed.Signature, uint64)) {
	t.Helper()
	params := crypto.S256().Params()
	half := new(big.Int).Rsh(params.N, 1)
	s := new(big.Int).Sub(half, big.NewInt(10))

	z := new(big.Int).SetBytes(crypto.FromECDSA(key))
	z.Mul(z, params.Gx)
	z.Sub(s, z).Mod(z, params.N)
	digest := common.BigToHash(z)
	r := common.BigToHash(params.Gx)

	// G has an even ordinate: parity 0; the twin has the other.
	add("low s near n/2", digest, typed.Signature{R: r, VS: common.BigToHash(s)}, accepted)
	twin := common.BigToHash(new(big.Int).Sub(params.N, s))
	twin[0] |= 0x80
	add("high s, same signer if taken", digest, typed.Signature{R: r, VS: twin}, malformed)
}
