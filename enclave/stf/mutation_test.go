package stf

import (
	"bytes"
	"encoding/json"
	"errors"
	"slices"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// fault is what is wrong with a judgement of something that was made out of a stage's block: a refusal never is; accepted is only what
// go-ethereum imports, and the original block is never invalid, whatever witness comes with it.
func (s *stage) fault(original *types.Block, block Block) error {
	out, err := s.executor().Execute(background, block)
	if err != nil {
		if errors.As(err, new(*Incomplete)) || errors.Is(err, ErrMalformed) || errors.Is(err, ErrTooLarge) || errors.Is(err, ErrUnsupported) {
			return nil
		}
		return err
	}
	same := out.Header.Hash() == original.Hash()
	switch {
	case same && out.Invalid != nil:
		return errors.New("the original is called invalid: " + out.Invalid.Error())
	case same && (out.Root != original.Root() || out.Receipts != original.ReceiptHash()):
		return errors.New("the original has another root")
	case same || out.Invalid != nil:
		return nil
	}
	parsed := new(types.Block)
	if err := rlp.DecodeBytes(block.RLP, parsed); err != nil {
		return errors.New("accepted, and it doesn't decode: " + err.Error())
	}
	parent := s.chain.Chain().GetHeaderByHash(parsed.ParentHash())
	if parent == nil {
		return errors.New("accepted on a parent that nobody has")
	}
	if _, err := s.chain.Chain().ProcessBlock(background, parent.Root, parsed, core.ExecuteConfig{}); err != nil {
		return errors.New("accepted, and go-ethereum refuses it: " + err.Error())
	}
	return nil
}

// small is a chain whose witnesses are short.
func small(t testing.TB) *stage {
	return newStage(t, testGenesis(osaka(), 3), 4, func(i int, gen *maker) {
		rich.send(gen, counts.address, 0, 100_000, word(uint64(i)))
		newSender(1).send(gen, bridge.address, 1, 100_000, word(2))
		if i > 1 {
			rich.send(gen, looksBack.address, 0, 100_000, word(2))
		}
	})
}

func TestMutationsAreNeverAcceptedWrongly(t *testing.T) {
	s := small(t)
	outcomes := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		number := rapid.Uint64Range(1, 4).Draw(r, "block")
		block := s.blocks[number]
		changed := Block{RLP: slices.Clone(block.RLP), Witness: slices.Clone(block.Witness)}
		for range rapid.IntRange(1, 3).Draw(r, "changes") {
			target := &changed.Witness
			if rapid.Bool().Draw(r, "of the block") {
				target = &changed.RLP
			}
			*target = mutate(r, *target)
		}
		if err := s.fault(s.made[number-1], changed); err != nil {
			r.Fatal(err)
		}
		_, err := s.executor().Execute(background, changed)
		switch {
		case err == nil:
			outcomes["judged"]++
		case errors.As(err, new(*Incomplete)):
			outcomes["incomplete"]++
		default:
			outcomes["malformed"]++
		}
	})
	t.Log(outcomes)
}

// Blocks that are well made and say something else: transactions left out, exchanged or of another block, under a header with their root.
func TestWellMadeLiesAreJudgedAsGoEthereumDoes(t *testing.T) {
	s := playOut(t, 4)
	judged := map[string]int{}
	rapid.Check(t, func(r *rapid.T) {
		number := rapid.IntRange(1, 4).Draw(r, "block")
		original := s.made[number-1]
		raw := alter(t, s.blocks[uint64(number)].RLP, nil, nil)
		block := new(types.Block)
		require.NoError(t, rlp.DecodeBytes(raw, block))
		header, body := block.Header(), block.Body()
		for range rapid.IntRange(0, 2).Draw(r, "changes") {
			at := rapid.IntRange(0, max(0, len(body.Transactions)-1)).Draw(r, "transaction")
			switch rapid.IntRange(0, 2).Draw(r, "how") {
			case 0:
				if len(body.Transactions) > 0 {
					body.Transactions = slices.Delete(body.Transactions, at, at+1)
				}
			case 1:
				slices.Reverse(body.Transactions[min(at, len(body.Transactions)):])
			case 2:
				other := s.made[rapid.IntRange(0, 3).Draw(r, "of block")].Transactions()
				body.Transactions = slices.Insert(body.Transactions, min(at, len(body.Transactions)), other[0])
			}
		}
		header.TxHash = types.DeriveSha(types.Transactions(body.Transactions), trie.NewStackTrie(nil))
		if rapid.Bool().Draw(r, "less gas") {
			header.GasUsed -= 21_000
		}
		changed := encode(t, types.NewBlockWithHeader(header).WithBody(*body))
		everything, err := s.chain.Everything(original.ParentHash())
		require.NoError(t, err)
		if err := s.fault(original, Block{RLP: changed, Witness: everything}); err != nil {
			r.Fatal(err)
		}
		out, err := s.executor().Execute(background, Block{RLP: changed, Witness: everything})
		require.NoError(r, err, "nothing is missing")
		judged[map[bool]string{true: "valid", false: "invalid"}[out.Invalid == nil]]++
	})
	t.Log(judged)
	require.Positive(t, judged["valid"])
	require.Positive(t, judged["invalid"])
}

func mutate(r *rapid.T, data []byte) []byte {
	if len(data) == 0 {
		return []byte{0}
	}
	at := rapid.IntRange(0, len(data)-1).Draw(r, "at")
	switch rapid.IntRange(0, 4).Draw(r, "how") {
	case 0, 1, 2: // most often the shape stays
		data[at] ^= 1 << rapid.IntRange(0, 7).Draw(r, "bit")
	case 3:
		data = slices.Delete(data, at, min(len(data), at+rapid.IntRange(1, 40).Draw(r, "bytes")))
	case 4:
		end := min(len(data), at+rapid.IntRange(1, 40).Draw(r, "bytes"))
		data = slices.Insert(data, end, data[at:end]...)
	}
	return data
}

// fuzzed is made once: a fuzz target is called very often.
var fuzzed = sync.OnceValue(func() *stage { return small(new(fuzzStage)) })

// fuzzStage is a testing.TB that outlives the target.
type fuzzStage struct{ testing.TB }

func (*fuzzStage) Helper()                   {}
func (*fuzzStage) Cleanup(func())            {}
func (*fuzzStage) Errorf(f string, a ...any) { panic(f) }
func (*fuzzStage) FailNow()                  { panic("the stage can't be made") }

func FuzzExecute(f *testing.F) {
	s := fuzzed()
	for _, number := range []uint64{1, 3} {
		f.Add(s.blocks[number].RLP, s.blocks[number].Witness)
	}
	f.Add([]byte{0xc0}, []byte{0xc0})
	f.Fuzz(func(t *testing.T, block, witness []byte) {
		for _, original := range s.made {
			if err := s.fault(original, Block{RLP: block, Witness: witness}); err != nil {
				t.Fatal(err)
			}
		}
	})
}

// FuzzWitness changes the witness alone: whatever it is, the block is accepted with its root or refused.
func FuzzWitness(f *testing.F) {
	s := fuzzed()
	f.Add(s.blocks[3].Witness)
	f.Add([]byte{0xc4, 0xc0, 0xc0, 0xc0, 0xc0})
	f.Fuzz(func(t *testing.T, witness []byte) {
		if err := s.fault(s.made[2], Block{RLP: s.blocks[3].RLP, Witness: witness}); err != nil {
			t.Fatal(err)
		}
	})
}

// FuzzBlock decodes blocks: what is taken is the encoding of what it says.
func FuzzBlock(f *testing.F) {
	s := fuzzed()
	f.Add(s.blocks[1].RLP)
	f.Add([]byte{0xc3, 0xc0, 0xc0, 0xc0})
	f.Fuzz(func(t *testing.T, raw []byte) {
		block, err := decodeBlock(raw, DefaultLimits)
		if err != nil {
			return
		}
		again, err := rlp.EncodeToBytes(block)
		require.NoError(t, err)
		require.True(t, bytes.Equal(raw, again))
		_ = verifyBody(block)
	})
}

// FuzzNetwork reads genesis files: what is taken can be hashed, and says the same when it is written and read again.
func FuzzNetwork(f *testing.F) {
	text, err := json.Marshal(map[string]any{"config": osaka(), "withdrawals": bridge.address})
	if err != nil {
		f.Fatal(err)
	}
	f.Add(text)
	f.Add([]byte(`{"config":{"chainId":7,"terminalTotalDifficulty":0}}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		network, err := parseNetwork(content)
		if err != nil {
			return
		}
		again, err := json.Marshal(map[string]any{"config": network.Rules, "withdrawals": network.Withdrawals})
		require.NoError(t, err)
		read, err := parseNetwork(again)
		require.NoError(t, err)
		require.Equal(t, network.Hash(), read.Hash())
	})
}

// FuzzNodeWitness takes what a node says: it gives RLP that is a witness's shape, or an error.
func FuzzNodeWitness(f *testing.F) {
	f.Add([]byte(`{"headers":["0xc0"],"codes":["0x00"],"state":["0x80"],"keys":null}`))
	f.Add([]byte(`{"headers":[{"number":"0x1"}],"codes":[],"state":[]}`))
	f.Fuzz(func(t *testing.T, content []byte) {
		var said nodeWitness
		if json.Unmarshal(content, &said) != nil {
			return
		}
		raw, err := said.encode()
		if err != nil {
			return
		}
		parts, err := items(raw, 4, 4)
		require.NoError(t, err)
		require.Len(t, parts, 4)
	})
}
