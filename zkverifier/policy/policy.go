// Package policy says which verified evidence is acceptable. Package dcap says what is so; nothing here changes that, and nothing
// there depends on this.
//
// What isn't allowed is refused: the zero Policy accepts no status, and so nothing.
package policy

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"slices"
	"strings"
	"time"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// The checks, in the order in which they are made.
const (
	CheckTEE          dcap.Check = "policy-tee"
	CheckDebug        dcap.Check = "policy-debug"
	CheckServiceTD    dcap.Check = "policy-service-td"
	CheckStatus       dcap.Check = "policy-status"
	CheckAdvisories   dcap.Check = "policy-advisories"
	CheckEvaluation   dcap.Check = "policy-evaluation"
	CheckMeasurements dcap.Check = "policy-measurements"
	CheckAttributes   dcap.Check = "policy-attributes"
)

// Checks are all of them, in the order in which they are made.
func Checks() []dcap.Check {
	return []dcap.Check{
		CheckTEE, CheckDebug, CheckServiceTD, CheckStatus, CheckAdvisories, CheckEvaluation, CheckMeasurements, CheckAttributes,
	}
}

// Policy is what an app accepts. In JSON, what isn't named has its zero value.
type Policy struct {
	TEEs     []dcap.TEE `json:"tees,omitempty"` // none: any
	Statuses Statuses   `json:"statuses"`       // what is accepted at any age; never NoMatchingLevel or Revoked

	// Grace is for how long what is OutOfDate, or OutOfDateConfigurationNeeded, is accepted besides, counted from the date of
	// the better TCB level.
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
	q := r.Quote
	if len(p.TEEs) > 0 && !slices.Contains(p.TEEs, q.Header.TEE) {
		return refused(CheckTEE, fmt.Sprintf("%v", p.TEEs), "%s", q.Header.TEE)
	}
	if q.Debug() && !p.AllowDebug {
		return refused(CheckDebug, "a "+q.Header.TEE.String()+" that its host can't look into", "%s", debugBits(q))
	}
	if q.TD != nil && q.TD.ServiceTD() && !p.AllowServiceTD {
		return refused(CheckServiceTD, "no service TD bound to it (MRSERVICETD zero)", "MRSERVICETD %x", q.TD.TD15.MRServiceTD)
	}
	if err := p.judgeStatus(r, at); err != nil {
		return err
	}
	for _, denied := range p.DeniedAdvisories {
		if slices.Contains(r.Advisories(), denied) {
			return refused(CheckAdvisories, "a TCB to which "+denied+" doesn't apply", "%s", strings.Join(r.Advisories(), ", "))
		}
	}
	if r.Evaluation < p.MinEvaluation {
		return refused(CheckEvaluation, fmt.Sprintf("TCB evaluation number %d or more", p.MinEvaluation), "%d", r.Evaluation)
	}
	if err := p.judgeMeasurements(q); err != nil {
		return err
	}
	return p.Attributes.judge(q)
}

func debugBits(q *dcap.Quote) string {
	if q.Enclave != nil {
		return fmt.Sprintf("the DEBUG attribute is set (ATTRIBUTES %x)", q.Enclave.Attributes)
	}
	return fmt.Sprintf("TUD, the first byte of TDATTRIBUTES, is %02x (TDATTRIBUTES %x)", q.TD.TDAttributes[0], q.TD.TDAttributes)
}

func (p *Policy) judgeStatus(r *dcap.Report, at time.Time) error {
	never := r.Status == dcap.Revoked || r.Status == dcap.NoMatchingLevel
	if p.Statuses.Has(r.Status) && !never {
		return nil
	}
	want := p.Statuses.String()
	outOfDate := r.Status == dcap.OutOfDate || r.Status == dcap.OutOfDateConfigurationNeeded
	if p.Grace > 0 && outOfDate {
		since := r.OutOfDateSince()
		if !since.IsZero() && !at.After(since.Add(time.Duration(p.Grace))) {
			return nil
		}
		want += fmt.Sprintf(", or out of date for at most %s", time.Duration(p.Grace))
		return refused(CheckStatus, want, "%s since %s", r.Status, since.Format(time.DateOnly))
	}
	return refused(CheckStatus, want, "%s", r.Status)
}

func (p *Policy) judgeMeasurements(q *dcap.Quote) error {
	if len(p.Measurements) == 0 {
		return nil
	}
	var names []string
	for _, m := range p.Measurements {
		if m.matches(q) {
			return nil
		}
		names = append(names, m.String())
	}
	got := ""
	if q.Enclave != nil {
		got = fmt.Sprintf("MRENCLAVE %x", q.Enclave.MREnclave)
	} else {
		got = fmt.Sprintf("MRTD %x, RTMR3 %x", q.TD.MRTD, q.TD.RTMR[3])
	}
	return refused(CheckMeasurements, "one of "+strings.Join(names, "; "), "%s", got)
}

func (m *Measurement) String() string {
	what := "MRTD " + hex.EncodeToString(m.MRTD)
	if m.MREnclave != nil {
		what = "MRENCLAVE " + hex.EncodeToString(m.MREnclave)
	}
	if m.Name != "" {
		return m.Name + " (" + what + ")"
	}
	return what
}

func (m *Measurement) matches(q *dcap.Quote) bool {
	same := func(want, got []byte) bool { return want == nil || bytes.Equal(want, got) }
	if e := q.Enclave; e != nil {
		return m.MREnclave != nil && same(m.MREnclave, e.MREnclave[:]) && same(m.MRSigner, e.MRSigner[:]) &&
			(m.ISVProdID == nil || *m.ISVProdID == e.ISVProdID) && (m.MinISVSVN == nil || e.ISVSVN >= *m.MinISVSVN)
	}
	t := q.TD
	return m.MRTD != nil && m.RTMR1 != nil && m.RTMR2 != nil && m.RTMR3 != nil &&
		same(m.MRTD, t.MRTD[:]) && same(m.RTMR0, t.RTMR[0][:]) && same(m.RTMR1, t.RTMR[1][:]) &&
		same(m.RTMR2, t.RTMR[2][:]) && same(m.RTMR3, t.RTMR[3][:]) && same(m.MRConfigID, t.MRConfigID[:]) &&
		same(m.MROwner, t.MROwner[:]) && same(m.MROwnerConfig, t.MROwnerConfig[:]) && same(m.MRSeam, t.MRSeam[:])
}

func (a *Attributes) judge(q *dcap.Quote) error {
	if q.Enclave != nil {
		return masked("ATTRIBUTES", q.Enclave.Attributes[:], a.SGX, a.SGXMask)
	}
	if err := masked("TDATTRIBUTES", q.TD.TDAttributes[:], a.TD, a.TDMask); err != nil {
		return err
	}
	return masked("XFAM", q.TD.XFAM[:], a.XFAM, a.XFAMMask)
}

func masked(name string, got, want, mask []byte) error {
	if mask == nil {
		return nil
	}
	same := len(mask) == len(got) && len(want) == len(got)
	for i := 0; same && i < len(got); i++ {
		same = got[i]&mask[i] == want[i]
	}
	if !same {
		return refused(CheckAttributes, fmt.Sprintf("%s %x under mask %x", name, want, mask), "%x", got)
	}
	return nil
}

func refused(check dcap.Check, want, got string, args ...any) *dcap.Error {
	return &dcap.Error{Check: check, Got: fmt.Sprintf(got, args...), Want: want}
}
