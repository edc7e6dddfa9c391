package dealing

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/tbls"
)

// formed is a committee to begin with.
func formed(t *testing.T, n int, threshold uint8) (*play, map[common.Address]*outcome) {
	t.Helper()
	p := newPlay(t, newMembers(t, n), threshold)
	out := p.run()
	requireAgreed(t, p, out, p.members)
	return p, out
}

func TestARefreshKeepsTheKeyAndMakesOldSharesUseless(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p, before := formed(t, 5, 3)
		q := p.next(p.members, 3, before)
		after := q.run()
		r := requireAgreed(t, q, after, q.members)
		requireBlamed(t, after, q.members, nil, nil)
		group := before[p.members[0].at].GroupKey
		require.True(t, r.GroupKey.Equal(group))
		requireKey(t, group, after, 3)

		var old, fresh []*tbls.Share
		for _, m := range p.members {
			old, fresh = append(old, before[m.at].Share), append(fresh, after[m.at].Share)
			require.NotEqual(t, before[m.at].Share.Bytes(), after[m.at].Share.Bytes())
		}
		// Whichever of them come together, as long as both generations do.
		for mask := 1; mask < 7; mask++ {
			mixed := make([]*tbls.Share, 3)
			for i := range mixed {
				mixed[i] = old[i]
				if mask>>i&1 == 1 {
					mixed[i] = fresh[i]
				}
			}
			require.False(t, wholeOf(t, mixed).Equal(group))
		}
		record := after[p.members[0].at].Record(&after[p.members[0].at].cfg)
		first := before[p.members[0].at].Record(&before[p.members[0].at].cfg)
		require.Equal(t, first.Hash(), record.Previous)
		require.NotEqual(t, first.Shares, record.Shares)
		require.NotEqual(t, first.Transcript, record.Transcript)
	})
}

func TestSharesGoToOtherMembers(t *testing.T) {
	for _, test := range []struct {
		name      string
		stay, new int
		threshold uint8
	}{{"all of them others", 0, 7, 4}, {"two stay", 2, 3, 3}, {"one joins", 5, 1, 3}, {"fewer", 3, 0, 2}} {
		t.Run(test.name, func(t *testing.T) {
			t.Parallel()
			inBubble(t, func(t *testing.T) {
				p, before := formed(t, 5, 3)
				// Those that stay get other places: their new index isn't their old one.
				members := append(newMembers(t, test.new), p.members[5-test.stay:]...)
				q := p.next(members, test.threshold, before)
				after := q.run()
				r := requireAgreed(t, q, after, q.everybody())
				requireBlamed(t, after, q.everybody(), nil, nil)
				require.True(t, r.GroupKey.Equal(before[p.members[0].at].GroupKey))
				requireKey(t, r.GroupKey, after, int(test.threshold))

				// And on from there, with two of them gone.
				if len(members) < 5 {
					return
				}
				last := q.next(newMembers(t, 3), 2, after)
				last.absent[members[0].at], last.absent[members[1].at] = true, true
				end := last.run()
				r = requireAgreed(t, last, end, append(without(members, members[:2]...), last.members...))
				require.True(t, r.GroupKey.Equal(before[p.members[0].at].GroupKey))
				requireKey(t, r.GroupKey, end, 2)
			})
		})
	}
}

func TestOldMembersThatBreakTheProtocolAreNamed(t *testing.T) {
	other, err := tbls.NewShare(1, append(make([]byte, 31), 7))
	require.NoError(t, err)
	for _, test := range []struct {
		name  string
		do    func(q *play, m *member)
		fault Fault
	}{
		{"deals something else than its share", func(q *play, m *member) {
			q.prepare = chain(q.prepare, func(s *Session) {
				if s.cfg.Self == m.at {
					old := *s.cfg.Old
					old.Share = other
					s.cfg.Old = &old
				}
			})
		}, BadDeal},
		{"deals wrongly to one", same(Dealing, func(d []byte) []byte { return flipped(d, 1) }), BadDeal},
		{"deals wrongly to many", same(Dealing, func(d []byte) []byte {
			for i := range 4 {
				d = flipped(d, 1+i*boxSize)
			}
			return d
		}), BadDeal},
		{"is silent", func(q *play, m *member) { q.absent[m.at] = true }, Silent},
		{"is silent after greeting", silentFrom(Dealing), Silent},
		{"has lost its share", func(q *play, m *member) {
			q.prepare = chain(q.prepare, func(s *Session) {
				if s.cfg.Self == m.at {
					old := *s.cfg.Old
					old.Share = nil
					s.cfg.Old = &old
				}
			})
		}, 0},
	} {
		for _, stays := range []bool{false, true} {
			t.Run(test.name, func(t *testing.T) {
				t.Parallel()
				inBubble(t, func(t *testing.T) {
					p, before := formed(t, 5, 3)
					members := newMembers(t, 7)
					m := p.members[1]
					if stays {
						members[2] = m
					}
					q := p.next(members, 4, before)
					test.do(q, m)
					after := q.run()
					honest := without(q.everybody(), m)
					r := requireAgreed(t, q, after, honest)
					want := map[common.Address]Fault{}
					if test.fault != 0 {
						want[m.at] = test.fault
					}
					requireBlamed(t, after, honest, want, nil)
					require.Equal(t, stays && test.fault == 0, r.holds(m.at), "whoever lost its share gets a new one, and who breaks the protocol none")
					require.True(t, r.GroupKey.Equal(before[p.members[0].at].GroupKey))
					delete(after, m.at)
					requireKey(t, r.GroupKey, after, 4)
				})
			})
		}
	}
}

func TestAFalseComplaintPutsNoLeavingDealerOut(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p, before := formed(t, 5, 3)
		q := p.next(newMembers(t, 5), 3, before)
		liar := q.members[4]
		q.says(liar, only(Judging, func(_ common.Address, _ []byte) [][]byte {
			var all []complaint
			for i := 5; i < 10; i++ {
				all = append(all, complaint{i, bytesOf(pointBase()), make([]byte, 64)})
			}
			return [][]byte{encodeComplaints(all)}
		}))
		after := q.run()
		honest := without(q.everybody(), liar)
		requireAgreed(t, q, after, honest)
		requireBlamed(t, after, honest, map[common.Address]Fault{liar.at: FalseComplaint}, nil)
	})
}

func TestTooFewDealersFailTheSessionAndAreNamed(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p, before := formed(t, 5, 3)
		q := p.next(newMembers(t, 3), 2, before)
		evil := p.members[:3]
		want := make(map[common.Address]Fault)
		for _, m := range evil {
			same(Dealing, func(d []byte) []byte { return flipped(d, 1) })(q, m)
			want[m.at] = BadDeal
		}
		after := q.run()
		honest := without(q.everybody(), evil...)
		for _, m := range honest {
			require.ErrorIs(t, after[m.at].err, ErrTooFew)
			require.ErrorContains(t, after[m.at].err, evil[0].at.Hex())
		}
		requireBlamed(t, after, honest, want, nil)
	})
}

func TestPacketsOfAnOlderSessionAreNothing(t *testing.T) {
	inBubble(t, func(t *testing.T) {
		p := newPlay(t, newMembers(t, 5), 3)
		evil := p.members[0]
		var recorded [][]byte
		p.net.evil[evil.at] = func(_ common.Address, data []byte) [][]byte {
			p.net.mu.Lock()
			defer p.net.mu.Unlock()
			recorded = append(recorded, data)
			return [][]byte{data}
		}
		before := p.run()
		requireAgreed(t, p, before, p.members)

		again := newPlay(t, p.members, 3)
		again.session = 2
		again.net.evil[evil.at] = func(_ common.Address, data []byte) [][]byte {
			return append([][]byte{data}, recorded[:min(len(recorded), 20)]...)
		}
		after := again.run()
		r := requireAgreed(t, again, after, p.members[1:])
		require.False(t, r.GroupKey.Equal(before[evil.at].GroupKey))
		for _, m := range p.members[1:] {
			for _, c := range after[m.at].culpritsOf() {
				require.Equal(t, evil.at, c.Instance, "replayed packets were held against who signed them")
			}
		}
	})
}
