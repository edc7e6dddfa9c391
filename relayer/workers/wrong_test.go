package workers

import (
	"context"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"
	"google.golang.org/protobuf/proto"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/workerapi"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/store"
)

// A change makes a good answer of the first worker's wrong.
type change func(b *bench, order *workerapi.AnswerRequest, r *workerapi.AnswerResponse)

type wrong struct {
	change change
	reason string
}

// wrongAnswers are all ways in which an answer can be wrong.
func wrongAnswers(t *testing.T) map[string]wrong {
	t.Helper()
	stranger, err := crypto.GenerateKey()
	require.NoError(t, err)
	other := newKey(t)
	parse := func(r *workerapi.AnswerResponse) *ecvrf.Proof {
		proof, err := workerapi.ParseProof(r.GetProof())
		require.NoError(t, err)
		return proof
	}
	resigned := func(alter func(*workerapi.AnswerRequest)) change {
		return func(b *bench, order *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			alter(order)
			signed := b.workers[0].signed(order, common.Hash(r.GetAlpha()), b.secret.Public(), parse(r), b.workers[0].instance)
			r.Signature = signed.GetSignature()
		}
	}

	return map[string]wrong{
		"no signature":                     {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Signature = nil }, "signature is none"},
		"a malformed signature":            {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { clear(r.Signature) }, "signature is none"},
		"a changed signature":              {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Signature[63] ^= 1 }, "signature"},
		"a signature for another policy":   {resigned(func(o *workerapi.AnswerRequest) { o.PolicyVersion++ }), "isn't by the instance"},
		"a signature for another payee":    {resigned(func(o *workerapi.AnswerRequest) { o.Payee++ }), "isn't by the instance"},
		"a signature for another settler":  {resigned(func(o *workerapi.AnswerRequest) { o.Settler = make([]byte, 20) }), "isn't by the instance"},
		"a signature for longer":           {resigned(func(o *workerapi.AnswerRequest) { o.NotAfter++ }), "isn't by the instance"},
		"a signature for another contract": {resigned(func(o *workerapi.AnswerRequest) { o.Coordinator = make([]byte, 20) }), "isn't by the instance"},
		"a signature by somebody else": {func(b *bench, order *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			r.Signature = b.workers[0].signed(order, common.Hash(r.GetAlpha()), b.secret.Public(), parse(r), stranger).GetSignature()
		}, "isn't by the instance"},
		"no instance": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Instance = nil }, "no instance"},
		"another's instance": {func(b *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			r.Instance = b.workers[1].address().Bytes()
		}, "isn't by the instance"},
		"another question": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Alpha[0] ^= 1 }, "another question"},
		"a longer question": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			r.Alpha = append([]byte{0}, r.Alpha...)
		}, "another question"},
		"no key": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.PublicKey = nil }, "no public key"},
		"another key": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			k := other.Public().Compressed()
			r.PublicKey = k[:]
		}, "another key"},
		"a proof under another key": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			proof, _, err := ecvrf.Prove(other, common.Hash(r.GetAlpha()), nil)
			require.NoError(t, err)
			r.Proof = workerapi.ProofBytes(proof)
		}, "doesn't verify"},
		"a proof of another input": {func(b *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) {
			proof, _, err := ecvrf.Prove(b.secret, crypto.Keccak256Hash(r.GetAlpha()), nil)
			require.NoError(t, err)
			r.Proof = workerapi.ProofBytes(proof)
		}, "doesn't verify"},
		"a changed proof":     {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Proof[40] ^= 1 }, "doesn't verify"},
		"a proof cut short":   {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Proof = r.Proof[:7*32] }, "holds no proof"},
		"a proof with a rest": {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Proof = append(r.Proof, 0) }, "holds no proof"},
		"nothing at all":      {func(_ *bench, _ *workerapi.AnswerRequest, r *workerapi.AnswerResponse) { r.Reset() }, "another question"},
	}
}

// F37: whatever is wrong with an answer, it is noticed.
func TestF37EveryWrongAnswerIsNoticed(t *testing.T) {
	b := &bench{t: t, secret: newKey(t)}
	b.workers = []*scripted{newScripted(t, "liar", b.secret), newScripted(t, "good", b.secret)}
	q := store.Question{
		ChainID: tables.ChainID, Contract: tables.Coordinator, KeyLine: tables.KeyLine, KeyHash: b.key(),
		Block: store.BlockRef{Number: 5, Hash: common.Hash{1}}, Confirmations: 3, MaturesAt: 8,
	}
	var err error
	q.Alpha, err = randomness.Deployment{ChainID: tables.ChainID, Coordinator: tables.Coordinator}.Alpha(q.KeyHash, 5, 3, q.Block.Hash)
	require.NoError(t, err)
	good := b.workers[0].honest(orderOf(q, someTerms))
	_, err = verify(q, someTerms, good)
	require.NoError(t, err)

	for name, c := range wrongAnswers(t) {
		t.Run(name, func(t *testing.T) {
			r := proto.Clone(good).(*workerapi.AnswerResponse)
			c.change(b, orderOf(q, someTerms), r)
			answer, err := verify(q, someTerms, r)
			require.ErrorContains(t, err, c.reason)
			require.Zero(t, answer, "nothing of it is left to be used")
		})
	}
}

// F37: and it goes no further, and its worker is asked no more.
func TestF37AWrongAnswerQuarantinesItsWorker(t *testing.T) {
	cases := wrongAnswers(t)
	for _, name := range []string{"a signature by somebody else", "a changed proof", "nothing at all"} {
		c := cases[name]
		t.Run(name, func(t *testing.T) {
			b := newBench(t, "liar", "good")
			b.workers[0].does(func(_ context.Context, order *workerapi.AnswerRequest, r *workerapi.AnswerResponse) (*workerapi.AnswerResponse, error) {
				c.change(b, order, r)
				return r, nil
			})
			p := b.pool()

			q := b.question()
			answer, err := p.Ask(t.Context(), q, someTerms)
			require.NoError(t, err)
			b.verified(q, answer, b.workers[1])
			require.Equal(t, 1.0, b.outcome("liar", Wrong))

			rows := b.quarantined()
			require.Len(t, rows, 1)
			require.Equal(t, b.workers[0].address(), rows[0].Instance)
			require.Equal(t, "liar", rows[0].Worker)
			require.Contains(t, rows[0].Reason, c.reason)
			require.Len(t, b.showing(health.WorkerQuarantine), 1)
			require.Equal(t, Quarantined, p.Statuses()[0].State)

			// It isn't asked again, and neither is it by the next process.
			for _, next := range []*Pool{p, b.pool()} {
				_, err = next.Ask(t.Context(), b.question(), someTerms)
				require.NoError(t, err)
			}
			require.EqualValues(t, 1, b.workers[0].orders.Load())
		})
	}
}
