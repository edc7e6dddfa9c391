package contracts

import (
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// What a worker asks besides, about its own standing and its lines.

// A Line is a key line as its broker has it.
type Line struct {
	Algorithm typed.Algorithm // 0: not open
	Newest    uint64
	Retired   uint64 // epochs up to this one are
	Active    uint64
	NextFrom  uint64
	Sink      common.Address
}

// AskLine asks a broker for a line.
func AskLine(app common.Address, purpose typed.Purpose) []byte {
	return append(append(selector("line(address,bytes12)"), addressWord(app)...), common.RightPadBytes(purpose[:], word)...)
}

// ReadLine reads the answer to AskLine.
func ReadLine(data []byte) (l Line, err error) {
	a := answer{data: data}
	l = Line{
		Algorithm: typed.Algorithm(a.small()), Newest: a.number(math.MaxUint64), Retired: a.number(math.MaxUint64),
		Active: a.number(math.MaxUint64), NextFrom: a.number(math.MaxUint64), Sink: a.address(),
	}
	return l, a.end("a key line")
}

// An Identity is whose an instance is, and with which of its app's slots it lives.
type Identity struct {
	App     common.Address // zero: the registry doesn't know it
	Slot    uint8          // zero: without evidence, or removed
	Revoked bool
}

// AskIdentity asks a registry.
func AskIdentity(instance common.Address) []byte {
	return append(selector("identity(address)"), addressWord(instance)...)
}

// ReadIdentity reads the answer to AskIdentity.
func ReadIdentity(data []byte) (i Identity, err error) {
	a := answer{data: data}
	i = Identity{App: a.address(), Slot: a.small(), Revoked: a.bool()}
	return i, a.end("an identity of the registry")
}

// AskMeasurementAt, AskMeasurement and AskMayHold ask an app's AppAuth: which measurement has a slot, what is said of it, and whether it
// may hold keys of a purpose.
func AskMeasurementAt(slot uint8) []byte {
	return append(selector("measurementAt(uint8)"), wordOf(uint64(slot))...)
}

func AskMeasurement(label common.Hash) []byte {
	return append(selector("measurement(bytes32)"), label[:]...)
}

func AskMayHold(label common.Hash, purpose typed.Purpose) []byte {
	return append(append(selector("mayHold(bytes32,bytes12)"), label[:]...), common.RightPadBytes(purpose[:], word)...)
}

// ReadRemoved reads the answer to AskMeasurement, as far as whether it was removed for good.
func ReadRemoved(data []byte) (removed bool, err error) {
	a := answer{data: data}
	a.bool() // allowed
	removed = a.bool()
	return removed, a.end("a measurement of the app")
}

// ReadBool reads the answer to AskAuthorized and AskMayHold.
func ReadBool(data []byte) (yes bool, err error) {
	a := answer{data: data}
	yes = a.bool()
	return yes, a.end("an answer of yes or no")
}
