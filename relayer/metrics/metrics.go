// Package metrics declares everything that a relayer counts and measures, in one place: docs/metrics.md is made from it.
//
// Base units, counters end in _total, and no label has a value per request, transaction or account. Nothing random reaches a
// metric. Label values are few and known, and initialised where they are, so that a rate over a counter that never moved is
// zero and not absent.
package metrics

import "github.com/prometheus/client_golang/prometheus"

// Metrics are those of one process. Every package of the relayer gets the same.
type Metrics struct {
	Requests      *prometheus.GaugeVec   // chain, state
	RequestsEnded *prometheus.CounterVec // chain, state
	OldestOpen    *prometheus.GaugeVec   // chain: seconds since the maturity of the oldest request that isn't settled
	StageSeconds  *prometheus.HistogramVec
	Sequence      *prometheus.GaugeVec   // chain: highest seen
	SequenceGaps  *prometheus.CounterVec // chain

	ChainServed *prometheus.GaugeVec // chain: 1 or 0
	Head        *prometheus.GaugeVec // chain, node
	HeadTime    *prometheus.GaugeVec // chain: unix time of the newest block
	Cursor      *prometheus.GaugeVec // chain
	FinalBlock  *prometheus.GaugeVec // chain
	Reorgs      *prometheus.CounterVec
	ReorgDepth  *prometheus.HistogramVec
	LogsLate    *prometheus.CounterVec // chain: logs found by the later re-scan
	LogsRefused *prometheus.CounterVec // chain, reason
	NodeUp      *prometheus.GaugeVec   // chain, node
	RPC         *prometheus.CounterVec // chain, node, method, outcome
	RPCSeconds  *prometheus.HistogramVec

	Orders           *prometheus.CounterVec // worker, outcome
	OrderSeconds     *prometheus.HistogramVec
	WorkerUp         *prometheus.GaugeVec   // worker
	DifferentAnswers *prometheus.CounterVec // worker
	LeaseEnd         *prometheus.GaugeVec   // worker, chain: unix time
	LeaseAttested    *prometheus.GaugeVec   // worker, chain: 1 or 0

	Evidence      *prometheus.CounterVec // chain, outcome
	Proofs        *prometheus.CounterVec // chain, outcome
	AppLiveUntil  *prometheus.GaugeVec   // chain, app: unix time
	CollateralEnd *prometheus.GaugeVec   // chain, platform: unix time

	ProofRequests *prometheus.GaugeVec   // chain, state
	ClaimsHeld    *prometheus.GaugeVec   // chain, reason
	Verdicts      *prometheus.CounterVec // chain, worker, verdict
	ProveRefusals *prometheus.CounterVec // chain, worker, reason
	ProveSeconds  *prometheus.HistogramVec
	ProvenGas     *prometheus.CounterVec // chain, worker

	KeyRequests   *prometheus.GaugeVec   // chain, state
	KeyOldest     *prometheus.GaugeVec   // chain: seconds
	KeyPartials   *prometheus.CounterVec // chain, node, outcome
	KeyRefusals   *prometheus.CounterVec // chain, purpose, reason
	KeyGeneration *prometheus.GaugeVec   // chain
	KeyMembers    *prometheus.GaugeVec   // chain, standing: live, holding, needed
	KeyEpoch      *prometheus.GaugeVec   // chain, line, standing: newest, active, retired
	KeyStopped    *prometheus.GaugeVec   // chain, line: 1 or 0

	InFlight       *prometheus.GaugeVec   // chain, sender: settlements planned or live
	LowestNonceAge *prometheus.GaugeVec   // chain, sender: seconds
	Attempts       *prometheus.CounterVec // chain, sender, outcome
	Replacements   *prometheus.CounterVec // chain, sender
	Settlements    *prometheus.CounterVec // chain, purpose, outcome
	Batch          *prometheus.HistogramVec
	GasUsed        *prometheus.CounterVec // chain, sender
	FeesPaid       *prometheus.CounterVec // chain, sender: ether
	Balance        *prometheus.GaugeVec   // chain, sender: ether
	Runway         *prometheus.GaugeVec   // chain, sender: seconds
	CapShare       *prometheus.GaugeVec   // chain, window: 0 to 1
	Earned         *prometheus.GaugeVec   // chain: ether, charges of final settlements of ours

	Term         prometheus.Gauge
	TermsLost    prometheus.Counter
	Build        *prometheus.GaugeVec // version: always 1
	DatabaseUp   prometheus.Gauge
	StoreSeconds *prometheus.HistogramVec // operation
	RowsDeleted  *prometheus.CounterVec   // table
	Warnings     *prometheus.GaugeVec     // code
	LoopBeat     *prometheus.GaugeVec     // loop: unix time of the last turn
}

// Durations from a millisecond to ten minutes: proofs take one, blocks twelve thousand.
var seconds = []float64{.001, .0025, .005, .01, .025, .05, .1, .25, .5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600}

// New declares the metrics and registers them.
func New(registry prometheus.Registerer) *Metrics {
	return declare(&declarer{registry: registry})
}

func declare(d *declarer) *Metrics {
	return &Metrics{
		Requests:      d.gauge("veritee_requests", "Requests by state, those that are over left out.", "chain", "state"),
		RequestsEnded: d.counter("veritee_requests_ended_total", "Requests that came to an end, by the state they ended in.", "chain", "state"),
		OldestOpen:    d.gauge("veritee_oldest_open_seconds", "Time since the oldest mature request that isn't settled matured; 0 if there is none.", "chain"),
		StageSeconds:  d.histogram("veritee_stage_seconds", "Time that requests spent in a stage: answer from maturity, broadcast from maturity, settle from answer, final from settlement.", seconds, "chain", "stage"),
		Sequence:      d.gauge("veritee_sequence", "Highest sequence number of a request seen.", "chain"),
		SequenceGaps:  d.counter("veritee_sequence_gaps_total", "Gaps in the sequence numbers that a node's logs showed; each was read again.", "chain"),

		ChainServed: d.gauge("veritee_chain_served", "1 if a chain is served: opened, and neither stopped nor paused.", "chain"),
		HeadTime:    d.gauge("veritee_head_timestamp_seconds", "Time of the newest block, by its header.", "chain"),
		Head:        d.gauge("veritee_head_block", "Newest block of a node.", "chain", "node"),
		Cursor:      d.gauge("veritee_cursor_block", "Newest block whose logs are in the database.", "chain"),
		FinalBlock:  d.gauge("veritee_final_block", "Newest block that counts as final.", "chain"),
		Reorgs:      d.counter("veritee_reorgs_total", "Re-orgs followed.", "chain"),
		ReorgDepth:  d.histogram("veritee_reorg_depth_blocks", "Blocks dropped by a re-org.", []float64{1, 2, 3, 5, 8, 16, 32, 64}, "chain"),
		LogsLate:    d.counter("veritee_logs_late_total", "Logs that a later scan of the same block found first.", "chain"),
		LogsRefused: d.counter("veritee_logs_refused_total", "Logs that were refused, by reason.", "chain", "reason"),
		NodeUp:      d.gauge("veritee_node_up", "1 if a node answers and is on the right chain.", "chain", "node"),
		RPC:         d.counter("veritee_rpc_total", "Calls to nodes, by outcome.", "chain", "node", "method", "outcome"),
		RPCSeconds:  d.histogram("veritee_rpc_seconds", "Duration of calls to nodes.", seconds, "chain", "node"),

		Orders:           d.counter("veritee_worker_orders_total", "Orders to workers, by outcome.", "worker", "outcome"),
		OrderSeconds:     d.histogram("veritee_worker_order_seconds", "Duration of orders to workers.", seconds, "worker"),
		WorkerUp:         d.gauge("veritee_worker_up", "1 if a worker answers and isn't quarantined. Key nodes aren't among them: veritee_key_members counts those.", "worker"),
		DifferentAnswers: d.counter("veritee_worker_different_answers_total", "Valid proofs of another value for an answered question. Any is an emergency.", "worker"),
		LeaseEnd:         d.gauge("veritee_worker_lease_end_timestamp_seconds", "When the lease of a worker's instance ends, by block time; 0 if it never had one.", "worker", "chain"),

		Evidence:      d.counter("veritee_evidence_total", "Evidence that was made for registrations, by what became of it: sent; publishing, where collateral goes first; waits, for a block, a sender or money; no_quote; no_collateral; refused, before gas was spent; failed, by a node or the database.", "chain", "outcome"),
		Proofs:        d.counter("veritee_proofs_total", "Zero-knowledge proofs that were asked for, by what became of it: proof; direct, where none was to be had in time and the quote itself is sent; resting, where that is so since a moment ago.", "chain", "outcome"),
		AppLiveUntil:  d.gauge("veritee_app_live_until_timestamp_seconds", "Until when an app has a live instance by the registry's word; in the past, since when it may have none.", "chain", "app"),
		CollateralEnd: d.gauge("veritee_collateral_end_timestamp_seconds", "When the collateral that was last used for a kind of platform ends.", "chain", "platform"),

		LeaseAttested: d.gauge("veritee_worker_lease_attested", "1 if a worker's instance came into the registry by evidence, which the relayer renews; 0 if on governance's word, or not at all.", "worker", "chain"),

		ProofRequests: d.gauge("veritee_proof_requests", "Open requests for proofs of rollups' claims, by state, as far as they are looked at.", "chain", "state"),
		ClaimsHeld:    d.gauge("veritee_claims_held", "Claims of our rollups that are held, by the rollup's word, among those with an open request for proofs. Reasons: timeout, which goes on by itself; contradiction; broken, a ZK verifier.", "chain", "reason"),
		Verdicts:      d.counter("veritee_verdicts_total", "Verdicts of workers on claims, verified and stored.", "chain", "worker", "verdict"),
		ProveRefusals: d.counter("veritee_prove_refusals_total", "Orders to prove a claim that got no verdict, by the worker's reason.", "chain", "worker", "reason"),
		ProveSeconds:  d.histogram("veritee_prove_seconds", "Time that workers executed for a verdict, by their own word.", seconds, "chain", "worker"),
		ProvenGas:     d.counter("veritee_proven_gas_total", "Gas of rollups' blocks that workers executed for verdicts, by their own word.", "chain", "worker"),

		KeyRequests:   d.gauge("veritee_key_requests", "Open orders for keys, by state, as far as they are looked at.", "chain", "state"),
		KeyOldest:     d.gauge("veritee_key_oldest_open_seconds", "Time since the oldest order for a key that isn't issued was given, by block time; 0 if there is none.", "chain"),
		KeyPartials:   d.counter("veritee_key_partials_total", "Key nodes' parts of keys that were asked for, by what became of it: verified; bad, signed by the node and false; unsigned, which is nobody's; refused; failed, where the node gave no answer.", "chain", "node", "outcome"),
		KeyRefusals:   d.counter("veritee_key_refusals_total", "What about keys wasn't sent or done, by what it was (order, take, issue, state, activate, confirm, fail) and by the name of the contract's error, or worker.", "chain", "purpose", "reason"),
		KeyGeneration: d.gauge("veritee_key_generation", "Generation of the committee that serves.", "chain"),
		KeyMembers:    d.gauge("veritee_key_members", "Members of the committee's generation: holding, which have a share; live, of those the key nodes that answer here; needed, the threshold.", "chain", "standing"),
		KeyEpoch:      d.gauge("veritee_key_epoch", "Epochs of a key line that workers of ours derive keys of: newest, active and retired.", "chain", "line", "standing"),
		KeyStopped:    d.gauge("veritee_key_mismatch", "1 if two instances stated different keys for the newest epoch of a line. Any is an emergency.", "chain", "line"),

		InFlight:       d.gauge("veritee_settlements_in_flight", "Settlements that aren't mined.", "chain", "sender"),
		LowestNonceAge: d.gauge("veritee_lowest_nonce_age_seconds", "Age of the lowest nonce that isn't mined; 0 if there is none.", "chain", "sender"),
		Attempts:       d.counter("veritee_attempts_total", "Transactions handed to nodes, by what they said.", "chain", "sender", "outcome"),
		Replacements:   d.counter("veritee_replacements_total", "Attempts that replace an earlier one.", "chain", "sender"),
		Settlements:    d.counter("veritee_settlements_total", "Transactions mined, by purpose and success.", "chain", "purpose", "outcome"),
		Batch:          d.histogram("veritee_settlement_requests", "Requests per settlement.", []float64{1, 2, 5, 10, 20, 50, 100, 200, 500}, "chain"),
		GasUsed:        d.counter("veritee_gas_used_total", "Gas of mined transactions.", "chain", "sender"),
		FeesPaid:       d.counter("veritee_fees_paid_ether_total", "Fees of mined transactions.", "chain", "sender"),
		Balance:        d.gauge("veritee_sender_balance_ether", "Balance of a sender.", "chain", "sender"),
		Runway:         d.gauge("veritee_sender_runway_seconds", "How long a sender's balance lasts at what it spent in the last day; +Inf if it spent nothing.", "chain", "sender"),
		CapShare:       d.gauge("veritee_spending_cap_share", "Share of a spending cap that is used, what isn't mined counted with the most it may cost.", "chain", "window"),
		Earned:         d.gauge("veritee_earned_ether", "Charges of our final settlements.", "chain"),

		Term:         d.one("veritee_leadership_term", "Term in which this process leads; 0 if it doesn't."),
		TermsLost:    d.count("veritee_leadership_losses_total", "Leaderships that ended without having been given up."),
		Build:        d.gauge("veritee_build_info", "1, for the version that runs.", "version"),
		DatabaseUp:   d.one("veritee_database_up", "1 if the database could be written a moment ago."),
		RowsDeleted:  d.counter("veritee_rows_deleted_total", "Rows of what is long over that retention has deleted.", "table"),
		StoreSeconds: d.histogram("veritee_store_seconds", "Duration of database operations.", seconds, "operation"),
		Warnings:     d.gauge("veritee_warning", "1 while a warning shows. The runbook has a heading for each code.", "code"),
		LoopBeat:     d.gauge("veritee_loop_beat_timestamp_seconds", "When a loop last turned.", "loop"),
	}
}
