package store

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"maps"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store/queries"
)

// An Act is what an operator does, and why. It is noted in the table audit by the transaction that does it: either both are there or
// neither.
type Act struct {
	Actor  string
	Action string // as the command is called
	Reason string
	DryRun bool // find out what would happen, and change nothing
}

// errDry ends a transaction that only looked.
var errDry = errors.New("dry run")

// perform runs an act. What do returns is noted besides the reason.
func (s *Store) perform(ctx context.Context, operation string, act Act, do func(q *queries.Queries) (map[string]any, error)) error {
	err := s.write(ctx, operation, func(q *queries.Queries) error {
		found, err := do(q)
		if err != nil {
			return err
		}
		if act.DryRun {
			return errDry
		}
		detail := map[string]any{"reason": act.Reason}
		maps.Copy(detail, found)
		content, err := json.Marshal(detail)
		if err != nil {
			return err
		}
		return q.AddAudit(ctx, queries.AddAuditParams{Actor: act.Actor, Action: act.Action, Detail: content})
	})
	if errors.Is(err, errDry) {
		return nil
	}
	return err
}

// PauseChain keeps a chain from being answered and sent on. What is sent already may be mined, and is noted. The chain is returned as it
// was before. Errors: [ErrNoChain].
func (s *Store) PauseChain(ctx context.Context, act Act, chainID uint64) (Chain, error) {
	return s.setPaused(ctx, act, chainID, &act.Reason)
}

// ResumeChain lets a chain go on that is paused or stopped, with what is in the tables. The chain is returned as it was before.
// Errors: [ErrNoChain].
func (s *Store) ResumeChain(ctx context.Context, act Act, chainID uint64) (Chain, error) {
	return s.setPaused(ctx, act, chainID, nil)
}

func (s *Store) setPaused(ctx context.Context, act Act, chainID uint64, reason *string) (before Chain, err error) {
	err = s.perform(ctx, "pause_chain", act, func(q *queries.Queries) (map[string]any, error) {
		if before, err = lockChain(ctx, q, chainID); err != nil {
			return nil, err
		}
		detail := map[string]any{"chain": chainID}
		if before.Stopped != "" {
			detail["stopped"] = before.Stopped
		}
		if before.Paused != "" {
			detail["paused"] = before.Paused
		}
		if reason == nil {
			if _, err := q.SetStopped(ctx, queries.SetStoppedParams{ChainID: bound(chainID)}); err != nil {
				return nil, err
			}
		}
		return detail, q.SetPaused(ctx, queries.SetPausedParams{ChainID: bound(chainID), Reason: reason})
	})
	return before, err
}

// Undone is what another history takes back, in numbers of rows.
type Undone struct {
	Blocks      uint64 `json:"blocks"`
	Requests    int    `json:"requests"`     // over before, open again or gone
	Settlements int    `json:"settlements"`  // final before, sent again
	Orphaned    int    `json:"orphaned"`     // requests that aren't in the other history, as far as it is known
	Unsettled   int    `json:"unsettled"`    // requests that are open again
	Cursor      uint64 `json:"cursor"`       // before
	Final       uint64 `json:"final"`        // before
	Ancestor    uint64 `json:"ancestor"`     // where the scan goes on
	Hash        string `json:"ancestorHash"` // of it
}

// AcceptReorg lets a chain that was stopped go on in another history: everything above the newest block that both share is undone as by a
// re-org, what was final as well. Nothing is deleted that was signed: transactions are in no block any more, and are sent again.
// Errors: [ErrNotStopped], [ErrNotKept], [ErrNoChain].
func (s *Store) AcceptReorg(ctx context.Context, act Act, chainID uint64, ancestor BlockRef) (Undone, error) {
	var undone Undone
	err := s.perform(ctx, "accept_reorg", act, func(q *queries.Queries) (map[string]any, error) {
		c, err := lockChain(ctx, q, chainID)
		if err != nil {
			return nil, err
		}
		if c.Stopped == "" {
			return nil, ErrNotStopped
		}
		if err := canonical(ctx, q, chainID, ancestor); errors.Is(err, ErrNotCanonical) {
			return nil, fmt.Errorf("block %d: %w", ancestor.Number, ErrNotKept)
		} else if err != nil {
			return nil, err
		}

		undone = Undone{
			Blocks: c.Cursor.Number - min(ancestor.Number, c.Cursor.Number), Cursor: c.Cursor.Number, Final: c.Final.Number,
			Ancestor: ancestor.Number, Hash: ancestor.Hash.Hex(),
		}
		if err := unfinal(ctx, q, chainID, ancestor.Number, &undone); err != nil {
			return nil, err
		}
		var done Advanced
		step := step{ctx: ctx, q: q, chainID: number(chainID), cursor: ancestor.Number, done: &done}
		if err := step.undo(ancestor.Number); err != nil {
			return nil, err
		}
		if _, err := step.apply(logs{}); err != nil {
			return nil, err
		}
		undone.Orphaned, undone.Unsettled = done.Orphaned, done.Unsettled

		place := queries.SetFinalParams{ChainID: number(chainID), Number: number(ancestor.Number), Hash: ancestor.Hash[:]}
		if ancestor.Number < c.Final.Number {
			if err := q.SetFinal(ctx, place); err != nil {
				return nil, err
			}
		}
		if err := q.SetCursor(ctx, queries.SetCursorParams(place)); err != nil {
			return nil, err
		}
		if _, err := q.SetStopped(ctx, queries.SetStoppedParams{ChainID: number(chainID)}); err != nil {
			return nil, err
		}
		return map[string]any{"chain": chainID, "stopped": c.Stopped, "undone": undone}, nil
	})
	return undone, err
}

// unfinal reopens what ended by blocks above base.
func unfinal(ctx context.Context, q *queries.Queries, chainID, base uint64, undone *Undone) error {
	rows, err := q.UnfinalRequests(ctx, queries.UnfinalRequestsParams{ChainID: number(chainID), Base: bound(base)})
	if err != nil {
		return err
	}
	failed, err := q.UnfailRequests(ctx, queries.UnfailRequestsParams{ChainID: number(chainID), Base: bound(base)})
	if err != nil {
		return err
	}
	declined, err := q.UndeclineRequests(ctx, queries.UndeclineRequestsParams{ChainID: number(chainID), Base: bound(base)})
	if err != nil {
		return err
	}
	settlements, err := q.UnfinalSettlements(ctx, queries.UnfinalSettlementsParams{ChainID: number(chainID), Base: bound(base)})
	if err != nil {
		return err
	}
	undone.Requests, undone.Settlements = len(rows)+int(failed+declined), int(settlements)

	counts := map[lifecycle.Request]int{lifecycle.Failed: int(failed), lifecycle.Declined: int(declined)}
	charges := map[lifecycle.Request]*big.Int{lifecycle.Failed: new(big.Int), lifecycle.Declined: new(big.Int)}
	for _, row := range rows {
		state := lifecycle.Request(row.State)
		if charges[state] == nil {
			charges[state] = new(big.Int)
		}
		charges[state].Add(charges[state], wei(row.Charge))
		counts[state]++
	}
	for state, n := range counts {
		err := q.TakeFromTally(ctx, queries.TakeFromTallyParams{
			ChainID: number(chainID), State: string(state), Requests: int64(n), Charges: numeric(charges[state]),
		})
		if err != nil {
			return err
		}
	}
	return nil
}

// SkipRange moves the cursor past blocks that nobody can read, up to top, which is final by the chain's word and counts as such here. What
// was asked in them stays unknown. Errors: [ErrNotNext], [ErrNoChain].
func (s *Store) SkipRange(ctx context.Context, act Act, chainID, from uint64, top Block) error {
	return s.perform(ctx, "skip_range", act, func(q *queries.Queries) (map[string]any, error) {
		c, err := lockChain(ctx, q, chainID)
		if err != nil {
			return nil, err
		}
		if from != c.Cursor.Number+1 || top.Number < from {
			return nil, fmt.Errorf("blocks %d to %d, the cursor is at %d: %w", from, top.Number, c.Cursor.Number, ErrNotNext)
		}

		step := step{ctx: ctx, q: q, chainID: number(chainID), cursor: top.Number, done: &Advanced{}}
		if err := step.addBlocks([]Block{top}, c.Cursor.Number); err != nil {
			return nil, err
		}
		place := queries.SetCursorParams{ChainID: number(chainID), Number: number(top.Number), Hash: top.Hash[:]}
		if err := q.SetCursor(ctx, place); err != nil {
			return nil, err
		}
		if err := q.SetFinal(ctx, queries.SetFinalParams(place)); err != nil {
			return nil, err
		}
		if _, err := step.apply(logs{}); err != nil {
			return nil, err
		}
		err = q.AddSkipped(ctx, queries.AddSkippedParams{
			ChainID: number(chainID), FromNumber: number(from), ToNumber: number(top.Number), Reason: act.Reason,
		})
		return map[string]any{"chain": chainID, "from": from, "to": top.Number, "hash": top.Hash}, err
	})
}

// A Range is blocks from one number to another, both included.
type Range struct{ From, To uint64 }

// Skipped returns the ranges that the cursor has passed unread, rising.
func (s *Store) Skipped(ctx context.Context, chainID uint64) ([]Range, error) {
	var ranges []Range
	err := s.read(ctx, "skipped", func(q *queries.Queries) error {
		rows, err := q.Skipped(ctx, bound(chainID))
		ranges = column(rows, func(r *queries.SkippedRow) Range { return Range{uint64(r.FromNumber), uint64(r.ToNumber)} })
		return err
	})
	return ranges, err
}

// An AuditRow is what somebody did.
type AuditRow struct {
	ID     int64           `json:"id"`
	At     time.Time       `json:"at"`
	Actor  string          `json:"actor"`
	Action string          `json:"action"`
	Detail json.RawMessage `json:"detail"`
}

// AuditRows returns what was done last, newest first.
func (s *Store) AuditRows(ctx context.Context, most int) ([]AuditRow, error) {
	var all []AuditRow
	err := s.read(ctx, "audit_rows", func(q *queries.Queries) error {
		rows, err := q.AuditRows(ctx, limit(most))
		all = column(rows, func(r *queries.Audit) AuditRow {
			return AuditRow{r.ID, moment(r.At), r.Actor, r.Action, r.Detail}
		})
		return err
	})
	return all, err
}

// ParseBlockRef reads number:hash.
func ParseBlockRef(text string) (BlockRef, error) {
	var ref BlockRef
	var hash string
	if _, err := fmt.Sscanf(text, "%d:%s", &ref.Number, &hash); err != nil || len(common.FromHex(hash)) != common.HashLength {
		return BlockRef{}, fmt.Errorf("%q isn't a block as number:hash, such as 1234:0x and 64 hex digits", text)
	}
	ref.Hash = common.HexToHash(hash)
	return ref, nil
}
