package keyring_test

import (
	"testing"
	"time"

	"github.com/consensys/gnark-crypto/ecc/bls12-381/fr"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

var (
	domain      = typed.KeyDomain{ChainID: 1337, Broker: common.Address{0xb0}}
	committee   = common.Address{0xc0, 0x11}
	coordinator = common.Address{0xc0}
	app         = common.Address{0xa0}
)

// nodes are a committee whose secret a dealer of the test shared out.
type nodes struct {
	address   common.Address
	threshold int
	shares    []*tbls.Share
	group     *tbls.G2
}

func deal(t testing.TB, n, threshold int) *nodes {
	t.Helper()
	coefficients := make([]fr.Element, threshold)
	for i := range coefficients {
		_, err := coefficients[i].SetRandom()
		require.NoError(t, err)
	}
	at := func(x uint64) []byte {
		var sum, point fr.Element
		point.SetUint64(x)
		for i := threshold - 1; i >= 0; i-- {
			sum.Mul(&sum, &point).Add(&sum, &coefficients[i])
		}
		out := sum.Bytes()
		return out[:]
	}
	c := &nodes{address: committee, threshold: threshold}
	for i := range n {
		share, err := tbls.NewShare(uint32(i), at(uint64(i)+1))
		require.NoError(t, err)
		c.shares = append(c.shares, share)
	}
	whole, err := tbls.NewShare(0, at(0))
	require.NoError(t, err)
	c.group = whole.Public()
	return c
}

func (c *nodes) hash() common.Hash { return tbls.KeyHash(c.group) }

// partials are what all nodes answer to an order.
func (c *nodes) partials(t testing.TB, order *typed.KeyOrder, sequence, expiry uint64) []*tbls.Partial {
	t.Helper()
	blinded, err := tbls.CheckOrder(order, domain)
	require.NoError(t, err)
	h := tbls.IdentityOf(typed.DerivedKey, domain, c.address, order).Point()
	request := domain.RequestID(typed.DerivedKey, sequence, expiry, order)
	var parts []*tbls.Partial
	for i, share := range c.shares {
		part, err := share.Answer(request, h, blinded, &[32]byte{byte(i), 1})
		require.NoError(t, err)
		require.NoError(t, part.Verify(h, blinded, share.Public()))
		parts = append(parts, part)
	}
	return parts
}

// answer is what the relayer brings.
func (c *nodes) answer(t testing.TB, order typed.KeyOrder, sequence uint64) *keyring.Answer {
	t.Helper()
	combined, err := tbls.Combine(c.partials(t, &order, sequence, 900)[:c.threshold])
	require.NoError(t, err)
	return &keyring.Answer{Domain: domain, Order: order, Sequence: sequence, Expiry: 900, Combined: *combined, GroupKey: c.group}
}

func lineOf(c *nodes, purpose byte, algorithm typed.Algorithm) keyring.Line {
	return keyring.Line{Domain: domain, GroupKey: c.hash(), App: app, Purpose: typed.Purpose{11: purpose}, Algorithm: algorithm}
}

// Purposes of the lines of a worker here.
const (
	forVRF    = 1
	forWallet = 2
	forData   = 3
)

func idOf(purpose byte) keyring.ID {
	return keyring.ID{Domain: domain, App: app, Purpose: typed.Purpose{11: purpose}}
}

func wanted(purpose byte, epoch uint64) keyring.Wanted {
	return keyring.Wanted{Line: idOf(purpose), Epoch: epoch, Generation: 1, PolicyVersion: 7}
}

// A worker is a ring with an instance key.
type worker struct {
	*keyring.Ring
	instance *instance.Key
	now      time.Time
}

// newWorker has a line of each algorithm, and the committee pinned.
func newWorker(t testing.TB, c *nodes) *worker {
	t.Helper()
	key, err := instance.New()
	require.NoError(t, err)
	w := &worker{instance: key, now: time.Unix(1_000_000, 0)}
	w.Ring = keyring.New(keyring.Config{
		Lines: []keyring.Line{
			lineOf(c, forVRF, typed.AlgorithmVRF), lineOf(c, forWallet, typed.AlgorithmSecp256k1), lineOf(c, forData, typed.AlgorithmData),
		},
		Instance:     key,
		Coordinators: map[uint64][]common.Address{domain.ChainID: {coordinator}},
		Now:          func() time.Time { return w.now },
	})
	require.NoError(t, w.Pin(domain, committee))
	return w
}

// order asks for an order that must be given.
func (w *worker) order(t testing.TB, want keyring.Wanted) typed.KeyOrder {
	t.Helper()
	order, refusal := w.Order(t.Context(), want)
	require.Nil(t, refusal)
	signer, err := typed.Recover(order.Order.Digest(domain), order.Signature)
	require.NoError(t, err)
	require.Equal(t, w.instance.Address(), signer)
	return order.Order
}

// get orders and takes a key.
func (w *worker) get(t testing.TB, c *nodes, purpose byte, epoch uint64) *keyring.Taken {
	t.Helper()
	taken, refusal := w.Take(t.Context(), c.answer(t, w.order(t, wanted(purpose, epoch)), epoch))
	require.Nil(t, refusal)
	return taken
}
