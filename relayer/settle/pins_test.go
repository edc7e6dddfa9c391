package settle

import (
	"fmt"
	"github.com/ethereum/go-ethereum"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/send"
)

func (l *line) pinnedHash(number uint64) common.Hash {
	l.Helper()
	coordinator := vrfcoordinator.NewVRFCoordinator()
	out, err := l.nodes.Call(l.Context(), call(l.coordinator, coordinator.PackPinnedBlockHash(new(big.Int).SetUint64(number))), l.Head().Hash())
	require.NoError(l, err)
	hash, err := coordinator.UnpackPinnedBlockHash(out)
	require.NoError(l, err)
	return hash
}

// unanswered are rounds in which no worker answers.
func (l *line) unanswered(n int) {
	l.Helper()
	for range n {
		l.mine(1)
		l.scan()
		require.NoError(l, l.sender.Drive(l.Context(), l.Head()))
		_, err := l.settler.Turn(l.Context())
		require.NoError(l, err)
	}
}

func TestTheHistoryContractsWindowIsKnown(t *testing.T) {
	l := newLine(t)
	l.turn()
	require.Equal(t, uint64(8191), l.settler.facts.window)
	require.Equal(t, uint64(stageSettlerBlocks), l.settler.facts.settlerBlocks)
	require.Equal(t, l.registry, l.settler.facts.registry)
}

func TestBlockHashesArePinnedAtHalfTheWindow(t *testing.T) {
	l := newLine(t)
	l.turn()
	l.settler.facts.window = 20

	// Two blocks with open requests, one of them with several; no worker answers.
	first := l.ask(ask{consumer: "takes", gas: 10_000}, ask{consumer: "takes", gas: 10_000}, ask{consumer: "takes", gas: 10_000, confirmations: 12})
	l.unanswered(1)
	second := l.ask(ask{consumer: "takes", gas: 10_000})
	l.unanswered(7)
	require.Empty(t, l.settlements("pin"), "there is time")

	l.unanswered(1)
	require.Len(t, l.settlements("pin"), 1)

	// Another process finds what is on its way.
	l.restart()
	l.settler.facts = nil
	_, err := l.settler.Turn(t.Context())
	require.NoError(t, err)
	l.settler.facts.window = 20
	l.unanswered(4)
	pins := l.settlements("pin")
	require.Len(t, pins, 2, "once per block")
	for i, r := range [][]common.Hash{{first[0].Block.Hash}, {second[0].Block.Hash}} {
		block := []uint64{first[0].Block.Number, second[0].Block.Number}[i]
		require.Equal(t, r[0], l.pinnedHash(block))
		require.True(t, pins[i].Succeeded)
		require.Less(t, pins[i].GasUsed, uint64(pinGas*8/10), "with room for dearer state")
	}

	// Their answers are settled as ever.
	l.rounds(6)
	require.Equal(t, map[lifecycle.Request]int{lifecycle.Final: 4}, l.states(append(first, second...)))
	l.unanswered(80)
	require.Len(t, l.settlements("pin"), 2)
}

func TestWhatCantBeAnsweredAnyMoreIsGivenUpByAFinalBlocksWord(t *testing.T) {
	l := newLine(t)
	l.turn()
	l.settler.facts.window = 20
	l.settler.hands[0].Sender = noRoom{l.sender} // nobody could pin in time
	requests := l.ask(ask{consumer: "takes"})
	l.unanswered(30)
	require.Equal(t, lifecycle.Matured, l.get(requests[0]).State, "the chain has its hash still")

	selector := common.Bytes2Hex(vrfcoordinator.NewVRFCoordinator().PackBlockHashOf(new(big.Int).SetUint64(requests[0].Block.Number)))
	l.proxy.Add(faultproxy.Rule{Method: "eth_call", Match: selector, Fault: faultproxy.Result(fmt.Sprintf("%q", common.Hash{}.Hex()))})
	l.unanswered(pinKept)
	stored := l.get(requests[0])
	require.Equal(t, lifecycle.Failed, stored.State)
	require.NotEmpty(t, stored.Reason)
}

// Anybody may ask under a key of their own: who has no worker for it pays nothing for keeping their blocks.
func TestBlockHashesAreKeptOnlyForKeysThatSomebodyOfOursHolds(t *testing.T) {
	l := newLine(t)
	l.keyless = true
	l.turn()
	l.settler.facts.window = 20
	l.ask(ask{consumer: "takes", gas: 10_000})
	l.unanswered(12)
	require.Empty(t, l.settlements("pin"))

	l.keyless = false
	l.unanswered(1)
	require.Len(t, l.settlements("pin"), 1)

	// A key under which there once was an answer is held by somebody, though he is away.
	l = newLineIn(t)
	l.keyless = true
	l.turn()
	l.ask(ask{consumer: "takes", gas: 10_000})
	l.rounds(2)
	l.settler.facts.window = 20
	l.ask(ask{consumer: "takes", gas: 10_000})
	l.unanswered(12)
	require.Len(t, l.settlements("pin"), 1)
}

// noRoom is a sender that is busy with other things.
type noRoom struct{ *send.Sender }

func (noRoom) Room() send.Room { return send.Room{} }

func call(to common.Address, data []byte) ethereum.CallMsg {
	return ethereum.CallMsg{To: &to, Data: data}
}
