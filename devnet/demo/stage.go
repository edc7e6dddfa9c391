package demo

import (
	"context"
	"crypto/rand"
	"encoding/hex"
	"fmt"
	"maps"
	"math/big"
	"net"
	"net/http"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"sync"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/ethereum/go-ethereum/ethclient"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/committee"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/devnet/rollup"
	"github.com/veritee/veritee/devnet/tee/rack"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/migrations"
	"github.com/veritee/veritee/protocol/ecvrf"
)

// workerNames are the two workers, which share the VRF key, and releases is what they run: two versions of the same code.
var (
	workerNames = []string{"one", "two"}
	releases    = map[string]string{"one": "worker 1.0", "two": "worker 1.1"}
)

// appName is the app's: contract, key line and workers are its own.
const appName = "demo"

// A stage is everything that runs.
type stage struct {
	options Options
	folder  string
	say     func(format string, args ...any)

	chain    *chain.Chain
	halt     context.CancelFunc // of the blocks
	client   *ethclient.Client
	database *postgres.Server
	dsn      string
	hardware *rack.Rack // nil where workers are unattested
	world    *world.World
	sender   *world.Wallet // the relayer's
	visitor  *world.Wallet // the developer's

	keys     *committee.Committee // that derives keys; nil where workers are unattested
	toldKeys uint64               // up to this block it was told what became of keys

	secret    *ecvrf.SecretKey          // where workers are unattested
	instances map[common.Address]string // whose they are, by worker's name
	names     map[common.Address]string // of workers and key nodes, for people
	latest    map[string]common.Address // instance of each worker
	workers   []*supervised
	relayer   *supervised
	listen    string // of the relayer's HTTP server
	gas       map[common.Hash]uint64
	told      []common.Hash // transactions whose registrations were told of

	town     *rollup.Town // nil where there is no rollup
	newsLock sync.Mutex
	news     []string // of the rollup, not drawn yet
	played   bool     // the rollup's rows were
}

func newStage(options Options, folder string) *stage {
	return &stage{
		options: options, folder: folder, gas: make(map[common.Hash]uint64),
		instances: make(map[common.Address]string), names: make(map[common.Address]string), latest: make(map[string]common.Address),
		say: func(format string, args ...any) { fmt.Fprintf(options.Out, format+"\n", args...) },
	}
}

// build sets the stage, step by step; what it has begun is ended by strike, also after an error.
func (s *stage) build(ctx context.Context) error {
	for _, step := range s.steps() {
		begun := time.Now()
		if err := step.do(ctx); err != nil {
			return fmt.Errorf("%s: %w", step.what, err)
		}
		s.say("  %-58s %6.1f s", step.what, time.Since(begun).Seconds())
	}
	return s.tell(ctx)
}

type step struct {
	what string
	do   func(context.Context) error
}

func (s *stage) steps() []step {
	begin := []step{{"a chain, with a block every " + s.options.Interval.String(), s.startChain}, {"Postgres", s.startDatabase}}
	end := step{"contracts that ask", s.addConsumers}
	if s.options.Unattested {
		return append(begin,
			step{"the contracts", s.deploy},
			step{"two worker processes, and the VRF key that they share", s.startWorkers},
			step{"both workers confirmed, on governance's word alone", s.confirm},
			step{"the relayer", s.startRelayer},
			end,
		)
	}
	begin = append(begin,
		step{"seven machines, TDX and SGX, and who vouches for them", s.startHardware},
		step{"the contracts, and an app with its policy", s.deploy},
	)
	if s.options.Rollup {
		begin = append(begin,
			step{"a second chain, the rollup, with users of its own", s.startRollup},
			step{"what settles it here: two factors, ZK and TEE", s.settleRollup},
		)
	}
	return append(begin,
		step{"five key nodes", s.startNodes},
		step{"the relayer", s.startRelayer},
		step{"the key nodes registered, by quotes that the chain checked", s.awaitNodes},
		step{"a committee: three of the five make a key, none knows it", s.form},
		step{"two worker processes, without a key", s.startWorkers},
		end,
		step{"both workers registered, by quotes that the chain checked", s.awaitRegistration},
		step{"the VRF key, which the committee derived for both", s.awaitKey},
	)
}

// strike ends what runs, in the order in which it needs each other.
func (s *stage) strike() {
	if s.relayer != nil {
		s.relayer.halt()
	}
	for _, w := range s.workers {
		w.halt()
	}
	if s.keys != nil {
		s.keys.Stop()
	}
	if s.secret != nil {
		s.secret.Wipe()
	}
	if s.database != nil {
		_ = s.database.Stop()
	}
	if s.hardware != nil {
		s.hardware.Halt()
	}
	s.endRollup()
	if s.chain != nil {
		s.halt()
		_ = s.chain.Close()
	}
}

func (s *stage) startChain(ctx context.Context) error {
	owner, user := world.Wallets()
	s.sender, s.visitor = world.NewWallet("sender"), world.NewWallet("visitor")
	proposer, guardian := rollup.Wallets()
	alloc := chain.Fund(owner.Address, user.Address, s.sender.Address, s.visitor.Address, proposer.Address, guardian.Address)
	alloc[deployment.Factory] = types.Account{Code: deployment.FactoryCode, Balance: new(big.Int)}

	var err error
	s.halt = func() {}
	s.chain, err = chain.New(chain.Config{
		Alloc: alloc, HTTP: s.options.address(s.options.Port), WS: s.options.address(s.options.Port), Archive: s.options.Rollup,
	})
	if err != nil {
		return fmt.Errorf("%w; is another one running? --port names another port", err)
	}
	if s.client, err = ethclient.DialContext(ctx, s.chain.HTTP()); err != nil {
		return err
	}
	// The first block is due now: contracts want a block before theirs.
	if _, err := s.chain.Mine(); err != nil {
		return err
	}
	mining, halt := context.WithCancel(context.WithoutCancel(ctx))
	s.halt = halt
	go func() {
		if err := s.chain.MineEvery(mining, s.options.Interval); err != nil && mining.Err() == nil {
			s.say("the chain has stopped: %v", err)
		}
	}()
	return nil
}

func (s *stage) startDatabase(ctx context.Context) (err error) {
	log, err := os.Create(filepath.Join(s.folder, "postgres.log"))
	if err != nil {
		return err
	}
	if s.database, err = postgres.Start(ctx, postgres.Config{Log: log}); err != nil {
		return err
	}
	s.dsn = s.database.DSN()
	_, err = migrations.Up(ctx, s.dsn)
	return err
}

func (s *stage) deploy(ctx context.Context) error {
	parameters := deployment.Defaults(chain.ID)
	parameters.Rollup = s.options.Rollup
	if s.hardware != nil {
		parameters.Root = s.hardware.Vendor.Root().Raw
		parameters.Keys, parameters.EpochNotice = keyParameters(), epochNotice
	}
	node := world.Node{ChainID: chain.ID, Client: s.client}
	w, file, err := world.Deployed(ctx, node, parameters, s.deploymentFile())
	if err != nil {
		return err
	}
	s.world = w
	if s.hardware == nil {
		return nil // the app is the owner, as it was before there were policies
	}
	created, err := s.world.CreateApp(ctx, appName)
	if err != nil {
		return err
	}
	if err := s.govern(ctx, file); err != nil {
		return err
	}
	app := deployment.App{Address: s.world.App, Block: created.BlockNumber.Uint64(), Name: appName}
	return file.WithApp(app).Write(s.deploymentFile())
}

func (s *stage) startHardware(context.Context) (err error) {
	if s.hardware, err = rack.New(chain.ID, s.folder, nil); err != nil {
		return err
	}
	return s.addMachines()
}

func (s *stage) deploymentFile() string {
	return filepath.Join(s.folder, "deployments", strconv.Itoa(chain.ID)+".json")
}

// startWorkers runs the workers. Unattested ones are given a key file; others are told where keys are derived.
func (s *stage) startWorkers(ctx context.Context) error {
	binary, err := process.Sibling("veritee-worker")
	if err != nil {
		return err
	}
	var flags []string
	if s.hardware != nil {
		flags, err = s.keys.WorkerFlags(ctx)
	} else {
		flags, err = s.makeKey()
	}
	if err != nil {
		return err
	}
	for _, name := range workerNames {
		w := &supervised{name: "worker " + name, command: process.Command{
			Binary: binary, Log: filepath.Join(s.folder, "worker-"+name+".log"),
			Args: append([]string{
				"serve", "--listen", "unix://" + s.socket(name), "--serve", fmt.Sprintf("%d:%v", chain.ID, s.world.Coordinator),
				"--endpoint", fmt.Sprintf("%d=%s", chain.ID, s.chain.HTTP()), "--journal", filepath.Join(s.folder, "worker-"+name+".journal"),
			}, flags...),
		}}
		w.command.Args = append(w.command.Args, s.workerFlags()...)
		if s.hardware != nil {
			w.command.Env = s.hardware.Machines[name].Env()
		} else {
			// Who was confirmed is to be the same after a restart.
			w.command.Args = append(w.command.Args, "--attestation", "none", "--instance-key", filepath.Join(s.folder, "instance-"+name+".json"))
		}
		if err := w.start(); err != nil {
			return err
		}
		s.workers = append(s.workers, w)
	}
	if err := s.meet(ctx); err != nil {
		return err
	}
	if s.secret == nil {
		return nil
	}
	return s.world.AnnounceKey(ctx, s.secret)
}

// makeKey makes the VRF key that unattested workers share, and says by which flags they get it.
func (s *stage) makeKey() (flags []string, err error) {
	passphrase := keyfile.Passphrase(rand.Text())
	passphraseFile := filepath.Join(s.folder, "passphrase")
	if err := os.WriteFile(passphraseFile, passphrase, 0o600); err != nil {
		return nil, err
	}
	if s.secret, err = ecvrf.NewSecretKey(rand.Reader); err != nil {
		return nil, err
	}
	keyFile := filepath.Join(s.folder, "vrf.json")
	if err := keyfile.CreateVRF(keyFile, s.secret, []common.Hash{s.world.KeyLine}, keyfile.DefaultCost, passphrase); err != nil {
		return nil, err
	}
	return []string{"--key", keyFile, "--passphrase-file", passphraseFile}, nil
}

// meet asks the workers who they are now. Who they were isn't forgotten: the chain remembers it too.
func (s *stage) meet(ctx context.Context) error {
	for i, name := range workerNames {
		instance, err := s.whoServes(ctx, "worker "+name, s.socket(name))
		if err != nil {
			return fmt.Errorf("%w; its log ends:%s", err, s.workers[i].tail(10))
		}
		s.instances[instance], s.names[instance], s.latest[name] = name, "worker "+name, instance
	}
	return nil
}

func (s *stage) socket(worker string) string {
	return filepath.Join(s.folder, "worker-"+worker+".sock")
}

// startRelayer writes its configuration and runs it as a process of its own: kill it, and it goes on where it was.
func (s *stage) startRelayer(ctx context.Context) error {
	listener, err := net.Listen("tcp", s.options.address(s.options.Listen))
	if err != nil {
		return fmt.Errorf("%w; is another one running?", err)
	}
	s.listen = listener.Addr().String()
	listener.Close()

	if err := os.WriteFile(s.configFile(), s.config(), 0o600); err != nil {
		return err
	}
	self, err := os.Executable()
	if err != nil {
		return err
	}
	s.relayer = &supervised{name: "relayer", command: process.Command{
		Binary: self, Args: []string{"relayer", "--config", s.configFile()}, Log: filepath.Join(s.folder, "relayer.log"),
	}}
	if err := s.relayer.start(); err != nil {
		return err
	}

	limited, cancel := context.WithTimeout(ctx, 30*time.Second)
	defer cancel()
	for {
		request, err := http.NewRequestWithContext(limited, http.MethodGet, "http://"+s.listen+"/readyz", nil)
		if err != nil {
			return err
		}
		if response, err := http.DefaultClient.Do(request); err == nil {
			response.Body.Close()
			if response.StatusCode == http.StatusOK {
				return nil
			}
		}
		select {
		case <-limited.Done():
			return fmt.Errorf("it isn't ready; its log ends:%s", s.relayer.tail(20))
		case <-time.After(50 * time.Millisecond):
		}
	}
}

func (s *stage) configFile() string { return filepath.Join(s.folder, "veritee.yaml") }

// config is the relayer's, as an operator would write it.
func (s *stage) config() []byte {
	attestation, nodes := "", ""
	if s.hardware != nil {
		nodes = s.keys.RelayerConfig()
		attestation = fmt.Sprintf("    attestation:\n      collateral: %s\n", s.hardware.Service)
	}
	text := fmt.Sprintf(`# Written by veritee dev.
database:
  url: %q
listen: %s
log:
  format: text
answers:
  audit: 0.25
chains:
  - id: %d
    name: dev
    nodes:
      - name: http
        url: %s
      - name: ws
        url: %s
    deployment: %s
    poll: 250ms
    finality: 2
    rescan_depths: [1, 2]
    payee: "%v"
%s%s    senders:
      - address: "%v"
        development_key: %s
%sworkers:
`, s.dsn, s.listen, chain.ID, s.chain.HTTP(), s.chain.WS(), s.deploymentFile(), s.sender.Address, attestation, s.rollupConfig(), s.sender.Address,
		hex.EncodeToString(crypto.FromECDSA(s.sender.Key)), nodes)
	for _, name := range workerNames {
		text += fmt.Sprintf("  - name: %s\n    url: unix://%s\n", name, s.socket(name))
	}
	return []byte(text)
}

// awaitRegistration waits until the registry lets both workers answer. Nobody but the relayer has anything to do for it.
func (s *stage) awaitRegistration(ctx context.Context) error {
	for instance, name := range s.instances {
		if err := s.await(ctx, "worker "+name+" is registered", func(ctx context.Context) (bool, error) {
			return s.world.Authorized(ctx, instance)
		}); err != nil {
			return err
		}
	}
	return nil
}

// confirm has governance vouch for both workers, which development chains alone allow.
func (s *stage) confirm(ctx context.Context) error {
	return s.world.Confirm(ctx, slices.Collect(maps.Keys(s.instances))...)
}

func (s *stage) addConsumers(ctx context.Context) error {
	return s.world.AddConsumers(ctx, consumerNames...)
}

// howToAsk tells a developer what there is.
func (s *stage) howToAsk() {
	s.say(`
Running until ^C; kill any of its processes and see it come back.
  chain        %s  (id %d, also %s)
  coordinator  %v
  key line     %v%s
  answers      http://%s/v1/answers/%d/<request id>
  health       http://%s/healthz    metrics  http://%s/metrics
  logs, keys   %s
`, s.chain.HTTP(), chain.ID, s.chain.WS(), s.world.Coordinator, s.world.KeyLine, s.whence(), s.listen, chain.ID, s.listen, s.listen, s.folder)
	s.howToLook()
	key := hex.EncodeToString(crypto.FromECDSA(s.visitor.Key))
	s.say(`Ask from another shell, with a key that has money here:
  bin/veritee request new --config %s --development-key %s --wait 1m
  bin/veritee status --config %s`, s.configFile(), key, s.configFile())
	key = hex.EncodeToString(crypto.FromECDSA(s.world.Owner.Key))
	s.say(`Govern the app, as its owner (docs/apps.md):
  bin/veritee registry show --config %s
  bin/veritee app show --config %s
  bin/veritee app revoke --config %s --development-key %s --reason 'withdrawn' MEASUREMENT`, s.configFile(), s.configFile(), s.configFile(), key)
}
