package status

import (
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Keys say how keys get to workers on a chain, as of a block. No part of a key is in it.
type Keys struct {
	Block      uint64         `json:"block"` // as of which
	At         time.Time      `json:"at"`    // the block's
	Broker     common.Address `json:"broker"`
	Committee  common.Address `json:"committee"`
	Generation uint32         `json:"generation"` // that serves; 0: none yet
	Threshold  int            `json:"threshold"`
	Members    []KeyMember    `json:"members"`
	Session    *KeySession    `json:"session,omitempty"` // that is open
	Lines      []KeyLine      `json:"lines"`             // whose keys workers of ours derive
	Pending    []KeyPending   `json:"pending"`           // orders that aren't issued, the oldest first
}

// Live is how many key nodes answer that hold a share.
func (k Keys) Live() (live int) {
	for _, m := range k.Members {
		if m.Holds && m.Problem == "" {
			live++
		}
	}
	return live
}

// stuck says why a key that somebody needs can't be made now; empty: it can, or nobody needs one. The warning committee-down has a grace,
// for nodes that are started anew; whoever looks is told at once. Members that weren't heard of yet may well answer: a relayer that begins
// has heard of none.
func (k Keys) stuck() string {
	may := k.Live()
	for _, m := range k.Members {
		if m.Holds && m.State == MemberUnheard {
			may++
		}
	}
	if k.Generation == 0 || may >= k.Threshold {
		return ""
	}
	unheld := slices.IndexFunc(k.Lines, func(l KeyLine) bool { return len(l.Holders) == 0 && l.Newest > l.Retired })
	need := ""
	switch {
	case len(k.Pending) == 1:
		need = "an order waits"
	case len(k.Pending) > 1:
		need = fmt.Sprintf("%d orders wait", len(k.Pending))
	case unheld >= 0:
		need = fmt.Sprintf("no worker holds epoch %d of purpose %s", k.Lines[unheld].Newest, k.Lines[unheld].Purpose)
	default:
		return ""
	}
	return fmt.Sprintf("%s, and %d of %d key nodes answer where it takes %d; see to the nodes", need, k.Live(), len(k.Members), k.Threshold)
}

// A KeyMember is one of the generation that serves.
type KeyMember struct {
	Name     string         `json:"name,omitempty"` // in the configuration; empty: not named there
	Instance common.Address `json:"instance"`
	Holds    bool           `json:"holds"` // a share
	State    MemberState    `json:"state"`
	Problem  string         `json:"problem,omitempty"`
}

// A MemberState is how a member of the committee is, in words.
type MemberState string

const (
	MemberUp            MemberState = "up"
	MemberShareless     MemberState = "no share" // it answers, and was left out when the generation was made
	MemberDown          MemberState = "down"
	MemberUnheard       MemberState = "not heard of"   // it may be one of those of the configuration that haven't said yet who they are
	MemberNotConfigured MemberState = "not configured" // all of them have, and it is none of them
)

// A KeySession makes the next generation.
type KeySession struct {
	ID        uint64    `json:"id"`
	Makes     uint32    `json:"generation"`
	Members   int       `json:"members"`
	Confirmed []string  `json:"confirmed"` // by name, or by instance
	Missing   []string  `json:"missing"`
	Deadline  time.Time `json:"deadline"`
}

// A KeyLine is an app's, with its epochs.
type KeyLine struct {
	App       common.Address `json:"app"`
	Purpose   string         `json:"purpose"`
	Newest    uint64         `json:"newest"`
	Active    uint64         `json:"active"`
	Retired   uint64         `json:"retired"`
	Scheduled time.Time      `json:"scheduled,omitzero"` // when the next begins
	Stopped   bool           `json:"stopped,omitempty"`  // two instances stated different keys for the newest
	Holders   []string       `json:"holders"`            // workers that hold the newest
}

// A KeyPending is an order that isn't issued.
type KeyPending struct {
	RequestID common.Hash    `json:"requestId"`
	App       common.Address `json:"app"`
	Purpose   string         `json:"purpose"`
	Epoch     uint64         `json:"epoch"`
	Instance  common.Address `json:"instance"`
	Worker    string         `json:"worker,omitempty"` // whose instance it is, if it is one of ours
	Seconds   float64        `json:"waitsSeconds"`
	Expiry    uint64         `json:"expiry"` // the last block that may issue it
	For       string         `json:"for"`    // what it waits for, in a few words
	Parts     []string       `json:"parts"`  // nodes that gave theirs
	Wanted    int            `json:"wanted"`
	Refusals  []KeyRefusal   `json:"refusals"` // what the others said last
}

// A KeyRefusal is why a key node gave no part.
type KeyRefusal struct {
	Node    string `json:"node"`
	Reason  string `json:"reason"` // one word
	Message string `json:"message"`
	Tries   int    `json:"tries"`
}
