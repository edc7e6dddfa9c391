package policy

import (
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"regexp"
	"strconv"
	"strings"
	"time"

	"github.com/veritee/veritee/internal/strictjson"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// Statuses is a set of statuses, one bit each: bit n is [dcap.Status] n.
type Statuses uint16

// Of is the set of some statuses.
func Of(statuses ...dcap.Status) Statuses {
	var set Statuses
	for _, s := range statuses {
		set |= 1 << s
	}
	return set
}

// Has says whether s is in the set.
func (set Statuses) Has(s dcap.Status) bool { return set&(1<<s) != 0 }

func (set Statuses) String() string {
	var names []string
	for _, s := range dcap.Statuses() {
		if set.Has(s) {
			names = append(names, s.String())
		}
	}
	if len(names) == 0 {
		return "no status"
	}
	return strings.Join(names, ", ")
}

// MarshalJSON writes the names of its statuses.
func (set Statuses) MarshalJSON() ([]byte, error) {
	names := []dcap.Status{}
	for _, s := range dcap.Statuses() {
		if set.Has(s) {
			names = append(names, s)
		}
	}
	return json.Marshal(names)
}

// UnmarshalJSON reads a list of names.
func (set *Statuses) UnmarshalJSON(raw []byte) error {
	var names []dcap.Status
	if err := json.Unmarshal(raw, &names); err != nil {
		return err
	}
	*set = Of(names...)
	return nil
}

// Duration is written in days, 90d, or in hours, minutes and seconds, 36h.
type Duration time.Duration

const day = 24 * time.Hour

func (d Duration) String() string {
	if whole := time.Duration(d); whole%day == 0 {
		return fmt.Sprintf("%dd", whole/day)
	}
	return time.Duration(d).String()
}

// MarshalText writes it.
func (d Duration) MarshalText() ([]byte, error) { return []byte(d.String()), nil }

// UnmarshalText reads it.
func (d *Duration) UnmarshalText(text []byte) error {
	if days, ok := strings.CutSuffix(string(text), "d"); ok {
		n, err := strconv.ParseUint(days, 10, 16)
		if err != nil {
			return fmt.Errorf("%.40q is no duration such as 90d or 36h", text)
		}
		*d = Duration(time.Duration(n) * day)
		return nil
	}
	parsed, err := time.ParseDuration(string(text))
	if err != nil || parsed < 0 {
		return fmt.Errorf("%.40q is no duration such as 90d or 36h", text)
	}
	*d = Duration(parsed)
	return nil
}

const maxSize = 1 << 20 // of a policy in JSON

// Parse reads a policy. What it doesn't know is refused: a restriction that nobody understands would be none.
func Parse(raw []byte) (*Policy, error) {
	if len(raw) > maxSize {
		return nil, fmt.Errorf("policy: %d bytes, more than %d", len(raw), maxSize)
	}
	if err := strictjson.Check(string(raw), lowerCase); err != nil {
		return nil, fmt.Errorf("policy: %w", err)
	}
	decoder := json.NewDecoder(bytes.NewReader(raw))
	decoder.DisallowUnknownFields()
	p := new(Policy)
	if err := decoder.Decode(p); err != nil {
		return nil, fmt.Errorf("policy: %w", strictjson.Explain(err))
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, fmt.Errorf("policy: something follows it, at byte %d", decoder.InputOffset())
	}
	if err := p.Check(); err != nil {
		return nil, fmt.Errorf("policy: %w", err)
	}
	return p, nil
}

// lowerCase refuses names that encoding/json would take for others.
func lowerCase(name string) error {
	if name != strings.ToLower(name) {
		return fmt.Errorf("%.40q: members are written in lower-case letters", name)
	}
	return nil
}

// advisoryID is how Intel writes them.
var advisoryID = regexp.MustCompile(`^INTEL-SA-[0-9]{5,}$`)

// Check finds what can't be meant.
func (p *Policy) Check() error {
	for _, id := range p.DeniedAdvisories {
		if !advisoryID.MatchString(id) {
			return fmt.Errorf("denied_advisories: %.40q is no advisory's id such as INTEL-SA-00615, and would deny nothing", id)
		}
	}
	// An emptied list must not open what it had closed.
	if (p.TEEs != nil && len(p.TEEs) == 0) || (p.Measurements != nil && len(p.Measurements) == 0) {
		return errors.New("an empty list of tees or measurements allows nothing; leave it out to allow any")
	}
	if p.Statuses == 0 {
		return errors.New(`it accepts no status; name those that it does, such as "statuses": ["UpToDate"]`)
	}
	for _, never := range []dcap.Status{dcap.Revoked, dcap.NoMatchingLevel} {
		if p.Statuses.Has(never) {
			return fmt.Errorf("%s can't be accepted", never)
		}
	}
	for i := range p.Measurements {
		if err := p.Measurements[i].check(); err != nil {
			return fmt.Errorf("measurement %d: %w", i+1, err)
		}
	}
	a := &p.Attributes
	if len(p.TEEs) == 0 && (a.SGXMask != nil) != (a.TDMask != nil || a.XFAMMask != nil) {
		return errors.New("attributes of one kind of TEE say nothing about the other: name the kind in tees")
	}
	return errors.Join(pair("sgx", a.SGX, a.SGXMask, 16), pair("td", a.TD, a.TDMask, 8), pair("xfam", a.XFAM, a.XFAMMask, 8))
}

func pair(name string, value, mask []byte, size int) error {
	if value == nil && mask == nil {
		return nil
	}
	if len(value) != size || len(mask) != size {
		return fmt.Errorf("attributes: %s and %s_mask must both have %d bytes", name, name, size)
	}
	for i := range value {
		if value[i]&^mask[i] != 0 {
			return fmt.Errorf("attributes: %s sets a bit that its mask leaves out, nothing would match", name)
		}
	}
	return nil
}

func (m *Measurement) check() error {
	sizes := []struct {
		name  string
		value []byte
		size  int
	}{
		{"mrenclave", m.MREnclave, 32}, {"mrsigner", m.MRSigner, 32}, {"mrtd", m.MRTD, 48}, {"rtmr0", m.RTMR0, 48}, {"rtmr1", m.RTMR1, 48},
		{"rtmr2", m.RTMR2, 48}, {"rtmr3", m.RTMR3, 48}, {"mrconfigid", m.MRConfigID, 48}, {"mrowner", m.MROwner, 48},
		{"mrownerconfig", m.MROwnerConfig, 48}, {"mrseam", m.MRSeam, 48},
	}
	td := false
	for _, s := range sizes {
		if s.value != nil && len(s.value) != s.size {
			return fmt.Errorf("%s has %d bytes, not %d", s.name, len(s.value), s.size)
		}
		td = td || (s.size == 48 && s.value != nil)
	}
	switch {
	case td && (m.MREnclave != nil || m.MRSigner != nil || m.ISVProdID != nil || m.MinISVSVN != nil):
		return errors.New("it names an SGX enclave and a TD; make two of it")
	case td && (m.MRTD == nil || m.RTMR1 == nil || m.RTMR2 == nil || m.RTMR3 == nil):
		return errors.New("a TD is named by mrtd, rtmr1, rtmr2 and rtmr3 at least")
	case !td && m.MREnclave == nil:
		return errors.New("an enclave is named by its mrenclave; a signer alone says nothing about what its key signs next")
	}
	return nil
}
