package workers

import (
	"context"
	"crypto/ecdsa"
	"errors"
	"net/http"
	"net/http/httptest"
	"strings"
	"sync"
	"testing"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
	"github.com/veritee/veritee/relayer/health"
)

// A keyed worker is a key node, and a worker that derives keys, behind the real APIs.
type keyed struct {
	workerapiconnect.UnimplementedWorkerServiceHandler
	keynodeapiconnect.UnimplementedKeyNodeServiceHandler
	key *ecdsa.PrivateKey
	url string

	mu        sync.Mutex // guards what follows
	line      *workerapi.KeyLine
	released  *keynodeapi.ReleaseRequest
	ordered   *workerapi.OrderKeyRequest
	took      *workerapi.TakeKeyRequest
	described int
	fails     error
	long      int // bytes too many
	give      typed.KeyOrder
}

func newKeyed(t *testing.T) *keyed {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	k := &keyed{key: key}
	mux := http.NewServeMux()
	mux.Handle(workerapiconnect.NewWorkerServiceHandler(k))
	mux.Handle(keynodeapiconnect.NewKeyNodeServiceHandler(nodeOf{k}))
	server := httptest.NewServer(mux)
	t.Cleanup(func() { server.CloseClientConnections(); server.Close() })
	k.url = server.URL
	return k
}

func (k *keyed) Describe(context.Context, *workerapi.DescribeRequest) (*workerapi.DescribeResponse, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.described++
	r := &workerapi.DescribeResponse{
		Instance: crypto.PubkeyToAddress(k.key.PublicKey).Bytes(), Version: "keyed",
		Chains: []*workerapi.ServedChain{{ChainId: tables.ChainID, Coordinators: [][]byte{tables.Coordinator[:]}, Head: 7, Endpoints: 2}},
	}
	if k.line != nil {
		r.KeyLines = append(r.KeyLines, k.line)
	}
	return r, nil
}

func (k *keyed) OrderKey(_ context.Context, r *workerapi.OrderKeyRequest) (*workerapi.OrderKeyResponse, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.ordered = r
	if k.fails != nil {
		return nil, k.fails
	}
	domain := typed.KeyDomain{ChainID: r.GetChainId(), Broker: common.Address(r.GetBroker())}
	signature, err := typed.Sign(k.give.Digest(domain), k.key)
	if err != nil {
		return nil, err
	}
	order, _ := k.give.MarshalBinary()
	signed := signature.Bytes()
	return &workerapi.OrderKeyResponse{Order: order, Signature: signed[:]}, nil
}

func (k *keyed) TakeKey(_ context.Context, r *workerapi.TakeKeyRequest) (*workerapi.TakeKeyResponse, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.took = r
	if k.fails != nil {
		return nil, k.fails
	}
	k.line.Held = append(k.line.Held, &workerapi.HeldEpoch{Epoch: 1})
	return &workerapi.TakeKeyResponse{PublicKey: make([]byte, 33), Signature: make([]byte, 64), Possession: make([]byte, 64+k.long)}, nil
}

// nodeOf has its Describe under the other service.
type nodeOf struct{ *keyed }

func (k nodeOf) Describe(context.Context, *keynodeapi.DescribeRequest) (*keynodeapi.DescribeResponse, error) {
	return &keynodeapi.DescribeResponse{Shares: []*keynodeapi.HeldShare{{Generation: 3, Index: 2}}}, k.fails
}

func (k nodeOf) Confirmation(_ context.Context, r *keynodeapi.ConfirmationRequest) (*keynodeapi.ConfirmationResponse, error) {
	return &keynodeapi.ConfirmationResponse{Record: []byte{byte(r.GetSession())}, Shares: make([]byte, k.long)}, k.fails
}

func (k nodeOf) Release(_ context.Context, r *keynodeapi.ReleaseRequest) (*keynodeapi.ReleaseResponse, error) {
	k.mu.Lock()
	defer k.mu.Unlock()
	k.released = r
	return &keynodeapi.ReleaseResponse{Generation: 3, Index: 2, Y: make([]byte, 128), C: make([]byte, 128)}, k.fails
}

func (k *keyed) refuses(t *testing.T, code connect.Code, reason keynodeapi.Refusal_Reason, message string) {
	t.Helper()
	wire := connect.NewError(code, errors.New("no"))
	detail, err := connect.NewErrorDetail(&keynodeapi.Refusal{Reason: reason, Message: message})
	require.NoError(t, err)
	wire.AddDetail(detail)
	k.fails = wire
}

func TestAKeyNodeIsAskedOverItsDoorAndWhatItSaysIsBounded(t *testing.T) {
	b, k := newBench(t, "plain"), newKeyed(t)
	p := b.pool(func(c *Config) { c.Workers = append(c.Workers, WorkerConfig{Name: "node", URL: k.url, KeyNode: true}) })
	all, known := p.KeyNodes()
	require.True(t, known)
	require.Equal(t, []KeyNode{{Name: "node", Instance: crypto.PubkeyToAddress(k.key.PublicKey)}}, all)
	derivers, known := p.Derivers(tables.ChainID, address{1})
	require.Empty(t, derivers, "a key node derives none")
	require.True(t, known)

	said, err := p.Release(t.Context(), "node", &keynodeapi.ReleaseRequest{Broker: []byte{1}, Order: []byte{2}, Sequence: 3, Expiry: 4})
	require.NoError(t, err)
	require.EqualValues(t, 2, said.GetIndex())
	require.Len(t, said.GetY(), 128)
	require.EqualValues(t, 4, k.released.GetExpiry())
	described, err := p.DescribeNode(t.Context(), "node")
	require.NoError(t, err)
	require.EqualValues(t, 3, described.GetShares()[0].GetGeneration())
	confirmation, err := p.Confirmation(t.Context(), "node", 9)
	require.NoError(t, err)
	require.Equal(t, []byte{9}, confirmation.GetRecord())

	k.long = maxResponse + 1
	_, err = p.Confirmation(t.Context(), "node", 9)
	var failure *NodeError
	require.ErrorAs(t, err, &failure)
	require.NotEqual(t, Refused, failure.Outcome)
	k.long = 0

	k.refuses(t, connect.CodeFailedPrecondition, keynodeapi.Refusal_REASON_NO_SHARE, "I have\x1b[2J none "+strings.Repeat("x", 5000))
	_, err = p.Release(t.Context(), "node", &keynodeapi.ReleaseRequest{})
	require.ErrorAs(t, err, &failure)
	require.Equal(t, Refused, failure.Outcome)
	require.Equal(t, keynodeapi.Refusal_REASON_NO_SHARE, failure.Refusal)
	require.NotContains(t, failure.Reason, "\x1b")
	require.Less(t, len(failure.Reason), 1000)

	_, err = p.Release(t.Context(), "plain", nil)
	require.ErrorContains(t, err, "no key node")
	_, err = p.Release(t.Context(), "nobody", nil)
	require.ErrorContains(t, err, "configured")
}

// Key nodes answer no requests: they are named as what they are, and don't count as workers that are up.
func TestAKeyNodeThatIsDownIsCalledAKeyNode(t *testing.T) {
	b, k := newBench(t, "plain"), newKeyed(t)
	p := b.pool(func(c *Config) {
		c.Workers = append(c.Workers, WorkerConfig{Name: "node", URL: k.url, KeyNode: true}, WorkerConfig{Name: "gone", URL: "http://127.0.0.1:1", KeyNode: true})
	})
	require.Equal(t, Down, p.Describe(t.Context())[2].State)
	require.Contains(t, b.heard.String(), string(health.KeyNodeDown))
	require.NotContains(t, b.heard.String(), string(health.WorkerDown))
	_, known := p.KeyNodes()
	require.False(t, known, "it hasn't said yet who it is")
	require.Equal(t, 1, testutil.CollectAndCount(b.metrics.WorkerUp), "the worker's alone")
}

func TestAWorkerOrdersAndTakesAKeyAndIsAskedAtOnceWhatItHolds(t *testing.T) {
	b, k := newBench(t), newKeyed(t)
	domain, app, line, group := typed.KeyDomain{ChainID: tables.ChainID, Broker: address{1}}, address{2}, typed.Purpose{11: 3}, common.Hash{4}
	k.line = &workerapi.KeyLine{ChainId: tables.ChainID, Broker: domain.Broker[:], App: app[:], Purpose: line[:], GroupKey: group[:], Algorithm: 1}
	p := b.pool(func(c *Config) { c.Workers = append(c.Workers, WorkerConfig{Name: "deriver", URL: k.url}) })
	self := crypto.PubkeyToAddress(k.key.PublicKey)
	wish := KeyWish{Domain: domain, App: app, Purpose: line, Epoch: 1, Generation: 2, GroupKey: group, PolicyVersion: 3, Instance: self}
	k.give = typed.KeyOrder{App: app, Purpose: line, Epoch: 1, Instance: self, PolicyVersion: 3, Generation: 2, GroupKey: group}

	order, _, err := p.OrderKey(t.Context(), "deriver", wish)
	require.NoError(t, err)
	require.Equal(t, k.give, order)
	require.Empty(t, k.ordered.GetSpent(), "or a worker refuses it")
	for name, c := range map[string]struct {
		change func(*KeyWish)
		want   string
	}{
		"spent again":      {func(w *KeyWish) { w.Spent = k.give.Hash() }, "spent"},
		"another epoch":    {func(w *KeyWish) { w.Epoch = 2 }, "something else"},
		"another group":    {func(w *KeyWish) { w.GroupKey[0]++ }, "group key"},
		"another instance": {func(w *KeyWish) { w.Instance[0]++ }, "another instance"},
	} {
		other := wish
		c.change(&other)
		_, _, err := p.OrderKey(t.Context(), "deriver", other)
		require.ErrorContains(t, err, c.want, name)
	}
	spent := wish
	spent.Spent = common.Hash{7}
	_, _, err = p.OrderKey(t.Context(), "deriver", spent)
	require.NoError(t, err)
	require.Equal(t, spent.Spent[:], k.ordered.GetSpent())

	sink, before := address{8}, k.described
	h := Handover{Domain: domain, Order: order, Sequence: 5, Expiry: 6, GroupKey: make([]byte, 256), Coordinator: sink}
	_, err = p.TakeKey(t.Context(), "deriver", h, typed.AlgorithmVRF)
	require.NoError(t, err)
	require.Equal(t, sink[:], k.took.GetCoordinator())
	require.Greater(t, k.described, before)
	derivers, _ := p.Derivers(tables.ChainID, domain.Broker)
	require.Len(t, derivers, 1)
	require.True(t, derivers[0].Lines[0].Holds(1), "nobody waits for the next look")

	h.Coordinator = address{}
	_, err = p.TakeKey(t.Context(), "deriver", h, typed.AlgorithmSecp256k1)
	require.NoError(t, err)
	require.Empty(t, k.took.GetCoordinator())
	k.long = mostPossession
	_, err = p.TakeKey(t.Context(), "deriver", h, typed.AlgorithmVRF)
	require.ErrorContains(t, err, "length")
}
