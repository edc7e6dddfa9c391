package journal

import (
	"bufio"
	"bytes"
	"errors"
	"fmt"
	"os"
	"os/exec"
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
)

// TestMain lets a test run this binary again as a process that it can kill.
func TestMain(m *testing.M) {
	if path := os.Getenv("JOURNAL_CHILD"); path != "" {
		child(path)
	}
	os.Exit(m.Run())
}

// child notes one height after the other and says so, until it is killed.
func child(path string) {
	j, _, err := Open(path, Config{})
	if err != nil {
		fmt.Println(err)
		os.Exit(1)
	}
	for height := uint64(1); ; height++ {
		if err := j.Note(line, height, hashOf(height)); err != nil {
			fmt.Println(err)
			os.Exit(1)
		}
		fmt.Println(height)
	}
}

func TestWhatWasAllowedSurvivesKill(t *testing.T) {
	path := place(t)
	allowed := uint64(0)
	for run := range 5 {
		command := exec.Command(os.Args[0])
		command.Env = append(os.Environ(), "JOURNAL_CHILD="+path)
		out, err := command.StdoutPipe()
		require.NoError(t, err)
		require.NoError(t, command.Start())

		said := uint64(0)
		killed := time.AfterFunc(time.Duration(20+10*run)*time.Millisecond, func() { _ = command.Process.Kill() })
		lines := bufio.NewScanner(out)
		for lines.Scan() {
			said++
			require.Equal(t, fmt.Sprint(said), lines.Text())
		}
		killed.Stop()
		require.Error(t, command.Wait(), "it was killed")
		allowed = max(allowed, said)

		j := open(t, path, Config{})
		for height := uint64(1); height <= allowed; height++ {
			require.Contains(t, j.lines[line].hashes[height], hashOf(height))
		}
		require.NoError(t, j.Close())
	}
	require.NotZero(t, allowed)
}

// A machine can stop with any part of the last record on its disk. What came before it is kept, and it was never answered.
func TestTheLastRecordMayBeCutAnywhere(t *testing.T) {
	whole, lengths := written(t)
	last := lengths[len(lengths)-2]

	for cut := last; cut < len(whole); cut++ {
		path := place(t)
		require.NoError(t, os.WriteFile(path, whole[:cut], 0o600))
		j, opened, err := Open(path, Config{})
		require.NoError(t, err, cut)
		require.Equal(t, cut != last, opened.Dropped)
		require.Equal(t, len(lengths)-2, j.Status().Records)

		// What follows stands in a line of its own.
		require.NoError(t, j.Note(line, 99, hashOf(99)))
		j, opened = reopen(t, j)
		require.Equal(t, Opened{}, opened)
		require.Equal(t, len(lengths)-1, j.Status().Records)
		require.NoError(t, j.Close())
	}

	// Cut further up, it is a shorter journal: nothing in a file can tell that from the truth.
	for _, length := range lengths[:len(lengths)-1] {
		path := place(t)
		require.NoError(t, os.WriteFile(path, whole[:length], 0o600))
		open(t, path, Config{})
	}
}

func TestALastRecordOfZerosIsACutOne(t *testing.T) {
	whole, lengths := written(t)
	last := lengths[len(lengths)-2]
	for name, tail := range map[string][]byte{
		"zeros":                make([]byte, len(whole)-last),
		"zeros with an end":    append(make([]byte, len(whole)-last-1), '\n'),
		"zeros in the middle":  append(append(bytes.Clone(whole[last:last+20]), make([]byte, 50)...), whole[last+70:]...),
		"one bit":              flipped(whole[last:], 30),
		"a record of old size": whole[last : last+3],
	} {
		path := place(t)
		require.NoError(t, os.WriteFile(path, append(bytes.Clone(whole[:last]), tail...), 0o600))
		_, opened, err := Open(path, Config{})
		require.NoError(t, err, name)
		require.True(t, opened.Dropped, name)
	}
}

func TestDamageElsewhereIsRefusedWithTheRemedy(t *testing.T) {
	whole, lengths := written(t)
	last := lengths[len(lengths)-2]
	for at := range last {
		path := place(t)
		require.NoError(t, os.WriteFile(path, flipped(whole, at), 0o600))
		_, _, err := Open(path, Config{})
		require.ErrorIs(t, err, ErrDamaged, "byte %d", at)
		require.ErrorContains(t, err, "restore it from a copy")
	}

	for name, content := range map[string][]byte{
		"empty":              nil,
		"another version":    []byte("veritee-journal 2\n"),
		"another file":       []byte("hello"),
		"a cut header":       []byte(header[:5]),
		"a line in between":  append(append(bytes.Clone(whole[:last]), '\n'), whole[last:]...),
		"a long tail":        append(bytes.Clone(whole), bytes.Repeat([]byte("x"), 1000)...),
		"a very long line":   append(bytes.Clone(whole), bytes.Repeat([]byte("x"), 1<<20)...),
		"too many lines":     manyLines(),
		"too many hashes":    manyHashes(),
		"a floor in capital": []byte(header + "FLOOR 1 0x00 0x00 1 - 00000000\n" + string(whole[len(header):])),
	} {
		path := place(t)
		require.NoError(t, os.WriteFile(path, content, 0o600))
		_, _, err := Open(path, Config{})
		require.ErrorIs(t, err, ErrDamaged, name)

		// And left as it was, for a person to look at.
		after, err := os.ReadFile(path)
		require.NoError(t, err)
		require.True(t, bytes.Equal(content, after))
	}
}

// written is a journal's file, and its length after each of its lines.
func written(t *testing.T) (whole []byte, lengths []int) {
	t.Helper()
	j := open(t, place(t), Config{})
	for height := range uint64(4) {
		require.NoError(t, j.Note(line, height, hashOf(height)))
	}
	require.NoError(t, j.Close())
	whole, err := os.ReadFile(j.path)
	require.NoError(t, err)

	length := 0
	for text := range strings.Lines(string(whole)) {
		length += len(text)
		lengths = append(lengths, length)
	}
	require.Len(t, lengths, 5)
	return whole, lengths
}

func flipped(content []byte, at int) []byte {
	content = bytes.Clone(content)
	content[at] ^= 1
	return content
}

func manyLines() []byte {
	var out bytes.Buffer
	out.WriteString(header)
	for id := range uint64(maxLines + 2) {
		out.WriteString(record{line: Line{ChainID: id}, height: 1, hash: hashOf(1)}.String())
	}
	return out.Bytes()
}

func manyHashes() []byte {
	var out bytes.Buffer
	out.WriteString(header)
	for hash := range uint64(MaxHashes + 2) {
		out.WriteString(record{line: line, height: 1, hash: hashOf(hash)}.String())
	}
	return out.Bytes()
}

// Whatever a file holds: it is refused, or it is read, and then read the same after it was written.
func FuzzOpen(f *testing.F) {
	f.Add([]byte(header))
	f.Add([]byte(header + record{line: line, height: 1, hash: hashOf(1)}.String() + record{line: line, height: 1, floor: true}.String()))
	f.Add([]byte(header + record{line: line, height: 1, hash: hashOf(1)}.String()[:40]))
	f.Add(manyHashes())
	f.Fuzz(func(t *testing.T, content []byte) {
		j := &Journal{config: Config{Heights: MinHeights}.filled(), lines: make(map[Line]*heights)}
		good, err := j.read(bytes.NewReader(content))
		if err != nil {
			if !errors.Is(err, ErrDamaged) {
				t.Fatal(err)
			}
			return
		}
		if good > int64(len(content)) || int64(len(content))-good > maxLine {
			t.Fatalf("%d of %d bytes are good", good, len(content))
		}

		var first, second bytes.Buffer
		if _, err := j.dump(&first); err != nil {
			t.Fatal(err)
		}
		again := &Journal{config: j.config, lines: make(map[Line]*heights)}
		if _, err := again.read(bytes.NewReader(first.Bytes())); err != nil {
			t.Fatal(err)
		}
		if _, err := again.dump(&second); err != nil || first.String() != second.String() {
			t.Fatal("another journal")
		}
	})
}
