package status

import (
	"context"
	"errors"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/ethereum/go-ethereum/params"

	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/store"
)

// nodeTimeout is how long a node may take: what the database has is worth showing without it.
const nodeTimeout = 5 * time.Second

// FromStore reads the tables, and asks a node of each chain for the head and the senders' balances.
func FromStore(ctx context.Context, db *store.Store, c config.Config) (Status, error) {
	s := Status{Source: "database, no relayer runs", At: time.Now().UTC(), Warnings: []Warning{}}
	leader, err := db.Leader(ctx)
	if err != nil {
		return s, err
	}
	if leader.Leads {
		s.Leader = &Leader{leader.Holder, leader.Term, leader.Listen}
	}
	quarantined, err := db.Quarantined(ctx)
	if err != nil {
		return s, err
	}
	for _, w := range c.Workers {
		worker := Worker{Name: w.Name, State: "unknown"}
		for _, row := range quarantined {
			if row.Worker == w.Name {
				worker.State, worker.Reason, worker.Instance = "quarantined", row.Reason, row.Instance
			}
		}
		s.Workers = append(s.Workers, worker)
	}

	for _, settings := range c.Chains {
		chain, err := fromStore(ctx, db, settings)
		if err != nil {
			return s, err
		}
		if chain.Stopped != "" {
			s.Warnings = append(s.Warnings, Warning{
				Code: "chain-stopped", Severity: "urgent", Subject: fmt.Sprint(chain.ID), About: chain.Name,
				Title: "a chain is stopped until an operator decides", Detail: chain.Stopped + "; `veritee chain resume`",
			})
		}
		s.Chains = append(s.Chains, chain)
	}
	s.Verdict = s.Judge()
	return s, nil
}

func fromStore(ctx context.Context, db *store.Store, settings config.Chain) (Chain, error) {
	chain := Chain{ID: settings.ID, Name: settings.DisplayName()}
	row, err := db.Chain(ctx, settings.ID)
	if errors.Is(err, store.ErrNoChain) {
		row = store.Chain{} // nothing was served yet
	} else if err != nil {
		return chain, err
	}
	chain.Cursor, chain.Final, chain.Stopped, chain.Paused = row.Cursor.Number, row.Final.Number, row.Stopped, row.Paused

	counts, err := db.Counts(ctx, settings.ID)
	if err != nil {
		return chain, err
	}
	chain.Count(counts, time.Now())

	waiting, err := db.WaitingLongest(ctx, settings.ID, Oldest)
	if err != nil {
		return chain, err
	}
	chain.Waiting = WaitingOf(waiting, chain.Cursor, time.Now())

	held, err := db.HeldSenders(ctx, settings.ID)
	if err != nil {
		return chain, err
	}
	node := dial(ctx, settings)
	if node != nil {
		defer node.Close()
		if head, err := node.BlockNumber(ctx); err == nil {
			chain.Head = head
		}
	}
	for _, configured := range settings.Senders {
		open, err := db.OpenSettlements(ctx, settings.ID, configured.Address)
		if err != nil {
			return chain, err
		}
		sender := Sender{Address: configured.Address, InFlight: len(open), Parked: held[configured.Address].Parked, Paused: held[configured.Address].Paused}
		if node != nil {
			if balance, err := node.BalanceAt(ctx, configured.Address, nil); err == nil {
				ether, _ := new(big.Rat).SetFrac(balance, big.NewInt(params.Ether)).Float64()
				sender.Ether = &ether
			}
		}
		chain.Senders = append(chain.Senders, sender)
	}
	return chain, nil
}

// dial is the first node of a chain that answers with the right id, nil if none does.
func dial(ctx context.Context, settings config.Chain) *ethclient.Client {
	ctx, cancel := context.WithTimeout(ctx, nodeTimeout)
	defer cancel()
	for _, node := range settings.Nodes {
		raw, err := node.Resolve()
		if err != nil {
			continue
		}
		client, err := ethclient.DialContext(ctx, raw)
		if err != nil {
			continue
		}
		if id, err := client.ChainID(ctx); err == nil && id.IsUint64() && id.Uint64() == settings.ID {
			return client
		}
		client.Close()
	}
	return nil
}
