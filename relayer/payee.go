package relayer

import (
	"context"
	"errors"
	"fmt"
	"sync/atomic"
	"time"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/relayer/send"
)

// payee is the number under which the configured address is registered; 0 until that is final. A number that a re-org could give to
// somebody else must not be signed.
type payee struct{ number atomic.Uint32 }

// payeeNumber is what workers sign. Until there is one, answers pay nobody rather than wait.
func (l *line) payeeNumber(context.Context) (uint32, error) { return l.payee.number.Load(), nil }

// registerPayee sees to it that the configured payee has a number, and ends when it has one that is final.
func (l *line) registerPayee(ctx context.Context) {
	recipient := l.settings.Payee
	if recipient == (common.Address{}) {
		return
	}
	sent := false
	tick := time.NewTicker(l.settings.Poll)
	defer tick.Stop()
	for {
		done, err := l.turnPayee(ctx, recipient, &sent)
		if done || ctx.Err() != nil {
			return
		}
		if err != nil {
			l.log.Warn("payee isn't registered yet", "payee", recipient, "error", err)
		}
		select {
		case <-ctx.Done():
			return
		case <-tick.C:
		}
		if err != nil {
			tick.Reset(30 * l.settings.Poll)
		}
	}
}

func (l *line) turnPayee(ctx context.Context, recipient common.Address, sent *bool) (done bool, err error) {
	head, err := l.chain.Head(ctx)
	if err != nil {
		return false, err
	}
	height, err := l.chain.Final(ctx, head)
	if err != nil {
		return false, err
	}
	final, err := l.chain.HeaderByNumber(ctx, height)
	if err != nil {
		return false, err
	}
	if height < l.contract.FirstBlock {
		return false, nil // a young contract
	}
	number, err := l.coordinator.Payee(ctx, recipient, final.Hash())
	if err != nil {
		return false, err
	}
	if number != 0 {
		l.payee.number.Store(number)
		l.log.Info("payee is registered", "payee", recipient, "number", number)
		return true, nil
	}

	// Registered perhaps, and not final yet.
	number, err = l.coordinator.Payee(ctx, recipient, head.Hash())
	if err != nil || number != 0 || *sent || len(l.senders) == 0 {
		return false, err
	}
	_, err = l.senders[0].Submit(ctx, send.Order{
		Purpose: "operator", To: l.coordinator.Address, Calldata: l.coordinator.RegisterPayee(recipient), GasLimit: registerPayeeGas,
	})
	switch {
	case err == nil:
		*sent = true
		l.log.Info("payee is being registered", "payee", recipient)
	case errors.Is(err, context.Canceled), errors.Is(err, send.ErrNotReady):
		err = nil
	default:
		err = fmt.Errorf("register payee: %w", err)
	}
	return false, err
}

// registerPayeeGas is what registration needs, two new slots and an event, and as much again.
const registerPayeeGas = 200_000
