package store

import (
	"bytes"
	"cmp"
	"context"
	"encoding/hex"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/store/queries"
)

// SearchAmong is how many requests of a chain, the newest, are searched for a consumer or for a transaction that isn't ours. Ids,
// our own transactions and numbers are found however old they are.
const SearchAmong = 100_000

// leastDigits of a hash make a search: fewer are like all others.
const leastDigits = 4

// A Sought is what a person looks for: a number, or the beginning of a hash or an address. The zero value finds nothing.
type Sought struct {
	digits string // hexadecimal, without 0x
	number uint64
	isHex  bool
}

// ParseSought reads what somebody typed: 0x and at least four hex digits, or a number in decimal. It says whether it is either.
func ParseSought(text string) (Sought, bool) {
	if digits, found := strings.CutPrefix(strings.ToLower(text), "0x"); found {
		_, err := hex.DecodeString(digits + strings.Repeat("0", len(digits)%2))
		return Sought{digits: digits, isHex: true}, err == nil && len(digits) >= leastDigits && len(digits) <= 2*common.HashLength
	}
	number, err := strconv.ParseUint(text, 10, 63)
	return Sought{number: number}, err == nil
}

// span is the lowest and the highest value of so many bytes that begins like that. Nothing is between them if it is too long to be one.
func (s Sought) span(size int) (low, high []byte) {
	if len(s.digits) > 2*size {
		return bytes.Repeat([]byte{0xff}, size), make([]byte, size)
	}
	fill := func(digit string) []byte {
		value, _ := hex.DecodeString(s.digits + strings.Repeat(digit, 2*size-len(s.digits)))
		return value
	}
	return fill("0"), fill("f")
}

// Search finds requests of a chain, newest first: by id, by the transaction that asked or settled, by consumer, by sequence number or
// by block.
func (s *Store) Search(ctx context.Context, chainID uint64, sought Sought, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "search", func(q *queries.Queries) error {
		rows, err := searchRows(ctx, q, bound(chainID), sought, limit(most))
		if err != nil {
			return err
		}
		requests, err = requestsOf(ctx, q, rows, most)
		return err
	})
	return requests, err
}

func searchRows(ctx context.Context, q *queries.Queries, chainID int64, sought Sought, most int32) ([]int64, error) {
	if !sought.isHex {
		return q.FindByNumber(ctx, queries.FindByNumberParams{ChainID: chainID, Number: bound(sought.number), Most: most})
	}

	low, high := sought.span(common.HashLength)
	rows, err := q.FindByID(ctx, queries.FindByIDParams{ChainID: chainID, Low: low, High: high, Most: most})
	if err != nil {
		return nil, fmt.Errorf("by id: %w", err)
	}
	if len(rows) > 0 && len(sought.digits) == 2*common.HashLength {
		return rows, nil // no transaction has the hash of a request
	}
	carried, err := q.FindByAttempt(ctx, queries.FindByAttemptParams{ChainID: chainID, Low: low, High: high, Most: most})
	if err != nil {
		return nil, fmt.Errorf("by our transactions: %w", err)
	}
	lowAddress, highAddress := sought.span(common.AddressLength)
	others, err := q.FindAmongNewest(ctx, queries.FindAmongNewestParams{
		ChainID: chainID, Low: low, High: high, LowAddress: lowAddress, HighAddress: highAddress, Most: most, Among: SearchAmong,
	})
	if err != nil {
		return nil, fmt.Errorf("among the newest: %w", err)
	}
	return slices.Concat(rows, carried, others), nil
}

// requestsOf are rows, each once, newest first.
func requestsOf(ctx context.Context, q *queries.Queries, rows []int64, most int) ([]Request, error) {
	slices.Sort(rows)
	rows = slices.Compact(rows)
	slices.Reverse(rows)
	rows = rows[:min(len(rows), most)]
	found, err := q.RequestsByRow(ctx, rows)
	if err != nil {
		return nil, fmt.Errorf("rows: %w", err)
	}
	requests := column(found, func(r *queries.Request) Request { return requestOf(*r) })
	slices.Reverse(requests)
	return requests, nil
}

// WaitingLongest returns requests that are mature and not settled, the one that matured first first.
func (s *Store) WaitingLongest(ctx context.Context, chainID uint64, most int) ([]Request, error) {
	var requests []Request
	err := s.read(ctx, "waiting_longest", func(q *queries.Queries) error {
		rows, err := q.WaitingLongest(ctx, queries.WaitingLongestParams{ChainID: bound(chainID), Most: limit(most)})
		if err != nil {
			return err
		}
		found, err := q.RequestsByRow(ctx, rows)
		requests = column(found, func(r *queries.Request) Request { return requestOf(*r) })
		return err
	})
	slices.SortStableFunc(requests, func(a, b Request) int { return cmp.Compare(a.MaturesAt, b.MaturesAt) })
	return requests[:min(len(requests), max(most, 0))], err
}
