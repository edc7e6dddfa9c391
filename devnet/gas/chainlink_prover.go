package main

import (
	"encoding/binary"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// This file proves what Chainlink's VRF.sol verifies. It was written from the verifier, for measuring only: it isn't
// constant-time and its key is public.

// point is an affine point, in the order and the size in which the contracts take it.
type point [2]*big.Int

// chainlinkProof is VRF.Proof. Field names are those of the ABI.
type chainlinkProof struct {
	Pk            point
	Gamma         point
	C             *big.Int
	S             *big.Int
	Seed          *big.Int
	UWitness      common.Address
	CGammaWitness point
	SHashWitness  point
	ZInv          *big.Int
}

// The tags of VRF.sol's hashes, as full words.
var (
	tagHashToCurve = big.NewInt(1)
	tagChallenge   = big.NewInt(2)
)

var curve = crypto.S256()

// chainlinkProver is a secret key and its public key.
type chainlinkProver struct {
	secret *big.Int
	public point
}

// newChainlinkProver derives a key from a name, the same in every run.
func newChainlinkProver(name string) chainlinkProver {
	secret := new(big.Int).SetBytes(crypto.Keccak256([]byte("veritee gas: " + name)))
	secret.Mod(secret, curve.Params().N)
	return chainlinkProver{secret: secret, public: generate(secret)}
}

// prove proves the output for a seed. The field Seed is left to the caller: what the coordinator wants there is what
// the seed was made of.
func (p chainlinkProver) prove(seed *big.Int) chainlinkProof {
	hash := hashToCurve(p.public, seed)
	gamma := hash.times(p.secret)

	for attempt := uint64(0); ; attempt++ {
		nonce := p.nonce(seed, attempt)
		u, v := generate(nonce), hash.times(nonce)

		// c = H(hash, pk, gamma, v, address(u)) and s = nonce - c·sk, so that u = c·pk + s·G and v = c·gamma + s·hash.
		c := new(big.Int).SetBytes(crypto.Keccak256(
			words(tagChallenge, hash[0], hash[1], p.public[0], p.public[1], gamma[0], gamma[1], v[0], v[1]),
			u.address().Bytes(),
		))
		s := new(big.Int).Mul(c, p.secret)
		s.Sub(nonce, s).Mod(s, curve.Params().N)

		cGamma, sHash := gamma.times(c), hash.times(s)
		if s.Sign() == 0 || cGamma[0].Cmp(sHash[0]) == 0 {
			continue // the verifier can't add these; nobody has seen it happen
		}
		return chainlinkProof{
			Pk: p.public, Gamma: gamma, C: c, S: s,
			UWitness: u.address(), CGammaWitness: cGamma, SHashWitness: sHash,
			ZInv: inverseOfZ(cGamma, sHash),
		}
	}
}

func (p chainlinkProver) nonce(seed *big.Int, attempt uint64) *big.Int {
	digest := crypto.Keccak256(words(p.secret, seed), binary.BigEndian.AppendUint64(nil, attempt))
	nonce := new(big.Int).SetBytes(digest)
	return nonce.Mod(nonce, curve.Params().N)
}

// hashToCurve hashes until a hash is the x of a point; y is the even one.
func hashToCurve(public point, seed *big.Int) point {
	x := fieldHash(words(tagHashToCurve, public[0], public[1], seed))
	for {
		if y := evenRoot(x); y != nil {
			return point{x, y}
		}
		x = fieldHash(words(x))
	}
}

// fieldHash hashes until the hash is a member of the field.
func fieldHash(data []byte) *big.Int {
	for {
		data = crypto.Keccak256(data)
		if x := new(big.Int).SetBytes(data); x.Cmp(curve.Params().P) < 0 {
			return x
		}
	}
}

// evenRoot is the even y with y² = x³ + 7, or nil if there is none.
func evenRoot(x *big.Int) *big.Int {
	prime := curve.Params().P

	y := new(big.Int).Exp(x, big.NewInt(3), prime)
	y.Add(y, big.NewInt(7))
	if y.ModSqrt(y, prime) == nil {
		return nil
	}
	if y.Bit(0) == 1 {
		y.Sub(prime, y)
	}
	return y
}

// inverseOfZ inverts the third coordinate that VRF.sol's _projectiveECAdd arrives at. With d = qx - px its x has the
// denominator d² and its y d³; as these differ it multiplies both out, to d⁵.
func inverseOfZ(p, q point) *big.Int {
	prime := curve.Params().P

	d := new(big.Int).Sub(q[0], p[0])
	d.Mod(d, prime)
	d.Exp(d, big.NewInt(5), prime)
	return d.ModInverse(d, prime)
}

// generate multiplies the generator.
func generate(scalar *big.Int) point {
	x, y := curve.ScalarBaseMult(scalar.Bytes())
	return point{x, y}
}

func (p point) times(scalar *big.Int) point {
	reduced := new(big.Int).Mod(scalar, curve.Params().N)
	x, y := curve.ScalarMult(p[0], p[1], reduced.Bytes())
	return point{x, y}
}

// address is the low 160 bits of the point's hash, which is what ecrecover says about a point.
func (p point) address() common.Address {
	return common.BytesToAddress(crypto.Keccak256(words(p[0], p[1])))
}

// words packs numbers as abi.encode does.
func words(numbers ...*big.Int) []byte {
	packed := make([]byte, 0, 32*len(numbers))
	for _, number := range numbers {
		packed = append(packed, common.BigToHash(number).Bytes()...)
	}
	return packed
}
