package journal

import (
	"errors"
	"fmt"
	"os"
	"slices"
	"sync"

	"github.com/ethereum/go-ethereum/common"
)

// Bounds of [Config].
const (
	DefaultHashes = 3
	MaxHashes     = 16

	DefaultHeights = 100_000
	MinHeights     = 1_000
	MaxHeights     = 5_000_000 // about half a gigabyte
)

// maxLines bounds how many deployments and keys a file may speak of. A worker serves a handful.
const maxLines = 1024

var (
	// ErrTooManyHashes is returned for a hash beyond the bound of its height.
	ErrTooManyHashes = errors.New("too many different hashes of this height have been answered for")

	// ErrForgotten is returned for a height at or below those that had to be forgotten.
	ErrForgotten = errors.New("the journal no longer remembers this height")

	// ErrDamaged is returned by Open for a file that isn't a journal, or one with a broken record before its end.
	ErrDamaged = errors.New("journal is damaged")

	// ErrInUse is returned by Open while another process has the journal.
	ErrInUse = errors.New("journal is in use by another process")

	// ErrWrite is returned while the journal can't be written. Nothing may be answered then.
	ErrWrite = errors.New("journal can't be written")
)

// Config bounds a journal. Zero values are the defaults.
type Config struct {
	Hashes  int // different hashes of one height, 1 to MaxHashes
	Heights int // heights remembered for each deployment and key
}

// Check returns a mistake with its remedy.
func (c Config) Check() error {
	c = c.filled()
	var hashes, heights error
	if c.Hashes < 1 || c.Hashes > MaxHashes {
		hashes = fmt.Errorf("%d hashes of one height: choose 1 to %d; more would let whoever proposes a block choose its words", c.Hashes, MaxHashes)
	}
	if c.Heights < MinHeights || c.Heights > MaxHeights {
		heights = fmt.Errorf("%d heights to remember: choose %d to %d", c.Heights, MinHeights, MaxHeights)
	}
	return errors.Join(hashes, heights)
}

func (c Config) filled() Config {
	if c.Hashes == 0 {
		c.Hashes = DefaultHashes
	}
	if c.Heights == 0 {
		c.Heights = DefaultHeights
	}
	return c
}

// A Journal is safe for concurrent use. One process at a time may have it open.
type Journal struct {
	path   string
	config Config

	// mu makes one record at a time: only the last line of a file can ever be cut short, which is what Open relies on.
	mu      sync.Mutex
	lock    *os.File // held as long as the journal is open
	file    *os.File // nil after a failed write
	size    int      // records in the file
	lines   map[Line]*heights
	refused uint64
	failure error // of the last write
}

// heights is what is remembered of one line.
type heights struct {
	hashes map[uint64][]common.Hash
	floor  uint64 // everything below is forgotten
}

// Status is what an operator wants to know.
type Status struct {
	Writable bool
	Failure  string // of the last write
	Heights  int    // remembered
	Records  int    // in the file
	Refused  uint64 // for too many hashes, since the start
}

// Note allows a proof for this block of this line: it returns once that is on the disk. Errors: [ErrTooManyHashes],
// [ErrForgotten], [ErrWrite].
func (j *Journal) Note(line Line, height uint64, hash common.Hash) error {
	j.mu.Lock()
	defer j.mu.Unlock()

	if j.lock == nil {
		return fmt.Errorf("%w: it was closed", ErrWrite)
	}
	h := j.lines[line]
	if h == nil {
		if len(j.lines) >= maxLines {
			return fmt.Errorf("%d deployments and keys in one journal: %w", len(j.lines), ErrTooManyHashes)
		}
		h = &heights{hashes: make(map[uint64][]common.Hash)}
		j.lines[line] = h
	}

	known := h.hashes[height]
	switch {
	case slices.Contains(known, hash) && j.file != nil:
		return nil
	case slices.Contains(known, hash):
		return j.recover()
	case len(known) >= j.config.Hashes:
		j.refused++
		return fmt.Errorf("%d hashes of height %d: %w", len(known), height, ErrTooManyHashes)
	case height < h.floor:
		j.refused++
		return fmt.Errorf("height %d, remembered from %d on: %w", height, h.floor, ErrForgotten)
	}

	// In memory first: a hash whose write failed half-way may be on the disk, and counts.
	h.hashes[height] = append(known, hash)
	if j.file == nil || len(h.hashes) > j.config.Heights {
		return j.recover()
	}
	return j.append(record{line: line, height: height, hash: hash})
}

// append writes one record and waits for the disk. A failure closes the file: what the kernel couldn't write it may have
// dropped, and the next sync would say that all is well.
func (j *Journal) append(r record) error {
	_, err := j.file.WriteString(r.String())
	if err == nil {
		err = j.file.Sync()
	}
	if err != nil {
		j.file.Close()
		j.file, j.failure = nil, err
		return fmt.Errorf("%w: %w", ErrWrite, err)
	}
	j.size++
	j.failure = nil
	return nil
}

// recover writes the whole file anew, from memory.
func (j *Journal) recover() error {
	j.prune()
	if err := j.rewrite(); err != nil {
		j.failure = err
		return fmt.Errorf("%w: %w", ErrWrite, err)
	}
	j.failure = nil
	return nil
}

// prune forgets the lowest heights of a line that has too many: a quarter of what is allowed, so that it is seldom done.
func (j *Journal) prune() {
	for _, h := range j.lines {
		if len(h.hashes) <= j.config.Heights {
			continue
		}
		all := make([]uint64, 0, len(h.hashes))
		for height := range h.hashes {
			all = append(all, height)
		}
		slices.Sort(all)

		keep := j.config.Heights - j.config.Heights/4
		for _, height := range all[:len(all)-keep] {
			delete(h.hashes, height)
		}
		h.floor = max(h.floor, all[len(all)-keep])
	}
}

// Status tells how the journal is.
func (j *Journal) Status() Status {
	j.mu.Lock()
	defer j.mu.Unlock()

	s := Status{Writable: j.failure == nil && j.lock != nil, Records: j.size, Refused: j.refused}
	if j.failure != nil {
		s.Failure = j.failure.Error()
	}
	for _, h := range j.lines {
		s.Heights += len(h.hashes)
	}
	return s
}

// Close releases the journal. Note fails afterwards.
func (j *Journal) Close() error {
	j.mu.Lock()
	defer j.mu.Unlock()

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
