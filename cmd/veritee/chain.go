package main

import (
	"context"
	"errors"
	"fmt"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/scan"
	"github.com/veritee/veritee/relayer/store"
)

func chainCommand() *cli.Command {
	return &cli.Command{
		Name:  "chain",
		Usage: "pause a chain and let it go on; decide where the relayer doesn't",
		Description: `These act through the database: it doesn't matter whether a relayer runs, or which. Each leaves a row in the table audit
(veritee audit).`,
		Commands: []*cli.Command{chainPauseCommand(), chainResumeCommand(), chainAcceptReorgCommand(), chainSkipRangeCommand()},
		Action:   usage.UnknownCommand,
	}
}

// deciding are the flags of what an operator decides about a chain.
func deciding(more ...cli.Flag) []cli.Flag {
	return append([]cli.Flag{
		configFlag(),
		&cli.StringFlag{Name: "chain", Usage: "`ID` or name, if the configuration has several"},
		&cli.StringFlag{Name: "reason", Usage: "why, for the audit", Required: true},
		&cli.BoolFlag{Name: "dry-run", Usage: "change nothing; say what would be done"},
	}, more...)
}

// decide opens the database for a decision.
func decide(ctx context.Context, cmd *cli.Command, action string, do func(s *site, db *store.Store, act store.Act) error) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	s, err := configured(cmd)
	if err != nil {
		return err
	}
	return decideAs(ctx, cmd, s, action, func(db *store.Store, act store.Act) error { return do(s, db, act) })
}

// decideAs opens the database for a decision, which is noted with who decides and why.
func decideAs(ctx context.Context, cmd *cli.Command, s *site, action string, do func(db *store.Store, act store.Act) error) error {
	db, err := openStore(ctx, *s.config)
	if err != nil {
		return err
	}
	defer db.Close()
	return do(db, store.Act{Actor: actor(), Action: action, Reason: cmd.String("reason"), DryRun: cmd.Bool("dry-run")})
}

// would is the beginning of what is said.
func would(act store.Act, dry, done string) string {
	if act.DryRun {
		return dry
	}
	return done
}

func chainPauseCommand() *cli.Command {
	return &cli.Command{
		Name: "pause", Usage: "answer and send nothing on a chain, until it is resumed",
		Description: "The chain is scanned on, so that nothing is missed, and what is sent already may be mined. veritee chain resume ends it.",
		Flags:       deciding(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return decide(ctx, cmd, "chain pause", func(s *site, db *store.Store, act store.Act) error {
				before, err := db.PauseChain(ctx, act, s.id)
				if err != nil {
					return err
				}
				out, name := cmd.Root().Writer, s.chain.DisplayName()
				if before.Paused != "" {
					_, err = fmt.Fprintf(out, "chain %s was paused already: %s; the reason %s\n", name, before.Paused, would(act, "would change", "is changed"))
					return err
				}
				_, err = fmt.Fprintf(out, "chain %s %s: nothing is answered or sent on it until `veritee chain resume`\n", name, would(act, "would be paused", "is paused"))
				return err
			})
		},
	}
}

func chainResumeCommand() *cli.Command {
	return &cli.Command{
		Name: "resume", Usage: "serve a paused or stopped chain again",
		Description: `A chain is paused by an operator, and stopped when something happened that no program should decide, such as a re-org below what
counted as final. Veritee status says which, and why. Resumed, it goes on with what is in the tables: if the nodes have another history
still, it stops again, and veritee chain accept-reorg is what decides for theirs.`,
		Flags: deciding(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return decide(ctx, cmd, "chain resume", func(s *site, db *store.Store, act store.Act) error {
				before, err := db.Chain(ctx, s.id)
				if err != nil {
					return err
				}
				out, name := cmd.Root().Writer, s.chain.DisplayName()
				if before.Waits() == "" {
					_, err := fmt.Fprintf(out, "chain %s is neither paused nor stopped\n", name)
					return err
				}
				if _, err := db.ResumeChain(ctx, act, s.id); err != nil {
					return err
				}
				_, err = fmt.Fprintf(out, "chain %s %s; it was %s\n", name, would(act, "would go on", "goes on"), before.Waits())
				return err
			})
		},
	}
}

func chainAcceptReorgCommand() *cli.Command {
	return &cli.Command{
		Name: "accept-reorg", Usage: "go on in the nodes' history, although blocks were dropped that counted as final",
		Description: `For a chain that was stopped because of that. First see that the nodes tell the truth: compare them with others, and read what is
said about the chain. Without --ancestor the newest block is looked for that the tables and all nodes have, and what would be
undone is counted. With it, named as it was found, everything above is undone as by any re-org: requests are open again or gone,
transactions are sent again; nothing that was signed is deleted.

What was final once may have had consequences elsewhere that nobody can undo.

  veritee chain accept-reorg --reason 'looking'
  veritee chain accept-reorg --reason 'dispute of 3 May, see ticket 12' --ancestor 1234:0x…`,
		Flags: deciding(&cli.StringFlag{Name: "ancestor", Usage: "`NUMBER:HASH` of the newest common block, as it was found"}),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return decide(ctx, cmd, "chain accept-reorg", func(s *site, db *store.Store, act store.Act) error {
				state, err := db.Chain(ctx, s.id)
				if err != nil {
					return err
				}
				if state.Stopped == "" {
					return store.ErrNotStopped
				}
				nodes, err := s.nodes(ctx)
				if err != nil {
					return err
				}
				defer nodes.Close()
				found, err := commonAncestor(ctx, db, nodes, state)
				if err != nil {
					return err
				}
				name := fmt.Sprintf("%d:%s", found.Number, found.Hash.Hex())
				if given := cmd.String("ancestor"); given != "" {
					ref, err := store.ParseBlockRef(given)
					if err != nil {
						return fmt.Errorf("--ancestor: %w", err)
					}
					if ref != found {
						return fmt.Errorf("--ancestor %s isn't what is found now, %s: look again, the chain may have moved on", given, name)
					}
				} else {
					act.DryRun = true
				}

				undone, err := db.AcceptReorg(ctx, act, s.id, found)
				if err != nil {
					return err
				}
				out := cmd.Root().Writer
				fmt.Fprintf(out, "newest block that the tables and the nodes share: %s\n", name)
				fmt.Fprintf(out, "%s: %d blocks, down from %d (%d was final); %d requests and %d transactions that were over; %d requests gone, %d open again\n",
					would(act, "would be undone", "undone"), undone.Blocks, undone.Cursor, undone.Final, undone.Requests, undone.Settlements,
					undone.Orphaned, undone.Unsettled)
				if cmd.String("ancestor") == "" {
					fmt.Fprintf(out, "nothing is changed; to accept it, repeat this with --ancestor %s\n", name)
				}
				return nil
			})
		},
	}
}

// commonAncestor is the newest block of the tables that all nodes have, which must agree.
func commonAncestor(ctx context.Context, db *store.Store, nodes *chain.Chain, state store.Chain) (store.BlockRef, error) {
	blocks, err := db.Blocks(ctx, state.ChainID, 0, state.Cursor.Number)
	if err != nil {
		return store.BlockRef{}, err
	}
	for i := len(blocks) - 1; i >= 0; i-- {
		b := blocks[i]
		same, other := nodes.Agree(ctx, b.Number, b.Hash)
		switch {
		case len(same) > 0 && len(other) > 0:
			return store.BlockRef{}, fmt.Errorf("the nodes differ about block %d: %v have the tables', %v another; wait until they agree, or leave out who is wrong", b.Number, same, other)
		case len(same) == 0 && len(other) == 0:
			return store.BlockRef{}, fmt.Errorf("no node says which block %d it has; `veritee check` tries each", b.Number)
		case len(other) > 0:
			continue
		case b.Number >= state.Final.Number:
			return store.BlockRef{}, fmt.Errorf("the nodes have the final block %d: there is nothing to accept, `veritee chain resume` lets the chain go on", state.Final.Number)
		}
		return b.BlockRef, nil
	}
	return store.BlockRef{}, errors.New("the nodes' history has none of the blocks that are kept: `veritee rebuild --from-block` makes the tables anew from the chain")
}

func chainSkipRangeCommand() *cli.Command {
	return &cli.Command{
		Name: "skip-range", Usage: "let the cursor pass blocks that no node can serve",
		Description: `For a chain whose cursor waits (logs-missing), where no node will ever have what is missing; a node that has it is better in any
case. The range begins at the block after the cursor and must be final. What was asked in it stays unknown: requests in it aren't
answered, and show as a gap in the sequence numbers. Blocks that can be read aren't skipped.

  veritee chain skip-range --from 1235 --to 1240 --reason 'provider lost them, ticket 12' --dry-run`,
		Flags: deciding(
			&cli.Uint64Flag{Name: "from", Usage: "first `BLOCK`", Required: true},
			&cli.Uint64Flag{Name: "to", Usage: "last `BLOCK`", Required: true},
		),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return decide(ctx, cmd, "chain skip-range", func(s *site, db *store.Store, act store.Act) error {
				from, to := cmd.Uint64("from"), cmd.Uint64("to")
				state, err := db.Chain(ctx, s.id)
				if err != nil {
					return err
				}
				if from != state.Cursor.Number+1 || to < from {
					return fmt.Errorf("--from %d --to %d: the cursor is at block %d, and what is skipped begins right above it", from, to, state.Cursor.Number)
				}
				nodes, err := s.nodes(ctx)
				if err != nil {
					return err
				}
				defer nodes.Close()
				place, err := deployment.Locate(s.id, s.chain.Deployment, s.chain.Coordinator, s.chain.StartBlock)
				if err != nil {
					return err
				}
				top, err := scan.Unreadable(ctx, nodes, s.chain.Contracts(place.Coordinator), state.Cursor, to)
				if err != nil {
					return err
				}
				if err := db.SkipRange(ctx, act, s.id, from, top); err != nil {
					return err
				}
				_, err = fmt.Fprintf(cmd.Root().Writer, "blocks %d to %d of chain %s %s; the scan goes on from block %d (%s)\n",
					from, to, s.chain.DisplayName(), would(act, "would be skipped", "are skipped"), to, top.Hash.Hex())
				return err
			})
		},
	}
}

// nodes are those of the configuration, as a relayer uses them.
func (s *site) nodes(ctx context.Context) (*chain.Chain, error) {
	c := chain.Config{
		ID: s.id, Poll: s.chain.Poll, Timeout: s.chain.Timeout,
		Finality: chain.Finality{Depth: s.chain.Finality.Depth, Tag: s.chain.Finality.Tag},
	}
	for _, node := range s.chain.Nodes {
		url, err := node.Resolve()
		if err != nil {
			return nil, fmt.Errorf("node %s: %w", node.Name, err)
		}
		c.Nodes = append(c.Nodes, chain.NodeConfig{
			Name: node.Name, URL: url, MaxRPS: node.MaxRPS, MaxInFlight: node.MaxInFlight, MaxBatch: node.MaxBatch,
		})
	}
	nodes, err := chain.Dial(ctx, c)
	if err != nil {
		return nil, fmt.Errorf("%w; `veritee check` tries each", err)
	}
	return nodes, nil
}
