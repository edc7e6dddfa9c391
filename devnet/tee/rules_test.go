package tee

import (
	"testing"

	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

// intelsRules is what Intel's quote verification library answers for version numbers, written from its text (TcbLevelCheck,
// TdxModuleCheck, TDRelaunchCheck) over the ladders, so without any of the verifier's code.
func intelsRules(kind Kind, s SVNs) string {
	reaches := func(r rung) bool {
		level := components(r.svn)
		for i := range level {
			if s.Components[i] < level[i] {
				return false
			}
		}
		return s.PCE >= r.pceSVN
	}
	launched := func(r rung) bool {
		level := teeSVN(legacyModule, 0, r.svn)
		for i := range level {
			if s.TEE[1] > 0 && i < 2 {
				continue
			}
			if s.TEE[i] < level[i] {
				return false
			}
		}
		return true
	}
	first := func(ladder []rung, matches func(rung) bool) string {
		for _, r := range ladder {
			if matches(r) {
				return r.status
			}
		}
		return NoMatchingLevel
	}
	isv := func(svn uint16) func(rung) bool { return func(r rung) bool { return svn >= uint16(r.svn) } }
	modules := map[byte][]rung{1: moduleLadder, 3: newerModuleLadder}

	qe := first(enclaveLadder, isv(s.QE))
	converge := func(status string) string {
		switch {
		case qe == NoMatchingLevel || status == NoMatchingLevel:
			return NoMatchingLevel
		case qe == Revoked:
			return Revoked
		case qe == OutOfDate:
			return outdated(status)
		}
		return status
	}

	sgx := first(platformLadder, reaches)
	if kind.TEE() == SGX {
		return converge(sgx)
	}

	status := first(platformLadder, func(r rung) bool { return reaches(r) && launched(r) })
	module := UpToDate
	if s.TEE[1] > 0 {
		module = first(modules[s.TEE[1]], isv(uint16(s.TEE[0])))
	}
	switch {
	case sgx == NoMatchingLevel || status == NoMatchingLevel || module == NoMatchingLevel:
		return NoMatchingLevel
	case module == Revoked || status == Revoked:
		// Intel's library returns here, before it looks at the quoting enclave.
		return Revoked
	case module == OutOfDate:
		status = outdated(status)
	}

	fine := func(status string) bool {
		return status != OutOfDate && status != OutOfDateConfigurationNeeded && status != Revoked
	}
	if kind.IsTD15() && qe == UpToDate && fine(sgx) && !fine(status) && module == OutOfDate {
		least := byte(legacyModule)
		if s.TEE2[1] > 0 {
			least = modules[s.TEE2[1]][0].svn
		}
		if s.TEE2[0] >= least && s.TEE2[2] >= platformLadder[0].svn {
			configure := sgx == ConfigurationNeeded || sgx == ConfigurationAndSWHardeningNeeded || status == OutOfDateConfigurationNeeded
			if configure {
				return RelaunchAdvisedConfigurationNeeded
			}
			return RelaunchAdvised
		}
	}
	return converge(status)
}

// drawSVNs are version numbers close to the rungs, most parts of them fine most of the time: a platform with everything
// wrong only ever has no level.
func drawSVNs(r *rapid.T) SVNs {
	sampled := func(label string, from ...byte) byte { return rapid.SampledFrom(from).Draw(r, label) }
	rungs := []byte{16, 16, 16, 15, 14, 13, 12, 10, 9, 8, 5, 4, 17}

	svns := Latest()
	microcode := sampled("microcode", rungs...)
	svns.Components = components(microcode)
	switch rapid.IntRange(0, 9).Draw(r, "odd one") {
	case 0:
		svns.Components[1] = sampled("late microcode", rungs...)
	case 1:
		svns.Components[rapid.IntRange(2, 15).Draw(r, "which")] = sampled("its number", 0, 1, 2, 4, 255)
	}
	svns.PCE = uint16(sampled("pce", 13, 13, 13, 13, 14, 12, 10, 9, 5, 4))
	svns.QE = uint16(sampled("qe", 8, 8, 8, 8, 9, 7, 6, 5, 4, 3))
	svns.TEE = teeSVN(sampled("module", 8, 9, 7, 6, 6, 6, 5, 4, 3, 2), sampled("version", 1, 1, 1, 0, 3), sampled("launched with", append(rungs, microcode, microcode, microcode)...))
	svns.TEE2 = teeSVN(sampled("module now", 8, 8, 9, 7, 4), sampled("version now", 1, 1, 0, 3), sampled("runs with", 16, 16, 17, 15))
	return svns
}

func TestTheVerifierFollowsIntelsRulesForAnyVersionNumbers(t *testing.T) {
	v := testVendor(t)
	for _, kind := range Kinds() {
		t.Run(kind.String(), func(t *testing.T) {
			seen := map[string]int{}
			rapid.Check(t, func(r *rapid.T) {
				svns := drawSVNs(r)
				p, err := v.Platform(PlatformConfig{SVNs: &svns})
				require.NoError(r, err)
				report, err := judge(p.draft(kind).finish("any"))
				require.NoError(r, err)

				want, got := intelsRules(kind, svns), report.Status.String()
				require.Equal(r, want, got, "%+v", svns)
				seen[want]++
			})
			t.Log(seen)
		})
	}
}
