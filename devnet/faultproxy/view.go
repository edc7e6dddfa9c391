package faultproxy

import (
	"context"
	"encoding/json"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// Freeze shows the chain as it was when block number was the newest.
func (p *Proxy) Freeze(number uint64) {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = &number
}

// Thaw ends it.
func (p *Proxy) Thaw() {
	p.mu.Lock()
	defer p.mu.Unlock()
	p.frozen = nil
}

// Where a method's block is among its parameters.
var blockParam = map[string]int{
	"eth_getBlockByNumber": 0, "eth_getHeaderByNumber": 0, "eth_getBlockTransactionCountByNumber": 0, "eth_getBlockReceipts": 0,
	"eth_getBlockByHash": 0, "eth_getHeaderByHash": 0, "eth_getBlockTransactionCountByHash": 0,
	"eth_getBalance": 1, "eth_getCode": 1, "eth_getTransactionCount": 1, "eth_call": 1, "eth_feeHistory": 1, "eth_estimateGas": 1,
	"eth_getStorageAt": 2, "eth_getProof": 2,
}

// atView answers a call as a node does whose newest block is newest.
func (p *Proxy) atView(ctx context.Context, call *message, newest uint64) (*message, error) {
	switch call.Method {
	case "eth_blockNumber":
		return call.reply(quantity(newest)), nil
	case "eth_getLogs":
		return p.logsAtView(ctx, call, newest)
	case "eth_getTransactionReceipt", "eth_getTransactionByHash":
		return p.minedAtView(ctx, call, newest)
	}

	at, known := blockParam[call.Method]
	params := call.list()
	if !known || at >= len(params) {
		return p.forward(ctx, call)
	}
	later, err := p.isLater(ctx, params[at], newest)
	if err != nil {
		return nil, err
	}
	if later {
		if strings.HasPrefix(call.Method, "eth_getBlock") || strings.HasPrefix(call.Method, "eth_getHeader") {
			return call.reply(json.RawMessage("null")), nil
		}
		return call.fail(-32000, "header not found", nil), nil
	}

	// What tags mean is decided by the view. It knows of no later block that is final.
	var tag string
	if json.Unmarshal(params[at], &tag) == nil && (tag == "latest" || tag == "pending") {
		params[at] = quantity(newest)
	}
	answer, err := p.forwardWith(ctx, call, params)
	if err == nil && (tag == "safe" || tag == "finalized") && numberIn(answer.Result, "number") > newest {
		return call.reply(json.RawMessage("null")), nil
	}
	return answer, err
}

// logsAtView answers with no logs where a block is later.
func (p *Proxy) logsAtView(ctx context.Context, call *message, newest uint64) (*message, error) {
	params := call.list()
	var filter map[string]json.RawMessage
	if len(params) != 1 || json.Unmarshal(params[0], &filter) != nil {
		return p.forward(ctx, call)
	}

	for _, name := range []string{"blockHash", "fromBlock"} {
		if block, ok := filter[name]; ok {
			if later, err := p.isLater(ctx, block, newest); err != nil || later {
				return call.reply(json.RawMessage("[]")), err
			}
		}
	}
	if _, byHash := filter["blockHash"]; !byHash {
		to := filter["toBlock"]
		if later, err := p.isLater(ctx, to, newest); err != nil || later || to == nil || string(to) == `"latest"` {
			filter["toBlock"] = quantity(newest)
		}
	}

	changed, err := json.Marshal(filter)
	if err != nil {
		return nil, err
	}
	return p.forwardWith(ctx, call, []json.RawMessage{changed})
}

// minedAtView doesn't know what was mined later.
func (p *Proxy) minedAtView(ctx context.Context, call *message, newest uint64) (*message, error) {
	answer, err := p.forward(ctx, call)
	if err != nil || answer.Error != nil {
		return answer, err
	}
	if numberIn(answer.Result, "blockNumber") > newest {
		answer.Result = json.RawMessage("null")
	}
	return answer, nil
}

// numberIn reads a field of a result; 0 if it isn't there.
func numberIn(result json.RawMessage, field string) uint64 {
	var object map[string]json.RawMessage
	var number hexutil.Uint64
	if json.Unmarshal(result, &object) != nil || json.Unmarshal(object[field], &number) != nil {
		return 0
	}
	return uint64(number)
}

// isLater says whether a block, by number, hash or EIP-1898 object, is beyond the view.
func (p *Proxy) isLater(ctx context.Context, block json.RawMessage, newest uint64) (bool, error) {
	var object struct {
		Number string `json:"blockNumber"`
		Hash   string `json:"blockHash"`
	}
	var text string
	if json.Unmarshal(block, &text) != nil {
		if json.Unmarshal(block, &object) != nil {
			return false, nil
		}
		text = object.Number + object.Hash
	}
	if !strings.HasPrefix(text, "0x") {
		return false, nil // a tag
	}

	if len(text) != 66 {
		number, err := strconv.ParseUint(text[2:], 16, 64)
		return err != nil || number > newest, nil
	}
	hash, err := json.Marshal(text)
	if err != nil {
		return false, err
	}
	ask := &message{Version: "2.0", ID: json.RawMessage("1"), Method: "eth_getBlockByHash"}
	answer, err := p.forwardWith(ctx, ask, []json.RawMessage{hash, json.RawMessage("false")})
	if err != nil {
		return false, err
	}
	return string(answer.Result) == "null" || numberIn(answer.Result, "number") > newest, nil
}

func (p *Proxy) forwardWith(ctx context.Context, call *message, params []json.RawMessage) (*message, error) {
	raw, err := json.Marshal(params)
	if err != nil {
		return nil, err
	}
	changed := *call
	changed.Params = raw
	return p.forward(ctx, &changed)
}

func quantity(n uint64) json.RawMessage {
	return json.RawMessage(`"` + hexutil.EncodeUint64(n) + `"`)
}
