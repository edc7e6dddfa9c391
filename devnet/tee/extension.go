package tee

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
}

func (x *sgxExtension) encode() []byte {
	entry := func(value []byte, arcs ...int) []byte {
		return tlv(derSequence, oid(append([]int{1, 2, 840, 113741, 1, 13, 1}, arcs...)...), value)
	}

	var tcb [][]byte
	for i, svn := range x.components {
		tcb = append(tcb, entry(small(int(svn)), 2, i+1))
	}
	tcb = append(tcb, entry(small(int(x.pceSVN)), 2, 17), entry(tlv(derOctetString, x.components[:]), 2, 18))

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
	return tlv(derSequence, fields...)
}
