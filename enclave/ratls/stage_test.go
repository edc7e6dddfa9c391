package ratls_test

import (
	"context"
	"crypto/ecdsa"
	"crypto/elliptic"
	"crypto/rand"
	"crypto/tls"
	"crypto/x509"
	"errors"
	"io"
	"math/big"
	"net"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/ratls"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/collateral"
	"github.com/veritee/veritee/zkverifier/dcap"
)

const chainID = 1337

var registry, app = common.Address{0x4e}, common.Address{0xa1}

// A world is a chain, a registry and a vendor of hardware.
type world struct {
	vendor *tee.Vendor

	mu        sync.Mutex
	head      uint64
	branch    byte // changes all hashes
	down      bool
	standings map[common.Address]ratls.Standing
	strangers map[common.Address]bool
	asked     int // the registry
}

func newWorld(t testing.TB) *world { return newWorldOf(t, "vendor") }

func newWorldOf(t testing.TB, seed string) *world {
	t.Helper()
	vendor, err := tee.New(chainID, tee.WithSeed([]byte(seed)))
	require.NoError(t, err)
	return &world{vendor: vendor, head: 1000, standings: make(map[common.Address]ratls.Standing), strangers: make(map[common.Address]bool)}
}

func (w *world) set(change func(*world)) {
	w.mu.Lock()
	defer w.mu.Unlock()
	change(w)
}

// Block implements ratls.Heads.
func (w *world) Block(_ context.Context, number, _ uint64) (headers.Block, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	switch {
	case w.down:
		return headers.Block{}, headers.ErrUnavailable
	case number > w.head:
		return headers.Block{}, headers.ErrNotMature
	}
	return headers.Block{Number: number, Hash: crypto.Keccak256Hash([]byte{w.branch, byte(number >> 8), byte(number)}), Head: w.head, Time: uint64(time.Now().Unix())}, nil
}

// Head implements ratls.Heads.
func (w *world) Head(context.Context) headers.Head {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.down {
		return headers.Head{}
	}
	return headers.Head{Number: w.head, Time: uint64(time.Now().Unix())}
}

func (w *world) standing(_ context.Context, peer common.Address) (ratls.Standing, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	w.asked++
	return w.standings[peer], nil
}

var errStranger = errors.New("it isn't in the committee")

func (w *world) members(_ context.Context, peer common.Address) error {
	w.mu.Lock()
	defer w.mu.Unlock()
	if w.strangers[peer] {
		return errStranger
	}
	return nil
}

// A machine runs one trust domain, and gives quotes of it.
type machine struct {
	world    *world
	platform *tee.Platform
	change   func(*tee.TD)

	// data has quotes made over other report data; quote gives quite another one.
	data   func([64]byte) [64]byte
	quote  func([]byte) []byte
	fails  error
	quotes int
	last   []byte

	mu       sync.Mutex
	endorsed *collateral.Bundle
}

func (w *world) machine(t testing.TB, name string) *machine {
	t.Helper()
	platform, err := w.vendor.Platform(tee.PlatformConfig{Name: name})
	require.NoError(t, err)
	return &machine{world: w, platform: platform}
}

func (m *machine) Name() string  { return "simulated" }
func (m *machine) TEE() dcap.TEE { return dcap.TDX }
func (m *machine) Quote(_ context.Context, data attest.ReportData) (attest.Evidence, error) {
	m.quotes++
	if m.fails != nil {
		return attest.Evidence{}, m.fails
	}
	if m.data != nil {
		data = m.data(data)
	}
	td := m.world.vendor.SampleTD(data)
	if m.change != nil {
		m.change(&td)
	}
	raw, err := m.platform.QuoteTDX(tee.TDXv4, td)
	if m.quote != nil {
		raw = m.quote(raw)
	}
	m.last = raw
	return attest.Evidence{Quote: raw}, err
}

// Get implements ratls.Collateral: what the vendor says of this machine, kept as a client keeps it.
func (m *machine) Get(_ context.Context, about collateral.Subject) (*collateral.Answer, error) {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.endorsed == nil {
		parsed, err := dcap.ParseCollateral(m.platform.Collateral(tee.TEE(about.TEE)))
		if err != nil {
			return nil, err
		}
		verifier, err := dcap.NewVerifierFor(m.world.vendor.Root())
		if err != nil {
			return nil, err
		}
		if m.endorsed, err = collateral.Endorse(verifier, parsed); err != nil {
			return nil, err
		}
	}
	return &collateral.Answer{Bundle: m.endorsed}, nil
}

// A node is one side, as it should be until a test changes it.
type node struct {
	*ratls.Config
	machine *machine
	address common.Address
}

// node is registered as what its machine runs.
func (w *world) node(t testing.TB, name string) *node {
	t.Helper()
	key, err := instance.New()
	require.NoError(t, err)
	m := w.machine(t, name)
	n := &node{
		machine: m, address: key.Address(),
		Config: &ratls.Config{
			ChainID: chainID, Registry: registry, App: app, Instance: key, Evidence: m, Root: w.vendor.Root(), Collateral: m,
			Heads: w, Members: w.members, Standing: w.standing, Timeout: 30 * time.Second,
		},
	}
	w.set(func(w *world) { w.standings[n.address] = m.standing(t) })
	return n
}

// standing is as what the registry would know the machine and what runs on it.
func (m *machine) standing(t testing.TB) ratls.Standing {
	t.Helper()
	evidence, err := m.Quote(t.Context(), [64]byte{})
	require.NoError(t, err)
	quote, err := dcap.ParseQuote(evidence.Quote)
	require.NoError(t, err)
	label, err := typed.MeasurementOfBody(typed.TeeTDX, typed.SelectDstack, quote.Signed()[quote.BodyOffset():])
	require.NoError(t, err)
	platform, err := quote.Platform()
	require.NoError(t, err)
	id := platform.ID()
	return ratls.Standing{Live: true, Slot: 3, Measurement: label, Platform: [20]byte(id[:20]), TEE: typed.TeeTDX}
}

// cheap is the cost of a key file that nobody guesses at.
var cheap = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}

// plain is a certificate that says nothing.
func plain(t testing.TB) tls.Certificate {
	t.Helper()
	key, err := ecdsa.GenerateKey(elliptic.P256(), rand.Reader)
	require.NoError(t, err)
	template := &x509.Certificate{SerialNumber: big.NewInt(1), NotAfter: time.Now().Add(time.Hour)}
	raw, err := x509.CreateCertificate(rand.Reader, template, template, key.Public(), key)
	require.NoError(t, err)
	return tls.Certificate{Certificate: [][]byte{raw}, PrivateKey: key}
}

// An outcome is how a connection ended, on both sides.
type outcome struct {
	client, server error
	state          tls.ConnectionState // the client's
	served         tls.ConnectionState
}

// connect has a client of one configuration speak to a server of another, one byte each way.
func connect(t testing.TB, client, server *tls.Config) (o outcome) {
	t.Helper()
	listener, err := net.Listen("tcp", "127.0.0.1:0") // a pipe would have both write their alerts and neither read
	require.NoError(t, err)
	defer listener.Close()
	near, err := net.Dial("tcp", listener.Addr().String())
	require.NoError(t, err)
	far, err := listener.Accept()
	require.NoError(t, err)
	deadline := time.Now().Add(time.Minute)
	_ = near.SetDeadline(deadline)
	_ = far.SetDeadline(deadline)

	var done sync.WaitGroup
	done.Go(func() {
		defer far.Close()
		conn := tls.Server(far, server)
		var one [1]byte
		if o.server = conn.Handshake(); o.server == nil {
			if _, o.server = io.ReadFull(conn, one[:]); o.server == nil {
				_, o.server = conn.Write(one[:])
			}
		}
		o.served = conn.ConnectionState()
	})
	conn := tls.Client(near, client)
	if o.client = conn.Handshake(); o.client == nil {
		if _, o.client = conn.Write([]byte{7}); o.client == nil {
			_, o.client = io.ReadFull(conn, make([]byte, 1))
		}
	}
	o.state = conn.ConnectionState()
	near.Close()
	done.Wait()
	return o
}
