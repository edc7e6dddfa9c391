package collateral

import (
	"bytes"
	"encoding/json"
	"net/http"
	"net/url"
	"testing"

	"github.com/veritee/veritee/zkverifier/dcap"
)

// Whatever a service sends: no panic, and what is taken for signed text stands in the answer as it is.
func FuzzSigned(f *testing.F) {
	for _, seed := range []string{
		`{"tcbInfo":{},"signature":""}`, ` { "tcbInfo" : { "a" : 1 } , "signature" : "00" } `, `{"tcbInfo":{},"tcbInfo":{}}`, `{"signature":`, `[]`, `{}`, "\xff",
		`{"tcbInfo":{"id":"TDX"},"signature":"` + string(bytes.Repeat([]byte("0a"), 64)) + `"}`,
	} {
		f.Add([]byte(seed))
	}
	f.Fuzz(func(t *testing.T, body []byte) {
		text, signature, err := signed(body, "tcbInfo")
		if err != nil {
			return
		}
		if !bytes.Contains(body, []byte(text)) || !json.Valid([]byte(text)) || len(signature) != 64 {
			t.Fatalf("%q of %q", text, body)
		}

		// A bundle gives it back byte for byte.
		raw, err := Encode(&dcap.Collateral{TCBInfo: text})
		if err != nil {
			t.Fatal(err)
		}
		var back dcap.Collateral
		if err := json.Unmarshal(raw, &back); err != nil || back.TCBInfo != text {
			t.Fatalf("%v: %q came back as %q", err, text, back.TCBInfo)
		}
	})
}

// Whatever is in a header: no panic, and no more text than there was.
func FuzzChain(f *testing.F) {
	f.Add("-----BEGIN%20CERTIFICATE-----%0AAAAA%0A-----END%20CERTIFICATE-----%0A")
	f.Add("%")
	f.Fuzz(func(t *testing.T, encoded string) {
		text, err := chain(http.Header{"Tcb-Info-Issuer-Chain": {encoded}}, tcbInfoChain)
		if err == nil && (len(text) > len(encoded) || len(text) > maxChain) {
			t.Fatalf("%d bytes of %d", len(text), len(encoded))
		}
	})
}

// Whatever comes as a revocation list: no panic, and what is taken is taken again.
func FuzzRevocations(f *testing.F) {
	f.Add([]byte("3000"))
	f.Add([]byte("-----BEGIN X509 CRL-----\nMAA=\n-----END X509 CRL-----\n"))
	f.Add([]byte{0x30, 0})
	f.Fuzz(func(t *testing.T, body []byte) {
		der, err := revocations(body)
		if err != nil {
			return
		}
		if again, err := revocations(der); err != nil || !bytes.Equal(again, der) {
			t.Fatalf("%v: %x came back as %x", err, der, again)
		}
	})
}

// Whatever an operator writes as an address: none that is taken leaves TLS, except to this machine.
func FuzzSource(f *testing.F) {
	for _, seed := range []string{IntelPCS, "http://localhost:8081/sgx/certification/v4/", "http://a", "//a", "https://[::1]:80/x", "https://a/tdx/certification/v3"} {
		f.Add(seed)
	}
	f.Fuzz(func(t *testing.T, text string) {
		s, err := parseSource(text)
		if err != nil {
			return
		}
		for _, address := range []string{s.rootCRL(), s.pckCRL("platform"), s.tcbInfo(Subject{TEE: dcap.TDX})} {
			u, err := url.Parse(address)
			if err != nil || u.Host != s.base.Host || u.Scheme != "https" && !loopback(u.Hostname()) {
				t.Fatalf("%q leads to %q: %v", text, address, err)
			}
		}
	})
}
