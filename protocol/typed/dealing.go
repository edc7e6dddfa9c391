package typed

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// DealingType is the EIP-712 type string of what members of a committee say to one another while they deal shares.
const DealingType = "Dealing(uint64 session,bytes32 config,uint8 step,address sender,bytes32 payload)"

var dealingTypeHash = crypto.Keccak256([]byte(DealingType))

// Dealing is one thing that a member says in a session, once and to all. Two that differ in their payload alone prove that whoever signed
// both broke the protocol.
type Dealing struct {
	Session uint64
	Config  common.Hash // of everything that was known before the session began
	Step    uint8
	Sender  common.Address
	Payload common.Hash // keccak256 of it
}

// Hash is EIP-712's hashStruct.
func (p *Dealing) Hash() common.Hash {
	return crypto.Keccak256Hash(dealingTypeHash, uintWord(p.Session), p.Config[:], uintWord(uint64(p.Step)), addressWord(p.Sender), p.Payload[:])
}

// Digest is what the member signs.
func (p *Dealing) Digest(d CommitteeDomain) common.Hash { return digestOf(d.Separator(), p.Hash()) }
