package tee

import (
	"crypto/x509"
	"slices"
	"time"
)

// Case is evidence and all that a verifier needs to judge it.
type Case struct {
	Name   string
	Kind   Kind
	Quote  []byte
	Bundle []byte
	At     time.Time         // when it is judged
	Root   *x509.Certificate // whom to trust
}

// State is a TCB state that a platform can be in, and the answer that Intel's rules give.
type State struct {
	Name string

	// Status is the converged one. Platform, Module and QE are the components before that. Module is empty for a module of
	// version 0, which the platform's level covers, and says nothing of an enclave.
	Status, Platform, Module, QE string

	// Advisories are those of the levels that matched, sorted, each once.
	Advisories []string

	svns func(*SVNs)
	tdx  bool // only a TD has what makes the difference
	td15 bool // likewise, of TDX 1.5
}

// Applies says whether a quote of this kind can be in the state.
func (s State) Applies(kind Kind) bool {
	return (kind.TEE() == TDX || !s.tdx) && (kind.IsTD15() || !s.td15)
}

// SVNs are the version numbers of a platform in the state.
func (s State) SVNs() SVNs {
	svns := Latest()
	s.svns(&svns)
	return svns
}

// Case is evidence of a platform in the state.
func (s State) Case(v *Vendor, kind Kind) (Case, error) {
	svns := s.SVNs()
	p, err := v.Platform(PlatformConfig{Name: s.Name, CA: usualCA(kind), SVNs: &svns})
	if err != nil {
		return Case{}, err
	}
	return p.draft(kind).finish(s.Name), nil
}

// Case is evidence with nothing wrong, of a platform that is UpToDate.
func (v *Vendor) Case(kind Kind) (Case, error) {
	p, err := v.Platform(PlatformConfig{CA: usualCA(kind)})
	if err != nil {
		return Case{}, err
	}
	return p.draft(kind).finish("nothing wrong"), nil
}

// finish signs everything.
func (d *draft) finish(name string) Case {
	return Case{Name: name, Kind: d.kind, Quote: d.quote(), Bundle: d.bundle(), At: d.at, Root: d.vendor.Root()}
}

// usualCA is the authority that certifies most platforms of a kind: SGX's first ones had one processor.
func usualCA(kind Kind) string {
	if kind == SGXv3 {
		return ProcessorCA
	}
	return PlatformCA
}

// place puts the whole platform on a rung: processor, and microcode at the launch of the TD.
func place(s *SVNs, r rung) {
	s.Components, s.PCE = components(r.svn), r.pceSVN
	s.TEE[2], s.TEE2[2] = r.svn, r.svn
}

// States are all of them: each status of each component, and what becomes of two that differ.
func States() []State {
	var out []State
	add := func(s State) {
		slices.Sort(s.Advisories)
		s.Advisories = slices.Compact(s.Advisories)
		out = append(out, s)
	}

	for _, r := range platformLadder {
		add(State{
			Name: "platform " + r.status, Status: r.status, Platform: r.status, Module: UpToDate, QE: UpToDate,
			Advisories: slices.Clone(r.advisories), svns: func(s *SVNs) { place(s, r) },
		})
	}
	for _, s := range slices.Concat(platformStates(), moduleStates(), enclaveStates(), relaunchStates()) {
		add(s)
	}
	return out
}

// advisories are those of several rungs.
func advisories(rungs ...rung) []string {
	var out []string
	for _, r := range rungs {
		out = append(out, r.advisories...)
	}
	return out
}

// platformStates are those where one number among the platform's decides.
func platformStates() []State {
	old := at(platformLadder, OutOfDate)
	return []State{
		{
			Name: "platform ahead of the newest level", Status: UpToDate, Platform: UpToDate, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) {
				s.Components[0]++
				s.Components[15] = 9
				s.PCE++
				s.TEE[0]++
				s.TEE[2]++
				s.QE++
			},
		},
		{
			Name: "platform below every level", Status: NoMatchingLevel, Platform: NoMatchingLevel, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.Components = components(below(platformLadder)) },
		},
		{
			Name: "one component below every level", Status: NoMatchingLevel, Platform: NoMatchingLevel, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.Components[7] = 0 },
		},
		{
			Name: "pce below every level", Status: NoMatchingLevel, Platform: NoMatchingLevel, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.PCE = platformLadder[len(platformLadder)-1].pceSVN - 1 },
		},
		{
			Name: "pce alone out of date", Status: OutOfDate, Platform: OutOfDate, Module: UpToDate, QE: UpToDate,
			Advisories: advisories(old), svns: func(s *SVNs) { s.PCE = old.pceSVN },
		},
		{
			Name: "one component alone out of date", Status: OutOfDate, Platform: OutOfDate, Module: UpToDate, QE: UpToDate,
			Advisories: advisories(old), svns: func(s *SVNs) { s.Components[1] = old.svn },
		},
		{
			Name: "microcode of the TD out of date", Status: OutOfDate, Platform: OutOfDate, Module: UpToDate, QE: UpToDate,
			Advisories: advisories(old), svns: func(s *SVNs) { s.TEE[2] = old.svn }, tdx: true,
		},
		{
			Name: "microcode of the TD below every level", Status: NoMatchingLevel, Platform: NoMatchingLevel, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.TEE[2] = below(platformLadder) }, tdx: true,
		},
	}
}

// moduleStates are those of the TDX module, alone and with a platform that isn't UpToDate.
func moduleStates() []State {
	old, revoked := at(moduleLadder, OutOfDate), at(moduleLadder, Revoked)
	// TEE2 follows, or the TD would only need a relaunch.
	module := func(svn byte) func(*SVNs) {
		return func(s *SVNs) { s.TEE[0], s.TEE2[0] = svn, svn }
	}
	states := []State{
		{
			Name: "module revoked", Status: Revoked, Platform: UpToDate, Module: Revoked, QE: UpToDate,
			Advisories: advisories(revoked), svns: module(revoked.svn),
		},
		{
			Name: "module below every level", Status: NoMatchingLevel, Platform: UpToDate, Module: NoMatchingLevel, QE: UpToDate,
			svns: module(below(moduleLadder)),
		},
		{
			Name: "module of version 3", Status: UpToDate, Platform: UpToDate, Module: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.TEE[0], s.TEE[1], s.TEE2[0], s.TEE2[1] = 3, 3, 3, 3 },
		},
		{
			Name: "module of version 0", Status: UpToDate, Platform: UpToDate, QE: UpToDate,
			svns: func(s *SVNs) { s.TEE[0], s.TEE[1], s.TEE2[0], s.TEE2[1] = legacyModule, 0, legacyModule, 0 },
		},
		{
			Name: "module of version 0 below every level", Status: NoMatchingLevel, Platform: NoMatchingLevel, QE: UpToDate,
			svns: func(s *SVNs) { s.TEE[0], s.TEE[1], s.TEE2[0], s.TEE2[1] = legacyModule-1, 0, legacyModule-1, 0 },
		},
	}
	for _, r := range platformLadder {
		states = append(states, State{
			Name: "module out of date, platform " + r.status, Status: outdated(r.status), Platform: r.status, Module: OutOfDate, QE: UpToDate,
			Advisories: advisories(old, r),
			svns:       func(s *SVNs) { place(s, r); s.TEE[0], s.TEE2[0] = old.svn, old.svn },
		})
	}
	for i := range states {
		states[i].tdx = true
	}
	return states
}

// enclaveStates are those of the quoting enclave.
func enclaveStates() []State {
	old, revoked := at(enclaveLadder, OutOfDate), at(enclaveLadder, Revoked)
	states := []State{
		{
			Name: "qe revoked", Status: Revoked, Platform: UpToDate, Module: UpToDate, QE: Revoked,
			Advisories: advisories(revoked), svns: func(s *SVNs) { s.QE = uint16(revoked.svn) },
		},
		{
			Name: "qe below every level", Status: NoMatchingLevel, Platform: UpToDate, Module: UpToDate, QE: NoMatchingLevel,
			svns: func(s *SVNs) { s.QE = uint16(below(enclaveLadder)) },
		},
	}
	for _, r := range platformLadder {
		states = append(states, State{
			Name: "qe out of date, platform " + r.status, Status: outdated(r.status), Platform: r.status, Module: UpToDate, QE: OutOfDate,
			Advisories: advisories(old, r), svns: func(s *SVNs) { place(s, r); s.QE = uint16(old.svn) },
		})
	}
	return states
}

// relaunchStates are those of TDX 1.5: the platform was updated under a TD that runs, and only a relaunch would let the TD
// have the new module.
func relaunchStates() []State {
	old, current := at(moduleLadder, OutOfDate), at(moduleLadder, UpToDate)
	states := []State{
		{
			Name: "updated, but not the microcode", Status: OutOfDate, Platform: UpToDate, Module: OutOfDate, QE: UpToDate,
			Advisories: advisories(old), svns: func(s *SVNs) { s.TEE[0] = old.svn; s.TEE2[2]-- },
		},
		{
			Name: "relaunch advised, qe out of date", Status: OutOfDate, Platform: UpToDate, Module: OutOfDate, QE: OutOfDate,
			Advisories: advisories(old, at(enclaveLadder, OutOfDate)),
			svns:       func(s *SVNs) { s.TEE[0] = old.svn; s.QE = uint16(at(enclaveLadder, OutOfDate).svn) },
		},
		{
			Name: "relaunch advised, module now of version 3", Status: RelaunchAdvised, Platform: UpToDate, Module: OutOfDate, QE: UpToDate,
			Advisories: advisories(old), svns: func(s *SVNs) { s.TEE[0] = old.svn; s.TEE2[0], s.TEE2[1] = 3, 3 },
		},
	}
	// The processor's level follows the components; the TD's is lower where its microcode was at launch.
	for _, r := range platformLadder {
		status := outdated(r.status)
		switch r.status {
		case UpToDate, SWHardeningNeeded:
			status = RelaunchAdvised
		case ConfigurationNeeded, ConfigurationAndSWHardeningNeeded:
			status = RelaunchAdvisedConfigurationNeeded
		}
		states = append(states, State{
			Name: "module updated since launch, platform " + r.status, Status: status, Platform: r.status, Module: OutOfDate, QE: UpToDate,
			Advisories: advisories(old, r),
			svns: func(s *SVNs) {
				place(s, r)
				s.TEE[0] = old.svn
				s.TEE2 = teeSVN(current.svn, 1, platformLadder[0].svn)
			},
		})
	}
	states = append(states, State{
		Name: "module and microcode updated since launch", Status: RelaunchAdvised, Platform: OutOfDate, Module: OutOfDate, QE: UpToDate,
		Advisories: advisories(old, at(platformLadder, OutOfDate)),
		svns:       func(s *SVNs) { s.TEE[0], s.TEE[2] = old.svn, at(platformLadder, OutOfDate).svn },
	})
	for i := range states {
		states[i].td15 = true
	}
	return states
}

// outdated is what a platform's status becomes when its module or quoting enclave is out of date: the worse of the two,
// with what remains to configure.
func outdated(platform string) string {
	switch platform {
	case UpToDate, SWHardeningNeeded:
		return OutOfDate
	case ConfigurationNeeded, ConfigurationAndSWHardeningNeeded:
		return OutOfDateConfigurationNeeded
	}
	return platform
}
