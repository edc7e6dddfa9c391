package send

import (
	"bytes"
	"fmt"
	"log/slog"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/core/types"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// The key delegates to a contract while transactions of it wait: from then on geth's pool takes one at a time, and says so in its own
// words.
func TestF33_AKeyThatBecomesDelegatedGoesOnOneAtATime(t *testing.T) {
	b := newBundle(t)
	first := b.submit(order())
	authorization, err := types.SignSetCode(b.key, types.SetCodeAuthorization{
		ChainID: *uint256.NewInt(devchain.ID), Address: taking, Nonce: first.Nonce + 1, // after the one that is on its way
	})
	require.NoError(t, err)
	tx, err := types.SignNewTx(b.rich, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.SetCodeTx{
		ChainID: uint256.NewInt(devchain.ID), Nonce: b.richNonce, GasTipCap: uint256.NewInt(10_000_000), GasFeeCap: uint256.MustFromBig(gwei(50)),
		Gas: 100_000, To: taking, AuthList: []types.SetCodeAuthorization{authorization},
	})
	require.NoError(t, err)
	require.NoError(t, b.chain.Client().SendTransaction(b.ctx, tx))
	b.richNonce++
	b.mine(3)
	b.requireState(first.RowID, lifecycle.Mined)
	code, err := b.chain.Client().CodeAt(b.ctx, b.address(), nil)
	require.NoError(t, err)
	_, delegated := types.ParseDelegation(code)
	require.True(t, delegated)

	// The sender hasn't looked yet, and plans several.
	require.Greater(t, b.sender.Room().Slots, 1)
	var rows []int64
	for range 4 {
		settlement, err := b.sender.Submit(b.ctx, order())
		if err != nil {
			require.ErrorIs(t, err, ErrWindowFull)
			break
		}
		rows = append(rows, settlement.RowID)
	}
	require.NotEmpty(t, rows)
	require.Less(t, len(rows), 4, "a pool that takes no more narrows the window")
	b.mine(lookOthers * len(rows))
	for _, row := range rows {
		require.Len(t, b.requireState(row, lifecycle.Mined).Attempts, 1, "each in its turn, with the bytes that were signed first")
	}
	b.restart()
	b.drive()
	require.Equal(t, 1, b.sender.Room().Slots)
}

func TestF29_TheReasonOfARevertIsReadAndItsRequestsAreGivenBack(t *testing.T) {
	b := newBundle(t)
	var log bytes.Buffer
	b.config.Log = slog.New(slog.NewTextHandler(&log, nil))
	b.config.Explain = func(data []byte) string { return fmt.Sprintf("NotToday(%x)", data) }
	b.restart()
	b.drive()
	rows := b.requests(2)
	o := order(rows...)
	o.To = refusing
	settlement := b.submit(o)
	b.mine(1)
	require.False(t, b.requireState(settlement.RowID, lifecycle.Mined).Succeeded)
	require.Contains(t, log.String(), `reason=NotToday(deadbeef)`)
	require.Equal(t, 1, strings.Count(log.String(), "result=reverted"))
	require.Empty(t, b.ready(), "not at once")
	b.mine(3)
	require.Equal(t, rows, b.ready())

	o.To, o.Requests = burning, nil
	b.submit(o)
	b.mine(1)
	require.Contains(t, log.String(), `reason="out of gas"`)
}
