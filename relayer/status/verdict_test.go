package status_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/status"
)

func showing(code health.Code, subject string) func(*status.Status) {
	return func(s *status.Status) {
		title, severity := health.Describe(code)
		s.Warnings = append(s.Warnings, status.Warning{Code: string(code), Title: title, Severity: severity.String(), Subject: subject, About: s.Named(subject)})
	}
}

func TestTheVerdictSaysWhetherUsersAreServed(t *testing.T) {
	late := func(s *status.Status) {
		s.Chains[1].Requests, s.Chains[1].OldestOpen = map[string]int{"matured": 1, "answered": 1, "observed": 5}, 2*time.Minute
	}
	for name, c := range map[string]struct {
		change           []func(*status.Status)
		level            status.Level
		headline, reason string
	}{
		"all is well":     {nil, status.Served, "Users are served", "no request waits"},
		"a notice":        {[]func(*status.Status){showing(health.WorkerUnattested, "one")}, status.Served, "Users are served", "no request waits"},
		"less in reserve": {[]func(*status.Status){showing(health.NodeDown, "100/own")}, status.Reserve, "with less in reserve", "a node doesn't answer: gnosis/own"},
		"money at stake":  {[]func(*status.Status){showing(health.NonceForeign, "1/0x12")}, status.Act, "Users are served, but somebody must act", "mainnet/0x12"},
		"one chain of two": {[]func(*status.Status){showing(health.WorkerQuarantine, "one"), showing(health.NoNode, "100")},
			status.Unserved, "Users of gnosis aren't served", "no node of a chain can be used: gnosis"},
		"no database": {[]func(*status.Status){showing(health.DatabaseDown, "")}, status.Unserved, "Users aren't served", "the database doesn't answer"},
		"a long wait": {[]func(*status.Status){late}, status.Unserved, "Users wait for too long", "2 requests wait, the oldest on gnosis for 2m0s"},
		"not ready": {[]func(*status.Status){func(s *status.Status) {
			s.Ready, s.Checks = false, []status.Check{{Name: "leadership", OK: true}, {Name: "tables of chain 1", Detail: "at block 0, 5000 behind"}}
		}}, status.Unserved, "Users may not be served", "tables of chain 1: at block 0, 5000 behind"},
		"a standby":             {[]func(*status.Status){func(s *status.Status) { s.Leads, s.Leader = false, &status.Leader{Holder: "host, process 4"} }}, status.Standby, "stands by", "host, process 4"},
		"a standby to nobody":   {[]func(*status.Status){late, func(s *status.Status) { s.Leads, s.Leader = false, &status.Leader{Holder: "host, process 4"} }}, status.Unserved, "too long", "gnosis"},
		"paused by an operator": {[]func(*status.Status){func(s *status.Status) { s.Chains[0].Paused = "an upgrade" }}, status.Reserve, "Users of mainnet wait: their chain is paused", "an upgrade"},
		"late as it was meant": {[]func(*status.Status){late, showing(health.RequestsLate, "100"), func(s *status.Status) { s.Chains[1].Paused = "an upgrade" }},
			status.Reserve, "Users of gnosis wait: their chain is paused", "an upgrade"},
		"about to end":        {[]func(*status.Status){func(s *status.Status) { s.Ready, s.Draining = false, true }}, status.Standby, "This relayer is ending", "to another"},
		"no relayer":          {[]func(*status.Status){func(s *status.Status) { s.Running = false }}, status.Stopped, "No relayer runs", "from the database"},
		"no relayer for long": {[]func(*status.Status){late, func(s *status.Status) { s.Running = false }}, status.Stopped, "and users wait", "2 requests"},
	} {
		t.Run(name, func(t *testing.T) {
			s := status.Status{Running: true, Ready: true, Leads: true, Chains: []status.Chain{{ID: 1, Name: "mainnet"}, {ID: 100, Name: "gnosis"}}}
			for _, change := range c.change {
				change(&s)
			}
			v := s.Judge()
			require.Equal(t, c.level, v.Level)
			require.Contains(t, v.Headline, c.headline)
			require.Contains(t, v.Reason, c.reason)
		})
	}
}

// A code that is urgent is either about users that aren't served, or the verdict says that somebody must act: never that all is well.
func TestNoUrgentWarningIsPassedOver(t *testing.T) {
	for _, code := range health.Codes() {
		s := status.Status{Running: true, Ready: true, Leads: true, Chains: []status.Chain{{ID: 1, Name: "mainnet"}}}
		showing(code, "")(&s)
		switch _, severity := health.Describe(code); severity {
		case health.Urgent:
			require.Contains(t, []status.Level{status.Unserved, status.Act}, s.Judge().Level, code)
		case health.Degraded:
			require.Equal(t, status.Reserve, s.Judge().Level, code)
		}
	}
}

// Who looks is told at once that a key can't be made: the warning has a grace. Members not heard of yet, and a committee that nobody asks, are no alarm.
func TestTheVerdictSaysThatAKeyCannotBeMade(t *testing.T) {
	const up, down, unheard = status.MemberUp, status.MemberDown, status.MemberUnheard
	order, line := []status.KeyPending{{}}, []status.KeyLine{{Purpose: "1", Newest: 2, Active: 1}}
	held := []status.KeyLine{{Purpose: "1", Newest: 2, Active: 1, Holders: []string{"one"}}}
	for name, c := range map[string]struct {
		third   status.MemberState
		pending []status.KeyPending
		lines   []status.KeyLine
		level   status.Level
		reason  string
	}{
		"an order waits":        {down, order, held, status.Act, "an order waits, and 2 of 5 key nodes answer where it takes 3"},
		"nobody holds it":       {down, nil, line, status.Act, "no worker holds epoch 2 of purpose 1"},
		"nobody asks":           {down, nil, held, status.Served, ""},
		"enough answer":         {up, order, line, status.Served, ""},
		"one isn't heard of":    {unheard, order, line, status.Served, ""},
		"it isn't in any epoch": {down, nil, []status.KeyLine{{Purpose: "1", Newest: 2, Active: 2, Retired: 2}}, status.Served, ""},
	} {
		t.Run(name, func(t *testing.T) {
			k := &status.Keys{Generation: 1, Threshold: 3, Pending: c.pending, Lines: c.lines}
			for _, state := range []status.MemberState{up, up, c.third, down, down} {
				m := status.KeyMember{Holds: true, State: state}
				if state != up {
					m.Problem = "it doesn't answer"
				}
				k.Members = append(k.Members, m)
			}
			s := status.Status{Running: true, Ready: true, Leads: true, Chains: []status.Chain{{ID: 1, Name: "mainnet", Keys: k}}}
			require.Equal(t, c.level, s.Judge().Level)
			require.Contains(t, s.Judge().Reason, c.reason)
		})
	}
}
