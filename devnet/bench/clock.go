package main

import (
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/core/types"
)

// times are when something was first seen. Safe for concurrent use.
type times[K comparable] struct {
	mu    sync.Mutex
	first map[K]time.Time
}

func newTimes[K comparable]() *times[K] { return &times[K]{first: make(map[K]time.Time)} }

func (t *times[K]) note(key K, at time.Time) {
	t.mu.Lock()
	defer t.mu.Unlock()
	if _, known := t.first[key]; !known {
		t.first[key] = at
	}
}

func (t *times[K]) at(key K) (time.Time, bool) {
	t.mu.Lock()
	defer t.mu.Unlock()
	at, known := t.first[key]
	return at, known
}

// A clock notes when each block was sealed, before anybody could see it.
type clock struct {
	times *times[uint64]

	mu       sync.Mutex // guards listener
	listener chan *types.Header
}

func newClock() *clock { return &clock{times: newTimes[uint64]()} }

// listen gives the blocks from now on.
func (c *clock) listen() <-chan *types.Header {
	c.mu.Lock()
	defer c.mu.Unlock()
	c.listener = make(chan *types.Header, 16)
	return c.listener
}

func (c *clock) sealed(h *types.Header) {
	c.times.note(h.Number.Uint64(), time.Now())
	c.mu.Lock()
	defer c.mu.Unlock()
	select {
	case c.listener <- h:
	default: // nobody listens
	}
}
