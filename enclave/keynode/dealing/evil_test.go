package dealing

import (
	"bytes"
	"fmt"
	"slices"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// A misdeed is how one member breaks the protocol while a committee is formed, and what it is named for, if all honest nodes have to name it.
type misdeed struct {
	name  string
	do    func(p *play, m *member)
	fault Fault // 0: nothing wrong that must be seen
	out   bool  // whether it may hold no share
}

// only changes what a member says in one step, after its basis.
func only(step Phase, change func(to common.Address, body []byte) [][]byte) speech {
	return func(to common.Address, at uint8, payload []byte) [][]byte {
		if at != uint8(step) {
			return [][]byte{payload}
		}
		var basis []byte
		if step == Dealing || step == Judging {
			basis, payload = payload[:basisSize], payload[basisSize:]
		}
		var out [][]byte
		for _, said := range change(to, payload) {
			out = append(out, slices.Concat(basis, said))
		}
		return out
	}
}

// whole says another payload, basis and all, to everybody.
func whole(step Phase, change func(payload []byte) []byte) func(p *play, m *member) {
	return func(p *play, m *member) {
		p.says(m, func(_ common.Address, at uint8, payload []byte) [][]byte {
			if at == uint8(step) {
				payload = change(payload)
			}
			return [][]byte{payload}
		})
	}
}

// flipped is a payload with one bit changed, counted from its end.
func flipped(payload []byte, fromEnd int) []byte {
	out := bytes.Clone(payload)
	out[(2*len(out)-fromEnd)%len(out)] ^= 1
	return out
}

// silentFrom says nothing any more from a phase on.
func silentFrom(phase Phase) func(p *play, m *member) {
	return func(p *play, m *member) {
		p.says(m, func(_ common.Address, step uint8, payload []byte) [][]byte {
			if step&^ready >= uint8(phase) {
				return nil
			}
			return [][]byte{payload}
		})
	}
}

// same says the same changed thing to all.
func same(step Phase, change func(payload []byte) []byte) func(p *play, m *member) {
	return func(p *play, m *member) {
		p.says(m, only(step, func(_ common.Address, payload []byte) [][]byte { return [][]byte{change(payload)} }))
	}
}

// twice says one thing to one half and another to the other.
func twice(step Phase) func(p *play, m *member) {
	return func(p *play, m *member) {
		p.says(m, only(step, func(to common.Address, payload []byte) [][]byte {
			if to[0]&1 == 0 {
				payload = flipped(payload, 1)
			}
			return [][]byte{payload}
		}))
		// Half of random addresses are even; that both halves are there is made sure of.
		even := slices.ContainsFunc(p.members, func(o *member) bool { return o != m && o.at[0]&1 == 0 })
		odd := slices.ContainsFunc(p.members, func(o *member) bool { return o != m && o.at[0]&1 == 1 })
		if !even || !odd {
			p.says(m, only(step, func(_ common.Address, payload []byte) [][]byte { return [][]byte{payload, flipped(payload, 1)} }))
		}
	}
}

func misdeeds() []misdeed {
	return []misdeed{
		{"is silent from the start", func(p *play, m *member) { p.absent[m.at] = true }, Silent, true},
		{"is silent after greeting", silentFrom(Dealing), Silent, true},
		{"is silent after dealing", silentFrom(Judging), Silent, true},
		{"is silent at the end", silentFrom(Closing), Silent, true},
		{"deals wrongly to one", same(Dealing, func(d []byte) []byte { return flipped(d, 1) }), BadDeal, true},
		{"deals wrongly to all", same(Dealing, func(d []byte) []byte {
			for at := 1; at < len(d)-4*pointSize-openingSize; at += boxSize {
				d = flipped(d, at)
			}
			return d
		}), BadDeal, true},
		{"commits to what is no point", same(Dealing, func(d []byte) []byte { return flipped(d, len(d)-5) }), BadDeal, true},
		{"commits to zero", same(Dealing, func(d []byte) []byte {
			d = bytes.Clone(d)
			clear(d[:pointSize])
			d[0] = 0xc0 // infinity, compressed
			return d
		}), BadDeal, true},
		{"commits to a polynomial of a lower degree", same(Dealing, func(d []byte) []byte { return d[pointSize:] }), BadDeal, true},
		{"deals under a point that it doesn't prove", same(Dealing, func(d []byte) []byte { return flipped(d, 4*boxSize+1) }), BadDeal, true},
		{"deals too little", same(Dealing, func(d []byte) []byte { return d[:len(d)-1] }), BadDeal, true},
		{"deals on what nobody heard", whole(Dealing, func(d []byte) []byte { return flipped(d, len(d)) }), Differs, true},
		{"deals on less than a basis", whole(Dealing, func(d []byte) []byte { return d[:basisSize-1] }), BadDeal, true},
		{"complains on what nobody heard", whole(Judging, func(d []byte) []byte { return flipped(d, len(d)) }), Differs, true},
		{"complains on less than a basis", whole(Judging, func(d []byte) []byte { return d[:basisSize-1] }), Malformed, true},
		{"greets with nonsense", same(Greeting, func(d []byte) []byte { return flipped(d, 1) }), Malformed, true},
		{"says that it doesn't deal", same(Greeting, func(d []byte) []byte { return flipped(d, len(d)) }), Malformed, true},
		{"complains in nonsense", same(Judging, func([]byte) []byte { return []byte{1} }), Malformed, true},
		{"complains without proof", same(Judging, func(d []byte) []byte { return encodeComplaints([]complaint{{0, make([]byte, 96), make([]byte, 64)}}) }), FalseComplaint, true},
		{"complains of itself or nobody", same(Judging, func(d []byte) []byte { return encodeComplaints([]complaint{{30, make([]byte, 96), make([]byte, 64)}}) }), FalseComplaint, true},
		{"complains of a good deal with a true proof", complainsFalsely, FalseComplaint, true},
		{"says two things when it greets", twice(Greeting), Equivocated, false},
		{"deals twice", twice(Dealing), Equivocated, false},
		{"complains twice", func(p *play, m *member) {
			p.says(m, only(Judging, func(_ common.Address, d []byte) [][]byte { return [][]byte{d, {1}} }))
		}, Equivocated, false},
		{"closes twice", twice(Closing), Equivocated, false},
		{"says three things", func(p *play, m *member) {
			p.says(m, only(Dealing, func(to common.Address, d []byte) [][]byte {
				return [][]byte{flipped(d, 1+int(to[1]&1)), flipped(d, 3+int(to[2]&1)), flipped(d, 5)}
			}))
		}, Equivocated, true},
		{"is ready for two things", func(p *play, m *member) {
			p.says(m, func(_ common.Address, step uint8, d []byte) [][]byte {
				if step&ready != 0 {
					return [][]byte{d, flipped(d, 1)}
				}
				return [][]byte{d}
			})
		}, Equivocated, false},
		{"lies about the transcript", same(Closing, func(d []byte) []byte { return flipped(d, 1) }), Differs, true},
		{"says that it is ready for something else", func(p *play, m *member) {
			p.says(m, func(_ common.Address, step uint8, d []byte) [][]byte {
				if step&ready != 0 {
					d = flipped(d, 1)
				}
				return [][]byte{d}
			})
		}, 0, false},
		{"is late with its deal", func(p *play, m *member) {
			p.says(m, only(Dealing, func(_ common.Address, d []byte) [][]byte {
				time.Sleep(3*phase/2 + time.Millisecond)
				return [][]byte{d}
			}))
		}, Silent, true},
		{"speaks to one member only, in the last moment", func(p *play, m *member) {
			friend := p.members[0]
			if friend == m {
				friend = p.members[1]
			}
			p.says(m, only(Dealing, func(to common.Address, d []byte) [][]byte {
				if to != friend.at {
					return nil
				}
				time.Sleep(3*phase/2 - time.Millisecond)
				return [][]byte{d}
			}))
		}, 0, false},
		{"sends garbage, too much and too often", func(p *play, m *member) {
			p.net.evil[m.at] = func(_ common.Address, data []byte) [][]byte {
				out := [][]byte{data, nil, {kindPacket}, {kindAsk}, make([]byte, 1<<20), flipped(data, 1), flipped(data, 70), {99}}
				long := bytes.Clone(data)
				if len(long) > 39 {
					copy(long[35:39], []byte{0xff, 0xff, 0xff, 0xff})
				}
				for range 60 {
					out = append(out, long, data)
				}
				return out
			}
		}, Silent, true}, // nobody listens any more
		{"greets with another's key", copiesAKey, Malformed, true},
	}
}

// copiesAKey greets with what another member greeted with.
func copiesAKey(p *play, m *member) {
	victim := p.members[0]
	if victim == m {
		victim = p.members[1]
	}
	p.prepare = chain(p.prepare, func(s *Session) {
		if s.cfg.Self != victim.at {
			return
		}
		payload, err := s.crypto.greet(true)
		require.NoError(p.t, err)
		p.says(m, only(Greeting, func(common.Address, []byte) [][]byte { return [][]byte{payload} }))
	})
}

// complainsFalsely proves truly which secret a good box was sent under.
func complainsFalsely(p *play, m *member) {
	dealer := p.members[0]
	if dealer == m {
		dealer = p.members[1]
	}
	var own *engine
	p.prepare = chain(p.prepare, func(s *Session) {
		if s.cfg.Self == m.at {
			own = &engine{cfg: s.crypto.cfg, config: s.config, suite: newSuite(), key: s.crypto.key.Clone(), public: s.crypto.public.Clone()}
		}
	})
	heard := make(chan []byte, 100)
	var once sync.Mutex
	var lie []byte
	p.says(m, only(Judging, func(_ common.Address, payload []byte) [][]byte {
		once.Lock()
		defer once.Unlock()
		if lie != nil {
			return [][]byte{lie}
		}
		dealt := <-heard
		s := p.sessions[m.at]
		at := slices.Index(s.places, dealer.at)
		point, err := pointOf(dealt[int(s.cfg.Threshold)*pointSize:][:pointSize])
		require.NoError(p.t, err)
		lie = encodeComplaints([]complaint{own.complain(at, uint32(s.self), point)})
		return [][]byte{lie}
	}))
	says := p.net.evil[m.at]
	p.net.evil[m.at] = func(to common.Address, data []byte) [][]byte {
		s := p.sessions[m.at]
		if packet, err := decodePacket(data, s.config); err == nil && packet.step == uint8(Dealing) && s.places[packet.sender] == dealer.at {
			select {
			case heard <- body(packet):
			default:
			}
		}
		return says(to, data)
	}
}

func chain(first, then func(*Session)) func(*Session) {
	return func(s *Session) {
		if first != nil {
			first(s)
		}
		then(s)
	}
}

func TestACommitteeIsFormedWhateverOneMemberDoes(t *testing.T) {
	for _, shape := range []struct {
		n         int
		threshold uint8
	}{{5, 3}, {7, 4}} {
		for at, evil := range misdeeds() {
			if shape.n == 7 && at%5 != 0 {
				continue // a sample: nothing in a misdeed depends on how many there are, and sessions of seven cost three times as much
			}
			t.Run(fmt.Sprintf("%d of %d, one %s", shape.threshold, shape.n, evil.name), func(t *testing.T) {
				t.Parallel()
				inBubble(t, func(t *testing.T) {
					p := newPlay(t, newMembers(t, shape.n), shape.threshold)
					m := p.members[at%shape.n]
					evil.do(p, m)
					out := p.run()

					honest := without(p.members, m)
					r := requireAgreed(t, p, out, honest)

					// Who says two things and was heard saying one of them by all in time may be found out when all is over.
					want, maybe := map[common.Address]Fault{}, map[common.Address]Fault{}
					if evil.fault == Equivocated && !evil.out {
						maybe[m.at] = evil.fault
					} else if evil.fault != 0 {
						want[m.at] = evil.fault
					}
					requireBlamed(t, out, honest, want, maybe)
					if evil.out {
						require.Len(t, r.Public, shape.n-1)
						require.False(t, r.holds(m.at))
					}
					delete(out, m.at)
					requireKey(t, r.GroupKey, out, int(shape.threshold))
				})
			})
		}
	}
}
