package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"math/big"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rpc"
)

// latest stands for the zero hash: what a node calls latest.
func at(block common.Hash) any {
	if block == (common.Hash{}) {
		return "latest"
	}
	return rpc.BlockNumberOrHashWithHash(block, false)
}

// read takes an answer into place as it is; null is missing.
func read(into any) func(json.RawMessage) error {
	return func(raw json.RawMessage) error {
		if isNull(raw) {
			return ethereum.NotFound
		}
		if err := json.Unmarshal(raw, into); err != nil {
			return wrongly("answer can't be read: %v", err)
		}
		return nil
	}
}

// Receipt is a node's receipt of a transaction; ethereum.NotFound if no node has one, which isn't to say that there is none. It is
// rumour: whoever draws conclusions holds its block against what is canonical, and what it says about the transaction to
// [Chain.ProveMined].
func (c *Chain) Receipt(ctx context.Context, tx common.Hash) (*types.Receipt, error) {
	const method = "eth_getTransactionReceipt"
	var receipt *types.Receipt
	err := c.each(ctx, query{}, method, func(n *node) error {
		return n.call(ctx, func(raw json.RawMessage) error {
			receipt = new(types.Receipt)
			if err := read(receipt)(raw); err != nil {
				return err
			}
			if receipt.TxHash != tx || receipt.BlockNumber == nil || receipt.BlockHash == (common.Hash{}) {
				return wrongly("asked for the receipt of %s, got one of %s in block %v", tx, receipt.TxHash, receipt.BlockNumber)
			}
			c.words.note(receipt.TxHash, n.name, word{Mined{receipt.Status == types.ReceiptStatusSuccessful, receipt.GasUsed}, receipt.BlockHash})
			return nil
		}, method, tx)
	})
	if err != nil {
		return nil, fmt.Errorf("receipt of %s: %w", tx, err)
	}
	return receipt, nil
}

// Transaction says whether any node knows a transaction, and whether it waits still.
func (c *Chain) Transaction(ctx context.Context, tx common.Hash) (known, pending bool, err error) {
	var found struct {
		Hash      common.Hash  `json:"hash"`
		BlockHash *common.Hash `json:"blockHash"`
	}
	err = c.ask(ctx, query{}, func(raw json.RawMessage) error {
		if err := read(&found)(raw); err != nil {
			return err
		}
		if found.Hash != tx {
			return wrongly("asked for transaction %s, got %s", tx, found.Hash)
		}
		return nil
	}, "eth_getTransactionByHash", tx)

	switch {
	case errors.Is(err, ethereum.NotFound):
		return false, false, nil
	case err != nil:
		return false, false, fmt.Errorf("transaction %s: %w", tx, err)
	}
	return true, found.BlockHash == nil, nil
}

// NonceAt is an account's transaction count after a block. The zero hash is the newest block, by whichever node is asked.
func (c *Chain) NonceAt(ctx context.Context, account common.Address, block common.Hash) (uint64, error) {
	var count hexutil.Uint64
	err := c.ask(ctx, query{}, read(&count), "eth_getTransactionCount", account, at(block))
	if err != nil {
		return 0, fmt.Errorf("transaction count of %s: %w", account, err)
	}
	return uint64(count), nil
}

// BalanceAt is an account's balance after a block, in wei.
func (c *Chain) BalanceAt(ctx context.Context, account common.Address, block common.Hash) (*big.Int, error) {
	var balance hexutil.Big
	err := c.ask(ctx, query{}, read(&balance), "eth_getBalance", account, at(block))
	if err != nil {
		return nil, fmt.Errorf("balance of %s: %w", account, err)
	}
	return balance.ToInt(), nil
}

// CodeAt is the code at an address after a block; empty if there is none.
func (c *Chain) CodeAt(ctx context.Context, account common.Address, block common.Hash) ([]byte, error) {
	var code hexutil.Bytes
	err := c.ask(ctx, query{}, read(&code), "eth_getCode", account, at(block))
	if err != nil {
		return nil, fmt.Errorf("code of %s: %w", account, err)
	}
	return code, nil
}

// StorageAt is a storage slot after a block.
func (c *Chain) StorageAt(ctx context.Context, account common.Address, slot, block common.Hash) (common.Hash, error) {
	var value hexutil.Bytes
	err := c.ask(ctx, query{}, read(&value), "eth_getStorageAt", account, slot, at(block))
	if err != nil {
		return common.Hash{}, fmt.Errorf("slot %s of %s: %w", slot, account, err)
	}
	return common.BytesToHash(value), nil
}

// Call executes a message on the state after a block. See Revert for its errors.
func (c *Chain) Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	var result hexutil.Bytes
	err := c.ask(ctx, query{}, read(&result), "eth_call", callObject(msg), at(block))
	if err != nil {
		return nil, fmt.Errorf("call of %v: %w", msg.To, err)
	}
	return result, nil
}

// EstimateGas is what a message would need now. See Revert for its errors.
func (c *Chain) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	var gas hexutil.Uint64
	if err := c.ask(ctx, query{}, read(&gas), "eth_estimateGas", callObject(msg)); err != nil {
		return 0, fmt.Errorf("estimate gas: %w", err)
	}
	return uint64(gas), nil
}

// Tip is what a node suggests to pay above the base fee, wei per gas. Where no node has an opinion it is the mean of
// the last blocks' medians.
func (c *Chain) Tip(ctx context.Context) (*big.Int, error) {
	var tip hexutil.Big
	err := c.ask(ctx, query{}, read(&tip), "eth_maxPriorityFeePerGas")
	if outcomeOf(err) != unsupported {
		if err != nil {
			return nil, fmt.Errorf("tip: %w", err)
		}
		return tip.ToInt(), nil
	}

	var history struct {
		Reward [][]hexutil.Big `json:"reward"`
	}
	if err := c.ask(ctx, query{}, read(&history), "eth_feeHistory", hexutil.Uint64(10), "latest", []int{50}); err != nil {
		return nil, fmt.Errorf("tip: %w", err)
	}
	sum, blocks := new(big.Int), int64(0)
	for _, reward := range history.Reward {
		if len(reward) == 1 {
			sum.Add(sum, reward[0].ToInt())
			blocks++
		}
	}
	return sum.Div(sum, big.NewInt(max(blocks, 1))), nil
}

// callObject is a message as JSON-RPC has it.
func callObject(msg ethereum.CallMsg) map[string]any {
	object := map[string]any{"from": msg.From}
	if msg.To != nil {
		object["to"] = msg.To
	}
	if len(msg.Data) > 0 {
		object["input"] = hexutil.Bytes(msg.Data)
	}
	if msg.Gas != 0 {
		object["gas"] = hexutil.Uint64(msg.Gas)
	}
	for name, value := range map[string]*big.Int{
		"value": msg.Value, "gasPrice": msg.GasPrice, "maxFeePerGas": msg.GasFeeCap, "maxPriorityFeePerGas": msg.GasTipCap,
	} {
		if value != nil {
			object[name] = (*hexutil.Big)(value)
		}
	}
	if msg.AccessList != nil {
		object["accessList"] = msg.AccessList
	}
	return object
}
