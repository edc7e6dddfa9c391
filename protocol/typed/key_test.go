package typed_test

import (
	"bytes"
	"math"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

func address(name string) common.Address { return common.BytesToAddress(seed(name).Bytes()) }

var (
	broker       = typed.KeyDomain{ChainID: 1337, Broker: address("broker")}
	committee    = typed.CommitteeDomain{ChainID: 1337, Committee: address("committee")}
	plainRelease = typed.KeyRelease{RequestID: seed("request"), Generation: 3, Answer: seed("answer")}
	plainState   = typed.KeyStatement{
		App: address("app"), Purpose: typed.Purpose([]byte("randomness/1")), Epoch: 7, GroupKey: seed("group"), Algorithm: typed.AlgorithmVRF,
		PublicKey: seed("public"),
	}
	plainGeneration = typed.Generation{
		Session: 9, Generation: 3, Threshold: 3, Members: typed.MembersHash([]common.Address{address("one"), address("two")}), Qualified: common.Hash{31: 0x1f},
		GroupKey: seed("group"), Shares: seed("shares"), Transcript: seed("transcript"), Previous: seed("previous"),
	}
)

func keyTypes() apitypes.Types {
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	return apitypes.Types{
		"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
		"Order": {
			field("app", "address"), field("purpose", "bytes12"), field("epoch", "uint64"), field("instance", "address"), field("policyVersion", "uint32"),
			field("generation", "uint32"), field("groupKey", "bytes32"), field("a1", "bytes"), field("a2", "bytes"), field("challenge", "bytes32"),
			field("response", "bytes32"),
		},
		"Release": {field("requestId", "bytes32"), field("generation", "uint32"), field("answer", "bytes32")},
		"Statement": {
			field("app", "address"), field("purpose", "bytes12"), field("epoch", "uint64"), field("groupKey", "bytes32"), field("algorithm", "uint8"),
			field("publicKey", "bytes32"),
		},
		"Generation": {
			field("session", "uint64"), field("generation", "uint32"), field("threshold", "uint8"), field("members", "bytes32"), field("qualified", "uint256"),
			field("groupKey", "bytes32"), field("shares", "bytes32"), field("transcript", "bytes32"), field("previous", "bytes32"),
		},
	}
}

func drawWord(t *rapid.T, name string) common.Hash {
	return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name))
}

func drawOrder(t *rapid.T) typed.KeyOrder {
	return typed.KeyOrder{
		App: common.BytesToAddress(drawWord(t, "app").Bytes()), Purpose: typed.Purpose(drawWord(t, "purpose").Bytes()[:12]),
		Epoch: rapid.Uint64().Draw(t, "epoch"), Instance: common.BytesToAddress(drawWord(t, "instance").Bytes()),
		PolicyVersion: rapid.Uint32().Draw(t, "version"), Generation: rapid.Uint32().Draw(t, "generation"), GroupKey: drawWord(t, "group"),
		A1: [128]byte(rapid.SliceOfN(rapid.Byte(), 128, 128).Draw(t, "a1")), A2: [256]byte(rapid.SliceOfN(rapid.Byte(), 256, 256).Draw(t, "a2")),
		Challenge: drawWord(t, "challenge"), Response: drawWord(t, "response"),
	}
}

func drawGeneration(t *rapid.T) typed.Generation {
	return typed.Generation{
		Session: rapid.Uint64().Draw(t, "session"), Generation: rapid.Uint32().Draw(t, "generation"), Threshold: rapid.Uint8().Draw(t, "threshold"),
		Members: drawWord(t, "members"), Qualified: drawWord(t, "qualified"), GroupKey: drawWord(t, "group"), Shares: drawWord(t, "shares"),
		Transcript: drawWord(t, "transcript"), Previous: drawWord(t, "previous"),
	}
}

// TestKeyDigestsAreThoseOfGoEthereum asks an implementation of EIP-712 that knows nothing of ours.
func TestKeyDigestsAreThoseOfGoEthereum(t *testing.T) {
	number := func(n uint64) string { return new(big.Int).SetUint64(n).String() }
	check := func(t require.TestingT, chain uint64, contract common.Address, name, kind string, message apitypes.TypedDataMessage, got common.Hash) {
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: keyTypes(), PrimaryType: kind, Message: message,
			Domain: apitypes.TypedDataDomain{
				Name: name, Version: "1", ChainId: ethmath.NewHexOrDecimal256(int64(chain)), VerifyingContract: contract.Hex(),
			},
		})
		require.NoError(t, err)
		require.Equal(t, common.Hash(want), got)
	}
	rapid.Check(t, func(t *rapid.T) {
		chain, contract := rapid.Uint64Range(0, math.MaxInt64).Draw(t, "chain"), common.BytesToAddress(drawWord(t, "contract").Bytes())
		d, c := typed.KeyDomain{ChainID: chain, Broker: contract}, typed.CommitteeDomain{ChainID: chain, Committee: contract}
		o := drawOrder(t)
		check(t, chain, contract, "KeyBroker", "Order", apitypes.TypedDataMessage{
			"app": o.App.Hex(), "purpose": hexutil.Encode(o.Purpose[:]), "epoch": number(o.Epoch), "instance": o.Instance.Hex(),
			"policyVersion": number(uint64(o.PolicyVersion)), "generation": number(uint64(o.Generation)), "groupKey": o.GroupKey.Hex(),
			"a1": hexutil.Encode(o.A1[:]), "a2": hexutil.Encode(o.A2[:]), "challenge": o.Challenge.Hex(), "response": o.Response.Hex(),
		}, o.Digest(d))
		r := typed.KeyRelease{RequestID: drawWord(t, "request"), Generation: o.Generation, Answer: drawWord(t, "answer")}
		check(t, chain, contract, "KeyBroker", "Release", apitypes.TypedDataMessage{
			"requestId": r.RequestID.Hex(), "generation": number(uint64(r.Generation)), "answer": r.Answer.Hex(),
		}, r.Digest(d))
		s := typed.KeyStatement{
			App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, GroupKey: o.GroupKey, Algorithm: typed.Algorithm(rapid.Uint8().Draw(t, "algorithm")),
			PublicKey: drawWord(t, "public"),
		}
		check(t, chain, contract, "KeyBroker", "Statement", apitypes.TypedDataMessage{
			"app": s.App.Hex(), "purpose": hexutil.Encode(s.Purpose[:]), "epoch": number(s.Epoch), "groupKey": s.GroupKey.Hex(),
			"algorithm": number(uint64(s.Algorithm)), "publicKey": s.PublicKey.Hex(),
		}, s.Digest(d))
		g := drawGeneration(t)
		check(t, chain, contract, "KeyCommittee", "Generation", apitypes.TypedDataMessage{
			"session": number(g.Session), "generation": number(uint64(g.Generation)), "threshold": number(uint64(g.Threshold)), "members": g.Members.Hex(),
			"qualified": g.Qualified.Big().String(), "groupKey": g.GroupKey.Hex(), "shares": g.Shares.Hex(), "transcript": g.Transcript.Hex(),
			"previous": g.Previous.Hex(),
		}, g.Digest(c))
	})
}

// TestMembersHashIsOfTheABI asks go-ethereum's encoder.
func TestMembersHashIsOfTheABI(t *testing.T) {
	list, err := abi.NewType("address[]", "", nil)
	require.NoError(t, err)
	for n := range 5 {
		members := make([]common.Address, n)
		for i := range members {
			members[i] = address(string(rune('a' + i)))
		}
		encoded, err := abi.Arguments{{Type: list}}.Pack(members)
		require.NoError(t, err)
		require.Equal(t, crypto.Keccak256Hash(encoded), typed.MembersHash(members))
	}
}

// TestOrdersAndGenerationsAreTheirEncodingsAndNothingElseIs changes one byte anywhere.
func TestOrdersAndGenerationsAreTheirEncodingsAndNothingElseIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		order, generation := drawOrder(t), drawGeneration(t)
		encodedOrder, err := order.MarshalBinary()
		require.NoError(t, err)
		require.Len(t, encodedOrder, typed.KeyOrderSize)
		encodedGeneration, err := generation.MarshalBinary()
		require.NoError(t, err)
		require.Len(t, encodedGeneration, typed.GenerationSize)
		var backOrder typed.KeyOrder
		var backGeneration typed.Generation
		require.NoError(t, backOrder.UnmarshalBinary(encodedOrder))
		require.NoError(t, backGeneration.UnmarshalBinary(encodedGeneration))
		require.Equal(t, order, backOrder)
		require.Equal(t, generation, backGeneration)

		bits := byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		encodedOrder[rapid.IntRange(0, typed.KeyOrderSize-1).Draw(t, "at")] ^= bits
		if backOrder.UnmarshalBinary(encodedOrder) == nil {
			again, _ := backOrder.MarshalBinary()
			require.Equal(t, encodedOrder, again)
			require.NotEqual(t, order.Hash(), backOrder.Hash())
		}
		encodedGeneration[rapid.IntRange(0, typed.GenerationSize-1).Draw(t, "at of generation")] ^= bits
		if backGeneration.UnmarshalBinary(encodedGeneration) == nil {
			again, _ := backGeneration.MarshalBinary()
			require.Equal(t, encodedGeneration, again)
			require.NotEqual(t, generation.Hash(), backGeneration.Hash())
		}
		require.Error(t, backOrder.UnmarshalBinary(encodedOrder[1:]))
		require.Error(t, backGeneration.UnmarshalBinary(append(encodedGeneration, 0)))
	})
	// A word that holds more than its field's type is refused, byte by byte.
	zero := make([]byte, typed.KeyOrderSize)
	for word, unused := range map[int]int{0: 12, 2: 24, 3: 12, 4: 28, 5: 28} {
		for at := range unused {
			changed := bytes.Clone(zero)
			changed[32*word+at] = 1
			require.Error(t, new(typed.KeyOrder).UnmarshalBinary(changed), "word %d, byte %d", word, at)
		}
	}
	for at := 12; at < 32; at++ {
		changed := bytes.Clone(zero)
		changed[32+at] = 1
		require.Error(t, new(typed.KeyOrder).UnmarshalBinary(changed), "a purpose has 12 bytes: byte %d", at)
	}
}
