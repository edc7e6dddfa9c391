package main

import (
	"bufio"
	"context"
	"io"
	"net"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/ethclient"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/process"
)

// anvil is Foundry's node as a child process: another implementation of the same rules.
type anvil struct {
	ctx    context.Context
	client *ethclient.Client
}

// newAnvilBench starts anvil under Osaka's rules, with the bench's people rich. It ends with the test.
func newAnvilBench(t *testing.T) *bench {
	address, err := process.FreeAddress()
	require.NoError(t, err)
	_, port, err := net.SplitHostPort(address)
	require.NoError(t, err)

	command := exec.CommandContext(t.Context(), anvilBinary(t), "--hardfork", "osaka", "--chain-id", "1337", "--port", port,
		"--no-mining", "--gas-limit", "60000000", "--base-fee", "1000000000", "--order", "fifo")
	output, err := command.StdoutPipe()
	require.NoError(t, err)
	require.NoError(t, command.Start())
	t.Cleanup(func() { _ = command.Wait() }) // the test's context has killed it by then

	// anvil says when it listens.
	lines := bufio.NewScanner(output)
	listening := false
	for !listening && lines.Scan() {
		listening = strings.HasPrefix(lines.Text(), "Listening on")
	}
	require.True(t, listening, "anvil didn't start")
	go func() { _, _ = io.Copy(io.Discard, output) }()

	client, err := ethclient.DialContext(t.Context(), "http://"+address)
	require.NoError(t, err)
	b := &bench{
		ctx:      t.Context(),
		chain:    &anvil{ctx: t.Context(), client: client},
		operator: newWallet("operator"),
		user:     newWallet("user"),
	}
	for address, account := range chain.Fund(b.operator.address, b.user.address) {
		require.NoError(t, client.Client().CallContext(t.Context(), nil, "anvil_setBalance", address,
			(*hexutil.Big)(account.Balance)))
	}
	return b
}

// anvilBinary is where npm puts it, or FOUNDRY_BIN says.
func anvilBinary(t *testing.T) string {
	folder := os.Getenv("FOUNDRY_BIN")
	if folder == "" {
		folder = "../../node_modules/.bin"
	}
	binary, err := filepath.Abs(filepath.Join(folder, "anvil"))
	require.NoError(t, err)
	if _, err := os.Stat(binary); err != nil {
		t.Skipf("SKIPPED: no anvil (%v); run it by make test, which installs Foundry", err)
	}
	return binary
}

func (a *anvil) Client() *ethclient.Client { return a.client }

func (a *anvil) Mine() (*types.Header, error) {
	if err := a.client.Client().CallContext(a.ctx, nil, "evm_mine"); err != nil {
		return nil, err
	}
	return a.client.HeaderByNumber(a.ctx, nil)
}

// mineMany is for thousands of empty blocks, of which anvil makes a hundred a second if it is told of each.
func (a *anvil) mineMany(blocks uint64) error {
	return a.client.Client().CallContext(a.ctx, nil, "anvil_mine", hexutil.Uint64(blocks))
}

func (a *anvil) Close() error {
	a.client.Close()
	return nil
}
