package journal

import (
	"errors"
	"fmt"
	"hash/crc32"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
)

// header is the file's first line.
const header = "veritee-journal 1\n"

// maxLine is more than the longest record has.
const maxLine = 256

// A Line is what is counted apart: one key of one coordinator on one chain.
type Line struct {
	ChainID     uint64
	Coordinator common.Address
	KeyHash     common.Hash
}

// A record is one line of the file: a hash of a height, or that everything up to the height is forgotten.
type record struct {
	line   Line
	height uint64
	hash   common.Hash // zero in a floor
	floor  bool
}

var errRecord = errors.New("not a record")

// castagnoli has hardware support, and finds every error that a disk makes in so short a line.
var castagnoli = crc32.MakeTable(crc32.Castagnoli)

// String is the line with its line feed.
func (r record) String() string {
	kind, hash := "hash", r.hash.Hex()
	if r.floor {
		kind, hash = "floor", "-"
	}
	text := fmt.Sprintf("%s %d 0x%x %s %d %s", kind, r.line.ChainID, r.line.Coordinator[:], r.line.KeyHash.Hex(), r.height, hash)
	return fmt.Sprintf("%s %08x\n", text, crc32.Checksum([]byte(text), castagnoli))
}

// parseRecord reads a line without its line feed. There is one spelling of every record.
func parseRecord(text string) (record, error) {
	if len(text) > maxLine {
		return record{}, errRecord
	}
	fields := strings.Split(text, " ")
	if len(fields) != 7 || fields[0] != "hash" && fields[0] != "floor" {
		return record{}, errRecord
	}

	var r record
	var err [5]error
	r.floor = fields[0] == "floor"
	r.line.ChainID, err[0] = strconv.ParseUint(fields[1], 10, 64)
	err[1] = r.line.Coordinator.UnmarshalText([]byte(fields[2]))
	err[2] = r.line.KeyHash.UnmarshalText([]byte(fields[3]))
	r.height, err[3] = strconv.ParseUint(fields[4], 10, 64)
	if !r.floor {
		err[4] = r.hash.UnmarshalText([]byte(fields[5]))
	}

	// Writing it again compares the checksum too.
	if errors.Join(err[:]...) != nil || r.String() != text+"\n" {
		return record{}, errRecord
	}
	return r, nil
}
