package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/typed"
)

func proveCommand() *cli.Command {
	return &cli.Command{
		Name:  "prove",
		Usage: "execute blocks as a worker does, and sign ACCEPT or REJECT",
		Description: `Executes a range of blocks strictly, on nothing but witnesses, says what came out, and signs the verdict on a claim about them. It
is what a worker does in an enclave with a claim of a rollup, to be tried without one.

  veritee prove --rpc http://127.0.0.1:8545 --block 100..120
  veritee prove --block-file block.rlp --witness-file witness.rlp
  veritee prove --block-file block.rlp --witness-file witness.rlp --expect-post-root 0x…
  veritee prove --rpc http://127.0.0.1:8545 --claim claim.json

Blocks come from a node that serves debug_getRawBlock and debug_executionWitness (geth --http.api eth,debug), or from two files in RLP.
Neither is believed: what is read must hash to what the parent's header says, and what a witness lacks is named.

Rules are those of --network: mainnet, sepolia, hoodi, or a file, geth's genesis JSON with an optional member withdrawals, the address of
the contract whose storage holds withdrawals. Without it they are found by the chain id: the node's, or that of the transactions in the
block file.

The claim is one of
  what the blocks' headers say      the default: ACCEPT if executing them gives it
  --expect-post-root                the same with another state root at the end: REJECT, unless it is the right one
  --claim FILE                      a JSON object with all fields of a claim; its range is proved, and --block says nothing

ACCEPT    executing the blocks gives what is claimed.
REJECT    the blocks are the claim's, and executing them gives something else; the root that came out is signed.
neither   something is missing or doesn't fit together, so nothing is known and nothing is signed.

The signature is by a key that is born for this command and forgotten after it, so it counts nowhere; --instance-key takes one from a
file as a worker's --instance-key does. --settle-chain and --verifier say for which SGXVerifier it is.

Exits with 0 for ACCEPT, 1 for REJECT, 2 if nothing was signed.`,
		Flags: []cli.Flag{
			&cli.StringFlag{Name: "rpc", Usage: "`URL` of a node of the chain, http or https"},
			&cli.StringFlag{Name: "block", Usage: "`N[..M]`, the blocks to execute, M included"},
			&cli.StringFlag{Name: "block-file", Usage: "`FILE` with one block, RLP"},
			&cli.StringFlag{Name: "witness-file", Usage: "`FILE` with its witness, RLP (go-ethereum's ExtWitness)"},
			&cli.StringFlag{Name: "network", Usage: "`NAME|FILE`: mainnet, sepolia, hoodi, or a genesis JSON; none: by the chain id"},
			&cli.StringFlag{Name: "claim", Usage: "`FILE` with a claim, JSON"},
			&cli.StringFlag{Name: "expect-post-root", Usage: "`ROOT` to claim after the last block, instead of what its header says"},
			&cli.StringFlag{Name: "instance-key", Usage: "`FILE` of an instance key to sign with; none: one that nobody knows"},
			&cli.StringFlag{Name: "passphrase-file", Usage: "`FILE`, mode 0600, with the passphrase of the instance key; none: VERITEE_KEY_PASSPHRASE"},
			&cli.Uint64Flag{Name: "settle-chain", Value: chain.ID, Usage: "`ID` of the chain where the signature is to count; the default is a development chain"},
			&cli.StringFlag{Name: "verifier", Usage: "`ADDRESS` of the SGXVerifier there; none: zero, where nothing counts"},
			&cli.StringFlag{Name: "measurement", Usage: "`HASH` of the code that is to be signed for; none: zero, unattested"},
			&cli.Uint32Flag{Name: "policy-version", Usage: "`N` of the app's policy to sign under"},
			&cli.StringFlag{Name: "recipient", Usage: "`ADDRESS` that is rewarded; none: nobody"},
			&cli.DurationFlag{Name: "valid-for", Value: time.Hour, Usage: "how long the signature counts, from now"},
			jsonFlag(),
		},
		Action: prove,
	}
}

// prove executes, judges, signs and prints.
func prove(ctx context.Context, cmd *cli.Command) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	terms, err := proofTerms(cmd)
	if err != nil {
		return err
	}
	claim, err := claimArgument(cmd)
	if err != nil {
		return err
	}
	expected, err := expectedRoot(cmd)
	if err != nil {
		return err
	}
	in, err := openBlocks(ctx, cmd, claim)
	if err != nil {
		return err
	}
	key, stored, err := proofKey(cmd)
	if err != nil {
		return err
	}
	defer key.Wipe()

	view := &proofView{Network: in.network.Name, NetworkFrom: in.from, ChainID: in.network.Rules.ChainID.Uint64(), stored: stored}
	judgement, err := in.judge(ctx, cmd, claim, expected, view)
	if err != nil {
		return view.unsigned(cmd, err)
	}
	terms.proof.Claim, terms.proof.Verdict, terms.proof.ComputedRoot = view.Claim.ID(), judgement.Verdict, judgement.ComputedRoot
	terms.proof.Instance = key.Address()
	signature, err := key.SignProof(terms.proof, terms.domain)
	if err == nil {
		err = terms.proof.Verify(terms.domain, signature)
	}
	if err != nil {
		return err
	}
	view.signed(terms, judgement, signature)
	return view.finish(cmd)
}

// signingTerms are what is signed besides the claim and the verdict.
type signingTerms struct {
	domain typed.ProofDomain
	proof  typed.TeeProof
}

func proofTerms(cmd *cli.Command) (t signingTerms, err error) {
	t.domain.ChainID = cmd.Uint64("settle-chain")
	for name, to := range map[string]*common.Address{"verifier": &t.domain.Verifier, "recipient": &t.proof.Recipient} {
		if text := cmd.String(name); text != "" {
			if *to, err = parseAddress("--"+name, text); err != nil {
				return t, err
			}
		}
	}
	if text := cmd.String("measurement"); text != "" {
		if t.proof.Measurement, err = parseID("--measurement", text); err != nil {
			return t, err
		}
	}
	if cmd.Duration("valid-for") <= 0 {
		return t, errors.New("--valid-for must be positive")
	}
	t.proof.PolicyVersion = cmd.Uint32("policy-version")
	t.proof.NotAfter = uint64(time.Now().Add(cmd.Duration("valid-for")).Unix())
	return t, nil
}

// proofKey is the key of a file, or one that is born here.
func proofKey(cmd *cli.Command) (key *instance.Key, stored bool, err error) {
	path := cmd.String("instance-key")
	if path == "" {
		if cmd.String("passphrase-file") != "" {
			return nil, false, errors.New("--passphrase-file is for --instance-key; name both or neither")
		}
		key, err = instance.New()
		return key, false, err
	}
	passphrase, err := keyfile.ReadPassphrase(cmd.String("passphrase-file"))
	if err != nil {
		return nil, false, err
	}
	defer passphrase.Wipe()
	if key, err = instance.Open(path, passphrase); err != nil {
		return nil, false, fmt.Errorf("--instance-key: %w", err)
	}
	return key, true, nil
}

// expectedRoot is that of --expect-post-root; nil without it.
func expectedRoot(cmd *cli.Command) (*common.Hash, error) {
	text := cmd.String("expect-post-root")
	if text == "" {
		return nil, nil
	}
	root, err := parseID("--expect-post-root", text)
	return &root, err
}

// judge executes the blocks and has stf say what they are worth for the claim; without one, for the claim that is made of them.
func (in *blocks) judge(ctx context.Context, cmd *cli.Command, claim *typed.Claim, expected *common.Hash, view *proofView) (stf.Judgement, error) {
	executor := &tape{Geth: stf.NewGeth(in.network, stf.Limits{}), tell: rangeProgress(cmd, in.last-in.first+1)}
	view.Config = executor.Config()
	if claim != nil {
		view.Claim, view.ClaimFrom = (*claimJSON)(claim), cmd.String("claim")
		judgement, err := stf.Judge(ctx, executor, in.source, claim, stf.Limits{})
		view.executed(executor)
		return judgement, err
	}

	r, err := stf.Run(ctx, executor, in.source, in.first, in.last)
	view.executed(executor)
	if err != nil {
		return stf.Judgement{}, err
	}
	made := executor.claim(r, in.network)
	view.ClaimFrom = "the blocks' headers"
	if expected != nil {
		made.PostRoot = *expected
		view.ClaimFrom += ", with the state root of --expect-post-root"
	}
	view.Claim = (*claimJSON)(&made)
	executor.rewind()
	return stf.Judge(ctx, executor, executor, &made, stf.Limits{})
}
