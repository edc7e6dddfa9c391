package plaintext

import (
	"bytes"
	"encoding/json"
	"errors"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestWhatATerminalWouldObeyIsWritten(t *testing.T) {
	for in, want := range map[string]string{
		"plain\tand\nlines — ✓": "plain\tand\nlines — ✓",
		"\x1b[2JACCEPTED\r":     `\u001b[2JACCEPTED\u000d`,
		"\u009b2J\x7f":          `\u009b2J\u007f`,
		"a\u202eb\u2066":        `a\u202eb\u2066`,
		"\x9b2J":                `\ufffd2J`,
	} {
		require.Equal(t, want, Clean(in))
		var out bytes.Buffer
		w := New(&out)
		for i := range len(in) { // byte by byte
			n, err := w.Write([]byte(in[i : i+1]))
			require.NoError(t, err)
			require.Equal(t, 1, n)
		}
		require.Equal(t, want, out.String())
		require.Equal(t, w, New(w))
	}
}

func TestHoweverItIsCutTheTextIsTheSame(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		text := rapid.String().Draw(t, "text")
		var out bytes.Buffer
		w := New(&out)
		for rest := text; rest != ""; {
			n := rapid.IntRange(1, len(rest)).Draw(t, "n")
			_, err := w.Write([]byte(rest[:n]))
			require.NoError(t, err)
			rest = rest[n:]
		}
		require.Equal(t, Clean(text), out.String())
		require.Equal(t, -1, strings.IndexFunc(out.String(), commands))

		// JSON stays JSON of the same.
		raw, err := json.Marshal(map[string]string{"a": strings.ToValidUTF8(text, "")})
		require.NoError(t, err)
		var before, after map[string]string
		require.NoError(t, json.Unmarshal(raw, &before))
		require.NoError(t, json.Unmarshal([]byte(Clean(string(raw))), &after))
		require.Equal(t, before, after)
	})
}

type broken struct{}

func (broken) Write([]byte) (int, error) { return 0, errors.New("full") }

func TestAnErrorIsPassedOn(t *testing.T) {
	_, err := New(broken{}).Write([]byte("x"))
	require.EqualError(t, err, "full")
}
