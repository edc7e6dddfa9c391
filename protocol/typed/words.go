package typed

import (
	"encoding/binary"

	"github.com/ethereum/go-ethereum/common"
)

// words reads an encoding of known length field by field, and notes what its type can't hold.
type words struct {
	data  []byte
	wrong bool
}

func (r *words) take(n int) []byte {
	out := r.data[:n]
	r.data = r.data[n:]
	return out
}

func (r *words) word() common.Hash { return common.Hash(r.take(32)) }

func (r *words) number(most uint64) uint64 {
	word := r.word()
	n := binary.BigEndian.Uint64(word[24:])
	if [24]byte(word[:24]) != ([24]byte{}) || n > most {
		r.wrong = true
	}
	return n
}

func (r *words) address() common.Address {
	word := r.word()
	if [12]byte(word[:12]) != ([12]byte{}) {
		r.wrong = true
	}
	return common.Address(word[12:])
}

func (r *words) purpose() Purpose {
	word := r.word()
	if [20]byte(word[12:]) != ([20]byte{}) {
		r.wrong = true
	}
	return Purpose(word[:12])
}
