package collateral

import (
	"fmt"
	"net"
	"net/url"
	"strconv"
	"strings"

	"github.com/veritee/veritee/zkverifier/dcap"
)

const (
	// IntelPCS is Intel's own service.
	IntelPCS = "https://api.trustedservices.intel.com"

	// IntelRootCRL is where the root's revocation list is, as the certificates' distribution points say: the PCS doesn't serve it.
	IntelRootCRL = "https://certificates.trustedservices.intel.com/IntelSGXRootCA.der"
)

// A source is a service that speaks version 4 of the API.
type source struct{ base *url.URL }

// parseSource reads the address of a service: with or without the API's path, as Intel's sgx_default_qcnl.conf has it.
func parseSource(text string) (source, error) {
	u, err := parseURL(text)
	if err != nil {
		return source{}, fmt.Errorf("source %q: %w", text, err)
	}
	path := strings.TrimRight(u.Path, "/")
	for _, api := range []string{"/sgx/certification", "/tdx/certification"} {
		before, version, found := strings.Cut(path, api)
		if found && version != "" && version != "/v4" {
			return source{}, fmt.Errorf("source %q: only version 4 of the API has TDX and is still served; end the address with %s/v4, or with the host", text, api)
		}
		if found {
			path = before
		}
	}
	u.Path = path
	return source{u}, nil
}

// parseURL takes https, and http to this machine alone. Over http anybody on the way could hold back a revocation.
func parseURL(text string) (*url.URL, error) {
	u, err := url.Parse(text)
	switch {
	case err != nil:
		return nil, err
	case u.Host == "":
		return nil, fmt.Errorf("no address; it looks like %s", IntelPCS)
	case u.RawQuery != "" || u.Fragment != "" || u.User != nil:
		return nil, fmt.Errorf("an address has neither user nor query; it looks like %s", IntelPCS)
	case u.Scheme == "http" && !loopback(u.Hostname()):
		return nil, fmt.Errorf("http to another machine; use https, with --ca-file if its certificate is your own")
	case u.Scheme != "https" && u.Scheme != "http":
		return nil, fmt.Errorf("scheme %q; it is https", u.Scheme)
	}
	return u, nil
}

func loopback(host string) bool {
	return host == "localhost" || net.ParseIP(host).IsLoopback()
}

func (s source) String() string { return s.base.String() }

// intel says that this is Intel's service, which has no root revocation list.
func (s source) intel() bool { return "https://"+s.base.Host == IntelPCS }

func (s source) url(tee dcap.TEE, path string, query url.Values) string {
	u := *s.base
	u.Path += "/" + strings.ToLower(tee.String()) + "/certification/v4/" + path
	u.RawQuery = query.Encode()
	return u.String()
}

func (s source) pckCRL(ca string) string {
	return s.url(dcap.SGX, "pckcrl", url.Values{"ca": {ca}, "encoding": {"der"}}) // one for both kinds of TEE
}

func (s source) rootCRL() string { return s.url(dcap.SGX, "rootcacrl", nil) }

func (s source) tcbInfo(about Subject) string {
	query := about.query()
	query.Set("fmspc", fmt.Sprintf("%X", about.FMSPC))
	return s.url(about.TEE, "tcb", query)
}

func (s source) qeIdentity(about Subject) string {
	return s.url(about.TEE, "qe/identity", about.query())
}

func (s source) numbers(tee dcap.TEE) string { return s.url(tee, "tcbevaluationdatanumbers", nil) }

// query says which set is wanted. The standard set is what a service gives unasked, and older ones know no other.
func (s Subject) query() url.Values {
	switch {
	case s.Number != 0:
		return url.Values{"tcbEvaluationDataNumber": {strconv.FormatUint(uint64(s.Number), 10)}}
	case s.Update == Early:
		return url.Values{"update": {string(Early)}}
	}
	return url.Values{}
}
