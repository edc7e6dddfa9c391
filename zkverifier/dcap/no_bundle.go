package dcap

import (
	"bytes"
	"crypto/x509"
	"encoding/json"
	"errors"
	"fmt"
	"io"
)

// NoBundleError is about a file that isn't collateral, or only a part of it.
type NoBundleError struct{ What string }

func (e *NoBundleError) Error() string {
	return "collateral: " + e.What + "; 'veritee collateral fetch' writes whole bundles"
}

// recognize says what somebody has who doesn't have a bundle: most often one of Intel's answers, of which a bundle needs four. Where
// it is none of them, why is what is wrong with it.
func recognize(raw []byte, why error) string {
	text := bytes.TrimSpace(raw)
	switch {
	case len(text) == 0:
		return "an empty file"
	case bytes.HasPrefix(text, []byte("-----BEGIN CERTIFICATE")):
		return "PEM certificates"
	case bytes.HasPrefix(text, []byte("-----BEGIN X509 CRL")):
		return "a revocation list in PEM"
	case bytes.HasPrefix(text, []byte("-----BEGIN")):
		return "something in PEM"
	case len(bytes.Trim(text, "0123456789abcdefABCDEF")) == 0:
		return "hexadecimal digits, such as a PCCS answers with for a revocation list"
	case raw[0] == 0x30:
		if _, err := x509.ParseRevocationList(raw); err == nil {
			return "a revocation list in DER"
		}
		if _, err := x509.ParseCertificate(raw); err == nil {
			return "a certificate in DER"
		}
	case text[0] == '[':
		return "a list in JSON"
	case text[0] == '{':
		return recognizeJSON(text, why)
	}
	return "neither JSON nor anything that Intel serves"
}

func recognizeJSON(text []byte, why error) string {
	var members map[string]json.RawMessage
	_ = json.Unmarshal(text, &members) // what can't be read has no members
	has := func(names ...string) bool {
		for _, name := range names {
			if members[name] == nil {
				return false
			}
		}
		return true
	}
	switch {
	case has("tcbInfo"), has("fmspc", "tcbLevels"):
		return "TCB info alone"
	case has("enclaveIdentity"), has("mrsigner", "tcbLevels"):
		return "a QE identity alone"
	case has("tcbEvaluationDataNumbers"), has("tcbEvalNumbers"):
		return "a list of evaluation numbers"
	case has("quote"):
		return "an agent's answer with a quote"
	case has("statuses"):
		return "a policy"
	}
	var kind *json.UnmarshalTypeError
	var syntax *json.SyntaxError
	switch {
	case errors.As(why, &kind):
		return fmt.Sprintf("JSON in which %s is a %s, not text", kind.Field, kind.Value)
	case errors.As(why, &syntax):
		return fmt.Sprintf("JSON that goes wrong at byte %d", syntax.Offset)
	case errors.Is(why, io.EOF), errors.Is(why, io.ErrUnexpectedEOF):
		return "JSON that breaks off"
	}
	return why.Error()
}
