package tee

import "slices"

// sgxExtension is what a PCK certificate says of its platform: Intel's "SGX PCK Certificate and Certificate Revocation
// List Profile Specification", extension 1.2.840.113741.1.13.1.
type sgxExtension struct {
	ppid       [16]byte
	components [16]byte
	pceSVN     uint16
	pceID      [2]byte
	fmspc      [6]byte

	// Only what the Platform CA certifies has these: a platform of several processors.
	platform   bool
	instanceID [16]byte

	// Defects: a field that isn't there, and other values of the TCB's components.
	omit     int
	override map[int][]byte
}

func (x *sgxExtension) encode() []byte {
	entry := func(value []byte, arcs ...int) []byte {
		return tlv(derSequence, oid(append([]int{1, 2, 840, 113741, 1, 13, 1}, arcs...)...), value)
	}

	var tcb [][]byte
	for i := 1; i <= 18; i++ {
		var value []byte
		switch {
		case x.override[i] != nil:
			value = x.override[i]
		case i <= 16:
			value = small(int(x.components[i-1]))
		case i == 17:
			value = small(int(x.pceSVN))
		default:
			value = tlv(derOctetString, x.components[:])
		}
		tcb = append(tcb, entry(value, 2, i))
	}

	sgxType := byte(0) // standard
	if x.platform {
		sgxType = 1 // scalable
	}
	fields := [][]byte{
		entry(tlv(derOctetString, x.ppid[:]), 1),
		entry(tlv(derSequence, tcb...), 2),
		entry(tlv(derOctetString, x.pceID[:]), 3),
		entry(tlv(derOctetString, x.fmspc[:]), 4),
		entry(tlv(derEnumerated, []byte{sgxType}), 5),
	}
	if x.platform {
		yes, no := derTrue, tlv(derBoolean, []byte{0})
		fields = append(fields,
			entry(tlv(derOctetString, x.instanceID[:]), 6),
			// Dynamic platform, cached keys, hyper-threading.
			entry(tlv(derSequence, entry(yes, 7, 1), entry(no, 7, 2), entry(yes, 7, 3)), 7),
		)
	}
	if x.omit != 0 {
		fields = slices.Delete(fields, x.omit-1, x.omit)
	}
	return tlv(derSequence, fields...)
}
