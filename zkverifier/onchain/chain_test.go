package onchain_test

import (
	"crypto/ecdsa"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/dcapattestationverifier"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

var direct = dcapattestationverifier.NewDcapAttestationVerifier()

// verifier makes one that believes a store.
func (d *deployed) verifier() common.Address {
	d.t.Helper()
	receipt := d.send(nil, append(hexutil.MustDecode(dcapattestationverifier.DcapAttestationVerifierMetaData.Bin), direct.PackConstructor(d.at)...))
	require.EqualValues(d.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt.ContractAddress
}

// weigh verifies evidence in a transaction of its own: the report, the transaction's gas, and the execution's.
func (d *deployed) weigh(verifier common.Address, evidence []byte) (r dcapattestationverifier.VerifiedReport, whole, execution uint64) {
	d.t.Helper()
	data := direct.PackVerify(evidence)
	receipt := d.send(&verifier, data)
	require.EqualValues(d.t, types.ReceiptStatusSuccessful, receipt.Status)
	raw, err := d.Client().CallContract(d.t.Context(), ethereum.CallMsg{To: &verifier, Data: data}, nil)
	require.NoError(d.t, err)
	r, err = direct.UnpackVerify(raw)
	require.NoError(d.t, err)
	return r, receipt.GasUsed, receipt.GasUsed - intrinsic(data)
}

// gives checks that evidence comes to Go's report.
func (d *deployed) gives(verifier common.Address, v *dcap.Verifier, q *dcap.Quote, c *dcap.Collateral, at time.Time) (whole, execution uint64) {
	d.t.Helper()
	e, err := v.Endorse(c)
	require.NoError(d.t, err)
	report, err := v.Verify(q, e, at)
	require.NoError(d.t, err)
	want := onchain.ReportOf(report)
	evidence, err := onchain.Strip(q, uint16(e.TCBInfo.Evaluation), uint16(e.QEIdentity.Evaluation))
	require.NoError(d.t, err)

	r, whole, execution := d.weigh(verifier, evidence)
	require.Equal(d.t, want, onchain.VerifiedReport{
		TEE: r.Tee, BodyType: r.BodyType, Status: dcap.Status(r.Status), PlatformStatus: dcap.Status(r.PlatformStatus),
		Evaluation: uint32(r.Evaluation), LevelDate: r.LevelDate.Uint64(), NotBefore: r.NotBefore.Uint64(), NotAfter: r.NotAfter.Uint64(),
		FMSPC: r.Fmspc, Platform: r.Platform, Body: r.Body, Advisories: append(slices.Clip(want.Advisories[:0]), r.Advisories...),
	})
	return whole, execution
}

// Ceilings of a verification by the real store, execution alone, a little above what was measured.
const (
	mostWhereUpToDate = 84_000
	mostWhereOutdated = 92_000 // the advisories of old levels are many
)

func TestRealQuotesAreVerifiedByCollateralOnChain(t *testing.T) {
	folder := realdata.Path(t, "dcap")
	content, err := os.ReadFile(filepath.Join(folder, "quotes.json"))
	require.NoError(t, err)
	var manifest []struct {
		File string `json:"file"`
		Full []struct {
			Collateral string `json:"collateral"`
			From       int64  `json:"valid_from"`
		} `json:"full"`
	}
	require.NoError(t, json.Unmarshal(content, &manifest))

	bundles, v := realBundles(t), dcap.NewVerifier()
	s := newStoreChain(t, chain.Config{})
	type pair struct {
		store    *deployed
		verifier common.Address
	}
	made := make(map[string]pair)
	for _, entry := range manifest {
		for _, full := range entry.Full {
			raw, err := os.ReadFile(filepath.Join(folder, entry.File))
			require.NoError(t, err)
			q, err := dcap.ParseQuote(raw)
			require.NoError(t, err)
			if _, ok := made[full.Collateral]; !ok {
				d := s.store(nil)
				calls, err := onchain.Publications(t.Context(), d, bundles[full.Collateral])
				require.NoError(t, err)
				for _, call := range calls {
					d.must(call.Data)
				}
				made[full.Collateral] = pair{d, d.verifier()}
			}
			on := made[full.Collateral]
			whole, execution := on.store.gives(on.verifier, v, q, bundles[full.Collateral], time.Unix(full.From, 0))
			t.Logf("%7d gas, of which execution %6d: %s by %s", whole, execution, filepath.Base(entry.File), full.Collateral)
			require.LessOrEqual(t, execution, uint64(mostWhereOutdated))
		}
	}
}

func TestGasOfVerifyingTheDevelopmentVendorsQuotes(t *testing.T) {
	v, err := tee.New(chain.ID, tee.WithClock(func() time.Time { return time.Date(2026, 11, 22, 0, 0, 0, 0, time.UTC) }))
	require.NoError(t, err)
	verifier, err := dcap.NewVerifierFor(v.Root())
	require.NoError(t, err)
	s := newStoreChain(t, chain.Config{})
	d := s.store(v.Root().PublicKey.(*ecdsa.PublicKey))
	at := d.verifier()
	for _, kind := range tee.Kinds() {
		c, err := v.Case(kind)
		require.NoError(t, err)
		q, err := dcap.ParseQuote(c.Quote)
		require.NoError(t, err)
		bundle, err := dcap.ParseCollateral(c.Bundle)
		require.NoError(t, err)
		calls, err := onchain.Publications(t.Context(), d, bundle)
		require.NoError(t, err)
		for _, call := range calls {
			d.must(call.Data)
		}
		whole, execution := d.gives(at, verifier, q, bundle, c.At)
		t.Logf("%7d gas, of which execution %6d: %s", whole, execution, kind)
		require.LessOrEqual(t, execution, uint64(mostWhereUpToDate))
		require.Less(t, whole, params.MaxTxGas)
	}

	// The store's reasons come through: what isn't published names what is missing.
	c, err := v.Case(tee.TDXv4)
	require.NoError(t, err)
	q, err := dcap.ParseQuote(c.Quote)
	require.NoError(t, err)
	evidence, err := onchain.Strip(q, tee.DefaultEvaluation+1, tee.DefaultEvaluation)
	require.NoError(t, err)
	on := &deployed{s, at}
	require.IsType(t, &collateralstore.CollateralStoreTcbInfoMissing{}, on.refusal(direct.PackVerify(evidence)))
}
