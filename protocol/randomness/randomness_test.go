package randomness_test

import (
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/randomness"
)

// abiHash is keccak256(abi.encode(domain, values…)) by go-ethereum's encoder.
func abiHash(t require.TestingT, domain string, values ...any) common.Hash {
	arguments := abi.Arguments{}
	add := func(name string) {
		typ, err := abi.NewType(name, "", nil)
		require.NoError(t, err)
		arguments = append(arguments, abi.Argument{Type: typ})
	}

	all := append([]any{crypto.Keccak256Hash([]byte("veritee/randomness/v1/" + domain))}, values...)
	for _, v := range all {
		switch v.(type) {
		case common.Hash:
			add("bytes32")
		case common.Address:
			add("address")
		case *big.Int:
			add("uint256")
		}
	}

	encoded, err := arguments.Pack(all...)
	require.NoError(t, err)
	require.Len(t, encoded, 32*len(all))

	return crypto.Keccak256Hash(encoded)
}

func uintBig(v uint64) *big.Int { return new(big.Int).SetUint64(v) }

func drawHash(t *rapid.T, name string) common.Hash {
	return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
}

func drawAddress(t *rapid.T, name string) common.Address {
	return common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, name))
}

func drawDeployment(t *rapid.T) randomness.Deployment {
	return randomness.Deployment{ChainID: rapid.Uint64().Draw(t, "chain"), Coordinator: drawAddress(t, "coordinator")}
}

func drawTerms(t *rapid.T) randomness.RequestTerms {
	return randomness.RequestTerms{
		NumWords:         rapid.Uint16().Draw(t, "numWords"),
		CallbackGasLimit: rapid.Uint32Max(1<<24-1).Draw(t, "callbackGasLimit"),
		Confirmations:    rapid.Uint8().Draw(t, "confirmations"),
		MaxGasPrice:      rapid.Uint64().Draw(t, "maxGasPrice"),
		BlockNumber:      rapid.Uint64Max(1<<40-1).Draw(t, "blockNumber"),
		Sequence:         rapid.Uint64Max(1<<48-1).Draw(t, "sequence"),
		Slot:             rapid.Uint16().Draw(t, "slot"),
		AccountIndex:     rapid.Uint32().Draw(t, "accountIndex"),
	}
}

// packedBig packs by shifts from the low bits up, as the spec lists them.
func packedBig(rt randomness.RequestTerms) *big.Int {
	out, shift := new(big.Int), uint(0)
	for _, field := range []struct {
		value uint64
		bits  uint
	}{
		{uint64(rt.NumWords), 16}, {uint64(rt.CallbackGasLimit), 24}, {uint64(rt.Confirmations), 8},
		{rt.MaxGasPrice, 64}, {rt.BlockNumber, 40}, {rt.Sequence, 48}, {uint64(rt.Slot), 16},
		{uint64(rt.AccountIndex), 32},
	} {
		out.Or(out, new(big.Int).Lsh(uintBig(field.value), shift))
		shift += field.bits
	}

	return out
}

func TestTermsPackAndUnpack(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		rt := drawTerms(t)
		packed, err := rt.Pack()
		require.NoError(t, err)
		require.Equal(t, common.BigToHash(packedBig(rt)), packed)

		back, err := randomness.UnpackTerms(packed)
		require.NoError(t, err)
		require.Equal(t, rt, back)

		packed[0] = byte(rapid.IntRange(1, 255).Draw(t, "padding"))
		_, err = randomness.UnpackTerms(packed)
		require.ErrorIs(t, err, randomness.ErrTermsPadding)
	})
}

func TestWideTermsAreRefused(t *testing.T) {
	for field, change := range map[string]func(*randomness.RequestTerms){
		"callbackGasLimit": func(rt *randomness.RequestTerms) { rt.CallbackGasLimit = 1 << 24 },
		"blockNumber":      func(rt *randomness.RequestTerms) { rt.BlockNumber = 1 << 40 },
		"sequence":         func(rt *randomness.RequestTerms) { rt.Sequence = 1 << 48 },
	} {
		rt := maximal
		change(&rt)
		var wide *randomness.RangeError

		_, err := rt.Pack()
		require.ErrorAs(t, err, &wide)
		require.Equal(t, field, wide.Field)

		_, err = local.RequestID(randomness.Request{Terms: rt})
		require.ErrorAs(t, err, &wide)
		require.ErrorContains(t, err, field)
	}
}

func TestHashesAreAbiEncoded(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		d, rt := drawDeployment(t), drawTerms(t)
		chain, keyHash, line := uintBig(d.ChainID), drawHash(t, "keyHash"), drawHash(t, "keyLine")

		blockHash, confirmations := drawHash(t, "blockHash"), rapid.Uint8Range(1, 255).Draw(t, "confirmations")
		if blockHash != (common.Hash{}) {
			alpha, err := d.Alpha(keyHash, rt.BlockNumber, confirmations, blockHash)
			require.NoError(t, err)
			require.Equal(t, abiHash(t, "alpha", chain, d.Coordinator, keyHash,
				uintBig(rt.BlockNumber), uintBig(uint64(confirmations)), blockHash), alpha)
		}

		require.Equal(t, abiHash(t, "possession", chain, d.Coordinator, line, keyHash), d.Possession(line, keyHash))

		r := randomness.Request{
			Terms: rt, Consumer: drawAddress(t, "consumer"), KeyLine: line, KeyHash: keyHash,
			Input: rapid.SliceOf(rapid.Byte()).Draw(t, "input"),
		}
		var inputHash common.Hash
		if len(r.Input) > 0 {
			inputHash = crypto.Keccak256Hash(r.Input)
		}
		want := abiHash(t, "request", chain, d.Coordinator, packedBig(rt), r.Consumer, line, keyHash, inputHash)
		got, err := d.RequestHash(r)
		require.NoError(t, err)
		require.Equal(t, want, got)

		// id = hash with the low 48 bits cleared | accountIndex << 16 | slot.
		id := want.Big()
		id.Rsh(id, 48).Lsh(id, 48)
		id.Or(id, uintBig(uint64(rt.AccountIndex)<<16|uint64(rt.Slot)))
		gotID, err := d.RequestID(r)
		require.NoError(t, err)
		require.Equal(t, common.BigToHash(id), gotID)
		r.Input = []byte("not looked at")
		gotID, err = d.RequestIDOf(r, inputHash)
		require.NoError(t, err)
		require.Equal(t, common.BigToHash(id), gotID)
		account, slot := randomness.Place(gotID)
		require.Equal(t, rt.AccountIndex, account)
		require.Equal(t, rt.Slot, slot)

		beta, i := drawHash(t, "beta"), rapid.Uint16().Draw(t, "i")
		require.Equal(t, abiHash(t, "word", beta, gotID, uintBig(uint64(i))), randomness.Word(beta, gotID, i))
	})
}

func TestWordsAreInOrder(t *testing.T) {
	require.Empty(t, randomness.Words(seed("beta"), seed("id"), 0))
	words := randomness.Words(seed("beta"), seed("id"), 3)
	for i, w := range words {
		require.Equal(t, randomness.Word(seed("beta"), seed("id"), uint16(i)), w)
	}
	require.NotEqual(t, words[0], words[1])
}

func TestAlphaNeedsABlock(t *testing.T) {
	_, err := local.Alpha(ones, 1, 1, common.Hash{})
	require.ErrorIs(t, err, randomness.ErrNoBlockHash)
	_, err = local.Alpha(ones, 1, 0, ones)
	require.ErrorIs(t, err, randomness.ErrNoConfirmations)

	var wide *randomness.RangeError
	_, err = local.Alpha(ones, 1<<40, 1, ones)
	require.ErrorAs(t, err, &wide)
	require.Equal(t, "blockNumber", wide.Field)
}

func TestKeyLinesAndAccountsSplit(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		a := drawAddress(t, "address")
		number := new(big.Int).SetBytes(rapid.SliceOfN(rapid.Byte(), 0, 12).Draw(t, "number"))

		line, err := randomness.KeyLine(a, number)
		require.NoError(t, err)
		want := new(big.Int).Lsh(a.Big(), 96)
		require.Equal(t, common.BigToHash(want.Or(want, number)), line)
		app, purpose := randomness.SplitKeyLine(line)
		require.Equal(t, a, app)
		require.Zero(t, number.Cmp(purpose))

		id, err := randomness.AccountID(a, number)
		require.NoError(t, err)
		require.Equal(t, line, id)
		owner, back := randomness.SplitAccountID(id)
		require.Equal(t, a, owner)
		require.Zero(t, number.Cmp(back))
	})

	for _, number := range []*big.Int{nil, big.NewInt(-1), new(big.Int).Add(maxUint96, big.NewInt(1)), uintBig(math.MaxUint64).Lsh(maxUint96, 1)} {
		var wide *randomness.RangeError
		_, err := randomness.KeyLine(address("a"), number)
		require.ErrorAs(t, err, &wide)
		require.Equal(t, randomness.RangeError{Field: "purpose", Bits: 96}, *wide)
		_, err = randomness.AccountID(address("a"), number)
		require.ErrorAs(t, err, &wide)
		require.Equal(t, randomness.RangeError{Field: "number", Bits: 96}, *wide)
	}
}

func TestDomainsDiffer(t *testing.T) {
	require.Equal(t, crypto.Keccak256Hash([]byte("veritee/randomness/v1/retry")), randomness.RetryDomain)
	require.NotEqual(t, local.Possession(ones, ones), randomness.Word(ones, ones, 0))
}
