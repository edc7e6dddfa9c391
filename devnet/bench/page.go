package main

import (
	_ "embed"
	"fmt"
	"os"
	"path/filepath"
	"strings"
	"text/template"
)

//go:embed page.md.tmpl
var pageText string

var pageTemplate = template.Must(template.New("page").Funcs(template.FuncMap{
	"number":    number,
	"grouped":   grouped,
	"int":       func(value float64) int { return int(value + 0.5) },
	"percent":   func(share float64) string { return fmt.Sprintf("%.0f %%", 100*share) },
	"with_unit": func(value float64, unit string) string { return strings.TrimSpace(number(value) + " " + unit) },
	"three": func(s Spread) string {
		return number(s.P50) + " / " + number(s.P95) + " / " + number(s.P99)
	},
	"five":    func(s Spread) string { return number(s.P50) + " | " + number(s.P95) + " | " + number(s.Most) },
	"minutes": func(seconds float64) string { return number(round(seconds/60, 1)) + " min" },
	"resumes": func(r Recovery) string {
		var all []string
		for _, resume := range r.Gap {
			all = append(all, number(resume.Broadcast))
		}
		return strings.Join(all, ", ")
	},
	"readies": func(r Recovery) string {
		var all []string
		for _, resume := range r.Gap {
			all = append(all, number(resume.Ready))
		}
		return strings.Join(all, ", ")
	},
}).Parse(pageText))

// writePage writes the page and the picture beside it.
func writePage(file string, r Report) error {
	page, err := pageOf(r)
	if err != nil {
		return err
	}
	if err := os.WriteFile(file, []byte(page), 0o644); err != nil {
		return err
	}
	return os.WriteFile(strings.TrimSuffix(file, filepath.Ext(file))+".svg", []byte(picture(r)), 0o644)
}

func pageOf(r Report) (string, error) {
	var b strings.Builder
	err := pageTemplate.Execute(&b, struct {
		Report
		Targets   []Target
		Busy      bool
		AskEvery  string
		CallsADay string
	}{r, r.targets(), r.Machine.Others > quietEnough, askEvery.String(), r.callsADay()})
	return b.String(), err
}

// callsADay is what an idle chain of twelve-second blocks costs: what follows each block, and the polls between.
func (r Report) callsADay() string {
	for _, c := range r.Counts {
		if c.Rate > 0 || c.Blocks == 0 {
			continue
		}
		const day, block = 86_400, 12
		polls := c.RPC["eth_getBlockByNumber"] / c.Seconds
		others := 0.0
		for method, n := range c.RPC {
			if method != "eth_getBlockByNumber" {
				others += n / float64(c.Blocks)
			}
		}
		return grouped(int(day*polls+day/block*others) / 1000 * 1000)
	}
	return "…"
}
