package scan_test

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"net/http"
	"net/http/httptest"
	"net/http/httputil"
	"net/url"
	"os"
	"strconv"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/relayer/health"
)

// narrow puts a server before a URL that refuses batches of more than so many calls. It counts those that it refused.
func narrow(t *testing.T, upstream string, most int) (string, *atomic.Int64) {
	t.Helper()
	target, err := url.Parse(upstream)
	require.NoError(t, err)
	var refused atomic.Int64
	transport := &http.Transport{}
	proxy := &httputil.ReverseProxy{Transport: transport, Rewrite: func(r *httputil.ProxyRequest) { r.SetURL(target) }}
	server := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		body, err := io.ReadAll(r.Body)
		var batch []json.RawMessage
		if err == nil && json.Unmarshal(body, &batch) == nil && len(batch) > most {
			refused.Add(1)
			http.Error(w, "request entity too large", http.StatusRequestEntityTooLarge)
			return
		}
		r.Body = io.NopCloser(bytes.NewReader(body))
		proxy.ServeHTTP(w, r)
	}))
	t.Cleanup(func() { server.Close(); transport.CloseIdleConnections() })
	return server.URL, &refused
}

func TestF11_WhateverIsLimitedIsReadInSmallerPartsAndNeverSkipped(t *testing.T) {
	for _, most := range []int{3, 0} {
		s := setup(t, 1)
		// No list at all, no receipts by block: what is left are receipts, some at a time or one by one.
		s.proxies[0].Add(faultproxy.Rule{Method: listing, Fault: faultproxy.Error(-32005, "query returned more than 1 results", nil)})
		s.proxies[0].Add(faultproxy.Rule{Method: receipts, Fault: faultproxy.Error(-32008, "response size exceeded", nil)})
		var refused *atomic.Int64
		s.nodes.Nodes[0].URL, refused = narrow(t, s.proxies[0].URL(), most)
		s.restart()

		var all []common.Hash
		for range 5 {
			s.mine(20)
			_, ids := s.ask(3)
			all = append(all, ids...)
		}
		s.caughtUp()
		for _, id := range all {
			require.True(t, s.has(id))
		}
		require.False(t, s.suspect("a"), "what is too much isn't held against it")
		require.Positive(t, refused.Load())
		s.requireComplete()
	}
}

// The relayer was down for long. It reads what it has missed in chunks, each committed, while the chain goes on; ended in between, the
// next process goes on from there. How many blocks is VERITEE_BACKFILL; 50,000 take minutes to make.
func TestF10_BackfillGoesOnBesideTheLiveTail(t *testing.T) {
	missed := 1200
	if text := os.Getenv("VERITEE_BACKFILL"); text != "" {
		n, err := strconv.Atoi(text)
		require.NoError(t, err)
		missed = n
	}
	s := setup(t, 2, func(s *stage) { s.config.ChunkBlocks = 200 })
	s.mustStep()
	for s.node.Head().Number.Uint64() < uint64(missed) {
		s.ask(1)
		s.mine(missed / 12)
	}
	head, err := s.chain.Head(s.ctx)
	require.NoError(t, err)

	// Ended after some chunks.
	started := time.Now()
	before := s.cursor().Number
	require.Eventually(t, func() bool {
		heads := s.block(min(head.Number.Uint64(), s.cursor().Number+400))
		return s.scanner.Step(s.ctx, heads) == nil && s.cursor().Number >= before+400
	}, soon, time.Millisecond)
	s.restart()
	left := s.cursor().Number
	require.Less(t, left, head.Number.Uint64())

	ended := make(chan error)
	ctx, stop := context.WithCancel(s.ctx)
	go func() { ended <- s.scanner.Run(ctx) }()
	var late []common.Hash
	for i := 0; s.cursor().Number < head.Number.Uint64() || i < 10; i++ {
		if i%5 == 0 {
			_, ids := s.ask(1)
			late = append(late, ids...)
		}
		s.mine(1)
		time.Sleep(time.Millisecond)
	}
	target := s.node.Head()
	require.Eventually(t, func() bool { return s.cursor().Number >= target.Number.Uint64() }, time.Minute, 5*time.Millisecond)
	took := time.Since(started)
	t.Logf("%d blocks in %v, %.0f a second, while %d more came", target.Number, took.Round(time.Millisecond),
		float64(target.Number.Uint64()-before)/took.Seconds(), target.Number.Uint64()-head.Number.Uint64())
	require.Eventually(t, func() bool { _, showing := s.warned(health.ScanBehind); return !showing }, soon, time.Millisecond)
	stop()
	require.NoError(t, <-ended)
	for _, id := range late {
		require.True(t, s.has(id))
	}
	s.mu.Lock()
	chunks := len(s.applied)
	s.mu.Unlock()
	require.GreaterOrEqual(t, chunks, missed/200)
	if missed <= 5000 {
		s.requireComplete()
	}
}
