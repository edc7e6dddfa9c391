package vrf_test

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"log/slog"
	"math/big"
	"path/filepath"
	"sync"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

var (
	deployment = randomness.Deployment{ChainID: chain.ID, Coordinator: common.Address{0xc0}}
	app        = common.Address{0xa0}
	line, _    = randomness.KeyLine(app, big.NewInt(1))
)

// A bench is a prover with everything real that it works with.
type bench struct {
	*vrf.Prover
	config   vrf.Config
	one, two *chain.Chain
	keys     *vrf.Files
	key      vrf.Key
	instance *instance.Key
	journal  *journal.Journal
}

func newBench(t *testing.T) *bench {
	t.Helper()
	b := new(bench)
	for _, c := range []**chain.Chain{&b.one, &b.two} {
		node, err := chain.New(chain.Config{Deterministic: true, HTTP: "127.0.0.1:0"})
		require.NoError(t, err)
		t.Cleanup(func() { require.NoError(t, node.Close()) })
		*c = node
	}
	seen, err := headers.New(headers.Config{ChainID: chain.ID, Endpoints: []string{b.one.HTTP(), b.two.HTTP()}, Patience: -1})
	require.NoError(t, err)
	t.Cleanup(seen.Close)

	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(t, err)
	b.keys = vrf.NewFiles()
	require.NoError(t, b.keys.Add(secret, []common.Hash{line}))
	b.key = b.keys.Keys()[0]
	b.instance, err = instance.New()
	require.NoError(t, err)
	b.journal, _, err = journal.Open(filepath.Join(t.TempDir(), "journal"), journal.Config{})
	require.NoError(t, err)
	t.Cleanup(func() { _ = b.journal.Close() })

	b.config = vrf.Config{
		Deployments: []randomness.Deployment{deployment},
		Chains:      map[uint64]vrf.Headers{chain.ID: seen},
		Keys:        b.keys,
		Journal:     b.journal,
		Instance:    b.instance,
	}
	b.Prover = vrf.New(b.config)
	return b
}

// mine mines blocks on both nodes: the same ones, as long as neither has forked.
func (b *bench) mine(t *testing.T, blocks int) {
	t.Helper()
	for range blocks {
		for _, node := range []*chain.Chain{b.one, b.two} {
			_, err := node.Mine()
			require.NoError(t, err)
		}
	}
}

// fork throws blocks of both nodes away.
func (b *bench) fork(t *testing.T, blocks uint64) {
	t.Helper()
	for _, node := range []*chain.Chain{b.one, b.two} {
		header, err := node.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(node.Head().Number.Uint64()-blocks))
		require.NoError(t, err)
		require.NoError(t, node.Fork(header.Hash()))
	}
}

// order is one that can be answered, for a block that both nodes have with one confirmation or more.
func (b *bench) order(t *testing.T, number uint64) vrf.Order {
	t.Helper()
	header, err := b.one.Client().HeaderByNumber(t.Context(), new(big.Int).SetUint64(number))
	require.NoError(t, err)
	return vrf.Order{
		Deployment: deployment, KeyLine: line, KeyHash: b.key.Hash, Number: number, Confirmations: 1, BlockHash: header.Hash(),
		PolicyVersion: 3, Payee: 4, Settler: common.Address{5}, NotAfter: b.one.Head().Time + 600,
	}
}

func TestAnAnswerIsWhatTheContractChecks(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	order := b.order(t, 2)
	answer, refusal := b.Answer(t.Context(), order)
	require.Nil(t, refusal)

	alpha, err := deployment.Alpha(b.key.Hash, 2, 1, order.BlockHash)
	require.NoError(t, err)
	require.Equal(t, alpha, answer.Alpha)
	_, err = ecvrf.Verify(b.key.Public, alpha, answer.Proof)
	require.NoError(t, err)

	statement := typed.Answer{
		Alpha: alpha, KeyHash: b.key.Hash, App: app, PolicyVersion: 3, Payee: 4, Settler: common.Address{5}, NotAfter: order.NotAfter,
	}
	copy(statement.Gamma[:32], answer.Proof.Gamma.X[:])
	copy(statement.Gamma[32:], answer.Proof.Gamma.Y[:])
	signer, err := typed.Recover(statement.Digest(typed.Domain(deployment)), answer.Signature)
	require.NoError(t, err)
	require.Equal(t, b.instance.Address(), signer)
}

func TestTheSameOrderGetsTheSameValue(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	order := b.order(t, 2)
	first, refusal := b.Answer(t.Context(), order)
	require.Nil(t, refusal)

	// Other terms are another signature for the same value.
	order.PolicyVersion++
	order.NotAfter++
	second, refusal := b.Answer(t.Context(), order)
	require.Nil(t, refusal)
	require.Equal(t, first.Proof.Gamma, second.Proof.Gamma)
	require.NotEqual(t, first.Signature, second.Signature)

	// So does every worker of the key.
	other := b.config
	var err error
	other.Instance, err = instance.New()
	require.NoError(t, err)
	third, refusal := vrf.New(other).Answer(t.Context(), order)
	require.Nil(t, refusal)
	require.Equal(t, first.Proof.Gamma, third.Proof.Gamma)
}

// not_after must lie after the newest block and at most an hour after it, by block time: there is no other clock.
func TestBlockTimeIsTheOnlyClock(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	now := b.one.Head().Time // of 2025, long ago by any machine's clock

	for notAfter, want := range map[uint64]bool{
		0: false, now - 1: false, now: false, now + 1: true, now + vrf.Lifetime: true, now + vrf.Lifetime + 1: false, 1<<64 - 1: false,
		uint64(time.Now().Unix()) + 60: false,
	} {
		order := b.order(t, 2)
		order.NotAfter = notAfter
		_, refusal := b.Answer(t.Context(), order)
		require.Equal(t, want, refusal == nil, "%d", int64(notAfter-now))
		if !want {
			require.Equal(t, workerapi.Refusal_REASON_BAD_EXPIRY, refusal.Reason)
			require.Contains(t, refusal.Message, fmt.Sprint(now))
		}
	}
	require.Equal(t, 1, b.journal.Status().Records, "a bad expiry is refused before anything is noted")
}

func TestEveryReasonToRefuse(t *testing.T) {
	for name, c := range map[string]struct {
		spoil func(t *testing.T, b *bench, order *vrf.Order)
		want  workerapi.Refusal_Reason
		says  string
	}{
		"another chain": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.Deployment.ChainID++ },
			workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, "start the worker with --serve for it"},
		"another coordinator": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.Deployment.Coordinator[0]++ },
			workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, "isn't served here"},
		"another key": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.KeyHash[0]++ },
			workerapi.Refusal_REASON_UNKNOWN_KEY, "isn't held here"},
		"another line": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.KeyLine[31]++ },
			workerapi.Refusal_REASON_UNKNOWN_KEY, "not for key line"},
		"too few confirmations": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.Confirmations = 2 },
			workerapi.Refusal_REASON_NOT_MATURE, "block 2 with 2 confirmations"},
		"a block of the future": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.Number = 1 << 39 },
			workerapi.Refusal_REASON_NOT_MATURE, "not enough confirmations"},
		"branches": {func(t *testing.T, b *bench, _ *vrf.Order) {
			header, err := b.two.Client().HeaderByNumber(t.Context(), big.NewInt(1))
			require.NoError(t, err)
			require.NoError(t, b.two.Fork(header.Hash()))
			for range 2 {
				_, err = b.two.Mine()
				require.NoError(t, err)
			}
		}, workerapi.Refusal_REASON_ENDPOINTS_DISAGREE, "endpoints disagree"},
		"a node that is down": {func(t *testing.T, b *bench, _ *vrf.Order) { require.NoError(t, b.two.Close()) },
			workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, "its log and its /healthz say which"},
		"another hash": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.BlockHash[0]++ },
			workerapi.Refusal_REASON_OTHER_BLOCK, "is on another branch, or behind"},
		"an expiry that is past": {func(_ *testing.T, _ *bench, o *vrf.Order) { o.NotAfter = 1 },
			workerapi.Refusal_REASON_BAD_EXPIRY, "isn't after the newest block"},
		"many re-orgs": {func(t *testing.T, b *bench, o *vrf.Order) {
			for range journal.DefaultHashes {
				_, refusal := b.Answer(t.Context(), *o)
				require.Nil(t, refusal)
				b.fork(t, 2)
				b.mine(t, 2)
				*o = b.order(t, 2)
			}
		}, workerapi.Refusal_REASON_TOO_MANY_HASHES, "3 hashes of height 2"},
		"a full disk": {func(t *testing.T, b *bench, _ *vrf.Order) { require.NoError(t, b.journal.Close()) },
			workerapi.Refusal_REASON_JOURNAL, "make room on its disk"},
		"a key that was wiped": {func(_ *testing.T, b *bench, _ *vrf.Order) { b.keys.Wipe() },
			workerapi.Refusal_REASON_INTERNAL, "the worker's log says why"},
		"an instance key that was wiped": {func(_ *testing.T, b *bench, _ *vrf.Order) { b.instance.Wipe() },
			workerapi.Refusal_REASON_INTERNAL, "couldn't be signed"},
	} {
		t.Run(name, func(t *testing.T) {
			b := newBench(t)
			b.mine(t, 3)
			order := b.order(t, 2)
			c.spoil(t, b, &order)

			answer, refusal := b.Answer(t.Context(), order)
			require.Nil(t, answer)
			require.NotNil(t, refusal)
			require.Equal(t, c.want, refusal.Reason)
			require.ErrorContains(t, refusal, c.says)
		})
	}
}

// Whatever is refused before the key would be used isn't counted against the height.
func TestOnlyWhatIsAnsweredIsNoted(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	order := b.order(t, 2)
	order.BlockHash[0]++
	_, refusal := b.Answer(t.Context(), order)
	require.NotNil(t, refusal)
	require.Zero(t, b.journal.Status().Records)

	// Every confirmation level counts with the same few hashes.
	b.mine(t, 3)
	for _, confirmations := range []uint8{1, 2, 3} {
		order := b.order(t, 2)
		order.Confirmations = confirmations
		_, refusal := b.Answer(t.Context(), order)
		require.Nil(t, refusal)
	}
	require.Equal(t, 1, b.journal.Status().Records)
}

// A key source is another party, some day: what it gives is checked before it is signed.
func TestAProofThatDoesNotVerifyIsNeverSigned(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	for name, source := range map[string]vrf.KeySource{
		"of another input": twisted{b.keys, func(_ common.Hash, alpha common.Hash) common.Hash { alpha[0]++; return alpha }, nil},
		"none at all":      twisted{b.keys, nil, errors.New("broken")},
	} {
		config := b.config
		config.Keys = source
		answer, refusal := vrf.New(config).Answer(t.Context(), b.order(t, 2))
		require.Nil(t, answer, name)
		require.Equal(t, workerapi.Refusal_REASON_INTERNAL, refusal.Reason)
		require.Error(t, errors.Unwrap(refusal), "the log gets the cause")
	}
}

// Keys come and go: one that goes while an order is looked at is refused like one that went before, by its source's own words.
func TestAKeyThatGoesMeanwhileIsRefusedAndIsNoFailure(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	stopped := vrf.Refuse(workerapi.Refusal_REASON_STOPPED, "its lease is over")
	for err, reason := range map[error]workerapi.Refusal_Reason{
		vrf.ErrNoKey: workerapi.Refusal_REASON_UNKNOWN_KEY, stopped: workerapi.Refusal_REASON_STOPPED,
	} {
		config := b.config
		config.Keys = vrf.Sources{twisted{b.keys, nil, err}}
		answer, refusal := vrf.New(config).Answer(t.Context(), b.order(t, 2))
		require.Nil(t, answer)
		require.Equal(t, reason, refusal.Reason)
	}

	// Of several sources each is asked; a key of one chain answers on no other.
	config := b.config
	config.Keys = vrf.Sources{vrf.NewFiles(), b.keys}
	require.Len(t, config.Keys.Keys(), 1)
	_, refusal := vrf.New(config).Answer(t.Context(), b.order(t, 2))
	require.Nil(t, refusal)
	key := b.key
	key.ChainID = chain.ID
	require.True(t, key.Serves(chain.ID, line))
	require.False(t, key.Serves(chain.ID+1, line))
}

// twisted is a key source that doesn't do what it is asked.
type twisted struct {
	*vrf.Files
	twist func(keyHash, alpha common.Hash) common.Hash
	err   error
}

func (s twisted) Prove(ctx context.Context, keyHash, alpha common.Hash) (*ecvrf.Proof, error) {
	if s.err != nil {
		return nil, s.err
	}
	return s.Files.Prove(ctx, keyHash, s.twist(keyHash, alpha))
}

func TestManyOrdersAtOnce(t *testing.T) {
	b := newBench(t)
	b.mine(t, 12)
	var all sync.WaitGroup
	for i := range 24 {
		order := b.order(t, uint64(1+i%8))
		all.Go(func() {
			_, refusal := b.Answer(context.WithoutCancel(t.Context()), order)
			if refusal != nil {
				t.Error(refusal)
			}
		})
	}
	all.Wait()
	require.Equal(t, 8, b.journal.Status().Records)
}

func TestNothingSecretIsPrinted(t *testing.T) {
	b := newBench(t)
	b.mine(t, 3)
	answer, refusal := b.Answer(t.Context(), b.order(t, 2))
	require.Nil(t, refusal)

	var log bytes.Buffer
	slog.New(slog.NewTextHandler(&log, nil)).Info("x", "answer", answer, "proof", answer.Proof, "instance", b.instance, "keys", b.keys)
	text := log.String() + fmt.Sprintf("%v %+v %s", answer, *answer, b.instance)
	require.NotContains(t, text, answer.Proof.Gamma.X.String()[2:])
	require.NotContains(t, text, fmt.Sprint([]byte(answer.Proof.Gamma.X[:4]))[1:10])
}
