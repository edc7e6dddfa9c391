package main

import (
	"fmt"
	"html"
	"math"
	"strings"
)

// The picture: what share of requests had their settlement in the pool, or their answer, so long after the maturing block; and
// fulfilments per second as bars below. It is read on white and on black.
const (
	pictureWidth  = 860
	pictureHeight = 660

	plotLeft   = 64.0
	plotRight  = 620.0 // what is right of it has the names of the curves
	plotTop    = 64.0
	plotBottom = 330.0

	barsTop   = 440.0
	barHeight = 22.0
	barStep   = 40.0
	barsLeft  = 290.0
	barsRight = 760.0
)

const pictureStyle = `
  text { font: 13px system-ui, -apple-system, "Segoe UI", sans-serif; fill: #1f2328 }
  .title { font-size: 15px; font-weight: 600 }
  .faint { fill: #59636e }
  .grid { stroke: #d1d9e0; stroke-width: 1 }
  .target { stroke: #59636e; stroke-width: 1.5; stroke-dasharray: 4 4 }
  .curve { fill: none; stroke-width: 2.5; stroke-linejoin: round }
  .a { stroke: #0550ae } .b { stroke: #bc4c00 } .c { stroke: #1a7f37 }
  .ta { fill: #0550ae } .tb { fill: #bc4c00 } .tc { fill: #1a7f37 }
  .chain { fill: #afb8c1 } .ours { fill: #0550ae } .peer { fill: #bc4c00 }
  @media (prefers-color-scheme: dark) {
    text { fill: #f0f6fc }
    .faint { fill: #9198a1 }
    .grid { stroke: #3d444d }
    .target { stroke: #9198a1 }
    .a { stroke: #79c0ff } .b { stroke: #ffa657 } .c { stroke: #7ee787 }
    .ta { fill: #79c0ff } .tb { fill: #ffa657 } .tc { fill: #7ee787 }
    .chain { fill: #656c76 } .ours { fill: #388bfd } .peer { fill: #db6d28 }
  }
`

// A curve is a distribution with its name.
type curve struct {
	name, class string
	spread      Spread
}

// picture draws the report.
func picture(r Report) string {
	var b strings.Builder
	line := func(format string, args ...any) { fmt.Fprintf(&b, format+"\n", args...) }
	line(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 %d %d" width="%d" height="%d" role="img" aria-label="%s">`,
		pictureWidth, pictureHeight, pictureWidth, pictureHeight, "Latency after the maturing block, and fulfilments per second")
	line("<style>%s</style>", pictureStyle)
	drawCurves(line, curvesOf(r))
	drawBars(line, r.Throughputs)
	line("</svg>")
	return b.String()
}

func curvesOf(r Report) []curve {
	var all []curve
	for i, l := range r.Latencies[:min(2, len(r.Latencies))] {
		all = append(all, curve{fmt.Sprintf("settlement, %g s blocks", l.Interval), string("ab"[i]), l.Broadcast})
	}
	if len(r.Latencies) > 0 {
		l := r.Latencies[0]
		all = append(all, curve{fmt.Sprintf("answer, %g s blocks", l.Interval), "c", l.Answer})
	}
	return all
}

func drawCurves(line func(string, ...any), curves []curve) {
	longest := 160.0
	for _, c := range curves {
		longest = max(longest, c.spread.P99*1.05)
	}
	step := niceStep(longest / 6)
	longest = step * math.Ceil(longest/step)
	x := func(ms float64) float64 { return plotLeft + min(ms, longest)/longest*(plotRight-plotLeft) }
	y := func(percent float64) float64 { return plotBottom - percent/100*(plotBottom-plotTop) }

	line(`<text class="title" x="%g" y="24">After the maturing block: settlement in the node's pool, answer over HTTP</text>`, plotLeft-44)
	line(`<text class="faint" x="%g" y="44">share of requests, by milliseconds</text>`, plotLeft-44)
	for percent := 0.0; percent <= 100; percent += 25 {
		line(`<line class="grid" x1="%g" x2="%g" y1="%.1f" y2="%.1f"/>`, plotLeft, plotRight, y(percent), y(percent))
		line(`<text class="faint" text-anchor="end" x="%g" y="%.1f">%.0f %%</text>`, plotLeft-8, y(percent)+4, percent)
	}
	for ms := 0.0; ms <= longest+0.1; ms += step {
		line(`<text class="faint" text-anchor="middle" x="%.1f" y="%g">%s</text>`, x(ms), plotBottom+20, number(ms))
	}
	line(`<text class="faint" x="%g" y="%g">ms</text>`, plotRight+22, plotBottom+20)

	for _, target := range []struct{ ms, percent float64 }{{50, 50}, {150, 99}} {
		if target.ms > longest {
			continue
		}
		line(`<line class="target" x1="%.1f" x2="%.1f" y1="%g" y2="%.1f"/>`, x(target.ms), x(target.ms), plotBottom, y(target.percent))
	}
	line(`<text class="faint" x="%g" y="%g">dashed: the targets for settlements, half by 50 ms and 99 %% by 150 ms</text>`, plotLeft, plotBottom+40)

	for i, c := range curves {
		var points []string
		for p, ms := range c.spread.Curve {
			if p < 100 { // the last is one request's
				points = append(points, fmt.Sprintf("%.1f,%.1f", x(ms), y(float64(p))))
			}
		}
		line(`<polyline class="curve %s" points="%s"/>`, c.class, strings.Join(points, " "))
		top := plotTop + 16 + float64(i)*58
		line(`<line class="curve %s" x1="%g" x2="%g" y1="%g" y2="%g"/>`, c.class, plotRight+24, plotRight+44, top-4, top-4)
		line(`<text class="t%s" x="%g" y="%g">%s</text>`, c.class, plotRight+52, top, html.EscapeString(c.name))
		line(`<text class="faint" x="%g" y="%g">p50 %s, p99 %s ms</text>`, plotRight+52, top+18, number(c.spread.P50), number(c.spread.P99))
	}
}

func drawBars(line func(string, ...any), all []Throughput) {
	if len(all) == 0 {
		return
	}
	most := 0.0
	for _, t := range all {
		most = max(most, t.Rate)
	}
	line(`<text class="title" x="%g" y="%g">Fulfilments per second</text>`, plotLeft-44, barsTop-36)
	line(`<text class="faint" x="%g" y="%g">a backlog, %g s blocks of 60 million gas</text>`, plotLeft-44, barsTop-16, all[0].Interval)
	for i, t := range all {
		class := "peer"
		switch {
		case i == 0:
			class = "chain"
		case t.Items != 1:
			class = "ours"
		}
		top := barsTop + float64(i)*barStep
		width := max(2, t.Rate/most*(barsRight-barsLeft))
		line(`<text x="%g" y="%g">%s</text>`, plotLeft-44, top+16, html.EscapeString(t.Name))
		line(`<rect class="%s" x="%g" y="%g" width="%.1f" height="%g" rx="3"/>`, class, barsLeft, top, width, barHeight)
		line(`<text x="%.1f" y="%g">%s</text>`, barsLeft+width+8, top+16, number(t.Rate))
	}
}

// niceStep is the next of 1, 2, 5, 10, 20 …
func niceStep(least float64) float64 {
	power := math.Pow(10, math.Floor(math.Log10(least)))
	for _, times := range []float64{1, 2, 5} {
		if times*power >= least {
			return times * power
		}
	}
	return 10 * power
}
