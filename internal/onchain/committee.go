package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"math/bits"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/internal/plaintext"
	"github.com/veritee/veritee/protocol/typed"
)

// ErrNotCommittee is returned where another contract than a KeyCommittee of this version is, or none.
var ErrNotCommittee = errors.New("no KeyCommittee of this version")

// A Committee is a KeyCommittee with its registry, and what never changes about it.
type Committee struct {
	Address  common.Address `json:"committee"`
	ChainID  uint64         `json:"chainId"`
	App      common.Address `json:"app"`
	Registry common.Address `json:"registry"`
	Owner    common.Address `json:"owner"`
	Terms    CommitteeTerms `json:"terms"`

	chain *Contracts
}

// CommitteeTerms are those of IKeyCommittee.
type CommitteeTerms struct {
	Depth       uint32 `json:"depth"` // 0: the finalized block
	SessionTime uint32 `json:"sessionTime"`
	Patience    uint8  `json:"patience"`
	MixedTEEs   bool   `json:"mixedTees"`
}

// OpenCommittee sees that a KeyCommittee of this version is at the address. Its events are looked for from firstBlock on.
func OpenCommittee(ctx context.Context, node Node, chainID uint64, address common.Address, firstBlock uint64) (*Committee, error) {
	c := &Contracts{Node: node, ChainID: chainID, FirstBlock: firstBlock, registry: enclaveregistry.NewEnclaveRegistry()}
	k := &Committee{Address: address, ChainID: chainID, chain: c}
	code, err := node.CodeAt(ctx, address, nil)
	switch {
	case err != nil:
		return nil, fmt.Errorf("code at %v: %w", address, err)
	case len(code) == 0:
		return nil, fmt.Errorf("%w: %v has no code on chain %d; compare it with deployments/%d.json, and see that the node is in sync",
			ErrNotCommittee, address, chainID, chainID)
	}
	separator, err := view(ctx, c, address, committeeContract.PackDomainSeparator(), committeeContract.UnpackDomainSeparator)
	if err != nil {
		return nil, fmt.Errorf("%w: %v answers unlike one: %w", ErrNotCommittee, address, err)
	}
	if separator != k.Domain().Separator() {
		return nil, fmt.Errorf("%w: %v isn't a KeyCommittee version 1 on chain %d; use the build that goes with it", ErrNotCommittee, address, chainID)
	}
	if k.App, err = view(ctx, c, address, committeeContract.PackApp(), committeeContract.UnpackApp); err != nil {
		return nil, fmt.Errorf("app of committee %v: %w", address, err)
	}
	if k.Registry, err = view(ctx, c, address, committeeContract.PackRegistry(), committeeContract.UnpackRegistry); err != nil {
		return nil, fmt.Errorf("registry of committee %v: %w", address, err)
	}
	if k.Owner, err = view(ctx, c, address, committeeContract.PackOwner(), committeeContract.UnpackOwner); err != nil {
		return nil, fmt.Errorf("owner of committee %v: %w", address, err)
	}
	terms, err := view(ctx, c, address, committeeContract.PackTerms(), committeeContract.UnpackTerms)
	if err != nil {
		return nil, fmt.Errorf("terms of committee %v: %w", address, err)
	}
	k.Terms = CommitteeTerms{terms.Depth, terms.SessionTime, terms.Patience, terms.MixedTees}
	c.Registry = k.Registry
	return k, nil
}

// Domain is under which members sign.
func (k *Committee) Domain() typed.CommitteeDomain {
	return typed.CommitteeDomain{ChainID: k.ChainID, Committee: k.Address}
}

// Contracts are the committee's registry, and the chain that it is on; there is no coordinator among them.
func (k *Committee) Contracts() *Contracts { return k.chain }

// Generation is the number of the one that serves; zero before the first.
func (k *Committee) Generation(ctx context.Context) (uint32, error) {
	number, err := view(ctx, k.chain, k.Address, committeeContract.PackGeneration(), committeeContract.UnpackGeneration)
	if err != nil {
		return 0, fmt.Errorf("generation of committee %v: %w", k.Address, err)
	}
	return number, nil
}

// GroupKey is its hash and its 256 bytes; none before the first generation.
func (k *Committee) GroupKey(ctx context.Context) (common.Hash, []byte, error) {
	hash, err := view(ctx, k.chain, k.Address, committeeContract.PackGroupKeyHash(), committeeContract.UnpackGroupKeyHash)
	if err != nil {
		return common.Hash{}, nil, fmt.Errorf("group key of committee %v: %w", k.Address, err)
	}
	key, err := view(ctx, k.chain, k.Address, committeeContract.PackGroupKey(), committeeContract.UnpackGroupKey)
	if err != nil {
		return common.Hash{}, nil, fmt.Errorf("group key of committee %v: %w", k.Address, err)
	}
	return hash, key, nil
}

// A Member of a generation or of a session.
type Member struct {
	Place     int            `json:"place"` // the index of its share
	Instance  common.Address `json:"instance"`
	Operator  common.Address `json:"operator,omitzero"`
	Endpoint  string         `json:"endpoint,omitempty"` // for its peers; a hint
	Holds     bool           `json:"holds"`              // of a generation: it holds a share that counts
	Dropped   bool           `json:"dropped,omitempty"`  // it was given a share, and doesn't count
	Confirmed bool           `json:"confirmed"`          // of a session: the record that most confirmed
	Strikes   uint8          `json:"strikes,omitempty"`

	State Instance `json:"state"` // what the registry has on it
}

// A Generation is one with its members.
type Generation struct {
	Number    uint32      `json:"generation"`
	Threshold uint8       `json:"threshold"`
	Session   uint64      `json:"session"`
	Record    common.Hash `json:"record"`
	Shares    common.Hash `json:"shares"`
	Qualified uint32      `json:"qualified"` // bits: who counts
	Dropped   uint32      `json:"dropped"`   // who was given a share besides
	StartedAt uint64      `json:"startedAt"` // block
	Members   []Member    `json:"members"`

	openedAt uint64
}

// Live counts the holders that may act now.
func (g Generation) Live() (live int) {
	for _, m := range g.Members {
		if m.Holds && m.State.Authorized {
			live++
		}
	}
	return live
}

// Holders counts those who hold a share that counts.
func (g Generation) Holders() int { return bits.OnesCount32(g.Qualified) }

// GenerationOf is one by its number, all zero for one that hasn't begun. What the registry has on its members is asked too.
func (k *Committee) GenerationOf(ctx context.Context, number uint32) (Generation, error) {
	state, err := view(ctx, k.chain, k.Address, committeeContract.PackGenerationOf(number), committeeContract.UnpackGenerationOf)
	if err != nil {
		return Generation{}, fmt.Errorf("generation %d of committee %v: %w", number, k.Address, err)
	}
	g := Generation{
		Number: number, Threshold: state.Threshold, Session: state.Session, Record: state.Record, Shares: state.Shares,
		Qualified: uint32(state.Qualified.Uint64()), Dropped: uint32(state.Dropped.Uint64()), StartedAt: state.StartedAt, openedAt: state.OpenedAt,
	}
	if state.StartedAt == 0 {
		return g, nil
	}
	if g.Members, err = k.members(ctx, state.Session, state.OpenedAt); err != nil {
		return Generation{}, err
	}
	if len(g.Members) != len(state.Members) {
		return Generation{}, fmt.Errorf("session %d of committee %v proposed %d members, and generation %d has %d: the node contradicts itself; ask another",
			state.Session, k.Address, len(g.Members), number, len(state.Members))
	}
	for i := range g.Members {
		m := &g.Members[i]
		if m.Instance != state.Members[i] {
			return Generation{}, fmt.Errorf("member %d of generation %d is %v by the contract and %v by its event: the node contradicts itself; ask another",
				i, number, state.Members[i], m.Instance)
		}
		m.Holds, m.Dropped = g.Qualified>>i&1 != 0, g.Dropped>>i&1 != 0
	}
	return g, nil
}

// A Session is one that is open.
type Session struct {
	ID         uint64      `json:"session"` // zero: none is open
	Reshares   bool        `json:"reshares"`
	Generation uint32      `json:"generation"` // that it is to begin
	Threshold  uint8       `json:"threshold"`
	Deadline   uint64      `json:"deadline"` // unix seconds, by block time
	OpenedAt   uint64      `json:"openedAt"` // block
	Record     common.Hash `json:"record,omitzero"`
	Certified  uint8       `json:"certified"` // holders of the generation before who confirmed the record
	Members    []Member    `json:"members"`
}

// Session is the open one.
func (k *Committee) Session(ctx context.Context) (Session, error) {
	s, err := view(ctx, k.chain, k.Address, committeeContract.PackSession(), committeeContract.UnpackSession)
	if err != nil {
		return Session{}, fmt.Errorf("session of committee %v: %w", k.Address, err)
	}
	if s.Id == 0 {
		return Session{}, nil
	}
	out := Session{
		ID: s.Id, Reshares: s.Generation > 1, Generation: s.Generation, Threshold: s.Threshold, Deadline: s.Deadline, OpenedAt: s.OpenedAt,
		Record: s.Record, Certified: s.Certified,
	}
	if out.Members, err = k.members(ctx, s.Id, s.OpenedAt); err != nil {
		return Session{}, err
	}
	for i := range out.Members {
		out.Members[i].Confirmed = s.Confirmed.Bit(i) != 0
	}
	return out, nil
}

// members are those that a session proposed, with what is known of them now.
func (k *Committee) members(ctx context.Context, session, openedAt uint64) ([]Member, error) {
	opened, err := k.opened(ctx, session, openedAt)
	if err != nil {
		return nil, err
	}
	var members []Member
	for i, proposed := range opened.Members {
		m := Member{Place: i, Instance: proposed.Instance, Operator: proposed.Operator, Endpoint: plaintext.Clean(proposed.Endpoint)}
		if m.State, err = k.Instance(ctx, m.Instance); err != nil {
			return nil, err
		}
		if m.Strikes, err = view(ctx, k.chain, k.Address, committeeContract.PackStrikes(m.Instance), committeeContract.UnpackStrikes); err != nil {
			return nil, fmt.Errorf("strikes of %v: %w", m.Instance, err)
		}
		members = append(members, m)
	}
	return members, nil
}

// Instance is what the registry has on an instance. One of another app may not act for this one.
func (k *Committee) Instance(ctx context.Context, address common.Address) (Instance, error) {
	i, err := k.chain.Instance(ctx, address)
	if err == nil && i.App != k.App {
		i.Authorized = false
		if i.Why = "it isn't registered"; i.App != (common.Address{}) {
			i.Why = fmt.Sprintf("it serves app %v, not the committee's", i.App)
		}
	}
	return i, err
}

// opened is a session's event, which is in the block that the contract names.
func (k *Committee) opened(ctx context.Context, session, block uint64) (*keycommittee.KeyCommitteeSessionOpened, error) {
	number := new(big.Int).SetUint64(block)
	logs, err := k.chain.Node.FilterLogs(ctx, ethereum.FilterQuery{
		FromBlock: number, ToBlock: number, Addresses: []common.Address{k.Address},
		Topics: [][]common.Hash{{sessionOpened}, {common.BigToHash(new(big.Int).SetUint64(session))}},
	})
	if err != nil {
		return nil, fmt.Errorf("events of committee %v in block %d: %w", k.Address, block, err)
	}
	if len(logs) != 1 {
		return nil, fmt.Errorf("block %d has %d events that open session %d of committee %v: the node lacks logs; ask another", block, len(logs), session, k.Address)
	}
	return unpackOpened(&logs[0])
}

func unpackOpened(log *types.Log) (*keycommittee.KeyCommitteeSessionOpened, error) {
	opened, err := committeeContract.UnpackSessionOpenedEvent(log)
	if err != nil {
		return nil, fmt.Errorf("SessionOpened in block %d: %w", log.BlockNumber, err)
	}
	return opened, nil
}
