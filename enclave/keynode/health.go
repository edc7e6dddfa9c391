package keynode

import (
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/keynodeapi"
)

// Health is what /healthz says of a key node.
type Health struct {
	OK         bool              `json:"ok"` // it answers orders, or holds no share and waits to be proposed
	Committee  common.Address    `json:"committee"`
	Generation uint32            `json:"generation"` // that serves
	Shares     []ShareHealth     `json:"shares"`
	Session    *SessionHealth    `json:"session,omitempty"`
	Head       uint64            `json:"head"`   // at the committee's depth
	Agreed     int               `json:"agreed"` // members that have it, or one that isn't far behind
	Threshold  int               `json:"threshold"`
	Problem    string            `json:"problem,omitempty"` // why no order is answered
	Answers    uint64            `json:"answers"`
	Refusals   map[string]uint64 `json:"refusals"` // by reason, those that occurred
	Alarms     uint64            `json:"alarms"`   // two orders under one number
	Moved      uint64            `json:"moved"`    // reorganisations below the committee's depth
	Journal    string            `json:"journal,omitempty"`
}

// ShareHealth is one share.
type ShareHealth struct {
	Generation uint32 `json:"generation"`
	Index      uint32 `json:"index"`
	Kept       string `json:"kept,omitempty"` // it is over, and why it isn't destroyed yet
}

// SessionHealth is the open session.
type SessionHealth struct {
	ID      uint64 `json:"id"`
	Phase   string `json:"phase"`
	Problem string `json:"problem,omitempty"`
}

// Health looks at everything.
func (n *Node) Health() Health {
	d := n.Describe()
	h := Health{
		Committee: n.config.Committee, Shares: []ShareHealth{}, Head: d.Head, Agreed: int(d.HeadAgreed), Problem: d.Problem,
		Answers: n.released.Load(), Refusals: make(map[string]uint64), Alarms: n.alarms.Load(),
	}
	for _, session := range n.config.Vault.Sessions() {
		if held := n.config.Vault.Of(session); held != nil && held.Share != nil {
			h.Shares = append(h.Shares, ShareHealth{held.Record.Generation, held.Share.Index, n.votes.kept(session)})
		}
	}
	if d.Session != nil {
		h.Session = &SessionHealth{d.Session.Id, d.Session.Phase, d.Session.Problem}
	}
	for reason := range n.refusals {
		if count := n.refusals[reason].Load(); count > 0 {
			h.Refusals[reasonName(keynodeapi.Refusal_Reason(reason))] = count
		}
	}
	if err := n.config.Orders.Failure(); err != nil {
		h.Journal = err.Error()
	}
	_, h.Moved = n.heads.latest()
	n.mu.RLock()
	if n.state != nil {
		h.Generation = n.state.generation
		if g := n.state.serving(); g != nil {
			h.Threshold = int(g.Threshold)
		}
	}
	n.mu.RUnlock()
	h.OK = h.Problem == "" && h.Journal == ""
	return h
}
