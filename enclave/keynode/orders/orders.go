// Package orders is a key node's journal of what it has answered: for each broker and number the id of the request, which is the hash of
// the whole order. Another order under the same number is refused: the chain was reorganised below the committee's depth, or endpoints
// lie, and with two answers to two orders of one number one app's key could go to another.
//
// What holds:
//
//   - Note returns once the record is on the disk. Records that wait are written together, with one sync for all of them.
//   - Each record has a checksum. What a crash left of the last write was never answered: such an end is dropped. A bad record with more
//     good ones behind it than one write has is damage, and the node doesn't start.
//   - The newest orders are remembered, and the number below which all were forgotten; what is below isn't answered any more.
//   - The highest block that was gone by is in the records, so a restart forgets it no more than the orders.
//
// The file is text, one record a line:
//
//	veritee-orders 1
//	order 0x<broker> 17 0x<request id> 4711 <crc32c>
//	floor 0x<broker> 9 - 4711 <crc32c>
package orders

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Remembered is how many orders of a broker are, at least; at most twice as many. An order lives for some hundred blocks.
const Remembered = 1 << 16

var (
	// ErrOther is returned for a number under which another order was answered.
	ErrOther = errors.New("another order was answered under this number")

	// ErrForgotten is returned for a number that is too old to be remembered.
	ErrForgotten = errors.New("an order of so old a number is no longer remembered")

	// ErrDamaged is returned by Open for a file that isn't such a journal, or is broken before its end.
	ErrDamaged = errors.New("the journal of orders is damaged; restore it from a copy, or take the node out of its committee: without it the node could answer two orders under one number")

	// ErrInUse is returned by Open while another process has it.
	ErrInUse = errors.New("another process has it open; give every node a folder of its own")

	// ErrWrite is returned while nothing can be written. Nothing may be answered then.
	ErrWrite = errors.New("the journal of orders can't be written; make room on its disk")
)

// A Journal is safe for concurrent use. One process at a time may have it open.
type Journal struct {
	path string
	lock *os.File
	keep int

	mu      sync.Mutex // guards what is remembered, and what waits
	brokers map[common.Address]*broker
	height  uint64
	waiting []byte
	batch   *batch // that what waits belongs to

	writing sync.Mutex // one write at a time; taken before mu
	file    *os.File   // nil after a failed write
	failure error
}

// broker is what is remembered of one.
type broker struct {
	orders map[uint64]common.Hash
	floor  uint64 // everything below is forgotten
}

// A batch is what goes to the disk together.
type batch struct {
	done chan struct{}
	err  error
}

// Note allows an answer: it returns once that is on the disk. Errors: [ErrOther], [ErrForgotten], [ErrWrite].
func (j *Journal) Note(at common.Address, sequence uint64, requestID common.Hash, height uint64) error {
	j.mu.Lock()
	b := j.broker(at)
	known, ok := b.orders[sequence]
	switch {
	case ok && known != requestID:
		j.mu.Unlock()
		return fmt.Errorf("number %d: %s, now %s is asked for: %w", sequence, known, requestID, ErrOther)
	case sequence < b.floor:
		j.mu.Unlock()
		return fmt.Errorf("number %d, remembered from %d on: %w", sequence, b.floor, ErrForgotten)
	}

	// In memory first: what was half written may be on the disk, and counts. What is known is written again only after a failure.
	b.orders[sequence] = requestID
	j.height = max(j.height, height)
	first := j.batch == nil
	if first {
		j.batch = &batch{done: make(chan struct{})}
	}
	mine := j.batch
	if !ok {
		j.waiting = append(j.waiting, record{at, sequence, requestID, height, false}.String()...)
	}
	j.mu.Unlock()

	// Whoever is first takes all that have come when the write before is done; the others wait for that.
	if !first {
		<-mine.done
		return mine.err
	}
	j.writing.Lock()
	defer j.writing.Unlock()
	j.mu.Lock()
	waiting := j.waiting
	j.waiting, j.batch = nil, nil
	j.mu.Unlock()
	mine.err = j.write(waiting)
	close(mine.done)
	return mine.err
}

// write appends, or after a failure, or when much is to be forgotten, writes all anew. Whoever calls it has writing.
func (j *Journal) write(waiting []byte) error {
	if j.lock == nil {
		return fmt.Errorf("%w: it was closed", ErrWrite)
	}
	if j.file == nil || j.full() {
		return j.rewrite()
	}
	if len(waiting) == 0 {
		return nil
	}
	// However many came at once, a crash leaves no more torn than the next start takes for that.
	var err error
	for err == nil && len(waiting) > 0 {
		var part []byte
		part, waiting = split(waiting)
		if _, err = j.file.Write(part); err == nil {
			err = j.file.Sync()
		}
	}
	if err != nil {
		// What the kernel couldn't write it may have dropped, and the next sync would say that all is well.
		j.file.Close()
		j.file, j.failure = nil, err
		return fmt.Errorf("%w: %w", ErrWrite, err)
	}
	j.failure = nil
	return nil
}

// split takes from whole records as many as may be torn together.
func split(records []byte) (part, rest []byte) {
	if len(records) <= maxBroken {
		return records, nil
	}
	end := bytes.LastIndexByte(records[:maxBroken], '\n') + 1
	return records[:end], records[end:]
}

func (j *Journal) full() bool {
	j.mu.Lock()
	defer j.mu.Unlock()
	for _, b := range j.brokers {
		if len(b.orders) > 2*j.keep {
			return true
		}
	}
	return false
}

// prune forgets the oldest. Whoever calls it has mu.
func (j *Journal) prune() {
	for _, b := range j.brokers {
		if len(b.orders) <= 2*j.keep {
			continue
		}
		all := make([]uint64, 0, len(b.orders))
		for sequence := range b.orders {
			all = append(all, sequence)
		}
		slices.Sort(all)
		for _, sequence := range all[:len(all)-j.keep] {
			delete(b.orders, sequence)
		}
		b.floor = max(b.floor, all[len(all)-j.keep])
	}
}

func (j *Journal) broker(at common.Address) *broker {
	b := j.brokers[at]
	if b == nil {
		b = &broker{orders: make(map[uint64]common.Hash)}
		j.brokers[at] = b
	}
	return b
}

// Height is the highest block that was gone by.
func (j *Journal) Height() uint64 {
	j.mu.Lock()
	defer j.mu.Unlock()
	return j.height
}

// Failure is of the last write; nil if it went well.
func (j *Journal) Failure() error {
	j.writing.Lock()
	defer j.writing.Unlock()
	return j.failure
}

// Close releases the journal. Note fails afterwards.
func (j *Journal) Close() error {
	j.writing.Lock()
	defer j.writing.Unlock()
	var err error
	if j.file != nil {
		err = j.file.Close()
	}
	if j.lock != nil {
		err = errors.Join(err, j.lock.Close())
	}
	j.file, j.lock = nil, nil
	return err
}
