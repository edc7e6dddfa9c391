package main

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
	"time"
	"unicode/utf8"

	"github.com/urfave/cli/v3"
	"golang.org/x/term"

	"github.com/veritee/veritee/internal/plaintext"
	"github.com/veritee/veritee/relayer/config"
)

const watchEvery = 2 * time.Second

// What a terminal is told. The other screen is the one that editors use: what was there before comes back at the end.
const (
	enterScreen = "\x1b[?1049h\x1b[?25l"
	leaveScreen = "\x1b[?25h\x1b[?1049l"
	home        = "\x1b[H"
	clearLine   = "\x1b[K"
	clearBelow  = "\x1b[J"
)

// rawFile is the file behind the program's output, for who commands the terminal on purpose.
func rawFile(out io.Writer) (*os.File, bool) {
	if plain, ok := out.(*plaintext.Writer); ok {
		out = plain.To
	}
	file, ok := out.(*os.File)
	return file, ok
}

// watchStatus asks again and again until ctx ends, which is no error. A relayer that doesn't answer is what one watches for: it is
// shown, and asked again.
func watchStatus(ctx context.Context, cmd *cli.Command, c config.Config) error {
	out := cmd.Root().Writer
	screen, terminal := rawFile(out)
	terminal = terminal && term.IsTerminal(int(screen.Fd()))
	if terminal && !cmd.Bool("json") {
		fmt.Fprint(screen, enterScreen)
		defer fmt.Fprint(screen, leaveScreen)
	}

	for {
		text := statusText(ctx, cmd, c)
		switch {
		case ctx.Err() != nil:
			return nil
		case cmd.Bool("json"), !terminal:
			if _, err := out.Write(text); err != nil {
				return nil // whoever read it has gone
			}
		default:
			width, height, err := term.GetSize(int(screen.Fd()))
			if err != nil {
				width, height = 80, 24
			}
			if err := draw(screen, []byte(plaintext.Clean(string(text))), width, height); err != nil {
				return nil
			}
		}

		select {
		case <-ctx.Done():
			return nil
		case <-time.After(watchEvery):
		}
	}
}

// statusText is one status, or why there is none.
func statusText(ctx context.Context, cmd *cli.Command, c config.Config) []byte {
	var text bytes.Buffer
	s, err := readStatus(ctx, cmd, c)
	if cmd.Bool("json") {
		encoder := json.NewEncoder(&text)
		if err != nil {
			_ = encoder.Encode(map[string]any{"error": err.Error(), "at": time.Now().UTC()})
		} else {
			_ = encoder.Encode(s)
		}
		return text.Bytes()
	}

	fmt.Fprintf(&text, "%s\n\n", time.Now().UTC().Format(time.RFC3339))
	if err != nil {
		fmt.Fprintf(&text, "%v\n", err)
	} else if err := printStatus(&text, s); err != nil {
		fmt.Fprintf(&text, "%v\n", err)
	}
	text.WriteByte('\n')
	return text.Bytes()
}

// draw puts a text on a screen over what was there, without a flicker: each line is cut to the width, and what doesn't fit below isn't
// shown.
func draw(out io.Writer, text []byte, width, height int) error {
	lines := strings.Split(strings.TrimRight(string(text), "\n"), "\n")
	if height > 1 && len(lines) > height {
		lines = append(lines[:height-1], fmt.Sprintf("… %d more lines", len(lines)-height+1))
	}
	var frame strings.Builder
	frame.WriteString(home)
	for i, line := range lines {
		if i > 0 {
			frame.WriteString("\n")
		}
		frame.WriteString(cut(line, width) + clearLine)
	}
	frame.WriteString(clearBelow)
	_, err := io.WriteString(out, frame.String())
	return err
}

func cut(line string, width int) string {
	if width < 2 || utf8.RuneCountInString(line) <= width {
		return line
	}
	return string([]rune(line)[:width-1]) + "…"
}
