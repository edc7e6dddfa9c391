package tbls

import (
	"encoding/binary"

	bls "github.com/consensys/gnark-crypto/ecc/bls12-381"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/typed"
)

// DeriveTag separates the hash to the curve of derived keys from any other (RFC 9380, section 3.1).
const DeriveTag = "VERITEE-V01-DERIVE-with-BLS12381G1_XMD:SHA-256_SSWU_RO_"

// escrowTag is that of imported keys.
const escrowTag = "VERITEE-V01-ESCROW-with-BLS12381G1_XMD:SHA-256_SSWU_RO_"

// Identity is what a key is: all that two enclaves which get the same key agree on.
type Identity struct {
	Kind      typed.KeyKind
	Domain    typed.KeyDomain
	Committee common.Address
	GroupKey  common.Hash
	App       common.Address
	Purpose   typed.Purpose
	Epoch     uint64
}

// IdentityOf is that of the key that an order wants, by the function that made it.
func IdentityOf(kind typed.KeyKind, domain typed.KeyDomain, committee common.Address, order *typed.KeyOrder) Identity {
	return Identity{kind, domain, committee, order.GroupKey, order.App, order.Purpose, order.Epoch}
}

// Message is what is hashed to the curve: eight words.
func (i Identity) Message() []byte {
	out := make([]byte, 8*32)
	out[31] = byte(i.Kind)
	binary.BigEndian.PutUint64(out[56:], i.Domain.ChainID)
	copy(out[76:], i.Domain.Broker[:])
	copy(out[108:], i.Committee[:])
	copy(out[128:], i.GroupKey[:])
	copy(out[172:], i.App[:])
	copy(out[192:], i.Purpose[:])
	binary.BigEndian.PutUint64(out[248:], i.Epoch)
	return out
}

// Point is H.
func (i Identity) Point() *G1 {
	tag := DeriveTag
	if i.Kind == typed.EscrowedKey {
		tag = escrowTag
	}
	h, err := bls.HashToG1(i.Message(), []byte(tag))
	if err != nil {
		panic(err) // the tag is too long, and it is a constant
	}
	return &h
}
