package main

import (
	"context"
	"errors"
	"fmt"
	"slices"
	"strings"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/workers"
)

func keysRequestCommand() *cli.Command {
	return &cli.Command{
		Name: "request", Usage: "have a worker order a key, and bring its order to the broker",
		Description: `A relayer that serves the app does this for its workers by itself; here it is done once, by hand, and says what stands in the way. Anyone may
bring an order: it is the instance's signature that counts, and the answer is blinded to it.

  veritee keys request --purpose 1 --worker one --config veritee.yaml --key any.json
  veritee keys request --purpose 1 --url unix:///run/veritee/one.sock --rpc https://node.example --key any.json

Then it waits until the committee has answered and the worker holds the key. Both are a relayer's work, which must run: it collects the parts of
key nodes, records the answer and hands it over. If nothing comes for as long as --wait says, though the order is as deep as the committee wants
it, this says so and ends; the order stands until the block that is named. A worker gives the same order for ten minutes: so long the same command
waits on, and later it makes another. With --dry-run the order is made, tried and printed, and not sent.

Exits with 0 if the worker holds the key, or what was wanted is done, 1 if nobody did a relayer's work, 2 if anything else is wrong.`,
		Flags: aboutKeys(purposeFlag(),
			&cli.Uint64Flag{Name: "epoch", Usage: "`EPOCH` (default: the newest)", HideDefault: true},
			&cli.StringFlag{Name: "worker", Category: whichWorker, Usage: "`NAME` of a worker in the configuration"},
			&cli.StringFlag{Name: "url", Category: whichWorker, Usage: "`URL` of a worker: unix:///path, http://127.0.0.1:port, https://host:port"},
			&cli.StringFlag{Name: "pin", Category: whichWorker, Usage: "SHA-256 of the public key, `HEX`, of an https worker"},
			&cli.StringFlag{Name: "tls-cert", Category: whichWorker, Usage: "`FILE`, PEM: the certificate that an https worker knows us by"},
			&cli.StringFlag{Name: "tls-key", Category: whichWorker, Usage: "`FILE`, PEM, of its key"},
			&cli.DurationFlag{Name: "wait", Value: waitDefault, Usage: "give up after so long without a sign of a relayer's work; 0: never"},
			&cli.BoolFlag{Name: "no-wait", Usage: "bring the order only"}),
		Action: onSite(keysRequest),
	}
}

const whichWorker = "which worker"

// openWorker makes the clients of the worker that is named.
func (s *site) openWorker(cmd *cli.Command) (*workers.Door, string, error) {
	name, url := cmd.String("worker"), cmd.String("url")
	c := workers.WorkerConfig{Name: "worker", URL: url}
	switch {
	case (name == "") == (url == ""):
		return nil, "", errors.New("which worker? Name one of the configuration by --worker, or where it is by --url")
	case name != "" && s.config == nil:
		return nil, "", errors.New("--worker names one of the configuration, and there is none: name it by --config, or the worker by --url")
	case name != "":
		var names []string
		for _, w := range s.config.Workers {
			names = append(names, w.Name)
			if w.Name != name {
				continue
			}
			c = doorOf(w)
		}
		if c.URL == "" {
			return nil, "", fmt.Errorf("--worker: the configuration has no worker %q, but %s", name, strings.Join(names, ", "))
		}
	case strings.HasPrefix(url, "https:"):
		c.TLS = &workers.TLSConfig{Cert: cmd.String("tls-cert"), Key: cmd.String("tls-key"), Pin: cmd.String("pin")}
	}
	door, err := workers.OpenDoor(c)
	if err != nil {
		return nil, "", fmt.Errorf("worker %s: %w", c.URL, err)
	}
	return door, c.URL, nil
}

// A keyWish is a worker and what it is to order.
type keyWish struct {
	workers.KeyWish
	door *workers.Door
	url  string
	line onchain.DerivedLine
}

func keysRequest(ctx context.Context, cmd *cli.Command, s *site) error {
	if err := noArguments(cmd); err != nil {
		return err
	}
	b, line, err := s.keyLine(ctx, cmd)
	if err != nil {
		return err
	}
	w := &keyWish{line: line}
	if w.door, w.url, err = s.openWorker(cmd); err != nil {
		return err
	}
	defer w.door.Close()
	epoch := line.Newest
	if cmd.IsSet("epoch") {
		epoch = cmd.Uint64("epoch")
	}
	switch {
	case b.Generation == 0:
		return fmt.Errorf("the committee %v has no key yet: `veritee committee form` has its nodes make one", b.Committee)
	case epoch > line.Newest || epoch == 0:
		return fmt.Errorf("epoch %d hasn't begun: the newest is %d, and `veritee keys rotate` begins the next", epoch, line.Newest)
	case epoch <= line.Retired:
		return fmt.Errorf("epoch %d is retired: nobody gets its key any more", epoch)
	}
	version, err := b.PolicyVersion(ctx, line.App)
	if err != nil {
		return err
	}
	w.KeyWish = workers.KeyWish{
		Domain: b.Domain(), App: line.App, Purpose: typed.Purpose(line.Purpose), Epoch: epoch, Generation: b.Generation, GroupKey: b.GroupKey,
		PolicyVersion: version,
	}
	held, err := w.describe(ctx)
	if err != nil {
		return err
	}
	if held {
		_, err := fmt.Fprintf(cmd.Root().Writer, "instance %v holds the key of epoch %d already; nothing is sent\n", w.Instance, epoch)
		return err
	}
	order, request, err := w.order(ctx, cmd, s, b)
	if err != nil || request == nil {
		return err
	}
	if !cmd.Bool("no-wait") && !cmd.Bool("dry-run") {
		if err := w.follow(ctx, cmd, s, b, *request); err != nil {
			return err
		}
	}
	return printOrder(cmd, w, order, *request)
}

// order has the worker make an order and brings it; a nil request with --dry-run. A worker gives the same order for some minutes: where that was
// brought before and nobody answered it in time, it is asked for another.
func (w *keyWish) order(ctx context.Context, cmd *cli.Command, s *site, b *onchain.Broker) (*typed.KeyOrder, *onchain.KeyRequest, error) {
	for {
		order, signature, err := w.door.OrderKey(ctx, w.KeyWish)
		if err != nil {
			return nil, nil, fmt.Errorf("worker %s makes no order: %w", w.url, err)
		}
		request, err := s.bringOrder(ctx, cmd, b, &order, signature)
		if err != nil || request == nil {
			return nil, nil, err
		}
		spent, err := b.Spent(ctx, *request)
		if err != nil {
			return nil, nil, err
		}
		if !spent {
			return &order, request, nil
		}
		fmt.Fprintf(cmd.Root().ErrWriter, "request %v wasn't answered until block %d, its last: the worker makes another order\n", request.ID, request.Expiry)
		w.Spent = order.Hash()
	}
}

// describe asks the worker who it is, and whether it derives such keys; held says that it has this one.
func (w *keyWish) describe(ctx context.Context) (held bool, err error) {
	ctx, cancel := context.WithTimeout(ctx, askTimeout)
	defer cancel()
	said, err := w.door.Worker.Describe(ctx, &workerapi.DescribeRequest{})
	if err != nil {
		return false, fmt.Errorf("worker %s: %w; does `veritee-worker serve` run there?", w.url, told(err))
	}
	if len(said.Instance) != common.AddressLength {
		return false, fmt.Errorf("worker %s says no instance: is it a worker of this version?", w.url)
	}
	w.Instance = common.Address(said.Instance)
	at := slices.IndexFunc(said.KeyLines, func(l *workerapi.KeyLine) bool {
		return l.ChainId == w.Domain.ChainID && common.BytesToAddress(l.App) == w.App && string(l.Purpose) == string(w.Purpose[:])
	})
	start := fmt.Sprintf("--keys %d:%v:%v --derive %d:%v:%s=%s", w.Domain.ChainID, w.Domain.Broker, w.GroupKey, w.Domain.ChainID, w.App, w.Purpose, w.line.Algorithm)
	if at < 0 {
		return false, fmt.Errorf("worker %s derives no keys of %v:%s: start it with %s", w.url, w.App, w.Purpose, start)
	}
	l := said.KeyLines[at]
	if common.BytesToAddress(l.Broker) != w.Domain.Broker || common.BytesToHash(l.GroupKey) != w.GroupKey || typed.Algorithm(l.Algorithm).String() != w.line.Algorithm {
		return false, fmt.Errorf("worker %s goes by broker %v, group key %v, algorithm %v: if this broker's committee is the one to trust, start it with %s",
			w.url, common.BytesToAddress(l.Broker), common.BytesToHash(l.GroupKey), typed.Algorithm(l.Algorithm), start)
	}
	return slices.ContainsFunc(l.Held, func(h *workerapi.HeldEpoch) bool { return h.Epoch == w.Epoch }), nil
}

// bringOrder sends an order, unless somebody did; nil with --dry-run.
func (s *site) bringOrder(ctx context.Context, cmd *cli.Command, b *onchain.Broker, order *typed.KeyOrder, signature typed.Signature) (*onchain.KeyRequest, error) {
	known, err := b.RequestOf(ctx, order)
	if err == nil && known == (common.Hash{}) {
		var request *onchain.KeyRequest
		request, err = s.sendOrder(ctx, cmd, b, order, signature)

		// A relayer may have been faster: a worker says the same order to everybody.
		var reverted *transact.Reverted
		if !errors.As(err, &reverted) || reverted.Name != "OrderIsKnown" {
			return request, err
		}
		known, err = b.RequestOf(ctx, order)
	}
	if err != nil {
		return nil, err
	}
	request, err := b.Brought(ctx, known)
	if err != nil {
		return nil, err
	}
	fmt.Fprintf(cmd.Root().ErrWriter, "the order was brought before, request %v; nothing is sent\n", known)
	return &request, nil
}

func (s *site) sendOrder(ctx context.Context, cmd *cli.Command, b *onchain.Broker, order *typed.KeyOrder, signature typed.Signature) (*onchain.KeyRequest, error) {
	receipts, err := s.perform(ctx, cmd, transact.Call{Purpose: "bring the order", To: b.Address, Data: onchain.RequestKey(order, signature)})
	if err != nil || receipts == nil {
		return nil, err
	}
	requested := b.Requested(receipts[len(receipts)-1])
	if len(requested) != 1 {
		return nil, fmt.Errorf("transaction %v brought %d orders, not one: the node keeps events back; use another", receipts[len(receipts)-1].TxHash, len(requested))
	}
	request := &requested[0]
	fmt.Fprintf(cmd.Root().ErrWriter, "order %d of the broker, request %v: it may be answered until block %d\n", request.Sequence, request.ID, request.Expiry)
	return request, nil
}

func printOrder(cmd *cli.Command, w *keyWish, order *typed.KeyOrder, request onchain.KeyRequest) error {
	if cmd.Bool("json") {
		return printJSON(cmd, struct {
			onchain.KeyRequest
			Instance   common.Address `json:"instance"`
			App        common.Address `json:"app"`
			Purpose    hexutil.Bytes  `json:"purpose"`
			Epoch      uint64         `json:"epoch"`
			Generation uint32         `json:"generation"`
			Order      common.Hash    `json:"order"`
		}{request, order.Instance, order.App, order.Purpose[:], order.Epoch, order.Generation, order.Hash()})
	}
	verb := "has ordered"
	if !cmd.Bool("no-wait") && !cmd.Bool("dry-run") {
		verb = "holds"
	}
	_, err := fmt.Fprintf(cmd.Root().Writer, "instance %v %s the key of epoch %d of %v:%s; request %v\n", w.Instance, verb, w.Epoch, w.App, w.Purpose, request.ID)
	return err
}
