// Package plaintext keeps a terminal from being told what to do by what a program prints: names in certificates, answers of
// services, files of strangers.
package plaintext

import (
	"fmt"
	"io"
	"strings"
	"sync"
	"unicode"
	"unicode/utf8"
)

// Writer passes text on. Control characters other than newline and tab, and what turns the direction of writing, become \u and four
// digits, which is what JSON has for them too.
type Writer struct {
	To io.Writer

	mu   sync.Mutex
	held []byte // of a character whose rest hasn't come yet
}

// New is a writer to out. What is one already stays as it is.
func New(out io.Writer) io.Writer {
	if _, ok := out.(*Writer); ok {
		return out
	}
	return &Writer{To: out}
}

// Write passes everything on but the beginning of a character at the end, which waits for the next one.
func (w *Writer) Write(p []byte) (int, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	text := append(w.held, p...)
	whole := len(text)
	for back := 1; back < utf8.UTFMax && back <= len(text); back++ {
		if tail := text[len(text)-back:]; utf8.RuneStart(tail[0]) {
			if !utf8.FullRune(tail) {
				whole -= back
			}
			break
		}
	}
	w.held = append([]byte(nil), text[whole:]...)
	if _, err := io.WriteString(w.To, Clean(string(text[:whole]))); err != nil {
		return 0, err
	}
	return len(p), nil
}

// Clean is text as a [Writer] passes it on.
func Clean(text string) string {
	if strings.IndexFunc(text, commands) < 0 {
		return text
	}
	var out strings.Builder
	for _, r := range text {
		if commands(r) {
			fmt.Fprintf(&out, `\u%04x`, r)
		} else {
			out.WriteRune(r)
		}
	}
	return out.String()
}

// commands says whether a terminal takes a character for a command. Bytes that are no character count, since some terminals take
// those between 80 and 9f so.
func commands(r rune) bool {
	return (unicode.IsControl(r) && r != '\n' && r != '\t') || unicode.Is(unicode.Bidi_Control, r) || r == utf8.RuneError
}
