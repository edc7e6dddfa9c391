package admin

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A ProofView is which claim of which rollup is to be proven, and what workers said of it.
type ProofView struct {
	Verifier   common.Address `json:"verifier"` // the SGXVerifier that asks
	Rollup     common.Address `json:"rollup"`
	ClaimID    common.Hash    `json:"claimId"`
	L2ChainID  uint64         `json:"l2ChainId"`
	FirstBlock uint64         `json:"firstBlock"`
	LastBlock  uint64         `json:"lastBlock"`
	PostRoot   common.Hash    `json:"postRoot"` // as it is claimed
	App        common.Address `json:"app"`      // whose instances count
	Deadline   uint64         `json:"deadline"` // unix seconds, by block time
	Wanted     uint8          `json:"wanted"`   // from how many instances
	Accepted   *bool          `json:"accepted,omitempty"`
	Verdicts   []VerdictView  `json:"verdicts"`
	Refusals   []RefusalView  `json:"refusals"`
}

// A VerdictView is what a worker said of a claim, verified.
type VerdictView struct {
	Worker       string         `json:"worker"`
	Verdict      string         `json:"verdict"`               // accept or reject
	ComputedRoot common.Hash    `json:"computedRoot,omitzero"` // of a reject; zero if a block can't be executed
	Instance     common.Address `json:"instance"`
	Measurement  common.Hash    `json:"measurement,omitzero"` // zero: unattested
	Recipient    common.Address `json:"recipient"`
	NotAfter     uint64         `json:"notAfter"`
	Gas          uint64         `json:"gas"`          // executed, by the worker's word
	Milliseconds int64          `json:"milliseconds"` // likewise
	Proven       time.Time      `json:"proven,omitzero"`
}

// A RefusalView is why a worker gave no verdict when it was last asked: what it lacks, by its path, is in the message.
type RefusalView struct {
	Worker  string    `json:"worker"`
	Reason  string    `json:"reason"`
	Message string    `json:"message,omitempty"`
	Tries   int       `json:"tries"`
	At      time.Time `json:"at,omitzero"`
	Next    time.Time `json:"next,omitzero"` // when it is asked again
}

// A VerdictReader knows what workers said of claims, and key nodes of orders for keys; a store is one.
type VerdictReader interface {
	Verdicts(ctx context.Context, chainID uint64, requests []store.Request) (map[common.Hash][]store.Verdict, map[int64][]store.Refusal, error)
	Partials(ctx context.Context, chainID uint64, requests []store.Request) (map[common.Hash][]store.Partial, map[int64][]store.Refusal, error)
}

// ViewsOf shows requests of one chain, those for proofs with what workers said, those for keys with what key nodes did.
func ViewsOf(ctx context.Context, from VerdictReader, chainID uint64, requests []store.Request, running []workers.Status) ([]RequestView, error) {
	var proofs, ordered []store.Request
	for _, r := range requests {
		if r.Kind == store.Proof {
			proofs = append(proofs, r)
		}
		if r.Kind == store.Key {
			ordered = append(ordered, r)
		}
	}
	verdicts, refusals := map[common.Hash][]store.Verdict{}, map[int64][]store.Refusal{}
	if len(proofs) > 0 {
		var err error
		if verdicts, refusals, err = from.Verdicts(ctx, chainID, proofs); err != nil {
			return nil, err
		}
	}
	partials, silent := map[common.Hash][]store.Partial{}, map[int64][]store.Refusal{}
	if len(ordered) > 0 {
		var err error
		if partials, silent, err = from.Partials(ctx, chainID, ordered); err != nil {
			return nil, err
		}
	}
	views := make([]RequestView, len(requests))
	for i, r := range requests {
		views[i] = ViewOf(r, running)
		if views[i].Proof != nil {
			views[i].Proof.said(r, verdicts[r.ID], refusals[r.RowID])
		}
		if views[i].Key != nil {
			views[i].Key.said(partials[r.ID], silent[r.RowID])
		}
	}
	return views, nil
}

func proofView(r store.Request) *ProofView {
	v := &ProofView{
		Verifier: r.Contract, ClaimID: r.Question, App: r.App, Deadline: r.Deadline, Wanted: r.Wanted,
		Verdicts: []VerdictView{}, Refusals: []RefusalView{},
	}
	if c := r.Claim; c != nil {
		v.Rollup, v.L2ChainID, v.FirstBlock, v.LastBlock, v.PostRoot = c.Rollup, c.L2ChainID, c.FirstBlock, c.LastBlock, c.PostRoot
	}
	switch r.State {
	case lifecycle.Settled, lifecycle.Final, lifecycle.SettledByOther:
		v.Accepted = &r.Accepted
	}
	return v
}

func (v *ProofView) said(r store.Request, verdicts []store.Verdict, refusals []store.Refusal) {
	for _, said := range verdicts {
		if said.Contract != r.Contract {
			continue // another verifier's request has the same id by no chance, but the row would be wrong
		}
		p := said.Proof
		v.Verdicts = append(v.Verdicts, VerdictView{
			Worker: said.Worker, Verdict: verdictText(p.Verdict), ComputedRoot: p.ComputedRoot, Instance: p.Instance, Measurement: p.Measurement,
			Recipient: p.Recipient, NotAfter: p.NotAfter, Gas: said.Gas, Milliseconds: said.Took.Milliseconds(), Proven: said.ProvenAt,
		})
	}
	for _, why := range refusals {
		v.Refusals = append(v.Refusals, RefusalView{
			Worker: why.Worker, Reason: why.Reason, Message: why.Message, Tries: why.Tries, At: why.At, Next: why.Next,
		})
	}
}

func verdictText(v typed.Verdict) string {
	if v == typed.Reject {
		return "reject"
	}
	return "accept"
}
