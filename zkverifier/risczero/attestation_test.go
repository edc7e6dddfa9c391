package risczero

import (
	"context"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	onchain "github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/zkverifier/dcap"
	publish "github.com/veritee/veritee/zkverifier/onchain"
)

var (
	attestation = onchain.NewRiscZeroAttestationVerifier()
	collateral  = collateralstore.NewCollateralStore()
)

// town is a chain with the real collateral store, filled, and the verifier of evidence.
type town struct {
	*stage
	real     *real
	store    common.Address
	verifier common.Address
}

const proofGas = 350_000

// newStore is a chain with a store that is empty.
func newStore(t testing.TB, config chain.Config) *town {
	t.Helper()
	r := &town{stage: newStage(t, config), real: realProof(t)}
	r.store = r.deploy(append(hexutil.MustDecode(collateralstore.CollateralStoreMetaData.Bin), collateral.PackConstructor(new(big.Int), new(big.Int))...))
	return r
}

func newTown(t testing.TB) *town {
	t.Helper()
	r := newStore(t, chain.Config{})
	for _, p := range r.publications(r.real.collateral) {
		r.must(&r.store, p.Data)
	}
	r.judgeUnder(r.real.journal.Collateral.Root)
	return r
}

// judgeUnder makes the verifier anew, under a root's certificate.
func (r *town) judgeUnder(root common.Hash) {
	r.t.Helper()
	owner := crypto.PubkeyToAddress(r.key.PublicKey)
	r.verifier = r.deploy(append(hexutil.MustDecode(onchain.RiscZeroAttestationVerifierMetaData.Bin),
		attestation.PackConstructor(owner, r.store, root, big.NewInt(proofGas))...))
	r.must(&r.verifier, attestation.PackAllowImage(r.real.receipt.ImageID, 2))
	for selector, at := range r.verifiers {
		r.must(&r.verifier, attestation.PackAllowSelectors([][4]byte{selector}, at))
	}
}

func (r *town) deploy(code []byte) common.Address {
	r.t.Helper()
	return r.must(nil, code).ContractAddress
}

func (r *town) must(to *common.Address, data []byte) *types.Receipt {
	r.t.Helper()
	receipt := r.send(to, data)
	require.EqualValues(r.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

// publications bring the store up to a bundle.
func (r *town) publications(c *dcap.Collateral) []publish.Publication {
	r.t.Helper()
	todo, err := publish.Publications(r.t.Context(), publish.StoreReaderFunc(func(ctx context.Context, data []byte) ([]byte, error) {
		return r.Client().CallContract(ctx, ethereum.CallMsg{To: &r.store, Data: data}, nil)
	}), c)
	require.NoError(r.t, err)
	return todo
}

func (r *town) evidence() []byte {
	r.t.Helper()
	evidence, err := Evidence(r.real.receipt, r.real.lookup)
	require.NoError(r.t, err)
	return evidence
}

// judge asks the verifier. It gives the report, or one of the errors.
func (r *town) judge(evidence []byte) (*onchain.VerifiedReport, any) {
	r.t.Helper()
	out, err := r.Client().CallContract(r.t.Context(), ethereum.CallMsg{To: &r.verifier, Gas: 2_000_000, Data: attestation.PackVerify(evidence)}, nil)
	if err == nil {
		report, err := attestation.UnpackVerify(out)
		require.NoError(r.t, err)
		return &report, nil
	}
	reason := revertData(r.t, err)
	why, err := attestation.UnpackError(reason)
	require.NoError(r.t, err, "%x", reason)
	return nil, why
}

// revertData is what a call was refused with.
func revertData(t testing.TB, err error) []byte {
	t.Helper()
	reason, ok := ethclient.RevertErrorData(err)
	require.True(t, ok, "%v", err)
	require.GreaterOrEqual(t, len(reason), 4, "a revert without reason: %v", err)
	return reason
}

// A real proof, made by Automata's program, comes to what this project's own verifier says of the quote, as far as it can say it.
func TestTheRealProofIsAReportOnChain(t *testing.T) {
	r := newTown(t)
	report, why := r.judge(r.evidence())
	require.Nil(t, why, "%T %+v", why, why)
	ours := r.real.report

	require.EqualValues(t, ours.Status, report.Status)
	require.EqualValues(t, ours.Status, report.PlatformStatus, "the platform's own isn't known")
	require.EqualValues(t, 0x81, report.Tee)
	require.EqualValues(t, r.real.quote.BodyType, report.BodyType)
	require.EqualValues(t, ours.Evaluation, report.Evaluation)
	require.EqualValues(t, ours.OutOfDateLevel().Unix(), report.LevelDate.Int64())
	require.Equal(t, ours.Platform.FMSPC, report.Fmspc)
	require.Zero(t, report.Platform, "no platform is known")
	require.Equal(t, r.real.raw[48:48+584], report.Body)
	require.Equal(t, []uint32{960, 982, 986}, report.Advisories)

	// The window is that of the collateral; the PCK certificate's dates aren't in it.
	require.EqualValues(t, ours.Window.NotBefore.Unix(), report.NotBefore.Int64())
	require.EqualValues(t, ours.Window.NotAfter.Unix(), report.NotAfter.Int64())
}

// Each hash is compared: a program that went by any other document than the store's said nothing.
func TestEachHashOfTheCollateralIsCompared(t *testing.T) {
	r := newTown(t)
	other := func(evidence []byte) *onchain.RiscZeroAttestationVerifierOtherCollateral {
		t.Helper()
		_, why := r.judge(evidence)
		require.IsType(t, &onchain.RiscZeroAttestationVerifierOtherCollateral{}, why)
		return why.(*onchain.RiscZeroAttestationVerifierOtherCollateral)
	}
	good := r.evidence()
	for i, hash := range r.real.journal.Collateral.All() {
		evidence := append([]byte(nil), good...)
		evidence[len(evidence)-6*32+32*i] ^= 1
		why := other(evidence)
		require.EqualValues(t, i, why.Which)
		require.EqualValues(t, hash, why.Want)
	}
	r.judgeUnder(common.Hash{1})
	require.EqualValues(t, 2, other(good).Which)
}

func TestChangedEvidenceIsRefusedOnChain(t *testing.T) {
	r := newTown(t)
	good := r.evidence()
	head := 71
	journal := head + SealSize
	change := func(at int) []byte {
		evidence := append([]byte(nil), good...)
		evidence[at] ^= 1
		return evidence
	}
	for _, c := range []struct {
		name string
		at   int
		want any
	}{
		{"format", 0, &onchain.RiscZeroAttestationVerifierBadEvidenceFormat{}},
		{"image", 1, &onchain.RiscZeroAttestationVerifierImageNotAllowed{}},
		{"selector", head, &onchain.RiscZeroAttestationVerifierSelectorNotAllowed{}},
		{"proof", head + 4 + 63, &onchain.RiscZeroAttestationVerifierProofRefused{}},
		{"the last of it", journal - 1, &onchain.RiscZeroAttestationVerifierProofRefused{}},
		{"status", journal + 6, &onchain.RiscZeroAttestationVerifierProofRefused{}},
		{"report data", journal + 13 + 520, &onchain.RiscZeroAttestationVerifierProofRefused{}},
		{"the prover's time", journal + 2 + 947 + 7, &onchain.RiscZeroAttestationVerifierProofRefused{}},
		{"a hash", len(good) - 1, &onchain.RiscZeroAttestationVerifierOtherCollateral{}},
	} {
		_, why := r.judge(change(c.at))
		require.IsType(t, c.want, why, c.name)
	}

	// Points that are none burn what the call is given, and no more: who asked has gas left to say so.
	gas, err := r.Client().EstimateGas(t.Context(), ethereum.CallMsg{To: &r.verifier, Data: attestation.PackVerify(good)})
	require.NoError(t, err)
	receipt := r.send(&r.verifier, attestation.PackVerify(change(head+4+63)))
	require.EqualValues(t, types.ReceiptStatusFailed, receipt.Status)
	require.Less(t, receipt.GasUsed, gas+proofGas)

	// No fake receipt, whoever governs.
	fake := append([]byte(nil), good...)
	copy(fake[head:], "\xff\xff\xff\xff")
	_, why := r.judge(fake)
	require.IsType(t, &onchain.RiscZeroAttestationVerifierSelectorNotAllowed{}, why)
}

// What judging the real proof costs as a transaction of its own, through this project's verifier of receipts.
func TestGasOfJudgingTheRealProof(t *testing.T) {
	const ceiling = 298_000
	r := newTown(t)
	data := attestation.PackVerify(r.evidence())
	receipt := r.must(&r.verifier, data)
	var intrinsic = params.TxGas
	for _, b := range data {
		if b == 0 {
			intrinsic += params.TxDataZeroGas
		} else {
			intrinsic += params.TxDataNonZeroGasEIP2028
		}
	}
	t.Logf("%d, of which %d are the transaction's own", receipt.GasUsed, intrinsic)
	require.LessOrEqual(t, receipt.GasUsed, uint64(ceiling))
}
