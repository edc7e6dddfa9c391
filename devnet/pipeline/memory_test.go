package pipeline

import (
	"fmt"
	"math/big"
	"net/http"
	"os"
	"regexp"
	"strconv"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/jackc/pgx/v5"
	"github.com/prometheus/common/expfmt"
	"github.com/prometheus/common/model"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/devnet/world"
	"github.com/veritee/veritee/relayer/lifecycle"
)

// mostMemory is what a relayer may have with a hundred thousand open requests.
const mostMemory = 300 << 20

var peak = regexp.MustCompile(`VmHWM:\s+(\d+) kB`)

// memory is the most that a process ever had in memory.
func (p *process) memory() int {
	p.t.Helper()
	status, err := os.ReadFile(fmt.Sprintf("/proc/%d/status", p.cmd.Process.Pid))
	require.NoError(p.t, err)
	found := peak.FindSubmatch(status)
	require.NotNil(p.t, found)
	kilobytes, err := strconv.Atoi(string(found[1]))
	require.NoError(p.t, err)
	return kilobytes << 10
}

// operations is how often the relayer has done something in the database, and how long it took in the mean.
func (s *system) operations(name string) (count uint64, seconds float64) {
	s.t.Helper()
	response, err := http.Get("http://" + s.listen + "/metrics")
	require.NoError(s.t, err)
	defer response.Body.Close()
	parser := expfmt.NewTextParser(model.UTF8Validation)
	families, err := parser.TextToMetricFamilies(response.Body)
	require.NoError(s.t, err)
	for _, m := range families["veritee_store_seconds"].GetMetric() {
		if m.GetLabel()[0].GetValue() == name {
			h := m.GetHistogram()
			return h.GetSampleCount(), h.GetSampleSum() / float64(max(h.GetSampleCount(), 1))
		}
	}
	return 0, 0
}

// A hundred thousand requests are open: for most nobody has a key, and the others are answered by somebody who isn't authorised, while
// the sender has no money. The relayer stays small, and what can be served is: a new request is answered at once.
func TestAHundredThousandOpenRequestsFitInMemoryAndHideNoOther(t *testing.T) {
	const matured, answered = 90_000, 10_000
	poor := world.NewWallet("sender").Address
	s := newSystemIn(t, postgres.Test(t), func(c *chain.Config) { c.Alloc[poor] = types.Account{Balance: big.NewInt(1)} })
	s.startWorkers()
	s.startRelayer("")
	s.waitReady()
	for range 60 {
		require.NoError(t, s.Node.Mine())
	}
	s.follow()
	require.NoError(t, s.relayer.stop(s.ctx))

	c, err := s.store.Chain(s.ctx, s.Node.ChainID)
	require.NoError(t, err)
	conn, err := pgx.Connect(s.ctx, s.dsn)
	require.NoError(t, err)
	defer conn.Close(s.ctx)
	contract := common.HexToAddress("0xc0d0")
	_, err = conn.Exec(s.ctx, "INSERT INTO contracts (chain_id, address, kind, first_block, code_hash) VALUES ($1, $2, 'randomness', 1, sha256(''))",
		int64(s.Node.ChainID), contract[:])
	require.NoError(t, err)
	crowd := tables.Crowd{
		ChainID: s.Node.ChainID, Contract: contract, Matured: matured, Answered: answered, Until: 4_000_000_000, Newest: c.Cursor.Number - 2, Blocks: 50,
	}
	require.NoError(t, crowd.Fill(s.ctx, s.dsn))

	s.startRelayer("")
	s.waitReady()
	ids := s.ask(world.Ask{Consumer: 0, Times: 1, Words: 1, Confirmations: 1})
	s.mine(2)
	s.untilState(ids[0], lifecycle.Answered)
	s.eventually("it has looked at all of them, again and again", func() bool {
		questions, _ := s.operations("questions")
		counts, _ := s.operations("counts")
		ready, _ := s.operations("ready")
		return questions > 700 && counts > 4 && ready > 5
	})
	s.mine(2)
	counts, err := s.store.Counts(s.ctx, s.Node.ChainID)
	require.NoError(t, err)
	require.Equal(t, matured, counts.ByState[lifecycle.Matured])
	require.Equal(t, answered+1, counts.ByState[lifecycle.Answered])
	used := s.relayer.memory()
	t.Logf("with %d open requests: at most %d MB in memory", matured+answered, used>>20)
	var took []string
	for _, name := range []string{"advance", "counts", "questions", "stale_answers", "ready", "resign_answers"} {
		n, seconds := s.operations(name)
		took = append(took, fmt.Sprintf("%s %d × %.1f ms", name, n, 1000*seconds))
	}
	t.Log(strings.Join(took, ", "))
	require.Less(t, used, mostMemory)
}
