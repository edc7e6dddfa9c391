package rollup

import (
	"encoding/json"
	"math/big"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/rawdb"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/ethereum/go-ethereum/rpc"
	"github.com/ethereum/go-ethereum/trie"
	"github.com/ethereum/go-ethereum/triedb"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/demooutbox"
)

func sealed(t *testing.T, blocks int) *Layer2 {
	t.Helper()
	l, err := StartLayer2(t.Context(), Options{HTTP: "127.0.0.1:0", Deterministic: true})
	require.NoError(t, err)
	t.Cleanup(l.Close)
	for range blocks {
		_, err := l.Seal(t.Context())
		require.NoError(t, err)
	}
	return l
}

// The commitments are recomputed from the receipts, and the withdrawals' root from the outbox's events, by a trie of the test's own.
func TestBatchIsWhatTheBlocksSay(t *testing.T) {
	l := sealed(t, 6)
	const first, last = 3, 6
	b, err := l.Batch(t.Context(), first, last)
	require.NoError(t, err)
	require.Len(t, b.Hashes, last-first+1)

	outbox := demooutbox.NewDemoOutbox()
	abi := outbox.GetABI()
	storage := trie.NewEmpty(triedb.NewDatabase(rawdb.NewMemoryDatabase(), nil))
	put := func(slot, value common.Hash) {
		encoded, err := rlp.EncodeToBytes(common.TrimLeftZeroes(value[:]))
		require.NoError(t, err)
		storage.MustUpdate(crypto.Keccak256(slot[:]), encoded)
	}
	var inputs, roots []byte
	var parent common.Hash
	var gas uint64
	withdrawals := uint64(0)
	for number := uint64(0); number <= last; number++ {
		block, err := l.Client().BlockByNumber(t.Context(), new(big.Int).SetUint64(number))
		require.NoError(t, err)
		receipts, err := l.Client().BlockReceipts(t.Context(), rpc.BlockNumberOrHashWithHash(block.Hash(), false))
		require.NoError(t, err)
		for _, receipt := range receipts {
			require.Equal(t, types.ReceiptStatusSuccessful, receipt.Status)
			for _, log := range receipt.Logs {
				if log.Address != l.Outbox {
					continue
				}
				event, err := outbox.UnpackWithdrawalEvent(log)
				require.NoError(t, err)
				withdrawals++
				leaf, err := abi.Events["Withdrawal"].Inputs.Pack(event.Number, event.From, event.To, event.Amount)
				require.NoError(t, err)
				n := common.BigToHash(event.Number)
				put(crypto.Keccak256Hash(n[:], common.BigToHash(common.Big1).Bytes()), crypto.Keccak256Hash(leaf))
			}
		}
		if number == first-1 {
			parent = block.Hash()
			require.Equal(t, block.Root(), b.PreRoot)
		}
		if number >= first {
			inputs = append(inputs, block.Hash().Bytes()...)
			roots = append(roots, types.DeriveSha(types.Receipts(receipts), trie.NewStackTrie(nil)).Bytes()...)
			gas += block.GasUsed()
		}
	}
	require.Greater(t, withdrawals, uint64(3), "it says something")
	require.Greater(t, gas, uint64(300_000))
	put(common.Hash{}, common.BigToHash(new(big.Int).SetUint64(withdrawals)))
	require.Equal(t, storage.Hash(), b.Withdrawals)
	require.Equal(t, crypto.Keccak256Hash(inputs), b.Inputs())
	require.Equal(t, crypto.Keccak256Hash(roots), b.Receipts)
	require.Equal(t, parent, b.ParentHash)

	lie := b.Lie()
	require.NotEqual(t, b.PostRoot, lie.PostRoot)
	lie.PostRoot = b.PostRoot
	require.Equal(t, b, lie)
}

// The node gives what workers execute from, also of blocks whose state is long gone from memory.
func TestNodeServesBlocksAndWitnesses(t *testing.T) {
	l := sealed(t, 140)
	client, err := rpc.DialContext(t.Context(), l.HTTP())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	for _, number := range []uint64{1, 2, 5, 140} {
		var raw hexutil.Bytes
		require.NoError(t, client.Call(&raw, "debug_getRawBlock", hexutil.Uint64(number)))
		var block types.Block
		require.NoError(t, rlp.DecodeBytes(raw, &block))
		require.Equal(t, number, block.NumberU64())
		var witness struct {
			State   []hexutil.Bytes
			Headers []json.RawMessage
		}
		require.NoError(t, client.Call(&witness, "debug_executionWitness", hexutil.Uint64(number)))
		require.NotEmpty(t, witness.State)
		require.NotEmpty(t, witness.Headers)
	}
}

func TestSameBlocksEachTime(t *testing.T) {
	require.Equal(t, sealed(t, 3).Head().Hash(), sealed(t, 3).Head().Hash())
}

func TestGenesisFileIsGeths(t *testing.T) {
	l := sealed(t, 0)
	path := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, l.WriteGenesis(path))
	content, err := os.ReadFile(path)
	require.NoError(t, err)
	var genesis core.Genesis
	require.NoError(t, json.Unmarshal(content, &genesis))
	parent, err := l.Client().HeaderByNumber(t.Context(), common.Big0)
	require.NoError(t, err)
	require.Equal(t, parent.Hash(), genesis.ToBlock().Hash())
	var fields struct{ Withdrawals common.Address }
	require.NoError(t, json.Unmarshal(content, &fields))
	require.Equal(t, l.Outbox, fields.Withdrawals)
}
