package typed_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

func enc1(p *tbls.G1) []byte { out := tbls.EncodeG1(p); return out[:] }
func enc2(p *tbls.G2) []byte { out := tbls.EncodeG2(p); return out[:] }

func sum1(p, q *tbls.G1) *tbls.G1 { return new(tbls.G1).Add(p, q) }

// unreduced adds the prime to a point's first coordinate.
func unreduced(point []byte) []byte {
	out := bytes.Clone(point)
	n := new(big.Int).SetBytes(out[:64])
	n.Add(n, prime).FillBytes(out[:64])
	return out
}

func changed(point []byte, at int) []byte {
	out := bytes.Clone(point)
	out[at] ^= 1
	return out
}

// badPoints are what is made of a good one that may not be used: a name, and the bytes.
func badPoints(t testing.TB, point []byte) (names []string, all [][]byte) {
	add := func(name string, bad []byte) { names, all = append(names, name), append(all, bad) }
	add("infinity", make([]byte, len(point)))
	add("off the curve", changed(point, len(point)-1))
	add("not reduced", unreduced(point))
	add("padding not zero", changed(point, 0))
	add("too short", point[:len(point)-1])
	add("too long", append(bytes.Clone(point), 0))
	add("empty", nil)
	if len(point) == tbls.G1Size {
		three, eleven := small1(t, 3), small1(t, 11)
		p, err := tbls.DecodeG1(point)
		require.NoError(t, err)
		add("of order 3", enc1(three))
		add("of order 11", enc1(eleven))
		add("out of the subgroup", enc1(sum1(p, eleven)))
		return names, all
	}
	p, err := tbls.DecodeG2(point)
	require.NoError(t, err)
	thirteen := small2(t)
	add("of order 13", enc2(thirteen))
	add("out of the subgroup", enc2(new(tbls.G2).Add(p, thirteen)))
	return names, all
}

func pointVectors(t testing.TB, s *stage) table {
	tb := table{}
	add := func(name string, group, good uint64, point []byte) {
		tb.name(name)
		tb.uint("group", group)
		tb.uint("valid", good)
		tb.bytes("point", point)
	}
	add("A1", 1, 1, s.order.A1[:])
	add("A2", 2, 1, s.order.A2[:])
	add("the group key", 2, 1, enc2(s.group))
	names, all := badPoints(t, s.order.A1[:])
	for i := range names {
		add(names[i], 1, 0, all[i])
	}
	names, all = badPoints(t, s.order.A2[:])
	for i := range names {
		add(names[i], 2, 0, all[i])
	}
	return tb
}

// possessionVectors are orders whose A must be taken or refused: error 1 for a point, 2 for the proof.
func possessionVectors(t testing.TB, s *stage) table {
	tb := table{}
	add := func(name string, d typed.KeyDomain, refused uint64, change func(*typed.KeyOrder)) {
		o := s.order
		change(&o)
		encoded, err := o.MarshalBinary()
		require.NoError(t, err)
		tb.name(name)
		tb.uint("chainId", d.ChainID)
		tb.address("broker", d.Broker)
		tb.bytes("encoded", encoded)
		tb.uint("error", refused)
	}
	bad := func(name string, change func(*typed.KeyOrder)) { add(name, broker, 2, change) }
	other := s.order
	other.Epoch++
	s.blind(&other, "another blinding")
	add("good", broker, 0, func(*typed.KeyOrder) {})
	add("good, another order", broker, 0, func(o *typed.KeyOrder) { *o = other })
	bad("possession of another order", func(o *typed.KeyOrder) { o.Epoch++ })
	bad("A and possession of another order", func(o *typed.KeyOrder) {
		o.A1, o.A2, o.Challenge, o.Response = other.A1, other.A2, other.Challenge, other.Response
	})
	bad("A of another order", func(o *typed.KeyOrder) { o.A1, o.A2 = other.A1, other.A2 })
	bad("A1 and A2 of different numbers", func(o *typed.KeyOrder) { o.A2 = other.A2 })
	bad("instance", func(o *typed.KeyOrder) { o.Instance[0] ^= 1 })
	bad("generation", func(o *typed.KeyOrder) { o.Generation++ })
	bad("challenge", func(o *typed.KeyOrder) { o.Challenge[31] ^= 1 })
	bad("response", func(o *typed.KeyOrder) { o.Response[31] ^= 1 })
	bad("response plus the order", func(o *typed.KeyOrder) {
		n := new(big.Int).SetBytes(o.Response[:])
		o.Response = common.BigToHash(n.Add(n, fr.Modulus()))
	})
	add("another chain", typed.KeyDomain{ChainID: 31337, Broker: broker.Broker}, 2, func(*typed.KeyOrder) {})
	add("another broker", typed.KeyDomain{ChainID: 1337, Broker: onesAddress}, 2, func(*typed.KeyOrder) {})
	for i, point := range [][]byte{s.order.A1[:], s.order.A2[:]} {
		names, all := badPoints(t, point)
		for j := range names {
			if len(all[j]) == len(point) {
				add(names[j]+", A"+string(rune('1'+i)), broker, 1, func(o *typed.KeyOrder) {
					if i == 0 {
						o.A1 = [128]byte(all[j])
					} else {
						o.A2 = [256]byte(all[j])
					}
				})
			}
		}
	}
	return tb
}

func partialVectors(t testing.TB, s *stage) table {
	tb := table{}
	h := s.id.Point()
	add := func(name string, p *tbls.Partial, share *tbls.Share, public *tbls.G2, good uint64) {
		secret := share.Bytes()
		tb.name(name)
		tb.word("requestId", s.request)
		tb.bytes("h", enc1(h))
		tb.bytes("a1", s.order.A1[:])
		tb.bytes("a2", s.order.A2[:])
		tb.uint("index", uint64(p.Index))
		tb.word("share", secret)
		tb.word("secret", *node(int(share.Index)))
		tb.bytes("public", enc2(public))
		tb.bytes("y", enc1(&p.Y))
		tb.bytes("c", enc1(&p.C))
		tb.word("hash", p.Hash())
		tb.uint("valid", good)
	}
	for _, share := range s.shares {
		add("good", s.part(share, s.id, s.blinded), share, share.Public(), 1)
	}
	first, second := s.part(s.shares[0], s.id, s.blinded), s.part(s.shares[1], s.id, s.blinded)
	add("another node's", second, s.shares[1], s.shares[0].Public(), 0)
	add("of the generation before", s.part(s.before[0], s.id, s.blinded), s.before[0], s.shares[0].Public(), 0)
	epoch := s.id
	epoch.Epoch++
	add("of another epoch", s.part(s.shares[0], epoch, s.blinded), s.shares[0], s.shares[0].Public(), 0)
	add("Y and C swapped", &tbls.Partial{Index: 0, Y: first.C, C: first.Y}, s.shares[0], s.shares[0].Public(), 0)
	return tb
}

func answerVectorsOfKeys(t testing.TB, s *stage) table {
	tb := table{}
	type row struct {
		request                      common.Hash
		message, a1, a2, y, c, group []byte
	}
	good := s.answer(s.id, s.blinded)
	base := row{s.request, s.id.Message(), s.order.A1[:], s.order.A2[:], enc1(&good.Y), enc1(&good.C), enc2(s.group)}
	add := func(name string, valid uint64, change func(*row)) {
		r := base
		change(&r)
		tb.name(name)
		tb.uint("valid", valid)
		tb.word("requestId", r.request)
		tb.bytes("message", r.message)
		tb.bytes("a1", r.a1)
		tb.bytes("a2", r.a2)
		tb.bytes("y", r.y)
		tb.bytes("c", r.c)
		tb.bytes("groupKey", r.group)
		tb.word("rho", rhoOf(r.request, r.y, r.c))
	}
	with := func(a *tbls.Answer) func(*row) { return func(r *row) { r.y, r.c = enc1(&a.Y), enc1(&a.C) } }

	add("good", 1, func(*row) {})
	add("good, of other shares", 1, with(s.combine(s.part(s.shares[1], s.id, s.blinded), s.part(s.shares[3], s.id, s.blinded), s.part(s.shares[4], s.id, s.blinded))))
	add("good, of the generation before", 1, with(s.combine(s.part(s.before[2], s.id, s.blinded), s.part(s.before[1], s.id, s.blinded), s.part(s.before[0], s.id, s.blinded))))
	add("good, of all shares", 1, with(s.combine(s.part(s.shares[0], s.id, s.blinded), s.part(s.shares[1], s.id, s.blinded), s.part(s.shares[2], s.id, s.blinded),
		s.part(s.shares[3], s.id, s.blinded), s.part(s.shares[4], s.id, s.blinded))))
	add("good, another request of the same A: releases tell them apart", 1, func(r *row) { r.request = seed("another request") })
	add("of two shares", 0, with(s.combine(s.part(s.shares[0], s.id, s.blinded), s.part(s.shares[1], s.id, s.blinded))))
	add("one part of the generation before", 0, with(s.combine(s.part(s.shares[0], s.id, s.blinded), s.part(s.shares[2], s.id, s.blinded), s.part(s.before[4], s.id, s.blinded))))
	add("Y and C swapped", 0, func(r *row) { r.y, r.c = r.c, r.y })
	add("Y of another answer", 0, func(r *row) { r.y = enc1(&s.part(s.shares[0], s.id, s.blinded).Y) })
	add("another group key", 0, func(r *row) { r.group = enc2(public(t, number("another secret"))) })

	// The same answer as one for another key, or another key's for this.
	names, all := identities()
	for i := range names {
		id := all[i]
		id.GroupKey = s.id.GroupKey
		if names[i] != "plain" && names[i] != "groupKey" && names[i] != "maximal" {
			add("claimed for another key: "+names[i], 0, func(r *row) { r.message = id.Message() })
			add("another key's: "+names[i], 0, with(s.answer(id, s.blinded)))
		}
	}

	// Another order's: blinded to somebody else.
	other := s.order
	s.blind(&other, "another blinding")
	otherA, err := tbls.CheckOrder(&other, broker)
	require.NoError(t, err)
	add("another order's", 0, with(s.answer(s.id, otherA)))
	add("for another order's A", 0, func(r *row) { r.a1, r.a2 = other.A1[:], other.A2[:] })

	// A1 and A2 of different numbers. The second satisfies e(C, G2) = e(Y, A2)·e(H, PK): ρ alone refuses it.
	add("A2 of another number", 0, func(r *row) { r.a2 = other.A2[:] })
	alone := &tbls.Partial{Y: good.Y, C: good.C}
	require.NoError(t, alone.Verify(s.id.Point(), &tbls.Blinded{A1: otherA.A1, A2: s.blinded.A2}, s.group))
	add("A1 of another number, answer by A2", 0, func(r *row) { r.a1 = other.A1[:] })

	for _, at := range []struct {
		name  string
		field func(*row) *[]byte
	}{
		{"A1", func(r *row) *[]byte { return &r.a1 }}, {"A2", func(r *row) *[]byte { return &r.a2 }}, {"Y", func(r *row) *[]byte { return &r.y }},
		{"C", func(r *row) *[]byte { return &r.c }}, {"PK", func(r *row) *[]byte { return &r.group }},
	} {
		names, all := badPoints(t, *at.field(&base))
		for i := range names {
			add(at.name+" "+names[i], 0, func(r *row) { *at.field(r) = all[i] })
		}
	}

	// Points of order 11 on C and A1 that cancel under this very ρ: only a check of A1's subgroup refuses it.
	eleven := small1(t, 11)
	add("C and A1 out of the subgroup, cancelling", 0, func(r *row) {
		r.c = enc1(sum1(&good.C, eleven))
		rho := new(big.Int).SetBytes(common.Hash(rhoOf(r.request, r.y, r.c)).Bytes())
		factor := new(big.Int).ModInverse(rho.Neg(rho), big.NewInt(11))
		require.NotNil(t, factor, "ρ is a multiple of 11: change a seed")
		minus := times1(eleven, factor)
		r.a1 = enc1(sum1(s.blinded.A1, &minus))
	})
	// The degenerate solutions: with A2 or PK at infinity others can solve the equation.
	zero := make([]byte, tbls.G2Size)
	add("all infinity", 0, func(r *row) {
		r.a1, r.a2, r.y, r.c, r.group = make([]byte, 128), zero, make([]byte, 128), make([]byte, 128), zero
	})
	add("PK infinity, C = a·Y", 0, func(r *row) {
		r.group = zero
		n := number("any")
		var y, c tbls.G1
		y.ScalarMultiplicationBase(n.BigInt(new(big.Int)))
		c.ScalarMultiplication(s.blinded.A1, n.BigInt(new(big.Int)))
		r.y, r.c = enc1(&y), enc1(&c)
	})
	return tb
}

// rhoOf is written down again, not asked of tbls.
func rhoOf(request common.Hash, y, c []byte) (out [32]byte) {
	hash := crypto.Keccak256(crypto.Keccak256([]byte("veritee/keys/v1/rho")), request[:], crypto.Keccak256(y), crypto.Keccak256(c))
	copy(out[16:], hash[:16])
	return out
}

func derivedVectors(t testing.TB, s *stage) table {
	tb := table{}
	names, all := identities()
	for i, id := range all {
		if names[i] == "maximal" {
			continue
		}
		id.GroupKey = s.id.GroupKey
		root, err := s.blinding.Unblind(s.answer(id, s.blinded), id.Point(), s.group)
		require.NoError(t, err)
		for _, algorithm := range []typed.Algorithm{typed.AlgorithmVRF, typed.AlgorithmSecp256k1, typed.AlgorithmData} {
			key, err := root.Derive(id, algorithm)
			require.NoError(t, err)
			encoded := s.secret.Bytes()
			tb.name(names[i])
			tb.word("masterSecret", encoded)
			tb.uint("kind", uint64(id.Kind))
			tb.purpose(id.Purpose)
			tb.uint("epoch", id.Epoch)
			tb.bytes("message", id.Message())
			tb.uint("algorithm", uint64(algorithm))
			tb.bytes("key", key[:])
			tb.word("scalar", tbls.Secp256k1Scalar(&key))
		}
	}
	return tb
}
