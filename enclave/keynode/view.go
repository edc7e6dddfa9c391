package keynode

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
)

// ErrContracts is returned where committee and brokers aren't what this node was told.
var ErrContracts = errors.New("committee and brokers don't fit")

// fixed is what a committee was made with. It never changes.
type fixed struct {
	terms    contracts.Terms
	app      common.Address
	registry common.Address
}

// state is what the chain says at one block.
type state struct {
	head        headers.Block
	generation  uint32
	groupKey    common.Hash
	generations map[uint32]contracts.Generation // the one that serves, that before, and those of shares held
	past        map[uint32][]common.Address     // members of generations before those: who was away comes back and asks what is over
	session     contracts.Session
	proposed    []common.Address
	self        contracts.Instance
	authorized  bool
	orderBlocks uint64 // the longest of the brokers'
}

// longAgo is of how many generations' members this node answers questions.
const longAgo = 16

// A question has a reader for its answer.
type question struct {
	to   common.Address
	data []byte
	read func([]byte) error
}

// ask asks several things of one block at once.
func ask(ctx context.Context, chain Chain, at headers.Block, questions []question) error {
	for len(questions) > 0 {
		some := questions[:min(len(questions), headers.MaxQuestions)]
		questions = questions[len(some):]
		plain := make([]headers.Question, len(some))
		for i, q := range some {
			plain[i] = headers.Question{To: q.to, Data: q.data}
		}
		replies, err := chain.Calls(ctx, at, plain...)
		if err != nil {
			return err
		}
		for i, reply := range replies {
			if reply.Err != nil {
				return fmt.Errorf("ask %s: %w", some[i].to, reply.Err)
			}
			if err := some[i].read(reply.Data); err != nil {
				return fmt.Errorf("ask %s: %w", some[i].to, err)
			}
		}
	}
	return nil
}

func into[T any](to *T, read func([]byte) (T, error)) func([]byte) error {
	return func(data []byte) (err error) {
		*to, err = read(data)
		return err
	}
}

func readUint32(data []byte) (uint32, error) {
	n, err := contracts.ReadNumber(data, math.MaxUint32)
	return uint32(n), err
}

func readUint64(data []byte) (uint64, error) { return contracts.ReadNumber(data, math.MaxUint64) }

func readBool(data []byte) (bool, error) {
	n, err := contracts.ReadNumber(data, 1)
	return n == 1, err
}

// learn reads what never changes. It can't be read at the committee's depth, which is one of these things: it is read at the finalized block,
// and if that is older than the contracts, at the head. A later state whose terms differ is refused. What doesn't fit is found here: brokers of
// another committee.
func learn(ctx context.Context, config *Config) (f fixed, err error) {
	at, err := config.Chain.AtDepth(ctx, 0)
	if err == nil {
		if f, err = learnAt(ctx, config, at); err == nil || !errors.Is(err, contracts.ErrAnswer) {
			return f, err
		}
	}
	if at, err = config.Chain.AtDepth(ctx, 1); err != nil {
		return f, err
	}
	return learnAt(ctx, config, at)
}

func learnAt(ctx context.Context, config *Config, at headers.Block) (f fixed, err error) {
	committees := make([]common.Address, len(config.Brokers))
	questions := []question{
		{config.Committee, contracts.AskTerms(), into(&f.terms, contracts.ReadTerms)},
		{config.Committee, contracts.AskApp(), into(&f.app, contracts.ReadAddress)},
		{config.Committee, contracts.AskRegistry(), into(&f.registry, contracts.ReadAddress)},
	}
	for i, broker := range config.Brokers {
		questions = append(questions, question{broker, contracts.AskCommittee(), into(&committees[i], contracts.ReadAddress)})
	}
	if err := ask(ctx, config.Chain, at, questions); err != nil {
		if errors.Is(err, contracts.ErrAnswer) || errors.As(err, new(*headers.Reverted)) {
			return f, fmt.Errorf("%w: %w", ErrContracts, err)
		}
		return f, err
	}
	for i, committee := range committees {
		if committee != config.Committee {
			return f, fmt.Errorf("%w: broker %s has committee %s, this node is of %s; leave that broker out", ErrContracts, config.Brokers[i], committee, config.Committee)
		}
	}
	return f, nil
}

// read reads the state after a block, with the generations that are wanted. Members of past ones are taken from what was known before.
func (n *Node) read(ctx context.Context, at headers.Block, wanted []uint32, known *state) (*state, error) {
	s := &state{head: at, generations: make(map[uint32]contracts.Generation), past: make(map[uint32][]common.Address)}
	committee, self := n.config.Committee, n.config.Instance.Address()
	var version uint32
	var terms contracts.Terms
	questions := []question{
		{committee, contracts.AskTerms(), into(&terms, contracts.ReadTerms)},
		{committee, contracts.AskGeneration(), into(&s.generation, readUint32)},
		{committee, contracts.AskGroupKeyHash(), into(&s.groupKey, contracts.ReadHash)},
		{committee, contracts.AskSession(), into(&s.session, contracts.ReadSession)},
		{committee, contracts.AskProposed(), into(&s.proposed, contracts.ReadAddresses)},
		{n.fixed.registry, contracts.AskInstance(self), into(&s.self, contracts.ReadInstance)},
		{n.fixed.registry, contracts.AskPolicyVersion(n.fixed.app), into(&version, readUint32)},
	}
	blocks := make([]uint64, len(n.config.Brokers))
	for i, broker := range n.config.Brokers {
		questions = append(questions, question{broker, contracts.AskOrderBlocks(), into(&blocks[i], readUint64)})
	}
	if err := ask(ctx, n.config.Chain, at, questions); err != nil {
		return nil, err
	}
	if terms != n.fixed.terms {
		return nil, fmt.Errorf("%w: the committee's terms at block %d aren't those that its endpoints showed before", ErrContracts, at.Number)
	}
	for _, b := range blocks {
		s.orderBlocks = max(s.orderBlocks, b)
	}

	// What depends on these answers.
	questions = []question{
		{n.fixed.registry, contracts.AskAuthorized(self, version, n.fixed.app), into(&s.authorized, readBool)},
	}
	numbers := append([]uint32{s.generation, max(s.generation, 1) - 1, max(s.generation, 2) - 2}, wanted...)
	for _, number := range wanted {
		if number < s.generation {
			numbers = append(numbers, number+1) // by whose handover it ended
		}
	}
	current := len(numbers)
	for number := max(s.generation, 2) - 2; number > 1 && number+longAgo > s.generation; {
		number--
		if known != nil && known.past[number] != nil {
			s.past[number] = known.past[number]
		} else {
			numbers = append(numbers, number)
		}
	}
	read := make(map[uint32]*contracts.Generation)
	for _, number := range numbers {
		if number != 0 && read[number] == nil {
			read[number] = new(contracts.Generation)
			questions = append(questions, question{committee, contracts.AskGenerationOf(number), into(read[number], contracts.ReadGenerationOf)})
		}
	}
	if err := ask(ctx, n.config.Chain, at, questions); err != nil {
		return nil, err
	}
	for i, number := range numbers {
		switch g := read[number]; {
		case number == 0 || !g.Begun():
		case i < current:
			s.generations[number] = *g
		default:
			s.past[number] = g.Members
		}
	}
	if want := n.config.GroupKey; want != (common.Hash{}) && s.generation != 0 && s.groupKey != want {
		return nil, fmt.Errorf("%w: the committee's group key is %s, this node was started for %s; compare --group-key with the deployment", ErrContracts, s.groupKey, want)
	}
	return s, nil
}

// serving is the generation that serves; nil before the first.
func (s *state) serving() *contracts.Generation {
	g, ok := s.generations[s.generation]
	if !ok {
		return nil
	}
	return &g
}
