package dealing

import (
	"context"
	"errors"
	"fmt"
	"math/rand/v2"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

func TestPacketsThatGetLostAreAskedFor(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		// The first and the second reach one another never, and of the rest a third is lost.
		for i, m := range p.members {
			n := 0
			p.net.evil[m.at] = func(to common.Address, data []byte) [][]byte {
				p.net.mu.Lock()
				defer p.net.mu.Unlock()
				n++
				if i < 2 && slices.Index(p.sessions[m.at].places, to) < 2 || n%3 == 0 {
					return nil
				}
				return [][]byte{data}
			}
		}
		out := p.run()
		requireAgreed(t, p, out, p.members)
		requireBlamed(t, out, p.members, nil, nil)
	})
}

func TestSlowNetworksAreWaitedFor(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		p.net.delay = func(from, to common.Address) time.Duration { return time.Duration(from[0]^to[0]) * time.Millisecond }
		out := p.run()
		requireAgreed(t, p, out, p.members)
		requireBlamed(t, out, p.members, nil, nil)
	})
}

func TestANetworkThatIsTooSlowFailsTheSessionWithoutBlame(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		p.net.delay = func(common.Address, common.Address) time.Duration { return phase }
		out := p.run()
		for _, m := range p.members {
			require.Error(t, out[m.at].err)
			require.Empty(t, out[m.at].culpritsOf())
		}
	})
}

// Whatever the network does, nobody who keeps to the protocol is proven wrong.
func TestNoNetworkMakesAnHonestMemberLookWrong(t *testing.T) {
	for seed := range uint64(24) {
		t.Run(fmt.Sprint(seed), func(t *testing.T) {
			t.Parallel()
			inBubble(t, func(t *testing.T) {
				p := newPlay(t, newMembers(t, 5), 3)
				// In each phase some links are fast, and others slower than a phase allows.
				random := rand.New(rand.NewPCG(seed, 0))
				type link struct {
					from, to common.Address
					in       time.Duration
				}
				links := make(map[link]time.Duration)
				began := time.Now()
				p.net.delay = func(from, to common.Address) time.Duration {
					p.net.mu.Lock()
					defer p.net.mu.Unlock()
					l := link{from, to, time.Since(began) / phase}
					if _, is := links[l]; !is && random.IntN(3) == 0 {
						links[l] = time.Duration(random.Int64N(int64(phase)))
					}
					return links[l]
				}
				for _, o := range p.run() {
					for _, c := range o.culpritsOf() {
						require.False(t, c.Fault.Proven(), c)
					}
				}
			})
		})
	}
}

func TestASplitNetworkFailsWithoutBlame(t *testing.T) {
	for _, cut := range []Phase{Greeting, Dealing, Judging, Closing} {
		t.Run(cut.String(), func(t *testing.T) {
			t.Parallel()
			inBubble(t, func(t *testing.T) {
				p := newPlay(t, newMembers(t, 5), 3)
				// From a phase on two hear nothing of the other three.
				for i, m := range p.members {
					p.net.evil[m.at] = func(to common.Address, data []byte) [][]byte {
						s := p.sessions[m.at]
						packet, err := decodePacket(data, s.config)
						if (err != nil || packet.step&^ready >= uint8(cut)) && (slices.Index(s.places, to) < 2) != (i < 2) {
							return nil
						}
						return [][]byte{data}
					}
				}
				out := p.run()
				for i, m := range p.members {
					o := out[m.at]
					if o.err != nil {
						var f *Failure
						require.ErrorAs(t, o.err, &f)
					}
					// The two are the fewer, and name nobody. The three may go on and say that the two were silent, which is so.
					for _, c := range o.culpritsOf() {
						require.GreaterOrEqual(t, i, 2, c)
						require.Equal(t, Silent, c.Fault)
					}
					if i < 2 {
						require.Error(t, o.err)
					}
				}
			})
		})
	}
}

func TestANodeThatRestartedStaysSilent(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		again := p.members[3]
		p.prepare = func(s *Session) {
			if s.cfg.Self == again.at {
				s.cfg.Join = func(uint64) error { return ErrJoined }
			}
		}
		out := p.run()
		require.ErrorIs(t, out[again.at].err, ErrJoined)
		honest := without(p.members, again)
		r := requireAgreed(t, p, out, honest)
		require.Len(t, r.Public, 4)
		requireBlamed(t, out, honest, map[common.Address]Fault{again.at: Silent}, nil)
	})
}

// Whoever sees a session early or late means the same by its phases: also where somebody is silent, and they have to be waited out.
func TestNodesThatBeginAtDifferentTimesHaveTheSamePhases(t *testing.T) {
	for _, silent := range []bool{false, true} {
		inBubble(t, func(t *testing.T) {
			p := newPlay(t, newMembers(t, 5), 3)
			start, honest := time.Now().Add(phase), p.members
			var blamed map[common.Address]Fault
			if silent {
				p.absent[p.members[4].at] = true
				honest, blamed = p.members[:4], map[common.Address]Fault{p.members[4].at: Silent}
			}
			p.prepare = func(s *Session) {
				s.cfg.Start = start
				late := time.Duration(slices.Index(s.places, s.cfg.Self)) * phase / 3 // up to a third of the first phase
				s.cfg.Join = func(uint64) error { time.Sleep(late); return nil }
			}
			out := p.run()
			r := requireAgreed(t, p, out, honest)
			requireBlamed(t, out, honest, blamed, nil)
			require.Len(t, r.Public, len(honest))
		})
	}
}

func TestANodeThatComesLateBlamesNobody(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		cfg := p.config(p.members[0])
		cfg.Start = time.Now().Add(-phase)
		_, err := Run(context.Background(), cfg)
		require.ErrorIs(t, err, ErrLeftOut)
		var f *Failure
		require.ErrorAs(t, err, &f)
		require.Empty(t, f.Culprits)
	})
}

func TestASessionEndsWhenItIsTold(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		stopped := errors.New("stopped")
		ctx, cancel := context.WithCancelCause(context.Background())
		time.AfterFunc(time.Second, func() { cancel(stopped) })
		_, err := Run(ctx, p.config(p.members[0]))
		require.ErrorIs(t, err, stopped)
	})
}

func TestTwoThatConspireDoNotSplitTheOthers(t *testing.T) {
	for _, step := range []Phase{Greeting, Dealing, Judging, Closing} {
		t.Run(step.String(), func(t *testing.T) {
			t.Parallel()
			inBubble(t, func(t *testing.T) {
				p := newPlay(t, newMembers(t, 7), 4)
				one, other, victim := p.members[5], p.members[6], p.members[0]
				began := time.Now()
				// One speaks to the other only; that one passes it on to a single member, in the last moment at which two signatures are enough.
				p.says(one, only(step, func(to common.Address, d []byte) [][]byte {
					if to == other.at {
						return [][]byte{d}
					}
					return nil
				}))
				p.net.evil[other.at] = func(to common.Address, data []byte) [][]byte {
					s := p.sessions[other.at]
					packet, err := decodePacket(data, s.config)
					if err != nil {
						return nil
					}
					if packet.step == uint8(step) && s.places[packet.sender] == one.at {
						if to != victim.at {
							return nil
						}
						until := s.cutoff(step, 2).Sub(began) - time.Millisecond
						time.Sleep(until - time.Since(began))
					}
					return [][]byte{data}
				}
				out := p.run()
				honest := p.members[:5]
				requireAgreed(t, p, out, honest)
				requireBlamed(t, out, honest, nil, nil)
			})
		})
	}
}
