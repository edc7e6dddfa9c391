package pipeline

import (
	"testing"
	"time"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// Work arrives while no node takes a transaction: one was signed before anybody could know, and no others. Then all goes out.
func TestF19_NoNonceIsBurnedWhileNothingCanBeSent(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()
	lost := proxy.Add(faultproxy.Rule{Method: sendRaw, Fault: faultproxy.Reset()})
	for range 12 {
		s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
		s.rest(200 * time.Millisecond)
	}
	s.mineUntil("one is lost", func() bool { return lost.Fired() > 0 })
	settlements, err := s.store.Settlements(s.ctx, s.Node.ChainID, 100)
	require.NoError(t, err)
	require.Len(t, settlements, 1)
	require.Equal(t, 2, settlements[0].Items)

	lost.Remove()
	s.mineUntilFinal()
	s.mineUntilOver()
	s.audited()
	require.NotEmpty(t, s.bySender()[s.sender.Address])
}

// The answer to every hand-over is lost, and the pool is emptied now and then.
func TestF18_WhatWasSentIsLookedUpAndF20SentAgainWhenAPoolHasLostIt(t *testing.T) {
	s := newSystem(t)
	proxy := s.behindProxy(t)
	s.begin()
	swallowed := proxy.Add(faultproxy.Rule{Method: sendRaw, Fault: faultproxy.Swallow()})
	for i := range 6 {
		s.ask(world.Ask{Consumer: 0, Times: 2, Words: 1, Confirmations: 1})
		s.rest(300 * time.Millisecond)
		if i%2 == 1 {
			s.chain.Rollback()
			s.User.Forget()
		}
	}
	s.mineUntil("an answer is lost", func() bool { return swallowed.Fired() > 0 })
	s.mineUntilFinal()
	s.mineUntilOver()
	s.audited()
	for _, settlement := range s.bySender()[s.sender.Address] {
		require.Len(t, settlement.Attempts, 1, "the same bytes, however often: nonce %d", settlement.Nonce)
		require.NotEqual(t, lifecycle.Superseded, settlement.State)
	}
}
