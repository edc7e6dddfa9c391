package stf

import (
	"context"
	"errors"
	"math/big"
	"runtime"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"
)

var background = context.Background()

// decoded is the witness of a block.
func decoded(t testing.TB, block Block) *stateless.ExtWitness {
	ext := new(stateless.ExtWitness)
	require.NoError(t, rlp.DecodeBytes(block.Witness, ext))
	return ext
}

// without gives each omission of one node or code to a function, on all cores.
func without(t *testing.T, block Block, codes bool, judge func(t *testing.T, hash common.Hash, block Block)) int {
	ext := decoded(t, block)
	list := ext.State
	if codes {
		list = ext.Codes
	}
	var group sync.WaitGroup
	workers := runtime.GOMAXPROCS(0)
	for worker := range workers {
		group.Go(func() {
			for i := worker; i < len(list); i += workers {
				less := *ext
				if codes {
					less.Codes = slices.Delete(slices.Clone(list), i, i+1)
				} else {
					less.State = slices.Delete(slices.Clone(list), i, i+1)
				}
				raw, err := rlp.EncodeToBytes(&less)
				if err != nil {
					t.Error(err)
					return
				}
				judge(t, crypto.Keccak256Hash(list[i]), Block{RLP: block.RLP, Witness: raw})
			}
		})
	}
	group.Wait()
	return len(list)
}

// mustMiss omits each node or code, and wants each to be missed by its hash. A few may be there for nothing.
func mustMiss(t *testing.T, executor *Geth, block Block, codes bool, idle int) {
	var (
		mu     sync.Mutex
		unused int
	)
	n := without(t, block, codes, func(t *testing.T, hash common.Hash, less Block) {
		out, err := executor.Execute(background, less)
		var missing *Incomplete
		switch {
		case errors.As(err, &missing):
			if missing.Hash != hash {
				t.Errorf("%s was omitted, %s is missed", hash, missing.Hash)
			}
			if codes != (missing.Kind == KindCode) {
				t.Errorf("%s was omitted, a %s is missed", hash, missing.Kind)
			}
		case err == nil && out.Invalid == nil && out.Root == out.Header.Root:
			mu.Lock()
			unused++
			mu.Unlock()
		default:
			t.Errorf("%s was omitted: %v, invalid: %v", hash, err, out.Invalid)
		}
	})
	require.Positive(t, n)
	require.LessOrEqual(t, unused, idle, "of %d", n)
	t.Logf("each of %d omitted, %d of them there for nothing", n, unused)
}

func TestEveryNodeAndCodeOfARealBlockIsMissed(t *testing.T) {
	executor, block := mainnet(t)
	mustMiss(t, executor, block, false, 5) // who made this witness read a little more than the block does
	mustMiss(t, executor, block, true, 2)
}

func TestEveryNodeAndCodeIsMissed(t *testing.T) {
	s := playOut(t, 6)
	for _, number := range []uint64{1, 5, 6} {
		mustMiss(t, s.executor(), s.blocks[number], false, 0)
		mustMiss(t, s.executor(), s.blocks[number], true, 0)
	}
}

// The bare call takes the omission of a sender's account for a wrong nonce: it would be signed as a REJECT of a good block.
func TestAnOmittedNodeThatLooksLikeAnInvalidBlockSignsNothing(t *testing.T) {
	s := playOut(t, 3)
	block := s.blocks[3]
	looked := 0
	without(t, block, false, func(t *testing.T, hash common.Hash, less Block) {
		var (
			witness stateless.Witness
			parsed  types.Block
		)
		if rlp.DecodeBytes(less.Witness, &witness) != nil || rlp.DecodeBytes(less.RLP, &parsed) != nil {
			t.Error("it doesn't decode")
			return
		}
		_, _, err := core.ExecuteStateless(background, s.network.Rules, vm.Config{}, &parsed, &witness)
		if err == nil || !strings.Contains(err.Error(), "nonce") {
			return
		}
		claim := *s.claim(t, 3, 3)
		claim.PostRoot = common.Hash{1} // false: a REJECT would be right, if it could be known
		_, err = Judge(background, s.executor(), only{3, less}, &claim, Limits{})
		if !errors.As(err, new(*Incomplete)) {
			t.Errorf("%s: %v", hash, err)
		}
		looked++
	})
	require.Positive(t, looked, "no omission looks like a wrong nonce")
}

// only is a source of one block.
type only struct {
	number uint64
	block  Block
}

func (o only) Block(context.Context, uint64) (Block, error) { return o.block, nil }

func TestForgedPreState(t *testing.T) {
	executor, block := mainnet(t)
	for name, c := range map[string]struct {
		change func(*stateless.ExtWitness)
		want   any
	}{
		"a header with a higher number": {func(w *stateless.ExtWitness) {
			forged := types.CopyHeader(w.Headers[len(w.Headers)-1])
			forged.Number = new(big.Int).Add(forged.Number, big.NewInt(7))
			forged.Root = types.EmptyRootHash
			w.Headers = append(w.Headers, forged)
		}, ErrMalformed},
		"another parent": {func(w *stateless.ExtWitness) {
			w.Headers = slices.Clone(w.Headers)
			last := types.CopyHeader(w.Headers[len(w.Headers)-1])
			last.Root = types.EmptyRootHash
			w.Headers[len(w.Headers)-1] = last
		}, new(*Incomplete)},
		"no header": {func(w *stateless.ExtWitness) { w.Headers = nil }, new(*Incomplete)},
		"the parent twice": {func(w *stateless.ExtWitness) {
			w.Headers = append(w.Headers, w.Headers[len(w.Headers)-1])
		}, ErrMalformed},
		"the block itself": {func(w *stateless.ExtWitness) {
			parsed := new(types.Block)
			require.NoError(t, rlp.DecodeBytes(block.RLP, parsed))
			w.Headers = append(w.Headers, parsed.Header())
		}, ErrMalformed},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := executor.Execute(background, Block{RLP: block.RLP, Witness: edit(t, block.Witness, c.change)})
			if sentinel, ok := c.want.(error); ok {
				require.ErrorIs(t, err, sentinel)
			} else {
				require.ErrorAs(t, err, c.want)
			}
		})
	}
}

func TestWhatNobodyAsksForChangesNothing(t *testing.T) {
	executor, block := mainnet(t)
	out, err := executor.Execute(background, Block{RLP: block.RLP, Witness: edit(t, block.Witness, func(w *stateless.ExtWitness) {
		w.State = append(append(w.State, w.State...), []byte{0x80}, []byte("no node"), nil)
		w.Codes = append(append(w.Codes, w.Codes...), []byte{0})
		w.Keys = append(w.Keys, hexutil.Bytes("a key"))
		slices.Reverse(w.State)
	})})
	require.NoError(t, err)
	require.NoError(t, out.Invalid)
	require.Equal(t, out.Header.Root, out.Root)
}

func TestAncestorsOfBlockhashAreNeeded(t *testing.T) {
	s := playOut(t, 8)
	block := s.blocks[8]
	all := decoded(t, block).Headers
	require.Greater(t, len(all), 4, "the block looks back")
	drop := func(from, to int) (Outcome, error) {
		return s.executor().Execute(background, Block{RLP: block.RLP, Witness: edit(t, block.Witness, func(w *stateless.ExtWitness) {
			w.Headers = slices.Delete(w.Headers, from, to)
		})})
	}
	out, err := drop(0, 1) // the oldest is there for its hash, which the next one has
	require.NoError(t, err)
	require.NoError(t, out.Invalid)

	for oldest := 2; oldest <= len(all); oldest++ {
		_, err := drop(0, oldest)
		var missing *Incomplete
		require.ErrorAs(t, err, &missing)
		require.Equal(t, KindHeader, missing.Kind)
		require.Equal(t, all[oldest-1].Hash(), missing.Hash)
	}
	for gap := 1; gap < len(all)-1; gap++ {
		_, err := drop(gap, gap+1)
		require.ErrorIs(t, err, ErrMalformed)
	}
}

// Every field of a header is changed: the result may be another valid block, with another hash, and never the same.
func TestEveryFieldOfAHeaderIsLookedAt(t *testing.T) {
	s := playOut(t, 4)
	block := s.blocks[4]
	original := s.made[3]
	other := common.Hash{0xbb}
	eleven := uint64(11)
	free := map[string]bool{"extra": true, "mix digest": true} // nothing of this block depends on them
	for name, change := range map[string]func(*types.Header){
		"parent":          func(h *types.Header) { h.ParentHash = other },
		"uncles":          func(h *types.Header) { h.UncleHash = other },
		"coinbase":        func(h *types.Header) { h.Coinbase = common.Address{9} },
		"root":            func(h *types.Header) { h.Root = other },
		"tx root":         func(h *types.Header) { h.TxHash = other },
		"receipts":        func(h *types.Header) { h.ReceiptHash = other },
		"bloom":           func(h *types.Header) { h.Bloom[7]++ },
		"difficulty":      func(h *types.Header) { h.Difficulty = big.NewInt(1) },
		"number":          func(h *types.Header) { h.Number = big.NewInt(5) },
		"gas limit":       func(h *types.Header) { h.GasLimit *= 2 },
		"small gas limit": func(h *types.Header) { h.GasLimit = h.GasUsed - 1 },
		"gas used":        func(h *types.Header) { h.GasUsed++ },
		"time":            func(h *types.Header) { h.Time = s.made[2].Time() },
		"later":           func(h *types.Header) { h.Time++ },
		"extra":           func(h *types.Header) { h.Extra = []byte{1} },
		"long extra":      func(h *types.Header) { h.Extra = make([]byte, 33) },
		"mix digest":      func(h *types.Header) { h.MixDigest = other },
		"nonce":           func(h *types.Header) { h.Nonce[0] = 1 },
		"base fee":        func(h *types.Header) { h.BaseFee = big.NewInt(8) },
		"withdrawals":     func(h *types.Header) { h.WithdrawalsHash = &other },
		"blob gas":        func(h *types.Header) { n := uint64(131072); h.BlobGasUsed = &n },
		"odd blob gas":    func(h *types.Header) { n := uint64(1); h.BlobGasUsed = &n },
		"excess blob gas": func(h *types.Header) { h.ExcessBlobGas = &eleven },
		"beacon root":     func(h *types.Header) { h.ParentBeaconRoot = &other },
		"requests":        func(h *types.Header) { h.RequestsHash = &other },
		"no requests":     func(h *types.Header) { h.RequestsHash = nil },
		"access list":     func(h *types.Header) { h.BlockAccessListHash = &other },
		"slot":            func(h *types.Header) { h.BlockAccessListHash, h.SlotNumber = &other, &eleven },
		"nothing of Cancun": func(h *types.Header) {
			h.BlobGasUsed, h.ExcessBlobGas, h.ParentBeaconRoot, h.RequestsHash = nil, nil, nil, nil
		},
	} {
		t.Run(name, func(t *testing.T) {
			raw := alter(t, block.RLP, change, nil)
			out, err := s.executor().Execute(background, Block{RLP: raw, Witness: block.Witness})
			if free[name] {
				require.NoError(t, err)
				require.NoError(t, out.Invalid)
				require.NotEqual(t, original.Hash(), out.Header.Hash())
				return
			}
			if err == nil {
				require.Error(t, out.Invalid)
				require.NotEqual(t, original.Hash(), out.Header.Hash())
			}
		})
	}
}

func TestABodyOfAnotherBlockSaysNothing(t *testing.T) {
	s := playOut(t, 4)
	block := s.blocks[4]
	for name, change := range map[string]func(*types.Body){
		"a transaction less":    func(b *types.Body) { b.Transactions = b.Transactions[1:] },
		"a transaction more":    func(b *types.Body) { b.Transactions = append(b.Transactions, b.Transactions[0]) },
		"in another order":      func(b *types.Body) { slices.Reverse(b.Transactions) },
		"an uncle":              func(b *types.Body) { b.Uncles = []*types.Header{s.made[0].Header()} },
		"a withdrawal less":     func(b *types.Body) { b.Withdrawals = b.Withdrawals[1:] },
		"no withdrawals at all": func(b *types.Body) { b.Withdrawals = nil },
	} {
		t.Run(name, func(t *testing.T) {
			_, err := s.executor().Execute(background, Block{RLP: alter(t, block.RLP, nil, change), Witness: block.Witness})
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

func TestBytesAreDecodedExactly(t *testing.T) {
	s := playOut(t, 4)
	block := s.blocks[4]
	for name, c := range map[string]Block{
		"nothing":                     {},
		"a byte after the block":      {RLP: append(slices.Clone(block.RLP), 0), Witness: block.Witness},
		"a byte after the witness":    {RLP: block.RLP, Witness: append(slices.Clone(block.Witness), 0)},
		"a fifth list in the block":   {RLP: grow(t, block.RLP, 2), Witness: block.Witness},
		"a fifth list in the witness": {RLP: block.RLP, Witness: grow(t, block.Witness, 1)},
		"half a block":                {RLP: block.RLP[:len(block.RLP)/2], Witness: block.Witness},
		"half a witness":              {RLP: block.RLP, Witness: block.Witness[:len(block.Witness)/2]},
		"the other way":               {RLP: block.Witness, Witness: block.RLP},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := s.executor().Execute(background, c)
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

// grow adds empty lists to a list.
func grow(t *testing.T, raw []byte, n int) []byte {
	var parts []rlp.RawValue
	require.NoError(t, rlp.DecodeBytes(raw, &parts))
	for range n {
		parts = append(parts, rlp.RawValue{0xc0})
	}
	return encode(t, parts)
}

func TestLimits(t *testing.T) {
	s := playOut(t, 8)
	block := s.blocks[8]
	for name, limits := range map[string]Limits{
		"block":        {Block: len(block.RLP) - 1},
		"witness":      {Witness: len(block.Witness) - 1},
		"headers":      {Headers: 3},
		"items":        {Items: 10},
		"transactions": {Transactions: 2},
	} {
		t.Run(name, func(t *testing.T) {
			_, err := NewGeth(s.network, limits).Execute(background, block)
			require.ErrorIs(t, err, ErrTooLarge)
		})
	}
	_, err := Judge(background, s.executor(), s, s.claim(t, 1, 8), Limits{Blocks: 7})
	require.ErrorIs(t, err, ErrTooLarge)
}

func TestAPanicSignsNothing(t *testing.T) {
	s := playOut(t, 1)
	executor := s.executor()
	executor.network.Rules = nil // which everything reads
	_, err := executor.Execute(background, s.blocks[1])
	require.ErrorIs(t, err, ErrPanicked)

	w := &witness{parent: s.chain.Genesis().Header()}
	g := &ground{number: 1, witness: w, failed: func() {}}
	trie := &guarded{ground: g, StateTrie: nil}
	require.Zero(t, trie.Hash(), "it couldn't be opened")
	trie.StateTrie = newBrokenTrie(t)
	require.NotPanics(t, func() { _ = trie.UpdateStorage(common.Address{}, word(1), word(2)) })
	require.ErrorIs(t, g.failure(), ErrPanicked)
}

func TestTheContextIsHeeded(t *testing.T) {
	s := newStage(t, testGenesis(osaka(), 0), 1, func(_ int, gen *maker) {
		for range 3 {
			rich.send(gen, hashes.address, 0, 16_000_000, word(90_000))
		}
	})
	ctx, cancel := context.WithCancel(background)
	cancel()
	_, err := s.executor().Execute(ctx, s.blocks[1])
	require.ErrorIs(t, err, context.Canceled)

	// It ends in the middle: 48 million gas take longer than that on any machine.
	ctx, cancel = context.WithTimeout(background, 10*time.Millisecond)
	defer cancel()
	_, err = s.executor().Execute(ctx, s.blocks[1])
	require.ErrorIs(t, err, context.DeadlineExceeded)

	// Whenever it is seen to have ended, there is no result: at first, before each transaction, and at last.
	s = playOut(t, 1)
	looks := 2 + len(s.made[0].Transactions())
	for seen := range looks {
		out, err := s.executor().Execute(&ending{Context: background, left: seen}, s.blocks[1])
		require.ErrorIs(t, err, context.Canceled)
		require.Zero(t, out)
	}
	_, err = s.executor().Execute(&ending{Context: background, left: looks}, s.blocks[1])
	require.NoError(t, err)
}

// ending is a context that has ended when it is asked often enough.
type ending struct {
	context.Context
	left int
}

func (e *ending) Err() error {
	if e.left--; e.left < 0 {
		return context.Canceled
	}
	return nil
}

func TestForeignRulesAreRefused(t *testing.T) {
	executor, block := mainnet(t)
	_, err := executor.Execute(background, Block{RLP: alter(t, block.RLP, func(h *types.Header) { h.Difficulty = big.NewInt(1) }, nil), Witness: block.Witness})
	require.ErrorIs(t, err, ErrUnsupported)

	later := playOut(t, 1)
	rules := *later.network.Rules
	zero := uint64(0)
	rules.AmsterdamTime = &zero
	_, err = NewGeth(Network{Rules: &rules}, Limits{}).Execute(background, later.blocks[1])
	require.ErrorIs(t, err, ErrUnsupported)
}

// newBrokenTrie is a trie whose use panics.
func newBrokenTrie(*testing.T) *trie.StateTrie { return new(trie.StateTrie) }
