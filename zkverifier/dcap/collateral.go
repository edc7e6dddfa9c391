package dcap

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"io"
	"strings"
)

// MaxCollateralSize is how long a bundle may be. Real ones have about 20 kB; the rest is room for revocation lists.
const MaxCollateralSize = 16 << 20

// Collateral is what judges quotes of one kind of platform, as Intel serves it: nothing of it is believed. Its JSON is the
// format in which dcap-qvl and others store it.
type Collateral struct {
	PCKCRLIssuerChain     string   `json:"pck_crl_issuer_chain"`     // PEM, the CA first
	RootCACRL             HexBytes `json:"root_ca_crl"`              // DER
	PCKCRL                HexBytes `json:"pck_crl"`                  // DER
	TCBInfoIssuerChain    string   `json:"tcb_info_issuer_chain"`    // PEM, the signing certificate first
	TCBInfo               string   `json:"tcb_info"`                 // JSON, byte for byte as it was signed
	TCBInfoSignature      HexBytes `json:"tcb_info_signature"`       // r ‖ s
	QEIdentityIssuerChain string   `json:"qe_identity_issuer_chain"` // PEM, the signing certificate first
	QEIdentity            string   `json:"qe_identity"`              // JSON, byte for byte as it was signed
	QEIdentitySignature   HexBytes `json:"qe_identity_signature"`    // r ‖ s
}

// HexBytes are bytes that JSON has as hexadecimal digits.
type HexBytes []byte

// MarshalText writes lower-case digits.
func (h HexBytes) MarshalText() ([]byte, error) { return hex.AppendEncode(nil, h), nil }

// UnmarshalText reads digits of either case, with or without 0x.
func (h *HexBytes) UnmarshalText(text []byte) error {
	digits := strings.TrimPrefix(string(text), "0x")
	if wrong := strings.Trim(digits, "0123456789abcdefABCDEF"); wrong != "" {
		return fmt.Errorf("%.24q isn't hexadecimal digits", text)
	}
	if len(digits)%2 != 0 {
		return fmt.Errorf("an odd number of hexadecimal digits, %d", len(digits))
	}
	raw, err := hex.DecodeString(digits)
	*h = raw
	return err
}

// ParseCollateral reads a bundle. Unknown members are skipped, since other programs add some; missing ones are refused, by a
// [*NoBundleError].
func ParseCollateral(raw []byte) (*Collateral, error) {
	if len(raw) > MaxCollateralSize {
		return nil, fmt.Errorf("collateral: %d bytes, more than %d", len(raw), MaxCollateralSize)
	}
	c := new(Collateral)
	decoder := json.NewDecoder(bytes.NewReader(raw))
	if err := decoder.Decode(c); err != nil {
		return nil, &NoBundleError{recognize(raw, err)}
	}
	if _, err := decoder.Token(); err != io.EOF {
		return nil, fmt.Errorf("collateral: something follows the bundle, at byte %d", decoder.InputOffset())
	}

	for _, part := range []struct {
		name string
		size int
	}{
		{"pck_crl_issuer_chain", len(c.PCKCRLIssuerChain)}, {"root_ca_crl", len(c.RootCACRL)}, {"pck_crl", len(c.PCKCRL)},
		{"tcb_info_issuer_chain", len(c.TCBInfoIssuerChain)}, {"tcb_info", len(c.TCBInfo)}, {"tcb_info_signature", len(c.TCBInfoSignature)},
		{"qe_identity_issuer_chain", len(c.QEIdentityIssuerChain)}, {"qe_identity", len(c.QEIdentity)},
		{"qe_identity_signature", len(c.QEIdentitySignature)},
	} {
		if part.size == 0 {
			return nil, &NoBundleError{recognize(raw, fmt.Errorf("JSON without %s", part.name))}
		}
	}
	return c, nil
}
