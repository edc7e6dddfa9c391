package keynode

import (
	"cmp"
	"context"
	"crypto/rand"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"path/filepath"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keynode/orders"
	"github.com/veritee/veritee/enclave/keynode/peers"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

const (
	depth       = 2
	orderBlocks = 20
	soon        = 2 * time.Minute
)

var (
	purpose = typed.Purpose{'w', 'a', 'l', 'l', 'e', 't'}

	// echo judges no evidence: it returns what it is given as the report that evidence would have proven.
	echo     = common.HexToAddress("0xec40")
	echoCode = common.FromHex("6024358060445f375ff3")
)

// A stage is a chain with a committee's contracts, a broker and an instance of an app that orders keys.
type stage struct {
	*chain.Chain
	*world.World
	t         testing.TB
	committee common.Address
	broker    common.Address
	keysApp   common.Address // of the committee
	app       common.Address // whose keys
	worker    *instance.Key
	channels  sync.Map // certificate's hash → instance
	mining    sync.Mutex
	lease     uint64                // of members, seconds
	change    func(*typed.KeyOrder) // of orders, before they are signed
	phase     func() time.Duration  // of members; nil: as the committee's terms say
}

func newStage(t testing.TB) *stage {
	t.Helper()
	return stageWith(t, 80)
}

// stageWith is a stage whose sessions may take so many seconds.
func stageWith(t testing.TB, sessionTime uint32) *stage {
	t.Helper()
	owner, user := world.Wallets()
	alloc := chain.Fund(owner.Address, user.Address)
	alloc[echo] = types.Account{Code: echoCode, Balance: new(big.Int)}
	c, err := chain.New(chain.Config{Deterministic: true, HTTP: "127.0.0.1:0", Alloc: alloc})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	s := &stage{Chain: c, t: t, lease: 86_400}
	s.World, err = world.Deploy(t.Context(), world.Node{ChainID: chain.ID, Client: c.Client(), Mine: func() error { _, err := c.Mine(); return err }})
	require.NoError(t, err)

	_, err = s.CreateApp(t.Context(), "committee")
	require.NoError(t, err)
	s.keysApp = s.App
	_, err = s.CreateApp(t.Context(), "wallets")
	require.NoError(t, err)
	s.app = s.App
	s.committee = s.put(keycommittee.KeyCommitteeMetaData.Bin, keycommittee.NewKeyCommittee().PackConstructor(s.Owner.Address, s.keysApp,
		keycommittee.IKeyCommitteeTerms{Depth: depth, SessionTime: sessionTime, Patience: 2}))
	s.broker = s.put(keybroker.KeyBrokerMetaData.Bin, keybroker.NewKeyBroker().PackConstructor(s.committee, orderBlocks, 1))
	s.admit()
	s.do(s.broker, keybroker.NewKeyBroker().PackOpen(s.app, purpose, uint8(typed.AlgorithmSecp256k1), common.Address{}))
	s.do(s.broker, keybroker.NewKeyBroker().PackConfirm(s.app, s.worker.Address()))
	return s
}

func (s *stage) do(to common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	s.mining.Lock()
	defer s.mining.Unlock()
	receipt, err := s.Owner.Do(s.t.Context(), s.World.Node, &to, nil, data)
	require.NoError(s.t, err)
	return receipt
}

func (s *stage) put(bin string, constructor []byte) common.Address {
	s.t.Helper()
	receipt, err := s.Owner.Do(s.t.Context(), s.World.Node, nil, nil, append(common.FromHex(bin), constructor...))
	require.NoError(s.t, err)
	return receipt.ContractAddress
}

func (s *stage) mine(blocks int) {
	s.t.Helper()
	s.mining.Lock()
	defer s.mining.Unlock()
	for range blocks {
		_, err := s.Chain.Mine()
		require.NoError(s.t, err)
	}
}

// admit registers the worker as a trust domain whose measurement may hold keys of the purpose.
func (s *stage) admit() {
	s.t.Helper()
	var err error
	s.worker, err = instance.New()
	require.NoError(s.t, err)
	s.do(s.Registry, enclaveregistry.NewEnclaveRegistry().PackSetVerifier(echo, true))

	body := make([]byte, 584)
	label, err := typed.MeasurementOfBody(typed.TeeTDX, typed.SelectDstack, body)
	require.NoError(s.t, err)
	require.NoError(s.t, s.Allow(s.t.Context(), label, "worker"))
	s.do(s.app, appauth.NewAppAuth().PackAllowPurpose(label, purpose))

	at := s.Head()
	data := typed.Commitment{
		Use: typed.ForRegistration, ChainID: chain.ID, Registry: s.Registry, App: s.app, Instance: s.worker.Address(),
		BlockNumber: at.Number.Uint64(), BlockHash: at.Hash(),
	}.ReportData()
	copy(body[520:], data[:])
	report, err := abi.NewType("tuple", "", []abi.ArgumentMarshaling{
		{Name: "tee", Type: "uint8"}, {Name: "bodyType", Type: "uint8"}, {Name: "status", Type: "uint8"}, {Name: "platformStatus", Type: "uint8"},
		{Name: "evaluation", Type: "uint16"}, {Name: "levelDate", Type: "uint40"}, {Name: "notBefore", Type: "uint40"}, {Name: "notAfter", Type: "uint40"},
		{Name: "fmspc", Type: "bytes6"}, {Name: "platform", Type: "bytes32"}, {Name: "body", Type: "bytes"}, {Name: "advisories", Type: "uint32[]"},
	})
	require.NoError(s.t, err)
	evidence, err := abi.Arguments{{Type: report}}.Pack(struct {
		Tee, BodyType, Status, PlatformStatus uint8
		Evaluation                            uint16
		LevelDate, NotBefore, NotAfter        *big.Int
		Fmspc                                 [6]byte
		Platform                              [32]byte
		Body                                  []byte
		Advisories                            []uint32
	}{typed.TeeTDX, 2, 1, 1, 20, new(big.Int), new(big.Int), big.NewInt(1<<40 - 1), [6]byte{}, [32]byte{9}, body, nil})
	require.NoError(s.t, err)
	s.do(s.Registry, enclaveregistry.NewEnclaveRegistry().PackRegister(enclaveregistry.IEnclaveRegistryRegistration{
		Instance: s.worker.Address(), App: s.app, Verifier: echo, Selection: uint16(typed.SelectDstack), BlockNumber: at.Number.Uint64(),
	}, evidence))
}

// A member is a machine on which a key node runs, now and then.
type member struct {
	*Node
	stage    *stage
	key      *instance.Key
	folder   string
	door     string
	channel  *channel
	endpoint []string
	vault    *vault.Vault
	stop     func()
	left     chan error

	destroyRevoked bool
	timed          bool
	hold           time.Duration // of orders that aren't there yet; 0: none is held
	watch          func(session uint64, at string)
	die            func() // at once
}

func (m *member) domain() typed.CommitteeDomain {
	return typed.CommitteeDomain{ChainID: chain.ID, Committee: m.stage.committee}
}

func (m *member) sealer() seal.Sealer {
	m.stage.t.Helper()
	sealer, err := seal.Detect(context.Background(), seal.Config{Choice: seal.DevelopmentFile, File: filepath.Join(m.folder, "seal"), ChainIDs: []uint64{chain.ID}}, slog.New(slog.DiscardHandler))
	require.NoError(m.stage.t, err)
	return sealer
}

func (s *stage) members(n int) []*member {
	s.t.Helper()
	all := make([]*member, n)
	for i := range all {
		key, err := instance.New()
		require.NoError(s.t, err)
		door, err := process.FreeAddress() // which a restart takes again
		require.NoError(s.t, err)
		all[i] = &member{stage: s, key: key, folder: s.t.TempDir(), door: door, channel: s.channel(key.Address()), endpoint: []string{s.HTTP()}}
	}
	s.lend(s.lease, all...)
	for _, m := range all {
		require.NoError(s.t, (vault.Folder)(m.folder+"/data"))
		m.start()
	}
	s.t.Cleanup(func() {
		for _, m := range all {
			m.kill()
		}
	})
	return all
}

// lend registers members on governance's word, for so many seconds.
func (s *stage) lend(seconds uint64, to ...*member) {
	s.t.Helper()
	for _, m := range to {
		s.do(s.Registry, enclaveregistry.NewEnclaveRegistry().PackConfirm(m.key.Address(), s.keysApp, common.Hash{1}, s.Head().Time+seconds))
	}
}

// start starts the node, on what is in its folder.
func (m *member) start() {
	t := m.stage.t
	t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	data := filepath.Join(m.folder, "data")
	var err error
	m.vault, err = vault.Open(ctx, data, m.domain(), m.sealer())
	require.NoError(t, err)
	journal, err := orders.Open(filepath.Join(data, "orders"))
	require.NoError(t, err)
	own, err := headers.New(headers.Config{ChainID: chain.ID, Endpoints: m.endpoint, Patience: -1, Timeout: 5 * time.Second})
	require.NoError(t, err)
	log := slog.New(slog.NewTextHandler(lines{t, m.key.Address().Hex()[:6]}, &slog.HandlerOptions{Level: logLevel}))
	m.Node, err = New(ctx, Config{
		Chain: own, Committee: m.stage.committee, Brokers: []common.Address{m.stage.broker}, Instance: m.key, Vault: m.vault, Orders: journal,
		Peers: peers.Config{Channel: m.channel, Peer: m.stage.peer, Log: log}, Endpoint: m.door, Poll: 50 * time.Millisecond, Log: log,
		Book: filepath.Join(data, "book"), DestroyRevoked: m.destroyRevoked, timed: m.timed, watch: m.watch, phase: m.stage.phase, Hold: cmp.Or(m.hold, -1),
	})
	require.NoError(t, err)
	listener, err := net.Listen("tcp", m.door)
	require.NoError(t, err)
	m.left, m.die = make(chan error, 1), cancel
	go func() { m.left <- m.Run(ctx, listener) }()
	m.stop = sync.OnceFunc(func() {
		cancel()
		<-m.left
		_ = journal.Close()
		own.Close()
	})
}

// kill stops the node; its folder stays.
func (m *member) kill() { m.stop() }

var logLevel = slog.LevelError + 4

type lines struct {
	t    testing.TB
	name string
}

func (l lines) Write(line []byte) (int, error) {
	l.t.Logf("%s %s", l.name, line)
	return len(line), nil
}

// propose opens a session.
func (s *stage) propose(threshold uint8, members ...*member) uint64 {
	s.t.Helper()
	var named []keycommittee.IKeyCommitteeMember
	for i, m := range members {
		named = append(named, keycommittee.IKeyCommitteeMember{Instance: m.key.Address(), Operator: common.BigToAddress(big.NewInt(int64(i + 1))), Endpoint: m.door})
	}
	s.do(s.committee, keycommittee.NewKeyCommittee().PackPropose(named, threshold))
	s.mine(depth)
	out, err := s.ask(s.committee, keycommittee.NewKeyCommittee().PackSession())
	require.NoError(s.t, err)
	open, err := keycommittee.NewKeyCommittee().UnpackSession(out)
	require.NoError(s.t, err)
	return open.Id
}

// bring waits for confirmations of all these, and brings them to the committee, whose generation begins.
func (s *stage) bring(session uint64, from ...*member) {
	s.t.Helper()
	record := s.carry(session, from...)
	for _, m := range from {
		s.eventually(func() bool { return m.Health().Generation == record.Generation }, "%s sees generation %d", m.self, record.Generation)
	}
}

// carry only brings them.
func (s *stage) carry(session uint64, from ...*member) typed.Generation {
	s.t.Helper()
	var record typed.Generation
	var group []byte
	var confirmations []keycommittee.IKeyCommitteeConfirmation
	for _, m := range from {
		var answer *keynodeapi.ConfirmationResponse
		s.eventually(func() bool { answer = m.Confirmed(session); return answer != nil }, "%s has confirmed session %d: %v", m.self, session, m.Describe().GetSession())
		require.NoError(s.t, record.UnmarshalBinary(answer.GetRecord()))
		signature, err := typed.ParseSignature(answer.GetSignature())
		require.NoError(s.t, err)
		group = answer.GetGroupKey()
		confirmations = append(confirmations, keycommittee.IKeyCommitteeConfirmation{Instance: m.self, R: signature.R, Vs: signature.VS})
	}
	s.do(s.committee, keycommittee.NewKeyCommittee().PackConfirm(keycommittee.KeyHashesGeneration{
		Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members, Qualified: record.Qualified.Big(),
		GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript, Previous: record.Previous,
	}, group, confirmations))
	s.mine(depth)
	return record
}

func (s *stage) ask(to common.Address, data []byte) ([]byte, error) {
	return s.World.Node.Client.CallContract(s.t.Context(), callTo(to, data), nil)
}

func (s *stage) eventually(is func() bool, format string, args ...any) {
	s.t.Helper()
	for end := time.Now().Add(soon); !is(); time.Sleep(10 * time.Millisecond) {
		if time.Now().After(end) {
			require.Fail(s.t, "never: "+fmt.Sprintf(format, args...))
		}
	}
}

// A placed order is one that the broker has recorded.
type placed struct {
	Order
	blinding *tbls.Blinding
	stage    *stage
}

// order places one, and mines until it is deep enough.
func (s *stage) order() *placed {
	s.t.Helper()
	p := s.place()
	s.mine(depth)
	return p
}

func (s *stage) place() *placed {
	s.t.Helper()
	committee := keycommittee.NewKeyCommittee()
	out, err := s.ask(s.committee, committee.PackGeneration())
	require.NoError(s.t, err)
	generation, err := committee.UnpackGeneration(out)
	require.NoError(s.t, err)
	out, err = s.ask(s.committee, committee.PackGroupKeyHash())
	require.NoError(s.t, err)
	out2, err := s.ask(s.Registry, enclaveregistry.NewEnclaveRegistry().PackPolicyVersion(s.app))
	require.NoError(s.t, err)
	version, err := enclaveregistry.NewEnclaveRegistry().UnpackPolicyVersion(out2)
	require.NoError(s.t, err)

	p := &placed{stage: s}
	p.Broker = s.broker
	p.Key = typed.KeyOrder{
		App: s.app, Purpose: purpose, Epoch: 1, Instance: s.worker.Address(), PolicyVersion: version, Generation: generation, GroupKey: common.Hash(out),
	}
	domain := typed.KeyDomain{ChainID: chain.ID, Broker: s.broker}
	p.blinding, err = tbls.NewBlinding(rand.Reader)
	require.NoError(s.t, err)
	require.NoError(s.t, p.blinding.Order(&p.Key, domain, rand.Reader))
	if s.change != nil {
		s.change(&p.Key)
	}
	signature, err := s.worker.SignOrder(&p.Key, domain)
	require.NoError(s.t, err)
	receipt := s.do(s.broker, keybroker.NewKeyBroker().PackRequest(bound(&p.Key), signature.R, signature.VS))
	requested, err := keybroker.NewKeyBroker().UnpackKeyRequestedEvent(receipt.Logs[len(receipt.Logs)-1])
	require.NoError(s.t, err)
	p.Sequence, p.Expiry = requested.Sequence, requested.Expiry
	return p
}

func bound(o *typed.KeyOrder) keybroker.KeyHashesOrder {
	return keybroker.KeyHashesOrder{
		App: o.App, Purpose: o.Purpose, Epoch: o.Epoch, Instance: o.Instance, PolicyVersion: o.PolicyVersion, Generation: o.Generation,
		GroupKey: o.GroupKey, A1: o.A1[:], A2: o.A2[:], Challenge: o.Challenge, Response: o.Response,
	}
}

// answered waits for a node's answer.
func (p *placed) answered(m *member) *Answer {
	t := p.stage.t
	t.Helper()
	var answer *Answer
	var refusal *Refusal
	for end := time.Now().Add(soon); time.Now().Before(end); time.Sleep(10 * time.Millisecond) {
		if answer, refusal = m.Release(t.Context(), p.Order); refusal == nil {
			return answer
		}
	}
	require.Fail(t, "refused", "%v", refusal)
	return nil
}

// refused asks once.
func (p *placed) refused(m *member, reason keynodeapi.Refusal_Reason) *Refusal {
	p.stage.t.Helper()
	_, refusal := m.Release(p.stage.t.Context(), p.Order)
	require.NotNil(p.stage.t, refusal)
	require.Equal(p.stage.t, reason, refusal.Reason, refusal.Message)
	return refusal
}

// derive has nodes answer, combines what they say, issues it on chain and gives the key.
func (p *placed) derive(from ...*member) [tbls.KeyLength]byte {
	t, s := p.stage.t, p.stage
	t.Helper()
	domain := typed.KeyDomain{ChainID: chain.ID, Broker: s.broker}
	id := tbls.IdentityOf(typed.DerivedKey, domain, s.committee, &p.Key)
	h := id.Point()
	blinded, err := tbls.CheckOrder(&p.Key, domain)
	require.NoError(t, err)
	answers := make(map[uint32]*Answer)
	var group *tbls.G2
	var indexes []uint32
	for _, m := range from {
		answer := p.answered(m)
		m.mu.RLock()
		held := m.heldOf(m.state, p.Key.Generation)
		m.mu.RUnlock()
		public, err := decodePublic(held.PublicOf(answer.Partial.Index))
		require.NoError(t, err)
		require.NoError(t, answer.Partial.Verify(h, blinded, public))
		answers[answer.Partial.Index], group = answer, held.GroupKey
		indexes = append(indexes, answer.Partial.Index)
	}
	slices.Sort(indexes)
	var parts []*tbls.Partial
	issuance := keybroker.IKeyBrokerIssuance{Signers: new(big.Int)}
	for _, index := range indexes {
		a := answers[index]
		parts = append(parts, a.Partial)
		issuance.Signers.SetBit(issuance.Signers, int(index), 1)
		issuance.Answers = append(issuance.Answers, a.Partial.Hash())
		issuance.Signatures = append(issuance.Signatures, [2][32]byte{a.Signature.R, a.Signature.VS})
	}
	whole, err := tbls.Combine(parts)
	require.NoError(t, err)
	y, c, key := tbls.EncodeG1(&whole.Y), tbls.EncodeG1(&whole.C), tbls.EncodeG2(group)
	issuance.Y, issuance.C, issuance.GroupKey = y[:], c[:], key[:]
	s.do(s.broker, keybroker.NewKeyBroker().PackIssue(bound(&p.Key), p.Sequence, p.Expiry, issuance))

	root, err := p.blinding.Unblind(whole, h, group)
	require.NoError(t, err)
	derived, err := root.Derive(id, typed.AlgorithmSecp256k1)
	require.NoError(t, err)
	return derived
}
