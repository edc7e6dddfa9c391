package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/accounts/keystore"
	"github.com/ethereum/go-ethereum/common"
	"github.com/google/uuid"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/relayer/config"
)

// keystoreFile writes a person's key as geth would, with a passphrase that is quick to try.
func keystoreFile(t *testing.T, name string) string {
	t.Helper()
	id, err := uuid.NewRandom()
	require.NoError(t, err)
	content, err := keystore.EncryptKey(&keystore.Key{Id: id, Address: address(t, name), PrivateKey: person(t, name)}, passphrase, 2, 1)
	require.NoError(t, err)
	return writeFile(t, name+".json", string(content))
}

func TestContractsAreDeployedOnceAndKnownByTheirFile(t *testing.T) {
	w := newTown(t)
	keystoreFile(t, "user")
	deploy := []string{"deploy", "--rpc", w.rpc, "--owner", address(t, "owner").Hex(), "--key", "user.json", "--passphrase-file", "pass"}

	// What would be sent, for a multisig, before and after.
	type dry struct{ Transactions []shownCall }
	planned := found[dry](w, "deploy", "--rpc", w.rpc, "--owner", address(t, "owner").Hex(), "--dry-run")
	require.GreaterOrEqual(t, len(planned.Transactions), 3)
	require.Equal(t, deployment.Factory, planned.Transactions[0].To)
	require.NotZero(t, planned.Transactions[1].Gas)
	w.refuses("not deployed: CollateralStore isn't at", "deploy", "--rpc", w.rpc, "--owner", address(t, "owner").Hex())

	out := w.does(deploy...)
	require.Regexp(t, `written to +deployments/1337.json`, out)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	require.Equal(t, address(t, "owner"), f.Parameters.Owner)

	_, noise, _, err := w.try(deploy...)
	require.NoError(t, err)
	require.Contains(t, noise, "VRFCoordinator is at "+f.Address(deployment.Coordinator).Hex()+" already, with the same code: nothing is sent for it")
	require.Contains(t, noise, "has 3 more transactions to send before evidence is taken")

	// What is left is the owner's to say, and then nothing is.
	left := found[dry](w, append(deploy, "--dry-run")...).Transactions
	require.Len(t, left, 3)
	require.Equal(t, f.Address(deployment.Registry), left[0].To)
	require.Contains(t, left[0].Purpose, "accept DcapAttestationVerifier, as the owner")
	w.does(w.by("owner", "deploy")...)
	require.Empty(t, found[dry](w, append(deploy, "--dry-run")...).Transactions)
	require.Contains(t, w.does(append(deploy, "--dry-run")...), "nothing to send")

	// Other parameters are other contracts, and the file isn't theirs.
	w.refuses("write elsewhere with --out", append(deploy, "--retry-blocks", "51")...)
	w.does(append(deploy, "--retry-blocks", "51", "--out", "other.json")...)
}

func TestDeploymentParametersCanStandInAFile(t *testing.T) {
	w := newTown(t)
	writeFile(t, "p.yaml", "owner: "+address(t, "user").Hex()+"\nconfirmations: [1, 6]\ntip-cap: 2 gwei\nepoch-notice: 2h\nretry-blocks: 7\nrollup: true\n")
	w.does(w.by("owner", "deploy", "--parameters", "p.yaml", "--retry-blocks", "8")...)
	f, err := deployment.Read("deployments/1337.json")
	require.NoError(t, err)
	a := f.Parameters
	require.Equal(t, address(t, "user"), a.Owner)
	require.Equal(t, []int{1, 6}, a.ConfirmationLevels)
	require.Equal(t, "2000000000", a.TipCap)
	require.EqualValues(t, 7200, a.EpochNotice)
	require.EqualValues(t, 8, a.RetryBlocks, "a flag goes before the file")
	require.True(t, a.Rollup)
	require.NotNil(t, f.Contract(deployment.SGXVerifier))

	writeFile(t, "p.yaml", "ownr: 0x12\n")
	w.refuses("line 1, column 1: ownr: unknown key; did you mean owner?", w.by("owner", "deploy", "--parameters", "p.yaml")...)
	writeFile(t, "p.yaml", "epoch-notice: soon\n")
	w.refuses("epoch-notice", w.by("owner", "deploy", "--parameters", "p.yaml")...)
	for says, args := range map[string][]string{
		"confirmations: 201 isn't 1 to 200": {"--confirmations", "1,201"},
		"--confirmations: \"x\" isn't":      {"--confirmations", "x"},
		"death-notice: 1h0m0s isn't":        {"--death-notice", "1h"},
		"--tip-cap: \"3\" needs a unit":     {"--tip-cap", "3"},
		"--owner: \"me\" is no address":     {"--owner", "me"},
		"--salt: \"1\" isn't 0x":            {"--salt", "1"},
		"no such file":                      {"--parameters", "none.yaml"},
	} {
		w.refuses(says, append(w.by("owner", "deploy"), args...)...)
	}
}

func TestAKeyLineGoesFromKeyToKey(t *testing.T) {
	w := settled(t)
	line := address(t, "owner").Hex() + ":1"
	id := found[struct {
		KeyLines []onchain.Line `json:"keyLines"`
	}](w, w.on("vrfkey", "list")...).KeyLines[0].ID
	pass := []string{"--key-passphrase-file", "pass"}

	// What is registered isn't registered again, and only the owner may.
	w.refuses("has an active key", w.by("owner", append([]string{"vrfkey", "register", "vrf.json"}, pass...)...)...)
	w.refuses("has no announced key", w.by("owner", "vrfkey", "rotate", "--line", line)...)
	w.does("vrfkey", "new", "--out", "next.json", "--line", line, "--passphrase-file", "pass")
	rotate := append([]string{"vrfkey", "rotate", "next.json"}, pass...)
	w.refuses("only the coordinator's owner or the app of the key line may do this", w.by("user", rotate...)...)
	require.Contains(t, w.does(append(w.by("owner", rotate...), "--dry-run")...), "announce the key\n  to        "+w.contracts().Coordinator.Hex())

	// Announced, then too early, then active; the one before retires. Anyone may do the last step.
	require.Contains(t, w.does(w.by("owner", rotate...)...), "`veritee vrfkey rotate --line "+id.Hex()+"` makes it active")
	w.refuses("can be made active from", w.by("owner", rotate...)...)
	require.Contains(t, w.does(w.on("vrfkey", "list")...), "announced, may become active at")
	require.Eventually(t, func() bool {
		_, _, _, err := w.try(w.by("user", "vrfkey", "rotate", "--line", line)...)
		return err == nil
	}, waitFor, pollEvery)
	text := w.does(w.on("vrfkey", "list")...)
	require.Regexp(t, `1 +0x\w+ +retiring`, text)
	require.Regexp(t, `2 +0x\w+ +active`, text)

	// A key that another line's file holds would be refused by every worker.
	w.does("vrfkey", "new", "--out", "stray.json", "--line", address(t, "user").Hex(), "--passphrase-file", "pass")
	w.refuses("workers would refuse to answer", w.by("owner", append([]string{"vrfkey", "rotate", "stray.json", "--line", line}, pass...)...)...)
	w.refuses("wrong passphrase", w.by("owner", "vrfkey", "rotate", "stray.json", "--key-passphrase-file", writeFile(t, "wrong", "another passphrase"))...)

	require.Contains(t, w.does(w.by("owner", "vrfkey", "retire", "--line", line)...), "takes no new requests")
	w.refuses("has no active key", w.by("owner", "vrfkey", "retire", "--line", line)...)
	w.refuses("None has an active key; `veritee vrfkey register`", w.by("user", "request", "new")...)
}

func TestInstancesAreConfirmedListedAndRevoked(t *testing.T) {
	w := settled(t)
	second := common.Address{0x22}.Hex()

	require.Contains(t, w.does(w.by("owner", "instance", "confirm", second, "--label", "two")...), "it is unattested: its operator can read its keys")
	text := w.does(w.on("instance", "list")...)
	require.Regexp(t, address(t, "instance").Hex()+` .* unattested .* may answer, \d+ days left`, text)
	require.Regexp(t, second+` .* two .* may answer, 29 days left`, text)

	for says, args := range map[string][]string{
		"choose a lease that ends within these times": w.by("owner", "instance", "confirm", second, "--lease", "9000h"),
		"an instance keeps its app for life":          w.by("owner", "instance", "confirm", second, "--app", second),
		"only the registry's owner may do this":       w.by("user", "instance", "confirm", second),
		"only the contract's owner or guardian may":   w.by("user", "instance", "revoke", second, "--reason", "x"),
		"nobody has registered it":                    w.by("owner", "instance", "revoke", common.Address{0x33}.Hex(), "--reason", "x"),
		"longer than 31 bytes":                        w.by("owner", "instance", "confirm", second, "--label", "a label that is too long for the registry"),
		"is no time":                                  w.by("owner", "instance", "confirm", second, "--lease", "0s"),
		"takes one argument: the instance's address":  w.by("owner", "instance", "confirm"),
		"instance: \"me\" is no address":              w.by("owner", "instance", "confirm", "me"),
	} {
		w.refuses(says, args...)
	}
	dry := w.does(w.on("instance", "revoke", second, "--reason", "gone", "--dry-run", "--from", address(t, "user").Hex())...)
	require.Contains(t, dry, "would     reverted with NotOwnerOrGuardian(caller "+address(t, "user").Hex())

	w.does(w.by("owner", "instance", "revoke", second, "--reason", "gone")...)
	require.Regexp(t, second+` .* revoked`, w.does(w.on("instance", "list")...))
	w.refuses("a revoked instance never comes back", w.by("owner", "instance", "confirm", second)...)
}

func TestAnAccountIsOpenedSharedAndEmptied(t *testing.T) {
	w := settled(t)
	consumer := common.Address{0x44}.Hex()
	id := address(t, "user").Hex() + ":3"
	type account struct {
		Available, Reserved, Number string
		Consumers                   []common.Address
	}

	require.Contains(t, w.does(w.on("account", "show", id)...), "nobody has paid into it yet")
	w.does(w.by("user", "account", "create", "--number", "3", "--value", "1 ether", "--consumer", consumer)...)
	w.does(w.by("owner", "account", "fund", id, "--value", "0.5 ether")...)
	a := found[account](w, w.on("account", "show", id)...)
	require.Equal(t, account{"1500000000000000000", "0", "3", []common.Address{{0x44}}}, a)

	w.does(w.by("user", "account", "add-consumer", id, consumer, "--remove")...)
	require.NotContains(t, w.does(w.on("account", "show", id)...), consumer)

	w.does(w.by("user", "account", "withdraw", id, "--amount", "0.25 ether", "--to", consumer)...)
	balance, err := w.client.BalanceAt(t.Context(), common.Address{0x44}, nil)
	require.NoError(t, err)
	require.Equal(t, "250000000000000000", balance.String())
	w.does(w.by("user", "account", "withdraw", id, "--all")...)
	require.Equal(t, "0", found[account](w, w.on("account", "show", id)...).Available)

	for says, args := range map[string][]string{
		"only the account's owner may do this":    w.by("owner", "account", "withdraw", id, "--all"),
		"NotAccountOwner":                         w.by("owner", "account", "add-consumer", id, consumer),
		"Give one of --amount and --all":          w.by("user", "account", "withdraw", id),
		"InsufficientBalance":                     w.by("user", "account", "withdraw", id, "--amount", "1 ether"),
		"--value is 0":                            w.by("user", "account", "fund", id, "--value", "0"),
		"takes two arguments":                     w.by("user", "account", "add-consumer", id),
		"\"x\" is no number":                      w.on("account", "show", address(t, "user").Hex()+":x"),
		"whose account? Name --from":              w.on("account", "create", "--value", "1 ether", "--dry-run"),
		"not enough money: ":                      w.by("stranger", "account", "fund", id, "--value", "1 ether"),
		"has 0.000000 ether and needs up to 1.00": w.by("stranger", "account", "fund", id, "--value", "1 ether"),
		"base fee and tip are":                    append(w.by("user", "account", "fund", id, "--value", "1 ether"), "--max-fee", "1 wei"),
	} {
		w.refuses(says, args...)
	}
}

func TestAPayeeIsRegisteredAndPaid(t *testing.T) {
	w := settled(t)
	payee := common.Address{0x55}.Hex()
	w.refuses("isn't registered; `veritee payee register` does", w.on("payee", "show", payee)...)
	require.Contains(t, w.does(w.by("user", "payee", "register", payee)...), payee+" is payee 1")
	require.Contains(t, w.does(w.by("user", "payee", "register", payee)...), "is payee 1 already")
	require.Contains(t, w.does(w.on("payee", "show", payee)...), "0 wei by 0 accounts")
	require.Contains(t, w.does(w.by("user", "payee", "collect", payee)...), "nothing to collect")
}

func TestKeysComeFromKeystores(t *testing.T) {
	w := newTown(t)
	keystoreFile(t, "owner")
	t.Setenv(passphraseVariable, "")
	w.refuses("keystore owner.json: the passphrase is wrong", "deploy", "--rpc", w.rpc, "--key", "owner.json", "--passphrase-file", writeFile(t, "wrong", "wrong"))
	w.refuses("the environment variable VERITEE_PASSPHRASE is empty; set it, or name a file", "deploy", "--rpc", w.rpc, "--key", "owner.json")
	w.refuses("no keystore at none.json", "deploy", "--rpc", w.rpc, "--key", "none.json", "--passphrase-file", "pass")
	w.refuses("is no key in geth's format", "deploy", "--rpc", w.rpc, "--key", "pass", "--passphrase-file", "pass")
	w.refuses("isn't a private key", "deploy", "--rpc", w.rpc, "--development-key", "12")

	t.Setenv(passphraseVariable, passphrase)
	w.does("deploy", "--rpc", w.rpc, "--key", "owner.json")
}

func TestWrongPlacesAreExplained(t *testing.T) {
	w := settled(t)
	stranger := common.Address{0x66}.Hex()
	file, err := os.ReadFile("deployments/1337.json")
	require.NoError(t, err)
	change := func(name string, change func(*deployment.File)) string {
		var f deployment.File
		require.NoError(t, json.Unmarshal(file, &f))
		change(&f)
		require.NoError(t, f.Write(name))
		return name
	}

	for says, args := range map[string][]string{
		// unreachable, or not a node
		"doesn't answer": {"vrfkey", "list", "--rpc", "http://127.0.0.1:1"},
		"see that a node runs there, and that the URL is an RPC endpoint": {"vrfkey", "list", "--rpc", "http://127.0.0.1:1/secret-token"},
		"which chain? Name a node by --rpc":                               {"vrfkey", "list"},

		// an address without code, or of another version
		"has no code on chain 1337; compare it with deployments/1337.json": w.on("vrfkey", "list", "--coordinator", stranger),
		"answers unlike one":                  w.on("vrfkey", "list", "--coordinator", w.contracts().Registry.Hex()),
		"--coordinator: \"x\" is no address":  w.on("vrfkey", "list", "--coordinator", "x"),
		"no deployment at none.json":          w.on("vrfkey", "list", "--deployment", "none.json"),
		"name deployments/1337.json":          w.on("vrfkey", "list", "--deployment", change("chain.json", func(f *deployment.File) { f.ChainID = 5 })),
		"that was started anew":               w.on("vrfkey", "list", "--deployment", change("genesis.json", func(f *deployment.File) { f.Genesis[0]++ })),
		"VRFCoordinator isn't at":             w.on("vrfkey", "list", "--deployment", change("code.json", func(f *deployment.File) { f.Contract(deployment.Coordinator).Address[0]++ })),
		"another version or another contract": w.on("vrfkey", "list", "--deployment", change("version.json", func(f *deployment.File) { f.Contract(deployment.Coordinator).RuntimeHash[0]++ })),
	} {
		w.refuses(says, args...)
	}
	_, _, _, err = w.try("vrfkey", "list", "--rpc", "http://127.0.0.1:1/secret-token")
	require.NotContains(t, err.Error(), "secret-token")
}

func TestChainsAndNodesComeFromTheConfiguration(t *testing.T) {
	w := settled(t)
	folder, err := filepath.Abs(".")
	require.NoError(t, err)
	configuration := func(id, url string) {
		writeFile(t, defaultConfig, "database: {url: postgres:///none}\nchains:\n  - id: "+id+"\n    name: dev\n    deployment: "+folder+"/deployments/1337.json\n"+
			"    nodes:\n      - {name: one, url: \""+url+"\"}\n      - {name: two, url_env: NO_SUCH_URL}\n")
	}
	configuration("1337", w.rpc)
	require.Contains(t, w.does("vrfkey", "list"), "active")
	require.Contains(t, w.does("vrfkey", "list", "--chain", "dev"), "active")
	w.refuses(`the configuration has no chain "other", but dev`, "vrfkey", "list", "--chain", "other")

	configuration("31337", w.rpc)
	w.refuses("is on chain 1337, and the configuration says 31337; name a node of that chain", "vrfkey", "list")
	configuration("1337", "http://127.0.0.1:1")
	w.refuses("no node of chain dev can be used; see `veritee check`", "vrfkey", "list")
	w.refuses("node two: the environment variable NO_SUCH_URL is empty", "vrfkey", "list")

	writeFile(t, defaultConfig, "chans: []\n")
	w.refuses("line 1, column 1: chans: unknown key; did you mean chains?", "vrfkey", "list")
	w.refuses("no configuration at none.yaml", "vrfkey", "list", "--config", "none.yaml")
}

func TestTheSampleConfigurationIsPrinted(t *testing.T) {
	out, _, err := veritee(t, "", "config", "sample")
	require.NoError(t, err)
	require.Equal(t, string(config.Sample), out)

	t.Chdir(t.TempDir())
	writeFile(t, "sample.yaml", out)
	out, _, err = veritee(t, "", "config", "print", "--config", "sample.yaml", "--effective")
	require.NoError(t, err)
	require.Contains(t, out, "per_day: 20 ether\n")
	out, _, err = veritee(t, "", "config", "print", "--config", writeFile(t, "short.yaml", "listen: 0.0.0.0:1\n"))
	require.ErrorContains(t, err, "can be reached from outside")
	require.Equal(t, "listen: 0.0.0.0:1\n", out)

	_, _, err = veritee(t, "", "config", "print")
	require.ErrorContains(t, err, "no configuration: name one by --config")
}
