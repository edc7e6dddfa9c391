package risczero

import (
	"crypto/sha256"
	"errors"
	"math/big"

	"github.com/ethereum/go-ethereum/crypto/bn256"
)

// unmarshal reads a point; one that isn't on its curve, or has coordinates beyond the field, is refused.
func unmarshal(point interface {
	Unmarshal([]byte) (int, error)
}, raw []byte) error {
	read, err := point.Unmarshal(raw)
	if err == nil && read != len(raw) {
		err = errors.New("bytes after the point")
	}
	return err
}

func g1(coordinates [2]string) *bn256.G1 {
	p := new(bn256.G1)
	if err := unmarshal(p, words(coordinates[:])); err != nil {
		panic("risczero: verification key: " + err.Error())
	}
	return p
}

func g2(coordinates [4]string) *bn256.G2 {
	p := new(bn256.G2)
	if err := unmarshal(p, words([]string{coordinates[0], coordinates[1], coordinates[2], coordinates[3]})); err != nil {
		panic("risczero: verification key: " + err.Error())
	}
	return p
}

// words are numbers of 32 bytes each, big-endian.
func words(decimal []string) []byte {
	var raw []byte
	for _, text := range decimal {
		n, ok := new(big.Int).SetString(text, 10)
		if !ok {
			panic("risczero: " + text + " is no number")
		}
		raw = append(raw, n.FillBytes(make([]byte, 32))...)
	}
	return raw
}

// fieldOrder is that of BN254's coordinates.
var fieldOrder, _ = new(big.Int).SetString("21888242871839275222246405745257275088696311157297823662689037894645226208583", 10)

// negated is the point of G1 with the other ordinate. Zero stays zero.
func negated(raw []byte) []byte {
	y := new(big.Int).SetBytes(raw[32:64])
	if y.Sign() > 0 && y.Cmp(fieldOrder) < 0 {
		y.Sub(fieldOrder, y)
	}
	point := make([]byte, 64)
	copy(point, raw[:32])
	y.FillBytes(point[32:])
	return point
}

// keyDigest is RISC Zero's hash of the verification key.
func keyDigest() [32]byte {
	of := func(coordinates ...string) [32]byte { return sha256.Sum256(words(coordinates)) }
	var list [32]byte
	for i := len(keyInputs) - 1; i >= 0; i-- {
		list = tagged("risc0_groth16.VerifyingKey.IC", [][32]byte{of(keyInputs[i][:]...), list})
	}
	return tagged("risc0_groth16.VerifyingKey", [][32]byte{of(keyAlpha[:]...), of(keyBeta[:]...), of(keyGamma[:]...), of(keyDelta[:]...), list})
}
