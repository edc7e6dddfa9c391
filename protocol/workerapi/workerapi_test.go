package workerapi

import (
	"bytes"
	"errors"
	"testing"

	"connectrpc.com/connect"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/protocol/ecvrf"
)

func TestAProofTravelsUnchanged(t *testing.T) {
	sk, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	proof, _, err := ecvrf.Prove(sk, [32]byte{1}, nil)
	require.NoError(t, err)

	got, err := ParseProof(ProofBytes(proof))
	require.NoError(t, err)
	require.True(t, bytes.Equal(ProofBytes(proof), ProofBytes(got)))
	_, err = ecvrf.Verify(sk.Public(), [32]byte{1}, got)
	require.NoError(t, err)
}

func TestBytesOfAnotherLengthAreNoProof(t *testing.T) {
	for _, length := range []int{0, 31, 7 * 32, 8*32 - 1, 8*32 + 1, (7+255)*32 + 32} {
		_, err := ParseProof(make([]byte, length))
		require.ErrorIs(t, err, ErrProofBytes, "%d bytes", length)
	}
	for _, length := range []int{8 * 32, (7 + 255) * 32} {
		_, err := ParseProof(make([]byte, length))
		require.NoError(t, err, "%d bytes", length)
	}
}

func FuzzParseProof(f *testing.F) {
	f.Add(make([]byte, 8*32))
	f.Fuzz(func(t *testing.T, b []byte) {
		if proof, err := ParseProof(b); err == nil && !bytes.Equal(ProofBytes(proof), b) {
			t.Fatal("another spelling")
		}
	})
}

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
	require.Nil(t, RefusalOf(errors.New("connection refused")))
	require.Nil(t, RefusalOf(connect.NewError(connect.CodeInternal, errors.New("a proxy"))))
}
