package pipeline

import (
	"math/rand/v2"
	"syscall"
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/internal/failpoint"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// killedAt lets the relayer die at a place while it settles, starts it again, and returns how many settlements there are in the end.
func killedAt(t *testing.T, place string, poolHolds int) {
	s := newSystem(t)
	s.startWorkers()
	dying := s.startRelayer(place)
	s.waitReady()

	ids := s.ask(world.Ask{Consumer: 0, Times: 3, Words: 1, Confirmations: 1})
	require.NoError(t, s.Node.Mine())
	dying.waitDead(patience)

	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10)
	require.NoError(t, err)
	require.Len(t, settlements, 1, "rule 2: what is signed is stored before anybody sees it")
	require.Equal(t, lifecycle.Planned, settlements[0].State)
	var pool map[string]string
	require.NoError(t, s.Node.Client.Client().CallContext(s.ctx, &pool, "txpool_status"))
	require.Equal(t, []string{"0x0", "0x1"}[poolHolds], pool["pending"])

	s.startRelayer("")
	s.waitReady()
	s.mineUntilFinal()
	s.audited()

	after, err := s.store.Settlements(s.ctx, s.Node.ChainID, 10)
	require.NoError(t, err)
	require.Len(t, after, 1, "the same transaction, and no second nonce")
	require.Equal(t, settlements[0].Attempts[0].Hash, after[0].MinedAttempt)
	row, err := s.store.Request(s.ctx, s.Node.ChainID, ids[0])
	require.NoError(t, err)
	require.Equal(t, after[0].MinedAttempt, row.SettledTx)
}

func TestF16_KilledAfterCommitSendsTheSameBytesAfterRestart(t *testing.T) {
	killedAt(t, failpoint.CommittedNotSent, 0)
}

func TestF17_KilledAfterBroadcastRecognisesItsTransaction(t *testing.T) {
	killedAt(t, failpoint.SentNotMarked, 1)
}

func TestF36_WorkerThatHangsOrDiesIsReplacedByAnother(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	// It takes orders and says nothing.
	require.NoError(t, s.workers[0].cmd.Process.Signal(syscall.SIGSTOP))
	for range 4 {
		s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	}
	s.mineUntilFinal()

	s.workers[0].kill()
	s.ask(world.Ask{Consumer: 1, Times: 1, Words: 1, Confirmations: 1})
	s.mineUntilFinal()

	// F40: none is left; what was asked waits, and is answered when one comes back.
	s.workers[1].kill()
	ids := s.ask(world.Ask{Consumer: 1, Times: 1, Words: 1, Confirmations: 1})
	s.mine(3)
	require.Equal(t, lifecycle.Matured, s.state(ids[0]))
	s.workers[1] = s.startWorker(1)
	s.mineUntilFinal()
	s.audited()
}

// TestAnythingKilledAtAnyTime kills one process after the other while requests come in. Who runs a relayer has it started again.
func TestAnythingKilledAtAnyTime(t *testing.T) {
	s := newSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	chance := rand.New(rand.NewPCG(1, 2))
	for range 8 {
		s.ask(world.Ask{Consumer: chance.IntN(2), Times: 1 + chance.IntN(3), Words: 1, Confirmations: 1})
		// Somewhere between the block and what follows from it.
		time.Sleep(time.Duration(chance.IntN(120)) * time.Millisecond)
		switch i := chance.IntN(4); {
		case i < 2:
			s.relayer.kill()
			s.startRelayer("")
		default:
			s.workers[i-2].kill()
			s.workers[i-2] = s.startWorker(i - 2)
		}
	}
	s.waitReady()
	s.mineUntilFinal()
	s.audited()
}
