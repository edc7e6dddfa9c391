package settle

import (
	"bytes"
	"crypto/ecdsa"
	"crypto/rand"
	"math/big"
	"slices"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

// What a consumer of the stage does when it is called back.
var behaviours = map[string][]byte{
	"takes":   {0x00},                                                                 // STOP
	"stores":  {0x60, 0x01, 0x5f, 0x55, 0x00},                                         // SSTORE(0, 1)
	"reverts": {0x5f, 0x5f, 0xfd},                                                     // REVERT(0, 0)
	"bombs":   {0xfe},                                                                 // INVALID: uses up all its gas
	"returns": {0x62, 0x01, 0x00, 0x00, 0x5f, 0xfd},                                   // REVERT with 65,536 bytes
	"spends":  {0x5b, 0x60, 0x64, 0x5a, 0x11, 0x60, consumerAnswers + 1, 0x57, 0x00},  // loops while GAS > 100, then stops
	"nests":   {0x5f, 0x5f, 0x5f, 0x5f, 0x5f, 0x33, 0x61, 0xff, 0xff, 0xf1, 0x50, 00}, // calls back into the coordinator
}

// consumerAnswers is where a consumer's behaviour begins.
const consumerAnswers = 0x46

// consumerCode passes on to the coordinator what anybody sends, and does its own thing when the coordinator calls.
func consumerCode(coordinator common.Address, behaviour []byte) []byte {
	return slices.Concat(
		[]byte{0x33, 0x73}, coordinator[:], []byte{0x14, 0x60, consumerAnswers, 0x57}, // if CALLER == coordinator: answer
		[]byte{0x36, 0x5f, 0x5f, 0x37, 0x5f, 0x5f, 0x36, 0x5f, 0x34, 0x73}, coordinator[:], []byte{0x5a, 0xf1}, // CALL it
		[]byte{0x60, 0x44, 0x57, 0x3d, 0x5f, 0x5f, 0x3e, 0x3d, 0x5f, 0xfd, 0x5b, 0x00}, // or revert as it did
		[]byte{0x5b}, behaviour)
}

type wallet struct {
	*ecdsa.PrivateKey
	nonce uint64
}

func newWallet(name string) *wallet {
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee settle: " + name)))
	if err != nil {
		panic(err)
	}
	return &wallet{PrivateKey: key}
}

func (w *wallet) address() common.Address { return crypto.PubkeyToAddress(w.PublicKey) }

// stage is a chain with our contracts, consumers of every kind, and a worker in the test.
type stage struct {
	testing.TB
	*chain.Chain

	owner, user, relayer *wallet
	instance             *wallet
	secret               *ecvrf.SecretKey
	registry             common.Address
	coordinator          common.Address
	keyLine              common.Hash
	payee                uint32
	settler              common.Address // that answers name
	consumers            map[string]common.Address
}

const stageSettlerBlocks = 3

func newStage(t testing.TB) *stage { return newStageUnder(t, false) }

// newStageUnder is a stage under the rules of today, or of the forks that are to come.
func newStageUnder(t testing.TB, laterForks bool) *stage {
	s := &stage{
		TB: t, owner: newWallet("owner"), user: newWallet("user"), relayer: newWallet("relayer"), instance: newWallet("instance"),
		consumers: make(map[string]common.Address), payee: 1,
	}
	s.registry = crypto.CreateAddress(s.owner.address(), 0)
	s.coordinator = crypto.CreateAddress(s.owner.address(), 1)
	s.settler = s.relayer.address()

	alloc := chain.Fund(s.owner.address(), s.user.address(), s.relayer.address())
	for name, behaviour := range behaviours {
		address := crypto.CreateAddress(common.Address{}, uint64(crypto.Keccak256([]byte(name))[0]))
		require.NotContains(t, alloc, address)
		alloc[address] = types.Account{Code: consumerCode(s.coordinator, behaviour), Nonce: 1, Balance: new(big.Int)}
		s.consumers[name] = address
	}
	s.consumers["no code"] = s.user.address()

	var err error
	s.Chain, err = chain.New(chain.Config{Alloc: alloc, Deterministic: true, LaterForks: laterForks, HTTP: "127.0.0.1:0"})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, s.Close()) })
	s.deploy()
	return s
}

func (s *stage) deploy() {
	var err error
	s.secret, err = ecvrf.ParseSecretKey(crypto.Keccak256([]byte("veritee settle: VRF key")))
	require.NoError(s, err)
	s.keyLine, err = randomness.KeyLine(s.owner.address(), big.NewInt(1))
	require.NoError(s, err)
	registry, coordinator := enclaveregistry.NewEnclaveRegistry(), vrfcoordinator.NewVRFCoordinator()
	const day = 24 * 3600

	s.mustSend(s.owner, nil, nil, append(common.FromHex(enclaveregistry.EnclaveRegistryMetaData.Bin),
		registry.PackConstructor(s.owner.address(), 30*day)...))
	s.mustSend(s.owner, nil, nil, append(common.FromHex(vrfcoordinator.VRFCoordinatorMetaData.Bin),
		coordinator.PackConstructor(vrfcoordinator.IVRFCoordinatorConfig{
			Owner: s.owner.address(), Registry: s.registry, ConfirmationLevels: []uint8{1, 3, 12},
			FlatPremium: new(big.Int), TipCap: big.NewInt(3 * params.GWei), RefundBlocks: big.NewInt(100),
			SettlerBlocks: big.NewInt(stageSettlerBlocks), RetryBlocks: big.NewInt(10), WorkerGrace: big.NewInt(day),
			EpochNotice: day, DeathNotice: 30 * day,
		})...))

	s.confirm()
	key := s.secret.Public()
	possession := randomness.Deployment{ChainID: chain.ID, Coordinator: s.coordinator}.Possession(s.keyLine, key.KeyHash())
	proof, _, err := ecvrf.Prove(s.secret, possession, rand.Reader)
	require.NoError(s, err)
	packed := pack(common.Address{}, Group{Answer: store.Answer{Proof: *proof}})
	s.mustSend(s.owner, &s.coordinator, nil,
		coordinator.PackAnnounceKey(s.keyLine, key.X.Big(), key.Parity, packed.Answer.Proof, packed.Witnesses))
	s.mustSend(s.owner, &s.coordinator, nil, coordinator.PackRegisterPayee(s.owner.address()))
}

// sign makes a transaction and takes the wallet's next nonce.
func (s *stage) sign(from *wallet, to *common.Address, value *big.Int, gas uint64, data []byte) *types.Transaction {
	tx, err := types.SignNewTx(from.PrivateKey, types.LatestSignerForChainID(big.NewInt(chain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(chain.ID), Nonce: from.nonce, GasTipCap: big.NewInt(2 * params.GWei), GasFeeCap: big.NewInt(20 * params.GWei),
		Gas: gas, To: to, Value: value, Data: data,
	})
	require.NoError(s, err)
	from.nonce++
	return tx
}

// mustSend mines a transaction in a block of its own.
func (s *stage) mustSend(from *wallet, to *common.Address, value *big.Int, data []byte) *types.Receipt {
	tx := s.sign(from, to, value, params.MaxTxGas, data)
	require.NoError(s, s.Client().SendTransaction(s.Context(), tx))
	s.mine(1)
	receipt := s.receipt(tx.Hash())
	require.Equal(s, types.ReceiptStatusSuccessful, receipt.Status)
	return receipt
}

func (s *stage) receipt(hash common.Hash) *types.Receipt {
	receipt, err := s.Client().TransactionReceipt(s.Context(), hash)
	require.NoError(s, err)
	return receipt
}

func (s *stage) mine(blocks int) {
	for range blocks {
		_, err := s.Mine()
		require.NoError(s, err)
	}
}

// ask is what a consumer of the stage asks for.
type ask struct {
	consumer      string
	words         uint16
	gas           uint32
	confirmations uint8
	maxGasPrice   uint64 // 0: 50 gwei
}

// ask puts requests into one block, and returns them as the scan would.
func (s *stage) ask(asks ...ask) []store.NewRequest {
	coordinator := vrfcoordinator.NewVRFCoordinator()
	hashes := make([]common.Hash, len(asks))
	for i, a := range asks {
		if a.maxGasPrice == 0 {
			a.maxGasPrice = 50 * params.GWei
		}
		to, known := s.consumers[a.consumer]
		require.True(s, known, a.consumer)
		if a.consumer == "no code" {
			to = s.coordinator
		}
		data := coordinator.PackRequestRandomness(vrfcoordinator.IVRFCoordinatorRandomnessParams{
			KeyLine: s.keyLine, NumWords: max(a.words, 1), Account: new(big.Int), CallbackGasLimit: new(big.Int).SetUint64(uint64(a.gas)),
			MaxGasPrice: a.maxGasPrice, Confirmations: max(a.confirmations, 1),
		})
		tx := s.sign(s.user, &to, big.NewInt(2*params.Ether), 600_000, data)
		require.NoError(s, s.Client().SendTransaction(s.Context(), tx))
		hashes[i] = tx.Hash()
	}
	s.mine(1)

	var all []store.NewRequest
	for _, hash := range hashes {
		receipt := s.receipt(hash)
		require.Equal(s, types.ReceiptStatusSuccessful, receipt.Status)
		for _, log := range receipt.Logs {
			if event, err := coordinator.UnpackRandomnessRequestedEvent(log); err == nil {
				all = append(all, s.request(receipt, log, event))
			}
		}
	}
	require.Len(s, all, len(asks))
	return all
}

func (s *stage) request(receipt *types.Receipt, log *types.Log, event *vrfcoordinator.VRFCoordinatorRandomnessRequested) store.NewRequest {
	terms, err := randomness.UnpackTerms(common.BigToHash(event.Terms))
	require.NoError(s, err)
	header, err := s.Client().HeaderByHash(s.Context(), receipt.BlockHash)
	require.NoError(s, err)
	deployment := randomness.Deployment{ChainID: chain.ID, Coordinator: s.coordinator}
	alpha, err := deployment.Alpha(event.KeyHash, terms.BlockNumber, terms.Confirmations, receipt.BlockHash)
	require.NoError(s, err)
	return store.NewRequest{
		Contract: s.coordinator, ID: event.RequestId,
		Request: randomness.Request{Terms: terms, Consumer: event.Consumer, KeyLine: event.KeyLine, KeyHash: event.KeyHash},
		Input:   event.InputHash, Account: common.BigToHash(event.Account), Question: alpha,
		Block:  store.Block{BlockRef: store.BlockRef{Number: receipt.BlockNumber.Uint64(), Hash: receipt.BlockHash}, Parent: header.ParentHash, Time: header.Time},
		TxHash: receipt.TxHash, LogIndex: log.Index,
	}
}

// row is a request as it would come back from the tables, answered.
func row(r store.NewRequest, id, answer int64) store.Request {
	terms, err := r.Request.Terms.Pack()
	if err != nil {
		panic(err)
	}
	t := r.Request.Terms
	return store.Request{
		RowID: id, ChainID: chain.ID, Contract: r.Contract, ID: r.ID, State: "answered", Block: r.Block, Consumer: r.Request.Consumer,
		KeyLine: r.Request.KeyLine, KeyHash: r.Request.KeyHash, Terms: terms, InputHash: r.Input, Sequence: t.Sequence,
		Confirmations: t.Confirmations, MaturesAt: t.BlockNumber + uint64(t.Confirmations), CallbackGas: t.CallbackGasLimit,
		NumWords: t.NumWords, MaxGasPrice: new(big.Int).SetUint64(t.MaxGasPrice), Question: r.Question, AnswerID: answer,
	}
}

// answer is what a worker says to the question of a request.
func (s *stage) answer(r store.NewRequest) store.Answer {
	proof, _, err := ecvrf.Prove(s.secret, r.Question, rand.Reader)
	require.NoError(s, err)
	statement := typed.Answer{
		Alpha: r.Question, KeyHash: r.Request.KeyHash, App: s.owner.address(), Payee: s.payee, Settler: s.settler,
		NotAfter: s.Head().Time + 3600,
	}
	copy(statement.Gamma[:], slices.Concat(proof.Gamma.X[:], proof.Gamma.Y[:]))
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: chain.ID, Coordinator: s.coordinator}), s.instance.PrivateKey)
	require.NoError(s, err)
	return store.Answer{
		ChainID: chain.ID, Contract: s.coordinator, KeyLine: r.Request.KeyLine, Block: r.Block.BlockRef, Confirmations: r.Request.Terms.Confirmations,
		PublicKey: s.secret.Public(), Statement: statement, Proof: *proof, Signature: signature, Instance: s.instance.address(), Worker: "test",
	}
}

// group answers requests of one block and level.
func (s *stage) group(requests []store.NewRequest) Group {
	g := Group{Answer: s.answer(requests[0])}
	for i, r := range requests {
		require.Equal(s, requests[0].Question, r.Question)
		g.Requests = append(g.Requests, row(r, int64(i+1), 1))
	}
	return g
}

// outcomes counts the events of the coordinator in a receipt by name.
func (s *stage) outcomes(receipt *types.Receipt) map[string]int {
	coordinator := vrfcoordinator.NewVRFCoordinator()
	definition := coordinator.GetABI()
	counts := make(map[string]int)
	for _, log := range receipt.Logs {
		if log.Address != s.coordinator {
			continue
		}
		event, err := definition.EventByID(log.Topics[0])
		require.NoError(s, err)
		counts[event.Name]++
	}
	return counts
}

func TestStageStands(t *testing.T) {
	s := newStage(t)
	code, err := s.Client().CodeAt(t.Context(), s.coordinator, nil)
	require.NoError(t, err)
	require.False(t, bytes.Equal(code, nil))
}

// revoke takes the instance's lease away; confirm gives it one.
func (s *stage) revoke() {
	s.mustSend(s.owner, &s.registry, nil, enclaveregistry.NewEnclaveRegistry().PackRevoke(s.instance.address(), "test"))
}

func (s *stage) confirm() {
	s.mustSend(s.owner, &s.registry, nil, enclaveregistry.NewEnclaveRegistry().PackConfirm(
		s.instance.address(), s.owner.address(), common.Hash{1}, s.Head().Time+29*24*3600))
}
