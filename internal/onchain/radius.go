package onchain

import (
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// A Suspicion is what an audit looks for: of whom it holds. Nil functions hold of nobody.
type Suspicion struct {
	What     string
	Instance func(instance common.Address, measurement common.Hash, platform []byte) (bool, error)
	Operator func(common.Address) bool
}

// A Radius is what would be lost.
type Radius struct {
	Block    uint64       `json:"block"`
	With     string       `json:"with,omitempty"`
	Keys     []LostKey    `json:"keys"`
	Knowers  []Knower     `json:"knowers"`
	Shares   []LostShares `json:"shares,omitempty"`
	Whole    bool         `json:"wholeCommittee"` // as many shares of one session as its threshold: every key
	Mismatch int          `json:"mismatches"`
}

// A LostKey is an epoch's key that could be known.
type LostKey struct {
	App     common.Address `json:"app"`
	Purpose typed.Purpose  `json:"purpose"`
	Epoch   uint64         `json:"epoch"`
	State   string         `json:"state"` // newest, open, retired
	ToDo    string         `json:"toDo,omitempty"`
}

// LostShares are those of one session that could be.
type LostShares struct {
	Session     uint64 `json:"session"`
	Generation  uint32 `json:"generation"`        // that it began, or was to begin
	Outcome     string `json:"outcome"`           // began, failed, open
	Ended       uint64 `json:"endedAt,omitempty"` // the block
	OtherSecret bool   `json:"otherSecret"`       // they make no key: see LedgerSession
	Places      []int  `json:"places"`
	Threshold   uint8  `json:"threshold"`
}

// Radius is what would be, if the suspicion held; without one, everything that anybody could know.
func (l *Ledger) Radius(app common.Address, suspect *Suspicion) (*Radius, error) {
	r := &Radius{Block: l.Block, Mismatch: len(l.Mismatches), Keys: []LostKey{}, Knowers: []Knower{}}
	if suspect != nil {
		r.With = suspect.What
	}
	is := func(instance common.Address, measurement common.Hash, platform []byte) (bool, error) {
		switch {
		case suspect == nil:
			return true, nil
		case suspect.Instance == nil:
			return false, nil
		}
		return suspect.Instance(instance, measurement, platform)
	}
	concerned := make(map[string]bool)
	for _, k := range l.Knowers {
		if app != (common.Address{}) && k.App != app {
			continue // and nobody looks at its evidence
		}
		hit, err := is(k.Instance, k.Measurement, k.Platform)
		if err != nil {
			return nil, err
		}
		if hit {
			r.Knowers = append(r.Knowers, k)
			concerned[nameOfEpoch(k.App, k.Purpose, k.Epoch)] = true
		}
	}
	if suspect != nil {
		for _, session := range l.Sessions {
			lost := LostShares{
				Session: session.Session, Generation: session.Generation, Outcome: session.Outcome, Ended: session.Ended,
				OtherSecret: session.OtherSecret(), Threshold: session.Threshold,
			}
			for _, m := range session.Members {
				hit, err := m.suspected(is)
				if err != nil {
					return nil, err
				}
				if hit || suspect.Operator != nil && suspect.Operator(m.Operator) {
					lost.Places = append(lost.Places, m.Place)
				}
			}
			if len(lost.Places) > 0 {
				r.Shares = append(r.Shares, lost)
				r.Whole = r.Whole || !lost.OtherSecret && len(lost.Places) >= int(session.Threshold)
			}
		}
	}
	for _, line := range l.Lines {
		for i, epoch := range line.Epochs {
			if !r.Whole && !concerned[nameOfEpoch(line.App, line.Purpose, epoch.Epoch)] || app != (common.Address{}) && line.App != app {
				continue
			}
			key := LostKey{App: line.App, Purpose: line.Purpose, Epoch: epoch.Epoch, State: "open"}
			switch {
			case epoch.Epoch <= line.Retired:
				key.State = "retired"
			case i == len(line.Epochs)-1:
				key.State = "newest"
			}
			if suspect != nil {
				key.ToDo = remedyFor(r, key)
			}
			r.Keys = append(r.Keys, key)
		}
	}
	return r, nil
}

// suspected says whether a suspicion is of a member as it was by any registration since it was dealt its share.
func (m GenerationMember) suspected(is func(common.Address, common.Hash, []byte) (bool, error)) (bool, error) {
	if len(m.Registrations) == 0 {
		return is(m.Instance, m.Measurement, m.Platform)
	}
	for _, r := range m.Registrations {
		if hit, err := is(m.Instance, r.Measurement, r.Platform); err != nil || hit {
			return hit, err
		}
	}
	return false, nil
}

func nameOfEpoch(app common.Address, purpose typed.Purpose, epoch uint64) string {
	return fmt.Sprintf("%v:%s:%d", app, purpose, epoch)
}

func remedyFor(r *Radius, key LostKey) string {
	switch {
	case r.Whole:
		return "a new committee, and lines opened anew at its broker: this one's every key, also to come, could be known"
	case key.State == "newest":
		return "veritee keys revoke, or rotate"
	case key.State == "open":
		return "veritee keys retire, when nothing waits for it"
	}
	return ""
}

// Concerns says whether anything is concerned that isn't retired.
func (r *Radius) Concerns() bool {
	return r.Whole || slices.ContainsFunc(r.Keys, func(k LostKey) bool { return k.State != "retired" })
}
