package typed_test

import (
	"bytes"
	"encoding/json"
	"math"
	"math/big"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	ethmath "github.com/ethereum/go-ethereum/common/math"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/signer/core/apitypes"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/typed"
)

const proofFile = "../vectors/teeproof.json"

var (
	settling   = typed.ProofDomain{ChainID: 1337, Verifier: common.BytesToAddress(seed("verifier").Bytes())}
	plainClaim = typed.Claim{
		Rollup: common.BytesToAddress(seed("rollup").Bytes()), L2ChainID: 4242, FirstBlock: 1001, LastBlock: 1016,
		ParentHash: seed("parent"), LastHash: seed("last"), PreRoot: seed("pre"), PostRoot: seed("post"), Receipts: seed("receipts"),
		Withdrawals: seed("withdrawals"), Inputs: seed("inputs"), Data: seed("data"), Config: seed("config"),
		OriginNumber: 25_000_000, OriginHash: seed("origin"), Policy: 3,
	}
	plainProof = typed.TeeProof{
		Claim: plainClaim.ID(), Verdict: typed.Accept, Measurement: seed("measurement"), PolicyVersion: 5,
		Instance:  common.BytesToAddress(seed("instance").Bytes()),
		Recipient: common.BytesToAddress(seed("recipient").Bytes()), NotAfter: 1_800_000_000,
	}
)

// claimChanges change one field each, in order.
func claimChanges() (names []string, all []func(*typed.Claim)) {
	add := func(name string, change func(*typed.Claim)) { names, all = append(names, name), append(all, change) }
	add("rollup", func(c *typed.Claim) { c.Rollup[19] ^= 1 })
	add("l2ChainId", func(c *typed.Claim) { c.L2ChainID ^= 1 })
	add("firstBlock", func(c *typed.Claim) { c.FirstBlock-- })
	add("lastBlock", func(c *typed.Claim) { c.LastBlock++ })
	add("parentHash", func(c *typed.Claim) { c.ParentHash[31] ^= 1 })
	add("lastHash", func(c *typed.Claim) { c.LastHash[31] ^= 1 })
	add("preRoot", func(c *typed.Claim) { c.PreRoot[31] ^= 1 })
	add("postRoot", func(c *typed.Claim) { c.PostRoot[31] ^= 1 })
	add("receipts", func(c *typed.Claim) { c.Receipts[31] ^= 1 })
	add("withdrawals", func(c *typed.Claim) { c.Withdrawals = common.Hash{} })
	add("inputs", func(c *typed.Claim) { c.Inputs[31] ^= 1 })
	add("data", func(c *typed.Claim) { c.Data = common.Hash{} })
	add("config", func(c *typed.Claim) { c.Config[31] ^= 1 })
	add("originNumber", func(c *typed.Claim) { c.OriginNumber++ })
	add("originHash", func(c *typed.Claim) { c.OriginHash[31] ^= 1 })
	add("policy", func(c *typed.Claim) { c.Policy++ })
	return names, all
}

// claims are the cases: zero, maximal, plain, and plain with one field changed at a time.
func claims() (names []string, all []typed.Claim) {
	changed, changes := claimChanges()
	names = append([]string{"zero", "maximal", "plain"}, changed...)
	all = []typed.Claim{{}, {
		onesAddress, math.MaxUint64, math.MaxUint64, math.MaxUint64, ones, ones, ones, ones, ones, ones, ones, ones, ones,
		math.MaxUint64, ones, math.MaxUint32,
	}, plainClaim}
	for _, change := range changes {
		c := plainClaim
		change(&c)
		all = append(all, c)
	}
	return names, all
}

func proofs() (names []string, all []typed.TeeProof) {
	add := func(name string, change func(*typed.TeeProof)) {
		p := plainProof
		change(&p)
		names, all = append(names, name), append(all, p)
	}
	add("zero", func(p *typed.TeeProof) { *p = typed.TeeProof{} })
	add("maximal", func(p *typed.TeeProof) {
		*p = typed.TeeProof{ones, math.MaxUint8, ones, ones, onesAddress, math.MaxUint32, onesAddress, math.MaxUint64}
	})
	add("plain", func(*typed.TeeProof) {})
	add("claim", func(p *typed.TeeProof) { p.Claim[31] ^= 1 })
	add("verdict", func(p *typed.TeeProof) { p.Verdict = typed.Reject })
	add("computedRoot", func(p *typed.TeeProof) { p.ComputedRoot = seed("computed") })
	add("reject with a root", func(p *typed.TeeProof) { p.Verdict, p.ComputedRoot = typed.Reject, seed("computed") })
	add("measurement", func(p *typed.TeeProof) { p.Measurement = common.Hash{} })
	add("instance", func(p *typed.TeeProof) { p.Instance[19] ^= 1 })
	add("policyVersion", func(p *typed.TeeProof) { p.PolicyVersion++ })
	add("recipient", func(p *typed.TeeProof) { p.Recipient = common.Address{} })
	add("notAfter", func(p *typed.TeeProof) { p.NotAfter++ })
	return names, all
}

func claimVectors(t *testing.T) table {
	tb, seen := table{}, map[common.Hash]string{}
	names, all := claims()
	for i, c := range all {
		id := c.ID()
		require.Empty(t, seen[id], names[i])
		seen[id] = names[i]
		encoded, err := c.MarshalBinary()
		require.NoError(t, err)
		tb["name"] = append(tb["name"], names[i])
		tb["encoded"] = append(tb["encoded"], hexutil.Encode(encoded))
		tb.uint("chainId", settling.ChainID)
		tb.address("verifier", settling.Verifier)
		tb.word("id", id)
		tb.word("requestId", settling.RequestID(id))
		same := uint64(0)
		if c.Same(&plainClaim) {
			same = 1
		}
		tb.uint("same", same)
	}
	return tb
}

func proofVectors(t *testing.T) table {
	tb, key, seen := table{}, workerKey(t, "worker"), map[common.Hash]string{}
	add := func(name string, d typed.ProofDomain, p typed.TeeProof) {
		digest := p.Digest(d)
		require.Empty(t, seen[digest], name)
		seen[digest] = name
		sig, err := p.Sign(d, key)
		require.NoError(t, err)
		tb["name"] = append(tb["name"], name)
		tb.uint("chainId", d.ChainID)
		tb.address("verifier", d.Verifier)
		tb.word("claim", p.Claim)
		tb.uint("verdict", uint64(p.Verdict))
		tb.word("computedRoot", p.ComputedRoot)
		tb.word("measurement", p.Measurement)
		tb.address("instance", p.Instance)
		tb.uint("policyVersion", uint64(p.PolicyVersion))
		tb.address("recipient", p.Recipient)
		tb.uint("notAfter", p.NotAfter)
		tb.word("separator", d.Separator())
		tb.word("structHash", p.StructHash())
		tb.word("digest", digest)
		tb.word("r", sig.R)
		tb.word("vs", sig.VS)
		tb.address("signer", crypto.PubkeyToAddress(key.PublicKey))
	}
	names, all := proofs()
	for i, p := range all {
		add(names[i], settling, p)
	}
	signed := plainProof
	signed.Instance = crypto.PubkeyToAddress(key.PublicKey)
	add("by the instance that it names", settling, signed)
	signed.Verdict = typed.Reject
	add("by the instance that it names, rejecting", settling, signed)
	add("another chain", typed.ProofDomain{ChainID: 31337, Verifier: settling.Verifier}, plainProof)
	add("another verifier", typed.ProofDomain{ChainID: 1337, Verifier: onesAddress}, plainProof)
	return tb
}

func TestVectorsOfTeeProofsAreFresh(t *testing.T) {
	want, err := json.MarshalIndent(map[string]any{
		"format": "veritee/vectors/teeproof/1", "claims": counted(claimVectors(t), "id"), "proofs": counted(proofVectors(t), "digest"),
	}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(proofFile, want, 0o644))
	}
	got, err := os.ReadFile(proofFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/teeproof.json is stale: go test ./protocol/typed -run Vectors -update")
}

func drawClaim(t *rapid.T) typed.Claim {
	word := func(name string) common.Hash { return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name)) }
	return typed.Claim{
		Rollup: common.BytesToAddress(word("rollup").Bytes()), L2ChainID: rapid.Uint64().Draw(t, "chain"),
		FirstBlock: rapid.Uint64().Draw(t, "first"), LastBlock: rapid.Uint64().Draw(t, "last"), ParentHash: word("parent"),
		LastHash: word("hash"), PreRoot: word("pre"), PostRoot: word("post"), Receipts: word("receipts"), Withdrawals: word("withdrawals"),
		Inputs: word("inputs"), Data: word("data"), Config: word("config"), OriginNumber: rapid.Uint64().Draw(t, "number"),
		OriginHash: word("origin"), Policy: rapid.Uint32().Draw(t, "policy"),
	}
}

// TestTeeProofDigestIsThatOfGoEthereum asks an implementation of EIP-712 that knows nothing of ours, and nests the structs itself.
func TestTeeProofDigestIsThatOfGoEthereum(t *testing.T) {
	field := func(name, kind string) apitypes.Type { return apitypes.Type{Name: name, Type: kind} }
	types := apitypes.Types{
		"EIP712Domain": {field("name", "string"), field("version", "string"), field("chainId", "uint256"), field("verifyingContract", "address")},
		"Claim": {
			field("rollup", "address"), field("l2ChainId", "uint64"), field("firstBlock", "uint64"), field("lastBlock", "uint64"),
			field("parentHash", "bytes32"), field("lastHash", "bytes32"), field("preRoot", "bytes32"), field("postRoot", "bytes32"),
			field("receipts", "bytes32"), field("withdrawals", "bytes32"), field("inputs", "bytes32"), field("data", "bytes32"),
			field("config", "bytes32"), field("originNumber", "uint64"), field("originHash", "bytes32"), field("policy", "uint32"),
		},
		"TeeProof": {
			field("claim", "Claim"), field("verdict", "uint8"), field("computedRoot", "bytes32"), field("measurement", "bytes32"),
			field("instance", "address"), field("policyVersion", "uint32"), field("recipient", "address"), field("notAfter", "uint64"),
		},
	}
	number := func(n uint64) string { return new(big.Int).SetUint64(n).String() }
	check := func(t require.TestingT, d typed.ProofDomain, c typed.Claim, p typed.TeeProof) {
		p.Claim = c.ID()
		want, _, err := apitypes.TypedDataAndHash(apitypes.TypedData{
			Types: types, PrimaryType: "TeeProof",
			Domain: apitypes.TypedDataDomain{
				Name: "SGXVerifier", Version: "1", ChainId: ethmath.NewHexOrDecimal256(int64(d.ChainID)), VerifyingContract: d.Verifier.Hex(),
			},
			Message: apitypes.TypedDataMessage{
				"claim": map[string]any{
					"rollup": c.Rollup.Hex(), "l2ChainId": number(c.L2ChainID), "firstBlock": number(c.FirstBlock), "lastBlock": number(c.LastBlock),
					"parentHash": c.ParentHash.Hex(), "lastHash": c.LastHash.Hex(), "preRoot": c.PreRoot.Hex(), "postRoot": c.PostRoot.Hex(),
					"receipts": c.Receipts.Hex(), "withdrawals": c.Withdrawals.Hex(), "inputs": c.Inputs.Hex(), "data": c.Data.Hex(),
					"config": c.Config.Hex(), "originNumber": number(c.OriginNumber), "originHash": c.OriginHash.Hex(), "policy": number(uint64(c.Policy)),
				},
				"verdict": number(uint64(p.Verdict)), "computedRoot": p.ComputedRoot.Hex(), "measurement": p.Measurement.Hex(),
				"instance": p.Instance.Hex(), "policyVersion": number(uint64(p.PolicyVersion)), "recipient": p.Recipient.Hex(),
				"notAfter": number(p.NotAfter),
			},
		})
		require.NoError(t, err)
		require.Equal(t, common.Hash(want), p.Digest(d))
	}

	_, all := claims()
	_, signed := proofs()
	for _, c := range all {
		for _, p := range signed {
			check(t, settling, c, p)
		}
	}
	rapid.Check(t, func(t *rapid.T) {
		word := func(name string) common.Hash { return common.Hash(rapid.SliceOfN(rapid.Byte(), 32, 32).Draw(t, name)) }
		d := typed.ProofDomain{ChainID: rapid.Uint64Range(0, math.MaxInt64).Draw(t, "settling"), Verifier: common.BytesToAddress(word("verifier").Bytes())}
		check(t, d, drawClaim(t), typed.TeeProof{
			Verdict: typed.Verdict(rapid.Uint8().Draw(t, "verdict")), ComputedRoot: word("computed"), Measurement: word("measurement"),
			Instance: common.BytesToAddress(word("instance").Bytes()), PolicyVersion: rapid.Uint32().Draw(t, "version"),
			Recipient: common.BytesToAddress(word("recipient").Bytes()), NotAfter: rapid.Uint64().Draw(t, "notAfter"),
		})
	})
}

func TestClaimIsItsEncodingAndNothingElseIs(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		c := drawClaim(t)
		encoded, err := c.MarshalBinary()
		require.NoError(t, err)
		require.Len(t, encoded, typed.ClaimSize)
		var back typed.Claim
		require.NoError(t, back.UnmarshalBinary(encoded))
		require.Equal(t, c, back)

		// What is read is written as it was read, whatever it is.
		at := rapid.IntRange(0, len(encoded)-1).Draw(t, "at")
		encoded[at] ^= byte(rapid.IntRange(1, 255).Draw(t, "bits"))
		kept := back
		if err := back.UnmarshalBinary(encoded); err != nil {
			require.ErrorContains(t, err, "claim: word")
			require.Equal(t, kept, back, "a claim that can't be read changes nothing")
			return
		}
		again, err := back.MarshalBinary()
		require.NoError(t, err)
		require.Equal(t, encoded, again)
		require.NotEqual(t, c.ID(), back.ID())
	})
}

func TestClaimOfAnotherLengthOrWithTooLargeANumberIsRefused(t *testing.T) {
	good, err := plainClaim.MarshalBinary()
	require.NoError(t, err)
	for _, length := range []int{0, 1, 511, 513, 544, 1024} {
		var c typed.Claim
		require.ErrorContains(t, c.UnmarshalBinary(append(bytes.Clone(good), make([]byte, 1024)...)[:length]), "want 512")
	}
	// The word of a field, and how many bytes its type hasn't.
	for word, unused := range map[int]int{0: 12, 1: 24, 2: 24, 3: 24, 13: 24, 15: 28} {
		for at := range unused {
			changed := bytes.Clone(good)
			changed[32*word+at] = 1
			var c typed.Claim
			require.ErrorContains(t, c.UnmarshalBinary(changed), "claim: word", "word %d, byte %d", word, at)
			require.Equal(t, typed.Claim{}, c)
		}
	}
}

// TestClaimsAboutOneInputAreTheSame goes by the definition of a contradiction.
func TestClaimsAboutOneInputAreTheSame(t *testing.T) {
	names, changes := claimChanges()
	free := map[string]bool{"l2ChainId": true, "lastHash": true, "postRoot": true, "receipts": true, "withdrawals": true, "data": true, "policy": true}
	rapid.Check(t, func(t *rapid.T) {
		c := drawClaim(t)
		other, want := c, true
		for i, change := range changes {
			if rapid.IntRange(0, 5).Draw(t, names[i]) == 0 {
				before := other
				change(&other)
				want = want && (free[names[i]] || before == other)
			}
		}
		kept := c
		require.Equal(t, want, c.Same(&other))
		require.Equal(t, want, other.Same(&c), "both ways")
		require.True(t, c.Same(&c))
		require.Equal(t, kept, c, "asking changes nothing")
	})
}

func TestTeeProofIsVerifiedOffChain(t *testing.T) {
	key := workerKey(t, "worker")
	p := plainProof
	p.Instance = crypto.PubkeyToAddress(key.PublicKey)
	sig, err := p.Sign(settling, key)
	require.NoError(t, err)
	require.NoError(t, p.Verify(settling, sig))

	for _, d := range []typed.ProofDomain{{ChainID: 1, Verifier: settling.Verifier}, {ChainID: 1337, Verifier: onesAddress}} {
		require.ErrorContains(t, p.Verify(d, sig), "is it the right verifier and chain?")
	}
	require.ErrorIs(t, p.Verify(settling, typed.Signature{}), typed.ErrSignature)

	// Every field is signed, and a verdict is one of two.
	_, all := proofs()
	for _, changed := range all[3:] {
		if changed.Instance == plainProof.Instance {
			changed.Instance = p.Instance
		}
		require.Error(t, changed.Verify(settling, sig))
	}
	for _, c := range []struct {
		verdict typed.Verdict
		root    common.Hash
		good    bool
	}{{0, common.Hash{}, false}, {1, common.Hash{}, true}, {1, ones, false}, {2, common.Hash{}, true}, {2, ones, true}, {3, common.Hash{}, false}, {255, ones, false}} {
		p.Verdict, p.ComputedRoot = c.verdict, c.root
		sig, err := p.Sign(settling, key)
		require.NoError(t, err)
		if c.good {
			require.NoError(t, p.Verify(settling, sig))
		} else {
			require.ErrorContains(t, p.Verify(settling, sig), "1 accepts (without a root), 2 rejects")
		}
	}
}
