package stf

import (
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/state"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"
)

const crowd = 20_000 // accounts, and slots of a contract

// busy is a chain of one block that uses a given amount of gas, in three equal parts: transfers between accounts of a crowd, calls that
// write new and old slots, and keccak256.
func busy(b testing.TB, gas uint64) *stage {
	genesis := testGenesis(osaka(), crowd)
	genesis.GasLimit = 90_000_000
	writes := contract(0x20, slots)
	storage := make(map[common.Hash]common.Hash)
	for i := range crowd {
		storage[common.BigToHash(big.NewInt(int64(i)*7918))] = common.BigToHash(big.NewInt(int64(i) + 1))
	}
	genesis.Alloc[writes.address] = types.Account{Nonce: 1, Code: writes.code, Balance: new(big.Int), Storage: storage}
	return newStage(b, genesis, 1, func(_ int, gen *maker) {
		used := func() uint64 { return genesis.GasLimit - gen.Gas() }
		for i := uint64(1); used() < gas/3; i++ {
			newSender(i).send(gen, newSender((i*7919)%crowd+1).address, 5, 21_000, nil)
		}
		for i := uint64(0); used() < gas*2/3; i++ { // 40 slots for each,
			data := append(word(i*40*3959), word(40)...)
			newSender(i+1).send(gen, writes.address, 0, 1_200_000, data)
		}
		for i := uint64(0); used()+100_000 < gas; i++ {
			rest := min(gas-used(), 2_000_000)
			newSender(i+5000).send(gen, hashes.address, 0, rest, word((rest-40_000)/220))
		}
	})
}

// slots adds 1 to as many slots as the second word says, from the first on, each 3959 after the last.
const slots = "602035 600035 5b 80 54 600101 81 55 610f77 01 90 60019003 90 81 600657 00"

func decodedBlock(b *testing.B, raw []byte) *types.Block {
	block := new(types.Block)
	if err := rlp.DecodeBytes(raw, block); err != nil {
		b.Fatal(err)
	}
	return block
}

// ordinary executes and validates as go-ethereum does, on a state in memory, from the block's bytes on: what the strict executor adds are
// hashing the witness, decoding it and building a state from it, and its own checks.
func ordinary(b *testing.B, chain core.ChainContext, db state.Database, raw []byte) {
	b.ReportAllocs()
	var gas uint64
	for b.Loop() {
		block := decodedBlock(b, raw)
		parent := chain.GetHeader(block.ParentHash(), block.NumberU64()-1)
		statedb, err := state.New(parent.Root, db)
		if err != nil {
			b.Fatal(err)
		}
		result, err := core.NewStateProcessor(chain).Process(background, block, statedb, nil, nil, vm.Config{}, nil)
		if err != nil {
			b.Fatal(err)
		}
		if err := core.NewBlockValidator(chain.Config(), nil).ValidateState(block, statedb, result, false); err != nil {
			b.Fatal(err)
		}
		gas += result.GasUsed
	}
	b.ReportMetric(float64(gas)/1e6/b.Elapsed().Seconds(), "Mgas/s")
}

func strict(b *testing.B, executor *Geth, block Block) {
	b.ReportAllocs()
	var gas uint64
	for b.Loop() {
		out, err := executor.Execute(background, block)
		if err != nil || out.Invalid != nil {
			b.Fatal(err, out.Invalid)
		}
		gas += out.Gas
	}
	b.ReportMetric(float64(gas)/1e6/b.Elapsed().Seconds(), "Mgas/s")
	b.ReportMetric(float64(len(block.Witness))/1e6, "MB-witness")
}

// BenchmarkExecution is the strict executor beside ordinary execution of the same blocks: a real one, and two of our own.
func BenchmarkExecution(b *testing.B) {
	b.Run("mainnet", func(b *testing.B) {
		executor, block := mainnet(b)
		b.Run("strict", func(b *testing.B) { strict(b, executor, block) })
		b.Run("ordinary", func(b *testing.B) {
			witness := new(stateless.Witness)
			require.NoError(b, rlp.DecodeBytes(block.Witness, witness))
			memory := witness.MakeHashDB()
			w, err := decodeWitness(block.Witness, decodedBlock(b, block.RLP), DefaultLimits)
			require.NoError(b, err)
			chain := &ancestors{rules: executor.network.Rules, ground: &ground{witness: w, failed: func() {}}, engine: engine}
			ordinary(b, chain, state.NewDatabase(triedb.NewDatabase(memory, triedb.HashDefaults), state.NewCodeDB(memory)), block.RLP)
		})
	})
	for _, gas := range []uint64{30, 60} {
		b.Run(fmt.Sprintf("%dM", gas), func(b *testing.B) {
			s := busy(b, gas*1_000_000)
			b.Run("strict", func(b *testing.B) { strict(b, s.executor(), s.blocks[1]) })
			b.Run("ordinary", func(b *testing.B) {
				ordinary(b, s.chain.Chain(), state.NewDatabase(s.chain.Chain().TrieDB(), nil), s.blocks[1].RLP)
			})
		})
	}
}

// BenchmarkGrowth is how time and memory grow with the gas of a block.
func BenchmarkGrowth(b *testing.B) {
	for _, gas := range []uint64{10, 20, 40} {
		b.Run(fmt.Sprintf("%dM", gas), func(b *testing.B) {
			s := busy(b, gas*1_000_000)
			strict(b, s.executor(), s.blocks[1])
		})
	}
}
