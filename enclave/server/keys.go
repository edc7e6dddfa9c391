package server

import (
	"context"
	"fmt"
	"log/slog"
	"time"

	"github.com/veritee/veritee/enclave/keyring"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/workerapi"
)

// Keyring decides about orders for keys and what is answered to them; *keyring.Ring is one.
type Keyring interface {
	Order(ctx context.Context, wanted keyring.Wanted) (keyring.Order, *vrf.Refusal)
	Take(ctx context.Context, answer *keyring.Answer) (*keyring.Taken, *vrf.Refusal)
	Held() []keyring.LineState
}

// maxTakes is how many orders and answers for keys are worked on at once. An answer costs some pairings, which is a few milliseconds
// of a core.
const maxTakes = 4

// derives takes one of the places for work on keys. Whoever gets one gives it back.
func (s *Server) derives(what slog.LogValuer, start time.Time) (done func(), err error) {
	if s.config.Keyring == nil {
		return nil, s.refuse(what, vrf.Refuse(workerapi.Refusal_REASON_UNKNOWN_LINE, "no keys are derived here; start the worker with --keys and --derive"), start)
	}
	select {
	case s.takes <- struct{}{}:
		return func() { <-s.takes }, nil
	default:
		return nil, s.refuse(what, &vrf.Refusal{
			Reason:  workerapi.Refusal_REASON_BUSY,
			Message: fmt.Sprintf("%d orders for keys are being worked on; ask again", cap(s.takes)),
		}, start)
	}
}

// OrderKey implements the API.
func (s service) OrderKey(ctx context.Context, request *workerapi.OrderKeyRequest) (*workerapi.OrderKeyResponse, error) {
	start := time.Now()
	wanted, refusal := keyring.ParseWanted(request)
	if refusal != nil {
		return nil, s.refuse(wanted, refusal, start)
	}
	done, err := s.derives(wanted, start)
	if err != nil {
		return nil, err
	}
	defer done()

	bounded, cancel := context.WithTimeout(ctx, s.config.OrderTimeout)
	defer cancel()
	order, refusal := s.config.Keyring.Order(bounded, wanted)
	if refusal != nil {
		return nil, s.refuse(wanted, refusal, start)
	}
	encoded, err := order.Order.MarshalBinary()
	if err != nil {
		return nil, s.refuse(wanted, vrf.Refuse(workerapi.Refusal_REASON_INTERNAL, "the order can't be encoded; the worker's log says why").Because(err), start)
	}
	s.config.Log.Info("key ordered", "order", wanted, "took", time.Since(start))
	signature := order.Signature.Bytes()
	return &workerapi.OrderKeyResponse{Order: encoded, Signature: signature[:]}, nil
}

// TakeKey implements the API.
func (s service) TakeKey(ctx context.Context, request *workerapi.TakeKeyRequest) (*workerapi.TakeKeyResponse, error) {
	start := time.Now()
	done, err := s.derives((*keyring.Answer)(nil), start) // before parsing, which looks whether points are in their groups
	if err != nil {
		return nil, err
	}
	defer done()
	answer, refusal := keyring.ParseAnswer(request)
	if refusal != nil {
		return nil, s.refuse(answer, refusal, start)
	}

	bounded, cancel := context.WithTimeout(ctx, s.config.OrderTimeout)
	defer cancel()
	taken, refusal := s.config.Keyring.Take(bounded, answer)
	if refusal != nil {
		return nil, s.refuse(answer, refusal, start)
	}
	s.config.Log.Info("key taken", "answer", answer, "public_key", taken.PublicKeyText(), "took", time.Since(start))
	if taken.PublicKey == nil {
		return &workerapi.TakeKeyResponse{}, nil
	}
	signature := taken.Signature.Bytes()
	return &workerapi.TakeKeyResponse{PublicKey: taken.PublicKey, Signature: signature[:], Possession: taken.Possession}, nil
}

// keyLines is what Describe says of derived keys.
func (s *Server) keyLines() []*workerapi.KeyLine {
	if s.config.Keyring == nil {
		return nil
	}
	var lines []*workerapi.KeyLine
	for _, state := range s.config.Keyring.Held() {
		line := &workerapi.KeyLine{
			ChainId: state.Domain.ChainID, Broker: state.Domain.Broker.Bytes(), GroupKey: state.GroupKey.Bytes(), App: state.App.Bytes(),
			Purpose: state.Purpose[:], Algorithm: uint32(state.Algorithm),
		}
		for _, epoch := range state.Held {
			line.Held = append(line.Held, &workerapi.HeldEpoch{Epoch: epoch.Epoch, PublicKey: epoch.PublicKey, RequestId: epoch.Request.Bytes()})
		}
		lines = append(lines, line)
	}
	return lines
}

// lineHealth is what /healthz says of them.
func (s *Server) lineHealth() []LineHealth {
	if s.config.Keyring == nil {
		return nil
	}
	var lines []LineHealth
	for _, state := range s.config.Keyring.Held() {
		line := LineHealth{
			ChainID: state.Domain.ChainID, Broker: state.Domain.Broker, App: state.App, Purpose: keyring.Decimal(state.Purpose),
			Algorithm: state.Algorithm.String(), Epochs: []uint64{}, Stopped: state.Why,
		}
		for _, epoch := range state.Held {
			line.Epochs = append(line.Epochs, epoch.Epoch)
		}
		lines = append(lines, line)
	}
	return lines
}
