package collateral

import (
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// An Update says which of Intel's TCB sets is asked for. After a TCB recovery the early set has the new levels at once, the standard
// set a year or so later; both are valid side by side.
type Update string

const (
	Standard Update = "standard"
	Early    Update = "early"
)

// Subject is what collateral is about: one kind of platform.
type Subject struct {
	TEE    dcap.TEE
	FMSPC  [6]byte // the platform's family, model, stepping, platform type and SKU
	CA     string  // [dcap.CAProcessor] or [dcap.CAPlatform]: whose revocation list covers its PCK certificate
	Update Update  // [Standard] if empty
	Number uint32  // this TCB evaluation data number rather than what Update says; 0: none
}

// NewSubject reads a subject as an operator writes it.
func NewSubject(tee, fmspc, ca, update string) (Subject, error) {
	s := Subject{CA: strings.ToLower(ca), Update: Update(strings.ToLower(update))}
	switch strings.ToLower(tee) {
	case "sgx":
		s.TEE = dcap.SGX
	case "tdx":
		s.TEE = dcap.TDX
	default:
		return Subject{}, fmt.Errorf("kind of TEE %q: it is sgx or tdx", tee)
	}

	digits := strings.TrimPrefix(strings.ToLower(fmspc), "0x")
	if len(digits) != 2*len(s.FMSPC) {
		return Subject{}, fmt.Errorf("FMSPC %q: it has 12 hex digits; 'veritee quote show' prints a quote's", fmspc)
	}
	if _, err := hex.Decode(s.FMSPC[:], []byte(digits)); err != nil {
		return Subject{}, fmt.Errorf("FMSPC %q: %w", fmspc, err)
	}
	return s, s.Check()
}

// SubjectOf is what judges a quote. The quote isn't believed: whatever it claims, the collateral that comes is Intel's.
func SubjectOf(q *dcap.Quote) (Subject, error) {
	platform, err := q.Platform()
	if err != nil {
		return Subject{}, err
	}
	s := Subject{TEE: q.Header.TEE, FMSPC: platform.FMSPC, CA: platform.CA}
	return s, s.Check()
}

// Check says what is wrong with a subject.
func (s *Subject) Check() error {
	if s.Update == "" {
		s.Update = Standard
	}
	switch {
	case s.TEE != dcap.SGX && s.TEE != dcap.TDX:
		return fmt.Errorf("kind of TEE %s: it is SGX or TDX", s.TEE)
	case s.CA != dcap.CAProcessor && s.CA != dcap.CAPlatform:
		return fmt.Errorf("CA %q: it is %s or %s, as the issuer of the PCK certificate says", s.CA, dcap.CAProcessor, dcap.CAPlatform)
	case s.Update != Standard && s.Update != Early:
		return fmt.Errorf("update %q: it is %s or %s", s.Update, Standard, Early)
	case s.Number != 0 && s.Update == Early:
		return errors.New("an evaluation number and update early: Intel's service takes one of the two")
	}
	return nil
}

func (s Subject) String() string {
	return fmt.Sprintf("%s %X, %s CA, %s", s.TEE, s.FMSPC, s.CA, s.set())
}

// FileName is the name of its bundle in a folder.
func (s Subject) FileName() string {
	return fmt.Sprintf("%s-%x-%s-%s.json", strings.ToLower(s.TEE.String()), s.FMSPC, s.CA, s.set())
}

// set names which of Intel's sets is meant.
func (s Subject) set() string {
	if s.Number != 0 {
		return fmt.Sprintf("eval%d", s.Number)
	}
	if s.Update == "" {
		return string(Standard)
	}
	return string(s.Update)
}
