package keynode

import (
	"errors"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keynode/vault"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// Confirmed implements peers.Node: what this node confirmed of a session, signed the same each time.
func (n *Node) Confirmed(session uint64) *keynodeapi.ConfirmationResponse {
	held := n.config.Vault.Of(session)
	if held == nil {
		return nil
	}
	record, err := held.Record.MarshalBinary()
	if err != nil {
		return nil
	}
	signature, err := n.config.Instance.SignGeneration(&held.Record, n.config.domain())
	if err != nil {
		n.config.Log.Error("a confirmation couldn't be signed", "session", session, "error", err.Error())
		return nil
	}
	group, signed := tbls.EncodeG2(held.GroupKey), signature.Bytes()
	return &keynodeapi.ConfirmationResponse{
		Record: record, GroupKey: group[:], Shares: held.Public, Signature: signed[:], Instance: n.self.Bytes(),
	}
}

// confirms says whether an answer is a member's signature of a record.
func (n *Node) confirms(answer *keynodeapi.ConfirmationResponse, member common.Address, want *typed.Generation) bool {
	var record typed.Generation
	if record.UnmarshalBinary(answer.GetRecord()) != nil || record.Hash() != want.Hash() {
		return false
	}
	signature, err := typed.ParseSignature(answer.GetSignature())
	if err != nil {
		return false
	}
	signer, err := typed.Recover(record.Digest(n.config.domain()), signature)
	return err == nil && signer == member
}

// readConfirmed reads the public part of a generation from what somebody says was confirmed. The chain has its hashes, so it doesn't matter
// who says it; nil if it is something else.
func readConfirmed(answer *keynodeapi.ConfirmationResponse, g *contracts.Generation) *vault.Held {
	held := &vault.Held{Public: answer.GetShares()}
	if held.Record.UnmarshalBinary(answer.GetRecord()) != nil || held.Record.Hash() != g.Record ||
		len(held.Public) != g.Given()*tbls.G2Size || crypto.Keccak256Hash(held.Public) != g.Shares ||
		bits.OnesCount32(vault.Qualified(&held.Record)) != g.Given() {
		return nil
	}
	var err error
	if held.GroupKey, err = tbls.DecodeG2(answer.GetGroupKey()); err != nil || held.Check() != nil {
		return nil
	}
	return held
}

func decodePublic(data []byte) (*tbls.G2, error) {
	if data == nil {
		return nil, errors.New("the record gives it none")
	}
	return tbls.DecodeG2(data)
}
