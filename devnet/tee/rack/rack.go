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

	folder   string
	answers  atomic.Pointer[http.Handler] // of the service
	asked    atomic.Int64
	servers  []*http.Server
	enclaves []*guest.Gramine
}

// A Machine runs one trust domain, or one enclave.
type Machine struct {
	Release string // what runs in it
	TEE     tee.TEE
	Socket  string // of its agent, for a trust domain
	Folder  string // of Gramine's files, for an enclave

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

// Add starts one more machine with a trust domain, of some version numbers.
func (r *Rack) Add(worker, release string, svns tee.SVNs) error {
	m, err := r.machine(worker, release, tee.TDX, svns)
	if err != nil {
		return err
	}
	m.Socket = filepath.Join(r.folder, "dstack-"+worker+".sock")
	listener, err := net.Listen("unix", m.Socket)
	if err != nil {
		return fmt.Errorf("agent of worker %s: %w", worker, err)
	}
	r.serve(listener, &guest.Agent{Quote: m.Quote, Keys: m.Root})
	r.Machines[worker] = m
	return nil
}

// AddEnclave starts one more machine with an SGX enclave under Gramine.
func (r *Rack) AddEnclave(worker, release string, svns tee.SVNs) error {
	m, err := r.machine(worker, release, tee.SGX, svns)
	if err != nil {
		return err
	}
	m.Folder = filepath.Join(r.folder, "gramine-"+worker)
	if err := os.MkdirAll(m.Folder, 0o700); err != nil {
		return err
	}
	enclave, err := guest.NewGramine(m.Folder, "dcap", m.Quote)
	if err != nil {
		return fmt.Errorf("machine %s has no Gramine: %w", worker, err)
	}
	r.enclaves = append(r.enclaves, enclave)
	r.Machines[worker] = m
	return enclave.Seal(m.Root)
}

func (r *Rack) machine(worker, release string, kind tee.TEE, svns tee.SVNs) (*Machine, error) {
	m := &Machine{Release: release, TEE: kind, vendor: r.Vendor}
	platform, err := r.Vendor.Platform(tee.PlatformConfig{Name: worker, SVNs: &svns})
	if err != nil {
		return nil, err
	}
	m.platform.Store(platform)
	return m, nil
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
	for _, enclave := range r.enclaves {
		_ = enclave.Close()
	}
}

// Env is what a process is told of the machine that it runs on.
func (m *Machine) Env() []string {
	if m.TEE == tee.SGX {
		return []string{"GRAMINE_SIMULATOR_DIR=" + m.Folder}
	}
	return []string{"DSTACK_SIMULATOR_ENDPOINT=" + m.Socket}
}

// Quote is what the machine says of what it runs.
func (m *Machine) Quote(reportData [64]byte) ([]byte, error) {
	if m.TEE == tee.SGX {
		enclave := m.vendor.SampleEnclave(reportData)
		enclave.MREnclave = sha256.Sum256([]byte("enclave of " + m.Release))
		return m.platform.Load().QuoteSGX(tee.SGXv3, enclave)
	}
	return m.platform.Load().QuoteTDX(tee.TDXv4, m.domain(reportData))
}

// Root is what the machine seals by: its own, and that of what it runs. New microcode doesn't change it.
func (m *Machine) Root() (root [32]byte, err error) {
	measurement, err := m.Measurement()
	if err != nil {
		return root, err
	}
	return m.platform.Load().SealingRoot(measurement), nil
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

// registers are those that make up what an app allows. Of a trust domain firmware, virtual hardware, kernel, command line, and the compose
// file twice; of an enclave its code.
var registers = map[tee.TEE]string{tee.TDX: "mrtd+rtmr0+rtmr1+rtmr2+rtmr3+mrconfigid", tee.SGX: "mrenclave"}

// Measurement is the release's name in an app's policy.
func (m *Machine) Measurement() (common.Hash, error) {
	selection, err := typed.ParseSelection(uint8(m.TEE), registers[m.TEE])
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
	return typed.MeasurementOfBody(uint8(m.TEE), selection, quote.Signed()[quote.BodyOffset():])
}

// Platform is the machine's id, of which a registry keeps the first 20 bytes.
func (m *Machine) Platform() (id [20]byte, err error) {
	raw, err := m.Quote([64]byte{})
	if err != nil {
		return id, err
	}
	quote, err := dcap.ParseQuote(raw)
	if err != nil {
		return id, err
	}
	platform, err := quote.Platform()
	if err != nil {
		return id, err
	}
	full := platform.ID()
	return [20]byte(full[:20]), nil
}
