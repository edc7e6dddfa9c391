package typed

import (
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
)

// ChannelType is the EIP-712 type string of [Channel]. Its name and version of domain are "veritee channel" and "1", its contract the registry.
const ChannelType = "Channel(address app,address instance,bytes32 subject,uint64 blockNumber,bytes32 blockHash)"

var (
	channelTypeHash    = crypto.Keccak256([]byte(ChannelType))
	channelNameHash    = crypto.Keccak256([]byte("veritee channel"))
	channelVersionHash = crypto.Keccak256([]byte("1"))
)

// Channel is what an instance says of a key that it speaks TLS by. The same fields are in the quote beside it ([ForChannel]): the quote
// says that measured code has the key, the signature that this instance has.
type Channel struct {
	ChainID     uint64
	Registry    common.Address // where the instance is registered
	App         common.Address
	Instance    common.Address
	Subject     common.Hash // SHA-256 of the TLS key's SubjectPublicKeyInfo
	BlockNumber uint64      // a recent block of that chain, and
	BlockHash   common.Hash // its hash
}

// Digest is what the instance key signs.
func (c *Channel) Digest() common.Hash {
	separator := crypto.Keccak256Hash(domainTypeHash, channelNameHash, channelVersionHash, uintWord(c.ChainID), addressWord(c.Registry))
	return digestOf(separator, crypto.Keccak256Hash(channelTypeHash, addressWord(c.App), addressWord(c.Instance), c.Subject[:],
		uintWord(c.BlockNumber), c.BlockHash[:]))
}

// Commitment is what the quote's report data commit to.
func (c *Channel) Commitment() Commitment {
	return Commitment{
		Use: ForChannel, ChainID: c.ChainID, Registry: c.Registry, App: c.App, Instance: c.Instance, Subject: c.Subject,
		BlockNumber: c.BlockNumber, BlockHash: c.BlockHash,
	}
}
