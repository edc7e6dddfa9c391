package config

import (
	"errors"
	"fmt"
	"math/big"
	"os"
	"path/filepath"
	"reflect"
	"regexp"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
)

// plain is the shortest configuration that can work.
const plain = `database:
  url: postgres:///veritee
chains:
  - id: 1337
    nodes:
      - name: one
        url: http://127.0.0.1:8545
    senders:
      - address: "0x5FbDB2315678afecb367f032d93F642f64180aa3"
        keystore: sender.json
        passphrase_env: PASSPHRASE
workers:
  - name: one
    url: unix:///run/worker.sock
`

func parse(t *testing.T, content string) Config {
	t.Helper()
	config, err := Parse([]byte(content))
	require.NoError(t, err)
	return config
}

func TestSampleIsAConfiguration(t *testing.T) {
	require.NoError(t, parse(t, string(Sample)).Check())
}

var sampleKey = regexp.MustCompile(`(?m)^ *(?:# )?(?:- )?(\w+):(?: |$)`)

// Keys that are commented out count: of alternatives only one can be given.
func TestSampleShowsEveryKeyAndNoOther(t *testing.T) {
	shown := make(map[string]bool)
	for _, found := range sampleKey.FindAllStringSubmatch(string(Sample), -1) {
		shown[found[1]] = true
	}
	known := make(map[string]bool)
	var collect func(reflect.Type)
	collect = func(typ reflect.Type) {
		if typ.Kind() == reflect.Pointer || typ.Kind() == reflect.Slice {
			collect(typ.Elem())
			return
		}
		if isScalar(typ) {
			return
		}
		fields, keys := fieldsOf(typ)
		for _, key := range keys {
			known[key] = true
			collect(typ.FieldByIndex(fields[key]).Type)
		}
	}
	collect(reflect.TypeFor[Config]())
	require.Equal(t, known, shown)
}

// A default that the sample shows wrongly would be worse than none.
func TestSampleShowsTheDefaults(t *testing.T) {
	sample := parse(t, string(Sample))

	want := Defaults()
	want.Database, want.Chains, want.Workers, want.at = sample.Database, sample.Chains, sample.Workers, sample.at
	require.Equal(t, want, sample)

	chain := DefaultChain()
	given := sample.Chains[0]
	chain.ID, chain.Name, chain.Nodes, chain.Deployment = given.ID, given.Name, given.Nodes, given.Deployment
	chain.Payee, chain.Senders = given.Payee, given.Senders
	require.Equal(t, chain, given)
	require.Equal(t, DefaultWorker().Timeout, sample.Workers[0].Timeout)
}

func TestShortestConfigurationHasTheDefaults(t *testing.T) {
	config := parse(t, plain)
	require.NoError(t, config.Check())
	require.Equal(t, 500*time.Millisecond, config.Chains[0].Poll)
	require.Equal(t, Finality{Tag: true}, config.Chains[0].Finality)
	require.Equal(t, "1337", config.Chains[0].DisplayName())
	require.Equal(t, common.HexToAddress("0x5FbDB2315678afecb367f032d93F642f64180aa3"), config.Chains[0].Senders[0].Address)
}

func TestAnUnknownKeyIsNamedWithItsPlaceAndTheOneThatWasMeant(t *testing.T) {
	for content, want := range map[string]string{
		"databse:\n  url: x":                               "line 1, column 1: databse: unknown key; did you mean database?",
		"chains:\n  - id: 1\n    coordinatr: 1":            "line 3, column 5: chains[0].coordinatr: unknown key; did you mean coordinator?",
		"chains:\n  - id: 1\n    nodes:\n    - nmae: x":    "line 4, column 7: chains[0].nodes[0].nmae: unknown key; did you mean name?",
		"workers:\n  - tls: {certificate: x}":              "line 2, column 11: workers[0].tls.certificate: unknown key; known here are cert, key, pin",
		"log:\n  level: info\n  Format: json\n":            "line 3, column 3: log.Format: unknown key; did you mean format?",
		"listen: 127.0.0.1:1\nlog: {}\nlisten: 10.0.0.1:1": "line 3, column 1: listen: this key is on line 1 already",
	} {
		_, err := Parse([]byte(content))
		require.EqualError(t, err, want, content)
	}
}

func TestAValueOfTheWrongFormIsNamedWithItsPlace(t *testing.T) {
	for content, want := range map[string]string{
		"drain: 5":                                "line 1, column 8: drain: \"5\" is no duration; write it like 500ms",
		"drain: -5s":                              "is no duration",
		"listen_public: yes":                      "neither true nor false",
		"answers: {audit: often}":                 "is no number",
		"answers: {audit: .nan}":                  "is no number",
		"chains: 1337":                            "line 1, column 9: chains: a list is expected here",
		"chains: [1337]":                          "chains[0]: a mapping is expected here",
		"chains:\n  -\n":                          "chains[0]: this item is empty",
		"chains: [{id: -1}]":                      "no number that fits",
		"chains: [{id: 18446744073709551616}]":    "no number that fits",
		"chains: [{chunk_blocks: 4294967296}]":    "no number that fits",
		"chains: [{coordinator: 0x12}]":           "is no address; write 0x and 40 hex digits",
		"chains: [{finality: soon}]":              "neither `finalized` nor a number",
		"chains: [{low_balance: 5}]":              "needs a unit: wei, gwei or ether",
		"chains: [{low_balance: 0.5 wei}]":        "a fraction of a wei",
		"chains: [{low_balance: 1e3 ether}]":      "no amount",
		"chains: [{low_balance: -1 ether}]":       "no amount",
		"chains: [{low_balance: 1/3 ether}]":      "no amount",
		"log: {level: [info]}":                    "one value is expected here",
		"database: &d {url: x}":                   "anchors, aliases and tags",
		"":                                        "the file is empty; `veritee config sample` prints one",
		"listen: 127.0.0.1:1\n---\nlisten: x:1\n": "line 3, column 7: a second document begins here",
		"listen: [":                               "[1:9]",
		"chains: [{coordinator: 0x5FbDB2315678afecb367f032d93F642f64180aA3}]": "the checksum of 0x5FbDB2315678afecb367f032d93F642f64180aA3 is wrong",
	} {
		_, err := Parse([]byte(content))
		require.ErrorContains(t, err, want, content)
	}
}

func TestAllMistakesOfAFileAreReportedAtOnce(t *testing.T) {
	_, err := Parse([]byte("drain: 5\nlistn: x\nchains:\n  - poll: x\n"))
	require.EqualError(t, err, strings.Join([]string{
		`line 1, column 8: drain: "5" is no duration; write it like 500ms, 10s, 30m or 24h`,
		"line 2, column 1: listn: unknown key; did you mean listen?",
		`line 4, column 11: chains[0].poll: "x" is no duration; write it like 500ms, 10s, 30m or 24h`,
	}, "\n"))
}

// An address without quotes is a number to YAML, and a short one would be decoded as such.
func TestAnAddressNeedsNoQuotes(t *testing.T) {
	config := parse(t, "chains: [{coordinator: 0x0000000000000000000000000000000000000001}]")
	require.Equal(t, common.HexToAddress("0x01"), config.Chains[0].Coordinator)
}

// Each line of Check, once: what is changed in the plain file, and what is said of it.
func TestF51_ConfigurationMistakesAreRefusedWithLineAndRemedy(t *testing.T) {
	change := func(old, new string) string {
		require.Contains(t, plain, old)
		return strings.Replace(plain, old, new, 1)
	}
	add := func(chain string) string { return change("  - id: 1337\n", "  - id: 1337\n    "+chain+"\n") }
	mainnet := func(chain string) string {
		return change("  - id: 1337\n", "  - id: 1\n    "+chain+"\n")
	}

	for content, want := range map[string]string{
		change("  url: postgres:///veritee", "  url_env: \"\""):                          "line 1, column 1: database: give one of url, url_file, url_env",
		change("  url: postgres:///veritee", "  url: a\n  url_file: b"):                  "database: give one of",
		"listen: 0.0.0.0:9750\n" + plain:                                                 "line 1, column 1: listen: 0.0.0.0:9750 can be reached from outside",
		"listen: :9750\n" + plain:                                                        "listen_public: true",
		"listen: 9750\n" + plain:                                                         `"9750" isn't host:port`,
		"log: {level: loud}\n" + plain:                                                   `log.level: "loud" isn't one of debug, info, warn, error`,
		"log: {format: xml}\n" + plain:                                                   `log.format: "xml" isn't one of json, text`,
		"answers: {valid_for: 2h}\n" + plain:                                             "answers.valid_for: 2h0m0s isn't between 1m0s and 1h0m0s",
		"answers: {audit: 1.5}\n" + plain:                                                "answers.audit: 1.5 is no probability",
		"retries: {first: 1s, longest: 10ms}\n" + plain:                                  "retries.longest: 10ms isn't between 1s",
		"runbook: javascript:alert(1)\n" + plain:                                         "runbook: this isn't where a browser finds a page",
		"runbook: https://me:secret@wiki\n" + plain:                                      "runbook: this isn't where",
		change("  url: postgres:///veritee", "  url_env: postgres://me:secret@host/db"):  "database.url_env: this isn't a variable's name",
		change("passphrase_env: PASSPHRASE", "passphrase_env: secret@ of mine"):          "chains[0].senders[0].passphrase_env: this isn't a variable's name",
		"retention: {requests: 47h}\n" + plain:                                           "retention.requests: 47h0m0s is too short",
		"retention: {transactions: 1h}\n" + plain:                                        "retention.transactions: 1h0m0s is too short",
		"leadership: {ttl: 2s}\n" + plain:                                                "line 1, column 14: leadership.ttl: 2s isn't between 3s and 5m",
		"drain: 1h\n" + plain:                                                            "drain: 1h0m0s isn't between",
		plain[:strings.Index(plain, "chains")] + plain[strings.Index(plain, "workers"):]: "chains: no chain is served",
		plain[:strings.Index(plain, "workers")]:                                          "workers: nobody answers",
		change("id: 1337", "name: dev"):                                                  "line 4, column 5: chains[0].id: the chain id is missing",
		add("name: Dev Chain"):                                                           `chains[0].name: "Dev Chain" isn't 1 to 32 of`,
		change("      - name: one\n        url: http://127.0.0.1:8545\n", "      []\n"):  "chains[0].nodes: no node",
		change("        url: http://127.0.0.1:8545\n", "        url: http://127.0.0.1:8545\n      - name: two\n        url: http://127.0.0.1:8545\n"): "chains[0].nodes[1]: the same URL as nodes[0]",
		change("      - name: one\n        url: http", "      - url: http"):                                                                           "chains[0].nodes[0].name: a name is missing",
		change("url: http://127.0.0.1:8545", "url: 127.0.0.1:8545"):                                                                                   "chains[0].nodes[0].url: this isn't an RPC endpoint",
		change("url: http://127.0.0.1:8545", "url: https://me:secret@host"):                                                                           "line 7, column 9: chains[0].nodes[0].url: it holds a user or password",
		add("deployment: a\n    coordinator: 0x0000000000000000000000000000000000000001"):                                                             "give one of the two",
		add("coordinator: 0x0000000000000000000000000000000000000001"):                                                                                "chains[0].start_block: beside coordinator",
		change("url: http://127.0.0.1:8545", "url: http://127.0.0.1:8545\n        max_rps: 200000"):                                                   "chains[0].nodes[0].max_rps: 200000 isn't between 1 and 100000, or 0 for no limit",
		add("poll: 1ms"):               "chains[0].poll: 1ms isn't between",
		mainnet("poll: 20ms"):          "chains[0].poll: polling more often than every 100ms is for the development chains 1337 and 31337 alone; this is chain 1",
		add("timeout: 1ms"):            "chains[0].timeout: 1ms isn't between",
		add("finality: 0"):             "chains[0].finality: no block is final at once",
		mainnet("finality: 2"):         "chains[0].finality: a depth below 8 blocks is for the development chains",
		add("chunk_blocks: 0"):         "chains[0].chunk_blocks: 0 isn't between 1 and 100000",
		add("rescan_depths: [2, 100]"): "chains[0].rescan_depths[1]: 100 isn't 1 to 64",
		plain[:strings.Index(plain, "    senders")] + plain[strings.Index(plain, "workers"):]:                                      "chains[0].senders: nobody sends",
		change("- address: \"0x5FbDB2315678afecb367f032d93F642f64180aa3\"\n       ", "-"):                                          "chains[0].senders[0].address: the sender's address is missing",
		change("        keystore: sender.json\n", ""):                                                                              "chains[0].senders[0].keystore: the keystore file is missing",
		change("        passphrase_env: PASSPHRASE\n", ""):                                                                         "give one of passphrase_file, passphrase_env",
		change("passphrase_env: PASSPHRASE", "development_key: 12"):                                                                "this isn't a private key",
		change("passphrase_env: PASSPHRASE", "development_key: "+strings.Repeat("1", 64)):                                          "instead of a keystore",
		strings.Replace(change("passphrase_env: PASSPHRASE", "development_key: "+strings.Repeat("1", 64)), "id: 1337", "id: 1", 1): "a private key in the file is for the development chains",
		add("fees: {max_fee_per_gas: 0}"):                                                                                          "with 0 nothing is ever sent",
		add("fees: {min_tip: 4 gwei}"):                                                                                             "chains[0].fees.min_tip: 4 gwei is above max_tip, 3 gwei",
		add("fees: {max_tip: 400 gwei}"):                                                                                           "of which it is a part",
		add("spending: {per_request: 0}"):                                                                                          "chains[0].spending.per_request: with 0",
		add("spending: {per_request: 0.001 ether}"):                                                                                "the cheapest request may cost 0.006 ether",
		add("spending: {per_hour: 0.96 ether}"):                                                                                    "chains[0].spending.per_hour: 0.96 ether is below per_request, 1 ether",
		add("settle: {max_gas: 16_666_667}\n    fees: {max_fee_per_gas: 120 gwei}\n    spending: {per_hour: 2 ether}"):             "may cost 2.00000004 ether; allow that, or lower one of the two",
		add("spending: {per_day: 1 ether}"):                                                                                        "chains[0].spending.per_day: 1 ether is below per_hour, 5 ether",
		add("settle: {max_items: 0}"):                                                                                              "chains[0].settle.max_items: 0 isn't between",
		add("settle: {max_gas: 16777217}"):                                                                                         "chains[0].settle.max_gas: 16777217 isn't between 500000 and 16777216",
		add("settle: {max_bytes: 131072}"):                                                                                         "chains[0].settle.max_bytes",
		add("settle: {max_age: 1h}"):                                                                                               "chains[0].settle.max_age",
		add("settle: {max_in_flight: 17}"):                                                                                         "chains[0].settle.max_in_flight: 17 isn't between 1 and 16",
		change("  - name: one\n    url: unix", "  - url: unix"):                                                                    "workers[0].name: a name is missing",
		change("    url: unix:///run/worker.sock\n", "    timeout: 0s\n"):                                                          "workers[0].timeout: 0s isn't between",
		change("    url: unix:///run/worker.sock\n", ""):                                                                           "workers[0].url: the worker's url is missing",
		change("unix:///run/worker.sock", "unix://run"):                                                                            "workers[0].url: unix://run isn't",
		change("unix:///run/worker.sock", "http://user:secret@127.0.0.1"):                                                          "a worker has no user or password",
		change("unix:///run/worker.sock", "http://10.0.0.1:1"):                                                                     "answers are secret until they are settled",
		change("unix:///run/worker.sock", "https://worker"):                                                                        "workers[0].tls: https needs cert and key",
		change("unix:///run/worker.sock", "unix:///w\n    tls: {pin: x}"):                                                          "workers[0].tls: only https:// uses it",
		change("unix:///run/worker.sock", "https://w\n    tls: {cert: a, pin: 12}"):                                                "workers[0].tls.key: the file is missing",
		change("unix:///run/worker.sock", "https://w\n    tls: {cert: a, pin: \"12\"}"):                                            "workers[0].tls.pin: this isn't a SHA-256",
		plain + "  - name: one\n    url: unix:///other\n":                                                                          "line 15, column 5: workers[1].name: worker one is at workers[0].name already",
	} {
		err := parse(t, content).Check()
		require.ErrorContains(t, err, want, content)
		require.NotContains(t, err.Error(), "secret@", "an error tells no password")
	}
}

func TestAllThatCannotWorkIsReportedAtOnce(t *testing.T) {
	err := Config{}.Check()
	for _, want := range []string{"database:", "listen:", "log.level:", "chains:", "workers:"} {
		require.ErrorContains(t, err, want)
	}
}

func TestPathsAreRelativeToTheFile(t *testing.T) {
	folder := t.TempDir()
	path := filepath.Join(folder, "veritee.yaml")
	require.NoError(t, os.WriteFile(path, []byte(strings.Replace(plain, "passphrase_env: PASSPHRASE", "passphrase_file: /run/secret", 1)), 0o600))

	config, err := Load(path)
	require.NoError(t, err)
	require.Equal(t, filepath.Join(folder, "sender.json"), config.Chains[0].Senders[0].Keystore)
	require.Equal(t, "/run/secret", config.Chains[0].Senders[0].PassphraseFile)
	require.Equal(t, filepath.Join(folder, "deployments/1337.json"), config.Chains[0].Deployment)

	_, err = Load(filepath.Join(folder, "none.yaml"))
	require.ErrorContains(t, err, "`veritee config sample` prints one")
}

func TestSecretsComeFromFilesAndTheEnvironment(t *testing.T) {
	file := filepath.Join(t.TempDir(), "url")
	require.NoError(t, os.WriteFile(file, []byte("postgres://u:p@h/d\n"), 0o600))
	t.Setenv("VERITEE_TEST_URL", "https://host/token")

	url, err := Source{URLFile: file}.Resolve()
	require.NoError(t, err)
	require.Equal(t, "postgres://u:p@h/d", url)
	url, err = Source{URLEnv: "VERITEE_TEST_URL"}.Resolve()
	require.NoError(t, err)
	require.Equal(t, "https://host/token", url)

	_, err = Source{URLEnv: "VERITEE_TEST_NONE"}.Resolve()
	require.ErrorContains(t, err, "VERITEE_TEST_NONE is empty; set it")
	_, err = Source{URLFile: os.DevNull}.Resolve()
	require.ErrorContains(t, err, "is empty")
	_, err = Source{}.Resolve()
	require.ErrorContains(t, err, "give one of url")
	_, err = Sender{PassphraseFile: file + "x"}.Passphrase()
	require.ErrorIs(t, err, os.ErrNotExist)
}

func TestMaskHidesWhatProvidersAndDatabasesPutIntoURLs(t *testing.T) {
	for url, want := range map[string]string{
		"https://mainnet.example/v3/token":         "https://mainnet.example/***",
		"wss://user:pass@host:1/?key=token":        "wss://***@host:1?***",
		"postgres://user:pass@host/db?sslmode=off": "postgres://***@host/***?***",
		"http://127.0.0.1:8545/":                   "http://127.0.0.1:8545",
		"host=h password=p":                        "***",
		"https://host/%zz":                         "***",
		"mailto:a@b":                               "mailto:///***",
	} {
		require.Equal(t, want, Mask(url))
	}
}

func TestPrintMasksAndCanBeReadAgain(t *testing.T) {
	key := strings.Repeat("12", 32)
	config := parse(t, strings.NewReplacer("http://127.0.0.1:8545", "https://host/token", "address: \"0x5FbDB2315678afecb367f032d93F642f64180aa3\"\n        keystore: sender.json\n        passphrase_env: PASSPHRASE", "development_key: "+key).Replace(plain))

	given, err := config.Print(false)
	require.NoError(t, err)
	require.Equal(t, `database:
  url: postgres:///***
chains:
  - id: 1337
    nodes:
      - name: one
        url: https://host/***
    senders:
      - development_key: "***"
workers:
  - name: one
    url: unix:///run/worker.sock
`, string(given))

	effective, err := config.Print(true)
	require.NoError(t, err)
	require.NotContains(t, string(effective), "token")
	require.NotContains(t, string(effective), key)
	for _, line := range []string{"valid_for: 30m\n", "max_fee_per_gas: 60 gwei\n", "finality: finalized\n", "low_balance: 0.05 ether\n", "audit: 0.01\n"} {
		require.Contains(t, string(effective), line)
	}
	again := parse(t, string(effective))
	require.Equal(t, config.Chains[0].Fees, again.Chains[0].Fees)
	require.Equal(t, config.Answers, again.Answers)
}

func TestAmountsKeepTheirValue(t *testing.T) {
	for text, want := range map[string]string{
		"0": "0 wei", "1 wei": "1 wei", "999 wei": "999 wei", "0.1 gwei": "0.1 gwei", "1000000000 wei": "1 gwei",
		"1.5 ether": "1.5 ether", "0.05 ether": "0.05 ether", "20000000 ether": "20000000 ether", "3  gwei": "3 gwei",
	} {
		amount, err := ParseAmount(text)
		require.NoError(t, err)
		require.Equal(t, want, amount.String())

		again, err := ParseAmount(amount.String())
		require.NoError(t, err)
		require.Zero(t, amount.Cmp(again))
	}
	_, err := ParseAmount(fmt.Sprintf("1%s ether", strings.Repeat("0", 40)))
	require.ErrorContains(t, err, "more than there is")

	own := big.NewInt(5)
	amount := Wei(own)
	own.SetInt64(6)
	amount.Wei().SetInt64(7)
	require.Equal(t, int64(5), amount.Wei().Int64(), "an amount is nobody else's number")
}

func TestErrorsOfNodesLoseTheURL(t *testing.T) {
	const url = "https://user:password@host.example/v3/secrettoken?key=anothersecret"
	cause := fmt.Errorf("Post %q: dial %s: %w", url, "/v3/secrettoken", os.ErrNotExist)
	err := Conceal(cause, url)
	for _, secret := range []string{"password", "secrettoken", "anothersecret"} {
		require.NotContains(t, err.Error(), secret)
	}
	require.Contains(t, err.Error(), "host.example")
	require.ErrorIs(t, err, os.ErrNotExist)

	database := "postgres://veritee:hushhush@host/veritee?password=hushhushtoo"
	require.EqualError(t, Conceal(errors.New("veritee: "+database+" hushhush hushhushtoo"), database), "veritee: "+Mask(database)+" *** ***")

	plain := os.ErrNotExist
	require.Equal(t, plain, Conceal(plain, url))
	require.NoError(t, Conceal(nil, url))
}
