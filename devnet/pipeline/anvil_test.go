package pipeline

import (
	"math/big"
	"os"
	"path/filepath"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/ethereum/go-ethereum/params"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/world"
)

// anvilBinary is where npm puts it, or FOUNDRY_BIN says.
func anvilBinary(t *testing.T) string {
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
	return binary
}

// newOutsideSystem stands on a node that is another program of other people, which makes a block every second.
func newOutsideSystem(t *testing.T) *system {
	t.Helper()
	port := freePort(t)
	start(t, "anvil", nil, anvilBinary(t), "--hardfork", "osaka", "--chain-id", "31337", "--gas-limit", "60000000",
		"--block-time", "1", "--port", port)

	url := "http://127.0.0.1:" + port
	client := dial(t, url)
	require.Eventually(t, func() bool {
		id, err := client.ChainID(t.Context())
		return err == nil && id.Uint64() == 31337
	}, patience, 50*time.Millisecond)
	owner, user := world.Wallets()
	funds := (*hexutil.Big)(new(big.Int).Mul(big.NewInt(1_000_000), big.NewInt(params.Ether)))
	for _, wallet := range []*world.Wallet{owner, user, world.NewWallet("sender")} {
		require.NoError(t, client.Client().CallContext(t.Context(), nil, "anvil_setBalance", wallet.Address, funds))
	}
	return setUp(t, postgres.Test(t), world.Node{ChainID: 31337, Client: client}, url)
}

func TestAnvilAsAnOutsideNode(t *testing.T) {
	s := newOutsideSystem(t)
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()

	s.ask(
		world.Ask{Consumer: 0, Times: 4, Words: 1, Confirmations: 1},
		world.Ask{Consumer: 1, Times: 2, Words: 3, Confirmations: 3},
	)
	// Killed while its transactions are about, and started again.
	s.relayer.kill()
	s.startRelayer("")
	s.eventually("all are final", s.allFinal)
	require.Len(t, s.audited().Requests, 6)
}
