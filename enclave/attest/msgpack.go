package attest

import (
	"encoding/binary"
	"errors"
	"fmt"
)

// MessagePack, as far as dstack's attestations need it: what rmp-serde writes of maps with names, arrays, text, bytes and
// integers (github.com/msgpack/msgpack, spec.md). Values decode to map[string]any, []any, string, []byte, uint64, int64, bool
// and nil.

const (
	maxDepth  = 16
	maxValues = 1 << 20 // a quote comes as an array of some 5,000 numbers
)

var errShort = errors.New("it is cut short")

// unpack reads one value that fills data.
func unpack(data []byte) (any, error) {
	u := &unpacker{rest: data, values: maxValues}
	value, err := u.value(maxDepth)
	if err != nil {
		return nil, fmt.Errorf("MessagePack: %w", err)
	}
	if len(u.rest) > 0 {
		return nil, fmt.Errorf("MessagePack: %d bytes follow the value", len(u.rest))
	}
	return value, nil
}

type unpacker struct {
	rest   []byte
	values int // left
}

// take returns the next n bytes. They are there already, so nothing that a length claims is ever allocated ahead.
func (u *unpacker) take(n uint64) ([]byte, error) {
	if n > uint64(len(u.rest)) {
		return nil, errShort
	}
	taken := u.rest[:n]
	u.rest = u.rest[n:]
	return taken, nil
}

// number reads a big-endian integer of 1, 2, 4 or 8 bytes.
func (u *unpacker) number(size int) (uint64, error) {
	raw, err := u.take(uint64(size))
	if err != nil {
		return 0, err
	}
	var wide [8]byte
	copy(wide[8-size:], raw)
	return binary.BigEndian.Uint64(wide[:]), nil
}

func (u *unpacker) value(depth int) (any, error) {
	if u.values--; u.values < 0 {
		return nil, fmt.Errorf("it holds more than %d values", maxValues)
	}
	if depth == 0 {
		return nil, fmt.Errorf("it is nested deeper than %d", maxDepth)
	}
	first, err := u.take(1)
	if err != nil {
		return nil, err
	}

	switch b := first[0]; {
	case b <= 0x7f:
		return uint64(b), nil
	case b >= 0xe0:
		return int64(int8(b)), nil
	case b <= 0x8f:
		return u.mapping(uint64(b&0x0f), depth)
	case b <= 0x9f:
		return u.array(uint64(b&0x0f), depth)
	case b <= 0xbf:
		return u.text(uint64(b & 0x1f))
	case b == 0xc0:
		return nil, nil
	case b == 0xc2, b == 0xc3:
		return b == 0xc3, nil
	case b >= 0xcc && b <= 0xcf:
		return u.number(1 << (b - 0xcc))
	case b >= 0xd0 && b <= 0xd3:
		size := 1 << (b - 0xd0)
		n, err := u.number(size)
		shift := 64 - 8*size
		return int64(n<<shift) >> shift, err
	default:
		return u.sized(b, depth)
	}
}

// sized reads what has its length in bytes of its own.
func (u *unpacker) sized(b byte, depth int) (any, error) {
	var size int
	switch b {
	case 0xc4, 0xd9:
		size = 1
	case 0xc5, 0xda, 0xdc, 0xde:
		size = 2
	case 0xc6, 0xdb, 0xdd, 0xdf:
		size = 4
	default:
		return nil, fmt.Errorf("a value of kind 0x%02x, which attestations don't have", b)
	}
	n, err := u.number(size)
	if err != nil {
		return nil, err
	}
	switch {
	case b <= 0xc6:
		return u.take(n)
	case b <= 0xdb:
		return u.text(n)
	case b <= 0xdd:
		return u.array(n, depth)
	default:
		return u.mapping(n, depth)
	}
}

func (u *unpacker) text(n uint64) (any, error) {
	raw, err := u.take(n)
	return string(raw), err
}

// array of small integers is bytes: that is how Rust's Vec<u8> is written.
func (u *unpacker) array(n uint64, depth int) (any, error) {
	if n > uint64(len(u.rest)) {
		return nil, errShort
	}
	all := make([]any, 0, min(n, 1024))
	for range n {
		one, err := u.value(depth - 1)
		if err != nil {
			return nil, err
		}
		all = append(all, one)
	}
	return all, nil
}

func (u *unpacker) mapping(n uint64, depth int) (any, error) {
	all := make(map[string]any)
	for range n {
		key, err := u.value(depth - 1)
		if err != nil {
			return nil, err
		}
		name, ok := key.(string)
		if !ok {
			return nil, fmt.Errorf("a map has a key of type %T, text was wanted", key)
		}
		if _, twice := all[name]; twice {
			return nil, fmt.Errorf("a map has the key %.40q twice", name)
		}
		if all[name], err = u.value(depth - 1); err != nil {
			return nil, err
		}
	}
	return all, nil
}

// bytesOf takes both ways in which bytes are written.
func bytesOf(value any) ([]byte, error) {
	switch v := value.(type) {
	case []byte:
		return v, nil
	case []any:
		raw := make([]byte, len(v))
		for i, one := range v {
			n, ok := one.(uint64)
			if !ok || n > 255 {
				return nil, fmt.Errorf("element %d isn't a byte", i)
			}
			raw[i] = byte(n)
		}
		return raw, nil
	default:
		return nil, fmt.Errorf("%T instead of bytes", value)
	}
}
