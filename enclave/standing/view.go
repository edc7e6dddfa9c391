package standing

import (
	"context"
	"errors"
	"fmt"
	"math"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/enclave/keyring"
)

// depth is how far below the head it is looked: the newest block that endpoints which are apart by one can agree on.
const depth = 1

// errOtherCommittee is for a broker whose committee has another group key than the configuration names.
var errOtherCommittee = errors.New("another committee")

// A view is what a quorum of the endpoints says at one block.
type view struct {
	at         headers.Block
	identity   contracts.Identity
	leaseEnd   uint64
	authorized bool
	removed    bool // its measurement, for good
	lines      map[keyring.ID]contracts.Line
	mayHold    map[keyring.ID]bool // nil where it can't be asked
}

// ask asks one contract at a time in one batch, and wants an answer from each.
func (w *Watch) ask(ctx context.Context, at headers.Block, questions ...headers.Question) ([][]byte, error) {
	replies, err := w.config.Chain.Calls(ctx, at, questions...)
	if err != nil {
		return nil, err
	}
	var answers [][]byte
	for i, reply := range replies {
		if reply.Err != nil {
			return nil, fmt.Errorf("contract %s: %w", questions[i].To, reply.Err)
		}
		answers = append(answers, reply.Data)
	}
	return answers, nil
}

// places are what a broker names, and never changes.
type places struct {
	registry  common.Address
	committee common.Address
	groupKey  common.Hash // of the committee; zero: it hasn't formed
}

func (w *Watch) readPlaces(ctx context.Context, at headers.Block) (p places, err error) {
	broker := w.config.Domain.Broker
	answers, err := w.ask(ctx, at, headers.Question{To: broker, Data: contracts.AskRegistry()}, headers.Question{To: broker, Data: contracts.AskCommittee()})
	if err != nil {
		return p, err
	}
	var wrong [2]error
	p.registry, wrong[0] = contracts.ReadAddress(answers[0])
	p.committee, wrong[1] = contracts.ReadAddress(answers[1])
	if err := errors.Join(wrong[:]...); err != nil {
		return p, fmt.Errorf("broker %s: %w", broker, err)
	}
	answers, err = w.ask(ctx, at, headers.Question{To: p.committee, Data: contracts.AskGroupKeyHash()})
	if err != nil {
		return p, err
	}
	if p.groupKey, err = contracts.ReadHash(answers[0]); err != nil {
		return p, fmt.Errorf("committee %s: %w", p.committee, err)
	}
	return p, nil
}

// look reads all of it.
func (w *Watch) look(ctx context.Context) (*view, error) {
	at, err := w.config.Chain.AtDepth(ctx, depth)
	if err != nil {
		return nil, err
	}
	if w.places.groupKey == (common.Hash{}) { // none of it changes, once the committee has formed
		if w.places, err = w.readPlaces(ctx, at); err != nil {
			return nil, err
		}
	}
	if formed := w.places.groupKey != (common.Hash{}); formed && w.places.groupKey != w.config.GroupKey {
		return nil, fmt.Errorf("committee %s has the group key %s, and --keys names %s: %w; correct it, or find out who shows another committee to this worker",
			w.places.committee, w.places.groupKey, w.config.GroupKey, errOtherCommittee)
	}
	if err := w.config.Ring.Pin(w.config.Domain, w.places.committee); err != nil {
		return nil, err
	}
	v := &view{at: at}
	version, err := w.readStanding(ctx, v)
	if err != nil {
		return nil, err
	}
	return v, w.readPolicy(ctx, v, version)
}

// readStanding reads what is said of the instance and of the lines.
func (w *Watch) readStanding(ctx context.Context, v *view) (version uint32, err error) {
	c, registry := w.config, w.places.registry
	questions := []headers.Question{
		{To: registry, Data: contracts.AskIdentity(c.Instance)},
		{To: registry, Data: contracts.AskInstance(c.Instance)},
		{To: registry, Data: contracts.AskPolicyVersion(c.App)},
	}
	for _, line := range c.Lines {
		questions = append(questions, headers.Question{To: c.Domain.Broker, Data: contracts.AskLine(line.App, line.Purpose)})
	}
	answers, err := w.ask(ctx, v.at, questions...)
	if err != nil {
		return 0, err
	}

	var wrong []error
	note := func(err error) { wrong = append(wrong, err) }
	v.identity, err = contracts.ReadIdentity(answers[0])
	note(err)
	of, err := contracts.ReadInstance(answers[1])
	note(err)
	v.leaseEnd = of.LeaseEnd
	number, err := contracts.ReadNumber(answers[2], math.MaxUint32)
	note(err)
	v.lines = make(map[keyring.ID]contracts.Line)
	for i, line := range c.Lines {
		said, err := contracts.ReadLine(answers[3+i])
		note(err)
		v.lines[line.ID()] = said
	}
	return uint32(number), errors.Join(wrong...)
}

// readPolicy reads whether it may act, and what its app says of its measurement. An app that isn't an AppAuth says nothing of
// measurements.
func (w *Watch) readPolicy(ctx context.Context, v *view, version uint32) error {
	c := w.config
	if v.identity.App == (common.Address{}) || v.identity.Revoked {
		return nil
	}
	answers, err := w.ask(ctx, v.at, headers.Question{To: w.places.registry, Data: contracts.AskAuthorized(c.Instance, version, c.App)})
	if err != nil {
		return err
	}
	if v.authorized, err = contracts.ReadBool(answers[0]); err != nil {
		return err
	}

	if v.authorized && v.identity.Slot != 0 {
		label, err := w.one(ctx, v.at, contracts.AskMeasurementAt(v.identity.Slot))
		if err != nil || label == nil {
			return err
		}
		w.label = common.Hash(label)
	}
	if w.label == (common.Hash{}) {
		return nil
	}
	if !v.authorized {
		said, err := w.one(ctx, v.at, contracts.AskMeasurement(w.label))
		if err != nil || said == nil {
			return err
		}
		v.removed, err = contracts.ReadRemoved(said)
		return err
	}
	v.mayHold = make(map[keyring.ID]bool)
	var questions []headers.Question
	for _, line := range c.Lines {
		questions = append(questions, headers.Question{To: c.App, Data: contracts.AskMayHold(w.label, line.Purpose)})
	}
	answers, err = w.ask(ctx, v.at, questions...)
	if err != nil {
		return err
	}
	for i, line := range c.Lines {
		if v.mayHold[line.ID()], err = contracts.ReadBool(answers[i]); err != nil {
			return err
		}
	}
	return nil
}

// one asks the app. Nil without an error: it doesn't know the question.
func (w *Watch) one(ctx context.Context, at headers.Block, data []byte) ([]byte, error) {
	replies, err := w.config.Chain.Calls(ctx, at, headers.Question{To: w.config.App, Data: data})
	if err != nil {
		return nil, err
	}
	var refused *headers.Reverted
	if errors.As(replies[0].Err, &refused) || replies[0].Err == nil && len(replies[0].Data) < 32 {
		return nil, nil
	}
	return replies[0].Data, replies[0].Err
}
