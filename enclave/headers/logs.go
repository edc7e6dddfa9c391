package headers

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/rlp"
)

// maxLogs is how many events are taken of one block.
const maxLogs = 64

// A Log is one event of a contract.
type Log struct {
	Topics []common.Hash
	Data   []byte
}

// Logs returns the events of one kind that a contract emitted in a block of a number, as enough endpoints show them alike. Only what it is that
// is compared, not where it stands. Errors: [ErrDisagree], [ErrUnavailable], the context's.
func (c *Chain) Logs(ctx context.Context, contract common.Address, topic common.Hash, number uint64) ([]Log, error) {
	ctx, cancel := context.WithTimeout(ctx, c.config.Timeout)
	defer cancel()

	voices := make(chan voice, len(c.endpoints))
	var asked sync.WaitGroup
	for _, endpoint := range c.endpoints {
		asked.Go(func() {
			data, err := endpoint.logs(ctx, contract, topic, number)
			if err != nil {
				err = fmt.Errorf("endpoint %s: %w", endpoint.Name, err)
			}
			voices <- voice{data: data, err: err}
		})
	}
	go func() {
		asked.Wait()
		close(voices)
	}()

	var votes count
	for v := range voices {
		votes.add(v, c.Quorum())
		if votes.decided {
			break
		}
	}
	reply := votes.reply(Block{Number: number}, c.Quorum(), len(c.endpoints), nil)
	if reply.Err != nil {
		return nil, reply.Err
	}
	var logs []Log
	return logs, rlp.DecodeBytes(reply.Data, &logs)
}

// logs asks the endpoint, in one batch with the chain id, and gives what it says in one spelling.
func (e *Endpoint) logs(ctx context.Context, contract common.Address, topic common.Hash, number uint64) ([]byte, error) {
	at := hexutil.Uint64(number)
	results, err := e.ask(ctx, []call{
		{Method: "eth_chainId", Params: []any{}},
		{Method: "eth_getLogs", Params: []any{map[string]any{"address": contract, "topics": []common.Hash{topic}, "fromBlock": at, "toBlock": at}}},
	})
	if err != nil {
		return nil, err
	}
	if err := e.isOf(results[0]); err != nil {
		return nil, err
	}
	if len(results[1].RawMessage) > maxLogs*maxReturned {
		return nil, errors.New("has more events than are taken")
	}
	var raw []struct {
		Address common.Address `json:"address"`
		Topics  []common.Hash  `json:"topics"`
		Data    hexutil.Bytes  `json:"data"`
	}
	if err := json.Unmarshal(results[1].RawMessage, &raw); err != nil || len(raw) > maxLogs {
		return nil, fmt.Errorf("its events aren't any, or are more than %d", maxLogs)
	}
	logs := make([]Log, 0, len(raw))
	for _, l := range raw {
		if l.Address != contract || len(l.Topics) == 0 || len(l.Topics) > 4 || l.Topics[0] != topic || len(l.Data) > maxReturned {
			return nil, errors.New("shows events that weren't asked for")
		}
		logs = append(logs, Log{Topics: l.Topics, Data: l.Data})
	}
	return rlp.EncodeToBytes(logs)
}
