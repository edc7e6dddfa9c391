package store

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5/pgtype"

	"github.com/veritee/veritee/relayer/store/queries"
)

// leastAge is how old transactions are at least that are deleted, whatever is asked: spending is capped by what was mined within a day.
const leastAge = 48 * time.Hour

// DeleteRequests deletes up to so many requests that ended longer ago than age, by the database's clock, or that nobody will come back
// for: dropped ones, and refunded ones that were seen before. It returns how many; fewer than most, and there are no more for now. What
// was counted stays counted.
func (s *Store) DeleteRequests(ctx context.Context, chainID uint64, age time.Duration, most int) (int, error) {
	deleted := 0
	err := s.write(ctx, "delete_requests", func(q *queries.Queries) error {
		floors := make(map[common.Address]int64)
		ended, err := q.DeleteEndedRequests(ctx, queries.DeleteEndedRequestsParams{ChainID: bound(chainID), Seconds: age.Seconds(), Most: limit(most)})
		if err != nil {
			return err
		}
		for _, row := range ended {
			raise(floors, row.Contract, row.Sequence)
		}
		strays, err := q.DeleteStrayRequests(ctx, queries.DeleteStrayRequestsParams{
			ChainID: bound(chainID), Seconds: age.Seconds(), Most: limit(most - len(ended)),
		})
		if err != nil {
			return err
		}
		for _, row := range strays {
			if !row.Orphaned {
				raise(floors, row.Contract, row.Sequence)
			}
		}

		// The scan asks for the highest number that it has seen.
		for contract, sequence := range floors {
			err := q.RaiseSequenceFloor(ctx, queries.RaiseSequenceFloorParams{ChainID: bound(chainID), Address: contract[:], Sequence: sequence})
			if err != nil {
				return err
			}
		}
		deleted = len(ended) + len(strays)
		return nil
	})
	return deleted, err
}

func raise(floors map[common.Address]int64, contract []byte, sequence int64) {
	address := common.BytesToAddress(contract)
	floors[address] = max(floors[address], sequence)
}

// An AnswerMark is where DeleteAnswers ended. Zero: from the start, or that there are no more.
type AnswerMark struct {
	at  time.Time
	row int64
}

// DeleteAnswers looks at up to so many answers that are older than age and deletes those that no request asks for that still has a row.
func (s *Store) DeleteAnswers(ctx context.Context, chainID uint64, age time.Duration, after AnswerMark, most int) (deleted int, next AnswerMark, err error) {
	err = s.write(ctx, "delete_answers", func(q *queries.Queries) error {
		deleted, next = 0, AnswerMark{}
		rows, err := q.DeleteAnswers(ctx, queries.DeleteAnswersParams{
			ChainID: bound(chainID), Seconds: age.Seconds(), Most: limit(most),
			AfterTime: pgtype.Timestamptz{Time: after.at, Valid: true}, AfterID: after.row,
		})
		for _, row := range rows {
			if row.Deleted {
				deleted++
			}
		}
		if len(rows) == most && most > 0 {
			last := rows[len(rows)-1]
			next = AnswerMark{moment(last.AnsweredAt), last.ID}
		}
		return err
	})
	return deleted, next, err
}

// DeleteSettlements deletes up to so many transactions, with their attempts, that were over longer ago than age, and two days at least.
// It leaves the newest of each sender and what a request that has a row points to.
func (s *Store) DeleteSettlements(ctx context.Context, chainID uint64, age time.Duration, most int) (settlements, attempts int, err error) {
	err = s.write(ctx, "delete_settlements", func(q *queries.Queries) error {
		row, err := q.DeleteSettlements(ctx, queries.DeleteSettlementsParams{
			ChainID: bound(chainID), Seconds: max(age, leastAge).Seconds(), Most: limit(most),
		})
		settlements, attempts = int(row.Settlements), int(row.Attempts)
		return err
	})
	return settlements, attempts, err
}
