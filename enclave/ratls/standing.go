package ratls

import (
	"context"
	"encoding/binary"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/enclave/headers"
)

// Caller is the chain as our own endpoints agree on it; a [headers.Chain] is one.
type Caller interface {
	AtDepth(ctx context.Context, depth uint64) (headers.Block, error)
	Calls(ctx context.Context, at headers.Block, questions ...headers.Question) ([]headers.Reply, error)
}

// OnChain reads standings from the registry and the app's policy contract (IEnclaveRegistry, IAppAuth).
type OnChain struct {
	Chain    Caller
	Registry common.Address
	App      common.Address

	// Depth is how far below the head is read, as [headers.Chain.AtDepth] takes it: 0 is what is final. A removal counts that much later,
	// and one that a re-org undoes doesn't count before.
	Depth uint64
}

// Standing is for [Config.Standing].
func (o *OnChain) Standing(ctx context.Context, peer common.Address) (Standing, error) {
	at, err := o.Chain.AtDepth(ctx, o.Depth)
	if err != nil {
		return Standing{}, err
	}
	answers, err := o.ask(ctx, at,
		question(o.Registry, "policyVersion(address)", 1, common.BytesToHash(o.App[:])),
		question(o.Registry, "identity(address)", 5, common.BytesToHash(peer[:])),
	)
	if err != nil {
		return Standing{}, err
	}
	version, is := answers[0][0], answers[1]
	if common.BytesToHash(o.App[:]) != is[0] {
		return Standing{}, nil // unknown, or another app's
	}
	slot, revoked, tee := is[1], is[2], is[4]
	if small(slot) == nil || small(tee) == nil || (revoked != common.Hash{} && revoked != word(1)) || [12]byte(is[3][20:]) != [12]byte{} {
		return Standing{}, fmt.Errorf("registry %s says something else of instance %s than an identity; is it an EnclaveRegistry?", o.Registry, peer)
	}

	// Whom governance let in has no measurement; in development its app needn't be a policy contract.
	further := []call{question(o.Registry, "isAuthorized(address,uint32,address)", 1, common.BytesToHash(peer[:]), version, common.BytesToHash(o.App[:]))}
	if *small(slot) != 0 {
		further = append(further, question(o.App, "measurementAt(uint8)", 1, slot))
	}
	if answers, err = o.ask(ctx, at, further...); err != nil {
		return Standing{}, err
	}
	s := Standing{
		Live: revoked == common.Hash{} && answers[0][0] == word(1), Slot: *small(slot), Platform: [20]byte(is[3][:20]), TEE: *small(tee),
	}
	if s.Slot != 0 {
		s.Measurement = answers[1][0]
	}
	return s, nil
}

// A call is a question and how many words its answer has.
type call struct {
	headers.Question
	words int
}

func question(to common.Address, signature string, words int, arguments ...common.Hash) call {
	data := crypto.Keccak256([]byte(signature))[:4]
	for _, argument := range arguments {
		data = append(data, argument[:]...)
	}
	return call{headers.Question{To: to, Data: data}, words}
}

func (o *OnChain) ask(ctx context.Context, at headers.Block, calls ...call) ([][]common.Hash, error) {
	questions := make([]headers.Question, len(calls))
	for i := range calls {
		questions[i] = calls[i].Question
	}
	replies, err := o.Chain.Calls(ctx, at, questions...)
	if err != nil {
		return nil, err
	}
	answers := make([][]common.Hash, len(calls))
	for i, reply := range replies {
		if reply.Err != nil {
			return nil, fmt.Errorf("contract %s: %w", calls[i].To, reply.Err)
		}
		if len(reply.Data) != 32*calls[i].words {
			return nil, fmt.Errorf("contract %s answers %d bytes, not %d; are registry and app what they are said to be?",
				calls[i].To, len(reply.Data), 32*calls[i].words)
		}
		for data := reply.Data; len(data) > 0; data = data[32:] {
			answers[i] = append(answers[i], common.Hash(data))
		}
	}
	return answers, nil
}

func word(n uint64) (w common.Hash) {
	binary.BigEndian.PutUint64(w[24:], n)
	return w
}

// small is a word that holds a byte, or nil.
func small(w common.Hash) *uint8 {
	if [31]byte(w[:31]) != [31]byte{} {
		return nil
	}
	return &w[31]
}
