package main

import (
	"cmp"
	"fmt"
	"strings"
	"time"

	"github.com/veritee/veritee/relayer/status"
)

// widest is how much of a text a row has: all of it is in --json.
const widest = 60

func clipped(text string, most int) string {
	if runes := []rune(text); len(runes) > most {
		return string(runes[:most-1]) + "…"
	}
	return text
}

// Rows about keys, of all chains whose orders for keys are answered here.

func committeeRows(chains []status.Chain) (rows [][]string) {
	for _, c := range chains {
		if c.Keys == nil {
			continue
		}
		k := c.Keys
		session := "-"
		if s := k.Session; s != nil {
			session = fmt.Sprintf("%d: %d of %d confirmed", s.ID, len(s.Confirmed), s.Members)
		}
		answer := fmt.Sprintf("%d of %d, needs %d", k.Live(), len(k.Members), k.Threshold)
		rows = append(rows, []string{c.Name, k.Committee.Hex(), fmt.Sprint(k.Generation), answer, session})
	}
	return cleaned(rows)
}

func memberRows(chains []status.Chain) (rows [][]string) {
	for _, c := range chains {
		if c.Keys == nil {
			continue
		}
		for _, m := range c.Keys.Members {
			state := string(m.State)
			if m.State == status.MemberDown {
				state = clipped(state+since(m.Problem), widest)
			}
			rows = append(rows, []string{c.Name, m.Name, m.Instance.Hex(), state})
		}
	}
	return cleaned(rows)
}

func keyLineRows(chains []status.Chain) (rows [][]string) {
	for _, c := range chains {
		if c.Keys == nil {
			continue
		}
		for _, l := range c.Keys.Lines {
			note := ""
			switch {
			case l.Stopped:
				note = "STOPPED: keys differ"
			case !l.Scheduled.IsZero():
				note = "next " + l.Scheduled.UTC().Format("2006-01-02 15:04")
			}
			rows = append(rows, []string{c.Name, l.App.Hex(), l.Purpose, fmt.Sprint(l.Newest), fmt.Sprint(l.Active), fmt.Sprint(l.Retired), strings.Join(l.Holders, ", "), note})
		}
	}
	return cleaned(rows)
}

func pendingRows(chains []status.Chain) (rows [][]string) {
	for _, c := range chains {
		if c.Keys == nil {
			continue
		}
		for _, p := range c.Keys.Pending {
			waits := (time.Duration(p.Seconds) * time.Second).String()
			rows = append(rows, []string{
				c.Name, short(p.RequestID), cmp.Or(p.Worker, p.Instance.Hex()), fmt.Sprintf("%s:%d", p.Purpose, p.Epoch), waits,
				fmt.Sprintf("%d of %d", len(p.Parts), p.Wanted), clipped(p.For, widest),
			})
		}
	}
	return cleaned(rows)
}

func cleaned(rows [][]string) [][]string {
	return rowsOf(rows, func(row []string) []string { return row })
}
