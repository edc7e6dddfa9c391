package settle

import (
	"context"
	"errors"
	"sync/atomic"
	"time"
)

// A hand is a sender as the settler sees it: it does one thing at a time. What it is busy with may take long, with a signer that is far
// away or nodes that don't answer: a turn waits for it for a moment only, and then goes on with the others.
type hand struct {
	Sender
	busy bool
	done chan struct{} // closed when it isn't busy any more
	late atomic.Bool   // no turn waits for it: it wakes the next when it is done
}

const (
	// lookPatience is how long a turn waits for a sender to look at the head, submitPatience for one to send what it is given.
	lookPatience, submitPatience = 500 * time.Millisecond, 500 * time.Millisecond
)

// start has a hand do something. Whatever it changes of the settler it must post.
func (s *Settler) start(h *hand, do func()) {
	h.busy, h.done = true, make(chan struct{})
	h.late.Store(false)
	done := h.done
	s.running.Go(func() {
		do()
		s.post(func() error { h.busy = false; return nil })
		close(done)
		if h.late.Load() {
			s.Wake()
		}
	})
}

// post leaves something to be done by the settler's own goroutine, which alone touches its fields.
func (s *Settler) post(do func() error) {
	s.inboxMu.Lock()
	defer s.inboxMu.Unlock()
	s.inbox = append(s.inbox, do)
}

// collect does what was posted.
func (s *Settler) collect() error {
	s.inboxMu.Lock()
	all := s.inbox
	s.inbox = nil
	s.inboxMu.Unlock()

	var errs []error
	for _, do := range all {
		errs = append(errs, do())
	}
	return errors.Join(errs...)
}

// await waits until hands have done what they began, but not for long.
func (s *Settler) await(hands []*hand, atMost time.Duration) error {
	within, cancel := context.WithTimeout(context.Background(), atMost)
	defer cancel()
	for _, h := range hands {
		select {
		case <-h.done:
		case <-within.Done():
			h.late.Store(true)
			s.log.Debug("a sender takes long; others go on", "sender", h.Address())
		}
	}
	return s.collect()
}

// look has all hands that are free take their turn at the head, and gives those that have.
func (s *Settler) look(ctx context.Context) ([]*hand, error) {
	var begun []*hand
	failed := make(map[*hand]bool)
	head := s.head
	for _, h := range s.hands {
		if h.busy {
			continue
		}
		begun = append(begun, h)
		s.start(h, func() {
			err := h.At(ctx, head)
			if err == nil {
				return
			}
			s.log.Debug("sender isn't ready", "sender", h.Address(), "err", err)
			s.post(func() error { failed[h] = true; return nil })
		})
	}
	err := s.await(begun, lookPatience)
	var ready []*hand
	for _, h := range begun {
		if !h.busy && !failed[h] {
			ready = append(ready, h)
		}
	}
	return ready, err
}
