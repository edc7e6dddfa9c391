package tee

import (
	"encoding/asn1"
	"math/big"
	"time"
)

// DER is written by hand and not by crypto/x509: that package chooses its own order of extensions and its own string
// types, and refuses to make what a defect needs.
const (
	derBoolean     = 0x01
	derInteger     = 0x02
	derBitString   = 0x03
	derOctetString = 0x04
	derEnumerated  = 0x0a
	derUTF8        = 0x0c
	derSequence    = 0x30
	derSet         = 0x31
	derPrintable   = 0x13
	derUTCTime     = 0x17
)

// derTrue is the only TRUE that DER has.
var derTrue = tlv(derBoolean, []byte{0xff})

// tlv is one element: tag, length, and its contents one after the other.
func tlv(tag byte, contents ...[]byte) []byte {
	size := 0
	for _, c := range contents {
		size += len(c)
	}
	out := make([]byte, 0, size+6)
	out = append(out, tag)
	switch {
	case size < 0x80:
		out = append(out, byte(size))
	case size < 0x100:
		out = append(out, 0x81, byte(size))
	case size < 0x10000:
		out = append(out, 0x82, byte(size>>8), byte(size))
	default:
		out = append(out, 0x83, byte(size>>16), byte(size>>8), byte(size))
	}
	for _, c := range contents {
		out = append(out, c...)
	}
	return out
}

// oid is an object identifier. Its arcs are constants of this package, so that it can't be refused.
func oid(arcs ...int) []byte {
	out, err := asn1.Marshal(asn1.ObjectIdentifier(arcs))
	if err != nil {
		panic("an object identifier of this package is malformed: " + err.Error())
	}
	return out
}

// integer is a non-negative INTEGER.
func integer(n *big.Int) []byte {
	raw := n.Bytes()
	if len(raw) == 0 || raw[0]&0x80 != 0 {
		raw = append([]byte{0}, raw...)
	}
	return tlv(derInteger, raw)
}

func small(n int) []byte { return integer(big.NewInt(int64(n))) }

// bitString is a BIT STRING of whole bytes.
func bitString(raw []byte) []byte { return tlv(derBitString, []byte{0}, raw) }

// utc is a UTCTime. Every date here lies before 2050, where X.509 goes over to another type.
func utc(t time.Time) []byte {
	return tlv(derUTCTime, []byte(t.UTC().Format("060102150405Z")))
}
