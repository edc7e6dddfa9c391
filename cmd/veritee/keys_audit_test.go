package main

import (
	"bytes"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"slices"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/tee"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/protocol/workerapi/workerapiconnect"
	"github.com/veritee/veritee/zkverifier/dcap"
	stripping "github.com/veritee/veritee/zkverifier/onchain"
)

// An advisory that is younger than a registration is found in collateral that is as young, which judges the quote of then.
func TestAnAdvisoryIsFoundThatIsYoungerThanTheQuote(t *testing.T) {
	w, g, app := settledApp(t)
	g.name = "deriver"
	instance := address(t, g.name)
	w.does(w.by("owner", "deploy", "--keys", "--key-session", "2h", "--development-root", "root.pem")...)
	_, nodes := standIns(w, 5)
	w.does(w.by("owner", append([]string{"committee", "admit", "--unattested"}, nodes...)...)...)
	w.does(w.by("owner", append([]string{"committee", "form", "--threshold", "3"}, nodes...)...)...)

	head, err := w.client.HeaderByNumber(t.Context(), nil)
	require.NoError(t, err)
	writeFile(t, "worker.quote", string(g.quote(app, head)))
	w.does(w.by("owner", "app", "allow", "--quote", "worker.quote", "--name", "worker 1.2", "--purpose", "1")...)
	require.NoError(t, g.register(app, typed.SelectTD))
	w.does(w.by("owner", "keys", "open", "--purpose", "1", "--algorithm", "secp256k1")...)
	w.does(w.by("owner", "keys", "allow", "--instance", instance.Hex())...)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	purpose, err := typed.ParsePurpose("1")
	require.NoError(t, err)
	d := &deriver{key: person(t, "deriver"), line: &workerapi.KeyLine{
		ChainId: chain.ID, Broker: f.Keys().Broker.Bytes(), GroupKey: crypto.Keccak256(append([]byte{7}, make([]byte, 255)...)), App: app.Bytes(),
		Purpose: purpose[:], Algorithm: uint32(typed.AlgorithmSecp256k1),
	}}
	mux := http.NewServeMux()
	mux.Handle(workerapiconnect.NewWorkerServiceHandler(d))
	server := httptest.NewServer(mux)
	t.Cleanup(server.Close)
	w.does(w.by("owner", "keys", "request", "--purpose", "1", "--url", server.URL, "--no-wait")...)

	// The key nodes here have no evidence. So nobody may read that nothing is concerned, by text or exit code.
	const id = "INTEL-SA-01313"
	out, _, code, err := w.try(w.on("keys", "audit", "--advisory", id)...)
	require.ErrorIs(t, err, errNotJudged)
	require.Equal(t, 2, code)
	require.Contains(t, out, "no key as far as is known, and not all is")
	require.Contains(t, out, "the chain has no evidence of it")
	require.Regexp(t, instance.Hex()+` +\d+ +no +the newest +\d+ +20`, out)

	// The vendor finds a fault, in what was up to date when the instance was registered.
	later, err := tee.New(chain.ID, tee.WithSeed([]byte("veritee command test")), tee.WithRecovery(tee.DefaultEvaluation),
		tee.WithClock(func() time.Time { return time.Now().Add(time.Hour) }))
	require.NoError(t, err)
	usual, err := later.Case(tee.TDXv4)
	require.NoError(t, err)
	writeFile(t, "later.json", string(usual.Bundle))
	says := func(flags ...string) {
		t.Helper()
		out, _, code, err := w.try(w.on(append([]string{"keys", "audit", "--advisory", id}, flags...)...)...)
		require.ErrorIs(t, err, errRefused)
		require.Equal(t, 1, code)
		require.Regexp(t, instance.Hex()+` +\d+ +yes +the newest +\d+ +20`, out)
		require.Contains(t, out, "veritee keys revoke, or rotate")
	}
	says("--collateral", "later.json")
	w.does(w.by("user", "collateral", "publish", "later.json")...)
	says()
	require.NoError(t, os.Mkdir("both", 0o755))
	for _, name := range []string{"bundle.json", "later.json"} {
		require.NoError(t, os.Link(name, filepath.Join("both", name)))
	}
	says("--collateral", "both")
	out, _, code, _ = w.try(w.on("keys", "audit", "--advisory", "INTEL-SA-00615")...)
	require.Equal(t, 2, code, "another advisory")
	require.Regexp(t, instance.Hex()+` +\d+ +no +the newest`, out)

	// All of it from the first event on, or not at all.
	w.refuses("an earlier --from-block", w.on("keys", "audit", "--from-block", "999")...)
	w.does(w.on("keys", "audit", "--broker", f.Keys().Broker.Hex(), "--from-block", "0")...)
}

// Real quotes are judged by collateral of a year after, whose window they never saw.
func TestTheNewestCollateralJudgesOldQuotes(t *testing.T) {
	raw := realdata.Read(t, "dcap", "quotes", "ata_quotev4.bin")
	older := realdata.Path(t, "dcap", "collateral", "ata_1025_tdx.json")
	newest := realdata.Path(t, "dcap", "collateral", "fb_gcp-tdx-collateral-1782809233226668671.json")
	between := realdata.Path(t, "dcap", "collateral", "fb_dcap-quote-collateral-00.json")
	q, err := dcap.ReadQuote(raw)
	require.NoError(t, err)
	evidence, err := stripping.Strip(q, 17, 17)
	require.NoError(t, err)
	e, err := stripping.Parse(evidence)
	require.NoError(t, err)
	v := dcap.NewVerifier()
	by := func(path string, number uint32) judgement {
		q, bundle, err := newestOfFiles(v, path, e)
		require.NoError(t, err)
		return judgement{}.by(v, q, bundle, number)
	}
	advisoriesBy := func(path string) []uint32 {
		q, bundle, err := newestOfFiles(v, path, e)
		require.NoError(t, err)
		window, err := v.Window(q, bundle.Endorsements)
		require.NoError(t, err)
		r, err := v.Verify(q, bundle.Endorsements, window.NotBefore)
		require.NoError(t, err)
		return stripping.ReportOf(r).Advisories
	}
	then, now := advisoriesBy(older), advisoriesBy(newest)
	require.Len(t, then, 3)
	require.Len(t, now, 10)
	for _, number := range now {
		j := by(older, number)
		require.Equal(t, slices.Contains(then, number), j.Applies)
		require.EqualValues(t, 17, j.Evaluation)
		j = by(newest, number)
		require.True(t, j.Applies)
		require.Empty(t, j.Unknown)
		require.EqualValues(t, 19, j.Evaluation)
	}
	require.False(t, by(newest, 615).Applies)

	// Of a folder, the newest for this kind of machine.
	folder := t.TempDir()
	for _, path := range []string{older, newest, between, realdata.Path(t, "dcap", "collateral", "ata_0825_sgx_00606a000000.json")} {
		full, err := filepath.Abs(path)
		require.NoError(t, err)
		require.NoError(t, os.Symlink(full, filepath.Join(folder, filepath.Base(path))))
	}
	require.EqualValues(t, 19, by(folder, 615).Evaluation)
	_, _, err = newestOfFiles(v, realdata.Path(t, "dcap", "collateral", "ata_0825_sgx_00606a000000.json"), e)
	require.ErrorContains(t, err, "no collateral for the quote's kind of machine")
}

// What is below all levels has no advisory by its level, and isn't therefore sound.
func TestAMachineBelowAllLevelsIsNotKnownToBeSound(t *testing.T) {
	q, err := dcap.ReadQuote(realdata.Read(t, "dcap", "quotes", "ata_tdx_quote_5.dat"))
	require.NoError(t, err)
	evidence, err := stripping.Strip(q, 17, 17)
	require.NoError(t, err)
	e, err := stripping.Parse(evidence)
	require.NoError(t, err)
	v := dcap.NewVerifier()
	q, bundle, err := newestOfFiles(v, realdata.Path(t, "dcap", "collateral"), e)
	require.NoError(t, err)
	require.NotEmpty(t, judgement{}.by(v, q, bundle, 615).Unknown)
}

func TestAnAuditShowsWhatBecameOfSessions(t *testing.T) {
	var out bytes.Buffer
	cmd := &cli.Command{Writer: &out}
	r := &onchain.Radius{Block: 9, With: "platform 0x05", Shares: []onchain.LostShares{
		{Session: 1, Generation: 1, Outcome: onchain.SessionFailed, Ended: 3, OtherSecret: true, Places: []int{0, 1, 2}, Threshold: 3},
		{Session: 2, Generation: 1, Outcome: onchain.SessionBegan, Ended: 5, Places: []int{4}, Threshold: 3},
		{Session: 3, Generation: 2, Outcome: onchain.SessionFailed, Ended: 7, Places: []int{1, 2}, Threshold: 3},
		{Session: 4, Generation: 2, Outcome: onchain.SessionOpen, Places: []int{0}, Threshold: 4},
	}}
	require.NoError(t, printRadius(cmd, r, &onchain.Ledger{}, false))
	for _, line := range []string{
		`1 +nothing, in block 3 +3 of a secret that never served +0 1 2`, `2 +generation 1 +1 of 3 that make a key +4`,
		`3 +nothing, in block 7 +2 of 3 that make a key +1 2`, `4 +open still +1 of 4 that make a key +0`, `\nno key\n`,
	} {
		require.Regexp(t, line, out.String())
	}

	out.Reset()
	require.NoError(t, printRadius(cmd, &onchain.Radius{}, &onchain.Ledger{}, true))
	require.NotContains(t, out.String(), "no key\n")
	a := &adviser{known: map[common.Address]bool{{1}: true}, said: []judgement{{Instance: common.Address{1}, Unknown: "so"}}}
	require.False(t, a.open(), "it is concerned already")
	a.said = append(a.said, judgement{Instance: common.Address{2}, Unknown: "so"})
	require.True(t, a.open())
}
