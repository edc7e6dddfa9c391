// Package config is the relayer's configuration: one strict YAML file.
//
// Strict means that nothing is guessed. A key that isn't known is refused with its line, its column and the known key that it
// resembles; so is a key that is there twice, a duration without a unit, an amount without a unit, an address whose checksum is
// wrong. All mistakes of a file are reported at once. What is well formed and can't work is found by [Config.Check], which says for
// each mistake where it stands, what is wrong, and what would be right.
//
// Secrets don't stand in the file. A URL that holds a password or a token is named by `url_file` or `url_env`, a passphrase by
// `passphrase_file` or `passphrase_env`; they are read when they are needed and never printed. `url` is for those that have nothing
// to hide; printed, it is masked all the same.
//
// Every key has a default or must be given; sample.yaml shows all of them, and a test holds the two together. Paths in the file are
// relative to the file's folder.
package config

import (
	"time"

	"github.com/ethereum/go-ethereum/common"
)

// A Config is one file.
type Config struct {
	Database     Source        `yaml:"database"`
	Listen       string        `yaml:"listen"`                // host:port of the HTTP server: answers, health, metrics
	ListenPublic bool          `yaml:"listen_public"`         // allows Listen to be something else than loopback
	Runbook      string        `yaml:"runbook" secret:"user"` // where warnings link to; the relayer's own copy if empty
	Log          Log           `yaml:"log"`
	Answers      Answers       `yaml:"answers"`
	Retries      Retries       `yaml:"retries"`
	Retention    Retention     `yaml:"retention"`
	Chains       []Chain       `yaml:"chains"`
	Workers      []Worker      `yaml:"workers"`
	KeyNodes     []Worker      `yaml:"key_nodes"` // members of key committees: they are registered as workers are, and asked for parts of keys
	Leadership   Leadership    `yaml:"leadership"`
	Drain        time.Duration `yaml:"drain"` // how long a stopping relayer waits for what it has begun

	at map[string]position // where each key stood, by path; nil for a configuration that was no file
}

// Leadership says how several relayers of one database take turns.
type Leadership struct {
	TTL time.Duration `yaml:"ttl"` // how long one that is silent is waited for before another takes over
}

// Log says what is logged.
type Log struct {
	Level  string `yaml:"level"`  // debug, info, warn, error
	Format string `yaml:"format"` // json, text
}

// Answers says how workers are asked.
type Answers struct {
	ValidFor time.Duration `yaml:"valid_for"` // how long a signature counts, from the block time at which it was asked for; at most an hour
	Audit    float64       `yaml:"audit"`     // probability, 0 to 1, that a second worker is asked the same and the values are compared
}

// Retries bound the pause after something failed: it doubles from First to Longest, with jitter.
type Retries struct {
	First   time.Duration `yaml:"first"`
	Longest time.Duration `yaml:"longest"`
}

// Retention says for how long what is over is kept. 0: for ever.
type Retention struct {
	Requests     time.Duration `yaml:"requests"`     // with their answers
	Transactions time.Duration `yaml:"transactions"` // with their attempts
}

// A Chain is a chain that is served.
type Chain struct {
	ID    uint64 `yaml:"id"`
	Name  string `yaml:"name"` // in logs and metrics; the id if it isn't given
	Nodes []Node `yaml:"nodes"`

	// Where the contracts are: a file that `veritee deploy` wrote, or the coordinator and the first block of interest. Without either
	// the file is deployments/<id>.json. internal/deployment.Locate reads it.
	Deployment  string         `yaml:"deployment"`
	Coordinator common.Address `yaml:"coordinator"`
	StartBlock  uint64         `yaml:"start_block"`

	// Whose workers are attested: contracts of IAppAuth, and the blocks in which they were deployed.
	Apps        []App       `yaml:"apps"`
	Attestation Attestation `yaml:"attestation"`

	// Whose claims are proven: contracts of ITwoFactorVerifier; the verifier that numbers their requests, if no deployment names it.
	SGXVerifier common.Address `yaml:"sgx_verifier"`
	Rollups     []Rollup       `yaml:"rollups"`
	Proofs      Proofs         `yaml:"proofs"`

	// Whose orders for keys are answered: the KeyBroker, if no deployment names it.
	KeyBroker common.Address `yaml:"key_broker"`
	Keys      Keys           `yaml:"keys"`

	Poll         time.Duration `yaml:"poll"`          // how often a node is asked for its head
	Timeout      time.Duration `yaml:"timeout"`       // of one call to a node
	Finality     Finality      `yaml:"finality"`      // `finalized`, or a number of blocks
	ChunkBlocks  int           `yaml:"chunk_blocks"`  // blocks per step when catching up
	RescanDepths []uint64      `yaml:"rescan_depths"` // at which depths the logs of a block are read again

	Payee      common.Address `yaml:"payee"` // whom settled requests pay; zero: nobody
	Senders    []Sender       `yaml:"senders"`
	LowBalance Amount         `yaml:"low_balance"` // warns below
	Fees       Fees           `yaml:"fees"`
	Spending   Spending       `yaml:"spending"`
	Settle     Settle         `yaml:"settle"`
}

// An App is a policy contract whose requests for attestation are served.
type App struct {
	Address    common.Address `yaml:"address"`
	StartBlock uint64         `yaml:"start_block"`
}

// Attestation says how workers come to be registered by evidence. Nothing is sent for that where no verifier is named.
type Attestation struct {
	Verifier   common.Address `yaml:"verifier"`                 // the contract that judges evidence: DcapAttestationVerifier
	Collateral string         `yaml:"collateral" secret:"user"` // a folder of bundles (`veritee collateral fetch`), or the URL of a PCS or PCCS; empty: Intel's
	Cache      string         `yaml:"cache"`                    // a folder where what was fetched is kept; empty: memory
	Publish    bool           `yaml:"publish"`                  // whether collateral that the chain lacks is published, at our cost
	Prover     Prover         `yaml:"prover"`                   // who makes proofs of evidence; empty: nobody, and quotes themselves are sent
	Ahead      time.Duration  `yaml:"ahead"`                    // how long before its end collateral on chain is renewed, and warned of
}

// A Rollup is a contract whose claims our workers prove.
type Rollup struct {
	Address    common.Address `yaml:"address"`
	StartBlock uint64         `yaml:"start_block"`
}

// Proofs says how claims of rollups are proven.
type Proofs struct {
	Workers       int            `yaml:"workers"`       // how many are asked about a claim, if the rollup doesn't want more
	Recipient     common.Address `yaml:"recipient"`     // whom rollups reward; zero: the payee or, without one, the first sender
	ValidFor      time.Duration  `yaml:"valid_for"`     // how long a verdict's signature counts, by block time; at most a day
	MaxGas        uint64         `yaml:"max_gas"`       // of the transaction that brings a verdict
	Confirmations uint64         `yaml:"confirmations"` // after how many blocks workers are asked
	Poke          bool           `yaml:"poke"`          // whether what time has done to a claim is written down, at our cost
}

// Keys says how keys get to workers.
type Keys struct {
	Epochs       int           `yaml:"epochs"`        // how many open epochs of a line workers are to hold, the newest first
	MaxGas       uint64        `yaml:"max_gas"`       // of a transaction about keys
	Late         time.Duration `yaml:"late"`          // an order that isn't issued for so long is warned of
	FailSessions bool          `yaml:"fail_sessions"` // whether a committee's session that is over time is ended, at our cost
}

// A Prover makes zero-knowledge proofs that quotes are genuine: a program, or a service over HTTP. It is never needed.
type Prover struct {
	Command   []string       `yaml:"command"` // a program and its arguments
	URL       string         `yaml:"url" secret:"user"`
	TokenFile string         `yaml:"token_file"` // a bearer token for the service
	Verifier  common.Address `yaml:"verifier"`   // RiscZeroAttestationVerifier, if no deployment names it
	Deadline  time.Duration  `yaml:"deadline"`   // for one proof; then the direct path is taken
	State     string         `yaml:"state"`      // a folder for what is being proven, so that a restart doesn't begin anew
}

// Named says whether there is a prover.
func (p Prover) Named() bool { return len(p.Command) > 0 || p.URL != "" }

// Contracts are the coordinator, the apps, the verifier of proofs, the rollups and the KeyBroker, whose logs are read, as far as they are in the file.
func (c Chain) Contracts(coordinator common.Address) []common.Address {
	all := []common.Address{coordinator}
	for _, app := range c.Apps {
		all = append(all, app.Address)
	}
	if c.SGXVerifier != (common.Address{}) {
		all = append(all, c.SGXVerifier)
	}
	for _, rollup := range c.Rollups {
		all = append(all, rollup.Address)
	}
	if c.KeyBroker != (common.Address{}) {
		all = append(all, c.KeyBroker)
	}
	return all
}

// A Node is an RPC endpoint: http, https, ws or wss.
type Node struct {
	Name   string `yaml:"name"` // in logs and metrics, in place of the URL
	Source `yaml:",inline"`

	// What it may be asked; 0: no limit. A batch counts as many calls as are in it.
	MaxRPS      int `yaml:"max_rps"`       // calls per second
	MaxInFlight int `yaml:"max_in_flight"` // requests at a time
	MaxBatch    int `yaml:"max_batch"`     // calls in one request
}

// A Sender is a key that pays for transactions, in geth's keystore format.
type Sender struct {
	Address        common.Address `yaml:"address"`
	Keystore       string         `yaml:"keystore"` // the file
	PassphraseFile string         `yaml:"passphrase_file"`
	PassphraseEnv  string         `yaml:"passphrase_env" secret:"variable"`

	// A private key as 64 hex digits, instead of a keystore. Only for the public keys of chains 1337 and 31337.
	DevelopmentKey string `yaml:"development_key" secret:"all"`
}

// Fees bound what is offered per gas.
type Fees struct {
	MaxFeePerGas Amount `yaml:"max_fee_per_gas"` // base fee and tip together
	MinTip       Amount `yaml:"min_tip"`
	MaxTip       Amount `yaml:"max_tip"`
}

// Spending bounds what a sender pays. What isn't mined counts with the most that it may cost.
type Spending struct {
	PerRequest Amount `yaml:"per_request"` // share of one request in the worst case of its transaction
	PerHour    Amount `yaml:"per_hour"`
	PerDay     Amount `yaml:"per_day"`
}

// Settle bounds a transaction that carries answers.
type Settle struct {
	MaxItems  int           `yaml:"max_items"`
	MaxGas    uint64        `yaml:"max_gas"`   // at most 16,777,216, the cap of EIP-7825
	MaxBytes  int           `yaml:"max_bytes"` // of calldata; pools refuse more than 131,072 per transaction
	MaxAge    time.Duration `yaml:"max_age"`   // how long an answer waits for others
	MaxFlight int           `yaml:"max_in_flight"`
}

// A Worker answers questions.
type Worker struct {
	Name    string        `yaml:"name"`              // in logs and metrics
	URL     string        `yaml:"url" secret:"user"` // unix:///path, http:// on loopback, or https:// with tls
	TLS     *TLS          `yaml:"tls"`
	Timeout time.Duration `yaml:"timeout"` // of one order
}

// TLS is mutual: the worker knows the relayer by its certificate, the relayer the worker by its pin.
type TLS struct {
	Cert string `yaml:"cert"` // file, PEM
	Key  string `yaml:"key"`  // file, PEM
	Pin  string `yaml:"pin"`  // SHA-256 of the worker's public key (SubjectPublicKeyInfo), hex
}

// Development says whether a chain id is one of the two that only development uses.
func Development(chainID uint64) bool { return chainID == 1337 || chainID == 31337 }

// DisplayName is what a chain is called in logs and metrics.
func (c Chain) DisplayName() string {
	if c.Name != "" {
		return c.Name
	}
	return number(c.ID)
}
