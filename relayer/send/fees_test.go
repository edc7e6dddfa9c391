package send

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func gwei(n float64) *big.Int { return big.NewInt(int64(n * params.GWei)) }

var plainFees = Fees{MaxFeePerGas: gwei(200), MinTip: gwei(0.1), MaxTip: gwei(8)}

func TestMarketFollowsTheBaseFeesRule(t *testing.T) {
	head := &types.Header{Number: big.NewInt(7), GasLimit: 60_000_000, GasUsed: 60_000_000, BaseFee: gwei(8)}
	m, err := marketAfter(head, gwei(1), plainFees)
	require.NoError(t, err)
	require.Equal(t, gwei(9), m.base, "a full block raises it by an eighth")

	head.GasUsed = 0
	m, err = marketAfter(head, gwei(1), plainFees)
	require.NoError(t, err)
	require.Equal(t, gwei(7), m.base, "an empty one lowers it by an eighth")

	for asked, tip := range map[float64]float64{0: 0.1, 1: 1, 5: 5, 50: 5} {
		m, err = marketAfter(head, gwei(asked), plainFees)
		require.NoError(t, err)
		require.Equal(t, gwei(tip), m.tip, "within the bounds, with room for replacements")
	}

	head.BaseFee = nil
	_, err = marketAfter(head, gwei(1), plainFees)
	require.ErrorContains(t, err, "EIP-1559")
}

func TestAFirstOfferBearsADoubledBaseFeeUpToTheCeiling(t *testing.T) {
	m := market{base: gwei(10), tip: gwei(2)}
	o, ok := m.first(gwei(200), gwei(0.1))
	require.True(t, ok)
	require.Equal(t, offer{gwei(2), gwei(22)}, o)

	o, ok = m.first(gwei(12), gwei(0.1))
	require.True(t, ok)
	require.Equal(t, offer{gwei(2), gwei(12)}, o)

	_, ok = m.first(gwei(10), gwei(0.1))
	require.False(t, ok, "it leaves no tip")
}

func TestNodesTakeNoMoreThanAnEtherPerTransaction(t *testing.T) {
	require.Equal(t, gwei(100), ceilingFor(10_000_000, gwei(300)))
	require.Equal(t, gwei(80), ceilingFor(10_000_000, gwei(300), gwei(80), nil))
}

// TestAReplacementIsWhatPoolsTake: a tenth more of both fields at least, never above the ceiling.
func TestAReplacementIsWhatPoolsTake(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		draw := func(name string, most int64) *big.Int { return big.NewInt(rapid.Int64Range(0, most).Draw(t, name)) }
		m := market{base: draw("base", 1e12), tip: draw("tip", 1e11)}
		fee := draw("fee", 1e12)
		old := offerOf(smaller(draw("old tip", 1e11), fee), fee)
		ceiling, highest := draw("ceiling", 1e13), draw("highest tip", 1e12)

		o, ok := m.over(old, ceiling, highest)
		require.LessOrEqual(t, o.fee.Cmp(ceiling), 0)
		require.LessOrEqual(t, o.tip.Cmp(o.fee), 0)
		if !ok {
			return
		}
		require.LessOrEqual(t, o.tip.Cmp(highest), 0)

		// geth: the new one must be above the old, and at least old × 110 / 100.
		for _, pair := range [][2]*big.Int{{old.tip, o.tip}, {old.fee, o.fee}} {
			threshold := new(big.Int).Mul(pair[0], big.NewInt(110))
			threshold.Div(threshold, big.NewInt(100))
			require.Positive(t, pair[1].Cmp(pair[0]))
			require.GreaterOrEqual(t, pair[1].Cmp(threshold), 0)
		}
	})
}

func TestAnOfferIsShortIfTheNextBlockWantsMore(t *testing.T) {
	m := market{base: gwei(10), tip: gwei(2)}
	require.False(t, m.short(offer{gwei(2), gwei(12)}))
	require.True(t, m.short(offer{gwei(2), gwei(11)}), "the base fee leaves too little of the tip")
	require.True(t, m.short(offer{gwei(1), gwei(50)}), "the tip is too small")
	require.True(t, m.short(offer{gwei(2), gwei(5)}), "the base fee is above it")
}
