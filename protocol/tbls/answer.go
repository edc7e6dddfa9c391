package tbls

import (
	"fmt"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

var rhoDomain = crypto.Keccak256([]byte("veritee/keys/v1/rho"))

// Answer is what the committee answers to an order.
type Answer struct{ Y, C G1 }

// DecodeAnswer reads an answer. Errors: [ErrPoint].
func DecodeAnswer(y, c []byte) (*Answer, error) {
	first, err := DecodeG1(y)
	if err != nil {
		return nil, fmt.Errorf("point Y: %w", err)
	}
	second, err := DecodeG1(c)
	if err != nil {
		return nil, fmt.Errorf("point C: %w", err)
	}
	return &Answer{*first, *second}, nil
}

// maxParts is more than a committee has members.
const maxParts = 256

// Combine makes an answer of parts, as many as the threshold and all of one generation. They must have been verified; what comes of
// others is refused by [Answer.Verify]. Errors: no part or more than a committee can have, one that is nil, an index that appears twice.
func Combine(parts []*Partial) (*Answer, error) {
	if len(parts) == 0 || len(parts) > maxParts {
		return nil, fmt.Errorf("combine: %d parts, want the threshold's number of them", len(parts))
	}
	xs, seen := make([]fr.Element, len(parts)), make(map[uint32]bool, len(parts))
	for i, part := range parts {
		switch {
		case part == nil:
			return nil, fmt.Errorf("combine: part %d of %d is missing", i+1, len(parts))
		case seen[part.Index]:
			return nil, fmt.Errorf("combine: two parts of share %d", part.Index)
		}
		seen[part.Index] = true
		xs[i].SetUint64(uint64(part.Index) + 1)
	}
	var y, c bls.G1Jac
	for i, part := range parts {
		factor := lagrange(xs, i)
		var p G1
		mul1(&p, &part.Y, &factor)
		y.AddMixed(&p)
		mul1(&p, &part.C, &factor)
		c.AddMixed(&p)
	}
	answer := new(Answer)
	answer.Y.FromJacobian(&y)
	answer.C.FromJacobian(&c)
	return answer, nil
}

// lagrange is the factor of share i where the polynomial is evaluated at zero. All xs differ, and none is zero.
func lagrange(xs []fr.Element, i int) (factor fr.Element) {
	var under, d fr.Element
	factor.SetOne()
	under.SetOne()
	for j := range xs {
		if i != j {
			factor.Mul(&factor, &xs[j])
			under.Mul(&under, d.Sub(&xs[j], &xs[i]))
		}
	}
	return *factor.Div(&factor, &under)
}

// Rho is the factor by which the check of A is folded in: 128 bits.
func (a *Answer) Rho(requestID common.Hash) fr.Element {
	y, c := EncodeG1(&a.Y), EncodeG1(&a.C)
	hash := crypto.Keccak256(rhoDomain, requestID[:], crypto.Keccak256(y[:]), crypto.Keccak256(c[:]))
	var rho fr.Element
	rho.SetBytes(hash[:16])
	return rho
}

// Verify checks an answer as the contract does. Errors: [ErrAnswer].
func (a *Answer) Verify(requestID common.Hash, h *G1, blinded *Blinded, group *G2) error {
	if a == nil || !usable(h) || blinded == nil || !usable2(blinded.A2) || !usable2(group) || !usable(&a.Y) || !usable(&a.C) || !usable(blinded.A1) {
		return ErrAnswer
	}
	rho := a.Rho(requestID)
	var left, right G1
	mul1(&left, blinded.A1, &rho)
	left.Add(&left, &a.C)
	left.Neg(&left)
	mul1(&right, &g1, &rho)
	right.Add(&right, &a.Y)
	if good, err := bls.PairingCheck([]G1{left, right, *h}, []G2{g2, *blinded.A2, *group}); err != nil || !good {
		return ErrAnswer
	}
	return nil
}
