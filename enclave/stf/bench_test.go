package stf

import (
	"fmt"
	"math/big"
	"runtime"
	"syscall"
	"testing"
	"time"

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
		spent := func() uint64 { return genesis.GasLimit - gen.Gas() }
		for i := uint64(1); spent() < gas/3; i++ {
			newSender(i).send(gen, newSender((i*7919)%crowd+1).address, 5, 21_000, nil)
		}
		for i := uint64(0); spent() < gas*2/3; i++ { // 40 slots for each,
			data := append(word(i*40*3959), word(40)...)
			newSender(i+1).send(gen, writes.address, 0, 1_200_000, data)
		}
		for i := uint64(0); spent()+100_000 < gas; i++ {
			rest := min(gas-spent(), 2_000_000)
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

// flat is a state whose accounts and slots lie open in memory, as a full node's snapshot has them: the fastest that reading can be.
type flat struct {
	state.Reader
	accounts map[common.Address]*types.StateAccount
	slots    map[common.Address]map[common.Hash]common.Hash
}

func (f *flat) Account(address common.Address) (*types.StateAccount, error) {
	account, ok := f.accounts[address]
	if !ok {
		var err error
		if account, err = f.Reader.Account(address); err != nil {
			return nil, err
		}
		f.accounts[address], f.slots[address] = account, make(map[common.Hash]common.Hash)
	}
	if account == nil {
		return nil, nil
	}
	return account.Copy(), nil
}

func (f *flat) Storage(address common.Address, key common.Hash) (common.Hash, error) {
	if value, ok := f.slots[address][key]; ok {
		return value, nil
	}
	value, err := f.Reader.Storage(address, key)
	if err == nil {
		f.slots[address][key] = value
	}
	return value, err
}

// ordinary executes and validates as go-ethereum does, from the block's bytes on, on a state that is in memory before the clock runs:
// accounts and slots open, tries below them for the roots. The strict executor hashes the witness and builds its state from it besides.
func ordinary(b *testing.B, chain core.ChainContext, db state.Database, raw []byte) func() uint64 {
	parent := chain.GetHeader(decodedBlock(b, raw).ParentHash(), decodedBlock(b, raw).NumberU64()-1)
	reader, err := db.Reader(parent.Root)
	require.NoError(b, err)
	opened := &flat{reader, make(map[common.Address]*types.StateAccount), make(map[common.Address]map[common.Hash]common.Hash)}
	return func() uint64 {
		block := decodedBlock(b, raw)
		require.NoError(b, verifyBody(block))
		statedb, err := state.NewWithReader(parent.Root, db, opened)
		require.NoError(b, err)
		result, err := core.NewStateProcessor(chain).Process(background, block, statedb, nil, nil, vm.Config{}, nil)
		require.NoError(b, err)
		require.NoError(b, core.NewBlockValidator(chain.Config(), nil).ValidateState(block, statedb, result, false))
		return result.GasUsed
	}
}

func strict(b *testing.B, executor *Geth, block Block) func() uint64 {
	return func() uint64 {
		out, err := executor.Execute(background, block)
		require.NoError(b, err)
		require.NoError(b, out.Invalid)
		return out.Gas
	}
}

// used is the time that this process has been on a processor: what else runs on the machine isn't in it.
func used(b *testing.B) time.Duration {
	var usage syscall.Rusage
	require.NoError(b, syscall.Getrusage(syscall.RUSAGE_SELF, &usage))
	return time.Duration(usage.Utime.Nano() + usage.Stime.Nano())
}

// beside runs both in turns, so that both meet the same machine, and reports their speeds in processor time.
func beside(b *testing.B, strict, ordinary func() uint64) {
	strict()
	ordinary()
	var gas uint64
	var times [2]time.Duration
	for b.Loop() {
		for i, execute := range []func() uint64{strict, ordinary} {
			runtime.GC() // each pays for its own rubbish
			start := used(b)
			gas += execute()
			times[i] += used(b) - start
		}
	}
	gas /= 2
	b.ReportMetric(float64(gas)/1e6/times[0].Seconds(), "Mgas/s-strict")
	b.ReportMetric(float64(gas)/1e6/times[1].Seconds(), "Mgas/s-ordinary")
	b.ReportMetric(times[1].Seconds()/times[0].Seconds(), "strict/ordinary")
}

// BenchmarkExecution is the strict executor beside ordinary execution of the same blocks, a real one and two of our own: at least 0.65 of
// its speed is wanted.
func BenchmarkExecution(b *testing.B) {
	b.Run("mainnet", func(b *testing.B) {
		executor, block := mainnet(b)
		witness := new(stateless.Witness)
		require.NoError(b, rlp.DecodeBytes(block.Witness, witness))
		memory := witness.MakeHashDB()
		w, err := decodeWitness(block.Witness, decodedBlock(b, block.RLP), DefaultLimits)
		require.NoError(b, err)
		chain := &ancestors{rules: executor.network.Rules, ground: &ground{witness: w, failed: func() {}}, engine: engine}
		db := state.NewDatabase(triedb.NewDatabase(memory, triedb.HashDefaults), state.NewCodeDB(memory))
		beside(b, strict(b, executor, block), ordinary(b, chain, db, block.RLP))
	})
	for _, gas := range []uint64{30, 60} {
		b.Run(fmt.Sprintf("%dM", gas), func(b *testing.B) {
			s := busy(b, gas*1_000_000)
			db := state.NewDatabase(s.chain.Chain().TrieDB(), nil)
			beside(b, strict(b, s.executor(), s.blocks[1]), ordinary(b, s.chain.Chain(), db, s.blocks[1].RLP))
		})
	}
}

// BenchmarkGrowth is how time and memory grow with the gas of a block.
func BenchmarkGrowth(b *testing.B) {
	for _, gas := range []uint64{10, 20, 40} {
		b.Run(fmt.Sprintf("%dM", gas), func(b *testing.B) {
			s := busy(b, gas*1_000_000)
			execute := strict(b, s.executor(), s.blocks[1])
			var total uint64
			b.ReportAllocs()
			start := used(b)
			for b.Loop() {
				total += execute()
			}
			b.ReportMetric(float64(total)/1e6/(used(b)-start).Seconds(), "Mgas/s-strict")
			b.ReportMetric(float64(len(s.blocks[1].Witness))/1e6, "MB-witness")
		})
	}
}
