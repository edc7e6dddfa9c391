package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

var app = common.HexToAddress("0xaa")

// newApp is a bundle whose chain has an app besides the coordinator.
func newApp(t *testing.T) *bundle {
	t.Helper()
	b := newBundle(t)
	_, err := b.OpenChain(b.ctx, theChain(), []store.Contract{theContract(), theApp()})
	require.NoError(t, err)
	return b
}

func theApp() store.Contract {
	return store.Contract{Address: app, Kind: store.Attestation, FirstBlock: first, CodeHash: hashOf("app")}
}

// asked is a request for attestation in a block.
func asked(in store.Block, sequence uint64, of common.Address) store.NewRequest {
	return store.NewRequest{
		Contract: app, ID: hashOf("attestation", sequence), Block: in, TxHash: hashOf("asks", sequence), LogIndex: 500 + uint(sequence),
		Asked: &store.Asked{Sequence: sequence, Instance: of, Why: 3, PolicyVersion: 7},
	}
}

// registered settles a request.
func registered(r store.NewRequest, of common.Address, in store.Block, tx common.Hash) store.RequestOutcome {
	return store.RequestOutcome{
		Contract: app, ID: r.ID, Outcome: store.Registered, Instance: of, Block: in.BlockRef, TxHash: tx, LogIndex: 700 + uint(r.Asked.Sequence),
	}
}

func (b *bundle) attestations() []store.Request {
	b.t.Helper()
	open, err := b.Attestations(b.ctx, chainID, nil, 10)
	require.NoError(b.t, err)
	return open
}

func TestAnAttestationGoesTheWayOfARequest(t *testing.T) {
	b := newApp(t)
	chain := blocks(start, 4, "main")
	r, random := asked(chain[0], 1, instance), request(chain[0], 1, 1)
	b.advance(start, chain[:1], r, random)
	b.requireState(r, lifecycle.Observed)

	// The same log again changes nothing.
	late, err := b.Rescan(b.ctx, chainID, chain[0].BlockRef, []store.NewRequest{random, r}, nil, nil)
	require.NoError(t, err)
	require.Zero(t, late)

	b.advance(chain[0].BlockRef, chain[1:2])
	stored := b.get(r)
	require.Equal(t, lifecycle.Matured, stored.State)
	require.Equal(t, store.Attestation, stored.Kind)
	require.Equal(t, instance, stored.Instance)
	require.EqualValues(t, 3, stored.Why)
	require.EqualValues(t, 7, stored.PolicyVersion)
	require.EqualValues(t, 1, stored.Sequence)
	require.Len(t, b.attestations(), 1)

	// No worker is asked for words, no hash is pinned, and nobody is late for it.
	questions, err := b.Questions(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, questions, 1)
	require.Equal(t, random.Question, questions[0].Alpha)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	pins, err := b.Pins(b.ctx, chainID, 1000)
	require.NoError(t, err)
	require.Len(t, pins, 1)
	open, err := b.OpenInBlock(b.ctx, chainID, first)
	require.NoError(t, err)
	require.Equal(t, []int64{b.get(random).RowID}, open)
	ready, _, err := b.Ready(b.ctx, chainID, 10)
	require.NoError(t, err)
	require.Len(t, ready, 1, "it has no answer to be settled with")

	settlement := b.plan("register", r)
	require.Equal(t, 1, settlement.Claims)
	_, err = b.Plan(b.ctx, b.term, b.aPlan(r), func(uint64) (store.Signed, error) { return signed("twice"), nil })
	require.ErrorIs(t, err, store.ErrClaimed)
	flying, err := b.OpenSettlements(b.ctx, chainID, sender)
	require.NoError(t, err)
	require.Equal(t, 1, flying[0].Claims)
	require.NoError(t, b.Decline(b.ctx, []int64{stored.RowID}, "nothing is due"))
	b.requireState(r, lifecycle.Matured)

	b.advance(chain[1].BlockRef, chain[2:3], registered(r, instance, chain[2], hashOf("tx", "register")))
	stored = b.get(r)
	require.Equal(t, lifecycle.Settled, stored.State)
	require.Equal(t, store.Registered, stored.Outcome)
	require.True(t, stored.Ours)
	require.Zero(t, stored.Charge.Sign())

	_, err = b.Finalize(b.ctx, chainID, chain[2].BlockRef)
	require.NoError(t, err)
	b.requireState(r, lifecycle.Final)
	require.Empty(t, b.attestations())
}

// Anybody who registers may name any request. It is settled only if it was about that instance.
func TestAnotherInstanceDoesNotSettleARequest(t *testing.T) {
	b := newApp(t)
	chain := blocks(start, 5, "main")
	one, anyOne := asked(chain[0], 1, instance), asked(chain[0], 2, common.Address{})
	other := common.HexToAddress("0xbad")
	b.advance(start, chain[:1], one, anyOne)
	b.advance(chain[0].BlockRef, chain[1:2], registered(one, other, chain[1], hashOf("foreign")), registered(anyOne, other, chain[1], hashOf("foreign")))
	b.requireState(one, lifecycle.Matured)
	b.requireState(anyOne, lifecycle.Settled)
	b.advance(chain[1].BlockRef, chain[2:3], registered(one, instance, chain[2], hashOf("theirs")))
	b.requireState(one, lifecycle.Settled)
	_, err := b.Finalize(b.ctx, chainID, chain[2].BlockRef)
	require.NoError(t, err)
	b.requireState(one, lifecycle.SettledByOther)

	// Nor does what isn't a registration, nor a registration what isn't for attestation.
	random := request(chain[3], 1, 1)
	b.advance(chain[2].BlockRef, chain[3:], random)
	_, err = b.Rescan(b.ctx, chainID, chain[4].BlockRef, nil, []store.RequestOutcome{{
		Contract: coordinator, ID: random.ID, Outcome: store.Registered, Instance: instance, Block: chain[4].BlockRef, TxHash: hashOf("x"), LogIndex: 1,
	}}, nil)
	require.NoError(t, err)
	b.requireState(random, lifecycle.Matured)
}

func TestAReorgUndoesAnAttestation(t *testing.T) {
	b := newApp(t)
	chain := blocks(start, 4, "main")
	r := asked(chain[1], 1, instance)
	b.advance(start, chain[:3], r)
	b.plan("register", r)
	b.advance(chain[2].BlockRef, chain[3:], registered(r, instance, chain[3], hashOf("tx", "register")))
	b.requireState(r, lifecycle.Settled)

	// The registration's block goes: its transaction is on its way again.
	other := blocks(chain[2].BlockRef, 2, "other")
	b.advance(chain[2].BlockRef, other)
	b.requireState(r, lifecycle.Matured)
	require.NotZero(t, b.get(r).SettlementID)

	// The request's own goes, and comes back in another block of the same number.
	moved := blocks(chain[0].BlockRef, 3, "moved")
	again := asked(moved[0], 1, instance)
	b.advance(chain[0].BlockRef, moved[:1])
	b.requireState(r, lifecycle.Orphaned)
	require.Zero(t, b.get(r).SettlementID)
	require.Empty(t, b.attestations())
	_, err := b.Rescan(b.ctx, chainID, moved[0].BlockRef, []store.NewRequest{again}, nil, nil)
	require.NoError(t, err)
	b.advance(moved[0].BlockRef, moved[1:])
	b.requireState(r, lifecycle.Matured)
	require.Equal(t, moved[0].Hash, b.get(r).Block.Hash)
	require.Equal(t, 1, b.get(r).Moves)
}

// A transaction that left it open gives it back, for later.
func TestAMissedRegistrationIsTriedAgain(t *testing.T) {
	b := newApp(t)
	chain := blocks(start, 4, "main")
	r := asked(chain[0], 1, instance)
	b.advance(start, chain[:2], r)
	b.plan("register", r)
	b.advance(chain[1].BlockRef, chain[2:3])
	reverted := receipt("register", chain[2])
	reverted.Succeeded = false
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{reverted}))
	stored := b.get(r)
	require.Equal(t, lifecycle.Matured, stored.State)
	require.Zero(t, stored.SettlementID)
	require.Equal(t, 1, stored.Misses)
	require.Greater(t, stored.HoldUntil, chain[2].Number)
}

func TestDeclinedIsOverUntilAnotherHistoryIsAccepted(t *testing.T) {
	b := newApp(t)
	chain := blocks(start, 4, "main")
	r, random := asked(chain[1], 1, instance), request(chain[1], 1, 1)
	b.advance(start, chain, r, random)
	require.NoError(t, b.Decline(b.ctx, []int64{b.get(r).RowID, b.get(random).RowID}, "none of our workers"))
	b.requireState(r, lifecycle.Declined)
	b.requireState(random, lifecycle.Matured)
	require.Equal(t, "none of our workers", b.get(r).Reason)
	require.Empty(t, b.attestations())
	counts, err := b.Counts(b.ctx, chainID)
	require.NoError(t, err)
	require.Equal(t, 1, counts.Ended[lifecycle.Declined])

	_, err = b.Finalize(b.ctx, chainID, chain[3].BlockRef)
	require.NoError(t, err)
	require.NoError(t, b.StopChain(b.ctx, chainID, "deep"))
	_, err = b.AcceptReorg(b.ctx, store.Act{Actor: "a", Action: "accept", Reason: "r"}, chainID, chain[0].BlockRef)
	require.NoError(t, err)
	b.requireState(r, lifecycle.Orphaned)
	counts, err = b.Counts(b.ctx, chainID)
	require.NoError(t, err)
	require.Zero(t, counts.Ended[lifecycle.Declined])
}

// An app that comes to a chain that is served begins where the scan is: nobody misses what it asked for before.
func TestAnAppMayComeLate(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 5, "main")
	b.advance(start, chain[:3])
	_, err := b.OpenChain(b.ctx, theChain(), []store.Contract{theContract(), theApp()})
	require.NoError(t, err)
	_, _, err = b.LastSequence(b.ctx, chainID, app)
	require.ErrorIs(t, err, store.ErrNoSequence)
	b.advance(chain[2].BlockRef, chain[3:], asked(chain[3], 12, instance))
	sequence, _, err := b.LastSequence(b.ctx, chainID, app)
	require.NoError(t, err)
	require.EqualValues(t, 12, sequence)

	_, err = b.OpenChain(b.ctx, theChain(), []store.Contract{{Address: coordinator, Kind: store.Attestation, FirstBlock: first, CodeHash: hashOf("code")}})
	require.ErrorIs(t, err, store.ErrOtherChain, "a coordinator is no app")
}
