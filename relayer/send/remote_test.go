package send

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"net/http/httptest"
	"sync/atomic"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

// remote is a signer behind HTTP, which is all that this side of it knows.
type remote struct {
	address common.Address
	url     string
}

func (r remote) Address() common.Address { return r.address }

func (r remote) SignTx(ctx context.Context, tx *types.Transaction, chainID *big.Int) (*types.Transaction, error) {
	raw, err := tx.MarshalBinary()
	if err != nil {
		return nil, err
	}
	request, err := http.NewRequestWithContext(ctx, http.MethodPost, r.url, bytes.NewReader(raw))
	if err != nil {
		return nil, err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return nil, errors.New("the remote signer doesn't answer")
	}
	defer response.Body.Close()
	signed, err := io.ReadAll(response.Body)
	if err != nil || response.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("the remote signer answers with status %d", response.StatusCode)
	}
	tx = new(types.Transaction)
	return tx, tx.UnmarshalBinary(signed)
}

// signing is the other side: it signs as well as it is told to.
type signing struct {
	*httptest.Server
	delay  atomic.Int64
	status atomic.Int32
	change atomic.Bool // what it was asked to sign
	asked  atomic.Int32
	gate   chan struct{} // nothing is answered before it is closed; nil: there is none
}

// signsRemotely gives the sender a remote signer.
func (b *bundle) signsRemotely() *signing {
	s := &signing{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.asked.Add(1)
		if s.gate != nil {
			<-s.gate
		}
		raw, _ := io.ReadAll(r.Body)
		select {
		case <-time.After(time.Duration(s.delay.Load())):
		case <-r.Context().Done():
			return
		}
		if status := s.status.Load(); status != 0 {
			w.WriteHeader(int(status))
			return
		}
		tx := new(types.Transaction)
		if tx.UnmarshalBinary(raw) != nil {
			w.WriteHeader(http.StatusBadRequest)
			return
		}
		if s.change.Load() {
			tx = types.NewTx(&types.DynamicFeeTx{ChainID: tx.ChainId(), Nonce: tx.Nonce(), To: tx.To(), Gas: tx.Gas(), GasFeeCap: tx.GasFeeCap(), GasTipCap: tx.GasTipCap()})
		}
		signed, err := types.SignTx(tx, types.LatestSignerForChainID(tx.ChainId()), b.key)
		if err == nil {
			raw, err = signed.MarshalBinary()
		}
		if err == nil {
			_, _ = w.Write(raw)
		}
	}))
	b.Cleanup(func() { http.DefaultClient.CloseIdleConnections(); s.Close() })
	b.config.Signer = remote{crypto.PubkeyToAddress(b.key.PublicKey), s.URL}
	b.config.Signing = 2 * time.Second
	b.restart()
	b.drive()
	return s
}

// passes lets the sender's clock go on.
func (b *bundle) passes(d time.Duration) { b.ahead.Add(int64(d)) }

func TestASlowSignerIsWaitedForAndTheScanGoesOnMeanwhile(t *testing.T) {
	b := newBundle(t)
	far := b.signsRemotely()
	b.config.Signing = time.Minute
	b.restart()
	b.drive()
	far.gate = make(chan struct{})
	rows := b.requests(2)

	done := make(chan store.Settlement, 1)
	go func() { done <- b.submit(order(rows...)) }()
	require.Eventually(t, func() bool { return far.asked.Load() == 1 }, waitFor, time.Millisecond)
	_, err := b.chain.Mine()
	require.NoError(t, err)
	b.scan() // no transaction of the database waits for a signer
	require.Empty(t, done)
	close(far.gate)

	settlement := <-done
	b.mine(1)
	b.requireState(settlement.RowID, lifecycle.Mined)
}

func TestASignerThatHangsOrFailsBurnsNoNonce(t *testing.T) {
	for name, ruin := range map[string]func(*signing){
		"hangs":          func(s *signing) { s.delay.Store(int64(time.Hour)) },
		"fails":          func(s *signing) { s.status.Store(http.StatusInternalServerError) },
		"is gone":        func(s *signing) { s.CloseClientConnections(); s.Listener.Close() },
		"signs anything": func(s *signing) { s.change.Store(true) },
	} {
		t.Run(name, func(t *testing.T) {
			b := newBundle(t)
			far := b.signsRemotely()
			rows := b.requests(2)
			first := b.submit(order(rows[0]))
			ruin(far)

			_, err := b.sender.Submit(b.ctx, order(rows[1]))
			require.ErrorIs(t, err, ErrSigner)
			require.Len(t, b.settlements(), 1)
			require.Equal(t, rows[1:], b.ready(), "another sender may take it")
			require.False(t, b.sender.Room().Able)
			require.Zero(t, b.sender.Room().Slots)
			require.True(t, b.warned(health.SignerDown))

			asked := far.asked.Load()
			_, err = b.sender.Submit(b.ctx, order(rows[1]))
			require.ErrorIs(t, err, ErrSigner)
			require.Equal(t, asked, far.asked.Load(), "it is left alone for a while")

			// What was signed goes on.
			b.mine(1)
			b.requireState(first.RowID, lifecycle.Mined)
			if name == "is gone" {
				return
			}

			far.delay.Store(0)
			far.status.Store(0)
			far.change.Store(false)
			b.passes(longestMute)
			b.drive()
			require.Positive(t, b.sender.Room().Slots)
			next := b.submit(order(rows[1]))
			require.Equal(t, first.Nonce+1, next.Nonce, "no nonce was burned")
			require.False(t, b.warned(health.SignerDown))
			b.mine(1)
			b.requireState(next.RowID, lifecycle.Mined)
		})
	}
}

// The lowest must be replaced and can't be; what comes after it is still sent again.
func TestASignerThatFailsKeepsNothingFromBeingSentAgain(t *testing.T) {
	b := newBundle(t, withBlockGas(5_000_000))
	far := b.signsRemotely()
	settlements := []int64{b.submit(order()).RowID, b.submit(order()).RowID}
	far.status.Store(http.StatusInternalServerError)
	for range 8 {
		b.fill()
		b.mine(1)
	}
	require.True(t, b.warned(health.SignerDown))
	b.chain.Rollback()
	b.richNonce = b.chainNonce(b.richAddress())
	b.mine(lookOthers)
	for _, id := range settlements {
		settlement := b.settlement(id)
		require.Len(t, settlement.Attempts, 1)
		require.True(t, settlement.State == lifecycle.Mined || b.pending(settlement.Attempts[0].Hash))
	}

	far.status.Store(0)
	b.passes(longestMute)
	b.mine(12)
	for _, id := range settlements {
		b.requireState(id, lifecycle.Mined)
	}
}

func (b *bundle) chainNonce(of common.Address) uint64 {
	nonce, err := b.chain.Client().NonceAt(b.ctx, of, nil)
	require.NoError(b, err)
	return nonce
}

// The tables know a nonce that this process doesn't: what was signed for another one is thrown away.
func TestANonceThatTheTablesKnowBetterIsSignedFor(t *testing.T) {
	b := newBundle(t)
	far := b.signsRemotely()
	other := b.sender
	b.restart() // another that has seen nothing of what follows
	b.drive()
	second := b.sender
	b.sender = other
	b.submit(order())
	b.submit(order())
	b.sender = second
	far.asked.Store(0)
	require.Equal(t, uint64(2), b.submit(order()).Nonce)
	require.EqualValues(t, 2, far.asked.Load())
	b.mine(2)
	for _, s := range b.settlements() {
		require.Equal(t, lifecycle.Mined, s.State)
	}
}
