package stf

import (
	"errors"
	"fmt"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/ethereum/go-ethereum/triedb/database"
)

// A ground is the state that a block stands on, as far as its witness goes: go-ethereum's state database reads through it. It gives
// what hashes to what is asked for, and keeps the first thing that was asked for and isn't there, or failed. go-ethereum keeps such
// errors too, but goes on, and only sometimes looks at them; so whoever uses a ground looks at [ground.failure] before believing
// anything. Tries are opened once: what was read is updated, so that no node is decoded twice.
type ground struct {
	number  uint64
	witness *witness
	root    common.Hash
	failed  func() // told at the first failure, so that execution ends there

	accounts *trie.StateTrie
	storages map[common.Address]*storage

	mu    sync.Mutex
	first error
}

// storage is an account's storage before the block.
type storage struct {
	root  common.Hash
	trie  *trie.StateTrie // nil until something is read
	given bool            // to be updated
}

var (
	_ state.Database        = (*ground)(nil)
	_ state.Reader          = (*groundReader)(nil)
	_ database.NodeDatabase = (*ground)(nil)
	_ database.NodeReader   = (*ground)(nil)
)

var errUnused = errors.New("a stateless execution doesn't use this")

func newGround(number uint64, w *witness) (*ground, error) {
	g := &ground{number: number, witness: w, root: w.parent.Root, storages: make(map[common.Address]*storage), failed: func() {}}
	if g.root == (common.Hash{}) {
		return nil, malformed("the parent's state root is zero, which go-ethereum takes for the empty state") // no state hashes to it
	}
	accounts, err := trie.NewStateTrie(trie.StateTrieID(g.root), g)
	if err != nil {
		g.fail(err)
		return nil, g.failure()
	}
	g.accounts = accounts
	return g, nil
}

// fail keeps the first failure.
func (g *ground) fail(err error) {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.first == nil {
		g.first = err
		g.failed()
	}
}

// failure is the first failure, as what it says of the witness. It is nil if all that was asked for was there.
func (g *ground) failure() error {
	g.mu.Lock()
	defer g.mu.Unlock()
	if g.first == nil || errors.As(g.first, new(*Incomplete)) || errors.Is(g.first, ErrPanicked) {
		return g.first
	}
	return malformed("state: %w", g.first)
}

func (g *ground) missing(kind, path string, hash common.Hash) error {
	err := &Incomplete{Block: g.number, Kind: kind, Path: path, Hash: hash}
	g.fail(err)
	return err
}

// NodeReader gives all nodes: they are found by hash, whatever the root.
func (g *ground) NodeReader(common.Hash) (database.NodeReader, error) { return g, nil }

// Node gives a node of the state, or the error that it is missing, which is kept.
func (g *ground) Node(owner common.Hash, path []byte, hash common.Hash) ([]byte, error) {
	if node, ok := g.witness.nodes[hash]; ok {
		return node, nil
	}
	if owner == (common.Hash{}) {
		return nil, g.missing(KindAccount, nibbles(path), hash)
	}
	return nil, g.missing(KindStorage, owner.Hex()+"/"+nibbles(path), hash)
}

// nibbles writes a path, one hex digit for each step.
func nibbles(path []byte) string {
	var out strings.Builder
	out.WriteString("0x")
	for _, nibble := range path {
		fmt.Fprintf(&out, "%x", nibble)
	}
	return out.String()
}

// Type says that the state is in Merkle-Patricia tries.
func (g *ground) Type() state.DatabaseType { return state.TypeMPT }

// Reader reads the state before the block, of which there is one.
func (g *ground) Reader(root common.Hash) (state.Reader, error) {
	if root != g.root {
		return nil, fmt.Errorf("state %s was asked for, there is %s", root, g.root)
	}
	return (*groundReader)(g), nil
}

// OpenTrie gives the accounts, to be updated.
func (g *ground) OpenTrie(root common.Hash) (state.Trie, error) {
	if root != g.root {
		return nil, fmt.Errorf("state %s was asked for, there is %s", root, g.root)
	}
	return &guarded{StateTrie: g.accounts, ground: g}, nil
}

// OpenStorageTrie gives an account's storage, to be updated. It is called from several goroutines, and gives no error: go-ethereum
// would write it into the state database without a lock. It is kept here, and the trie refuses.
func (g *ground) OpenStorageTrie(_ common.Hash, address common.Address, root common.Hash, _ state.Trie) (state.Trie, error) {
	g.mu.Lock()
	known := g.storages[address]
	if known != nil && known.trie != nil && known.root == root && !known.given {
		known.given = true
		g.mu.Unlock()
		return &guarded{StateTrie: known.trie, ground: g}, nil
	}
	g.mu.Unlock()
	opened, err := trie.NewStateTrie(trie.StorageTrieID(g.root, crypto.Keccak256Hash(address[:]), root), g)
	if err != nil {
		g.fail(err)
		return &guarded{ground: g}, nil
	}
	return &guarded{StateTrie: opened, ground: g}, nil
}

// TrieDB is nil: nothing is committed.
func (g *ground) TrieDB() *triedb.Database { return nil }

// Iteratee is for reading all of a state.
func (g *ground) Iteratee(common.Hash) (state.Iteratee, error) { return nil, errUnused }

// Commit is for keeping a state.
func (g *ground) Commit(*state.StateUpdate) error { return errUnused }

// groundReader reads the state before the block. One goroutine uses it.
type groundReader ground

// Account gives an account, nil if the state has none there.
func (r *groundReader) Account(address common.Address) (*types.StateAccount, error) {
	account, err := r.accounts.GetAccount(address)
	if err != nil {
		(*ground)(r).fail(err)
		return nil, err
	}
	root := types.EmptyRootHash
	if account != nil {
		root = account.Root
	}
	if known := r.storages[address]; known == nil || known.root != root {
		r.storages[address] = &storage{root: root}
	}
	return account, nil
}

// Storage gives a slot, zero if the account has none there.
func (r *groundReader) Storage(address common.Address, key common.Hash) (common.Hash, error) {
	known := r.storages[address]
	if known == nil {
		if _, err := r.Account(address); err != nil {
			return common.Hash{}, err
		}
		known = r.storages[address]
	}
	if known.trie == nil {
		opened, err := trie.NewStateTrie(trie.StorageTrieID(r.root, crypto.Keccak256Hash(address[:]), known.root), (*ground)(r))
		if err != nil {
			(*ground)(r).fail(err)
			return common.Hash{}, err
		}
		known.trie = opened
	}
	value, err := known.trie.GetStorage(address, key[:])
	if err != nil {
		(*ground)(r).fail(err)
		return common.Hash{}, err
	}
	return common.BytesToHash(value), nil
}

// Code gives the code with a hash.
func (r *groundReader) Code(address common.Address, hash common.Hash) []byte {
	code, ok := r.witness.codes[hash]
	if !ok {
		_ = (*ground)(r).missing(KindCode, "account "+address.Hex(), hash)
	}
	return code
}

// CodeSize is the length of the code with a hash.
func (r *groundReader) CodeSize(address common.Address, hash common.Hash) int {
	return len(r.Code(address, hash))
}

// Has says whether there is code with a hash.
func (r *groundReader) Has(address common.Address, hash common.Hash) bool {
	return len(r.Code(address, hash)) > 0
}

// A guarded trie keeps its failures in the ground and never panics: go-ethereum updates storages on goroutines of its own, where a
// panic would end the process, and an error would be written without a lock.
type guarded struct {
	*trie.StateTrie // nil if it couldn't be opened
	ground          *ground
}

func (t *guarded) try(do func() error) {
	defer func() {
		if cause := recover(); cause != nil {
			t.ground.fail(fmt.Errorf("block %d: %w: %v", t.ground.number, ErrPanicked, cause))
		}
	}()
	if t.StateTrie == nil {
		return
	}
	if err := do(); err != nil {
		t.ground.fail(err)
	}
}

func (t *guarded) UpdateAccount(address common.Address, account *types.StateAccount, size int) error {
	t.try(func() error { return t.StateTrie.UpdateAccount(address, account, size) })
	return nil
}

func (t *guarded) DeleteAccount(address common.Address) error {
	t.try(func() error { return t.StateTrie.DeleteAccount(address) })
	return nil
}

func (t *guarded) UpdateStorage(address common.Address, key, value []byte) error {
	t.try(func() error { return t.StateTrie.UpdateStorage(address, key, value) })
	return nil
}

func (t *guarded) DeleteStorage(address common.Address, key []byte) error {
	t.try(func() error { return t.StateTrie.DeleteStorage(address, key) })
	return nil
}

func (t *guarded) Hash() (root common.Hash) {
	t.try(func() error { root = t.StateTrie.Hash(); return nil })
	return root
}
