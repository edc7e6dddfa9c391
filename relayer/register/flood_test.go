package register

import (
	"encoding/binary"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/relayer/app"
)

// Anybody may ask an app for any instance, for little: more requests than a turn looks at, of instances of nobody, keep none of ours
// waiting until they are final. Nor does the steward ask again and again because it doesn't see its own request.
func TestAFloodOfRequestsForOthersKeepsNobodyWaiting(t *testing.T) {
	w := newTownOf(t, 64)
	w.worker.gone = true
	w.flood(mostOpen+40, func(i int) common.Address {
		return common.BytesToAddress(binary.BigEndian.AppendUint64([]byte{0xf1}, uint64(i)))
	})
	w.turn()
	w.worker.gone = false
	w.allow(byRTMR3)
	w.rounds(30)
	require.True(t, w.authorized(w.worker.instance), "sent: %v", w.sent())
	require.LessOrEqual(t, w.sent()["ask"], 1)
	require.Equal(t, 1, w.sent()["register"])
}

// The same of requests for an instance of ours: each may be asked for as often as anybody likes while it is due.
func TestAFloodOfRequestsForOneOfOursKeepsNoOtherWaiting(t *testing.T) {
	w := newTownOf(t, 64)
	w.worker.gone = true
	second := addressOf(wallet("second"))
	w.flood(mostOpen+40, func(int) common.Address { return second })
	w.turn()
	w.worker.gone = false
	w.worker.others = []common.Address{second} // quotes are of the first: the second is never registered
	w.allow(byRTMR3)
	w.rounds(30)
	require.True(t, w.authorized(w.worker.instance), "sent: %v", w.sent())
	require.LessOrEqual(t, w.sent()["ask"], 1)
}

// flood asks for n instances in one block.
func (w *town) flood(n int, instance func(i int) common.Address) {
	w.Helper()
	nonce, err := w.Client().PendingNonceAt(w.Context(), addressOf(w.owner))
	require.NoError(w, err)
	for i := range n {
		tx, err := types.SignNewTx(w.owner, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(devchain.ID), Nonce: nonce + uint64(i), GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
			Gas: 100_000, To: &w.app, Data: app.PackRequestAttestation(instance(i)),
		})
		require.NoError(w, err)
		require.NoError(w, w.Client().SendTransaction(w.Context(), tx))
		if i%250 == 249 {
			w.mine(1)
		}
	}
	w.mine(1)
}
