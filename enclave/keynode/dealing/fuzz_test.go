package dealing

import (
	"flag"
	"fmt"
	"log/slog"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

func TestTheHonestAgreeWhateverOthersDo(t *testing.T) {
	// Every check is a whole session; more of them with -rapid.checks.
	if flag.Lookup("rapid.checks").Value.String() == "100" {
		require.NoError(t, flag.Set("rapid.checks", "12"))
	}
	all := misdeeds()
	rapid.Check(t, func(r *rapid.T) {
		shape := rapid.SampledFrom([][2]int{{3, 2}, {5, 3}, {7, 4}}).Draw(r, "shape")
		n, threshold := shape[0], shape[1]
		evil := rapid.IntRange(1, n-threshold).Draw(r, "evil")
		places := rapid.Permutation(indexes(n)).Draw(r, "places")[:evil]
		deeds := rapid.SliceOfN(rapid.IntRange(0, len(all)-1), evil, evil).Draw(r, "deeds")
		inBubble(t, func(t *testing.T) {
			p := newPlay(t, newMembers(t, n), uint8(threshold))
			var bad []*member
			for i, place := range places {
				m := p.members[place]
				bad = append(bad, m)
				if all[deeds[i]].name == "complains of a good deal with a true proof" || all[deeds[i]].name == "greets with another's key" {
					continue // these wait for others, who may be silent
				}
				all[deeds[i]].do(p, m)
			}
			out := p.run()
			honest := without(p.members, bad...)
			result := requireAgreed(t, p, out, honest)
			for _, m := range honest {
				for _, c := range out[m.at].culpritsOf() {
					require.True(t, slices.ContainsFunc(bad, func(b *member) bool { return b.at == c.Instance }), c)
				}
			}
			for _, m := range bad {
				delete(out, m.at)
			}
			requireKey(t, result.GroupKey, out, threshold)
		})
	})
}

func indexes(n int) (out []int) {
	for i := range n {
		out = append(out, i)
	}
	return out
}

// lone is a session that has begun and hears of nobody.
func lone(t testing.TB) (*Session, *play) {
	p := newPlay(t, newMembers(t, 5), 3)
	cfg := p.config(p.members[0])
	cfg.Log = slog.New(slog.DiscardHandler)
	s, err := New(cfg)
	require.NoError(t, err)
	s.start = time.Now()
	return s, p
}

func FuzzWhatPeersSend(f *testing.F) {
	s, p := lone(f)
	payload, err := s.crypto.greet(true)
	require.NoError(f, err)
	sig, err := p.members[0].sign(s.saying(1, 0, payload), domain)
	require.NoError(f, err)
	good := &packet{step: 1, payload: payload, sig: sig, chain: []endorsement{{2, sig}}}
	f.Add(good.encode(s.config))
	f.Add(append(append([]byte{kindAsk}, s.config[:]...), 1, 0, 0, 0, 0, 0))
	f.Add([]byte{})
	f.Fuzz(func(t *testing.T, data []byte) {
		clear(s.budget)
		s.receive(Packet{p.members[1].at, data})
		for at, have := range s.board {
			require.Empty(t, have.packets, "%v has a packet that nobody signed", at)
		}
		if packet, err := decodePacket(data, s.config); err == nil {
			require.Equal(t, data, packet.encode(s.config))
		}
		if all, err := decodeComplaints(data); err == nil {
			require.Equal(t, data, encodeComplaints(all))
		}
		_, err := s.crypto.readGreeting(p.members[1].at, data)
		require.Error(t, err)
		_, err = s.crypto.readDeal(s.places[1], 1, 1, []int{0, 1, 2, 3, 4}, data)
		require.Error(t, err)
	})
}

func TestAPeerSendsSoMuchAndNoMore(t *testing.T) {
	s, p := lone(t)
	for range 100_000 {
		s.receive(Packet{p.members[1].at, []byte{kindPacket}})
	}
	require.Equal(t, 64*len(s.places), s.budget[p.members[1].at])
	s.receive(Packet{common.Address{1}, []byte{kindPacket}})
	require.Len(t, s.budget, 1, "something is kept of who has no part in the session")
}

func TestConfigsThatCanNotBe(t *testing.T) {
	_, p := lone(t)
	for i, wrong := range []func(*Config){
		func(c *Config) { c.Threshold = 1 },
		func(c *Config) { c.Threshold = 4 },
		func(c *Config) { c.Members = c.Members[:4] },
		func(c *Config) { c.Members[1] = c.Members[2] },
		func(c *Config) { c.Members[1] = common.Address{} },
		func(c *Config) { c.Members = make([]common.Address, 33) },
		func(c *Config) { c.Self = common.Address{7} },
		func(c *Config) { c.Session = 0 },
		func(c *Config) { c.Phase = 0 },
		func(c *Config) { c.Sign = nil },
		func(c *Config) { c.Join = nil },
		func(c *Config) { c.Domain.ChainID = 0 },
		func(c *Config) { c.Old = &Old{Threshold: 2} },
	} {
		t.Run(fmt.Sprint(i), func(t *testing.T) {
			cfg := p.config(p.members[0])
			wrong(&cfg)
			_, err := New(cfg)
			require.ErrorIs(t, err, ErrConfig)
		})
	}
}
