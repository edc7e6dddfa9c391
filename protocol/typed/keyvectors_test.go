package typed_test

import (
	"bytes"
	"encoding/json"
	"math"
	"os"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

const keyFile = "../vectors/keys.json"

func (tb table) bytes(column string, b []byte) { tb[column] = append(tb[column], hexutil.Encode(b)) }
func (tb table) name(name string)              { tb["name"] = append(tb["name"], name) }

// purpose is left-aligned in its word, as bytes12 is in the ABI.
func (tb table) purpose(p typed.Purpose) {
	tb.word("purpose", [32]byte(common.RightPadBytes(p[:], 32)))
}

func (tb table) signed(t testing.TB, digest common.Hash) {
	key := workerKey(t, "worker")
	sig, err := typed.Sign(digest, key)
	require.NoError(t, err)
	tb.word("digest", digest)
	tb.word("r", sig.R)
	tb.word("vs", sig.VS)
	tb.address("signer", crypto.PubkeyToAddress(key.PublicKey))
}

// TestVectorsOfKeysAreFresh writes protocol/vectors/keys.json, or finds it stale.
func TestVectorsOfKeysAreFresh(t *testing.T) {
	s := newStage(t)
	want, err := json.MarshalIndent(map[string]any{
		"format":      "veritee/vectors/keys/1",
		"hashToCurve": counted(hashVectors(t), "message"),
		"identities":  counted(identityVectors(t), "message"),
		"orders":      counted(orderVectors(t, s), "digest"),
		"releases":    counted(releaseVectors(t), "digest"),
		"statements":  counted(statementVectors(t), "digest"),
		"generations": counted(generationVectors(t), "digest"),
		"points":      counted(pointVectors(t, s), "point"),
		"possessions": counted(possessionVectors(t, s), "encoded"),
		"partials":    counted(partialVectors(t, s), "y"),
		"answers":     counted(answerVectorsOfKeys(t, s), "y"),
		"derived":     counted(derivedVectors(t, s), "key"),
	}, "", " ")
	require.NoError(t, err)
	want = append(want, '\n')
	if *update {
		require.NoError(t, os.WriteFile(keyFile, want, 0o644))
	}
	got, err := os.ReadFile(keyFile)
	require.NoError(t, err)
	require.True(t, bytes.Equal(want, got), "protocol/vectors/keys.json is stale: go test ./protocol/typed -run Vectors -update")
}

func hashVectors(t testing.TB) table {
	tb := table{}
	for _, v := range rfc9380 {
		tb.bytes("tag", []byte(rfc9380Tag))
		tb.bytes("message", []byte(v.message))
		var point [tbls.G1Size]byte
		copy(point[16:], common.FromHex(v.x))
		copy(point[80:], common.FromHex(v.y))
		_, err := tbls.DecodeG1(point[:])
		require.NoError(t, err)
		tb.bytes("point", point[:])
	}
	return tb
}

var plainIdentity = tbls.Identity{
	Kind: typed.DerivedKey, Domain: broker, Committee: committee.Committee, GroupKey: seed("group"), App: address("app"),
	Purpose: typed.Purpose([]byte("randomness/1")), Epoch: 7,
}

// identities are plain, maximal, and plain with one field changed at a time: all of other points.
func identities() (names []string, all []tbls.Identity) {
	add := func(name string, change func(*tbls.Identity)) {
		id := plainIdentity
		change(&id)
		names, all = append(names, name), append(all, id)
	}
	add("plain", func(*tbls.Identity) {})
	add("maximal", func(id *tbls.Identity) {
		*id = tbls.Identity{
			Kind: typed.DerivedKey, Domain: typed.KeyDomain{ChainID: math.MaxUint64, Broker: onesAddress}, Committee: onesAddress, GroupKey: ones, App: onesAddress,
			Purpose: typed.Purpose(ones[:12]), Epoch: math.MaxUint64,
		}
	})
	add("escrowed", func(id *tbls.Identity) { id.Kind = typed.EscrowedKey })
	add("chainId", func(id *tbls.Identity) { id.Domain.ChainID = 31337 })
	add("broker", func(id *tbls.Identity) { id.Domain.Broker[19] ^= 1 })
	add("committee", func(id *tbls.Identity) { id.Committee[19] ^= 1 })
	add("groupKey", func(id *tbls.Identity) { id.GroupKey[31] ^= 1 })
	add("app", func(id *tbls.Identity) { id.App[19] ^= 1 })
	add("purpose, first byte", func(id *tbls.Identity) { id.Purpose[0] ^= 1 })
	add("purpose, last byte", func(id *tbls.Identity) { id.Purpose[11] ^= 1 })
	add("purpose, empty", func(id *tbls.Identity) { id.Purpose = typed.Purpose{} })
	add("epoch", func(id *tbls.Identity) { id.Epoch++ })
	return names, all
}

func identityVectors(t testing.TB) table {
	tb, seen := table{}, map[[tbls.G1Size]byte]bool{}
	names, all := identities()
	for i, id := range all {
		h := tbls.EncodeG1(id.Point())
		require.False(t, seen[h], names[i])
		seen[h] = true
		tb.name(names[i])
		tb.uint("kind", uint64(id.Kind))
		tb.uint("chainId", id.Domain.ChainID)
		tb.address("broker", id.Domain.Broker)
		tb.address("committee", id.Committee)
		tb.word("groupKey", id.GroupKey)
		tb.address("app", id.App)
		tb.purpose(id.Purpose)
		tb.uint("epoch", id.Epoch)
		tag := tbls.DeriveTag
		if id.Kind == typed.EscrowedKey {
			tag = "VERITEE-V01-ESCROW-with-BLS12381G1_XMD:SHA-256_SSWU_RO_"
		}
		tb.bytes("tag", []byte(tag))
		tb.bytes("message", id.Message())
		tb.bytes("point", h[:])
	}
	return tb
}

func orderVectors(t testing.TB, s *stage) table {
	tb, seen := table{}, map[common.Hash]bool{}
	add := func(name string, d typed.KeyDomain, kind typed.KeyKind, sequence, expiry uint64, change func(*typed.KeyOrder)) {
		o := s.order
		change(&o)
		id := d.RequestID(kind, sequence, expiry, &o)
		require.False(t, seen[id], name)
		seen[id] = true
		encoded, err := o.MarshalBinary()
		require.NoError(t, err)
		tb.name(name)
		tb.uint("chainId", d.ChainID)
		tb.address("broker", d.Broker)
		tb.uint("kind", uint64(kind))
		tb.uint("sequence", sequence)
		tb.uint("expiry", expiry)
		tb.bytes("encoded", encoded)
		tb.word("separator", d.Separator())
		tb.word("structHash", o.Hash())
		tb.word("requestId", id)
		tb.signed(t, o.Digest(d))
	}
	same := func(*typed.KeyOrder) {}
	field := func(name string, change func(*typed.KeyOrder)) { add(name, broker, typed.DerivedKey, 5, 1000, change) }
	field("plain", same)
	field("zero", func(o *typed.KeyOrder) { *o = typed.KeyOrder{} })
	field("maximal", func(o *typed.KeyOrder) {
		*o = typed.KeyOrder{
			App: onesAddress, Purpose: typed.Purpose(ones[:12]), Epoch: math.MaxUint64, Instance: onesAddress, PolicyVersion: math.MaxUint32,
			Generation: math.MaxUint32, GroupKey: ones, A1: [128]byte(bytes.Repeat([]byte{0xff}, 128)), A2: [256]byte(bytes.Repeat([]byte{0xff}, 256)),
			Challenge: ones, Response: ones,
		}
	})
	field("app", func(o *typed.KeyOrder) { o.App[19] ^= 1 })
	field("purpose", func(o *typed.KeyOrder) { o.Purpose[11] ^= 1 })
	field("epoch", func(o *typed.KeyOrder) { o.Epoch++ })
	field("instance", func(o *typed.KeyOrder) { o.Instance[19] ^= 1 })
	field("policyVersion", func(o *typed.KeyOrder) { o.PolicyVersion++ })
	field("generation", func(o *typed.KeyOrder) { o.Generation++ })
	field("groupKey", func(o *typed.KeyOrder) { o.GroupKey[31] ^= 1 })
	field("a1", func(o *typed.KeyOrder) { o.A1[127] ^= 1 })
	field("a2", func(o *typed.KeyOrder) { o.A2[255] ^= 1 })
	field("challenge", func(o *typed.KeyOrder) { o.Challenge[31] ^= 1 })
	field("response", func(o *typed.KeyOrder) { o.Response[31] ^= 1 })
	add("another kind", broker, typed.EscrowedKey, 5, 1000, same)
	add("another sequence", broker, typed.DerivedKey, 6, 1000, same)
	add("another expiry", broker, typed.DerivedKey, 5, 1001, same)
	add("another chain", typed.KeyDomain{ChainID: 31337, Broker: broker.Broker}, typed.DerivedKey, 5, 1000, same)
	add("another broker", typed.KeyDomain{ChainID: 1337, Broker: onesAddress}, typed.DerivedKey, 5, 1000, same)
	return tb
}

func releaseVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, d typed.KeyDomain, r typed.KeyRelease) {
		tb.name(name)
		tb.uint("chainId", d.ChainID)
		tb.address("broker", d.Broker)
		tb.word("requestId", r.RequestID)
		tb.uint("generation", uint64(r.Generation))
		tb.word("answer", r.Answer)
		tb.word("separator", d.Separator())
		tb.word("structHash", r.Hash())
		tb.signed(t, r.Digest(d))
	}
	add("plain", broker, plainRelease)
	add("maximal", typed.KeyDomain{ChainID: math.MaxUint64, Broker: onesAddress}, typed.KeyRelease{RequestID: ones, Generation: math.MaxUint32, Answer: ones})
	add("another request", broker, typed.KeyRelease{RequestID: ones, Generation: plainRelease.Generation, Answer: plainRelease.Answer})
	add("another generation", broker, typed.KeyRelease{RequestID: plainRelease.RequestID, Generation: 4, Answer: plainRelease.Answer})
	add("another answer", broker, typed.KeyRelease{RequestID: plainRelease.RequestID, Generation: plainRelease.Generation, Answer: ones})
	return tb
}

func statementVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, d typed.KeyDomain, change func(*typed.KeyStatement)) {
		s := plainState
		change(&s)
		tb.name(name)
		tb.uint("chainId", d.ChainID)
		tb.address("broker", d.Broker)
		tb.address("app", s.App)
		tb.purpose(s.Purpose)
		tb.uint("epoch", s.Epoch)
		tb.word("groupKey", s.GroupKey)
		tb.uint("algorithm", uint64(s.Algorithm))
		tb.word("publicKey", s.PublicKey)
		tb.word("separator", d.Separator())
		tb.word("structHash", s.Hash())
		tb.signed(t, s.Digest(d))
	}
	add("plain", broker, func(*typed.KeyStatement) {})
	add("maximal", broker, func(s *typed.KeyStatement) {
		*s = typed.KeyStatement{
			App: onesAddress, Purpose: typed.Purpose(ones[:12]), Epoch: math.MaxUint64, GroupKey: ones, Algorithm: math.MaxUint8, PublicKey: ones,
		}
	})
	add("app", broker, func(s *typed.KeyStatement) { s.App[0] ^= 1 })
	add("purpose", broker, func(s *typed.KeyStatement) { s.Purpose[11] ^= 1 })
	add("epoch", broker, func(s *typed.KeyStatement) { s.Epoch++ })
	add("groupKey", broker, func(s *typed.KeyStatement) { s.GroupKey[0] ^= 1 })
	add("algorithm", broker, func(s *typed.KeyStatement) { s.Algorithm++ })
	add("publicKey", broker, func(s *typed.KeyStatement) { s.PublicKey[31] ^= 1 })
	add("another chain", typed.KeyDomain{ChainID: 31337, Broker: broker.Broker}, func(*typed.KeyStatement) {})
	return tb
}

func generationVectors(t testing.TB) table {
	tb := table{}
	add := func(name string, d typed.CommitteeDomain, change func(*typed.Generation)) {
		g := plainGeneration
		change(&g)
		encoded, err := g.MarshalBinary()
		require.NoError(t, err)
		tb.name(name)
		tb.uint("chainId", d.ChainID)
		tb.address("committee", d.Committee)
		tb.bytes("encoded", encoded)
		tb.word("separator", d.Separator())
		tb.word("structHash", g.Hash())
		tb.signed(t, g.Digest(d))
	}
	add("plain", committee, func(*typed.Generation) {})
	add("maximal", committee, func(g *typed.Generation) {
		*g = typed.Generation{math.MaxUint64, math.MaxUint32, math.MaxUint8, ones, ones, ones, ones, ones, ones}
	})
	add("first", committee, func(g *typed.Generation) { g.Generation, g.Previous = 1, common.Hash{} })
	add("session", committee, func(g *typed.Generation) { g.Session++ })
	add("threshold", committee, func(g *typed.Generation) { g.Threshold++ })
	add("qualified", committee, func(g *typed.Generation) { g.Qualified[31] ^= 1 })
	add("shares", committee, func(g *typed.Generation) { g.Shares[0] ^= 1 })
	add("transcript", committee, func(g *typed.Generation) { g.Transcript[0] ^= 1 })
	add("another chain", typed.CommitteeDomain{ChainID: 31337, Committee: committee.Committee}, func(*typed.Generation) {})
	add("another committee", typed.CommitteeDomain{ChainID: 1337, Committee: onesAddress}, func(*typed.Generation) {})
	return tb
}
