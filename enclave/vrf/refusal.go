package vrf

import (
	"fmt"

	"github.com/veritee/veritee/protocol/workerapi"
)

// A Refusal is why an order isn't answered. Its text goes to the relayer, and names the remedy where there is one.
type Refusal struct {
	Reason  workerapi.Refusal_Reason
	Message string

	// Cause is for the worker's own log: an endpoint's or a disk's error. The relayer doesn't get it.
	Cause error
}

func (r *Refusal) Error() string { return r.Message }

func (r *Refusal) Unwrap() error { return r.Cause }

// Refuse makes a refusal.
func Refuse(reason workerapi.Refusal_Reason, format string, args ...any) *Refusal {
	return &Refusal{Reason: reason, Message: fmt.Sprintf(format, args...)}
}

// Because adds a cause.
func (r *Refusal) Because(err error) *Refusal {
	r.Cause = err
	return r
}
