package register

import (
	"context"
	"encoding/json"
	"errors"
	"io"
	"os"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/prometheus/client_golang/prometheus/testutil"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/zkverifier/prover"
	receipts "github.com/veritee/veritee/zkverifier/risczero"
)

const envProver, envReceipt = "VERITEE_TEST_PROVER", "VERITEE_TEST_RECEIPT"

// pretendProver is what this binary is where it is run as a prover.
func pretendProver(mode string) {
	_, _ = io.Copy(io.Discard, os.Stdin)
	switch mode {
	case "replay":
		content, err := os.ReadFile(os.Getenv(envReceipt))
		if err != nil {
			os.Exit(8)
		}
		_, _ = os.Stdout.Write(content)
	case "hang":
		time.Sleep(10 * time.Minute)
	}
}

// replayed is a command that gives a real receipt, of somebody else's quote, whatever it is asked for; and that receipt's program.
func replayed(t *testing.T) (*prover.Command, common.Hash) {
	var raw struct {
		ImageID hexutil.Bytes `json:"risc0_image_id"`
		Proof   struct{ Journal, Proof hexutil.Bytes }
	}
	require.NoError(t, json.Unmarshal(realdata.Read(t, "zk", "automata_dcap_risc0_v3.json"), &raw))
	image := common.Hash(raw.ImageID)
	content, err := json.Marshal(prover.Answer{Format: "veritee/prover/receipt/1", ImageID: image, Seal: raw.Proof.Proof, Journal: raw.Proof.Journal})
	require.NoError(t, err)
	file := filepath.Join(t.TempDir(), "receipt.json")
	require.NoError(t, os.WriteFile(file, content, 0o600))
	return command(t, "replay", file), image
}

func command(t *testing.T, mode, file string) *prover.Command {
	self, err := os.Executable()
	require.NoError(t, err)
	return &prover.Command{Path: self, Env: []string{envProver + "=" + mode, envReceipt + "=" + file}}
}

// proven has a town's registrar ask a prover first.
func (w *town) proven(by prover.Prover, image common.Hash, deadline time.Duration) *Proven {
	p := &Proven{
		Direct: Direct{w.verifier}, Prover: by, Verifier: common.Address{0x20}, Deadline: deadline, Quotes: w.root, ChainID: devchain.ID,
		Kind: func(_ context.Context, asked common.Hash) (prover.Kind, error) {
			if asked == image {
				return prover.KindAutomata, nil
			}
			return 0, nil
		},
		Log: w.config.Log, Metrics: w.metrics, Board: w.board,
	}
	w.config.Prover, w.config.State = p, w.TempDir()
	w.restart()
	return p
}

func (w *town) proofs(outcome string) float64 {
	return testutil.ToFloat64(w.metrics.Proofs.WithLabelValues("1337", outcome))
}

// A real receipt that isn't of our quote is refused here, for what it is, and the quote itself is sent.
func TestAReceiptOfAnotherQuoteIsRefusedAndTheDirectPathTaken(t *testing.T) {
	w := newTown(t)
	by, image := replayed(t)
	w.proven(by, image, time.Minute)
	w.allow(dstack)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	require.Equal(t, 1.0, w.proofs(direct))
	require.Zero(t, w.proofs(byProof))
	require.Contains(t, w.showing(health.ProofMissing), "the receipt is refused")
	require.Equal(t, 1, w.sent()["register"])
	require.Zero(t, w.counted(refused), "no evidence was refused: there was another way")
}

func TestAReceiptOfAnUnknownProgramIsRefused(t *testing.T) {
	w := newTown(t)
	by, image := replayed(t)
	w.proven(by, common.Hash{1}, time.Minute)
	w.allow(dstack)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	require.Contains(t, w.showing(health.ProofMissing), image.Hex()[2:]+" isn't allowed")
}

// What isn't proven in time isn't waited for; and nobody is asked again at once.
func TestAProofThatTakesTooLongIsntWaitedFor(t *testing.T) {
	w := newTown(t)
	w.proven(command(t, "hang", ""), common.Hash{}, 50*time.Millisecond)
	w.allow(dstack)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	require.Equal(t, 1.0, w.proofs(direct))
	require.Contains(t, w.showing(health.ProofMissing), "took too long")
	w.worker.instance = addressOf(wallet("another instance"))
	w.until("the next is registered", func() bool { return w.authorized(w.worker.instance) })
	require.Equal(t, 1.0, w.proofs(direct))
	require.Positive(t, w.proofs(resting))
}

// A slowProver notes what it is asked for, and gives up when it is told to.
type slowProver struct {
	mu    sync.Mutex
	tasks []prover.Task
	fails bool
	asked chan struct{}
}

func (s *slowProver) Prove(ctx context.Context, task prover.Task) (*receipts.Receipt, error) {
	s.mu.Lock()
	s.tasks = append(s.tasks, task)
	fails := s.fails
	s.mu.Unlock()
	if fails {
		return nil, errors.New("the machine is broken")
	}
	select {
	case s.asked <- struct{}{}:
	default:
	}
	<-ctx.Done()
	return nil, ctx.Err()
}

// A process that ends while something is being proven leaves the quote to the next one, which asks for the very same.
func TestWhatIsBeingProvenIsTakenUpAfterARestart(t *testing.T) {
	w := newTown(t)
	by := &slowProver{asked: make(chan struct{}, 1)}
	w.proven(by, common.Hash{}, time.Hour)
	w.allow(dstack)
	making, end := context.WithCancel(t.Context())
	for range 30 {
		w.mine(1)
		for {
			row, err := w.store.Chain(t.Context(), devchain.ID)
			require.NoError(t, err)
			if row.Cursor.Hash == w.Head().Hash() {
				break
			}
			require.NoError(t, w.scanner.Step(t.Context(), w.Head()))
		}
		require.NoError(t, w.sender.Drive(t.Context(), w.Head()))
		require.NoError(t, w.registrar.turn(t.Context(), making))
		w.registrar.mu.Lock()
		busy := len(w.registrar.busy) > 0
		w.registrar.mu.Unlock()
		if busy {
			break
		}
	}
	<-by.asked
	end()
	w.registrar.running.Wait()
	require.False(t, w.authorized(w.worker.instance))
	require.Equal(t, 1, w.worker.quotes)

	w.restart()
	by.mu.Lock()
	by.fails = true
	by.mu.Unlock()
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	require.GreaterOrEqual(t, len(by.tasks), 2)
	require.Equal(t, by.tasks[0].Quote, by.tasks[1].Quote)
	require.Equal(t, by.tasks[0].At, by.tasks[1].At)
	require.Equal(t, by.tasks[0].Collateral, by.tasks[1].Collateral)
	require.Equal(t, 1, w.worker.quotes, "no other quote was made")
	left, err := os.ReadDir(w.config.State)
	require.NoError(t, err)
	require.Empty(t, left, "what is registered isn't kept")
}
