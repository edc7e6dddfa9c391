package grafana

// keys is the row of what instances order: keys of their apps. It is empty where no KeyBroker is served.
func keys() []panel {
	return []panel{
		{
			kind: "timeseries", title: "Key nodes", wide: 8, unit: "short",
			about:   "Members of the committee that hold a share, those of them that answer here, and how many it takes. Runbook: committee-down, committee-thin.",
			queries: []query{{`max by (chain, standing) (veritee_key_members{chain=~"$chain"}` + leads + `)`, "{{chain}}: {{standing}}"}},
		},
		{
			kind: "timeseries", title: "Open orders for keys", wide: 8, unit: "short", stacked: true,
			about:   "By state, as for other requests. Runbook: key-late.",
			queries: []query{{`sum by (state) (veritee_key_requests{chain=~"$chain"}` + leads + `)`, "{{state}}"}},
		},
		{
			kind: "timeseries", title: "Oldest order that isn't issued", wide: 8, unit: "s",
			about:   "By block time. It must stay far below the time that an order lasts. Runbook: key-late.",
			queries: []query{{`max by (chain) (veritee_key_oldest_open_seconds{chain=~"$chain"}` + leads + `)`, "{{chain}}"}},
		},
		{
			kind: "timeseries", title: "Parts of keys, per hour", wide: 12, unit: "short",
			about: "What key nodes gave, by what became of it, and what about keys wasn't done. A bad part is an emergency. Runbook: key-node-wrong, key-refused.",
			queries: []query{
				{`sum by (node, outcome) (increase(veritee_key_partials_total{chain=~"$chain"}[1h])) > 0`, "{{node}} {{outcome}}"},
				{`sum by (purpose, reason) (increase(veritee_key_refusals_total{chain=~"$chain"}[1h])) > 0`, "{{purpose}} refused: {{reason}}"},
			},
		},
		{
			kind: "timeseries", title: "Epochs and generation", wide: 12, unit: "short",
			about: "Newest, active and retired epoch of each key line, and the committee's generation. Newest above active for long is a rotation that isn't finished. Runbook: key-mismatch, session-late.",
			queries: []query{
				{`max by (line, standing) (veritee_key_epoch{chain=~"$chain"}` + leads + `)`, "{{line}} {{standing}}"},
				{`max by (line) (veritee_key_mismatch{chain=~"$chain"}` + leads + `) > 0`, "{{line}} mismatch"},
				{`max by (chain) (veritee_key_generation{chain=~"$chain"}` + leads + `)`, "{{chain}}: generation"},
			},
		},
	}
}
