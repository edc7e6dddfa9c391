package main

import (
	"context"
	"fmt"
	"math/rand/v2"
	"syscall"
	"time"
)

// A Recovery is how long nothing was sent after something ended, under a load that always has something to send: at most a block
// earlier, mostly at once.
type Recovery struct {
	Name     string   `json:"name"`
	TTL      float64  `json:"ttl_seconds"` // leadership.ttl
	Interval float64  `json:"interval_seconds"`
	Rate     float64  `json:"requests_per_second"`
	Gap      []Resume `json:"resumes"`
	Most     float64  `json:"most_seconds"` // to the next settlement in the pool
	Requests int      `json:"requests"`     // all of them were settled, each once
}

// A Resume is one time.
type Resume struct {
	Broadcast float64 `json:"broadcast_seconds"`       // from the signal to the next settlement in the node's pool
	Ready     float64 `json:"ready_seconds,omitempty"` // from the signal until the process that was started anew is ready
}

// A blow ends a leader, and mend makes it a relayer again afterwards.
type blow struct {
	name string
	ttl  time.Duration
	hit  func(*relayer)
	mend func(*relayer) error
}

var blows = struct{ kill, stop, freeze blow }{
	kill:   blow{"kill -9", 0, func(r *relayer) { r.child.Kill() }, (*relayer).start},
	stop:   blow{"SIGTERM", 0, func(r *relayer) { r.child.Stop(10 * time.Second) }, (*relayer).start},
	freeze: blow{"SIGSTOP", 5 * time.Second, func(r *relayer) { r.child.Signal(syscall.SIGSTOP) }, (*relayer).thaw},
}

func (r *relayer) thaw() error {
	r.child.Signal(syscall.SIGCONT)
	return nil
}

// recovery hits the leader so many times. Alone it is started again at once, as a supervisor does; with a standby that takes over.
func (b *bench) recovery(ctx context.Context, name string, hit blow, times int, standby bool) (Recovery, error) {
	figures := Recovery{Name: name, TTL: hit.ttl.Seconds(), Interval: 1, Rate: 20}
	s, err := b.build(ctx, setup{interval: time.Second, consumers: 8, ttl: hit.ttl})
	if err != nil {
		return figures, err
	}
	defer s.strike()
	if _, err := s.startReadyRelayer(); err != nil {
		return figures, err
	}
	if standby {
		if _, err := s.startReadyRelayer(); err != nil {
			return figures, err
		}
	}
	book := newLedger(s.chain.Head().Number.Uint64())
	s.run()
	loading, stop := context.WithCancel(ctx)
	defer stop()
	w, err := s.startWatch(loading, nil)
	if err != nil {
		return figures, err
	}
	over := make(chan error, 1)
	go func() {
		_, err := s.asks(loading, load{rate: figures.Rate, duration: time.Hour})
		over <- err
	}()

	random := rand.New(rand.NewPCG(3, 1))
	for range times {
		// Somewhere within a block.
		if err := s.pause(3*time.Second + time.Duration(random.Int64N(int64(time.Second)))); err != nil {
			return figures, err
		}
		resume, err := s.hit(w, hit, standby)
		if err != nil {
			return figures, fmt.Errorf("%s: %w%s", name, err, s.logs())
		}
		figures.Gap = append(figures.Gap, resume)
		figures.Most = max(figures.Most, resume.Broadcast)
	}
	stop()
	<-over

	// What was asked last may be in the pool still.
	if err := s.pause(1500 * time.Millisecond); err != nil {
		return figures, err
	}
	if err := s.untilSettled(book, time.Minute); err != nil {
		return figures, err
	}
	figures.Requests = len(book.requests)
	return figures, nil
}

// hit ends the leader and waits for the next settlement, and until all is as before.
func (s *stage) hit(w *watch, hit blow, standby bool) (Resume, error) {
	leader, err := s.leader()
	if err != nil {
		return Resume{}, err
	}
	at := time.Now()
	hit.hit(leader)
	gone := time.Now()

	var resume Resume
	if !standby {
		if err := hit.mend(leader); err != nil {
			return resume, err
		}
		if err := leader.waitReady(); err != nil {
			return resume, err
		}
		resume.Ready = round(time.Since(at).Seconds(), 2)
	}
	err = s.eventually("something is sent", 30*time.Second, func() (bool, error) { return !w.next(gone).IsZero(), nil })
	if err != nil {
		return resume, err
	}
	resume.Broadcast = round(w.next(gone).Sub(at).Seconds(), 2)
	if standby {
		if err := hit.mend(leader); err != nil {
			return resume, err
		}
		return resume, leader.waitReady()
	}
	return resume, nil
}

// leader is the relayer that leads.
func (s *stage) leader() (leader *relayer, err error) {
	return leader, s.eventually("a relayer leads", 30*time.Second, func() (bool, error) {
		for _, r := range s.relayers {
			if said, err := r.scrape(); err == nil && said.by("veritee_leadership_term", "")[""] > 0 {
				leader = r
				return true, nil
			}
		}
		return false, nil
	})
}

// pause lets time pass: here time is what is measured.
func (s *stage) pause(d time.Duration) error {
	select {
	case <-time.After(d):
		return nil
	case <-s.ctx.Done():
		return s.ctx.Err()
	}
}
