package scan

import (
	"context"
	"errors"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/relayer/store"
)

// A gap is a jump in a contract's sequence numbers, which have none on chain.
type gap struct {
	contract   common.Address
	last, next uint64 // sequence numbers on either side
	from, to   uint64 // their blocks
}

func (g *gap) Error() string {
	if g.next <= g.last {
		return fmt.Sprintf("request %d of %s in block %d comes after request %d in block %d: the database and the nodes differ, compare with another node",
			g.next, g.contract, g.to, g.last, g.from)
	}
	return fmt.Sprintf("requests %d to %d of %s are in no list of logs between blocks %d and %d: add a node that serves receipts",
		g.last+1, g.next-1, g.contract, g.from, g.to)
}

// across says whether skipped blocks lie between the two sides.
func (g *gap) across(skipped []store.Range) bool {
	return g.next > g.last && slices.ContainsFunc(skipped, func(r store.Range) bool {
		return (r.From > g.from || g.last == 0) && r.To < g.to
	})
}

// audit looks for the first gap between what is stored and the requests of a branch, and among those. Gaps across known ranges, which an
// operator had the scan skip, are none.
// again says that the readings were read again with doubt.
func (s *Scanner) audit(ctx context.Context, b *branch, readings []*reading, known []store.Range, again bool) (*gap, error) {
	for _, contract := range s.numbered {
		g, err := s.auditOne(ctx, contract, b, readings, known, again)
		if g != nil || err != nil {
			return g, err
		}
	}
	return nil, nil
}

func (s *Scanner) auditOne(ctx context.Context, contract common.Address, b *branch, readings []*reading, known []store.Range, again bool) (*gap, error) {
	var last, at uint64
	begun := false
	for _, in := range readings {
		for i := range in.requests {
			r := &in.requests[i]
			if r.Contract != contract {
				continue
			}
			if !begun {
				var err error
				last, at, err = s.store.LastSequence(ctx, s.id, contract)
				unknown := errors.Is(err, store.ErrNoSequence)
				if err != nil && !unknown {
					return nil, err
				}
				// What is above the base goes. The blocks that replace it were read with doubt: the first is taken as it comes.
				if begun = true; unknown || at > b.base.Number && last > 0 {
					last = r.Sequence() - 1
				}
			}

			next := r.Sequence()
			if next != last+1 {
				g := &gap{contract: contract, last: last, next: next, from: at, to: r.Block.Number}
				switch app := s.contracts[contract] == ofApp; {
				case app && next <= last:
					// not ours to judge
				case app && again:
					// What was asked in them isn't known. Whoever needs evidence asks again; and an app that counts wrongly mustn't stop the scan.
					s.log.Error("an app's requests for attestation aren't in any list of logs", "contract", contract, "from", last+1, "to", next-1)
				case !g.across(known):
					return g, nil
				default:
					s.log.Error("requests stay unknown: they are in blocks that an operator skipped",
						"contract", contract, "from", last+1, "to", next-1)
				}
			}
			last, at = next, r.Block.Number
		}
	}
	if begun && s.contracts[contract] == ofCoordinator {
		s.config.Metrics.Sequence.WithLabelValues(s.label).Set(float64(last))
	}
	return nil, nil
}

// close reads again, with doubt, what lies between the two sides of a gap: blocks of the branch, and blocks that are stored. It gives
// the readings anew, without a gap, or the gap as an error.
func (s *Scanner) close(ctx context.Context, g *gap, b *branch, head *types.Header) ([]*reading, error) {
	s.config.Metrics.SequenceGaps.WithLabelValues(s.label).Inc()
	s.log.Warn("gap in sequence numbers, reading again", "contract", g.contract, "last", g.last, "next", g.next, "from", g.from, "to", g.to)

	if g.from <= b.base.Number {
		if err := s.readAgain(ctx, g.from, b.base.Number, demanding); err != nil {
			return nil, err
		}
	}
	readings, err := s.readAll(ctx, b.headers, func(*types.Header) faith { return demanding })
	if err != nil {
		return nil, err
	}
	known, err := s.store.Skipped(ctx, s.id)
	if err != nil {
		return nil, err
	}
	if g, err = s.audit(ctx, b, readings, known, true); err != nil {
		return nil, err
	}
	if g != nil {
		return nil, g
	}
	return readings, nil
}
