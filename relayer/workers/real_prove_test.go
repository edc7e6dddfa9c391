package workers

import (
	"encoding/json"
	"os"
	"path/filepath"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// newL2 is a chain of some blocks, and what a worker is told of it.
func (r *real) newL2(blocks int) (*devchain.Chain, rollup.Settings) {
	r.t.Helper()
	l2, err := devchain.New(devchain.Config{ChainID: devchain.OtherID, HTTP: "127.0.0.1:0"})
	require.NoError(r.t, err)
	r.t.Cleanup(func() { require.NoError(r.t, l2.Close()) })
	for range blocks {
		_, err := l2.Mine()
		require.NoError(r.t, err)
	}
	genesis := filepath.Join(r.dir, "genesis.json")
	content, err := json.Marshal(l2.Genesis())
	require.NoError(r.t, err)
	require.NoError(r.t, os.WriteFile(genesis, content, 0o600))
	return l2, rollup.Settings{
		Nodes: []rollup.Node{{ChainID: devchain.OtherID, URL: l2.HTTP()}}, Genesis: map[uint64]string{devchain.OtherID: genesis},
	}
}

func TestARealWorkerJudgesARealRollupsClaims(t *testing.T) {
	r := newReal(t)
	l2, settings := r.newL2(4)
	r.rollups = settings
	url, instance := r.worker("a", "unix://"+filepath.Join(r.dir, "a.sock"), nil)
	require.NoError(t, r.world.Confirm(t.Context(), instance))
	p := r.pool(WorkerConfig{Name: "a", URL: url})

	network, err := stf.ReadNetwork(settings.Genesis[devchain.OtherID])
	require.NoError(t, err)
	provers, known := p.Provers(devchain.ID, r.world.App, devchain.OtherID, network.Hash())
	require.True(t, known)
	require.Equal(t, []Prover{{Worker: "a", Instance: instance, Head: 4}}, provers)

	node, err := stf.DialNode(t.Context(), l2.HTTP())
	require.NoError(t, err)
	defer node.Close()
	is, err := stf.Run(t.Context(), stf.NewGeth(network, stf.Limits{}), node, 2, 4)
	require.NoError(t, err)
	version, err := p.config.Authorities[devchain.ID].PolicyVersion(t.Context(), r.world.App)
	require.NoError(t, err)
	order := ProofOrder{
		Domain: typed.ProofDomain{ChainID: devchain.ID, Verifier: address{7}}, App: r.world.App, PolicyVersion: version,
		Claim: typed.Claim{
			Rollup: address{8}, L2ChainID: devchain.OtherID, FirstBlock: 2, LastBlock: 4, ParentHash: is.ParentHash, LastHash: is.LastHash,
			PreRoot: is.PreRoot, PostRoot: is.PostRoot, Receipts: is.Receipts, Inputs: is.Inputs, Config: network.Hash(),
		},
		NotAfter: r.node.Head().Time + 3600,
	}
	got, err := p.Prove(t.Context(), "a", order)
	require.NoError(t, err)
	require.Equal(t, typed.Accept, got.Proof.Verdict)

	order.Claim.PostRoot = common.Hash{1}
	got, err = p.Prove(t.Context(), "a", order)
	require.NoError(t, err)
	require.Equal(t, typed.Reject, got.Proof.Verdict)
	require.Equal(t, is.PostRoot, got.Proof.ComputedRoot)

	order.Claim.LastBlock = 9
	_, err = p.Prove(t.Context(), "a", order)
	require.ErrorContains(t, err, "worker a: its node of the rollup has other blocks than the claim's, or not yet all of them: the claim ends at block 9")
	require.Equal(t, workerapi.Refusal_REASON_OTHER_BLOCKS, proveFailure(t, err).Refusal)
}
