package config

import (
	"fmt"
	"math/big"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/params"
)

// An Amount is a sum of the chain's own token. In the file it has a unit: "200 gwei", "0.5 ether", "1 wei"; the zero value is 0.
type Amount struct{ wei *big.Int }

// Wei is an amount of so many wei.
func Wei(wei *big.Int) Amount { return Amount{new(big.Int).Set(wei)} }

// Wei is never nil and the caller's own.
func (a Amount) Wei() *big.Int {
	if a.wei == nil {
		return new(big.Int)
	}
	return new(big.Int).Set(a.wei)
}

// Cmp compares two amounts.
func (a Amount) Cmp(b Amount) int { return a.Wei().Cmp(b.Wei()) }

var units = []struct {
	name string
	wei  *big.Int
}{
	{"ether", big.NewInt(params.Ether)},
	{"gwei", big.NewInt(params.GWei)},
	{"wei", big.NewInt(1)},
}

// String is the amount in the largest unit in which it is short.
func (a Amount) String() string {
	wei := a.Wei()
	for _, unit := range units {
		// Down to a thousandth of the unit: "0.05 ether", but "0.1 gwei".
		if wei.Sign() != 0 && new(big.Int).Mul(new(big.Int).Abs(wei), big.NewInt(1000)).Cmp(unit.wei) >= 0 || unit.name == "wei" {
			digits := new(big.Rat).SetFrac(wei, unit.wei).FloatString(len(unit.wei.String()) - 1)
			if strings.Contains(digits, ".") {
				digits = strings.TrimRight(strings.TrimRight(digits, "0"), ".")
			}
			return digits + " " + unit.name
		}
	}
	return "0 wei"
}

// MarshalText writes what ParseAmount reads.
func (a Amount) MarshalText() ([]byte, error) { return []byte(a.String()), nil }

// UnmarshalText is ParseAmount.
func (a *Amount) UnmarshalText(text []byte) (err error) {
	*a, err = ParseAmount(string(text))
	return err
}

// ParseAmount reads an amount with its unit.
func ParseAmount(text string) (Amount, error) {
	digits, unit, _ := strings.Cut(strings.TrimSpace(text), " ")
	unit = strings.TrimSpace(unit)
	if digits == "0" && unit == "" {
		return Amount{}, nil
	}

	// A rational would also take fractions, exponents and other bases.
	if digits == "" || strings.Trim(digits, "0123456789.") != "" || strings.Count(digits, ".") > 1 || digits == "." {
		return Amount{}, fmt.Errorf("%q is no amount; write it like 20 gwei or 0.5 ether", text)
	}
	value, ok := new(big.Rat).SetString(digits)
	if !ok {
		return Amount{}, fmt.Errorf("%q is no amount; write it like 20 gwei or 0.5 ether", text)
	}
	for _, u := range units {
		if u.name != unit {
			continue
		}
		value.Mul(value, new(big.Rat).SetInt(u.wei))
		if !value.IsInt() {
			return Amount{}, fmt.Errorf("%q has a fraction of a wei", text)
		}
		if value.Num().BitLen() > 128 {
			return Amount{}, fmt.Errorf("%q is more than there is", text)
		}
		return Wei(value.Num()), nil
	}
	return Amount{}, fmt.Errorf("%q needs a unit: wei, gwei or ether, like 20 gwei", text)
}

// Finality says when a block counts as final.
type Finality struct {
	Depth uint64 // so many blocks below the head; with Tag zero
	Tag   bool   // by the chain's own word: the tag `finalized`
}

func (f Finality) String() string {
	if f.Tag {
		return "finalized"
	}
	return number(f.Depth)
}

// MarshalText writes what UnmarshalText reads.
func (f Finality) MarshalText() ([]byte, error) { return []byte(f.String()), nil }

// UnmarshalText reads `finalized` or a number of blocks.
func (f *Finality) UnmarshalText(text []byte) error {
	if string(text) == "finalized" {
		*f = Finality{Tag: true}
		return nil
	}
	depth, err := strconv.ParseUint(string(text), 10, 32)
	if err != nil {
		return fmt.Errorf("%q is neither `finalized` nor a number of blocks", text)
	}
	*f = Finality{Depth: depth}
	return nil
}
