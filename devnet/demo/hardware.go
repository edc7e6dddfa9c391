package demo

import (
	"crypto/sha256"
	"crypto/sha512"
	"encoding/pem"
	"errors"
	"fmt"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// hardware is what workers would find in a data centre: machines that make quotes, each with dstack's agent on a socket, and the service that
// says what they are worth. No chain but this one accepts its root.
type hardware struct {
	vendor   *tee.Vendor
	folder   string
	service  string // URL of the collateral
	rootFile string // the root's certificate, PEM
	machines map[string]*machine
	servers  []*http.Server
}

// A machine runs one trust domain.
type machine struct {
	platform *tee.Platform
	release  string // what runs in it
	vendor   *tee.Vendor
	socket   string
}

// newHardware starts a machine for each worker, by the release that it runs.
func newHardware(folder string, releases map[string]string) (h *hardware, err error) {
	h = &hardware{folder: folder, machines: make(map[string]*machine)}
	defer func() {
		if err != nil {
			h.halt()
		}
	}()
	if h.vendor, err = tee.New(chain.ID, tee.WithSeed([]byte("veritee dev"))); err != nil {
		return h, err
	}
	h.rootFile = filepath.Join(folder, "development-root.pem")
	root := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: h.vendor.Root().Raw})
	if err = os.WriteFile(h.rootFile, root, 0o644); err != nil {
		return h, err
	}

	var platforms []*tee.Platform
	for worker, release := range releases {
		m := &machine{release: release, vendor: h.vendor, socket: filepath.Join(folder, "dstack-"+worker+".sock")}
		if m.platform, err = h.vendor.Platform(tee.PlatformConfig{Name: worker}); err != nil {
			return h, err
		}
		listener, err := net.Listen("unix", m.socket)
		if err != nil {
			return h, fmt.Errorf("agent of worker %s: %w", worker, err)
		}
		h.serve(listener, &guest.Agent{Quote: m.quote})
		h.machines[worker] = m
		platforms = append(platforms, m.platform)
	}

	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return h, fmt.Errorf("collateral service: %w", err)
	}
	h.service = "http://" + listener.Addr().String()
	h.serve(listener, h.vendor.Handler(platforms...))
	return h, nil
}

func (h *hardware) serve(listener net.Listener, handler http.Handler) {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	h.servers = append(h.servers, server)
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			fmt.Fprintln(os.Stderr, "simulated hardware:", err)
		}
	}()
}

func (h *hardware) halt() {
	for _, server := range h.servers {
		_ = server.Close()
	}
}

// quote is what the machine says of the trust domain that it runs.
func (m *machine) quote(reportData [64]byte) ([]byte, error) {
	return m.platform.QuoteTDX(tee.TDXv4, m.domain(reportData))
}

// domain is a trust domain that runs the release: firmware and kernel as in every one, and its own compose file.
func (m *machine) domain(reportData [64]byte) tee.TD {
	td := m.vendor.SampleTD(reportData)
	compose := sha256.Sum256([]byte("app-compose of " + m.release))
	td.MRConfigID = [48]byte{0: 1}
	copy(td.MRConfigID[1:], compose[:])
	td.RTMR[3] = sha512.Sum384(compose[:])
	return td
}

// registers are those that make up what an app allows: firmware, virtual hardware, kernel, command line, and the compose file twice.
const registers = "mrtd+rtmr0+rtmr1+rtmr2+rtmr3+mrconfigid"

// measurement is the release's name in an app's policy.
func (m *machine) measurement() (common.Hash, error) {
	selection, err := typed.ParseSelection(uint8(tee.TDX), registers)
	if err != nil {
		return common.Hash{}, err
	}
	raw, err := m.quote([64]byte{})
	if err != nil {
		return common.Hash{}, err
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return common.Hash{}, err
	}
	return typed.MeasurementOfBody(uint8(tee.TDX), selection, quote.Signed()[quote.BodyOffset():])
}
