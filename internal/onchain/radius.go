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
	Whole    bool         `json:"wholeCommittee"` // as many shares of one generation as its threshold: every key
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

// LostShares are those of one generation that could be.
type LostShares struct {
	Generation uint32 `json:"generation"`
	Places     []int  `json:"places"`
	Threshold  uint8  `json:"threshold"`
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
		hit, err := is(k.Instance, k.Measurement, k.Platform)
		if err != nil {
			return nil, err
		}
		if hit && (app == common.Address{} || k.App == app) {
			r.Knowers = append(r.Knowers, k)
			concerned[nameOfEpoch(k.App, k.Purpose, k.Epoch)] = true
		}
	}
	if suspect != nil {
		for _, g := range l.Generations {
			shares := LostShares{Generation: g.Number, Threshold: g.Threshold}
			for _, m := range g.Members {
				hit, err := is(m.Instance, m.Measurement, m.Platform)
				if err != nil {
					return nil, err
				}
				if hit || suspect.Operator != nil && suspect.Operator(m.Operator) {
					shares.Places = append(shares.Places, m.Place)
				}
			}
			if len(shares.Places) > 0 {
				r.Shares = append(r.Shares, shares)
				r.Whole = r.Whole || len(shares.Places) >= int(g.Threshold)
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
