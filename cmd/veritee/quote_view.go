package main

import (
	"errors"
	"fmt"
	"io"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/measure"
	"github.com/veritee/veritee/zkverifier/policy"
)

// quoteView is a quote as it is printed: what it says, and if it was verified, what was found.
type quoteView struct {
	Accepted *bool    `json:"accepted,omitempty"` // genuine and acceptable; absent where nothing was verified
	Allowed  []string `json:"allowed,omitempty"`  // what the policy let pass that the default one wouldn't
	Policy   string   `json:"policy,omitempty"`   // file, or "default"

	Status     *dcap.Status `json:"status,omitempty"`
	Parts      *dcap.Parts  `json:"parts,omitempty"` // before they converged
	Advisories *[]string    `json:"advisories,omitempty"`
	Evaluation uint32       `json:"tcbEvaluationNumber,omitempty"`
	TCBDate    *time.Time   `json:"tcbDate,omitempty"`
	Window     *windowView  `json:"window,omitempty"`
	Windows    []dcap.Part  `json:"windows,omitempty"`

	TEE          *dcap.TEE             `json:"tee,omitempty"`
	Version      uint16                `json:"version,omitempty"`
	Body         string                `json:"body,omitempty"`
	Debug        *bool                 `json:"debug,omitempty"`
	Platform     *platformView         `json:"platform,omitempty"`
	Measurements *measure.Measurements `json:"measurements,omitempty"`
	Use          typed.Use             `json:"reportDataUse,omitempty"`
	Padding      int                   `json:"padding,omitempty"` // bytes after the signed data
	Digest       string                `json:"digest,omitempty"`  // SHA-256 of what is signed

	At         *time.Time  `json:"at,omitempty"`
	Collateral string      `json:"collateral,omitempty"`
	Root       string      `json:"root,omitempty"` // file of the root, where that isn't Intel's
	Error      *dcap.Error `json:"error,omitempty"`
	Remedy     string      `json:"remedy,omitempty"`

	Also []*dcap.Error `json:"also,omitempty"` // the policy's other refusals

	verified   bool
	file       string // of the quote
	policyFile string
	platform   error // why its platform isn't known
}

// windowView is a window with its ends in block time too.
type windowView struct {
	dcap.Window
	From  int64 `json:"fromUnix"`
	Until int64 `json:"untilUnix"`
}

type platformView struct {
	ID      string `json:"id"`
	FMSPC   string `json:"fmspc"`
	PCEID   string `json:"pceId"`
	CA      string `json:"ca"`
	CPUSVN  string `json:"cpuSvn"`
	PCESVN  uint16 `json:"pceSvn"`
	SGXType uint8  `json:"sgxType"`
}

// describe takes what the quote says, genuine or not.
func (v *quoteView) describe(q *dcap.Quote) {
	m, debug := measure.OfQuote(q), q.Debug()
	v.TEE, v.Version, v.Debug, v.Measurements, v.Padding = &q.Header.TEE, q.Header.Version, &debug, &m, q.Trailing
	v.Body = map[uint16]string{dcap.BodySGX: "enclave report", dcap.BodyTD10: "TD report 1.0", dcap.BodyTD15: "TD report 1.5"}[q.BodyType]
	v.Digest = fmt.Sprintf("%x", q.Digest())
	if use, ok := typed.UseOf(q.ReportData()); typed.IsDiagnostic(q.ReportData()) {
		v.Use = "diagnostic"
	} else if ok {
		v.Use = use
	}
	p, err := q.Platform()
	if v.platform = err; err == nil {
		v.Platform = &platformView{
			ID: fmt.Sprintf("%x", p.ID()), FMSPC: fmt.Sprintf("%X", p.FMSPC), PCEID: fmt.Sprintf("%X", p.PCEID), CA: p.CA,
			CPUSVN: fmt.Sprintf("%x", p.CPUSVN), PCESVN: p.PCESVN, SGXType: p.SGXType,
		}
	}
}

// report takes what verification found.
func (v *quoteView) report(r *dcap.Report) {
	v.Status, v.Parts, v.Evaluation, v.Windows = &r.Status, &r.Parts, r.Evaluation, r.Windows
	advisories := append([]string{}, r.Advisories()...)
	v.Advisories = &advisories
	v.window(r.Window)
	if date := r.Date(); !date.IsZero() {
		v.TCBDate = &date
	}
}

func (v *quoteView) window(w dcap.Window) {
	v.Window = &windowView{w, w.NotBefore.Unix(), w.NotAfter.Unix()}
}

// judge asks the policy.
func (v *quoteView) judge(p *policy.Policy, r *dcap.Report, at time.Time) error {
	refusals := p.Refusals(r, at)
	v.Allowed = p.Allowances(r, at)
	if len(refusals) == 0 {
		return nil
	}
	v.Also = refusals[1:]
	return refusals[0]
}

// finish prints the view. A refusal is an answer and part of it; any other error is none.
func (v *quoteView) finish(cmd *cli.Command, err error) error {
	if err != nil && !errors.As(err, &v.Error) {
		return err
	}
	if v.verified {
		accepted := err == nil
		v.Accepted = &accepted
		v.Remedy = v.remedy()
	}
	if cmd.Bool("json") {
		if err := printJSON(cmd, v); err != nil {
			return err
		}
	} else if err := v.print(cmd.Root().Writer); err != nil {
		return err
	}
	if v.Error != nil {
		return errRefused
	}
	return nil
}

func (v *quoteView) print(out io.Writer) error {
	switch {
	case v.Error != nil && v.verified:
		fmt.Fprintf(out, "REFUSED  %s\n", v.Error.Check)
		if err := pairs(out, "  found", v.Error.Got, "  wanted", v.Error.Want, "  remedy", v.Remedy); err != nil {
			return err
		}
		for _, e := range v.Also {
			fmt.Fprintf(out, "also  %s: found %s, wanted %s\n", e.Check, e.Got, e.Want)
		}
	case v.Error != nil:
		fmt.Fprintf(out, "no quote  %s: found %s, wanted %s\n", v.Error.Check, v.Error.Got, v.Error.Want)
	case v.verified:
		fmt.Fprintln(out, "ACCEPTED")
		for _, what := range v.Allowed {
			fmt.Fprintf(out, "although  %s: the policy allows it\n", what)
		}
	default:
		fmt.Fprintln(out, "not verified: this is what the quote says of itself")
	}
	if v.Root != "" {
		fmt.Fprintf(out, "under the root in %s: this isn't Intel's word\n", v.Root)
	}
	fmt.Fprintln(out)
	if v.TEE == nil {
		return nil
	}

	body := fmt.Sprintf("%s quote version %d, %s", v.TEE, v.Version, v.Body)
	if v.Padding > 0 {
		body += fmt.Sprintf(", %d bytes of padding", v.Padding)
	}
	platform := fmt.Sprintf("unknown: %v", v.platform)
	if p := v.Platform; p != nil {
		platform = fmt.Sprintf("FMSPC %s, PCE %s (SVN %d), %s CA, id %s…", p.FMSPC, p.PCEID, p.PCESVN, p.CA, p.ID[:16])
	}
	debug := ""
	if *v.Debug {
		debug = "yes: the host can look inside"
	}
	use := string(v.Use)
	if use != "" {
		use = "veritee " + use
	}
	rows := []string{"quote", body, "platform", platform, "debug", debug, "made for", use}
	if v.Status != nil {
		rows = append(rows, v.verdict()...)
	}
	if v.Status == nil && v.Window != nil {
		rows = append(rows, "window", v.Window.text())
	}
	if v.Collateral != "" {
		rows = append(rows, "collateral", v.Collateral)
	}
	if v.verified {
		rows = append(rows, "judged at", v.At.UTC().Format(time.RFC3339), "policy", v.Policy)
	}
	if err := pairs(out, rows...); err != nil {
		return err
	}
	fmt.Fprintln(out)
	return v.printMeasurements(out)
}

func (v *quoteView) verdict() []string {
	part := func(l *dcap.Level) string {
		if l == nil && *v.TEE == dcap.TDX {
			return "judged with the platform"
		}
		if l == nil {
			return ""
		}
		text := l.Status.String()
		if !l.Date.IsZero() {
			text += ", level of " + l.Date.Format(time.DateOnly)
		}
		if !l.Superseded.IsZero() {
			text += ", a better one since " + l.Superseded.Format(time.DateOnly)
		}
		for _, lack := range l.Lacks {
			text += fmt.Sprintf("\n\t%s is %d, %s has %d", lack.What, lack.Has, map[bool]string{false: "the best level", true: "the lowest level"}[l.Status == dcap.NoMatchingLevel], lack.Wants)
		}
		return text
	}
	advisories := strings.Join(*v.Advisories, ", ")
	switch {
	case *v.Status == dcap.NoMatchingLevel:
		advisories = "not known: levels name them, and a part has none"
	case advisories == "":
		advisories = "none"
	}
	return []string{
		"status", v.Status.String(),
		"  platform", part(&v.Parts.Platform), "  TDX module", part(v.Parts.Module), "  quoting enclave", part(&v.Parts.QE),
		"advisories", advisories,
		"evaluation", fmt.Sprint(v.Evaluation),
		"window", v.Window.text(),
	}
}

func (w *windowView) text() string {
	if w.Empty() {
		return "none: the parts never hold at the same time"
	}
	return w.String()
}

func (v *quoteView) printMeasurements(out io.Writer) error {
	var rows []string
	for _, n := range v.Measurements.List() {
		text := n.Text
		if len(text) > 16 && strings.Trim(text, "0") == "" {
			text = "zero"
		}
		if words := n.Words(); words != "" {
			text += fmt.Sprintf("  %q", words)
		}
		if len(n.Bits) > 0 {
			text += "  " + strings.Join(n.Bits, ", ")
		}
		rows = append(rows, n.Name, text)
	}
	return pairs(out, rows...)
}
