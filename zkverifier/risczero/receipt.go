package risczero

import (
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/crypto/bn256"
)

// SealSize is that of a selector and a Groth16 proof: two points of G1, one of G2.
const SealSize = 4 + 256

// MaxJournal is how long a journal may be.
const MaxJournal = 1 << 20

// Receipt says that a program wrote a journal. Nothing of it is believed.
type Receipt struct {
	Seal    []byte // selector ‖ a ‖ b ‖ c, [SealSize] bytes
	ImageID [32]byte
	Journal []byte
}

// Parameters are those of one version of the zkVM.
type Parameters struct {
	Version     string
	ControlRoot [32]byte
	ControlID   [32]byte // of the program that wraps STARKs for BN254
}

// Known are the versions whose parameters are compiled in. 2.0 and 2.1 aren't: RISC Zero stopped them in 2025.
func Known() []Parameters {
	const controlID = "04446e66d300eb7fb45c9726bb53c793dda407a62e9601618bb43c5c14657ac0"
	return []Parameters{
		{"2.2", digest("ce52bf56033842021af3cf6db8a50d1b7535c125a34f1a22c6fdcf002c5a1529"), digest(controlID)},
		{"3.0", digest("a54dc85ac99f851c92d7c96d7318af41dbe7c0194edfcc37eb4d422a998c1f56"), digest(controlID)},
		{"5.0", digest("b1f64013f70bbb386a8b3a3d63552c5cb5ea4a549ec7fb1ecc2a031dbf488167"), digest(controlID)},
	}
}

func digest(text string) (d [32]byte) {
	if n, err := hex.Decode(d[:], []byte(text)); err != nil || n != len(d) {
		panic("risczero: " + text + " is no digest")
	}
	return d
}

var (
	// ErrSelector is for seals of a version that isn't allowed.
	ErrSelector = errors.New("risczero: the seal is of a version that isn't allowed")

	// ErrProof is for proofs that don't verify.
	ErrProof = errors.New("risczero: the proof doesn't verify")
)

// Verifier verifies receipts of some versions. It may be used by several goroutines.
type Verifier struct {
	versions map[[4]byte]Parameters
	key      *verificationKey
}

// NewVerifier allows some versions, usually [Known].
func NewVerifier(allowed ...Parameters) *Verifier {
	v := &Verifier{versions: make(map[[4]byte]Parameters), key: loadKey()}
	for _, p := range allowed {
		v.versions[p.Selector()] = p
	}
	return v
}

// Verify says which version proved the receipt. The image id and what the journal says are the caller's to judge. Errors:
// [ErrSelector], [ErrProof], and others for what isn't a receipt.
func (v *Verifier) Verify(r *Receipt) (*Parameters, error) {
	switch {
	case len(r.Seal) != SealSize:
		return nil, fmt.Errorf("risczero: a seal of %d bytes, not %d", len(r.Seal), SealSize)
	case len(r.Journal) > MaxJournal:
		return nil, fmt.Errorf("risczero: a journal of %d bytes, more than %d", len(r.Journal), MaxJournal)
	}
	p, ok := v.versions[[4]byte(r.Seal)]
	if !ok {
		return nil, fmt.Errorf("%w: selector %x", ErrSelector, r.Seal[:4])
	}
	if err := v.key.verify(r.Seal[4:], p.inputs(claimDigest(r.ImageID, sha256.Sum256(r.Journal)))); err != nil {
		return nil, err
	}
	return &p, nil
}

// tagged is RISC Zero's hash of a struct: SHA-256 of the tag's hash, the children's digests, data, and how many children.
func tagged(tag string, children [][32]byte, data ...[]byte) [32]byte {
	h := sha256.New()
	name := sha256.Sum256([]byte(tag))
	h.Write(name[:])
	for _, child := range children {
		h.Write(child[:])
	}
	for _, d := range data {
		h.Write(d)
	}
	h.Write(binary.LittleEndian.AppendUint16(nil, uint16(len(children))))
	return [32]byte(h.Sum(nil))
}

// haltedState is the state of a zkVM that has ended with success: all zeros but what a system state's hash has of its own.
var haltedState = digest("a3acc27117418996340b84e5a90f3ef4c49d22c79e44aad822ec9c313e1eb8e2")

// claimDigest is what the proof proves: the program ran from the image's state to its end, without input, and wrote the journal.
func claimDigest(image, journal [32]byte) [32]byte {
	output := tagged("risc0.Output", [][32]byte{journal, {}})
	return tagged("risc0.ReceiptClaim", [][32]byte{{}, image, haltedState, output}, make([]byte, 8)) // exit code 0, 0
}

// Selector is the first four bytes of the parameters' hash.
func (p *Parameters) Selector() [4]byte {
	reversed := p.ControlID
	slices.Reverse(reversed[:])
	all := tagged("risc0.Groth16ReceiptVerifierParameters", [][32]byte{p.ControlRoot, reversed, keyDigest()})
	return [4]byte(all[:])
}

// inputs are the public ones: both halves of control root and claim, bytes reversed, low half first; the control id.
func (p *Parameters) inputs(claim [32]byte) [5]*big.Int {
	low, high := halves(p.ControlRoot)
	claimLow, claimHigh := halves(claim)
	return [5]*big.Int{low, high, claimLow, claimHigh, new(big.Int).SetBytes(p.ControlID[:])}
}

func halves(d [32]byte) (low, high *big.Int) {
	slices.Reverse(d[:])
	return new(big.Int).SetBytes(d[16:]), new(big.Int).SetBytes(d[:16])
}

type verificationKey struct {
	alpha              *bn256.G1
	beta, gamma, delta *bn256.G2
	inputs             [6]*bn256.G1
}

func loadKey() *verificationKey {
	k := &verificationKey{alpha: g1(keyAlpha), beta: g2(keyBeta), gamma: g2(keyGamma), delta: g2(keyDelta)}
	for i := range k.inputs {
		k.inputs[i] = g1(keyInputs[i])
	}
	return k
}

// verify checks e(a, b) = e(alpha, beta) · e(inputs, gamma) · e(c, delta).
func (k *verificationKey) verify(proof []byte, inputs [5]*big.Int) error {
	var minusA, c bn256.G1
	var b bn256.G2
	for _, err := range []error{unmarshal(&minusA, negated(proof[:64])), unmarshal(&b, proof[64:192]), unmarshal(&c, proof[192:])} {
		if err != nil {
			return fmt.Errorf("%w: %v", ErrProof, err)
		}
	}
	sum, product := new(bn256.G1), new(bn256.G1)
	for i, input := range inputs {
		product.ScalarMult(k.inputs[i+1], input)
		if i == 0 {
			sum.Add(k.inputs[0], product)
		} else {
			sum.Add(sum, product)
		}
	}
	if !bn256.PairingCheck([]*bn256.G1{&minusA, k.alpha, sum, &c}, []*bn256.G2{&b, k.beta, k.gamma, k.delta}) {
		return ErrProof
	}
	return nil
}
