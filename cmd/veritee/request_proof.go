package main

import (
	"fmt"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/relayer/admin"
)

// printProof shows what the relayer has of a request for proofs: who said what of the claim, and what the others lack.
func printProof(cmd *cli.Command, known relayerView) error {
	if cmd.Bool("json") {
		return printJSON(cmd, known)
	}
	v, p := known.RequestView, *known.Proof
	values := []string{
		"request", v.RequestID.Hex(), "kind", "proof: that blocks of a rollup were executed, by enclaves",
		"rollup", p.Rollup.Hex(), "blocks", fmt.Sprintf("%s of chain %d", provenBlocks(p), p.L2ChainID), "claim", p.ClaimID.Hex(),
		"claimed root", p.PostRoot.Hex(), "wants", fmt.Sprintf("%d instances of app %v", p.Wanted, p.App), "deadline", moment(p.Deadline),
		"asked", fmt.Sprintf("in block %d by %v, number %d of verifier %v", v.Block.Number, v.TxHash, v.Sequence, p.Verifier),
	}
	if p.Accepted != nil {
		values = append(values, "decided", map[bool]string{true: "accepted", false: "not accepted"}[*p.Accepted])
	}
	if s := v.Settlement; s != nil && s.TxHash != (common.Hash{}) {
		by := "somebody else's"
		if s.Ours {
			by = "our"
		}
		values = append(values, s.Outcome, fmt.Sprintf("in block %d by %s transaction %v", s.Block.Number, by, s.TxHash))
	}
	out := cmd.Root().Writer
	if err := pairs(out, values...); err != nil {
		return err
	}

	var rows [][]string
	for _, said := range p.Verdicts {
		word, detail := strings.ToUpper(said.Verdict), fmt.Sprintf("%v for %d gas", (time.Duration(said.Milliseconds)*time.Millisecond).String(), said.Gas)
		switch {
		case said.Verdict == "reject" && said.ComputedRoot == (common.Hash{}):
			detail = "a block can't be executed; " + detail
		case said.Verdict == "reject":
			detail = fmt.Sprintf("computed %v; %s", said.ComputedRoot, detail)
		}
		rows = append(rows, []string{said.Worker, word, said.Proven.UTC().Format("2006-01-02 15:04:05 MST"), said.Instance.Hex(), detail})
	}
	for _, why := range p.Refusals {
		rows = append(rows, []string{why.Worker, "says nothing", why.At.UTC().Format("2006-01-02 15:04:05 MST"), "-", fmt.Sprintf("%s: %s (%d tries)", why.Reason, why.Message, why.Tries)})
	}
	if len(rows) == 0 {
		fmt.Fprintln(out, "no worker has judged it")
	}
	for i := range rows {
		for j := range rows[i] {
			rows[i][j] = printable(rows[i][j])
		}
	}
	if err := table(out, "worker\tverdict\tat\tinstance\tdetail", rows); err != nil {
		return err
	}
	return printKnown(cmd, known)
}

func provenBlocks(p admin.ProofView) string {
	if p.FirstBlock == p.LastBlock {
		return fmt.Sprint(p.FirstBlock)
	}
	return fmt.Sprintf("%d-%d", p.FirstBlock, p.LastBlock)
}

// verdictCounts says in a few words who gave which verdict.
func verdictCounts(p admin.ProofView) string {
	counts := make(map[string]int)
	for _, said := range p.Verdicts {
		counts[said.Verdict]++
	}
	var parts []string
	for _, part := range []struct {
		n    int
		what string
	}{{counts["accept"], "accept"}, {counts["reject"], "REJECT"}, {len(p.Refusals), "can't say"}} {
		if part.n > 0 {
			parts = append(parts, fmt.Sprintf("%d %s", part.n, part.what))
		}
	}
	if len(parts) == 0 {
		return "nobody has judged it"
	}
	return strings.Join(parts, ", ")
}
