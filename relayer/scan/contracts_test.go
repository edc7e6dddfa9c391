package scan_test

import (
	"crypto/rand"
	"math/big"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/store"
)

type bigInt = big.Int

// stranger has money and is nobody's.
var stranger = world.NewWallet("stranger")

// do sends a transaction of the stranger's in a block of its own, and wants it to succeed.
func (s *stage) do(to *common.Address, data []byte) *types.Receipt {
	s.t.Helper()
	hash := s.put(to, data)
	s.mine(1)
	receipt, err := s.node.Client().TransactionReceipt(s.ctx, hash)
	require.NoError(s.t, err)
	require.EqualValues(s.t, 1, receipt.Status)
	return receipt
}

// put hands a transaction of the stranger's to the pool.
func (s *stage) put(to *common.Address, data []byte) common.Hash {
	s.t.Helper()
	nonce, err := s.node.Client().PendingNonceAt(s.ctx, stranger.Address)
	require.NoError(s.t, err)
	tx, err := types.SignNewTx(stranger.Key, types.LatestSignerForChainID(big.NewInt(devchain.ID)), &types.DynamicFeeTx{
		ChainID: big.NewInt(devchain.ID), Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: 8_000_000, To: to, Data: data,
	})
	require.NoError(s.t, err)
	require.NoError(s.t, s.node.Client().SendTransaction(s.ctx, tx))
	return tx.Hash()
}

// lookAlikeCode deploys a contract that logs what it is called with: four words of topics, then data.
//
//	size := calldatasize() - 128
//	calldatacopy(0, 128, size)
//	log4(0, size, calldataload(0), calldataload(32), calldataload(64), calldataload(96))
var lookAlikeCode = common.FromHex("77" + "608036038060805f37606035604035602035" + "5f35845fa400" + "5f5260186008f3")

func (s *stage) lookAlike() common.Address {
	s.t.Helper()
	return s.do(nil, lookAlikeCode).ContractAddress
}

// fake makes a request as the look-alike would have to emit it to be believed: every field is right for that contract and block.
func (s *stage) fake(contract common.Address, sequence uint64, block uint64) []byte {
	s.t.Helper()
	terms := randomness.RequestTerms{
		NumWords: 1, CallbackGasLimit: 100_000, Confirmations: 1, MaxGasPrice: world.MaxGasPrice, BlockNumber: block, Sequence: sequence,
	}
	request := randomness.Request{Terms: terms, Consumer: stranger.Address, KeyLine: s.world.KeyLine, KeyHash: s.secret.Public().KeyHash()}
	id, err := randomness.Deployment{ChainID: devchain.ID, Coordinator: contract}.RequestID(request)
	require.NoError(s.t, err)
	packed, err := terms.Pack()
	require.NoError(s.t, err)

	event := vrfcoordinator.NewVRFCoordinator().GetABI().Events["RandomnessRequested"].ID
	var data []byte
	for _, word := range []common.Hash{
		event, id, common.BytesToHash(stranger.Address[:]), request.KeyLine, // topics
		request.KeyHash, {}, packed, {}, // data
	} {
		data = append(data, word[:]...)
	}
	return data
}

// settle answers requests of one question and settles them, as a worker and a relayer would. It returns the block.
func (s *stage) settle(ids ...common.Hash) *types.Header {
	s.t.Helper()
	answer, witnesses, items := s.answer(ids...)
	s.do(&s.world.Coordinator, vrfcoordinator.NewVRFCoordinator().PackSettleAnswer(answer, witnesses, items))
	return s.node.Head()
}

func (s *stage) answer(ids ...common.Hash) (vrfcoordinator.IVRFCoordinatorAnswer, []*big.Int, []vrfcoordinator.IVRFCoordinatorItem) {
	s.t.Helper()
	var items []vrfcoordinator.IVRFCoordinatorItem
	var first store.Request
	for i, id := range ids {
		r := s.request(id)
		if i == 0 {
			first = r
		}
		items = append(items, vrfcoordinator.IVRFCoordinatorItem{Terms: r.Terms.Big(), Consumer: r.Consumer, InputHash: r.InputHash})
	}

	proof, _, err := ecvrf.Prove(s.secret, first.Question, rand.Reader)
	require.NoError(s.t, err)
	key := s.secret.Public()
	app, _ := randomness.SplitKeyLine(s.world.KeyLine)
	statement := typed.Answer{
		Alpha: first.Question, KeyHash: key.KeyHash(), App: app, Settler: stranger.Address, NotAfter: s.node.Head().Time + 3600,
	}
	copy(statement.Gamma[:32], proof.Gamma.X[:])
	copy(statement.Gamma[32:], proof.Gamma.Y[:])
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: devchain.ID, Coordinator: s.world.Coordinator}), s.worker)
	require.NoError(s.t, err)

	witnesses := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		witnesses[i] = witness.Big()
	}
	return vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: s.world.KeyLine, Px: key.X.Big(), Terms: statement.Terms(key.Parity, true), R: signature.R, Vs: signature.VS,
		Proof: vrfcoordinator.ECVRFProof{
			Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
			C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
		},
	}, witnesses, items
}

// onChain is a request as the coordinator's functions take it.
func onChain(r store.Request) vrfcoordinator.IVRFCoordinatorRequest {
	return vrfcoordinator.IVRFCoordinatorRequest{
		Terms: r.Terms.Big(), Consumer: r.Consumer, KeyLine: r.KeyLine, KeyHash: r.KeyHash, InputHash: r.InputHash,
	}
}

// hashOf is a hash that nothing else has.
func hashOf(text string) common.Hash { return crypto.Keccak256Hash([]byte(text)) }
