package keyring_test

import (
	"bytes"
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

func TestTheSameOrderComesAgainAsLongAsItIsOpen(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	first := w.order(t, wanted(forVRF, 1))
	_, err := tbls.CheckOrder(&first, domain)
	require.NoError(t, err)
	require.Equal(t, typed.KeyOrder{
		App: app, Purpose: typed.Purpose{11: forVRF}, Epoch: 1, Instance: w.instance.Address(), PolicyVersion: 7, Generation: 1, GroupKey: c.hash(),
		A1: first.A1, A2: first.A2, Challenge: first.Challenge, Response: first.Response,
	}, first)
	require.Equal(t, first, w.order(t, wanted(forVRF, 1)))

	// Whatever differs makes it another, under a number of its own.
	for _, other := range []keyring.Wanted{
		wanted(forWallet, 1), wanted(forVRF, 2),
		{Line: idOf(forVRF), Epoch: 1, Generation: 2, PolicyVersion: 7},
		{Line: idOf(forVRF), Epoch: 1, Generation: 1, PolicyVersion: 8},
		{Line: idOf(forVRF), Epoch: 1, Generation: 1, PolicyVersion: 7, Spent: first.Hash()},
	} {
		require.NotEqual(t, first.A1, w.order(t, other).A1)
	}

	// What was once said to be spent stays so, whichever is named later: a broker takes each order once.
	spend := func(hash common.Hash) keyring.Wanted {
		return keyring.Wanted{Line: idOf(forVRF), Epoch: 3, Generation: 1, PolicyVersion: 7, Spent: hash}
	}
	a := w.order(t, spend(common.Hash{}))
	b := w.order(t, spend(a.Hash()))
	third := w.order(t, spend(b.Hash()))
	require.NotEqual(t, a.A1, third.A1)
	require.NotEqual(t, b.A1, third.A1)
	require.Equal(t, third, w.order(t, wanted(forVRF, 3)))

	// After some minutes another comes, and an answer to the first is still taken; after hours it isn't.
	w.now = w.now.Add(11 * time.Minute)
	second := w.order(t, wanted(forWallet, 1))
	require.NotEqual(t, first.A1, w.order(t, wanted(forVRF, 1)).A1)
	_, refusal := w.Take(t.Context(), c.answer(t, first, 1))
	require.Nil(t, refusal)
	w.now = w.now.Add(5 * time.Hour)
	w.order(t, wanted(forWallet, 2))
	_, refusal = w.Take(t.Context(), c.answer(t, second, 1))
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
}

func TestWhoAsksForManyOrdersHasGivenTheOldestUp(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	var orders []typed.KeyOrder
	for i := range 3 * keyring.MaxOpen {
		w.now = w.now.Add(time.Second)
		orders = append(orders, w.order(t, keyring.Wanted{Line: idOf(forVRF), Epoch: 1, Generation: 1, PolicyVersion: uint32(i)}))
	}
	require.Equal(t, keyring.MaxOpen, w.Held()[0].Open)
	for i, order := range orders {
		_, refusal := w.Take(t.Context(), c.answer(t, order, 1))
		if i < 2*keyring.MaxOpen {
			require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
		} else {
			require.Nil(t, refusal)
		}
	}
	require.Len(t, w.Keys(), 1)
}

func TestWhatIsntOrderedHere(t *testing.T) {
	w := newWorker(t, deal(t, 3, 2))
	for says, change := range map[string]func(*keyring.Wanted){
		"--derive":        func(o *keyring.Wanted) { o.Line.Purpose[0]++ },
		"no keys are":     func(o *keyring.Wanted) { o.Line.Domain.Broker[0]++ },
		"on chain 1338":   func(o *keyring.Wanted) { o.Line.Domain.ChainID++ },
		"epoch is 0":      func(o *keyring.Wanted) { o.Epoch = 0 },
		"generation is 0": func(o *keyring.Wanted) { o.Generation = 0 },
	} {
		want := wanted(forVRF, 1)
		change(&want)
		_, refusal := w.Order(t.Context(), want)
		require.NotNil(t, refusal)
		require.Contains(t, refusal.Message, says)
	}

	// Which committee it is must be known, and is for good.
	require.NoError(t, w.Pin(domain, committee))
	require.ErrorContains(t, w.Pin(domain, app), "named 0x")
	require.ErrorContains(t, w.Pin(typed.KeyDomain{ChainID: 1337, Broker: app}, committee), "isn't one")
}

func TestEpochsAreHeldSideBySideUntilTheyAreRetired(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	var keys []common.Hash
	for epoch := uint64(1); epoch <= 3; epoch++ {
		w.get(t, c, forVRF, epoch)
		keys = append(keys, w.Keys()[epoch-1].Hash)
	}
	for _, key := range keys {
		_, err := w.Prove(t.Context(), key, common.Hash{1})
		require.NoError(t, err)
	}
	late := w.order(t, wanted(forVRF, 2))
	require.Equal(t, 2, w.Retire(idOf(forVRF), 2))
	require.Zero(t, w.Retire(idOf(forVRF), 2))

	_, err := w.Prove(t.Context(), keys[0], common.Hash{1})
	var refusal *vrf.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_KEY, refusal.Reason)
	require.Contains(t, refusal.Message, "is of epoch 1, which its broker has retired")
	_, err = w.Prove(t.Context(), keys[2], common.Hash{1})
	require.NoError(t, err)
	require.Equal(t, []keyring.Epoch{{Epoch: 3, PublicKey: w.Held()[0].Held[0].PublicKey, Request: w.Held()[0].Held[0].Request}}, w.Held()[0].Held)

	// Neither an answer that is late nor a new order brings one back.
	_, refusal = w.Take(t.Context(), c.answer(t, late, 9))
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
	_, refusal = w.Order(t.Context(), wanted(forVRF, 2))
	require.Contains(t, refusal.Message, "are retired")
}

func TestAWorkerWithoutStandingHoldsNothingUntilItOrdersAnew(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	first := w.get(t, c, forVRF, 1)
	w.get(t, c, forData, 1)
	hash := w.Keys()[0].Hash
	open := w.order(t, wanted(forVRF, 2))

	require.Equal(t, 2, w.Stop(domain.ChainID, "its lease is over"))
	require.Empty(t, w.Keys())
	_, err := w.Key(hash)
	var refusal *vrf.Refusal
	require.ErrorAs(t, err, &refusal)
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
	_, err = w.Data(idOf(forData), 1)
	require.ErrorContains(t, err, "its lease is over")
	_, refusal = w.Order(t.Context(), wanted(forVRF, 1))
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
	_, refusal = w.Take(t.Context(), c.answer(t, open, 2))
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
	require.Equal(t, "its lease is over", w.Held()[0].Why)

	// It is registered anew, and has nothing until it orders.
	w.Resume(domain.ChainID)
	_, err = w.Key(hash)
	require.ErrorContains(t, err, "it is ordered anew")
	_, refusal = w.Take(t.Context(), c.answer(t, open, 2))
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
	require.Equal(t, first.PublicKey, w.get(t, c, forVRF, 1).PublicKey)
	_, err = w.Prove(t.Context(), hash, common.Hash{1})
	require.NoError(t, err)

	// Unseen, keys are kept and unused.
	w.Suspend(domain.ChainID, "nobody says")
	_, err = w.Prove(t.Context(), hash, common.Hash{1})
	require.ErrorContains(t, err, "nobody says")
	w.Resume(domain.ChainID)
	_, err = w.Prove(t.Context(), hash, common.Hash{1})
	require.NoError(t, err)
}

// Orders, answers, proofs and wipes at once: what is proven verifies, and after a wipe nothing is left, whatever was on its way.
func TestWipedUnderLoad(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	hash := common.Hash{}
	w.get(t, c, forVRF, 1)
	key := w.Keys()[0]
	hash = key.Hash

	var all sync.WaitGroup
	stop := make(chan struct{})
	proven := make(chan struct{}, 1<<16)
	for range 4 {
		all.Go(func() {
			for {
				select {
				case <-stop:
					return
				default:
				}
				proof, err := w.Prove(t.Context(), hash, common.Hash{1})
				if err == nil {
					if _, err = ecvrf.Verify(key.Public, common.Hash{1}, proof); err != nil {
						t.Error("a proof under a key that was being wiped")
					}
					proven <- struct{}{}
				} else if refusal := new(vrf.Refusal); !errors.As(err, &refusal) {
					t.Error(err)
				}
			}
		})
	}
	for i := range 2 {
		all.Go(func() {
			for round := range 6 {
				order, refusal := w.Order(t.Context(), wanted(forVRF, uint64(1+i)))
				if refusal != nil {
					continue
				}
				answer := c.answer(t, order.Order, uint64(round))
				_, _ = w.Take(t.Context(), answer)
			}
		})
	}
	all.Go(func() {
		for range 4 {
			<-proven
			w.Stop(domain.ChainID, "stopped")
			for _, state := range w.Held() {
				if len(state.Held) > 0 || state.Open > 0 {
					t.Error("something is left")
				}
			}
			w.Resume(domain.ChainID)
			order, refusal := w.Order(t.Context(), wanted(forVRF, 1))
			if refusal == nil {
				_, _ = w.Take(t.Context(), c.answer(t, order.Order, 99))
			}
		}
		close(stop)
	})
	all.Wait()

	w.Wipe()
	require.Empty(t, w.Keys())
	_, refusal := w.Order(t.Context(), wanted(forVRF, 1))
	require.Equal(t, workerapi.Refusal_REASON_STOPPED, refusal.Reason)
}

// What is looked up before a refusal for want of standing may change it.
func TestWhoeverIsRefusedForStandingIsLookedUpFirst(t *testing.T) {
	c := deal(t, 3, 2)
	key, err := instance.New()
	require.NoError(t, err)
	var ring *keyring.Ring
	looks := 0
	ring = keyring.New(keyring.Config{
		Lines: []keyring.Line{lineOf(c, forData, typed.AlgorithmData)}, Instance: key,
		Look: func(_ context.Context, chainID uint64) {
			looks++
			require.Equal(t, domain.ChainID, chainID)
			if looks > 1 {
				ring.Resume(chainID)
			}
		},
	})
	require.NoError(t, ring.Pin(domain, committee))
	ring.Stop(domain.ChainID, "over")
	_, refusal := ring.Order(t.Context(), wanted(forData, 1))
	require.Equal(t, "over", refusal.Message)
	_, refusal = ring.Order(t.Context(), wanted(forData, 1))
	require.Nil(t, refusal)
	require.Equal(t, 2, looks)
}

func TestNoSecretIsPrinted(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	taken := w.get(t, c, forVRF, 1)
	w.get(t, c, forWallet, 1)
	w.get(t, c, forData, 1)
	w.order(t, wanted(forVRF, 2))
	data, err := w.Data(idOf(forData), 1)
	require.NoError(t, err)
	wallet, err := w.Wallet(idOf(forWallet), 1)
	require.NoError(t, err)
	_, err = wallet.Sign(types.NewTx(&types.LegacyTx{}), big.NewInt(1))
	require.NoError(t, err)

	// The dealer knows the roots, so the test knows what to look for.
	secrets := [][]byte{data[:]}
	for _, purpose := range []byte{forVRF, forWallet} {
		order := newWorker(t, c).order(t, wanted(purpose, 1))
		number, err := tbls.NewBlinding(bytes.NewReader(bytes.Repeat([]byte{5}, 64)))
		require.NoError(t, err)
		require.NoError(t, number.Order(&order, domain, bytes.NewReader(bytes.Repeat([]byte{6}, 64))))
		id := tbls.IdentityOf(typed.DerivedKey, domain, committee, &order)
		combined := c.answer(t, order, 1).Combined
		root, err := number.Unblind(&combined, id.Point(), c.group)
		require.NoError(t, err)
		wide, err := root.Derive(id, typed.Algorithm(purpose))
		require.NoError(t, err)
		scalar := tbls.Secp256k1Scalar(&wide)
		secrets = append(secrets, scalar[:])
	}

	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "ring", w.Ring, "taken", taken, "wallet", wallet, "held", w.Held())
	said := log.String()
	for _, verb := range []string{"%v", "%+v", "%#v", "%s", "%x", "%d"} {
		said += fmt.Sprintf(verb, w.Ring) + fmt.Sprintf(verb, *wallet) + fmt.Sprintf(verb, w.Held()) + fmt.Sprintf(verb, taken)
	}
	for _, secret := range secrets {
		require.NotContains(t, said, hex.EncodeToString(secret[:8]))
		require.NotContains(t, said, fmt.Sprint(secret[:8])[1:20])
		require.NotContains(t, said, new(big.Int).SetBytes(secret).String())
	}
}
