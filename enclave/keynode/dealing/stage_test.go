package dealing

import (
	"bytes"
	"context"
	"crypto/ecdsa"
	"log/slog"
	"slices"
	"sync"
	"testing"
	"testing/synctest"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/typed"
)

const phase = 20 * time.Second

var domain = typed.CommitteeDomain{ChainID: 1337, Committee: common.Address{0xc0}}

// mangle is what a member that breaks the protocol makes of what it sends: nothing, one thing or many.
type mangle func(to common.Address, data []byte) [][]byte

// network connects nodes in memory. What is sent arrives after the delay, in order.
type network struct {
	mu    sync.Mutex
	boxes map[common.Address]chan Packet
	evil  map[common.Address]mangle
	delay func(from, to common.Address) time.Duration
	sent  int
}

type door struct {
	net *network
	own common.Address
}

func (d door) Receive() <-chan Packet { return d.net.box(d.own) }

func (d door) Send(_ context.Context, to common.Address, data []byte) error {
	d.net.mu.Lock()
	evil, delay := d.net.evil[d.own], d.net.delay
	d.net.sent += len(data)
	d.net.mu.Unlock()
	all := [][]byte{data}
	if evil != nil {
		all = evil(to, data)
	}
	if delay != nil {
		time.Sleep(delay(d.own, to))
	}
	for _, one := range all {
		d.net.box(to) <- Packet{d.own, one}
	}
	return nil
}

func (n *network) box(of common.Address) chan Packet {
	n.mu.Lock()
	defer n.mu.Unlock()
	if n.boxes[of] == nil {
		n.boxes[of] = make(chan Packet, 1<<14)
	}
	return n.boxes[of]
}

// member is a node of the tests.
type member struct {
	key *ecdsa.PrivateKey
	at  common.Address
}

func newMembers(t testing.TB, n int) []*member {
	t.Helper()
	out := make([]*member, n)
	for i := range out {
		key, err := crypto.GenerateKey()
		require.NoError(t, err)
		out[i] = &member{key: key, at: crypto.PubkeyToAddress(key.PublicKey)}
	}
	return out
}

func (m *member) sign(d *typed.Dealing, in typed.CommitteeDomain) (typed.Signature, error) {
	return typed.Sign(d.Digest(in), m.key)
}

// play is one session of the tests: who takes part, and how.
type play struct {
	t       testing.TB
	session uint64
	members []*member
	t1      uint8
	old     *play // the session whose shares are dealt anew
	before  map[common.Address]*outcome
	net     *network
	absent  map[common.Address]bool
	log     *bytes.Buffer
	prepare func(*Session) // before a session is run
	phase   time.Duration

	sessions map[common.Address]*Session
}

type outcome struct {
	*Result
	err     error
	cfg     Config
	session *Session
}

func newPlay(t testing.TB, members []*member, threshold uint8) *play {
	return &play{
		t: t, session: 1, members: members, t1: threshold, absent: make(map[common.Address]bool), log: new(bytes.Buffer), phase: phase,
		sessions: make(map[common.Address]*Session),
		net:      &network{boxes: make(map[common.Address]chan Packet), evil: make(map[common.Address]mangle)},
	}
}

// next is a session that deals the shares of one that was played to new members.
func (p *play) next(members []*member, threshold uint8, before map[common.Address]*outcome) *play {
	q := newPlay(p.t, members, threshold)
	q.session, q.old, q.before = p.session+1, p, before
	return q
}

// everybody is who takes part, new or old.
func (p *play) everybody() []*member {
	all := slices.Clone(p.members)
	if p.old != nil {
		for _, m := range p.old.members {
			if p.before[m.at].Result != nil && !slices.Contains(all, m) {
				all = append(all, m)
			}
		}
	}
	return all
}

func (p *play) config(m *member) Config {
	cfg := Config{
		Domain: domain, Session: p.session, Generation: uint32(p.session), Threshold: p.t1, Phase: p.phase, Start: time.Now(), Self: m.at, Sign: m.sign,
		Join: func(uint64) error { return nil }, Transport: door{p.net, m.at},
		Log: slog.New(slog.NewTextHandler(&lockedWriter{w: p.log, mu: &p.net.mu}, &slog.HandlerOptions{Level: slog.LevelDebug})),
	}
	for _, other := range p.members {
		cfg.Members = append(cfg.Members, other.at)
	}
	if p.old != nil {
		for _, other := range p.old.members {
			if r := p.before[other.at].Result; r != nil {
				record := r.Record(&p.before[other.at].cfg)
				cfg.Old = &Old{Record: record.Hash(), Threshold: p.old.t1, GroupKey: r.GroupKey, Holders: r.Public}
				break
			}
		}
		if o := p.before[m.at]; o != nil && o.Result != nil {
			cfg.Old.Share = o.Share
		}
	}
	return cfg
}

// run plays the session; nobody leaves before all have a result.
func (p *play) run() map[common.Address]*outcome {
	ctx, cancel := context.WithCancel(context.Background())
	defer cancel()
	out := make(map[common.Address]*outcome)
	var running, lingering sync.WaitGroup
	for _, m := range p.everybody() {
		if p.absent[m.at] {
			continue
		}
		o := &outcome{cfg: p.config(m)}
		out[m.at] = o
		s, err := New(o.cfg)
		require.NoError(p.t, err)
		o.session = s
		p.sessions[m.at] = s
		if p.prepare != nil {
			p.prepare(s)
		}
	}
	for _, o := range out {
		s := o.session
		running.Add(1)
		lingering.Go(func() {
			o.Result, o.err = s.Run(ctx)
			running.Done()
			s.Linger(ctx)
			s.Close()
		})
	}
	running.Wait()
	cancel()
	lingering.Wait()
	return out
}

type lockedWriter struct {
	w  *bytes.Buffer
	mu *sync.Mutex
}

func (l *lockedWriter) Write(data []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	return l.w.Write(data)
}

// inBubble runs a test whose time passes as soon as nobody has anything to do.
func inBubble(t *testing.T, f func(t *testing.T)) {
	t.Helper()
	synctest.Test(t, f)
}

// requireAgreed checks that all of those have the same result, whose shares are full and are those of its public polynomial.
func requireAgreed(t testing.TB, p *play, out map[common.Address]*outcome, honest []*member) *Result {
	t.Helper()
	var first *outcome
	for _, m := range honest {
		o := out[m.at]
		require.NoError(t, o.err)
		if first == nil {
			first = o
		}
		require.Equal(t, first.Record(&first.cfg), o.Record(&o.cfg))
		require.Equal(t, first.Shares(), o.Shares())
		if slices.Contains(p.members, m) {
			require.NotNil(t, o.Share)
			at := slices.IndexFunc(o.Public, func(h Holder) bool { return h.Instance == m.at })
			require.GreaterOrEqual(t, at, 0, "an honest member has no share")
			require.True(t, o.Share.Public().Equal(o.Public[at].Public))
		} else {
			require.Nil(t, o.Share)
		}
	}
	return first.Result
}

// requireBlamed checks that all honest nodes name those and nobody else, but for those who may be named.
func requireBlamed(t testing.TB, out map[common.Address]*outcome, honest []*member, want, maybe map[common.Address]Fault) {
	t.Helper()
	for _, m := range honest {
		got := make(map[common.Address]Fault)
		for _, c := range out[m.at].culpritsOf() {
			got[c.Instance] = c.Fault
			if c.Fault.Proven() {
				cfg := out[m.at].cfg
				require.NoError(t, cfg.CheckProof(c))
				other := c
				other.Instance = m.at
				require.ErrorIs(t, cfg.CheckProof(other), ErrProof, "the same packets prove that an honest member is to blame")
			}
		}
		for who, fault := range maybe {
			if got[who] == fault {
				delete(got, who)
			}
		}
		require.Equal(t, len(want), len(got), out[m.at].culpritsOf())
		for who, fault := range want {
			require.Equal(t, fault, got[who], out[m.at].culpritsOf())
		}
	}
}

func (o *outcome) culpritsOf() []Culprit {
	if o.Result != nil {
		return o.Culprits
	}
	if f, ok := o.err.(*Failure); ok {
		return f.Culprits
	}
	return nil
}

// speech is what a member makes of what it says itself; payloads are signed anew.
type speech func(to common.Address, step uint8, payload []byte) [][]byte

// says has a member break the protocol by what it says. What it passes on of others goes through pass, if there is one.
func (p *play) says(m *member, f speech) {
	p.net.evil[m.at] = func(to common.Address, data []byte) [][]byte {
		s := p.sessions[m.at]
		packet, err := decodePacket(data, s.config)
		if err != nil || packet.sender != s.self {
			return [][]byte{data}
		}
		var out [][]byte
		for _, payload := range f(to, packet.step, packet.payload) {
			out = append(out, p.signed(m, packet.step, payload))
		}
		return out
	}
}

// signed is a packet of a member.
func (p *play) signed(m *member, step uint8, payload []byte) []byte {
	s := p.sessions[m.at]
	sig, err := m.sign(s.saying(step, s.self, payload), domain)
	require.NoError(p.t, err)
	return (&packet{step: step, sender: s.self, payload: payload, sig: sig}).encode(s.config)
}

func without(all []*member, some ...*member) []*member {
	return slices.DeleteFunc(slices.Clone(all), func(m *member) bool { return slices.Contains(some, m) })
}
