package guest

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
)

// An Event is one of an agent's event log.
type Event struct {
	IMR       uint32
	EventType uint32
	Digest    []byte
	Event     string
	Payload   []byte
}

// An Agent is dstack's guest agent: an http.Handler for a Unix socket, with as much of the API as a worker uses.
type Agent struct {
	Quote    Quoter
	Events   []Event
	AppID    []byte
	VMConfig string

	// Keys is where the app's root key comes from; nil: the agent gives no keys.
	Keys Keys

	// Old agents, of 0.5, have nothing below /v1.
	Old bool
	// Platform is the kind of an attestation; empty: "tdx". Others exist in dstack ("gcp-tdx", "sev-snp").
	Platform string
	// SCALE lets /v1/Attest answer in the format before MessagePack.
	SCALE bool
}

// ServeHTTP implements http.Handler.
func (a *Agent) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	method, mounted := strings.CutPrefix(r.URL.Path, "/v1/")
	v1 := mounted && !a.Old
	if mounted && a.Old {
		noPage(w)
		return
	}
	if !mounted {
		method = strings.TrimPrefix(strings.TrimPrefix(r.URL.Path, "/v0"), "/")
		if strings.Contains(method, "/") {
			noPage(w)
			return
		}
	}

	request, err := requestOf(r)
	if err != nil {
		answer(w, http.StatusBadRequest, map[string]string{"error": err.Error()})
		return
	}
	var body any
	switch {
	case method == "Info":
		body = map[string]string{"app_id": hex.EncodeToString(a.AppID), "app_name": "veritee-worker", "vm_config": a.VMConfig}
	case method == "Version":
		body = map[string]string{"version": "0.6.0", "rev": "0"}
	case v1 && method == "Attest":
		body, err = a.attest(request.ReportData)
	case !v1 && method == "GetQuote":
		body, err = a.getQuote(request.ReportData)
	case method == "GetKey" && a.Keys != nil:
		body, err = a.getKey(v1, request)
	default:
		answer(w, http.StatusNotFound, map[string]string{"error": "Service not found: " + method})
		return
	}
	if err != nil {
		answer(w, http.StatusBadRequest, map[string]string{"error": err.Error()})
		return
	}
	answer(w, http.StatusOK, body)
}

// request is any of a worker's.
type request struct {
	ReportData []byte `json:"-"`
	Hex        string `json:"report_data"`

	Path, Purpose     string // GetKey, v0
	Domain, Algorithm string // and v1
}

// requestOf reads it, as a worker sends it: JSON by POST.
func requestOf(r *http.Request) (q request, err error) {
	if r.Method != http.MethodPost || r.Header.Get("Content-Type") != "application/json" {
		return q, fmt.Errorf("%s of %q: this stand-in takes JSON by POST alone", r.Method, r.Header.Get("Content-Type"))
	}
	if err := json.NewDecoder(http.MaxBytesReader(nil, r.Body, 64<<10)).Decode(&q); err != nil {
		return q, err
	}
	q.ReportData, err = hex.DecodeString(q.Hex)
	return q, err
}

// pad is what the agent does with shorter report data; more is an error in v1, none too.
func pad(reportData []byte) (padded [64]byte, err error) {
	if len(reportData) == 0 || len(reportData) > len(padded) {
		return padded, fmt.Errorf("report_data must be 1 to 64 bytes, got %d", len(reportData))
	}
	copy(padded[:], reportData)
	return padded, nil
}

func (a *Agent) quote(reportData []byte) (quote []byte, padded [64]byte, err error) {
	if padded, err = pad(reportData); err == nil {
		quote, err = a.Quote(padded)
	}
	return quote, padded, err
}

func (a *Agent) getQuote(reportData []byte) (any, error) {
	quote, padded, err := a.quote(reportData)
	if err != nil {
		return nil, err
	}
	events := make([]map[string]any, len(a.Events))
	for i, e := range a.Events {
		events[i] = map[string]any{
			"imr": e.IMR, "event_type": e.EventType, "digest": hex.EncodeToString(e.Digest),
			"event": e.Event, "event_payload": hex.EncodeToString(e.Payload),
		}
	}
	log, err := json.Marshal(events)
	return map[string]string{
		"quote": hex.EncodeToString(quote), "event_log": string(log),
		"report_data": hex.EncodeToString(padded[:]), "vm_config": a.VMConfig,
	}, err
}

func (a *Agent) attest(reportData []byte) (any, error) {
	quote, padded, err := a.quote(reportData)
	if err != nil {
		return nil, err
	}
	attestation := append([]byte{0}, quote...)
	if !a.SCALE {
		attestation = a.attestation(quote, padded)
	}
	return map[string]any{"attestation": hex.EncodeToString(attestation), "boottime_gpu_evidence": []any{}}, nil
}

// attestation is dstack's, version 1, as rmp-serde's to_vec_named writes it: a Vec<u8> without further ado is an array of
// numbers, an event's digest and payload are bytes.
func (a *Agent) attestation(quote []byte, reportData [64]byte) []byte {
	platform := a.Platform
	if platform == "" {
		platform = "tdx"
	}
	p := new(packer)
	p.mapOf(3)
	p.text("version").number(1)
	p.text("platform").mapOf(2)
	p.text("kind").text(platform)
	if platform == "sev-snp" {
		p.text("data").mapOf(1).text("report").numbers(quote)
	} else {
		p.text("data").mapOf(2).text("quote").numbers(quote)
		p.text("event_log").arrayOf(len(a.Events))
		for _, e := range a.Events {
			p.mapOf(5)
			p.text("imr").number(uint64(e.IMR))
			p.text("event_type").number(uint64(e.EventType))
			p.text("digest").bytes(e.Digest)
			p.text("event").text(e.Event)
			p.text("event_payload").bytes(e.Payload)
		}
	}
	p.text("stack").mapOf(2)
	p.text("kind").text("dstack")
	p.text("data").mapOf(3)
	p.text("report_data").numbers(reportData[:])
	p.text("runtime_events").arrayOf(0)
	p.text("config").text(a.VMConfig)
	return p.out
}

func answer(w http.ResponseWriter, status int, body any) {
	w.Header().Set("Content-Type", "application/json")
	w.WriteHeader(status)
	_ = json.NewEncoder(w).Encode(body)
}

// noPage is what the agent's web server says of a path that nothing is mounted at.
func noPage(w http.ResponseWriter) {
	w.Header().Set("Content-Type", "text/html; charset=utf-8")
	w.WriteHeader(http.StatusNotFound)
	fmt.Fprint(w, "<!DOCTYPE html>\n<html lang=\"en\">\n<head><title>404 Not Found</title></head>\n<body>The requested resource could not be found.</body>\n</html>")
}
