package workers

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"strings"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/protocol/workerapi"
)

// An Outcome is how an order ended.
type Outcome string

const (
	Answered    Outcome = "answered"
	Refused     Outcome = "refused"     // it says why
	TimedOut    Outcome = "timeout"     // no answer before the deadline
	Unreachable Outcome = "unreachable" // no connection, or it broke, or no worker is behind it
	Wrong       Outcome = "wrong"       // an answer that doesn't verify
	NotLive     Outcome = "not_live"    // a good answer by an instance that the registry doesn't let answer
	Overtaken   Outcome = "overtaken"   // another worker's answer came first, or nobody waited any more
	Unjudged    Outcome = "unjudged"    // the chain couldn't be asked whether the instance may answer
)

var outcomes = []Outcome{Answered, Refused, TimedOut, Unreachable, Wrong, NotLive, Overtaken, Unjudged}

// A Failure is why a worker gave no answer, or wasn't asked for one.
type Failure struct {
	Worker  string
	Outcome Outcome // empty: not asked
	Refusal workerapi.Refusal_Reason
	Reason  string
}

// ErrNoWorker is matched by the error of Ask when nobody could be asked: no worker holds the key for that chain, or those that do
// are quarantined, have no lease, or don't answer.
var ErrNoWorker = errors.New("no worker to ask")

// An AskError is returned by Ask when no worker answered; it has one line for each.
type AskError struct {
	Key      common.Hash
	Failures []Failure
	asked    int // orders that were given
}

func (e *AskError) Error() string {
	var b strings.Builder
	fmt.Fprintf(&b, "no worker answers for key %s", e.Key)
	for i, f := range e.Failures {
		b.WriteString(map[bool]string{true: ": ", false: "; "}[i == 0])
		fmt.Fprintf(&b, "%s: %s", f.Worker, f.Reason)
	}
	return b.String()
}

// Is says whether nobody could be asked.
func (e *AskError) Is(target error) bool { return target == ErrNoWorker && e.asked == 0 }

// passing says whether all that stood in the way is of the kind that a block or two mends.
func (e *AskError) passing() bool {
	for _, f := range e.Failures {
		switch f.Refusal {
		case workerapi.Refusal_REASON_NOT_MATURE, workerapi.Refusal_REASON_OTHER_BLOCK, workerapi.Refusal_REASON_BUSY:
		default:
			return false
		}
	}
	return e.asked > 0
}

// failureOf says what went wrong with an order. Text that the worker chose isn't repeated: it could be anything, a value or a
// password among it. Its own log has it.
func failureOf(worker string, err error) Failure {
	f := Failure{Worker: worker, Outcome: Unreachable}

	var wire *connect.Error
	if !errors.As(err, &wire) {
		f.Reason = transportReason(err)
		return f
	}

	switch {
	case errors.Is(err, context.DeadlineExceeded) || wire.Code() == connect.CodeDeadlineExceeded:
		f.Outcome, f.Reason = TimedOut, "no answer before the deadline"
	case errors.Is(err, context.Canceled):
		f.Outcome, f.Reason = Overtaken, "nobody waited for it any more"
	case !connect.IsWireError(err):
		f.Reason = transportReason(err)
	default:
		f.Outcome = Refused
		f.Refusal = workerapi.RefusalOf(err).GetReason()
		f.Reason = refusalText(wire.Code(), f.Refusal)
	}
	return f
}

// What a refusal means here, and what mends it. A reason that isn't known yet is shown by its number.
var refusals = map[workerapi.Refusal_Reason]string{
	workerapi.Refusal_REASON_MALFORMED:             "it refuses the order as malformed: relayer and worker are of different versions",
	workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT:    "it doesn't serve this chain and coordinator, or this app: add them to the worker's configuration",
	workerapi.Refusal_REASON_UNKNOWN_KEY:           "it doesn't hold this key for this line",
	workerapi.Refusal_REASON_NOT_MATURE:            "its endpoints don't see the confirmations yet",
	workerapi.Refusal_REASON_ENDPOINTS_DISAGREE:    "its endpoints don't agree on the block: one of them is on another branch, or lies",
	workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE: "too few of its endpoints answer: see the worker's log",
	workerapi.Refusal_REASON_OTHER_BLOCK:           "its endpoints have another block at this height",
	workerapi.Refusal_REASON_TOO_MANY_HASHES:       "it has answered for too many blocks of this height: a deep re-org, or somebody tries blocks out",
	workerapi.Refusal_REASON_BAD_EXPIRY:            "it finds the expiry past or too far ahead: its endpoints and our nodes differ in time",
	workerapi.Refusal_REASON_JOURNAL:               "it can't write its journal: see to its disk",
	workerapi.Refusal_REASON_BUSY:                  "it is busy",
	workerapi.Refusal_REASON_INTERNAL:              "it fails: see the worker's log",
	workerapi.Refusal_REASON_NO_EVIDENCE:           "it has no evidence: run it in an enclave, and see its log for what was looked for",
	workerapi.Refusal_REASON_UNKNOWN_ROLLUP:        "it doesn't serve this rollup, or by other rules: start it with --rollup, and --rollup-genesis where the rules aren't known",
	workerapi.Refusal_REASON_ROLLUP_NODE:           "its node of the rollup can't be asked, or gives no witnesses: see the worker's log",
	workerapi.Refusal_REASON_OTHER_BLOCKS:          "its node of the rollup has other blocks than the claim's, or not yet all of them",
	workerapi.Refusal_REASON_INCOMPLETE_WITNESS:    "the witness that its node of the rollup gives lacks something",
	workerapi.Refusal_REASON_UNKNOWN_LINE:          "it derives no keys of this line, or of another committee: start it with --keys and --derive",
	workerapi.Refusal_REASON_BAD_KEY:               "it finds that what the committee is said to have answered isn't the committee's",
	workerapi.Refusal_REASON_STOPPED:               "it has stopped and wiped its keys: it was removed, or its lease is over",
	workerapi.Refusal_REASON_TOO_LARGE:             "the claim's blocks are more than it takes",
}

func refusalText(code connect.Code, reason workerapi.Refusal_Reason) string {
	if text, ok := refusals[reason]; ok {
		return text
	}
	return fmt.Sprintf("it refuses (%s, reason %d): see the worker's log", code, reason)
}

// transportReason keeps to what our own side knows.
func transportReason(err error) string {
	var dial *net.OpError
	switch {
	case errors.Is(err, errPin):
		return errPin.Error()
	case errors.Is(err, errNotLoopback):
		return errNotLoopback.Error()
	case errors.As(err, &dial) && dial.Op == "remote error":
		return dial.Error() + ": the worker doesn't take our certificate; give it our pin"
	case errors.As(err, &dial):
		return dial.Error()
	case errors.Is(err, io.EOF), errors.Is(err, io.ErrUnexpectedEOF):
		return "it hung up"
	default:
		return fmt.Sprintf("it doesn't answer like a worker (%s): compare its URL", connect.CodeOf(err))
	}
}
