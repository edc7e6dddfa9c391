package keyring_test

import (
	"bytes"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

func TestTwoWorkersOfAnAppDeriveTheSameKeyAndSayTheSame(t *testing.T) {
	c := deal(t, 5, 3)
	one, two := newWorker(t, c), newWorker(t, c)
	for _, purpose := range []byte{forVRF, forWallet} {
		a, b := one.get(t, c, purpose, 4), two.get(t, c, purpose, 4)
		require.Equal(t, a.PublicKey, b.PublicKey)
		require.Equal(t, a.Statement, b.Statement)
		require.Equal(t, typed.KeyStatement{
			App: app, Purpose: typed.Purpose{11: purpose}, Epoch: 4, GroupKey: c.hash(), Algorithm: typed.Algorithm(purpose),
			PublicKey: crypto.Keccak256Hash(a.PublicKey),
		}, a.Statement)
		for who, taken := range map[*worker]*keyring.Taken{one: a, two: b} {
			signer, err := typed.Recover(taken.Statement.Digest(domain), taken.Signature)
			require.NoError(t, err)
			require.Equal(t, who.instance.Address(), signer)
		}
	}

	require.Equal(t, &keyring.Taken{}, one.get(t, c, forData, 4), "of a data key nothing is said")
	two.get(t, c, forData, 4)
	a, err := one.Data(idOf(forData), 4)
	require.NoError(t, err)
	b, err := two.Data(idOf(forData), 4)
	require.NoError(t, err)
	require.Equal(t, a, b)
	require.NotZero(t, a)

	// Another epoch, another key.
	require.NotEqual(t, one.get(t, c, forVRF, 4).PublicKey, one.get(t, c, forVRF, 5).PublicKey)
	one.get(t, c, forData, 5)
	b, err = one.Data(idOf(forData), 5)
	require.NoError(t, err)
	require.NotEqual(t, a, b)
}

func TestADerivedVRFKeyProvesAndShowsThatItIsPossessed(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	taken := w.get(t, c, forVRF, 1)
	public, err := ecvrf.ParsePublicKey(taken.PublicKey)
	require.NoError(t, err)
	lines := []common.Hash{idOf(forVRF).KeyLine()}
	want := vrf.Key{Public: public, Hash: public.KeyHash(), ChainID: domain.ChainID, Lines: lines}
	require.Equal(t, []vrf.Key{want}, w.Keys())
	key, err := w.Key(public.KeyHash())
	require.NoError(t, err)
	require.Equal(t, want, key)
	proof, err := w.Prove(t.Context(), key.Hash, common.Hash{9})
	require.NoError(t, err)
	_, err = ecvrf.Verify(public, common.Hash{9}, proof)
	require.NoError(t, err)
	_, err = w.Prove(t.Context(), common.Hash{1}, common.Hash{9})
	require.ErrorIs(t, err, vrf.ErrNoKey)

	// The possession is what the contract decodes, over what the coordinator asks for.
	word, _ := abi.NewType("uint256", "", nil)
	small, _ := abi.NewType("uint8", "", nil)
	words, _ := abi.NewType("uint256[]", "", nil)
	seven, _ := abi.NewType("uint256[7]", "", nil)
	fields, err := abi.Arguments{{Type: word}, {Type: small}, {Type: seven}, {Type: words}}.Unpack(taken.Possession)
	require.NoError(t, err)
	require.Equal(t, public.X.Big(), fields[0])
	require.Equal(t, public.Parity, fields[1])
	flat := fields[2].([7]*big.Int)
	var travelled []byte
	for _, n := range append(flat[:], fields[3].([]*big.Int)...) {
		travelled = append(travelled, common.BigToHash(n).Bytes()...)
	}
	possession, err := workerapi.ParseProof(travelled)
	require.NoError(t, err)
	input := randomness.Deployment{ChainID: domain.ChainID, Coordinator: coordinator}.Possession(lines[0], key.Hash)
	_, err = ecvrf.Verify(public, input, possession)
	require.NoError(t, err)
}

func TestAWalletSignsTransactionsAndItsStatement(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	taken := w.get(t, c, forWallet, 1)
	public, err := crypto.DecompressPubkey(taken.PublicKey)
	require.NoError(t, err)
	address := crypto.PubkeyToAddress(*public)

	signature, err := typed.ParseSignature(taken.Possession)
	require.NoError(t, err)
	signer, err := typed.Recover(taken.Statement.Digest(domain), signature)
	require.NoError(t, err)
	require.Equal(t, address, signer)

	wallet, err := w.Wallet(idOf(forWallet), 1)
	require.NoError(t, err)
	require.Equal(t, address, wallet.Address)
	chainID := big.NewInt(1337)
	tx, err := wallet.Sign(types.NewTx(&types.DynamicFeeTx{ChainID: chainID, To: &app, Gas: 21000}), chainID)
	require.NoError(t, err)
	sender, err := types.Sender(types.LatestSignerForChainID(chainID), tx)
	require.NoError(t, err)
	require.Equal(t, address, sender)

	// A wallet that somebody kept signs nothing without the ring's key.
	require.Equal(t, 1, w.Retire(idOf(forWallet), 1))
	_, err = wallet.Sign(types.NewTx(&types.DynamicFeeTx{ChainID: chainID}), chainID)
	require.ErrorContains(t, err, "epoch 1")
	require.Empty(t, w.Keys(), "a wallet's key proves nothing")
}

// What can be wrong with an answer, and the reason that each is refused for. None of it costs the order: the right answer is taken after all.
func TestAnAnswerThatIsntTheCommitteesIsRefused(t *testing.T) {
	c, stranger := deal(t, 5, 3), deal(t, 5, 3)
	for name, test := range map[string]struct {
		reason workerapi.Refusal_Reason
		says   string
		answer func(t *testing.T, order typed.KeyOrder) *keyring.Answer
	}{
		"another group's, under its own key": {workerapi.Refusal_REASON_BAD_KEY, "was started for", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			return stranger.answer(t, o, 1)
		}},
		"another group's, under ours": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := stranger.answer(t, o, 1)
			a.GroupKey = c.group
			return a
		}},
		"ours, for a committee at another address": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			elsewhere := *c
			elsewhere.address[5]++
			return elsewhere.answer(t, o, 1)
		}},
		"to another epoch's order": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, newWorker(t, c).order(t, wanted(forVRF, 5)), 1)
			a.Order = o
			return a
		}},
		"to another instance's order": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, newWorker(t, c).order(t, wanted(forVRF, 4)), 1)
			a.Order = o
			return a
		}},
		"with another instance's order": {workerapi.Refusal_REASON_UNKNOWN_LINE, "nobody else can take its answer", func(t *testing.T, _ typed.KeyOrder) *keyring.Answer {
			return c.answer(t, newWorker(t, c).order(t, wanted(forVRF, 4)), 1)
		}},
		"with an order that was changed": {workerapi.Refusal_REASON_UNKNOWN_LINE, "isn't open here", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, o, 1)
			a.Order.PolicyVersion++
			return a
		}},
		"of too few": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			few := *c
			few.threshold = 2
			return few.answer(t, o, 1)
		}},
		"with its halves swapped": {workerapi.Refusal_REASON_BAD_KEY, "isn't the committee's", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, o, 1)
			a.Combined.Y, a.Combined.C = a.Combined.C, a.Combined.Y
			return a
		}},
		"for a line that isn't derived": {workerapi.Refusal_REASON_UNKNOWN_LINE, "--derive", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, o, 1)
			a.Order.Purpose[3]++
			return a
		}},
		"for a coordinator that isn't served": {workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, "--serve", func(t *testing.T, o typed.KeyOrder) *keyring.Answer {
			a := c.answer(t, o, 1)
			a.Coordinator = common.Address{1}
			return a
		}},
	} {
		t.Run(name, func(t *testing.T) {
			w := newWorker(t, c)
			order := w.order(t, wanted(forVRF, 4))
			taken, refusal := w.Take(t.Context(), test.answer(t, order))
			require.Nil(t, taken)
			require.Equal(t, test.reason, refusal.Reason, refusal.Message)
			require.Contains(t, refusal.Message, test.says)
			require.Empty(t, w.Keys())

			_, refusal = w.Take(t.Context(), c.answer(t, order, 1))
			require.Nil(t, refusal)
		})
	}
}

func TestAnAnswerIsTakenOnceAndToldAgain(t *testing.T) {
	c := deal(t, 3, 2)
	w := newWorker(t, c)
	order := w.order(t, wanted(forVRF, 1))
	answer := c.answer(t, order, 1)
	first, refusal := w.Take(t.Context(), answer)
	require.Nil(t, refusal)
	again, refusal := w.Take(t.Context(), answer)
	require.Nil(t, refusal)
	require.Equal(t, first.Statement, again.Statement)

	// Another order for what is held gets the same key.
	other := w.order(t, wanted(forVRF, 1))
	require.NotEqual(t, order, other, "an order that was taken isn't given out again")
	second, refusal := w.Take(t.Context(), c.answer(t, other, 2))
	require.Nil(t, refusal)
	require.Equal(t, first.PublicKey, second.PublicKey)
	require.Len(t, w.Keys(), 1)
	require.Equal(t, domain.RequestID(typed.DerivedKey, 2, 900, &other), w.Held()[0].Held[0].Request)

	// After a restart the number is gone, and an old answer opens nothing.
	_, refusal = newWorker(t, c).Take(t.Context(), answer)
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
	w.Stop(domain.ChainID, "stopped")
	w.Resume(domain.ChainID)
	_, refusal = w.Take(t.Context(), answer)
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_LINE, refusal.Reason)
}

// Whoever sees all that travels, and holds what a revoked instance held, is no step nearer to the next epoch.
func TestARevokedInstanceCantComputeTheNextEpoch(t *testing.T) {
	c := deal(t, 5, 3)
	good := newWorker(t, c)

	// The revoked one draws its numbers from a tape, so that the test has every secret that it ever had.
	order := typed.KeyOrder{App: app, Purpose: typed.Purpose{11: forVRF}, Epoch: 1, Instance: common.Address{0xba}, Generation: 1, GroupKey: c.hash()}
	number, err := tbls.NewBlinding(bytes.NewReader(bytes.Repeat([]byte{7}, 64)))
	require.NoError(t, err)
	require.NoError(t, number.Order(&order, domain, bytes.NewReader(bytes.Repeat([]byte{8}, 64))))
	id := tbls.IdentityOf(typed.DerivedKey, domain, committee, &order)
	mine := c.answer(t, order, 1)
	old, err := number.Unblind(&mine.Combined, id.Point(), c.group)
	require.NoError(t, err)

	// It records the next epoch's traffic: the order of an instance in good standing, all partials, the answer.
	next := good.order(t, wanted(forVRF, 2))
	parts := c.partials(t, &next, 2, 900)
	answer := c.answer(t, next, 2)
	_, refusal := good.Take(t.Context(), answer)
	require.Nil(t, refusal)
	then := tbls.IdentityOf(typed.DerivedKey, domain, committee, &next)
	require.NotEqual(t, id.Point(), then.Point(), "another point altogether")

	// Its number opens none of it: neither the answer nor any set of partials, whole or mixed with those of its own order.
	own := c.partials(t, &order, 1, 900)
	attempts := []*tbls.Answer{&answer.Combined, &mine.Combined}
	for i := range parts {
		combined, err := tbls.Combine([]*tbls.Partial{parts[i], parts[(i+1)%5], parts[(i+2)%5]})
		require.NoError(t, err)
		mixed, err := tbls.Combine([]*tbls.Partial{own[i], parts[(i+1)%5], own[(i+2)%5]})
		require.NoError(t, err)
		attempts = append(attempts, combined, mixed, &tbls.Answer{Y: own[i].Y, C: parts[i].C}, &tbls.Answer{Y: mine.Combined.Y, C: answer.Combined.C})
	}
	for _, attempt := range attempts {
		_, err := number.Unblind(attempt, then.Point(), c.group)
		require.ErrorIs(t, err, tbls.ErrAnswer)
	}

	// The root that it has gives another key under the next epoch's name.
	wide, err := old.Derive(then, typed.AlgorithmVRF)
	require.NoError(t, err)
	scalar := tbls.Secp256k1Scalar(&wide)
	guess, err := ecvrf.ParseSecretKey(scalar[:])
	require.NoError(t, err)
	require.NotEqual(t, guess.Public(), good.Keys()[0].Public)
	wide, err = old.Derive(id, typed.AlgorithmVRF)
	require.NoError(t, err)
	scalar = tbls.Secp256k1Scalar(&wide)
	guess, err = ecvrf.ParseSecretKey(scalar[:])
	require.NoError(t, err)
	require.NotEqual(t, guess.Public(), good.Keys()[0].Public)
	require.Equal(t, guess.Public().Compressed(), [33]byte(good.get(t, c, forVRF, 1).PublicKey), "of its own epoch it has the key: the test would see one")
}
