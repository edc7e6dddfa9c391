package dealing

import (
	"encoding/binary"
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"

	"github.com/veritee/veritee/protocol/typed"
)

// Phase is where a session is.
type Phase uint8

// Phases. In each every node that has a part in it says one thing.
const (
	Greeting Phase = iota + 1 // a fresh key to encrypt shares to
	Dealing                   // commitments and encrypted shares
	Judging                   // complaints, each with its proof, or that there is none
	Closing                   // what came of it
)

// String names it for people.
func (p Phase) String() string {
	switch p {
	case Greeting:
		return "greeting"
	case Dealing:
		return "dealing"
	case Judging:
		return "judging"
	case Closing:
		return "closing"
	}
	return fmt.Sprintf("phase %d", uint8(p))
}

// A step is a phase, or with ready that a node has heard all of that phase, or endorsed: that it passes a packet on.
const (
	ready    uint8 = 0x10
	endorsed uint8 = 0x20
)

// Bounds on what is read. A deal is longest when 32 members are dealt to with a threshold of 16: 32 + 1536 + 224 + 31·48 bytes; what is longest
// of all is 31 complaints, 33 + 31·161 bytes.
const (
	maxPayload = 8 << 10
	maxChain   = 2 * MaxMembers

	// MaxPacket is the length of the longest packet, in bytes.
	MaxPacket = maxPayload + 39 + 64 + 1 + maxChain*65
)

const (
	kindPacket = 1
	kindAsk    = 2
)

var errFormat = errors.New("not a packet")

// packet is what a node said, with the signatures of those through whom it came.
type packet struct {
	step    uint8
	sender  int // the place among the participants
	payload []byte
	sig     typed.Signature
	chain   []endorsement
	digest  common.Hash // what the sender signed
}

type endorsement struct {
	by  int
	sig typed.Signature
}

func (p *packet) phase() Phase { return Phase(p.step &^ ready) }

// encode gives kind, config hash, step, sender, length and payload, signature, and the number of endorsements and each.
func (p *packet) encode(config common.Hash) []byte {
	out := make([]byte, 0, 39+len(p.payload)+65+65*len(p.chain))
	out = append(out, kindPacket)
	out = append(out, config[:]...)
	out = append(out, p.step, byte(p.sender))
	out = binary.BigEndian.AppendUint32(out, uint32(len(p.payload)))
	out = append(out, p.payload...)
	out = appendSignature(out, p.sig)
	out = append(out, byte(len(p.chain)))
	for _, e := range p.chain {
		out = appendSignature(append(out, byte(e.by)), e.sig)
	}
	return out
}

// decodePacket reads one; nothing is verified, and nothing longer than the data is allocated.
func decodePacket(data []byte, config common.Hash) (*packet, error) {
	if len(data) > MaxPacket || len(data) < 39+64+1 || data[0] != kindPacket {
		return nil, fmt.Errorf("%d bytes: %w", len(data), errFormat)
	}
	if common.Hash(data[1:33]) != config {
		return nil, fmt.Errorf("of another session: %w", errFormat)
	}
	p := &packet{step: data[33], sender: int(data[34])}
	length := binary.BigEndian.Uint32(data[35:39])
	data = data[39:]
	if length > maxPayload || int(length)+65 > len(data) {
		return nil, fmt.Errorf("payload of %d bytes: %w", length, errFormat)
	}
	p.payload, data = data[:length:length], data[length:]
	p.sig, data = signatureOf(data), data[64:]
	n := int(data[0])
	data = data[1:]
	if n > maxChain || len(data) != 65*n {
		return nil, fmt.Errorf("%d endorsements: %w", n, errFormat)
	}
	for ; n > 0; n-- {
		p.chain = append(p.chain, endorsement{int(data[0]), signatureOf(data[1:])})
		data = data[65:]
	}
	return p, nil
}

func appendSignature(out []byte, sig typed.Signature) []byte {
	return append(append(out, sig.R[:]...), sig.VS[:]...)
}

func signatureOf(data []byte) typed.Signature {
	return typed.Signature{R: common.Hash(data[:32]), VS: common.Hash(data[32:64])}
}

// saying is what is signed of a packet, or of its passing on.
func (s *Session) saying(step uint8, sender int, payload []byte) *typed.Dealing {
	return &typed.Dealing{
		Session: s.cfg.Session, Config: s.config, Step: step, Sender: s.places[sender], Payload: crypto.Keccak256Hash(payload),
	}
}

// writer collects what is hashed; everything in it has a fixed length, or its length before it.
type writer struct{ out []byte }

func (w *writer) number(n uint64) { w.out = binary.BigEndian.AppendUint64(w.out, n) }

func (w *writer) bytes(b []byte) {
	w.number(uint64(len(b)))
	w.out = append(w.out, b...)
}
