package stf

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core"
	"github.com/ethereum/go-ethereum/core/stateless"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
)

func TestATrueClaimIsAccepted(t *testing.T) {
	s := playOut(t, 6)
	for _, r := range [][2]uint64{{1, 1}, {3, 5}, {1, 6}} {
		claim := s.claim(t, r[0], r[1])
		j, err := Judge(background, s.executor(), s, claim, Limits{})
		require.NoError(t, err)
		require.Equal(t, typed.Accept, j.Verdict)
		require.Zero(t, j.ComputedRoot)
		require.Equal(t, s.made[r[1]-1].Root(), j.Range.PostRoot)

		// The commitments, from what they are said to be.
		var inputs, receipts []byte
		for _, block := range s.made[r[0]-1 : r[1]] {
			inputs = append(inputs, block.Hash().Bytes()...)
			receipts = append(receipts, block.ReceiptHash().Bytes()...)
		}
		require.Equal(t, crypto.Keccak256Hash(inputs), claim.Inputs)
		require.Equal(t, crypto.Keccak256Hash(receipts), claim.Receipts)
		db, err := s.chain.Chain().StateAt(s.made[r[1]-1].Root(), s.made[r[1]-1].Number(), s.made[r[1]-1].Time())
		require.NoError(t, err)
		require.Equal(t, db.GetStorageRoot(bridge.address), claim.Withdrawals)
	}
}

// Whatever of a claim is false: it is a REJECT with the right root where it is about what the blocks give, and nothing at all where it is
// about which blocks they are.
func TestEveryFieldOfAClaim(t *testing.T) {
	s := playOut(t, 4)
	other := common.Hash{0xaa}
	for name, c := range map[string]struct {
		change func(*typed.Claim)
		want   typed.Verdict // 0: nothing
	}{
		"post root":     {func(c *typed.Claim) { c.PostRoot = other }, typed.Reject},
		"receipts":      {func(c *typed.Claim) { c.Receipts = other }, typed.Reject},
		"withdrawals":   {func(c *typed.Claim) { c.Withdrawals = common.Hash{} }, typed.Reject},
		"parent hash":   {func(c *typed.Claim) { c.ParentHash = other }, 0},
		"last hash":     {func(c *typed.Claim) { c.LastHash = other }, 0},
		"pre root":      {func(c *typed.Claim) { c.PreRoot = other }, 0},
		"inputs":        {func(c *typed.Claim) { c.Inputs = other }, 0},
		"config":        {func(c *typed.Claim) { c.Config = other }, 0},
		"chain":         {func(c *typed.Claim) { c.L2ChainID++ }, 0},
		"fewer blocks":  {func(c *typed.Claim) { c.LastBlock-- }, 0},
		"other parent":  {func(c *typed.Claim) { c.FirstBlock++ }, 0},
		"all of it":     {func(c *typed.Claim) { c.PostRoot, c.LastHash = other, other }, 0},
		"data, unread":  {func(c *typed.Claim) { c.Data = other }, typed.Accept},
		"origin's hash": {func(c *typed.Claim) { c.OriginHash = other }, typed.Accept},
	} {
		t.Run(name, func(t *testing.T) {
			claim := *s.claim(t, 2, 4)
			c.change(&claim)
			j, err := Judge(background, s.executor(), s, &claim, Limits{})
			if c.want == 0 {
				require.ErrorAs(t, err, new(*OtherBlocks))
				require.Zero(t, j)
				return
			}
			require.NoError(t, err)
			require.Equal(t, c.want, j.Verdict)
			if c.want == typed.Reject {
				require.Equal(t, s.made[3].Root(), j.ComputedRoot)
			}
		})
	}
	for name, change := range map[string]func(*typed.Claim){
		"genesis":   func(c *typed.Claim) { c.FirstBlock = 0 },
		"backwards": func(c *typed.Claim) { c.FirstBlock, c.LastBlock = 4, 2 },
		"no end":    func(c *typed.Claim) { c.LastBlock = 1<<64 - 1 },
		"beyond":    func(c *typed.Claim) { c.LastBlock = 5 },
	} {
		t.Run(name, func(t *testing.T) {
			claim := *s.claim(t, 2, 4)
			change(&claim)
			_, err := Judge(background, s.executor(), s, &claim, Limits{})
			require.Error(t, err)
		})
	}
}

// swap is a source that gives other blocks in places.
type swap struct {
	Source
	blocks map[uint64]Block
}

func (s swap) Block(ctx context.Context, number uint64) (Block, error) {
	if block, ok := s.blocks[number]; ok {
		return block, nil
	}
	return s.Source.Block(ctx, number)
}

// A proposer whose block 3 has a wrong state root, with a well-formed chain on top: the claim is rejected, with no root, since there is none.
func TestAnInvalidBlockInTheMiddleIsRejected(t *testing.T) {
	s := playOut(t, 5)
	claim := *s.claim(t, 2, 5)
	for name, lie := range map[string]func(*types.Header){
		"a wrong root": func(h *types.Header) { h.Root = common.Hash{0xbb} },
		"wrong gas":    func(h *types.Header) { h.GasUsed++ },
		"a wrong time": func(h *types.Header) { h.Time = 1 },
	} {
		t.Run(name, func(t *testing.T) {
			made := swap{s, make(map[uint64]Block)}
			var parent common.Hash
			var inputs []byte
			inputs = append(inputs, s.made[1].Hash().Bytes()...)
			for number := uint64(3); number <= 5; number++ {
				block := s.blocks[number]
				raw := alter(t, block.RLP, func(h *types.Header) {
					if number == 3 {
						lie(h)
					} else {
						h.ParentHash = parent
					}
					parent = h.Hash()
				}, nil)
				if number > 3 {
					block.Witness = nil // no node executes this
				}
				inputs = append(inputs, parent.Bytes()...)
				made.blocks[number] = Block{RLP: raw, Witness: block.Witness}
			}
			lied := claim
			lied.LastHash, lied.Inputs = parent, crypto.Keccak256Hash(inputs)
			j, err := Judge(background, s.executor(), made, &lied, Limits{})
			require.NoError(t, err)
			require.Equal(t, typed.Reject, j.Verdict)
			require.Zero(t, j.ComputedRoot)
			require.ErrorContains(t, j.Range.Invalid, "block 3: ")

			// The claim that isn't about these blocks is another matter.
			_, err = Judge(background, s.executor(), made, &claim, Limits{})
			require.ErrorAs(t, err, new(*OtherBlocks))

			// And so is a host that hides what comes after.
			made.blocks[5] = s.blocks[5]
			_, err = Judge(background, s.executor(), made, &lied, Limits{})
			require.ErrorAs(t, err, new(*OtherBlocks))
			broken := made.blocks[4]
			broken.RLP = alter(t, broken.RLP, nil, func(b *types.Body) { b.Transactions = nil })
			made.blocks[4] = broken
			_, err = Judge(background, s.executor(), made, &lied, Limits{})
			require.ErrorIs(t, err, ErrMalformed)
		})
	}
}

// A missing node in any block of the range, true claim or false: nothing.
func TestAnIncompleteWitnessAnywhereSignsNothing(t *testing.T) {
	s := playOut(t, 4)
	for _, root := range []common.Hash{{}, {1}} {
		claim := *s.claim(t, 1, 4)
		if root != (common.Hash{}) {
			claim.PostRoot = root
		}
		for number := uint64(1); number <= 4; number++ {
			block := s.blocks[number]
			block.Witness = edit(t, block.Witness, func(w *stateless.ExtWitness) { w.State = w.State[:len(w.State)/2] })
			_, err := Judge(background, s.executor(), swap{s, map[uint64]Block{number: block}}, &claim, Limits{})
			var missing *Incomplete
			require.ErrorAs(t, err, &missing)
			require.Equal(t, number, missing.Block)
		}
	}
}

// The account of the withdrawal contract belongs to the witness of a block that doesn't touch it.
func TestTheWithdrawalContractIsNeeded(t *testing.T) {
	s := playOut(t, 2)
	bare := s.blocks[2] // it doesn't count in the bridge
	result, err := s.chain.Chain().ProcessBlock(background, s.made[0].Root(), s.made[1], core.ExecuteConfig{MakeWitness: true})
	require.NoError(t, err)
	bare.Witness = encode(t, result.Witness())
	_, err = s.executor().Execute(background, bare)
	require.ErrorAs(t, err, new(*Incomplete))

	none := s.network
	none.Withdrawals = common.Address{}
	out, err := NewGeth(none, Limits{}).Execute(background, bare)
	require.NoError(t, err)
	require.NoError(t, out.Invalid)
	require.Zero(t, out.Withdrawals)
}

func TestASourceThatChangesItsMind(t *testing.T) {
	a := playOut(t, 4)
	b := newStage(t, testGenesis(osaka(), 300), 4, func(i int, gen *maker) {
		rich.send(gen, bridge.address, 0, 100_000, word(uint64(i)+100))
	})
	claim := a.claim(t, 1, 4)
	_, err := Judge(background, a.executor(), swap{a, map[uint64]Block{3: b.blocks[3]}}, claim, Limits{})
	require.ErrorAs(t, err, new(*OtherBlocks))
	_, err = Judge(background, a.executor(), swap{a, map[uint64]Block{3: a.blocks[2]}}, claim, Limits{})
	require.ErrorAs(t, err, new(*OtherBlocks))

	gone := errors.New("the node is gone")
	_, err = Judge(background, a.executor(), failing{gone}, claim, Limits{})
	require.ErrorIs(t, err, gone)
	ctx, cancel := context.WithCancel(background)
	cancel()
	_, err = Judge(ctx, a.executor(), a, claim, Limits{})
	require.ErrorIs(t, err, context.Canceled)
}

type failing struct{ err error }

func (f failing) Block(context.Context, uint64) (Block, error) { return Block{}, f.err }

// A block of an honest chain can be rejected only by a lie of the claim, never for what the executor says of itself.
func TestAnExecutorThatContradictsItselfSignsNothing(t *testing.T) {
	s := playOut(t, 2)
	_, err := Judge(background, contradictory{s.executor()}, s, s.claim(t, 1, 2), Limits{})
	require.ErrorContains(t, err, "defect of this program")
}

type contradictory struct{ *Geth }

func (c contradictory) Execute(ctx context.Context, block Block) (Outcome, error) {
	out, err := c.Geth.Execute(ctx, block)
	out.Root[0]++
	return out, err
}
