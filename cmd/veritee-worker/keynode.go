package main

import (
	"context"
	"encoding/hex"
	"errors"
	"fmt"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/enclave/attest"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode"
	"github.com/veritee/veritee/enclave/keynode/member"
	"github.com/veritee/veritee/enclave/seal"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/internal/version"
)

func keynodeCommand() *cli.Command {
	return &cli.Command{
		Name:  "keynode",
		Usage: "hold a share of a committee's secret, and answer orders for keys",
		Description: `A member of a committee. No member ever holds the secret whole: each has a share, and as many as the threshold together make
an answer to an order, which only the enclave that gave it can read.

  veritee-worker keynode --listen unix:///run/veritee/keynode.sock \
    --committee 1:0x<committee> --broker 0x<broker> \
    --endpoint 1=https://one.example/key --endpoint 1=https://two.example/key \
    --data /var/lib/veritee/keynode --peers-listen 0.0.0.0:7100 --peers-address keys-1.example:7100

How one comes to hold a share: start it; have it registered for the committee's app, as a worker is; name it to the committee's owner, who
proposes it ('veritee committee form', later 'refresh' and 'reshare'). The node sees the session at its endpoints, deals with its peers, seals
its share, and confirms. Nothing is to be done here.

What each part is for:

  endpoints   JSON-RPC nodes, at least two of different providers outside development (1337, 31337). What they say of committee, broker
              and registry is all that the node goes by, at the committee's depth; they must agree on the very bytes. An order is answered
              only once as many members as the threshold have shown each other the same block.
  data        A folder of the node's own (mode 0700): the instance key and the shares, sealed; the journal of orders; addresses of peers.
              Keep it on a disk that outlives the process. Whoever loses more folders than the committee has members beyond its threshold has
              lost the keys: tell the owner at once when one is lost.
  seal        By what is sealed. --seal auto takes Gramine's key of this code on this machine, or dstack's of this app; --seal none keeps all in
              memory, where it is lost with the process; --seal development-file takes a file, on chains 1337 and 31337 alone.
  peers       Other members, over TLS in which both sides are attested (--peers-listen). Let all members reach it. --collateral names an Intel PCS
              or PCCS by which their quotes are judged.
  group key   --group-key is the hash that the committee's group key must have. It is part of what is measured where flags are; name it as soon as
              the committee has formed ('veritee committee status' shows it). A node that has a share goes by the key sealed with that, and
              warns; one that has none doesn't start without it once a committee has formed, except in development.
  reach       The relayer's door: a Unix socket, http on loopback, or https with mutual TLS 1.3, as with serve.

Logs go to standard error; "key node ready" means that it listens. GET /healthz on the relayer's door tells how it is, also why it answers no
orders. "ALARM" in the log wants a person: two orders under one number, or a chain that was reorganised below the committee's depth. SIGTERM
stops it. When the registry has removed its instance it falls silent and keeps its sealed shares, since its endpoints may lie; look at others, and
start it with --destroy-revoked: it destroys them and ends, with exit status 3.`,
		Flags: keynodeFlags(),
		Action: func(ctx context.Context, cmd *cli.Command) error {
			config, err := keynodeConfig(cmd)
			if err != nil {
				return err
			}
			node, err := member.New(ctx, config)
			if err != nil {
				return err
			}
			if cmd.Bool("dry-run") {
				_, err := fmt.Fprintf(cmd.Root().Writer, "all is well, instance %s (evidence: %s)\n", node.Instance(), node.Evidence())
				return errors.Join(err, node.Close())
			}
			return errors.Join(node.Run(ctx), node.Close())
		},
	}
}

// keynodeFlags are new at each call: the library keeps what was parsed in them.
func keynodeFlags() []cli.Flag {
	env := func(name string) cli.ValueSourceChain { return cli.EnvVars("VERITEE_KEYNODE_" + name) }
	return []cli.Flag{
		&cli.StringFlag{Name: "listen", Usage: "`ADDRESS` for relayers: unix:///path, http://127.0.0.1:port or https://host:port", Sources: env("LISTEN")},
		&cli.StringFlag{Name: "socket-group", Usage: "`GROUP` that may use the Unix socket, besides its owner", Sources: env("SOCKET_GROUP")},
		&cli.StringFlag{Name: "tls-cert", Usage: "`FILE`, PEM, the node's certificate for https", Sources: env("TLS_CERT")},
		&cli.StringFlag{Name: "tls-key", Usage: "`FILE`, PEM, mode 0600, the key of it", Sources: env("TLS_KEY")},
		&cli.StringSliceFlag{Name: "client-pin", Usage: "`SHA256` of a public key that may ask over https; repeat", Sources: env("CLIENT_PINS")},
		&cli.StringFlag{Name: "committee", Usage: "`CHAIN:ADDRESS` of the committee's contract", Sources: env("COMMITTEE")},
		&cli.StringSliceFlag{Name: "broker", Usage: "`ADDRESS` of a broker of that committee, whose orders are answered; repeat", Sources: env("BROKERS")},
		&cli.StringFlag{Name: "group-key", Usage: "`HASH` that the committee's group key must have; leave out only until it has formed", Sources: env("GROUP_KEY")},
		&cli.BoolFlag{Name: "destroy-revoked", Usage: "destroy the shares and end, if the endpoints show that the registry removed this instance", Sources: env("DESTROY_REVOKED")},
		&cli.StringSliceFlag{Name: "endpoint", Usage: "`CHAIN=URL` of a node of the committee's chain; repeat", Sources: env("ENDPOINTS")},
		&cli.IntFlag{Name: "endpoints-quorum", Usage: "how many endpoints must agree; 0 is all", Sources: env("ENDPOINTS_QUORUM")},
		&cli.StringFlag{Name: "endpoint-roots", Usage: "`FILE`, PEM, certificates to believe about endpoints instead of the system's", Sources: env("ENDPOINT_ROOTS")},
		&cli.DurationFlag{Name: "endpoint-timeout", Value: headers.DefaultTimeout, Usage: "for all endpoints to answer", Sources: env("ENDPOINT_TIMEOUT")},
		&cli.StringFlag{Name: "data", Usage: "`FOLDER` of the node's own, made if there is none", Sources: env("DATA")},
		&cli.StringFlag{Name: "seal", Value: seal.Auto, Usage: "by what secrets are sealed: " + strings.Join(seal.Choices, ", "), Sources: env("SEAL")},
		&cli.StringFlag{Name: "seal-file", Usage: "`FILE` for --seal development-file", Sources: env("SEAL_FILE")},
		&cli.StringFlag{Name: "peers-listen", Usage: "`HOST:PORT` for other members", Sources: env("PEERS_LISTEN")},
		&cli.StringFlag{Name: "peers-address", Usage: "`HOST:PORT` where other members reach it; --peers-listen if left out", Sources: env("PEERS_ADDRESS")},
		&cli.StringSliceFlag{Name: "collateral", Usage: "`URL` of an Intel PCS or PCCS by which peers' quotes are judged; repeat; Intel's if left out", Sources: env("COLLATERAL")},
		&cli.StringFlag{Name: "development-root", Usage: "PEM `FILE` of the root of simulated hardware, on chains 1337 and 31337 alone", Sources: env("DEVELOPMENT_ROOT")},
		&cli.StringFlag{Name: "attestation", Value: attest.Auto, Usage: "where evidence comes from: " + strings.Join(attest.Choices, ", "), Sources: env("ATTESTATION")},
		&cli.DurationFlag{Name: "poll", Value: keynode.DefaultPoll, Usage: "how often endpoints are asked for a new block", Sources: env("POLL")},
		&cli.FloatFlag{Name: "rate", Value: keynode.DefaultRate, Usage: "orders to answer in a second", Sources: env("RATE")},
		&cli.FloatFlag{Name: "app-rate", Value: keynode.DefaultAppRate, Usage: "orders of one app to answer in a second", Sources: env("APP_RATE")},
		&cli.IntFlag{Name: "orders", Value: keynode.DefaultOrders, Usage: "orders to work on at once; more are refused as busy", Sources: env("ORDERS")},
		&cli.DurationFlag{Name: "drain", Value: server.DefaultDrain, Usage: "for orders under way when it is stopped", Sources: env("DRAIN")},
		&cli.StringFlag{Name: "log-level", Value: "info", Usage: "debug, info, warn or error", Sources: env("LOG_LEVEL")},
		&cli.StringFlag{Name: "log-format", Value: "text", Usage: "text or json", Sources: env("LOG_FORMAT")},
		&cli.BoolFlag{Name: "dry-run", Usage: "say what would be found wrong, and answer nobody; what the folder lacks is made"},
	}
}

// keynodeConfig turns flags into a configuration. What it finds wrong, it finds all at once.
func keynodeConfig(cmd *cli.Command) (member.Config, error) {
	var wrong []error
	note := func(err error) { wrong = append(wrong, err) }

	if cmd.Args().Present() {
		note(fmt.Errorf("%q isn't taken; everything is a flag", cmd.Args().First()))
	}
	log, err := logger(cmd.Root().ErrWriter, cmd.String("log-level"), cmd.String("log-format"))
	note(err)
	listen, err := listenConfig(cmd)
	note(err)
	config := member.Config{
		Version: version.String(), Listen: listen, Quorum: cmd.Int("endpoints-quorum"), Timeout: cmd.Duration("endpoint-timeout"),
		RootsFile: cmd.String("endpoint-roots"), Data: cmd.String("data"), PeersListen: cmd.String("peers-listen"), PeersAddress: cmd.String("peers-address"),
		Seal: seal.Config{Choice: cmd.String("seal"), File: cmd.String("seal-file")}, Attestation: attest.Config{Choice: cmd.String("attestation")},
		Collateral: cmd.StringSlice("collateral"), DevelopmentRoot: cmd.String("development-root"), Poll: cmd.Duration("poll"),
		Rate: cmd.Float("rate"), AppRate: cmd.Float("app-rate"), Orders: cmd.Int("orders"), Drain: cmd.Duration("drain"), DestroyRevoked: cmd.Bool("destroy-revoked"), Log: log,
	}
	if text := cmd.String("committee"); text != "" {
		note(places([]string{text}, "--committee %q isn't CHAIN:ADDRESS, such as 1:0x and 40 digits", func(chainID uint64, address common.Address) {
			config.ChainID, config.Committee = chainID, address
		}))
	}
	config.Seal.ChainIDs = []uint64{config.ChainID}
	for _, text := range cmd.StringSlice("broker") {
		if !strings.HasPrefix(text, "0x") || !common.IsHexAddress(text) {
			note(fmt.Errorf("--broker %q isn't an address, 0x and 40 digits", text))
			continue
		}
		config.Brokers = append(config.Brokers, common.HexToAddress(text))
	}
	if text := cmd.String("group-key"); text != "" {
		hash, err := hex.DecodeString(strings.TrimPrefix(text, "0x"))
		if err != nil || len(hash) != common.HashLength {
			note(fmt.Errorf("--group-key %q isn't a hash, 0x and 64 digits", text))
		}
		config.GroupKey = common.BytesToHash(hash)
	}
	all, err := endpoints(cmd.StringSlice("endpoint"))
	note(err)
	for chainID := range all {
		if chainID != config.ChainID && config.ChainID != 0 {
			note(fmt.Errorf("an --endpoint is of chain %d, the committee is on chain %d; leave it out", chainID, config.ChainID))
		}
	}
	config.Endpoints = all[config.ChainID]
	if config.Orders < 1 || config.Drain <= 0 || config.Timeout <= 0 || config.Poll <= 0 || config.Rate <= 0 || config.AppRate <= 0 {
		note(errors.New("--orders, --drain, --endpoint-timeout, --poll, --rate and --app-rate must be positive"))
	}
	if err := errors.Join(wrong...); err != nil {
		if listen.Address == (server.Address{}) {
			config.Listen = server.ListenConfig{}
		}
		return member.Config{}, err
	}
	return config, nil
}
