package dcap

import (
	"crypto/ecdsa"
	"crypto/x509"
	"fmt"
	"time"
)

const (
	maxNumbers = 256 // Intel names those of some years, three or four in each

	// Intel moves the standard set to a recovery event's number when the event is a year old. The day isn't promised.
	standardAge  = 12 // months
	standardSlip = 1  // months, before and after
)

// EvaluationNumber is one of the TCB evaluation data numbers that Intel has sets for.
type EvaluationNumber struct {
	Number   uint32    `json:"tcbEvaluationDataNumber"`
	Recovery time.Time `json:"tcbRecoveryEventDate"` // when the flaws that it is about were published
	Date     time.Time `json:"tcbDate"`              // since when a platform must have their mends
}

// EvaluationNumbers is Intel's list of them for a kind of TEE ("PCS API v4", TCB evaluation data numbers version 1), whose
// signature and chain were checked. No clock was asked.
type EvaluationNumbers struct {
	TEE     TEE
	Window  Window             // issue date to next update
	Numbers []EvaluationNumber // in Intel's order, the newest first; never none

	chain []*x509.Certificate // the signer's
}

type evaluationNumbersJSON struct {
	ID         *string `json:"id"`
	Version    *uint16 `json:"version"`
	IssueDate  *string `json:"issueDate"`
	NextUpdate *string `json:"nextUpdate"`
	Numbers    []struct {
		Number   *uint32 `json:"tcbEvaluationDataNumber"`
		Recovery *string `json:"tcbRecoveryEventDate"`
		Date     *string `json:"tcbDate"`
	} `json:"tcbEvalNumbers"`
}

// EvaluationNumbers authenticates and reads the text that Intel signs: the value of "tcbEvaluationDataNumbers" in its answer, byte
// for byte. chain is the signer's in PEM, to the root: the same certificates that sign TCB info. The signature is r ‖ s.
// No judgement of a quote depends on the list, so its errors aren't an [*Error].
func (v *Verifier) EvaluationNumbers(text string, signature []byte, chain string) (*EvaluationNumbers, error) {
	certs, want, err := v.root.signingChain(chain)
	if err != nil {
		return nil, fmt.Errorf("evaluation numbers: %w; want %s", err, want)
	}
	key := certs[0].PublicKey.(*ecdsa.PublicKey) // as issued() found it to be
	if !verifyRaw(key, []byte(text), signature) {
		return nil, fmt.Errorf("evaluation numbers: the signature of %d bytes over their text doesn't verify", len(signature))
	}
	list, err := parseEvaluationNumbers(text)
	if err != nil {
		return nil, fmt.Errorf("evaluation numbers: %w", err)
	}
	list.chain = certs
	return list, nil
}

func parseEvaluationNumbers(text string) (*EvaluationNumbers, error) {
	var raw evaluationNumbersJSON
	if err := decodeSigned(text, &raw); err != nil {
		return nil, err
	}
	if err := present(need("version", raw.Version), need("id", raw.ID), need("issueDate", raw.IssueDate), need("nextUpdate", raw.NextUpdate)); err != nil {
		return nil, err
	}
	list := new(EvaluationNumbers)
	switch {
	case *raw.Version != 1:
		return nil, fmt.Errorf("version %d, not 1", *raw.Version)
	case *raw.ID == SGX.String():
		list.TEE = SGX
	case *raw.ID == TDX.String():
		list.TEE = TDX
	default:
		return nil, fmt.Errorf("id %.20q, neither SGX nor TDX", *raw.ID)
	}
	var err error
	if list.Window, err = issueWindow(*raw.IssueDate, *raw.NextUpdate); err != nil {
		return nil, err
	}
	if len(raw.Numbers) == 0 || len(raw.Numbers) > maxNumbers {
		return nil, fmt.Errorf("%d numbers, not 1 to %d", len(raw.Numbers), maxNumbers)
	}
	seen := make(map[uint32]bool)
	for _, n := range raw.Numbers {
		if err := present(need("tcbEvaluationDataNumber", n.Number), need("tcbRecoveryEventDate", n.Recovery), need("tcbDate", n.Date)); err != nil {
			return nil, err
		}
		number := EvaluationNumber{Number: *n.Number}
		if number.Recovery, err = timeField("tcbRecoveryEventDate", *n.Recovery); err != nil {
			return nil, err
		}
		if number.Date, err = timeField("tcbDate", *n.Date); err != nil {
			return nil, err
		}
		if seen[number.Number] {
			return nil, fmt.Errorf("number %d is there twice", number.Number)
		}
		seen[number.Number] = true
		list.Numbers = append(list.Numbers, number)
	}
	return list, nil
}

// Check says whether the list holds at a time: its window, and the dates of those who signed it. With endorsements of the same
// root, also that the signer isn't revoked; nil: revocation isn't looked at.
func (l *EvaluationNumbers) Check(at time.Time, e *Endorsements) error {
	if !l.Window.Holds(at) {
		return fmt.Errorf("evaluation numbers: they hold %s, not at %s", l.Window, at.UTC().Format(time.RFC3339))
	}
	for _, cert := range l.chain {
		if w := dates(cert); !w.Holds(at) {
			return fmt.Errorf("evaluation numbers: the certificate %s holds %s, not at %s", name(cert), w, at.UTC().Format(time.RFC3339))
		}
	}
	if e != nil && e.rootList.revoked(l.chain[0]) {
		return fmt.Errorf("evaluation numbers: the signer's certificate %x is revoked", l.chain[0].SerialNumber)
	}
	return nil
}

// Early is the number of the early set: the highest.
func (l *EvaluationNumbers) Early() uint32 {
	var highest uint32
	for _, n := range l.Numbers {
		highest = max(highest, n.Number)
	}
	return highest
}

// Standard are the numbers that the standard set may have at a time, the lowest and the highest: usually one, and two around the
// day on which Intel moves it on.
func (l *EvaluationNumbers) Standard(at time.Time) (lowest, highest uint32) {
	return l.standard(at.AddDate(0, -standardAge-standardSlip, 0)), l.standard(at.AddDate(0, -standardAge+standardSlip, 0))
}

// standard is the highest number whose event was published by a time, or else the lowest of all.
func (l *EvaluationNumbers) standard(by time.Time) uint32 {
	oldest, number := l.Numbers[0].Number, uint32(0)
	for _, n := range l.Numbers {
		oldest = min(oldest, n.Number)
		if !n.Recovery.After(by) {
			number = max(number, n.Number)
		}
	}
	if number == 0 {
		return oldest
	}
	return number
}
