package dealing

import (
	"bytes"
	"errors"
	"fmt"
	"slices"

	"github.com/veritee/veritee/protocol/typed"
)

// ErrProof is returned for a proof that proves nothing.
var ErrProof = errors.New("not proven")

// CheckProof checks, for whoever wasn't there, what a culprit is named for: its packets are of this session and signed by whom they name, among
// them what the culprit said in the step that its fault is of, and for [Equivocated] two different things. Whether a deal or a complaint is
// wrong takes the whole session, and isn't judged again here. Errors: [ErrProof].
func (c *Config) CheckProof(culprit Culprit) error {
	config, places := c.hash(), c.participants()
	who := slices.Index(places, culprit.Instance)
	if who < 0 || !culprit.Fault.Proven() || len(culprit.Proof) == 0 || len(culprit.Proof) > 2 {
		return fmt.Errorf("%s of %s: %w", culprit.Fault, culprit.Instance, ErrProof)
	}

	s := &Session{cfg: *c, config: config, places: places}
	var own []*packet
	for _, data := range culprit.Proof {
		p, err := decodePacket(data, config)
		if err != nil || p.sender >= len(places) || len(p.chain) != 0 {
			return fmt.Errorf("a packet of %s: %w", culprit.Instance, ErrProof)
		}
		digest := s.saying(p.step, p.sender, p.payload).Digest(c.Domain)
		if signer, err := typed.Recover(digest, p.sig); err != nil || signer != places[p.sender] {
			return fmt.Errorf("a packet that %s didn't sign: %w", places[p.sender], ErrProof)
		}
		if p.sender == who {
			own = append(own, p)
		}
	}

	switch steps := stepsOf(own); {
	case culprit.Fault == Equivocated && len(own) == 2 && own[0].step == own[1].step && !bytes.Equal(own[0].payload, own[1].payload):
	case culprit.Fault == BadDeal && slices.Equal(steps, []uint8{uint8(Dealing)}):
	case culprit.Fault == FalseComplaint && slices.Equal(steps, []uint8{uint8(Judging)}):
	case culprit.Fault == Malformed && (slices.Equal(steps, []uint8{uint8(Greeting)}) || slices.Equal(steps, []uint8{uint8(Judging)})):
	default:
		return fmt.Errorf("packets of %s that are no %s: %w", culprit.Instance, culprit.Fault, ErrProof)
	}
	return nil
}

func stepsOf(packets []*packet) (out []uint8) {
	for _, p := range packets {
		out = append(out, p.step)
	}
	return out
}
