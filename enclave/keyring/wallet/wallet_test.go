package wallet_test

import (
	"bytes"
	"crypto/rand"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	ethtypes "github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/keyring/sealed"
	"github.com/veritee/veritee/enclave/keyring/wallet"
	"github.com/veritee/veritee/protocol/tbls"
	"github.com/veritee/veritee/protocol/typed"
)

// committee are three nodes, two of which answer: f(x) = 1000 + 7x.
type committee struct {
	shares []*tbls.Share
	group  *tbls.G2
}

func newCommittee(t testing.TB) *committee {
	c := new(committee)
	at := func(x int64) *tbls.Share {
		share, err := tbls.NewShare(uint32(max(x-1, 0)), big.NewInt(1000+7*x).FillBytes(make([]byte, 32)))
		require.NoError(t, err)
		return share
	}
	for x := int64(1); x <= 3; x++ {
		c.shares = append(c.shares, at(x))
	}
	c.group = at(0).Public()
	return c
}

// derive is an instance's whole way to a key: it orders, blinded; two nodes answer; it unblinds. In the product the order passes through
// the contract.
func (c *committee) derive(t testing.TB, instance byte, epoch uint64, algorithm typed.Algorithm, nodes ...int) *[tbls.KeyLength]byte {
	domain := typed.KeyDomain{ChainID: 1337, Broker: common.Address{1}}
	order := typed.KeyOrder{
		App: common.Address{2}, Purpose: typed.Purpose([]byte("agent/wallet")), Epoch: epoch, Instance: common.Address{instance}, GroupKey: tbls.KeyHash(c.group),
	}
	blinding, err := tbls.NewBlinding(rand.Reader)
	require.NoError(t, err)
	defer blinding.Wipe()
	require.NoError(t, blinding.Order(&order, domain, rand.Reader))

	blinded, err := tbls.CheckOrder(&order, domain)
	require.NoError(t, err)
	id := tbls.IdentityOf(typed.DerivedKey, domain, common.Address{3}, &order)
	var parts []*tbls.Partial
	for _, i := range nodes {
		part, err := c.shares[i].Answer(domain.RequestID(typed.DerivedKey, 1, 100, &order), id.Point(), blinded, &[32]byte{byte(i)})
		require.NoError(t, err)
		parts = append(parts, part)
	}
	answer, err := tbls.Combine(parts)
	require.NoError(t, err)
	root, err := blinding.Unblind(answer, id.Point(), c.group)
	require.NoError(t, err)
	defer root.Wipe()
	key, err := root.Derive(id, algorithm)
	require.NoError(t, err)
	return &key
}

func payment(nonce uint64) *ethtypes.Transaction {
	return ethtypes.NewTx(&ethtypes.DynamicFeeTx{
		ChainID: big.NewInt(1337), Nonce: nonce, GasTipCap: big.NewInt(1), GasFeeCap: big.NewInt(1e9), Gas: 21_000, To: &common.Address{9}, Value: big.NewInt(5),
	})
}

// TestAnAgentsWalletSurvivesTheLossOfItsMachine: the second instance is on another machine, asks other nodes, and has the account, and
// what the first one sealed.
func TestAnAgentsWalletSurvivesTheLossOfItsMachine(t *testing.T) {
	chain, nodes := big.NewInt(1337), newCommittee(t)
	sender := func(tx *ethtypes.Transaction) common.Address {
		from, err := ethtypes.Sender(ethtypes.LatestSignerForChainID(chain), tx)
		require.NoError(t, err)
		return from
	}
	dataKey := func(instance byte, epoch uint64) *sealed.DataKey {
		name := sealed.Name{App: common.Address{2}, Purpose: typed.Purpose([]byte("agent/wallet")), Epoch: epoch}
		key, err := sealed.NewDataKey(name, nodes.derive(t, instance, epoch, typed.AlgorithmData, 0, 1))
		require.NoError(t, err)
		return key
	}

	first, err := wallet.New(nodes.derive(t, 7, 1, typed.AlgorithmSecp256k1, 0, 1))
	require.NoError(t, err)
	tx, err := first.Sign(payment(0), chain)
	require.NoError(t, err)
	require.Equal(t, first.Address(), sender(tx))
	notes, err := sealed.Seal(dataKey(7, 1), []byte("next nonce: 1"), []byte("notes"))
	require.NoError(t, err)

	// The machine is lost.
	first.Wipe()
	_, err = first.Sign(payment(1), chain)
	require.ErrorIs(t, err, wallet.ErrWiped)
	_, err = first.PublicKey()
	require.ErrorIs(t, err, wallet.ErrWiped)

	second, err := wallet.New(nodes.derive(t, 8, 1, typed.AlgorithmSecp256k1, 2, 1))
	require.NoError(t, err)
	require.Equal(t, first.Address(), second.Address())
	read, err := sealed.Open(dataKey(8, 1), notes, []byte("notes"))
	require.NoError(t, err)
	require.True(t, bytes.Equal([]byte("next nonce: 1"), read))
	tx, err = second.Sign(payment(1), chain)
	require.NoError(t, err)
	require.Equal(t, first.Address(), sender(tx))

	// The next epoch is another account, and its data key doesn't open what was sealed before.
	next, err := wallet.New(nodes.derive(t, 8, 2, typed.AlgorithmSecp256k1, 0, 2))
	require.NoError(t, err)
	require.NotEqual(t, first.Address(), next.Address())
	_, err = sealed.Open(dataKey(8, 2), notes, []byte("notes"))
	require.ErrorContains(t, err, "order epoch 1")
}

func TestAWalletSignsForItsChainAlone(t *testing.T) {
	w, err := wallet.New(&[tbls.KeyLength]byte{1})
	require.NoError(t, err)
	_, err = w.Sign(payment(0), big.NewInt(1))
	require.Error(t, err)
	public, err := w.PublicKey()
	require.NoError(t, err)
	require.Len(t, public, 33)
	for _, format := range []string{"%v", "%+v", "%#v", "%x", "%d"} {
		require.Equal(t, "wallet "+w.Address().Hex(), fmt.Sprintf(format, w))
	}
}
