package ecvrf

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/ecvrf/textbook"
	"pgregory.net/rapid"
)

func TestPublicKeyIsThatOfGoEthereum(t *testing.T) {
	needKeys(t)
	rapid.Check(t, func(t *rapid.T) {
		sk := drawKey(t)
		secret := sk.Bytes()
		reference, err := crypto.ToECDSA(secret[:])
		require.NoError(t, err)

		compressed := sk.Public().Compressed()
		require.Equal(t, crypto.CompressPubkey(&reference.PublicKey), compressed[:])
		back, err := ParsePublicKey(compressed[:])
		require.NoError(t, err)
		require.Equal(t, sk.Public(), back)

		again, err := ParseSecretKey(secret[:])
		require.NoError(t, err)
		require.Equal(t, sk.Public(), again.Public())
	})
}

func TestParsePublicKeyIsStrict(t *testing.T) {
	good := PublicKey{X: generator().point().X}.Compressed()
	_, err := ParsePublicKey(good[:])
	require.NoError(t, err)

	for name, change := range map[string]func([]byte) []byte{
		"empty":         func([]byte) []byte { return nil },
		"short":         func(b []byte) []byte { return b[:32] },
		"long":          func(b []byte) []byte { return append(b, 0) },
		"infinity":      func([]byte) []byte { return make([]byte, 33) },
		"uncompressed":  func(b []byte) []byte { b[0] = 4; return b },
		"hybrid":        func(b []byte) []byte { b[0] = 6; return b },
		"on no point":   func([]byte) []byte { return append([]byte{2}, wordBytes(bigInt(5))...) },
		"x not below n": func([]byte) []byte { return append([]byte{2}, wordBytes(groupOrder)...) },
	} {
		_, err := ParsePublicKey(change(bytes.Clone(good[:])))
		require.ErrorIs(t, err, ErrPublicKey, name)
	}
}

func wordBytes(v *big.Int) []byte { w := wordOf(v); return w[:] }

func TestKeyHashLeavesRoomForATimestamp(t *testing.T) {
	pk := PublicKey{X: generator().point().X, Parity: 1}
	hash := pk.KeyHash()
	require.Equal(t, textbook.KeyHash(pk.X, 1), hash)
	require.Equal(t, make([]byte, 5), hash[27:])

	pk.Parity = 0
	require.NotEqual(t, hash, pk.KeyHash())
}

func TestSecretKeyRange(t *testing.T) {
	needKeys(t)
	for _, b := range [][]byte{
		nil, {1}, make([]byte, 31), make([]byte, 32), make([]byte, 33),
		wordBytes(groupOrder), wordBytes(two256Minus(1)),
	} {
		_, err := ParseSecretKey(b)
		require.ErrorIs(t, err, ErrSecretKey)
	}

	// Drawn again: zero, n, then 1.
	sk, err := NewSecretKey(io.MultiReader(
		bytes.NewReader(make([]byte, 32)), bytes.NewReader(wordBytes(groupOrder)), bytes.NewReader(wordBytes(bigInt(1)))))
	require.NoError(t, err)
	require.Equal(t, PublicKey{X: generator().point().X}, sk.Public())

	_, err = NewSecretKey(bytes.NewReader(nil))
	require.ErrorIs(t, err, io.EOF)
}

// TestSecretsDontShow prints a key in every way that a careless line might.
func TestSecretsDontShow(t *testing.T) {
	sk := keyFor(t, "shown", 0)
	proof, beta, err := Prove(sk, [32]byte{}, seeded("shown"))
	require.NoError(t, err)

	// hidden are the traces to look for: hex, decimal list, big integer, base64
	// would all contain one of these.
	secret := sk.Bytes()
	hidden := func(b []byte) []string {
		return []string{
			hex.EncodeToString(b[8:16]), strings.ToUpper(hex.EncodeToString(b[8:16])),
			fmt.Sprint(b[8:16])[1:20], new(big.Int).SetBytes(b).String(), string(b[8:16]),
			strings.Trim(fmt.Sprintf("%#v", b[8:12]), "[]byte{}"),
		}
	}

	type holder struct {
		Key     SecretKey
		Pointer *SecretKey
		private SecretKey
		pointer *SecretKey
	}
	h := holder{*sk, sk, *sk, sk}

	var logs bytes.Buffer
	for _, handler := range []slog.Handler{slog.NewTextHandler(&logs, nil), slog.NewJSONHandler(&logs, nil)} {
		slog.New(handler).Info("key", "key", sk, "value", *sk, "any", any(h.Key), "proof", proof, "value", *proof, "beta", beta)
	}
	shown := logs.String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%q", "%x", "%X", "%d", "%08b", "%t", "%c"} {
		for _, v := range []any{sk, *sk, h, &h, []SecretKey{*sk}, map[string]*SecretKey{"a": sk}} {
			shown += fmt.Sprintf(verb, v)
		}
	}
	for _, v := range []any{sk, *sk, h, &h} {
		encoded, err := json.Marshal(v)
		require.NoError(t, err)
		shown += string(encoded)
	}
	shown += fmt.Sprint(fmt.Errorf("with key %v and %s: %w", sk, h.Pointer, ErrSecretKey), proof, *proof, beta)
	shown += fmt.Sprintf("%s %v %+v", proof, *proof, beta)

	for _, trace := range hidden(secret[:]) {
		require.False(t, strings.Contains(shown, trace), "the key shows as %q", trace)
	}
	for _, insider := range [][]byte{beta[:], proof.Gamma.X[:]} {
		for _, trace := range hidden(insider) {
			require.False(t, strings.Contains(shown, trace), "an answer shows as %q", trace)
		}
	}
	require.Contains(t, shown, redacted)
	require.Contains(t, shown, redactedProof)
	require.Contains(t, shown, redactedOutput)

	_ = h.private
	_ = h.pointer
}
