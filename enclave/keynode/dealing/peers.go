package dealing

import (
	"context"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// What is sent to a peer waits in its box: a peer that takes nothing holds up nobody. A box holds all that may have to be said: of everybody
// two things in each of eight steps. If one overflows, the peer asks for what it lacks.
func (s *Session) open(ctx context.Context) {
	ctx, s.stop = context.WithCancel(ctx)
	for i, to := range s.places {
		if i == s.self {
			continue
		}
		box := make(chan []byte, 16*len(s.places))
		s.boxes[to] = box
		s.senders.Go(func() { s.deliver(ctx, to, box) })
	}
}

func (s *Session) deliver(ctx context.Context, to common.Address, box <-chan []byte) {
	for data := range box {
		if ctx.Err() != nil {
			continue
		}
		once, cancel := context.WithTimeout(ctx, s.cfg.Phase/4)
		if err := s.cfg.Transport.Send(once, to, data); err != nil {
			s.cfg.Log.Debug("packet not delivered", "session", s.cfg.Session, "peer", to, "err", err)
		}
		cancel()
	}
}

// tell puts a packet into the box of everybody but this node and whoever said it.
func (s *Session) tell(data []byte, but int) {
	for i, to := range s.places {
		if i != but && i != s.self {
			s.put(to, data)
		}
	}
}

func (s *Session) put(to common.Address, data []byte) {
	box := s.boxes[to]
	if box == nil || s.closed {
		return
	}
	select {
	case box <- data:
	default:
		s.cfg.Log.Debug("packet dropped: the peer takes none", "session", s.cfg.Session, "peer", to)
	}
}

// Close gives what is still in the boxes a quarter of a phase, and ends the session.
func (s *Session) Close() {
	defer s.crypto.wipe()
	if s.closed || s.stop == nil {
		return
	}
	s.closed = true
	for _, box := range s.boxes {
		close(box)
	}
	late := time.AfterFunc(s.cfg.Phase/4, s.stop)
	defer late.Stop()
	s.senders.Wait()
	s.stop()
}

// receive takes what a peer sent. Peers that aren't of the session, and what is too long, too much or no packet, are dropped; nobody is
// blamed for what others say of them without their signature.
func (s *Session) receive(received Packet) {
	from := -1
	for i, address := range s.places {
		if address == received.From && i != s.self {
			from = i
		}
	}
	most := 64 * len(s.places)
	if from < 0 || len(received.Data) == 0 || len(received.Data) > MaxPacket || s.budget[received.From] >= most {
		s.cfg.Log.Debug("dropped what a peer sent", "session", s.cfg.Session, "peer", received.From, "bytes", len(received.Data))
		return
	}
	s.budget[received.From]++

	if received.Data[0] == kindAsk {
		s.answer(received.From, received.Data)
		return
	}
	p, err := decodePacket(received.Data, s.config)
	if err == nil {
		err = s.take(p)
	}
	if err != nil {
		s.cfg.Log.Debug("dropped what a peer sent", "session", s.cfg.Session, "peer", received.From, "err", err)
	}
}

// ask asks all peers for what this node lacks of a phase. A question is kind, config hash, phase, and for each place how many packets it has,
// of the phase in the lower four bits, of its ready step in the upper.
func (s *Session) ask(p Phase) {
	out := append(append([]byte{kindAsk}, s.config[:]...), uint8(p))
	lacks := false
	for i := range s.places {
		said, heard := len(s.board[place{uint8(p), i}].packets), len(s.board[place{uint8(p) | ready, i}].packets)
		out = append(out, byte(said|heard<<4))
		lacks = lacks || s.active[i] && (said == 0 || heard == 0)
	}
	if lacks {
		s.tell(out, s.self)
	}
}

// answer gives a peer the packets of a phase of which it has fewer than this node.
func (s *Session) answer(to common.Address, data []byte) {
	if len(data) != 34+len(s.places) || common.Hash(data[1:33]) != s.config {
		return
	}
	step := data[33] & 0x0f
	for i, has := range data[34:] {
		for _, half := range []struct {
			step uint8
			has  int
		}{{step, int(has & 0x0f)}, {step | ready, int(has >> 4)}} {
			have := s.board[place{half.step, i}].packets
			if len(have) > half.has {
				for _, p := range have {
					s.put(to, p.encode(s.config))
				}
			}
		}
	}
}
