package scan

import (
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/store"
)

// RandomnessRequested(requestId, consumer, keyLine indexed; keyHash, account, terms, inputHash)
var requested = kind{"RandomnessRequested", ofCoordinator, 4, 4, func(in *reading, e event) error {
	consumer, err := e.address(2)
	if err != nil {
		return err
	}
	terms, err := randomness.UnpackTerms(e.words[2])
	if err != nil {
		return err
	}
	switch {
	case terms.BlockNumber != e.block.Number:
		return refusing(misplaced, "terms name block %d", terms.BlockNumber)
	case terms.Sequence == 0, terms.NumWords == 0:
		return refusing(malformed, "sequence %d, %d words", terms.Sequence, terms.NumWords)
	}

	request := randomness.Request{
		Terms: terms, Consumer: consumer, KeyLine: e.log.Topics[3], KeyHash: e.words[0],
	}
	deployment := randomness.Deployment{ChainID: e.chainID, Coordinator: e.log.Address}
	id, err := deployment.RequestIDOf(request, e.words[3])
	if err != nil {
		return err
	}
	if id != e.id() {
		return refusing(unhashed, "fields hash to %s, not to %s", id, e.id())
	}
	question, err := deployment.Alpha(request.KeyHash, terms.BlockNumber, terms.Confirmations, e.block.Hash)
	if err != nil {
		return err
	}

	in.requests = append(in.requests, store.NewRequest{
		Contract: e.log.Address, ID: id, Request: request, Input: e.words[3], Account: e.words[1], Question: question,
		Block: e.block, TxHash: e.log.TxHash, LogIndex: e.log.Index,
	})
	return nil
}}
