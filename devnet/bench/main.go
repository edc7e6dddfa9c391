package main

import (
	"context"
	"encoding/json"
	"fmt"
	"os"
	"os/signal"
	"time"

	"github.com/veritee/veritee/devnet/postgres"
)

// A bench is what all scenarios share.
type bench struct {
	binary, workerBinary string
	postgres             *postgres.Server
	databases            int
	keep                 bool
	say                  func(format string, args ...any)
}

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	b := &bench{binary: "bin/veritee", workerBinary: "bin/veritee-worker", keep: os.Getenv("KEEP") != "", say: func(f string, a ...any) { fmt.Fprintf(os.Stderr, f+"\n", a...) }}
	var err error
	if b.postgres, err = postgres.Start(ctx, postgres.Config{}); err != nil {
		panic(err)
	}
	defer b.postgres.Stop()
	t := time.Now()
	var l any
	switch os.Args[1] {
	case "ceiling":
		l, err = b.ceiling(ctx, setup{interval: time.Second, senders: 4, items: 100}, 20_000)
	case "ours":
		l, err = b.drain(ctx, "ours", setup{interval: time.Second, senders: 4, items: 100, flight: 8}, 20_000, time.Minute)
	case "ceiling2":
		l, err = b.ceiling(ctx, setup{interval: 2*time.Second, senders: 4, items: 100}, 20_000)
	case "ours2":
		l, err = b.drain(ctx, "ours", setup{interval: 2*time.Second, senders: 4, items: 100, flight: 16}, 20_000, time.Minute)
	case "recovery":
		l, err = b.recovery(ctx, "alone", blows.kill, 3, false)
	case "kill":
		l, err = b.recovery(ctx, "standby", blows.kill, 3, true)
	case "stop":
		l, err = b.recovery(ctx, "standby", blows.stop, 2, true)
	case "freeze":
		l, err = b.recovery(ctx, "standby", blows.freeze, 2, true)
	case "memory":
		l, err = b.memory(ctx, 100_000, 10*time.Second, 20*time.Second)
	case "counts":
		l, err = b.counts(ctx, 10*time.Second, 0, 1, 50)
	case "peer":
		l, err = b.drain(ctx, "peer", setup{interval: time.Second, senders: 1, items: 1, flight: 1}, 100, 15*time.Second)
	case "latency":
		x, err2 := b.latency(ctx, "busy", setup{interval: time.Second}, load{rate: 50, duration: 15 * time.Second})
		x.Broadcast.Curve, x.Answer.Curve, x.Settled.Curve = nil, nil, nil
		l, err = x, err2
	}
	out, _ := json.Marshal(l)
	fmt.Println(string(out), err, time.Since(t))
}
