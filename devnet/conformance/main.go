// Command conformance runs the strict executor of enclave/stf on blocks whose validity others have decided: the blockchain tests of
// ethereum/execution-spec-tests and ethereum/tests.
//
// Each test's chain is built by go-ethereum from its genesis, which makes the witness of every valid block; the executor must accept the
// block on it, with the root that is in its header. Of a block that is to be refused, and that decodes, the witness is the parent's whole
// state; the executor may refuse it or call it invalid, and must not accept it.
//
// What isn't run is counted, with the reason: forks whose rules the executor doesn't have. The exit status is 1 if a wrong block was
// accepted, a right one refused, or nothing was run.
//
//	go run ./devnet/conformance [-v] folder or file…
package main

import (
	"context"
	"flag"
	"fmt"
	"log/slog"
	"os"
	"os/signal"

	"github.com/ethereum/go-ethereum/log"
)

func main() {
	verbose := flag.Bool("v", false, "name each file")
	flag.Parse()
	log.SetDefault(log.NewLogger(slog.DiscardHandler)) // go-ethereum tells of each bad block
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()
	if flag.NArg() == 0 {
		fmt.Fprintln(os.Stderr, "name the folder of the tests: a checkout of execution-spec-tests' fixtures, or of ethereum/tests")
		os.Exit(2)
	}
	total := newTally()
	for _, path := range flag.Args() {
		err := walk(ctx, path, func(file string, t *tally) {
			total.add(t)
			if *verbose || len(t.faults) > 0 {
				fmt.Printf("%s: %d tests, %d blocks, %d faults\n", file, t.tests, t.blocks, len(t.faults))
			}
		})
		if err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
	}
	total.print(os.Stdout)
	if len(total.faults) > 0 || total.accepted+total.refused == 0 {
		os.Exit(1)
	}
}
