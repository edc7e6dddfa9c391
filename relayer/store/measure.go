package store

import (
	"strconv"
	"time"

	"github.com/veritee/veritee/relayer/lifecycle"
)

// operations are the label values of the metric. A method that isn't here isn't called by itself.
var operations = []string{
	"accept_reorg", "add_attempt", "adopt", "advance", "amend_mined", "attestations", "audit", "audit_rows", "blocks", "cancel_nonce", "chain", "clear_chain",
	"answer_key", "counts", "decline", "delete_answers", "delete_partials", "delete_requests", "delete_settlements", "delete_verdicts", "finalize", "fold_counts", "held_senders", "hold", "keys", "last_sequence",
	"lead", "leader", "let_go", "mark_mined", "mark_sent", "open_chain", "open_in_block", "open_settlements", "park", "parked", "pause_chain",
	"pause_sender", "drop_partial", "partials", "ping", "pins", "plan", "proofs", "quarantine", "quarantined", "questions", "ready", "ready_of_others", "reclaim", "refuse_proof", "release_worker",
	"renew_answers", "request", "requests", "rescan", "resign_answers", "rows_of", "public_shares", "save_answer", "save_partial", "save_shares", "save_verdict", "search", "settled_claims", "settlements",
	"skip_range", "skipped", "spending", "spent", "stale_answers", "stop_chain", "stored_answer", "supersede", "unanswerable",
	"unknown_attempts", "unmine", "unpause_sender", "verdicts", "waiting_longest",
}

func (s *Store) initialiseMetrics() {
	if s.metrics == nil {
		return
	}
	for _, operation := range operations {
		s.metrics.StoreSeconds.WithLabelValues(operation)
	}
}

// Stages of a request, by where they end.
const (
	stageAnswer    = "answer"    // from maturity
	stageBroadcast = "broadcast" // from maturity, until a node first took a transaction with the answer
	stageSettle    = "settle"    // from the answer, of what we settled
	stageFinal     = "final"     // from the settlement
)

// initialiseChain makes the series of a chain exist before anything happens there.
func (s *Store) initialiseChain(chainID uint64) {
	if s.metrics == nil {
		return
	}
	chain := strconv.FormatUint(chainID, 10)
	for _, stage := range []string{stageAnswer, stageBroadcast, stageSettle, stageFinal} {
		s.metrics.StageSeconds.WithLabelValues(chain, stage)
	}
	for _, state := range lifecycle.RequestStates {
		if state.Over() {
			s.metrics.RequestsEnded.WithLabelValues(chain, string(state))
		}
	}
}

func (s *Store) observeStage(chainID uint64, stage string, seconds []float64) {
	if s.metrics == nil {
		return
	}
	for _, d := range seconds {
		s.metrics.StageSeconds.WithLabelValues(strconv.FormatUint(chainID, 10), stage).Observe(d)
	}
}

func (s *Store) countEnded(chainID uint64, state lifecycle.Request, n int) {
	if s.metrics == nil {
		return
	}
	s.metrics.RequestsEnded.WithLabelValues(strconv.FormatUint(chainID, 10), string(state)).Add(float64(n))
}

func (s *Store) measure(operation string) func() {
	if s.metrics == nil {
		return func() {}
	}
	start := time.Now()
	return func() { s.metrics.StoreSeconds.WithLabelValues(operation).Observe(time.Since(start).Seconds()) }
}
