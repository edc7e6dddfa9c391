package store

import (
	"context"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store/queries"
)

// mostBound bounds how many epochs of a line are named for what is bound to them.
const mostBound = 64

// BoundEpochs returns the epochs of a broker's line, after one and before another, to whose key there is a request at the coordinator that
// isn't settled; the oldest first.
func (s *Store) BoundEpochs(
	ctx context.Context, chainID uint64, broker, app common.Address, purpose typed.Purpose, coordinator common.Address, keyLine common.Hash, after, before uint64,
) (epochs []uint64, err error) {
	err = s.read(ctx, "bound_epochs", func(q *queries.Queries) error {
		rows, err := q.BoundEpochs(ctx, queries.BoundEpochsParams{
			ChainID: bound(chainID), Contract: broker[:], App: app[:], Purpose: purpose[:], Coordinator: coordinator[:], KeyLine: keyLine[:],
			After: bound(after), Before: bound(before), Most: mostBound,
		})
		epochs = column(rows, func(epoch *int64) uint64 { return uint64(*epoch) })
		return err
	})
	return epochs, err
}

// addKeys notes which keys epochs have, and returns how many are new.
func (s *step) addKeys(keys []Activated) (int, error) {
	if len(keys) == 0 {
		return 0, nil
	}
	added, err := s.q.AddKeyEpochs(s.ctx, queries.AddKeyEpochsParams{
		ChainID:      s.chainID,
		Contracts:    column(keys, func(k *Activated) []byte { return k.Contract[:] }),
		Apps:         column(keys, func(k *Activated) []byte { return k.App[:] }),
		Purposes:     column(keys, func(k *Activated) []byte { return k.Purpose[:] }),
		Epochs:       column(keys, func(k *Activated) int64 { return number(k.Epoch) }),
		KeyHashes:    column(keys, func(k *Activated) []byte { return k.Key[:] }),
		BlockNumbers: column(keys, func(k *Activated) int64 { return number(k.Block.Number) }),
	})
	return int(added), err
}
