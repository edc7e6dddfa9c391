// Package logbuffer is a log in memory that is written and read at once: what tests give to a process that logs, and then look at.
package logbuffer

import (
	"bytes"
	"strings"
	"sync"
)

// Buffer is a log. Its zero value is empty and ready; it may be used by several goroutines.
type Buffer struct {
	mu   sync.Mutex
	text bytes.Buffer
}

// Write appends, and never fails.
func (b *Buffer) Write(p []byte) (int, error) {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.Write(p)
}

// String is all that was written.
func (b *Buffer) String() string {
	b.mu.Lock()
	defer b.mu.Unlock()
	return b.text.String()
}

// Has says whether a text was written.
func (b *Buffer) Has(text string) bool { return strings.Contains(b.String(), text) }

// Tail is what was written last, at most so many lines.
func (b *Buffer) Tail(lines int) string {
	all := strings.Split(b.String(), "\n")
	return strings.Join(all[max(0, len(all)-lines):], "\n")
}

// Reset forgets what was written.
func (b *Buffer) Reset() {
	b.mu.Lock()
	defer b.mu.Unlock()
	b.text.Reset()
}
