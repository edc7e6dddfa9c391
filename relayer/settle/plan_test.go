package settle

import (
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/store"
)

var (
	senderA  = common.Address{0xaa, 1}
	senderB  = common.Address{0xbb, 1}
	stranger = common.Address{0xcc, 1}
)

const gwei = 1_000_000_000

func drawPlanner(t *rapid.T) *planner {
	base := int64(rapid.IntRange(1, 40).Draw(t, "base")) * gwei
	tip := int64(rapid.IntRange(0, 3).Draw(t, "tip")) * gwei
	p := &planner{
		rules: rules{
			limits: Limits{
				Items: rapid.IntRange(1, 60).Draw(t, "items"),
				Gas:   uint64(rapid.IntRange(300_000, int(mostGas)).Draw(t, "gas")),
				Bytes: rapid.IntRange(2_000, mostBytes).Draw(t, "bytes"),
			},
			margin: 60, settlerBlocks: uint64(rapid.IntRange(0, 10).Draw(t, "settlerBlocks")), atALoss: rapid.Bool().Draw(t, "atALoss"),
		},
		moment: moment{head: 1000, time: 1_800_000_000, gasLimit: 30_000_000, baseFee: big.NewInt(base)},
		denied: make(map[authority]bool),
	}
	for _, address := range []common.Address{senderA, senderB} {
		p.seats = append(p.seats, seat{
			address: address, able: rapid.Bool().Draw(t, "able"),
			slots: rapid.IntRange(0, 6).Draw(t, "slots"),
			gas:   uint64(rapid.IntRange(0, 60_000_000).Draw(t, "room")),
			perTx: uint64(rapid.IntRange(500_000, 60_000_000).Draw(t, "perTx")),
			least: big.NewInt(base + tip), wanted: big.NewInt(2*base + tip),
		})
	}
	return p
}

func drawReady(t *rapid.T, p *planner) ([]store.Request, map[int64]store.Answer) {
	answers := make(map[int64]store.Answer)
	var ready []store.Request
	sequences := rapid.Permutation(seq(200)).Draw(t, "sequences")

	for id := range int64(rapid.IntRange(0, 6).Draw(t, "answers")) {
		a := store.Answer{RowID: id, KeyLine: common.Hash{byte(id)}, Instance: common.Address{byte(rapid.IntRange(1, 3).Draw(t, "instance"))}}
		a.Proof.Witnesses = make([]ecvrf.Word, rapid.IntRange(1, 5).Draw(t, "witnesses"))
		a.Statement.Settler = rapid.SampledFrom([]common.Address{{}, senderA, senderB, stranger}).Draw(t, "settler")
		a.Statement.NotAfter = p.time + uint64(rapid.SampledFrom([]int{0, 59, 60, 3600}).Draw(t, "notAfter"))
		if rapid.IntRange(0, 5).Draw(t, "denied") == 0 {
			p.denied[authorityOf(a)] = true
		}
		answers[id] = a

		confirmations := uint8(rapid.IntRange(1, 12).Draw(t, "confirmations"))
		block := p.head - uint64(rapid.IntRange(int(confirmations), 30).Draw(t, "depth"))
		for range rapid.IntRange(1, 30).Draw(t, "requests") {
			sequence := uint64(sequences[len(ready)])
			terms, _ := randomness.RequestTerms{Sequence: sequence, BlockNumber: block, Confirmations: confirmations}.Pack()
			ready = append(ready, store.Request{
				RowID: int64(len(ready) + 1), AnswerID: id, Sequence: sequence, Terms: terms, Confirmations: confirmations,
				MaturesAt:   block + uint64(confirmations),
				CallbackGas: uint32(rapid.SampledFrom([]int{0, 50_000, 100_000, 1_000_000, 15_000_000}).Draw(t, "callback")),
				NumWords:    uint16(rapid.SampledFrom([]int{1, 10, 500}).Draw(t, "words")),
				MaxGasPrice: big.NewInt(int64(rapid.IntRange(0, 100).Draw(t, "price")) * gwei),
				Consumer:    common.Address{byte(rapid.SampledFrom([]int{1, 1, 1, 1, 2}).Draw(t, "consumer"))},
				Misses:      rapid.SampledFrom([]int{0, 0, 0, 0, 1, 2, 3, 7}).Draw(t, "misses"),
			})
		}
	}
	return rapid.Permutation(ready).Draw(t, "order"), answers
}

func seq(n int) []int {
	all := make([]int, n)
	for i := range all {
		all[i] = i + 1
	}
	return all
}

// TestPlanLosesNothingAndKeepsTheRules: whatever is ready and whoever can send, each request has one fate, and no transaction
// breaks a limit, a price cap or the contract's order.
func TestPlanLosesNothingAndKeepsTheRules(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		p := drawPlanner(t)
		ready, answers := drawReady(t, p)
		made := p.make(ready, answers)

		fates := make(map[int64]int)
		byID := make(map[int64]store.Request)
		for _, r := range ready {
			byID[r.RowID] = r
		}
		for row := range made.left {
			fates[row]++
		}
		for _, h := range made.holds {
			require.Greater(t, h.until, p.head)
			for _, row := range h.rows {
				fates[row]++
				if h.reason == BaseFeeAboveCap {
					require.Negative(t, byID[row].MaxGasPrice.Cmp(p.seats[0].least))
				}
			}
		}

		gas, slots := make(map[common.Address]uint64), make(map[common.Address]int)
		for _, batch := range made.batches {
			checkBatch(t, p, batch)
			gas[batch.Sender] += batch.Gas
			slots[batch.Sender]++
			for _, g := range batch.Groups {
				for _, r := range g.Requests {
					require.Equal(t, g.Answer.RowID, r.AnswerID)
					fates[r.RowID]++
				}
			}
		}
		for _, s := range p.seats {
			require.LessOrEqual(t, slots[s.address], s.slots)
			require.LessOrEqual(t, gas[s.address], s.gas)
		}

		require.Len(t, fates, len(ready), "none is lost")
		for row, n := range fates {
			require.Equal(t, 1, n, "request %d has one fate", row)
		}
	})
}

func checkBatch(t *rapid.T, p *planner, batch Batch) {
	data, err := calldata(batch.Sender, batch.Groups)
	require.NoError(t, err)
	if batch.Requests() > 1 {
		require.LessOrEqual(t, batch.Gas, p.limits.Gas)
		require.LessOrEqual(t, len(data), p.limits.Bytes)
		require.LessOrEqual(t, batch.Requests(), min(p.limits.Items, isolation(batch.Misses)))
	}
	require.LessOrEqual(t, batch.Gas, uint64(mostGas))
	require.LessOrEqual(t, len(data), mostBytes)

	var callbacks uint64
	for _, g := range batch.Groups {
		settler := g.Answer.Statement.Settler
		require.GreaterOrEqual(t, g.Answer.Statement.NotAfter, p.time+p.margin)
		require.False(t, p.denied[authorityOf(g.Answer)])
		if settler != batch.Sender && settler != (common.Address{}) {
			require.GreaterOrEqual(t, p.head+1, g.matures()+p.settlerBlocks, "reserved for another")
		}
		require.True(t, slices.IsSortedFunc(g.Requests, func(a, b store.Request) int {
			if a.Sequence < b.Sequence {
				return -1
			}
			return 1
		}), "sequence numbers rise")
		for _, r := range g.Requests {
			callbacks += uint64(r.CallbackGas)
			require.Equal(t, batch.Misses, r.Misses)
			if !p.atALoss {
				require.GreaterOrEqual(t, r.MaxGasPrice.Cmp(p.seats[0].least), 0)
				require.LessOrEqual(t, batch.MaxGasPrice.Cmp(r.MaxGasPrice), 0)
			}
		}
	}
	require.Greater(t, batch.Gas, callbacks)
}

func plainPlanner() *planner {
	return &planner{
		rules:  rules{limits: Limits{Items: 100, Gas: 15_000_000, Bytes: 120_000}, margin: 60, settlerBlocks: 10},
		moment: moment{head: 1000, time: 1_800_000_000, gasLimit: 60_000_000, baseFee: big.NewInt(10 * gwei)},
		seats: []seat{
			plainSeat(senderA),
			plainSeat(senderB),
		},
		denied: make(map[authority]bool),
	}
}

func plainSeat(address common.Address) seat {
	return seat{
		address: address, able: true, slots: 8, gas: 100_000_000, perTx: 50_000_000, perItem: 50_000_000,
		least: big.NewInt(11 * gwei), wanted: big.NewInt(21 * gwei),
	}
}

func plainReady(n int, settler common.Address) ([]store.Request, map[int64]store.Answer) {
	a := store.Answer{RowID: 1}
	a.Proof.Witnesses = make([]ecvrf.Word, 2)
	a.Statement.Settler, a.Statement.NotAfter = settler, 1_800_003_600
	ready := make([]store.Request, n)
	for i := range ready {
		ready[i] = store.Request{
			RowID: int64(i + 1), AnswerID: 1, Sequence: uint64(i + 1), MaturesAt: 1000, CallbackGas: 50_000, NumWords: 1,
			MaxGasPrice: big.NewInt(50 * gwei),
		}
	}
	return ready, map[int64]store.Answer{1: a}
}

func TestF32_ABatchAboveTheLimitsIsSplitBeforeItIsSent(t *testing.T) {
	ready, answers := plainReady(400, senderA)
	for name, limits := range map[string]Limits{
		"items": {Items: 90, Gas: mostGas, Bytes: mostBytes},
		"gas":   {Items: 1000, Gas: 8_000_000, Bytes: mostBytes},
		"bytes": {Items: 1000, Gas: mostGas, Bytes: 9_000},
	} {
		t.Run(name, func(t *testing.T) {
			p := plainPlanner()
			p.limits = limits
			p.seats[0].slots, p.seats[0].gas = 100, 1_000_000_000
			made := p.make(ready, answers)

			require.Empty(t, made.left)
			require.Greater(t, len(made.batches), 1)
			total := 0
			for i, batch := range made.batches {
				data, err := calldata(batch.Sender, batch.Groups)
				require.NoError(t, err)
				require.LessOrEqual(t, batch.Requests(), limits.Items)
				require.LessOrEqual(t, batch.Gas, limits.Gas)
				require.LessOrEqual(t, len(data), limits.Bytes)
				total += batch.Requests()
				if i < len(made.batches)-1 {
					require.Equal(t, made.batches[0].Requests(), batch.Requests(), "all but the last are full")
				}
			}
			require.Equal(t, 400, total)
		})
	}
}

func TestOneAnswerToManyIsOneTransactionOfItsSettler(t *testing.T) {
	ready, answers := plainReady(40, senderB)
	made := plainPlanner().make(ready, answers)
	require.Len(t, made.batches, 1)
	require.Equal(t, senderB, made.batches[0].Sender)
	require.Equal(t, 40, made.batches[0].Requests())
}

func TestAnotherSenderTakesOverAfterTheSettlersBlocks(t *testing.T) {
	ready, answers := plainReady(1, senderA)
	p := plainPlanner()
	p.seats[0].slots = 0
	require.Equal(t, map[int64]string{1: noSender}, p.make(ready, answers).left)

	p = plainPlanner()
	p.seats[0].slots = 0
	p.head = 1009 // mined in block 1010 or later, 10 after maturity
	made := p.make(ready, answers)
	require.Len(t, made.batches, 1)
	require.Equal(t, senderB, made.batches[0].Sender)
}

func TestAStrangersAnswerWaitsForItsBlocks(t *testing.T) {
	ready, answers := plainReady(2, stranger)
	made := plainPlanner().make(ready, answers)
	require.Equal(t, []hold{{[]int64{1, 2}, 1009, ReservedSettler}}, made.holds)

	p := plainPlanner()
	p.head = 1009
	require.Len(t, p.make(ready, answers).batches, 1)
}

func TestARequestWaitsWhileTheBaseFeeIsAboveItsCap(t *testing.T) {
	ready, answers := plainReady(3, senderA)
	ready[1].MaxGasPrice = big.NewInt(9 * gwei) // the next base fee is 10, and the least tip 1
	made := plainPlanner().make(ready, answers)

	// 10, 8.75, 7.66: the cap suffices two blocks from now at the earliest.
	require.Equal(t, []hold{{[]int64{2}, 1002, BaseFeeAboveCap}}, made.holds)
	require.Len(t, made.batches, 1)
	require.Equal(t, 2, made.batches[0].Requests(), "the others don't wait")

	p := plainPlanner()
	p.atALoss = true
	require.Equal(t, 3, p.make(ready, answers).batches[0].Requests())
}

func TestACapCloseToTheBaseFeeKeepsNobodyElseWaiting(t *testing.T) {
	ready, answers := plainReady(3, senderA)
	ready[1].MaxGasPrice = big.NewInt(12 * gwei)
	made := plainPlanner().make(ready, answers)
	require.Len(t, made.batches, 2)
	require.Equal(t, big.NewInt(50*gwei), made.batches[0].MaxGasPrice)
	require.Equal(t, big.NewInt(12*gwei), made.batches[1].MaxGasPrice)
}

func TestF30_WhatFailedBeforeIsTriedInEverSmallerBatchesAndAfterTheOthers(t *testing.T) {
	for misses, most := range map[int]int{1: 16, 2: 4, 3: 1, 9: 1} {
		ready, answers := plainReady(40, senderA)
		for i := range 30 {
			ready[i].Misses = misses
		}
		made := plainPlanner().make(ready, answers)
		require.Equal(t, 10, made.batches[0].Requests(), "those that never failed go first, together")
		for _, batch := range made.batches[1:] {
			require.LessOrEqual(t, batch.Requests(), most)
		}
		require.LessOrEqual(t, len(made.batches[1:]), 4, "on no more than half of the places")
	}
}

func TestALeaselessSignerIsAskedForAgain(t *testing.T) {
	ready, answers := plainReady(2, senderA)
	p := plainPlanner()
	p.denied[authorityOf(answers[1])] = true
	made := p.make(ready, answers)
	require.Equal(t, []common.Address{{}}, made.resign)
	require.Empty(t, made.batches)
}

func TestARequestForAllTheGasThereIsGoesAlone(t *testing.T) {
	ready, answers := plainReady(3, senderA)
	ready[1].CallbackGas = 15_000_000
	p := plainPlanner()
	p.limits.Gas = 5_000_000
	made := p.make(ready, answers)
	require.Len(t, made.batches, 2)
	require.Empty(t, made.left)

	p = plainPlanner()
	p.gasLimit = 14_000_000
	require.Equal(t, []hold{{[]int64{2}, 2000, TooBig}}, p.make(ready, answers).holds, "a block can't hold it")
}

func TestAPoorSenderSettlesWhatItCan(t *testing.T) {
	ready, answers := plainReady(40, senderA)
	p := plainPlanner()
	p.seats[0].gas = 1_000_000
	made := p.make(ready, answers)
	require.Len(t, made.batches, 1)
	require.LessOrEqual(t, made.batches[0].Gas, uint64(1_000_000))
	require.Equal(t, 40, made.batches[0].Requests()+len(made.left))
}
