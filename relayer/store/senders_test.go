package store_test

import (
	"math/big"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// operated is what an operator of the test does.
func operated(action string) store.Act {
	return store.Act{Actor: "operator", Action: action, Reason: "because"}
}

// audited is how often something is in the audit, for the reason of the test.
func (b *bundle) auditedAs(action string) int64 {
	return scan[int64](b, "SELECT count(*) FROM audit WHERE action = $1 AND actor = 'operator' AND detail->>'reason' = 'because'", action)
}

func TestAPausedSenderIsGivenNoNonceUntilItIsLetGo(t *testing.T) {
	b, _, requests := answered(t, 2)
	b.plan("one", requests[0])
	require.Empty(t, must(b.PauseSender(b.ctx, operated("sender pause"), chainID, sender)))
	require.NoError(t, b.Park(b.ctx, chainID, sender, "no money"))
	require.Equal(t, map[common.Address]store.HeldSender{sender: {Parked: "no money", Paused: "because"}}, must(b.HeldSenders(b.ctx, chainID)))

	_, err := b.Plan(b.ctx, b.term, b.aPlan(requests[1]), func(uint64) (store.Signed, error) { return signed("two"), nil })
	require.ErrorIs(t, err, store.ErrPaused)
	require.Equal(t, "because", must(b.UnpauseSender(b.ctx, operated("sender unpause"), chainID, sender)))
	require.Equal(t, "no money", must(b.LetGo(b.ctx, operated("sender unpark"), chainID, sender)))
	require.Empty(t, must(b.HeldSenders(b.ctx, chainID)))
	require.EqualValues(t, 1, b.plan("two", requests[1]).Nonce, "no nonce was burned")

	_, err = b.UnpauseSender(b.ctx, operated("sender unpause"), chainID, sender)
	require.ErrorIs(t, err, store.ErrNotHeld)
	_, err = b.LetGo(b.ctx, operated("sender unpark"), chainID, sender)
	require.ErrorIs(t, err, store.ErrNotHeld)
	_, err = b.PauseSender(b.ctx, operated("sender pause"), 5, sender)
	require.ErrorIs(t, err, store.ErrNoChain)
	for _, action := range []string{"sender pause", "sender unpause", "sender unpark"} {
		require.EqualValues(t, 1, b.auditedAs(action), "in the transaction that did it, and not for what was refused: %s", action)
	}
}

func TestANonceThatIsToBeCancelledSaysSo(t *testing.T) {
	b, chain, requests := answered(t, 2)
	b.plan("one", requests...)
	looking := operated("sender cancel")
	looking.DryRun = true
	found, err := b.CancelNonce(b.ctx, looking, chainID, sender, 0)
	require.NoError(t, err)
	require.Equal(t, 2, found.Claims)
	require.Len(t, found.Attempts, 1)
	require.Empty(t, must(b.OpenSettlements(b.ctx, chainID, sender))[0].CancelReason)
	require.Zero(t, b.auditedAs("sender cancel"))

	_, err = b.CancelNonce(b.ctx, operated("sender cancel"), chainID, sender, 0)
	require.NoError(t, err)
	require.Equal(t, "because", must(b.OpenSettlements(b.ctx, chainID, sender))[0].CancelReason)
	require.EqualValues(t, 1, b.auditedAs("sender cancel"))

	_, err = b.CancelNonce(b.ctx, operated("sender cancel"), chainID, sender, 1)
	require.ErrorIs(t, err, store.ErrNoSettlement)
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[2])}))
	_, err = b.CancelNonce(b.ctx, operated("sender cancel"), chainID, sender, 0)
	require.ErrorIs(t, err, store.ErrOver)
}

func TestSpendingIsBySenderAndPinsStandApart(t *testing.T) {
	b, chain, requests := answered(t, 2)
	b.plan("one", requests[0])
	pin := b.aPlan()
	pin.Purpose = "pin"
	_, err := b.Plan(b.ctx, b.term, pin, func(uint64) (store.Signed, error) { return signed("pin"), nil })
	require.NoError(t, err)

	spent, pins, err := b.Spending(b.ctx, chainID)
	require.NoError(t, err)
	worst := new(big.Int).Mul(signed("one").FeeCap, new(big.Int).SetUint64(pin.GasLimit))
	require.Equal(t, map[common.Address]store.Spending{sender: {Hour: new(big.Int), Day: new(big.Int), Open: worst}}, spent)
	require.Equal(t, worst, pins[sender].Open)

	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[2])}))
	spent, _, err = b.Spending(b.ctx, chainID)
	require.NoError(t, err)
	require.Equal(t, must(b.Spent(b.ctx, chainID, sender, time.Hour)), new(big.Int).Add(spent[sender].Hour, pins[sender].Open))
	require.Equal(t, spent[sender].Hour, spent[sender].Day)
	require.Positive(t, spent[sender].Hour.Sign())
	b.exec("UPDATE settlements SET mined_at = now() - interval '2 hours' WHERE mined_at IS NOT NULL")
	spent, _, err = b.Spending(b.ctx, chainID)
	require.NoError(t, err)
	require.Zero(t, spent[sender].Hour.Sign())
	require.Positive(t, spent[sender].Day.Sign())
}

func TestAnswersAreRenewedOneByOne(t *testing.T) {
	b, chain, requests := answered(t, 1)
	answer := must(b.StoredAnswer(b.ctx, chainID, coordinator, requests[0].Question))
	require.Equal(t, 1, must(b.RenewAnswers(b.ctx, []int64{answer.RowID})))
	require.Zero(t, must(b.RenewAnswers(b.ctx, []int64{answer.RowID})), "once")
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Empty(t, ready)
	require.Len(t, must(b.StaleAnswers(b.ctx, chainID, chain[0].Time, 10)), 1)
}

func TestWhoAsksForLittleIsSeenBehindWhoAsksForMuch(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 3, "main")
	var all []any
	for i := range uint64(6) {
		r := request(chain[0], i+1, 1)
		if i == 5 {
			r.Request.Consumer = common.Address{7}
		}
		all = append(all, r)
	}
	b.advance(start, chain, all...)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	others, answers, err := b.ReadyOfOthers(b.ctx, chainID, []common.Address{consumer}, 10)
	require.NoError(t, err)
	require.Len(t, others, 1)
	require.EqualValues(t, 6, others[0].Sequence)
	require.Contains(t, answers, others[0].AnswerID)
	require.Equal(t, lifecycle.Answered, others[0].State)
}

func TestAKeyIsKnownByAnyAnswerUnderIt(t *testing.T) {
	b, chain, requests := answered(t, 1)
	known, unknown := request(chain[3], 2, 1), request(chain[4], 3, 1)
	unknown.Request.KeyHash = hashOf("another key")
	b.advance(chain[2].BlockRef, chain[3:5], known, unknown)
	require.Equal(t, []store.Pin{
		{Block: chain[0].Number, Key: requests[0].Request.KeyHash, Answered: true},
		{Block: chain[3].Number, Key: keyHash, Answered: true},
		{Block: chain[4].Number, Key: hashOf("another key")},
	}, must(b.Pins(b.ctx, chainID, chain[4].Number)))
}
