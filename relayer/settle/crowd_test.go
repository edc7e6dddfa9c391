package settle

import (
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
	"github.com/veritee/veritee/relayer/store"
)

func aSeat(address common.Address, slots int) seat {
	return seat{
		address: address, able: true, slots: slots, gas: 1 << 40, perTx: mostGas, perItem: mostGas,
		least: big.NewInt(gwei), wanted: big.NewInt(2 * gwei), next: big.NewInt(gwei),
	}
}

// someRequests are so many of a consumer, under one answer for a settler.
func someRequests(p *planner, settler common.Address, n int) ([]store.Request, map[int64]store.Answer) {
	answer := store.Answer{RowID: 1}
	answer.Proof.Witnesses = make([]ecvrf.Word, 1)
	answer.Statement.Settler, answer.Statement.NotAfter = settler, p.time+3600
	var ready []store.Request
	for i := range n {
		terms, _ := randomness.RequestTerms{Sequence: uint64(i + 1), BlockNumber: p.head - 2, Confirmations: 1}.Pack()
		ready = append(ready, store.Request{
			RowID: int64(i + 1), AnswerID: 1, Sequence: uint64(i + 1), Terms: terms, Confirmations: 1, MaturesAt: p.head - 1,
			CallbackGas: 50_000, NumWords: 1, MaxGasPrice: big.NewInt(100 * gwei), Consumer: common.Address{1},
		})
	}
	return ready, map[int64]store.Answer{1: answer}
}

func TestF15_WhoAsksForLittleIsntBehindWhoAsksForMuch(t *testing.T) {
	p := &planner{
		rules:  rules{limits: Limits{Items: 10, Gas: 15_000_000, Bytes: 120_000}, settlerBlocks: 10},
		moment: moment{head: 1000, time: 1_800_000_000, gasLimit: 30_000_000, baseFee: big.NewInt(gwei)},
		seats:  []seat{aSeat(senderA, 4)}, denied: make(map[authority]bool),
	}
	ready, answers := someRequests(p, senderA, 500)
	few := map[int64]bool{498: true, 499: true, 500: true}
	for row := range few {
		ready[row-1].Consumer = common.Address{2}
	}
	made := p.make(ready, answers)
	require.Len(t, made.batches, 4)
	served := 0
	for _, r := range made.batches[0].Groups[0].Requests {
		require.True(t, few[r.RowID], "the first transaction is of those who ask for little")
		served++
	}
	require.Equal(t, len(few), served)
	require.Equal(t, 33, made.batches[0].Requests()+made.batches[1].Requests()+made.batches[2].Requests()+made.batches[3].Requests())

	// With room for all, all of a block share transactions.
	made = p.make(append(ready[:20:20], ready[497:]...), answers)
	require.Len(t, made.batches, 3)

	// Alone, it has everything.
	made = p.make(ready[:400], answers)
	require.Len(t, made.batches, 4)
}

func TestF15_ManyRequestsOfOneDontHideTheOneOfAnother(t *testing.T) {
	l := newLine(t)
	config := l.sender.Config
	config.Window = 4
	var err error
	l.sender, err = send.New(config)
	require.NoError(t, err)
	l.config.Senders, l.config.Limits = []Sender{l.sender}, Limits{Items: 10}
	l.restart()
	l.settler.page = 60

	asks := repeat(ask{consumer: "takes", gas: 10_000}, 120)
	requests := l.ask(append(asks, ask{consumer: "stores", gas: 60_000})...)
	one := requests[120:]
	l.rounds(2)
	require.Equal(t, lifecycle.Settled, l.get(one[0]).State, "in the first block that could have it")
	require.Equal(t, 30, l.states(requests[:120])[lifecycle.Settled])
	l.rounds(8)
	require.Zero(t, l.states(requests)[lifecycle.Answered])
}
