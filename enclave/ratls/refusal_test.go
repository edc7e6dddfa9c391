package ratls_test

import (
	"context"
	"crypto/tls"
	"errors"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/ratls"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	"github.com/veritee/veritee/zkverifier/policy"
)

// Each is one thing that is wrong with a peer. It is wrong with a client that a good server meets, and with a server that a good
// client dials.
var wrongs = map[string]struct {
	make func(t *testing.T, w *world, bad *node)
	says string
}{
	"another chain":    {func(_ *testing.T, _ *world, bad *node) { bad.ChainID = 31337 }, "is for chain 31337, not 1337"},
	"another registry": {func(_ *testing.T, _ *world, bad *node) { bad.Registry = common.Address{9} }, "is for registry"},
	"another app":      {func(_ *testing.T, _ *world, bad *node) { bad.App = common.Address{9} }, "is for app"},
	"an old quote": {func(t *testing.T, w *world, bad *node) {
		warm(t, w, bad)
		w.set(func(w *world) { w.head += ratls.DefaultMaxAge })
	}, "304 blocks old, at most 300"},
	"a quote from another branch": {func(t *testing.T, w *world, bad *node) {
		warm(t, w, bad)
		w.set(func(w *world) { w.branch++ })
	}, "here it is"},
	"a quote of the future": {func(t *testing.T, w *world, bad *node) {
		warm(t, w, bad)
		w.set(func(w *world) { w.head -= 100 })
	}, "which its evidence names: not enough confirmations"},
	"a quote about another TLS key": {func(_ *testing.T, _ *world, bad *node) {
		var first *[64]byte
		bad.machine.data = func(data [64]byte) [64]byte {
			if first == nil {
				first = &[64]byte{1}
			}
			return *first
		}
	}, "commits to something else"},
	"a quote of another instance": {func(t *testing.T, w *world, bad *node) {
		other := w.node(t, "other")
		bad.machine.data = func([64]byte) [64]byte {
			return typed.Commitment{Use: typed.ForChannel, ChainID: chainID, Registry: registry, App: app, Instance: other.address}.ReportData()
		}
	}, "commits to something else"},
	"the very quote that another has": {func(t *testing.T, w *world, bad *node) {
		other := w.node(t, "other")
		warm(t, w, other)
		bad.machine.quote = func([]byte) []byte { return other.machine.last }
	}, "commits to something else"},
	"a quote for a registration": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.data = func([64]byte) [64]byte {
			return typed.Commitment{Use: typed.ForRegistration, ChainID: chainID, Registry: registry, App: app, Instance: bad.address}.ReportData()
		}
	}, "for a registration, not for a channel"},
	"a channel's tag over nothing": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.data = func(data [64]byte) [64]byte { data[0] ^= 1; return data }
	}, "commits to something else"},
	"a quote that nobody signed": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.quote = func(quote []byte) []byte { quote[200] ^= 1; return quote }
	}, "quote-signature"},
	"no quote": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.quote = func([]byte) []byte { return []byte("quote") }
	}, "quote-format"},
	"a debug guest": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.change = func(td *tee.TD) { td.Attributes[0] |= 1 }
	}, "policy-debug"},
	"a guest that may be moved": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.change = func(td *tee.TD) { td.Attributes[3] |= 1 << 5 }
	}, "policy-service-td"},
	"other code than was registered": {func(_ *testing.T, _ *world, bad *node) {
		bad.machine.change = func(td *tee.TD) { td.MRConfigID[0] ^= 1 }
	}, "isn't what it was registered as"},
	"another platform than was registered": {func(t *testing.T, w *world, bad *node) {
		bad.Evidence = w.machine(t, "elsewhere")
	}, "and is registered on"},
	"another kind of TEE than was registered": {func(_ *testing.T, w *world, bad *node) {
		change(w, bad, func(s *ratls.Standing) { s.TEE = typed.TeeSGX })
	}, "registered with TEE 0x00"},
	"a removed instance": {func(_ *testing.T, w *world, bad *node) {
		change(w, bad, func(s *ratls.Standing) { s.Live = false })
	}, "may not act"},
	"an instance that nobody registered": {func(_ *testing.T, w *world, bad *node) {
		w.set(func(w *world) { delete(w.standings, bad.address) })
	}, "may not act"},
	"a stranger": {func(_ *testing.T, w *world, bad *node) {
		w.set(func(w *world) { w.strangers[bad.address] = true })
	}, errStranger.Error()},
	"another machine's root": {func(t *testing.T, w *world, bad *node) {
		other := newWorldOf(t, "another vendor")
		bad.machine.world, bad.Evidence = other, other.machine(t, "bad")
	}, "pck-chain"},
}

// warm has a node make its certificate, which it then goes on showing: it looks at no chain but its own.
func warm(t *testing.T, w *world, n *node) {
	t.Helper()
	certificate, err := n.Certificate(t.Context())
	require.NoError(t, err)
	require.NotNil(t, certificate)
}

func change(w *world, n *node, how func(*ratls.Standing)) {
	w.set(func(w *world) {
		s := w.standings[n.address]
		how(&s)
		w.standings[n.address] = s
	})
}

func TestAPeerWithOneThingWrongIsRefusedByBothSides(t *testing.T) {
	for name, wrong := range wrongs {
		t.Run(name, func(t *testing.T) {
			for _, dials := range []bool{true, false} {
				w := newWorld(t)
				good, bad := w.node(t, "good"), w.node(t, "bad")
				blind := bad.blind()
				wrong.make(t, w, bad)
				if dials {
					o := connect(t, bad.dialling(blind), good.Server())
					require.ErrorContains(t, o.server, wrong.says)
					require.ErrorIs(t, o.server, ratls.ErrPeer)
					require.Error(t, o.client, "the server ends it")
					continue
				}
				o := connect(t, good.Client(bad.address), bad.serving(blind))
				require.ErrorContains(t, o.client, wrong.says)
				require.ErrorIs(t, o.client, ratls.ErrPeer)
				require.Error(t, o.server, "the client ends it")
			}
		})
	}
}

// blind is a bad side's own configuration, which takes anybody.
type blind struct{}

func (n *node) blind() blind { return blind{} }

func (n *node) dialling(blind) *tls.Config {
	config := n.Client(common.Address{})
	config.VerifyConnection = nil
	return config
}

func (n *node) serving(blind) *tls.Config {
	config := n.Server()
	config.VerifyConnection = nil
	return config
}

func TestAnInstanceIsReachedOnlyAsTheOneThatWasDialled(t *testing.T) {
	w := newWorld(t)
	alice, bob, carol := w.node(t, "alice"), w.node(t, "bob"), w.node(t, "carol")
	o := connect(t, alice.Client(carol.address), bob.Server())
	require.ErrorContains(t, o.client, "and "+carol.address.Hex()+" was dialled")
	o = connect(t, alice.Client(common.Address{}), bob.Server())
	require.ErrorContains(t, o.client, "was dialled")

	// And not as ourselves: somebody has our words come back to us.
	o = connect(t, alice.Client(alice.address), alice.Server())
	require.ErrorContains(t, o.client, "it is ourselves")
	require.ErrorContains(t, connect(t, alice.dialling(blind{}), alice.Server()).server, "it is ourselves")
}

// What speaks TLS and no more.
func TestPlainTLSIsRefused(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	own := plain(t)
	for name, c := range map[string]struct {
		client *tls.Config
		says   string
	}{
		"no certificate":      {&tls.Config{NextProtos: []string{"h2"}}, "client didn't provide a certificate"},
		"a plain certificate": {&tls.Config{NextProtos: []string{"h2"}, Certificates: []tls.Certificate{own}}, "there is no such extension"},
		"TLS 1.2":             {&tls.Config{NextProtos: []string{"h2"}, MaxVersion: tls.VersionTLS12, Certificates: []tls.Certificate{own}}, "unsupported versions"},
		"no protocol":         {&tls.Config{Certificates: []tls.Certificate{own}}, `it speaks "", not HTTP/2`},
		"HTTP/1.1":            {&tls.Config{NextProtos: []string{"http/1.1"}, Certificates: []tls.Certificate{own}}, `it speaks "", not HTTP/2`},
	} {
		t.Run("client: "+name, func(t *testing.T) {
			c.client.InsecureSkipVerify = true
			o := connect(t, c.client, bob.Server())
			require.ErrorContains(t, o.server, c.says)
			require.Error(t, o.client)
		})
	}
	for name, c := range map[string]struct {
		server *tls.Config
		says   string
	}{
		"a plain server": {&tls.Config{NextProtos: []string{"h2"}, Certificates: []tls.Certificate{own}}, "there is no such extension"},
		"TLS 1.2":        {&tls.Config{NextProtos: []string{"h2"}, MaxVersion: tls.VersionTLS12, Certificates: []tls.Certificate{own}}, "protocol version not supported"},
		"no protocol":    {&tls.Config{Certificates: []tls.Certificate{own}}, `it speaks "", not HTTP/2`},
		"two certificates": {&tls.Config{NextProtos: []string{"h2"}, Certificates: []tls.Certificate{{
			Certificate: [][]byte{own.Certificate[0], own.Certificate[0]}, PrivateKey: own.PrivateKey,
		}}}, "2 certificates, one was wanted"},
	} {
		t.Run("server: "+name, func(t *testing.T) {
			o := connect(t, alice.Client(bob.address), c.server)
			require.ErrorContains(t, o.client, c.says)
			require.Error(t, o.server)
		})
	}

	// A server that asks for no certificate learns nothing of us, and we don't speak first: but it isn't our peer's either.
	server := bob.serving(blind{})
	server.ClientAuth = tls.NoClientCert
	o := connect(t, alice.Client(bob.address), server)
	require.NoError(t, o.client, "who the server is, is known; whom it takes is its own matter")
}

// Whoever has seen a certificate can show it. He hasn't its key.
func TestACopiedCertificateOpensNothing(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	copied, err := bob.Certificate(t.Context())
	require.NoError(t, err)
	mallory := plain(t)
	mallory.Certificate, mallory.Leaf = copied.Certificate, nil

	o := connect(t, alice.Client(bob.address), &tls.Config{GetCertificate: func(*tls.ClientHelloInfo) (*tls.Certificate, error) { return &mallory, nil }, NextProtos: []string{"h2"}})
	require.ErrorContains(t, o.client, "invalid signature by the server certificate")
	o = connect(t, &tls.Config{
		GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &mallory, nil },
		NextProtos:           []string{"h2"}, InsecureSkipVerify: true,
	}, alice.Server())
	require.ErrorContains(t, o.server, "invalid signature by the client certificate")

	// Nor does showing it often ask the registry often.
	w.set(func(w *world) { w.asked = 0 })
	began := time.Now()
	for range 20 {
		connect(t, &tls.Config{
			GetClientCertificate: func(*tls.CertificateRequestInfo) (*tls.Certificate, error) { return &mallory, nil },
			NextProtos:           []string{"h2"}, InsecureSkipVerify: true,
		}, alice.Server())
	}
	require.Less(t, w.asked, 5+int(time.Since(began)/ratls.VerdictTime))
}

// Tickets aren't given, and one that is shown isn't taken: removal counts from the next connection on.
func TestNoSessionOutlivesARemoval(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	client, server := alice.Client(bob.address), bob.Server()
	client.ClientSessionCache = tls.NewLRUClientSessionCache(8)
	client.ServerName = "bob"
	client.SessionTicketsDisabled, server.SessionTicketsDisabled = false, false // by somebody's mistake
	o := connect(t, client, server)
	require.NoError(t, o.client)
	o = connect(t, client, server)
	require.True(t, o.state.DidResume || o.served.DidResume || o.client != nil || o.server != nil, "it was tried")
	require.ErrorContains(t, errors.Join(o.client, o.server), "resumes a session")

	client, server = alice.Client(bob.address), bob.Server()
	client.ClientSessionCache = tls.NewLRUClientSessionCache(8)
	client.ServerName = "bob"
	for range 2 {
		o = connect(t, client, server)
		require.NoError(t, o.client)
		require.NoError(t, o.server)
		require.False(t, o.state.DidResume)
	}
	change(w, alice, func(s *ratls.Standing) { s.Live = false })
	time.Sleep(ratls.VerdictTime)
	o = connect(t, client, server)
	require.ErrorContains(t, o.server, "may not act")

	// What is open is asked about.
	change(w, bob, func(s *ratls.Standing) { s.Live = false })
	require.ErrorContains(t, alice.Recheck(t.Context(), o.state), "may not act")
	change(w, bob, func(s *ratls.Standing) { s.Live = true })
	require.NoError(t, alice.Recheck(t.Context(), o.state))
	w.set(func(w *world) { w.strangers[bob.address] = true })
	require.ErrorIs(t, alice.Recheck(t.Context(), o.state), errStranger)
}

// An instance that governance let in without evidence is known in development alone. It shows a quote there too.
func TestAnInstanceWithoutMeasurementIsForDevelopment(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	w.set(func(w *world) { w.standings[bob.address] = ratls.Standing{Live: true} })
	require.NoError(t, connect(t, alice.Client(bob.address), bob.Server()).client)

	s := ratls.Standing{Live: true}
	require.ErrorContains(t, s.Acts(1), "development alone")
	require.NoError(t, s.Acts(31337))
}

func TestAConfigurationThatCouldBelieveTooMuchIsRefused(t *testing.T) {
	w := newWorld(t)
	for says, wrong := range map[string]func(*ratls.Config){
		"believed on chains 1337 and 31337 alone": func(c *ratls.Config) { c.ChainID = 1 },
		"there is no chain 0":                     func(c *ratls.Config) { c.ChainID = 0 },
		"no registry":                             func(c *ratls.Config) { c.Registry = common.Address{} },
		"no app":                                  func(c *ratls.Config) { c.App = common.Address{} },
		"no instance key":                         func(c *ratls.Config) { c.Instance = nil },
		"no evidence can be had":                  func(c *ratls.Config) { c.Evidence = nil },
		"no source of collateral":                 func(c *ratls.Config) { c.Collateral = nil },
		"never spoken to":                         func(c *ratls.Config) { c.Policy = policy.Policy{AllowDebug: true} },
		"no chain view":                           func(c *ratls.Config) { c.Heads = nil },
		"nobody says":                             func(c *ratls.Config) { c.Standing = nil },
		"take 30 to 8191":                         func(c *ratls.Config) { c.MaxAge = 10_000 },
		"a quarter of that":                       func(c *ratls.Config) { c.Depth = 100 },
		"it must be positive":                     func(c *ratls.Config) { c.Timeout = -1 },
	} {
		n := w.node(t, "one")
		require.NoError(t, n.Check())
		wrong(n.Config)
		require.ErrorContains(t, n.Check(), says)

		// And it does nothing.
		_, err := n.Certificate(t.Context())
		require.Error(t, err)
		require.Error(t, n.Server().VerifyConnection(tls.ConnectionState{}))
	}

	// Intel's root is good everywhere, by name or unsaid. A key of a file is good nowhere else.
	n := w.node(t, "one")
	n.ChainID, n.Root = 1, dcap.IntelRoot()
	require.NoError(t, n.Check())
	n.Root = nil
	require.NoError(t, n.Check())
	key, err := instance.Create(t.TempDir()+"/key", cheap, []byte("correct horse battery staple"))
	require.NoError(t, err)
	n.Instance = key
	require.ErrorContains(t, n.Check(), "which no quote may vouch for")
}

// Our endpoints' silence is no judgement of a peer, and no entrance either.
func TestWithoutAChainNobodyIsHeard(t *testing.T) {
	w := newWorld(t)
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	require.NoError(t, connect(t, alice.Client(bob.address), bob.Server()).client)
	broken := func(context.Context, common.Address) (ratls.Standing, error) {
		return ratls.Standing{}, errors.New("too few endpoints answer")
	}
	bob2 := w.node(t, "bob2")
	alice.Standing = broken
	o := connect(t, alice.Client(bob2.address), bob2.Server())
	require.ErrorContains(t, o.client, "ask the registry: too few endpoints answer")
	w.set(func(w *world) { w.down = true })
	carol := w.node(t, "carol")
	o = connect(t, alice.Client(carol.address), carol.Server())
	require.ErrorContains(t, o.server, "too few endpoints show the chain")
}

// Collateral that another root signed judges nothing, wherever it comes from.
func TestCollateralOfAnotherRootIsRefused(t *testing.T) {
	w, other := newWorld(t), newWorldOf(t, "another vendor")
	alice, bob := w.node(t, "alice"), w.node(t, "bob")
	alice.Collateral = other.machine(t, "bob")
	require.ErrorContains(t, connect(t, alice.Client(bob.address), bob.Server()).client, "root")
}
