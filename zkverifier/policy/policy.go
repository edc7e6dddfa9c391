// Package policy says which verified evidence is acceptable. Package dcap says what is so; nothing here changes that, and nothing
// there depends on this.
//
// What isn't allowed is refused: the zero Policy accepts no status, and so nothing.
package policy

import (
	"bytes"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// The checks, in the order in which they are made.
const (
	CheckTEE          dcap.Check = "policy-tee"
	CheckStatus       dcap.Check = "policy-status"
	CheckDebug        dcap.Check = "policy-debug"
	CheckServiceTD    dcap.Check = "policy-service-td"
	CheckAdvisories   dcap.Check = "policy-advisories"
	CheckEvaluation   dcap.Check = "policy-evaluation"
	CheckMeasurements dcap.Check = "policy-measurements"
	CheckAttributes   dcap.Check = "policy-attributes"
)

// Checks are all of them, in the order in which they are made.
func Checks() []dcap.Check {
	return []dcap.Check{
		CheckTEE, CheckStatus, CheckDebug, CheckServiceTD, CheckAdvisories, CheckEvaluation, CheckMeasurements, CheckAttributes,
	}
}

// Policy is what an app accepts. In JSON, what isn't named has its zero value.
type Policy struct {
	TEEs     []dcap.TEE `json:"tees,omitempty"` // none: any
	Statuses Statuses   `json:"statuses"`       // what is accepted at any age; never NoMatchingLevel or Revoked

	// Grace is how old the TCB level of what is OutOfDate, or OutOfDateConfigurationNeeded, may be. It counts from the level's own
	// date: that of the better one changes from one evaluation to the next, and would let a grace begin anew.
	Grace Duration `json:"grace,omitempty"`

	DeniedAdvisories []string `json:"denied_advisories,omitempty"` // ids such as INTEL-SA-00615 that make evidence unacceptable
	MinEvaluation    uint32   `json:"min_evaluation,omitempty"`    // smallest TCB evaluation number

	// Measurements that are allowed: evidence must match one of them. None allows any, which suits a look at a quote and never
	// a registry.
	Measurements []Measurement `json:"measurements,omitempty"`
	Attributes   Attributes    `json:"attributes,omitzero"`

	// For development alone.
	AllowDebug     bool `json:"allow_debug,omitempty"`
	AllowServiceTD bool `json:"allow_service_td,omitempty"`
}

// Default accepts what has nothing left to mend: UpToDate, any measurement. It is what 'veritee quote verify' asks.
func Default() Policy { return Policy{Statuses: Of(dcap.UpToDate)} }

// Measurement names code. A field that is set must be equal, one that isn't set isn't compared. For SGX, MREnclave must be set: a
// signer alone says nothing about what its key signs next. For TDX, MRTD and RTMR1 to RTMR3 must be: without them only the
// firmware is known. RTMR0 may be left out, since it changes with a machine's memory and processors.
type Measurement struct {
	Name string `json:"name,omitempty"` // for people

	MREnclave dcap.HexBytes `json:"mrenclave,omitempty"` // 32 bytes
	MRSigner  dcap.HexBytes `json:"mrsigner,omitempty"`  // 32 bytes
	ISVProdID *uint16       `json:"isvprodid,omitempty"`
	MinISVSVN *uint16       `json:"min_isvsvn,omitempty"`

	MRTD          dcap.HexBytes `json:"mrtd,omitempty"` // this and the rest 48 bytes
	RTMR0         dcap.HexBytes `json:"rtmr0,omitempty"`
	RTMR1         dcap.HexBytes `json:"rtmr1,omitempty"`
	RTMR2         dcap.HexBytes `json:"rtmr2,omitempty"`
	RTMR3         dcap.HexBytes `json:"rtmr3,omitempty"`
	MRConfigID    dcap.HexBytes `json:"mrconfigid,omitempty"`
	MROwner       dcap.HexBytes `json:"mrowner,omitempty"`
	MROwnerConfig dcap.HexBytes `json:"mrownerconfig,omitempty"`
	MRSeam        dcap.HexBytes `json:"mrseam,omitempty"`
}

// Attributes are raw attributes under masks: bits outside of a mask aren't compared. A nil mask compares nothing.
type Attributes struct {
	SGX      dcap.HexBytes `json:"sgx,omitempty"` // 16 bytes: flags, then XFRM
	SGXMask  dcap.HexBytes `json:"sgx_mask,omitempty"`
	TD       dcap.HexBytes `json:"td,omitempty"` // 8 bytes
	TDMask   dcap.HexBytes `json:"td_mask,omitempty"`
	XFAM     dcap.HexBytes `json:"xfam,omitempty"` // 8 bytes
	XFAMMask dcap.HexBytes `json:"xfam_mask,omitempty"`
}

// Judge says whether verified evidence is acceptable at a time. The error is a [*dcap.Error]: the first check that failed.
func (p *Policy) Judge(r *dcap.Report, at time.Time) error {
	if all := p.Refusals(r, at); len(all) > 0 {
		return all[0]
	}
	return nil
}

// Refusals are all checks that fail, in their order; none if the evidence is acceptable.
func (p *Policy) Refusals(r *dcap.Report, at time.Time) (all []*dcap.Error) {
	q := r.Quote
	refuse := func(check dcap.Check, want, got string, args ...any) {
		all = append(all, &dcap.Error{Check: check, Got: fmt.Sprintf(got, args...), Want: want})
	}
	if len(p.TEEs) > 0 && !slices.Contains(p.TEEs, q.Header.TEE) {
		refuse(CheckTEE, fmt.Sprintf("%v", p.TEEs), "%s", q.Header.TEE)
	}
	if !p.accepts(r, at) {
		refuse(CheckStatus, p.wanted(), "%s", r.Status)
	}
	if q.Debug() && !p.AllowDebug {
		refuse(CheckDebug, "code that its host can't look into", "%s", debugBits(q))
	}
	if q.TD != nil && !p.AllowServiceTD {
		switch {
		case q.TD.ServiceTD():
			refuse(CheckServiceTD, "no service TD bound to it (MRSERVICETD zero)", "MRSERVICETD %x", q.TD.TD15.MRServiceTD)
		case q.TD.Migratable():
			refuse(CheckServiceTD, "a TD that can't be moved to another machine (MIGRATABLE not set)", "td_attributes %x", q.TD.TDAttributes)
		}
	}
	for _, denied := range p.DeniedAdvisories {
		if slices.Contains(r.Advisories(), denied) {
			refuse(CheckAdvisories, "a TCB to which "+denied+" doesn't apply", "%s", strings.Join(r.Advisories(), ", "))
			break
		}
	}
	if r.Evaluation < p.MinEvaluation {
		refuse(CheckEvaluation, fmt.Sprintf("TCB evaluation number %d or more", p.MinEvaluation), "%d", r.Evaluation)
	}
	if name, differs := p.nearest(q); len(differs) > 0 {
		refuse(CheckMeasurements, name+" has "+strings.Join(wantedOf(differs), ", "), "%s", strings.Join(gotOf(differs), ", "))
	}
	if err := p.Attributes.judge(q); err != nil {
		all = append(all, err)
	}
	return all
}

// Allowances say what the policy lets pass that the default one wouldn't: an accepted quote isn't always a spotless one.
func (p *Policy) Allowances(r *dcap.Report, at time.Time) (all []string) {
	switch {
	case r.Status == dcap.UpToDate || !p.accepts(r, at):
	case p.Statuses.Has(r.Status):
		all = append(all, r.Status.String())
	default:
		all = append(all, fmt.Sprintf("%s, by its grace until %s", r.Status, r.OutOfDateLevel().Add(time.Duration(p.Grace)).Format(time.DateOnly)))
	}
	if r.Quote.Debug() && p.AllowDebug {
		all = append(all, "debug mode: its host can look inside")
	}
	if td := r.Quote.TD; td != nil && (td.ServiceTD() || td.Migratable()) && p.AllowServiceTD {
		all = append(all, "a service TD, or that one may move it")
	}
	return all
}

func debugBits(q *dcap.Quote) string {
	if q.Enclave != nil {
		return fmt.Sprintf("the DEBUG attribute is set (attributes %x)", q.Enclave.Attributes)
	}
	return fmt.Sprintf("debug bits %02x, the lowest byte of td_attributes %x", q.TD.TDAttributes[0], q.TD.TDAttributes)
}

// accepts says whether the status is acceptable, by itself or by the grace.
func (p *Policy) accepts(r *dcap.Report, at time.Time) bool {
	switch r.Status {
	case dcap.Revoked, dcap.NoMatchingLevel:
		return false
	case dcap.OutOfDate, dcap.OutOfDateConfigurationNeeded:
		level := r.OutOfDateLevel()
		if p.Grace > 0 && p.besides(r) && !level.IsZero() && !at.After(level.Add(time.Duration(p.Grace))) {
			return true
		}
	}
	return p.Statuses.Has(r.Status)
}

// besides says whether the platform is acceptable but for being out of date. What it needs besides is folded away where a part of
// it is out of date, and mustn't be forgiven with that.
func (p *Policy) besides(r *dcap.Report) bool {
	switch s := r.Parts.Platform.Status; s {
	case dcap.UpToDate, dcap.OutOfDate:
		return true
	case dcap.OutOfDateConfigurationNeeded:
		return p.Statuses.Has(dcap.ConfigurationNeeded)
	default:
		return p.Statuses.Has(s)
	}
}

func (p *Policy) wanted() string {
	if p.Grace > 0 {
		return fmt.Sprintf("%s, or out of date with a TCB level of the last %s", p.Statuses, p.Grace)
	}
	return p.Statuses.String()
}

// A difference is a register that isn't as a measurement has it.
type difference struct{ register, got, want string }

func gotOf(all []difference) (texts []string) {
	for _, d := range all {
		texts = append(texts, d.register+" "+d.got)
	}
	return texts
}

func wantedOf(all []difference) (texts []string) {
	for _, d := range all {
		texts = append(texts, d.register+" "+d.want)
	}
	return texts
}

// nearest is the measurement that differs least, and in what; nothing if one is met or none is asked for.
func (p *Policy) nearest(q *dcap.Quote) (name string, differs []difference) {
	for i := range p.Measurements {
		m := &p.Measurements[i]
		d := m.differences(q)
		if len(d) == 0 {
			return "", nil
		}
		if differs == nil || len(d) < len(differs) {
			differs, name = d, m.Name
			if name == "" {
				name = fmt.Sprintf("measurement %d", i+1)
			}
		}
	}
	return name, differs
}

// differences are the registers in which the quote isn't what the measurement names. What a measurement must name and doesn't
// is a difference too.
func (m *Measurement) differences(q *dcap.Quote) (all []difference) {
	compare := func(register string, want dcap.HexBytes, got []byte, must bool) {
		switch {
		case want == nil && must:
			all = append(all, difference{register, fmt.Sprintf("%x", got), "named"})
		case want != nil && !bytes.Equal(want, got):
			all = append(all, difference{register, fmt.Sprintf("%x", got), fmt.Sprintf("%x", []byte(want))})
		}
	}
	if e := q.Enclave; e != nil {
		compare("mrenclave", m.MREnclave, e.MREnclave[:], true)
		compare("mrsigner", m.MRSigner, e.MRSigner[:], false)
		if m.ISVProdID != nil && *m.ISVProdID != e.ISVProdID {
			all = append(all, difference{"isvprodid", fmt.Sprint(e.ISVProdID), fmt.Sprint(*m.ISVProdID)})
		}
		if m.MinISVSVN != nil && e.ISVSVN < *m.MinISVSVN {
			all = append(all, difference{"isvsvn", fmt.Sprint(e.ISVSVN), fmt.Sprintf("%d or more", *m.MinISVSVN)})
		}
		return all
	}
	t := q.TD
	compare("mrtd", m.MRTD, t.MRTD[:], true)
	compare("rtmr0", m.RTMR0, t.RTMR[0][:], false)
	compare("rtmr1", m.RTMR1, t.RTMR[1][:], true)
	compare("rtmr2", m.RTMR2, t.RTMR[2][:], true)
	compare("rtmr3", m.RTMR3, t.RTMR[3][:], true)
	compare("mrconfigid", m.MRConfigID, t.MRConfigID[:], false)
	compare("mrowner", m.MROwner, t.MROwner[:], false)
	compare("mrownerconfig", m.MROwnerConfig, t.MROwnerConfig[:], false)
	compare("mrseam", m.MRSeam, t.MRSeam[:], false)
	return all
}

func (a *Attributes) judge(q *dcap.Quote) *dcap.Error {
	if q.Enclave != nil {
		return masked("attributes", q.Enclave.Attributes[:], a.SGX, a.SGXMask)
	}
	if err := masked("td_attributes", q.TD.TDAttributes[:], a.TD, a.TDMask); err != nil {
		return err
	}
	return masked("xfam", q.TD.XFAM[:], a.XFAM, a.XFAMMask)
}

func masked(name string, got, want, mask []byte) *dcap.Error {
	if mask == nil {
		return nil
	}
	same := len(mask) == len(got) && len(want) == len(got)
	for i := 0; same && i < len(got); i++ {
		same = got[i]&mask[i] == want[i]
	}
	if same {
		return nil
	}
	return &dcap.Error{Check: CheckAttributes, Got: fmt.Sprintf("%s %x", name, got), Want: fmt.Sprintf("%s %x under mask %x", name, want, mask)}
}
