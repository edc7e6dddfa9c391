package risczero

import (
	"math/big"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	onchain "github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// bundles are all that Intel signed.
func bundles(t testing.TB) map[string]*dcap.Collateral {
	t.Helper()
	files, err := filepath.Glob(filepath.Join(realdata.Path(t, "dcap"), "collateral", "*.json"))
	require.NoError(t, err)
	found := make(map[string]*dcap.Collateral)
	for _, file := range files {
		if strings.HasSuffix(file, "tcbeval.json") {
			continue
		}
		content, err := os.ReadFile(file)
		require.NoError(t, err)
		found[filepath.Base(file)], err = dcap.ParseCollateral(content)
		require.NoError(t, err, file)
	}
	require.NotEmpty(t, found)
	return found
}

// view asks the store.
func view[T any](r *town, data []byte, unpack func([]byte) (T, error)) T {
	r.t.Helper()
	raw, err := r.Client().CallContract(r.t.Context(), ethereum.CallMsg{To: &r.store, Data: data}, nil)
	require.NoError(r.t, err)
	answer, err := unpack(raw)
	require.NoError(r.t, err)
	return answer
}

// said are the store's hashes as a journal has them, but for the root's certificate, which isn't the store's.
func said(d collateralstore.CollateralDigests) typed.CollateralDigests {
	return typed.CollateralDigests{TCBInfo: d.TcbInfo, QEIdentity: d.QeIdentity, Signer: d.Signer, RootCRL: d.RootCrl, PCKCRL: d.PckCrl}
}

// Of every real bundle, the store says the hashes that Go makes of it; and says the same, and what stands, in one answer.
func TestTheStoreSaysTheHashesOfEveryRealBundle(t *testing.T) {
	for name, c := range bundles(t) {
		r := newStore(t, chain.Config{})
		for _, p := range r.publications(c) {
			r.must(&r.store, p.Data)
		}
		e, err := dcap.NewVerifier().Endorse(c)
		require.NoError(t, err)
		issuer, err := issuerOf(c)
		require.NoError(t, err)
		tee, number, other := uint8(e.TCBInfo.TEE), uint16(e.TCBInfo.Evaluation), uint16(e.QEIdentity.Evaluation)

		want, err := Digests(c)
		require.NoError(t, err, name)
		want.Root = common.Hash{}
		got := view(r, collateral.PackDigests(issuer, tee, e.TCBInfo.FMSPC, number, other), collateral.UnpackDigests)
		require.Equal(t, want, said(got), name)
		both := view(r, collateral.PackEndorsed(issuer, tee, e.TCBInfo.FMSPC, number, other), collateral.UnpackEndorsed)
		require.Equal(t, got, both.Arg1, name)
		stands := view(r, collateral.PackStanding(issuer, new(big.Int), tee, e.TCBInfo.FMSPC, number, other), collateral.UnpackStanding)
		require.Equal(t, stands, both.Arg0, name)
	}
}

// Nothing is said of what wasn't published: the error names it.
func TestTheStoreNamesWhatIsMissing(t *testing.T) {
	r := newStore(t, chain.Config{})
	at := r.real.lookup
	ask := collateral.PackDigests(at.Issuer, 0x81, r.real.journal.FMSPC, at.Evaluation, at.QEEvaluation)
	missing := func() any {
		_, err := r.Client().CallContract(t.Context(), ethereum.CallMsg{To: &r.store, Data: ask}, nil)
		if err == nil {
			return nil
		}
		why, err := collateral.UnpackError(revertData(t, err))
		require.NoError(t, err)
		return why
	}
	wants := []any{
		&collateralstore.CollateralStoreRootCrlMissing{}, &collateralstore.CollateralStorePckCrlMissing{},
		&collateralstore.CollateralStoreTcbInfoMissing{}, &collateralstore.CollateralStoreQeIdentityMissing{},
	}
	todo := r.publications(r.real.collateral)
	require.Len(t, todo, 6)
	for i, p := range todo {
		if i >= 2 { // behind the issuers
			require.IsType(t, wants[i-2], missing())
		}
		r.must(&r.store, p.Data)
	}
	require.Nil(t, missing())
}

// Intel's next issue of any one document takes the place of the one that a proof went by. Unless it says the same, the proof counts for
// nothing from there on; if it does, the proof counts for as long as the newer ones hold.
func TestTheNextIssueOfAnyDocumentEndsAProof(t *testing.T) {
	all := bundles(t)
	october := all["ata_1025_tdx.json"] // of the same machines and evaluation number, four months later
	newest := all["fb_gcp-tdx-collateral-1782809233226668671.json"]
	was, err := Digests(all["ata_0625_tdx_00806f050000.json"])
	require.NoError(t, err)
	ended := 0
	for purpose, which := range map[string]int{"root CRL": 4, "CRL of": 5, "TCB info": 0, "QE identity": 1} {
		r, next := newTown(t), october
		if purpose == "root CRL" {
			next = newest // of October there is none
		}
		is, err := Digests(next)
		require.NoError(t, err)
		found := 0
		for _, p := range r.publications(next) {
			if strings.HasPrefix(p.Purpose, purpose) {
				r.must(&r.store, p.Data)
				found++
			}
		}
		require.Equal(t, 1, found, purpose)
		report, why := r.judge(r.evidence())
		if was.All()[which] == is.All()[which] {
			t.Log("says the same:", purpose)
			require.Nil(t, why, purpose)
			require.EqualValues(t, dcap.OutOfDate, report.Status)
			require.Greater(t, report.NotBefore.Int64(), r.real.report.Window.NotBefore.Unix(), "it is newer")
			continue
		}
		ended++
		require.IsType(t, &onchain.RiscZeroAttestationVerifierOtherCollateral{}, why, purpose)
		require.EqualValues(t, which, why.(*onchain.RiscZeroAttestationVerifierOtherCollateral).Which, purpose)
	}
	require.GreaterOrEqual(t, ended, 2)

	// Whoever names a newer evaluation number names other documents.
	for which, change := range map[uint8]func(*Lookup){
		0: func(at *Lookup) { at.Evaluation = 19 },
		1: func(at *Lookup) { at.QEEvaluation = 19 },
	} {
		r := newTown(t)
		for _, p := range r.publications(newest) {
			if strings.HasPrefix(p.Purpose, "TCB info") || strings.HasPrefix(p.Purpose, "QE identity") {
				r.must(&r.store, p.Data)
			}
		}
		_, why := r.judge(r.evidence())
		require.Nil(t, why, "both numbers stand side by side")
		change(&r.real.lookup)
		_, why = r.judge(r.evidence())
		require.IsType(t, &onchain.RiscZeroAttestationVerifierOtherCollateral{}, why)
		require.Equal(t, which, why.(*onchain.RiscZeroAttestationVerifierOtherCollateral).Which)
	}
}
