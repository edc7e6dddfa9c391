package journal

import (
	"encoding/binary"
	"os"
	"path/filepath"
	"strings"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

var line = Line{ChainID: 1337, Coordinator: common.Address{1}, KeyHash: common.Hash{2}}

// hashOf is a hash that a test can tell from others.
func hashOf(number uint64) (hash common.Hash) {
	binary.BigEndian.PutUint64(hash[24:], number)
	return hash
}

func open(t *testing.T, path string, config Config) *Journal {
	t.Helper()
	j, _, err := Open(path, config)
	require.NoError(t, err)
	t.Cleanup(func() { _ = j.Close() })
	return j
}

func reopen(t *testing.T, j *Journal) (*Journal, Opened) {
	t.Helper()
	require.NoError(t, j.Close())
	again, opened, err := Open(j.path, j.config)
	require.NoError(t, err)
	t.Cleanup(func() { _ = again.Close() })
	return again, opened
}

func place(t *testing.T) string { return filepath.Join(t.TempDir(), "journal") }

func TestAHeightHasThreeHashesAndNoFourth(t *testing.T) {
	j := open(t, place(t), Config{})
	for hash := range uint64(3) {
		require.NoError(t, j.Note(line, 7, hashOf(hash)))
	}
	require.ErrorIs(t, j.Note(line, 7, hashOf(3)), ErrTooManyHashes)

	// The same ones again, other heights, other keys and other coordinators are no trials.
	for hash := range uint64(3) {
		require.NoError(t, j.Note(line, 7, hashOf(hash)))
	}
	require.NoError(t, j.Note(line, 8, hashOf(3)))
	for _, other := range []Line{
		{ChainID: 1, Coordinator: line.Coordinator, KeyHash: line.KeyHash},
		{ChainID: 1337, Coordinator: common.Address{9}, KeyHash: line.KeyHash},
		{ChainID: 1337, Coordinator: line.Coordinator, KeyHash: common.Hash{9}},
	} {
		require.NoError(t, j.Note(other, 7, hashOf(3)))
	}

	// A restart forgets nothing.
	j, opened := reopen(t, j)
	require.Equal(t, Opened{}, opened)
	require.ErrorIs(t, j.Note(line, 7, hashOf(3)), ErrTooManyHashes)
	require.NoError(t, j.Note(line, 7, hashOf(1)))
	status := j.Status()
	require.True(t, status.Writable)
	require.Equal(t, 5, status.Heights)
	require.Equal(t, 7, status.Records)
	require.Equal(t, uint64(1), status.Refused)
}

func TestWhatIsKnownIsNotWrittenAgain(t *testing.T) {
	j := open(t, place(t), Config{})
	require.NoError(t, j.Note(line, 7, hashOf(1)))
	before, err := os.Stat(j.path)
	require.NoError(t, err)
	for range 100 {
		require.NoError(t, j.Note(line, 7, hashOf(1)))
	}
	after, err := os.Stat(j.path)
	require.NoError(t, err)
	require.Equal(t, before.Size(), after.Size())
}

func TestTheBoundCanBeLoweredAndRaised(t *testing.T) {
	path := place(t)
	j := open(t, path, Config{Hashes: 16})
	for hash := range uint64(16) {
		require.NoError(t, j.Note(line, 7, hashOf(hash)))
	}
	require.ErrorIs(t, j.Note(line, 7, hashOf(16)), ErrTooManyHashes)
	require.NoError(t, j.Close())

	j = open(t, path, Config{Hashes: 1})
	require.ErrorIs(t, j.Note(line, 7, hashOf(16)), ErrTooManyHashes)
	require.NoError(t, j.Note(line, 7, hashOf(15)), "what was answered once")
	require.NoError(t, j.Note(line, 8, hashOf(0)))
	require.ErrorIs(t, j.Note(line, 8, hashOf(1)), ErrTooManyHashes)
}

func TestAConfigurationOutOfBoundsIsRefused(t *testing.T) {
	for _, config := range []Config{{Hashes: -1}, {Hashes: MaxHashes + 1}, {Heights: MinHeights - 1}, {Heights: MaxHeights + 1}} {
		require.ErrorContains(t, config.Check(), "choose")
		_, _, err := Open(place(t), config)
		require.Error(t, err)
	}
	require.NoError(t, Config{}.Check())
}

func TestMemoryIsBoundedAndWhatIsForgottenIsRefused(t *testing.T) {
	j := open(t, place(t), Config{Heights: MinHeights})
	other := Line{ChainID: 1}
	require.NoError(t, j.Note(other, 1, hashOf(1)))
	for height := range uint64(MinHeights) {
		j.take(record{line: line, height: height + 10, hash: hashOf(1)})
	}

	// One more than fits: the lowest quarter goes.
	require.NoError(t, j.Note(line, MinHeights+10, hashOf(1)))
	status := j.Status()
	require.Equal(t, MinHeights*3/4+1, status.Heights)
	lowest := uint64(MinHeights/4 + 11)

	for range 2 {
		require.ErrorIs(t, j.Note(line, 10, hashOf(1)), ErrForgotten, "even what was answered")
		require.ErrorIs(t, j.Note(line, lowest-1, hashOf(1)), ErrForgotten)
		require.ErrorIs(t, j.Note(line, 0, hashOf(1)), ErrForgotten)
		require.NoError(t, j.Note(line, lowest, hashOf(1)))
		require.NoError(t, j.Note(other, 1, hashOf(1)), "lines don't push each other out")
		j, _ = reopen(t, j)
	}

	// Whoever is told to remember less forgets more.
	require.Equal(t, status.Heights, j.Status().Heights)
	content, err := os.ReadFile(j.path)
	require.NoError(t, err)
	require.Contains(t, string(content), "floor 1337 0x01")
}

func TestAFileLongerThanMemoryIsCutWhileItIsRead(t *testing.T) {
	var file strings.Builder
	file.WriteString(header)
	for height := range uint64(10 * MinHeights) {
		file.WriteString(record{line: line, height: height, hash: hashOf(1)}.String())
	}
	path := place(t)
	require.NoError(t, os.WriteFile(path, []byte(file.String()), 0o600))

	j := open(t, path, Config{Heights: MinHeights})
	require.LessOrEqual(t, j.Status().Heights, MinHeights)
	require.ErrorIs(t, j.Note(line, 0, hashOf(1)), ErrForgotten)
	require.NoError(t, j.Note(line, 10*MinHeights-1, hashOf(1)))
}

func TestManyAtOnceAreCountedOneByOne(t *testing.T) {
	j := open(t, place(t), Config{})
	var allowed atomic.Int64
	var all sync.WaitGroup
	for height := range uint64(4) {
		for hash := range uint64(20) {
			all.Go(func() {
				if j.Note(line, height, hashOf(hash)) == nil {
					allowed.Add(1)
				}
				j.Status()
			})
		}
	}
	all.Wait()
	require.Equal(t, int64(4*DefaultHashes), allowed.Load())
	j, _ = reopen(t, j)
	require.Equal(t, 4*DefaultHashes, j.Status().Records)
}

func TestOneProcessHasAJournal(t *testing.T) {
	j := open(t, place(t), Config{})
	_, _, err := Open(j.path, Config{})
	require.ErrorIs(t, err, ErrInUse)
	require.ErrorContains(t, err, "give every worker a journal of its own")
	_, _ = reopen(t, j)
}

func TestAJournalThatIsNewSaysSo(t *testing.T) {
	j, opened, err := Open(place(t), Config{})
	require.NoError(t, err)
	require.True(t, opened.New)
	_, opened = reopen(t, j)
	require.False(t, opened.New)
	stat, err := os.Stat(j.path)
	require.NoError(t, err)
	require.Equal(t, os.FileMode(0o600), stat.Mode())
}

func TestWithoutItsFolderThereIsNoJournal(t *testing.T) {
	_, _, err := Open(filepath.Join(t.TempDir(), "none", "journal"), Config{})
	require.ErrorIs(t, err, os.ErrNotExist)
	require.ErrorContains(t, err, "must exist and be writable")
}

func TestNothingIsAllowedAfterClose(t *testing.T) {
	j := open(t, place(t), Config{})
	require.NoError(t, j.Note(line, 1, hashOf(1)))
	require.NoError(t, j.Close())
	require.ErrorIs(t, j.Note(line, 1, hashOf(1)), ErrWrite)
	require.ErrorIs(t, j.Note(line, 2, hashOf(1)), ErrWrite)
	require.False(t, j.Status().Writable)
}

// What the kernel couldn't write it may have dropped, so a journal that failed is written anew before it is believed.
func TestAfterAFailedWriteTheJournalIsWrittenAnew(t *testing.T) {
	j := open(t, place(t), Config{})
	require.NoError(t, j.Note(line, 1, hashOf(1)))
	require.NoError(t, j.file.Close()) // from now on every write fails

	require.ErrorIs(t, j.Note(line, 1, hashOf(2)), ErrWrite)
	require.False(t, j.Status().Writable)
	require.NotEmpty(t, j.Status().Failure)

	// As long as it can't be, nothing is allowed, not even what is known.
	good := j.path
	j.path = filepath.Join(t.TempDir(), "none", "journal")
	require.ErrorIs(t, j.Note(line, 1, hashOf(1)), ErrWrite)
	require.ErrorIs(t, j.Note(line, 2, hashOf(1)), ErrWrite)
	require.False(t, j.Status().Writable)

	j.path = good
	require.NoError(t, j.Note(line, 1, hashOf(1)))
	require.True(t, j.Status().Writable)
	require.Empty(t, j.Status().Failure)

	// A hash whose write failed counts: it may have been on the disk.
	j, _ = reopen(t, j)
	require.NoError(t, j.Note(line, 1, hashOf(3)))
	require.ErrorIs(t, j.Note(line, 1, hashOf(4)), ErrTooManyHashes)
}
