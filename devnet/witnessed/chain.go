// Package witnessed is a chain in memory that gives the witness of each block that it imports, made by go-ethereum itself. Tests,
// conformance and benchmarks of stateless execution stand on it. It has no pool, no peers and no API, and any genesis.
package witnessed

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/consensus/beacon"
	"github.com/ethereum/go-ethereum/consensus/ethash"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethdb"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/trie/trienode"
)

// A Chain imports blocks and keeps every state. It has to be closed.
type Chain struct {
	chain *core.BlockChain
	db    ethdb.Database
}

// New begins a chain at a genesis.
func New(genesis *core.Genesis) (*Chain, error) {
	db := rawdb.NewMemoryDatabase()
	options := core.DefaultConfig()
	options.ArchiveMode, options.SnapshotLimit, options.TrieCleanLimit, options.NoPrefetch = true, 0, 0, true
	chain, err := core.NewBlockChain(db, genesis, beacon.New(ethash.NewFaker()), options)
	if err != nil {
		return nil, err
	}
	return &Chain{chain: chain, db: db}, nil
}

// Make makes a block on one that was imported. Its witness is there when it is imported too.
func (c *Chain) Make(parent *types.Block, fill func(*core.BlockGen)) *types.Block {
	blocks, _ := core.GenerateChain(c.chain.Config(), parent, c.chain.Engine(), c.db, 1, func(_ int, gen *core.BlockGen) { fill(gen) })
	return blocks[0]
}

// Close ends it.
func (c *Chain) Close() { c.chain.Stop() }

// Genesis is its first block.
func (c *Chain) Genesis() *types.Block { return c.chain.Genesis() }

// Chain is go-ethereum's own.
func (c *Chain) Chain() *core.BlockChain { return c.chain }

// Import takes a block by all of go-ethereum's rules and gives its witness, as RLP.
func (c *Chain) Import(ctx context.Context, block *types.Block) ([]byte, error) {
	witness, err := c.chain.InsertBlockWithoutSetHead(ctx, block, true)
	if err != nil {
		return nil, err
	}
	if witness == nil {
		return nil, fmt.Errorf("block %d is there already", block.NumberU64())
	}
	return rlp.EncodeToBytes(witness)
}

// Everything is a witness that lacks nothing, for blocks that go-ethereum refuses and makes none of: all of a parent's state, every code,
// and all ancestors that BLOCKHASH reaches.
func (c *Chain) Everything(parent common.Hash) ([]byte, error) {
	ext := new(stateless.ExtWitness)
	head := c.chain.GetHeaderByHash(parent)
	if head == nil {
		return nil, fmt.Errorf("block %s isn't there", parent)
	}
	for header := head; header != nil && len(ext.Headers) < 256; header = c.chain.GetHeaderByHash(header.ParentHash) {
		ext.Headers = append(ext.Headers, header)
	}
	accounts, err := trie.NewStateTrie(trie.StateTrieID(head.Root), c.chain.TrieDB())
	if err != nil {
		return nil, err
	}
	err = each(accounts, ext, func(key, value []byte) error {
		account := new(types.StateAccount)
		if err := rlp.DecodeBytes(value, account); err != nil {
			return err
		}
		if code := rawdb.ReadCode(c.db, common.BytesToHash(account.CodeHash)); len(code) > 0 {
			ext.Codes = append(ext.Codes, code)
		}
		storage, err := trie.NewStateTrie(trie.StorageTrieID(head.Root, common.BytesToHash(key), account.Root), c.chain.TrieDB())
		if err != nil {
			return err
		}
		return each(storage, ext, func([]byte, []byte) error { return nil })
	})
	if err != nil {
		return nil, err
	}
	return rlp.EncodeToBytes(ext)
}

// each adds the nodes of a trie to a witness and calls leaf for each value.
func each(t state.Trie, ext *stateless.ExtWitness, leaf func(key, value []byte) error) error {
	nodes, err := t.NodeIterator(nil)
	if err != nil {
		return err
	}
	for nodes.Next(true) {
		if nodes.Leaf() {
			if err := leaf(nodes.LeafKey(), nodes.LeafBlob()); err != nil {
				return err
			}
		} else if nodes.Hash() != (common.Hash{}) {
			ext.State = append(ext.State, common.CopyBytes(nodes.NodeBlob()))
		}
	}
	return nodes.Error()
}

// Prove gives the nodes that lead to an account in the state of a block, as eth_getProof does.
func (c *Chain) Prove(root common.Hash, account common.Address) ([][]byte, error) {
	accounts, err := trie.NewStateTrie(trie.StateTrieID(root), c.chain.TrieDB())
	if err != nil {
		return nil, err
	}
	proof := trienode.NewProofSet()
	if err := accounts.Prove(crypto.Keccak256(account[:]), proof); err != nil {
		return nil, err
	}
	return proof.List(), nil
}
