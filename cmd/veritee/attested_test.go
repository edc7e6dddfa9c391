package main

import (
	"encoding/json"
	"encoding/pem"
	"fmt"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/zkverifier/dcap"
	stripping "github.com/veritee/veritee/zkverifier/onchain"
)

// vendor is whose hardware an attested town believes in.
func vendor(t *testing.T) *tee.Vendor {
	t.Helper()
	v, err := tee.New(chain.ID, tee.WithSeed([]byte("veritee command test")))
	require.NoError(t, err)
	return v
}

// attested makes a town whose contracts trust a vendor's root, with the collateral of its usual platform in a file.
func attested(t *testing.T) (*town, *tee.Vendor) {
	t.Helper()
	w, v := newTown(t), vendor(t)
	writeFile(t, "root.pem", string(pem.EncodeToMemory(&pem.Block{Type: "CERTIFICATE", Bytes: v.Root().Raw})))
	w.does(w.by("owner", "deploy", "--development-root", "root.pem")...)
	usual, err := v.Case(tee.TDXv4)
	require.NoError(t, err)
	writeFile(t, "bundle.json", string(usual.Bundle))
	return w, v
}

func TestContractsOfADevelopmentChainTrustItsRoot(t *testing.T) {
	w, v := attested(t)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	require.EqualValues(t, v.Root().Raw, f.Parameters.Root)

	store, at := collateralstore.NewCollateralStore(), f.Address(deployment.Store)
	out, err := w.client.CallContract(t.Context(), ethereum.CallMsg{To: &at, Data: store.PackRoot()}, nil)
	require.NoError(t, err)
	root, err := store.UnpackRoot(out)
	require.NoError(t, err)
	parameters, err := f.BuiltWith()
	require.NoError(t, err)
	require.Equal(t, v.Root().Raw, parameters.Root)
	require.NotEqual(t, new(big.Int), root.X)

	writeFile(t, "none.pem", "no certificate")
	w.refuses("--development-root: root: x509", w.by("owner", "deploy", "--development-root", "none.pem")...)
	w.refuses("write elsewhere with --out", w.by("owner", "deploy")...) // Intel's root makes another store
}

func TestCollateralIsPublishedOnce(t *testing.T) {
	w, _ := attested(t)
	type published struct {
		Sent  []sentDocument
		Holds []onchain.Document
	}
	dry := found[struct{ Transactions []shownCall }](w, w.on("collateral", "publish", "bundle.json", "--dry-run")...)
	require.NotEmpty(t, dry.Transactions)

	first := found[published](w, w.by("user", "collateral", "publish", "bundle.json")...)
	require.Len(t, first.Sent, len(dry.Transactions))
	require.Len(t, first.Holds, len(first.Sent))
	require.Equal(t, onchain.PartIssuer, first.Holds[len(first.Holds)-1].Part)

	out := w.does(w.by("user", "collateral", "publish", "bundle.json")...)
	require.Contains(t, out, "nothing to send")
	require.Regexp(t, `TCB info +TDX [0-9A-F]{12} +\d+ +\S+ +\S+ +\d+ days`, out)
	require.Contains(t, w.does(w.on("collateral", "publish", "bundle.json", "--dry-run")...), "nothing to send")

	// Another vendor's isn't signed as this chain's store wants it.
	other, err := tee.New(chain.ID, tee.WithSeed([]byte("another")))
	require.NoError(t, err)
	strange, err := other.Case(tee.TDXv4)
	require.NoError(t, err)
	writeFile(t, "strange.json", string(strange.Bundle))
	_, noise, code, err := w.try(w.by("user", "collateral", "publish", "strange.json")...)
	require.Error(t, err)
	require.Equal(t, 1, code, noise)
	require.NotEmpty(t, noise)

	w.refuses("or a FILE or folder with collateral", w.by("user", "collateral", "publish")...)
	w.refuses("--fmspc says nothing", w.by("user", "collateral", "publish", "bundle.json", "--fmspc", "00")...)
}

// A guest is a worker's trust domain on a platform of the vendor.
type guest struct {
	w        *town
	platform *tee.Platform
	vendor   *tee.Vendor
	name     string // of its instance key
	compose  byte   // what it runs
}

// quote is over what a worker makes up: its instance, its app, a block.
func (g guest) quote(app common.Address, block *types.Header) []byte {
	g.w.t.Helper()
	data := typed.Commitment{
		Use: typed.ForRegistration, ChainID: chain.ID, Registry: g.w.contracts().Registry, App: app, Instance: address(g.w.t, g.name),
		BlockNumber: block.Number.Uint64(), BlockHash: block.Hash(),
	}.ReportData()
	domain := g.vendor.SampleTD(data)
	domain.RTMR[3] = [48]byte{g.compose}
	raw, err := g.platform.QuoteTDX(tee.TDXv4, domain)
	require.NoError(g.w.t, err)
	return raw
}

// register does what a relayer does: it takes a quote, strips it and sends it. It returns the refusal.
func (g guest) register(app common.Address, selection typed.Selection) error {
	g.w.t.Helper()
	// Nodes try a transaction as if in the newest block, where only those before it have a hash.
	number, err := g.w.client.BlockNumber(g.w.t.Context())
	require.NoError(g.w.t, err)
	head, err := g.w.client.HeaderByNumber(g.w.t.Context(), new(big.Int).SetUint64(number-1))
	require.NoError(g.w.t, err)
	q, err := dcap.ReadQuote(g.quote(app, head))
	require.NoError(g.w.t, err)
	bundle, err := dcap.ParseCollateral(g.platform.Collateral(tee.TDX))
	require.NoError(g.w.t, err)
	info, err := dcap.ParseTCBInfo(bundle.TCBInfo)
	require.NoError(g.w.t, err)
	identity, err := dcap.ParseQEIdentity(bundle.QEIdentity)
	require.NoError(g.w.t, err)
	evidence, err := stripping.Strip(q, uint16(info.Evaluation), uint16(identity.Evaluation))
	require.NoError(g.w.t, err)

	f, err := deployment.Read("deployments/1337.json")
	require.NoError(g.w.t, err)
	_, err = g.w.sender("user").Send(g.w.t.Context(), transact.Call{
		Purpose: "register", To: f.Address(deployment.Registry),
		Data: enclaveregistry.NewEnclaveRegistry().PackRegister(enclaveregistry.IEnclaveRegistryRegistration{
			Instance: address(g.w.t, g.name), App: app, Verifier: f.Address(deployment.Direct),
			Selection: uint16(selection), BlockNumber: head.Number.Uint64(),
		}, evidence),
	})
	return err
}

// settledApp makes a town with an app, published collateral, and a guest that nothing allows yet.
func settledApp(t *testing.T) (*town, guest, common.Address) {
	t.Helper()
	w, v := attested(t)
	w.does(w.by("owner", "app", "create", "--name", "oracle", "--lease", "100h", "--tee", "tdx")...)
	w.does(w.by("user", "collateral", "publish", "bundle.json")...)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	require.Len(t, f.Apps, 1)
	platform, err := v.Platform(tee.PlatformConfig{})
	require.NoError(t, err)
	return w, guest{w, platform, v, "instance", 7}, f.Apps[0].Address
}

func TestAnInstanceEntersByItsQuoteAndDiesWithItsMeasurement(t *testing.T) {
	w, g, app := settledApp(t)
	require.ErrorContains(t, g.register(app, typed.SelectTD), "NotAllowed")

	head, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	writeFile(t, "worker.quote", string(g.quote(app, head)))
	require.Contains(t, w.does(w.by("owner", "app", "allow", "--quote", "worker.quote", "--name", "worker 1.2")...), "in slot 1")
	require.NoError(t, g.register(app, typed.SelectTD))

	// What the chain has of it.
	shown := found[struct{ Instances []onchain.Instance }](w, w.on("registry", "show")...).Instances
	require.Len(t, shown, 1)
	i := shown[0]
	require.True(t, i.Authorized, i.Why)
	require.Equal(t, address(t, "instance"), i.Address)
	require.Equal(t, "worker 1.2", i.Label)
	require.Equal(t, "TDX", i.TEE)
	require.Equal(t, "UpToDate", i.Status)
	require.EqualValues(t, 1, i.Slot)
	require.Contains(t, w.does(w.on("registry", "show")...), "worker 1.2")
	require.Regexp(t, `state +may act\n`, w.does(w.on("registry", "show", i.Address.Hex())...))
	require.Contains(t, w.does(w.on("app", "show")...), "has an instance that may act")

	// Whoever doubts it verifies it again.
	audited := w.does(w.on("registry", "audit", i.Address.Hex())...)
	require.Contains(t, audited, "what the chain recorded follows from the evidence")
	require.NotContains(t, audited, "NO ")
	require.Contains(t, w.does(w.on("registry", "audit", i.Address.Hex(), "--collateral", "bundle.json")...), "follows from the evidence")
	w.refuses("was never registered by evidence", w.on("registry", "audit", address(t, "user").Hex())...)

	// An app's end of a measurement is the end of its instances.
	measurement := i.Evidence.Measurement
	w.refuses("only the contract's owner or guardian", w.by("user", "app", "revoke", measurement.Hex(), "--reason", "none")...)
	require.Contains(t, w.does(w.by("owner", "app", "revoke", measurement.Hex(), "--reason", "leaks its key")...), "its instances are dead")
	require.Contains(t, w.does(w.on("registry", "show", i.Address.Hex())...), "may not act: its app doesn't allow what it runs any more")
	require.ErrorContains(t, g.register(app, typed.SelectTD), "IsRemoved")
	w.refuses("IsRemoved", w.by("owner", "app", "allow", "--quote", "worker.quote")...)

	history := w.does(w.on("app", "history")...)
	require.Contains(t, history, `allows TDX "worker 1.2"`)
	require.Contains(t, history, `for ever, by `+address(t, "owner").Hex()+": leaks its key")
	past := found[onchain.History](w, w.on("app", "history", "--at", fmt.Sprint(i.Evidence.Block))...)
	require.Len(t, past.Policy.Measurements, 1)
	require.Equal(t, measurement, past.Policy.Measurements[0].Measurement)
	require.Empty(t, found[onchain.App](w, w.on("app", "show")...).Measurements)
}

func TestAnOutputCountsAsLongAsItsInstanceMayAct(t *testing.T) {
	w, g, app := settledApp(t)
	head, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	writeFile(t, "worker.quote", string(g.quote(app, head)))
	w.does(w.by("owner", "app", "allow", "--quote", "worker.quote")...)
	require.NoError(t, g.register(app, typed.SelectTD))

	o := typed.Output{App: app, Kind: common.Hash{1}, InputHash: common.Hash{2}, OutputHash: common.Hash{3}, NotAfter: head.Time + 50_000}
	write := func(name string, o typed.Output, signer string) {
		signature, err := o.Sign(typed.RegistryDomain{ChainID: chain.ID, Registry: w.contracts().Registry}, person(t, signer))
		require.NoError(t, err)
		raw := signature.Bytes()
		content, err := json.Marshal(map[string]any{
			"app": o.App, "kind": o.Kind, "inputHash": o.InputHash, "outputHash": o.OutputHash, "codeHash": o.CodeHash, "notAfter": o.NotAfter,
			"signature": hexutil.Encode(raw[:]),
		})
		require.NoError(t, err)
		writeFile(t, name, string(content))
	}
	refused := func(says, name string) {
		out, _, code, _ := w.try(w.on("output", "verify", name)...)
		require.Equal(t, 1, code, out)
		require.Contains(t, out, says)
	}
	write("output.json", o, "instance")
	require.Contains(t, w.does(w.on("output", "verify", "output.json")...), "counts: instance "+address(t, "instance").Hex())
	require.Contains(t, w.does("output", "verify", "output.json", "--offline", "--deployment", "deployments/1337.json"), "signed by "+address(t, "instance").Hex())
	write("strange.json", o, "user")
	refused("no instance", "strange.json")
	late := o
	late.NotAfter = 1
	write("late.json", late, "instance")
	refused("it counted until 1970", "late.json")
	w.refuses("an output has app", w.on("output", "verify", writeFile(t, "half.json", "{}"))...)

	// The app's own removal of an instance, and evidence that another root would have to have signed.
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	other, err := tee.New(chain.ID, tee.WithSeed([]byte("another")))
	require.NoError(t, err)
	f.Parameters.Root = other.Root().Raw
	require.NoError(t, f.Write("changed.json"))
	out, _, code, _ := w.try(w.on("registry", "audit", address(t, "instance").Hex(), "--deployment", "changed.json")...)
	require.Equal(t, 1, code, out)
	require.Contains(t, out, "doesn't follow from the evidence")

	w.does(w.by("owner", "app", "revoke", address(t, "instance").Hex(), "--reason", "its machine is lost")...)
	refused("it was removed for good", "output.json")
	w.refuses("never comes back", w.by("owner", "app", "confirm", address(t, "instance").Hex())...)
}

// Terms are changed one by one, a guardian narrows, and a frozen app takes no more.
func TestAnAppIsGoverned(t *testing.T) {
	w, g, app := settledApp(t)
	require.Contains(t, w.does(w.on("app", "show")...), "it allows no code yet")
	writeFile(t, "policy.yaml", "accept: [UpToDate, SWHardeningNeeded]\nlease: 50h\ndeny: [INTEL-SA-00615]\n")
	w.does(w.by("owner", "app", "policy", "set", "--policy", "policy.yaml", "--min-evaluation", "2")...)
	shown := found[onchain.App](w, w.on("app", "show")...)
	require.Equal(t, []string{"UpToDate", "SWHardeningNeeded"}, shown.Terms.Statuses)
	require.EqualValues(t, 50*3600, shown.Terms.Lease)
	require.Equal(t, []string{"TDX"}, shown.Terms.TEEs, "what isn't named stays")
	require.Equal(t, []string{"INTEL-SA-00615"}, shown.Denied)
	require.Contains(t, w.does(w.by("owner", "app", "policy", "set", "--lease", "50h")...), "nothing to send")

	// By registers: the label is that of the quote.
	head, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	writeFile(t, "worker.quote", string(g.quote(app, head)))
	writeFile(t, "registers.json", w.does("quote", "show", "worker.quote", "--json"))
	type dry struct{ Transactions []shownCall }
	byQuote := found[dry](w, w.on("app", "allow", "--quote", "worker.quote", "--dry-run")...)
	require.Equal(t, byQuote, found[dry](w, w.on("app", "allow", "--measure", "registers.json", "--dry-run")...))
	require.Len(t, found[dry](w, w.on("app", "allow", "--quote", "worker.quote", "--purpose", "1", "--dry-run")...).Transactions, 2)
	w.refuses("rtmr3 or mrconfigid", w.on("app", "allow", "--quote", "worker.quote", "--select", "mrtd+rtmr1+rtmr2")...)
	w.refuses("which code?", w.on("app", "allow")...)

	// Somebody wants new evidence.
	require.Contains(t, w.does(w.by("user", "app", "request")...), "asks for attestation, number")

	// The app announces keys of its own lines.
	line := app.Hex() + ":1"
	w.does("vrfkey", "new", "--out", "app.json", "--line", line, "--passphrase-file", "pass")
	w.does(w.by("owner", "vrfkey", "register", "app.json", "--key-passphrase-file", "pass")...)

	w.does(w.by("owner", "app", "guardian", address(t, "user").Hex())...)
	require.Equal(t, address(t, "user"), found[onchain.App](w, w.on("app", "show")...).Guardian)
	w.refuses("freezing can't be undone", w.by("owner", "app", "freeze", "--yes", address(t, "user").Hex())...)
	w.does(w.by("owner", "app", "freeze", "--yes", app.Hex())...)
	w.refuses("IsFrozen", w.by("owner", "app", "allow", "--quote", "worker.quote")...)
	require.Contains(t, w.does(w.on("app", "history")...), "frozen: only removals are left")

	w.refuses("but oracle", w.on("app", "show", "--app", "other")...)
}

// An app whose owner doesn't govern the coordinator announces its keys itself.
func TestAnAppOfSomebodyElseAnnouncesItsKeys(t *testing.T) {
	w, _ := attested(t)
	w.does(w.by("user", "app", "create", "--name", "dice")...)
	require.Contains(t, w.does(w.by("user", "app", "create", "--name", "dice")...), "is there already")
	require.Contains(t, w.does(w.on("app", "create", "--name", "dice", "--owner", address(t, "user").Hex())...), "is there already")
	w.refuses("who sends?", w.on("app", "create", "--name", "cards", "--owner", address(t, "user").Hex())...)
	w.refuses("who owns it?", w.on("app", "create", "--name", "cards", "--dry-run")...)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	w.does("vrfkey", "new", "--out", "dice.json", "--line", f.Apps[0].Address.Hex()+":1", "--passphrase-file", "pass")
	w.does(w.by("user", "vrfkey", "register", "dice.json", "--key-passphrase-file", "pass")...)
	require.Contains(t, w.does(w.on("app", "history")...), "spoke to "+w.contracts().Coordinator.Hex())
}
