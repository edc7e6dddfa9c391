package chain

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
)

// ErrUnreadable is returned by WholeTransaction for one of a kind that isn't known here, as rollups have them. No key of ours signs such.
var ErrUnreadable = errors.New("transaction of an unknown kind")

// WholeTransaction is a transaction with all that was signed, which hashes to what was asked for: so its sender follows from it, and isn't
// anybody's word. Errors: ethereum.NotFound if no node has it, which isn't to say that there is none; [ErrUnreadable].
func (c *Chain) WholeTransaction(ctx context.Context, hash common.Hash) (*types.Transaction, error) {
	var content json.RawMessage
	if err := c.ask(ctx, query{}, read(&content), "eth_getTransactionByHash", hash); err != nil {
		return nil, fmt.Errorf("transaction %s: %w", hash, err)
	}
	tx := new(types.Transaction)
	if err := tx.UnmarshalJSON(content); err != nil || tx.Hash() != hash {
		return nil, fmt.Errorf("transaction %s: %w", hash, ErrUnreadable)
	}
	return tx, nil
}

// PendingNonceAt is an account's transaction count with all that waits in pools, as the node sees it that has seen most. It is rumour:
// whoever draws conclusions bounds them. A node that can't say is left out; an error only if none can.
func (c *Chain) PendingNonceAt(ctx context.Context, account common.Address) (uint64, error) {
	const method = "eth_getTransactionCount"
	highest, named := uint64(0), false
	err := error(ErrNoNode)
	for _, n := range c.ranked(query{}, method) {
		var count hexutil.Uint64
		if failed := n.call(ctx, read(&count), method, account, "pending"); failed != nil {
			err = failed
			continue
		}
		highest, named = max(highest, uint64(count)), true
	}
	if !named {
		return 0, fmt.Errorf("pending transaction count of %s: %w", account, err)
	}
	return highest, nil
}
