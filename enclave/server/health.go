package server

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/protocol/workerapi"
)

// Health is what /healthz says, with status 200 if OK and 503 if not.
type Health struct {
	OK          bool              `json:"ok"` // it can answer, for every chain that it serves
	Version     string            `json:"version"`
	Instance    common.Address    `json:"instance"`
	Attestation string            `json:"attestation"`        // "unattested" until evidence was verified
	Evidence    string            `json:"evidence,omitempty"` // kind that can be had here, such as "tdx/dstack"
	Keys        []KeyHealth       `json:"keys"`
	KeyLines    []LineHealth      `json:"keyLines,omitempty"` // whose keys are derived
	Chains      []ChainHealth     `json:"chains"`
	Answers     uint64            `json:"answers"`
	Quotes      uint64            `json:"quotes,omitempty"` // evidence that was given out
	Refusals    map[string]uint64 `json:"refusals"`         // by reason, those that occurred
	Journal     JournalHealth     `json:"journal"`

	Rollups  []RollupHealth `json:"rollups,omitempty"`
	Verdicts uint64         `json:"verdicts,omitempty"` // on claims, signed
	Rejected uint64         `json:"rejected,omitempty"` // how many of them REJECT

	KeyNode any `json:"keyNode,omitempty"` // of a key node, see enclave/keynode
}

// RollupHealth is one rollup as its node shows it.
type RollupHealth struct {
	ChainID uint64      `json:"chainId"` // of the rollup
	Name    string      `json:"name"`    // of its rules
	Config  common.Hash `json:"config"`  // the hash of them
	Node    string      `json:"node"`    // by host and port
	Head    uint64      `json:"head"`
	Failure string      `json:"failure,omitempty"`
}

// KeyHealth is one VRF key.
type KeyHealth struct {
	KeyHash  common.Hash   `json:"keyHash"`
	KeyLines []common.Hash `json:"keyLines"`
}

// LineHealth is one key line whose keys are derived.
type LineHealth struct {
	ChainID   uint64         `json:"chainId"`
	Broker    common.Address `json:"broker"`
	App       common.Address `json:"app"`
	Purpose   string         `json:"purpose"` // decimal
	Algorithm string         `json:"algorithm"`
	Epochs    []uint64       `json:"epochs"`            // that are held, rising
	Stopped   string         `json:"stopped,omitempty"` // why none is held or used
}

// ChainHealth is one chain as the endpoints show it.
type ChainHealth struct {
	ChainID      uint64           `json:"chainId"`
	Coordinators []common.Address `json:"coordinators"`
	Apps         []common.Address `json:"apps,omitempty"` // that it can be attested for
	Head         uint64           `json:"head"`
	HeadTime     uint64           `json:"headTime"`
	Quorum       int              `json:"quorum"`
	Answering    int              `json:"answering"`
	Endpoints    []EndpointHealth `json:"endpoints"`
}

// EndpointHealth is one endpoint, by host and port.
type EndpointHealth struct {
	Name    string `json:"name"`
	Head    uint64 `json:"head"`
	Failure string `json:"failure,omitempty"`
}

// JournalHealth is the journal's.
type JournalHealth struct {
	Writable bool   `json:"writable"`
	Failure  string `json:"failure,omitempty"`
	Heights  int    `json:"heights"`
	Refused  uint64 `json:"refused"` // hashes beyond the bound of their height
}

// Health looks at everything.
func (s *Server) Health(ctx context.Context) Health {
	// Where no key is served nothing is noted, and nothing can keep it from being noted.
	j := journal.Status{Writable: true}
	if s.config.Journal != nil {
		j = s.config.Journal.Status()
	}
	h := Health{
		OK:          j.Writable,
		Version:     s.config.Version,
		Instance:    s.config.Instance,
		Attestation: s.config.Attestation,
		Evidence:    s.config.Evidence,
		Answers:     s.answers.Load(),
		Quotes:      s.attested.Load(),
		Keys:        []KeyHealth{},
		Refusals:    make(map[string]uint64),
		Verdicts:    s.proven.Load(),
		Rejected:    s.rejected.Load(),
		Journal:     JournalHealth{Writable: j.Writable, Failure: j.Failure, Heights: j.Heights, Refused: j.Refused},
	}
	if s.config.KeyNodeHealth != nil {
		var ok bool
		h.KeyNode, ok = s.config.KeyNodeHealth()
		h.OK = h.OK && ok
	}
	if h.Attestation == "" {
		h.Attestation = "unattested"
	}
	for _, key := range s.config.Keys() {
		h.Keys = append(h.Keys, KeyHealth{KeyHash: key.Hash, KeyLines: key.Lines})
	}
	h.KeyLines = s.lineHealth()
	for _, line := range h.KeyLines {
		h.OK = h.OK && line.Stopped == ""
	}
	for reason := range s.refusals {
		if count := s.refusals[reason].Load(); count > 0 {
			h.Refusals[reasonName(workerapi.Refusal_Reason(reason))] = count
		}
	}

	heads, rollups := s.look(ctx)
	for i, head := range heads {
		served := s.config.Chains[i]
		chain := ChainHealth{
			ChainID: served.Chain.ID(), Coordinators: append([]common.Address{}, served.Coordinators...), Apps: served.Apps, Head: head.Number, HeadTime: head.Time,
			Quorum: served.Chain.Quorum(), Answering: head.Answering,
		}
		for _, state := range head.States {
			chain.Endpoints = append(chain.Endpoints, EndpointHealth{Name: state.Name, Head: state.Head, Failure: state.Failure})
		}
		h.OK = h.OK && head.Answering >= chain.Quorum
		h.Chains = append(h.Chains, chain)
	}
	for i, head := range rollups {
		served := s.config.Rollups[i]
		h.Rollups = append(h.Rollups, RollupHealth{
			ChainID: served.ChainID(), Name: served.Name(), Config: served.Config(), Node: served.Node(), Head: head.Number, Failure: head.Problem,
		})
		h.OK = h.OK && head.Problem == ""
	}
	return h
}

// look asks the endpoints of all chains and the nodes of all rollups at once, in the order of the configuration.
func (s *Server) look(ctx context.Context) (chains []headers.Head, rollups []rollup.Head) {
	var asked sync.WaitGroup
	if s.config.RollupProver != nil {
		asked.Go(func() { rollups = s.config.RollupProver.Heads(ctx) })
	}
	chains = s.heads(ctx)
	asked.Wait()
	return chains, rollups
}

// heads asks all chains at once.
func (s *Server) heads(ctx context.Context) []headers.Head {
	heads := make([]headers.Head, len(s.config.Chains))
	var asked sync.WaitGroup
	for i, served := range s.config.Chains {
		asked.Go(func() { heads[i] = served.Chain.Head(ctx) })
	}
	asked.Wait()
	return heads
}

func (s *Server) healthz(w http.ResponseWriter, r *http.Request) {
	health := s.Health(r.Context())
	w.Header().Set("Content-Type", "application/json")
	w.Header().Set("Cache-Control", "no-store")
	if !health.OK {
		w.WriteHeader(http.StatusServiceUnavailable)
	}
	encoder := json.NewEncoder(w)
	encoder.SetIndent("", "  ")
	_ = encoder.Encode(health) // whoever asked may have gone
}

// reasonName is a reason as counts and logs name it: not_mature.
func reasonName(reason workerapi.Refusal_Reason) string {
	return strings.ToLower(strings.TrimPrefix(reason.String(), "REASON_"))
}
