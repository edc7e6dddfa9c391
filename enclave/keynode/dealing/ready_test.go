package dealing

import (
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// One member is ready for what it heard, to some of the others, and for two other things to the rest: these have all the words of it that they would keep
// when the true one is passed on to them. Those that went on by it and those that didn't must still mean the same by the phase, or another greeting,
// deal or complaint, said once the first have gone on, divides them.
func TestWhoIsReadyForThreeThingsDividesNobody(t *testing.T) {
	for _, of := range []Phase{Greeting, Dealing, Judging} {
		t.Run(of.String(), func(t *testing.T) {
			t.Parallel()
			inBubble(t, func(t *testing.T) {
				p := newPlay(t, newMembers(t, 7), 3)
				m := p.members[6]
				p.net.delay = func(common.Address, common.Address) time.Duration { return 10 * time.Millisecond }
				trusting := map[common.Address]bool{p.members[0].at: true, p.members[1].at: true, p.members[2].at: true}
				var again sync.Once
				p.says(m, func(to common.Address, step uint8, payload []byte) [][]byte {
					switch {
					case step == uint8(of):
						again.Do(func() {
							time.AfterFunc(phase/4, func() {
								for _, o := range p.members[:6] {
									p.net.box(o.at) <- Packet{m.at, p.signed(m, step, flipped(payload, 1))}
								}
							})
						})
					case step == uint8(of)|ready && !trusting[to]:
						return [][]byte{flipped(payload, 1), flipped(payload, 2)}
					}
					return [][]byte{payload}
				})
				out := p.run()
				honest := without(p.members, m)
				r := requireAgreed(t, p, out, honest)
				requireBlamed(t, out, honest, nil, map[common.Address]Fault{m.at: Equivocated})
				delete(out, m.at)
				requireKey(t, r.GroupKey, out, 3)
			})
		})
	}
}
