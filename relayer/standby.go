package relayer

import (
	"context"
	"errors"
	"fmt"
	"sync"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// standBy waits until this process leads. While another does it knows its nodes and its workers, so that what would be wrong after a
// take-over shows before.
func (s *service) standBy(ctx context.Context, addr string) (*store.Leadership, error) {
	w := &waiting{service: s, board: s.board.Part()}
	defer w.board.End()
	defer s.standing.Store(&admin.Leadership{})

	var looks sync.WaitGroup
	defer looks.Wait()
	looking, stop := context.WithCancel(ctx)
	defer stop()
	looks.Go(func() { s.board.Watch(looking, s.metrics, observePeriod) })
	w.lookAtWorkers = sync.OnceFunc(func() {
		pool, err := s.makePool(w.board, lookOnly{s.store})
		if err != nil {
			s.log.Error("workers can't be asked", "error", err)
			return
		}
		s.pool.Store(pool)
		looks.Go(func() { _ = pool.Run(looking) })
	})
	defer s.pool.Store(nil)

	return s.store.Campaign(ctx, store.Candidacy{Holder: holder(), Listen: addr, TTL: s.settings.Leadership.TTL, Seen: w.seen})
}

// waiting is a wait for the leadership.
type waiting struct {
	*service
	board         *health.Board
	lookAtWorkers func()
	leader        int64 // term of the leader that the log has named
	failing       bool
}

// seen shows who leads, or that nobody can know.
func (w *waiting) seen(leader store.Leader, err error) {
	w.lookAtWorkers()
	if err != nil {
		w.standing.Store(&admin.Leadership{})
		if !w.failing {
			w.log.Warn("leadership can't be looked at; it is tried again", "error", err)
		}
		w.failing, w.leader = true, 0
		return
	}
	w.failing = false
	w.standing.Store(&admin.Leadership{Holder: leader.Holder, Listen: leader.Listen, HeldTerm: leader.Term})
	w.board.Raise(health.NotLeading, "", fmt.Sprintf("%s leads, in term %d, and listens on %s; this one takes over when that ends",
		leader.Holder, leader.Term, leader.Listen))
	if w.leader != leader.Term {
		w.leader = leader.Term
		w.log.Info("standing by", "leader", leader.Holder, "listens", leader.Listen, "term", leader.Term)
	}
}

// lookOnly is the database of a pool that stands by: what it finds out about workers it warns of, and decides nothing. That is for who
// leads, by what its own nodes say.
type lookOnly struct{ *store.Store }

var errStandby = errors.New("this relayer stands by")

func (lookOnly) Quarantine(context.Context, common.Address, string, string) error { return errStandby }

func (lookOnly) ResignAnswers(context.Context, uint64, common.Address) (int, error) {
	return 0, errStandby
}
