package orders

import (
	"bufio"
	"errors"
	"fmt"
	"hash/crc32"
	"io"
	"io/fs"
	"maps"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"syscall"

	"github.com/ethereum/go-ethereum/common"
)

const (
	header = "veritee-orders 1\n"

	// maxLine is more than the longest record has.
	maxLine = 256

	// maxBroken is how much of the end a crash may have left unreadable: what was written together. No write has more.
	maxBroken = 64 << 10

	maxBrokers = 1024
)

var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// A record is one line.
type record struct {
	broker    common.Address
	sequence  uint64
	requestID common.Hash // zero in a floor
	height    uint64
	floor     bool
}

// String is the line with its line feed.
func (r record) String() string {
	kind, id := "order", r.requestID.Hex()
	if r.floor {
		kind, id = "floor", "-"
	}
	text := fmt.Sprintf("%s 0x%x %d %s %d", kind, r.broker[:], r.sequence, id, r.height)
	return fmt.Sprintf("%s %08x\n", text, crc32.Checksum([]byte(text), castagnoli))
}

var errRecord = errors.New("not a record")

// parse reads a line without its line feed. There is one spelling of every record.
func parse(text string) (r record, err error) {
	fields := strings.Split(text, " ")
	if len(text) > maxLine || len(fields) != 6 || fields[0] != "order" && fields[0] != "floor" {
		return record{}, errRecord
	}
	r.floor = fields[0] == "floor"
	wrong := []error{r.broker.UnmarshalText([]byte(fields[1])), nil, nil, nil}
	r.sequence, wrong[1] = strconv.ParseUint(fields[2], 10, 64)
	if !r.floor {
		wrong[2] = r.requestID.UnmarshalText([]byte(fields[3]))
	}
	r.height, wrong[3] = strconv.ParseUint(fields[4], 10, 64)
	if errors.Join(wrong...) != nil || r.String() != text+"\n" {
		return record{}, errRecord
	}
	return r, nil
}

// Open opens a journal, or makes a new one. Errors: [ErrInUse], [ErrDamaged], [ErrWrite], the file system's.
func Open(path string) (*Journal, error) { return open(path, Remembered) }

func open(path string, keep int) (*Journal, error) {
	j := &Journal{path: path, keep: keep, brokers: make(map[common.Address]*broker)}
	lock, err := os.OpenFile(path+".lock", os.O_RDWR|os.O_CREATE, 0o600)
	if err != nil {
		return nil, fmt.Errorf("lock the journal of orders: %w", err)
	}
	if err := syscall.Flock(int(lock.Fd()), syscall.LOCK_EX|syscall.LOCK_NB); err != nil {
		lock.Close()
		return nil, fmt.Errorf("%s: %w", path, ErrInUse)
	}
	j.lock = lock

	if err := j.load(); err != nil {
		return nil, errors.Join(err, j.Close())
	}
	return j, nil
}

// load reads the file, if there is one, and begins a new one: whatever a crash left at its end is gone then.
func (j *Journal) load() error {
	file, err := os.Open(j.path)
	switch {
	case errors.Is(err, fs.ErrNotExist):
		return j.rewrite()
	case err != nil:
		return fmt.Errorf("open the journal of orders: %w", err)
	}
	err = j.read(file)
	if err := errors.Join(err, file.Close()); err != nil {
		return err
	}
	return j.rewrite()
}

func (j *Journal) read(file io.Reader) error {
	in := bufio.NewReaderSize(file, 64<<10)
	if first, err := in.ReadString('\n'); err != nil || first != header {
		return fmt.Errorf("%s doesn't start with %q: %w", j.path, strings.TrimSpace(header), ErrDamaged)
	}
	broken := 0 // bytes since the first record that can't be read
	for {
		line, err := in.ReadSlice('\n')
		if len(line) == 0 && errors.Is(err, io.EOF) {
			return nil
		}
		if err != nil && !errors.Is(err, io.EOF) && !errors.Is(err, bufio.ErrBufferFull) {
			return fmt.Errorf("read the journal of orders: %w", err)
		}
		r, wrong := parse(strings.TrimSuffix(string(line), "\n"))
		if broken > 0 || wrong != nil || err != nil {
			broken += len(line)
		}
		if broken > maxBroken {
			return fmt.Errorf("%s: %w", j.path, ErrDamaged)
		}
		if wrong != nil || err != nil {
			continue
		}
		// A good record behind a broken one was never answered either, but to remember it does no harm.
		if err := j.take(r); err != nil {
			return err
		}
	}
}

func (j *Journal) take(r record) error {
	if len(j.brokers) >= maxBrokers && j.brokers[r.broker] == nil {
		return fmt.Errorf("%s speaks of more than %d brokers: %w", j.path, maxBrokers, ErrDamaged)
	}
	b := j.broker(r.broker)
	j.height = max(j.height, r.height)
	switch known, ok := b.orders[r.sequence]; {
	case r.floor:
		b.floor = max(b.floor, r.sequence)
		maps.DeleteFunc(b.orders, func(sequence uint64, _ common.Hash) bool { return sequence < b.floor })
	case ok && known != r.requestID:
		return fmt.Errorf("%s has two orders of number %d: %w", j.path, r.sequence, ErrDamaged)
	case r.sequence >= b.floor:
		b.orders[r.sequence] = r.requestID
	}
	if len(b.orders) > 4*j.keep {
		j.prune() // a stranger's file may be longer than memory
	}
	return nil
}

// rewrite puts all that is remembered into a new file and that in the old one's place. Whoever calls it has writing.
func (j *Journal) rewrite() error {
	if j.file != nil {
		j.file.Close()
		j.file = nil
	}
	j.mu.Lock()
	j.prune()
	var text strings.Builder
	text.WriteString(header)
	for _, at := range slices.SortedFunc(maps.Keys(j.brokers), common.Address.Cmp) {
		b := j.brokers[at]
		text.WriteString(record{broker: at, sequence: b.floor, height: j.height, floor: true}.String())
		for _, sequence := range slices.Sorted(maps.Keys(b.orders)) {
			text.WriteString(record{broker: at, sequence: sequence, requestID: b.orders[sequence], height: j.height}.String())
		}
	}
	j.mu.Unlock()

	file, err := replace(j.path, text.String())
	if err != nil {
		j.failure = err
		return fmt.Errorf("%w: %w", ErrWrite, err)
	}
	j.file, j.failure = file, nil
	return nil
}

func replace(path, content string) (*os.File, error) {
	fresh := path + ".new"
	file, err := os.OpenFile(fresh, os.O_RDWR|os.O_CREATE|os.O_TRUNC, 0o600)
	if err != nil {
		return nil, err
	}
	_, err = file.WriteString(content)
	if err == nil {
		err = file.Sync()
	}
	if err == nil {
		err = os.Rename(fresh, path)
	}
	if err == nil {
		var folder *os.File
		if folder, err = os.Open(filepath.Dir(path)); err == nil {
			err = errors.Join(folder.Sync(), folder.Close())
		}
	}
	if err != nil {
		return nil, errors.Join(err, file.Close(), os.Remove(fresh))
	}
	return file, nil
}
