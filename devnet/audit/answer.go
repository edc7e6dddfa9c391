package audit

import (
	"errors"
	"fmt"
	"math/big"
	"slices"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/ecvrf/textbook"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
)

// answer is what a settlement's calldata proves.
type answer struct {
	beta     common.Hash
	instance common.Address
}

// answerOf finds a request's group in a settlement's calldata, and verifies its answer with both verifiers.
func (r *reader) answerOf(tx *types.Transaction, request *Request) (answer, error) {
	groups, err := r.groups(tx)
	if err != nil {
		return answer{}, err
	}
	for _, group := range groups {
		for _, item := range group.Items {
			terms, err := request.Terms.Pack()
			if err != nil {
				return answer{}, err
			}
			if common.BigToHash(item.Terms) == terms && item.Consumer == request.Consumer && item.InputHash == request.InputHash &&
				group.Answer.KeyLine == request.KeyLine {
				return r.verify(tx, group, request)
			}
		}
	}
	return answer{}, errors.New("its calldata has no such request")
}

// groups decodes the calldata of settle and settleAnswer.
func (r *reader) groups(tx *types.Transaction) ([]vrfcoordinator.IVRFCoordinatorGroup, error) {
	if tx.To() == nil || *tx.To() != r.deployment.Coordinator || len(tx.Data()) < 4 {
		return nil, errors.New("it doesn't call the coordinator itself")
	}
	parsed := r.contract.GetABI()
	method, err := parsed.MethodById(tx.Data()[:4])
	if err != nil {
		return nil, err
	}
	args, err := method.Inputs.Unpack(tx.Data()[4:])
	if err != nil {
		return nil, err
	}

	switch method.Name {
	case "settle":
		return *abi.ConvertType(args[0], new([]vrfcoordinator.IVRFCoordinatorGroup)).(*[]vrfcoordinator.IVRFCoordinatorGroup), nil
	case "settleAnswer":
		return []vrfcoordinator.IVRFCoordinatorGroup{{
			Answer:    *abi.ConvertType(args[0], new(vrfcoordinator.IVRFCoordinatorAnswer)).(*vrfcoordinator.IVRFCoordinatorAnswer),
			Witnesses: *abi.ConvertType(args[1], new([]*big.Int)).(*[]*big.Int),
			Items:     *abi.ConvertType(args[2], new([]vrfcoordinator.IVRFCoordinatorItem)).(*[]vrfcoordinator.IVRFCoordinatorItem),
		}}, nil
	}
	return nil, fmt.Errorf("it calls %s", method.Name)
}

func (r *reader) verify(tx *types.Transaction, group vrfcoordinator.IVRFCoordinatorGroup, request *Request) (answer, error) {
	given := group.Answer
	key := ecvrf.PublicKey{X: word(given.Px), Parity: uint8(given.Terms.Uint64())}
	if common.Hash(key.KeyHash()) != request.KeyHash || textbook.KeyHash(key.X, key.Parity) != request.KeyHash {
		return answer{}, errors.New("the answer is under another key")
	}
	alpha, err := r.deployment.Alpha(request.KeyHash, request.Block, request.Terms.Confirmations, request.BlockHash)
	if err != nil {
		return answer{}, err
	}

	proof := ecvrf.Proof{
		Gamma: ecvrf.Point{X: word(given.Proof.Gx), Y: word(given.Proof.Gy)},
		W:     ecvrf.Point{X: word(given.Proof.Wx), Y: word(given.Proof.Wy)},
		C:     word(given.Proof.C), T: word(given.Proof.T), Slope: word(given.Proof.Slope),
	}
	row := [][]byte{proof.Gamma.X[:], proof.Gamma.Y[:], proof.W.X[:], proof.W.Y[:], proof.C[:], proof.T[:], proof.Slope[:]}
	for _, w := range group.Witnesses {
		witness := word(w)
		proof.Witnesses = append(proof.Witnesses, witness)
		row = append(row, witness[:])
	}
	beta, err := ecvrf.Verify(key, alpha, &proof)
	if err != nil {
		return answer{}, err
	}
	second, err := textbook.Verify(key.X, key.Parity, alpha, row)
	if err != nil {
		return answer{}, err
	}
	if second != beta {
		return answer{}, errors.New("the two verifiers come to different outputs")
	}

	instance, err := r.signer(tx, group.Answer, key, alpha, &proof, request)
	return answer{beta: common.Hash(beta), instance: instance}, err
}

// signer recovers who signed an answer.
func (r *reader) signer(
	tx *types.Transaction, given vrfcoordinator.IVRFCoordinatorAnswer, key ecvrf.PublicKey, alpha common.Hash,
	proof *ecvrf.Proof, request *Request,
) (common.Address, error) {
	settler := given.Settler
	if given.Terms.Bit(136) == 1 {
		from, err := types.Sender(types.LatestSignerForChainID(tx.ChainId()), tx)
		if err != nil {
			return common.Address{}, err
		}
		settler = from
	}
	field := func(shift, bits uint) uint64 {
		mask := new(big.Int).Sub(new(big.Int).Lsh(common.Big1, bits), common.Big1)
		return new(big.Int).And(new(big.Int).Rsh(given.Terms, shift), mask).Uint64()
	}
	app, _ := randomness.SplitKeyLine(request.KeyLine)
	statement := typed.Answer{
		Alpha: alpha, Gamma: [64]byte(slices.Concat(proof.Gamma.X[:], proof.Gamma.Y[:])), KeyHash: key.KeyHash(), App: app,
		PolicyVersion: uint32(field(8, 32)), Payee: uint32(field(40, 32)), NotAfter: field(72, 64), Settler: settler,
	}
	digest := statement.Digest(typed.Domain{ChainID: r.deployment.ChainID, Coordinator: r.deployment.Coordinator})
	return typed.Recover(digest, typed.Signature{R: given.R, VS: given.Vs})
}

func word(v *big.Int) ecvrf.Word { return ecvrf.Word(common.BigToHash(v)) }
