package main

import (
	"errors"
	"fmt"
	"strconv"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
)

// proofView is a verdict as it is printed, or why there is none.
type proofView struct {
	Verdict string `json:"verdict,omitempty"` // ACCEPT or REJECT; absent: nothing was signed
	Error   string `json:"error,omitempty"`   // why nothing was signed

	Missing *missingView `json:"missing,omitempty"` // what the witness lacks, if that is why

	Network     string      `json:"network"`
	NetworkFrom string      `json:"networkFrom"`
	ChainID     uint64      `json:"chainId"`
	Config      common.Hash `json:"config"`

	Blocks       int     `json:"blocks"` // that were read
	Transactions int     `json:"transactions"`
	Gas          uint64  `json:"gas"`
	Nanoseconds  int64   `json:"nanoseconds"` // of execution
	Speed        float64 `json:"mgasPerSecond"`

	Claim        *claimJSON   `json:"claim,omitempty"`
	ClaimFrom    string       `json:"claimFrom,omitempty"`
	ClaimID      *common.Hash `json:"claimId,omitempty"`
	PostRoot     *common.Hash `json:"computedPostRoot,omitempty"` // absent if the blocks can't be executed
	Receipts     *common.Hash `json:"computedReceipts,omitempty"`
	Withdrawals  *common.Hash `json:"computedWithdrawals,omitempty"`
	Invalid      string       `json:"invalid,omitempty"` // why they can't be, or aren't what their headers say
	ComputedRoot *common.Hash `json:"computedRoot,omitempty"`

	SettleChain   uint64         `json:"settleChain,omitempty"`
	Verifier      common.Address `json:"verifier,omitzero"`
	Instance      common.Address `json:"instance,omitzero"`
	Ephemeral     bool           `json:"ephemeral"` // the key was born for this and is forgotten: it counts nowhere
	Measurement   *common.Hash   `json:"measurement,omitempty"`
	PolicyVersion uint32         `json:"policyVersion,omitempty"`
	Recipient     common.Address `json:"recipient,omitzero"`
	NotAfter      uint64         `json:"notAfter,omitempty"`
	Digest        *common.Hash   `json:"digest,omitempty"`
	Signature     hexutil.Bytes  `json:"signature,omitempty"` // r, vs

	stored bool
}

type missingView struct {
	Block uint64      `json:"block"`
	Kind  string      `json:"kind"`
	Path  string      `json:"path,omitempty"`
	Hash  common.Hash `json:"hash"`
}

// executed takes what was done, whatever came of it.
func (v *proofView) executed(t *tape) {
	var took time.Duration
	v.Blocks, v.Transactions, v.Gas = len(t.headers), t.transactions, 0
	for _, out := range t.outcomes {
		v.Gas += out.Gas
		took += out.Elapsed
	}
	v.Nanoseconds = took.Nanoseconds()
	if took > 0 {
		v.Speed = float64(v.Gas) / 1e6 / took.Seconds()
	}
}

// signed takes the verdict.
func (v *proofView) signed(t signingTerms, j stf.Judgement, signature typed.Signature) {
	v.Verdict = map[typed.Verdict]string{typed.Accept: "ACCEPT", typed.Reject: "REJECT"}[j.Verdict]
	id, digest, raw := v.Claim.ID(), t.proof.Digest(t.domain), signature.Bytes()
	v.ClaimID, v.Digest, v.Signature = &id, &digest, raw[:]
	if j.Range.Invalid != nil {
		v.Invalid = j.Range.Invalid.Error()
	} else {
		v.PostRoot, v.Receipts, v.Withdrawals = &j.Range.PostRoot, &j.Range.Receipts, &j.Range.Withdrawals
	}
	if j.Verdict == typed.Reject {
		v.ComputedRoot = &t.proof.ComputedRoot
	}
	v.SettleChain, v.Verifier, v.Instance, v.Ephemeral = t.domain.ChainID, t.domain.Verifier, t.proof.Instance, !v.stored
	v.Measurement, v.PolicyVersion, v.Recipient, v.NotAfter = &t.proof.Measurement, t.proof.PolicyVersion, t.proof.Recipient, t.proof.NotAfter
}

// unsigned says why nothing was signed: as JSON on standard output too, for programs.
func (v *proofView) unsigned(cmd *cli.Command, err error) error {
	if missing := (*stf.Incomplete)(nil); errors.As(err, &missing) {
		err = missing // says which block it is, as what is around it does
		v.Missing = &missingView{missing.Block, missing.Kind, missing.Path, missing.Hash}
	}
	if other := (*stf.OtherBlocks)(nil); errors.As(err, &other) {
		err = other
	}
	v.Error = err.Error()
	if cmd.Bool("json") {
		if err := printJSON(cmd, v); err != nil {
			return err
		}
	}
	return fmt.Errorf("nothing is signed: %w", err)
}

// finish prints the view. A REJECT is an answer.
func (v *proofView) finish(cmd *cli.Command) error {
	var err error
	if cmd.Bool("json") {
		err = printJSON(cmd, v)
	} else {
		err = v.print(cmd)
	}
	if err == nil && v.Verdict == "REJECT" {
		return errRefused
	}
	return err
}

func (v *proofView) print(cmd *cli.Command) error {
	out, c := cmd.Root().Writer, v.Claim
	span := "block " + strconv.FormatUint(c.FirstBlock, 10)
	if c.LastBlock > c.FirstBlock {
		span = fmt.Sprintf("blocks %d to %d", c.FirstBlock, c.LastBlock)
	}
	fmt.Fprintf(out, "%s  %s of %s\n", v.Verdict, span, v.Network)
	wrong := v.differences()
	if v.Invalid != "" {
		wrong = append([]string{v.Invalid}, wrong...)
	}
	for _, line := range wrong {
		fmt.Fprintf(out, "  %s\n", line)
	}
	fmt.Fprintln(out)

	computed := "none: the blocks can't be executed, or aren't what their headers say"
	if v.PostRoot != nil {
		computed = v.PostRoot.Hex()
	}
	took := time.Duration(v.Nanoseconds)
	network, speed := v.Network, ""
	if id := fmt.Sprintf("chain %d", v.ChainID); network != id {
		network += ", " + id
	}
	if v.Gas > 0 {
		speed = fmt.Sprintf(", %.0f Mgas/s", v.Speed)
	}
	pairs := func(values ...string) error { return pairs(out, values...) }
	if err := pairs(
		"network", network+", "+v.NetworkFrom,
		"config", v.Config.Hex(),
		"claim", v.ClaimID.Hex(),
		"claimed by", v.ClaimFrom,
		"parent", c.ParentHash.Hex(),
		"last block", c.LastHash.Hex(),
		"pre-state root", c.PreRoot.Hex(),
		"claimed root", c.PostRoot.Hex(),
		"post-state root", computed,
		"receipts", c.Receipts.Hex(),
		"withdrawals", noneIfZero(c.Withdrawals),
		"inputs", c.Inputs.Hex(),
		"gas", fmt.Sprintf("%s in %s, %s", grouped(v.Gas), count(v.Transactions, "transaction"), count(v.Blocks, "block")),
		"time", took.Round(10*time.Microsecond).String()+speed,
	); err != nil {
		return err
	}
	fmt.Fprintln(out)
	counts, key := fmt.Sprintf("chain %d, SGXVerifier %s", v.SettleChain, v.Verifier), "from --instance-key"
	if v.Verifier == (common.Address{}) {
		counts = fmt.Sprintf("chain %d, no SGXVerifier: it counts nowhere; --settle-chain and --verifier name one", v.SettleChain)
	}
	if v.Ephemeral {
		key = "born for this command and forgotten: its signature counts nowhere"
	}
	return pairs(
		"signed for", counts,
		"instance", v.Instance.Hex()+", "+key,
		"measurement", noneIfZero(*v.Measurement),
		"policy version", strconv.FormatUint(uint64(v.PolicyVersion), 10),
		"recipient", noneIfZeroAddress(v.Recipient),
		"not after", moment(v.NotAfter),
		"digest", v.Digest.Hex(),
		"signature", v.Signature.String(),
	)
}

// differences are what of the claim isn't what came out.
func (v *proofView) differences() (lines []string) {
	for _, root := range []struct {
		what    string
		claimed common.Hash
		got     *common.Hash
	}{
		{"state root", v.Claim.PostRoot, v.PostRoot},
		{"receipts", v.Claim.Receipts, v.Receipts},
		{"withdrawals", v.Claim.Withdrawals, v.Withdrawals},
	} {
		if root.got != nil && *root.got != root.claimed {
			lines = append(lines, fmt.Sprintf("%s: claimed %s, execution gives %s", root.what, root.claimed, *root.got))
		}
	}
	return lines
}

func noneIfZero(h common.Hash) string {
	if h == (common.Hash{}) {
		return "none"
	}
	return h.Hex()
}

func noneIfZeroAddress(a common.Address) string {
	if a == (common.Address{}) {
		return "nobody"
	}
	return a.Hex()
}

// grouped is a number with its thousands apart.
func grouped(n uint64) string {
	digits := strconv.FormatUint(n, 10)
	var b strings.Builder
	for i, d := range digits {
		if i > 0 && (len(digits)-i)%3 == 0 {
			b.WriteByte(',')
		}
		b.WriteRune(d)
	}
	return b.String()
}
