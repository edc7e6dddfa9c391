package store_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/relayer/store"
)

func ids(requests []store.Request) (all []common.Hash) {
	for _, r := range requests {
		all = append(all, r.ID)
	}
	return all
}

func TestRequestsAreFoundByWhatAPersonHasAtHand(t *testing.T) {
	x := tables.New(t)
	first := x.Ask(common.Hash{7}, 1, 3) // block 1, numbers 1 to 3
	second := x.Ask(common.Hash{7}, 1, 2)
	x.Settle(first[:1], store.Fulfilled)
	settledTx := func() common.Hash {
		r, err := x.Store.Request(t.Context(), tables.ChainID, first[0].ID)
		require.NoError(t, err)
		return r.SettledTx
	}()

	newest := []common.Hash{second[1].ID, second[0].ID, first[2].ID, first[1].ID, first[0].ID}
	for text, want := range map[string][]common.Hash{
		first[1].ID.Hex():                    {first[1].ID},
		first[1].ID.Hex()[:17]:               {first[1].ID}, // an odd number of digits
		second[0].TxHash.Hex():               {second[0].ID},
		second[0].TxHash.Hex()[:12]:          {second[0].ID},
		settledTx.Hex():                      {first[0].ID},
		tables.Consumer.Hex():                newest,
		tables.Consumer.Hex()[:8]:            newest,
		common.Address{9, 9, 9}.Hex():        {},
		common.Hash{9, 9, 9}.Hex():           {},
		"5":                                  {second[1].ID},
		"2":                                  {second[1].ID, second[0].ID, first[1].ID}, // of block 2, and number 2
		"9223372036854775807":                {},
		tables.Consumer.Hex() + "0000000000": {},
	} {
		sought, ok := store.ParseSought(text)
		require.True(t, ok, text)
		found, err := x.Store.Search(t.Context(), tables.ChainID, sought, 10)
		require.NoError(t, err)
		require.ElementsMatch(t, want, ids(found), text)
		if len(want) == len(newest) {
			require.Equal(t, want, ids(found), "newest first")
		}
	}

	sought, _ := store.ParseSought(tables.Consumer.Hex())
	found, err := x.Store.Search(t.Context(), tables.ChainID, sought, 2)
	require.NoError(t, err)
	require.Equal(t, newest[:2], ids(found))
	found, err = x.Store.Search(t.Context(), 1, sought, 2)
	require.NoError(t, err)
	require.Empty(t, found, "another chain's")
}

func TestWhatIsNeitherHashNorNumberIsNotLookedFor(t *testing.T) {
	for _, text := range []string{"", "0x", "0x123", "0xzzzz", "12ab", "-1", "1.5", "9223372036854775808", "matured", "0x" + string(make([]byte, 65)), "' OR 1=1"} {
		_, ok := store.ParseSought(text)
		require.False(t, ok, text)
	}
}

func TestOurOwnTransactionFindsWhatItCarries(t *testing.T) {
	b := newBundle(t)
	chain := blocks(start, 3, "main")
	one, two := request(chain[0], 1, 1), request(chain[0], 2, 1)
	b.advance(start, chain, one, two)
	b.save(answer(chain[0].BlockRef, 1, "value"))
	settlement := b.plan("one", one)

	sought, ok := store.ParseSought(settlement.Attempts[0].Hash.Hex())
	require.True(t, ok)
	found, err := b.Search(b.ctx, chainID, sought, 10)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{one.ID}, ids(found))
}

func TestThoseThatWaitLongestComeFirst(t *testing.T) {
	x := tables.New(t)
	slow := x.Ask(common.Hash{7}, 5, 1) // mature at block 6
	quick := x.Ask(common.Hash{8}, 1, 2)
	x.Mine(6)
	waiting, err := x.Store.WaitingLongest(t.Context(), tables.ChainID, 2)
	require.NoError(t, err)
	require.Equal(t, []common.Hash{quick[0].ID, quick[1].ID}, ids(waiting))
	waiting, err = x.Store.WaitingLongest(t.Context(), tables.ChainID, 10)
	require.NoError(t, err)
	require.Equal(t, slow[0].ID, ids(waiting)[2])
}
