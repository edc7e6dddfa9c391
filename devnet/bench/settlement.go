package main

import (
	"cmp"
	"crypto/rand"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// What a settlement's gas limit is made of here: as the relayer's, each callback at its limit and what may come after it.
const (
	settlementGas = 80_000
	itemGas       = 83_000
)

// signed are settlements of all requests, ready to be fired: signed as a worker would and as senders would, in transactions of so many
// requests of one block, which is the cheapest way.
func (s *stage) signed(requests []*request, perTransaction int) ([]*types.Transaction, error) {
	byGroup := make(map[group][]*request)
	for _, r := range requests {
		byGroup[r.group()] = append(byGroup[r.group()], r)
	}
	order := make([]group, 0, len(byGroup))
	for g := range byGroup {
		order = append(order, g)
	}
	slices.SortFunc(order, func(a, b group) int { return cmp.Compare(a.block, b.block) })

	var all []*types.Transaction
	nonces := make(map[*world.Wallet]uint64)
	for _, g := range order {
		members := byGroup[g]
		slices.SortFunc(members, func(a, b *request) int { return cmp.Compare(a.sequence, b.sequence) })
		answer, witnesses, err := s.answer(members[0])
		if err != nil {
			return nil, err
		}
		for part := range slices.Chunk(members, perTransaction) {
			sender := s.senders[len(all)%len(s.senders)]
			tx, err := s.settlement(sender, nonces[sender], answer, witnesses, part)
			if err != nil {
				return nil, err
			}
			nonces[sender]++
			all = append(all, tx)
		}
	}
	return all, nil
}

// answer is what a worker says to a request's question, for anybody to settle.
func (s *stage) answer(r *request) (vrfcoordinator.IVRFCoordinatorAnswer, []*big.Int, error) {
	none := vrfcoordinator.IVRFCoordinatorAnswer{}
	key := s.secret.Public()
	deployment := randomness.Deployment{ChainID: chain.ID, Coordinator: s.world.Coordinator}
	alpha, err := deployment.Alpha(r.keyHash, r.block, r.confirmations, r.blockHash)
	if err != nil {
		return none, nil, err
	}
	proof, _, err := ecvrf.Prove(s.secret, alpha, rand.Reader)
	if err != nil {
		return none, nil, err
	}

	statement := typed.Answer{
		Alpha: alpha, Gamma: [64]byte(slices.Concat(proof.Gamma.X[:], proof.Gamma.Y[:])), KeyHash: key.KeyHash(),
		App: s.world.Owner.Address, Payee: 1, NotAfter: s.chain.Head().Time + 3600,
	}
	signature, err := typed.Sign(statement.Digest(typed.Domain{ChainID: chain.ID, Coordinator: s.world.Coordinator}), s.signer)
	if err != nil {
		return none, nil, err
	}
	witnesses := make([]*big.Int, len(proof.Witnesses))
	for i, witness := range proof.Witnesses {
		witnesses[i] = witness.Big()
	}
	return vrfcoordinator.IVRFCoordinatorAnswer{
		KeyLine: s.world.KeyLine, Px: key.X.Big(), Terms: statement.Terms(key.Parity, false), R: signature.R, Vs: signature.VS,
		Proof: vrfcoordinator.ECVRFProof{
			Gx: proof.Gamma.X.Big(), Gy: proof.Gamma.Y.Big(), Wx: proof.W.X.Big(), Wy: proof.W.Y.Big(),
			C: proof.C.Big(), T: proof.T.Big(), Slope: proof.Slope.Big(),
		},
	}, witnesses, nil
}

func (s *stage) settlement(
	sender *world.Wallet, nonce uint64, answer vrfcoordinator.IVRFCoordinatorAnswer, witnesses []*big.Int, part []*request,
) (*types.Transaction, error) {
	items := make([]vrfcoordinator.IVRFCoordinatorItem, len(part))
	for i, r := range part {
		items[i] = vrfcoordinator.IVRFCoordinatorItem{Terms: r.terms, Consumer: r.consumer, InputHash: common.Hash{}}
	}
	data, err := coordinator.TryPackSettleAnswer(answer, witnesses, items)
	if err != nil {
		return nil, err
	}
	chainID := big.NewInt(chain.ID)
	return types.SignNewTx(sender.Key, types.LatestSignerForChainID(chainID), &types.DynamicFeeTx{
		ChainID: chainID, Nonce: nonce, GasTipCap: big.NewInt(params.GWei), GasFeeCap: big.NewInt(50 * params.GWei),
		Gas: min(settlementGas+itemGas*uint64(len(part)), params.MaxTxGas), To: &s.world.Coordinator, Data: data,
	})
}
