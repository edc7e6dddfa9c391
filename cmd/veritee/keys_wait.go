package main

import (
	"context"
	"fmt"
	"math/big"
	"time"

	"github.com/ethereum/go-ethereum/rpc"
	"github.com/urfave/cli/v3"

	"github.com/veritee/veritee/internal/onchain"
)

// How often chain and worker are asked what became of an order; for how long nothing happens before a person is told what that may be;
// and for how long before nobody waits any more.
const (
	requestEvery = time.Second
	hintAfter    = 20 * time.Second
	waitDefault  = 5 * time.Minute
)

// What an order waits for.
type orderStage string

const (
	untilDeep     orderStage = "waiting until the order's block is as deep as the committee wants it"
	untilAnswered orderStage = "waiting for the committee's answer: a relayer collects it"
	untilHanded   orderStage = "the committee's answer is recorded; a relayer hands it to the worker"
)

// idle is what may be the matter where a relayer does nothing, and what to do.
var idle = map[orderStage]string{
	untilAnswered: "does a relayer run (`veritee relayer`), with this chain and the committee's key_nodes in its configuration? `veritee check` tries that configuration, and `veritee committee status` shows whether enough key nodes serve",
	untilHanded:   "does a relayer run (`veritee relayer`) that has this worker in its configuration, under workers? `veritee check` tries that configuration",
}

// A vigil is the wait for others' work. Time counts from when it was theirs to do.
type vigil struct {
	patience time.Duration // after which it is given up; 0: never
	stage    orderStage
	since    time.Time
	hinted   bool
}

// see is told what an order waits for now. It returns what a person should know, if that is news, and an error when it has been too long.
func (v *vigil) see(now time.Time, stage orderStage) (say string, err error) {
	if stage != v.stage {
		v.stage, v.since, v.hinted = stage, now, false
		return string(stage), nil
	}
	hint, waited := idle[stage], now.Sub(v.since)
	if hint == "" {
		return "", nil // it is the chain's to do
	}
	if v.patience > 0 && waited >= v.patience {
		return "", fmt.Errorf("%s, for %v: %s", stage, v.patience, hint)
	}
	if !v.hinted && waited >= hintAfter {
		v.hinted = true
		return fmt.Sprintf("nothing for %v: %s", waited.Round(time.Second), hint), nil
	}
	return "", nil
}

// follow waits until the order is answered, and its worker holds the key.
func (w *keyWish) follow(ctx context.Context, cmd *cli.Command, s *site, b *onchain.Broker, request onchain.KeyRequest) error {
	blocks, err := b.OrderBlocks(ctx)
	if err != nil {
		return err
	}
	committee, err := onchain.OpenCommittee(ctx, s.client, s.id, b.Committee, 0)
	if err != nil {
		return err
	}
	v := &vigil{patience: cmd.Duration("wait")}
	for {
		stage, err := w.stage(ctx, s, b, request, request.Expiry-blocks, uint64(committee.Terms.Depth))
		if err != nil {
			return err
		}
		held, err := w.describe(ctx)
		if err != nil || held {
			return err
		}
		say, err := v.see(time.Now(), stage)
		if err != nil {
			fmt.Fprintf(cmd.Root().ErrWriter, "%v; request %v stands until block %d, and `veritee keys show` says what becomes of it\n", err, request.ID, request.Expiry)
			return errRefused
		}
		if say != "" {
			fmt.Fprintln(cmd.Root().ErrWriter, say)
		}
		select {
		case <-ctx.Done():
			return fmt.Errorf("%w; the order stands, and `veritee keys show` says what becomes of it", ctx.Err())
		case <-time.After(requestEvery):
		}
	}
}

// stage is what the order of a block waits for.
func (w *keyWish) stage(ctx context.Context, s *site, b *onchain.Broker, request onchain.KeyRequest, block, depth uint64) (orderStage, error) {
	state, err := b.OrderState(ctx, request.ID)
	if err != nil {
		return "", err
	}
	head, err := b.Contracts().Head(ctx)
	if err != nil {
		return "", err
	}
	number := head.Number.Uint64()
	switch {
	case state == onchain.OrderIssued:
		return untilHanded, nil
	case number > request.Expiry:
		return "", fmt.Errorf("request %v wasn't answered until block %d, its last: %s; then the same command makes another order", request.ID, request.Expiry, idle[untilAnswered])
	}
	deepest := number - min(depth, number)
	if depth == 0 {
		final, err := s.client.HeaderByNumber(ctx, big.NewInt(rpc.FinalizedBlockNumber.Int64()))
		if err != nil {
			return "", fmt.Errorf("read the finalized block: %w", err)
		}
		deepest = final.Number.Uint64()
	}
	if block > deepest {
		return untilDeep, nil
	}
	return untilAnswered, nil
}
