package stf

import (
	"bytes"
	"fmt"
	"runtime"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
)

// Limits bound what a host can make the enclave do. All are looked at before anything is allocated by what the bytes say.
type Limits struct {
	Block        int    // bytes of a block
	Transactions int    // and how many transactions, and as many withdrawals
	Witness      int    // bytes of a witness
	Headers      int    // in a witness: BLOCKHASH reaches 256 back
	Items        int    // nodes and codes in a witness, each
	Blocks       uint64 // in a range
}

// DefaultLimits hold every block that a chain of 60 million gas makes in earnest. A block that reads contracts for the sake of their size
// can have a larger witness: raise Witness for a chain where that happens.
var DefaultLimits = Limits{
	Block: 16 << 20, Transactions: 1 << 16, Witness: 256 << 20, Headers: 256, Items: 1 << 20, Blocks: 4096,
}

// orDefault fills in what was left at zero.
func (l Limits) orDefault() Limits {
	d := DefaultLimits
	for _, x := range []struct{ at, value *int }{
		{&l.Block, &d.Block}, {&l.Transactions, &d.Transactions}, {&l.Witness, &d.Witness}, {&l.Headers, &d.Headers}, {&l.Items, &d.Items},
	} {
		if *x.at == 0 {
			*x.at = *x.value
		}
	}
	if l.Blocks == 0 {
		l.Blocks = d.Blocks
	}
	return l
}

// malformed says that bytes aren't what they should be.
func malformed(format string, args ...any) error {
	return fmt.Errorf("%w: %w", ErrMalformed, fmt.Errorf(format, args...))
}

// items takes a list apart, and nothing else: it has at least min items and at most max.
func items(data []byte, min, max int) ([][]byte, error) {
	content, rest, err := rlp.SplitList(data)
	if err != nil {
		return nil, err
	}
	if len(rest) > 0 {
		return nil, fmt.Errorf("%d bytes follow it", len(rest))
	}
	out := make([][]byte, 0, max)
	for len(content) > 0 {
		if len(out) == max {
			return nil, fmt.Errorf("it has more than %d parts", max)
		}
		_, _, after, err := rlp.Split(content)
		if err != nil {
			return nil, err
		}
		out = append(out, content[:len(content)-len(after)])
		content = after
	}
	if len(out) < min {
		return nil, fmt.Errorf("it has %d parts, want %d", len(out), min)
	}
	return out, nil
}

// count says how many items a list has, if it is at most max.
func count(data []byte, what string, max int) error {
	content, rest, err := rlp.SplitList(data)
	if err != nil || len(rest) > 0 {
		return malformed("%s: %w", what, orTrailing(err, rest))
	}
	n, err := rlp.CountValues(content)
	if err != nil {
		return malformed("%s: %w", what, err)
	}
	if n > max {
		return fmt.Errorf("%w: %d %s, at most %d are taken; raise the limit if the chain has such blocks", ErrTooLarge, n, what, max)
	}
	return nil
}

func orTrailing(err error, rest []byte) error {
	if err != nil {
		return err
	}
	return fmt.Errorf("%d bytes follow it", len(rest))
}

// decodeBlock takes a block and nothing else: what it decodes to must encode to the same bytes.
func decodeBlock(data []byte, limits Limits) (*types.Block, error) {
	if len(data) > limits.Block {
		return nil, fmt.Errorf("%w: a block of %d bytes, at most %d are taken; raise the limit if the chain has such blocks", ErrTooLarge, len(data), limits.Block)
	}
	parts, err := items(data, 3, 4)
	if err != nil {
		return nil, malformed("block: %w", err)
	}
	for i, what := range []string{"transactions", "uncles", "withdrawals"} {
		if i+1 < len(parts) {
			if err := count(parts[i+1], what, limits.Transactions); err != nil {
				return nil, err
			}
		}
	}
	block := new(types.Block)
	if err := rlp.DecodeBytes(data, block); err != nil {
		return nil, malformed("block: %w", err)
	}
	for i, tx := range block.Transactions() {
		if tx.BlobTxSidecar() != nil {
			return nil, malformed("transaction %d carries the sidecar of its blobs, which is no part of a block", i)
		}
	}
	if err := block.SanityCheck(); err != nil {
		return nil, malformed("block: %w", err)
	}
	again, err := rlp.EncodeToBytes(block)
	if err != nil || !bytes.Equal(again, data) {
		return nil, malformed("block: its bytes aren't the encoding of what they say")
	}
	return block, nil
}

// A witness is what came with a block, by hash: the only thing by which anything of it is found.
type witness struct {
	headers map[common.Hash]*types.Header
	nodes   map[common.Hash][]byte
	codes   map[common.Hash][]byte
	parent  *types.Header
}

// decodeWitness takes go-ethereum's ExtWitness apart: headers, codes, nodes and, unused, keys. Contents aren't copied. The headers are
// the parent of the block and those before it without a gap, in any order, and no others: else a header that has nothing to do with the
// block could stand for its parent. Nodes and codes that nobody asks for, or that are there twice, change nothing.
func decodeWitness(data []byte, block *types.Block, limits Limits) (*witness, error) {
	if len(data) > limits.Witness {
		return nil, fmt.Errorf("%w: a witness of %d bytes, at most %d are taken; raise the limit if the chain has such blocks", ErrTooLarge, len(data), limits.Witness)
	}
	parts, err := items(data, 3, 4)
	if err != nil {
		return nil, malformed("witness: %w", err)
	}
	for i, x := range []struct {
		what string
		max  int
	}{{"headers", limits.Headers}, {"codes", limits.Items}, {"state nodes", limits.Items}, {"keys", limits.Items}}[:len(parts)] {
		if err := count(parts[i], x.what, x.max); err != nil {
			return nil, err
		}
	}
	w := &witness{}
	if err := w.readHeaders(parts[0], block); err != nil {
		return nil, err
	}
	if w.codes, err = byHash(parts[1]); err != nil {
		return nil, malformed("codes: %w", err)
	}
	if w.nodes, err = byHash(parts[2]); err != nil {
		return nil, malformed("state nodes: %w", err)
	}
	if len(parts) == 4 {
		if _, err := blobs(parts[3]); err != nil {
			return nil, malformed("keys: %w", err)
		}
	}
	return w, nil
}

func (w *witness) readHeaders(list []byte, block *types.Block) error {
	content, _, _ := rlp.SplitList(list)
	w.headers = make(map[common.Hash]*types.Header)
	for len(content) > 0 {
		_, _, after, err := rlp.Split(content)
		if err != nil {
			return malformed("headers: %w", err)
		}
		raw := content[:len(content)-len(after)]
		content = after
		header := new(types.Header)
		if err := rlp.DecodeBytes(raw, header); err != nil {
			return malformed("header: %w", err)
		}
		if err := header.SanityCheck(); err != nil {
			return malformed("header: %w", err)
		}
		hash := crypto.Keccak256Hash(raw)
		if header.Hash() != hash {
			return malformed("header: its bytes aren't the encoding of what they say")
		}
		if w.headers[hash] != nil {
			return malformed("header %s is there twice", hash)
		}
		w.headers[hash] = header
	}
	want, number := block.ParentHash(), block.NumberU64()
	if number == 0 {
		return malformed("block 0 is a genesis, which nothing executes")
	}
	for left := len(w.headers); left > 0; left-- {
		header := w.headers[want]
		if header == nil {
			if w.parent == nil {
				break
			}
			return malformed("%d headers of the witness aren't ancestors of block %d without a gap", left, block.NumberU64())
		}
		if number--; header.Number.Uint64() != number {
			return malformed("header %s has number %d, its descendants say %d", want, header.Number, number)
		}
		if w.parent == nil {
			w.parent = header
		}
		want = header.ParentHash
	}
	if w.parent == nil {
		return &Incomplete{Block: block.NumberU64(), Kind: KindHeader, Path: fmt.Sprintf("block %d", block.NumberU64()-1), Hash: block.ParentHash()}
	}
	return nil
}

// blobs are the byte strings of a list.
func blobs(list []byte) ([][]byte, error) {
	content, _, err := rlp.SplitList(list)
	if err != nil {
		return nil, err
	}
	n, err := rlp.CountValues(content)
	if err != nil {
		return nil, err
	}
	out := make([][]byte, 0, n)
	for len(content) > 0 {
		blob, after, err := rlp.SplitString(content)
		if err != nil {
			return nil, err
		}
		out, content = append(out, blob), after
	}
	return out, nil
}

// byHash hashes each byte string of a list, on all cores.
func byHash(list []byte) (map[common.Hash][]byte, error) {
	found, err := blobs(list)
	if err != nil {
		return nil, err
	}
	hashes := make([]common.Hash, len(found))
	workers := min(runtime.GOMAXPROCS(0), 1+len(found)/64)
	var group sync.WaitGroup
	hash := func(worker int) {
		hasher := crypto.NewKeccakState()
		for i := worker; i < len(found); i += workers {
			hashes[i] = crypto.HashData(hasher, found[i])
		}
	}
	for worker := 1; worker < workers; worker++ {
		group.Go(func() { hash(worker) })
	}
	hash(0)
	group.Wait()
	out := make(map[common.Hash][]byte, len(found))
	for i, blob := range found {
		out[hashes[i]] = blob
	}
	return out, nil
}
