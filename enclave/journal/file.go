package journal

import (
	"bufio"
	"cmp"
	"errors"
	"fmt"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
)

// Opened is what Open found; an operator should hear of both.
type Opened struct {
	New     bool // there was no file: what other runs have answered isn't known
	Dropped bool // the last record had been cut short and was never answered
}

// Open opens a journal, or makes a new one. Errors: [ErrInUse], [ErrDamaged], [ErrWrite], those of [Config.Check], the file
// system's.
func Open(path string, config Config) (*Journal, Opened, error) {
	if err := config.Check(); err != nil {
		return nil, Opened{}, err
	}

	j := &Journal{path: path, config: config.filled(), lines: make(map[Line]*heights)}
	if err := j.acquire(); err != nil {
		return nil, Opened{}, err
	}
	opened, err := j.open()
	if err != nil {
		return nil, Opened{}, errors.Join(err, j.Close())
	}
	return j, opened, nil
}

// acquire keeps other processes away. The lock is on a file of its own, because the journal itself is replaced now and then;
// the kernel releases it when the process ends, however it does.
func (j *Journal) acquire() error {
	lock, err := os.OpenFile(j.path+".lock", os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return fmt.Errorf("lock journal: %w; its folder must exist and be writable", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		lock.Close()
		return fmt.Errorf("%s: %w; give every worker a journal of its own", j.path, ErrInUse)
	}
	j.lock = lock
	return nil
}

func (j *Journal) open() (Opened, error) {
	file, err := os.OpenFile(j.path, os.O_RDWR, 0)
	if errors.Is(err, fs.ErrNotExist) {
		return Opened{New: true}, j.recover()
	}
	if err != nil {
		return Opened{}, fmt.Errorf("open journal: %w", err)
	}

	good, err := j.read(file)
	if err != nil {
		return Opened{}, errors.Join(err, file.Close())
	}
	end, err := file.Seek(0, io.SeekEnd)
	if err != nil {
		return Opened{}, errors.Join(fmt.Errorf("open journal: %w", err), file.Close())
	}

	// A cut record goes before anything is written behind it.
	opened := Opened{Dropped: end != good}
	if opened.Dropped {
		_, seek := file.Seek(good, io.SeekStart)
		if err := errors.Join(file.Truncate(good), seek, file.Sync()); err != nil {
			return Opened{}, errors.Join(fmt.Errorf("%w: %w", ErrWrite, err), file.Close())
		}
	}
	j.file = file

	// Fewer heights may be allowed now than when it was written.
	for _, h := range j.lines {
		if len(h.hashes) > j.config.Heights {
			return opened, j.recover()
		}
	}
	return opened, nil
}

// read takes in a file and returns how many bytes of it are good: all, or all but the last record.
func (j *Journal) read(file io.Reader) (good int64, err error) {
	in := bufio.NewReaderSize(file, 64<<10)
	first, err := in.ReadString('\n')
	if err != nil && !errors.Is(err, io.EOF) {
		return 0, fmt.Errorf("read journal: %w", err)
	}
	if first != header {
		return 0, fmt.Errorf("%s doesn't start with %q: %w%s", j.path, strings.TrimSpace(header), ErrDamaged, remedy)
	}
	good = int64(len(first))

	for number := 2; ; number++ {
		line, err := in.ReadSlice('\n')
		switch {
		case errors.Is(err, io.EOF) && len(line) <= maxLine:
			return good, nil // nothing more, or a record without its end
		case err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull):
			return 0, fmt.Errorf("read journal: %w", err)
		}

		r, wrong := parseRecord(strings.TrimSuffix(string(line), "\n"))
		if wrong == nil && err == nil {
			wrong = j.take(r)
		}
		if wrong != nil || err != nil {
			// A page that didn't reach the disk can leave the last record with its end and without its middle.
			if _, more := in.Peek(1); errors.Is(more, io.EOF) && len(line) <= maxLine && errors.Is(wrong, errRecord) {
				return good, nil
			}
			return 0, fmt.Errorf("%s, line %d: %w%s", j.path, number, ErrDamaged, remedy)
		}
		good += int64(len(line))
	}
}

const remedy = "; restore it from a copy, or move it away, which forgets what was answered for: with an empty journal a worker " +
	"can be asked about more hashes of old heights than it should answer for"

// take adds a record to memory.
func (j *Journal) take(r record) error {
	h := j.lines[r.line]
	if h == nil {
		if len(j.lines) >= maxLines {
			return fmt.Errorf("more than %d deployments and keys", maxLines)
		}
		h = &heights{hashes: make(map[uint64][]common.Hash)}
		j.lines[r.line] = h
	}
	j.size++

	switch {
	case r.floor:
		h.floor = max(h.floor, r.height)
		maps.DeleteFunc(h.hashes, func(height uint64, _ []common.Hash) bool { return height < h.floor })
	case r.height >= h.floor && !slices.Contains(h.hashes[r.height], r.hash):
		if len(h.hashes[r.height]) >= MaxHashes {
			return fmt.Errorf("more than %d hashes of one height", MaxHashes)
		}
		h.hashes[r.height] = append(h.hashes[r.height], r.hash)
	}

	// A file of a stranger's may be longer than memory.
	if len(h.hashes) > 2*j.config.Heights {
		j.prune()
	}
	return nil
}

// rewrite puts all that is remembered into a new file and that in the old one's place.
func (j *Journal) rewrite() error {
	if j.file != nil {
		j.file.Close()
		j.file = nil
	}

	fresh := j.path + ".new"
	file, err := os.OpenFile(fresh, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return err
	}
	size, err := j.dump(file)
	if err == nil {
		err = file.Sync()
	}
	if err == nil {
		err = os.Rename(fresh, j.path)
	}
	if err == nil {
		err = syncDir(filepath.Dir(j.path))
	}
	if err != nil {
		return errors.Join(err, file.Close(), os.Remove(fresh))
	}
	j.file, j.size = file, size
	return nil
}

// dump writes all records, in an order that depends on nothing but them.
func (j *Journal) dump(out io.Writer) (size int, err error) {
	w := bufio.NewWriter(out)
	put := func(r record) {
		size++
		_, _ = w.WriteString(r.String()) // Flush tells
	}

	_, _ = w.WriteString(header)
	for _, line := range slices.SortedFunc(maps.Keys(j.lines), compareLines) {
		h := j.lines[line]
		if h.floor > 0 {
			put(record{line: line, height: h.floor, floor: true})
		}
		for _, height := range slices.Sorted(maps.Keys(h.hashes)) {
			for _, hash := range h.hashes[height] {
				put(record{line: line, height: height, hash: hash})
			}
		}
	}
	return size, w.Flush()
}

func compareLines(a, b Line) int {
	return cmp.Or(cmp.Compare(a.ChainID, b.ChainID), a.Coordinator.Cmp(b.Coordinator), a.KeyHash.Cmp(b.KeyHash))
}

// syncDir puts a name on the disk, not only what it names.
func syncDir(path string) error {
	dir, err := os.Open(path)
	if err != nil {
		return err
	}
	return errors.Join(dir.Sync(), dir.Close())
}
