package onchain

import (
	"slices"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// VerifiedReport is what evidence comes to, as the contracts have it (contracts/attestation/VerifiedReport.sol). Times are unix
// seconds.
type VerifiedReport struct {
	TEE            uint8 // 0x00 SGX, 0x81 TDX
	BodyType       uint8 // 1 SGX, 2 TD 1.0, 3 TD 1.5
	Status         dcap.Status
	PlatformStatus dcap.Status
	Evaluation     uint32 // contracts have 16 bits of it, and no collateral with more
	LevelDate      uint64 // zero: nothing is out of date
	NotBefore      uint64
	NotAfter       uint64
	FMSPC          [6]byte
	Platform       [32]byte
	Body           []byte
	Advisories     []uint32 // rising, each once
}

// ReportOf says package dcap's report in the contracts' words.
func ReportOf(r *dcap.Report) VerifiedReport {
	v := VerifiedReport{
		TEE: uint8(r.Quote.Header.TEE), BodyType: uint8(r.Quote.BodyType), Status: r.Status, PlatformStatus: r.Parts.Platform.Status,
		Evaluation: r.Evaluation, FMSPC: r.Platform.FMSPC, Platform: r.Platform.ID(),
		NotBefore: seconds(r.Window.NotBefore.Unix()), NotAfter: seconds(r.Window.NotAfter.Unix()),
		Body: r.Quote.Signed()[r.Quote.BodyOffset():],
	}
	if date := r.OutOfDateLevel(); !date.IsZero() {
		v.LevelDate = seconds(date.Unix())
	}
	for _, id := range r.Advisories() {
		v.Advisories = append(v.Advisories, Advisory(id))
	}
	slices.Sort(v.Advisories)
	v.Advisories = slices.Compact(v.Advisories)
	return v
}

// seconds are unix seconds as contracts have them: nothing is before 1970, and 40 bits reach for 34,000 years.
func seconds(unix int64) uint64 { return uint64(max(unix, 0)) }
