package collateral

import (
	"encoding/hex"
	"encoding/pem"
	"net/http"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func TestChainsAreDecodedFromEveryHeaderTheyHaveComeIn(t *testing.T) {
	_, want, _ := real(t, gcp)
	text := want.TCBInfoIssuerChain
	require.Contains(t, text, "+", "base64 has a plus, which must not become a space")
	for name, encoded := range map[string]string{
		"all percent":       strings.ReplaceAll(url.QueryEscape(text), "+", "%20"),
		"only what must be": url.PathEscape(text),
	} {
		for _, header := range tcbInfoChain {
			got, err := chain(http.Header{http.CanonicalHeaderKey(header): {encoded}}, tcbInfoChain)
			require.NoError(t, err, name)
			require.Equal(t, text, got, name)
		}
	}
	for name, bad := range map[string]string{
		"no percent":        "%zz",
		"no certificates":   "hello",
		"another kind":      url.PathEscape("-----BEGIN PRIVATE KEY-----\nAAAA\n-----END PRIVATE KEY-----\n"),
		"too long":          strings.Repeat("a", maxChain+1),
		"something follows": url.PathEscape(text + "hello"),
	} {
		_, err := chain(http.Header{"Tcb-Info-Issuer-Chain": {bad}}, tcbInfoChain)
		require.Error(t, err, name)
	}
}

func TestRevocationListsAreReadInEveryFormTheyHaveComeIn(t *testing.T) {
	_, want, _ := real(t, gcp)
	der := []byte(want.RootCACRL)
	digits := hex.EncodeToString(der)
	for name, body := range map[string][]byte{
		"DER": der, "digits": []byte(digits), "capital digits with a line's end": []byte(strings.ToUpper(digits) + "\n"),
		"digits as JSON": []byte(`"` + digits + `"`), "PEM": pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: der}),
	} {
		got, err := revocations(body)
		require.NoError(t, err, name)
		require.Equal(t, der, got, name)
	}
	for name, body := range map[string][]byte{
		"nothing": nil, "cut DER": der[:len(der)-1], "cut digits": []byte(digits[:len(digits)-2]), "odd digits": []byte(digits[1:]),
		"DER and more": append(append([]byte{}, der...), 0), "a page": []byte("<html>"),
		"a certificate": pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: der}),
	} {
		_, err := revocations(body)
		require.Error(t, err, name)
	}
}

func TestWhatIsNoSignedAnswerIsRefused(t *testing.T) {
	digits := strings.Repeat("0a", 64)
	whole := `{"tcbInfo":{"a": 1 },"signature":"` + digits + `"}`
	text, signature, err := signed([]byte(whole+"\n"), "tcbInfo")
	require.NoError(t, err)
	require.Equal(t, `{"a": 1 }`, text)
	require.Len(t, signature, 64)

	for name, c := range map[string][2]string{
		"nothing":               {"", "begins with nothing"},
		"a page":                {"<html>", "is the address that of a PCS"},
		"an array":              {"[]", "isn't a JSON object"},
		"cut":                   {whole[:len(whole)-1], "JSON"},
		"cut in the text":       {whole[:15], "JSON"},
		"more":                  {whole + "{}", "something follows"},
		"text twice":            {`{"tcbInfo":{},` + whole[1:], "there twice"},
		"another case":          {strings.Replace(whole, "tcbInfo", "TCBInfo", 1), "is unknown"},
		"another member":        {`{"x":1,` + whole[1:], "is unknown"},
		"no text":               {`{"signature":"` + digits + `"}`, "tcbInfo is missing"},
		"text that is a string": {`{"tcbInfo":"{}","signature":"` + digits + `"}`, "no object"},
		"no signature":          {`{"tcbInfo":{}}`, "signature is missing"},
		"a short signature":     {strings.Replace(whole, "0a", "", 1), "want 128 hex digits"},
		"no digits":             {strings.Replace(whole, "0a", "0g", 1), "want 128 hex digits"},
		"another encoding":      {strings.Replace(whole, "a", "\xff", 1), "isn't text"},
	} {
		_, _, err := signed([]byte(c[0]), "tcbInfo")
		require.ErrorContains(t, err, c[1], name)
	}
}
