package rollup

import (
	"encoding/binary"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/protocol/typed"
)

// Topics of the events that matter to a relayer.
var (
	Requested = VerifierABI().Events["ProofRequested"].ID
	Decided   = ABI().Events["TeeDecided"].ID
)

// RequestedWords is how many words of data ProofRequested has: the claim's, the deadline and how many are wanted.
const RequestedWords = typed.ClaimSize/common.HashLength + 2

// A Request is what ProofRequested says.
type Request struct {
	Sequence uint64
	App      common.Address
	Claim    typed.Claim
	Deadline uint64
	Wanted   uint8
}

// ReadRequest reads the words of the event's data; sequence and app stand in its topics. What the contract can emit is never an error: a
// request that isn't read would be a gap in its numbers.
func ReadRequest(words []common.Hash) (r Request, err error) {
	if len(words) != RequestedWords {
		return r, fmt.Errorf("%d words, want %d", len(words), RequestedWords)
	}
	raw := make([]byte, 0, typed.ClaimSize)
	for _, word := range words[:RequestedWords-2] {
		raw = append(raw, word[:]...)
	}
	if err := r.Claim.UnmarshalBinary(raw); err != nil {
		return r, err
	}
	deadline, wanted := words[RequestedWords-2], words[RequestedWords-1]
	if r.Deadline, err = small(deadline, math.MaxUint64); err != nil {
		return r, fmt.Errorf("deadline: %w", err)
	}
	r.Deadline = min(r.Deadline, math.MaxInt64) // what the tables hold, and as good as never
	n, err := small(wanted, math.MaxUint8)
	if err != nil || n == 0 {
		return r, fmt.Errorf("%s proofs are wanted, of 1 to 255", wanted)
	}
	r.Wanted = uint8(n)
	return r, nil
}

func small(word common.Hash, most uint64) (uint64, error) {
	n := binary.BigEndian.Uint64(word[24:])
	if [24]byte(word[:24]) != ([24]byte{}) || n > most {
		return 0, fmt.Errorf("%s is more than %d", word, most)
	}
	return n, nil
}

// Log is the event of a request, as the verifier emits it: for tests, and for those who compare.
func (r Request) Log(domain typed.ProofDomain) types.Log {
	data, _ := r.Claim.MarshalBinary() // never fails
	return types.Log{
		Address: domain.Verifier, Data: append(append(data, word(r.Deadline)...), word(uint64(r.Wanted))...),
		Topics: []common.Hash{Requested, domain.RequestID(r.Claim.ID()), common.Hash(word(r.Sequence)), common.BytesToHash(r.App[:])},
	}
}

// DecidedLog is the event by which a rollup says that a claim's request has its answer: likewise.
func DecidedLog(domain typed.ProofDomain, rollup common.Address, claim common.Hash, accepted bool) types.Log {
	yes := uint64(0)
	if accepted {
		yes = 1
	}
	return types.Log{Address: rollup, Data: word(yes), Topics: []common.Hash{Decided, claim, domain.RequestID(claim)}}
}

func word(v uint64) []byte { return binary.BigEndian.AppendUint64(make([]byte, 24, 32), v) }
