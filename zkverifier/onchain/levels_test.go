package onchain

import (
	"crypto/sha256"
	"fmt"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// drawnQuote is a quote of a machine with any version numbers, mostly near those of the vendor's levels.
func drawnQuote(t *rapid.T, v *tee.Vendor) *piece {
	kind := rapid.SampledFrom(tee.Kinds()).Draw(t, "kind")
	svns := tee.Latest()
	near := func(b byte, what string) byte {
		return byte(max(0, min(255, int(b)+rapid.SampledFrom([]int{0, 0, 0, 0, 0, 0, 1, -1, -2, -3, -6, -10, -12, 120, 240}).Draw(t, what))))
	}
	for i := range svns.Components {
		svns.Components[i] = near(svns.Components[i], "component")
	}
	for i := range svns.TEE {
		svns.TEE[i], svns.TEE2[i] = near(svns.TEE[i], "tee"), near(svns.TEE2[i], "tee2")
	}
	svns.TEE[1] = rapid.SampledFrom([]byte{0, 1, 1, 3}).Draw(t, "version")
	svns.TEE2[1] = rapid.SampledFrom([]byte{0, 1, 1, 2, 3}).Draw(t, "version now")
	svns.PCE = rapid.SampledFrom([]uint16{0, 4, 5, 9, 10, 13, 14, 127, 128, 255, 256, 32768, 65535}).Draw(t, "pce")
	svns.QE = rapid.SampledFrom([]uint16{0, 3, 4, 5, 6, 7, 8, 9, 256, 65535}).Draw(t, "qe")

	name := fmt.Sprintf("%s %x", kind, sha256.Sum256(fmt.Append(nil, svns)))
	platform, err := v.Platform(tee.PlatformConfig{Name: name, SVNs: &svns})
	require.NoError(t, err)
	p := &piece{name: name, at: []time.Time{today}}
	p.raw, err = platform.Quote(kind, [64]byte{1})
	require.NoError(t, err)
	p.quote, err = dcap.ParseQuote(p.raw)
	require.NoError(t, err)
	p.collateral, err = dcap.ParseCollateral(platform.Collateral(kind.TEE()))
	require.NoError(t, err)
	p.verifier, err = dcap.NewVerifierFor(v.Root())
	require.NoError(t, err)
	return p
}

// Any version numbers lead both to the same of the vendor's levels.
func TestAnyVersionsGetTheSameLevels(t *testing.T) {
	v, s := vendor(t), newStage(t, true)
	rapid.Check(t, func(t *rapid.T) { agree(t, s, drawnQuote(t, v)) })
}

// Any levels are read alike: those that a drawn TCB info has for a drawn machine, in any order and of any worth.
func TestAnyLevelsAreReadAlike(t *testing.T) {
	v, s := vendor(t), newStage(t, true)
	seen := make(map[string]int)
	rapid.Check(t, func(t *rapid.T) {
		p := drawnQuote(t, v)
		e, err := p.verifier.Endorse(p.collateral)
		require.NoError(t, err)
		platform, err := p.quote.Platform()
		require.NoError(t, err)
		e.TCBInfo = drawnTCBInfo(t, e.TCBInfo, platform, p.quote.TD)
		e.QEIdentity.Levels = drawnLevels(t, p.quote.QEReport.ISVSVN, 0xffff)

		held := standingOf(t, p)
		held.tcbInfo, err = PackTCBInfo(e.TCBInfo, Origin{})
		require.NoError(t, err)
		held.qeIdentity, err = PackQEIdentity(e.QEIdentity, Origin{})
		require.NoError(t, err)
		s.hold(t, held)
		got, refusal, _ := s.verify(t, p.strip(t))
		report, err := p.verifier.Verify(p.quote, e, today)
		if err != nil {
			require.NotNil(t, refusal, "%v", err)
			seen["refused"]++
			return
		}
		require.Nil(t, refusal, "%+v", refusal)
		want := ReportOf(report)
		want.Advisories = append([]uint32{}, want.Advisories...)
		require.Equal(t, &want, got)
		seen[got.Status.String()]++
	})
	t.Log(seen)
}

// drawnTCBInfo has levels that a machine often reaches.
func drawnTCBInfo(t *rapid.T, like *dcap.TCBInfo, p *dcap.Platform, td *dcap.TDReport) *dcap.TCBInfo {
	info := *like
	below := func(most uint16, what string) uint16 { // or at it, usually
		if rapid.IntRange(0, 9).Draw(t, what) == 0 {
			return rapid.Uint16Range(0, most).Draw(t, what)
		}
		return most
	}
	info.Levels = nil
	for range rapid.IntRange(1, 6).Draw(t, "levels") {
		level := dcap.TCBLevel{PCESVN: below(p.PCESVN, "pce")}
		for i := range level.SGX {
			level.SGX[i] = uint8(below(uint16(p.TCB[i]), "sgx"))
			if td != nil {
				level.TDX[i] = uint8(below(uint16(td.TEETCBSVN[i]), "tdx"))
			}
		}
		switch at := rapid.IntRange(0, 15).Draw(t, "at"); rapid.IntRange(0, 5).Draw(t, "too high") {
		case 0:
			level.SGX[at] = rapid.Uint8Range(level.SGX[at], 255).Draw(t, "sgx")
		case 1:
			level.PCESVN = rapid.Uint16Range(level.PCESVN, 65535).Draw(t, "pce")
		case 2, 3:
			if td != nil {
				level.TDX[at] = rapid.Uint8Range(level.TDX[at], 255).Draw(t, "tdx")
			}
		}
		level.Status = rapid.SampledFrom(dcap.Statuses()[:dcap.Revoked]).Draw(t, "status")
		level.Date, level.Advisories = drawnWorth(t)
		info.Levels = append(info.Levels, level)
	}
	if td == nil {
		return &info
	}
	info.Modules = nil
	for _, version := range rapid.SampledFrom([][]uint8{{1, 3}, {3, 1}, {1, 2, 3}, {1}, {}}).Draw(t, "modules") {
		m := dcap.ModuleIdentity{Version: version, Mask: like.Module.Mask}
		m.Levels = drawnLevels(t, uint16(td.TEETCBSVN[0]), 0xff)
		info.Modules = append(info.Modules, m)
	}
	return &info
}

// drawnLevels are some of software, near its SVN.
func drawnLevels(t *rapid.T, svn, most uint16) (levels []dcap.SVNLevel) {
	for range rapid.IntRange(1, 4).Draw(t, "levels") {
		level := dcap.SVNLevel{Status: rapid.SampledFrom([]dcap.Status{dcap.UpToDate, dcap.OutOfDate, dcap.OutOfDate, dcap.Revoked}).Draw(t, "status")}
		level.SVN = uint16(max(0, min(int(most), int(svn)+rapid.IntRange(-3, 2).Draw(t, "svn"))))
		level.Date, level.Advisories = drawnWorth(t)
		levels = append(levels, level)
	}
	return levels
}

func drawnWorth(t *rapid.T) (date time.Time, advisories []string) {
	ids := []string{"INTEL-SA-00001", "INTEL-SA-00106", "INTEL-SA-00615", "INTEL-SA-01036", "INTEL-SA-99999", "CVE-2024-21820", "INTEL-SA-1", "INTEL-DOC-1"}
	return today.AddDate(0, -rapid.IntRange(0, 60).Draw(t, "months"), 0), rapid.SliceOfN(rapid.SampledFrom(ids), 0, 6).Draw(t, "advisories")
}
