package ratls_test

import (
	"context"
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/ratls"
	"github.com/veritee/veritee/protocol/typed"
)

// contracts answer as the real ones do: their ABI reads the questions and writes the answers.
type contracts struct {
	registry, app *abi.ABI

	of          common.Address // whom the instance serves
	revoked     bool
	authorized  bool
	slot        uint8
	measurement common.Hash
	err         error
	cut         bool
	slots       []uint8 // whose measurement was asked for
}

var theBlock = headers.Block{Number: 7, Hash: common.Hash{7}}

func (c *contracts) AtDepth(_ context.Context, depth uint64) (headers.Block, error) {
	if depth != 2 {
		return headers.Block{}, errors.New("another depth than configured")
	}
	return theBlock, nil
}

func (c *contracts) Calls(_ context.Context, at headers.Block, questions ...headers.Question) (replies []headers.Reply, err error) {
	if at != theBlock {
		return nil, errors.New("another block than the first")
	}
	for _, q := range questions {
		data, err := c.answer(q)
		if c.cut {
			data = data[1:]
		}
		replies = append(replies, headers.Reply{Data: data, Err: errors.Join(err, c.err)})
	}
	return replies, nil
}

func (c *contracts) answer(q headers.Question) ([]byte, error) {
	contract := map[common.Address]*abi.ABI{registry: c.registry, app: c.app}[q.To]
	method, err := contract.MethodById(q.Data)
	if err != nil {
		return nil, err
	}
	arguments, err := method.Inputs.Unpack(q.Data[4:])
	if err != nil {
		return nil, err
	}
	switch method.Name {
	case "policyVersion":
		return method.Outputs.Pack(uint32(5))
	case "identity":
		return method.Outputs.Pack(c.of, c.slot, c.revoked, [20]byte{0xaa, 19: 0xbb}, uint8(0x81))
	case "isAuthorized":
		return method.Outputs.Pack(c.authorized && arguments[1] == uint32(5) && arguments[2] == c.of)
	case "measurementAt":
		c.slots = append(c.slots, arguments[0].(uint8))
		return method.Outputs.Pack([32]byte(c.measurement))
	}
	return nil, errors.New("nobody should ask " + method.Name)
}

func newContracts(t *testing.T) (*contracts, *ratls.OnChain) {
	t.Helper()
	ofRegistry, err := enclaveregistry.EnclaveRegistryMetaData.ParseABI()
	require.NoError(t, err)
	ofApp, err := appauth.AppAuthMetaData.ParseABI()
	require.NoError(t, err)
	c := &contracts{registry: ofRegistry, app: ofApp, of: app, authorized: true, slot: 3, measurement: common.Hash{0x11}}
	return c, &ratls.OnChain{Chain: c, Registry: registry, App: app, Depth: 2}
}

func TestTheRegistrysWordIsRead(t *testing.T) {
	peer := common.Address{0x77}
	c, chain := newContracts(t)
	s, err := chain.Standing(t.Context(), peer)
	require.NoError(t, err)
	require.Equal(t, ratls.Standing{Live: true, Slot: 3, Measurement: common.Hash{0x11}, Platform: [20]byte{0xaa, 19: 0xbb}, TEE: typed.TeeTDX}, s)
	require.Equal(t, []uint8{3}, c.slots)

	// Each of these, and it isn't live.
	for _, change := range []func(*contracts){
		func(c *contracts) { c.revoked = true },
		func(c *contracts) { c.authorized = false },
		func(c *contracts) { c.of = common.Address{9} },
	} {
		c, chain := newContracts(t)
		change(c)
		s, err := chain.Standing(t.Context(), peer)
		require.NoError(t, err)
		require.False(t, s.Live)
	}

	// Without a slot there is no measurement to ask for.
	c, chain = newContracts(t)
	c.slot = 0
	s, err = chain.Standing(t.Context(), peer)
	require.NoError(t, err)
	require.True(t, s.Live)
	require.Empty(t, c.slots)

	c, chain = newContracts(t)
	c.err = &headers.Reverted{Data: []byte{1, 2, 3, 4}}
	_, err = chain.Standing(t.Context(), peer)
	require.ErrorContains(t, err, "refuses: 0x01020304")
	c, chain = newContracts(t)
	c.cut = true
	_, err = chain.Standing(t.Context(), peer)
	require.ErrorContains(t, err, "what they are said to be")

}
