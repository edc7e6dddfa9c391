package tee

import (
	"encoding/hex"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/url"
	"slices"
	"strconv"
	"strings"
	"time"
)

// The evaluation numbers that the service has: [DefaultEvaluation] is its standard one. The one above is the early set,
// which an operator has a few months to reach; the one below is kept for those who ask.
const (
	oldestEvaluation = DefaultEvaluation - 1
	newestEvaluation = DefaultEvaluation + 1
)

// Handler serves the vendor's collateral for the families of some platforms, as Intel's Provisioning Certification Service
// does under /sgx/certification/v4 and /tdx/certification/v4: the text that is signed, its signature, the issuers
// percent-encoded in a header. The root's list is at its distribution point's path (DER) and at PCCS's rootcacrl (hexadecimal).
// Dates are those of the vendor's clock at the request.
func (v *Vendor) Handler(platforms ...*Platform) http.Handler {
	s := &service{vendor: v}
	for _, p := range platforms {
		s.families = append(s.families, p.fmspc)
	}

	mux := http.NewServeMux()
	mux.HandleFunc("GET /IntelSGXRootCA.der", s.rootCRL)
	mux.HandleFunc("GET /sgx/certification/v4/rootcacrl", s.rootCRLText)
	mux.HandleFunc("GET /sgx/certification/v4/pckcrl", s.pckCRL)
	for _, tee := range []TEE{SGX, TDX} {
		base := "GET /" + strings.ToLower(tee.String()) + "/certification/v4"
		mux.HandleFunc(base+"/tcb", func(w http.ResponseWriter, r *http.Request) { s.tcb(w, r, tee) })
		mux.HandleFunc(base+"/qe/identity", func(w http.ResponseWriter, r *http.Request) { s.identity(w, r, tee) })
		mux.HandleFunc(base+"/tcbevaluationdatanumbers", func(w http.ResponseWriter, _ *http.Request) { s.numbers(w, tee) })
	}
	return http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		id := v.derive("request " + r.URL.String())
		w.Header().Set("Request-ID", hex.EncodeToString(id[:16]))
		mux.ServeHTTP(w, r)
	})
}

type service struct {
	vendor   *Vendor
	families [][6]byte
}

func (s *service) rootCRL(w http.ResponseWriter, _ *http.Request) {
	list := s.vendor.rootCRL(s.vendor.now())
	answer(w, "application/pkix-crl", list.sign())
}

func (s *service) rootCRLText(w http.ResponseWriter, _ *http.Request) {
	list := s.vendor.rootCRL(s.vendor.now())
	answer(w, "text/plain", []byte(hex.EncodeToString(list.sign())))
}

func (s *service) pckCRL(w http.ResponseWriter, r *http.Request) {
	ca, encoding := r.URL.Query().Get("ca"), r.URL.Query().Get("encoding")
	if (ca != PlatformCA && ca != ProcessorCA) || !slices.Contains([]string{"", "pem", "der"}, encoding) {
		w.WriteHeader(http.StatusBadRequest)
		return
	}

	authority, root := s.vendor.authorityCertificate(ca), s.vendor.rootCertificate()
	list := s.vendor.pckCRL(ca, s.vendor.now())
	issuers(w, "SGX-PCK-CRL-Issuer-Chain", authority.sign(), root.sign())
	if encoding == "der" {
		answer(w, "application/pkix-crl", list.sign())
		return
	}
	answer(w, "application/x-pem-file", pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: list.sign()}))
}

func (s *service) tcb(w http.ResponseWriter, r *http.Request, tee TEE) {
	asked := r.URL.Query().Get("fmspc")
	fmspc, err := parseFMSPC(asked)
	if err != nil {
		w.WriteHeader(http.StatusBadRequest)
		return
	}
	if !slices.Contains(s.families, fmspc) {
		w.WriteHeader(http.StatusNotFound)
		return
	}
	number, status := evaluation(r.URL.Query())
	if status != http.StatusOK {
		w.WriteHeader(status)
		return
	}

	from, until := window(s.vendor.now())
	info := s.vendor.tcbInfo(tee, fmspc, number, from, until)
	info.FMSPC = asked // in the case that it was asked in
	s.signed(w, "TCB-Info-Issuer-Chain", "tcbInfo", compact(info))
}

func (s *service) identity(w http.ResponseWriter, r *http.Request, tee TEE) {
	number, status := evaluation(r.URL.Query())
	if status != http.StatusOK {
		w.WriteHeader(status)
		return
	}
	from, until := window(s.vendor.now())
	s.signed(w, "SGX-Enclave-Identity-Issuer-Chain", "enclaveIdentity", compact(s.vendor.identity(tee, number, from, until)))
}

// evaluationNumbers is Intel's list of evaluation numbers, v1.
type evaluationNumbers struct {
	ID         string             `json:"id"`
	Version    int                `json:"version"`
	IssueDate  string             `json:"issueDate"`
	NextUpdate string             `json:"nextUpdate"`
	Numbers    []evaluationNumber `json:"tcbEvalNumbers"`
}

type evaluationNumber struct {
	Number   int    `json:"tcbEvaluationDataNumber"`
	Recovery string `json:"tcbRecoveryEventDate"`
	Date     string `json:"tcbDate"`
}

func (s *service) numbers(w http.ResponseWriter, tee TEE) {
	from, until := window(s.vendor.now())
	number := func(number, months int) evaluationNumber {
		event := from.UTC().AddDate(0, -months, 0).Truncate(24 * time.Hour)
		return evaluationNumber{number, date(event), date(event.Add(24 * time.Hour))}
	}
	// The standard set is that of the newest event which is a year old, as Intel has it.
	list := evaluationNumbers{ID: tee.String(), Version: 1, IssueDate: date(from), NextUpdate: date(until), Numbers: []evaluationNumber{
		number(newestEvaluation, 3), number(DefaultEvaluation, 15), number(oldestEvaluation, 21),
	}}
	s.signed(w, "TCB-Evaluation-Data-Numbers-Issuer-Chain", "tcbEvaluationDataNumbers", compact(list))
}

// evaluation is the number that a request asks for: by name or by number, not both. What is too old is gone.
func evaluation(query url.Values) (number, status int) {
	update, asked := query.Get("update"), query.Get("tcbEvaluationDataNumber")
	switch {
	case update != "" && asked != "":
		return 0, http.StatusBadRequest
	case asked != "":
		n, err := strconv.Atoi(asked)
		switch {
		case err != nil || n < 1:
			return 0, http.StatusBadRequest
		case n < oldestEvaluation:
			return 0, http.StatusGone
		case n > newestEvaluation:
			return 0, http.StatusNotFound
		}
		return n, http.StatusOK
	case update == "early":
		return newestEvaluation, http.StatusOK
	case update == "" || update == "standard":
		return DefaultEvaluation, http.StatusOK
	}
	return 0, http.StatusBadRequest
}

// signed answers with a text and the TCB signing key's signature over it.
func (s *service) signed(w http.ResponseWriter, header, field string, text []byte) {
	signer, root := s.vendor.signerCertificate(), s.vendor.rootCertificate()
	issuers(w, header, signer.sign(), root.sign())
	answer(w, "application/json", fmt.Appendf(nil, `{%q:%s,"signature":%q}`, field, text, hex.EncodeToString(signRaw(s.vendor.signer, text))))
}

// issuers puts a chain into a header, percent-encoded: spaces as %20, unlike in a query.
func issuers(w http.ResponseWriter, header string, certificates ...[]byte) {
	encoded := url.QueryEscape(string(chain(certificates...)))
	w.Header().Set(header, strings.ReplaceAll(encoded, "+", "%20"))
}

func answer(w http.ResponseWriter, contentType string, body []byte) {
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body) // a client that left is no error of the service
}
