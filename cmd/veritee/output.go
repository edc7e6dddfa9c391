package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/usage"
	"github.com/veritee/veritee/protocol/typed"
)

func outputCommand() *cli.Command {
	return &cli.Command{
		Name:     "output",
		Usage:    "check what an enclave instance says it made",
		Commands: []*cli.Command{outputVerifyCommand()},
		Action:   usage.UnknownCommand,
	}
}

func outputVerifyCommand() *cli.Command {
	return &cli.Command{
		Name:      "verify",
		Usage:     "say whether a live instance of an app signed an output",
		ArgsUsage: "FILE",
		Description: `FILE is JSON; - reads standard input. The signature is r ‖ s ‖ v or r ‖ vs, in hex:

  {"app": "0x…", "kind": "0x…", "inputHash": "0x…", "outputHash": "0x…", "codeHash": "0x…", "notAfter": 1800000000, "signature": "0x…"}

Recovers who signed, and asks the registry whether that instance may act for the app now. Compare the hashes with what you have yourself:
the signature says that an instance made this output of this input, not what they are.

With --offline nobody is asked: only the signer is recovered, which proves nothing by itself.

Exits with 0 if it counts, 1 if it doesn't, 2 if it couldn't be looked at.`,
		Flags: append(chainFlags(),
			&cli.BoolFlag{Name: "offline", Usage: "recover the signer alone, by the deployment file"},
			jsonFlag()),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			o, signature, err := readOutput(cmd)
			if err != nil {
				return err
			}
			if cmd.Bool("offline") {
				return recoverOffline(cmd, o, signature)
			}
			return onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
				return s.verifyOutput(ctx, cmd, o, signature)
			})(ctx, cmd)
		},
	}
}

// A signedOutput is an output as a file has it.
type signedOutput struct {
	App        *common.Address `json:"app"`
	Kind       *common.Hash    `json:"kind"`
	InputHash  *common.Hash    `json:"inputHash"`
	OutputHash *common.Hash    `json:"outputHash"`
	CodeHash   *common.Hash    `json:"codeHash"`
	NotAfter   *uint64         `json:"notAfter"`
	Signature  hexutil.Bytes   `json:"signature"`
}

func readOutput(cmd *cli.Command) (typed.Output, typed.Signature, error) {
	path, err := oneArgument(cmd, "a file with an output, or - for standard input")
	if err != nil {
		return typed.Output{}, typed.Signature{}, err
	}
	raw, err := readBounded(cmd, path, 1<<16)
	if err != nil {
		return typed.Output{}, typed.Signature{}, err
	}
	var o signedOutput
	if err := json.Unmarshal(raw, &o); err != nil {
		return typed.Output{}, typed.Signature{}, fmt.Errorf("%s: %w", path, err)
	}
	if o.App == nil || o.Kind == nil || o.InputHash == nil || o.OutputHash == nil || o.CodeHash == nil || o.NotAfter == nil || o.Signature == nil {
		return typed.Output{}, typed.Signature{}, fmt.Errorf("%s: an output has app, kind, inputHash, outputHash, codeHash, notAfter and signature; `veritee output verify --help` shows one", path)
	}
	compact := o.Signature
	if len(compact) == 65 {
		if v := compact[64]; v != 27 && v != 28 {
			return typed.Output{}, typed.Signature{}, fmt.Errorf("%s: signature: v is %d, not 27 or 28", path, v)
		}
		compact = append(hexutil.Bytes(nil), o.Signature[:64]...)
		compact[32] |= (o.Signature[64] - 27) << 7
	}
	signature, err := typed.ParseSignature(compact)
	if err != nil {
		return typed.Output{}, typed.Signature{}, fmt.Errorf("%s: signature: %w", path, err)
	}
	return typed.Output{
		App: *o.App, Kind: *o.Kind, InputHash: *o.InputHash, OutputHash: *o.OutputHash, CodeHash: *o.CodeHash, NotAfter: *o.NotAfter,
	}, signature, nil
}

// An outputView is what is known of an output.
type outputView struct {
	Signer common.Address `json:"signer"`
	Digest common.Hash    `json:"digest"`
	Counts *bool          `json:"counts,omitempty"` // nobody was asked: not there
	Why    string         `json:"why,omitempty"`    // it doesn't
}

func (v outputView) print(cmd *cli.Command) error {
	var err error
	switch {
	case cmd.Bool("json"):
		err = printJSON(cmd, v)
	case v.Counts == nil:
		_, err = fmt.Fprintf(cmd.Root().Writer, "signed by %v; whether that is an instance of the app wasn't asked\n", v.Signer)
	case *v.Counts:
		_, err = fmt.Fprintf(cmd.Root().Writer, "counts: instance %v signed it, and may act for its app\n", v.Signer)
	default:
		_, err = fmt.Fprintf(cmd.Root().Writer, "doesn't count: signed by %v: %s\n", v.Signer, v.Why)
	}
	if err == nil && v.Counts != nil && !*v.Counts {
		return errRefused
	}
	return err
}

// recoverOffline is who signed, by the chain and the registry of a deployment file.
func recoverOffline(cmd *cli.Command, o typed.Output, signature typed.Signature) error {
	if cmd.String("deployment") == "" {
		return errors.New("--offline: for which registry? Name the deployment file by --deployment")
	}
	file, err := deployment.Read(cmd.String("deployment"))
	if err != nil {
		return err
	}
	digest := o.Digest(typed.RegistryDomain{ChainID: file.ChainID, Registry: file.Address(deployment.Registry)})
	signer, err := typed.Recover(digest, signature)
	if err != nil {
		return err
	}
	return outputView{Signer: signer, Digest: digest}.print(cmd)
}

// verifyOutput recovers the signer, and asks the registry.
func (s *site) verifyOutput(ctx context.Context, cmd *cli.Command, o typed.Output, signature typed.Signature) error {
	c, err := s.contracts(ctx, cmd)
	if err != nil {
		return err
	}
	view := outputView{Digest: o.Digest(typed.RegistryDomain{ChainID: s.id, Registry: c.Registry}), Counts: new(bool)}
	if view.Signer, err = typed.Recover(view.Digest, signature); err != nil {
		view.Why = err.Error()
		return view.print(cmd)
	}
	head, err := c.Head(ctx)
	if err != nil {
		return err
	}
	bytes := signature.Bytes()
	valid, err := c.IsValidOutput(ctx, o.App, view.Digest, bytes[:])
	if err != nil {
		return err
	}
	switch instance, err := c.Instance(ctx, view.Signer); {
	case err != nil:
		return err
	case head.Time > o.NotAfter:
		view.Why = "it counted until " + moment(o.NotAfter)
	case valid:
		*view.Counts = true
	case instance.App == common.Address{}:
		view.Why = "no instance; is it the right output, app, registry and chain?"
	case instance.App != o.App:
		view.Why = fmt.Sprintf("an instance of app %v", instance.App)
	default:
		view.Why = "an instance that may not act: " + instance.Why
	}
	return view.print(cmd)
}
