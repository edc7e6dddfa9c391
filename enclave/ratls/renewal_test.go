package ratls_test

import (
	"crypto/tls"
	"errors"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/ratls"
)

// shown is the certificate that a handshake shows after a look at the chain.
func shown(t testing.TB, n *node) *tls.Certificate {
	t.Helper()
	n.Look()
	certificate, err := n.Certificate(t.Context())
	require.NoError(t, err)
	n.Settle()
	return certificate
}

func TestEvidenceIsRenewedBeforeItIsTooOld(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	first := shown(t, alice)
	open := connect(t, alice.Client(bob.address), bob.Server())
	require.NoError(t, open.client)

	// While it is young nothing is made, however often it is shown.
	w.set(func(w *world) { w.head += ratls.DefaultMaxAge/3 - ratls.DefaultDepth })
	for range 3 {
		require.Same(t, first, shown(t, alice))
	}
	require.Equal(t, 1, alice.Renewed())

	// Then the next one is made, beside a handshake that shows the old one.
	w.set(func(w *world) { w.head++ })
	require.Same(t, first, shown(t, alice))
	require.Equal(t, 2, alice.Renewed())
	second := shown(t, alice)
	require.NotEqual(t, first.Leaf.RawSubjectPublicKeyInfo, second.Leaf.RawSubjectPublicKeyInfo, "and it has a key of its own")
	require.NoError(t, connect(t, alice.Client(bob.address), bob.Server()).client)

	// What is open isn't touched.
	require.NoError(t, alice.Recheck(t.Context(), open.state))

	// A side that had nobody to speak to for a day makes it first.
	w.set(func(w *world) { w.head += 10_000 })
	require.NotSame(t, second, shown(t, alice))
	alice.Look()
	bob.Look()
	require.NoError(t, connect(t, alice.Client(bob.address), bob.Server()).client)
}

func TestEvidenceForAnotherBranchIsMadeAnew(t *testing.T) {
	w := newWorld(t)
	alice := w.node(t, "alice")
	first := shown(t, alice)
	w.set(func(w *world) { w.branch++ })
	require.NotSame(t, first, shown(t, alice))
}

// An endpoint's or a quoting service's bad hour costs nothing as long as what there is serves.
func TestWhatThereIsServesWhileNothingNewerCanBeHad(t *testing.T) {
	w := newWorld(t)
	alice := w.node(t, "alice")
	first := shown(t, alice)
	w.set(func(w *world) { w.down = true })
	require.Same(t, first, shown(t, alice))

	w.set(func(w *world) { w.down = false; w.head += ratls.DefaultMaxAge / 2 })
	alice.machine.fails = errors.New("no qgsd")
	for range 3 {
		require.Same(t, first, shown(t, alice))
	}
	w.set(func(w *world) { w.head += ratls.DefaultMaxAge/2 - ratls.DefaultDepth })
	require.Same(t, first, shown(t, alice), "to the last block")
	w.set(func(w *world) { w.head++ })
	alice.Look()
	_, err := alice.Certificate(t.Context())
	require.ErrorContains(t, err, "own certificate: no qgsd")
	alice.machine.fails = nil
	require.NotSame(t, first, shown(t, alice))
}
