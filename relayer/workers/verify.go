package workers

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/store"
)

// Terms are what the signature of an answer is to say besides the answer. See typed.Answer.
type Terms struct {
	PolicyVersion uint32
	Payee         uint32
	Settler       common.Address
	NotAfter      uint64
}

// errQuestion is returned for a question that can't be right; no worker is asked it.
var errQuestion = errors.New("the question isn't the hash of its block, key and confirmations: the database was changed by hand, rebuild it from the chain")

// checkQuestion computes the question again. What a worker is asked to prove must not depend on one column of a table.
func checkQuestion(q store.Question) error {
	deployment := randomness.Deployment{ChainID: q.ChainID, Coordinator: q.Contract}
	alpha, err := deployment.Alpha(q.KeyHash, q.Block.Number, q.Confirmations, q.Block.Hash)
	if err != nil {
		return fmt.Errorf("question %s: %w", q.Alpha, err)
	}
	if alpha != q.Alpha {
		return fmt.Errorf("question %s: %w", q.Alpha, errQuestion)
	}
	return nil
}

// orderOf puts a question and our terms as a worker takes them.
func orderOf(q store.Question, t Terms) *workerapi.AnswerRequest {
	return &workerapi.AnswerRequest{
		ChainId:       q.ChainID,
		Coordinator:   q.Contract[:],
		KeyLine:       q.KeyLine[:],
		KeyHash:       q.KeyHash[:],
		BlockNumber:   q.Block.Number,
		Confirmations: uint32(q.Confirmations),
		BlockHash:     q.Block.Hash[:],
		PolicyVersion: t.PolicyVersion,
		Payee:         t.Payee,
		Settler:       t.Settler[:],
		NotAfter:      t.NotAfter,
	}
}

// verify makes an answer of a response, or says what is wrong with it. The errors are about the worker: they name no value.
// Whether the instance may sign is another question; see Pool.standing.
func verify(q store.Question, t Terms, response *workerapi.AnswerResponse) (store.Answer, error) {
	if common.BytesToHash(response.GetAlpha()) != q.Alpha || len(response.GetAlpha()) != common.HashLength {
		return store.Answer{}, errors.New("its answer is to another question")
	}
	if len(response.GetInstance()) != common.AddressLength {
		return store.Answer{}, errors.New("its answer names no instance")
	}
	instance := common.Address(response.GetInstance())

	// The key is known by its hash; a key that hashes to it is the one that the coordinator has.
	key, err := ecvrf.ParsePublicKey(response.GetPublicKey())
	if err != nil {
		return store.Answer{}, fmt.Errorf("its answer has no public key: %w", err)
	}
	if key.KeyHash() != q.KeyHash {
		return store.Answer{}, errors.New("its answer is under another key")
	}

	proof, err := workerapi.ParseProof(response.GetProof())
	if err != nil {
		return store.Answer{}, fmt.Errorf("its answer holds no proof: %w", err)
	}
	if _, err := ecvrf.Verify(key, q.Alpha, proof); err != nil {
		return store.Answer{}, fmt.Errorf("its proof doesn't verify: %w", err)
	}

	statement := statementOf(q, t, proof)
	signature, err := typed.ParseSignature(response.GetSignature())
	if err != nil {
		return store.Answer{}, fmt.Errorf("its signature is none: %w", err)
	}
	signer, err := typed.Recover(statement.Digest(typed.Domain{ChainID: q.ChainID, Coordinator: q.Contract}), signature)
	if err != nil {
		return store.Answer{}, fmt.Errorf("its signature is none: %w", err)
	}
	if signer != instance {
		return store.Answer{}, fmt.Errorf("its signature isn't by the instance %s that it names", instance)
	}

	return store.Answer{
		ChainID: q.ChainID, Contract: q.Contract, KeyLine: q.KeyLine, Block: q.Block, Confirmations: q.Confirmations,
		PublicKey: key, Statement: statement, Proof: *proof, Signature: signature, Instance: instance,
	}, nil
}

// statementOf is what the worker should have signed: everything but gamma is ours.
func statementOf(q store.Question, t Terms, proof *ecvrf.Proof) typed.Answer {
	app, _ := randomness.SplitKeyLine(q.KeyLine)
	return typed.Answer{
		Alpha: q.Alpha, Gamma: gammaOf(proof), KeyHash: q.KeyHash, App: app,
		PolicyVersion: t.PolicyVersion, Payee: t.Payee, Settler: t.Settler, NotAfter: t.NotAfter,
	}
}

func gammaOf(proof *ecvrf.Proof) (gamma [64]byte) {
	copy(gamma[:32], proof.Gamma.X[:])
	copy(gamma[32:], proof.Gamma.Y[:])
	return gamma
}
