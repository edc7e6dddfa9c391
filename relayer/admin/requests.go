package admin

import (
	"errors"
	"math/big"
	"net/http"
	"slices"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

// A RequestView says where a request is. It has no value in it, whatever its state. What is asked for is in the members of its kind; it has
// none of the other's.
type RequestView struct {
	ChainID   uint64            `json:"chainId"`
	Kind      store.Kind        `json:"kind"`
	RequestID common.Hash       `json:"requestId"`
	Sequence  uint64            `json:"sequence"`         // of its coordinator, its app, its verifier of proofs, or its KeyBroker
	State     lifecycle.Request `json:"state"`            // the relayer's
	Status    string            `json:"status,omitempty"` // the contract's; only of randomness one keeps it
	Reason    string            `json:"reason,omitempty"`
	Block     BlockView         `json:"block"`
	TxHash    common.Hash       `json:"txHash"`
	LogIndex  uint              `json:"logIndex"`
	MaturesAt uint64            `json:"maturesAt"` // block number

	*RandomnessView
	*AttestationView
	Proof *ProofView `json:"proof,omitempty"`
	Key   *KeyView   `json:"key,omitempty"`

	Misses     int             `json:"misses"`              // settlements that were mined and left it open
	HoldUntil  uint64          `json:"holdUntil,omitempty"` // block number before which it isn't tried again
	Settlement *SettlementView `json:"settlement,omitempty"`
	Times      Times           `json:"times"`
}

// A RandomnessView is what is asked for of random words.
type RandomnessView struct {
	Coordinator   common.Address `json:"coordinator"`
	Confirmations uint8          `json:"confirmations"`
	Consumer      common.Address `json:"consumer"`
	Account       common.Hash    `json:"account"`
	KeyLine       common.Hash    `json:"keyLine"`
	KeyHash       common.Hash    `json:"keyHash"`
	Terms         common.Hash    `json:"terms"`
	InputHash     common.Hash    `json:"inputHash"`
	NumWords      uint16         `json:"numWords"`
	CallbackGas   uint32         `json:"callbackGas"`
	MaxGasPrice   Wei            `json:"maxGasPrice"`
}

// An AttestationView is whose evidence an app asks for on chain.
type AttestationView struct {
	App           common.Address  `json:"app"`
	Instance      *common.Address `json:"instance,omitempty"` // nil: any of the app's
	Worker        string          `json:"worker,omitempty"`   // whose it is, if it is one of ours that runs
	Why           string          `json:"why"`                // the app's reason
	PolicyVersion uint32          `json:"policyVersion"`
}

// A BlockView is a block of the chain.
type BlockView struct {
	Number uint64      `json:"number"`
	Hash   common.Hash `json:"hash"`
	Time   uint64      `json:"time,omitempty"` // unix seconds, by the block
}

// A SettlementView says where a request was settled.
type SettlementView struct {
	Outcome string      `json:"outcome"`
	Block   BlockView   `json:"block"`
	TxHash  common.Hash `json:"txHash"`
	Charge  Wei         `json:"charge,omitzero"`
	Ours    bool        `json:"ours"`
	Retried uint64      `json:"retriedBlock,omitempty"` // block number of a retry that succeeded
}

// Times are when the relayer noticed what happened; its clock, not the chain's.
type Times struct {
	Observed time.Time `json:"observed"`
	Matured  time.Time `json:"matured,omitzero"`
	Answered time.Time `json:"answered,omitzero"`
	Settled  time.Time `json:"settled,omitzero"`
	Ended    time.Time `json:"ended,omitzero"`
}

// Wei is an amount in decimal, in quotes: it may not fit what JSON readers take for a number. No amount is 0.
type Wei struct{ Amount *big.Int }

// MarshalText implements encoding.TextMarshaler.
func (w Wei) MarshalText() ([]byte, error) {
	if w.Amount == nil {
		return []byte("0"), nil
	}
	return w.Amount.MarshalText()
}

// UnmarshalText reads what MarshalText wrote.
func (w *Wei) UnmarshalText(text []byte) error {
	w.Amount = new(big.Int)
	return w.Amount.UnmarshalText(text)
}

// StatusOf is what the contract's requestStatus says about a request in a state.
//
//	state                             status
//	observed, matured, answered       Pending
//	failed                            Pending: the contract still has it, and nobody can answer it
//	settled, final, settled_by_other  Fulfilled, or CallbackFailed until the callback is retried
//	refunded                          Refunded
//	orphaned                          None
//
// Once its slot is used again the contract says Recycled, whichever it was.
func StatusOf(state lifecycle.Request, outcome store.Outcome) string {
	switch state {
	case lifecycle.Settled, lifecycle.Final, lifecycle.SettledByOther:
		if outcome == store.CallbackFailed {
			return "CallbackFailed"
		}
		return "Fulfilled"
	case lifecycle.Refunded:
		return "Refunded"
	case lifecycle.Orphaned:
		return "None"
	default:
		return "Pending"
	}
}

func blockView(r store.Request) BlockView {
	return BlockView{Number: r.Block.Number, Hash: r.Block.Hash, Time: r.Block.Time}
}

// ViewOf shows a request. Of attestation it names the worker among those that run; what workers said of a claim is ViewsOf's to add.
func ViewOf(r store.Request, running []workers.Status) RequestView {
	v := RequestView{
		ChainID: r.ChainID, Kind: r.Kind, RequestID: r.ID, Sequence: r.Sequence, State: r.State, Reason: r.Reason,
		Block: blockView(r), TxHash: r.TxHash, LogIndex: r.LogIndex, MaturesAt: r.MaturesAt, Misses: r.Misses, HoldUntil: r.HoldUntil,
		Times: Times{r.ObservedAt, r.MaturedAt, r.AnsweredAt, r.SettledAt, r.EndedAt},
	}
	switch r.Kind {
	case store.Attestation:
		v.AttestationView = attestationView(r, running)
	case store.Proof:
		v.Proof = proofView(r)
	case store.Key:
		v.Key = keyView(r)
	default:
		v.Status = StatusOf(r.State, outcomeOf(r))
		v.RandomnessView = &RandomnessView{
			Coordinator: r.Contract, Confirmations: r.Confirmations, Consumer: r.Consumer, Account: r.Account, KeyLine: r.KeyLine, KeyHash: r.KeyHash,
			Terms: r.Terms, InputHash: r.InputHash, NumWords: r.NumWords, CallbackGas: r.CallbackGas, MaxGasPrice: Wei{r.MaxGasPrice},
		}
	}
	if r.Outcome != "" && r.SettledTx != (common.Hash{}) {
		v.Settlement = &SettlementView{
			Outcome: string(r.Outcome), Block: BlockView{Number: r.SettledBlock.Number, Hash: r.SettledBlock.Hash},
			TxHash: r.SettledTx, Charge: Wei{r.Charge}, Ours: r.Ours, Retried: r.RetriedNumber,
		}
	}
	return v
}

func attestationView(r store.Request, running []workers.Status) *AttestationView {
	v := &AttestationView{App: r.Contract, Why: app.Why(r.Why), PolicyVersion: r.PolicyVersion}
	if r.Instance != (common.Address{}) {
		v.Instance = &r.Instance
		if i := slices.IndexFunc(running, func(w workers.Status) bool { return w.Instance == r.Instance }); i >= 0 {
			v.Worker = running[i].Name
		}
	}
	return v
}

// outcomeOf counts a callback that was retried as delivered.
func outcomeOf(r store.Request) store.Outcome {
	if r.Outcome == store.CallbackFailed && r.RetriedNumber != 0 {
		return store.Fulfilled
	}
	return r.Outcome
}

// request serves one.
func (s *Server) request(w http.ResponseWriter, r *http.Request) {
	c, ok := s.chainOf(w, r)
	if !ok {
		return
	}
	id, ok := idOf(w, r)
	if !ok {
		return
	}
	request, err := s.config.Store.Request(r.Context(), c.ID(), id)
	switch {
	case errors.Is(err, store.ErrNoRequest):
		s.unknownRequest(w)
	case err != nil:
		s.unavailable(w, r, err)
	default:
		views, err := ViewsOf(r.Context(), s.config.Store, c.ID(), []store.Request{request}, s.config.Workers())
		if err != nil {
			s.unavailable(w, r, err)
			return
		}
		reply(w, http.StatusOK, views[0])
	}
}

// How many requests a list has.
const (
	defaultLimit = 50
	maxLimit     = 500
)

var states = []lifecycle.Request{
	lifecycle.Observed, lifecycle.Matured, lifecycle.Answered, lifecycle.Settled, lifecycle.Final,
	lifecycle.Orphaned, lifecycle.SettledByOther, lifecycle.Refunded, lifecycle.Failed, lifecycle.Declined,
}

// requests serves the newest, perhaps of some states only.
func (s *Server) requests(w http.ResponseWriter, r *http.Request) {
	c, ok := s.chainOf(w, r)
	if !ok {
		return
	}
	filter := store.Filter{ChainID: c.ID(), Limit: defaultLimit, NewestFirst: true}
	for name, values := range r.URL.Query() {
		for _, value := range values {
			if !narrow(&filter, name, value) {
				refuse(w, http.StatusBadRequest, "malformed", "a parameter is unknown or impossible: "+strconv.Quote(clip(name)),
					"state takes one or more of "+list(states)+", with commas between; kind takes randomness, attestation, proof or key; limit takes 1 to "+strconv.Itoa(maxLimit))
				return
			}
		}
	}

	requests, err := s.config.Store.Requests(r.Context(), filter)
	if err != nil {
		s.unavailable(w, r, err)
		return
	}
	views, err := ViewsOf(r.Context(), s.config.Store, c.ID(), requests, s.config.Workers())
	if err != nil {
		s.unavailable(w, r, err)
		return
	}
	reply(w, http.StatusOK, struct {
		Requests []RequestView `json:"requests"`
	}{views})
}

// narrow applies one parameter, if it is one.
func narrow(filter *store.Filter, name, value string) bool {
	switch name {
	case "limit":
		limit, err := strconv.Atoi(value)
		filter.Limit = limit
		return err == nil && limit >= 1 && limit <= maxLimit

	case "kind":
		filter.Kind = store.Kind(value)
		return slices.Contains([]store.Kind{store.Randomness, store.Attestation, store.Proof, store.Key}, filter.Kind)

	case "state":
		for state := range strings.SplitSeq(value, ",") {
			if !slices.Contains(states, lifecycle.Request(state)) || len(filter.States) == len(states) {
				return false
			}
			filter.States = append(filter.States, lifecycle.Request(state))
		}
		return true

	default:
		return false
	}
}

func clip(text string) string { return text[:min(len(text), 40)] }

func list(states []lifecycle.Request) string {
	names := make([]string, len(states))
	for i, s := range states {
		names[i] = string(s)
	}
	return strings.Join(names, ", ")
}
