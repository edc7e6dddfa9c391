package process_test

import (
	"net"
	"testing"

	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/process"
)

func TestFreeAddressesAreFreeAndDiffer(t *testing.T) {
	given := make(map[string]bool)
	for range 50 {
		address, err := process.FreeAddress()
		require.NoError(t, err)
		require.False(t, given[address])
		given[address] = true
		for range 2 { // and free again afterwards
			listener, err := net.Listen("tcp", address)
			require.NoError(t, err)
			require.NoError(t, listener.Close())
		}
	}
}
