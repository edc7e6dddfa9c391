package grafana

// Thresholds that several panels share.
var (
	lateness = []step{{0, "green"}, {60, "yellow"}, {120, "red"}}
	yesNo    = []step{{0, "red"}, {1, "green"}}
	noYes    = []step{{0, "green"}, {1, "red"}}
)

func rows() []row {
	return []row{
		{"Are users served?", users()},
		{"Chain view", chainView()},
		{"Sending", sending()},
		{"Rollups", rollups()},
		{"Keys", keys()},
		{"Money", money()},
		{"Machine", machine()},
	}
}

func users() []panel {
	return []panel{
		{
			kind: "stat", title: "Oldest open request", wide: 6, unit: "s", steps: lateness,
			about:   "How long the oldest mature request has waited. A block or two is usual. Runbook: requests-late.",
			queries: []query{{`max by (chain) (veritee_oldest_open_seconds{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "stat", title: "Served, last day", wide: 6, unit: "percentunit", steps: []step{{0, "red"}, {.999, "yellow"}, {.9999, "green"}},
			about: "Share of the requests that ended in the last day and weren't lost. 99.9 % is the aim. Runbook: requests-fail.",
			queries: []query{{`1 - sum by (chain) (increase(veritee_requests_ended_total{state="failed", chain=~"$chain"}[1d]))` +
				` / sum by (chain) (increase(veritee_requests_ended_total{chain=~"$chain"}[1d]))`, "{{chain}}"}},
		},
		{
			kind: "stat", title: "On their way within 30 s, last day", wide: 6, unit: "percentunit", steps: []step{{0, "red"}, {.99, "yellow"}, {.999, "green"}},
			about: "Share of requests that were handed to a node within 30 s of their maturity. 99 % is the aim. Runbook: broadcast-slow.",
			queries: []query{{`sum by (chain) (increase(veritee_stage_seconds_bucket{stage="broadcast", le=~"30|30\\.0", chain=~"$chain"}[1d]))` +
				` / sum by (chain) (increase(veritee_stage_seconds_count{stage="broadcast", chain=~"$chain"}[1d]))`, "{{chain}}"}},
		},
		{
			kind: "stat", title: "Warnings", wide: 6, unit: "short", steps: noYes,
			about:   "How many kinds of warnings show, notices left out. The panel below names them; `veritee status` has the details.",
			queries: []query{{`count(max by (code) (veritee_warning{code!~"chain-paused|not-leading|sender-paused|worker-unattested"}) == 1) or vector(0)`, "show"}},
		},
		{
			kind: "timeseries", title: "Open requests", wide: 12, unit: "short", stacked: true,
			about:   "By state. Observed ones wait for their confirmations, matured ones for a worker, answered ones for a transaction, settled ones for finality.",
			queries: []query{{`sum by (state) (veritee_requests{chain=~"$chain"}` + leads + `)`, "{{state}}"}},
		},
		{
			kind: "timeseries", title: "Requests that ended", wide: 12, unit: "reqps", stacked: true,
			about:   "By how. Failed ones are lost; settled by other are those that somebody else's transaction settled first.",
			queries: []query{{`sum by (state) (rate(veritee_requests_ended_total{chain=~"$chain"}[$__rate_interval]))`, "{{state}}"}},
		},
		{
			kind: "timeseries", title: "From maturity to broadcast", wide: 12, unit: "s",
			about: "How soon after its maturity a request's transaction was handed to a node. 50 ms is the aim for half of them, while nothing is in flight.",
			queries: []query{
				{`histogram_quantile(0.5, sum by (le) (rate(veritee_stage_seconds_bucket{stage="broadcast", chain=~"$chain"}[$__rate_interval])))`, "half"},
				{`histogram_quantile(0.95, sum by (le) (rate(veritee_stage_seconds_bucket{stage="broadcast", chain=~"$chain"}[$__rate_interval])))`, "95 %"},
				{`histogram_quantile(0.99, sum by (le) (rate(veritee_stage_seconds_bucket{stage="broadcast", chain=~"$chain"}[$__rate_interval])))`, "99 %"},
			},
		},
		{
			kind: "timeseries", title: "Stages, 95 %", wide: 12, unit: "s",
			about:   "Where the time goes: to the answer and to the broadcast from maturity, to the settlement from the answer, to finality from the settlement.",
			queries: []query{{`histogram_quantile(0.95, sum by (stage, le) (rate(veritee_stage_seconds_bucket{chain=~"$chain"}[$__rate_interval])))`, "{{stage}}"}},
		},
		{
			kind: "timeseries", title: "Oldest open request, over time", wide: 12, unit: "s", steps: lateness,
			about:   "The same as above, over time. A saw's teeth are well; a slope is somebody who waits.",
			queries: []query{{`max by (chain) (veritee_oldest_open_seconds{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "state-timeline", title: "Warnings, over time", wide: 12, unit: "short", steps: noYes, words: map[int]string{0: "no", 1: "shows"},
			about:   "When each warning showed. The runbook has a heading for each.",
			queries: []query{{`max by (code) (veritee_warning) == 1`, "{{code}}"}},
		},
	}
}

func chainView() []panel {
	return []panel{
		{
			kind: "stat", title: "Chains", wide: 6, unit: "short", steps: yesNo, words: map[int]string{0: "not served", 1: "served"},
			about:   "Whether a chain is served: opened, and neither stopped nor paused. Runbook: chain-unserved, chain-stopped, chain-paused.",
			queries: []query{{`max by (chain) (veritee_chain_served{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "stat", title: "Blocks behind", wide: 6, unit: "short", steps: []step{{0, "green"}, {8, "yellow"}, {64, "red"}},
			about: "From the newest block of any node that is up to the newest one that was read. Runbook: scan-behind.",
			queries: []query{{`max by (chain) ((max without (node) (veritee_head_block{chain=~"$chain"} and (veritee_node_up == 1)) - veritee_cursor_block)` + leads + `)`,
				"{{chain}}"}},
		},
		{
			kind: "stat", title: "Age of the newest block", wide: 6, unit: "s", steps: []step{{0, "green"}, {60, "yellow"}, {180, "red"}},
			about:   "By its header. Runbook: chain-halted.",
			queries: []query{{`max by (chain) (time() - veritee_head_timestamp_seconds{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "stat", title: "Nodes that can be used", wide: 6, unit: "short", steps: []step{{0, "red"}, {1, "yellow"}, {2, "green"}},
			about:   "With one, nothing that it says can be held against another. Runbook: node-down, no-node.",
			queries: []query{{`max by (chain) (sum without (node) (veritee_node_up{chain=~"$chain"})` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "timeseries", title: "Blocks behind, by node", wide: 12, unit: "short", below: true, steps: []step{{0, "green"}, {64, "red"}},
			about: "Each node's head before what was read: a node that lies far below the others lags. Below zero: it hasn't got yet what another one showed.",
			queries: []query{{`max by (chain, node) ((veritee_head_block{chain=~"$chain"} - on (job, instance, chain) group_left () veritee_cursor_block)` + leads + `)`,
				"{{chain}} {{node}}"}},
		},
		{
			kind: "state-timeline", title: "Nodes", wide: 12, unit: "short", steps: yesNo, words: map[int]string{0: "down", 1: "up"},
			about:   "Red where a node didn't answer or was on another chain.",
			queries: []query{{`max by (chain, node) (veritee_node_up{chain=~"$chain"}` + leads + `)`, "{{chain}} {{node}}"}},
		},
		{
			kind: "timeseries", title: "Calls to nodes", wide: 12, unit: "reqps",
			about: "Those that failed by node and outcome, and all that succeeded. Limited: the node wants a pause. Wrong: it said what can't be so.",
			queries: []query{
				{`sum by (chain, node, outcome) (rate(veritee_rpc_total{chain=~"$chain", outcome!="ok"}[$__rate_interval])) > 0`, "{{chain}} {{node}} {{outcome}}"},
				{`sum by (chain) (rate(veritee_rpc_total{chain=~"$chain", outcome="ok"}[$__rate_interval]))`, "{{chain}} ok"},
			},
		},
		{
			kind: "timeseries", title: "Methods", wide: 12, unit: "reqps", stacked: true,
			about:   "What nodes are asked for; a provider's bill follows from it.",
			queries: []query{{`topk(12, sum by (method) (rate(veritee_rpc_total{chain=~"$chain"}[$__rate_interval])))`, "{{method}}"}},
		},
		{
			kind: "timeseries", title: "Duration of calls, 95 %", wide: 12, unit: "s",
			about:   "By node. A node above some seconds is worse than one that is down.",
			queries: []query{{`histogram_quantile(0.95, sum by (chain, node, le) (rate(veritee_rpc_seconds_bucket{chain=~"$chain"}[$__rate_interval])))`, "{{chain}} {{node}}"}},
		},
		{
			kind: "timeseries", title: "Re-orgs and doubts, per hour", wide: 12, unit: "short",
			about: "Re-orgs followed; gaps in the contract's own count of requests; logs that only a later reading found; logs refused. A few re-orgs are a chain's habit, the others a node's.",
			queries: []query{
				{`sum by (chain) (increase(veritee_reorgs_total{chain=~"$chain"}[1h]))`, "{{chain}} re-orgs"},
				{`histogram_quantile(1, sum by (chain, le) (increase(veritee_reorg_depth_blocks_bucket{chain=~"$chain"}[1h])))`, "{{chain}} deepest, blocks"},
				{`sum by (chain) (increase(veritee_sequence_gaps_total{chain=~"$chain"}[1h]))`, "{{chain}} gaps"},
				{`sum by (chain) (increase(veritee_logs_late_total{chain=~"$chain"}[1h]))`, "{{chain}} late logs"},
				{`sum by (chain, reason) (increase(veritee_logs_refused_total{chain=~"$chain"}[1h])) > 0`, "{{chain}} refused: {{reason}}"},
			},
		},
	}
}

func sending() []panel {
	return []panel{
		{
			kind: "timeseries", title: "Age of the lowest nonce", wide: 12, unit: "s", steps: []step{{0, "green"}, {300, "red"}},
			about:   "How long a sender's lowest transaction has waited to be mined. All later ones wait behind it. Runbook: nonce-stuck.",
			queries: []query{{`max by (chain, sender) (veritee_lowest_nonce_age_seconds{chain=~"$chain"}` + leads + `)`, "{{chain}} {{sender}}"}},
		},
		{
			kind: "timeseries", title: "Transactions under way", wide: 12, unit: "short",
			about:   "By sender. At settle.max_in_flight it takes no more; if all of a chain's senders are there, add one.",
			queries: []query{{`max by (chain, sender) (veritee_settlements_in_flight{chain=~"$chain"}` + leads + `)`, "{{chain}} {{sender}}"}},
		},
		{
			kind: "timeseries", title: "What nodes said to transactions", wide: 12, unit: "ops",
			about:   "Each time that one was handed to a node. Underpriced: fees rose. Unclear: no node gave an answer that says what it has; it is sent again.",
			queries: []query{{`sum by (outcome) (rate(veritee_attempts_total{chain=~"$chain"}[$__rate_interval])) > 0`, "{{outcome}}"}},
		},
		{
			kind: "timeseries", title: "Transactions mined", wide: 12, unit: "ops", stacked: true,
			about:   "By purpose and success. Reverted ones cost money and settle nothing.",
			queries: []query{{`sum by (purpose, outcome) (rate(veritee_settlements_total{chain=~"$chain"}[$__rate_interval])) > 0`, "{{purpose}} {{outcome}}"}},
		},
		{
			kind: "timeseries", title: "Requests per transaction", wide: 12, unit: "short",
			about: "Under load many share one, and each costs less.",
			queries: []query{
				{`sum by (chain) (rate(veritee_settlement_requests_sum{chain=~"$chain"}[$__rate_interval])) / sum by (chain) (rate(veritee_settlement_requests_count{chain=~"$chain"}[$__rate_interval]))`, "{{chain}} mean"},
				{`histogram_quantile(0.95, sum by (chain, le) (rate(veritee_settlement_requests_bucket{chain=~"$chain"}[$__rate_interval])))`, "{{chain}} 95 %"},
			},
		},
		{
			kind: "timeseries", title: "Replacements, per hour", wide: 12, unit: "short",
			about:   "Transactions that were sent again at a higher price. Many mean that fees move faster than they are followed.",
			queries: []query{{`sum by (chain, sender) (increase(veritee_replacements_total{chain=~"$chain"}[1h]))`, "{{chain}} {{sender}}"}},
		},
	}
}

func money() []panel {
	return []panel{
		{
			kind: "timeseries", title: "Balance, ether", wide: 12, unit: "short",
			about:   "Of each sender. Runbook: sender-low.",
			queries: []query{{`max by (chain, sender) (veritee_sender_balance_ether{chain=~"$chain"}` + leads + `)`, "{{chain}} {{sender}}"}},
		},
		{
			kind: "timeseries", title: "How long it lasts", wide: 12, unit: "s", steps: []step{{0, "red"}, {6 * 3600, "yellow"}, {3 * 86400, "green"}},
			about:   "At what each sender spent in the last day. A sender that spent nothing isn't shown.",
			queries: []query{{`max by (chain, sender) (veritee_sender_runway_seconds{chain=~"$chain"}` + leads + `) < Inf`, "{{chain}} {{sender}}"}},
		},
		{
			kind: "timeseries", title: "Fees paid, ether per hour", wide: 8, unit: "short",
			about:   "Of transactions that are mined.",
			queries: []query{{`sum by (chain, sender) (increase(veritee_fees_paid_ether_total{chain=~"$chain"}[1h]))`, "{{chain}} {{sender}}"}},
		},
		{
			kind: "timeseries", title: "Gas per request", wide: 8, unit: "short",
			about: "All gas that was paid for, by all requests that we settled.",
			queries: []query{{`sum by (chain) (increase(veritee_gas_used_total{chain=~"$chain"}[1h]))` +
				` / sum by (chain) (increase(veritee_settlement_requests_sum{chain=~"$chain"}[1h]))`, "{{chain}}"}},
		},
		{
			kind: "timeseries", title: "Caps", wide: 8, unit: "percentunit", steps: []step{{0, "green"}, {.8, "yellow"}, {1, "red"}}, most: 1,
			about:   "Share of a spending cap that is spent or under way. At the top nothing is sent. Runbook: spending-cap.",
			queries: []query{{`max by (chain, window) (veritee_spending_cap_share{chain=~"$chain"}` + leads + `)`, "{{chain}} per {{window}}"}},
		},
		{
			kind: "timeseries", title: "Earned, ether", wide: 12, unit: "short",
			about:   "Charges of final settlements of ours, all time, as the database has it. Compare its rise with the fees.",
			queries: []query{{`max by (chain) (veritee_earned_ether{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "timeseries", title: "Gas, per second", wide: 12, unit: "short",
			about:   "Of mined transactions.",
			queries: []query{{`sum by (chain, sender) (rate(veritee_gas_used_total{chain=~"$chain"}[$__rate_interval]))`, "{{chain}} {{sender}}"}},
		},
	}
}

func machine() []panel {
	return []panel{
		{
			kind: "stat", title: "Relayers", wide: 6, unit: "short", steps: []step{{0, "blue"}, {1, "green"}},
			about:   "The term in which each one leads; 0: it stands by. One leads, and better one stands by. Runbook: no-leader, no-standby.",
			queries: []query{{`veritee_leadership_term`, "{{instance}}"}},
		},
		{
			kind: "stat", title: "Database", wide: 6, unit: "short", steps: yesNo, words: map[int]string{0: "no", 1: "written"},
			about:   "Whether each relayer could write it a moment ago. Runbook: database-down.",
			queries: []query{{`veritee_database_up`, "{{instance}}"}},
		},
		{
			kind: "stat", title: "Workers", wide: 6, unit: "short", steps: yesNo, words: map[int]string{0: "down", 1: "up"},
			about:   "A worker that is quarantined counts as down. Runbook: worker-down, worker-quarantined.",
			queries: []query{{`max by (worker) (veritee_worker_up` + leads + `)`, "{{worker}}"}},
		},
		{
			kind: "stat", title: "Versions", wide: 6, unit: "short", options: object{"textMode": "name"},
			about:   "What runs. Two at once is an upgrade under way.",
			queries: []query{{`count by (version) (veritee_build_info)`, "{{version}}"}},
		},
		{
			kind: "timeseries", title: "Orders to workers", wide: 12, unit: "ops",
			about:   "By worker and outcome. Anything but answered has a reason in the relayer's log.",
			queries: []query{{`sum by (worker, outcome) (rate(veritee_worker_orders_total[$__rate_interval])) > 0`, "{{worker}} {{outcome}}"}},
		},
		{
			kind: "timeseries", title: "Duration of orders, 95 %", wide: 12, unit: "s",
			about:   "A worker asks its own nodes for the block first; that is most of it.",
			queries: []query{{`histogram_quantile(0.95, sum by (worker, le) (rate(veritee_worker_order_seconds_bucket[$__rate_interval])))`, "{{worker}}"}},
		},
		{
			kind: "timeseries", title: "Leases, left", wide: 12, unit: "s", steps: []step{{0, "red"}, {6 * 3600, "yellow"}, {3 * 86400, "green"}},
			about: "Until each worker's lease ends. Runbook: lease-ending.",
			queries: []query{{`max by (worker, chain) (clamp_min((veritee_worker_lease_end_timestamp_seconds{chain=~"$chain"} > 0) - time(), 0)` + leads + `)`,
				"{{worker}} on {{chain}}"}},
		},
		{
			kind: "timeseries", title: "Apps, time to live", wide: 12, unit: "s", steps: []step{{0, "red"}, {3600, "yellow"}, {6 * 3600, "green"}},
			about: "Until when each app has a live instance by the registry's word. Runbook: app-without-worker.",
			queries: []query{{`max by (chain, app) (clamp_min((veritee_app_live_until_timestamp_seconds{chain=~"$chain"} > 0) - time(), 0)` + leads + `)`,
				"{{app}} on {{chain}}"}},
		},
		{
			kind: "timeseries", title: "Evidence, per hour; collateral, left in days", wide: 12, unit: "short",
			about: "What became of evidence for registrations (runbook: evidence-refused), and until when the collateral holds that judges it (runbook: collateral-ending).",
			queries: []query{
				{`sum by (chain, outcome) (increase(veritee_evidence_total{chain=~"$chain"}[1h])) > 0`, "{{outcome}} on {{chain}}"},
				{`sum by (chain, outcome) (increase(veritee_proofs_total{chain=~"$chain"}[1h])) > 0`, "proofs: {{outcome}} on {{chain}}"},
				{`max by (platform) ((veritee_collateral_end_timestamp_seconds{chain=~"$chain"} > 0) - time()` + leads + `) / 86400`, "collateral for {{platform}}"},
			},
		},
		{
			kind: "timeseries", title: "Leases by evidence", wide: 12, unit: "short", steps: yesNo, words: map[int]string{0: "no", 1: "yes"},
			about:   "Whether each worker's instance came into the registry by evidence. Runbook: worker-unattested.",
			queries: []query{{`max by (worker, chain) (veritee_worker_lease_attested{chain=~"$chain"}` + leads + `)`, "{{worker}} on {{chain}}"}},
		},
		{
			kind: "timeseries", title: "Different answers", wide: 12, unit: "short", steps: noYes,
			about:   "Valid proofs of another value for an answered question. Any is an emergency. Runbook: different-answer.",
			queries: []query{{`sum by (worker) (veritee_worker_different_answers_total)`, "{{worker}}"}},
		},
		{
			kind: "timeseries", title: "Database, 99 %", wide: 12, unit: "s",
			about:   "The twelve slowest operations. Commits wait for the database's disk.",
			queries: []query{{`topk(12, histogram_quantile(0.99, sum by (operation, le) (rate(veritee_store_seconds_bucket[$__rate_interval]))))`, "{{operation}}"}},
		},
		{
			kind: "timeseries", title: "Database operations", wide: 12, unit: "ops",
			about:   "The twelve most frequent.",
			queries: []query{{`topk(12, sum by (operation) (rate(veritee_store_seconds_count[$__rate_interval])))`, "{{operation}}"}},
		},
		{
			kind: "timeseries", title: "Loops", wide: 12, unit: "s", steps: []step{{0, "green"}, {60, "red"}},
			about:   "When each loop last turned. Runbook: loop-stuck.",
			queries: []query{{`time() - max by (loop) (veritee_loop_beat_timestamp_seconds` + leads + `)`, "{{loop}}"}},
		},
		{
			kind: "timeseries", title: "Leadership lost, per hour; rows deleted, per second", wide: 12, unit: "short",
			about: "Leaderships that ended without having been given up (runbook: leadership-flaps), and what retention clears away.",
			queries: []query{
				{`sum by (instance) (increase(veritee_leadership_losses_total[1h]))`, "lost by {{instance}}"},
				{`sum by (table) (rate(veritee_rows_deleted_total[$__rate_interval]))`, "deleted from {{table}}"},
			},
		},
		{
			kind: "timeseries", title: "CPU", wide: 8, unit: "short",
			about:   "Cores in use, by relayer.",
			queries: []query{{`rate(process_cpu_seconds_total{job="veritee-relayer"}[$__rate_interval])`, "{{instance}}"}},
		},
		{
			kind: "timeseries", title: "Memory", wide: 8, unit: "bytes",
			about: "Resident, and the part of it that is Go's heap in use.",
			queries: []query{
				{`process_resident_memory_bytes{job="veritee-relayer"}`, "{{instance}}"},
				{`go_memstats_heap_inuse_bytes{job="veritee-relayer"}`, "{{instance}} heap"},
			},
		},
		{
			kind: "timeseries", title: "Goroutines and open files", wide: 8, unit: "short",
			about: "Either rising for hours is a leak: keep the figures, restart, report it.",
			queries: []query{
				{`go_goroutines{job="veritee-relayer"}`, "{{instance}} goroutines"},
				{`process_open_fds{job="veritee-relayer"}`, "{{instance}} files"},
			},
		},
	}
}
