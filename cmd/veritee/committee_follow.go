package main

import (
	"context"
	"errors"
	"fmt"
	"math/bits"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
)

// How often a session's nodes are asked; how long to wait for more confirmations before those that are there are brought; and how long after
// the session's time, within which it can still begin if nobody ends it.
const (
	followEvery  = time.Second
	followGather = 10 * time.Second
	followLate   = time.Minute
)

func committeeConfirmCommand() *cli.Command {
	return &cli.Command{
		Name: "confirm", Usage: "bring the confirmations of an open session, until its generation begins",
		Description: `Anyone may: it is the nodes' signatures that count. The nodes are asked what they are doing and what they have confirmed. After the session's
deadline a generation can begin without members that were silent too often; this brings it about too.

  veritee committee confirm --node URL … --key anyone.json`,
		Flags: sending(append([]cli.Flag{
			committeeFlag(),
			leavingFlag(),
		}, nodeFlags()...)...),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			k, session, err := s.openSession(ctx, cmd)
			if err != nil {
				return err
			}
			nodes, err := s.knownNodes(cmd)
			if err != nil {
				return err
			}
			defer nodes.close()
			if len(nodes) == 0 {
				return errNoNodes
			}
			return s.follow(ctx, cmd, k, nodes, session)
		}),
	}
}

// A following is a session that is watched, and whose confirmations are brought.
type following struct {
	s       *site
	cmd     *cli.Command
	k       *onchain.Committee
	nodes   keyNodes
	session onchain.Session

	said    map[string]bool // lines, each once
	records map[common.Hash]*gathered
	since   time.Time // when the first was got that isn't brought
	shown   bool      // with --dry-run: what would be sent
	late    time.Time // when what is there was first found too little after the session's time
}

// gathered are the confirmations of one record.
type gathered struct {
	signedRecord
	by      map[common.Address]onchain.Confirmation
	refused bool // by the contract
}

// follow asks the nodes of a session, and brings what they confirm, until the session is over.
func (s *site) follow(ctx context.Context, cmd *cli.Command, k *onchain.Committee, nodes keyNodes, session onchain.Session) error {
	f := &following{s: s, cmd: cmd, k: k, nodes: nodes, session: session, said: make(map[string]bool), records: make(map[common.Hash]*gathered)}
	f.say("session %d is open until %s: generation %d, threshold %d of %d members", session.ID, moment(session.Deadline), session.Generation,
		session.Threshold, len(session.Members))
	for {
		over, err := f.step(ctx)
		if over || err != nil {
			return err
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w; the session goes on, and `veritee committee confirm` brings its confirmations", ctx.Err())
		case <-time.After(followEvery):
		}
	}
}

func (f *following) say(format string, args ...any) {
	fmt.Fprintf(f.cmd.Root().ErrWriter, format+"\n", args...)
}

// once says what wasn't said before.
func (f *following) once(format string, args ...any) {
	if line := fmt.Sprintf(format, args...); !f.said[line] {
		f.said[line] = true
		f.say("%s", line)
	}
}

// step asks everybody once.
func (f *following) step(ctx context.Context) (over bool, err error) {
	now, err := f.k.Session(ctx)
	if err != nil {
		return false, err
	}
	if now.ID != f.session.ID {
		return true, f.ended(ctx)
	}
	for _, n := range f.nodes {
		view := n.ask(ctx, f.k)
		phase := view.Phase
		if view.Session != f.session.ID {
			phase = "hasn't seen the session yet"
		}
		if view.Problem != "" {
			phase = view.Problem
		}
		f.once("%s: %s", n.url, dash(phase))
		for _, culprit := range view.Culprits {
			f.once("%s blames %s", n.url, culprit)
		}
	}
	f.gather(ctx)
	err = f.bring(ctx, now)
	return f.shown, err
}

// gather asks for confirmations.
func (f *following) gather(ctx context.Context) {
	for _, n := range f.nodes {
		if n.instance == (common.Address{}) {
			continue
		}
		c, err := n.confirmation(ctx, f.k, f.session)
		if err != nil {
			f.once("%s: its confirmation: %v", n.url, err)
			continue
		}
		if c == nil {
			continue
		}
		hash := c.record.Hash()
		g := f.records[hash]
		if g == nil {
			g = &gathered{signedRecord: *c, by: make(map[common.Address]onchain.Confirmation)}
			f.records[hash] = g
		}
		if _, known := g.by[n.instance]; !known {
			g.by[n.instance] = c.by
			f.say("%s has confirmed record %v", n.url, hash)
			if f.since.IsZero() {
				f.since = time.Now()
			}
		}
	}
}

// bring sends confirmations that the contract doesn't have: when all of a record's are there, when waiting for more was enough, and
// after the deadline also none.
func (f *following) bring(ctx context.Context, now onchain.Session) error {
	if len(f.records) == 0 {
		return nil
	}
	head, err := f.k.Contracts().Head(ctx)
	if err != nil {
		return err
	}
	known, err := f.k.Confirmed(ctx, f.session)
	if err != nil {
		return err
	}
	var short error
	for hash, g := range f.records {
		if g.refused && len(g.by) < int(f.session.Threshold) {
			continue
		}
		var fresh []onchain.Confirmation
		for instance, c := range g.by {
			if known[instance] != hash {
				fresh = append(fresh, c)
			}
		}
		slices.SortFunc(fresh, func(a, b onchain.Confirmation) int { return a.Instance.Cmp(b.Instance) })
		late := head.Time >= now.Deadline
		if !f.complete(g) && !late && (len(fresh) == 0 || time.Since(f.since) < followGather) {
			continue
		}
		if len(fresh) == 0 && !late {
			continue
		}
		_, err := f.s.perform(ctx, f.cmd, transact.Call{
			Purpose: fmt.Sprintf("bring %d confirmations", len(fresh)), To: f.k.Address, Data: onchain.Confirm(&g.record, g.groupKey, fresh),
		})
		f.shown = f.shown || err == nil && f.cmd.Bool("dry-run")
		var refused *transact.Reverted
		switch {
		case errors.As(err, &refused) && refused.Name == "NothingNew" && late:
			short = err
		case errors.As(err, &refused) && (refused.Name == "NoSession" || refused.Name == "NothingNew"):
			// Somebody was faster.
		case errors.As(err, &refused) && len(g.by) < int(f.session.Threshold):
			// So few may lie: what they signed isn't brought, and the others' records are.
			f.say("record %v, which %d members confirmed, isn't brought: %v", hash, len(g.by), err)
			g.refused = true
		case err != nil:
			return err
		}
		f.since = time.Time{}
	}
	return f.tooLate(short)
}

// tooLate waits for a while for those who are slow: until somebody ends it, a session can begin after its time.
func (f *following) tooLate(short error) error {
	if short == nil {
		return nil
	}
	if f.late.IsZero() {
		f.late = time.Now()
	}
	f.once("the session's time is over. It can begin still, once those have confirmed who must; this waits for them for %v", followLate)
	if time.Since(f.late) < followLate {
		return nil
	}
	return fmt.Errorf("the session's time is over, and too few have confirmed: %w. `veritee committee confirm` goes on waiting; `veritee committee end` ends it", short)
}

// complete says whether everybody who is given a share has confirmed.
func (f *following) complete(g *gathered) bool {
	qualified := g.record.Qualified.Big().Uint64()
	have := uint64(0)
	for i, m := range f.session.Members {
		if _, confirmed := g.by[m.Instance]; confirmed && i < 64 {
			have |= 1 << i
		}
	}
	return bits.OnesCount64(qualified&have) == bits.OnesCount64(qualified)
}

// ended says what came of the session.
func (f *following) ended(ctx context.Context) error {
	number, err := f.k.Generation(ctx)
	if err != nil {
		return err
	}
	g, err := f.k.GenerationOf(ctx, number)
	if err != nil {
		return err
	}
	if number < f.session.Generation || g.Session != f.session.ID {
		return fmt.Errorf("session %d failed; `veritee committee status --history` shows who was silent", f.session.ID)
	}
	key, _, err := f.k.GroupKey(ctx)
	if err != nil {
		return err
	}
	if f.cmd.Bool("json") {
		return printJSON(f.cmd, struct {
			Generation onchain.Generation `json:"generation"`
			GroupKey   common.Hash        `json:"groupKey"`
		}{g, key})
	}
	out := f.cmd.Root().Writer
	fmt.Fprintf(out, "generation %d serves since block %d; %s\n", g.Number, g.StartedAt, answering(g))
	_, err = fmt.Fprintf(out, "workers are started with the group key's hash: %v\n", key)
	return err
}
