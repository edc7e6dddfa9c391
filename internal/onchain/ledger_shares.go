package onchain

import (
	"context"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// What became of a session, by the block that is looked at.
const (
	SessionBegan  = "began"  // as its generation
	SessionFailed = "failed" // it came to nothing: its time was over, or the owner ended it
	SessionOpen   = "open"
)

// A LedgerSession is who may have been dealt shares together: values of one polynomial. Whoever has as many of them as its threshold has the
// secret, which is the same in all of a committee's sessions.
//
// Shares are dealt before anybody confirms anything. So members of a session that came to nothing may hold theirs all the same.
type LedgerSession struct {
	Session    uint64             `json:"session"`
	Generation uint32             `json:"generation"` // that it began, or was to begin
	Outcome    string             `json:"outcome"`    // began, failed, open
	Block      uint64             `json:"block"`      // in which it was opened
	Ended      uint64             `json:"endedAt,omitempty"`
	Threshold  uint8              `json:"threshold"`
	Members    []GenerationMember `json:"members"` // all that were proposed
}

// OtherSecret says whether the session's secret isn't the committee's: each attempt to form one draws its own, and that of a failed one
// never served.
func (s LedgerSession) OtherSecret() bool { return s.Generation == 1 && s.Outcome == SessionFailed }

// A LedgerGeneration is who held shares.
type LedgerGeneration struct {
	Number    uint32             `json:"generation"`
	Session   uint64             `json:"session"`
	Block     uint64             `json:"block"` // of the handover
	Threshold uint8              `json:"threshold"`
	Members   []GenerationMember `json:"members"` // those that hold a share
}

// A GenerationMember holds a share.
type GenerationMember struct {
	Place         int              `json:"place"`
	Instance      common.Address   `json:"instance"`
	Operator      common.Address   `json:"operator"`
	Measurement   common.Hash      `json:"measurement,omitzero"` // by its last registration before the session was over
	Platform      hexutil.Bytes    `json:"platform,omitempty"`
	Registrations []MemberIdentity `json:"registrations,omitempty"` // from the last before the session on: all that could have its share
}

// A MemberIdentity is what a member was by one registration: which code, on which machine. Its share goes with its key.
type MemberIdentity struct {
	Block       uint64        `json:"block"`
	Measurement common.Hash   `json:"measurement"`
	Platform    hexutil.Bytes `json:"platform"`
}

// shares adds who was dealt shares when, and sees that no event about that is missing up to the head.
func (l *Ledger) shares(ctx context.Context, b *Broker, head *big.Int) error {
	sessions, err := b.sessions(ctx, head)
	if err != nil {
		return err
	}
	registrations, err := b.registrationsOf(ctx, sessions, head)
	if err != nil {
		return err
	}
	for _, s := range sessions {
		if s.Block > l.Block {
			break
		}
		if s.Ended > l.Block {
			s.Outcome, s.Ended = SessionOpen, 0
		}
		for i := range s.Members {
			s.Members[i].identify(registrations[s.Members[i].Instance], s.Block, s.Ended, l.Block)
		}
		l.Sessions = append(l.Sessions, s)
		if s.Outcome == SessionBegan {
			l.Generations = append(l.Generations, LedgerGeneration{
				Number: s.Generation, Session: s.Session, Block: s.Ended, Threshold: s.Threshold, Members: s.Members,
			})
		}
	}
	return nil
}

// identify adds what a member was, from the registration on by which it was dealt its share until the block that is looked at: it takes its
// share along wherever its key goes, during the generation or after.
func (m *GenerationMember) identify(registrations []Registration, opened, ended, upTo uint64) {
	if ended == 0 {
		ended = upTo
	}
	for _, r := range registrations {
		if r.Block > upTo {
			break
		}
		is := MemberIdentity{Block: r.Block, Measurement: r.Measurement, Platform: r.Platform[:20]}
		if r.Block < opened {
			m.Registrations = m.Registrations[:0] // an earlier one's machine never had it
		}
		m.Registrations = append(m.Registrations, is)
		if r.Block <= ended {
			m.Measurement, m.Platform = is.Measurement, is.Platform
		}
	}
}

// sessions are all of the committee's up to the head. They are numbered without gaps, each is over before the next is opened, and those
// that began are the generations: so whatever is missing before the newest generation, or while a session is open, shows.
func (b *Broker) sessions(ctx context.Context, head *big.Int) ([]LedgerSession, error) {
	logs, err := b.chain.logs(ctx, b.Committee, []common.Hash{sessionOpened, sessionFailed, generationStarted})
	if err != nil {
		return nil, err
	}
	var all []LedgerSession
	begun := uint32(0)
	for i := range logs {
		if logs[i].BlockNumber > head.Uint64() {
			break
		}
		if all, err = b.session(all, begun, &logs[i]); err != nil {
			return nil, err
		}
		if last := all[len(all)-1]; last.Outcome == SessionBegan {
			begun = last.Generation
		}
	}
	generation, err := viewAt(ctx, b.chain, b.Committee, head, committeeContract.PackGeneration(), committeeContract.UnpackGeneration)
	if err != nil {
		return nil, fmt.Errorf("generation of committee %v at block %v: %w", b.Committee, head, err)
	}
	if begun != generation {
		return nil, b.incomplete("generation %d of committee %v serves, and the newest that began by its events is %d", generation, b.Committee, begun)
	}
	now, err := viewAt(ctx, b.chain, b.Committee, head, committeeContract.PackSession(), committeeContract.UnpackSession)
	if err != nil {
		return nil, fmt.Errorf("session of committee %v at block %v: %w", b.Committee, head, err)
	}
	open := uint64(0)
	if n := len(all); n > 0 && all[n-1].Outcome == SessionOpen {
		open = all[n-1].Session
	}
	if open != now.Id {
		return nil, b.incomplete("session %d of committee %v is open, and by its events %d (0: none)", now.Id, b.Committee, open)
	}
	return all, nil
}

// session adds one event of the committee's.
func (b *Broker) session(all []LedgerSession, begun uint32, log *types.Log) ([]LedgerSession, error) {
	var last *LedgerSession
	if n := len(all); n > 0 {
		last = &all[n-1]
	}
	isOpen := func(session uint64) bool {
		return last != nil && last.Outcome == SessionOpen && last.Session == session
	}
	unreadable := func(err error) error {
		return fmt.Errorf("event of committee %v in block %d: %w", b.Committee, log.BlockNumber, err)
	}
	switch log.Topics[0] {
	case sessionOpened:
		e, err := committeeContract.UnpackSessionOpenedEvent(log)
		switch {
		case err != nil:
			return nil, unreadable(err)
		case e.Session != uint64(len(all))+1:
			return nil, b.incomplete("SessionOpened of session %d of committee %v isn't there, and that of session %d is", len(all)+1, b.Committee, e.Session)
		case last != nil && last.Outcome == SessionOpen:
			return nil, b.incomplete("what became of session %d of committee %v isn't there, and session %d was opened after it", last.Session, b.Committee, e.Session)
		case e.Generation != begun+1:
			return nil, b.incomplete("GenerationStarted of generation %d of committee %v isn't there, and session %d is to begin %d", begun+1, b.Committee, e.Session, e.Generation)
		}
		s := LedgerSession{Session: e.Session, Generation: e.Generation, Outcome: SessionOpen, Block: log.BlockNumber, Threshold: e.Threshold}
		for place, m := range e.Members {
			s.Members = append(s.Members, GenerationMember{Place: place, Instance: m.Instance, Operator: m.Operator})
		}
		return append(all, s), nil
	case sessionFailed:
		e, err := committeeContract.UnpackSessionFailedEvent(log)
		switch {
		case err != nil:
			return nil, unreadable(err)
		case !isOpen(e.Session):
			return nil, b.incomplete("SessionOpened of session %d of committee %v, which failed in block %d, isn't there", e.Session, b.Committee, log.BlockNumber)
		}
		last.Outcome, last.Ended = SessionFailed, log.BlockNumber
	case generationStarted:
		e, err := committeeContract.UnpackGenerationStartedEvent(log)
		switch {
		case err != nil:
			return nil, unreadable(err)
		case !isOpen(e.Session):
			return nil, b.incomplete("SessionOpened of session %d of committee %v, which began generation %d in block %d, isn't there",
				e.Session, b.Committee, e.Generation, log.BlockNumber)
		case e.Generation != last.Generation || !slices.EqualFunc(e.Members, last.Members, func(a common.Address, m GenerationMember) bool { return a == m.Instance }):
			return nil, fmt.Errorf("generation %d of committee %v has other members than session %d proposed: the node contradicts itself; use another", e.Generation, b.Committee, e.Session)
		}
		last.Outcome, last.Ended = SessionBegan, log.BlockNumber
	}
	return all, nil
}

// registrationsOf are those by evidence of all who were ever proposed, up to the head.
//
// The registry doesn't count them. But who was proposed was registered by then, and the registry knows the block that the last evidence
// named, and its machine.
func (b *Broker) registrationsOf(ctx context.Context, sessions []LedgerSession, head *big.Int) (map[common.Address][]Registration, error) {
	known, err := b.chain.Registrations(ctx, common.Address{})
	if err != nil {
		return nil, err
	}
	of := make(map[common.Address][]Registration)
	for _, r := range known {
		if r.Block <= head.Uint64() {
			of[r.Instance] = append(of[r.Instance], r)
		}
	}
	vouched, err := b.vouched(ctx)
	if err != nil {
		return nil, err
	}
	seen := make(map[common.Address]bool)
	for _, s := range sessions {
		for _, m := range s.Members {
			if seen[m.Instance] {
				continue
			}
			seen[m.Instance] = true
			theirs := of[m.Instance]
			word, isVouched := vouched[m.Instance]
			if (len(theirs) == 0 || theirs[0].Block > s.Block) && (!isVouched || word > s.Block) {
				return nil, b.incomplete("session %d of committee %v proposed %v in block %d, and no registration of it before that is there in registry %v",
					s.Session, b.Committee, m.Instance, s.Block, b.Registry)
			}
			entry, err := viewAt(ctx, b.chain, b.Registry, head, b.chain.registry.PackInstances(m.Instance), b.chain.registry.UnpackInstances)
			if err != nil {
				return nil, fmt.Errorf("instance %v at block %v: %w", m.Instance, head, err)
			}
			named := entry.AttestedBlock.Uint64()
			if named == 0 {
				continue
			}
			if n := len(theirs); n == 0 || theirs[n-1].Block < named || [20]byte(theirs[n-1].Platform[:20]) != entry.Platform {
				return nil, b.incomplete("the last registration of key node %v, whose evidence names block %d on platform %#x, isn't there in registry %v",
					m.Instance, named, entry.Platform, b.Registry)
			}
		}
	}
	return of, nil
}

// vouched are the instances that governance let in without evidence, each with the first block: only development chains let it. Elsewhere
// its word is about those who have evidence, and says nothing of who had none.
func (b *Broker) vouched(ctx context.Context) (map[common.Address]uint64, error) {
	if b.ChainID != 1337 && b.ChainID != 31337 {
		return nil, nil
	}
	logs, err := b.chain.logs(ctx, b.Registry, []common.Hash{instanceConfirmed})
	if err != nil {
		return nil, err
	}
	first := make(map[common.Address]uint64)
	for i := range logs {
		if len(logs[i].Topics) < 2 {
			continue
		}
		instance := common.BytesToAddress(logs[i].Topics[1][12:])
		if _, known := first[instance]; !known {
			first[instance] = logs[i].BlockNumber
		}
	}
	return first, nil
}
