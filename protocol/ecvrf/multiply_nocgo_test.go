//go:build !cgo || gofuzz

package ecvrf

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestWithoutCgoNoSecretIsTouched(t *testing.T) {
	_, err := NewSecretKey(nil)
	require.ErrorIs(t, err, ErrNoConstantTime)
	_, err = ParseSecretKey(wordBytes(bigInt(1)))
	require.ErrorIs(t, err, ErrNoConstantTime)
	_, _, err = Prove(&SecretKey{secret: func() *[32]byte { return &[32]byte{31: 1} }}, [32]byte{}, nil)
	require.ErrorIs(t, err, ErrNoConstantTime)
}
