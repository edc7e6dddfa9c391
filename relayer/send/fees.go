package send

import (
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/consensus/misc/eip1559"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
)

// Fees bound what is offered per gas, in wei.
type Fees struct {
	MaxFeePerGas *big.Int // base fee and tip together; no attempt of any kind offers more
	MinTip       *big.Int
	MaxTip       *big.Int
}

// Check refuses what can't be used.
func (f Fees) Check() error {
	switch {
	case f.MaxFeePerGas == nil || f.MaxFeePerGas.Sign() <= 0:
		return fmt.Errorf("max_fee_per_gas must be above zero")
	case f.MinTip == nil || f.MaxTip == nil || f.MinTip.Sign() < 0 || f.MaxTip.Cmp(f.MinTip) < 0:
		return fmt.Errorf("min_tip must not be negative, nor above max_tip")
	case f.MaxTip.Cmp(f.MaxFeePerGas) > 0:
		return fmt.Errorf("max_tip must not be above max_fee_per_gas")
	}
	return nil
}

// An offer is what an attempt offers per gas.
type offer struct{ tip, fee *big.Int }

func offerOf(tip, fee *big.Int) offer { return offer{new(big.Int).Set(tip), new(big.Int).Set(fee)} }

// A market is what the next block will want.
type market struct {
	base *big.Int // its base fee
	tip  *big.Int // what gets a transaction in, within the configured bounds
}

// marketAfter is the market of the block after head. Asked is what a node recommends as a tip.
//
// Tips start at no more than five eighths of the highest: a replacement must raise the tip although it is the base fee that rose, and
// four of them fit in between.
func marketAfter(head *types.Header, asked *big.Int, fees Fees) (market, error) {
	if head.BaseFee == nil {
		return market{}, fmt.Errorf("block %v has no base fee: chains before EIP-1559 aren't served", head.Number)
	}
	highest := new(big.Int).Mul(fees.MaxTip, big.NewInt(5))
	highest.Rsh(highest, 3)

	tip := smaller(asked, highest)
	tip = larger(tip, fees.MinTip)
	return market{base: eip1559.CalcBaseFee(rules1559, head), tip: tip}, nil
}

// rules1559 are EIP-1559's own numbers, which the served chains have: CalcBaseFee asks for nothing else than that London is past.
var rules1559 = &params.ChainConfig{LondonBlock: new(big.Int)}

// first is what a first attempt offers: enough for the base fee to double, within a ceiling. It isn't ok if the ceiling is below
// what the next block wants with the least tip.
func (m market) first(ceiling, least *big.Int) (offer, bool) {
	fee := new(big.Int).Lsh(m.base, 1)
	fee.Add(fee, m.tip)
	fee = smaller(fee, ceiling)
	return offerOf(smaller(m.tip, fee), fee), fee.Cmp(new(big.Int).Add(m.base, least)) >= 0
}

// over is what replaces an offer: an eighth more of both, or more if the market wants it. Pools ask for a tenth more of both; ok says
// that there is room for that below the ceiling and the highest tip, which is nil if there is none.
func (m market) over(old offer, ceiling, highestTip *big.Int) (offer, bool) {
	tip := larger(raised(old.tip, 1125), m.tip)
	if highestTip != nil {
		tip = smaller(tip, highestTip)
	}
	wanted := new(big.Int).Lsh(m.base, 1)
	fee := smaller(larger(raised(old.fee, 1125), wanted.Add(wanted, tip)), ceiling)
	tip = smaller(tip, fee)

	enough := tip.Cmp(raised(old.tip, 1100)) >= 0 && fee.Cmp(raised(old.fee, 1100)) >= 0
	return offerOf(tip, fee), enough
}

// short says whether an offer is less than the next block wants.
func (m market) short(o offer) bool {
	tip := new(big.Int).Sub(o.fee, m.base)
	return smaller(tip, o.tip).Cmp(m.tip) < 0
}

// mostPerTransaction is what nodes take in fees for one transaction: geth refuses more than one ether by default.
var mostPerTransaction = big.NewInt(params.Ether)

// ceilingFor is the highest fee per gas for a transaction of so much gas.
func ceilingFor(gas uint64, ceilings ...*big.Int) *big.Int {
	ceiling := new(big.Int).Div(mostPerTransaction, new(big.Int).SetUint64(gas))
	for _, c := range ceilings {
		if c != nil {
			ceiling = smaller(ceiling, c)
		}
	}
	return ceiling
}

// worst is the most that so much gas may cost.
func worst(gas uint64, fee *big.Int) *big.Int {
	return new(big.Int).Mul(new(big.Int).SetUint64(gas), fee)
}

// raised is value × permille / 1000, rounded up, and more than value in any case.
func raised(value *big.Int, permille int64) *big.Int {
	up := new(big.Int).Mul(value, big.NewInt(permille))
	up.Add(up, big.NewInt(999))
	up.Div(up, big.NewInt(1000))
	return larger(up, new(big.Int).Add(value, big.NewInt(1)))
}

func smaller(a, b *big.Int) *big.Int {
	if a.Cmp(b) < 0 {
		return a
	}
	return b
}

func larger(a, b *big.Int) *big.Int {
	if a.Cmp(b) > 0 {
		return a
	}
	return b
}
