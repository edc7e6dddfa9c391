package main

import (
	"context"
	"time"
)

// A Memory is what a relayer holds while many requests wait.
type Memory struct {
	Requests int        `json:"requests"`    // mature, with nobody to answer them
	Reading  float64    `json:"reading_mb"`  // the most, while it read them from the chain
	Waiting  float64    `json:"waiting_mb"`  // the most, while they waited
	Draining float64    `json:"draining_mb"` // the most, while they were answered and settled
	Drain    Throughput `json:"drain"`
}

// memory makes a backlog while nobody answers, sees what the relayer holds, and lets workers and relayer drain it for a while.
func (b *bench) memory(ctx context.Context, requests int, waits, drains time.Duration) (Memory, error) {
	figures := Memory{Requests: requests}
	s, book, err := b.stageOfBacklog(ctx, setup{interval: 2 * time.Second, senders: 4, items: 100, flight: 16}, requests)
	if err != nil {
		return figures, err
	}
	defer s.strike()
	for _, w := range s.workers {
		w.Stop(5 * time.Second)
	}
	s.run()
	r, err := s.startReadyRelayer()
	if err != nil {
		return figures, err
	}
	err = s.eventually("the relayer has read them", 3*time.Minute, func() (bool, error) {
		said, err := r.scrape()
		return err == nil && int(said.by("veritee_requests", "state")["matured"]) == requests, nil
	})
	if err != nil {
		return figures, err
	}
	if _, most, err := r.resident(); err == nil {
		figures.Reading = megabytes(most)
	}
	if figures.Waiting, err = s.mostResident(r, waits); err != nil {
		return figures, err
	}

	s.workers = nil
	before := cpuOf(r)
	if err := s.startWorkers(); err != nil {
		return figures, err
	}
	limited, cancel := context.WithTimeout(ctx, drains)
	defer cancel()
	draining := make(chan float64, 1)
	go func() {
		most, _ := s.mostResident(r, drains)
		draining <- most
	}()
	err = s.until(book, time.Hour, func() bool { return book.open() == 0 || limited.Err() != nil })
	if err != nil {
		return figures, err
	}
	figures.Draining = <-draining
	figures.Drain, err = s.throughput(ctx, "drain", book)
	figures.Drain.CPU = round(float64((cpuOf(r)-before).Microseconds())/1000/float64(max(figures.Drain.Settled, 1)), 3)
	return figures, err
}

// mostResident is the most that a process held during a time, in megabytes.
func (s *stage) mostResident(r *relayer, during time.Duration) (float64, error) {
	most := uint64(0)
	for deadline := time.Now().Add(during); time.Now().Before(deadline); {
		now, _, err := r.resident()
		if err != nil {
			return 0, err
		}
		most = max(most, now)
		if err := s.pause(200 * time.Millisecond); err != nil {
			return 0, err
		}
	}
	return megabytes(most), nil
}
