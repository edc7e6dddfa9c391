package tables

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// OrderKey is a block in which an instance orders the key of an epoch, within a hundred blocks.
func (x *Tables) OrderKey(of common.Address, purpose typed.Purpose, epoch uint64) store.NewRequest {
	x.t.Helper()
	block := x.block(x.Head().Number+1, x.Head().Hash)
	x.ordered++
	order := typed.KeyOrder{
		App: App, Purpose: purpose, Epoch: epoch, Instance: of, PolicyVersion: 1, Generation: 1, GroupKey: crypto.Keccak256Hash([]byte("a group's key")),
	}
	order.Challenge = crypto.Keccak256Hash(block.Hash[:], of[:]) // no two orders are the same
	id := typed.KeyDomain{ChainID: ChainID, Broker: KeyBroker}.RequestID(typed.DerivedKey, x.ordered, block.Number+100, &order)
	r := store.NewRequest{
		Contract: KeyBroker, ID: id, Block: block, TxHash: crypto.Keccak256Hash(id[:]),
		Ordered: &store.Ordered{Sequence: x.ordered, Order: order, Expiry: block.Number + 100},
	}
	x.advance([]store.Block{block}, []store.NewRequest{r}, nil)
	return r
}

// GivePart stores a key node's part, verified as far as the tables know. There is no point of a curve in it.
func (x *Tables) GivePart(r store.NewRequest, node string, place uint32, instance common.Address) {
	x.t.Helper()
	row, err := x.Store.Request(x.context(), ChainID, r.ID)
	require.NoError(x.t, err)
	_, err = x.Store.SavePartial(x.context(), row.RowID, store.Partial{
		ChainID: ChainID, Contract: KeyBroker, Request: r.ID, Generation: r.Ordered.Order.Generation, Place: place, Instance: instance, Node: node,
	})
	require.NoError(x.t, err)
}

// RefusePart stores why a key node gives no part.
func (x *Tables) RefusePart(r store.NewRequest, node, reason, message string) {
	x.t.Helper()
	row, err := x.Store.Request(x.context(), ChainID, r.ID)
	require.NoError(x.t, err)
	_, err = x.Store.RefuseProof(x.context(), row.RowID, node, reason, message, time.Minute, time.Hour)
	require.NoError(x.t, err)
}
