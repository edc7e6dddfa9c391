package register

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"
)

var (
	anApp      = common.HexToAddress("0xaa")
	anInstance = common.HexToAddress("0x1a")
)

func TestTheStewardDecides(t *testing.T) {
	const now, end = 1_000_000, 1_030_000
	alive := standing{
		now: now, app: anApp, instance: anInstance, serves: anApp, leaseEnd: end, slot: 3, authorized: true, dueAt: end - 10_000, liveUntil: end,
	}
	for name, c := range map[string]struct {
		change func(*standing)
		ask    bool
		touch  bool
		need   string
	}{
		"lives, with most of its lease left": {func(*standing) {}, false, false, ""},
		"nobody registered it": {func(s *standing) {
			s.serves, s.leaseEnd, s.authorized, s.due = common.Address{}, 0, false, true
		}, true, false, "isn't registered"},
		"nobody registered it, and it was asked for": {func(s *standing) {
			s.serves, s.leaseEnd, s.authorized, s.due, s.open = common.Address{}, 0, false, true, true
		}, false, false, "isn't registered"},
		"nobody registered it, and the app takes no request": {func(s *standing) {
			s.serves, s.leaseEnd, s.authorized = common.Address{}, 0, false
		}, false, false, "isn't registered"},
		"its lease ended": {func(s *standing) {
			s.leaseEnd, s.authorized, s.due = now-1, false, true
		}, true, false, "its lease ended at 1970-01-12"},
		"evicted":                            {func(s *standing) { s.leaseEnd, s.authorized, s.due = 0, false, true }, true, false, "evicted"},
		"policy ended it":                    {func(s *standing) { s.authorized, s.due = false, true }, true, false, "policy has ended it"},
		"admitted, and its delay isn't over": {func(s *standing) { s.authorized = false }, false, false, ""},
		"in the last third, and since when isn't known": {func(s *standing) { s.due = true }, true, false, "its lease ends at"},
		"in the last third for a moment": {func(s *standing) {
			s.due, s.now, s.renewAt = true, end-9_999, end-10_000
		}, false, false, "its lease ends at"},
		"in the last third for long": {func(s *standing) {
			s.due, s.now, s.renewAt = true, end-6_000, end-10_000
		}, true, false, "its lease ends at"},
		"in the last third, and policy ended it": {func(s *standing) {
			s.due, s.now, s.renewAt, s.authorized = true, end-9_999, end-10_000, false
		}, true, false, "policy has ended it"},
		"removed for good":      {func(s *standing) { s.revoked, s.authorized, s.leaseEnd = true, false, 0 }, false, false, ""},
		"serves another app":    {func(s *standing) { s.serves, s.authorized = common.Address{1}, false }, false, false, ""},
		"lives, its app didn't": {func(s *standing) { s.liveUntil = now - 1 }, false, true, ""},
		"neither lives": {func(s *standing) {
			s.liveUntil, s.authorized, s.leaseEnd, s.due = now-1, false, now-1, true
		}, true, false, "its lease ended"},
	} {
		s := alive
		c.change(&s)
		d := decide(s)
		require.Equal(t, c.ask, d.ask, name)
		require.Equal(t, c.touch, d.touch, name)
		if c.need == "" {
			require.Empty(t, d.need, name)
		} else {
			require.Contains(t, d.need, c.need, name)
		}
	}
}

// Whatever the lease: who is due is asked for before two thirds of what is left are over, and workers don't all ask at once.
func TestRenewalsAreSpread(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		renewAt := rapid.Uint64Range(1, 1<<40).Draw(t, "renewAt")
		left := rapid.Uint64Range(0, 1<<30).Draw(t, "left")
		instance := common.Address(rapid.SliceOfN(rapid.Byte(), 20, 20).Draw(t, "instance"))
		j := jitter(instance, renewAt+left, renewAt)
		require.LessOrEqual(t, j, left/spread)
		require.Equal(t, j, jitter(instance, renewAt+left, renewAt))

		s := standing{
			now: renewAt + left/spread, app: anApp, instance: instance, serves: anApp, leaseEnd: renewAt + left, authorized: true, due: true,
			renewAt: renewAt, liveUntil: renewAt + left,
		}
		require.True(t, decide(s).ask)
	})

	moments := make(map[uint64]bool)
	for i := range 100 {
		moments[jitter(common.Address{byte(i)}, 30_000, 0)] = true
	}
	require.Greater(t, len(moments), 90)
}
