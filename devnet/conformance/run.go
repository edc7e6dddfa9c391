package main

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"runtime"
	"slices"
	"strings"
	"sync"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"

	"github.com/veritee/veritee/devnet/witnessed"
	"github.com/veritee/veritee/enclave/stf"
)

// walk runs every file of tests below a folder, as many at once as there are cores, and tells of each.
func walk(ctx context.Context, root string, done func(file string, t *tally)) error {
	var files []string
	err := filepath.WalkDir(root, func(path string, entry fs.DirEntry, err error) error {
		if err == nil && !entry.IsDir() && strings.HasSuffix(path, ".json") {
			files = append(files, path)
		}
		return err
	})
	if err != nil {
		return err
	}
	var (
		group  sync.WaitGroup
		mu     sync.Mutex
		failed error
		next   = make(chan string)
	)
	for range runtime.GOMAXPROCS(0) {
		group.Go(func() {
			for file := range next {
				t, err := runFile(ctx, file)
				mu.Lock()
				if err != nil {
					failed = errors.Join(failed, fmt.Errorf("%s: %w", file, err))
				} else {
					done(file, t)
				}
				mu.Unlock()
			}
		})
	}
	for _, file := range files {
		if ctx.Err() != nil {
			break
		}
		next <- file
	}
	close(next)
	group.Wait()
	return errors.Join(failed, ctx.Err())
}

func runFile(ctx context.Context, file string) (*tally, error) {
	content, err := os.ReadFile(file)
	if err != nil {
		return nil, err
	}
	found, err := parse(content)
	if err != nil {
		return nil, err
	}
	t := newTally()
	if len(found) == 0 {
		t.skipped["file without blockchain tests"] = 1
		return t, nil
	}
	t.files = 1
	for _, name := range slices.Sorted(maps.Keys(found)) {
		t.tests++
		if err := found[name].run(ctx, name, t); err != nil {
			return nil, fmt.Errorf("%s: %w", name, err)
		}
	}
	return t, nil
}

// run builds a test's chain and judges each block of it.
func (f *fixture) run(ctx context.Context, name string, t *tally) error {
	rules, why := f.rules()
	if why != "" {
		t.skipped[why]++
		return nil
	}
	chain, err := witnessed.New(f.genesis(rules))
	if err != nil {
		return err
	}
	defer chain.Close()
	if got := chain.Genesis().Hash(); got != f.Genesis.Hash {
		t.falseRefusal("%s: the genesis hashes to %s, want %s", name, got, f.Genesis.Hash)
		return nil
	}
	executor := stf.NewGeth(stf.Network{Name: f.Network, Rules: rules}, stf.Limits{})
	for i := range f.Blocks {
		if err := ctx.Err(); err != nil {
			return err
		}
		t.blocks++
		f.judge(ctx, fmt.Sprintf("%s block %d", name, i), &f.Blocks[i], chain, executor, t)
	}
	return nil
}

func (f *fixture) judge(ctx context.Context, name string, b *fixtureBlock, chain *witnessed.Chain, executor *stf.Geth, t *tally) {
	raw := common.FromHex(b.RLP)
	block := new(types.Block)
	if err := rlp.DecodeBytes(raw, block); err != nil {
		if b.valid() {
			t.falseRefusal("%s: %v", name, err)
			return
		}
		// It doesn't decode for go-ethereum; it must not for us.
		if out, err := executor.Execute(ctx, stf.Block{RLP: raw}); err == nil && out.Invalid == nil {
			t.wrongAccept("%s: %s", name, b.Exception)
			return
		}
		t.refused++
		return
	}
	var (
		witness []byte
		err     error
	)
	if b.valid() {
		witness, err = chain.Import(ctx, block)
	} else {
		witness, err = chain.Everything(block.ParentHash())
	}
	switch {
	case err != nil && b.valid():
		t.falseRefusal("%s: go-ethereum's own import: %v", name, err)
		return
	case err != nil:
		t.skipped["an invalid block whose parent isn't there"]++
		return
	}
	out, err := executor.Execute(ctx, stf.Block{RLP: raw, Witness: witness})
	switch {
	case b.valid() && errors.Is(err, stf.ErrUnsupported):
		t.skipped[f.Network+": rules that the executor doesn't have"]++
	case b.valid() && err != nil:
		t.falseRefusal("%s: %v", name, err)
	case b.valid() && out.Invalid != nil:
		t.falseRefusal("%s: %v", name, out.Invalid)
	case b.valid() && (out.Root != block.Root() || out.Receipts != block.ReceiptHash()):
		t.wrongAccept("%s: root %s, want %s", name, out.Root, block.Root())
	case b.valid():
		t.accepted++
		t.gas += out.Gas
		t.elapsed += out.Elapsed
	case err == nil && out.Invalid == nil:
		t.wrongAccept("%s: %s", name, b.Exception)
	default:
		t.refused++
		if err == nil {
			t.invalid++
		}
	}
}
