package guest

import (
	"encoding/binary"
	"fmt"
)

// Kinds of TEE, as a quote's header names them.
const (
	SGX = 0
	TDX = 0x81
)

// intelQE is the vendor of the quoting enclave in a header.
var intelQE = []byte{0x93, 0x9a, 0x72, 0x33, 0xf7, 0x9c, 0x4c, 0xa9, 0x94, 0x0a, 0x0d, 0xb3, 0x95, 0x7f, 0x06, 0x07}

// Unsigned makes quotes of the right structure, of version 3 to 5, that measure nothing and that nobody signed. They do for
// tests of whoever obtains quotes; no verifier accepts one.
func Unsigned(tee uint32, version uint16) Quoter {
	return func(reportData [64]byte) ([]byte, error) {
		size, ok := map[uint32]int{SGX: 384, TDX: 584}[tee]
		if !ok || version < 3 || version > 5 {
			return nil, fmt.Errorf("no quote of version %d for TEE 0x%x", version, tee)
		}

		le := binary.LittleEndian
		quote := make([]byte, 48)
		le.PutUint16(quote, version)
		le.PutUint16(quote[2:], 2) // ECDSA, P-256
		le.PutUint32(quote[4:], tee)
		copy(quote[12:], intelQE)
		if version == 5 {
			quote = le.AppendUint16(quote, map[uint32]uint16{SGX: 1, TDX: 2}[tee])
			quote = le.AppendUint32(quote, uint32(size))
		}
		body := make([]byte, size)
		copy(body[size-64:], reportData[:]) // last in both bodies
		quote = append(quote, body...)

		signed := signature(version)
		return append(le.AppendUint32(quote, uint32(len(signed))), signed...), nil
	}
}

// signature is an ECDSA signature, its key, and what certifies that: a QE report, its signature, auth data, the PCK chain.
func signature(version uint16) []byte {
	le := binary.LittleEndian
	certified := le.AppendUint16(make([]byte, 384+64), 32)
	certified = append(certified, make([]byte, 32)...)
	chain := "-----BEGIN CERTIFICATE-----\n-----END CERTIFICATE-----\n"
	certified = le.AppendUint32(le.AppendUint16(certified, 5), uint32(len(chain)))
	certified = append(certified, chain...)

	signed := make([]byte, 64+64)
	if version > 3 {
		signed = le.AppendUint32(le.AppendUint16(signed, 6), uint32(len(certified)))
	}
	return append(signed, certified...)
}
