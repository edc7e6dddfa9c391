package pace

import (
	"testing"

	"github.com/stretchr/testify/require"
)

func TestEachHasItsOwnPaceAndFewAreRemembered(t *testing.T) {
	e := New[string](0, 2, 2)
	for range 2 {
		require.True(t, e.Allow("a"))
	}
	require.False(t, e.Allow("a"))
	require.True(t, e.Allow("b"), "others have their own")
	require.False(t, e.Allow("a"))
	require.True(t, e.Allow("c"), "all are forgotten for a third")
	require.Equal(t, 1, e.Len())
	require.True(t, e.Allow("a"))
}
