package main

import (
	"context"
	"crypto/ecdsa"
	"crypto/rand"
	"errors"
	"fmt"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/sqltap"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/protocol/ecvrf"
)

// A setup is what a scenario wants to stand on.
type setup struct {
	interval  time.Duration // between blocks, once they come by themselves
	consumers int
	senders   int
	items     int           // settle.max_items; 0: the default
	flight    int           // settle.max_in_flight; 0: the default
	ttl       time.Duration // leadership.ttl; 0: the default
	deaf      bool          // no WebSocket: heads are polled for
	poll      time.Duration // 0: the default
	tapped    bool          // SQL is counted
	keyed     bool          // a committee of key nodes derives the workers' key: no file has it
}

// A stage is a chain with contracts on it, a database and two workers. A relayer is started by the scenario.
type stage struct {
	setup
	bench  *bench
	ctx    context.Context
	folder string

	chain   *chain.Chain
	halt    context.CancelFunc // of the blocks; nil while they don't come by themselves
	halted  chan struct{}
	clock   *clock
	world   *world.World
	senders []*world.Wallet
	payee   common.Address

	database string
	dsn      string // as the relayer has it
	tap      *sqltap.Tap

	secret   *ecvrf.SecretKey
	signer   *ecdsa.PrivateKey // an instance of the harness's own, for settlements that no worker made
	workers  []*process.Child
	relayers []*relayer

	committee *keyring // where keys are derived
}

// vrfCost keeps key files quick to open: there is nothing to protect.
var vrfCost = keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}

// build makes a stage; what it has begun is ended by strike, also after an error.
func (b *bench) build(ctx context.Context, want setup) (*stage, error) {
	s := &stage{setup: want, bench: b, ctx: ctx, clock: newClock()}
	steps := []step{
		{"folder", s.makeFolder}, {"chain", s.startChain}, {"contracts", s.deploy}, {"database", s.createDatabase},
		{"keys", s.makeKeys}, {"workers", s.startWorkers}, {"consumers", s.addConsumers},
	}
	if want.keyed {
		steps = s.keyedSteps()
	}
	for _, step := range steps {
		if err := step.do(); err != nil {
			s.strike()
			return nil, fmt.Errorf("%s: %w", step.what, err)
		}
	}
	return s, nil
}

type step struct {
	what string
	do   func() error
}

// strike ends what runs, in the order in which it needs each other.
func (s *stage) strike() {
	for _, r := range s.relayers {
		r.end()
	}
	for _, w := range s.workers {
		w.Stop(5 * time.Second)
	}
	if s.committee != nil {
		s.committee.strike()
	}
	if s.tap != nil {
		_ = s.tap.Close()
	}
	if s.database != "" {
		_ = s.bench.postgres.DropDatabase(context.WithoutCancel(s.ctx), s.database)
	}
	s.stand()
	if s.chain != nil {
		_ = s.chain.Close()
	}
	if s.secret != nil {
		s.secret.Wipe()
	}
	if s.folder != "" && !s.bench.keep {
		os.RemoveAll(s.folder)
	}
}

// makeFolder: sockets have short names only.
func (s *stage) makeFolder() (err error) {
	s.folder, err = os.MkdirTemp("", "vb")
	return err
}

func (s *stage) path(name string) string { return filepath.Join(s.folder, name) }

func (s *stage) startChain() (err error) {
	owner, user := world.Wallets()
	alloc := chain.Fund(owner.Address, user.Address)
	for i := range max(s.setup.senders, 1) {
		wallet := world.NewWallet(fmt.Sprintf("sender %d", i))
		s.senders = append(s.senders, wallet)
		alloc[wallet.Address] = chain.Fund(wallet.Address)[wallet.Address]
	}
	if s.keyed {
		alloc[deployment.Factory] = types.Account{Code: deployment.FactoryCode, Balance: new(big.Int)}
	}
	s.payee = s.senders[0].Address
	s.chain, err = chain.New(chain.Config{Alloc: alloc, HTTP: "127.0.0.1:0", WS: "127.0.0.1:0", Sealed: s.clock.sealed})
	if err != nil {
		return err
	}
	return s.mine(1)
}

// mine makes blocks at once.
func (s *stage) mine(blocks int) error {
	for range blocks {
		if err := s.ctx.Err(); err != nil {
			return err
		}
		if _, err := s.chain.Mine(); err != nil {
			return err
		}
	}
	return nil
}

// run makes blocks come by themselves.
func (s *stage) run() { s.runEvery(s.interval) }

func (s *stage) runEvery(interval time.Duration) {
	ctx, halt := context.WithCancel(s.ctx)
	s.halt, s.halted = halt, make(chan struct{})
	go func() {
		defer close(s.halted)
		if err := s.chain.MineEvery(ctx, interval); err != nil && ctx.Err() == nil {
			s.bench.say("    the chain has stopped: %v", err)
		}
	}()
}

// stand ends run.
func (s *stage) stand() {
	if s.halt != nil {
		s.halt()
		<-s.halted
		s.halt = nil
	}
}

// cool makes empty blocks until the base fee has come down: setting up fills blocks, and what they cost isn't what is measured.
func (s *stage) cool() error {
	for s.chain.Head().BaseFee.Cmp(big.NewInt(params.GWei/2)) > 0 {
		if err := s.mine(1); err != nil {
			return err
		}
	}
	return nil
}

func (s *stage) deploy() (err error) {
	node := world.Node{ChainID: chain.ID, Client: s.chain.Client(), Mine: func() error { return s.mine(1) }}
	s.world, err = world.Deploy(s.ctx, node)
	return err
}

func (s *stage) createDatabase() (err error) {
	s.bench.databases++
	name := fmt.Sprintf("bench_%d", s.bench.databases)
	if s.dsn, err = s.bench.postgres.CreateDatabase(s.ctx, name); err != nil {
		return err
	}
	s.database = name
	if _, err = migrations.Up(s.ctx, s.dsn); err != nil || !s.tapped {
		return err
	}
	if s.tap, err = sqltap.Listen(s.dsn); err == nil {
		s.dsn = s.tap.DSN()
	}
	return err
}

// makeKeys makes the VRF key that all workers share, their instance keys and one of our own, and registers them.
func (s *stage) makeKeys() (err error) {
	passphrase := keyfile.Passphrase(rand.Text())
	if err := os.WriteFile(s.path("pass"), passphrase, 0o600); err != nil {
		return err
	}
	if s.secret, err = ecvrf.NewSecretKey(rand.Reader); err != nil {
		return err
	}
	if err := keyfile.CreateVRF(s.path("vrf.json"), s.secret, []common.Hash{s.world.KeyLine}, vrfCost, passphrase); err != nil {
		return err
	}
	if s.signer, err = crypto.GenerateKey(); err != nil {
		return err
	}
	instances := []common.Address{crypto.PubkeyToAddress(s.signer.PublicKey)}
	for i := range workers {
		key, err := instance.Create(s.path(fmt.Sprintf("instance-%d.json", i)), vrfCost, passphrase)
		if err != nil {
			return err
		}
		instances = append(instances, key.Address())
	}
	return errors.Join(
		s.world.Confirm(s.ctx, instances...), s.world.AnnounceKey(s.ctx, s.secret), s.world.RegisterPayee(s.ctx, s.payee))
}

// workers is how many there are.
const workers = 2

func (s *stage) startWorkers() error {
	for i := range workers {
		socket := s.path(fmt.Sprintf("w%d.sock", i))
		child, err := process.Start(process.Command{
			Binary: s.bench.workerBinary, Log: s.path(fmt.Sprintf("worker-%d.log", i)),
			Args: []string{
				"serve", "--listen", "unix://" + socket, "--serve", fmt.Sprintf("%d:%v", chain.ID, s.world.Coordinator),
				"--endpoint", fmt.Sprintf("%d=%s", chain.ID, s.chain.HTTP()), "--key", s.path("vrf.json"),
				"--passphrase-file", s.path("pass"), "--instance-key", s.path(fmt.Sprintf("instance-%d.json", i)),
				"--journal", s.path(fmt.Sprintf("journal-%d", i)),
			},
		})
		if err != nil {
			return err
		}
		s.workers = append(s.workers, child)
		if err := s.eventually("worker serves", 20*time.Second, func() (bool, error) {
			conn, err := net.Dial("unix", socket)
			if err == nil {
				conn.Close()
			}
			return err == nil, nil
		}); err != nil {
			return fmt.Errorf("%w; its log ends:%s", err, process.Tail(s.path(fmt.Sprintf("worker-%d.log", i)), 10))
		}
	}
	return nil
}

// addConsumers makes consumers with an account each, a few per block.
func (s *stage) addConsumers() error {
	const perBlock = 10
	for len(s.world.Consumers) < s.setup.consumers {
		var names []string
		for i := len(s.world.Consumers); i < s.setup.consumers && len(names) < perBlock; i++ {
			names = append(names, fmt.Sprintf("consumer %d", i))
		}
		if err := s.world.AddConsumers(s.ctx, names...); err != nil {
			return err
		}
	}
	// All of it is final: that the payee is waits for it, and asks until then.
	return s.mine(finality + 1)
}

// finality is the relayer's, in blocks.
const finality = 12

// eventually polls until something is so.
func (s *stage) eventually(what string, within time.Duration, so func() (bool, error)) error {
	for deadline := time.Now().Add(within); ; {
		if ok, err := so(); ok || err != nil {
			return err
		}
		if time.Now().After(deadline) {
			return fmt.Errorf("waited %v until %s", within, what)
		}
		select {
		case <-s.ctx.Done():
			return s.ctx.Err()
		case <-time.After(5 * time.Millisecond):
		}
	}
}

// ready says whether a relayer at an address is.
func ready(listen string) bool {
	response, err := http.Get("http://" + listen + "/readyz")
	if err != nil {
		return false
	}
	response.Body.Close()
	return response.StatusCode == http.StatusOK
}
