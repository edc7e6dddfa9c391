package typed_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

const outputFile = "../vectors/output.json"

var (
	town        = typed.RegistryDomain{ChainID: 1337, Registry: common.BytesToAddress(seed("registry").Bytes())}
	plainOutput = typed.Output{
		App: common.BytesToAddress(seed("app").Bytes()), Kind: seed("kind"), InputHash: seed("input"), OutputHash: seed("output"),
		CodeHash: seed("code"), NotAfter: 1_800_000_000,
	}
)

// outputs are the cases: zero, maximal, plain, and plain with one field changed at a time.
func outputs() (names []string, all []typed.Output) {
	add := func(name string, change func(*typed.Output)) {
		o := plainOutput
		change(&o)
		names, all = append(names, name), append(all, o)
	}
	add("zero", func(o *typed.Output) { *o = typed.Output{} })
	add("maximal", func(o *typed.Output) { *o = typed.Output{onesAddress, ones, ones, ones, ones, math.MaxUint64} })
	add("plain", func(*typed.Output) {})
	add("app", func(o *typed.Output) { o.App[19] ^= 1 })
	add("kind", func(o *typed.Output) { o.Kind[31] ^= 1 })
	add("inputHash", func(o *typed.Output) { o.InputHash[31] ^= 1 })
	add("outputHash", func(o *typed.Output) { o.OutputHash[31] ^= 1 })
	add("codeHash", func(o *typed.Output) { o.CodeHash = common.Hash{} })
	add("notAfter", func(o *typed.Output) { o.NotAfter++ })
	return names, all
}

func TestVectorsOfOutputsAreFresh(t *testing.T) {
	tb, key, seen := table{}, workerKey(t, "worker"), map[common.Hash]string{}
	add := func(name string, d typed.RegistryDomain, o typed.Output) {
		digest := o.Digest(d)
		require.Empty(t, seen[digest], name)
		seen[digest] = name
		sig, err := o.Sign(d, key)
		require.NoError(t, err)
		tb["name"] = append(tb["name"], name)
		tb.uint("chainId", d.ChainID)
		tb.address("registry", d.Registry)
		tb.address("app", o.App)
		tb.word("kind", o.Kind)
		tb.word("inputHash", o.InputHash)
		tb.word("outputHash", o.OutputHash)
		tb.word("codeHash", o.CodeHash)
		tb.uint("notAfter", o.NotAfter)
		tb.word("digest", digest)
		tb.word("r", sig.R)
		tb.word("vs", sig.VS)
		tb.address("signer", crypto.PubkeyToAddress(key.PublicKey))
	}
	names, all := outputs()
	for i, o := range all {
		add(names[i], town, o)
	}
	add("chainId", typed.RegistryDomain{ChainID: 31337, Registry: town.Registry}, plainOutput)
	add("registry", typed.RegistryDomain{ChainID: 1337, Registry: onesAddress}, plainOutput)

	want, err := json.MarshalIndent(map[string]any{"format": "veritee/vectors/output/1", "outputs": counted(tb, "digest")}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(outputFile, want, 0o644))
	}
	got, err := os.ReadFile(outputFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/output.json is stale: go test ./protocol/typed -run Vectors -update")
}

// TestOutputDigestIsThatOfGoEthereum asks an implementation of EIP-712 that knows nothing of ours.
func TestOutputDigestIsThatOfGoEthereum(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string, n int) []byte { return rapid.SliceOfN(rapid.Byte(), n, n).Draw(t, name) }
		d := typed.RegistryDomain{ChainID: rapid.Uint64Range(0, math.MaxInt64).Draw(t, "chain"), Registry: common.Address(draw("registry", 20))}
		o := typed.Output{
			App: common.Address(draw("app", 20)), Kind: common.Hash(draw("kind", 32)), InputHash: common.Hash(draw("input", 32)),
			OutputHash: common.Hash(draw("output", 32)), CodeHash: common.Hash(draw("code", 32)), NotAfter: rapid.Uint64().Draw(t, "notAfter"),
		}
		field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: apitypes.Types{
				"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
				"Output": {
					field("app", "address"), field("kind", "bytes32"), field("inputHash", "bytes32"), field("outputHash", "bytes32"),
					field("codeHash", "bytes32"), field("notAfter", "uint64"),
				},
			},
			PrimaryType: "Output",
			Domain: apitypes.TypedDataDomain{
				Name: "EnclaveRegistry", Version: "1", ChainId: ethmath.NewHexOrDecimal256(int64(d.ChainID)), VerifyingContract: d.Registry.Hex(),
			},
			Message: apitypes.TypedDataMessage{
				"app": o.App.Hex(), "kind": hexutil.Encode(o.Kind[:]), "inputHash": hexutil.Encode(o.InputHash[:]),
				"outputHash": hexutil.Encode(o.OutputHash[:]), "codeHash": hexutil.Encode(o.CodeHash[:]), "notAfter": uintBig(o.NotAfter),
			},
		})
		require.NoError(t, err)
		require.Equal(t, common.Hash(want), o.Digest(d))
	})
}

func TestOutputIsVerifiedOffChain(t *testing.T) {
	key, stranger := workerKey(t, "worker"), workerKey(t, "stranger")
	live := []common.Address{onesAddress, crypto.PubkeyToAddress(key.PublicKey)}
	o, now := plainOutput, time.Unix(1_800_000_000, 0)
	sig, err := o.Sign(town, key)
	require.NoError(t, err)

	signer, err := o.Verify(town, sig, now, live)
	require.NoError(t, err)
	require.Equal(t, live[1], signer)

	_, err = o.Verify(town, sig, now.Add(time.Second), live)
	require.ErrorContains(t, err, "it counted until 2027-01-15T08:00:00Z")
	_, err = o.Verify(town, sig, now, live[:1])
	require.ErrorContains(t, err, "no live instance")
	_, err = o.Verify(town, sig, now, nil)
	require.ErrorContains(t, err, "no live instance")
	other, err := o.Sign(town, stranger)
	require.NoError(t, err)
	_, err = o.Verify(town, other, now, live)
	require.ErrorContains(t, err, "no live instance")
	_, err = o.Verify(typed.RegistryDomain{ChainID: 1, Registry: town.Registry}, sig, now, live)
	require.ErrorContains(t, err, "no live instance")
	_, err = o.Verify(town, typed.Signature{}, now, live)
	require.ErrorIs(t, err, typed.ErrSignature)
	_, all := outputs()
	for _, changed := range all[3:8] {
		_, err = changed.Verify(town, sig, now, live)
		require.Error(t, err)
	}
}
