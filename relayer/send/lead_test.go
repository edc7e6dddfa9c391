package send

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// A process that freezes between the commit and the node: whether it leads is asked after it wakes, and before anything is sent.
func TestF45_WhatWasStoredIsNotSentWhenTheTermIsOver(t *testing.T) {
	b := newBundle(t)
	over := make(chan struct{})
	asked := 0
	b.config.Leads = func() error {
		select {
		case <-over:
			return store.ErrTermOver
		default:
		}
		// It is asked before it is stored, and again before it is sent. In between the time runs out.
		if asked++; asked == 1 {
			close(over)
		}
		return nil
	}
	b.restart()
	b.drive()
	settlement := b.submit(order(b.requests(1)...))
	require.Zero(t, b.sent())
	stored := b.requireState(settlement.RowID, lifecycle.Planned)
	require.Equal(t, lifecycle.Signed, stored.Attempts[0].State)

	// Neither by the driver, nor is anything else planned.
	require.ErrorIs(t, b.sender.Drive(b.ctx, b.chain.Head()), store.ErrTermOver)
	_, err := b.sender.Submit(b.ctx, order())
	require.ErrorIs(t, err, store.ErrTermOver)
	require.Zero(t, b.sent())
	require.Len(t, b.settlements(), 1)

	// The next leader sends the same bytes.
	b.config.Leads = nil
	b.restart()
	b.drive()
	require.Equal(t, 1, b.sent())
	require.NotEqual(t, common.Hash{}, stored.Attempts[0].Hash)
	require.True(t, b.pending(stored.Attempts[0].Hash))
}
