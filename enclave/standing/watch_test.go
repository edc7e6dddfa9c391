package standing_test

import (
	"context"
	"errors"
	"log/slog"
	"math/big"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/standing"
	"github.com/veritee/veritee/internal/logbuffer"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

var (
	domain    = typed.KeyDomain{ChainID: 1337, Broker: common.Address{0xb0}}
	committee = common.Address{0xc0, 0x11}
	registry  = common.Address{0x4e}
	app       = common.Address{0xa0}
	label     = common.Hash{0x1a}
	group     = common.Hash{0x9e}
	line      = keyring.Line{Domain: domain, GroupKey: group, App: app, Purpose: typed.Purpose{11: 1}, Algorithm: typed.AlgorithmData}
)

// world is what contracts would answer.
type world struct {
	down       error
	time       uint64
	group      common.Hash
	committee  common.Address
	knows      common.Address // the app that the registry has the instance for
	slot       uint64
	revoked    uint64
	lease      uint64
	authorized uint64
	removed    uint64
	mayHold    uint64
	algorithm  uint64
	retired    uint64
	plain      bool // the app is no AppAuth
	looks      int
}

func (w *world) AtDepth(context.Context, uint64) (headers.Block, error) {
	w.looks++
	return headers.Block{Number: 9, Hash: common.Hash{9}, Head: 10, Time: w.time}, w.down
}

func words(values ...any) (out []byte) {
	for _, value := range values {
		switch v := value.(type) {
		case uint64:
			out = append(out, common.BigToHash(new(big.Int).SetUint64(v)).Bytes()...)
		case common.Address:
			out = append(out, common.LeftPadBytes(v[:], 32)...)
		case common.Hash:
			out = append(out, v[:]...)
		}
	}
	return out
}

func (w *world) Calls(_ context.Context, _ headers.Block, questions ...headers.Question) (replies []headers.Reply, err error) {
	for _, q := range questions {
		replies = append(replies, w.answer(q))
	}
	return replies, nil
}

func (w *world) answer(q headers.Question) headers.Reply {
	at := func(to common.Address, data []byte) bool { return q.To == to && [4]byte(q.Data) == [4]byte(data) }
	give := func(values ...any) headers.Reply { return headers.Reply{Data: words(values...)} }
	switch {
	case at(domain.Broker, contracts.AskRegistry()):
		return give(registry)
	case at(domain.Broker, contracts.AskCommittee()):
		return give(w.committee)
	case at(w.committee, contracts.AskGroupKeyHash()):
		return give(w.group)
	case at(domain.Broker, contracts.AskLine(app, line.Purpose)):
		return give(w.algorithm, uint64(3), w.retired, uint64(0), uint64(0), common.Address{})
	case at(registry, contracts.AskIdentity(app)):
		return give(w.knows, w.slot, w.revoked, uint64(0), uint64(0))
	case at(registry, contracts.AskInstance(app)):
		return give(w.knows, w.lease, uint64(0), w.slot, uint64(0), w.revoked)
	case at(registry, contracts.AskPolicyVersion(app)):
		return give(uint64(7))
	case at(registry, contracts.AskAuthorized(app, 7, app)):
		return give(w.authorized)
	case q.To == app && w.plain:
		return headers.Reply{Err: &headers.Reverted{}}
	case at(app, contracts.AskMeasurementAt(1)):
		return give(label)
	case at(app, contracts.AskMeasurement(label)):
		return give(uint64(0), w.removed)
	case at(app, contracts.AskMayHold(label, line.Purpose)):
		return give(w.mayHold)
	}
	return headers.Reply{Err: errors.New("nobody asks that")}
}

// A scene is a worker that lives, with one order open: what was wiped shows by that.
type scene struct {
	*world
	*standing.Watch
	ring *keyring.Ring
	log  logbuffer.Buffer
	now  time.Time
}

func newScene(t *testing.T) *scene {
	t.Helper()
	s := &scene{now: time.Unix(0, 0), world: &world{
		time: 1000, group: group, committee: committee, knows: app, slot: 1, lease: 2000, authorized: 1, mayHold: 1, algorithm: uint64(typed.AlgorithmData),
	}}
	key, err := instance.New()
	require.NoError(t, err)
	s.ring = keyring.New(keyring.Config{Lines: []keyring.Line{line}, Instance: key, Look: func(ctx context.Context, _ uint64) { s.Look(ctx) }})
	s.Watch = standing.New(standing.Config{
		Chain: s.world, Domain: domain, GroupKey: group, App: app, Lines: []keyring.Line{line}, Instance: key.Address(), Ring: s.ring,
		Log: slog.New(slog.NewTextHandler(&s.log, nil)), Now: func() time.Time { return s.now },
	})
	return s
}

// look looks after a while.
func (s *scene) look(t *testing.T) {
	t.Helper()
	s.now = s.now.Add(5 * time.Second)
	s.Look(t.Context())
}

func (s *scene) order(t *testing.T, epoch uint64) workerapi.Refusal_Reason {
	t.Helper()
	_, refusal := s.ring.Order(t.Context(), keyring.Wanted{Line: line.ID(), Epoch: epoch, Generation: 1})
	if refusal == nil {
		return workerapi.Refusal_REASON_UNSPECIFIED
	}
	return refusal.Reason
}

func (s *scene) open() int { return s.ring.Held()[0].Open }

const fine = workerapi.Refusal_REASON_UNSPECIFIED

func TestAnInstanceThatIsntKnownYetMayOrder(t *testing.T) {
	s := newScene(t)
	require.Equal(t, workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, s.order(t, 1), "nobody was asked yet")
	s.knows, s.authorized, s.slot = common.Address{}, 0, 0
	s.look(t)
	require.Equal(t, fine, s.order(t, 1))
	s.look(t)
	require.Equal(t, 1, s.open())
	require.NoError(t, s.Gone())
}

func TestARemovedInstanceWipesAndEnds(t *testing.T) {
	for name, remove := range map[string]func(*world){
		"registry":                func(w *world) { w.revoked, w.authorized = 1, 0 },
		"has removed measurement": func(w *world) { w.removed, w.authorized = 1, 0 },
	} {
		t.Run(name, func(t *testing.T) {
			s := newScene(t)
			s.look(t)
			require.Equal(t, fine, s.order(t, 1))

			remove(s.world)
			ended := make(chan error)
			s.now = s.now.Add(5 * time.Second)
			go func() { ended <- s.Run(t.Context()) }()
			err := <-ended
			require.ErrorIs(t, err, standing.ErrRemoved)
			require.ErrorContains(t, err, name)
			require.Zero(t, s.open())
			require.Equal(t, workerapi.Refusal_REASON_STOPPED, s.order(t, 1))

			// What comes back is too late.
			s.revoked, s.removed, s.authorized = 0, 0, 1
			s.look(t)
			require.ErrorIs(t, s.Gone(), standing.ErrRemoved)
			require.Equal(t, workerapi.Refusal_REASON_STOPPED, s.order(t, 1))
		})
	}
}

func TestAfterItsLeaseAWorkerWipesAndGoesOnWhenItLivesAgain(t *testing.T) {
	for says, end := range map[string]func(*world){
		"is over since":              func(w *world) { w.time, w.authorized = 2001, 0 },
		"doesn't let instance":       func(w *world) { w.authorized = 0 },
		"doesn't know instance":      func(w *world) { w.knows, w.authorized = common.Address{}, 0 },
		"start a worker for each":    func(w *world) { w.knows = common.Address{0xa1} },
		"doesn't let instance 0":     func(w *world) { w.plain, w.authorized = true, 0 },
		"it is registered by new ev": func(w *world) { w.slot, w.authorized = 0, 0 },
	} {
		t.Run(says, func(t *testing.T) {
			s := newScene(t)
			s.look(t)
			require.Equal(t, fine, s.order(t, 1))

			alive := *s.world
			end(s.world)
			s.look(t)
			require.NoError(t, s.Gone())
			require.Zero(t, s.open(), "wiped")
			require.Contains(t, s.log.String(), "derived keys are wiped")
			_, refusal := s.ring.Order(t.Context(), keyring.Wanted{Line: line.ID(), Epoch: 1, Generation: 1})
			require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
			require.Contains(t, refusal.Message, says)

			// It is registered anew. Who orders doesn't wait for the next look, but looks are bounded.
			*s.world = alive
			require.Equal(t, workerapi.Refusal_REASON_STOPPED, s.order(t, 1), "it was looked a moment ago")
			s.now = s.now.Add(time.Second)
			require.Equal(t, fine, s.order(t, 1))
			require.Contains(t, s.log.String(), "may act again")
		})
	}
}

func TestWhatIsRetiredOrMayNotBeHeldIsWiped(t *testing.T) {
	s := newScene(t)
	s.look(t)
	require.Equal(t, fine, s.order(t, 1))
	require.Equal(t, fine, s.order(t, 2))
	s.retired = 1
	s.look(t)
	require.Equal(t, 1, s.open())
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_KEY, s.order(t, 1))

	s.retired = 0 // a re-org took it back
	s.look(t)
	require.Equal(t, fine, s.order(t, 1))
	s.retired = 1
	s.look(t)
	require.Equal(t, 1, s.open())

	s.mayHold = 0
	s.look(t)
	require.Zero(t, s.open())
}

func TestUnseenKeysAreUsedForAWhile(t *testing.T) {
	s := newScene(t)
	s.look(t)
	require.Equal(t, fine, s.order(t, 1))
	s.down = errors.New("all of them")
	for range 119 { // of five seconds each
		s.look(t)
	}
	require.Equal(t, fine, s.order(t, 1))
	s.look(t)
	_, refusal := s.ring.Order(t.Context(), keyring.Wanted{Line: line.ID(), Epoch: 1, Generation: 1})
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
	require.Contains(t, refusal.Message, "for 10m0s the worker couldn't ask its endpoints of chain 1337")
	require.Equal(t, 1, s.open(), "kept")
	require.Equal(t, 1, strings.Count(s.log.String(), "can't be looked up"), "said once")

	s.down = nil
	s.look(t)
	require.Equal(t, fine, s.order(t, 1))
	require.Equal(t, 1, s.open(), "the same order")

	// What it sees first may be that it is over.
	s.down = errors.New("all of them")
	for range 130 {
		s.look(t)
	}
	s.down, s.authorized = nil, 0
	s.look(t)
	require.Zero(t, s.open())
}

func TestAnAskerWhoHangsUpSaysNothingOfTheEndpoints(t *testing.T) {
	s := newScene(t)
	s.look(t)
	s.down = context.Canceled
	gone, cancel := context.WithCancel(t.Context())
	cancel()
	s.now = s.now.Add(time.Hour)
	s.Look(gone)
	require.Equal(t, fine, s.order(t, 1))
	require.NotContains(t, s.log.String(), "can't be looked up")
}

func TestConfigurationAndBrokerAreCompared(t *testing.T) {
	for says, test := range map[string]struct {
		change func(*world)
		wrong  bool
	}{
		"and --keys names":                  {func(w *world) { w.group[3]++ }, true},
		"is for vrf, and --derive says":     {func(w *world) { w.algorithm = uint64(typed.AlgorithmVRF) }, true},
		"isn't open; the app's owner opens": {func(w *world) { w.algorithm = 0 }, false},
		"hasn't formed":                     {func(w *world) { w.group = common.Hash{} }, false},
		"can't be asked":                    {func(w *world) { w.down = errors.New("down") }, false},
		"names no committee":                {func(w *world) { w.committee = common.Address{} }, false},
	} {
		t.Run(says, func(t *testing.T) {
			s := newScene(t)
			test.change(s.world)
			wrong, yet := s.Meet(t.Context())
			list := yet
			if test.wrong {
				list = wrong
			}
			require.Len(t, list, 1)
			require.ErrorContains(t, list[0], says)
			require.Len(t, append(wrong, yet...), 1)
		})
	}
	s := newScene(t)
	wrong, yet := s.Meet(t.Context())
	require.Empty(t, append(wrong, yet...))

	// Another committee than the configured one is never pinned, however it looks later.
	s = newScene(t)
	s.group[3]++
	s.look(t)
	require.Equal(t, workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, s.order(t, 1))
}
