package ecvrf

import (
	"errors"
	"fmt"
)

// A Code says which check a proof failed. The numbers are those of the
// contract's errors and of protocol/vectors/ecvrf.json; 0 is a valid proof.
// When several checks fail the lowest number is reported, except that
// [CodePublicKey] comes before all: the contract checks keys when they are
// registered, long before any proof.
type Code uint8

const (
	CodeWitnessCount    Code = 1  // no witness, or more than 255
	CodeWitness         Code = 2  // a witness is wrong, a hit isn't last, or the last is no hit
	CodeGammaNotOnCurve Code = 3  // or a coordinate is not below p
	CodeWNotOnCurve     Code = 4  // or a coordinate is not below p
	CodeScalar          Code = 5  // t is 0 or not below n, c mod n is 0, slope is not below p
	CodeU               Code = 6  // c·PK + t·c·G is the point at infinity
	CodeW               Code = 7  // W has not the address of t·H
	CodeSum             Code = 8  // Gamma and W share their x, or the slope is not theirs
	CodeV               Code = 9  // Gamma + W has an abscissa that ecrecover refuses
	CodeChallenge       Code = 10 // c is not the hash it should be
	CodePublicKey       Code = 11 // the key itself is not valid
)

var codeNames = [...]string{
	CodeWitnessCount:    "WitnessCount",
	CodeWitness:         "Witness",
	CodeGammaNotOnCurve: "GammaNotOnCurve",
	CodeWNotOnCurve:     "WNotOnCurve",
	CodeScalar:          "Scalar",
	CodeU:               "U",
	CodeW:               "W",
	CodeSum:             "Sum",
	CodeV:               "V",
	CodeChallenge:       "Challenge",
	CodePublicKey:       "PublicKey",
}

// String returns the name the contract's error has.
func (c Code) String() string {
	if int(c) < len(codeNames) && codeNames[c] != "" {
		return codeNames[c]
	}

	return fmt.Sprintf("Code(%d)", uint8(c))
}

// Error is what [Verify] and [PublicKey.Validate] return, possibly wrapped
// with the place: use errors.Is with the sentinels below, or errors.As to get
// at the code.
type Error struct {
	Code Code
}

func (e Error) Error() string { return "ecvrf: invalid proof: " + e.Code.String() }

// One sentinel per code.
var (
	ErrWitnessCount    = Error{CodeWitnessCount}
	ErrWitness         = Error{CodeWitness}
	ErrGammaNotOnCurve = Error{CodeGammaNotOnCurve}
	ErrWNotOnCurve     = Error{CodeWNotOnCurve}
	ErrScalar          = Error{CodeScalar}
	ErrU               = Error{CodeU}
	ErrW               = Error{CodeW}
	ErrSum             = Error{CodeSum}
	ErrV               = Error{CodeV}
	ErrChallenge       = Error{CodeChallenge}
	ErrPublicKey       = Error{CodePublicKey}
)

// ErrNoConstantTime is returned by everything that needs a secret key when the
// program was built without cgo: there is no constant-time multiplication on
// secp256k1 then, and a slow leak of the key is worse than no answer.
var ErrNoConstantTime = errors.New("ecvrf: built without cgo: no constant-time multiplication")

// ErrSecretKey is returned for bytes that aren't a usable secret key: not 32
// bytes, zero, not below n, or wiped. It never says more.
var ErrSecretKey = errors.New("ecvrf: unusable secret key")

// ErrSelfCheck is returned when a proof that was just made doesn't verify. It
// means a fault in the machine, since nothing else is left; such a proof could
// give the key away and is thrown away.
var ErrSelfCheck = errors.New("ecvrf: own proof doesn't verify")
