package main

import (
	"context"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/protocol/typed"
)

func keysShowCommand() *cli.Command {
	return &cli.Command{
		Name: "show", Usage: "print an app's key lines: epochs, public keys, who has them, and what they wait for",
		Description: `From the chain alone; no relayer is needed. An order is the committee's instruction, so whoever ordered is counted as holding the key, whether
or not the answer was recorded ("issued").`,
		Flags: append(chainFlags(), brokerFlag(), appFlag(), fromBlockFlag(),
			&cli.StringFlag{Name: "purpose", Usage: "`NUMBER`: this line alone"}, jsonFlag()),
		Action: onSite(keysShow),
	}
}

// A keysView is what is printed of an app's keys.
type keysView struct {
	onchain.Broker
	App      common.Address `json:"app"`
	Operator common.Address `json:"operator,omitzero"`
	Lines    []lineView     `json:"lines"`
}

type lineView struct {
	onchain.DerivedLine
	Epochs []epochView `json:"epochs"`
}

type epochView struct {
	onchain.LedgerEpoch
	State   string            `json:"state"`
	Stated  onchain.StatedKey `json:"stated"`
	Holders []onchain.Knower  `json:"holders"`
}

func keysShow(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	b, app, err := s.keysOf(ctx, cmd)
	if err != nil {
		return err
	}
	lines, err := b.Lines(ctx, app)
	if err != nil {
		return err
	}
	if text := cmd.String("purpose"); text != "" {
		purpose, err := typed.ParsePurpose(text)
		if err != nil {
			return fmt.Errorf("--purpose: %w", err)
		}
		line, err := b.Line(ctx, app, purpose)
		if err != nil {
			return err
		}
		lines = []onchain.DerivedLine{line}
	}
	ledger, err := b.Epochs(ctx)
	if err != nil {
		return err
	}
	view := keysView{Broker: *b, App: app}
	if view.Operator, err = b.Operator(ctx, app); err != nil {
		return err
	}
	head, err := b.Contracts().Head(ctx)
	if err != nil {
		return err
	}
	for _, line := range lines {
		l := lineView{DerivedLine: line}
		for _, epoch := range epochsOf(ledger, line) {
			e := epochView{LedgerEpoch: epoch, Holders: holders(ledger, line, epoch.Epoch)}
			if line.Algorithm != typed.AlgorithmData.String() {
				if e.Stated, err = b.Stated(ctx, app, typed.Purpose(line.Purpose), epoch.Epoch); err != nil {
					return err
				}
			}
			e.State = stateOf(line, e, head.Time)
			l.Epochs = append(l.Epochs, e)
		}
		view.Lines = append(view.Lines, l)
	}
	if cmd.Bool("json") {
		return printJSON(cmd, view)
	}
	return printKeys(cmd, view)
}

// epochsOf are a line's epochs by their events, with one that time alone has begun.
func epochsOf(ledger *onchain.Ledger, line onchain.DerivedLine) []onchain.LedgerEpoch {
	var epochs []onchain.LedgerEpoch
	for _, l := range ledger.Lines {
		if l.App == line.App && l.Purpose == typed.Purpose(line.Purpose) {
			epochs = slices.Clone(l.Epochs)
		}
	}
	if n := len(epochs); n == 0 || epochs[n-1].Epoch < line.Newest {
		epochs = append(epochs, onchain.LedgerEpoch{Epoch: line.Newest, Cause: "scheduled"})
	}
	return epochs
}

func holders(ledger *onchain.Ledger, line onchain.DerivedLine, epoch uint64) []onchain.Knower {
	var all []onchain.Knower
	for _, k := range ledger.Knowers {
		if k.App == line.App && k.Purpose == typed.Purpose(line.Purpose) && k.Epoch == epoch {
			all = append(all, k)
		}
	}
	return all
}

// stateOf is where an epoch stands, and what it waits for.
func stateOf(line onchain.DerivedLine, e epochView, now uint64) string {
	issued := 0
	for _, k := range e.Holders {
		if k.Issued != 0 {
			issued++
		}
	}
	switch {
	case e.Epoch <= line.Retired:
		return "retired"
	case e.Epoch == line.Active:
		return "in use"
	case e.Epoch < line.Active:
		return "was in use; still answers what is bound to it. Retire it when nothing is"
	case e.Stated.Stopped:
		return "STOPPED: two instances derived different keys; find out why, then rotate"
	case len(e.Holders) == 0:
		return "nobody has ordered it; a relayer that serves the app has its workers order"
	case issued == 0:
		return "ordered; waits for the committee ('veritee committee status')"
	case line.Algorithm == typed.AlgorithmData.String():
		return "held"
	case e.Stated.Hash == (common.Hash{}):
		return "held; waits for two instances, on different machines, to say which public key it has"
	case !e.Stated.Agreed:
		return "held; waits for an instance on another machine to say the same public key"
	case e.Stated.From > now:
		return "agreed on; can be active at " + moment(e.Stated.From)
	}
	return "agreed on; can be activated, a relayer does"
}

func printKeys(cmd *cli.Command, v keysView) error {
	out := cmd.Root().Writer
	operator := ""
	if v.Operator != (common.Address{}) {
		operator = v.Operator.Hex()
	}
	if err := pairs(out, "app", v.App.Hex(), "operator", operator, "broker", v.Broker.Address.Hex(), "committee", fmt.Sprintf("%v, generation %d", v.Committee, v.Generation),
		"group key", v.GroupKey.Hex()); err != nil {
		return err
	}
	if len(v.Lines) == 0 {
		_, err := fmt.Fprintln(out, "no key lines: `veritee keys open` opens one")
		return err
	}
	for _, l := range v.Lines {
		next := ""
		if l.NextFrom != 0 {
			next = fmt.Sprintf(", the next epoch begins at %s", moment(l.NextFrom))
		}
		fmt.Fprintf(out, "\npurpose %s, %s%s\n", typed.Purpose(l.Purpose), l.Algorithm, next)
		rows := make([][]string, 0, len(l.Epochs))
		var below []string // public keys, and what an epoch waits for: too wide for the table
		for _, e := range l.Epochs {
			key := "-"
			switch {
			case len(e.PublicKey) > 0:
				key = e.PublicKey.String()
			case e.Stated.Hash != (common.Hash{}):
				key = "hash " + short(e.Stated.Hash)
			}
			revoked := 0
			for _, k := range e.Holders {
				if k.Revoked != 0 {
					revoked++
				}
			}
			held := fmt.Sprint(len(e.Holders))
			if revoked > 0 {
				held += fmt.Sprintf(" (%d revoked)", revoked)
			}
			state, more := shortState(e.State)
			if more != "" {
				below = append(below, fmt.Sprintf("epoch %d is %s", e.Epoch, e.State))
			}
			if key != "-" {
				below = append(below, fmt.Sprintf("epoch %d has public key %s", e.Epoch, key))
			}
			rows = append(rows, []string{fmt.Sprint(e.Epoch), fmt.Sprint(e.Since), dash(e.Cause), held, state})
		}
		if err := table(out, "epoch\tsince block\twhy\tknown to\tstate", rows); err != nil {
			return err
		}
		for _, line := range below {
			fmt.Fprintln(out, line)
		}
	}
	return nil
}

// shortState is a state in a word or two, and the rest of it, which says what to do.
func shortState(state string) (word, more string) {
	if at := strings.IndexAny(state, ";:"); at >= 0 {
		return state[:at], strings.TrimSpace(state[at+1:])
	}
	return state, ""
}
