package stf

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/crypto/kzg4844"
	"github.com/ethereum/go-ethereum/params"
	"github.com/ethereum/go-ethereum/rlp"
	"github.com/holiman/uint256"
	"github.com/stretchr/testify/require"
)

// after are rules whose forks come one by one, two blocks each, from the merge on.
func after() *params.ChainConfig {
	rules := osaka()
	at := uint64(1_700_000_000)
	for _, time := range []**uint64{&rules.ShanghaiTime, &rules.CancunTime, &rules.PragueTime, &rules.OsakaTime, &rules.BPO1Time} {
		at += 20
		fork := at
		*time = &fork
	}
	schedule := *rules.BlobScheduleConfig
	schedule.BPO1 = &params.BlobConfig{Target: 10, Max: 15, UpdateFraction: 8346193}
	rules.BlobScheduleConfig = &schedule
	return rules
}

// blobHash is what a blob transaction names.
var blobHash = common.Hash{1, 31: 7}

func (s sender) sendBlob(gen *maker, to common.Address) {
	gen.AddTx(types.MustSignNewTx(s.key, gen.Signer(), &types.BlobTx{
		ChainID: uint256.MustFromBig(gen.Signer().ChainID()), Nonce: gen.TxNonce(s.address), To: to, Gas: 21_000,
		GasFeeCap: uint256.NewInt(1e12), GasTipCap: uint256.NewInt(1), BlobFeeCap: uint256.NewInt(1e12), BlobHashes: []common.Hash{blobHash},
	}))
}

func (s sender) sendDelegation(gen *maker, who sender, to common.Address) {
	chainID := *uint256.MustFromBig(gen.Signer().ChainID())
	signed, err := types.SignSetCode(who.key, types.SetCodeAuthorization{ChainID: chainID, Address: to, Nonce: gen.TxNonce(who.address)})
	if err != nil {
		panic(err)
	}
	gen.AddTx(types.MustSignNewTx(s.key, gen.Signer(), &types.SetCodeTx{
		ChainID: &chainID, Nonce: gen.TxNonce(s.address), To: who.address, Gas: 500_000, GasFeeCap: uint256.NewInt(1e12), GasTipCap: uint256.NewInt(1),
		AuthList: []types.SetCodeAuthorization{signed}, Data: word(3),
	}))
}

// A chain from the merge to the last fork that there are rules for, with the transactions that each brings.
func TestForksAreCrossed(t *testing.T) {
	rules := after()
	genesis := testGenesis(rules, 30)
	s := newStage(t, genesis, 12, func(i int, gen *maker) {
		number, now := gen.Number(), gen.Timestamp()
		rich.send(gen, counts.address, 0, 100_000, word(uint64(i)))
		rich.send(gen, looksBack.address, 0, 100_000, word(uint64(i)))
		if rules.IsShanghai(number, now) {
			gen.AddWithdrawal(&types.Withdrawal{Validator: 1, Address: common.Address{0xdd, 19: byte(i)}, Amount: 3})
		}
		if rules.IsCancun(number, now) {
			gen.SetParentBeaconRoot(common.Hash{byte(i)})
			newSender(1).sendBlob(gen, common.Address{0xee})
		}
		if rules.IsPrague(number, now) {
			rich.sendDelegation(gen, newSender(uint64(i)+2), counts.address)
		}
	})
	seen := map[string]int{}
	for _, block := range s.made {
		seen[rules.LatestFork(block.Time()).String()]++
	}
	require.Len(t, seen, 6, seen)
	r, err := Run(background, s.executor(), s, 1, 12)
	require.NoError(t, err)
	require.NoError(t, r.Invalid)
	require.Equal(t, s.made[11].Root(), r.PostRoot)

	// The same blocks by other rules: never accepted.
	for name, change := range map[string]func(*params.ChainConfig){
		"Shanghai a block earlier": func(c *params.ChainConfig) { *c.ShanghaiTime -= 10 },
		"Cancun a block later":     func(c *params.ChainConfig) { *c.CancunTime += 10 },
		"Prague a block earlier":   func(c *params.ChainConfig) { *c.PragueTime -= 10 },
		"Prague a block later":     func(c *params.ChainConfig) { *c.PragueTime += 10 },
	} {
		t.Run(name, func(t *testing.T) {
			other := after()
			change(other)
			r, err := Run(background, NewGeth(Network{Rules: other, Withdrawals: bridge.address}, Limits{}), s, 1, 12)
			require.True(t, err != nil || r.Invalid != nil)
		})
	}

	// A blob's sidecar travels with a transaction and is no part of a block: its root doesn't have it.
	block := s.blocks[5]
	raw := alter(t, block.RLP, nil, func(b *types.Body) {
		for i, tx := range b.Transactions {
			if tx.Type() == types.BlobTxType {
				b.Transactions[i] = tx.WithBlobTxSidecar(types.NewBlobTxSidecar(types.BlobSidecarVersion0, []kzg4844.Blob{{}}, []kzg4844.Commitment{{}}, []kzg4844.Proof{{}}))
			}
		}
	})
	require.NotEqual(t, len(block.RLP), len(raw))
	_, err = s.executor().Execute(background, Block{RLP: raw, Witness: block.Witness})
	require.ErrorIs(t, err, ErrMalformed)
}

// A state that hashes right and is none: a chain of the host's own making. It is refused, and nothing panics.
func TestAStateThatIsNoTrie(t *testing.T) {
	s := playOut(t, 2)
	parsed := new(types.Block)
	require.NoError(t, rlp.DecodeBytes(s.blocks[2].RLP, parsed))
	for name, node := range map[string][]byte{
		"no RLP":           []byte("this is no node of a trie, is it? Or is it?"),
		"a list of three":  encode(t, [][]byte{{1}, {2}, {3}}),
		"an odd key":       encode(t, [][]byte{{0xff, 1}, {2}}),
		"an empty key":     encode(t, [][]byte{{}, {2}}),
		"a value on top":   encode(t, [][]byte{{0x20}, {2}}),
		"no children":      encode(t, make([][]byte, 17)),
		"a short child":    encode(t, [][]byte{{}, {1}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}, {}}),
		"its own child":    encode(t, [][]byte{{0x00}, make([]byte, 32)}),
		"a zero state":     nil,
		"the empty string": {0x80},
	} {
		t.Run(name, func(t *testing.T) {
			parent := s.made[0].Header()
			parent.Root = crypto.Keccak256Hash(node)
			if node == nil {
				parent.Root = common.Hash{}
			}
			raw := alter(t, s.blocks[2].RLP, func(h *types.Header) { h.ParentHash = parent.Hash() }, nil)
			out, err := s.executor().Execute(background, Block{RLP: raw, Witness: edit(t, s.blocks[2].Witness, func(w *stateless.ExtWitness) {
				w.Headers = []*types.Header{parent}
				w.State = append(w.State, node)
			})})
			require.True(t, err != nil || out.Invalid != nil)
			require.NotErrorIs(t, err, ErrPanicked)
			t.Log(err, out.Invalid)
		})
	}
}

// What a block pays is in 256 bits, and a header that says more is none.
func TestNumbersHaveBounds(t *testing.T) {
	s := playOut(t, 2)
	huge := new(big.Int).Lsh(big.NewInt(1), 256)
	for name, change := range map[string]func(*types.Header){
		"number":     func(h *types.Header) { h.Number = huge },
		"difficulty": func(h *types.Header) { h.Difficulty = huge },
		"base fee":   func(h *types.Header) { h.BaseFee = huge },
		"extra":      func(h *types.Header) { h.Extra = make([]byte, 200_000) },
	} {
		_, err := s.executor().Execute(background, Block{RLP: alter(t, s.blocks[2].RLP, change, nil), Witness: s.blocks[2].Witness})
		require.ErrorIs(t, err, ErrMalformed, name)
	}
}
