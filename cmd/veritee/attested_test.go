package main

import (
	"encoding/pem"
	"math/big"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/collateralstore"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
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
