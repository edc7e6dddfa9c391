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

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// A book is a node whose contracts of keys emitted what a test says.
type book struct {
	scripted
	orders     uint64
	sessions   uint64
	open       uint64 // session
	generation uint32
	instances  map[common.Address]enclaveregistry.IEnclaveRegistryInstance // with evidence
	vouched    map[common.Address]bool
}

var bookBroker, bookCommittee, bookRegistry = common.Address{0xb0}, common.Address{0xc0}, common.Address{0xd0}

func (b *book) CallContract(_ context.Context, call ethereum.CallMsg, _ *big.Int) ([]byte, error) {
	said := map[string][]any{
		"domainSeparator": {[32]byte(typed.KeyDomain{ChainID: 1337, Broker: bookBroker}.Separator())}, "committee": {bookCommittee},
		"registry": {bookRegistry}, "groupKeyHash": {[32]byte{1}}, "generation": {b.generation}, "requests": {b.orders},
		"session": {keycommittee.IKeyCommitteeSession{Id: b.open, Confirmed: new(big.Int)}},
	}
	if call.To != nil && *call.To == bookRegistry && len(call.Data) == 36 {
		entry := b.instances[common.BytesToAddress(call.Data[16:])]
		entry.LeaseEnd = new(big.Int)
		if entry.AttestedBlock == nil {
			entry.AttestedBlock = new(big.Int)
		}
		said["instances"] = []any{entry}
	}
	for _, one := range []abi.ABI{brokerEvents, committeeEvents, registryEvents} {
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

// line opens one of purpose 1.
func (b *book) line(app common.Address) {
	b.write(bookBroker, brokerEvents, "LineOpened", app, [12]byte{11: 1}, uint8(1), common.Address{}, [32]byte{})
	b.write(bookBroker, brokerEvents, "EpochStarted", app, [12]byte{11: 1}, uint64(1), uint8(1), common.Address{}, "")
}

// register lets an instance in by evidence, which names the block before.
func (b *book) register(instance common.Address, measurement, platform byte) {
	if b.instances == nil {
		b.instances = make(map[common.Address]enclaveregistry.IEnclaveRegistryInstance)
	}
	b.instances[instance] = enclaveregistry.IEnclaveRegistryInstance{AttestedBlock: new(big.Int).SetUint64(b.head), Platform: [20]byte{platform}}
	b.write(bookRegistry, registryEvents, "InstanceRegistered", instance, common.Address{0xaa}, [32]byte{}, [32]byte{measurement}, [32]byte{platform},
		common.Address{}, big.NewInt(1), big.NewInt(0), uint8(1), uint16(1), uint8(1))
}

// bookMembers are as many as operators are named, with keys that begin with a byte.
func bookMembers(first byte, operators ...byte) (members []keycommittee.IKeyCommitteeMember, instances []common.Address) {
	for i, operator := range operators {
		instances = append(instances, common.Address{first, byte(i)})
		members = append(members, keycommittee.IKeyCommitteeMember{Instance: instances[i], Operator: common.Address{operator}})
	}
	return members, instances
}

// propose opens a session. Whom nobody registered governance lets in.
func (b *book) propose(threshold uint8, first byte, operators ...byte) {
	members, instances := bookMembers(first, operators...)
	for _, instance := range instances {
		if _, attested := b.instances[instance]; !attested && !b.vouched[instance] {
			if b.vouched == nil {
				b.vouched = make(map[common.Address]bool)
			}
			b.vouched[instance] = true
			b.write(bookRegistry, registryEvents, "InstanceConfirmed", instance, common.Address{0xaa}, [32]byte{1}, uint64(9))
		}
	}
	b.sessions++
	b.open = b.sessions
	b.write(bookCommittee, committeeEvents, "SessionOpened", b.open, b.generation+1, uint8(1), threshold, members, instances, uint64(9))
}

// fail ends the open session.
func (b *book) fail() {
	b.write(bookCommittee, committeeEvents, "SessionFailed", b.open, [32]byte{5}, big.NewInt(1))
	b.open = 0
}

// begin has the open session begin its generation.
func (b *book) begin(threshold uint8, first byte, operators ...byte) {
	_, instances := bookMembers(first, operators...)
	b.generation++
	record := keycommittee.KeyHashesGeneration{Session: b.open, Generation: b.generation, Threshold: threshold, Qualified: big.NewInt(31)}
	b.write(bookCommittee, committeeEvents, "GenerationStarted", b.generation, b.open, record, []byte{1}, instances, new(big.Int))
	b.open = 0
}

// generate begins a generation of five members, three of whom make a key, and of whom operator one has two.
func (b *book) generate() {
	b.propose(3, 0xe0, 1, 1, 2, 3, 4)
	b.begin(3, 0xe0, 1, 1, 2, 3, 4)
}

// ledger reads the book from a block on.
func (b *book) ledger(t *testing.T, from, at uint64) (*Ledger, error) {
	t.Helper()
	broker, err := OpenBroker(t.Context(), b, 1337, bookBroker, from)
	require.NoError(t, err)
	return broker.Ledger(t.Context(), at)
}

// radius is what would be lost at the newest block.
func (b *book) radius(t *testing.T, s *Suspicion) *Radius {
	t.Helper()
	ledger, err := b.ledger(t, 0, 0)
	require.NoError(t, err)
	r, err := ledger.Radius(common.Address{}, s)
	require.NoError(t, err)
	return r
}

func operators(them ...byte) *Suspicion {
	return &Suspicion{Operator: func(o common.Address) bool { return slices.Contains(them, o[0]) }}
}

func machine(want byte) *Suspicion {
	return &Suspicion{Instance: func(_ common.Address, _ common.Hash, platform []byte) (bool, error) {
		return len(platform) > 0 && platform[0] == want, nil
	}}
}

func code(want byte) *Suspicion {
	return &Suspicion{Instance: func(_ common.Address, measurement common.Hash, _ []byte) (bool, error) {
		return measurement[0] == want, nil
	}}
}

func TestTheLedgerSaysWhoCouldKnowWhatAtAnyBlock(t *testing.T) {
	app, other, purpose := common.Address{1}, common.Address{2}, [12]byte{11: 1}
	good, bad := common.Address{0x10}, common.Address{0x11}
	b := &book{}
	b.generate()
	b.line(app)
	b.line(other)
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
	require.Len(t, of(nil).Keys, 3)
	require.Len(t, of(machine(5)).Keys, 2, "both epochs were on that machine")
	lost := of(machine(6))
	require.Equal(t, []LostKey{{App: app, Purpose: purpose, Epoch: 1, State: "open", ToDo: "veritee keys retire, when nothing waits for it"}}, lost.Keys)
	require.True(t, lost.Concerns())
	require.False(t, of(machine(9)).Concerns())

	// An operator with two of three shares has nothing; with another one's, every key of every app.
	operator := func(them ...byte) *Radius { return of(operators(them...)) }
	require.False(t, operator(1).Whole)
	require.Empty(t, operator(1).Keys)
	require.Equal(t, []int{0, 1}, operator(1).Shares[0].Places)
	require.True(t, operator(1, 2).Whole)
	require.Len(t, operator(1, 2).Keys, 3)
}

// A resharing that came to nothing has dealt shares of the same secret to whom it proposed.
func TestMembersOfASessionThatCameToNothingMayHoldShares(t *testing.T) {
	app := common.Address{1}
	b := &book{}
	b.generate()
	b.line(app)
	b.order(app, common.Address{0x10}, 1, common.Hash{7}, 5)
	b.propose(4, 0xf0, 9, 9, 8, 8, 8, 7, 6)
	opened := b.head
	r := b.radius(t, operators(8))
	require.Equal(t, []LostShares{{Session: 2, Generation: 2, Outcome: SessionOpen, Places: []int{2, 3, 4}, Threshold: 4}}, r.Shares, "nothing has become of it yet")
	b.fail()
	ended := b.head

	r = b.radius(t, operators(8))
	require.Equal(t, []LostShares{{Session: 2, Generation: 2, Outcome: SessionFailed, Ended: ended, Places: []int{2, 3, 4}, Threshold: 4}}, r.Shares)
	require.False(t, r.Whole, "one less than the threshold")
	require.Empty(t, r.Keys)
	r = b.radius(t, operators(8, 7))
	require.True(t, r.Whole, "four of the same polynomial, of the secret that serves")
	require.Len(t, r.Keys, 1)
	require.True(t, r.Concerns())

	// Shares of two sessions are of two polynomials, and don't add up.
	b.propose(4, 0xf0, 7, 6, 8, 8, 5, 5, 5)
	b.begin(4, 0xf0, 7, 6, 8, 8, 5, 5, 5)
	r = b.radius(t, operators(8))
	require.Len(t, r.Shares, 2)
	require.False(t, r.Whole)
	require.Equal(t, SessionBegan, r.Shares[1].Outcome)
	require.EqualValues(t, 2, r.Shares[1].Generation)

	ledger, err := b.ledger(t, 0, opened)
	require.NoError(t, err)
	require.Len(t, ledger.Sessions, 2)
	require.Equal(t, SessionOpen, ledger.Sessions[1].Outcome, "what came later isn't known at that block")
	require.Zero(t, ledger.Sessions[1].Ended)
	ledger, err = b.ledger(t, 0, 0)
	require.NoError(t, err)
	require.Len(t, ledger.Sessions, 3)
	require.Len(t, ledger.Generations, 2)
	require.EqualValues(t, 3, ledger.Generations[1].Session)
}

// Each attempt to form a committee has a secret of its own.
func TestASecretThatNeverServedMakesNoKey(t *testing.T) {
	b := &book{}
	b.propose(3, 0xf0, 8, 8, 9, 7, 6)
	require.True(t, b.radius(t, operators(8, 9)).Whole, "it may be the one that serves yet")
	b.fail()
	b.generate()
	b.line(common.Address{1})
	b.order(common.Address{1}, common.Address{0x10}, 1, common.Hash{7}, 5)
	r := b.radius(t, operators(8, 9))
	require.Len(t, r.Shares, 1)
	require.True(t, r.Shares[0].OtherSecret)
	require.False(t, r.Whole)
	require.Empty(t, r.Keys)
}

// A share goes with its node's key: what the node becomes while its generation serves, or later, has it too.
func TestAMemberTakesItsShareAlong(t *testing.T) {
	b := &book{}
	node := common.Address{0xe0, 0}
	b.register(node, 1, 4)
	b.register(node, 1, 5)
	b.generate()
	before := b.head
	b.register(node, 2, 6)
	b.generate()
	b.register(node, 3, 7)

	for _, s := range []*Suspicion{machine(5), code(1)} {
		r := b.radius(t, s)
		require.Len(t, r.Shares, 1)
		require.Equal(t, []int{0}, r.Shares[0].Places)
	}
	for _, s := range []*Suspicion{machine(6), machine(7), code(2), code(3)} {
		require.Len(t, b.radius(t, s).Shares, 2)
	}
	require.Empty(t, b.radius(t, machine(4)).Shares, "it had left that machine before anything was dealt")

	ledger, err := b.ledger(t, 0, before)
	require.NoError(t, err)
	r, err := ledger.Radius(common.Address{}, machine(6))
	require.NoError(t, err)
	require.Empty(t, r.Shares, "it wasn't there yet")
	ledger, err = b.ledger(t, 0, 0)
	require.NoError(t, err)
	require.Len(t, ledger.Generations[0].Members[0].Registrations, 3)
	require.EqualValues(t, 5, ledger.Generations[0].Members[0].Platform[0], "as it was at the handover")
}

// withhold takes away one event of a name of the committee's or the registry's, or of the broker's orders.
func (b *book) withhold(t *testing.T, name string, which int) {
	t.Helper()
	from, of := bookCommittee, committeeEvents
	if _, has := registryEvents.Events[name]; has {
		from, of = bookRegistry, registryEvents
	} else if name == "KeyRequested" {
		from, of = bookBroker, brokerEvents
	}
	for i, log := range b.logs {
		if log.Address != from || log.Topics[0] != of.Events[name].ID {
			continue
		}
		if which--; which < 0 {
			b.logs = slices.Delete(b.logs, i, i+1)
			return
		}
	}
	require.Fail(t, "the book hasn't so many", name)
}

// What could be known can't be told from half the events, at whatever block.
func TestTheLedgerMissesWhatANodeKeepsBack(t *testing.T) {
	fresh := func() *book {
		b := &book{}
		b.propose(3, 0xf0, 8, 8, 9, 7, 6)
		b.fail()
		b.register(common.Address{0xe0, 0}, 1, 4)
		b.generate()
		b.line(common.Address{1})
		b.order(common.Address{1}, common.Address{0x10}, 1, common.Hash{7}, 5)
		b.order(common.Address{1}, common.Address{0x11}, 1, common.Hash{7}, 6)
		b.register(common.Address{0xe0, 0}, 2, 5)
		b.order(common.Address{1}, common.Address{0x12}, 1, common.Hash{7}, 6)
		b.generate()
		b.propose(3, 0xf0, 8, 8, 9, 7, 6)
		return b
	}
	_, err := fresh().ledger(t, 0, 0)
	require.NoError(t, err)

	for name, c := range map[string]struct {
		event string
		which int // of that kind
		says  string
	}{
		"the first order":       {"KeyRequested", 0, "order 1 of broker"},
		"one between":           {"KeyRequested", 1, "order 2 of broker"},
		"the last order":        {"KeyRequested", 2, "took 3 orders, and the node shows 2"},
		"a session that failed": {"SessionOpened", 0, "SessionOpened of session 1 of"},
		"that it failed":        {"SessionFailed", 0, "what became of session 1"},
		"a generation's":        {"SessionOpened", 1, "SessionOpened of session 2"},
		"that it began":         {"GenerationStarted", 0, "what became of session 2"},
		"the newest's":          {"GenerationStarted", 1, "what became of session 3"},
		"the open session":      {"SessionOpened", 3, "session 4 of committee"},
		"a first registration":  {"InstanceRegistered", 0, "no registration of it before"},
		"the last registration": {"InstanceRegistered", 1, "the last registration of key node"},
		"governance's word":     {"InstanceConfirmed", 6, "no registration of it before"},
	} {
		b := fresh()
		b.withhold(t, c.event, c.which)
		for _, at := range []uint64{0, 1, b.head} {
			_, err := b.ledger(t, 0, at)
			require.ErrorIs(t, err, ErrIncomplete, "%s, at %d", name, at)
			require.ErrorContains(t, err, c.says, name)
			require.ErrorContains(t, err, "use another node, or an earlier --from-block", name)
		}
	}

	// Nor does it help to keep back all that there is about one thing.
	missing := func(b *book, says string) {
		t.Helper()
		_, err := b.ledger(t, 0, 0)
		require.ErrorIs(t, err, ErrIncomplete)
		require.ErrorContains(t, err, says)
	}
	b := fresh()
	b.withhold(t, "SessionOpened", 0)
	b.withhold(t, "SessionFailed", 0)
	missing(b, "SessionOpened of session 1 of")
	b = &book{}
	b.generate()
	b.generate()
	b.withhold(t, "SessionOpened", 1)
	b.withhold(t, "GenerationStarted", 1)
	missing(b, "generation 2 of committee")
	b = &book{generation: 4}
	b.generate()
	missing(b, "GenerationStarted of generation 1")
	b = &book{}
	b.register(common.Address{0xe0, 0}, 1, 4)
	b.generate()
	b.register(common.Address{0xe0, 0}, 2, 4)
	b.withhold(t, "InstanceRegistered", 1)
	missing(b, "the last registration of key node")
	b = &book{}
	b.register(common.Address{0xe0, 0}, 1, 4)
	b.register(common.Address{0xe0, 0}, 1, 5)
	entry := b.instances[common.Address{0xe0, 0}]
	entry.AttestedBlock = big.NewInt(1) // both name the blocks before the first
	b.instances[common.Address{0xe0, 0}] = entry
	b.generate()
	b.withhold(t, "InstanceRegistered", 1)
	missing(b, "on platform 0x05")

	// A search that begins too late misses the first of them.
	b = fresh()
	for from := uint64(2); from <= b.head; from++ {
		_, err := b.ledger(t, from, b.head)
		require.ErrorIs(t, err, ErrIncomplete, "from %d", from)
		require.ErrorContains(t, err, "before block", "from %d", from)
	}

	// Whoever contradicts himself isn't believed either.
	b = &book{}
	b.propose(3, 0xf0, 8, 8, 9, 7, 6)
	b.begin(3, 0xe0, 8, 8, 9, 7, 6)
	_, err = b.ledger(t, 0, 0)
	require.ErrorContains(t, err, "contradicts itself")
}
