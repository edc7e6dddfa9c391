package dealing

import (
	"fmt"

	"go.dedis.ch/kyber/v4"
	"go.dedis.ch/kyber/v4/pairing/bls12381/gnark"

	"github.com/veritee/veritee/protocol/tbls"
)

// suite is kyber's, with keys in G2, and remembers every scalar that kyber made with it: coefficients and shares are in fields that nobody
// else gets at, and have to be overwritten when the session is over. What big integers kyber and gnark-crypto make of them on the way is
// the garbage collector's.
type suite struct {
	gnark.SuiteBLS12381
	made []kyber.Scalar
}

func newSuite() *suite { return &suite{SuiteBLS12381: *gnark.NewSuiteBLS12381()} }

// Scalar makes one and remembers it.
func (s *suite) Scalar() kyber.Scalar {
	scalar := s.SuiteBLS12381.Scalar()
	s.made = append(s.made, scalar)
	return scalar
}

func (s *suite) wipe() {
	for _, scalar := range s.made {
		scalar.Zero()
	}
	s.made = nil
}

// String says nothing of what it remembers.
func (s *suite) String() string { return "bls12-381.G2" }

// GoString says the same.
func (s *suite) GoString() string { return s.String() }

const (
	pointSize  = 96
	scalarSize = 32
)

// pointOf reads a compressed point: on the curve, in the subgroup, not zero.
func pointOf(data []byte) (kyber.Point, error) {
	p := gnark.G2.Point()
	if len(data) != pointSize {
		return nil, fmt.Errorf("%d bytes: %w", len(data), tbls.ErrPoint)
	}
	if err := p.UnmarshalBinary(data); err != nil {
		return nil, fmt.Errorf("%w: %w", tbls.ErrPoint, err)
	}
	if p.Equal(gnark.G2.Point().Null()) {
		return nil, fmt.Errorf("zero: %w", tbls.ErrPoint)
	}
	return p, nil
}

// bytesOf compresses a point.
func bytesOf(p kyber.Point) []byte {
	out, err := p.MarshalBinary()
	if err != nil {
		panic(err) // a point of this group has an encoding
	}
	return out
}

func toKyber(p *tbls.G2) (kyber.Point, error) {
	compressed := p.Bytes()
	return pointOf(compressed[:])
}

func fromKyber(p kyber.Point) (*tbls.G2, error) {
	out := new(tbls.G2)
	if _, err := out.SetBytes(bytesOf(p)); err != nil || out.IsInfinity() {
		return nil, tbls.ErrPoint
	}
	return out, nil
}
