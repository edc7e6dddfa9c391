package rollup_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"sync"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

const now = 1_800_000_000 // by the settling chain

// A clock is a settling chain whose time is given.
type clock struct{ answering int }

func (c clock) Head(context.Context) headers.Head {
	return headers.Head{Number: 5, Time: now, Answering: c.answering}
}
func (clock) Quorum() int { return 2 }

// A stage is a real chain as the rollup, a node of it that may lie, and a prover that asks that node.
type stage struct {
	t        *testing.T
	chain    *chain.Chain
	node     *liar
	genesis  string
	settings rollup.Settings
	prover   *rollup.Prover
	instance *instance.Key
	claim    typed.Claim // a true one, about blocks 2 to 4
}

// newStage has a chain of five blocks with transfers in them.
func newStage(t *testing.T) *stage {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	from := crypto.PubkeyToAddress(key.PublicKey)
	l2, err := chain.New(chain.Config{ChainID: chain.OtherID, HTTP: "127.0.0.1:0", Deterministic: true, Alloc: chain.Fund(from)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, l2.Close()) })
	signer := types.LatestSignerForChainID(big.NewInt(chain.OtherID))
	for nonce := range uint64(5) {
		to := common.Address{0xb0, byte(nonce)}
		transaction, err := types.SignNewTx(key, signer, &types.DynamicFeeTx{
			ChainID: big.NewInt(chain.OtherID), Nonce: nonce, To: &to, Value: big.NewInt(7), Gas: 21000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e9),
		})
		require.NoError(t, err)
		require.NoError(t, l2.Client().SendTransaction(t.Context(), transaction))
		_, err = l2.Mine()
		require.NoError(t, err)
	}

	s := &stage{t: t, chain: l2, node: newLiar(t, l2.HTTP()), genesis: filepath.Join(t.TempDir(), "genesis.json")}
	content, err := json.Marshal(l2.Genesis())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(s.genesis, content, 0o600))
	s.settings = rollup.Settings{
		Nodes: []rollup.Node{{ChainID: chain.OtherID, URL: s.node.server.URL + "/a-secret-path"}}, Genesis: map[uint64]string{chain.OtherID: s.genesis},
	}
	s.instance, err = instance.New()
	require.NoError(t, err)
	s.prover = s.open(clock{answering: 2})
	s.claim = s.trueClaim(2, 4)
	return s
}

func (s *stage) open(c rollup.Clock) *rollup.Prover {
	s.t.Helper()
	require.NoError(s.t, s.settings.Check())
	rollups, err := s.settings.Open()
	require.NoError(s.t, err)
	for _, r := range rollups {
		s.t.Cleanup(r.Close)
	}
	return rollup.New(rollup.Config{Rollups: rollups, Chains: map[uint64]rollup.Clock{1337: c}, Instance: s.instance})
}

// trueClaim is made of what another node of the chain says.
func (s *stage) trueClaim(first, last uint64) typed.Claim {
	s.t.Helper()
	network, err := stf.ReadNetwork(s.genesis)
	require.NoError(s.t, err)
	node, err := stf.DialNode(s.t.Context(), s.chain.HTTP())
	require.NoError(s.t, err)
	defer node.Close()
	r, err := stf.Run(s.t.Context(), stf.NewGeth(network, stf.Limits{}), node, first, last)
	require.NoError(s.t, err)
	require.NoError(s.t, r.Invalid)
	return typed.Claim{
		Rollup: common.Address{0x11}, L2ChainID: chain.OtherID, FirstBlock: first, LastBlock: last, ParentHash: r.ParentHash, LastHash: r.LastHash,
		PreRoot: r.PreRoot, PostRoot: r.PostRoot, Receipts: r.Receipts, Withdrawals: r.Withdrawals, Inputs: r.Inputs,
		Data: common.Hash{1}, Config: network.Hash(), OriginNumber: 9, OriginHash: common.Hash{2}, Policy: 3,
	}
}

func (s *stage) request(change ...func(*typed.Claim)) *workerapi.ProveRequest {
	s.t.Helper()
	claim := s.claim
	for _, f := range change {
		f(&claim)
	}
	raw, err := claim.MarshalBinary()
	require.NoError(s.t, err)
	return &workerapi.ProveRequest{
		ChainId: 1337, Verifier: common.Address{0x22}.Bytes(), Claim: raw, Measurement: common.Hash{3}.Bytes(), PolicyVersion: 4,
		Recipient: common.Address{0x33}.Bytes(), NotAfter: now + 600,
	}
}

func (s *stage) order(change ...func(*typed.Claim)) rollup.Order {
	s.t.Helper()
	order, refusal := rollup.Parse(s.request(change...))
	require.Nil(s.t, refusal)
	return order
}

// A liar passes on what a node says, changed as a test wants it.
type liar struct {
	server *httptest.Server

	mu    sync.Mutex
	lie   func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage // nil: the truth
	asked []string
}

func newLiar(t *testing.T, real string) *liar {
	t.Helper()
	l := &liar{}
	l.server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		question, err := io.ReadAll(r.Body)
		if err != nil {
			return
		}
		var call struct {
			Method string            `json:"method"`
			Params []json.RawMessage `json:"params"`
		}
		_ = json.Unmarshal(question, &call)
		l.mu.Lock()
		lie := l.lie
		l.asked = append(l.asked, call.Method)
		l.mu.Unlock()
		request, err := http.NewRequestWithContext(r.Context(), http.MethodPost, real, bytes.NewReader(question))
		if err != nil {
			return
		}
		request.Header.Set("Content-Type", "application/json")
		response, err := http.DefaultClient.Do(request)
		if err != nil {
			return
		}
		defer response.Body.Close()
		var answer map[string]json.RawMessage
		if json.NewDecoder(response.Body).Decode(&answer) == nil && lie != nil {
			answer["result"] = lie(call.Method, call.Params, answer["result"])
		}
		_ = json.NewEncoder(w).Encode(answer)
	}))
	t.Cleanup(func() { l.server.CloseClientConnections(); l.server.Close() })
	return l
}

func (l *liar) tells(lie func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage) {
	l.mu.Lock()
	defer l.mu.Unlock()
	l.lie = lie
}

func (l *liar) methods() []string {
	l.mu.Lock()
	defer l.mu.Unlock()
	return append([]string{}, l.asked...)
}
