package pipeline

import (
	"cmp"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/audit"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// audited reads the chain and holds the relayer to the invariants. Every request is final by then.
func (s *system) audited() *audit.History {
	s.t.Helper()
	history, err := audit.Read(s.ctx, s.Node.Client, s.Coordinator, s.FirstBlock)
	require.NoError(s.t, err)

	rows, err := s.store.Requests(s.ctx, store.Filter{ChainID: s.Node.ChainID, Kind: store.Randomness, Limit: 100_000})
	require.NoError(s.t, err)
	byID := make(map[common.Hash]store.Request)
	for _, row := range rows {
		byID[row.ID] = row
		// I2, the other way round.
		onChain := history.Find(row.ID) != nil
		require.Equal(s.t, onChain, row.State != lifecycle.Orphaned, "I2: %v is %s", row.ID, row.State)
	}
	for _, request := range history.Requests {
		s.auditedRequest(request, byID[request.ID])
	}

	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100_000)
	require.NoError(s.t, err)
	s.everyTransactionWasStored(settlements)
	s.termsOnlyRise(settlements)
	return history
}

// auditedRequest compares what the chain says about a request with its row.
func (s *system) auditedRequest(request *audit.Request, row store.Request) {
	s.t.Helper()
	// I1: one effect each. I2, I5: the table says the same, and where.
	require.Len(s.t, request.Effects, 1, "I1: effects of %v", request.ID)
	effect := request.Effects[0]
	over := lifecycle.Final
	if !s.sends(effect.From) {
		over = lifecycle.SettledByOther
	}
	require.Equal(s.t, over, row.State, "I2: state of %v", request.ID)
	require.Equal(s.t, request.Block, row.Block.Number)
	require.Equal(s.t, request.BlockHash, row.Block.Hash)
	require.Equal(s.t, effect.Tx, row.SettledTx)
	require.Equal(s.t, effect.Block, row.SettledBlock.Number)
	require.Equal(s.t, effect.Failed, row.Outcome == store.CallbackFailed)
	require.Zero(s.t, effect.Charge.Cmp(row.Charge))

	// I10: what was settled is the first stored answer.
	if over == lifecycle.Final {
		stored, err := s.store.StoredAnswer(s.ctx, s.Node.ChainID, s.Coordinator, row.Question)
		require.NoError(s.t, err)
		require.NotNil(s.t, stored)
		require.Equal(s.t, row.AnswerID, stored.RowID)
	}

	// What the consumer got is what the calldata gives.
	if !effect.Failed || request.Retried != 0 {
		got, err := s.Words(s.ctx, request.Consumer, request.ID)
		require.NoError(s.t, err)
		require.Equal(s.t, effect.Words, got)
	}
}

// sends says whether an address is one of the relayer's senders.
func (s *system) sends(address common.Address) bool {
	return address == s.sender.Address || slices.ContainsFunc(s.purses, func(w *world.Wallet) bool { return w.Address == address })
}

// everyTransactionWasStored is I3.
func (s *system) everyTransactionWasStored(settlements []store.Settlement) {
	s.t.Helper()
	stored := make(map[common.Hash][]byte)
	for _, settlement := range settlements {
		for _, attempt := range settlement.Attempts {
			stored[attempt.Hash] = attempt.Raw
		}
	}

	head, err := s.Node.Client.BlockNumber(s.ctx)
	require.NoError(s.t, err)
	for number := s.FirstBlock; number <= head; number++ {
		block, err := s.Node.Client.BlockByNumber(s.ctx, new(big.Int).SetUint64(number))
		require.NoError(s.t, err)
		for _, tx := range block.Transactions() {
			from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
			require.NoError(s.t, err)
			if !s.sends(from) || s.foreign[tx.Hash()] {
				continue
			}
			raw, err := tx.MarshalBinary()
			require.NoError(s.t, err)
			require.Equal(s.t, raw, stored[tx.Hash()], "I3: transaction %v", tx.Hash())
		}
	}
}

// termsOnlyRise is I7, as far as the tables show it.
func (s *system) termsOnlyRise(settlements []store.Settlement) {
	s.t.Helper()
	byNonce := slices.SortedFunc(slices.Values(settlements), func(a, b store.Settlement) int {
		return cmp.Or(a.Sender.Cmp(b.Sender), cmp.Compare(a.Nonce, b.Nonce))
	})
	for i, settlement := range byNonce {
		if i > 0 && byNonce[i-1].Sender == settlement.Sender {
			require.GreaterOrEqual(s.t, settlement.Term, byNonce[i-1].Term, "I7: nonce %d", settlement.Nonce)
		}
		for j, attempt := range settlement.Attempts {
			if j > 0 {
				require.GreaterOrEqual(s.t, attempt.Term, settlement.Attempts[j-1].Term, "I7: nonce %d", settlement.Nonce)
			}
		}
	}
}
