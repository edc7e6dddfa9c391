package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/internal/usage"
)

func committeeCommand() *cli.Command {
	return &cli.Command{
		Name:  "committee",
		Usage: "form a committee of key nodes, refresh its shares, and change who its members are",
		Description: `A committee is a contract. Its members, attested key nodes, share one secret that nobody ever holds whole; any threshold of them answer orders
for keys of apps (see "veritee keys"). The group key never changes; members do, generation by generation.

A session makes a generation: the owner proposes, the nodes deal shares among themselves, and each confirms what came of it. With the last
confirmation the generation begins. Losing more holders than there are beyond the threshold is final: of five with threshold 3, three.

To bring one up:

  veritee deploy --keys …                                         contracts: committee, its app, its broker
  veritee app allow MEASUREMENT --app 0x<the committee's app> …   which code key nodes run
  veritee-worker keynode …                                        on each machine
  veritee committee admit --node URL …                            each is registered, by evidence
  veritee committee form --threshold 3 --node URL=OPERATOR …      and they deal

Later, "refresh" makes all old shares useless, and "reshare" does that and changes members. "status" says what is the matter at any time.

Rules: threshold t at least 2, at least 2t − 1 members and at most 32, and no operator with t of them: whoever has t shares has the secret.`,
		Commands: []*cli.Command{
			committeeAdmitCommand(), committeeFormCommand(), committeeStatusCommand(), committeeRefreshCommand(), committeeReshareCommand(),
			committeeConfirmCommand(), committeeEndCommand(),
		},
		Action: usage.UnknownCommand,
	}
}

func committeeFlag() cli.Flag {
	return &cli.StringFlag{Name: "committee", Usage: "`ADDRESS` of the KeyCommittee (default: the deployment file's)"}
}

// committee finds the KeyCommittee and sees that it is one.
func (s *site) committee(ctx context.Context, cmd *cli.Command) (*onchain.Committee, error) {
	if text := cmd.String("committee"); text != "" {
		address, err := parseAddress("--committee", text)
		if err != nil {
			return nil, err
		}
		first, err := s.firstBlock(cmd)
		if err != nil {
			return nil, err
		}
		return onchain.OpenCommittee(ctx, s.client, s.id, address, first)
	}
	place, path, err := s.place(ctx, cmd)
	if err != nil {
		return nil, err
	}
	var keys deployment.KeyPlace
	if place.File != nil {
		keys = place.File.Keys()
	}
	if keys.Committee == (common.Address{}) {
		return nil, fmt.Errorf("which committee? %s lists none: `veritee deploy --keys` adds one; or name it by --committee", path)
	}
	return onchain.OpenCommittee(ctx, s.client, s.id, keys.Committee, keys.FirstBlock)
}

// A committeeView is what status prints.
type committeeView struct {
	*onchain.Committee
	GroupKey   common.Hash              `json:"groupKey,omitzero"`
	Generation *onchain.Generation      `json:"generation,omitempty"`
	Session    *onchain.Session         `json:"open,omitempty"`
	Nodes      []nodeView               `json:"nodes,omitempty"`
	History    []onchain.CommitteeEvent `json:"history,omitempty"`
	time       uint64
}

func committeeStatusCommand() *cli.Command {
	return &cli.Command{
		Name: "status", Usage: "say who the members are, how many can be lost, and how an open session stands",
		Description: `Everything but the nodes' own words is read from the chain, and needs no relayer. With --node each is asked what it is doing, which shares it
holds, and whether it answers.

  veritee committee status --rpc https://node.example
  veritee committee status --node unix:///run/veritee/key1.sock --history`,
		Flags: append(append([]cli.Flag{
			committeeFlag(),
			&cli.BoolFlag{Name: "history", Usage: "also all sessions, confirmations and handovers so far"},
			jsonFlag(),
		}, nodeFlags()...), chainFlags()...),
		Action: onSite(committeeStatus),
	}
}

func committeeStatus(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	k, err := s.committee(ctx, cmd)
	if err != nil {
		return err
	}
	nodes, err := s.knownNodes(cmd)
	if err != nil {
		return err
	}
	defer nodes.close()
	head, err := k.Contracts().Head(ctx)
	if err != nil {
		return err
	}
	view := committeeView{Committee: k, time: head.Time}
	if view.GroupKey, _, err = k.GroupKey(ctx); err != nil {
		return err
	}
	number, err := k.Generation(ctx)
	if err != nil {
		return err
	}
	if number > 0 {
		g, err := k.GenerationOf(ctx, number)
		if err != nil {
			return err
		}
		view.Generation = &g
	}
	session, err := k.Session(ctx)
	if err != nil {
		return err
	}
	if session.ID != 0 {
		view.Session = &session
	}
	for _, n := range nodes {
		view.Nodes = append(view.Nodes, n.ask(ctx, k))
	}
	if cmd.Bool("history") {
		if view.History, err = k.History(ctx); err != nil {
			return err
		}
	}
	if cmd.Bool("json") {
		return printJSON(cmd, view)
	}
	return view.print(cmd.Root().Writer)
}

func (v committeeView) print(out io.Writer) error {
	depth := "the finalized block"
	if v.Terms.Depth > 0 {
		depth = fmt.Sprintf("%d blocks below the head", v.Terms.Depth)
	}
	values := []string{"committee", v.Address.Hex(), "app", v.App.Hex(), "owner", v.Owner.Hex(), "reads orders at", depth}
	if v.Generation == nil {
		values = append(values, "generation", "none yet: `veritee committee form` makes the first")
	} else {
		g := v.Generation
		values = append(values, "group key", v.GroupKey.Hex(), "generation", fmt.Sprintf("%d, since block %d", g.Number, g.StartedAt),
			"may act", answering(*g), "asked", asked(*g, v.Nodes))
	}
	if err := pairs(out, values...); err != nil {
		return err
	}
	if v.Generation != nil {
		fmt.Fprintln(out)
		if err := membersTable(out, v.Generation.Members, func(m onchain.Member) string {
			switch {
			case m.Holds:
				return "holds"
			case m.Dropped:
				return "dropped"
			}
			return "none"
		}, "share"); err != nil {
			return err
		}
	}
	if v.Session != nil {
		fmt.Fprintf(out, "\nsession %d is open until %s (%s): generation %d, threshold %d", v.Session.ID, moment(v.Session.Deadline),
			left(v.time, v.Session.Deadline), v.Session.Generation, v.Session.Threshold)
		if v.Session.Reshares {
			fmt.Fprintf(out, "; %d holders of the generation before have confirmed", v.Session.Certified)
		}
		fmt.Fprintln(out)
		if err := membersTable(out, v.Session.Members, func(m onchain.Member) string {
			if m.Confirmed {
				return "yes"
			}
			return "-"
		}, "confirmed"); err != nil {
			return err
		}
	}
	if err := nodesTable(out, v.Nodes); err != nil {
		return err
	}
	return historyTable(out, v.History)
}

// answering says how many can answer by what the contracts know, and how many may still be lost.
func answering(g onchain.Generation) string {
	live, spare := g.Live(), g.Live()-int(g.Threshold)
	switch {
	case spare < 0:
		return fmt.Sprintf("no: %d of %d holders may act, and it takes %d; see why below", live, g.Holders(), g.Threshold)
	case spare == 0:
		return fmt.Sprintf("yes, and none may be lost: %d of %d holders may act, and it takes %d", live, g.Holders(), g.Threshold)
	}
	return fmt.Sprintf("yes: %d of %d holders may act, and it takes %d; %d may be lost", live, g.Holders(), g.Threshold, spare)
}

// asked says how many of those that were asked answer; empty: nobody was. Only nodes that hold a share of the generation count, each once.
func asked(g onchain.Generation, nodes []nodeView) string {
	if len(nodes) == 0 {
		return ""
	}
	answer := make(map[common.Address]bool)
	for _, n := range nodes {
		if n.answers() && holdsShare(g, n) {
			answer[n.Instance] = true
		}
	}
	said := fmt.Sprintf("%d of %d asked answer, and it takes %d", len(answer), len(nodes), g.Threshold)
	switch spare := len(answer) - int(g.Threshold); {
	case spare >= 0:
		return said
	case len(nodes) < int(g.Threshold):
		return said + ": name more by --node to know whether keys can be made"
	default:
		return said + ": no key can be made; start those that don't, their problems are below"
	}
}

// holdsShare says whether a node is one of those that the contracts let answer, and has its share.
func holdsShare(g onchain.Generation, n nodeView) bool {
	return slices.Contains(n.Shares, g.Number) && slices.ContainsFunc(g.Members, func(m onchain.Member) bool {
		return m.Instance == n.Instance && m.Holds && m.State.Authorized
	})
}

func membersTable(out io.Writer, members []onchain.Member, mark func(onchain.Member) string, heading string) error {
	rows, reached := make([][]string, 0, len(members)), make([][]string, 0, len(members))
	for _, m := range members {
		lives := "until " + moment(m.State.LeaseEnd)
		if !m.State.Authorized {
			lives = "no: " + m.State.Why
		}
		rows = append(rows, []string{
			strconv.Itoa(m.Place), m.Instance.Hex(), dash(m.State.TEE), mark(m), strconv.Itoa(int(m.Strikes)), lives,
		})
		reached = append(reached, []string{strconv.Itoa(m.Place), m.Operator.Hex(), dash(m.Endpoint)})
	}
	if err := table(out, "place\tinstance\ttee\t"+heading+"\tstrikes\tmay act", rows); err != nil {
		return err
	}
	fmt.Fprintln(out)
	return table(out, "place\toperator\tpeers' endpoint", reached)
}

func historyTable(out io.Writer, history []onchain.CommitteeEvent) error {
	if len(history) == 0 {
		return nil
	}
	fmt.Fprintln(out)
	rows := make([][]string, 0, len(history))
	for _, e := range history {
		session, about := "-", ""
		if e.Session > 0 {
			session = strconv.FormatUint(e.Session, 10)
		}
		switch e.What {
		case "opened":
			about = fmt.Sprintf("for generation %d: %d members, threshold %d", e.Generation, len(e.Members), e.Threshold)
		case "confirmed":
			about = fmt.Sprintf("%v: record %v", e.Instance, e.Record)
		case "equivocated":
			about = fmt.Sprintf("%v has confirmed another record too: %v", e.Instance, e.Record)
		case "started":
			about = fmt.Sprintf("generation %d: holders %b, dropped %b", e.Generation, e.Qualified, e.Dropped)
		case "failed":
			about = fmt.Sprintf("silent: %b", e.Silent)
		case "struck":
			about = fmt.Sprintf("%v, %d in all", e.Instance, e.Strikes)
		}
		rows = append(rows, []string{strconv.FormatUint(e.Block, 10), session, e.What, about})
	}
	return table(out, "block\tsession\twhat\tabout", rows)
}

// openSession is the committee that is meant, and its open session.
func (s *site) openSession(ctx context.Context, cmd *cli.Command) (*onchain.Committee, onchain.Session, error) {
	if err := noArguments(cmd); err != nil {
		return nil, onchain.Session{}, err
	}
	k, err := s.committee(ctx, cmd)
	if err != nil {
		return nil, onchain.Session{}, err
	}
	session, err := k.Session(ctx)
	if err == nil && session.ID == 0 {
		err = errNoSession
	}
	return k, session, err
}

func committeeEndCommand() *cli.Command {
	return &cli.Command{
		Name: "end", Usage: "end the open session: nothing comes of it",
		Description: `The owner may at any time, anyone after the deadline. The generation that serves goes on. Ended after the deadline, members that had been given a
share and didn't confirm get a strike, if at least the threshold of the others did confirm.`,
		Flags: sending(committeeFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			k, session, err := s.openSession(ctx, cmd)
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "end the session", To: k.Address, Data: onchain.FailSession()})
			if err != nil || receipts == nil {
				return err
			}
			return done(cmd, receipts[0].TxHash, "session %d is over; `veritee committee status --history` shows who was silent", session.ID)
		}),
	}
}

var errNoSession = errors.New("no session is open; `veritee committee status` shows the committee")
