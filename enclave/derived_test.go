package enclave_test

import (
	"bytes"
	"context"
	"encoding/json"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync"
	"testing"
	"time"

	"connectrpc.com/connect"
	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee/guest"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

var (
	brokerAt    = typed.KeyDomain{ChainID: chain.ID, Broker: common.Address{0xb0}}
	committeeAt = common.Address{0xc0, 0x11}
	purpose     = typed.Purpose{11: 1} // of line
)

// A keyChain is a node of a chain whose contracts say what a test wants: every other question goes to the real one. Its committee is a
// dealer who knows the secret.
type keyChain struct {
	*chain.Chain
	url    string
	secret *tbls.Share
	group  *tbls.G2

	mu                                          sync.Mutex
	known, authorized, revoked, algorithm, ends uint64
	retired                                     uint64
}

func newKeyChain(t *testing.T) *keyChain {
	t.Helper()
	k := &keyChain{Chain: newChain(t, 4), authorized: 1, known: 1, algorithm: uint64(typed.AlgorithmVRF), ends: 1 << 39}
	var x fr.Element
	_, err := x.SetRandom()
	require.NoError(t, err)
	secret := x.Bytes()
	k.secret, err = tbls.NewShare(0, secret[:])
	require.NoError(t, err)
	k.group = k.secret.Public()
	node := httptest.NewServer(k)
	t.Cleanup(node.Close)
	k.url = node.URL
	return k
}

func (k *keyChain) set(change func()) {
	k.mu.Lock()
	defer k.mu.Unlock()
	change()
}

func (k *keyChain) ServeHTTP(w http.ResponseWriter, r *http.Request) {
	var calls []struct {
		ID     json.RawMessage   `json:"id"`
		Method string            `json:"method"`
		Params []json.RawMessage `json:"params"`
	}
	if err := json.NewDecoder(r.Body).Decode(&calls); err != nil {
		http.Error(w, "batches only", http.StatusTeapot)
		return
	}
	answers := make([]any, len(calls))
	for i, call := range calls {
		var result json.RawMessage
		if call.Method == "eth_call" {
			var to struct {
				To   common.Address `json:"to"`
				Data hexutil.Bytes  `json:"data"`
			}
			_ = json.Unmarshal(call.Params[0], &to)
			result, _ = json.Marshal(hexutil.Bytes(k.say(to.To, to.Data)))
		} else {
			body, _ := json.Marshal(map[string]any{"jsonrpc": "2.0", "id": 1, "method": call.Method, "params": call.Params})
			response, err := http.Post(k.HTTP(), "application/json", bytes.NewReader(body))
			if err != nil {
				panic(http.ErrAbortHandler)
			}
			var reply struct {
				Result json.RawMessage `json:"result"`
			}
			_ = json.NewDecoder(response.Body).Decode(&reply)
			response.Body.Close()
			result = reply.Result
		}
		answers[i] = map[string]any{"jsonrpc": "2.0", "id": call.ID, "result": result}
	}
	_ = json.NewEncoder(w).Encode(answers)
}

func (k *keyChain) say(to common.Address, data []byte) (out []byte) {
	k.mu.Lock()
	defer k.mu.Unlock()
	is := func(at common.Address, question []byte) bool { return to == at && [4]byte(data) == [4]byte(question) }
	give := func(words ...any) []byte {
		for _, word := range words {
			switch v := word.(type) {
			case uint64:
				out = append(out, common.BigToHash(new(big.Int).SetUint64(v)).Bytes()...)
			case common.Address:
				out = append(out, common.LeftPadBytes(v[:], 32)...)
			}
		}
		return out
	}
	whose := common.Address{}
	if k.known == 1 {
		whose = app
	}
	switch {
	case is(brokerAt.Broker, contracts.AskRegistry()):
		return give(enclaveRegistry)
	case is(brokerAt.Broker, contracts.AskCommittee()):
		return give(committeeAt)
	case is(committeeAt, contracts.AskGroupKeyHash()):
		return tbls.KeyHash(k.group).Bytes()
	case is(brokerAt.Broker, contracts.AskLine(app, purpose)):
		return give(k.algorithm, uint64(2), k.retired, uint64(0), uint64(0), deployment.Coordinator)
	case is(enclaveRegistry, contracts.AskIdentity(app)):
		return give(whose, uint64(0), k.revoked)
	case is(enclaveRegistry, contracts.AskInstance(app)):
		return give(whose, k.ends, uint64(0), uint64(0), uint64(0), k.revoked)
	case is(enclaveRegistry, contracts.AskPolicyVersion(app)):
		return give(uint64(1))
	case is(enclaveRegistry, contracts.AskAuthorized(app, 1, app)):
		return give(k.authorized)
	}
	return nil
}

// derivingConfig is that of a worker in an enclave that derives the key of line and has no other.
func derivingConfig(t *testing.T, k *keyChain) (enclave.Config, *logbuffer.Buffer) {
	t.Helper()
	config, _, log := newConfig(t)
	config.KeyFiles, config.InstanceFile = nil, ""
	config.Endpoints[chain.ID] = []string{k.url}
	config.Attestation = inGuest(t, attest.Dstack, &guest.Agent{Quote: guest.Unsigned(guest.TDX, 4)})
	config.Brokers = []enclave.Broker{{Domain: brokerAt, GroupKey: tbls.KeyHash(k.group)}}
	config.Derived = []enclave.Derived{{ChainID: chain.ID, App: app, Purpose: purpose, Algorithm: typed.AlgorithmVRF}}
	config.Watch = 5 * time.Millisecond
	return config, log
}

// deliver orders a key and brings the answer, as a relayer and a committee would.
func (k *keyChain) deliver(t *testing.T, client workerapiconnect.WorkerServiceClient, epoch uint64) *workerapi.TakeKeyResponse {
	t.Helper()
	ordered, err := client.OrderKey(t.Context(), &workerapi.OrderKeyRequest{
		ChainId: chain.ID, Broker: brokerAt.Broker[:], App: app[:], Purpose: purpose[:], Epoch: epoch, Generation: 1, PolicyVersion: 1,
	})
	require.NoError(t, err)
	var order typed.KeyOrder
	require.NoError(t, order.UnmarshalBinary(ordered.Order))
	blinded, err := tbls.CheckOrder(&order, brokerAt)
	require.NoError(t, err)
	part, err := k.secret.Answer(brokerAt.RequestID(typed.DerivedKey, 1, 99, &order),
		tbls.IdentityOf(typed.DerivedKey, brokerAt, committeeAt, &order).Point(), blinded, &[32]byte{1})
	require.NoError(t, err)
	y, c, group := tbls.EncodeG1(&part.Y), tbls.EncodeG1(&part.C), tbls.EncodeG2(k.group)
	taken, err := client.TakeKey(t.Context(), &workerapi.TakeKeyRequest{
		ChainId: chain.ID, Broker: brokerAt.Broker[:], Order: ordered.Order, Sequence: 1, Expiry: 99, Y: y[:], C: c[:], GroupKey: group[:],
	})
	require.NoError(t, err)
	require.NotEmpty(t, taken.Possession)

	// What it says is signed by the instance.
	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	statement := typed.KeyStatement{
		App: app, Purpose: purpose, Epoch: epoch, GroupKey: tbls.KeyHash(k.group), Algorithm: typed.AlgorithmVRF, PublicKey: crypto.Keccak256Hash(taken.PublicKey),
	}
	signature, err := typed.ParseSignature(taken.Signature)
	require.NoError(t, err)
	signer, err := typed.Recover(statement.Digest(brokerAt), signature)
	require.NoError(t, err)
	require.Equal(t, who.Instance, signer[:])
	return taken
}

func refusalOf(t *testing.T, err error) *workerapi.Refusal {
	t.Helper()
	require.Error(t, err)
	refusal := workerapi.RefusalOf(err)
	require.NotNil(t, refusal, "%v", err)
	return refusal
}

func TestAWorkerAnswersUnderDerivedKeysAcrossARotation(t *testing.T) {
	k := newKeyChain(t)
	config, log := derivingConfig(t, k)
	client, plain, _ := run(t, config)
	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Empty(t, who.Keys)
	require.Equal(t, [][]byte{app[:]}, who.Chains[0].Apps, "attested for the apps of its lines")
	require.Contains(t, log.String(), "keys are derived in this enclave and are in no file")
	require.NotContains(t, log.String(), "this worker is unattested")

	public := make(map[uint64]ecvrf.PublicKey)
	for epoch := uint64(1); epoch <= 2; epoch++ {
		public[epoch], err = ecvrf.ParsePublicKey(k.deliver(t, client, epoch).PublicKey)
		require.NoError(t, err)
	}
	who, err = client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Len(t, who.Keys, 2)
	require.Len(t, who.KeyLines, 1)
	require.Equal(t, uint32(typed.AlgorithmVRF), who.KeyLines[0].Algorithm)
	require.Len(t, who.KeyLines[0].Held, 2)

	// Requests are bound to the key that they were made under.
	for epoch := uint64(1); epoch <= 2; epoch++ {
		order := orderFor(t, k.Chain, public[epoch], 2)
		answer, err := client.Answer(t.Context(), order)
		require.NoError(t, err)
		verify(t, public[epoch], order, answer, common.Address(who.Instance))
	}

	// The old epoch is retired.
	k.set(func() { k.retired = 1 })
	require.Eventually(t, func() bool {
		who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
		return err == nil && len(who.Keys) == 1
	}, 10*time.Second, 5*time.Millisecond)
	_, err = client.Answer(t.Context(), orderFor(t, k.Chain, public[1], 2))
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_KEY, refusalOf(t, err).Reason)
	_, err = client.Answer(t.Context(), orderFor(t, k.Chain, public[2], 2))
	require.NoError(t, err)

	// Its lease ends: it holds nothing, says so, and is not well.
	k.set(func() { k.authorized, k.ends = 0, 1 })
	var refusal *workerapi.Refusal
	require.Eventually(t, func() bool {
		_, err = client.Answer(t.Context(), orderFor(t, k.Chain, public[2], 2))
		refusal = workerapi.RefusalOf(err)
		return refusal != nil
	}, 10*time.Second, 5*time.Millisecond)
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
	require.Contains(t, refusal.Message, "it is registered by new evidence")
	response, err := plain.Get("http://worker/healthz")
	require.NoError(t, err)
	defer response.Body.Close()
	require.Equal(t, http.StatusServiceUnavailable, response.StatusCode)
	var said server.Health
	require.NoError(t, json.NewDecoder(response.Body).Decode(&said))
	require.Equal(t, "1", said.KeyLines[0].Purpose)
	require.Empty(t, said.KeyLines[0].Epochs)

	// It is registered anew, and ordered anew.
	k.set(func() { k.authorized, k.ends = 1, 1<<39 })
	require.Eventually(t, func() bool {
		_, err := client.OrderKey(t.Context(), &workerapi.OrderKeyRequest{
			ChainId: chain.ID, Broker: brokerAt.Broker[:], App: app[:], Purpose: purpose[:], Epoch: 2, Generation: 1, PolicyVersion: 1,
		})
		return err == nil
	}, 10*time.Second, 5*time.Millisecond)
	again, err := ecvrf.ParsePublicKey(k.deliver(t, client, 2).PublicKey)
	require.NoError(t, err)
	require.Equal(t, public[2], again)
	_, err = client.Answer(t.Context(), orderFor(t, k.Chain, public[2], 2))
	require.NoError(t, err)
}

func TestARemovedWorkerEndsByItself(t *testing.T) {
	k := newKeyChain(t)
	config, log := derivingConfig(t, k)
	worker, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	ended := make(chan error)
	go func() { ended <- worker.Run(context.Background()) }()
	k.set(func() { k.revoked, k.authorized = 1, 0 })
	select {
	case err = <-ended:
	case <-time.After(20 * time.Second):
		t.Fatal("it goes on")
	}
	require.ErrorIs(t, err, standing.ErrRemoved)
	require.NoError(t, worker.Close())
	lines := bytes.Split(bytes.TrimSpace([]byte(log.String())), []byte("\n"))
	require.Contains(t, string(lines[len(lines)-1]), "worker stopped for good")
	require.Contains(t, string(lines[len(lines)-1]), "has removed instance")
}

func TestWhatTheBrokerSaysIsComparedAtStart(t *testing.T) {
	k := newKeyChain(t)
	config, _ := derivingConfig(t, k)
	worker, err := enclave.New(t.Context(), config)
	require.NoError(t, err)
	require.Empty(t, worker.Waits())
	require.NoError(t, worker.Close())

	config.Brokers[0].GroupKey[0]++
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "and --keys names")

	config.Brokers[0].GroupKey[0]--
	config.Derived[0].Algorithm = typed.AlgorithmData
	_, err = enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "no key: name a file by --key")

	config.Derived[0].Algorithm = typed.AlgorithmVRF
	k.set(func() { k.algorithm = 0 })
	worker, err = enclave.New(t.Context(), config)
	require.NoError(t, err)
	require.Len(t, worker.Waits(), 1)
	require.ErrorContains(t, worker.Waits()[0], "isn't open")
	require.NoError(t, worker.Close())
}

func TestMistakesAboutDerivedKeysAreNamedWithTheirRemedies(t *testing.T) {
	k := newKeyChain(t)
	for says, spoil := range map[string]func(c *enclave.Config){
		"add --keys 1337:":                 func(c *enclave.Config) { c.Brokers = nil },
		"name a line by --derive":          func(c *enclave.Config) { c.Brokers[0].Domain.ChainID = 31337 },
		"the broker of chain 1337 is zero": func(c *enclave.Config) { c.Brokers[0].Domain.Broker = common.Address{} },
		"`veritee committee status`":       func(c *enclave.Config) { c.Brokers[0].GroupKey = common.Hash{} },
		"two brokers of chain 1337":        func(c *enclave.Config) { c.Brokers = append(c.Brokers, c.Brokers[0]) },
		"the app's address is zero":        func(c *enclave.Config) { c.Derived[0].App = common.Address{} },
		"choose vrf, secp256k1 or data":    func(c *enclave.Config) { c.Derived[0].Algorithm = 4 },
		"the line is named twice": func(c *enclave.Config) {
			c.Derived = append(c.Derived, c.Derived[0])
			c.Derived[1].Algorithm = typed.AlgorithmData
		},
		"start a worker for each app": func(c *enclave.Config) {
			c.Derived = append(c.Derived, c.Derived[0])
			c.Derived[1].App[3]++
		},
		"name one by --serve 1337:": func(c *enclave.Config) {
			c.Deployments = []randomness.Deployment{{ChainID: 31337, Coordinator: app}}
			c.Endpoints[31337] = []string{"http://127.0.0.1:9"}
		},
		"leave --instance-key out": func(c *enclave.Config) {
			c.InstanceFile = "instance.json"
			c.Derived[0].ChainID, c.Brokers[0].Domain.ChainID = 1, 1
			c.Deployments[0].ChainID = 1
			c.Endpoints = map[uint64][]string{1: {"https://one.example", "https://two.example"}}
		},
	} {
		config, _ := derivingConfig(t, k)
		require.NoError(t, config.Check())
		spoil(&config)
		require.ErrorContains(t, config.Check(), says)
	}

	// Outside development nobody gets a key without evidence.
	config, _ := derivingConfig(t, k)
	config.Derived[0].ChainID, config.Brokers[0].Domain.ChainID, config.Deployments[0].ChainID = 5, 5, 5
	config.Endpoints = map[uint64][]string{5: {"https://127.0.0.1:1", "https://127.0.0.1:2"}}
	config.Attestation = attest.Config{}
	config.Timeout = 50 * time.Millisecond
	_, err := enclave.New(t.Context(), config)
	require.ErrorContains(t, err, "no evidence can be had here")
}

func TestAWorkerWithoutLinesDerivesNothing(t *testing.T) {
	config, _, _ := newConfig(t, newChain(t, 1))
	client, _, _ := run(t, config)
	_, err := client.OrderKey(t.Context(), &workerapi.OrderKeyRequest{ChainId: 1, Broker: app[:], App: app[:], Purpose: purpose[:], Epoch: 1, Generation: 1})
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusalOf(t, err).Reason)
	_, err = client.TakeKey(t.Context(), &workerapi.TakeKeyRequest{})
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusalOf(t, err).Reason)
	_, err = client.OrderKey(t.Context(), &workerapi.OrderKeyRequest{ChainId: 1})
	require.Equal(t, connect.CodeInvalidArgument, connect.CodeOf(err))
}
