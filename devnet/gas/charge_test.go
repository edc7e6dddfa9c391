package main

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
)

// TestChargeFollowsReceipts holds the coordinator's charge formula to what settlements really cost: a relayer isn't out
// of pocket, and users pay little more than the gas. The formula's constants are in VRFSettlement.sol.
func TestChargeFollowsReceipts(t *testing.T) {
	b, v := deployOurs(t, chain.Config{})
	var err error
	var one, another common.Address
	for _, consumer := range []*common.Address{&one, &another} {
		*consumer, err = v.Consumer(b)
		require.NoError(t, err)
	}

	for _, test := range []struct {
		name      string
		consumers []common.Address
		rounds    int
	}{
		{"one request", repeat([]common.Address{one}, 1), 40},
		{"two of two accounts", repeat([]common.Address{one, another}, 1), 20},
		{"ten of one consumer", repeat([]common.Address{one}, 10), 10},
		{"forty of two accounts", repeat([]common.Address{one, another}, 20), 5},
	} {
		t.Run(test.name, func(t *testing.T) {
			var charged, used uint64
			for round := range test.rounds {
				receipt := settleOnce(t, b, v, test.consumers)
				gas := chargedGas(t, v, receipt)
				if round > 0 { // in the first the consumers' slots may be new
					charged, used = charged+gas, used+receipt.GasUsed
				}
				require.InEpsilon(t, receipt.GasUsed, gas, 0.03, "charged %d, used %d", gas, receipt.GasUsed)
			}
			ratio := float64(charged) / float64(used)
			t.Logf("charged %.2f %% of the gas used", 100*ratio)
			require.GreaterOrEqual(t, ratio, 1.0, "the relayer pays the difference")
			require.LessOrEqual(t, ratio, 1.02, "the users pay the difference")
		})
	}
}

// TestNextForkServes lets the coordinator work under the rules that come after Osaka, and says what they cost: a fork
// that reprices state must not strand anybody.
func TestNextForkServes(t *testing.T) {
	b, v := deployOurs(t, chain.Config{LaterForks: true})
	consumer, err := v.Consumer(b)
	require.NoError(t, err)

	for range v.Warmup() {
		receipt := settleOnce(t, b, v, []common.Address{consumer})
		t.Logf("settled for %d gas, charged %d", receipt.GasUsed, chargedGas(t, v, receipt))
	}
}

// deployOurs is a chain with our contracts on it.
func deployOurs(t *testing.T, config chain.Config) (*bench, *veritee) {
	b, err := newBench(t.Context(), config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, b.chain.Close()) })

	v := newVeritee("../..").(*veritee)
	require.NoError(t, v.Deploy(b))
	return b, v
}

func settleOnce(t *testing.T, b *bench, v *veritee, consumers []common.Address) *types.Receipt {
	asks := make([]call, len(consumers))
	for i := range consumers {
		asks[i] = call{from: b.user, to: &consumers[i], data: consumerABI.Methods["request"].ID}
	}
	requests, err := b.send(asks...)
	require.NoError(t, err)
	require.NoError(t, b.mine(confirmations))

	calls, err := v.Answer(b, "", requests)
	require.NoError(t, err)
	receipts, err := b.send(calls...)
	require.NoError(t, err)
	return receipts[0]
}

// chargedGas is what all accounts paid together, in gas at the transaction's price.
func chargedGas(t *testing.T, v *veritee, receipt *types.Receipt) uint64 {
	fulfilled, _, err := events[struct{ Charge *big.Int }](v.coordinator, receipt, "RandomnessFulfilled")
	require.NoError(t, err)
	require.NotEmpty(t, fulfilled)

	sum := new(big.Int)
	for _, one := range fulfilled {
		sum.Add(sum, one.Charge)
	}
	return sum.Div(sum, receipt.EffectiveGasPrice).Uint64()
}
