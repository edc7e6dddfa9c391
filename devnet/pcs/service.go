package pcs

import (
	"encoding/hex"
	"encoding/json"
	"encoding/pem"
	"fmt"
	"net/http"
	"net/url"
	"strconv"
	"strings"
	"sync"
)

// RootCRLPath is where a PCS made here serves the root's revocation list. Intel's has it on another host.
const RootCRLPath = "/IntelSGXRootCA.der"

// Bundle is collateral for one kind of platform, as dcap-qvl stores it, and the set it stands for.
type Bundle struct {
	Early bool // served for update=early, else for the standard set

	PCKCRLIssuerChain     string `json:"pck_crl_issuer_chain"`
	RootCACRL             string `json:"root_ca_crl"`
	PCKCRL                string `json:"pck_crl"`
	TCBInfoIssuerChain    string `json:"tcb_info_issuer_chain"`
	TCBInfo               string `json:"tcb_info"`
	TCBInfoSignature      string `json:"tcb_info_signature"`
	QEIdentityIssuerChain string `json:"qe_identity_issuer_chain"`
	QEIdentity            string `json:"qe_identity"`
	QEIdentitySignature   string `json:"qe_identity_signature"`

	tee, fmspc, ca string
	number         int
}

// Service is a PCS or a PCCS.
type Service struct {
	cache   bool // a PCCS
	bundles []*Bundle
	numbers map[string][]byte // answers of tcbevaluationdatanumbers by kind of TEE

	mu       sync.Mutex // guards what follows
	faults   []Fault
	requests []string
}

// NewPCS makes a service that answers as Intel's.
func NewPCS(bundles ...Bundle) (*Service, error) { return newService(false, bundles) }

// NewPCCS makes one that answers as a caching service does.
func NewPCCS(bundles ...Bundle) (*Service, error) { return newService(true, bundles) }

func newService(cache bool, bundles []Bundle) (*Service, error) {
	s := &Service{cache: cache, numbers: make(map[string][]byte)}
	for i := range bundles {
		b := bundles[i]
		var info struct {
			ID     string `json:"id"`
			FMSPC  string `json:"fmspc"`
			Number int    `json:"tcbEvaluationDataNumber"`
		}
		if err := json.Unmarshal([]byte(b.TCBInfo), &info); err != nil {
			return nil, fmt.Errorf("bundle %d: tcb info: %w", i, err)
		}
		b.tee, b.fmspc, b.number = strings.ToLower(info.ID), strings.ToUpper(info.FMSPC), info.Number

		// The authority is in its certificate's name, which DER has as plain text.
		block, _ := pem.Decode([]byte(b.PCKCRLIssuerChain))
		switch {
		case block == nil:
			return nil, fmt.Errorf("bundle %d: pck crl issuer chain: no PEM", i)
		case strings.Contains(string(block.Bytes), "Platform CA"):
			b.ca = "platform"
		default:
			b.ca = "processor"
		}
		s.bundles = append(s.bundles, &b)
	}
	return s, nil
}

// Numbers sets the answer for the evaluation numbers of a kind of TEE ("sgx" or "tdx"): JSON as Intel sends it.
func (s *Service) Numbers(tee string, answer []byte) { s.numbers[tee] = answer }

// Requests are the paths and queries that were asked for, in order.
func (s *Service) Requests() []string {
	s.mu.Lock()
	defer s.mu.Unlock()
	return append([]string(nil), s.requests...)
}

// ServeHTTP answers one request, or makes the next fault.
func (s *Service) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	s.mu.Lock()
	s.requests = append(s.requests, r.URL.RequestURI())
	fault := Fault(http.HandlerFunc(s.answer))
	if len(s.faults) > 0 {
		if s.faults[0] != nil {
			fault = s.faults[0]
		}
		s.faults = s.faults[1:]
	}
	s.mu.Unlock()
	fault.ServeHTTP(w, r)
}

func (s *Service) answer(w http.ResponseWriter, r *http.Request) {
	if !s.cache {
		w.Header().Set("Request-ID", "6f1c0d3e8a5b4f7d9e2a1b3c4d5e6f70")
	}
	if r.URL.Path == RootCRLPath && !s.cache && len(s.bundles) > 0 {
		list, _ := hex.DecodeString(s.bundles[0].RootCACRL)
		send(w, "application/pkix-crl", list)
		return
	}
	tee, path, found := strings.Cut(strings.TrimPrefix(r.URL.Path, "/"), "/certification/v4/")
	if !found || tee != "sgx" && tee != "tdx" || r.Method != http.MethodGet {
		s.refuse(w, http.StatusNotFound, "")
		return
	}

	query := r.URL.Query()
	switch {
	case path == "tcb":
		s.tcb(w, tee, query)
	case path == "qe/identity":
		s.identity(w, tee, query)
	case path == "pckcrl" && tee == "sgx":
		s.pckCRL(w, query)
	case path == "rootcacrl" && tee == "sgx" && s.cache && len(s.bundles) > 0:
		send(w, "text/html; charset=utf-8", []byte(s.bundles[0].RootCACRL))
	case path == "tcbevaluationdatanumbers" && s.numbers[tee] != nil && len(s.bundles) > 0:
		w.Header().Set("TCB-Evaluation-Data-Numbers-Issuer-Chain", encode(s.bundles[0].TCBInfoIssuerChain))
		send(w, "application/json", s.numbers[tee])
	default:
		s.refuse(w, http.StatusNotFound, "")
	}
}

func (s *Service) tcb(w http.ResponseWriter, tee string, query url.Values) {
	fmspc := strings.ToUpper(query.Get("fmspc"))
	if len(fmspc) != 12 {
		s.refuse(w, http.StatusBadRequest, "Invalid request parameters.")
		return
	}
	b := s.find(w, tee, fmspc, query)
	if b == nil {
		return
	}
	w.Header().Set("TCB-Info-Issuer-Chain", encode(b.TCBInfoIssuerChain))
	send(w, "application/json", fmt.Appendf(nil, `{"tcbInfo":%s,"signature":%q}`, b.TCBInfo, b.TCBInfoSignature))
}

func (s *Service) identity(w http.ResponseWriter, tee string, query url.Values) {
	b := s.find(w, tee, "", query)
	if b == nil {
		return
	}
	w.Header().Set("SGX-Enclave-Identity-Issuer-Chain", encode(b.QEIdentityIssuerChain))
	send(w, "application/json", fmt.Appendf(nil, `{"enclaveIdentity":%s,"signature":%q}`, b.QEIdentity, b.QEIdentitySignature))
}

// find is the bundle that a query means, or writes why there is none.
func (s *Service) find(w http.ResponseWriter, tee, fmspc string, query url.Values) *Bundle {
	update, number := query.Get("update"), query.Get("tcbEvaluationDataNumber")
	if update != "" && number != "" || update != "" && update != "early" && update != "standard" {
		s.refuse(w, http.StatusBadRequest, "Invalid request parameters.")
		return nil
	}
	for _, b := range s.bundles {
		right := b.Early == (update == "early")
		if number != "" {
			right = number == strconv.Itoa(b.number)
		}
		if right && b.tee == tee && (fmspc == "" || b.fmspc == fmspc) {
			return b
		}
	}
	s.refuse(w, http.StatusNotFound, "No cache data for this platform.")
	return nil
}

func (s *Service) pckCRL(w http.ResponseWriter, query url.Values) {
	for _, b := range s.bundles {
		if b.ca != strings.ToLower(query.Get("ca")) {
			continue
		}
		w.Header().Set("SGX-PCK-CRL-Issuer-Chain", encode(b.PCKCRLIssuerChain))
		der, _ := hex.DecodeString(b.PCKCRL)
		if strings.EqualFold(query.Get("encoding"), "der") {
			send(w, "application/pkix-crl", der)
		} else {
			send(w, "application/x-pem-file", pem.EncodeToMemory(&pem.Block{Type: "X509 CRL", Bytes: der}))
		}
		return
	}
	s.refuse(w, http.StatusBadRequest, "Invalid request parameters.")
}

// refuse answers with an error. The PCS says nothing more than the number, the PCCS a line of text.
func (s *Service) refuse(w http.ResponseWriter, status int, text string) {
	if s.cache {
		w.Header().Set("Content-Type", "text/html; charset=utf-8")
	}
	w.WriteHeader(status)
	if s.cache {
		fmt.Fprint(w, text)
	}
}

// send writes an answer with its length, so that a cut one is seen to be cut.
func send(w http.ResponseWriter, contentType string, body []byte) {
	w.Header().Set("Content-Type", contentType)
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	_, _ = w.Write(body)
}

// encode is how Intel sends PEM in a header: whatever isn't a letter, a digit or one of -_.~ becomes percent and two digits.
func encode(text string) string { return strings.ReplaceAll(url.QueryEscape(text), "+", "%20") }
