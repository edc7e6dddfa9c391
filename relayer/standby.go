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

// standBy waits until this process leads. Meanwhile it knows its nodes and its workers, so that what would be wrong after a take-over
// shows before.
func (s *service) standBy(ctx context.Context, addr string) (*store.Leadership, error) {
	board := s.board.Part()
	defer board.End()
	defer s.standing.Store(&admin.Leadership{})
	if err := s.openPool(board, lookOnly{s.store}); err != nil {
		return nil, err
	}
	defer s.pool.Store(nil)

	looking, stop := context.WithCancel(ctx)
	var looks sync.WaitGroup
	defer looks.Wait()
	defer stop()
	pool := s.pool.Load()
	looks.Go(func() { _ = pool.Run(looking) })
	looks.Go(func() { s.board.Watch(looking, s.metrics, observePeriod) })

	known, failing := int64(-1), false
	return s.store.Campaign(ctx, store.Candidacy{
		Holder: holder(), Listen: addr, TTL: s.settings.Leadership.TTL,
		Seen: func(leader store.Leader, err error) {
			if err != nil {
				s.standing.Store(&admin.Leadership{})
				if !failing {
					s.log.Warn("leadership can't be looked at; it is tried again", "error", err)
				}
				failing, known = true, -1
				return
			}
			failing = false
			s.standing.Store(&admin.Leadership{Holder: leader.Holder, Listen: leader.Listen, HeldTerm: leader.Term})
			board.Raise(health.NotLeading, "", fmt.Sprintf("%s leads, in term %d, and listens on %s; this one takes over when that ends",
				leader.Holder, leader.Term, leader.Listen))
			if known != leader.Term {
				known = leader.Term
				s.log.Info("standing by", "leader", leader.Holder, "listens", leader.Listen, "term", leader.Term)
			}
		},
	})
}

// lookOnly is the database of a pool that stands by: what it finds out about workers it warns of, and decides nothing. That is for who
// leads, by what its own nodes say.
type lookOnly struct{ *store.Store }

var errStandby = errors.New("this relayer stands by")

func (lookOnly) Quarantine(context.Context, common.Address, string, string) error { return errStandby }

func (lookOnly) ResignAnswers(context.Context, uint64, common.Address) (int, error) {
	return 0, errStandby
}
