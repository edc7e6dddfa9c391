package tee

import "slices"

// The statuses that Intel gives to a level, and those that only a verifier gives (the last three).
const (
	UpToDate                           = "UpToDate"
	SWHardeningNeeded                  = "SWHardeningNeeded"
	ConfigurationNeeded                = "ConfigurationNeeded"
	ConfigurationAndSWHardeningNeeded  = "ConfigurationAndSWHardeningNeeded"
	OutOfDate                          = "OutOfDate"
	OutOfDateConfigurationNeeded       = "OutOfDateConfigurationNeeded"
	Revoked                            = "Revoked"
	RelaunchAdvised                    = "RelaunchAdvised"
	RelaunchAdvisedConfigurationNeeded = "RelaunchAdvisedConfigurationNeeded"
	NoMatchingLevel                    = "NoMatchingLevel"
)

// rung is one level of the ladder: its status, the version numbers that it asks for, its date and advisories.
type rung struct {
	status     string
	svn        byte   // of the microcode, for a platform; of the module or quoting enclave
	pceSVN     uint16 // platforms only
	date       string
	advisories []string
}

// platformLadder is the TCB info of every platform of the vendor, best first: each status has its rung, so a platform
// gets a status by its version numbers, and the collateral is the same for all.
var platformLadder = []rung{
	{UpToDate, 16, 13, "2025-05-14T00:00:00Z", nil},
	{SWHardeningNeeded, 15, 13, "2025-05-14T00:00:00Z", []string{"INTEL-SA-00615"}},
	{ConfigurationNeeded, 14, 13, "2025-05-14T00:00:00Z", []string{"INTEL-SA-00289"}},
	{ConfigurationAndSWHardeningNeeded, 13, 13, "2025-05-14T00:00:00Z", []string{"INTEL-SA-00289", "INTEL-SA-00615"}},
	{OutOfDate, 10, 10, "2023-08-09T00:00:00Z", []string{"INTEL-SA-00828", "INTEL-SA-00837"}},
	{OutOfDateConfigurationNeeded, 9, 10, "2022-11-09T00:00:00Z", []string{"INTEL-SA-00289", "INTEL-SA-00828", "INTEL-SA-00837"}},
	{Revoked, 5, 5, "2018-01-04T00:00:00Z", []string{"INTEL-SA-00106", "INTEL-SA-00115"}},
}

// moduleLadder is the TDX module of version 1. A module knows three statuses only.
var moduleLadder = []rung{
	{UpToDate, 8, 0, "2025-05-14T00:00:00Z", nil},
	{OutOfDate, 6, 0, "2024-03-13T00:00:00Z", []string{"INTEL-SA-01036"}},
	{Revoked, 3, 0, "2023-08-09T00:00:00Z", []string{"INTEL-SA-00999"}},
}

// newerModuleLadder is the TDX module of version 3.
var newerModuleLadder = []rung{{UpToDate, 3, 0, "2025-05-14T00:00:00Z", nil}}

// enclaveLadder is the quoting enclave, of SGX and of TDX.
var enclaveLadder = []rung{
	{UpToDate, 8, 0, "2025-05-14T00:00:00Z", nil},
	{OutOfDate, 6, 0, "2021-11-10T00:00:00Z", []string{"INTEL-SA-00477"}},
	{Revoked, 4, 0, "2019-11-13T00:00:00Z", []string{"INTEL-SA-00334"}},
}

// legacyModule is the version number that the ladder asks of a module of version 0, which has no ladder of its own: it
// is part of the platform's levels.
const legacyModule = 5

// components are the version numbers of a platform whose microcode has this one. All but the microcode are constant.
func components(microcode byte) [16]byte {
	return [16]byte{microcode, microcode, 2, 2, 3, 1, 0, 3}
}

// teeSVN is TEE_TCB_SVN: the module's version number and version, and the microcode at the TD's launch.
func teeSVN(module, version, microcode byte) [16]byte {
	return [16]byte{module, version, microcode}
}

// below is a version number under the lowest rung: nothing matches it.
func below(ladder []rung) byte { return ladder[len(ladder)-1].svn - 1 }

// at is the rung with this status.
func at(ladder []rung, status string) rung {
	for _, r := range ladder {
		if r.status == status {
			return r
		}
	}
	panic("the ladder has no rung " + status)
}

// recovered is the version number of the microcode that a TCB recovery asks for.
var recovered = at(platformLadder, UpToDate).svn + 1

// ladder is the platform's in collateral of an evaluation number: from a recovery on, what was up to date isn't.
func (v *Vendor) ladder(evaluation int) []rung {
	if v.recovery == 0 || evaluation < v.recovery {
		return platformLadder
	}
	ladder := slices.Clone(platformLadder)
	old := ladder[0]
	ladder[0] = rung{OutOfDate, old.svn, old.pceSVN, old.date, []string{"INTEL-SA-01313"}}
	return slices.Insert(ladder, 0, rung{UpToDate, recovered, old.pceSVN, "2026-02-11T00:00:00Z", nil})
}

// Recovered are the version numbers of a platform that has what a TCB recovery asks for.
func Recovered() SVNs {
	svns := Latest()
	place(&svns, rung{svn: recovered, pceSVN: svns.PCE})
	return svns
}
