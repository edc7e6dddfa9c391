package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/relayer/config"
)

func committeeAdmitCommand() *cli.Command {
	return &cli.Command{
		Name: "admit", Usage: "have key nodes registered for the committee's app",
		Description: `Asks each node who it is. For each that isn't registered, its attestation is asked for on the chain: a relayer that has the node in its
configuration (key_nodes) fetches evidence from it and registers it; the committee's app must allow its code ("veritee app
allow --app 0x<the committee's app>"). Anyone may ask.

On development chains the registry's owner can vouch for nodes without evidence instead, by --unattested; whoever operates such a node can
read its share.

  veritee committee admit --node unix:///run/veritee/key1.sock --node unix:///run/veritee/key2.sock --rpc https://node.example --key any.json`,
		Flags: sending(append([]cli.Flag{
			committeeFlag(),
			&cli.BoolFlag{Name: "unattested", Usage: "vouch for them, without evidence, on chains 1337 and 31337"},
			&cli.DurationFlag{Name: "lease", Usage: "how long from now, with --unattested", DefaultText: "the longest that the registry allows"},
		}, nodeFlags()...)...),
		Action: onSite(committeeAdmit),
	}
}

func committeeAdmit(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	vouch := cmd.Bool("unattested")
	if vouch && !config.Development(s.id) {
		return fmt.Errorf("--unattested: on chain %d nobody is taken without evidence", s.id)
	}
	k, err := s.committee(ctx, cmd)
	if err != nil {
		return err
	}
	nodes, err := openNodes(cmd)
	if err != nil {
		return err
	}
	defer nodes.close()
	if len(nodes) == 0 {
		return errNoNodes
	}

	var calls []transact.Call
	for _, n := range nodes {
		if err := n.identify(ctx, k); err != nil {
			return err
		}
		state, err := k.Instance(ctx, n.instance)
		if err != nil {
			return err
		}
		switch {
		case state.Authorized:
			fmt.Fprintf(cmd.Root().ErrWriter, "%v, node %s, is registered: it may act until %s\n", n.instance, n.url, moment(state.LeaseEnd))
		case state.Revoked || state.App != (common.Address{}) && state.App != k.App:
			return fmt.Errorf("%v, node %s, can't be admitted: %s; it needs a new instance key, hence an empty data folder", n.instance, n.url, state.Why)
		case vouch:
			end, err := leaseEnd(ctx, cmd, k.Contracts())
			if err != nil {
				return err
			}
			label, _ := onchain.Label("unattested")
			calls = append(calls, transact.Call{
				Purpose: fmt.Sprintf("vouch for %v", n.instance), To: k.Registry, Data: k.Contracts().Confirm(n.instance, k.App, label, end),
			})
		default:
			calls = append(calls, transact.Call{
				Purpose: fmt.Sprintf("ask for the attestation of %v", n.instance), To: k.App, Data: onchain.RequestAttestation(n.instance),
			})
		}
	}
	if len(calls) == 0 {
		_, err := fmt.Fprintln(cmd.Root().Writer, "all of them are registered; nothing is sent")
		return err
	}
	receipts, err := s.perform(ctx, cmd, calls...)
	if err != nil || receipts == nil {
		return err
	}
	said := "the attestation of %d nodes is asked for; a relayer that has them in its configuration registers them, `veritee committee admit` again says who is"
	if vouch {
		said = "%d nodes are vouched for; they are unattested: their operators can read their shares"
	}
	return done(cmd, receipts[len(receipts)-1].TxHash, said, len(calls))
}

var errNoNodes = errors.New("which nodes? Name each by --node URL=OPERATOR")

// proposing are the flags of what opens a session.
func proposing(own ...cli.Flag) []cli.Flag {
	own = append([]cli.Flag{committeeFlag()}, own...)
	own = append(own, nodeFlags()...)
	return sending(append(own,
		leavingFlag(),
		&cli.BoolFlag{Name: "no-wait", Usage: "propose only; 'veritee committee confirm', or a relayer, brings the confirmations"})...)
}

func thresholdFlag() cli.Flag {
	return &cli.Uint8Flag{Name: "threshold", Usage: "how many members answer an order, at least 2; of at least twice as many less one", Required: true}
}

const followed = `

The owner of the committee sends. Then the nodes deal, and their confirmations are brought as they come, by the same key, until the
generation begins or the session's time is over; interrupted, "veritee committee confirm" goes on. With --dry-run the proposal is
printed, with what would be refused about it.`

func committeeFormCommand() *cli.Command {
	return &cli.Command{
		Name: "form", Usage: "propose the first members, and see them make the group key",
		Description: `Each node is asked who it is, and where its peers reach it. The order of --node is that of the members; places are the indexes of shares.

  veritee committee form --threshold 3 --key owner.json --rpc https://node.example \
    --node https://k1.example:7001=0x<operator> --node https://k2.example:7001=0x<operator> … --pin … --pin …` + followed,
		Flags: proposing(thresholdFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			return s.proposeNodes(ctx, cmd, false)
		}),
	}
}

func committeeReshareCommand() *cli.Command {
	return &cli.Command{
		Name: "reshare", Usage: "hand the secret over to other members, or with another threshold",
		Description: `The group key stays; the shares of the generation before become useless once its holders have destroyed them. As many of those as its
threshold must deal and confirm: name nodes that don't stay by --leaving, so that their confirmations are fetched too.

  veritee committee reshare --threshold 3 --node URL=OPERATOR … --leaving URL … --key owner.json` + followed,
		Flags: proposing(thresholdFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			return s.proposeNodes(ctx, cmd, true)
		}),
	}
}

func committeeRefreshCommand() *cli.Command {
	return &cli.Command{
		Name: "refresh", Usage: "give the same members new shares, so that the old ones are useless",
		Description: `Members, operators and threshold are those of the generation that serves. Whoever collected shares of it begins anew. Name the nodes by
--node, so that their confirmations are fetched; operators needn't be named.

  veritee committee refresh --node URL … --key owner.json` + followed,
		Flags: proposing(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			if err := noArguments(cmd); err != nil {
				return err
			}
			k, err := s.committee(ctx, cmd)
			if err != nil {
				return err
			}
			number, err := k.Generation(ctx)
			if err != nil {
				return err
			}
			if number == 0 {
				return errNotFormed
			}
			g, err := k.GenerationOf(ctx, number)
			if err != nil {
				return err
			}
			nodes, err := s.knownNodes(cmd)
			if err != nil {
				return err
			}
			defer nodes.close()
			endpoints := make(map[common.Address]string)
			for _, n := range nodes {
				if err := n.identify(ctx, k); err != nil {
					return err
				}
				endpoints[n.instance] = n.endpoint
			}
			var members []onchain.Proposed
			for _, m := range g.Members {
				p := onchain.Proposed{Instance: m.Instance, Operator: m.Operator, Endpoint: m.Endpoint}
				if now := endpoints[m.Instance]; now != "" {
					p.Endpoint = now
				}
				members = append(members, p)
			}
			return s.propose(ctx, cmd, k, nodes, members, g.Threshold)
		}),
	}
}

var errNotFormed = errors.New("the committee has no generation yet: `veritee committee form` makes the first")

// proposeNodes opens a session for the nodes that are named.
func (s *site) proposeNodes(ctx context.Context, cmd *cli.Command, formed bool) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	k, err := s.committee(ctx, cmd)
	if err != nil {
		return err
	}
	number, err := k.Generation(ctx)
	switch {
	case err != nil:
		return err
	case formed && number == 0:
		return errNotFormed
	case !formed && number > 0:
		return fmt.Errorf("the committee has generation %d: `veritee committee reshare` changes its members, and keeps the group key", number)
	}
	nodes, err := openNodes(cmd)
	if err != nil {
		return err
	}
	defer nodes.close()
	members, err := nodes.members(ctx, k)
	if err != nil {
		return err
	}
	return s.propose(ctx, cmd, k, nodes, members, cmd.Uint8("threshold"))
}

// propose sends a proposal, after what the contract would refuse was said in words, and follows the session.
func (s *site) propose(ctx context.Context, cmd *cli.Command, k *onchain.Committee, nodes keyNodes, members []onchain.Proposed, threshold uint8) error {
	session, err := k.Session(ctx)
	if err != nil {
		return err
	}
	obstacles, err := obstaclesTo(ctx, k, members, threshold)
	if err != nil {
		return err
	}
	if session.ID != 0 {
		obstacles = append(obstacles, fmt.Sprintf("session %d is open until %s: bring its confirmations by `veritee committee confirm`, or end it by `veritee committee end`",
			session.ID, moment(session.Deadline)))
	}
	call := transact.Call{Purpose: fmt.Sprintf("propose %d members with threshold %d", len(members), threshold), To: k.Address, Data: onchain.Propose(members, threshold)}
	if cmd.Bool("dry-run") {
		out := cmd.Root().Writer
		if !cmd.Bool("json") {
			rows := make([][]string, 0, len(members))
			for i, m := range members {
				rows = append(rows, []string{fmt.Sprint(i), m.Instance.Hex(), m.Operator.Hex(), m.Endpoint})
			}
			if err := table(out, "place\tinstance\toperator\tpeers' endpoint", rows); err != nil {
				return err
			}
			for _, o := range obstacles {
				fmt.Fprintf(out, "would be refused: %s\n", o)
			}
			fmt.Fprintln(out)
		}
		return s.show(ctx, cmd, []transact.Call{call})
	}
	if len(obstacles) > 0 {
		var all []error
		for _, o := range obstacles {
			all = append(all, errors.New(o))
		}
		return errors.Join(all...)
	}
	if _, err := s.perform(ctx, cmd, call); err != nil {
		return err
	}
	if session, err = k.Session(ctx); err != nil {
		return err
	}
	if cmd.Bool("no-wait") {
		_, err := fmt.Fprintf(cmd.Root().Writer, "session %d is open until %s\n", session.ID, moment(session.Deadline))
		return err
	}
	return s.follow(ctx, cmd, k, nodes, session)
}

// obstaclesTo are what the contract would refuse about a proposal: all of it, and what helps.
func obstaclesTo(ctx context.Context, k *onchain.Committee, members []onchain.Proposed, threshold uint8) ([]string, error) {
	var found []string
	n, t, less := len(members), int(threshold), 1
	if k.Terms.MixedTEEs {
		less = 2
	}
	if t < 2 || n > 32 || n <= t || n < 2*t-less {
		found = append(found, fmt.Sprintf("%d members and threshold %d: the threshold is at least 2, and members are more than it, %d to 32", n, t, max(2*t-less, t+1)))
	}
	operators, kinds, seen := make(map[common.Address]int), make(map[string]int), make(map[common.Address]bool)
	for _, m := range members {
		if seen[m.Instance] {
			found = append(found, fmt.Sprintf("%v is named twice", m.Instance))
		}
		seen[m.Instance] = true
		if operators[m.Operator]++; operators[m.Operator] == t {
			found = append(found, fmt.Sprintf("operator %v has %d members or more: it would have the secret; fewer of its nodes, or a higher threshold", m.Operator, t))
		}
		state, err := k.Instance(ctx, m.Instance)
		if err != nil {
			return nil, err
		}
		if !state.Authorized {
			found = append(found, fmt.Sprintf("%v may not act: %s; `veritee committee admit` has it registered", m.Instance, state.Why))
		}
		if kinds[state.TEE]++; k.Terms.MixedTEEs && kinds[state.TEE] == t {
			found = append(found, fmt.Sprintf("%d members or more are %s: with mixed TEEs each kind has at most %d", t, dash(state.TEE), t-1))
		}
	}
	return found, nil
}
