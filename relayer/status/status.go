// Package status says how a relayer is doing, for a person: how many requests are where, how far behind the chain the tables are, what the
// senders have and what is wrong.
//
// A running relayer is asked over HTTP, since only it knows what it sees of nodes and workers. Where none runs, the database and the
// chain say the rest.
package status

import (
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// A Status is everything at one moment.
type Status struct {
	Source   string    `json:"source"` // whom this is from
	Running  bool      `json:"running"`
	Ready    bool      `json:"ready"`
	Checks   []Check   `json:"checks,omitempty"` // of readiness
	Term     int64     `json:"term,omitempty"`   // under which it leads; 0 if it doesn't
	Leader   *Leader   `json:"leader,omitempty"` // who leads, if another does
	Chains   []Chain   `json:"chains"`
	Workers  []Worker  `json:"workers"`
	Warnings []Warning `json:"warnings"`
}

// A Leader is another relayer of the same database.
type Leader struct {
	Holder string `json:"holder"`
	Term   int64  `json:"term"`
	Listen string `json:"listen,omitempty"`
}

func (l Leader) String() string {
	return fmt.Sprintf("%s, leads in term %d and listens on %s", l.Holder, l.Term, l.Listen)
}

// A Check is a line of /readyz.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"`
	Remedy string `json:"remedy,omitempty"`
}

// A Chain is a chain that is served.
type Chain struct {
	ID       uint64         `json:"chainId"`
	Name     string         `json:"name"`
	Head     uint64         `json:"head"` // of the nodes; 0 if none answers
	Cursor   uint64         `json:"cursor"`
	Final    uint64         `json:"final"`
	Stopped  string         `json:"stopped,omitempty"`
	Requests map[string]int `json:"requests"` // that aren't over, by state
	Ended    map[string]int `json:"ended"`    // those that are; by a running relayer since its start

	// OldestOpen is how long the oldest mature request waits.
	OldestOpen time.Duration `json:"-"`
	OldestWait float64       `json:"oldestOpenSeconds"`

	Senders []Sender `json:"senders"`
}

// Lag is how many blocks the tables are behind.
func (c Chain) Lag() uint64 { return c.Head - min(c.Cursor, c.Head) }

// A Sender is a key that pays.
type Sender struct {
	Address  common.Address `json:"sender"`
	Ether    float64        `json:"balanceEther"`
	InFlight int            `json:"inFlight"`
	Parked   string         `json:"parked,omitempty"`
}

// A Worker is one that is configured.
type Worker struct {
	Name        string         `json:"name"`
	State       string         `json:"state"`
	Reason      string         `json:"reason,omitempty"`
	Instance    common.Address `json:"instance"`
	Attestation string         `json:"attestation,omitempty"` // empty: unattested
	Version     string         `json:"version,omitempty"`
}

// A Warning is something that is wrong.
type Warning struct {
	Code     string    `json:"code"`
	Title    string    `json:"title"`
	Severity string    `json:"severity"`
	Subject  string    `json:"subject,omitempty"`
	Detail   string    `json:"detail"`
	Since    time.Time `json:"since"`
}

// Urgent says whether a person must act.
func (s Status) Urgent() bool {
	for _, w := range s.Warnings {
		if w.Severity == "urgent" {
			return true
		}
	}
	return false
}

// open are the states of requests that aren't over, in the order of a life; ended those in which one ends.
func open() (states, ended []string) {
	for _, state := range lifecycle.RequestStates {
		if state.Over() {
			ended = append(ended, string(state))
		} else {
			states = append(states, string(state))
		}
	}
	return states, ended
}

// States are those columns of a table of requests.
func States() (states, ended []string) { return open() }
