package keynodeapi

import (
	"errors"

	"connectrpc.com/connect"
)

// codes says, in Connect's terms, whether asking again can help: unavailable and failed_precondition may pass, the others don't.
var codes = map[Refusal_Reason]connect.Code{
	Refusal_REASON_MALFORMED:             connect.CodeInvalidArgument,
	Refusal_REASON_UNKNOWN_BROKER:        connect.CodeNotFound,
	Refusal_REASON_NO_SHARE:              connect.CodeNotFound,
	Refusal_REASON_NOT_DEEP:              connect.CodeFailedPrecondition,
	Refusal_REASON_NOT_ALLOWED:           connect.CodePermissionDenied,
	Refusal_REASON_BAD_BLINDING:          connect.CodeInvalidArgument,
	Refusal_REASON_ENDPOINTS_DISAGREE:    connect.CodeFailedPrecondition,
	Refusal_REASON_ENDPOINTS_UNAVAILABLE: connect.CodeUnavailable,
	Refusal_REASON_ALONE:                 connect.CodeUnavailable,
	Refusal_REASON_OTHER_ORDER:           connect.CodeAborted,
	Refusal_REASON_BUSY:                  connect.CodeUnavailable,
	Refusal_REASON_JOURNAL:               connect.CodeUnavailable,
	Refusal_REASON_INTERNAL:              connect.CodeInternal,
	Refusal_REASON_STOPPED:               connect.CodeFailedPrecondition,
}

// CodeOf is the Connect code that a refusal for this reason has.
func CodeOf(reason Refusal_Reason) connect.Code {
	if code, ok := codes[reason]; ok {
		return code
	}
	return connect.CodeInternal
}

// RefusalError is a refusal as it travels: a Connect error with the Refusal as its only detail.
func RefusalError(reason Refusal_Reason, message string) *connect.Error {
	err := connect.NewError(CodeOf(reason), errors.New(message))
	if detail, wrong := connect.NewErrorDetail(&Refusal{Reason: reason, Message: message}); wrong == nil {
		err.AddDetail(detail)
	}
	return err
}

// RefusalOf is the Refusal in what a client's call returned; nil if it is another error: one of the transport, or of a server
// that isn't a key node.
func RefusalOf(err error) *Refusal {
	var refused *connect.Error
	if !errors.As(err, &refused) {
		return nil
	}
	for _, detail := range refused.Details() {
		value, err := detail.Value()
		if err != nil {
			continue
		}
		if refusal, ok := value.(*Refusal); ok {
			return refusal
		}
	}
	return nil
}
