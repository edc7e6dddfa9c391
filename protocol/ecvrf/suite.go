package ecvrf

import (
	"github.com/ethereum/go-ethereum/crypto"
)

// Suite names the construction. Any change of an encoding below needs a new
// name.
const Suite = "veritee/ecvrf/secp256k1/v1"

// MaxWitnesses bounds the candidates of one proof. Half of all candidates
// hit, so an input that needs more has a chance of 2^-255.
const MaxWitnesses = 255

// Every hash starts with a tag of its own, and all inputs have different
// lengths (65, 128, 288, 96 bytes), so no input of one is an input of another.
var (
	tagKey       = tag("key")
	tagCandidate = tag("candidate")
	tagChallenge = tag("challenge")
	tagOutput    = tag("output")

	// tagNonce is the prover's own and never seen on chain.
	tagNonce = tag("nonce")
)

func tag(name string) Word {
	return Word(crypto.Keccak256([]byte(Suite + "/" + name)))
}

// candidate is the i-th abscissa tried for an input.
//
// The parity of the key is left out: PK and −PK share H, and know each other's
// secret.
func candidate(px Word, alpha [32]byte, i int) Word {
	var index Word
	index[31] = byte(i)

	return Word(crypto.Keccak256(tagCandidate[:], px[:], alpha[:], index[:]))
}

// challenge is c. It is compared on all of its 256 bits, and reduced modulo n
// only where it multiplies.
func challenge(pk PublicKey, h, gamma Point, u, v address) Word {
	var parity, uWord, vWord Word
	parity[31] = pk.Parity
	copy(uWord[12:], u[:])
	copy(vWord[12:], v[:])

	return Word(crypto.Keccak256(
		tagChallenge[:],
		pk.X[:], parity[:],
		h.X[:], h.Y[:],
		gamma.X[:], gamma.Y[:],
		uWord[:], vWord[:],
	))
}

// outputOf is beta.
func outputOf(gamma Point) Output {
	return Output(crypto.Keccak256(tagOutput[:], gamma.X[:], gamma.Y[:]))
}
