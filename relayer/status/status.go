// Package status says how a relayer is doing, for a person: whether users are served, how many requests are where, how far behind the
// chain the tables are, what the senders have and what is wrong.
//
// A running relayer serves a [Status] at /v1/status, since only it knows what it sees of nodes and workers; the status page and
// `veritee status` show it. Where none runs, the database and the chain say the rest. It is one type for all of them, so that what
// a person reads is the same wherever he looks. There is no value, proof, key or credential in it.
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
	At       time.Time `json:"at"`
	Version  string    `json:"version,omitempty"`
	Running  bool      `json:"running"`
	Verdict  Verdict   `json:"verdict"`
	Ready    bool      `json:"ready"`
	Checks   []Check   `json:"checks,omitempty"` // of readiness
	Leads    bool      `json:"leads"`
	Term     int64     `json:"term,omitempty"`     // under which it leads; 0 if it doesn't
	Leader   *Leader   `json:"leader,omitempty"`   // who leads, if another does
	Draining bool      `json:"draining,omitempty"` // it is about to end
	Runbook  string    `json:"runbook,omitempty"`
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
	if l.Listen == "" {
		return fmt.Sprintf("%s, leads in term %d", l.Holder, l.Term)
	}
	return fmt.Sprintf("%s, leads in term %d and listens on %s", l.Holder, l.Term, l.Listen)
}

// A Check is a line of /readyz.
type Check struct {
	Name   string `json:"name"`
	OK     bool   `json:"ok"`
	Detail string `json:"detail"`
	Remedy string `json:"remedy,omitempty"`
}

// A Chain is a chain that is served, or should be.
type Chain struct {
	ID       uint64         `json:"chainId"`
	Name     string         `json:"name"`
	Head     uint64         `json:"head"` // of the nodes; 0 if none answers
	HeadTime time.Time      `json:"headTime,omitzero"`
	Cursor   uint64         `json:"cursor"`
	Final    uint64         `json:"final"`
	Stopped  string         `json:"stopped,omitempty"`  // why it waits for an operator
	Paused   string         `json:"paused,omitempty"`   // why an operator paused it
	Unserved string         `json:"unserved,omitempty"` // why it couldn't be opened
	Unread   string         `json:"unread,omitempty"`   // why the figures are those of a moment ago
	Requests map[string]int `json:"requests"`           // that aren't over, by state
	Ended    map[string]int `json:"ended"`              // those that are, as far back as the database goes

	// OldestOpen is how long the oldest mature request waits.
	OldestOpen time.Duration `json:"-"`
	OldestWait float64       `json:"oldestOpenSeconds"`
	Waiting    []Waiting     `json:"waiting,omitempty"` // the oldest, first

	Nodes   []Node             `json:"nodes,omitempty"`
	Senders []Sender           `json:"senders"`
	Caps    map[string]float64 `json:"spendingCapShare,omitempty"` // share that is used, by window
	Keys    *Keys              `json:"keys,omitempty"`             // nil: no KeyBroker is served, or this relayer hasn't led
}

// Lag is how many blocks the tables are behind.
func (c Chain) Lag() uint64 { return c.Head - min(c.Cursor, c.Head) }

// A Waiting is a request that is mature and not settled.
type Waiting struct {
	RequestID common.Hash    `json:"requestId"`
	Sequence  uint64         `json:"sequence"`
	State     string         `json:"state"`
	Consumer  common.Address `json:"consumer"`
	Seconds   float64        `json:"waitsSeconds"`
	For       string         `json:"for"` // what it waits for
}

// A Node is an RPC endpoint. Its URL isn't shown: it may hold a credential.
type Node struct {
	Name   string `json:"name"`
	State  string `json:"state"`
	Reason string `json:"reason,omitempty"`
	Head   uint64 `json:"head"`
}

// A Sender is a key that pays.
type Sender struct {
	Address  common.Address `json:"sender"`
	Ether    *float64       `json:"balanceEther"`            // nil: not known
	Runway   *float64       `json:"runwaySeconds,omitempty"` // how long that lasts; nil: for ever, or not known
	InFlight int            `json:"inFlight"`
	Window   int            `json:"window,omitempty"` // how many may be in flight
	Parked   string         `json:"parked,omitempty"`
	Paused   string         `json:"paused,omitempty"`
}

// A Worker is one that is configured.
type Worker struct {
	Name        string         `json:"name"`
	KeyNode     bool           `json:"keyNode,omitempty"` // it answers for a committee, and no requests
	State       string         `json:"state"`
	Reason      string         `json:"reason,omitempty"`
	Instance    common.Address `json:"instance"`
	Attestation string         `json:"attestation,omitempty"` // empty: unattested
	Version     string         `json:"version,omitempty"`
	InFlight    int            `json:"inFlight"` // orders under way
	Seen        time.Time      `json:"seen,omitzero"`
	Leases      []Lease        `json:"leases,omitempty"`
}

// A Lease is a worker's permission to answer on a chain.
type Lease struct {
	ChainID uint64    `json:"chainId"`
	End     time.Time `json:"end,omitzero"`
	Left    float64   `json:"leftSeconds"`       // by the chain's clock, if it is known; 0 if that is of another time
	NotLive string    `json:"notLive,omitempty"` // why it may not answer there
}

// A Warning is something that is wrong.
type Warning struct {
	Code     string    `json:"code"` // its heading in the runbook
	Title    string    `json:"title"`
	Severity string    `json:"severity"`
	Subject  string    `json:"subject,omitempty"`
	About    string    `json:"about,omitempty"` // the subject, chains by their names
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

// States are the states of requests that aren't over, in the order of a life, and those in which one ends.
func States() (open, ended []string) {
	for _, state := range lifecycle.RequestStates {
		if state.Over() {
			ended = append(ended, string(state))
		} else {
			open = append(open, string(state))
		}
	}
	return open, ended
}
