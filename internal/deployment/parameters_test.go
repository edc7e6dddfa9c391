package deployment

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/transact"
)

func TestDefaultsAreTakenByTheContracts(t *testing.T) {
	for _, id := range []uint64{1, 100, 10200, 560048, 11155111, 1337, 31337} {
		p := Defaults(id)
		p.Owner = common.Address{1}
		_, err := New(id, p, HashWindow)
		require.NoError(t, err, id)
	}
}

// Parameters that Check lets through and the constructors don't would cost a deployer money.
func TestParametersThatTheContractsRefuseAreRefusedBefore(t *testing.T) {
	for want, change := range map[string]func(*Parameters){
		"owner: the address that governs":                   func(p *Parameters) { p.Owner = common.Address{} },
		"max-lease: 0s":                                     func(p *Parameters) { p.MaxLease = 0 },
		"max-lease: 8808h":                                  func(p *Parameters) { p.MaxLease = 367 * day },
		"max-lease: 1m0.5s isn't whole seconds":             func(p *Parameters) { p.MaxLease = time.Minute + 500*time.Millisecond },
		"confirmations: 1 to 8 levels are needed":           func(p *Parameters) { p.ConfirmationLevels = nil },
		"9 are given":                                       func(p *Parameters) { p.ConfirmationLevels = []uint8{1, 2, 3, 4, 5, 6, 7, 8, 9} },
		"confirmations: 0 isn't 1 to 200":                   func(p *Parameters) { p.ConfirmationLevels = []uint8{0, 3} },
		"confirmations: 201 isn't 1 to 200":                 func(p *Parameters) { p.ConfirmationLevels = []uint8{201}; p.RefundBlocks = 250 },
		"aren't rising":                                     func(p *Parameters) { p.ConfirmationLevels = []uint8{3, 1} },
		"flat-premium":                                      func(p *Parameters) { p.FlatPremium = big.NewInt(-1) },
		"tip-cap":                                           func(p *Parameters) { p.TipCap = new(big.Int).Lsh(big.NewInt(1), 70) },
		"refund-blocks: 74 isn't above":                     func(p *Parameters) { p.RefundBlocks = 74 },
		"refund-blocks: 8191 isn't above":                   func(p *Parameters) { p.RefundBlocks = 8191 },
		"retry-blocks: 1000001":                             func(p *Parameters) { p.RetryBlocks = 1_000_001 },
		"worker-grace: 8808h":                               func(p *Parameters) { p.WorkerGrace = 367 * day },
		"epoch-notice: 8808h":                               func(p *Parameters) { p.EpochNotice = 367 * day },
		"death-notice: 24h0m0s isn't whole seconds between": func(p *Parameters) { p.DeathNotice = day },
	} {
		p := Defaults(1337)
		p.Owner = common.Address{1}
		change(&p)
		_, err := New(1337, p, HashWindow)
		require.ErrorContains(t, err, want)
	}
}

func TestChainThatTheCoordinatorIsNotForIsRefused(t *testing.T) {
	p := Defaults(42161)
	p.Owner = common.Address{1}
	_, err := New(42161, p, HashWindow)

	var reverted *transact.Reverted
	require.ErrorAs(t, err, &reverted)
	require.Equal(t, "UnsupportedChain", reverted.Name)
	require.ErrorContains(t, err, "EnclaveRegistry: reverted with UnsupportedChain(chainId 42161): the coordinator is built for chains")
}

func TestChainWithFewBlockHashesNeedsEarlyRefunds(t *testing.T) {
	p := Defaults(100)
	p.Owner = common.Address{1}
	_, err := New(100, p, ShortHashWindow)
	require.ErrorContains(t, err, "below the 256 block hashes that the chain serves")

	p.RefundBlocks = 200
	_, err = New(100, p, ShortHashWindow)
	require.NoError(t, err)
}

func TestAddressesFollowFromParametersAlone(t *testing.T) {
	p := Defaults(1)
	p.Owner = common.Address{1}
	one, err := New(1, p, HashWindow)
	require.NoError(t, err)
	sepolia, err := New(11155111, p, HashWindow)
	require.NoError(t, err)
	require.Equal(t, one.Contract(Coordinator).Address, sepolia.Contract(Coordinator).Address)
	require.NotEqual(t, one.Contract(Coordinator).RuntimeHash, sepolia.Contract(Coordinator).RuntimeHash, "the domain separator is in the code")

	p.Salt = common.Hash{}
	other, err := New(1, p, HashWindow)
	require.NoError(t, err)
	require.NotEqual(t, one.Contract(Registry).Address, other.Contract(Registry).Address)
}
