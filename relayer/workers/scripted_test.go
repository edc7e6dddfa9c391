package workers

import (
	"context"
	"crypto/ecdsa"
	"encoding/hex"
	"net/http"
	"net/http/httptest"
	"sync"
	"sync/atomic"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A script answers an order; honest is what a good worker would say.
type script func(ctx context.Context, order *workerapi.AnswerRequest, honest *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error)

// scripted is a worker that does what a test says (WK of the fault catalogue), behind the real API.
type scripted struct {
	workerapiconnect.UnimplementedWorkerServiceHandler // no evidence

	t        testing.TB
	name     string
	instance *ecdsa.PrivateKey
	keys     []*ecvrf.SecretKey
	server   *httptest.Server
	orders   atomic.Int64 // that it got
	atOnce   atomic.Int64 // that it works on now
	mostOnce atomic.Int64

	mu          sync.Mutex    // guards what follows
	script      script        // nil: an honest worker
	verdict     verdictScript // likewise, of verdicts
	rollups     []*workerapi.ServedRollup
	claims      common.Address
	attestation string
	apps        [][]byte // that it can be attested for
	down        bool
	gammas      map[string]bool // all that it ever gave out, in hex
}

func newScripted(t testing.TB, name string, keys ...*ecvrf.SecretKey) *scripted {
	t.Helper()
	instance, err := crypto.GenerateKey()
	require.NoError(t, err)
	w := &scripted{t: t, name: name, instance: instance, keys: keys, gammas: make(map[string]bool)}
	path, handler := workerapiconnect.NewWorkerServiceHandler(w)
	mux := http.NewServeMux()
	mux.Handle(path, w.door(handler))
	w.server = httptest.NewServer(mux)
	t.Cleanup(func() { w.server.CloseClientConnections(); w.server.Close() })
	return w
}

// door hangs up on everybody while the worker is down.
func (w *scripted) door(next http.Handler) http.Handler {
	return http.HandlerFunc(func(rw http.ResponseWriter, r *http.Request) {
		w.mu.Lock()
		down := w.down
		w.mu.Unlock()
		if down {
			panic(http.ErrAbortHandler)
		}
		next.ServeHTTP(rw, r)
	})
}

func (w *scripted) does(s script)    { w.mu.Lock(); defer w.mu.Unlock(); w.script = s }
func (w *scripted) setDown(d bool)   { w.mu.Lock(); defer w.mu.Unlock(); w.down = d }
func (w *scripted) address() address { return crypto.PubkeyToAddress(w.instance.PublicKey) }

// renew is a start with another instance key.
func (w *scripted) renew(key *ecdsa.PrivateKey) { w.mu.Lock(); defer w.mu.Unlock(); w.instance = key }

type address = common.Address

func (w *scripted) config() WorkerConfig { return WorkerConfig{Name: w.name, URL: w.server.URL} }

// Describe implements the API.
func (w *scripted) Describe(context.Context, *workerapi.DescribeRequest) (*workerapi.DescribeResponse, error) {
	w.mu.Lock()
	defer w.mu.Unlock()
	instance := w.address()
	if w.claims != (address{}) {
		instance = w.claims
	}
	r := &workerapi.DescribeResponse{
		Instance: instance[:], Version: "scripted", Attestation: w.attestation,
		Chains:  []*workerapi.ServedChain{{ChainId: tables.ChainID, Coordinators: [][]byte{tables.Coordinator[:]}, Head: 7, Endpoints: 2, Apps: w.apps}},
		Rollups: w.rollups,
	}
	for _, k := range w.keys {
		hash, public := k.Public().KeyHash(), k.Public().Compressed()
		r.Keys = append(r.Keys, &workerapi.VrfKey{KeyHash: hash[:], PublicKey: public[:]})
	}
	return r, nil
}

// Answer implements the API.
func (w *scripted) Answer(ctx context.Context, order *workerapi.AnswerRequest) (*workerapi.AnswerResponse, error) {
	w.orders.Add(1)
	defer w.atOnce.Add(-1)
	for now := w.atOnce.Add(1); now > w.mostOnce.Load(); {
		w.mostOnce.Store(now)
	}

	honest := w.honest(order)
	w.mu.Lock()
	s := w.script
	w.gammas[hex.EncodeToString(honest.GetProof()[:32])] = true
	w.mu.Unlock()
	if s != nil {
		return s(ctx, order, honest)
	}
	return honest, nil
}

// honest is what a good worker says to an order.
func (w *scripted) honest(order *workerapi.AnswerRequest) *workerapi.AnswerResponse {
	var secret *ecvrf.SecretKey
	for _, k := range w.keys {
		if common.Hash(k.Public().KeyHash()) == common.Hash(order.GetKeyHash()) {
			secret = k
		}
	}
	deployment := randomness.Deployment{ChainID: order.GetChainId(), Coordinator: address(order.GetCoordinator())}
	alpha, err := deployment.Alpha(common.Hash(order.GetKeyHash()), order.GetBlockNumber(), uint8(order.GetConfirmations()), common.Hash(order.GetBlockHash()))
	if err != nil {
		panic(err)
	}
	proof, _, err := ecvrf.Prove(secret, alpha, nil)
	if err != nil {
		panic(err)
	}
	return w.signed(order, alpha, secret.Public(), proof, w.instance)
}

// signed is a response with a signature by some key.
func (w *scripted) signed(
	order *workerapi.AnswerRequest, alpha common.Hash, public ecvrf.PublicKey, proof *ecvrf.Proof, key *ecdsa.PrivateKey,
) *workerapi.AnswerResponse {
	app, _ := randomness.SplitKeyLine(common.Hash(order.GetKeyLine()))
	statement := typed.Answer{
		Alpha: alpha, Gamma: gammaOf(proof), KeyHash: common.Hash(order.GetKeyHash()), App: app,
		PolicyVersion: order.GetPolicyVersion(), Payee: order.GetPayee(), Settler: address(order.GetSettler()), NotAfter: order.GetNotAfter(),
	}
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: order.GetChainId(), Coordinator: address(order.GetCoordinator())}), key)
	if err != nil {
		panic(err)
	}
	instance := w.address()
	compressed, sig := public.Compressed(), signature.Bytes()
	return &workerapi.AnswerResponse{
		Alpha: alpha[:], PublicKey: compressed[:], Proof: workerapi.ProofBytes(proof), Signature: sig[:], Instance: instance[:],
	}
}

// leases is an authority that tests rule.
type leases struct {
	mu       sync.Mutex
	of       map[address]Lease
	policies map[address]uint32
	now      uint64
	err      error
}

func newLeases() *leases {
	return &leases{of: make(map[address]Lease), policies: make(map[address]uint32), now: tables.Genesis}
}

func (l *leases) set(instance address, lease Lease) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.of[instance] = lease
}

func (l *leases) grant(instance address) {
	l.set(instance, Lease{App: tables.App, End: tables.Genesis + 30*24*3600})
}

func (l *leases) fail(err error) { l.mu.Lock(); defer l.mu.Unlock(); l.err = err }

func (l *leases) advance(app address) { l.mu.Lock(); defer l.mu.Unlock(); l.policies[app]++ }

func (l *leases) Authorized(_ context.Context, instance address, version uint32, app address) (bool, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	lease := l.of[instance]
	return lease.App == app && lease.End >= l.now && !lease.Revoked && version == l.policies[app], l.err
}

func (l *leases) Lease(_ context.Context, instance address) (Lease, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.of[instance], l.err
}

func (l *leases) PolicyVersion(_ context.Context, app address) (uint32, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.policies[app], l.err
}

func (l *leases) Now(context.Context) (uint64, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.now, l.err
}
