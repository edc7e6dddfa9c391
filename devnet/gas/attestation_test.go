package main

import (
	"bytes"
	"log/slog"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/realdata"
)

// measuredTwice runs everything again, on new chains.
func measuredTwice(t *testing.T) (first, second figures, log string) {
	var text bytes.Buffer
	logger := slog.New(slog.NewTextHandler(&text, nil))
	first, err := measureAttestation(t.Context(), "../..", logger, nil)
	require.NoError(t, err)
	second, err = measureAttestation(t.Context(), "../..", logger, nil)
	require.NoError(t, err)
	return first, second, text.String()
}

func TestFiguresOfAttestationRepeatToTheLastDigitAndAreAllThere(t *testing.T) {
	first, second, _ := measuredTwice(t)
	require.Equal(t, first, second)

	_, withReal := realdata.Folder()
	for _, f := range attestationFigures {
		if withReal || !f.real {
			require.Contains(t, first, f.name)
		}
	}
}

func TestWithoutRealEvidenceItsFiguresAreMissingAndAWarningSaysSo(t *testing.T) {
	t.Setenv(realdata.Variable, t.TempDir()+"/none")
	measured, _, log := measuredTwice(t)
	require.Contains(t, log, "NOT MEASURED")
	for _, f := range attestationFigures {
		if f.real {
			require.NotContains(t, measured, f.name)
		} else {
			require.Contains(t, measured, f.name)
		}
	}
}

// A figure for less than the work would flatter: an instance that may not act isn't measured as if it did.
func TestRegistrationThatDoesNotLetItsInstanceActIsAnError(t *testing.T) {
	h, err := simulated(0)
	require.NoError(t, err)
	g, err := newGround(t.Context(), "../..", h)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, g.chain.Close()) })
	require.NoError(t, g.checkAuthorized(false))
	require.ErrorContains(t, g.checkAuthorized(true), "may act")

	_, err = g.register()
	require.NoError(t, err)
	require.NoError(t, g.checkAuthorized(true))

	// Evidence is for one registration: the same quote again is refused, whoever sends it.
	old, err := h.quote([64]byte{})
	require.NoError(t, err)
	h.quote = func([64]byte) ([]byte, error) { return old, nil }
	require.NoError(t, g.mine(int(terms.Lease)*2/3))
	_, err = g.register()
	require.Error(t, err)
}

func TestFigureMustBeLikeAnother(t *testing.T) {
	f := figure{name: "real", like: "simulated", beside: 100}
	require.NoError(t, f.compare(1120, 1000))
	require.NoError(t, f.compare(1080, 1000))
	require.ErrorIs(t, f.compare(1121, 1000), errUnlike)
	require.ErrorIs(t, f.compare(1079, 1000), errUnlike)

	measured := within()
	measured["attestation.register_direct_tdx"] = 200_000
	require.ErrorIs(t, judge(compare(measured, nil), true), errUnlike)
}

func TestCallsToAContractAreFoundAtAnyDepth(t *testing.T) {
	one, other := common.Address{1}, common.Address{2}
	f := frame{To: one, Calls: []frame{{To: other, GasUsed: 7}, {To: one, Calls: []frame{{To: other, GasUsed: 8}}}}}
	found := f.to(other)
	require.Len(t, found, 2)
	require.EqualValues(t, 8, found[1].GasUsed)

	f.GasUsed = 20
	require.EqualValues(t, 13, f.own())
	var out bytes.Buffer
	f.print(&out, map[common.Address]string{one: "one"}, 0)
	require.Regexp(t, `^ +20 +13  one\n +7 +7    0x02`, out.String())
}
