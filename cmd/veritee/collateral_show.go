package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

func collateralShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "say what collateral is for, until when it holds, and whether Intel signed it",
		ArgsUsage: "FILE|DIR",
		Description: `A file is shown part by part, a folder one line per file: what it is for, what expires first and when, evaluation numbers, levels,
revoked serials. Signatures are checked to Intel's root. Asks nobody.

Exits with 0 if all of it is signed and holds, 1 if something isn't signed or is outside its window, 2 if there was nothing to read.`,
		Flags: []cli.Flag{atFlag(), jsonFlag()},
		Action: func(_ context.Context, cmd *cli.Command) error {
			path, err := oneArgument(cmd, "a file, or a folder of them")
			if err != nil {
				return err
			}
			at, err := parseAt(cmd)
			if err != nil {
				return err
			}
			return collateralShow(cmd, path, at)
		},
	}
}

func collateralShow(cmd *cli.Command, path string, at time.Time) error {
	pool, err := collateral.Open(dcap.NewVerifier(), path)
	var unsigned *dcap.Error
	if errors.As(err, &unsigned) { // a single file, which is an answer too
		pool, err = &collateral.Pool{Path: path, Skipped: []collateral.Skipped{{Path: path, Err: unsigned}}}, nil
	}
	if err != nil {
		return err
	}
	var views []*collateralView
	for _, e := range pool.Entries {
		views = append(views, describeCollateral(e.Path, e.Bundle, at))
	}
	for _, s := range pool.Skipped {
		none := (*dcap.NoBundleError)(nil)
		if errors.As(s.Err, &none) {
			views = append(views, &collateralView{Path: s.Path, Problem: none.What, noBundle: true})
			continue
		}
		views = append(views, &collateralView{Path: s.Path, Problem: s.Err.Error()})
	}
	if len(views) == 0 {
		return fmt.Errorf("%[1]s holds no file that ends with .json; 'veritee collateral fetch --quote QUOTE --out %[1]s' puts one there", path)
	}

	refused := false
	for _, v := range views {
		refused = refused || v.Problem != ""
	}
	out := cmd.Root().Writer
	switch {
	case cmd.Bool("json"):
		err = printJSON(cmd, struct {
			OK         bool              `json:"ok"`
			Collateral []*collateralView `json:"collateral"`
		}{!refused, views})
	case pool.Folder:
		err = printPool(out, views, at)
	case views[0].Window == nil:
		_, err = fmt.Fprintf(out, "not usable  %s: %s\n", path, views[0].Problem)
	default:
		err = views[0].print(out)
	}
	if err == nil && refused {
		err = errRefused
	}
	return err
}

// collateralView is collateral as it is printed.
type collateralView struct {
	Path    string           `json:"path"`
	TEE     string           `json:"tee,omitempty"`
	FMSPC   string           `json:"fmspc,omitempty"`
	PCEID   string           `json:"pceId,omitempty"`
	CA      string           `json:"ca,omitempty"`
	Window  *dcap.Window     `json:"window,omitempty"` // in which all parts hold
	First   string           `json:"expiresFirst,omitempty"`
	Parts   []collateralPart `json:"parts,omitempty"`
	Problem string           `json:"problem,omitempty"` // why it can't be used at that time

	at       time.Time
	noBundle bool
}

type collateralPart struct {
	dcap.Part
	Evaluation uint32 `json:"evaluation,omitempty"`
	Levels     int    `json:"levels,omitempty"`
	CRLNumber  string `json:"crlNumber,omitempty"`
	Revoked    *int   `json:"revoked,omitempty"`
	Holds      bool   `json:"holds"`
}

func describeCollateral(path string, b *collateral.Bundle, at time.Time) *collateralView {
	e, about := b.Endorsements, b.About()
	w := e.Window()
	v := &collateralView{
		Path: path, TEE: about.TEE.String(), FMSPC: fmt.Sprintf("%X", about.FMSPC), PCEID: fmt.Sprintf("%X", e.TCBInfo.PCEID), CA: about.CA,
		Window: &w, First: b.First().Name, at: at,
	}
	for _, p := range e.Parts() {
		part := collateralPart{Part: p, Holds: p.Holds(at)}
		switch p.Name {
		case "TCB info":
			part.Evaluation, part.Levels = e.TCBInfo.Evaluation, len(e.TCBInfo.Levels)
		case "QE identity":
			part.Evaluation, part.Levels = e.QEIdentity.Evaluation, len(e.QEIdentity.Levels)
		case "PCK CRL":
			part.CRLNumber, part.Revoked = e.PCKCRL.Number, &e.PCKCRL.Revoked
		case "root CRL":
			part.CRLNumber, part.Revoked = e.RootCRL.Number, &e.RootCRL.Revoked
		}
		v.Parts = append(v.Parts, part)
	}
	if err := e.Check(at); err != nil {
		v.Problem = outside(b, at)
		if v.Problem == "" {
			v.Problem = err.Error()
		}
	}
	return v
}

// outside names the part that ended first, or begins last, where a time is outside of the window; "" where it is inside.
func outside(b *collateral.Bundle, at time.Time) string {
	first, last := b.First(), b.Last()
	switch {
	case at.After(first.NotAfter):
		return fmt.Sprintf("%s: the %s ended %s", windowCheck(first.Name), first.Name, rfc3339(first.NotAfter))
	case at.Before(last.NotBefore):
		return fmt.Sprintf("%s: the %s begins %s", windowCheck(last.Name), last.Name, rfc3339(last.NotBefore))
	}
	return ""
}

// windowCheck is the verifier's check of a part's window.
func windowCheck(part string) dcap.Check {
	switch part {
	case "TCB info":
		return dcap.CheckTCBInfoWindow
	case "QE identity":
		return dcap.CheckQEIdentityWindow
	case "PCK CRL":
		return dcap.CheckPCKCRLWindow
	case "root CRL":
		return dcap.CheckRootCRLWindow
	}
	return dcap.CheckSigningWindow
}

// rfc3339 is a time as --at takes it. Intel's have whole seconds, so nothing is rounded.
func rfc3339(t time.Time) string { return t.UTC().Format(time.RFC3339) }

// print writes one bundle, part by part.
func (v *collateralView) print(out io.Writer) error {
	state := "yes, for " + span(v.Window.NotAfter.Sub(v.at))
	switch {
	case v.at.After(v.Window.NotAfter):
		state = "no, over for " + span(v.at.Sub(v.Window.NotAfter))
	case v.at.Before(v.Window.NotBefore):
		state = "no, begins in " + span(v.Window.NotBefore.Sub(v.at))
	case v.Problem != "":
		state = "no"
	}
	if err := pairs(out,
		"file", v.Path,
		"for", fmt.Sprintf("%s, FMSPC %s, PCE %s, PCK certificates of the %s CA", v.TEE, v.FMSPC, v.PCEID, v.CA),
		"signed", "by Intel, to its root",
		"holds", fmt.Sprintf("%s (at %s)", state, rfc3339(v.at)),
		"window", v.Window.String(),
		"first to end", v.First,
		"problem", v.Problem,
	); err != nil {
		return err
	}
	fmt.Fprintln(out)

	rows := [][]string{{"", "FROM", "UNTIL", "LEFT", "NUMBER", "HOLDS"}}
	for _, p := range v.Parts {
		number, holds := "", ""
		switch {
		case p.Revoked != nil:
			number, holds = "CRL "+p.CRLNumber, count(*p.Revoked, "revoked serial")
		case p.Levels > 0:
			number, holds = "evaluation "+strconv.FormatUint(uint64(p.Evaluation), 10), count(p.Levels, "level")
		}
		left := "over"
		switch {
		case p.Holds:
			left = span(p.NotAfter.Sub(v.at))
		case v.at.Before(p.NotBefore):
			left = "not yet"
		}
		rows = append(rows, []string{p.Name, rfc3339(p.NotBefore), rfc3339(p.NotAfter), left, number, holds})
	}
	return table(out, "parts", rows)
}

// printPool writes a folder, a line per file, and beneath it what is wrong.
func printPool(out io.Writer, views []*collateralView, at time.Time) error {
	rows := [][]string{{"TEE", "FMSPC", "CA", "EVAL", "LEVELS", "REVOKED", "FROM", "UNTIL", "ENDS FIRST", "STATE", "FILE"}}
	signed, good, strange := 0, 0, 0
	for _, v := range views {
		if v.noBundle {
			strange++
		}
		if v.Window == nil {
			continue
		}
		signed++
		if v.Problem == "" {
			good++
		}
		state := span(v.Window.NotAfter.Sub(at)) + " left"
		switch {
		case at.After(v.Window.NotAfter):
			state = "over"
		case at.Before(v.Window.NotBefore):
			state = "not yet"
		case v.Problem != "":
			state = "refused"
		}
		var evaluations, levels, revoked []string
		for _, p := range v.Parts {
			if p.Levels > 0 {
				evaluations, levels = append(evaluations, strconv.FormatUint(uint64(p.Evaluation), 10)), append(levels, strconv.Itoa(p.Levels))
			}
			if p.Revoked != nil {
				revoked = append(revoked, strconv.Itoa(*p.Revoked))
			}
		}
		rows = append(rows, []string{
			v.TEE, v.FMSPC, v.CA, strings.Join(evaluations, "/"), strings.Join(levels, "/"), strings.Join(revoked, "/"),
			rfc3339(v.Window.NotBefore), rfc3339(v.Window.NotAfter), v.First, state, filepath.Base(v.Path),
		})
	}
	if len(rows) > 1 {
		if err := table(out, "collateral at "+rfc3339(at), rows); err != nil {
			return err
		}
		fmt.Fprintln(out, "\nEVAL and LEVELS: TCB info/QE identity. REVOKED: PCK CRL/root CRL. FROM and UNTIL: in which every part holds.")
	}
	for _, v := range views {
		if v.Window == nil {
			fmt.Fprintf(out, "not usable  %s: %s\n", v.Path, v.Problem)
		}
	}
	text := fmt.Sprintf("%s signed by Intel, %d holding at %s", count(signed, "bundle"), good, rfc3339(at))
	if strange == 1 {
		text += "; 1 file is no bundle"
	} else if strange > 1 {
		text += fmt.Sprintf("; %d files are no bundles", strange)
	}
	if bad := len(views) - signed - strange; bad > 0 {
		text += fmt.Sprintf("; %s not signed by Intel, or not whole", count(bad, "file"))
	}
	_, err := fmt.Fprintln(out, text)
	return err
}

func count(n int, what string) string {
	if n == 1 {
		return "1 " + what
	}
	return strconv.Itoa(n) + " " + what + "s"
}

// span is a duration as a person says it.
func span(d time.Duration) string {
	const day = 24 * time.Hour
	switch {
	case d >= 3*365*day:
		return fmt.Sprintf("%d years", d/(365*day))
	case d >= 2*day:
		return fmt.Sprintf("%d days", d/day)
	case d >= 2*time.Hour:
		return fmt.Sprintf("%d hours", d/time.Hour)
	}
	return fmt.Sprintf("%d minutes", d/time.Minute)
}
