package store_test

import (
	"context"
	"encoding/binary"
	"flag"
	"math/big"
	"os"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/jackc/pgx/v5"
	"github.com/jackc/pgx/v5/pgxpool"
	"github.com/prometheus/client_golang/prometheus"
	"github.com/stretchr/testify/require"
	"go.uber.org/goleak"

	"github.com/veritee/veritee/devnet/postgres"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/metrics"
	"github.com/veritee/veritee/relayer/store"
)

func TestMain(m *testing.M) {
	if os.Getenv(contenderDSN) != "" {
		contend()
		return
	}
	// Every check is some hundred transactions; more of them with -rapid.checks.
	must(0, flag.Set("rapid.checks", "20"))
	must(0, flag.Set("rapid.steps", "60"))
	code := m.Run()
	if err := goleak.Find(); code == 0 && err != nil {
		println(err.Error())
		code = 1
	}
	os.Exit(code)
}

const (
	chainID = 1337
	first   = 100 // the contract's first block; the scan begins at the one before
)

var (
	coordinator = common.HexToAddress("0xc0")
	consumer    = common.HexToAddress("0xca")
	sender      = common.HexToAddress("0x5e")
	instance    = common.HexToAddress("0x1a")
	keyLine     = common.HexToHash("0x11")
	keyHash     = common.HexToHash("0x22")
	start       = store.BlockRef{Number: first - 1, Hash: hashOf("start")}
)

// bundle is a store on a database of its own, with one chain, and a term.
type bundle struct {
	*store.Store
	t    *testing.T
	ctx  context.Context
	dsn  string
	db   *pgxpool.Pool // for what the store doesn't show
	term int64
}

func newBundle(t *testing.T) *bundle {
	t.Helper()
	dsn := postgres.Test(t)
	ctx := context.Background()

	s, err := store.Open(ctx, dsn, metrics.New(prometheus.NewRegistry()))
	require.NoError(t, err)
	t.Cleanup(s.Close)
	db, err := pgxpool.New(ctx, dsn)
	require.NoError(t, err)
	t.Cleanup(db.Close)

	b := &bundle{Store: s, t: t, ctx: ctx, dsn: dsn, db: db}
	_, err = s.OpenChain(ctx, theChain(), []store.Contract{theContract()})
	require.NoError(t, err)
	_, err = db.Exec(ctx, "UPDATE leadership SET term = 1")
	require.NoError(t, err)
	b.term = 1
	return b
}

func theChain() store.Chain {
	return store.Chain{ChainID: chainID, Genesis: hashOf("genesis"), Cursor: start, Final: start}
}

func theContract() store.Contract {
	return store.Contract{Address: coordinator, FirstBlock: first, CodeHash: hashOf("code")}
}

func hashOf(parts ...any) common.Hash {
	var content []byte
	for _, part := range parts {
		switch v := part.(type) {
		case string:
			content = append(content, v...)
		case int:
			content = binary.BigEndian.AppendUint64(content, uint64(v))
		case uint64:
			content = binary.BigEndian.AppendUint64(content, v)
		case common.Hash:
			content = append(content, v[:]...)
		default:
			panic("no hash of this type")
		}
	}
	return crypto.Keccak256Hash(content)
}

// blocks are n blocks on a parent. Blocks of different branches have different hashes.
func blocks(parent store.BlockRef, n int, branch string) []store.Block {
	out := make([]store.Block, n)
	for i := range out {
		number := parent.Number + 1
		out[i] = store.Block{
			BlockRef: store.BlockRef{Number: number, Hash: hashOf(parent.Hash, number, branch)},
			Parent:   parent.Hash, Time: 1_700_000_000 + number,
		}
		parent = out[i].BlockRef
	}
	return out
}

// question is alpha of a block for our key.
func question(b store.BlockRef, confirmations uint8) common.Hash {
	alpha, err := randomness.Deployment{ChainID: chainID, Coordinator: coordinator}.Alpha(keyHash, b.Number, confirmations, b.Hash)
	if err != nil {
		panic(err)
	}
	return alpha
}

// request is a request of a block. Its id follows from its sequence number alone, so that it can move to another block.
func request(b store.Block, sequence uint64, confirmations uint8) store.NewRequest {
	return store.NewRequest{
		Contract: coordinator, ID: hashOf("request", sequence),
		Request: randomness.Request{
			Terms: randomness.RequestTerms{
				NumWords: 1, CallbackGasLimit: 100_000, Confirmations: confirmations, MaxGasPrice: 100e9,
				BlockNumber: b.Number, Sequence: sequence,
			},
			Consumer: consumer, KeyLine: keyLine, KeyHash: keyHash,
		},
		Account: hashOf("account"), Question: question(b.BlockRef, confirmations),
		Block: b, TxHash: hashOf("ask", sequence), LogIndex: uint(sequence),
	}
}

func outcome(kind store.Outcome, r store.NewRequest, in store.Block, tx common.Hash) store.RequestOutcome {
	o := store.RequestOutcome{
		Contract: coordinator, ID: r.ID, Outcome: kind, Block: in.BlockRef, TxHash: tx,
		LogIndex: 1000*kindIndex(kind) + uint(r.Request.Terms.Sequence),
	}
	if kind == store.Fulfilled || kind == store.CallbackFailed {
		o.Charge = big.NewInt(1_000_000)
	}
	if kind == store.CallbackFailed {
		o.Beta = hashOf("beta")
	}
	return o
}

func kindIndex(kind store.Outcome) uint {
	return map[store.Outcome]uint{store.Fulfilled: 1, store.CallbackFailed: 2, store.Retried: 3, store.Refund: 4}[kind]
}

// answer is a form of an answer; nobody verifies it here.
func answer(b store.BlockRef, confirmations uint8, value string) store.Answer {
	a := store.Answer{
		ChainID: chainID, Contract: coordinator, KeyLine: keyLine, Block: b, Confirmations: confirmations,
		PublicKey: ecvrf.PublicKey{X: ecvrf.Word(hashOf("key")), Parity: 1},
		Statement: typed.Answer{
			Alpha: question(b, confirmations), KeyHash: keyHash, App: common.HexToAddress("0xa"), PolicyVersion: 7, Payee: 3,
			Settler: sender, NotAfter: 1_800_000_000,
		},
		Signature: typed.Signature{R: hashOf("r"), VS: hashOf("vs")},
		Instance:  instance, Worker: "one",
	}
	a.Proof = ecvrf.Proof{
		Gamma: ecvrf.Point{X: ecvrf.Word(hashOf("gx", value)), Y: ecvrf.Word(hashOf("gy", value))},
		W:     ecvrf.Point{X: ecvrf.Word(hashOf("wx")), Y: ecvrf.Word(hashOf("wy"))},
		C:     ecvrf.Word(hashOf("c")), T: ecvrf.Word(hashOf("t")), Slope: ecvrf.Word(hashOf("slope")),
		Witnesses: []ecvrf.Word{ecvrf.Word(hashOf("w1")), ecvrf.Word(hashOf("w2"))},
	}
	copy(a.Statement.Gamma[:32], a.Proof.Gamma.X[:])
	copy(a.Statement.Gamma[32:], a.Proof.Gamma.Y[:])
	return a
}

// signed is an attempt whose hash follows from a name.
func signed(name string) store.Signed {
	return store.Signed{Hash: hashOf("tx", name), Raw: []byte(name), TipCap: big.NewInt(1e9), FeeCap: big.NewInt(30e9)}
}

func (b *bundle) advance(base store.BlockRef, blocks []store.Block, logs ...any) store.Advanced {
	b.t.Helper()
	done, err := b.Advance(b.ctx, step(base, blocks, logs...))
	require.NoError(b.t, err)
	return done
}

func step(base store.BlockRef, blocks []store.Block, logs ...any) store.Advance {
	a := store.Advance{ChainID: chainID, Base: base, Blocks: blocks}
	for _, log := range logs {
		switch v := log.(type) {
		case store.NewRequest:
			a.Requests = append(a.Requests, v)
		case store.RequestOutcome:
			a.Outcomes = append(a.Outcomes, v)
		case store.Skip:
			a.Skips = append(a.Skips, v)
		}
	}
	return a
}

func (b *bundle) get(r store.NewRequest) store.Request {
	b.t.Helper()
	stored, err := b.Request(b.ctx, chainID, r.ID)
	require.NoError(b.t, err)
	return stored
}

func (b *bundle) requireState(r store.NewRequest, want lifecycle.Request) {
	b.t.Helper()
	require.Equal(b.t, want, b.get(r).State)
}

func (b *bundle) save(a store.Answer) store.SavedAnswer {
	b.t.Helper()
	saved, err := b.SaveAnswer(b.ctx, a)
	require.NoError(b.t, err)
	return saved
}

// plan makes a settlement of requests, whose first attempt is signed(name).
func (b *bundle) plan(name string, requests ...store.NewRequest) store.Settlement {
	b.t.Helper()
	settlement, err := b.Plan(b.ctx, b.term, b.aPlan(requests...), func(uint64) (store.Signed, error) { return signed(name), nil })
	require.NoError(b.t, err)
	return settlement
}

func (b *bundle) aPlan(requests ...store.NewRequest) store.Plan {
	b.t.Helper()
	p := store.Plan{
		ChainID: chainID, Sender: sender, Purpose: "settle", To: coordinator, Calldata: []byte{1}, Value: new(big.Int), GasLimit: 500_000,
		FeeCeiling: big.NewInt(200e9), PlannedBlock: first,
	}
	for _, r := range requests {
		p.Requests = append(p.Requests, b.get(r).RowID)
	}
	return p
}

func receipt(name string, in store.Block) store.Receipt { return receiptOf(hashOf("tx", name), in) }

func receiptOf(attempt common.Hash, in store.Block) store.Receipt {
	return store.Receipt{Attempt: attempt, Block: in.BlockRef, Succeeded: true, GasUsed: 400_000, GasPrice: big.NewInt(20e9)}
}

// exec runs SQL that the store has no method for.
func (b *bundle) exec(sql string, args ...any) {
	b.t.Helper()
	_, err := b.db.Exec(b.ctx, sql, args...)
	require.NoError(b.t, err)
}

func scan[T any](b *bundle, sql string, args ...any) T {
	b.t.Helper()
	rows, err := b.db.Query(b.ctx, sql, args...)
	require.NoError(b.t, err)
	value, err := pgx.CollectExactlyOneRow(rows, pgx.RowTo[T])
	require.NoError(b.t, err)
	return value
}

const soon = time.Minute
