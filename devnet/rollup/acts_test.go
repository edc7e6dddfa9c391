package rollup

import (
	"context"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
)

// A stand-in does in the test's process what relayer and worker do: it sees requests, executes, signs and sends.
type standIn struct {
	t        *testing.T
	town     *Town
	world    *world.World
	instance *world.Wallet
	executor stf.Executor
	node     *stf.Node
	done     map[common.Hash]bool
}

// settled is a rollup on a chain of its own, with one instance that governance vouches for.
func settled(t *testing.T) (*Town, *standIn) {
	t.Helper()
	owner, user := world.Wallets()
	proposer, guardian := Wallets()
	in := &standIn{t: t, instance: world.NewWallet("instance"), done: make(map[common.Hash]bool)}
	c, err := chain.New(chain.Config{
		Alloc: chain.Fund(owner.Address, user.Address, proposer.Address, guardian.Address, in.instance.Address), Deterministic: true,
	})
	require.NoError(t, err)
	t.Cleanup(func() { _ = c.Close() })
	node := world.Node{ChainID: chain.ID, Client: c.Client(), Mine: func() error { _, err := c.Mine(); return err }}
	require.NoError(t, node.Mine())
	in.world, err = world.Deploy(t.Context(), node)
	require.NoError(t, err)
	deployed, err := in.world.Owner.Do(t.Context(), node, nil, nil, append(common.FromHex(sgxverifier.SGXVerifierMetaData.Bin),
		sgxverifier.NewSGXVerifier().PackConstructor(in.world.Registry)...))
	require.NoError(t, err)
	verifier := deployed.ContractAddress
	_, err = in.world.Owner.Do(t.Context(), node, &in.world.Registry, nil, enclaveregistry.NewEnclaveRegistry().PackSetJudge(verifier, true))
	require.NoError(t, err)
	require.NoError(t, in.world.Confirm(t.Context(), in.instance.Address))

	l2 := sealed(t, 0)
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	require.NoError(t, l2.WriteGenesis(genesis))
	config, err := ConfigOf(genesis)
	require.NoError(t, err)
	network, err := stf.ReadNetwork(genesis)
	require.NoError(t, err)
	gate, err := OpenGate(l2.HTTP())
	require.NoError(t, err)
	t.Cleanup(gate.Close)
	in.executor = stf.NewGeth(network, stf.Limits{})
	in.node, err = stf.DialNode(t.Context(), gate.URL, network.Withdrawals)
	require.NoError(t, err)
	l1, err := Deploy(t.Context(), in.world, verifier, l2, Terms{
		Accepts: 1, RejectTime: 3, TEETime: 10, ZKTime: 60, ResolveTime: 4, Measurements: []common.Hash{{}}, Config: config,
	})
	require.NoError(t, err)
	in.town = &Town{L2: l2, L1: l1, Gate: gate, Say: t.Logf, Wait: func(ctx context.Context) error {
		in.work()
		return node.Mine()
	}}
	return in.town, in
}

// work looks for claims that it said nothing of yet.
func (in *standIn) work() {
	history, err := in.town.L1.History(in.t.Context())
	require.NoError(in.t, err)
	for _, e := range history {
		if in.done[e.ID] {
			continue
		}
		judged, err := stf.Judge(in.t.Context(), in.executor, in.node, &e.Claim, stf.Limits{})
		if err != nil {
			continue // the gate is shut
		}
		in.done[e.ID] = true
		in.send(e.Claim, in.sign(e.Claim, judged.Verdict, judged.ComputedRoot))
	}
}

func (in *standIn) sign(claim typed.Claim, verdict typed.Verdict, root common.Hash) SignedProof {
	head, err := in.town.L1.Node.Client.HeaderByNumber(in.t.Context(), nil)
	require.NoError(in.t, err)
	registry := enclaveregistry.NewEnclaveRegistry()
	out, err := in.town.L1.Node.Client.CallContract(in.t.Context(), ethereum.CallMsg{To: &in.world.Registry, Data: registry.PackPolicyVersion(in.world.App)}, nil)
	require.NoError(in.t, err)
	version, err := registry.UnpackPolicyVersion(out)
	require.NoError(in.t, err)
	proof := typed.TeeProof{
		Claim: claim.ID(), Verdict: verdict, ComputedRoot: root, Instance: in.instance.Address, PolicyVersion: version,
		Recipient: in.instance.Address, NotAfter: head.Time + 600,
	}
	sig, err := proof.Sign(in.town.L1.Domain(), in.instance.Key)
	require.NoError(in.t, err)
	return SignedProof{proof, sig}
}

// send hands a verdict to the chain. Whether it counts is the contract's to say.
func (in *standIn) send(claim typed.Claim, signed SignedProof) {
	_, err := in.instance.Send(in.t.Context(), in.town.L1.Node, &in.town.L1.Rollup, nil, contract.PackSubmitTee(claimFor(claim), signed.bound()))
	require.NoError(in.t, err)
}

func (in *standIn) mayAct(instance common.Address, block uint64) (bool, error) {
	return in.world.AuthorizedAt(in.t.Context(), instance, block)
}

func bounded(t *testing.T) context.Context {
	ctx, cancel := context.WithTimeout(t.Context(), time.Minute)
	t.Cleanup(cancel)
	return ctx
}

// All rows of the table, by the contracts and the runner alone.
func TestRowsComeOutAsTheTableSays(t *testing.T) {
	town, in := settled(t)
	ctx := bounded(t)
	heard := func(context.Context, typed.Claim) (string, error) { return "heard", nil }
	var rows []Row
	for _, act := range []func() (Row, error){
		func() (Row, error) { return town.Agree(ctx) },
		func() (Row, error) { return town.Disprove(ctx) },
		func() (Row, error) { return town.Contradict(ctx, heard) },
		func() (Row, error) { return town.Withhold(ctx, heard) },
		func() (Row, error) { return town.Agree(ctx) },
	} {
		row, err := act()
		require.NoError(t, err)
		rows = append(rows, row)
	}
	findings, complaints, err := town.Inquest(ctx, in.mayAct)
	require.NoError(t, err)
	require.Empty(t, complaints)
	require.Len(t, findings, 7)
	for _, row := range rows {
		require.Empty(t, row.Judge(findings))
	}
	head, err := town.L1.Head(ctx)
	require.NoError(t, err)
	require.EqualValues(t, 5*BatchBlocks, head.Number)

	// The judges aren't blind: a row that is taken for another is complained of, and so is an instance that couldn't act.
	rows[0].must = rows[2].must
	require.NotEmpty(t, rows[0].Judge(findings))
	rows[1].Instead = nil
	require.NotEmpty(t, rows[1].Judge(findings))
	require.NotEmpty(t, (&Row{}).Judge(findings))
	_, complaints, err = town.Inquest(ctx, func(common.Address, uint64) (bool, error) { return false, nil })
	require.NoError(t, err)
	require.NotEmpty(t, complaints)
}

// Whoever finds two verdicts of an instance that can't both be true shows them, and it is out.
func TestLiarIsOut(t *testing.T) {
	town, in := settled(t)
	ctx := bounded(t)
	b, err := town.batch(ctx)
	require.NoError(t, err)
	claim, err := town.L1.Claim(ctx, b)
	require.NoError(t, err)
	first, second := in.sign(claim, typed.Accept, common.Hash{}), in.sign(claim, typed.Reject, common.Hash{1})
	authorized, err := in.world.Authorized(ctx, in.instance.Address)
	require.NoError(t, err)
	require.True(t, authorized)
	require.Error(t, town.L1.ShowEquivocation(ctx, in.world.User, claim, first, claim, first), "one verdict twice is none")
	require.NoError(t, town.L1.ShowEquivocation(ctx, in.world.User, claim, first, claim, second))
	authorized, err = in.world.Authorized(ctx, in.instance.Address)
	require.NoError(t, err)
	require.False(t, authorized)
}
