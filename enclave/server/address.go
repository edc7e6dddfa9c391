package server

import (
	"errors"
	"fmt"
	"net"
	"net/netip"
	"net/url"
	"path/filepath"
	"strings"
)

// maxSocketPath is what a Unix socket's address has room for, less the zero byte at its end. Listen needs some of it: see there.
const maxSocketPath = 107 - len(stagingSuffix)

// An Address is where a worker listens:
//
//	unix:///run/veritee/worker.sock   a Unix socket
//	http://127.0.0.1:7001             plain TCP, loopback only
//	https://0.0.0.0:7001              TLS with pinned keys
type Address struct {
	Scheme string // unix, http, https
	Path   string // of a Unix socket
	Host   string // host:port otherwise
}

// ParseAddress reads an address. Every mistake names its remedy.
func ParseAddress(text string) (Address, error) {
	u, err := url.Parse(text)
	if err != nil || text == "" {
		return Address{}, fmt.Errorf("listen address %q is none of unix:///path, http://127.0.0.1:port, https://host:port", text)
	}
	if u.User != nil || u.RawQuery != "" || u.Fragment != "" || u.Opaque != "" {
		return Address{}, fmt.Errorf("listen address %q has more than a path, or a host and a port; leave out the rest", text)
	}

	switch u.Scheme {
	case "unix":
		return unixAddress(u)
	case "http", "https":
		return tcpAddress(u)
	default:
		return Address{}, fmt.Errorf("listen address %q is none of unix:///path, http://127.0.0.1:port, https://host:port", text)
	}
}

func unixAddress(u *url.URL) (Address, error) {
	path := filepath.Clean(u.Path)
	switch {
	case u.Host != "" || !strings.HasPrefix(u.Path, "/") || path == "/":
		return Address{}, errors.New("a Unix socket has an absolute path: unix:///run/veritee/worker.sock, with three slashes")
	case len(path) > maxSocketPath:
		return Address{}, fmt.Errorf("socket path of %d bytes; the system takes %d: choose a shorter one", len(path), maxSocketPath)
	}
	return Address{Scheme: "unix", Path: path}, nil
}

func tcpAddress(u *url.URL) (Address, error) {
	if u.Path != "" && u.Path != "/" {
		return Address{}, fmt.Errorf("listen address has the path %q; leave it out", u.Path)
	}
	host, port, err := net.SplitHostPort(u.Host)
	if err != nil || host == "" || port == "" {
		return Address{}, fmt.Errorf("listen address %q needs a host and a port, such as 127.0.0.1:7001", u.Host)
	}
	if u.Scheme == "http" && !loopback(host) {
		return Address{}, fmt.Errorf("plain http on %s: whoever reaches a worker can ask it; use 127.0.0.1, a Unix socket, or https with --tls-cert, --tls-key and --client-pin", host)
	}
	return Address{Scheme: u.Scheme, Host: u.Host}, nil
}

// String is what ParseAddress reads.
func (a Address) String() string {
	if a.Scheme == "unix" {
		return "unix://" + a.Path
	}
	return a.Scheme + "://" + a.Host
}

// loopback says whether a host is this machine, whatever a name server says.
func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	address, err := netip.ParseAddr(host)
	return err == nil && address.IsLoopback()
}
