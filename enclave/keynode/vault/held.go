package vault

import (
	"encoding/binary"
	"errors"
	"fmt"
	"math/bits"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// Held is what a session came to for this node.
type Held struct {
	Record   typed.Generation
	GroupKey *tbls.G2
	Public   []byte // the public shares of the qualified, in order, 256 bytes each

	// Members are those of the record, in order. They are sealed with the share: who must agree before it is destroyed isn't for
	// endpoints to say. Nil where only the public part is looked at.
	Members []common.Address

	// At is the block that the node went by when this was kept: what an older one says of the session is no reason to destroy it.
	At uint64

	// Share is nil at a node that only dealt. Secret makes the numbers by which answers are blinded.
	Share  *tbls.Share
	Secret [32]byte
}

// Qualified is the record's bitmap.
func Qualified(record *typed.Generation) uint32 {
	return binary.BigEndian.Uint32(record.Qualified[28:])
}

// PublicOf is the public share of a place; nil if it has none.
func (h *Held) PublicOf(index uint32) []byte {
	bitmap := Qualified(&h.Record)
	if index >= 32 || bitmap>>index&1 == 0 {
		return nil
	}
	at := bits.OnesCount32(bitmap & (1<<index - 1))
	return h.Public[at*tbls.G2Size : (at+1)*tbls.G2Size]
}

// Check says whether all fits together. It is asked of what was computed, and of what was read.
func (h *Held) Check() error {
	bitmap := Qualified(&h.Record)
	switch {
	case common.BytesToHash(h.Record.Qualified[:28]) != common.Hash{}:
		return errors.New("more than 32 places")
	case len(h.Public) != bits.OnesCount32(bitmap)*tbls.G2Size:
		return fmt.Errorf("%d bytes of public shares for %d places", len(h.Public), bits.OnesCount32(bitmap))
	case crypto.Keccak256Hash(h.Public) != h.Record.Shares:
		return errors.New("its public shares aren't those of its record")
	case h.GroupKey == nil || tbls.KeyHash(h.GroupKey) != h.Record.GroupKey:
		return errors.New("its group key isn't that of its record")
	}
	if h.Members != nil && typed.MembersHash(h.Members) != h.Record.Members {
		return errors.New("its members aren't those of its record")
	}
	if h.Share == nil {
		return nil
	}
	public := tbls.EncodeG2(h.Share.Public())
	if want := h.PublicOf(h.Share.Index); want == nil || [tbls.G2Size]byte(want) != public {
		return errors.New("its share isn't the one that its record gives it")
	}
	return nil
}

// Holders are the members that the record gives a share.
func (h *Held) Holders() (all []common.Address) {
	for i, member := range h.Members {
		if i < 32 && Qualified(&h.Record)>>i&1 == 1 {
			all = append(all, member)
		}
	}
	return all
}

// Wipe overwrites what is secret.
func (h *Held) Wipe() {
	if h.Share != nil {
		h.Share.Wipe()
	}
	clear(h.Secret[:])
}

// String says which one it is.
func (h *Held) String() string {
	return fmt.Sprintf("generation %d of session %d (secret)", h.Record.Generation, h.Record.Session)
}

// GoString says the same.
func (h *Held) GoString() string { return h.String() }

const (
	layout   = 2
	headSize = 1 + 8 + 8 + common.AddressLength + typed.GenerationSize + 1 + 4 + 32 + 32 + tbls.G2Size
	maxSize  = headSize + 32*(tbls.G2Size+common.AddressLength)
)

// encode gives the bytes that are sealed. Whoever calls it wipes them.
func (h *Held) encode(domain typed.CommitteeDomain) ([]byte, error) {
	record, err := h.Record.MarshalBinary()
	if err != nil {
		return nil, err
	}
	out := make([]byte, 0, headSize+len(h.Public))
	out = append(out, layout)
	out = binary.BigEndian.AppendUint64(binary.BigEndian.AppendUint64(out, h.At), domain.ChainID)
	out = append(append(out, domain.Committee[:]...), record...)
	var index uint32
	var secret [32]byte
	defer clear(secret[:])
	holds := byte(0)
	if h.Share != nil {
		index, secret, holds = h.Share.Index, h.Share.Bytes(), 1
	}
	out = binary.BigEndian.AppendUint32(append(out, holds), index)
	out = append(append(out, secret[:]...), h.Secret[:]...)
	group := tbls.EncodeG2(h.GroupKey)
	out = append(append(out, group[:]...), h.Public...)
	for _, member := range h.Members {
		out = append(out, member[:]...)
	}
	return out, nil
}

// decode takes that encoding and nothing else.
func decode(data []byte, domain typed.CommitteeDomain) (*Held, error) {
	if len(data) < headSize || len(data) > maxSize || data[0] != layout {
		return nil, errors.New("of another layout; use the build that wrote it")
	}
	take := func(n int) (part []byte) {
		part, data = data[:n], data[n:]
		return part
	}
	take(1)
	h := &Held{At: binary.BigEndian.Uint64(take(8))}
	if id, committee := binary.BigEndian.Uint64(take(8)), common.Address(take(common.AddressLength)); id != domain.ChainID || committee != domain.Committee {
		return nil, fmt.Errorf("of committee %s on chain %d; this node is started for %s on chain %d", committee, id, domain.Committee, domain.ChainID)
	}
	if err := h.Record.UnmarshalBinary(take(typed.GenerationSize)); err != nil {
		return nil, err
	}
	holds, index, secret := take(1)[0], binary.BigEndian.Uint32(take(4)), take(32)
	h.Secret = [32]byte(take(32))
	var err error
	if holds == 1 {
		if h.Share, err = tbls.NewShare(index, secret); err != nil {
			return nil, err
		}
	}
	if h.GroupKey, err = tbls.DecodeG2(take(tbls.G2Size)); err != nil {
		return nil, err
	}
	public := bits.OnesCount32(Qualified(&h.Record)) * tbls.G2Size
	if len(data) < public || (len(data)-public)%common.AddressLength != 0 {
		return nil, errors.New("too short, or of another layout; use the build that wrote it")
	}
	h.Public = append([]byte{}, take(public)...)
	for len(data) > 0 {
		h.Members = append(h.Members, common.Address(take(common.AddressLength)))
	}
	return h, h.Check()
}
