package typed

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
)

// VerifiedReport is what a proof of evidence comes to, as contracts/attestation/VerifiedReport.sol has it. Times are unix
// seconds; statuses are numbered as zkverifier/dcap numbers them, advisories as its Solidity twin says.
type VerifiedReport struct {
	TEE            uint8 // 0x00 SGX, 0x81 TDX
	BodyType       uint8 // 1 an enclave's report, 2 a TD's report 1.0, 3 a TD's report 1.5
	Status         uint8 // 1 to 10
	PlatformStatus uint8 // 1 to 10
	Evaluation     uint16
	LevelDate      uint64 // zero: nothing is out of date
	NotBefore      uint64
	NotAfter       uint64 // inclusive
	FMSPC          [6]byte
	Platform       [32]byte // zero: unknown
	Body           []byte   // 384, 584 or 648 bytes, by its type
	Advisories     []uint32 // rising, each once
}

// CollateralDigests name the collateral that a quote was judged by, each by Keccak-256, as contracts/attestation/dcap/ICollateralDigests.sol
// defines it. Documents are hashed without their dates, certificates and lists by their signed part.
type CollateralDigests struct {
	TCBInfo    common.Hash
	QEIdentity common.Hash
	Root       common.Hash // the root's certificate
	Signer     common.Hash // the certificate that signed both documents
	RootCRL    common.Hash
	PCKCRL     common.Hash
}

// All are the hashes in the order in which journals have them.
func (d CollateralDigests) All() [6]common.Hash {
	return [6]common.Hash{d.TCBInfo, d.QEIdentity, d.Root, d.Signer, d.RootCRL, d.PCKCRL}
}

// DigestsOf is the reverse of [CollateralDigests.All].
func DigestsOf(all [6]common.Hash) CollateralDigests {
	return CollateralDigests{all[0], all[1], all[2], all[3], all[4], all[5]}
}

// Journal is what a zero-knowledge program of ours writes: a report, for whom, and by what collateral. A report for one chain or
// one verifier is none for another.
type Journal struct {
	ChainID    uint64
	Verifier   common.Address // the contract that judges the proof
	Collateral CollateralDigests
	Report     VerifiedReport
}

// What is wrong with bytes that aren't a journal.
var (
	ErrJournalLength  = errors.New("journal: length") // not what the journal's own head says
	ErrJournalTag     = errors.New("journal: tag")    // of something else
	ErrJournalVersion = errors.New("journal: version")
	ErrJournalField   = errors.New("journal: field") // that can't have this value
)

const (
	journalTag     = "veritee verified report v1"
	journalVersion = 1
	journalHead    = 313 // up to the body
	mostStatuses   = 10
	mostSeconds    = 1<<40 - 1
)

// bodySizes are the sizes of report bodies by their type.
var bodySizes = map[uint8]int{1: 384, 2: 584, 3: 648}

// Pack writes the journal, in the only way there is; contracts/attestation/risczero/ReportJournal.sol has the layout. The error says what
// can't be written.
func (j *Journal) Pack() ([]byte, error) {
	r := &j.Report
	if len(r.Advisories) > math.MaxUint8 {
		return nil, fmt.Errorf("%w: %d advisories, more than %d", ErrJournalLength, len(r.Advisories), math.MaxUint8)
	}
	for _, seconds := range []uint64{r.LevelDate, r.NotBefore, r.NotAfter} {
		if seconds > mostSeconds {
			return nil, fmt.Errorf("%w: a time of %d, more than 40 bits hold", ErrJournalField, seconds)
		}
	}

	var tag [32]byte
	copy(tag[:], journalTag)
	out := append(tag[:], journalVersion)
	out = binary.BigEndian.AppendUint64(out, j.ChainID)
	out = append(out, j.Verifier[:]...)
	for _, digest := range j.Collateral.All() {
		out = append(out, digest[:]...)
	}
	out = append(out, r.TEE, r.BodyType, r.Status, r.PlatformStatus)
	out = binary.BigEndian.AppendUint16(out, r.Evaluation)
	for _, seconds := range []uint64{r.LevelDate, r.NotBefore, r.NotAfter} {
		out = append(out, binary.BigEndian.AppendUint64(nil, seconds)[3:]...)
	}
	out = append(out, r.FMSPC[:]...)
	out = append(out, r.Platform[:]...)
	out = append(out, uint8(len(r.Advisories)))
	out = append(out, r.Body...)
	for _, advisory := range r.Advisories {
		out = binary.BigEndian.AppendUint32(out, advisory)
	}

	// What can't be read must not be written.
	if _, err := ParseJournal(out); err != nil {
		return nil, err
	}
	return out, nil
}

// ParseJournal reads a journal. The error is one of ErrJournal…, with what was found. Whom the journal is for, and whether its
// collateral is the chain's, is the caller's to judge.
func ParseJournal(b []byte) (*Journal, error) {
	if len(b) < journalHead {
		return nil, fmt.Errorf("%w: %d bytes, its head alone has %d", ErrJournalLength, len(b), journalHead)
	}
	var tag [32]byte
	copy(tag[:], journalTag)
	if [32]byte(b) != tag {
		return nil, fmt.Errorf("%w: %x, not that of a verified report", ErrJournalTag, b[:32])
	}
	if b[32] != journalVersion {
		return nil, fmt.Errorf("%w: %d, not %d", ErrJournalVersion, b[32], journalVersion)
	}

	r := VerifiedReport{TEE: b[253], BodyType: b[254], Status: b[255], PlatformStatus: b[256]}
	size, known := bodySizes[r.BodyType]
	if !known {
		return nil, fmt.Errorf("%w: body type %d", ErrJournalField, r.BodyType)
	}
	if (r.BodyType == 1) != (r.TEE == 0x00) || (r.BodyType != 1) != (r.TEE == 0x81) {
		return nil, fmt.Errorf("%w: TEE %#02x beside body type %d", ErrJournalField, r.TEE, r.BodyType)
	}
	count := int(b[312])
	if want := journalHead + size + 4*count; len(b) != want {
		return nil, fmt.Errorf("%w: %d bytes, its head says %d", ErrJournalLength, len(b), want)
	}
	for _, status := range []uint8{r.Status, r.PlatformStatus} {
		if status == 0 || status > mostStatuses {
			return nil, fmt.Errorf("%w: status %d", ErrJournalField, status)
		}
	}

	j := &Journal{ChainID: binary.BigEndian.Uint64(b[33:]), Verifier: common.Address(b[41:61])}
	var digests [6]common.Hash
	for i := range digests {
		digests[i] = common.Hash(b[61+32*i : 93+32*i])
	}
	j.Collateral = DigestsOf(digests)

	r.Evaluation = binary.BigEndian.Uint16(b[257:])
	r.LevelDate, r.NotBefore, r.NotAfter = seconds(b[259:]), seconds(b[264:]), seconds(b[269:])
	if r.NotAfter < r.NotBefore {
		return nil, fmt.Errorf("%w: a window from %d to %d", ErrJournalField, r.NotBefore, r.NotAfter)
	}
	r.FMSPC, r.Platform = [6]byte(b[274:]), [32]byte(b[280:])
	if r.Platform == [32]byte{} {
		return nil, fmt.Errorf("%w: no platform", ErrJournalField)
	}
	r.Body = append([]byte(nil), b[journalHead:journalHead+size]...)
	for i := range count {
		advisory := binary.BigEndian.Uint32(b[journalHead+size+4*i:])
		if i > 0 && advisory <= r.Advisories[i-1] {
			return nil, fmt.Errorf("%w: advisory %d behind %d", ErrJournalField, advisory, r.Advisories[i-1])
		}
		r.Advisories = append(r.Advisories, advisory)
	}
	j.Report = r
	return j, nil
}

// seconds reads 40 bits.
func seconds(b []byte) uint64 {
	return uint64(b[0])<<32 | uint64(binary.BigEndian.Uint32(b[1:]))
}
