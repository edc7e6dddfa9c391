package tee

import (
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"io"
	"net/http"
	"net/http/httptest"
	"net/url"
	"strings"
	"testing"

	"github.com/stretchr/testify/require"
)

func get(t testing.TB, handler http.Handler, path string) *http.Response {
	t.Helper()
	w := httptest.NewRecorder()
	handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, path, nil))
	return w.Result()
}

func body(t testing.TB, r *http.Response) []byte {
	t.Helper()
	raw, err := io.ReadAll(r.Body)
	require.NoError(t, err)
	return raw
}

// serviceGetter gives go-tdx-guest what the handler answers at the addresses that it asks Intel for.
type serviceGetter struct{ handler http.Handler }

func (g serviceGetter) Get(address string) (map[string][]string, []byte, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, nil, err
	}
	w := httptest.NewRecorder()
	g.handler.ServeHTTP(w, httptest.NewRequest(http.MethodGet, u.RequestURI(), nil))
	if w.Code != http.StatusOK {
		return nil, nil, fmt.Errorf("%s: status %d", address, w.Code)
	}
	return w.Header(), w.Body.Bytes(), nil
}

func TestGooglesVerifierFetchesFromTheService(t *testing.T) {
	v := testVendor(t)
	// A family with letters: it asks in lower case and wants the answer in lower case.
	p, err := v.Platform(PlatformConfig{FMSPC: [6]byte{0xde, 0xad, 0xbe, 0xef, 0, 1}})
	require.NoError(t, err)
	quote, err := p.Quote(TDXv4, [64]byte{})
	require.NoError(t, err)

	require.NoError(t, secondOpinion(v, quote, serviceGetter{v.Handler(p)}))
	require.ErrorContains(t, secondOpinion(v, quote, serviceGetter{v.Handler()}), "status 404")
}

func TestTheServiceGivesWhatTheBundleHolds(t *testing.T) {
	v := testVendor(t)
	for _, tee := range []TEE{SGX, TDX} {
		for _, ca := range []string{PlatformCA, ProcessorCA} {
			p, err := v.Platform(PlatformConfig{CA: ca})
			require.NoError(t, err)
			h, base := v.Handler(p), "/"+strings.ToLower(tee.String())+"/certification/v4"
			var want map[string]string
			require.NoError(t, json.Unmarshal(p.Collateral(tee), &want))

			chainOf := func(r *http.Response, header string) string {
				encoded := r.Header.Get(header)
				require.NotContains(t, encoded, "+")
				require.NotContains(t, encoded, " ")
				text, err := url.PathUnescape(encoded)
				require.NoError(t, err)
				return text
			}

			r := get(t, h, base+"/tcb?fmspc="+fmt.Sprintf("%x", p.FMSPC()))
			require.Equal(t, want["tcb_info_issuer_chain"], chainOf(r, "TCB-Info-Issuer-Chain"))
			require.Equal(t, `{"tcbInfo":`+want["tcb_info"]+`,"signature":"`+want["tcb_info_signature"]+`"}`, string(body(t, r)))

			r = get(t, h, base+"/qe/identity")
			require.Equal(t, want["qe_identity_issuer_chain"], chainOf(r, "SGX-Enclave-Identity-Issuer-Chain"))
			require.Equal(t, `{"enclaveIdentity":`+want["qe_identity"]+`,"signature":"`+want["qe_identity_signature"]+`"}`, string(body(t, r)))

			r = get(t, h, "/sgx/certification/v4/pckcrl?encoding=der&ca="+ca)
			require.Equal(t, want["pck_crl_issuer_chain"], chainOf(r, "SGX-PCK-CRL-Issuer-Chain"))
			require.Equal(t, want["pck_crl"], hex.EncodeToString(body(t, r)))

			block, _ := pem.Decode(body(t, get(t, h, "/sgx/certification/v4/pckcrl?ca="+ca)))
			require.Equal(t, want["pck_crl"], hex.EncodeToString(block.Bytes))

			require.Equal(t, want["root_ca_crl"], hex.EncodeToString(body(t, get(t, h, "/IntelSGXRootCA.der"))))
			require.Equal(t, want["root_ca_crl"], string(body(t, get(t, h, "/sgx/certification/v4/rootcacrl"))))
		}
	}
}

func TestTheServiceHasAnEarlySetAndNumbers(t *testing.T) {
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{})
	require.NoError(t, err)
	h := v.Handler(p)
	for query, want := range map[string]int{
		"": 19, "&update=standard": 19, "&update=early": 20, "&tcbEvaluationDataNumber=18": 18, "&tcbEvaluationDataNumber=20": 20,
	} {
		for _, path := range []string{"/tcb?fmspc=990060000000", "/qe/identity?a="} {
			text := string(body(t, get(t, h, "/tdx/certification/v4"+path+query)))
			require.Contains(t, text, fmt.Sprintf(`"tcbEvaluationDataNumber":%d,`, want), path+query)
		}
	}

	var numbers struct {
		List evaluationNumbers `json:"tcbEvaluationDataNumbers"`
	}
	require.NoError(t, json.Unmarshal(body(t, get(t, h, "/sgx/certification/v4/tcbevaluationdatanumbers")), &numbers))
	require.Equal(t, "SGX", numbers.List.ID)
	require.Len(t, numbers.List.Numbers, 3)
}

func TestTheServiceRefusesAsIntelsDoes(t *testing.T) {
	v := testVendor(t)
	p, err := v.Platform(PlatformConfig{})
	require.NoError(t, err)
	h := v.Handler(p)
	for path, want := range map[string]int{
		"/sgx/certification/v4/tcb":                                                            400,
		"/sgx/certification/v4/tcb?fmspc=99006000000":                                          400,
		"/sgx/certification/v4/tcb?fmspc=xx0060000000":                                         400,
		"/sgx/certification/v4/tcb?fmspc=000000000000":                                         404,
		"/sgx/certification/v4/tcb?fmspc=990060000000&update=late":                             400,
		"/sgx/certification/v4/tcb?fmspc=990060000000&update=early&tcbEvaluationDataNumber=19": 400,
		"/sgx/certification/v4/tcb?fmspc=990060000000&tcbEvaluationDataNumber=17":              410,
		"/sgx/certification/v4/tcb?fmspc=990060000000&tcbEvaluationDataNumber=21":              404,
		"/sgx/certification/v4/qe/identity?tcbEvaluationDataNumber=x":                          400,
		"/sgx/certification/v4/pckcrl":                                                         400,
		"/sgx/certification/v4/pckcrl?ca=root":                                                 400,
		"/sgx/certification/v4/pckcrl?ca=platform&encoding=xml":                                400,
		"/sgx/certification/v3/tcb?fmspc=990060000000":                                         404,
	} {
		r := get(t, h, path)
		require.Equal(t, want, r.StatusCode, path)
		require.NotEmpty(t, r.Header.Get("Request-ID"))
	}
}
