package ratls_test

import (
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/ratls"
)

func TestTwoInstancesKnowEachOther(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	o := connect(t, alice.Client(bob.address), bob.Server())
	require.NoError(t, o.client)
	require.NoError(t, o.server)

	peer, err := ratls.Peer(o.state)
	require.NoError(t, err)
	require.Equal(t, bob.address, peer)
	peer, err = ratls.Peer(o.served)
	require.NoError(t, err)
	require.Equal(t, alice.address, peer)
}
