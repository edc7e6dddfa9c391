package main

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"math/big"
	"net/http"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/admin"
	"github.com/veritee/veritee/relayer/store"
)

func requestShowCommand() *cli.Command {
	return &cli.Command{
		Name:      "show",
		Usage:     "tell the whole life of a request, with reasons",
		ArgsUsage: "REQUEST",
		Description: `Reads the request's events from the chain and asks the contract why it is where it is. With a configuration it also says what the
relayer knows of it: its state, why it waits, how long each step took.

  veritee request show 0x<request id> --rpc https://node.example
  veritee request show 0x<request id> --config veritee.yaml

Requests for attestation, which apps make, and for proofs, which rollups make, are shown as the relayer has them: the coordinator knows nothing of
them. Where a rollup's claim stands on the chain, "veritee rollup show" says.`,
		Flags: append(chainFlags(), jsonFlag()),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, id, err := s.request(ctx, cmd)
			if err != nil {
				return err
			}
			life, err := c.Life(ctx, id)
			known := s.ours(ctx, id)
			if errors.Is(err, onchain.ErrNoRequest) && known != nil && known.AttestationView != nil {
				return printAttestation(cmd, *known)
			}
			if errors.Is(err, onchain.ErrNoRequest) && known != nil && known.Proof != nil {
				return printProof(cmd, *known)
			}
			if errors.Is(err, onchain.ErrNoRequest) && known != nil && known.Key != nil {
				return printKeyRequest(cmd, *known)
			}
			if errors.Is(err, onchain.ErrNoRequest) && known != nil && known.State != "" {
				return fmt.Errorf("%w; the relayer has it as %s", err, known.State)
			} else if err != nil {
				return err
			}
			return printLife(ctx, cmd, c, life, known)
		}),
	}
}

func requestRetryCommand() *cli.Command {
	return &cli.Command{
		Name:      "retry",
		Usage:     "repeat a callback that failed, with the same words",
		ArgsUsage: "REQUEST",
		Description: `For a request whose status is CallbackFailed, once the consumer is mended. Whoever sends pays for the gas, at least what the request
had asked for. In the first blocks after the failure only the consumer or its account's owner may.

  veritee request retry 0x<request id> --rpc https://node.example --key me.json --passphrase-file me.pass`,
		Flags: sending(),
		Action: onSite(func(ctx context.Context, cmd *cli.Command, s *site) error {
			c, id, err := s.request(ctx, cmd)
			if err != nil {
				return err
			}
			life, err := c.Life(ctx, id)
			if err != nil {
				return err
			}
			if life.Status != "CallbackFailed" {
				return fmt.Errorf("request %v is %s: %s; only a failed callback is retried", id, life.Status, life.Meaning())
			}
			call := transact.Call{Purpose: "retry the callback", To: c.Coordinator, Data: c.RetryCallback(life.Request, life.Beta)}
			receipts, err := s.perform(ctx, cmd, call)
			if err != nil || receipts == nil {
				return err
			}
			if life, err = c.Life(ctx, id); err != nil {
				return err
			}
			return printLife(ctx, cmd, c, life, nil)
		}),
	}
}

// request finds the contracts and the request's id.
func (s *site) request(ctx context.Context, cmd *cli.Command) (*onchain.Contracts, common.Hash, error) {
	text, err := oneArgument(cmd, "the request's id")
	if err != nil {
		return nil, common.Hash{}, err
	}
	id, err := parseID("request", text)
	if err != nil {
		return nil, common.Hash{}, err
	}
	c, err := s.contracts(ctx, cmd)
	return c, id, err
}

// A relayerView is what the relayer knows of a request: from its server if it runs, else from its database.
type relayerView struct {
	Source string `json:"source"`
	admin.RequestView
}

// ours asks the relayer, then the database. Neither is needed: nil if nobody knows.
func (s *site) ours(ctx context.Context, id common.Hash) *relayerView {
	if s.config == nil {
		return nil
	}
	ctx, cancel := context.WithTimeout(ctx, 5*time.Second)
	defer cancel()
	var v relayerView
	if err := getJSON(ctx, fmt.Sprintf("http://%s/v1/requests/%d/%v", s.config.Listen, s.id, id), &v.RequestView); err == nil && v.State != "" {
		v.Source = "relayer at " + s.config.Listen
		return &v
	}

	db, err := openStore(ctx, *s.config)
	if err != nil {
		return nil
	}
	defer db.Close()
	r, err := db.Request(ctx, s.id, id)
	if errors.Is(err, store.ErrNoRequest) {
		return &relayerView{"database", admin.RequestView{Reason: "the relayer hasn't seen it, or it ended so long ago that its row is deleted (retention.requests)"}}
	} else if err != nil {
		return nil
	}
	views, err := admin.ViewsOf(ctx, db, s.id, []store.Request{r}, nil)
	if err != nil {
		return nil
	}
	return &relayerView{"database", views[0]}
}

// getJSON reads a JSON answer, whatever its status.
func getJSON(ctx context.Context, url string, target any) error {
	request, err := http.NewRequestWithContext(ctx, http.MethodGet, url, nil)
	if err != nil {
		return err
	}
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		return err
	}
	defer response.Body.Close()
	return json.NewDecoder(io.LimitReader(response.Body, 16<<20)).Decode(target)
}

// A shownLife is the JSON of a life.
type shownLife struct {
	RequestID     common.Hash     `json:"requestId"`
	Status        string          `json:"status"`
	Reason        string          `json:"reason,omitempty"`
	Meaning       string          `json:"meaning"`
	MaturesAt     uint64          `json:"maturesAt"`
	Consumer      common.Address  `json:"consumer"`
	Account       common.Hash     `json:"account"`
	KeyLine       common.Hash     `json:"keyLine"`
	KeyHash       common.Hash     `json:"keyHash"`
	Confirmations uint8           `json:"confirmations"`
	Words         uint16          `json:"numWords"`
	CallbackGas   uint32          `json:"callbackGas"`
	MaxGasPrice   string          `json:"maxGasPrice"`
	Sequence      uint64          `json:"sequence"`
	Events        []onchain.Event `json:"events"`
	Values        []string        `json:"words,omitempty"` // once they are delivered, by consumers that keep them
	Relayer       *relayerView    `json:"relayer,omitempty"`
}

func printLife(ctx context.Context, cmd *cli.Command, c *onchain.Contracts, l onchain.Life, known *relayerView) error {
	shown := shownLife{
		RequestID: l.ID, Status: l.Status, Reason: l.Reason, Meaning: l.Meaning(), MaturesAt: l.MaturesAt,
		Consumer: l.Request.Consumer, Account: l.Account, KeyLine: l.Request.KeyLine, KeyHash: l.Request.KeyHash,
		Confirmations: l.Terms.Confirmations, Words: l.Terms.NumWords, CallbackGas: l.Terms.CallbackGasLimit,
		MaxGasPrice: new(big.Int).SetUint64(l.Terms.MaxGasPrice).String(), Sequence: l.Terms.Sequence, Events: l.Events, Relayer: known,
	}
	// Only what was delivered is shown: until then a word is nobody's business.
	if l.Status == "Fulfilled" || l.Status == "Recycled" {
		for _, word := range c.Words(ctx, l.Request.Consumer, l.ID) {
			shown.Values = append(shown.Values, common.BigToHash(word).Hex())
		}
	}
	if cmd.Bool("json") {
		return printJSON(cmd, shown)
	}

	out := cmd.Root().Writer
	owner, number := randomness.SplitAccountID(l.Account)
	err := pairs(out,
		"request", l.ID.Hex(),
		"status", l.Status+since(l.Reason)+": "+l.Meaning(),
		"consumer", l.Request.Consumer.Hex(),
		"account", fmt.Sprintf("%v:%v", owner, number),
		"key line", common.Hash(l.Request.KeyLine).Hex(),
		"asked for", fmt.Sprintf("%d words, %d confirmations, %d gas, at most %s per gas",
			l.Terms.NumWords, l.Terms.Confirmations, l.Terms.CallbackGasLimit, amount(new(big.Int).SetUint64(l.Terms.MaxGasPrice))))
	if err != nil {
		return err
	}
	for i, word := range shown.Values {
		fmt.Fprintf(out, "word %d    %s\n", i, word)
	}
	rows := make([][]string, 0, len(l.Events))
	for _, e := range l.Events {
		rows = append(rows, []string{fmt.Sprint(e.Block), e.Name + since(e.Detail), amount(e.Charge), e.Transaction.Hex()})
	}
	if err := table(out, "block\tevent\tcharge\ttransaction", rows); err != nil || known == nil {
		return err
	}
	return printKnown(cmd, *known)
}

func since(reason string) string {
	if reason == "" {
		return ""
	}
	return " (" + reason + ")"
}

// printKnown says what the relayer did, and how long each step took it.
func printKnown(cmd *cli.Command, k relayerView) error {
	state := string(k.State) + since(k.Reason)
	if k.State == "" {
		state = k.Reason
	}
	values := []string{"relayer", state + ", by the " + k.Source}
	last := k.Times.Observed
	if !last.IsZero() {
		values = append(values, "seen", last.UTC().Format(time.RFC3339Nano))
	}
	for _, step := range []struct {
		name string
		at   time.Time
	}{{"matured", k.Times.Matured}, {"answered", k.Times.Answered}, {"settled", k.Times.Settled}, {"final", k.Times.Ended}} {
		if !step.at.IsZero() && !last.IsZero() {
			values = append(values, step.name, step.at.Sub(last).Round(time.Millisecond).String()+" later")
			last = step.at
		}
	}
	if k.Misses > 0 {
		values = append(values, "missed", fmt.Sprintf("%d settlements left it open; not tried again before block %d", k.Misses, k.HoldUntil))
	}
	return pairs(cmd.Root().Writer, values...)
}
