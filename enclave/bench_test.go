package enclave_test

import (
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/headers"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/journal"
	"github.com/veritee/veritee/enclave/vrf"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
)

// BenchmarkAnswer is an order as a worker meets it: two nodes over HTTP, a proof, a signature. The journal knows the block after
// the first round; BenchmarkNote is what a new one adds.
func BenchmarkAnswer(b *testing.B) {
	one, two := newChain(b, 3), newChain(b, 3)
	seen, err := headers.New(headers.Config{ChainID: 1337, Endpoints: []string{one.HTTP(), two.HTTP()}})
	require.NoError(b, err)
	j, _, err := journal.Open(filepath.Join(b.TempDir(), "journal"), journal.Config{})
	require.NoError(b, err)
	keys := vrf.NewFiles()
	secret, err := ecvrf.NewSecretKey(nil)
	require.NoError(b, err)
	require.NoError(b, keys.Add(secret, []common.Hash{line}))
	signer, err := instance.New()
	require.NoError(b, err)
	prover := vrf.New(vrf.Config{
		Deployments: []randomness.Deployment{deployment}, Chains: map[uint64]vrf.Headers{1337: seen}, Keys: keys, Journal: j, Instance: signer,
	})

	order, refusal := vrf.ParseOrder(orderFor(b, one, secret.Public(), 2))
	require.Nil(b, refusal)
	for b.Loop() {
		if _, refusal := prover.Answer(b.Context(), order); refusal != nil {
			b.Fatal(refusal)
		}
	}
}

func BenchmarkNote(b *testing.B) {
	j, _, err := journal.Open(filepath.Join(b.TempDir(), "journal"), journal.Config{})
	require.NoError(b, err)
	height := uint64(0)
	for b.Loop() {
		height++
		if err := j.Note(journal.Line{ChainID: 1}, height, common.Hash{1}); err != nil {
			b.Fatal(err)
		}
	}
}
