package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"log/slog"
	"strconv"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/version"
	"github.com/veritee/veritee/protocol/randomness"
)

func serveCommand() *cli.Command {
	return &cli.Command{
		Name:  "serve",
		Usage: "answer a relayer's orders",
		Description: `Answers orders for random values: fetches the block from its own endpoints, demands its confirmations there, notes the
block's hash in a journal, proves, signs. It answers whoever reaches it, so let only the relayer reach it.

  veritee-worker serve --listen unix:///run/veritee/worker.sock \
    --serve 1:0x<coordinator> --endpoint 1=https://one.example/key --endpoint 1=https://two.example/key \
    --key vrf.json --instance-key instance.json --passphrase-file passphrase --journal journal

What each part is for:

  keys        'veritee vrfkey new' makes a key file. All key files of a worker, and the instance key's, share one passphrase,
              from a file of mode 0600 or from VERITEE_KEY_PASSPHRASE.
  derived     Or no file has a key: --derive names key lines, --keys the chain's KeyBroker and the hash of its committee's group
              key ('veritee committee status'), both of which are measured where arguments are. The relayer brings this worker's
              orders to the broker; what the committee answers, only this process can open. A purpose is a decimal number, as in
              key lines, or 0x and 24 digits. It is then attested for the apps of its lines; leave --instance-key out.

                --keys 1:0x<broker>:0x<hash> --derive 1:0x<app>:1=vrf --serve 1:0x<coordinator>

              Every few seconds it asks its endpoints whether it may still act. When its lease is over it wipes derived keys and
              waits for new evidence; when it or its code was removed it wipes them and ends, with exit status 3.
  instance    The address that signs answers; governance confirms it ('veritee instance confirm'). Without --instance-key a
              new one is born at every start.
  rollups     Claims of a rollup that is served (--rollup) are judged: its blocks are executed in here, and ACCEPT or REJECT is
              signed. Its node is believed in nothing, so one is enough; it must serve the debug namespace. The rules of
              mainnet, Sepolia and Hoodi are built in; other chains name their genesis by --rollup-genesis. Verdicts count on
              chains that have --endpoint here. Without --serve no key and no journal are needed.
  endpoints   JSON-RPC nodes, at least two of different providers outside development (1337, 31337). All must agree on a
              block, or as many as --endpoints-quorum says, always more than half. Redirects and proxies aren't followed.
  journal     The hashes answered for. Give every worker one of its own, on a disk that outlives the process.
  evidence    A quote says which code runs in which enclave. --attestation auto looks for Gramine, dstack's agent and the kernel's
              configfs-tsm, in this order, has a trial quote and says in the log what it found; a provider that is named must
              be there. 'veritee-worker quote' writes a quote to look at. A worker with evidence can be registered by it for the apps of
              its keys (and --app), if its instance key was born with it: leave --instance-key out.
  reach       A Unix socket (mode 0600, or 0660 for --socket-group), http on loopback, or https with mutual TLS 1.3:
              --tls-cert, --tls-key, and --client-pin, the SHA-256 of the relayer's public key (SubjectPublicKeyInfo), hex.
              The log names the worker's own pin.

Logs go to standard error; "worker ready" means that it answers. GET /healthz on the same address tells how it is.
SIGTERM stops it after what is under way. Keys from files can be read by whoever runs the worker. Derived keys can't, if it runs in an
enclave: the registry judges its evidence before the committee gives it any. It says "unattested" of itself, because nobody in here does.`,
		Flags: serveFlags(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			config, err := serveConfig(cmd)
			if err != nil {
				return err
			}
			worker, err := enclave.New(ctx, config)
			if err != nil {
				return err
			}
			return errors.Join(worker.Run(ctx), worker.Close())
		},
	}
}

func checkCommand() *cli.Command {
	return &cli.Command{
		Name:  "check",
		Usage: "say what serve would find wrong, and serve nothing",
		Description: `Takes the flags of serve. Reads the key files, the passphrase and the journal, asks every endpoint for its chain, has a
trial quote, asks brokers whether group key and key lines agree with --keys and --derive, and ends. An instance key that isn't there is
made, as serve would.`,
		Flags: serveFlags(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			config, err := serveConfig(cmd)
			if err != nil {
				return err
			}
			worker, err := enclave.New(ctx, config)
			if err != nil {
				return err
			}
			if waits := worker.Waits(); len(waits) > 0 {
				return errors.Join(append(waits, worker.Close())...)
			}
			found := "unattested"
			if kind := worker.Evidence(); kind != "" {
				found += "; evidence can be had: " + kind
			}
			_, err = fmt.Fprintf(cmd.Root().Writer, "all is well, instance %s (%s)\n", worker.Instance(), found)
			return errors.Join(err, worker.Close())
		},
	}
}

// serveFlags are new at each call: the library keeps what was parsed in them.
func serveFlags() []cli.Flag {
	env := func(name string) cli.ValueSourceChain { return cli.EnvVars("VERITEE_WORKER_" + name) }
	return []cli.Flag{
		&cli.StringFlag{Name: "listen", Usage: "`ADDRESS`: unix:///path, http://127.0.0.1:port or https://host:port", Sources: env("LISTEN")},
		&cli.StringFlag{Name: "socket-group", Usage: "`GROUP` that may use the Unix socket, besides its owner", Sources: env("SOCKET_GROUP")},
		&cli.StringFlag{Name: "tls-cert", Usage: "`FILE`, PEM, the worker's certificate for https", Sources: env("TLS_CERT")},
		&cli.StringFlag{Name: "tls-key", Usage: "`FILE`, PEM, mode 0600, the key of it", Sources: env("TLS_KEY")},
		&cli.StringSliceFlag{Name: "client-pin", Usage: "`SHA256` of a public key that may ask over https; repeat", Sources: env("CLIENT_PINS")},
		&cli.StringSliceFlag{Name: "serve", Usage: "`CHAIN:COORDINATOR` to answer for, such as 1:0x…; repeat", Sources: env("SERVE")},
		&cli.StringSliceFlag{Name: "endpoint", Usage: "`CHAIN=URL` of a node of the chain; repeat", Sources: env("ENDPOINTS")},
		&cli.IntFlag{Name: "endpoints-quorum", Usage: "how many endpoints of a chain must agree; 0 is all", Sources: env("ENDPOINTS_QUORUM")},
		&cli.StringFlag{Name: "endpoint-roots", Usage: "`FILE`, PEM, certificates to believe about endpoints instead of the system's", Sources: env("ENDPOINT_ROOTS")},
		&cli.DurationFlag{Name: "endpoint-timeout", Value: headers.DefaultTimeout, Usage: "for all endpoints of a chain to answer", Sources: env("ENDPOINT_TIMEOUT")},
		&cli.DurationFlag{Name: "patience", Value: headers.DefaultPatience, Usage: "how long an order waits for endpoints that lag", Sources: env("PATIENCE")},
		&cli.StringSliceFlag{Name: "key", Usage: "`FILE` of a VRF key; repeat", Sources: env("KEYS")},
		&cli.StringSliceFlag{Name: "keys", Usage: "`BROKER` where keys are derived, and whose committee: CHAIN:ADDRESS:GROUPKEYHASH; repeat", Sources: env("KEY_BROKERS")},
		&cli.StringSliceFlag{Name: "derive", Usage: "`LINE` whose keys are derived: CHAIN:APP:PURPOSE=vrf, or secp256k1, or data; repeat", Sources: env("DERIVE")},
		&cli.StringFlag{Name: "instance-key", Usage: "`FILE` of the instance key; made if there is none", Sources: env("INSTANCE_KEY")},
		&cli.StringSliceFlag{Name: "rollup", Usage: "`CHAIN=URL` of a node of a rollup whose claims are to be judged; repeat", Sources: env("ROLLUPS")},
		&cli.StringSliceFlag{Name: "rollup-genesis", Usage: "`CHAIN=FILE`, geth's genesis JSON, where the rollup's rules aren't built in; repeat", Sources: env("ROLLUP_GENESIS")},
		&cli.IntFlag{Name: "rollup-witness", Value: stf.DefaultLimits.Witness >> 20, Usage: "`MIB` that the witness of a block may have; memory for ten times as much is needed", Sources: env("ROLLUP_WITNESS")},
		&cli.StringFlag{Name: "passphrase-file", Usage: "`FILE`, mode 0600, that holds the passphrase of all key files", Sources: env("PASSPHRASE_FILE")},
		&cli.StringFlag{Name: "journal", Usage: "`FILE` that notes what was answered for", Sources: env("JOURNAL")},
		&cli.IntFlag{Name: "hashes-per-height", Value: journal.DefaultHashes, Usage: "different blocks of one height to answer for, at most 16", Sources: env("HASHES_PER_HEIGHT")},
		&cli.IntFlag{Name: "journal-heights", Value: journal.DefaultHeights, Usage: "heights that the journal remembers, for each coordinator and key", Sources: env("JOURNAL_HEIGHTS")},
		attestationFlag(),
		&cli.StringSliceFlag{Name: "app", Usage: "`CHAIN:APP` to be attested for, besides the apps of the keys; repeat", Sources: env("APPS")},
		&cli.IntFlag{Name: "orders", Value: server.DefaultOrders, Usage: "orders to work on at once; more are refused as busy", Sources: env("ORDERS")},
		&cli.DurationFlag{Name: "drain", Value: server.DefaultDrain, Usage: "for orders under way when it is stopped", Sources: env("DRAIN")},
		&cli.StringFlag{Name: "log-level", Value: "info", Usage: "debug, info, warn or error", Sources: env("LOG_LEVEL")},
		&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json", Sources: env("LOG_FORMAT")},
	}
}

// serveConfig turns flags into a configuration. What it finds wrong, it finds all at once.
func serveConfig(cmd *cli.Command) (enclave.Config, error) {
	var wrong []error
	note := func(err error) { wrong = append(wrong, err) }

	if cmd.Args().Present() {
		note(fmt.Errorf("%q isn't taken; everything is a flag", cmd.Args().First()))
	}
	log, err := logger(cmd.Root().ErrWriter, cmd.String("log-level"), cmd.String("log-format"))
	note(err)
	listen, err := listenConfig(cmd)
	note(err)
	deployments, err := deployments(cmd.StringSlice("serve"))
	note(err)
	endpoints, err := endpoints(cmd.StringSlice("endpoint"))
	note(err)
	apps, err := apps(cmd.StringSlice("app"))
	note(err)
	brokers, err := brokers(cmd.StringSlice("keys"))
	note(err)
	derived, err := derived(cmd.StringSlice("derive"))
	note(err)
	rollups, err := rollups(cmd.StringSlice("rollup"), cmd.StringSlice("rollup-genesis"))
	rollups.WitnessMiB = cmd.Int("rollup-witness")
	note(err)

	config := enclave.Config{
		Version:      version.String(),
		Listen:       listen,
		Deployments:  deployments,
		Rollups:      rollups,
		Endpoints:    endpoints,
		Quorum:       cmd.Int("endpoints-quorum"),
		Timeout:      cmd.Duration("endpoint-timeout"),
		Patience:     cmd.Duration("patience"),
		RootsFile:    cmd.String("endpoint-roots"),
		Brokers:      brokers,
		Derived:      derived,
		KeyFiles:     cmd.StringSlice("key"),
		InstanceFile: cmd.String("instance-key"),
		Passphrase:   func() (keyfile.Passphrase, error) { return keyfile.ReadPassphrase(cmd.String("passphrase-file")) },
		JournalFile:  cmd.String("journal"),
		Journal:      journal.Config{Hashes: cmd.Int("hashes-per-height"), Heights: cmd.Int("journal-heights")},
		Apps:         apps,
		Attestation:  attest.Config{Choice: cmd.String("attestation")},
		Orders:       cmd.Int("orders"),
		Drain:        cmd.Duration("drain"),
		Log:          log,
	}
	if config.Patience == 0 {
		config.Patience = -1 // the configuration's 0 is the default
	}
	if config.Orders < 1 || config.Drain <= 0 || config.Timeout <= 0 {
		note(errors.New("--orders, --drain and --endpoint-timeout must be positive"))
	}

	// An address that couldn't be read has been complained about; the rest can still be looked at.
	if err := errors.Join(wrong...); err != nil {
		if listen.Address == (server.Address{}) {
			config.Listen = server.ListenConfig{}
		}
		return enclave.Config{}, errors.Join(err, config.Check())
	}
	return config, nil
}

func listenConfig(cmd *cli.Command) (server.ListenConfig, error) {
	if cmd.String("listen") == "" {
		return server.ListenConfig{}, errors.New("nowhere to listen: --listen unix:///run/veritee/worker.sock, for example")
	}
	var wrong []error
	address, err := server.ParseAddress(cmd.String("listen"))
	wrong = append(wrong, err)
	listen := server.ListenConfig{Address: address, Group: cmd.String("socket-group")}

	if pins := cmd.StringSlice("client-pin"); cmd.String("tls-cert") != "" || cmd.String("tls-key") != "" || len(pins) > 0 {
		listen.TLS = &server.TLS{CertFile: cmd.String("tls-cert"), KeyFile: cmd.String("tls-key")}
		for _, text := range pins {
			pin, err := server.ParsePin(text)
			wrong = append(wrong, err)
			listen.TLS.ClientPins = append(listen.TLS.ClientPins, pin)
		}
	}
	return listen, errors.Join(wrong...)
}

// deployments reads chainID:coordinator.
func deployments(texts []string) (all []randomness.Deployment, err error) {
	err = places(texts, "--serve %q isn't CHAIN:COORDINATOR, such as 1:0x and 40 digits", func(chainID uint64, address common.Address) {
		all = append(all, randomness.Deployment{ChainID: chainID, Coordinator: address})
	})
	return all, err
}

// apps reads chainID:app.
func apps(texts []string) (all []enclave.App, err error) {
	err = places(texts, "--app %q isn't CHAIN:APP, such as 1:0x and 40 digits", func(chainID uint64, address common.Address) {
		all = append(all, enclave.App{ChainID: chainID, Address: address})
	})
	return all, err
}

// places reads chainID:address.
func places(texts []string, complaint string, add func(chainID uint64, address common.Address)) error {
	var wrong []error
	for _, text := range texts {
		id, address, _ := strings.Cut(text, ":")
		chainID, err := strconv.ParseUint(id, 10, 64)
		if err != nil || !strings.HasPrefix(address, "0x") || !common.IsHexAddress(address) {
			wrong = append(wrong, fmt.Errorf(complaint, text))
			continue
		}
		add(chainID, common.HexToAddress(address))
	}
	return errors.Join(wrong...)
}

// endpoints reads chainID=URL. Errors don't repeat the URL, which may hold a token.
func endpoints(texts []string) (map[uint64][]string, error) {
	all := make(map[uint64][]string)
	var wrong []error
	for _, text := range texts {
		id, url, ok := strings.Cut(text, "=")
		chainID, err := strconv.ParseUint(id, 10, 64)
		if !ok || err != nil {
			wrong = append(wrong, errors.New("an --endpoint isn't CHAIN=URL, such as 1=https://node.example/key"))
			continue
		}
		all[chainID] = append(all[chainID], url)
	}
	return all, errors.Join(wrong...)
}

// rollups reads chainID=URL and chainID=file. Errors don't repeat the URL, which may hold a token.
func rollups(nodes, genesis []string) (rollup.Settings, error) {
	settings := rollup.Settings{Genesis: make(map[uint64]string)}
	var wrong []error
	for _, text := range nodes {
		id, url, ok := strings.Cut(text, "=")
		chainID, err := strconv.ParseUint(id, 10, 64)
		if !ok || err != nil {
			wrong = append(wrong, errors.New("a --rollup isn't CHAIN=URL, such as 901=http://127.0.0.1:8545"))
			continue
		}
		settings.Nodes = append(settings.Nodes, rollup.Node{ChainID: chainID, URL: url})
	}
	for _, text := range genesis {
		id, file, ok := strings.Cut(text, "=")
		chainID, err := strconv.ParseUint(id, 10, 64)
		switch {
		case !ok || err != nil || file == "":
			wrong = append(wrong, fmt.Errorf("--rollup-genesis %q isn't CHAIN=FILE, such as 901=genesis.json", text))
		case settings.Genesis[chainID] != "":
			wrong = append(wrong, fmt.Errorf("--rollup-genesis names two files for rollup %d; leave one out", chainID))
		default:
			settings.Genesis[chainID] = file
		}
	}
	return settings, errors.Join(wrong...)
}

func logger(out io.Writer, level, format string) (*slog.Logger, error) {
	var least slog.Level
	if err := least.UnmarshalText([]byte(level)); err != nil {
		return nil, fmt.Errorf("--log-level %q: choose debug, info, warn or error", level)
	}
	options := &slog.HandlerOptions{Level: least}
	switch format {
	case "text":
		return slog.New(slog.NewTextHandler(out, options)), nil
	case "json":
		return slog.New(slog.NewJSONHandler(out, options)), nil
	default:
		return nil, fmt.Errorf("--log-format %q: choose text or json", format)
	}
}
