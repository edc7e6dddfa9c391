package collateral

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync"
	"time"
)

const (
	// restAfterFailure is how long sources are left alone while a stale answer still serves.
	restAfterFailure = 5 * time.Minute

	// restWithNothing is how long a failure is repeated without asking, where nothing serves.
	restWithNothing = 20 * time.Second

	// refreshTime is how long whoever renews what still holds waits for it, and how long each source may take for that.
	refreshTime = 10 * time.Second

	// maxSlots is how many subjects are remembered. Subjects come from quotes that nobody has checked; Intel has some hundred.
	maxSlots = 512
)

// errRefreshing is why an answer is stale while another caller's question is under way.
var errRefreshing = errors.New("a newer one is being asked for")

// slot is the cache's place for one subject. One caller at a time asks the sources, so that many who ask at once ask a source once;
// who finds an answer that holds doesn't wait for it.
type slot struct {
	used time.Time // guarded by the client's mutex, as is pins
	pins int       // callers that are at it; it isn't dropped under them

	mu      sync.Mutex
	answer  *Answer
	until   time.Time     // sources aren't asked before, if answer holds
	failure error         // of the last question, if it left nothing that holds
	rest    time.Time     // until which failure is repeated
	asking  chan struct{} // closed when the question that is under way has ended; nil: none is
}

// Get answers from the cache as long as that is fresh, else asks the sources and keeps what comes. If they give nothing, or not in
// time, what is in the cache serves until its window ends, with the reason in Stale.
func (c *Client) Get(ctx context.Context, about Subject) (*Answer, error) {
	if err := about.Check(); err != nil {
		return nil, err
	}
	s, err := c.pin(about)
	if err != nil {
		return nil, err
	}
	defer c.unpin(about, s)
	for {
		answer, asking, err := c.look(ctx, s, about)
		if answer != nil || err != nil {
			return answer, err
		}
		select {
		case <-asking:
		case <-ctx.Done():
			return nil, fmt.Errorf("collateral for %s: %w", about, context.Cause(ctx))
		}
	}
}

// look is an answer, an error, or something to wait for before looking again.
func (c *Client) look(ctx context.Context, s *slot, about Subject) (*Answer, <-chan struct{}, error) {
	s.mu.Lock()
	defer s.mu.Unlock()
	now := c.now()
	if s.holds(now) && now.Before(s.until) {
		return s.answer, nil, nil
	}
	if s.asking != nil {
		if s.holds(now) {
			return s.stale(errRefreshing), nil, nil
		}
		return nil, s.asking, nil
	}
	if s.load(c, about, now); s.holds(now) && now.Before(s.until) {
		return s.answer, nil, nil
	}
	if !s.holds(now) && s.failure != nil && now.Before(s.rest) {
		return nil, nil, s.failure
	}
	if ctx.Err() != nil && !s.holds(now) {
		return nil, nil, fmt.Errorf("collateral for %s: %w", about, context.Cause(ctx))
	}

	// What holds is renewed whether or not this caller stays; a first answer is asked for as long as it does.
	asking, holds := make(chan struct{}), s.holds(now)
	s.asking = asking
	if !holds {
		s.mu.Unlock()
		answer, err := c.fetchNewer(ctx, about, nil, 0)
		s.mu.Lock()
		close(asking)
		s.asking = nil
		return s.take(c, about, answer, err, now, ctx.Err() != nil)
	}

	c.mu.Lock()
	s.pins++ // the renewal's
	c.mu.Unlock()
	have := s.answer.Bundle
	go func() {
		defer c.unpin(about, s)
		answer, err := c.fetchNewer(context.WithoutCancel(ctx), about, have, c.patience)
		s.mu.Lock()
		defer s.mu.Unlock()
		close(asking)
		s.asking = nil
		_, _, _ = s.take(c, about, answer, err, now, false)
	}()

	s.mu.Unlock()
	timer := time.NewTimer(c.patience)
	defer timer.Stop()
	why := error(nil)
	select {
	case <-asking:
	case <-timer.C:
		why = fmt.Errorf("no newer one came within %s", c.patience)
	case <-ctx.Done():
		why = context.Cause(ctx)
	}
	s.mu.Lock()
	if why != nil {
		return s.stale(why), nil, nil
	}
	return s.answer, nil, nil
}

// take keeps what a question brought. left says that it failed since its caller went away, which says nothing of the sources.
func (s *slot) take(c *Client, about Subject, fresh *Answer, err error, now time.Time, left bool) (*Answer, <-chan struct{}, error) {
	switch {
	case err == nil:
		s.answer, s.until, s.failure = fresh, fresh.refreshAt(c.ahead), nil
		fresh.NotKept = c.keep(about, fresh)
		if !s.until.After(now) { // a source that is itself near the end: ask again, but not at once
			s.until = now.Add(restAfterFailure)
		}
		return fresh, nil, nil
	case s.holds(now):
		s.answer, s.until = s.stale(err), now.Add(restAfterFailure)
		return s.answer, nil, nil
	case !left:
		s.failure, s.rest = err, now.Add(restWithNothing)
	}
	return nil, nil, err
}

// holds says whether the slot's answer may be used.
func (s *slot) holds(now time.Time) bool {
	return s.answer != nil && s.answer.Endorsements.Check(now) == nil
}

// stale is the slot's answer with a reason why it isn't newer.
func (s *slot) stale(why error) *Answer {
	old := *s.answer
	old.Stale = why
	return &old
}

// pin finds or makes the slot of a subject, and keeps it there.
func (c *Client) pin(about Subject) (*slot, error) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s := c.cache[about]
	if s == nil {
		if len(c.cache) >= maxSlots && !c.evict() {
			return nil, fmt.Errorf("collateral for %s: %d other kinds of platforms are being asked for; try again later", about, maxSlots)
		}
		s = new(slot)
		c.cache[about] = s
	}
	s.pins++
	s.used = c.now()
	return s, nil
}

// unpin lets go of a slot, and drops it if it has neither an answer nor a failure to repeat.
func (c *Client) unpin(about Subject, s *slot) {
	c.mu.Lock()
	defer c.mu.Unlock()
	s.pins--
	if s.pins > 0 {
		return
	}
	s.mu.Lock() // nobody has it: whoever is at it has a pin
	defer s.mu.Unlock()
	if s.answer == nil && s.failure == nil {
		delete(c.cache, about)
	}
}

// evict drops the slot that is missed least: one without an answer rather than one with, and of these the one that was asked for
// longest ago. It says whether there was one.
func (c *Client) evict() bool {
	var least Subject
	var worth bool
	var used time.Time
	found := false
	for about, s := range c.cache {
		if s.pins > 0 {
			continue
		}
		answered := s.answer != nil
		if !found || worth && !answered || worth == answered && s.used.Before(used) {
			found, least, worth, used = true, about, answered, s.used
		}
	}
	delete(c.cache, least)
	return found
}

// load takes what another process left in the folder, if it is newer, or holds where nothing else does. A file that is damaged, or
// about something else, is as good as none: it is fetched again.
func (s *slot) load(c *Client, about Subject, now time.Time) {
	if c.folder == "" {
		return
	}
	path := filepath.Join(c.folder, about.FileName())
	b, err := Read(c.verifier, path)
	if err != nil || b.fits(about) != nil || b.Endorsements.Check(now) != nil {
		return
	}
	if !s.holds(now) || s.answer.olderThan(b) != "" && b.olderThan(s.answer.Bundle) == "" {
		s.answer, s.until = &Answer{Bundle: b, Source: path}, b.refreshAt(c.ahead)
	}
}

// keep writes an answer into the folder.
func (c *Client) keep(about Subject, a *Answer) error {
	if c.folder == "" {
		return nil
	}
	err := os.MkdirAll(c.folder, 0o755)
	if err == nil {
		err = Write(filepath.Join(c.folder, about.FileName()), a.Collateral)
	}
	if err != nil {
		return fmt.Errorf("keep collateral: %w; make %s a folder that this user may write", err, c.folder)
	}
	return nil
}

// Save writes a bundle to a file, or into a folder under its subject's name, and says where it is. A path that ends with a slash is
// a folder, and made if need be. A file that is there already is replaced only if it is collateral for the same platform: else
// there is an error, and if Intel issued what is in it later, an [OlderError].
func (c *Client) Save(path string, about Subject, b *Bundle) (string, error) {
	if os.IsPathSeparator(path[len(path)-1]) {
		if err := os.MkdirAll(path, 0o755); err != nil {
			return path, err
		}
	}
	info, err := os.Stat(path)
	if err == nil && info.IsDir() {
		path = filepath.Join(path, about.FileName())
		info, err = os.Stat(path)
	}
	const remedy = "name another file, or remove it first"
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return path, Write(path, b.Collateral)
	case err != nil:
		return path, err
	case !info.Mode().IsRegular():
		return path, fmt.Errorf("%s is there and no file with collateral; %s", path, remedy)
	}

	before, err := Read(c.verifier, path)
	if err != nil {
		return path, fmt.Errorf("%s is there and isn't collateral, so it stays; %s (%w)", path, remedy, err)
	}
	about.Number = 0 // of another set it may be
	if err := before.fits(about); err != nil {
		return path, fmt.Errorf("%s is there and stays: %w; %s", path, err, remedy)
	}
	if part := b.olderThan(before); part != "" {
		return path, &OlderError{path, part}
	}
	return path, Write(path, b.Collateral)
}

// OlderError says that a file wasn't replaced, since Intel issued what is in it later.
type OlderError struct{ Path, Part string }

func (e *OlderError) Error() string {
	return fmt.Sprintf("%s has a newer %s than what came, and stays; the source is behind, or holds back: ask another with --from, or remove the file", e.Path, e.Part)
}
