package member_test

import (
	"bytes"
	"context"
	"fmt"
	"log/slog"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/bindings/keycommittee"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/keynode/member"
	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/protocol/keynodeapi"
	"github.com/veritee/veritee/protocol/keynodeapi/keynodeapiconnect"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
)

// A place is a chain with a committee, and machines for its nodes.
type place struct {
	*world.World
	t         *testing.T
	chain     *chain.Chain
	rack      *rack.Rack
	app       common.Address
	committee common.Address
	broker    common.Address
}

func newPlace(t *testing.T, machines ...string) *place {
	t.Helper()
	owner, user := world.Wallets()
	c, err := chain.New(chain.Config{HTTP: "127.0.0.1:0", Alloc: chain.Fund(owner.Address, user.Address)})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	p := &place{t: t, chain: c}
	p.World, err = world.Deploy(t.Context(), world.Node{ChainID: chain.ID, Client: c.Client(), Mine: func() error { _, err := c.Mine(); return err }})
	require.NoError(t, err)
	_, err = p.CreateApp(t.Context(), "committee")
	require.NoError(t, err)
	p.app = p.App
	p.committee = p.put(keycommittee.KeyCommitteeMetaData.Bin, keycommittee.NewKeyCommittee().PackConstructor(p.Owner.Address, p.app,
		keycommittee.IKeyCommitteeTerms{Depth: 2, SessionTime: 120, Patience: 2}))
	p.broker = p.put(keybroker.KeyBrokerMetaData.Bin, keybroker.NewKeyBroker().PackConstructor(p.committee, 20, 1))
	p.mine(1)

	folder, err := os.MkdirTemp("", "kn") // a socket's path is short
	require.NoError(t, err)
	t.Cleanup(func() { os.RemoveAll(folder) })
	releases := make(map[string]string)
	for _, name := range machines {
		releases[name] = "1.0"
	}
	p.rack, err = rack.New(chain.ID, folder, releases)
	require.NoError(t, err)
	t.Cleanup(p.rack.Halt)
	return p
}

func (p *place) put(bin string, constructor []byte) common.Address {
	p.t.Helper()
	receipt, err := p.Owner.Do(p.t.Context(), p.Node, nil, nil, append(common.FromHex(bin), constructor...))
	require.NoError(p.t, err)
	return receipt.ContractAddress
}

func (p *place) mine(blocks int) {
	p.t.Helper()
	for range blocks {
		_, err := p.chain.Mine()
		require.NoError(p.t, err)
	}
}

func (p *place) do(to common.Address, data []byte) {
	p.t.Helper()
	_, err := p.Owner.Do(p.t.Context(), p.Node, &to, nil, data)
	require.NoError(p.t, err)
}

// config is a node on a machine.
func (p *place) config(name string) member.Config {
	p.t.Helper()
	machine := p.rack.Machines[name]
	door, err := process.FreeAddress()
	require.NoError(p.t, err)
	folder := filepath.Dir(machine.Socket)
	return member.Config{
		Version: "test", Listen: server.ListenConfig{Address: server.Address{Scheme: "unix", Path: filepath.Join(folder, name+".sock")}},
		ChainID: chain.ID, Committee: p.committee, Brokers: []common.Address{p.broker}, Endpoints: []string{p.chain.HTTP()}, Timeout: 5 * time.Second,
		Data: filepath.Join(folder, name), PeersListen: door,
		Seal: seal.Config{Choice: seal.Dstack, DstackEndpoint: machine.Socket}, Attestation: attest.Config{Choice: attest.Dstack, DstackEndpoint: machine.Socket},
		Collateral: []string{p.rack.Service}, DevelopmentRoot: p.rack.RootFile, Poll: 100 * time.Millisecond, Drain: time.Second,
		Log: slog.New(slog.NewTextHandler(newLines(p.t, name), &slog.HandlerOptions{Level: slog.LevelWarn})),
	}
}

// lines go to the test's log until it ends: a connection that a node was making when it ended may still have something to say.
type lines struct {
	t    *testing.T
	name string

	mu   sync.Mutex
	over bool
}

func newLines(t *testing.T, name string) *lines {
	l := &lines{t: t, name: name}
	t.Cleanup(func() {
		l.mu.Lock()
		defer l.mu.Unlock()
		l.over = true
	})
	return l
}

func (l *lines) Write(line []byte) (int, error) {
	l.mu.Lock()
	defer l.mu.Unlock()
	if !l.over {
		l.t.Logf("%s %s", l.name, bytes.TrimSpace(line))
	}
	return len(line), nil
}

// A running node, as a relayer sees it.
type running struct {
	keynodeapiconnect.KeyNodeServiceClient
	worker   workerapiconnect.WorkerServiceClient
	web      *http.Client
	instance common.Address
	stop     func()
}

func (p *place) run(config member.Config) *running {
	p.t.Helper()
	ctx, cancel := context.WithCancel(context.Background())
	node, err := member.New(ctx, config)
	require.NoError(p.t, err)
	left := make(chan error, 1)
	go func() { left <- node.Run(ctx) }()
	web := &http.Client{Transport: &http.Transport{DisableKeepAlives: true, DialContext: func(ctx context.Context, _, _ string) (net.Conn, error) {
		return new(net.Dialer).DialContext(ctx, "unix", config.Listen.Address.Path)
	}}}
	r := &running{
		keynodeapiconnect.NewKeyNodeServiceClient(web, "http://node"), workerapiconnect.NewWorkerServiceClient(web, "http://node"), web, node.Instance(),
		sync.OnceFunc(func() {
			cancel()
			require.NoError(p.t, <-left)
			require.NoError(p.t, node.Close())
		}),
	}
	p.t.Cleanup(r.stop)
	p.eventually(func() bool { _, err := r.Describe(ctx, &keynodeapi.DescribeRequest{}); return err == nil }, "its door opens")
	return r
}

func (p *place) eventually(is func() bool, what string) {
	p.t.Helper()
	for end := time.Now().Add(2 * time.Minute); !is(); time.Sleep(20 * time.Millisecond) {
		if time.Now().After(end) {
			require.Fail(p.t, "never: "+what)
		}
	}
}

// The whole of it, as it is run: quotes, sealing by the platform, attested TLS, both doors.
func TestNodesOnMachinesFormACommitteeAndComeBack(t *testing.T) {
	names := []string{"a", "b", "c"}
	p := newPlace(t, names...)
	var configs []member.Config
	var nodes []*running
	var named []keycommittee.IKeyCommitteeMember
	for i, name := range names {
		configs = append(configs, p.config(name))
		n := p.run(configs[i])
		nodes = append(nodes, n)
		p.do(p.Registry, enclaveregistry.NewEnclaveRegistry().PackConfirm(n.instance, p.app, common.Hash{1}, p.chain.Head().Time+86_400))
		is, err := n.Describe(t.Context(), &keynodeapi.DescribeRequest{})
		require.NoError(t, err)
		require.Equal(t, configs[i].PeersListen, is.GetEndpoint())
		named = append(named, keycommittee.IKeyCommitteeMember{Instance: n.instance, Operator: common.BigToAddress(big.NewInt(int64(i + 1))), Endpoint: is.GetEndpoint()})
	}
	p.mine(4) // ratls names a block a little below the head

	// A registrar finds what it needs, and nothing else of a worker is there.
	who, err := nodes[0].worker.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Equal(t, nodes[0].instance.Bytes(), who.GetInstance())
	require.Equal(t, [][]byte{p.app[:]}, who.GetChains()[0].GetApps())
	head := p.chain.Head()
	quote, err := nodes[0].worker.Attest(t.Context(), &workerapi.AttestRequest{
		ChainId: chain.ID, Registry: p.Registry[:], App: p.app[:], BlockNumber: head.Number.Uint64(), BlockHash: head.Hash().Bytes(),
	})
	require.NoError(t, err)
	require.NotEmpty(t, quote.GetQuote())
	_, err = nodes[0].worker.Answer(t.Context(), &workerapi.AnswerRequest{})
	require.NotNil(t, workerapi.RefusalOf(err))
	_, err = nodes[0].worker.OrderKey(t.Context(), &workerapi.OrderKeyRequest{})
	require.NotNil(t, workerapi.RefusalOf(err))

	p.do(p.committee, keycommittee.NewKeyCommittee().PackPropose(named, 2))
	p.mine(2)
	confirm := func(session uint64) {
		var record typed.Generation
		var group []byte
		var all []keycommittee.IKeyCommitteeConfirmation
		for i, n := range nodes {
			var said *keynodeapi.ConfirmationResponse
			p.eventually(func() bool {
				var err error
				said, err = n.Confirmation(t.Context(), &keynodeapi.ConfirmationRequest{Session: session})
				return err == nil && len(said.GetRecord()) > 0
			}, fmt.Sprintf("node %d confirms session %d", i, session))
			require.NoError(t, record.UnmarshalBinary(said.GetRecord()))
			signature, err := typed.ParseSignature(said.GetSignature())
			require.NoError(t, err)
			group = said.GetGroupKey()
			all = append(all, keycommittee.IKeyCommitteeConfirmation{Instance: n.instance, R: signature.R, Vs: signature.VS})
		}
		p.do(p.committee, keycommittee.NewKeyCommittee().PackConfirm(keycommittee.KeyHashesGeneration{
			Session: record.Session, Generation: record.Generation, Threshold: record.Threshold, Members: record.Members, Qualified: record.Qualified.Big(),
			GroupKey: record.GroupKey, Shares: record.Shares, Transcript: record.Transcript, Previous: record.Previous,
		}, group, all))
		p.mine(2)
	}
	confirm(1)
	healthy := func() {
		for i, n := range nodes {
			p.eventually(func() bool {
				response, err := n.web.Get("http://node/healthz")
				if err != nil {
					return false
				}
				defer response.Body.Close()
				is, err := n.Describe(t.Context(), &keynodeapi.DescribeRequest{})
				return err == nil && response.StatusCode == http.StatusOK && len(is.GetShares()) > 0 && is.GetHeadAgreed() >= 2
			}, fmt.Sprintf("node %d is healthy", i))
		}
	}
	healthy()

	// All of them at once: the same instances, with their shares, refresh.
	for _, n := range nodes {
		n.stop()
	}
	for i := range nodes {
		before := nodes[i].instance
		nodes[i] = p.run(configs[i])
		require.Equal(t, before, nodes[i].instance)
	}
	healthy()
	p.do(p.committee, keycommittee.NewKeyCommittee().PackPropose(named, 2))
	p.mine(2)
	confirm(2)
	healthy()

	// Two processes on one folder would speak by one key.
	_, err = member.New(t.Context(), configs[0])
	require.ErrorContains(t, err, "another process has it open")
}

func TestMistakesAreNamedWithTheirRemedy(t *testing.T) {
	for want, change := range map[string]func(*member.Config){
		"no committee":                   func(c *member.Config) { c.Committee = common.Address{} },
		"no broker":                      func(c *member.Config) { c.Brokers = nil },
		"no data folder":                 func(c *member.Config) { c.Data = "" },
		"isn't there; make it":           func(c *member.Config) { c.Data = "/none/such/folder" },
		"no door for peers":              func(c *member.Config) { c.PeersListen = "" },
		"isn't HOST:PORT":                func(c *member.Config) { c.PeersListen = "here" },
		"peers can't reach 0.0.0.0:7100": func(c *member.Config) { c.PeersListen = "0.0.0.0:7100" },
		"--peers-address":                func(c *member.Config) { c.PeersAddress = "here" },
		"--development-root is for":      func(c *member.Config) { c.ChainID, c.DevelopmentRoot = 1, "root.pem" },
		"at least two endpoints":         func(c *member.Config) { c.ChainID = 1 },
		"so it can't do without":         func(c *member.Config) { c.Attestation.Choice = attest.None },
		"--seal":                         func(c *member.Config) { c.Seal.Choice = "glue" },
	} {
		c := member.Config{
			Listen: server.ListenConfig{Address: server.Address{Scheme: "http", Host: "127.0.0.1:0"}}, ChainID: 1337, Committee: common.Address{1},
			Brokers: []common.Address{{2}}, Endpoints: []string{"http://127.0.0.1:1"}, Data: t.TempDir(), PeersListen: "127.0.0.1:0",
			Attestation: attest.Config{Choice: attest.Auto}, Seal: seal.Config{Choice: seal.None}, Log: slog.New(slog.DiscardHandler),
		}
		require.NoError(t, c.Check())
		change(&c)
		require.ErrorContains(t, c.Check(), want)
	}
}
