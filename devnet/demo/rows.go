package demo

import (
	"context"
	"encoding/json"
	"fmt"
	"net/http"
	"slices"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/relayer/admin"
)

// requestList is what is read of the relayer's answer.
type requestList struct {
	Requests []struct {
		RequestID     common.Hash
		Sequence      uint64
		Consumer      common.Address
		Block         admin.BlockView
		Confirmations uint8
		NumWords      uint16
		State         string
		Times         admin.Times
		Settlement    *struct {
			Outcome      string
			Block        admin.BlockView
			TxHash       common.Hash
			RetriedBlock uint64
		}
	}
}

// rows are the requests in the relayer's books, read over its HTTP server like any operator would, oldest first; the gas is from
// the chain.
func (s *stage) rows(ctx context.Context) ([]row, error) {
	url := fmt.Sprintf("http://%s/v1/requests/%d?kind=randomness&limit=%d", s.listen, chain.ID, 200)
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, err
	}
	defer response.Body.Close()
	if response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the relayer answers %s", response.Status)
	}
	var list requestList
	if err := json.NewDecoder(response.Body).Decode(&list); err != nil {
		return nil, err
	}

	var rows []row
	settledBy := make(map[common.Hash]uint64)
	for _, v := range list.Requests {
		r := row{
			ID: v.RequestID, Sequence: v.Sequence, Consumer: s.consumerName(v.Consumer), Block: v.Block.Number,
			Confirmations: v.Confirmations, Words: v.NumWords, State: v.State,
		}
		if !v.Times.Answered.IsZero() && !v.Times.Matured.IsZero() {
			r.Answer = v.Times.Answered.Sub(v.Times.Matured)
		}
		if v.Settlement != nil {
			r.SettledBlock, r.SettledTx = v.Settlement.Block.Number, v.Settlement.TxHash
			r.Failed, r.Retried = v.Settlement.Outcome == "callback_failed", v.Settlement.RetriedBlock != 0
			r.Latency = v.Times.Settled.Sub(v.Times.Observed)
			settledBy[r.SettledTx]++
		}
		rows = append(rows, r)
	}
	for i := range rows {
		if rows[i].settled() {
			rows[i].Gas = s.gasOf(ctx, rows[i].SettledTx) / settledBy[rows[i].SettledTx]
		}
	}
	slices.SortFunc(rows, func(a, b row) int { return int(a.Sequence) - int(b.Sequence) })
	return rows, nil
}

// gasOf is what a transaction used, or 0 while nobody knows.
func (s *stage) gasOf(ctx context.Context, tx common.Hash) uint64 {
	if gas, known := s.gas[tx]; known {
		return gas
	}
	receipt, err := s.client.TransactionReceipt(ctx, tx)
	if err != nil {
		return 0
	}
	s.gas[tx] = receipt.GasUsed
	return receipt.GasUsed
}

func (s *stage) consumerName(address common.Address) string {
	for _, c := range s.world.Consumers {
		if c.Address == address {
			return c.Name
		}
	}
	return "other"
}
