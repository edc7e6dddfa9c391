package typed_test

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"log/slog"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

// reference is the digest by go-ethereum's own EIP-712, from the type's text.
func reference(t require.TestingT, d typed.Domain, a *typed.Answer) []byte {
	data := apitypes.TypedData{
		Types: apitypes.Types{
			"EIP712Domain": {
				{Name: "name", Type: "string"}, {Name: "version", Type: "string"},
				{Name: "chainId", Type: "uint256"}, {Name: "verifyingContract", Type: "address"},
			},
			"Answer": {
				{Name: "alpha", Type: "bytes32"}, {Name: "gamma", Type: "bytes"},
				{Name: "keyHash", Type: "bytes32"}, {Name: "app", Type: "address"},
				{Name: "policyVersion", Type: "uint32"}, {Name: "payee", Type: "uint32"},
				{Name: "settler", Type: "address"}, {Name: "notAfter", Type: "uint64"},
			},
		},
		PrimaryType: "Answer",
		Domain: apitypes.TypedDataDomain{
			Name: "veritee VRFCoordinator", Version: "1",
			ChainId: (*math.HexOrDecimal256)(uintBig(d.ChainID)), VerifyingContract: d.Coordinator.Hex(),
		},
		Message: apitypes.TypedDataMessage{
			"alpha": a.Alpha.Hex(), "gamma": hexutil.Encode(a.Gamma[:]), "keyHash": a.KeyHash.Hex(),
			"app": a.App.Hex(), "policyVersion": hexutil.EncodeUint64(uint64(a.PolicyVersion)),
			"payee": hexutil.EncodeUint64(uint64(a.Payee)), "settler": a.Settler.Hex(),
			"notAfter": hexutil.EncodeUint64(a.NotAfter),
		},
	}

	digest, _, err := apitypes.TypedDataAndHash(data)
	require.NoError(t, err)
	require.Equal(t, typed.AnswerType, string(data.EncodeType("Answer")))

	return digest
}

func drawAnswer(t *rapid.T) (typed.Domain, typed.Answer) {
	bytes := func(name string, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, name) }

	return typed.Domain{
			ChainID:     rapid.Uint64().Draw(t, "chain"),
			Coordinator: [20]byte(bytes("coordinator", 20)),
		}, typed.Answer{
			Alpha: [32]byte(bytes("alpha", 32)), Gamma: [64]byte(bytes("gamma", 64)),
			KeyHash: [32]byte(bytes("keyHash", 32)), App: [20]byte(bytes("app", 20)),
			PolicyVersion: rapid.Uint32().Draw(t, "policy"), Payee: rapid.Uint32().Draw(t, "payee"),
			Settler: [20]byte(bytes("settler", 20)), NotAfter: rapid.Uint64().Draw(t, "notAfter"),
		}
}

func TestDigestIsThatOfGoEthereum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, a := drawAnswer(t)
		require.Equal(t, reference(t, d, &a), a.Digest(d).Bytes())
	})
}

func TestGammaDoesntShow(t *testing.T) {
	var shown bytes.Buffer
	slog.New(slog.NewTextHandler(&shown, nil)).Info("answer", "answer", plain, "pointer", &plain)
	fmt.Fprintf(&shown, "%v %+v %s %v", plain, plain, plain, &plain)

	gx := plain.Gamma[:32]
	require.Contains(t, shown.String(), plain.App.Hex())
	require.NotContains(t, shown.String(), hex.EncodeToString(gx[8:16]))
	require.NotContains(t, shown.String(), fmt.Sprint(gx[8:16])[1:20])
}

func TestEveryFieldIsSigned(t *testing.T) {
	seen := map[[32]byte]string{}
	names, all := answers()
	for i, a := range all {
		digest := a.Digest(local)
		require.NotContains(t, seen, digest, names[i])
		seen[digest] = names[i]
	}
}

func TestSignatureRecoversItsSigner(t *testing.T) {
	key := workerKey(t, "worker")
	rapid.Check(t, func(t *rapid.T) {
		d, a := drawAnswer(t)
		digest := a.Digest(d)
		sig, err := typed.Sign(digest, key)
		require.NoError(t, err)

		raw := sig.Bytes()
		back, err := typed.ParseSignature(raw[:])
		require.NoError(t, err)
		require.Equal(t, sig, back)

		signer, err := typed.Recover(digest, back)
		require.NoError(t, err)
		require.Equal(t, crypto.PubkeyToAddress(key.PublicKey), signer)

		// Any other bit anywhere is somebody else or refused.
		bit := rapid.IntRange(0, 511).Draw(t, "bit")
		raw[bit/8] ^= 1 << (bit % 8)
		back, err = typed.ParseSignature(raw[:])
		require.NoError(t, err)
		if other, err := typed.Recover(digest, back); err == nil {
			require.NotEqual(t, signer, other)
		} else {
			require.ErrorIs(t, err, typed.ErrSignature)
		}
	})
}

func TestParseSignatureWantsSixtyFourBytes(t *testing.T) {
	for _, n := range []int{0, 63, 65} {
		_, err := typed.ParseSignature(make([]byte, n))
		require.ErrorIs(t, err, typed.ErrSignature)
	}
}

// TestVectorFileHolds reads the committed file, as Foundry does, instead of
// building it.
func TestVectorFileHolds(t *testing.T) {
	raw, err := os.ReadFile(vectorFile)
	require.NoError(t, err)
	var doc struct {
		Signatures struct {
			Count                                 int
			Name, Digest, R, VS, Signer, Expected []string
		}
	}
	require.NoError(t, json.Unmarshal(raw, &doc))

	for i := range doc.Signatures.Count {
		word := func(s string) [32]byte { return [32]byte(hexutil.MustDecode(s)) }
		signer, err := typed.Recover(word(doc.Signatures.Digest[i]),
			typed.Signature{R: word(doc.Signatures.R[i]), VS: word(doc.Signatures.VS[i])})
		want := word(doc.Signatures.Signer[i])

		switch expected := word(doc.Signatures.Expected[i]); expected[31] {
		case accepted:
			require.NoError(t, err)
			require.Equal(t, want[12:], signer.Bytes())
		case malformed:
			require.Error(t, err)
		case stranger:
			require.NoError(t, err)
			require.NotEqual(t, want[12:], signer.Bytes())
		}
	}
}

func uintBig(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

// Every field comes back from its place, and none spills into another.
func TestTermsHoldTheFields(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		answer := typed.Answer{
			PolicyVersion: rapid.Uint32().Draw(t, "policyVersion"),
			Payee:         rapid.Uint32().Draw(t, "payee"),
			NotAfter:      rapid.Uint64().Draw(t, "notAfter"),
		}
		parity := rapid.Uint8Range(0, 1).Draw(t, "parity")
		caller := rapid.Bool().Draw(t, "caller")

		terms := answer.Terms(parity, caller)
		field := func(low, bits uint) uint64 {
			mask := new(big.Int).Sub(new(big.Int).Lsh(big.NewInt(1), bits), big.NewInt(1))
			return mask.And(mask, new(big.Int).Rsh(terms, low)).Uint64()
		}
		require.Equal(t, uint64(parity), field(0, 8))
		require.Equal(t, uint64(answer.PolicyVersion), field(8, 32))
		require.Equal(t, uint64(answer.Payee), field(40, 32))
		require.Equal(t, answer.NotAfter, field(72, 64))
		require.Equal(t, caller, field(136, 1) == 1)
		require.LessOrEqual(t, terms.BitLen(), 137)
	})
}
