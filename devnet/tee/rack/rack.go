// Package rack is what workers find in a data centre: machines that make quotes, each with dstack's agent on a socket, and the service that
// says what they are worth. All of it is package tee's: no chain but one of development accepts its root.
//
// The service can be taken away, made to lie, or replaced, while it runs: that is what tests of those who ask it need.
package rack

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
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// Rack is hardware of one vendor. Halt ends what it has started.
type Rack struct {
	Vendor   *tee.Vendor
	Service  string // URL of the collateral
	RootFile string // the root's certificate, PEM
	Machines map[string]*Machine

	folder  string
	answers atomic.Pointer[http.Handler] // of the service
	asked   atomic.Int64
	servers []*http.Server
}

// A Machine runs one trust domain.
type Machine struct {
	Release string // what runs in it
	Socket  string // of its agent

	platform atomic.Pointer[tee.Platform]
	vendor   *tee.Vendor
}

// New starts a machine for each worker, by the release that it runs. Sockets and files are in a folder whose path is short.
func New(chainID uint64, folder string, releases map[string]string) (r *Rack, err error) {
	r = &Rack{folder: folder, Machines: make(map[string]*Machine)}
	defer func() {
		if err != nil {
			r.Halt()
		}
	}()
	if r.Vendor, err = tee.New(chainID, tee.WithSeed([]byte("veritee dev")), tee.WithRecovery(tee.DefaultEvaluation+1)); err != nil {
		return r, err
	}
	r.RootFile = filepath.Join(folder, "development-root.pem")
	root := pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: r.Vendor.Root().Raw})
	if err = os.WriteFile(r.RootFile, root, 0o644); err != nil {
		return r, err
	}
	for worker, release := range releases {
		if err = r.Add(worker, release, tee.Latest()); err != nil {
			return r, err
		}
	}

	r.Mend()
	listener, err := net.Listen("tcp", "127.0.0.1:0")
	if err != nil {
		return r, fmt.Errorf("collateral service: %w", err)
	}
	r.Service = "http://" + listener.Addr().String()
	r.serve(listener, http.HandlerFunc(func(w http.ResponseWriter, q *http.Request) {
		r.asked.Add(1)
		(*r.answers.Load()).ServeHTTP(w, q)
	}))
	return r, nil
}

// Update gives a machine other version numbers, as new microcode does: its next quote shows them.
func (r *Rack) Update(worker string, svns tee.SVNs) (err error) {
	m := r.Machines[worker]
	platform, err := r.Vendor.Platform(tee.PlatformConfig{Name: worker, SVNs: &svns})
	if err == nil {
		m.platform.Store(platform)
	}
	return err
}

// Add starts one more machine, of some version numbers.
func (r *Rack) Add(worker, release string, svns tee.SVNs) (err error) {
	m := &Machine{Release: release, vendor: r.Vendor, Socket: filepath.Join(r.folder, "dstack-"+worker+".sock")}
	platform, err := r.Vendor.Platform(tee.PlatformConfig{Name: worker, SVNs: &svns})
	if err != nil {
		return err
	}
	m.platform.Store(platform)
	listener, err := net.Listen("unix", m.Socket)
	if err != nil {
		return fmt.Errorf("agent of worker %s: %w", worker, err)
	}
	r.serve(listener, &guest.Agent{Quote: m.Quote})
	r.Machines[worker] = m
	return nil
}

// Genuine is the service as it should be.
func (r *Rack) Genuine() http.Handler {
	var platforms []*tee.Platform
	for _, m := range r.Machines {
		platforms = append(platforms, m.platform.Load())
	}
	return r.Vendor.Handler(platforms...)
}

// Mend has the service answer as it should, for all machines that there are.
func (r *Rack) Mend() { r.Answer(r.Genuine()) }

// Answer has the service answer otherwise.
func (r *Rack) Answer(by http.Handler) { r.answers.Store(&by) }

// Asked is how many questions the service has had.
func (r *Rack) Asked() int64 { return r.asked.Load() }

func (r *Rack) serve(listener net.Listener, handler http.Handler) {
	server := &http.Server{Handler: handler, ReadHeaderTimeout: 5 * time.Second}
	r.servers = append(r.servers, server)
	go func() {
		if err := server.Serve(listener); !errors.Is(err, http.ErrServerClosed) {
			fmt.Fprintln(os.Stderr, "simulated hardware:", err)
		}
	}()
}

// Halt ends machines and service.
func (r *Rack) Halt() {
	for _, server := range r.servers {
		_ = server.Close()
	}
}

// Quote is what the machine says of the trust domain that it runs.
func (m *Machine) Quote(reportData [64]byte) ([]byte, error) {
	return m.platform.Load().QuoteTDX(tee.TDXv4, m.domain(reportData))
}

// domain is a trust domain that runs the release: firmware and kernel as in every one, and its own compose file.
func (m *Machine) domain(reportData [64]byte) tee.TD {
	td := m.vendor.SampleTD(reportData)
	compose := sha256.Sum256([]byte("app-compose of " + m.Release))
	td.MRConfigID = [48]byte{0: 1}
	copy(td.MRConfigID[1:], compose[:])
	td.RTMR[3] = sha512.Sum384(compose[:])
	return td
}

// registers are those that make up what an app allows: firmware, virtual hardware, kernel, command line, and the compose file twice.
const registers = "mrtd+rtmr0+rtmr1+rtmr2+rtmr3+mrconfigid"

// Measurement is the release's name in an app's policy.
func (m *Machine) Measurement() (common.Hash, error) {
	selection, err := typed.ParseSelection(uint8(tee.TDX), registers)
	if err != nil {
		return common.Hash{}, err
	}
	raw, err := m.Quote([64]byte{})
	if err != nil {
		return common.Hash{}, err
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return common.Hash{}, err
	}
	return typed.MeasurementOfBody(uint8(tee.TDX), selection, quote.Signed()[quote.BodyOffset():])
}
