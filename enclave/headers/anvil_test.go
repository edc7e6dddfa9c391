package headers_test

import (
	"bufio"
	"fmt"
	"io"
	"net"
	"net/http"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/process"
	"github.com/veritee/veritee/enclave/headers"
)

// anvil starts Foundry's node, another implementation of the same rules, and returns its URL. It ends with the test.
func anvil(t *testing.T, args ...string) string {
	t.Helper()
	folder := os.Getenv("FOUNDRY_BIN")
	if folder == "" {
		folder = "../../node_modules/.bin"
	}
	binary, err := filepath.Abs(filepath.Join(folder, "anvil"))
	require.NoError(t, err)
	if _, err := os.Stat(binary); err != nil {
		t.Skipf("SKIPPED: no anvil (%v); run it by make test, which installs Foundry", err)
	}
	address, err := process.FreeAddress()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)

	command := exec.CommandContext(t.Context(), binary, append([]string{"--port", port}, args...)...)
	output, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	t.Cleanup(func() { _ = command.Wait() }) // the test's context has killed it by then
	lines, listening := bufio.NewScanner(output), false
	for !listening && lines.Scan() {
		listening = strings.HasPrefix(lines.Text(), "Listening on")
	}
	require.True(t, listening, "anvil didn't start")
	go func() { _, _ = io.Copy(io.Discard, output) }()
	return "http://" + address
}

// A header's fields differ from fork to fork, and so does what is hashed.
func TestTheHeadersOfEveryForkAreKnown(t *testing.T) {
	for _, fork := range []string{"berlin", "london", "paris", "shanghai", "cancun", "prague", "osaka"} {
		t.Run(fork, func(t *testing.T) {
			url := anvil(t, "--hardfork", fork)
			for range 2 {
				response, err := http.Post(url, "application/json", strings.NewReader(`{"jsonrpc":"2.0","id":1,"method":"evm_mine","params":[]}`))
				require.NoError(t, err)
				response.Body.Close()
			}

			c, err := headers.New(headers.Config{ChainID: 31337, Endpoints: []string{url}, Patience: -1})
			require.NoError(t, err)
			defer c.Close()
			block, err := c.Block(t.Context(), 1, 1)
			require.NoError(t, err)
			require.Equal(t, uint64(2), block.Head)
			require.NotZero(t, block.Time, fmt.Sprint(block))

			// A refusal is recognised: the well-known deployer that is there from the start deploys no code that refuses.
			_, err = c.Call(t.Context(), common.HexToAddress("0x4e59b44847b379578588920cA78FbF26c0B4956C"), append(make([]byte, 32), 0x60, 0, 0x60, 0, 0xfd), block)
			require.ErrorAs(t, err, new(*headers.Reverted))
		})
	}
}
