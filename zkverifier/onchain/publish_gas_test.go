package onchain_test

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/onchain"
)

// What the largest real bundles cost: whole transactions, by receipts. Ceilings are a little above what was measured.
func TestGasOfPublishing(t *testing.T) {
	bundles := realBundles(t)
	for _, c := range []struct {
		bundle   string
		ceilings []uint64 // two issuers, root CRL, PCK CRL, TCB info, QE identity
		standing uint64
	}{
		{"fb_gcp-tdx-collateral-1782809233226668671.json", []uint64{150_000, 172_000, 135_000, 420_000, 860_000, 202_000}, 25_000},
		{"ata_0825_sgx_00606a000000.json", []uint64{150_000, 172_000, 135_000, 420_000, 1_020_000, 340_000}, 25_000},
	} {
		d := newStoreChain(t, chain.Config{}).store(nil)
		calls, err := onchain.Publications(t.Context(), d, bundles[c.bundle])
		require.NoError(t, err)
		require.Len(t, calls, len(c.ceilings))
		var sum uint64
		for i, call := range calls {
			gas := d.must(call.Data).GasUsed
			t.Logf("%9d gas, %5d bytes: %s", gas, len(call.Data), call.Purpose)
			require.LessOrEqual(t, gas, c.ceilings[i], call.Purpose)
			sum += gas
		}
		t.Logf("%9d gas for all of it", sum)

		e, err := dcap.NewVerifier().Endorse(bundles[c.bundle])
		require.NoError(t, err)
		data := store.PackStanding(keyOf(t, bundles[c.bundle].PCKCRLIssuerChain), big.NewInt(1), uint8(e.TCBInfo.TEE), e.TCBInfo.FMSPC, uint16(e.TCBInfo.Evaluation), uint16(e.QEIdentity.Evaluation))
		receipt := d.must(data)
		require.EqualValues(t, types.ReceiptStatusSuccessful, receipt.Status)
		// As a contract would pay: without the transaction's own gas, with the call to an address that is cold.
		gas := receipt.GasUsed - intrinsic(data) + params.ColdAccountAccessCostEIP2929
		t.Logf("%9d gas for what stands", gas)
		require.LessOrEqual(t, gas, c.standing)
	}
}

func intrinsic(data []byte) uint64 {
	gas := params.TxGas
	for _, b := range data {
		if b == 0 {
			gas += params.TxDataZeroGas
		} else {
			gas += params.TxDataNonZeroGasEIP2028
		}
	}
	return gas
}
