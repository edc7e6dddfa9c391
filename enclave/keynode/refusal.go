package keynode

import (
	"errors"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/protocol/keynodeapi"
)

// A Refusal is why an order isn't answered. Its text goes to whoever asked, and names the remedy where there is one.
type Refusal struct {
	Reason  keynodeapi.Refusal_Reason
	Message string
	Cause   error // for the node's own log

	at common.Hash // the block that was gone by, where the next may have it otherwise
}

func (r *Refusal) Error() string { return r.Message }

func (r *Refusal) Unwrap() error { return r.Cause }

func refuse(reason keynodeapi.Refusal_Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Message: fmt.Sprintf(format, args...)}
}

func (r *Refusal) because(err error) *Refusal {
	r.Cause = err
	return r
}

// unchecked translates what came of asking the broker.
func unchecked(err error, at headers.Block) *Refusal {
	var reverted *headers.Reverted
	switch {
	case errors.Is(err, errNoOrder), errors.As(err, &reverted) && contracts.IsUnknownOrder(reverted.Data):
		r := refuse(keynodeapi.Refusal_REASON_NOT_DEEP, "the order isn't there at block %d, by which this node goes; ask again after the next", at.Number)
		r.at = at.Hash
		return r
	case errors.As(err, &reverted):
		meaning := contracts.Meaning(reverted.Data)
		if meaning == "" {
			meaning = err.Error()
		}
		return refuse(keynodeapi.Refusal_REASON_NOT_ALLOWED, "at block %d: %s", at.Number, meaning).because(err)
	case errors.Is(err, headers.ErrDisagree):
		return refuse(keynodeapi.Refusal_REASON_ENDPOINTS_DISAGREE, "this node's endpoints say different things of the order: %v", err).because(err)
	default:
		return refuse(keynodeapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, "too few of this node's endpoints answer; its log says which").because(err)
	}
}
