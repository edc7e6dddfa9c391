package onchain_test

import (
	"crypto/sha256"
	"encoding/binary"
	"strconv"
	"time"

	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// The packed forms, written down once more from ICollateralStore: what the tests of the store compare with.

func packedTCBInfo(info *dcap.TCBInfo, signer [32]byte, text string) []byte {
	out := append([]byte{1, byte(info.TEE)}, info.FMSPC[:]...)
	out = packedHead(append(out, info.PCEID[:]...), info.Evaluation, info.Window, signer, text)
	out = append(out, byte(len(info.Modules)), byte(len(info.Levels)))
	if info.TEE == dcap.TDX {
		out = packedModule(out, info.Module)
	}
	for i := range info.Modules {
		m := &info.Modules[i]
		out = append(packedModule(append(out, m.Version), m), byte(len(m.Levels)))
		for _, l := range m.Levels {
			out = packedWorth(append(out, byte(l.SVN)), l.Status, l.Date, l.Advisories)
		}
	}
	for _, l := range info.Levels {
		out = binary.BigEndian.AppendUint16(append(out, l.SGX[:]...), l.PCESVN)
		if info.TEE == dcap.TDX {
			out = append(out, l.TDX[:]...)
		}
		out = packedWorth(out, l.Status, l.Date, l.Advisories)
	}
	return out
}

func packedQEIdentity(id *dcap.QEIdentity, signer [32]byte, text string) []byte {
	tee := dcap.SGX
	if id.ID == "TD_QE" {
		tee = dcap.TDX
	}
	out := packedHead([]byte{1, byte(tee)}, id.Evaluation, id.Window, signer, text)
	for _, field := range [][]byte{id.MiscSelect[:], id.MiscMask[:], id.Attributes[:], id.Mask[:], id.MRSigner[:]} {
		out = append(out, field...)
	}
	out = append(binary.BigEndian.AppendUint16(out, id.ISVProdID), byte(len(id.Levels)))
	for _, l := range id.Levels {
		out = packedWorth(binary.BigEndian.AppendUint16(out, l.SVN), l.Status, l.Date, l.Advisories)
	}
	return out
}

func packedHead(out []byte, evaluation uint32, window dcap.Window, signer [32]byte, text string) []byte {
	digest := sha256.Sum256([]byte(text))
	out = binary.BigEndian.AppendUint16(out, uint16(evaluation))
	out = packedTime(packedTime(out, window.NotBefore), window.NotAfter)
	return append(append(out, signer[:]...), digest[:]...)
}

func packedModule(out []byte, m *dcap.ModuleIdentity) []byte {
	out = append(out, m.MRSigner[:]...)
	return append(append(out, m.Attributes[:]...), m.Mask[:]...)
}

func packedTime(out []byte, at time.Time) []byte {
	return append(out, binary.BigEndian.AppendUint64(nil, uint64(at.Unix()))[3:]...)
}

func packedWorth(out []byte, status dcap.Status, date time.Time, advisories []string) []byte {
	out = append(packedTime(append(out, byte(status)), date), byte(len(advisories)))
	for _, id := range advisories {
		number := binary.BigEndian.Uint32(crypto.Keccak256([]byte(id))) | 1<<31
		if n, err := strconv.ParseUint(id[max(0, len(id)-5):], 10, 32); err == nil && id[:max(0, len(id)-5)] == "INTEL-SA-" {
			number = uint32(n)
		}
		out = binary.BigEndian.AppendUint32(out, number)
	}
	return out
}
