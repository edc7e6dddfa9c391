package main

import (
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"
)

// printKeyRequest shows what the relayer has of an order for a key: which key nodes gave their part, and what the others said.
func printKeyRequest(cmd *cli.Command, known relayerView) error {
	if cmd.Bool("json") {
		return printJSON(cmd, known)
	}
	v, k := known.RequestView, *known.Key
	values := []string{
		"request", v.RequestID.Hex(), "kind", "key: derived by the committee, for one instance",
		"line", fmt.Sprintf("%v:%v", k.App, k.Purpose), "epoch", fmt.Sprint(k.Epoch), "instance", k.Instance.Hex(),
		"generation", fmt.Sprint(k.Generation), "ends with", fmt.Sprintf("block %d", k.Expiry),
		"asked", fmt.Sprintf("in block %d by %v, number %d of broker %v", v.Block.Number, v.TxHash, v.Sequence, k.Broker),
		"state", string(v.State),
	}
	if v.Reason != "" {
		values = append(values, "reason", v.Reason)
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
	for _, part := range k.Parts {
		rows = append(rows, []string{part.Node, "part", part.Instance.Hex(), fmt.Sprintf("place %d", part.Place)})
	}
	for _, r := range k.Refusals {
		rows = append(rows, []string{r.Worker, r.Reason, "", r.Message})
	}
	if len(rows) == 0 {
		return nil
	}
	for i := range rows {
		for j := range rows[i] {
			rows[i][j] = printable(rows[i][j]) // nodes' own words are among them
		}
	}
	if _, err := fmt.Fprintln(out); err != nil {
		return err
	}
	return table(out, "key node\tsays\tinstance\tdetail", rows)
}
