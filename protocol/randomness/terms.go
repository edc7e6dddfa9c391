package randomness

import (
	"encoding/binary"
	"errors"

	"github.com/ethereum/go-ethereum/common"
)

// RequestTerms is what a request asks for, packed into one uint256 by the
// contract. Widths that Go has no type for are checked by [RequestTerms.Pack].
type RequestTerms struct {
	NumWords         uint16 // words asked for
	CallbackGasLimit uint32 // gas, 24 bits
	Confirmations    uint8  // blocks after BlockNumber before an answer
	MaxGasPrice      uint64 // wei per gas
	BlockNumber      uint64 // block of the request, 40 bits
	Sequence         uint64 // gapless per coordinator, 48 bits
	Slot             uint16 // of the account
	AccountIndex     uint32 // the coordinator's short number of the account
}

// Widths of the fields that are narrower than their Go type, in bits.
const (
	gasLimitBits    = 24
	blockNumberBits = 40
	sequenceBits    = 48
)

// ErrTermsPadding is returned when the top byte of packed terms isn't zero:
// no coordinator writes that.
var ErrTermsPadding = errors.New("randomness: top byte of packed terms isn't zero")

// Check returns a [*RangeError] if a field is too wide.
func (t RequestTerms) Check() error {
	return errors.Join(
		fits("callbackGasLimit", uint64(t.CallbackGasLimit), gasLimitBits),
		fits("blockNumber", t.BlockNumber, blockNumberBits),
		fits("sequence", t.Sequence, sequenceBits),
	)
}

// Pack returns the uint256, big-endian. From the low bits up: numWords 16,
// callbackGasLimit 24, confirmations 8, maxGasPrice 64, blockNumber 40,
// sequence 48, slot 16, accountIndex 32, and 8 zero bits. Errors: [*RangeError].
func (t RequestTerms) Pack() (common.Hash, error) {
	if err := t.Check(); err != nil {
		return common.Hash{}, err
	}

	// All fields are whole bytes, so the word is written as bytes from the top.
	b := make([]byte, 0, 40)
	b = append(b, 0)
	b = binary.BigEndian.AppendUint32(b, t.AccountIndex)
	b = binary.BigEndian.AppendUint16(b, t.Slot)
	b = appendLow(b, t.Sequence, sequenceBits/8)
	b = appendLow(b, t.BlockNumber, blockNumberBits/8)
	b = binary.BigEndian.AppendUint64(b, t.MaxGasPrice)
	b = append(b, t.Confirmations)
	b = appendLow(b, uint64(t.CallbackGasLimit), gasLimitBits/8)
	b = binary.BigEndian.AppendUint16(b, t.NumWords)

	return common.Hash(b), nil
}

// appendLow appends the low n bytes of v, big-endian.
func appendLow(b []byte, v uint64, n int) []byte {
	var all [8]byte
	binary.BigEndian.PutUint64(all[:], v)

	return append(b, all[8-n:]...)
}

// UnpackTerms is the inverse of Pack. Errors: [ErrTermsPadding].
func UnpackTerms(w [32]byte) (RequestTerms, error) {
	if w[0] != 0 {
		return RequestTerms{}, ErrTermsPadding
	}

	low := func(from, to int) (v uint64) {
		for _, b := range w[from:to] {
			v = v<<8 | uint64(b)
		}

		return v
	}

	return RequestTerms{
		AccountIndex:     uint32(low(1, 5)),
		Slot:             uint16(low(5, 7)),
		Sequence:         low(7, 13),
		BlockNumber:      low(13, 18),
		MaxGasPrice:      low(18, 26),
		Confirmations:    w[26],
		CallbackGasLimit: uint32(low(27, 30)),
		NumWords:         uint16(low(30, 32)),
	}, nil
}
