package risczero

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	onchain "github.com/veritee/veritee/bindings/risczero"
)

// Call asks the verifier's state, as it is now.
func (r *town) Call(ctx context.Context, data []byte) ([]byte, error) {
	return r.Client().CallContract(ctx, ethereum.CallMsg{To: &r.verifier, Data: data}, nil)
}

// A stop, as far as it is read: it answers `paused` with 1, and refuses everything else with EnforcedPause.
var stopped = common.FromHex("5f3560e01c635c975abb14601c5763d93c066560e01b5f5260045ffd5b60015f5260205ff3")

func TestSelectorsStandAsTheChainSays(t *testing.T) {
	r := newTown(t)
	all, err := Selectors(t.Context(), r)
	require.NoError(t, err)
	require.Len(t, all, len(Known()))
	for _, s := range all {
		require.Equal(t, Usable, s.Standing, s)
		require.NotEmpty(t, s.Version)
		require.Equal(t, r.verifiers[s.Selector], s.Through)
	}

	// One is stopped, one is judged by another's contract, one is dropped.
	ours := own(r.real.receipt)
	stop := r.deploy(append([]byte{0x60, byte(len(stopped)), 0x60, 0x0b, 0x5f, 0x39, 0x60, byte(len(stopped)), 0x5f, 0xf3, 0x00}, stopped...))
	r.must(&r.verifier, attestation.PackAllowSelectors([][4]byte{ours}, stop))
	others := make([][4]byte, 0, 2)
	for _, s := range all {
		if s.Selector != ours {
			others = append(others, s.Selector)
		}
	}
	r.must(&r.verifier, attestation.PackAllowSelectors(others[:1], r.verifiers[ours]))
	r.must(&r.verifier, attestation.PackDropSelectors(others[1:]))
	all, err = Selectors(t.Context(), r)
	require.NoError(t, err)
	want := map[[4]byte]Standing{ours: Stopped, others[0]: OtherSelector, others[1]: Dropped}
	for _, s := range all {
		require.Equal(t, want[s.Selector], s.Standing, s)
	}
	_, why := r.judge(r.evidence())
	refused, ok := why.(*onchain.RiscZeroAttestationVerifierProofRefused)
	require.True(t, ok, "%T", why)
	require.Equal(t, [4]byte{0xd9, 0x3c, 0x06, 0x65}, refused.Reason, "EnforcedPause")

	// Stopped without cause: another contract takes its place, and the same proof counts again.
	r.must(&r.verifier, attestation.PackAllowSelectors([][4]byte{ours}, r.verifiers[ours]))
	_, why = r.judge(r.evidence())
	require.Nil(t, why)
}

func TestWhatIsNoVerifierIsSaidToBeNone(t *testing.T) {
	r := newTown(t)
	r.verifier = common.Address{1}
	_, err := Selectors(t.Context(), r)
	require.ErrorContains(t, err, "is the address right?")
}
