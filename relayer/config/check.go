package config

import (
	"encoding/hex"
	"fmt"
	"math/big"
	"net"
	"net/url"
	"regexp"
	"slices"
	"strings"
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// Check says everything that is wrong with a configuration whose keys are well formed; it asks nobody: whether nodes, workers and
// the database answer is for `veritee check`. The error joins one [Mistake] each.
func (c Config) Check() error {
	k := checker{config: c}
	k.process()
	for i := range c.Chains {
		k.chain(fmt.Sprintf("chains[%d]", i), c.Chains[i])
	}
	for i := range c.Workers {
		k.worker(fmt.Sprintf("workers[%d]", i), c.Workers[i])
	}
	for i := range c.KeyNodes {
		k.worker(fmt.Sprintf("key_nodes[%d]", i), c.KeyNodes[i])
	}
	k.unique()
	return join(k.mistakes)
}

const leastRetention = 48 * time.Hour

type checker struct {
	config   Config
	mistakes []*Mistake
}

func (k *checker) complain(path, format string, args ...any) {
	// A key that is missing is complained about where its mapping begins.
	at := path
	for at != "" && k.config.at[at] == (position{}) {
		at = at[:max(strings.LastIndexAny(at, ".["), 0)]
	}
	where := k.config.at[at]
	k.mistakes = append(k.mistakes, &Mistake{Path: path, Line: where.line, Column: where.column, Text: fmt.Sprintf(format, args...)})
}

func (k *checker) process() {
	c := k.config
	k.source("database", c.Database)
	if c.Database.URL != "" {
		if _, err := url.Parse(c.Database.URL); err != nil {
			k.complain("database.url", "this is no URL; write postgres://user@host:5432/database")
		}
	}

	host, _, err := net.SplitHostPort(c.Listen)
	switch {
	case err != nil:
		k.complain("listen", "%q isn't host:port, like 127.0.0.1:9750", c.Listen)
	case !loopback(host) && !c.ListenPublic:
		k.complain("listen", "%s can be reached from outside, and the server has no password; listen on 127.0.0.1, or set listen_public: true", c.Listen)
	}

	if c.Runbook != "" {
		if parsed, err := url.Parse(c.Runbook); err != nil || parsed.Host == "" || parsed.User != nil || !slices.Contains([]string{"http", "https"}, parsed.Scheme) {
			k.complain("runbook", "this isn't where a browser finds a page: http:// or https://, without user and password")
		}
	}

	k.oneOf("log.level", c.Log.Level, "debug", "info", "warn", "error")
	k.oneOf("log.format", c.Log.Format, "json", "text")
	k.within("answers.valid_for", c.Answers.ValidFor, time.Minute, time.Hour)
	if c.Answers.Audit < 0 || c.Answers.Audit > 1 {
		k.complain("answers.audit", "%v is no probability; it is 0 to 1", c.Answers.Audit)
	}
	k.within("retries.first", c.Retries.First, 10*time.Millisecond, time.Minute)
	k.within("retries.longest", c.Retries.Longest, c.Retries.First, time.Hour)
	k.within("leadership.ttl", c.Leadership.TTL, 3*time.Second, 5*time.Minute)
	k.within("drain", c.Drain, 0, 10*time.Minute)
	for path, age := range map[string]time.Duration{"retention.requests": c.Retention.Requests, "retention.transactions": c.Retention.Transactions} {
		if age != 0 && age < leastRetention {
			k.complain(path, "%v is too short: what was sent within a day counts for the spending caps; write 48h or more, or 0s to keep it for ever", age)
		}
	}

	if len(c.Chains) == 0 {
		k.complain("chains", "no chain is served; name at least one")
	}
	if len(c.Workers) == 0 {
		k.complain("workers", "nobody answers; name at least one worker")
	}
}

func (k *checker) chain(path string, c Chain) {
	if c.ID == 0 {
		k.complain(path+".id", "the chain id is missing")
	}
	k.name(path+".name", c.Name, true)

	if len(c.Nodes) == 0 {
		k.complain(path+".nodes", "no node; name at least one RPC endpoint, better two of different operators")
	}
	for i, node := range c.Nodes {
		below := fmt.Sprintf("%s.nodes[%d]", path, i)
		k.name(below+".name", node.Name, false)
		k.source(below, node.Source)
		if node.URL != "" {
			k.nodeURL(below+".url", node.URL)
		}
		k.limit(below+".max_rps", node.MaxRPS, 100_000)
		k.limit(below+".max_in_flight", node.MaxInFlight, 10_000)
		k.limit(below+".max_batch", node.MaxBatch, 10_000)
	}

	switch {
	case c.Deployment != "" && c.Coordinator != (common.Address{}):
		k.complain(path+".coordinator", "deployment names a file that has the coordinator's address; give one of the two")
	case c.Coordinator != (common.Address{}) && c.StartBlock == 0:
		k.complain(path+".start_block", "beside coordinator, the block in which it was deployed is needed")
	}

	k.within(path+".poll", c.Poll, 10*time.Millisecond, time.Minute)
	if c.Poll < 100*time.Millisecond && c.Poll >= 10*time.Millisecond {
		k.developmentOnly(path+".poll", c.ID, "polling more often than every 100ms")
	}
	k.within(path+".timeout", c.Timeout, 100*time.Millisecond, 5*time.Minute)
	if !c.Finality.Tag && c.Finality.Depth == 0 {
		k.complain(path+".finality", "no block is final at once; write `finalized` or at least 1")
	} else if !c.Finality.Tag && c.Finality.Depth < 8 {
		k.developmentOnly(path+".finality", c.ID, "a depth below 8 blocks")
	}
	k.between(path+".chunk_blocks", uint64(c.ChunkBlocks), 1, 100_000)
	for i, depth := range c.RescanDepths {
		if depth == 0 || depth > 64 {
			k.complain(fmt.Sprintf("%s.rescan_depths[%d]", path, i), "%d isn't 1 to 64", depth)
		}
	}

	k.apps(path, c)
	k.rollups(path, c)
	k.senders(path, c)
	k.money(path, c)
}

func (k *checker) apps(path string, c Chain) {
	for i, app := range c.Apps {
		below := fmt.Sprintf("%s.apps[%d]", path, i)
		switch {
		case app.Address == (common.Address{}):
			k.complain(below+".address", "the app's address is missing")
		case app.Address == c.Coordinator:
			k.complain(below+".address", "this is the coordinator; an app is a policy contract of its own")
		}
	}
	if p := c.Attestation.Prover; p.Named() {
		below := path + ".attestation.prover"
		if len(p.Command) > 0 && p.URL != "" {
			k.complain(below+".url", "a prover is a command or a service; give one of the two")
		}
		if p.TokenFile != "" && p.URL == "" {
			k.complain(below+".token_file", "a token is for a service; name its url")
		}
		k.within(below+".deadline", p.Deadline, 10*time.Second, 40*time.Minute)
	}
	k.within(path+".attestation.ahead", c.Attestation.Ahead, time.Hour, 30*24*time.Hour)
}

func (k *checker) senders(path string, c Chain) {
	if len(c.Senders) == 0 {
		k.complain(path+".senders", "nobody sends; name at least one sender with its keystore")
	}
	for i, s := range c.Senders {
		below := fmt.Sprintf("%s.senders[%d]", path, i)
		if s.Address == (common.Address{}) {
			k.complain(below+".address", "the sender's address is missing; `cast wallet address --keystore FILE` says it, and geth has it in the keystore's name")
		}
		if s.DevelopmentKey != "" {
			k.developmentOnly(below+".development_key", c.ID, "a private key in the file")
			if key, err := hex.DecodeString(s.DevelopmentKey); err != nil || len(key) != 32 {
				k.complain(below+".development_key", "this isn't a private key: 64 hex digits, without 0x")
			}
			if s.Keystore != "" || s.PassphraseFile != "" || s.PassphraseEnv != "" {
				k.complain(below+".keystore", "development_key stands instead of a keystore and its passphrase; give one of the two")
			}
			continue
		}

		if s.Keystore == "" {
			k.complain(below+".keystore", "the keystore file is missing; `geth account new` or `cast wallet new` makes one")
		}
		if (s.PassphraseFile == "") == (s.PassphraseEnv == "") {
			k.complain(below+".passphrase_file", "give one of passphrase_file, passphrase_env")
		}
		k.variable(below+".passphrase_env", s.PassphraseEnv)
	}
}

func (k *checker) money(path string, c Chain) {
	if c.Fees.MaxFeePerGas.Wei().Sign() == 0 {
		k.complain(path+".fees.max_fee_per_gas", "with 0 nothing is ever sent; write the most that you pay per gas, like 200 gwei")
	}
	if c.Fees.MinTip.Cmp(c.Fees.MaxTip) > 0 {
		k.complain(path+".fees.min_tip", "%s is above max_tip, %s", c.Fees.MinTip, c.Fees.MaxTip)
	}
	if c.Fees.MaxTip.Cmp(c.Fees.MaxFeePerGas) > 0 {
		k.complain(path+".fees.max_tip", "%s is above max_fee_per_gas, %s, of which it is a part", c.Fees.MaxTip, c.Fees.MaxFeePerGas)
	}

	if c.Spending.PerRequest.Wei().Sign() == 0 {
		k.complain(path+".spending.per_request", "with 0 nothing is ever sent")
	}
	if c.Spending.PerHour.Cmp(c.Spending.PerRequest) < 0 {
		k.complain(path+".spending.per_hour", "%s is below per_request, %s", c.Spending.PerHour, c.Spending.PerRequest)
	}
	if c.Spending.PerDay.Cmp(c.Spending.PerHour) < 0 {
		k.complain(path+".spending.per_day", "%s is below per_hour, %s", c.Spending.PerDay, c.Spending.PerHour)
	}

	// A request of the least gas must fit, or nothing is ever sent: 100,000 gas is a settlement of one without callback.
	least := new(big.Int).Mul(c.Fees.MaxFeePerGas.Wei(), big.NewInt(100_000))
	if per := c.Spending.PerRequest.Wei(); per.Sign() > 0 && per.Cmp(least) < 0 {
		k.complain(path+".spending.per_request", "at max_fee_per_gas the cheapest request may cost %s; allow that, or lower max_fee_per_gas", Wei(least))
	}

	full := new(big.Int).Mul(c.Fees.MaxFeePerGas.Wei(), new(big.Int).SetUint64(c.Settle.MaxGas))
	if c.Spending.PerHour.Wei().Cmp(full) < 0 {
		k.complain(path+".spending.per_hour", "one transaction of settle.max_gas at fees.max_fee_per_gas may cost %s; allow that, or lower one of the two", Wei(full))
	}

	k.between(path+".settle.max_items", uint64(c.Settle.MaxItems), 1, 1000)
	k.between(path+".settle.max_gas", c.Settle.MaxGas, 500_000, MaxTransactionGas)
	k.between(path+".settle.max_bytes", uint64(c.Settle.MaxBytes), 10_000, 128_000)
	k.within(path+".settle.max_age", c.Settle.MaxAge, 0, time.Minute)
	k.between(path+".settle.max_in_flight", uint64(c.Settle.MaxFlight), 1, 16)
}

func (k *checker) worker(path string, w Worker) {
	k.name(path+".name", w.Name, false)
	k.within(path+".timeout", w.Timeout, 100*time.Millisecond, 5*time.Minute)

	parsed, err := url.Parse(w.URL)
	switch {
	case w.URL == "":
		k.complain(path+".url", "the worker's url is missing: unix:///path, http://127.0.0.1:port or https://host")
	case err != nil:
		k.complain(path+".url", "this is no URL; write unix:///path, http://127.0.0.1:port or https://host")
	case parsed.User != nil:
		k.complain(path+".url", "a worker has no user or password; leave them out")
	case parsed.Scheme == "unix" && parsed.Host == "" && parsed.Path != "":
	case parsed.Scheme == "http" && loopback(parsed.Hostname()):
	case parsed.Scheme == "http":
		k.complain(path+".url", "answers are secret until they are settled; beyond this machine write https:// with tls")
	case parsed.Scheme == "https" && parsed.Host != "":
		if w.TLS == nil {
			k.complain(path+".tls", "https needs cert and key, by which the worker knows the relayer, and pin, by which it is known itself")
		}
	default:
		k.complain(path+".url", "%s isn't unix:///path, http://127.0.0.1:port or https://host", Mask(w.URL))
	}

	if w.TLS == nil {
		return
	}
	if parsed != nil && parsed.Scheme != "https" {
		k.complain(path+".tls", "only https:// uses it; leave it out, or change url")
	}
	for key, file := range map[string]string{"cert": w.TLS.Cert, "key": w.TLS.Key} {
		if file == "" {
			k.complain(path+".tls."+key, "the file is missing")
		}
	}
	if pin, err := hex.DecodeString(w.TLS.Pin); err != nil || len(pin) != 32 {
		k.complain(path+".tls.pin", "this isn't a SHA-256: 64 hex digits; the worker prints its own at start")
	}
}

// unique refuses what would be mixed up: names are labels of metrics, a key in two places takes the same nonces twice.
func (k *checker) unique() {
	seen := make(map[string]string)
	once := func(what, value, path string) {
		if value == "" {
			return
		}
		if first, twice := seen[what+value]; twice {
			k.complain(path, "%s %s is at %s already", what, value, first)
			return
		}
		seen[what+value] = path
	}

	for i, c := range k.config.Chains {
		path := fmt.Sprintf("chains[%d]", i)
		once("chain", number(c.ID), path+".id")
		once("name", c.DisplayName(), path+".name")
		urls := make(map[Source]int)
		for j, node := range c.Nodes {
			once("node "+path, node.Name, fmt.Sprintf("%s.nodes[%d].name", path, j))
			if first, twice := urls[node.Source]; twice && node.given() > 0 {
				k.complain(fmt.Sprintf("%s.nodes[%d]", path, j), "the same URL as nodes[%d]: one node can't be held against itself; leave it out", first)
			}
			urls[node.Source] = j
		}
		for j, app := range c.Apps {
			if app.Address != (common.Address{}) {
				once("app "+path, app.Address.Hex(), fmt.Sprintf("%s.apps[%d].address", path, j))
			}
		}
		for j, rollup := range c.Rollups {
			if rollup.Address != (common.Address{}) {
				once("rollup "+path, rollup.Address.Hex(), fmt.Sprintf("%s.rollups[%d].address", path, j))
			}
		}
		for j, s := range c.Senders {
			if s.Address != (common.Address{}) {
				once("sender "+path, s.Address.Hex(), fmt.Sprintf("%s.senders[%d].address", path, j))
			}
		}
	}
	for i, w := range k.config.Workers {
		once("worker", w.Name, fmt.Sprintf("workers[%d].name", i))
	}
	// Metrics and warnings name both alike.
	for i, w := range k.config.KeyNodes {
		once("worker", w.Name, fmt.Sprintf("key_nodes[%d].name", i))
	}
}

func (k *checker) developmentOnly(path string, chainID uint64, what string) {
	if !Development(chainID) {
		k.complain(path, "%s is for the development chains 1337 and 31337 alone; this is chain %d", what, chainID)
	}
}

func (k *checker) source(path string, s Source) {
	if s.given() != 1 {
		k.complain(path, "give one of url, url_file, url_env")
	}
	k.variable(path+".url_env", s.URLEnv)
}

var variableForm = regexp.MustCompile(`^[A-Za-z_][A-Za-z0-9_]*$`)

// variable refuses what can't be the name of one, and doesn't repeat it: it may be what the variable is to hold.
func (k *checker) variable(path, name string) {
	if name != "" && !variableForm.MatchString(name) {
		k.complain(path, "this isn't a variable's name; set a variable to it, and write that one's name here")
	}
}

var nameForm = regexp.MustCompile(`^[a-z0-9][a-z0-9._-]{0,31}$`)

func (k *checker) name(path, name string, optional bool) {
	switch {
	case name == "" && optional:
	case name == "":
		k.complain(path, "a name is missing; logs and metrics use it in place of the URL")
	case !nameForm.MatchString(name):
		k.complain(path, "%q isn't 1 to 32 of a-z, 0-9, dot, dash, underscore, beginning with a letter or digit", name)
	}
}

func (k *checker) nodeURL(path, raw string) {
	parsed, err := url.Parse(raw)
	if err != nil || parsed.Host == "" || !slices.Contains([]string{"http", "https", "ws", "wss"}, parsed.Scheme) {
		k.complain(path, "this isn't an RPC endpoint: http://, https://, ws:// or wss://")
		return
	}
	if parsed.User != nil {
		k.complain(path, "it holds a user or password; put the URL into a file or the environment and name that: url_file, url_env")
	}
}

// limit is a number of which 0 is none.
func (k *checker) limit(path string, value, most int) {
	if value < 0 || value > most {
		k.complain(path, "%d isn't between 1 and %d, or 0 for no limit", value, most)
	}
}

func (k *checker) oneOf(path, value string, allowed ...string) {
	if !slices.Contains(allowed, value) {
		k.complain(path, "%q isn't one of %s", value, strings.Join(allowed, ", "))
	}
}

func (k *checker) within(path string, value, least, most time.Duration) {
	if value < least || value > most {
		k.complain(path, "%v isn't between %v and %v", value, least, most)
	}
}

func (k *checker) between(path string, value, least, most uint64) {
	if value < least || value > most {
		k.complain(path, "%d isn't between %d and %d", value, least, most)
	}
}

func loopback(host string) bool {
	if host == "localhost" {
		return true
	}
	ip := net.ParseIP(host)
	return ip != nil && ip.IsLoopback()
}
