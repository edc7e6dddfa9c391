package headers_test

import (
	"context"
	"math/big"
	"net/http"
	"testing"
	"time"

	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/enclave/headers"
)

func TestABlockIsWhatAllEndpointsShow(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 5)
	two.mine(t, 4)
	want, err := two.Client().HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	c := see(t, headers.Config{}, one, two)

	block, err := c.Block(t.Context(), 2, 2)
	require.NoError(t, err)
	require.Equal(t, uint64(2), block.Number)
	known, err := one.Client().HeaderByNumber(t.Context(), big.NewInt(2))
	require.NoError(t, err)
	require.Equal(t, known.Hash(), block.Hash)
	require.Equal(t, uint64(4), block.Head, "the slower endpoint's head")
	require.Equal(t, want.Time, block.Time, "the slower endpoint's time")
}

func TestConfirmationsAreCountedToTheBlock(t *testing.T) {
	n := newNode(t)
	n.mine(t, 5)
	c := see(t, headers.Config{}, n)

	for _, confirmations := range []uint64{1, 2, 3} {
		_, err := c.Block(t.Context(), 2, confirmations)
		require.NoError(t, err, confirmations)
	}
	for _, confirmations := range []uint64{4, 255} {
		_, err := c.Block(t.Context(), 2, confirmations)
		require.ErrorIs(t, err, headers.ErrNotMature, confirmations)
	}
	_, err := c.Block(t.Context(), 6, 1)
	require.ErrorIs(t, err, headers.ErrNotMature, "a block that isn't there")

	// Of the block itself and of its child, the head shows the hash.
	_, err = c.Block(t.Context(), 4, 1)
	require.NoError(t, err)
	_, err = c.Block(t.Context(), 0, 5)
	require.NoError(t, err, "genesis is a block")
}

func TestOneEndpointThatLagsHoldsAQuorumOfAllBack(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 5)
	two.mine(t, 3)
	c := see(t, headers.Config{}, one, two)

	_, err := c.Block(t.Context(), 2, 1)
	require.NoError(t, err)
	_, err = c.Block(t.Context(), 2, 2)
	require.ErrorIs(t, err, headers.ErrNotMature)
	_, err = c.Block(t.Context(), 4, 1)
	require.ErrorIs(t, err, headers.ErrNotMature, "one of them hasn't even got the block")
}

func TestEndpointsOnDifferentBranchesDisagree(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 3)
	two.mine(t, 3)
	two.fork(t)
	one.mine(t, 2)
	two.mine(t, 3)
	c := see(t, headers.Config{}, one, two)

	_, err := c.Block(t.Context(), 2, 1)
	require.NoError(t, err, "below the fork")
	_, err = c.Block(t.Context(), 3, 1)
	require.ErrorIs(t, err, headers.ErrDisagree)
	require.ErrorContains(t, err, "2 different blocks 3")
}

func TestAMajorityOutvotesAnEndpoint(t *testing.T) {
	one, two, three := newNode(t), newNode(t), newNode(t)
	for _, n := range []*node{one, two, three} {
		n.mine(t, 4)
	}
	c := see(t, headers.Config{Quorum: 2, Timeout: time.Minute}, one, two, three)
	want := one.Head()

	// Another branch.
	three.fork(t)
	three.mine(t, 3)
	block, err := c.Block(t.Context(), 3, 1)
	require.NoError(t, err)
	require.Equal(t, want.ParentHash, block.Hash)
	require.Equal(t, uint64(4), block.Head, "what one endpoint alone claims doesn't count")

	// Silence.
	three.put(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	start := time.Now()
	_, err = c.Block(t.Context(), 3, 1)
	require.NoError(t, err)
	require.Less(t, time.Since(start), 30*time.Second, "nobody waits for the third")

	// Two that don't work are one too many.
	two.put(answerWith(http.StatusTooManyRequests, "text/plain", "slow down"))
	_, err = see(t, headers.Config{Quorum: 2, Timeout: 2 * time.Second}, one, two, three).Block(t.Context(), 3, 1)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	require.ErrorContains(t, err, "1 of 3 endpoints, 2 wanted")
	require.ErrorContains(t, err, "answers with status 429")
}

func TestAnEndpointThatIsDownIsUnavailableAndComesBack(t *testing.T) {
	one, two := newNode(t), newNode(t)
	one.mine(t, 2)
	two.mine(t, 2)
	c := see(t, headers.Config{}, one, two)

	two.put(func(http.ResponseWriter, *http.Request) { panic(http.ErrAbortHandler) })
	_, err := c.Block(t.Context(), 1, 1)
	require.ErrorIs(t, err, headers.ErrUnavailable)
	head := c.Head(t.Context())
	require.Equal(t, 1, head.Answering)
	require.Zero(t, head.Number, "one endpoint of two is no quorum")
	require.Empty(t, head.States[0].Failure)
	require.NotEmpty(t, head.States[1].Failure)

	two.door.Store(nil)
	_, err = c.Block(t.Context(), 1, 1)
	require.NoError(t, err)
	require.Eventually(t, func() bool { return c.Head(t.Context()).Number == 2 }, soon, 100*time.Millisecond)
	require.Empty(t, c.Head(t.Context()).States[1].Failure)
}

// A relayer hears of a block from its own node, often before ours have it.
func TestAnOrderWaitsAMomentForEndpointsThatLag(t *testing.T) {
	n := newNode(t)
	n.mine(t, 2)
	c := see(t, headers.Config{Patience: soon}, n)

	done := make(chan error, 1)
	go func() {
		_, err := c.Block(context.WithoutCancel(t.Context()), 2, 1)
		done <- err
	}()
	require.Eventually(t, func() bool { return n.asked.Load() >= 2 }, soon, time.Millisecond, "it asks again")
	n.mine(t, 1)
	require.NoError(t, <-done)
}

func TestPatienceEnds(t *testing.T) {
	n := newNode(t)
	c := see(t, headers.Config{Patience: time.Second}, n)
	_, err := c.Block(t.Context(), 2, 1)
	require.ErrorIs(t, err, headers.ErrNotMature)
	require.Greater(t, n.asked.Load(), int64(1))

	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	_, err = see(t, headers.Config{Patience: time.Hour}, n).Block(ctx, 2, 1)
	require.Error(t, err, "nor does it outlive whoever asks")
}

func TestAHeadIsKeptForASecond(t *testing.T) {
	n := newNode(t)
	n.mine(t, 2)
	c := see(t, headers.Config{}, n)
	require.Equal(t, uint64(2), c.Head(t.Context()).Number)
	for range 10 {
		c.Head(t.Context())
	}
	require.Equal(t, int64(1), n.asked.Load())
}

func TestNothingStaysBehind(t *testing.T) {
	one, two, three := newNode(t), newNode(t), newNode(t)
	for _, n := range []*node{one, two, three} {
		n.mine(t, 2)
	}
	three.put(func(_ http.ResponseWriter, r *http.Request) { <-r.Context().Done() })
	before := goleak.IgnoreCurrent()

	config := headers.Config{ChainID: 1337, Endpoints: []string{one.URL, two.URL, three.URL}, Quorum: 2}
	c, err := headers.New(config)
	require.NoError(t, err)
	for range 5 {
		_, err = c.Block(t.Context(), 1, 1)
		require.NoError(t, err)
	}
	c.Close()
	http.DefaultClient.CloseIdleConnections()
	goleak.VerifyNone(t, before, goleak.IgnoreAnyFunction("net/http.(*conn).serve"), goleak.IgnoreAnyFunction("net/http.(*connReader).backgroundRead"))
}
