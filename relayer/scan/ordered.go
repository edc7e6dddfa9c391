package scan

import (
	"bytes"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// Words of KeyRequested's data: where the order is, expiry, measurement, platform and tee; then the order, whose points have a length and a
// place each.
const (
	orderedHead  = 5
	orderFields  = 11
	a1Words      = 4
	a2Words      = 8
	orderedWords = orderedHead + orderFields + 1 + a1Words + 1 + a2Words
)

// KeyRequested(requestId, sequence, app indexed; order, expiry, measurement, platform, tee)
var keyRequested = kind{"KeyRequested", ofBroker, 4, orderedWords, func(in *reading, e event) error {
	sequence := e.log.Topics[2].Big()
	if !sequence.IsInt64() || sequence.Sign() == 0 {
		return refusing(malformed, "sequence %v", sequence)
	}
	app, err := e.address(3)
	if err != nil {
		return err
	}
	expiry := e.amount(1)
	if !expiry.IsInt64() {
		return refusing(malformed, "expiry %v", expiry)
	}
	order, err := readOrder(e.words)
	if err != nil {
		return refusing(malformed, "%v", err)
	}
	domain := typed.KeyDomain{ChainID: e.chainID, Broker: e.log.Address}
	switch id := domain.RequestID(typed.DerivedKey, sequence.Uint64(), expiry.Uint64(), order); {
	case id != e.id():
		return refusing(unhashed, "fields hash to %s, not to %s", id, e.id())
	case app != order.App:
		return refusing(malformed, "app %s, and the order says %s", app, order.App)
	}
	in.requests = append(in.requests, store.NewRequest{
		Contract: e.log.Address, ID: e.id(), Ordered: &store.Ordered{Sequence: sequence.Uint64(), Order: *order, Expiry: expiry.Uint64()},
		Block: e.block, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}

// KeyIssued(requestId, app, instance indexed; purpose, epoch, generation, signers)
var keyIssued = kind{"KeyIssued", ofBroker, 4, 4, func(in *reading, e event) error {
	in.outcomes = append(in.outcomes, store.RequestOutcome{
		Contract: e.log.Address, ID: e.id(), Outcome: store.Issued,
		Block: e.block.BlockRef, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}

// readOrder reads the order out of the event's words: in the one form that Solidity gives it. The words between are the order's encoding
// in protocol/typed but for where the points are and how long.
func readOrder(words []common.Hash) (*typed.KeyOrder, error) {
	order := words[orderedHead:]
	want := map[*common.Hash]uint64{
		&words[0]: orderedHead * 32, &order[7]: orderFields * 32, &order[8]: (orderFields + 1 + a1Words) * 32,
		&order[orderFields]: a1Words * 32, &order[orderFields+1+a1Words]: a2Words * 32,
	}
	for word, value := range want {
		if word.Big().Cmp(new(big.Int).SetUint64(value)) != 0 {
			return nil, refusing(malformed, "the order isn't where it should be")
		}
	}
	var packed bytes.Buffer
	put := func(words []common.Hash) {
		for _, word := range words {
			packed.Write(word[:])
		}
	}
	put(order[:7])
	put(order[orderFields+1 : orderFields+1+a1Words])
	put(order[orderFields+1+a1Words+1:])
	put(order[9:11])
	read := new(typed.KeyOrder)
	if err := read.UnmarshalBinary(packed.Bytes()); err != nil {
		return nil, err
	}
	return read, nil
}
