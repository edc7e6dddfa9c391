// Package grafana writes dashboard.json, the dashboard of a relayer: import it into Grafana 10 or later, or let compose.yml provision
// it. `UPDATE=1 go test ./deploy/grafana` writes the file anew.
//
// It is made by a program so that a panel is a few lines that can be read and compared, and so that all of them keep the same rules:
// each says in its description what it shows and what to look for, has a unit, and queries only metrics that exist. Five rows follow
// the question that somebody has who opens it: are users served, is the chain seen, do transactions get through, is there money,
// how is the machine.
package grafana

import (
	"bytes"
	"encoding/json"
)

// UID is what links to the dashboard are made of.
const UID = "veritee-relayer"

// schemaVersion is that of Grafana 11; later ones migrate it when they load it.
const schemaVersion = 39

const width = 24 // of Grafana's grid

type object = map[string]any

// Two relayers are scraped and one leads. What a standby says of chains is from when it led.
const leads = ` and on (job, instance) veritee_leadership_term > 0`

// A panel is a query or several, and how they are shown.
type panel struct {
	kind    string // stat, timeseries, state-timeline
	title   string
	about   string // what it shows, and what to look for
	unit    string
	wide    int // of 24
	queries []query
	steps   []step         // thresholds; the first one's value doesn't count
	words   map[int]string // for values that are answers
	options object
	stacked bool
	below   bool    // the axis goes below 0
	most    float64 // of the axis; 0 leaves it open
}

type query struct{ expr, legend string }

type step struct {
	from  float64
	color string
}

// A row is a heading with panels below it.
type row struct {
	title  string
	panels []panel
}

// JSON is the content of dashboard.json.
func JSON() ([]byte, error) {
	var panels []object
	id, y := 0, 0
	next := func() int { id++; return id }
	for _, r := range rows() {
		panels = append(panels, object{
			"id": next(), "type": "row", "title": r.title, "collapsed": false, "panels": []object{},
			"gridPos": object{"h": 1, "w": width, "x": 0, "y": y},
		})
		y++
		x, tallest := 0, 0
		for _, p := range r.panels {
			if x+p.wide > width {
				x, y, tallest = 0, y+tallest, 0
			}
			drawn := p.draw(next())
			drawn["gridPos"] = object{"h": p.height(), "w": p.wide, "x": x, "y": y}
			panels = append(panels, drawn)
			x, tallest = x+p.wide, max(tallest, p.height())
		}
		y += tallest
	}

	var out bytes.Buffer
	encoder := json.NewEncoder(&out)
	encoder.SetEscapeHTML(false)
	encoder.SetIndent("", "  ")
	err := encoder.Encode(object{
		"uid": UID, "title": "veritee relayer", "tags": []string{"veritee"}, "schemaVersion": schemaVersion, "version": 1,
		"description": "What a relayer does, for whom, and what is in its way. Metrics: docs/metrics.md. Alerts: deploy/prometheus/alerts.yml. What to do: docs/runbook.md.",
		"editable":    true, "graphTooltip": 1, "refresh": "30s", "timezone": "browser", "fiscalYearStartMonth": 0, "weekStart": "",
		"time": object{"from": "now-6h", "to": "now"}, "timepicker": object{},
		"links": []object{{
			"title": "Runbook", "type": "link", "icon": "doc", "targetBlank": true, "asDropdown": false, "includeVars": false, "keepTime": false,
			"tags": []string{}, "tooltip": "what to do about each warning and alert", "url": "https://github.com/veritee/veritee/blob/main/docs/runbook.md",
		}},
		"annotations": object{"list": []object{leadershipChanges()}},
		"templating":  object{"list": variables()},
		"panels":      panels,
	})
	return out.Bytes(), err
}

// variables are the choices at the top.
func variables() []object {
	return []object{
		{
			"name": "datasource", "label": "Prometheus", "type": "datasource", "query": "prometheus", "refresh": 1, "hide": 0,
			"current": object{}, "options": []object{}, "includeAll": false, "multi": false, "regex": "", "skipUrlSync": false,
		},
		{
			"name": "chain", "label": "Chain", "type": "query", "datasource": source(), "refresh": 2, "hide": 0, "sort": 3,
			"query":      object{"qryType": 1, "query": "label_values(veritee_chain_served, chain)", "refId": "chains"},
			"definition": "label_values(veritee_chain_served, chain)",
			"includeAll": true, "multi": true, "allValue": ".+", "current": object{"text": []string{"All"}, "value": []string{"$__all"}},
			"options": []object{}, "regex": "", "skipUrlSync": false,
		},
	}
}

// leadershipChanges draws a line where another relayer began to lead: much else changes there too.
func leadershipChanges() object {
	return object{
		"name": "Leadership", "enable": true, "hide": false, "iconColor": "purple", "datasource": source(),
		"expr": "changes(max(veritee_leadership_term)[1m:]) > 0", "step": "60s", "titleFormat": "Another term began",
	}
}

func source() object { return object{"type": "prometheus", "uid": "${datasource}"} }

func (p panel) height() int {
	if p.kind == "stat" {
		return 4
	}
	return 8
}

func (p panel) draw(id int) object {
	var targets []object
	for i, q := range p.queries {
		targets = append(targets, object{
			"refId": string(rune('A' + i)), "datasource": source(), "editorMode": "code", "expr": q.expr, "legendFormat": q.legend,
			"range": p.kind != "stat", "instant": p.kind == "stat",
		})
	}
	steps := []object{}
	for i, s := range p.steps {
		if i == 0 {
			steps = append(steps, object{"color": s.color, "value": nil})
		} else {
			steps = append(steps, object{"color": s.color, "value": s.from})
		}
	}
	if len(steps) == 0 {
		steps = []object{{"color": "green", "value": nil}}
	}

	defaults := object{
		"unit": p.unit, "noValue": "–", "mappings": p.mappings(), "thresholds": object{"mode": "absolute", "steps": steps},
		"color": object{"mode": "palette-classic"}, "custom": object{},
	}
	if !p.below {
		defaults["min"] = 0
	}
	if p.most > 0 {
		defaults["max"] = p.most
	}
	options := object{}
	switch p.kind {
	case "stat":
		defaults["color"] = object{"mode": "thresholds"}
		options = object{
			"colorMode": "background", "graphMode": "none", "justifyMode": "auto", "orientation": "auto", "textMode": "auto", "wideLayout": true,
			"reduceOptions": object{"calcs": []string{"lastNotNull"}, "fields": "", "values": false},
		}
	case "timeseries":
		defaults["custom"] = p.lines()
		options = object{
			"legend":  object{"displayMode": "list", "placement": "bottom", "showLegend": true, "calcs": []string{}},
			"tooltip": object{"mode": "multi", "sort": "desc"},
		}
	case "state-timeline":
		defaults["color"] = object{"mode": "thresholds"}
		defaults["custom"] = object{"fillOpacity": 80, "lineWidth": 0}
		options = object{
			"mergeValues": true, "rowHeight": 0.8, "showValue": "never", "alignValue": "left",
			"legend":  object{"displayMode": "list", "placement": "bottom", "showLegend": false},
			"tooltip": object{"mode": "single", "sort": "none"},
		}
	}
	for key, value := range p.options {
		options[key] = value
	}
	return object{
		"id": id, "type": p.kind, "title": p.title, "description": p.about, "datasource": source(),
		"targets": targets, "fieldConfig": object{"defaults": defaults, "overrides": []object{}}, "options": options,
	}
}

// lines are drawn through, and threshold lines shown where there are any.
func (p panel) lines() object {
	custom := object{
		"drawStyle": "line", "lineInterpolation": "linear", "lineWidth": 1, "fillOpacity": 8, "showPoints": "never", "spanNulls": false,
		"axisPlacement": "auto", "scaleDistribution": object{"type": "linear"},
		"stacking": object{"mode": "none", "group": "A"}, "thresholdsStyle": object{"mode": "off"},
	}
	if p.stacked {
		custom["stacking"], custom["fillOpacity"] = object{"mode": "normal", "group": "A"}, 30
	}
	if len(p.steps) > 1 {
		custom["thresholdsStyle"] = object{"mode": "dashed"}
	}
	return custom
}

func (p panel) mappings() []object {
	if len(p.words) == 0 {
		return []object{}
	}
	options := object{}
	for value, text := range p.words {
		options[string(rune('0'+value))] = object{"text": text, "index": value}
	}
	return []object{{"type": "value", "options": options}}
}
