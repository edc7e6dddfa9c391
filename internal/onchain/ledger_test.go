package onchain

import (
	"context"
	"errors"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// A book is a node whose contracts of keys emitted what a test says.
type book struct {
	scripted
	orders uint64
}

var bookBroker, bookCommittee, bookRegistry = common.Address{0xb0}, common.Address{0xc0}, common.Address{0xd0}

func (b *book) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	said := map[string][]any{
		"domainSeparator": {[32]byte(typed.KeyDomain{ChainID: 1337, Broker: bookBroker}.Separator())}, "committee": {bookCommittee},
		"registry": {bookRegistry}, "groupKeyHash": {[32]byte{1}}, "generation": {uint32(2)}, "requests": {b.orders},
	}
	for _, one := range []abi.ABI{brokerEvents, committeeEvents} {
		if method, err := one.MethodById(call.Data); err == nil && said[method.Name] != nil {
			return method.Outputs.Pack(said[method.Name]...)
		}
	}
	return nil, errors.New("execution reverted")
}

func (b *book) FilterLogs(ctx context.Context, q ethereum.FilterQuery) ([]types.Log, error) {
	logs, err := b.scripted.FilterLogs(ctx, q)
	return slices.DeleteFunc(logs, func(l types.Log) bool { return !slices.Contains(q.Addresses, l.Address) }), err
}

// write adds an event in a block of its own.
func (b *book) write(from common.Address, of abi.ABI, name string, values ...any) {
	event := of.Events[name]
	topics, rest := []common.Hash{event.ID}, []any{}
	for i, input := range event.Inputs {
		if !input.Indexed {
			rest = append(rest, values[i])
			continue
		}
		packed, err := abi.Arguments{{Type: input.Type}}.Pack(values[i])
		if err != nil {
			panic(err)
		}
		topics = append(topics, common.Hash(packed))
	}
	data, err := event.Inputs.NonIndexed().Pack(rest...)
	if err != nil {
		panic(name + ": " + err.Error())
	}
	b.head++
	b.logs = append(b.logs, types.Log{Address: from, Topics: topics, Data: data, BlockNumber: b.head, TxHash: common.Hash{byte(b.head)}})
}

func (b *book) order(app, instance common.Address, epoch uint64, measurement common.Hash, platform byte) common.Hash {
	b.orders++
	id := common.Hash{0xaa, byte(b.orders)}
	order := keybroker.KeyHashesOrder{App: app, Purpose: typed.Purpose{11: 1}, Epoch: epoch, Instance: instance, Generation: 1, A1: []byte{}, A2: []byte{}}
	b.write(bookBroker, brokerEvents, "KeyRequested", [32]byte(id), b.orders, app, order, uint64(100), [32]byte(measurement), [20]byte{platform}, uint8(0x81))
	return id
}

// generation begins one of five members, of whom operator one has two.
func (b *book) generation(t *testing.T, number uint32) {
	var members []keycommittee.IKeyCommitteeMember
	var instances []common.Address
	for i, operator := range []byte{1, 1, 2, 3, 4} {
		instances = append(instances, common.Address{0xe0, byte(i)})
		members = append(members, keycommittee.IKeyCommitteeMember{Instance: instances[i], Operator: common.Address{operator}})
	}
	open, started := committeeEvents.Events["SessionOpened"], committeeEvents.Events["GenerationStarted"]
	require.NotNil(t, open.Inputs)
	values := map[string]any{
		"session": uint64(number), "generation": number, "kind": uint8(1), "threshold": uint8(3), "members": members, "dealers": instances, "deadline": uint64(9),
		"record":   keycommittee.KeyHashesGeneration{Session: uint64(number), Generation: number, Threshold: 3, Qualified: big.NewInt(31)},
		"groupKey": []byte{1}, "dropped": new(big.Int),
	}
	args := func(of abi.Event) (all []any) {
		for _, input := range of.Inputs {
			value := values[input.Name]
			if input.Name == "members" && of.Name == "GenerationStarted" {
				value = instances
			}
			require.NotNil(t, value, "%s.%s", of.Name, input.Name)
			all = append(all, value)
		}
		return all
	}
	b.write(bookCommittee, committeeEvents, "SessionOpened", args(open)...)
	b.write(bookCommittee, committeeEvents, "GenerationStarted", args(started)...)
}

func TestTheLedgerSaysWhoCouldKnowWhatAtAnyBlock(t *testing.T) {
	app, other, purpose := common.Address{1}, common.Address{2}, [12]byte{11: 1}
	good, bad := common.Address{0x10}, common.Address{0x11}
	b := &book{}
	b.generation(t, 1)
	for _, a := range []common.Address{app, other} {
		b.write(bookBroker, brokerEvents, "LineOpened", a, purpose, uint8(1), common.Address{}, [32]byte{})
		b.write(bookBroker, brokerEvents, "EpochStarted", a, purpose, uint64(1), uint8(1), common.Address{}, "")
	}
	first := b.order(app, good, 1, common.Hash{7}, 5)
	b.write(bookBroker, brokerEvents, "KeyIssued", [32]byte(first), app, good, purpose, uint64(1), uint32(1), big.NewInt(0b10110))
	b.order(app, bad, 1, common.Hash{8}, 6)
	b.order(other, common.Address{0x12}, 1, common.Hash{7}, 7)
	before := b.head
	b.write(bookRegistry, registryEvents, "InstanceRevoked", bad, app, common.Address{}, "found in the market")
	b.write(bookBroker, brokerEvents, "EpochStarted", app, purpose, uint64(2), uint8(3), bad, "found in the market")
	b.order(app, good, 2, common.Hash{7}, 5)

	broker, err := OpenBroker(t.Context(), b, 1337, bookBroker, 0)
	require.NoError(t, err)
	ledger, err := broker.Ledger(t.Context(), 0)
	require.NoError(t, err)
	require.Len(t, ledger.Knowers, 4)
	require.Equal(t, []int{1, 2, 4}, ledger.Knowers[0].Signers)
	require.Zero(t, ledger.Knowers[1].Issued, "an order counts, recorded or not")
	require.Equal(t, before+1, ledger.Knowers[1].Revoked)
	require.Equal(t, "revocation: found in the market", ledger.Lines[0].Epochs[1].Cause)
	require.Equal(t, bad, ledger.Lines[0].Epochs[1].Revoked)

	past, err := broker.Ledger(t.Context(), before)
	require.NoError(t, err)
	require.Len(t, past.Knowers, 3)
	require.Len(t, past.Lines[0].Epochs, 1)
	require.Zero(t, past.Knowers[1].Revoked)
	_, err = broker.Ledger(t.Context(), b.head+1)
	require.ErrorContains(t, err, "isn't there yet")

	of := func(s *Suspicion) *Radius {
		r, err := ledger.Radius(common.Address{}, s)
		require.NoError(t, err)
		return r
	}
	at := func(want byte) *Suspicion {
		return &Suspicion{Instance: func(_ common.Address, _ common.Hash, platform []byte) (bool, error) {
			return len(platform) > 0 && platform[0] == want, nil
		}}
	}
	require.Len(t, of(nil).Keys, 3)
	require.Len(t, of(at(5)).Keys, 2, "both epochs were on that machine")
	lost := of(at(6))
	require.Equal(t, []LostKey{{App: app, Purpose: purpose, Epoch: 1, State: "open", ToDo: "veritee keys retire, when nothing waits for it"}}, lost.Keys)
	require.True(t, lost.Concerns())
	require.False(t, of(at(9)).Concerns())

	// An operator with two of three shares has nothing; with another one's, every key of every app.
	operator := func(them ...byte) *Radius {
		return of(&Suspicion{Operator: func(o common.Address) bool { return slices.Contains(them, o[0]) }})
	}
	require.False(t, operator(1).Whole)
	require.Empty(t, operator(1).Keys)
	require.Equal(t, []int{0, 1}, operator(1).Shares[0].Places)
	require.True(t, operator(1, 2).Whole)
	require.Len(t, operator(1, 2).Keys, 3)

	// A node that keeps an order back is found out.
	b.orders++
	broker, err = OpenBroker(t.Context(), b, 1337, bookBroker, 0)
	require.NoError(t, err)
	_, err = broker.Ledger(t.Context(), 0)
	require.ErrorContains(t, err, "keeps events back")
}
