package onchain

import (
	"context"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/protocol/typed"
)

// Topics of a committee's events.
var (
	sessionOpened       = event("SessionOpened(uint64,uint32,uint8,uint8,(address,address,string)[],address[],uint64)")
	sessionFailed       = event("SessionFailed(uint64,bytes32,uint256)")
	generationConfirmed = event("GenerationConfirmed(uint64,address,bytes32)")
	memberEquivocated   = event("MemberEquivocated(uint64,address,bytes32)")
	memberStruck        = event("MemberStruck(address,uint8)")
	generationStarted   = event("GenerationStarted(uint32,uint64,(uint64,uint32,uint8,bytes32,uint256,bytes32,bytes32,bytes32,bytes32),bytes,address[],uint256)")
)

// A CommitteeEvent is one thing that happened to a committee. What an event doesn't speak of is zero.
type CommitteeEvent struct {
	Block       uint64         `json:"block"`
	Transaction common.Hash    `json:"transaction"`
	What        string         `json:"what"` // opened, confirmed, equivocated, started, failed, struck
	Session     uint64         `json:"session,omitempty"`
	Generation  uint32         `json:"generation,omitempty"`
	Instance    common.Address `json:"instance,omitzero"`
	Record      common.Hash    `json:"record,omitzero"`
	Members     []Proposed     `json:"members,omitempty"` // opened
	Threshold   uint8          `json:"threshold,omitempty"`
	Qualified   uint32         `json:"qualified,omitempty"` // started: bits of those who count
	Dropped     uint32         `json:"dropped,omitempty"`   // started: of those who were given a share besides
	Silent      uint32         `json:"silent,omitempty"`    // failed
	Strikes     uint8          `json:"strikes,omitempty"`   // struck
}

// A Proposed member, as the owner named it.
type Proposed struct {
	Instance common.Address `json:"instance"`
	Operator common.Address `json:"operator"`
	Endpoint string         `json:"endpoint,omitempty"`
}

// History is all that happened to a committee, in order. The session of a strike is that of the event around it.
func (k *Committee) History(ctx context.Context) ([]CommitteeEvent, error) {
	logs, err := k.chain.logs(ctx, k.Address, []common.Hash{
		sessionOpened, sessionFailed, generationConfirmed, memberEquivocated, memberStruck, generationStarted,
	})
	if err != nil {
		return nil, err
	}
	var history []CommitteeEvent
	for i := range logs {
		log := &logs[i]
		e := CommitteeEvent{Block: log.BlockNumber, Transaction: log.TxHash}
		var err error
		switch log.Topics[0] {
		case sessionOpened:
			var o *keycommittee.KeyCommitteeSessionOpened
			if o, err = committeeContract.UnpackSessionOpenedEvent(log); err == nil {
				e.What, e.Session, e.Generation, e.Threshold = "opened", o.Session, o.Generation, o.Threshold
				for _, m := range o.Members {
					e.Members = append(e.Members, Proposed(m))
				}
			}
		case sessionFailed:
			var f *keycommittee.KeyCommitteeSessionFailed
			if f, err = committeeContract.UnpackSessionFailedEvent(log); err == nil {
				e.What, e.Session, e.Record, e.Silent = "failed", f.Session, f.Record, uint32(f.Silent.Uint64())
			}
		case generationConfirmed:
			var c *keycommittee.KeyCommitteeGenerationConfirmed
			if c, err = committeeContract.UnpackGenerationConfirmedEvent(log); err == nil {
				e.What, e.Session, e.Instance, e.Record = "confirmed", c.Session, c.Instance, c.Record
			}
		case memberEquivocated:
			var m *keycommittee.KeyCommitteeMemberEquivocated
			if m, err = committeeContract.UnpackMemberEquivocatedEvent(log); err == nil {
				e.What, e.Session, e.Instance, e.Record = "equivocated", m.Session, m.Instance, m.Record
			}
		case memberStruck:
			var m *keycommittee.KeyCommitteeMemberStruck
			if m, err = committeeContract.UnpackMemberStruckEvent(log); err == nil {
				e.What, e.Instance, e.Strikes = "struck", m.Instance, m.Strikes
			}
		case generationStarted:
			var g *keycommittee.KeyCommitteeGenerationStarted
			if g, err = committeeContract.UnpackGenerationStartedEvent(log); err == nil {
				e.What, e.Session, e.Generation, e.Threshold = "started", g.Session, g.Generation, g.Record.Threshold
				e.Dropped = uint32(g.Dropped.Uint64())
				e.Qualified, e.Record = uint32(g.Record.Qualified.Uint64())&^e.Dropped, recordOf(g.Record).Hash()
			}
		}
		if err != nil {
			return nil, fmt.Errorf("event of committee %v in block %d: %w", k.Address, log.BlockNumber, err)
		}
		history = append(history, e)
	}
	return history, nil
}

func recordOf(g keycommittee.KeyHashesGeneration) *typed.Generation {
	return &typed.Generation{
		Session: g.Session, Generation: g.Generation, Threshold: g.Threshold, Members: g.Members, Qualified: common.BigToHash(g.Qualified),
		GroupKey: g.GroupKey, Shares: g.Shares, Transcript: g.Transcript, Previous: g.Previous,
	}
}

// A Confirmation is a signature of a record.
type Confirmation struct {
	Instance  common.Address
	Signature typed.Signature
}

// ErrNotConfirmation is returned for what a node didn't sign, or what isn't about the open session.
var ErrNotConfirmation = errors.New("not a confirmation of this session")

// CheckConfirmation sees that a node's confirmation is of a session and signed by its instance, as the contract will.
func (k *Committee) CheckConfirmation(s Session, record *typed.Generation, c Confirmation) error {
	if record.Session != s.ID || record.Generation != s.Generation || record.Threshold != s.Threshold {
		return fmt.Errorf("%w: it is of session %d, generation %d and threshold %d, and the open one is of %d, %d and %d",
			ErrNotConfirmation, record.Session, record.Generation, record.Threshold, s.ID, s.Generation, s.Threshold)
	}
	signer, err := typed.Recover(record.Digest(k.Domain()), c.Signature)
	if err != nil {
		return fmt.Errorf("%w: %w", ErrNotConfirmation, err)
	}
	if signer != c.Instance {
		return fmt.Errorf("%w: signed by %v, not by %v", ErrNotConfirmation, signer, c.Instance)
	}
	return nil
}

// Propose is the calldata that opens a session.
func Propose(members []Proposed, threshold uint8) []byte {
	named := make([]keycommittee.IKeyCommitteeMember, len(members))
	for i, m := range members {
		named[i] = keycommittee.IKeyCommitteeMember(m)
	}
	return committeeContract.PackPropose(named, threshold)
}

// Confirm is the calldata that brings confirmations of a record.
func Confirm(record *typed.Generation, groupKey []byte, confirmations []Confirmation) []byte {
	brought := make([]keycommittee.IKeyCommitteeConfirmation, len(confirmations))
	for i, c := range confirmations {
		bytes := c.Signature.Bytes()
		brought[i] = keycommittee.IKeyCommitteeConfirmation{Instance: c.Instance, R: [32]byte(bytes[:32]), Vs: [32]byte(bytes[32:])}
	}
	return committeeContract.PackConfirm(keycommittee.KeyHashesGeneration{
		Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members,
		Qualified: new(big.Int).SetBytes(record.Qualified[:]), GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript,
		Previous: record.Previous,
	}, groupKey, brought)
}

// FailSession is the calldata that ends the open session.
func FailSession() []byte { return committeeContract.PackFail() }

// Confirmed says whether an instance has confirmed a record of the open session, by its event.
func (k *Committee) Confirmed(ctx context.Context, s Session) (map[common.Address]common.Hash, error) {
	c := *k.chain
	c.FirstBlock = s.OpenedAt
	logs, err := c.logs(ctx, k.Address, []common.Hash{generationConfirmed}, []common.Hash{common.BigToHash(new(big.Int).SetUint64(s.ID))})
	if err != nil {
		return nil, err
	}
	confirmed := make(map[common.Address]common.Hash)
	for i := range logs {
		e, err := committeeContract.UnpackGenerationConfirmedEvent(&logs[i])
		if err != nil {
			return nil, fmt.Errorf("GenerationConfirmed in block %d: %w", logs[i].BlockNumber, err)
		}
		confirmed[e.Instance] = e.Record
	}
	return confirmed, nil
}
