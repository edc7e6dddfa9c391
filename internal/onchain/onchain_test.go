package onchain

import (
	"encoding/json"
	"math/big"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/transact"
)

// limited are the contracts on a chain of 100 blocks, behind a node that searches no more than seven at a time.
func limited(t *testing.T) (*Contracts, *transact.Sender, *faultproxy.Proxy) {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee onchain test")))
	require.NoError(t, err)
	c, err := chain.New(chain.Config{HTTP: "127.0.0.1:0", Alloc: chain.Fund(crypto.PubkeyToAddress(key.PublicKey))})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	mine := func(blocks int) {
		for range blocks {
			_, err := c.Mine()
			require.NoError(t, err)
		}
	}
	mine(1)

	sender := &transact.Sender{Client: c.Client(), ChainID: big.NewInt(chain.ID), Key: key, Wait: time.Minute}
	sender.Sent = func(transact.Call, *types.Transaction) { mine(1) }
	p := deployment.Defaults(chain.ID)
	p.Owner = sender.Address()
	plan, err := deployment.New(chain.ID, p, deployment.HashWindow)
	require.NoError(t, err)
	d := deployment.Deployer{Client: c.Client(), Sender: sender, Say: t.Logf}
	f, err := d.Deploy(t.Context(), plan, filepath.Join(t.TempDir(), "1337.json"))
	require.NoError(t, err)

	proxy := faultproxy.Test(t, c.HTTP())
	proxy.Add(faultproxy.Rule{Method: "eth_getLogs", Fault: faultproxy.Error(-32005, "range too large", nil), Params: func(p []json.RawMessage) bool {
		var q struct{ FromBlock, ToBlock string }
		if json.Unmarshal(p[0], &q) != nil {
			return true
		}
		from, _ := strconv.ParseUint(q.FromBlock, 0, 64)
		to, _ := strconv.ParseUint(q.ToBlock, 0, 64)
		return to-from >= 7
	}})
	client, err := ethclient.DialContext(t.Context(), proxy.URL())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	contracts, err := Open(t.Context(), client, chain.ID, f.Address(deployment.Coordinator), f.FirstBlock())
	require.NoError(t, err)
	for i := range byte(4) {
		mine(20)
		_, err := sender.Send(t.Context(), transact.Call{
			Purpose: "confirm", To: contracts.Registry, Data: contracts.Confirm(common.Address{i + 1}, sender.Address(), [32]byte{'a' + i}, headTime(t, c)+3600),
		})
		require.NoError(t, err)
	}
	return contracts, sender, proxy
}

func headTime(t *testing.T, c *chain.Chain) uint64 {
	t.Helper()
	return c.Head().Time
}

func TestF11_EventsAreFoundWhereANodeSearchesFewBlocksAtATime(t *testing.T) {
	c, _, proxy := limited(t)
	instances, err := c.Instances(t.Context())
	require.NoError(t, err)
	require.Len(t, instances, 4)
	for i, instance := range instances {
		require.Equal(t, common.Address{byte(i) + 1}, instance.Address)
		require.Equal(t, string(rune('a'+i)), instance.Label)
		require.True(t, instance.Authorized)
	}

	// One that searches nothing is an error, and not an empty list.
	proxy.Add(faultproxy.Rule{Method: "eth_getLogs", Fault: faultproxy.Error(-32601, "not here", nil)})
	_, err = c.Instances(t.Context())
	require.ErrorContains(t, err, "not here")
}

func TestTwiceConfirmedIsOneInstance(t *testing.T) {
	c, sender, _ := limited(t)
	instance, err := c.Instance(t.Context(), common.Address{1})
	require.NoError(t, err)
	_, err = sender.Send(t.Context(), transact.Call{Purpose: "prolong", To: c.Registry, Data: c.Confirm(common.Address{1}, sender.Address(), [32]byte{1: 0xff}, instance.LeaseEnd+1)})
	require.NoError(t, err)

	instances, err := c.Instances(t.Context())
	require.NoError(t, err)
	require.Len(t, instances, 4)
	require.Equal(t, instance.LeaseEnd+1, instances[0].LeaseEnd)
	require.Equal(t, common.Hash{1: 0xff}.Hex(), instances[0].Label, "what is no text is shown by its digits")

	unknown, err := c.Instance(t.Context(), common.Address{9})
	require.NoError(t, err)
	require.False(t, unknown.Authorized)
	require.Equal(t, common.Address{}, unknown.App)
}

func TestPayeesAreKnownByWhoHoldsTheirNumber(t *testing.T) {
	c, sender, _ := limited(t)
	number, err := c.Payee(t.Context(), common.Address{5})
	require.NoError(t, err)
	require.Zero(t, number, "the number that it would get belongs to nobody")

	_, err = sender.Send(t.Context(), transact.Call{Purpose: "register", To: c.Coordinator, Data: c.RegisterPayee(common.Address{5})})
	require.NoError(t, err)
	number, err = c.Payee(t.Context(), common.Address{5})
	require.NoError(t, err)
	require.EqualValues(t, 1, number)
}

func TestNoLineIsAQuestion(t *testing.T) {
	c, _, _ := limited(t)
	_, err := c.OnlyLine(t.Context())
	require.ErrorIs(t, err, ErrWhichLine)
	_, err = c.Life(t.Context(), common.Hash{1})
	require.ErrorIs(t, err, ErrNoRequest)
}

func TestKeyStatesReadAsTheyAreWritten(t *testing.T) {
	for state := KeyNone; state <= KeyDead; state++ {
		text, err := state.MarshalText()
		require.NoError(t, err)
		var back KeyState
		require.NoError(t, back.UnmarshalText(text))
		require.Equal(t, state, back)
	}
	require.Equal(t, "state 9", KeyState(9).String())
	require.Error(t, new(KeyState).UnmarshalText([]byte("odd")))
}
