package main

import (
	"context"
	"errors"
	"fmt"
	"strconv"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/store"
)

// decideOn is decideAs for a decision about a sender.
func decideOn(ctx context.Context, cmd *cli.Command, action string, address func(*site) (common.Address, error),
	do func(s *site, db *store.Store, act store.Act, sender common.Address) error,
) error {
	s, err := configured(cmd)
	if err != nil {
		return err
	}
	sender, err := address(s)
	if err != nil {
		return err
	}
	return decideAs(ctx, cmd, s, action, func(db *store.Store, act store.Act) error { return do(s, db, act, sender) })
}

func senderPauseCommand() *cli.Command {
	return &cli.Command{
		Name: "pause", Usage: "send nothing new with a sender, until it is unpaused", ArgsUsage: "[SENDER]",
		Description: `It holds from the next transaction on. What is on its way is seen through: sent again, replaced, noted when it is mined. Requests whose
answers name this sender are signed again for another one, if there is any. To stop everything on a chain: veritee chain pause.`,
		Flags: deciding(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			named := func(s *site) (common.Address, error) { return s.senderArgument(cmd) }
			return decideOn(ctx, cmd, "sender pause", named, func(s *site, db *store.Store, act store.Act, sender common.Address) error {
				was, err := db.PauseSender(ctx, act, s.id, sender)
				if err != nil {
					return err
				}
				out := cmd.Root().Writer
				if was != "" {
					_, err = fmt.Fprintf(out, "%v was paused already: %s; the reason %s\n", sender, was, would(act, "would change", "is changed"))
					return err
				}
				_, err = fmt.Fprintf(out, "%v %s: nothing new is sent with it until `veritee sender unpause`\n", sender, would(act, "would be paused", "is paused"))
				return err
			})
		},
	}
}

func senderUnpauseCommand() *cli.Command {
	return &cli.Command{
		Name: "unpause", Usage: "let a sender send again that an operator has paused", ArgsUsage: "[SENDER]",
		Flags: deciding(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return letGo(ctx, cmd, "sender unpause", "paused", (*store.Store).UnpauseSender)
		},
	}
}

func senderUnparkCommand() *cli.Command {
	return &cli.Command{
		Name: "unpark", Usage: "let a sender send again that the relayer has stopped", ArgsUsage: "[SENDER]",
		Description: `A sender is parked when it can't pay, or a node says so. Fund it, and it goes on by itself; this is for when it doesn't. See to the reason
first (sender show).`,
		Flags: deciding(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			return letGo(ctx, cmd, "sender unpark", "parked", (*store.Store).LetGo)
		},
	}
}

// letGo ends a hold.
func letGo(ctx context.Context, cmd *cli.Command, action, held string,
	end func(db *store.Store, ctx context.Context, act store.Act, chainID uint64, sender common.Address) (string, error),
) error {
	named := func(s *site) (common.Address, error) { return s.senderArgument(cmd) }
	return decideOn(ctx, cmd, action, named, func(s *site, db *store.Store, act store.Act, sender common.Address) error {
		was, err := end(db, ctx, act, s.id, sender)
		out := cmd.Root().Writer
		switch {
		case errors.Is(err, store.ErrNotHeld):
			_, err = fmt.Fprintf(out, "%v isn't %s\n", sender, held)
		case err == nil:
			_, err = fmt.Fprintf(out, "%v %s again; it was %s: %s\n", sender, would(act, "might send", "may send"), held, was)
		}
		return err
	})
}

func senderCancelCommand() *cli.Command {
	return &cli.Command{
		Name: "cancel", Usage: "use up a nonce that doesn't get through, by a transfer of nothing", ArgsUsage: "NONCE",
		Description: `It asks the relayer that leads: at the next block that one replaces what waits with the nonce by a transfer of nothing from the sender to
itself, which offers more. Either may be mined. The requests that it carried are planned again, with another nonce. Which nonce is the
lowest: the number under MINED of veritee sender show, or the warning nonce-stuck.

  veritee sender cancel 1234 --reason 'no node mines it' --dry-run`,
		Flags: deciding(&cli.StringFlag{Name: "sender", Usage: "`ADDRESS` of the sender, if the chain has several"}),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			if cmd.Args().Len() != 1 {
				return errors.New("which nonce? veritee sender cancel NONCE")
			}
			nonce, err := strconv.ParseUint(cmd.Args().First(), 10, 63)
			if err != nil {
				return fmt.Errorf("%q is no nonce", cmd.Args().First())
			}
			named := func(s *site) (common.Address, error) { return s.oneSender(cmd.String("sender")) }
			return decideOn(ctx, cmd, "sender cancel", named, func(s *site, db *store.Store, act store.Act, sender common.Address) error {
				found, err := db.CancelNonce(ctx, act, s.id, sender, nonce)
				switch {
				case errors.Is(err, store.ErrNoSettlement):
					return fmt.Errorf("%v has sent nothing with nonce %d (veritee sender show)", sender, nonce)
				case errors.Is(err, store.ErrOver):
					return fmt.Errorf("there is nothing to cancel: nonce %d of %v is used up", nonce, sender)
				case err != nil:
					return err
				}
				latest := found.Attempts[len(found.Attempts)-1]
				_, err = fmt.Fprintf(cmd.Root().Writer, `nonce %d of %v %s by the relayer that leads
  instead of  %s, %d open requests, tx %v
  by          a transfer of 0 wei to %v, 21000 gas
  offering    more than %v wei per gas, %v of it tip
`,
					nonce, sender, would(act, "would be used up", "is to be used up"), found.Purpose, found.Claims, latest.Hash, sender, latest.FeeCap, latest.TipCap)
				return err
			})
		},
	}
}
