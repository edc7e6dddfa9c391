package deployment

import (
	"context"
	"crypto/ecdsa"
	"math/big"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/core/vm/runtime"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/vrfcoordinator"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/transact"
)

// owner is a development key that everybody knows.
func owner(t *testing.T) *ecdsa.PrivateKey {
	t.Helper()
	key, err := crypto.ToECDSA(crypto.Keccak256([]byte("veritee deployment test")))
	require.NoError(t, err)
	return key
}

// start runs a chain whose blocks come by themselves, and a deployer on it over HTTP.
func start(t *testing.T) *Deployer {
	t.Helper()
	return startWith(t, chain.Config{})
}

func startWith(t *testing.T, config chain.Config) *Deployer {
	t.Helper()
	key := owner(t)
	config.HTTP, config.Alloc = "127.0.0.1:0", chain.Fund(crypto.PubkeyToAddress(key.PublicKey))
	config.Archive = true // blocks come fast: old states would be gone in seconds
	c, err := chain.New(config)
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })

	ctx, stop := context.WithCancel(t.Context())
	mining := make(chan error, 1)
	go func() { mining <- c.MineEvery(ctx, 20*time.Millisecond) }()
	t.Cleanup(func() { stop(); require.NoError(t, <-mining) })

	client, err := ethclient.DialContext(t.Context(), c.HTTP())
	require.NoError(t, err)
	t.Cleanup(client.Close)
	sender := &transact.Sender{Client: client, ChainID: big.NewInt(chain.ID), Key: key, Wait: time.Minute}
	return &Deployer{Client: client, Sender: sender, Say: t.Logf}
}

func parameters(t *testing.T) Parameters {
	t.Helper()
	p := Defaults(chain.ID)
	p.Owner = crypto.PubkeyToAddress(owner(t).PublicKey)
	return p
}

func plan(t *testing.T, p Parameters) Plan {
	t.Helper()
	plan, err := New(chain.ID, p, HashWindow)
	require.NoError(t, err)
	return plan
}

func TestDeployedContractsAreWhereAndWhatThePlanSays(t *testing.T) {
	d := start(t)
	p := plan(t, parameters(t))
	path := filepath.Join(t.TempDir(), "deployments", "1337.json")

	window, err := Window(t.Context(), d.Client)
	require.NoError(t, err)
	require.EqualValues(t, HashWindow, window)

	f, err := d.Deploy(t.Context(), p, path)
	require.NoError(t, err)
	require.NoError(t, f.Check(t.Context(), d.Client))
	require.Equal(t, p.Contract(Coordinator).Address, f.Address(Coordinator))

	// What the machine of the plan has computed is what the chain did, gas and all.
	for _, planned := range p.Contracts {
		receipt, err := d.Client.TransactionReceipt(t.Context(), f.Contract(planned.Name).Transaction)
		require.NoError(t, err)
		require.InEpsilon(t, receipt.GasUsed, planned.Gas, 0.01, planned.Name)
	}

	// Governance deployed it, so nothing is left to say.
	open, err := p.Unsettled(t.Context(), d.Client)
	require.NoError(t, err)
	require.Empty(t, open)

	// The file is the deployment.
	read, err := Read(path)
	require.NoError(t, err)
	require.Equal(t, f, read)
	back, err := read.BuiltWith()
	require.NoError(t, err)
	require.Equal(t, p, plan(t, back))

	place, err := Locate(chain.ID, path, common.Address{}, 0)
	require.NoError(t, err)
	require.Equal(t, f.Contract(Coordinator).Block, place.FirstBlock)
	place, err = Locate(chain.ID, path, common.Address{}, 99)
	require.NoError(t, err)
	require.EqualValues(t, 99, place.FirstBlock)
	_, err = Locate(1, path, common.Address{}, 0)
	require.ErrorIs(t, err, ErrOtherChain)
	require.ErrorContains(t, err, "name deployments/1.json")
}

func TestDeployingAgainSendsNothing(t *testing.T) {
	d := start(t)
	p := plan(t, parameters(t))
	path := filepath.Join(t.TempDir(), "1337.json")
	first, err := d.Deploy(t.Context(), p, path)
	require.NoError(t, err)
	nonce, err := d.Client.PendingNonceAt(t.Context(), d.Sender.Address())
	require.NoError(t, err)

	again, err := d.Deploy(t.Context(), p, path)
	require.NoError(t, err)
	require.Equal(t, first, again)

	// A lost file is found again on the chain, by who can't send too.
	require.NoError(t, os.Remove(path))
	d.Sender = nil
	found, err := d.Deploy(t.Context(), p, path)
	require.NoError(t, err)
	require.Equal(t, first, found)

	after, err := d.Client.PendingNonceAt(t.Context(), crypto.PubkeyToAddress(owner(t).PublicKey))
	require.NoError(t, err)
	require.Equal(t, nonce, after)
}

func TestHalfADeploymentIsCompleted(t *testing.T) {
	d := start(t)
	p := plan(t, parameters(t))
	_, err := d.Sender.Send(t.Context(), p.Contract(Store).Call(p.Parameters.Salt))
	require.NoError(t, err)

	missing, err := p.Missing(t.Context(), d.Client)
	require.NoError(t, err)
	require.Equal(t, p.Contracts[1:], missing)

	f, err := d.Deploy(t.Context(), p, filepath.Join(t.TempDir(), "1337.json"))
	require.NoError(t, err)
	require.Less(t, f.Contract(Store).Block, f.Contract(Coordinator).Block)
}

func TestAnotherDeploymentInTheFileIsRefused(t *testing.T) {
	d := start(t)
	path := filepath.Join(t.TempDir(), "1337.json")
	_, err := d.Deploy(t.Context(), plan(t, parameters(t)), path)
	require.NoError(t, err)

	other := parameters(t)
	other.RetryBlocks++
	_, err = d.Deploy(t.Context(), plan(t, other), path)
	require.ErrorContains(t, err, "write elsewhere with --out")

	// The same contracts on a chain that was started anew have the same addresses, and aren't there.
	fresh := startWith(t, chain.Config{Deterministic: true})
	_, err = fresh.Deploy(t.Context(), plan(t, parameters(t)), path)
	require.ErrorIs(t, err, ErrOtherChain)
	require.ErrorContains(t, err, "started anew is another one, deploy again")
}

func TestOtherCodeAtTheAddressIsRefused(t *testing.T) {
	p := plan(t, parameters(t))
	alloc := chain.Fund(p.Parameters.Owner)
	alloc[p.Contract(Coordinator).Address] = types.Account{Code: []byte{0x00}, Balance: new(big.Int)}
	c, err := chain.New(chain.Config{Alloc: alloc})
	require.NoError(t, err)
	defer c.Close()

	d := &Deployer{Client: c.Client(), Say: t.Logf}
	_, err = d.Deploy(t.Context(), p, filepath.Join(t.TempDir(), "1337.json"))
	require.ErrorIs(t, err, ErrOtherCode)
	require.ErrorContains(t, err, "isn't the VRFCoordinator that is expected there")
}

func TestWhoCannotSendIsToldWhatIsMissing(t *testing.T) {
	d := start(t)
	d.Sender = nil
	_, err := d.Deploy(t.Context(), plan(t, parameters(t)), filepath.Join(t.TempDir(), "1337.json"))
	require.ErrorIs(t, err, ErrNotDeployed)
}

func TestChainWithoutTheFactoryIsExplained(t *testing.T) {
	for says, account := range map[string]types.Account{
		"send 0.01 ether to " + factoryMaker.Hex(): {Balance: new(big.Int)},
		"holds another contract":                   {Balance: new(big.Int), Code: []byte{0x00}},
	} {
		alloc := chain.Fund(parameters(t).Owner)
		alloc[Factory] = account
		c, err := chain.New(chain.Config{Alloc: alloc})
		require.NoError(t, err)
		defer c.Close()

		d := &Deployer{Client: c.Client(), Say: t.Logf, Sender: &transact.Sender{Client: c.Client(), ChainID: big.NewInt(chain.ID), Key: owner(t)}}
		_, err = d.Deploy(t.Context(), plan(t, parameters(t)), filepath.Join(t.TempDir(), "1337.json"))
		require.ErrorIs(t, err, ErrNoFactory)
		require.ErrorContains(t, err, says)
	}
}

func TestFactoryTransactionMakesTheFactory(t *testing.T) {
	var tx types.Transaction
	require.NoError(t, tx.UnmarshalBinary(factoryTransaction))
	maker, err := types.Sender(types.HomesteadSigner{}, &tx)
	require.NoError(t, err)
	require.Equal(t, maker, factoryMaker)
	require.Equal(t, Factory, crypto.CreateAddress(maker, 0))
	require.Equal(t, "10000000000000000", tx.Cost().String(), "0.01 ether")

	code, _, _, err := runtime.Create(tx.Data(), nil)
	require.NoError(t, err)
	require.Equal(t, FactoryCode, code)
}

func TestDeploymentOfAnotherChainOrVersionIsExplained(t *testing.T) {
	d := start(t)
	f, err := d.Deploy(t.Context(), plan(t, parameters(t)), filepath.Join(t.TempDir(), "1337.json"))
	require.NoError(t, err)

	for name, c := range map[string]struct {
		change func(*File)
		is     error
		says   string
	}{
		"chain id":          {func(f *File) { f.ChainID = 1 }, ErrOtherChain, "the node is on chain 1337, the deployment on chain 1"},
		"genesis":           {func(f *File) { f.Genesis[0]++ }, ErrOtherChain, "deploy again"},
		"no code":           {func(f *File) { f.Contract(Coordinator).Address[0]++ }, ErrNoCode, "VRFCoordinator isn't at"},
		"other coordinator": {func(f *File) { f.Contract(Coordinator).RuntimeHash[0]++ }, ErrOtherCode, "another version or another contract"},
		"other registry":    {func(f *File) { f.Contract(Registry).RuntimeHash[0]++ }, ErrOtherCode, "EnclaveRegistry"},
	} {
		t.Run(name, func(t *testing.T) {
			changed := f
			changed.Contracts = slices.Clone(f.Contracts)
			c.change(&changed)
			err := changed.Check(t.Context(), d.Client)
			require.ErrorIs(t, err, c.is)
			require.ErrorContains(t, err, c.says)
		})
	}
}

func TestFileThatWasChangedByHandIsRefused(t *testing.T) {
	d := start(t)
	path := filepath.Join(t.TempDir(), "1337.json")
	f, err := d.Deploy(t.Context(), plan(t, parameters(t)), path)
	require.NoError(t, err)

	for name, change := range map[string]func(*File){
		"no chain id":      func(f *File) { f.ChainID = 0 },
		"no genesis":       func(f *File) { f.Genesis = common.Hash{} },
		"no address":       func(f *File) { f.Contract(Registry).Address = common.Address{} },
		"no code hash":     func(f *File) { f.Contract(Coordinator).RuntimeHash = common.Hash{} },
		"another registry": func(f *File) { f.Contract(Registry).Address[3]++ },
	} {
		t.Run(name, func(t *testing.T) {
			changed := f
			changed.Contracts = slices.Clone(f.Contracts)
			change(&changed)
			require.NoError(t, changed.Write(path))
			_, err := Read(path)
			require.ErrorContains(t, err, "written by `veritee deploy` and not by hand")
		})
	}
	for name, content := range map[string]string{"no JSON": "{", "an unknown member": `{"chain": 1}`, "two objects": "{}{}"} {
		t.Run(name, func(t *testing.T) {
			require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
			_, err := Read(path)
			require.Error(t, err)
		})
	}
	_, err = Read(path + "x")
	require.ErrorContains(t, err, "`veritee deploy` writes one")
}

// A registry that isn't the coordinator's would refuse every worker.
func TestDeployedCoordinatorAsksItsRegistry(t *testing.T) {
	d := start(t)
	f, err := d.Deploy(t.Context(), plan(t, parameters(t)), filepath.Join(t.TempDir(), "1337.json"))
	require.NoError(t, err)

	coordinator := vrfcoordinator.NewVRFCoordinator()
	call := transact.Call{To: f.Address(Coordinator), Data: coordinator.PackRegistry()}
	gas, err := transact.Estimate(t.Context(), d.Client, common.Address{}, call, nil)
	require.NoError(t, err)
	require.NotZero(t, gas)
}
