package main

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
)

func appConfirmCommand() *cli.Command {
	return &cli.Command{
		Name: "confirm", Usage: "let an instance act at once instead of after its delay", ArgsUsage: "INSTANCE",
		Description: `For who has seen that the instance is one of theirs. It has entered by evidence already; nothing else changes. Only the app's owner may;
--dry-run prints the calldata for a multisig.`,
		Flags: sending(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			_, i, err := s.appInstance(ctx, cmd)
			if err != nil {
				return err
			}
			return s.says(ctx, cmd, i.App, "confirm the instance", onchain.ConfirmByApp(i.Address),
				"instance %v may act for app %v at once, until %s", i.Address, i.App, moment(i.LeaseEnd))
		}),
	}
}

// appInstance is the instance of the argument, which some app has.
func (s *site) appInstance(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, onchain.Instance, error) {
	c, i, err := s.instance(ctx, cmd)
	if err == nil && i.App == (common.Address{}) {
		err = fmt.Errorf("instance %v isn't registered; `veritee registry show` lists those that are", i.Address)
	}
	if err == nil {
		_, err = c.AppOwner(ctx, i.App)
	}
	return c, i, err
}

func appRequestCommand() *cli.Command {
	return &cli.Command{
		Name: "request", Usage: "ask for an instance's attestation, or for any worker's", ArgsUsage: "[INSTANCE]",
		Description: `A relayer that serves the app sees the request, asks the worker for a quote, and registers it. Relayers ask by themselves when a lease
is about to end; this is for when one doesn't. Anyone may ask. Refused while the instance, or the app without INSTANCE, lives with more than
a third of the longest lease left.`,
		Flags: sending(appFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			var c *onchain.Contracts
			var app, instance common.Address
			var err error
			if cmd.Args().Present() {
				var i onchain.Instance
				if c, i, err = s.instance(ctx, cmd); err == nil {
					app, instance = i.App, i.Address
				}
			}
			if err == nil && app == (common.Address{}) { // nobody knows the instance yet, or none is named
				c, app, err = s.app(ctx, cmd)
			}
			if err != nil {
				return err
			}
			receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "ask for attestation", To: app, Data: onchain.RequestAttestation(instance)})
			if err != nil || receipts == nil {
				return err
			}
			for _, log := range receipts[0].Logs {
				if asked, err := appauth.NewAppAuth().UnpackAttestationRequestedEvent(log); err == nil {
					return done(cmd, receipts[0].TxHash, "request %v: app %v asks for attestation, number %d", common.Hash(asked.RequestId), app, asked.Sequence)
				}
			}
			return fmt.Errorf("transaction %v of app %v asked for nothing; `veritee app history` shows what happened", receipts[0].TxHash, c.Registry)
		}),
	}
}
