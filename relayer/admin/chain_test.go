package admin

import (
	"encoding/json"
	"io"
	"log/slog"
	"math/big"
	"net/http/httptest"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/accounts/abi/bind/v2"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/asker"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

// real is a chain with the contracts that are shipped, and a person on it.
type real struct {
	t     *testing.T
	node  *devchain.Chain
	world *world.World
}

// send mines one transaction of the user's.
func (r *real) send(to *common.Address, value *big.Int, data []byte) *types.Receipt {
	r.t.Helper()
	client, user := r.node.Client(), r.world.User
	nonce, err := client.PendingNonceAt(r.t.Context(), user.Address)
	require.NoError(r.t, err)
	tx := types.MustSignNewTx(user.Key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: 4_000_000, To: to, Value: value, Data: data,
	})
	require.NoError(r.t, client.SendTransaction(r.t.Context(), tx))
	_, err = r.node.Mine()
	require.NoError(r.t, err)
	receipt, err := client.TransactionReceipt(r.t.Context(), tx.Hash())
	require.NoError(r.t, err)
	require.Equal(r.t, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

// What is served is taken by the contracts as it is: the consumer gets the words that the JSON shows, and the settlement goes
// through.
func TestTheContractsTakeWhatIsServed(t *testing.T) {
	owner, user := world.Wallets()
	node, err := devchain.New(devchain.Config{HTTP: "127.0.0.1:0", Alloc: devchain.Fund(owner.Address, user.Address)})
	require.NoError(t, err)
	defer node.Close()
	r := &real{t: t, node: node}
	mine := func() error { _, err := node.Mine(); return err }
	r.world, err = world.Deploy(t.Context(), world.Node{ChainID: devchain.ID, Client: node.Client(), Mine: mine})
	require.NoError(t, err)
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	require.NoError(t, r.world.AnnounceKey(t.Context(), secret))
	instance, err := crypto.GenerateKey()
	require.NoError(t, err)
	require.NoError(t, r.world.Confirm(t.Context(), crypto.PubkeyToAddress(instance.PublicKey)))

	// A person asks for three words through a consumer of the usual kind.
	a := asker.NewAsker()
	deployed := r.send(nil, nil, append(common.FromHex(asker.AskerMetaData.Bin), a.PackConstructor(r.world.Coordinator, user.Address)...))
	consumer := deployed.ContractAddress
	asked := r.send(&consumer, big.NewInt(params.Ether), a.PackAsk(asker.IVRFCoordinatorRandomnessParams{
		KeyLine: r.world.KeyLine, NumWords: 3, Account: new(big.Int), CallbackGasLimit: big.NewInt(200_000),
		MaxGasPrice: 100 * params.GWei, Confirmations: 1, Input: []byte("a die"),
	}))
	require.NoError(t, mine())

	s, request := r.scan(asked)
	r.answer(s, request, secret, func(a *typed.Answer) typed.Signature {
		sig, err := typed.Sign(a.Digest(typed.Domain{ChainID: devchain.ID, Coordinator: r.world.Coordinator}), instance)
		require.NoError(t, err)
		return sig
	}, crypto.PubkeyToAddress(instance.PublicKey))
	answer := r.fetch(s, request.ID)
	calls := make(map[string]Call)
	for _, c := range answer.Calldata {
		calls[c.Function] = c
	}

	// verifyAnswer, as a view.
	out, err := node.Client().CallContract(t.Context(), ethereum.CallMsg{To: &r.world.Coordinator, Data: calls["verifyAnswer"].Data}, nil)
	require.NoError(t, err)
	verified, err := vrfcoordinator.NewVRFCoordinator().UnpackVerifyAnswer(out)
	require.NoError(t, err)
	require.Equal(t, request.ID, common.Hash(verified.RequestId))
	require.Len(t, verified.Words, 3)
	for i, word := range verified.Words {
		require.Equal(t, answer.Words[i], common.BigToHash(word))
	}

	// bringAnswer: the consumer has its words before anybody settles.
	require.Equal(t, consumer, calls["bringAnswer"].To)
	r.send(&consumer, nil, calls["bringAnswer"].Data)
	words, err := bind.Call(a.Instance(node.Client(), consumer), &bind.CallOpts{Context: t.Context()}, a.PackWordsOf(request.ID), a.UnpackWordsOf)
	require.NoError(t, err)
	require.Equal(t, verified.Words, words)

	// settleAnswer, by the settler that was signed.
	receipt := r.send(&r.world.Coordinator, nil, calls["settleAnswer"].Data)
	var fulfilled []common.Hash
	for _, log := range receipt.Logs {
		if e, err := vrfcoordinator.NewVRFCoordinator().UnpackRandomnessFulfilledEvent(log); err == nil {
			fulfilled = append(fulfilled, e.RequestId)
		}
	}
	require.Equal(t, []common.Hash{request.ID}, fulfilled)
}

// scan puts the chain, and the one request on it, into fresh tables.
func (r *real) scan(asked *types.Receipt) (*store.Store, store.NewRequest) {
	r.t.Helper()
	s, err := store.Open(r.t.Context(), postgres.Test(r.t), metrics.New(prometheus.NewRegistry()))
	require.NoError(r.t, err)
	r.t.Cleanup(s.Close)

	var blocks []store.Block
	for number := range r.node.Head().Number.Uint64() + 1 {
		h, err := r.node.Client().HeaderByNumber(r.t.Context(), new(big.Int).SetUint64(number))
		require.NoError(r.t, err)
		blocks = append(blocks, store.Block{BlockRef: store.BlockRef{Number: number, Hash: h.Hash()}, Parent: h.ParentHash, Time: h.Time})
	}
	_, err = s.OpenChain(r.t.Context(), store.Chain{ChainID: devchain.ID, Genesis: blocks[0].Hash, Cursor: blocks[0].BlockRef, Final: blocks[0].BlockRef},
		[]store.Contract{{Address: r.world.Coordinator, FirstBlock: r.world.FirstBlock}})
	require.NoError(r.t, err)

	deployment := randomness.Deployment{ChainID: devchain.ID, Coordinator: r.world.Coordinator}
	var request store.NewRequest
	for _, log := range asked.Logs {
		e, err := vrfcoordinator.NewVRFCoordinator().UnpackRandomnessRequestedEvent(log)
		if err != nil {
			continue
		}
		terms, err := randomness.UnpackTerms(common.BigToHash(e.Terms))
		require.NoError(r.t, err)
		alpha, err := deployment.Alpha(e.KeyHash, terms.BlockNumber, terms.Confirmations, log.BlockHash)
		require.NoError(r.t, err)
		request = store.NewRequest{
			Contract: r.world.Coordinator, ID: e.RequestId, Input: e.InputHash, Account: common.BigToHash(e.Account), Question: alpha,
			Request: randomness.Request{Terms: terms, Consumer: e.Consumer, KeyLine: e.KeyLine, KeyHash: e.KeyHash},
			Block:   blocks[log.BlockNumber], TxHash: log.TxHash, LogIndex: log.Index,
		}
	}
	require.NotZero(r.t, request.ID)
	_, err = s.Advance(r.t.Context(), store.Advance{ChainID: devchain.ID, Base: blocks[0].BlockRef, Blocks: blocks[1:], Requests: []store.NewRequest{request}})
	require.NoError(r.t, err)
	return s, request
}

func (r *real) answer(s *store.Store, q store.NewRequest, secret *ecvrf.SecretKey, sign func(*typed.Answer) typed.Signature, by common.Address) {
	r.t.Helper()
	proof, _, err := ecvrf.Prove(secret, q.Question, nil)
	require.NoError(r.t, err)
	app, _ := randomness.SplitKeyLine(q.Request.KeyLine)
	statement := typed.Answer{
		Alpha: q.Question, KeyHash: q.Request.KeyHash, App: app, Settler: r.world.User.Address, NotAfter: r.node.Head().Time + 1800,
	}
	copy(statement.Gamma[:32], proof.Gamma.X[:])
	copy(statement.Gamma[32:], proof.Gamma.Y[:])
	saved, err := s.SaveAnswer(r.t.Context(), store.Answer{
		ChainID: devchain.ID, Contract: q.Contract, KeyLine: q.Request.KeyLine, Block: q.Block.BlockRef, Confirmations: 1,
		PublicKey: secret.Public(), Statement: statement, Proof: *proof, Signature: sign(&statement), Instance: by, Worker: "a",
	})
	require.NoError(r.t, err)
	require.Equal(r.t, 1, saved.Requests)
}

// fetch asks the server as a consumer's keeper would.
func (r *real) fetch(s *store.Store, id common.Hash) Answer {
	r.t.Helper()
	log := slog.New(slog.NewTextHandler(io.Discard, nil))
	server, err := New(Config{
		Addr: "127.0.0.1:0", Store: s, Gatherer: prometheus.NewRegistry(), Log: log, Board: health.NewBoard(log, time.Now),
		Leadership: func() Leadership { return Leadership{} },
		Chains:     []Chain{&nodes{all: []chain.NodeStatus{{Name: "dev", State: chain.Up, Head: r.node.Head().Number.Uint64()}}}},
	})
	require.NoError(r.t, err)
	defer server.Close()

	w := httptest.NewRecorder()
	server.Handler().ServeHTTP(w, httptest.NewRequest("GET", "http://127.0.0.1"+path("answers", id), nil))
	require.Equal(r.t, 200, w.Code, w.Body.String())
	var answer Answer
	require.NoError(r.t, json.Unmarshal(w.Body.Bytes(), &answer))
	return answer
}
