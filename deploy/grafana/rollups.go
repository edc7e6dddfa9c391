package grafana

// rollups is the row of what rollups ask for: proofs of their claims. It is empty where none is served.
func rollups() []panel {
	return []panel{
		{
			kind: "stat", title: "Claims held", wide: 6, unit: "short", steps: noYes,
			about:   "Claims of our rollups whose factors disagree, or that too few enclaves proved in time. Nothing after them is final. Runbook: claim-held.",
			queries: []query{{`sum by (chain, reason) (veritee_claims_held{chain=~"$chain"}` + leads + `)`, "{{chain}}: {{reason}}"}},
		},
		{
			kind: "timeseries", title: "Open requests for proofs", wide: 9, unit: "short", stacked: true,
			about:   "By state, as for other requests. Runbook: proof-late.",
			queries: []query{{`sum by (state) (veritee_proof_requests{chain=~"$chain"}` + leads + `)`, "{{state}}"}},
		},
		{
			kind: "timeseries", title: "Verdicts and refusals, per hour", wide: 9, unit: "short",
			about: "What workers said of claims. A REJECT is rare, and somebody should know why; a refusal names what the worker lacks. Runbook: verdicts-contradict, proof-refused.",
			queries: []query{
				{`sum by (worker, verdict) (increase(veritee_verdicts_total{chain=~"$chain"}[1h])) > 0`, "{{worker}} {{verdict}}"},
				{`sum by (worker, reason) (increase(veritee_prove_refusals_total{chain=~"$chain"}[1h])) > 0`, "{{worker}} refuses: {{reason}}"},
			},
		},
		{
			kind: "timeseries", title: "Time to execute, 95 %", wide: 12, unit: "s",
			about:   "How long a worker executed a claim's blocks for a verdict, by its own word. It must stay far below the rollup's time for proofs.",
			queries: []query{{`histogram_quantile(0.95, sum by (worker, le) (rate(veritee_prove_seconds_bucket{chain=~"$chain"}[$__rate_interval])))`, "{{worker}}"}},
		},
		{
			kind: "timeseries", title: "Gas executed, per second of execution", wide: 12, unit: "short",
			about: "The speed of each worker. Half of what it was is a machine that is shared, or throttled.",
			queries: []query{{`sum by (worker) (rate(veritee_proven_gas_total{chain=~"$chain"}[$__rate_interval]))` +
				` / sum by (worker) (rate(veritee_prove_seconds_sum{chain=~"$chain"}[$__rate_interval]))`, "{{worker}}"}},
		},
	}
}
