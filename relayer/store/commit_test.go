package store_test

import (
	"bytes"
	"context"
	"errors"
	"net"
	"sync/atomic"
	"testing"

	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// cutter breaks connections after a commit was sent, before its answer is read: the commit happens, and nobody is told.
type cutter struct{ armed atomic.Bool }

func (c *cutter) dial(ctx context.Context, network, address string) (net.Conn, error) {
	var dialer net.Dialer
	conn, err := dialer.DialContext(ctx, network, address)
	return &cutConn{conn, c, false}, err
}

type cutConn struct {
	net.Conn
	cutter *cutter
	cut    bool
}

var errCut = errors.New("connection cut by the test")

func (c *cutConn) Write(p []byte) (int, error) {
	n, err := c.Conn.Write(p)
	if bytes.Contains(p, []byte("commit")) && c.cutter.armed.CompareAndSwap(true, false) {
		c.cut = true
	}
	return n, err
}

func (c *cutConn) Read(p []byte) (int, error) {
	if !c.cut {
		return c.Conn.Read(p)
	}
	// Its answer has come, so the commit is done.
	if _, err := c.Conn.Read(p); err != nil {
		return 0, err
	}
	return 0, errCut
}

// cuttable is a bundle whose next commit after arming succeeds with an error.
func cuttable(t *testing.T) (*bundle, *cutter) {
	t.Helper()
	b, c := newBundle(t), &cutter{}
	s, err := store.OpenTuned(b.ctx, b.dsn, func(config *pgxpool.Config) { config.ConnConfig.DialFunc = c.dial })
	require.NoError(t, err)
	t.Cleanup(s.Close)
	b.Store = s
	return b, c
}

func TestF42WhatACommitOfUnknownOutcomeDidCanBeRead(t *testing.T) {
	b, cutter := cuttable(t)
	chain := blocks(start, 6, "main")
	r := request(chain[0], 1, 1)

	cutter.armed.Store(true)
	_, err := b.Advance(b.ctx, step(start, chain[:3], r))
	require.Error(t, err)
	require.Equal(t, store.Advanced{}, b.advance(start, chain[:3], r), "the same step again does nothing")
	b.requireState(r, lifecycle.Matured)

	cutter.armed.Store(true)
	_, err = b.SaveAnswer(b.ctx, answer(chain[0].BlockRef, 1, "value"))
	require.Error(t, err)
	require.True(t, b.save(answer(chain[0].BlockRef, 1, "value")).Replaced)
	b.requireState(r, lifecycle.Answered)

	plan := b.aPlan(r)
	sign := func(uint64) (store.Signed, error) { return signed("one"), nil }
	cutter.armed.Store(true)
	_, err = b.Plan(b.ctx, b.term, plan, sign)
	require.Error(t, err)
	_, err = b.Plan(b.ctx, b.term, plan, sign)
	require.ErrorIs(t, err, store.ErrClaimed, "it isn't planned twice")
	open := must(b.OpenSettlements(b.ctx, chainID, sender))
	require.Len(t, open, 1)
	require.Equal(t, []byte("one"), open[0].Attempts[0].Raw, "and its bytes are there to be sent")

	cutter.armed.Store(true)
	_, err = b.AddAttempt(b.ctx, b.term, open[0].RowID, signed("two"))
	require.Error(t, err)
	require.Equal(t, 2, must(b.AddAttempt(b.ctx, b.term, open[0].RowID, signed("two"))).Number)

	b.advance(chain[2].BlockRef, chain[3:])
	cutter.armed.Store(true)
	require.Error(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[4])}))
	require.NoError(t, b.MarkMined(b.ctx, chainID, []store.Receipt{receipt("one", chain[4])}))
	require.Equal(t, 1, b.get(r).Misses, "it counts once")

	cutter.armed.Store(true)
	_, err = b.Finalize(b.ctx, chainID, chain[5].BlockRef)
	require.Error(t, err)
	require.Equal(t, store.Finalized{}, must(b.Finalize(b.ctx, chainID, chain[5].BlockRef)))
}
