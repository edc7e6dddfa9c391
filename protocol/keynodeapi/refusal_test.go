package keynodeapi

import (
	"errors"
	"testing"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"
)

func TestEveryReasonHasACode(t *testing.T) {
	for number := range Refusal_Reason_name {
		reason := Refusal_Reason(number)
		_, ok := codes[reason]
		require.Equal(t, reason != Refusal_REASON_UNSPECIFIED, ok, reason)

		err := RefusalError(reason, "why")
		require.Equal(t, CodeOf(reason), connect.CodeOf(err))
		require.Len(t, err.Details(), 1)
		require.Equal(t, reason, RefusalOf(err).GetReason())
		require.Equal(t, "why", RefusalOf(err).GetMessage())
	}
}

func TestOtherErrorsAreNoRefusals(t *testing.T) {
	require.Nil(t, RefusalOf(nil))
	require.Nil(t, RefusalOf(errors.New("broken line")))
	require.Nil(t, RefusalOf(connect.NewError(connect.CodeUnavailable, errors.New("down"))))
}
