package contracts

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ErrAnswer is returned for what isn't an answer of the contract: another contract is at the address, or of another version.
var ErrAnswer = errors.New("not an answer of this contract; compare the address, and use the build that goes with it")

// MaxMembers is how many members a committee has at most.
const MaxMembers = 32

const word = 32

func selector(signature string) []byte { return crypto.Keccak256([]byte(signature))[:4] }

func wordOf(n uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, word), n) }

func addressWord(a common.Address) []byte { return common.LeftPadBytes(a[:], word) }

// An answer is read word by word; what is wrong is noted, and asked for at the end.
type answer struct {
	data  []byte
	at    int
	wrong bool
}

func (a *answer) word() (w [word]byte) {
	if len(a.data)-a.at < word {
		a.wrong = true
		return w
	}
	copy(w[:], a.data[a.at:])
	a.at += word
	return w
}

func (a *answer) number(most uint64) uint64 {
	w := a.word()
	n := binary.BigEndian.Uint64(w[24:])
	if [24]byte(w[:24]) != [24]byte{} || n > most {
		a.wrong = true
		return 0
	}
	return n
}

func (a *answer) bool() bool        { return a.number(1) == 1 }
func (a *answer) hash() common.Hash { return a.word() }
func (a *answer) small() uint8      { return uint8(a.number(math.MaxUint8)) }
func (a *answer) bitmap() uint32    { return uint32(a.number(math.MaxUint32)) }
func (a *answer) address() common.Address {
	w := a.word()
	if [12]byte(w[:12]) != [12]byte{} {
		a.wrong = true
	}
	return common.Address(w[12:])
}

// addresses reads a list that starts at an offset from base.
func (a *answer) addresses(base int, offset uint64) []common.Address {
	if offset > uint64(len(a.data)-base) {
		a.wrong = true
		return nil
	}
	list := answer{data: a.data, at: base + int(offset)}
	count := list.number(MaxMembers)
	all := make([]common.Address, 0, count)
	for range count {
		all = append(all, list.address())
	}
	a.wrong = a.wrong || list.wrong
	return all
}

// end says whether all was as it must be. What follows is left alone: contracts may answer more one day.
func (a *answer) end(what string) error {
	if a.wrong {
		return fmt.Errorf("%s: %w", what, ErrAnswer)
	}
	return nil
}
