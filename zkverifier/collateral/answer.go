package collateral

import (
	"bytes"
	"crypto/x509"
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"errors"
	"fmt"
	"io"
	"net/http"
	"net/url"
	"strings"
	"unicode/utf8"
)

// What an answer may have, at most. Intel's have 30 kB of JSON, 4 kB of revocation list and 2 kB of chain.
const (
	maxJSON  = 1 << 20
	maxCRL   = 4 << 20
	maxChain = 32 << 10
)

// Issuer chains come in headers. Intel's documentation has names that changed over the versions, and proxies keep old ones.
var (
	tcbInfoChain    = []string{"TCB-Info-Issuer-Chain", "SGX-TCB-Info-Issuer-Chain"}
	qeIdentityChain = []string{"SGX-Enclave-Identity-Issuer-Chain", "Enclave-Identity-Issuer-Chain"}
	pckCRLChain     = []string{"SGX-PCK-CRL-Issuer-Chain", "PCK-CRL-Issuer-Chain"}
)

// signed cuts an answer {"<member>": {…}, "signature": "…"} into the text that was signed, as it stands, and the signature. It is
// strict: of two members with one name, different readers would believe different ones.
func signed(body []byte, member string) (text string, signature []byte, err error) {
	if !utf8.Valid(body) {
		return "", nil, fmt.Errorf("the answer isn't text: it begins with %s", beginning(body))
	}
	decoder := json.NewDecoder(bytes.NewReader(body))
	if start, err := decoder.Token(); err != nil || start != json.Delim('{') {
		return "", nil, fmt.Errorf("the answer isn't a JSON object: it begins with %s; is the address that of a PCS or PCCS?", beginning(body))
	}
	found := make(map[string]json.RawMessage)
	for decoder.More() {
		name, err := decoder.Token()
		if err != nil {
			return "", nil, fmt.Errorf("JSON: %w", err)
		}
		var value json.RawMessage
		if err := decoder.Decode(&value); err != nil {
			return "", nil, fmt.Errorf("JSON: member %q: %w", name, err)
		}
		key, _ := name.(string)
		if _, twice := found[key]; twice || (key != member && key != "signature") {
			return "", nil, fmt.Errorf("JSON: member %q is unknown or there twice; there are %s and signature", key, member)
		}
		found[key] = value
	}
	if _, err := decoder.Token(); err != nil {
		return "", nil, fmt.Errorf("JSON: %w", err)
	}
	if _, err := decoder.Token(); !errors.Is(err, io.EOF) {
		return "", nil, errors.New("JSON: something follows the answer")
	}

	if len(found[member]) == 0 || found[member][0] != '{' {
		return "", nil, fmt.Errorf("JSON: %s is missing or no object", member)
	}
	var digits string
	if err := json.Unmarshal(found["signature"], &digits); err != nil {
		return "", nil, errors.New("JSON: signature is missing or no text")
	}
	signature, err = hex.DecodeString(digits)
	if err != nil || len(signature) != 64 {
		return "", nil, fmt.Errorf("signature: %d characters, want 128 hex digits", len(digits))
	}
	return string(found[member]), signature, nil
}

// chain reads an issuer chain from the first header of those names that is there. It is percent-encoded, and "+" is a letter of
// base64, not a space.
func chain(header http.Header, names []string) (string, error) {
	for _, name := range names {
		encoded := header.Get(name)
		if encoded == "" {
			continue
		}
		if len(encoded) > maxChain {
			return "", fmt.Errorf("header %s: %d bytes, more than %d", name, len(encoded), maxChain)
		}
		text, err := url.PathUnescape(encoded)
		if err != nil {
			return "", fmt.Errorf("header %s: %w", name, err)
		}
		count := 0
		for rest := []byte(text); len(bytes.TrimSpace(rest)) > 0; count++ {
			block, after := pem.Decode(rest)
			if block == nil || block.Type != "CERTIFICATE" {
				return "", fmt.Errorf("header %s: no PEM certificates: it begins with %s", name, beginning([]byte(text)))
			}
			rest = after
		}
		if count == 0 {
			return "", fmt.Errorf("header %s: no certificates", name)
		}
		return text, nil
	}
	return "", fmt.Errorf("no header %s; a proxy that drops headers can't stand between", names[0])
}

// revocations reads a revocation list: DER as the PCS sends it, hexadecimal digits as a PCCS does, or PEM.
func revocations(body []byte) ([]byte, error) {
	der := body
	text := bytes.Trim(bytes.TrimSpace(body), `"`)
	switch {
	case len(body) > 0 && body[0] == 0x30 && !isHex(text): // DER begins with a sequence, which as text is the digit 0
	case bytes.HasPrefix(text, []byte("-----BEGIN")):
		block, rest := pem.Decode(text)
		if block == nil || block.Type != "X509 CRL" || len(bytes.TrimSpace(rest)) > 0 {
			return nil, errors.New("PEM, but not of one revocation list")
		}
		der = block.Bytes
	case isHex(text):
		der = make([]byte, hex.DecodedLen(len(text)))
		if _, err := hex.Decode(der, text); err != nil {
			return nil, fmt.Errorf("hexadecimal digits: %w", err)
		}
	default:
		return nil, fmt.Errorf("the answer is no revocation list: it begins with %s; is the address that of a PCS or PCCS?", beginning(body))
	}
	list, err := x509.ParseRevocationList(der)
	if err != nil {
		return nil, fmt.Errorf("revocation list: %w", err)
	}
	if len(list.Raw) != len(der) {
		return nil, fmt.Errorf("revocation list: %d bytes follow it", len(der)-len(list.Raw))
	}
	return der, nil
}

func isHex(text []byte) bool {
	return len(text) > 0 && len(bytes.Trim(text, "0123456789abcdefABCDEF")) == 0
}

// beginning is what a person recognises an answer by.
func beginning(body []byte) string {
	if len(body) == 0 {
		return "nothing"
	}
	return fmt.Sprintf("%.40q", strings.TrimSpace(string(body[:min(len(body), 400)])))
}
