package orders

import (
	"os"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

var at = common.Address{0xb0}

func reopen(t *testing.T, path string, keep int) *Journal {
	t.Helper()
	j, err := open(path, keep)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, j.Close()) })
	return j
}

func TestANumberIsOneOrders(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orders")
	j := reopen(t, path, Remembered)
	require.NoError(t, j.Note(at, 1, common.Hash{1}, 10))
	require.NoError(t, j.Note(at, 1, common.Hash{1}, 11), "the same again")
	require.ErrorIs(t, j.Note(at, 1, common.Hash{2}, 12), ErrOther)
	require.NoError(t, j.Note(common.Address{0xb1}, 1, common.Hash{2}, 12), "at another broker")

	_, err := Open(path)
	require.ErrorIs(t, err, ErrInUse)
	require.NoError(t, j.Close())
	require.ErrorIs(t, j.Note(at, 2, common.Hash{1}, 10), ErrWrite)

	j = reopen(t, path, Remembered)
	require.ErrorIs(t, j.Note(at, 1, common.Hash{2}, 12), ErrOther)
	require.Equal(t, uint64(12), j.Height())
}

func TestManyAtOnceAreAllOnTheDisk(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orders")
	j := reopen(t, path, Remembered)
	var all sync.WaitGroup
	for i := range 200 {
		all.Go(func() {
			sequence := uint64(i + 1)
			if j.Note(at, sequence, common.Hash{byte(i)}, sequence) != nil {
				return
			}
			content, err := os.ReadFile(path)
			require.NoError(t, err)
			require.Contains(t, string(content), record{at, sequence, common.Hash{byte(i)}, sequence, false}.String())
		})
	}
	all.Wait()
	require.Len(t, j.brokers[at].orders, 200)
}

func TestTheOldestAreForgottenAndNotAnswered(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orders")
	j := reopen(t, path, 10)
	for i := range uint64(20) {
		require.NoError(t, j.Note(at, i+1, common.Hash{1}, 5))
	}
	require.Len(t, j.brokers[at].orders, 20)
	require.NoError(t, j.Note(at, 1, common.Hash{1}, 5))
	require.NoError(t, j.Note(at, 21, common.Hash{1}, 5))
	require.Len(t, j.brokers[at].orders, 10)
	require.ErrorIs(t, j.Note(at, 1, common.Hash{1}, 5), ErrForgotten)
	require.NoError(t, j.Close())
	require.ErrorIs(t, reopen(t, path, 10).Note(at, 1, common.Hash{1}, 5), ErrForgotten)
}

func TestWhatACrashLeftIsDroppedAndDamageIsNot(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orders")
	j := reopen(t, path, Remembered)
	for i := range uint64(3) {
		require.NoError(t, j.Note(at, i+1, common.Hash{1}, 5))
	}
	require.NoError(t, j.Close())
	whole, err := os.ReadFile(path)
	require.NoError(t, err)

	// Cut anywhere after the first line: what is left opens, and every whole record counts.
	for cut := len(header); cut < len(whole); cut += 7 {
		require.NoError(t, os.WriteFile(path, whole[:cut], 0o600))
		again := reopen(t, path, Remembered)
		known := 0
		if b := again.brokers[at]; b != nil {
			known = len(b.orders)
		}
		require.Equal(t, strings.Count(string(whole[:cut]), "order 0x")-partOf(whole[:cut]), known, cut)
		require.NoError(t, again.Close())
	}

	// More that can't be read than one write has.
	damaged := strings.Replace(string(whole), "order", "0rder", 1) + strings.Repeat(record{at, 9, common.Hash{1}, 5, false}.String(), 1000)
	require.NoError(t, os.WriteFile(path, []byte(damaged), 0o600))
	_, err = Open(path)
	require.ErrorIs(t, err, ErrDamaged)
	require.NoError(t, os.WriteFile(path, []byte("something else\n"), 0o600))
	_, err = Open(path)
	require.ErrorIs(t, err, ErrDamaged)

	// Two orders of one number.
	require.NoError(t, os.WriteFile(path, []byte(string(whole)+record{at, 1, common.Hash{2}, 5, false}.String()), 0o600))
	_, err = Open(path)
	require.ErrorIs(t, err, ErrDamaged)
}

// partOf is 1 if the last record's line is cut.
func partOf(content []byte) int {
	last := string(content[strings.LastIndexByte(string(content), '\n')+1:])
	if _, err := parse(last); err != nil && strings.HasPrefix(last, "order 0x") {
		return 1
	}
	return 0
}

func TestNothingIsAnsweredWhileNothingCanBeWritten(t *testing.T) {
	folder := filepath.Join(t.TempDir(), "sub")
	require.NoError(t, os.Mkdir(folder, 0o700))
	j := reopen(t, filepath.Join(folder, "orders"), Remembered)
	require.NoError(t, j.file.Close()) // the next write fails
	require.ErrorIs(t, j.Note(at, 1, common.Hash{1}, 5), ErrWrite)
	require.Error(t, j.Failure())
	require.ErrorIs(t, j.Note(at, 1, common.Hash{2}, 5), ErrOther, "it may be on the disk")
	require.NoError(t, j.Note(at, 1, common.Hash{1}, 5), "the whole file is written anew")
	require.NoError(t, j.Failure())
}

// However many orders come at once, what a crash tears opens again.
func TestManyRecordsAreNotTornTogether(t *testing.T) {
	path := filepath.Join(t.TempDir(), "orders")
	j := reopen(t, path, Remembered)
	const many = 2000
	var waiting, written []byte
	for i := range uint64(many) {
		waiting = append(waiting, record{at, i + 1, common.Hash{1}, 5, false}.String()...)
	}
	require.Greater(t, len(waiting), maxBroken)
	require.NoError(t, j.write(waiting))
	require.NoError(t, j.Close())
	again := reopen(t, path, Remembered)
	require.Len(t, again.brokers[at].orders, many)
	require.NoError(t, again.Close())

	for rest := waiting; len(rest) > 0; {
		var part []byte
		part, rest = split(rest)
		torn := append([]byte(header), written...)
		torn = append(append(torn, '0'), part[1:]...) // its first sector is the one that is missing
		require.NoError(t, os.WriteFile(path, torn, 0o600))
		require.NoError(t, reopen(t, path, Remembered).Close())
		written = append(written, part...)
	}
	require.Equal(t, waiting, written)
}

func FuzzRecord(f *testing.F) {
	f.Add(strings.TrimSuffix(record{at, 1, common.Hash{1}, 5, false}.String(), "\n"))
	f.Add(strings.TrimSuffix(record{at, 1, common.Hash{}, 5, true}.String(), "\n"))
	f.Fuzz(func(t *testing.T, text string) {
		if r, err := parse(text); err == nil && r.String() != text+"\n" {
			t.Fatal("another spelling")
		}
	})
}
