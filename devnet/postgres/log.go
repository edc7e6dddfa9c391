package postgres

import (
	"io"
	"os"
	"sync"
)

// serverLog is where a server writes. A file needs nobody to copy, so that a shared server leaves no goroutine behind for a leak
// detector to find; a caller's writer does.
type serverLog struct {
	writer io.Writer
	file   *os.File // nil if the caller has a writer
}

func (s *Server) newLog() (*serverLog, error) {
	if s.config.Log != nil {
		return &serverLog{writer: &tailWriter{to: s.config.Log}}, nil
	}
	file, err := os.OpenFile(s.run.log, os.O_CREATE|os.O_RDWR|os.O_TRUNC, 0o644)
	if err != nil {
		return nil, err
	}
	return &serverLog{writer: file, file: file}, nil
}

// Close closes our end; the server has its own.
func (l *serverLog) Close() error {
	if l.file == nil {
		return nil
	}
	return l.file.Close()
}

const tailBytes = 2000 // of a log in an error

// tail is the end of what was written.
func (l *serverLog) tail() string {
	if kept, ok := l.writer.(*tailWriter); ok {
		return kept.tail()
	}

	info, err := l.file.Stat()
	if err != nil {
		return ""
	}
	from := max(0, info.Size()-tailBytes)
	content := make([]byte, info.Size()-from)
	n, _ := l.file.ReadAt(content, from)
	return string(content[:n])
}

type tailWriter struct {
	to io.Writer

	mu   sync.Mutex
	last []byte
}

// Write passes on and never fails: a server isn't stopped for its log.
func (w *tailWriter) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()

	w.last = append(w.last, p...)
	w.last = w.last[max(0, len(w.last)-tailBytes):]
	_, _ = w.to.Write(p)
	return len(p), nil
}

func (w *tailWriter) tail() string {
	w.mu.Lock()
	defer w.mu.Unlock()
	return string(w.last)
}
