package collateral

import (
	"context"
	"errors"
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"time"
)

// restAfterFailure is how long sources are left alone while a stale answer still serves.
const restAfterFailure = 5 * time.Minute

// slot is the cache's place for one subject. Whoever holds the turn works on it, so that many who ask at once ask a source once.
type slot struct {
	turn   chan struct{} // holds one value
	answer *Answer
	until  time.Time // sources aren't asked before, if answer holds
}

// Get answers from the cache as long as that is fresh, else asks the sources and keeps what comes. If they give nothing, what is in
// the cache serves until its window ends, with the reason in Stale.
func (c *Client) Get(ctx context.Context, about Subject) (*Answer, error) {
	if err := about.Check(); err != nil {
		return nil, err
	}
	c.mu.Lock()
	s := c.cache[about]
	if s == nil {
		s = &slot{turn: make(chan struct{}, 1)}
		s.turn <- struct{}{}
		c.cache[about] = s
	}
	c.mu.Unlock()

	select {
	case <-s.turn:
	case <-ctx.Done():
		return nil, fmt.Errorf("collateral for %s: %w", about, context.Cause(ctx))
	}
	defer func() { s.turn <- struct{}{} }()

	now := c.now()
	if s.holds(now) && now.Before(s.until) {
		return s.answer, nil
	}
	if s.load(c, about); s.holds(now) && now.Before(s.until) {
		return s.answer, nil
	}
	holds := s.holds(now)

	var have *Bundle
	if s.answer != nil {
		have = s.answer.Bundle
	}
	fresh, err := c.fetchNewer(ctx, about, have)
	switch {
	case err == nil:
		s.answer, s.until = fresh, fresh.refreshAt(c.ahead)
		fresh.NotKept = c.keep(about, fresh)
		if !s.until.After(now) { // a source that is itself near the end: ask again, but not at once
			s.until = now.Add(restAfterFailure)
		}
		return fresh, nil
	case holds && ctx.Err() == nil:
		old := *s.answer
		old.Stale = err
		s.answer, s.until = &old, now.Add(restAfterFailure)
		return &old, nil
	}
	return nil, err
}

// holds says whether the slot's answer may be used.
func (s *slot) holds(now time.Time) bool {
	return s.answer != nil && s.answer.Endorsements.Check(now) == nil
}

// load takes what another process left in the folder, if it is newer. A file that is damaged, or about something else, is as good as
// none: it is fetched again.
func (s *slot) load(c *Client, about Subject) {
	if c.folder == "" {
		return
	}
	path := filepath.Join(c.folder, about.FileName())
	b, err := Read(c.verifier, path)
	if err != nil || b.fits(about) != nil {
		return
	}
	if s.answer == nil || s.answer.olderThan(b) != "" && b.olderThan(s.answer.Bundle) == "" {
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
// a folder, and made if need be. What Intel issued later is never replaced: then there is an [OlderError].
func (c *Client) Save(path string, about Subject, b *Bundle) (string, error) {
	if os.IsPathSeparator(path[len(path)-1]) {
		if err := os.MkdirAll(path, 0o755); err != nil {
			return path, err
		}
	}
	if info, err := os.Stat(path); err == nil && info.IsDir() {
		path = filepath.Join(path, about.FileName())
	}
	before, err := Read(c.verifier, path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
	case err == nil && before.fits(about) == nil:
		if part := b.olderThan(before); part != "" {
			return path, &OlderError{path, part}
		}
	}
	return path, Write(path, b.Collateral)
}

// OlderError says that a file wasn't replaced, since Intel issued what is in it later.
type OlderError struct{ Path, Part string }

func (e *OlderError) Error() string {
	return fmt.Sprintf("%s has a newer %s than what came, and stays; the source is behind, or holds back: ask another with --from, or remove the file", e.Path, e.Part)
}
