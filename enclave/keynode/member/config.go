// Package member is a key node as a process: what it is told, what it opens, its two doors.
//
// On one it answers relayers: KeyNodeService, and of WorkerService what a registrar needs (Describe, Attest). On the other it speaks with its
// peers, over mutually attested TLS alone. Instance key and shares are sealed by the platform, so a whole committee can be restarted; with
// --seal none they live as long as the process.
package member

import (
	"crypto/x509"
	"encoding/pem"
	"errors"
	"fmt"
	"log/slog"
	"net"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/protocol/ecvrf"
)

// Config is all that a key node is told. Zero values of what isn't named as needed are the packages' defaults.
type Config struct {
	Version string
	Listen  server.ListenConfig // needed

	ChainID   uint64           // needed
	Committee common.Address   // needed
	Brokers   []common.Address // needed
	GroupKey  common.Hash      // that the committee must have; zero: whatever its first generation comes to

	Endpoints []string // needed
	Quorum    int
	Timeout   time.Duration
	RootsFile string // PEM; whom to believe about https endpoints, instead of the system's

	Data         string // folder; needed
	PeersListen  string // host:port; needed
	PeersAddress string // that others are told; empty: PeersListen

	Seal            seal.Config
	Attestation     attest.Config
	Collateral      []string // where evidence of peers is judged from; none: Intel
	DevelopmentRoot string   // PEM; of simulated hardware, on development chains alone

	DestroyRevoked bool // destroy shares and end, once removed

	Poll    time.Duration
	Rate    float64
	AppRate float64
	Orders  int
	Drain   time.Duration

	Log *slog.Logger // needed
}

// Check finds every mistake that can be found without a network, and says what to do about each. It writes nothing.
func (c Config) Check() error {
	wrong := []error{c.Listen.Check(), c.Attestation.Check(), c.Seal.Check(), c.headers(nil).Check()}
	complain := func(is bool, format string, args ...any) {
		if is {
			wrong = append(wrong, fmt.Errorf(format, args...))
		}
	}
	if !ecvrf.ConstantTime {
		wrong = append(wrong, ecvrf.ErrNoConstantTime)
	}
	complain(c.Committee == common.Address{}, "no committee: name its contract by --committee CHAIN:ADDRESS")
	complain(len(c.Brokers) == 0, "no broker whose orders are answered: name one by --broker ADDRESS")
	complain(c.Data == "", "no data folder: name one by --data, on a disk that outlives the process")
	if c.Data != "" {
		stat, err := os.Stat(filepath.Dir(filepath.Clean(c.Data)))
		complain(err != nil || !stat.IsDir(), "data folder %s: the folder that it is to be in isn't there; make it", c.Data)
	}
	_, port, err := net.SplitHostPort(c.PeersListen)
	complain(c.PeersListen == "", "no door for peers: name one by --peers-listen HOST:PORT")
	complain(c.PeersListen != "" && (err != nil || port == ""), "--peers-listen %q isn't HOST:PORT", c.PeersListen)
	if c.PeersAddress != "" {
		host, port, err := net.SplitHostPort(c.PeersAddress)
		complain(err != nil || host == "" || port == "" || port == "0", "--peers-address %q isn't HOST:PORT", c.PeersAddress)
	} else if c.PeersListen != "" && err == nil {
		host, _, _ := net.SplitHostPort(c.PeersListen)
		ip := net.ParseIP(host)
		complain(host == "" || ip != nil && ip.IsUnspecified(), "peers can't reach %s: name where they can by --peers-address HOST:PORT", c.PeersListen)
	}
	complain(c.DevelopmentRoot != "" && !headers.Development(c.ChainID), "--development-root is for chains 1337 and 31337 alone; leave it out, and Intel's root is believed")
	if _, err := c.root(); err != nil {
		wrong = append(wrong, err)
	}
	if _, err := c.roots(); err != nil {
		wrong = append(wrong, err)
	}
	complain(c.Attestation.Choice == attest.None, "a key node speaks with peers by its evidence, so it can't do without; leave --attestation out")
	complain(c.Rate < 0 || c.AppRate < 0 || c.Orders < 0 || c.Poll < 0 || c.Timeout < 0, "rates, orders, poll interval and timeout must be positive")
	return errors.Join(wrong...)
}

func (c Config) headers(roots *x509.CertPool) headers.Config {
	return headers.Config{ChainID: c.ChainID, Endpoints: c.Endpoints, Quorum: c.Quorum, Timeout: c.Timeout, Roots: roots}
}

func (c Config) roots() (*x509.CertPool, error) {
	if c.RootsFile == "" {
		return nil, nil
	}
	content, err := os.ReadFile(c.RootsFile)
	if err != nil {
		return nil, fmt.Errorf("roots for https endpoints: %w", err)
	}
	roots := x509.NewCertPool()
	if !roots.AppendCertsFromPEM(content) {
		return nil, fmt.Errorf("roots for https endpoints: %s holds no certificate in PEM", c.RootsFile)
	}
	return roots, nil
}

// root is that of the hardware that is believed; nil: Intel's.
func (c Config) root() (*x509.Certificate, error) {
	if c.DevelopmentRoot == "" {
		return nil, nil
	}
	content, err := os.ReadFile(c.DevelopmentRoot)
	if err != nil {
		return nil, fmt.Errorf("--development-root: %w", err)
	}
	block, _ := pem.Decode(content)
	if block == nil || block.Type != "CERTIFICATE" {
		return nil, fmt.Errorf("--development-root: %s holds no certificate in PEM", c.DevelopmentRoot)
	}
	root, err := x509.ParseCertificate(block.Bytes)
	if err != nil {
		return nil, fmt.Errorf("--development-root: %w", err)
	}
	return root, nil
}
