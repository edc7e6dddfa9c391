package dcap

import (
	"fmt"
	"slices"
)

// Status is what Intel says of a TCB, after all parts have converged. Its names are Intel's; NoMatchingLevel stands for a TCB
// that is below, or otherwise beside, every level that Intel knows.
type Status uint8

const (
	UpToDate Status = iota + 1
	SWHardeningNeeded
	ConfigurationNeeded
	ConfigurationAndSWHardeningNeeded
	OutOfDate
	OutOfDateConfigurationNeeded
	Revoked
	RelaunchAdvised
	RelaunchAdvisedConfigurationNeeded
	NoMatchingLevel
)

var statusNames = [...]string{
	UpToDate:                           "UpToDate",
	SWHardeningNeeded:                  "SWHardeningNeeded",
	ConfigurationNeeded:                "ConfigurationNeeded",
	ConfigurationAndSWHardeningNeeded:  "ConfigurationAndSWHardeningNeeded",
	OutOfDate:                          "OutOfDate",
	OutOfDateConfigurationNeeded:       "OutOfDateConfigurationNeeded",
	Revoked:                            "Revoked",
	RelaunchAdvised:                    "RelaunchAdvised",
	RelaunchAdvisedConfigurationNeeded: "RelaunchAdvisedConfigurationNeeded",
	NoMatchingLevel:                    "NoMatchingLevel",
}

// Statuses are all of them.
func Statuses() []Status {
	var all []Status
	for s := UpToDate; s <= NoMatchingLevel; s++ {
		all = append(all, s)
	}
	return all
}

func (s Status) String() string {
	if s >= UpToDate && s <= NoMatchingLevel {
		return statusNames[s]
	}
	return fmt.Sprintf("Status(%d)", uint8(s))
}

// MarshalText writes Intel's name.
func (s Status) MarshalText() ([]byte, error) {
	if s < UpToDate || s > NoMatchingLevel {
		return nil, fmt.Errorf("no status %d", uint8(s))
	}
	return []byte(statusNames[s]), nil
}

// UnmarshalText reads Intel's name.
func (s *Status) UnmarshalText(text []byte) error {
	i := slices.Index(statusNames[:], string(text))
	if i < int(UpToDate) {
		return fmt.Errorf("no status %q; they are %v", text, statusNames[1:])
	}
	*s = Status(i)
	return nil
}

// signedStatus reads a status as TCB levels carry it: of platforms up to Revoked, of modules and enclaves three only.
func signedStatus(text string, among ...Status) (Status, error) {
	var s Status
	if err := s.UnmarshalText([]byte(text)); err != nil || !slices.Contains(among, s) {
		return 0, fmt.Errorf("tcbStatus %q isn't known", text)
	}
	return s, nil
}

var (
	platformStatuses = []Status{UpToDate, SWHardeningNeeded, ConfigurationNeeded, ConfigurationAndSWHardeningNeeded, OutOfDate, OutOfDateConfigurationNeeded, Revoked}
	softwareStatuses = []Status{UpToDate, OutOfDate, Revoked}
)

func (s Status) configurationNeeded() bool {
	return s == ConfigurationNeeded || s == ConfigurationAndSWHardeningNeeded || s == OutOfDateConfigurationNeeded || s == RelaunchAdvisedConfigurationNeeded
}

// with converges a platform's status with that of software on it, the TDX module or the quoting enclave: what software lacks,
// the whole lacks.
func (s Status) with(software Status) Status {
	if s == NoMatchingLevel {
		return s
	}
	switch software {
	case NoMatchingLevel, Revoked:
		return software
	case OutOfDate:
		switch s {
		case UpToDate, SWHardeningNeeded:
			return OutOfDate
		case ConfigurationNeeded, ConfigurationAndSWHardeningNeeded:
			return OutOfDateConfigurationNeeded
		}
	}
	return s
}
