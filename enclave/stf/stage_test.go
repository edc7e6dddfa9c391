package stf

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"encoding/binary"
	"fmt"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/witnessed"
	"github.com/veritee/veritee/protocol/typed"
)

// Contracts of the tests, each takes one word.
var (
	looksBack = contract(0x10, "6000354303406000 55") // stores the hash of the block that many before
	counts    = contract(0x11, "600035 8054 600101 9055")
	measures  = contract(0x12, "600035 3b 600055")                                 // stores the size of an account's code
	bridge    = contract(0x13, "600035 8054 600101 9055")                          // counts too; the withdrawal contract
	hashes    = contract(0x14, "600035 5b 61020060002060005260019003 80600357 00") // keccak256 of 512 bytes, that often
)

type code struct {
	address common.Address
	code    []byte
}

func contract(n byte, text string) code {
	return code{common.Address{0xc0, 19: n}, common.FromHex(string(bytes.ReplaceAll([]byte(text), []byte(" "), nil)))}
}

// sender is an account of the tests; each has its key from its number.
type sender struct {
	key     *ecdsa.PrivateKey
	address common.Address
}

func newSender(n uint64) sender {
	key, err := crypto.ToECDSA(crypto.Keccak256(binary.BigEndian.AppendUint64([]byte("sender"), n)))
	if err != nil {
		panic(err)
	}
	return sender{key, crypto.PubkeyToAddress(key.PublicKey)}
}

var rich = newSender(0)

// word is a number as calldata.
func word(n uint64) []byte { return common.BigToHash(new(big.Int).SetUint64(n)).Bytes() }

// maker is a block that is being made on a chain, whose hashes BLOCKHASH finds.
type maker struct {
	*core.BlockGen
	chain *core.BlockChain
}

// send adds a transaction to a block that is being made.
func (s sender) send(gen *maker, to common.Address, value uint64, gas uint64, data []byte) {
	fee := new(big.Int).Mul(gen.BaseFee(), big.NewInt(2))
	gen.AddTxWithChain(gen.chain, types.MustSignNewTx(s.key, gen.Signer(), &types.DynamicFeeTx{
		ChainID: gen.Signer().ChainID(), Nonce: gen.TxNonce(s.address), To: &to, Value: new(big.Int).SetUint64(value), Gas: gas,
		GasFeeCap: fee, GasTipCap: new(big.Int), Data: data,
	}))
}

// osaka are rules with every fork up to Osaka.
func osaka() *params.ChainConfig {
	rules := *params.MergedTestChainConfig
	rules.ChainID = big.NewInt(4242)
	return &rules
}

// testGenesis has the contracts that the forks call, those above, and as many accounts as wanted besides, so that tries are deep.
func testGenesis(rules *params.ChainConfig, others int) *core.Genesis {
	alloc := types.GenesisAlloc{
		params.BeaconRootsAddress:        {Nonce: 1, Code: params.BeaconRootsCode, Balance: new(big.Int)},
		params.HistoryStorageAddress:     {Nonce: 1, Code: params.HistoryStorageCode, Balance: new(big.Int)},
		params.WithdrawalQueueAddress:    {Nonce: 1, Code: params.WithdrawalQueueCode, Balance: new(big.Int)},
		params.ConsolidationQueueAddress: {Nonce: 1, Code: params.ConsolidationQueueCode, Balance: new(big.Int)},
		rich.address:                     {Balance: new(big.Int).Lsh(big.NewInt(1), 120)},
	}
	for _, c := range []code{looksBack, counts, measures, bridge, hashes} {
		storage := make(map[common.Hash]common.Hash)
		for i := range 40 {
			storage[common.BigToHash(big.NewInt(int64(i)))] = common.BigToHash(big.NewInt(int64(i) + 1))
		}
		alloc[c.address] = types.Account{Nonce: 1, Code: c.code, Balance: new(big.Int), Storage: storage}
	}
	for i := range others {
		alloc[newSender(uint64(i)+1).address] = types.Account{Balance: new(big.Int).Lsh(big.NewInt(1), 100)}
	}
	return &core.Genesis{Config: rules, GasLimit: 60_000_000, Difficulty: new(big.Int), Alloc: alloc, BaseFee: big.NewInt(7), Timestamp: 1_700_000_000}
}

// A stage is a chain of our own: its blocks with their witnesses. It is a source.
type stage struct {
	network Network
	chain   *witnessed.Chain
	made    []*types.Block
	blocks  map[uint64]Block
}

func (s *stage) Block(_ context.Context, number uint64) (Block, error) {
	block, ok := s.blocks[number]
	if !ok {
		return Block{}, fmt.Errorf("there is no block %d", number)
	}
	return block, nil
}

func (s *stage) executor() *Geth { return NewGeth(s.network, Limits{}) }

// newStage makes a chain, with the withdrawal contract's account in each witness.
func newStage(t testing.TB, genesis *core.Genesis, n int, fill func(int, *maker)) *stage {
	t.Helper()
	chain, err := witnessed.New(genesis)
	require.NoError(t, err)
	t.Cleanup(chain.Close)
	s := &stage{
		network: Network{Name: "test", Rules: genesis.Config, Withdrawals: bridge.address}, chain: chain, blocks: make(map[uint64]Block),
	}
	parent := chain.Genesis()
	for i := range n {
		block := chain.Make(parent, func(gen *core.BlockGen) { fill(i, &maker{gen, chain.Chain()}) })
		s.made = append(s.made, block)
		witness, err := chain.Import(context.Background(), block)
		require.NoError(t, err)
		proof, err := chain.Prove(parent.Root(), bridge.address)
		require.NoError(t, err)
		s.blocks[block.NumberU64()] = Block{RLP: encode(t, block), Witness: edit(t, witness, func(w *stateless.ExtWitness) {
			for _, node := range proof {
				if !slices.ContainsFunc(w.State, func(has hexutil.Bytes) bool { return bytes.Equal(has, node) }) {
					w.State = append(w.State, node)
				}
			}
		})}
		parent = block
	}
	return s
}

// playOut is a chain whose blocks do a bit of everything.
func playOut(t testing.TB, n int) *stage {
	return newStage(t, testGenesis(osaka(), 300), n, func(i int, gen *maker) {
		rich.send(gen, counts.address, 0, 100_000, word(uint64(i%50)))
		rich.send(gen, newSender(uint64(i)+1).address, 5, 21_000, nil)
		newSender(uint64(i)+2).send(gen, common.Address{0xee, 18: byte(i)}, 7, 21_000, nil)
		rich.send(gen, measures.address, 0, 100_000, common.BytesToHash(hashes.address[:]).Bytes())
		if i >= 3 {
			rich.send(gen, looksBack.address, 0, 100_000, word(uint64(i)))
		}
		if i%2 == 0 {
			rich.send(gen, bridge.address, 0, 100_000, word(uint64(i)))
		}
		gen.AddWithdrawal(&types.Withdrawal{Validator: 1, Address: common.Address{0xdd, 19: byte(i)}, Amount: 3})
	})
}

// claim is what is true of a range of a stage.
func (s *stage) claim(t testing.TB, first, last uint64) *typed.Claim {
	r, err := Run(context.Background(), s.executor(), s, first, last)
	require.NoError(t, err)
	require.NoError(t, r.Invalid)
	return &typed.Claim{
		Rollup: common.Address{1}, L2ChainID: s.network.Rules.ChainID.Uint64(), FirstBlock: first, LastBlock: last, ParentHash: r.ParentHash,
		LastHash: r.LastHash, PreRoot: r.PreRoot, PostRoot: r.PostRoot, Receipts: r.Receipts, Withdrawals: r.Withdrawals, Inputs: r.Inputs,
		Config: s.network.Hash(), OriginNumber: 1, Policy: 1,
	}
}

func encode(t testing.TB, value any) []byte {
	out, err := rlp.EncodeToBytes(value)
	require.NoError(t, err)
	return out
}

// edit changes a witness.
func edit(t testing.TB, witness []byte, change func(*stateless.ExtWitness)) []byte {
	ext := new(stateless.ExtWitness)
	require.NoError(t, rlp.DecodeBytes(witness, ext))
	change(ext)
	return encode(t, ext)
}

// alter changes a block: its body stays, unless the change exchanges it.
func alter(t testing.TB, raw []byte, header func(*types.Header), body func(*types.Body)) []byte {
	block := new(types.Block)
	require.NoError(t, rlp.DecodeBytes(raw, block))
	h, b := block.Header(), block.Body()
	if header != nil {
		header(h)
	}
	if body != nil {
		body(b)
	}
	return encode(t, types.NewBlockWithHeader(h).WithBody(*b))
}
