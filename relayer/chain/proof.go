package chain

import (
	"context"
	"encoding/json"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb/memorydb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
)

// ProvenNonceAt is an account's transaction count after a block, by the state root in its header. Where no node gives a proof it is the
// lowest count that a node names: a transaction whose nonce is too low is refused and planned again, one whose nonce is too high waits
// for ever, with all that come after it.
func (c *Chain) ProvenNonceAt(ctx context.Context, account common.Address, h *types.Header) (uint64, error) {
	var count uint64
	err := c.ask(ctx, query{}, func(raw json.RawMessage) (err error) {
		count, err = provenCount(raw, account, h)
		return err
	}, "eth_getProof", account, []string{}, at(h.Hash()))
	switch {
	case err == nil:
		return count, nil
	case ctx.Err() != nil || outcomeOf(err) == wrong:
		return 0, fmt.Errorf("proof of %s: %w", account, err)
	}
	return c.lowestNonceAt(ctx, account, h.Hash())
}

// provenCount reads the answer of eth_getProof. Nothing in it is believed but the nodes of the trie, by their hashes.
func provenCount(raw json.RawMessage, account common.Address, h *types.Header) (uint64, error) {
	var proof struct {
		Nodes []hexutil.Bytes `json:"accountProof"`
	}
	if err := read(&proof)(raw); err != nil {
		return 0, err
	}
	nodes := memorydb.New()
	for _, node := range proof.Nodes {
		_ = nodes.Put(crypto.Keccak256(node), node) // memory doesn't fail
	}

	leaf, err := trie.VerifyProof(h.Root, crypto.Keccak256(account[:]), nodes)
	if err != nil {
		return 0, wrongly("proof of %s doesn't hash to the state of block %s: %v", account, blockName(h.Number.Uint64(), h.Hash()), err)
	}
	if len(leaf) == 0 {
		return 0, nil // proven to be absent
	}
	var state types.StateAccount
	if err := rlp.DecodeBytes(leaf, &state); err != nil {
		return 0, wrongly("state of %s can't be read: %v", account, err)
	}
	return state.Nonce, nil
}

// lowestNonceAt asks every node. Errors are those of the last, if none answers.
func (c *Chain) lowestNonceAt(ctx context.Context, account common.Address, block common.Hash) (lowest uint64, err error) {
	const method = "eth_getTransactionCount"
	named := false
	err = ErrNoNode
	for _, n := range c.ranked(query{}, method) {
		var count hexutil.Uint64
		if failed := n.call(ctx, read(&count), method, account, at(block)); failed != nil {
			err = failed
			continue
		}
		if !named || uint64(count) < lowest {
			lowest, named = uint64(count), true
		}
	}
	if named {
		return lowest, nil
	}
	return 0, fmt.Errorf("transaction count of %s: %w", account, err)
}
