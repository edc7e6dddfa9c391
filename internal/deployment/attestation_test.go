package deployment

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/transact"
)

// Whoever deploys without being governance leaves its words, in an order in which they can be sent.
func TestGovernanceSaysWhatItHasToOnce(t *testing.T) {
	d := start(t)
	other, err := crypto.ToECDSA(crypto.Keccak256([]byte("governance of a deployment test")))
	require.NoError(t, err)
	p := parameters(t)
	p.Owner = crypto.PubkeyToAddress(other.PublicKey)
	p.RiscZeroImages = []Image{{common.Hash{1}, ProofOfReport}, {common.Hash{2}, ProofAutomata}}
	made := plan(t, p)

	before, err := made.Unsettled(t.Context(), d.Client)
	require.NoError(t, err)
	require.Len(t, before, 5, "two verifiers, the versions of proofs, two programs; nothing is there yet")
	f, err := d.Deploy(t.Context(), made, filepath.Join(t.TempDir(), "1337.json"))
	require.NoError(t, err)
	require.NotZero(t, f.Address(Groth16))
	left, err := made.Unsettled(t.Context(), d.Client)
	require.NoError(t, err)
	require.Len(t, left, len(before))

	// Governance pays for its own.
	_, err = d.Sender.Send(t.Context(), transact.Call{Purpose: "pay", To: p.Owner, Value: chain.Fund(p.Owner)[p.Owner].Balance.Rsh(chain.Fund(p.Owner)[p.Owner].Balance, 10)})
	require.NoError(t, err)
	d.Sender.Key = other
	for i, setting := range left {
		_, err := d.Sender.Send(t.Context(), setting.Call)
		require.NoError(t, err, setting.Purpose)
		rest, err := made.Unsettled(t.Context(), d.Client)
		require.NoError(t, err)
		require.Len(t, rest, len(left)-i-1)
	}
	back, err := f.BuiltWith()
	require.NoError(t, err)
	require.Equal(t, made, plan(t, back))
}

func TestARouterStandsInTheWayOfAVerifierOfOurOwn(t *testing.T) {
	p := parameters(t)
	own := plan(t, p)
	p.RiscZeroRouter = common.Address{1}
	routed := plan(t, p)
	require.NotZero(t, own.Contract(Groth16).Address)
	require.Zero(t, routed.Contract(Groth16).Address)
	require.Len(t, routed.Contracts, len(own.Contracts)-1)
	require.Equal(t, own.Contract(RiscZero).Address, routed.Contract(RiscZero).Address, "who judges proofs is governance's to say")

	for chainID, want := range map[uint64]string{1: "0x8EaB2D97Dfce405A1692a21b3ff3A172d593D319", 11155111: "0x925d8331ddc0a1F0d96E68CF073DFE1d92b69187"} {
		require.Equal(t, common.HexToAddress(want), Defaults(chainID).RiscZeroRouter)
	}
	require.Zero(t, Defaults(100).RiscZeroRouter)
}

func TestOnlyDevelopmentChainsTrustAnotherRoot(t *testing.T) {
	vendor, err := tee.New(chain.ID)
	require.NoError(t, err)
	p := Defaults(chain.ID)
	p.Owner, p.Root = common.Address{1}, vendor.Root().Raw
	trusting, err := New(chain.ID, p, HashWindow)
	require.NoError(t, err)

	for id, says := range map[uint64]string{1: "on chain 1 only Intel's root is trusted", 11155111: "on chain 11155111 only"} {
		_, err := New(id, p, HashWindow)
		require.ErrorContains(t, err, says)
	}
	p.Root = nil
	intel, err := New(chain.ID, p, HashWindow)
	require.NoError(t, err)
	for _, name := range []string{Store, Direct, RiscZero} {
		require.NotEqual(t, intel.Contract(name).Address, trusting.Contract(name).Address, name)
	}
	require.Equal(t, intel.Contract(Registry).Address, trusting.Contract(Registry).Address)

	for says, content := range map[string]string{"x509": "none", `a certificate is needed, not a "KEY"`: "-----BEGIN KEY-----\nAAAA\n-----END KEY-----\n"} {
		_, err := ParseRoot([]byte(content))
		require.ErrorContains(t, err, says)
	}
}

func TestAnAppsAddressFollowsFromWhatItIs(t *testing.T) {
	terms := appauth.IAppAuthTerms{Tees: 2, Statuses: 2, Lease: 3600}
	one, salt := AppAuth(common.Address{1}, common.Address{2}, terms, "oracle")
	again, _ := AppAuth(common.Address{1}, common.Address{2}, terms, "oracle")
	require.Equal(t, one, again)
	require.Equal(t, crypto.CreateAddress2(Factory, salt, crypto.Keccak256(one.InitCode)), one.Address)
	named, _ := AppAuth(common.Address{1}, common.Address{2}, terms, "another")
	require.NotEqual(t, one.Address, named.Address)

	f := File{}.WithApp(App{one.Address, 1, "oracle"}).WithApp(App{named.Address, 2, "another"}).WithApp(App{one.Address, 3, "oracle"})
	require.Equal(t, []App{{named.Address, 2, "another"}, {one.Address, 3, "oracle"}}, f.Apps)
}
