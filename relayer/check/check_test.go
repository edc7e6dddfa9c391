package check_test

import (
	"context"
	"encoding/json"
	"math/big"
	"net"
	"net/http"
	"os"
	"slices"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/params"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/risczero"
	"github.com/veritee/veritee/devnet/faultproxy"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/check"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

// A fault is one thing that isn't in order, and what check says of it.
type fault struct {
	name   string
	change func(w *world, c *config.Config)

	subject string
	level   check.Level
	found   string // a part of what it says
	remedy  string
}

// proves runs check on a world with one fault, and finds it named with its remedy; and when it is mended, it is gone.
func (w *world) proves(t *testing.T, f fault) {
	t.Helper()
	c := w.config
	c.Chains = []config.Chain{c.Chains[0]}
	f.change(w, &c)
	report := check.Run(t.Context(), c)
	for _, node := range w.nodes {
		node.Heal()
	}
	w.workers["one"].endpoint.Heal()
	for _, line := range report.Lines {
		if line.Subject == f.subject && line.Level == f.level && strings.Contains(line.Found, f.found) {
			require.Contains(t, line.Remedy, f.remedy)
			if f.level == check.Fail {
				require.True(t, report.Failed())
			}
			return
		}
	}
	require.Fail(t, "not noticed", "%q\n%+v", f.found, report.Lines)
}

// database is one that knows the chain, with a change.
func (w *world) database(change func(db *store.Store)) string {
	w.t.Helper()
	dsn := postgres.Test(w.t)
	db, err := store.Open(w.t.Context(), dsn, nil)
	require.NoError(w.t, err)
	defer db.Close()
	at := store.BlockRef{Hash: common.Hash{1}}
	_, err = db.OpenChain(w.t.Context(), store.Chain{ChainID: 1337, Genesis: common.Hash{1}, Cursor: at, Final: at},
		[]store.Contract{{Address: w.contracts.Coordinator, CodeHash: common.Hash{1}}})
	require.NoError(w.t, err)
	change(db)
	return dsn
}

func statement(t *testing.T, dsn, sql string) {
	t.Helper()
	conn, err := pgx.Connect(t.Context(), dsn)
	require.NoError(t, err)
	defer conn.Close(context.Background())
	_, err = conn.Exec(t.Context(), sql)
	require.NoError(t, err)
}

// edited changes a block's header on its way.
func edited(w *world, match string, change func(header map[string]any)) faultproxy.Rule {
	return faultproxy.Rule{Method: "eth_getBlockByNumber", Match: match, Fault: faultproxy.EditAs(func(h map[string]any) map[string]any {
		change(h)
		return h
	})}
}

func TestEverythingThatIsCheckedFailsOnceWithItsRemedy(t *testing.T) {
	w := newWorld(t)

	t.Run("all is well", func(t *testing.T) {
		report := check.Run(t.Context(), w.config)
		for _, line := range report.Lines {
			if line.Level != check.OK {
				require.Equal(t, "attestation", line.Name, "%+v", line)
				require.Equal(t, check.Warn, line.Level)
				require.Contains(t, line.Found, "unattested: its operator can read its keys")
			}
		}
		require.Equal(t, 2, report.Count(check.Warn))
		require.Greater(t, report.Count(check.OK), 20)
	})

	for _, f := range slices.Concat(configurationFaults, databaseFaults, nodeFaults, contractFaults, senderFaults, workerFaults, keyFaults) {
		t.Run(f.name, func(t *testing.T) { w.proves(t, f) })
	}

	// What can't be taken back comes last.
	t.Run("a lease that is over", func(t *testing.T) {
		w.confirm("stray", time.Minute)
		require.Eventually(t, func() bool {
			instance, err := w.contracts.Instance(t.Context(), w.workers["stray"].instance)
			return err == nil && !instance.Authorized
		}, time.Minute, 20*time.Millisecond)
		w.proves(t, fault{change: stray, subject: "worker stray", level: check.Fail, found: "its lease is over", remedy: "`veritee instance confirm"})
	})
	t.Run("a lease that ends soon", func(t *testing.T) {
		w.confirm("stray", 20*time.Hour)
		w.proves(t, fault{change: stray, subject: "worker stray", level: check.Warn, found: "its lease ends soon, at", remedy: "prolongs it"})
	})
	t.Run("an instance that was revoked", func(t *testing.T) {
		w.send(w.contracts.Registry, w.contracts.Revoke(w.workers["stray"].instance, "test"))
		w.proves(t, fault{change: stray, subject: "worker stray", level: check.Fail, found: "revoked for good", remedy: "a new instance key"})
	})
	none := func(*world, *config.Config) {}
	t.Run("a verifier of strangers", func(t *testing.T) {
		w.send(w.contracts.Registry, enclaveregistry.NewEnclaveRegistry().PackSetVerifier(common.Address{0x77}, true))
		w.proves(t, fault{change: none, subject: "chain dev", level: check.Warn, found: "which isn't of this deployment", remedy: "whoever it believes may enter"})
		w.proves(t, fault{change: func(_ *world, c *config.Config) { c.Chains[0].Attestation.Verifier = common.Address{0x78} },
			subject: "chain dev", level: check.Fail, found: "doesn't take the word of attestation.verifier", remedy: "setVerifier"})
	})
	t.Run("a verifier of rollups' proofs that may remove nobody", func(t *testing.T) {
		f, err := deployment.Read(w.path("deployments/1337.json"))
		require.NoError(t, err)
		w.send(w.contracts.Registry, enclaveregistry.NewEnclaveRegistry().PackSetJudge(f.Address(deployment.SGXVerifier), false))
		w.proves(t, fault{change: none, subject: "chain dev", level: check.Warn, found: "remove instances that contradict themselves", remedy: "`veritee deploy --rollup`"})
	})
	t.Run("a version of proofs that nobody judges", func(t *testing.T) {
		f, err := deployment.Read(w.path("deployments/1337.json"))
		require.NoError(t, err)
		w.send(f.Address(deployment.RiscZero), risczero.NewRiscZeroAttestationVerifier().PackAllowSelectors([][4]byte{{1, 2, 3, 4}}, f.Address(deployment.Groth16)))
		w.proves(t, fault{change: none, subject: "chain dev", level: check.Warn, found: "selector 01020304", remedy: "the direct path needs none"})
	})
	t.Run("an app that allows no code", func(t *testing.T) {
		planned, salt := deployment.AppAuth(w.contracts.Registry, w.owner.Address(), appauth.IAppAuthTerms{Tees: 2, Statuses: 2, Lease: 3600}, "empty")
		call := planned.Call(salt)
		w.send(call.To, call.Data)
		listed := func(_ *world, c *config.Config) {
			c.Chains[0].Deployment = w.file(func(f *deployment.File) { f.Apps = []deployment.App{{Address: planned.Address, Name: "empty"}} })
		}
		w.proves(t, fault{change: listed, subject: "chain dev", level: check.Warn, found: "it allows no code", remedy: "`veritee app allow --app 0x"})
		data := onchain.Allow(appauth.IAppAuthAllowance{
			Measurement: common.Hash{1}, Tee: 0x81, ActiveFrom: new(big.Int), ActiveUntil: big.NewInt(1<<40 - 1),
		}, "some code")
		w.send(planned.Address, data)
		w.proves(t, fault{change: listed, subject: "chain dev", level: check.Warn, found: "no instance of it is known to live", remedy: "`veritee app request --app 0x"})
	})
	t.Run("a line without an active key", func(t *testing.T) {
		lines, err := w.contracts.Lines(t.Context())
		require.NoError(t, err)
		w.send(w.contracts.Coordinator, w.contracts.RetireKey(lines[0].ID))
		same := func(*world, *config.Config) {}
		w.proves(t, fault{change: same, subject: "chain dev", level: check.Fail, found: "it has no active key", remedy: "`veritee vrfkey rotate`"})
		w.announce("next.json", lines[0].ID)
		w.proves(t, fault{change: same, subject: "chain dev", level: check.Fail, found: "its next key can be activated at", remedy: "`veritee vrfkey rotate --line " + lines[0].ID.Hex()})
		w.proves(t, fault{change: same, subject: "chain dev", level: check.Warn, found: "no worker holds its announced key", remedy: "before it is activated"})
	})
}

// stray adds a worker that nobody confirmed and that holds another key.
func stray(w *world, c *config.Config) {
	c.Workers = append(c.Workers[:2:2], config.Worker{Name: "stray", URL: w.workers["stray"].url, Timeout: 5 * time.Second})
}

var configurationFaults = []fault{
	{"a mistake in the file", func(_ *world, c *config.Config) { c.Log.Level = "loud" },
		"configuration", check.Fail, "log.level", "`veritee config sample` explains every key"},
	{"an address that something else has", func(w *world, c *config.Config) {
		listener, err := net.Listen("tcp", "127.0.0.1:0")
		require.NoError(w.t, err)
		w.t.Cleanup(func() { listener.Close() })
		go http.Serve(listener, http.NotFoundHandler())
		c.Listen = listener.Addr().String()
	}, "configuration", check.Fail, "can't be listened on", "choose another address"},
	{"an address that others reach", func(_ *world, c *config.Config) { c.Listen, c.ListenPublic = "0.0.0.0:0", true },
		"configuration", check.Warn, "may be reached from outside", "let a firewall decide"},
}

var databaseFaults = []fault{
	{"no database URL", func(_ *world, c *config.Config) { c.Database = config.Source{URLEnv: "VERITEE_TEST_NO_URL"} },
		"database", check.Fail, "VERITEE_TEST_NO_URL is empty", "set the variable"},
	{"a database that doesn't answer", func(_ *world, c *config.Config) {
		c.Database.URL = "postgres://user:hushhush@127.0.0.1:1/veritee"
	}, "database", check.Fail, "postgres://***@127.0.0.1:1/*** doesn't answer", "see that Postgres runs"},
	{"a database without tables", func(w *world, c *config.Config) { c.Database.URL = postgres.TestEmpty(w.t) },
		"database", check.Fail, "at version 0, this build needs", "`veritee migrate up`"},
	{"a database of a newer build", func(w *world, c *config.Config) {
		c.Database.URL = postgres.Test(w.t)
		statement(w.t, c.Database.URL, "INSERT INTO goose_db_version (version_id, is_applied) VALUES (99999, true)")
	}, "database", check.Fail, "at version 99999, this build knows up to", "run the newer veritee"},
	{"a database that can't be written", func(w *world, c *config.Config) {
		c.Database.URL = postgres.Test(w.t)
		statement(w.t, c.Database.URL, "DO $$ BEGIN EXECUTE format('ALTER DATABASE %I SET default_transaction_read_only = on', current_database()); END $$")
	}, "database", check.Fail, "a write fails", "isn't a read-only replica"},
	{"a chain that is stopped", func(w *world, c *config.Config) {
		c.Database.URL = w.database(func(db *store.Store) { require.NoError(w.t, db.StopChain(w.t.Context(), 1337, "a deep re-org")) })
	}, "database", check.Fail, "stopped: a deep re-org", "`veritee chain resume`"},
}

var nodeFaults = []fault{
	{"a node whose URL isn't there", func(_ *world, c *config.Config) {
		c.Chains[0].Nodes = nodes(c, config.Source{URLEnv: "VERITEE_TEST_NO_URL"})
	},
		"chain dev", check.Fail, "VERITEE_TEST_NO_URL is empty", "set the variable"},
	{"a node that doesn't answer", func(_ *world, c *config.Config) {
		c.Chains[0].Nodes = nodes(c, config.Source{URL: "http://127.0.0.1:1/secret-token"})
	}, "chain dev", check.Fail, "http://127.0.0.1:1/***: ", "see that it runs"},
	{"a node of another chain", func(w *world, c *config.Config) {
		w.nodes[1].Add(faultproxy.Rule{Method: "eth_chainId", Fault: faultproxy.Result(`"0x1"`)})
	}, "chain dev", check.Fail, "is on chain 1, not 1337", "name a node of chain 1337"},
	{"no node at all", func(w *world, c *config.Config) { w.nodes[0].Down(); w.nodes[1].Down() },
		"chain dev", check.Fail, "none of 2 can be used", "name a node that runs and is on this chain"},
	{"a node of a chain with the same id", func(w *world, _ *config.Config) {
		w.nodes[1].Add(edited(w, `"0x0"`, func(h map[string]any) { h["extraData"] = "0x42" }))
	}, "chain dev", check.Fail, "begins with", "another network with the same id"},
	{"only one node", func(w *world, _ *config.Config) { w.nodes[1].Down() },
		"chain dev", check.Warn, "there is only one that can be used", "name a second node"},
	{"only one node, in development", func(_ *world, c *config.Config) { c.Chains[0].Nodes = c.Chains[0].Nodes[:1] },
		"chain dev", check.OK, "enough for development", ""},
	{"a node that lags", func(w *world, _ *config.Config) { w.nodes[1].Freeze(50) },
		"chain dev", check.Warn, "blocks apart", "in sync"},
	{"a node on another branch", func(w *world, _ *config.Config) {
		rule := edited(w, "", func(h map[string]any) { h["extraData"] = "0x42" })
		rule.Params = func(p []json.RawMessage) bool {
			at := string(p[0])
			return at != `"0x0"` && strings.HasPrefix(at, `"0x`)
		}
		w.nodes[1].Add(rule)
	}, "chain dev", check.Warn, "of two 0x", "on a dead branch"},
	{"a head that is old", func(w *world, _ *config.Config) {
		for _, node := range w.nodes {
			node.Add(edited(w, `"latest"`, func(h map[string]any) { h["timestamp"] = "0x5" }))
		}
	}, "chain dev", check.Warn, "old", "the chain makes blocks"},
	{"a chain without the tag finalized", func(w *world, _ *config.Config) {
		w.nodes[0].Add(faultproxy.Rule{Match: `"finalized"`, Fault: faultproxy.Error(-32000, "unknown block", nil)})
	}, "chain dev", check.Fail, "isn't served: unknown block", "finality: 64"},
	{"a tag finalized that stands still", func(w *world, _ *config.Config) {
		var genesis json.RawMessage
		require.NoError(w.t, w.client.Client().Call(&genesis, "eth_getBlockByNumber", "0x0", false))
		w.nodes[0].Add(faultproxy.Rule{Match: `"finalized"`, Fault: faultproxy.Result(string(genesis))})
	}, "chain dev", check.Fail, "`finalized` is block 0 still", "finality: 64"},
	{"fees above the cap", func(_ *world, c *config.Config) {
		c.Chains[0].Fees = config.Fees{MaxFeePerGas: amount("1 wei")}
	}, "chain dev", check.Warn, "you pay 1 wei at most", "raise fees.max_fee_per_gas"},
	{"a chain without base fees", func(w *world, _ *config.Config) {
		w.nodes[0].Add(edited(w, `"latest"`, func(h map[string]any) { delete(h, "baseFeePerGas") }))
	}, "chain dev", check.Fail, "has no base fee", "aren't served"},
	{"a node without receipts by block", func(w *world, _ *config.Config) {
		w.nodes[0].Add(faultproxy.Rule{Method: "eth_getBlockReceipts", Fault: faultproxy.Error(-32601, "the method doesn't exist", nil)})
	}, "chain dev", check.Warn, "a block's receipts aren't served", "serves eth_getBlockReceipts"},
	{"a chain by Osaka's rules", func(*world, *config.Config) {}, "chain dev", check.OK,
		"a transaction may have 16,777,216 gas (EIP-7825), which the relayer keeps to; has BLS12-381 (EIP-2537), P-256 (EIP-7951)", ""},
	{"a chain by Cancun's rules", func(w *world, _ *config.Config) {
		w.nodes[0].Add(faultproxy.Rule{Method: "eth_call", Match: "60011e5f", Fault: faultproxy.Error(-32000, "invalid opcode: opcode 0x1e not defined", nil)})
		for _, precompile := range []string{"000000000b", "0000000100"} {
			w.nodes[0].Add(faultproxy.Rule{Method: "eth_call", Match: precompile + `"`, Fault: faultproxy.Result(`"0x"`)})
		}
	}, "chain dev", check.OK, "lacks BLS12-381 (EIP-2537), P-256 (EIP-7951), which randomness doesn't need", ""},
	{"a chain by older rules", func(w *world, _ *config.Config) {
		w.nodes[0].Add(faultproxy.Rule{Method: "eth_call", Match: "60205f5f5e", Fault: faultproxy.Error(-32000, "invalid opcode: opcode 0x5e not defined", nil)})
	}, "chain dev", check.Fail, "the contracts need Cancun's instructions", "has adopted Cancun"},
	{"a chain with small blocks", func(w *world, _ *config.Config) {
		w.nodes[0].Add(edited(w, `"latest"`, func(h map[string]any) { h["gasLimit"] = "0xa00000" }))
	}, "chain dev", check.Warn, "a block holds 10485760 gas, less than settle.max_gas", "lower settle.max_gas"},
	{"a chain that an operator has paused", func(w *world, c *config.Config) {
		c.Database.URL = w.database(func(db *store.Store) {
			_, err := db.PauseChain(w.t.Context(), store.Act{Actor: "us", Action: "pause", Reason: "maintenance"}, 1337)
			require.NoError(w.t, err)
		})
	}, "database", check.Warn, "paused: maintenance", "`veritee chain resume`"},
}

var contractFaults = []fault{
	{"no deployment file", func(_ *world, c *config.Config) { c.Chains[0].Deployment += ".none" },
		"chain dev", check.Fail, "no deployment at", "name the file that `veritee deploy` wrote"},
	{"another version of a contract", func(w *world, c *config.Config) {
		c.Chains[0].Deployment = w.file(func(f *deployment.File) { f.Contract(deployment.Registry).RuntimeHash[0]++ })
	}, "chain dev", check.Fail, "another version or another contract", "compare the file"},
	{"a chain that was started anew", func(w *world, c *config.Config) {
		c.Chains[0].Deployment = w.file(func(f *deployment.File) { f.Genesis[0]++ })
	}, "chain dev", check.Fail, "begins with block", "compare the file"},
	{"contracts of another build", func(w *world, c *config.Config) {
		c.Chains[0].Deployment = w.file(func(f *deployment.File) { f.Contract(deployment.Coordinator).CreationHash[0]++ })
	}, "chain dev", check.Warn, "deployed from another build", "compare the sources"},
	{"an address without a coordinator", func(_ *world, c *config.Config) { address(c, common.Address{0x77}) },
		"chain dev", check.Fail, "has no code on chain 1337", "correct coordinator"},
	{"an address of another contract", func(w *world, c *config.Config) { address(c, w.contracts.Registry) },
		"chain dev", check.Fail, "answers unlike one", "correct coordinator"},
	{"a chain with few block hashes", func(w *world, _ *config.Config) {
		w.nodes[0].Add(faultproxy.Rule{Method: "eth_getCode", Match: strings.ToLower(params.HistoryStorageAddress.Hex()), Fault: faultproxy.Result(`"0x"`)})
	}, "chain dev", check.Warn, "a block's hash is served for 256 blocks", "pins the hash of a block whose requests still wait"},
	{"governance by a single key", func(w *world, c *config.Config) {
		for _, node := range w.nodes {
			node.Add(faultproxy.Rule{Method: "eth_chainId", Fault: faultproxy.Result(`"0x1"`)})
		}
		c.Chains[0].ID = 1
		address(c, w.contracts.Coordinator)
		c.Chains[0].StartBlock = w.contracts.FirstBlock
	}, "chain dev", check.Warn, "is governed by a single key", "hand it to a multisig"},
	{"a coordinator without keys", func(w *world, c *config.Config) { c.Chains[0].Deployment = w.bare },
		"chain dev", check.Fail, "there is none: nothing can be asked for", "`veritee vrfkey register`"},
	{"no payee", func(_ *world, c *config.Config) { c.Chains[0].Payee = common.Address{} },
		"chain dev", check.Warn, "requests pay nobody", "set payee"},
	{"a payee that isn't registered", func(_ *world, c *config.Config) { c.Chains[0].Payee = common.Address{0x78} },
		"chain dev", check.Warn, "isn't registered in the coordinator", "`veritee payee register 0x7800"},
	{"a key that nobody holds", func(w *world, c *config.Config) { stray(w, c); c.Workers = c.Workers[2:] },
		"chain dev", check.Fail, "no worker holds its active key", "start a worker with the file of this key"},
	{"a key that only one holds", func(_ *world, c *config.Config) { c.Workers = c.Workers[:1] },
		"chain dev", check.Warn, "only worker one holds its active key", "run a second worker"},
}

var senderFaults = []fault{
	{"a wrong passphrase", func(w *world, c *config.Config) {
		require.NoError(w.t, os.WriteFile(w.path("wrong"), []byte("wrong"), 0o600))
		sender(c).PassphraseFile = w.path("wrong")
	}, "chain dev", check.Fail, "the passphrase is wrong", "correct address, keystore or passphrase"},
	{"no passphrase", func(w *world, c *config.Config) { sender(c).PassphraseFile = w.path("none") },
		"chain dev", check.Fail, "passphrase: ", "correct address, keystore or passphrase"},
	{"no keystore", func(w *world, c *config.Config) { sender(c).Keystore = w.path("none") },
		"chain dev", check.Fail, "no keystore at", "correct address, keystore or passphrase"},
	{"the keystore of another address", func(w *world, c *config.Config) { sender(c).Address = common.Address{0x79} },
		"chain dev", check.Fail, "the keystore holds the key of", "correct address, keystore or passphrase"},
	{"a keystore that others can read", func(w *world, c *config.Config) {
		s := sender(c)
		s.Keystore = w.copy(s.Keystore, "open.json")
		require.NoError(w.t, os.Chmod(s.Keystore, 0o644))
	}, "chain dev", check.Warn, "can be read by others", "chmod 600"},
	{"a sender that is parked", func(w *world, c *config.Config) {
		c.Database.URL = postgres.Test(w.t)
		db, err := store.Open(w.t.Context(), c.Database.URL, nil)
		require.NoError(w.t, err)
		defer db.Close()
		_, err = db.OpenChain(w.t.Context(), store.Chain{ChainID: 1337, Genesis: common.Hash{1}, Cursor: store.BlockRef{Hash: common.Hash{1}}, Final: store.BlockRef{Hash: common.Hash{1}}},
			[]store.Contract{{Address: w.contracts.Coordinator, CodeHash: common.Hash{1}}})
		require.NoError(w.t, err)
		require.NoError(w.t, db.Park(w.t.Context(), 1337, w.address("sender"), "no money"))
	}, "chain dev", check.Fail, "parked: no money", "`veritee sender unpark`"},
	{"a sender that is paused", func(w *world, c *config.Config) {
		c.Database.URL = postgres.Test(w.t)
		db, err := store.Open(w.t.Context(), c.Database.URL, nil)
		require.NoError(w.t, err)
		defer db.Close()
		_, err = db.OpenChain(w.t.Context(), store.Chain{ChainID: 1337, Genesis: common.Hash{1}, Cursor: store.BlockRef{Hash: common.Hash{1}}, Final: store.BlockRef{Hash: common.Hash{1}}},
			[]store.Contract{{Address: w.contracts.Coordinator, CodeHash: common.Hash{1}}})
		require.NoError(w.t, err)
		_, err = db.PauseSender(w.t.Context(), store.Act{Actor: "operator", Action: "sender pause", Reason: "its key is being moved"}, 1337, w.address("sender"))
		require.NoError(w.t, err)
	}, "chain dev", check.Warn, "paused: its key is being moved", "`veritee sender unpause`"},
	{"a sender without money", func(w *world, c *config.Config) {
		s := sender(c)
		s.Keystore, s.Address = w.keystore("poor"), w.address("poor")
	}, "chain dev", check.Fail, "has no money: it can't send", "`veritee sender fund 0x"},
	{"a sender with little money", func(_ *world, c *config.Config) { c.Chains[0].LowBalance = amount("2000000 ether") },
		"chain dev", check.Warn, "less than low_balance", "`veritee sender fund 0x"},
	{"a development key that is none", func(_ *world, c *config.Config) {
		*sender(c) = config.Sender{Address: common.Address{1}, DevelopmentKey: strings.Repeat("0", 64)}
	}, "chain dev", check.Fail, "is no private key", "correct address"},
}

var workerFaults = []fault{
	{"a worker that doesn't answer", func(w *world, c *config.Config) {
		stray(w, c)
		c.Workers[2].URL = "unix://" + w.path("none.sock")
	}, "worker stray", check.Fail, "", "see that it runs"},
	{"a worker that can't be reached by any configuration", func(w *world, c *config.Config) {
		stray(w, c)
		c.Workers[2].URL, c.Workers[2].TLS = "https://localhost", &config.TLS{Cert: w.path("none"), Key: w.path("none"), Pin: strings.Repeat("00", 32)}
	}, "workers", check.Fail, "", "correct the worker's url and tls"},
	{"a worker in quarantine", func(w *world, c *config.Config) {
		c.Database.URL = postgres.Test(w.t)
		db, err := store.Open(w.t.Context(), c.Database.URL, nil)
		require.NoError(w.t, err)
		defer db.Close()
		require.NoError(w.t, db.Quarantine(w.t.Context(), w.workers["one"].instance, "one", "another value"))
	}, "worker one", check.Fail, "quarantined", "`veritee worker release one`"},
	{"a worker for another coordinator", func(w *world, c *config.Config) { c.Chains[0].Deployment = w.bare },
		"worker one", check.Fail, "doesn't serve this coordinator", "start it with --serve 1337:0x"},
	{"an instance that nobody confirmed", stray,
		"worker stray", check.Fail, "its instance isn't registered", "`veritee instance confirm 0x"},
	{"a worker whose endpoints lag", func(w *world, _ *config.Config) {
		head, err := w.client.BlockNumber(w.t.Context())
		require.NoError(w.t, err)
		w.workers["one"].endpoint.Freeze(head)
		require.Eventually(w.t, func() bool {
			now, err := w.client.BlockNumber(w.t.Context())
			return err == nil && now > head+50
		}, time.Minute, 20*time.Millisecond)
	}, "worker one", check.Warn, "behind ours", "the worker's own endpoints"},
}

func nodes(c *config.Config, second config.Source) []config.Node {
	return []config.Node{c.Chains[0].Nodes[0], {Name: "two", Source: second}}
}

func sender(c *config.Config) *config.Sender {
	c.Chains[0].Senders = append([]config.Sender(nil), c.Chains[0].Senders...)
	return &c.Chains[0].Senders[0]
}

// address names a coordinator in place of a file.
func address(c *config.Config, coordinator common.Address) {
	c.Chains[0].Deployment, c.Chains[0].Coordinator, c.Chains[0].StartBlock = "", coordinator, 1
}

func amount(text string) config.Amount {
	a, err := config.ParseAmount(text)
	if err != nil {
		panic(err)
	}
	return a
}

// file is the deployment file with a change.
func (w *world) file(change func(*deployment.File)) string {
	w.t.Helper()
	f, err := deployment.Read(w.path("deployments/1337.json"))
	require.NoError(w.t, err)
	change(&f)
	require.NoError(w.t, f.Write(w.path("changed.json")))
	return w.path("changed.json")
}

func (w *world) copy(from, to string) string {
	w.t.Helper()
	content, err := os.ReadFile(from)
	require.NoError(w.t, err)
	require.NoError(w.t, os.WriteFile(w.path(to), content, 0o600))
	return w.path(to)
}
