package main

import (
	"fmt"
	"log/slog"
	"math/big"
	"strings"

	"github.com/ethereum/go-ethereum/accounts/abi"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
)

// system is one provider of randomness. Both run the same scenario, which knows nothing about either.
type system interface {
	// Name is for people.
	Name() string

	// Deploy puts the system on the chain, ready to serve. Called once, first.
	Deploy(b *bench) error

	// Consumer opens a prepaid account of the user with one consumer of its own. The consumer answers to
	// consumerABI; its word is non-zero from the start. A request of it wants one word, three confirmations, a
	// callback of at most 100,000 gas, and is paid in the chain's own money.
	Consumer(b *bench) (common.Address, error)

	// Warmup is how many requests an account makes before its costs no longer change.
	Warmup() int

	// Ways names the ways in which several requests of one block can be answered. The cheapest one counts.
	Ways() []string

	// Answer makes the transactions of the operator that answer all requests of these receipts, which are of one
	// block that has its confirmations, in this way.
	Answer(b *bench, way string, requests []*types.Receipt) ([]call, error)

	// Fulfilled counts the requests that a transaction of Answer fulfilled, with a callback that succeeded.
	Fulfilled(receipt *types.Receipt) (int, error)

	// Verify verifies one fresh proof over this input and returns the execution gas of that alone: gasleft() before,
	// minus gasleft() after, with the proof in calldata and nothing prepared in memory.
	Verify(b *bench, input common.Hash) (uint64, error)
}

// The shape of the scenario. Every figure is a mean; what the length of a proof's hash to the curve adds varies by
// request, so the means are over a hundred requests or more.
const (
	confirmations = 3
	firstUses     = 10   // new accounts
	singles       = 400  // requests served one by one
	tens          = 40   // blocks of ten requests
	fifties       = 10   // blocks of fifty requests
	proofs        = 2000 // proofs verified by themselves
)

// consumerABI is what a consumer offers, whichever system serves it.
var consumerABI = mustABI(`[
	{"type": "function", "name": "request", "inputs": [], "outputs": [], "stateMutability": "nonpayable"},
	{"type": "function", "name": "word", "inputs": [], "outputs": [{"type": "uint256"}], "stateMutability": "view"}
]`)

func mustABI(text string) abi.ABI {
	parsed, err := abi.JSON(strings.NewReader(text))
	if err != nil {
		panic(err)
	}
	return parsed
}

// scenario runs one system through everything that is measured.
type scenario struct {
	*bench
	system
	log *slog.Logger
}

func (s *scenario) measure() (figures, error) {
	if err := s.Deploy(s.bench); err != nil {
		return nil, fmt.Errorf("deploy: %w", err)
	}

	measured := make(figures)
	for _, step := range []struct {
		name string
		run  func(figures) error
	}{
		{"first use", s.firstUse},
		{"one by one", s.oneByOne},
		{"ten of one consumer", s.tenOfOneConsumer},
		{"ten accounts", s.tenAccounts},
		{"verification", s.verification},
	} {
		s.log.Info("measure", "system", s.Name(), "step", step.name)
		if err := step.run(measured); err != nil {
			return nil, fmt.Errorf("%s: %w", step.name, err)
		}
	}
	return measured, nil
}

// firstUse is the first request of an account's life. Somebody else has used the system before, as on any real chain.
func (s *scenario) firstUse(measured figures) error {
	if _, err := s.warm(1); err != nil {
		return err
	}
	var mean mean
	for range firstUses {
		consumer, err := s.Consumer(s.bench)
		if err != nil {
			return err
		}
		requested, _, err := s.serve(s.Ways()[0], consumer)
		if err != nil {
			return err
		}
		mean.add(requested, 1)
	}
	measured["randomness.request_first_use"] = mean.value()
	return nil
}

func (s *scenario) oneByOne(measured figures) error {
	consumers, err := s.warm(1)
	if err != nil {
		return err
	}
	var (
		requests mean
		proofs   draw
	)
	known, isKnown := s.system.(drawn)
	fulfil := func(way string) (uint64, error) {
		requested, fulfilled, err := s.serve(way, consumers[0])
		requests.add(requested, 1)
		if isKnown && err == nil {
			proofs.add(known.Candidates(), fulfilled)
		}
		return fulfilled, err
	}
	if measured["randomness.fulfil_one"], err = s.best(singles, 1, fulfil); err != nil {
		return err
	}
	if isKnown {
		measured["randomness.fulfil_one"] = proofs.fair()
		s.log.Info("take the luck out of the mean", "system", s.Name(), "mean", int(proofs.mean()), "fair", int(proofs.fair()),
			"candidate", int(proofs.slope()))
	}
	measured["randomness.request"] = requests.value()
	return nil
}

func (s *scenario) tenOfOneConsumer(measured figures) error {
	consumers, err := s.warm(1)
	if err != nil {
		return err
	}
	measured["randomness.fulfil_ten_one_consumer"], err = s.best(tens, 10, func(way string) (uint64, error) {
		_, fulfilled, err := s.serve(way, repeat(consumers, 10)...)
		return fulfilled, err
	})
	return err
}

func (s *scenario) tenAccounts(measured figures) error {
	consumers, err := s.warm(10)
	if err != nil {
		return err
	}
	measured["randomness.fulfil_ten_accounts"], err = s.best(tens, 10, func(way string) (uint64, error) {
		_, fulfilled, err := s.serve(way, consumers...)
		return fulfilled, err
	})
	if err != nil {
		return err
	}
	measured["randomness.fulfil_fifty_accounts"], err = s.best(fifties, 50, func(way string) (uint64, error) {
		_, fulfilled, err := s.serve(way, repeat(consumers, 5)...)
		return fulfilled, err
	})
	return err
}

func (s *scenario) verification(measured figures) error {
	var mean mean
	for i := range proofs {
		gas, err := s.Verify(s.bench, common.BigToHash(big.NewInt(int64(i))))
		if err != nil {
			return err
		}
		mean.add(gas, 1)
	}
	measured["randomness.verify_proof"] = mean.value()
	return nil
}

// best repeats a measurement in each way and returns the smallest mean per request.
func (s *scenario) best(rounds, requests int, run func(way string) (uint64, error)) (float64, error) {
	var least float64
	for _, way := range s.Ways() {
		var mean mean
		for range rounds {
			gas, err := run(way)
			if err != nil {
				return 0, fmt.Errorf("%s: %w", way, err)
			}
			mean.add(gas, requests)
		}
		s.log.Info("answered", "system", s.Name(), "way", way, "requests", requests, "gas", int(mean.value()))
		if least == 0 || mean.value() < least {
			least = mean.value()
		}
	}
	return least, nil
}

// warm opens accounts and lets each make so many requests that the next ones cost what all later ones do.
func (s *scenario) warm(accounts int) ([]common.Address, error) {
	consumers := make([]common.Address, accounts)
	for i := range consumers {
		consumer, err := s.Consumer(s.bench)
		if err != nil {
			return nil, err
		}
		consumers[i] = consumer
	}
	for range s.Warmup() {
		if _, _, err := s.serve(s.Ways()[0], consumers...); err != nil {
			return nil, fmt.Errorf("warm up: %w", err)
		}
	}
	return consumers, nil
}

// serve lets consumers ask once each in one block, answers when the confirmations are over, and checks that every
// one of them got a new word. It returns the gas of the requests and of the answers.
func (s *scenario) serve(way string, consumers ...common.Address) (requested, fulfilled uint64, err error) {
	before, err := s.words(consumers)
	if err != nil {
		return 0, 0, err
	}

	asks := make([]call, len(consumers))
	for i := range consumers {
		asks[i] = call{from: s.user, to: &consumers[i], data: consumerABI.Methods["request"].ID}
	}
	requests, err := s.send(asks...)
	if err != nil {
		return 0, 0, fmt.Errorf("request: %w", err)
	}
	if err := s.mine(confirmations); err != nil {
		return 0, 0, err
	}

	calls, err := s.Answer(s.bench, way, requests)
	if err != nil {
		return 0, 0, fmt.Errorf("answer: %w", err)
	}
	answers, err := s.send(calls...)
	if err != nil {
		return 0, 0, fmt.Errorf("answer: %w", err)
	}
	if err := s.check(answers, consumers, before); err != nil {
		return 0, 0, err
	}
	return gasUsed(requests), gasUsed(answers), nil
}

// check makes sure that all the work was done: a figure for less would flatter.
func (s *scenario) check(answers []*types.Receipt, consumers []common.Address, before []common.Hash) error {
	served := 0
	for _, receipt := range answers {
		count, err := s.Fulfilled(receipt)
		if err != nil {
			return err
		}
		served += count
	}
	if served != len(consumers) {
		return fmt.Errorf("%d of %d requests were fulfilled", served, len(consumers))
	}

	after, err := s.words(consumers)
	if err != nil {
		return err
	}
	for i, consumer := range consumers {
		if after[i] == before[i] || after[i] == (common.Hash{}) {
			return fmt.Errorf("consumer %v has no new word", consumer)
		}
	}
	return nil
}

func (s *scenario) words(consumers []common.Address) ([]common.Hash, error) {
	words := make([]common.Hash, len(consumers))
	for i, address := range consumers {
		consumer := deployed{bench: s.bench, address: address, ABI: consumerABI}
		out, err := consumer.view("word")
		if err != nil {
			return nil, err
		}
		words[i] = common.BigToHash(out[0].(*big.Int))
	}
	return words, nil
}

func gasUsed(receipts []*types.Receipt) uint64 {
	var sum uint64
	for _, receipt := range receipts {
		sum += receipt.GasUsed
	}
	return sum
}

// repeat lists each consumer so many times, one after the other's turn.
func repeat(consumers []common.Address, times int) []common.Address {
	var all []common.Address
	for range times {
		all = append(all, consumers...)
	}
	return all
}

// mean is a mean under construction.
type mean struct {
	sum   uint64
	count int
}

func (m *mean) add(sum uint64, count int) { m.sum, m.count = m.sum+sum, m.count+count }

func (m *mean) value() float64 { return float64(m.sum) / float64(m.count) }
