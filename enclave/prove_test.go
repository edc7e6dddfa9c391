package enclave_test

import (
	"encoding/json"
	"math/big"
	"net/http"
	"os"
	"path/filepath"
	"testing"

	"connectrpc.com/connect"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave"
	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/enclave/server"
	"github.com/veritee/veritee/enclave/stf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

// newRollup is a second chain, and the file that names its rules.
func newRollup(t *testing.T, blocks int) (*chain.Chain, string) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	c, err := chain.New(chain.Config{ChainID: chain.OtherID, HTTP: "127.0.0.1:0", Deterministic: true, Alloc: chain.Fund(crypto.PubkeyToAddress(key.PublicKey))})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	for nonce := range uint64(blocks) {
		transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(chain.OtherID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(chain.OtherID), Nonce: nonce, To: &common.Address{0xb0}, Value: big.NewInt(7), Gas: 21000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e9),
		})
		require.NoError(t, err)
		require.NoError(t, c.Client().SendTransaction(t.Context(), transaction))
		_, err = c.Mine()
		require.NoError(t, err)
	}
	genesis := filepath.Join(t.TempDir(), "genesis.json")
	content, err := json.Marshal(c.Genesis())
	require.NoError(t, err)
	require.NoError(t, os.WriteFile(genesis, content, 0o600))
	return c, genesis
}

// proving is a configuration of a worker that does nothing but judge claims: no key, no coordinator, no journal.
func proving(config enclave.Config, node, genesis string) enclave.Config {
	config.Deployments, config.KeyFiles, config.JournalFile, config.InstanceFile, config.Passphrase = nil, nil, "", "", nil
	config.Rollups = rollup.Settings{
		Nodes: []rollup.Node{{ChainID: chain.OtherID, URL: node}}, Genesis: map[uint64]string{chain.OtherID: genesis},
	}
	return config
}

func TestAWorkerWithoutKeysJudgesClaims(t *testing.T) {
	settling := newChain(t, 2)
	l2, genesis := newRollup(t, 3)
	config, _, log := newConfig(t, settling)
	client, plain, _ := run(t, proving(config, l2.HTTP()+"/", genesis))

	who, err := client.Describe(t.Context(), &workerapi.DescribeRequest{})
	require.NoError(t, err)
	require.Empty(t, who.GetKeys())
	require.Len(t, who.GetChains(), 1)
	require.Empty(t, who.GetChains()[0].GetCoordinators())
	require.Len(t, who.GetRollups(), 1)
	served := who.GetRollups()[0]
	require.Equal(t, uint64(chain.OtherID), served.GetL2ChainId())
	require.Equal(t, uint64(3), served.GetHead())
	require.Empty(t, served.GetProblem())
	require.Contains(t, log.String(), "serves rollup")

	network, err := stf.ReadNetwork(genesis)
	require.NoError(t, err)
	require.Equal(t, network.Hash().Bytes(), served.GetConfig())
	node, err := stf.DialNode(t.Context(), l2.HTTP())
	require.NoError(t, err)
	defer node.Close()
	r, err := stf.Run(t.Context(), stf.NewGeth(network, stf.Limits{}), node, 1, 3)
	require.NoError(t, err)
	claim := typed.Claim{
		Rollup: common.Address{1}, L2ChainID: chain.OtherID, FirstBlock: 1, LastBlock: 3, ParentHash: r.ParentHash, LastHash: r.LastHash,
		PreRoot: r.PreRoot, PostRoot: r.PostRoot, Receipts: r.Receipts, Inputs: r.Inputs, Config: network.Hash(),
	}
	ask := func(c typed.Claim) (*workerapi.ProveResponse, error) {
		raw, err := c.MarshalBinary()
		require.NoError(t, err)
		return client.Prove(t.Context(), &workerapi.ProveRequest{
			ChainId: chain.ID, Verifier: common.Address{2}.Bytes(), Claim: raw, Measurement: make([]byte, 32), Recipient: make([]byte, 20),
			NotAfter: settling.Head().Time + 3600,
		})
	}
	accepted, err := ask(claim)
	require.NoError(t, err)
	require.Equal(t, uint32(typed.Accept), accepted.GetVerdict())
	require.Equal(t, uint64(63000), accepted.GetGas())
	require.Positive(t, accepted.GetNanoseconds())
	require.Equal(t, who.GetInstance(), accepted.GetInstance())

	wrong := claim
	wrong.PostRoot = common.Hash{1}
	rejected, err := ask(wrong)
	require.NoError(t, err)
	require.Equal(t, uint32(typed.Reject), rejected.GetVerdict())
	require.Equal(t, claim.PostRoot.Bytes(), rejected.GetComputedRoot())
	for of, got := range map[typed.Claim]*workerapi.ProveResponse{claim: accepted, wrong: rejected} {
		signature, err := typed.ParseSignature(got.GetSignature())
		require.NoError(t, err)
		proof := typed.TeeProof{
			Claim: of.ID(), Verdict: typed.Verdict(got.GetVerdict()), ComputedRoot: common.Hash(got.GetComputedRoot()),
			Instance: common.Address(who.GetInstance()), NotAfter: settling.Head().Time + 3600,
		}
		require.NoError(t, proof.Verify(typed.ProofDomain{ChainID: chain.ID, Verifier: common.Address{2}}, signature))
	}

	other := claim
	other.Config[0] ^= 1
	_, err = ask(other)
	require.Equal(t, connect.CodeNotFound, connect.CodeOf(err))
	require.Equal(t, workerapi.Refusal_REASON_UNKNOWN_ROLLUP, workerapi.RefusalOf(err).GetReason())

	// It answers no question: nobody gave it a key.
	_, err = client.Answer(t.Context(), &workerapi.AnswerRequest{})
	require.Equal(t, workerapi.Refusal_REASON_MALFORMED, workerapi.RefusalOf(err).GetReason())

	request, err := http.NewRequestWithContext(t.Context(), http.MethodGet, "http://worker/healthz", nil)
	require.NoError(t, err)
	response, err := plain.Do(request)
	require.NoError(t, err)
	defer response.Body.Close()
	var health server.Health
	require.NoError(t, json.NewDecoder(response.Body).Decode(&health))
	require.True(t, health.OK)
	require.Equal(t, uint64(2), health.Verdicts)
	require.Equal(t, uint64(1), health.Rejected)
	require.Equal(t, uint64(1), health.Refusals["unknown_rollup"])
	require.Equal(t, uint64(3), health.Rollups[0].Head)
	require.Contains(t, log.String(), "claim judged")
}

func TestMistakesAboutRollupsAreNamedWithTheirRemedies(t *testing.T) {
	_, genesis := newRollup(t, 0)
	config, _, _ := newConfig(t)
	config.Endpoints[1337] = []string{"http://127.0.0.1:9"}
	for says, spoil := range map[string]func(c *enclave.Config){
		"name the nodes of one by --endpoint":           func(c *enclave.Config) { c.Endpoints = nil },
		"keys and no coordinator to answer for":         func(c *enclave.Config) { c.KeyFiles = config.KeyFiles },
		"name a file by --key":                          func(c *enclave.Config) { c.Deployments = []randomness.Deployment{deployment} },
		"no journal: name a file by --journal":          func(c *enclave.Config) { c.Deployments = []randomness.Deployment{deployment} },
		"rollup 31337 is served twice":                  func(c *enclave.Config) { c.Rollups.Nodes = append(c.Rollups.Nodes, c.Rollups.Nodes[0]) },
		"isn't a URL":                                   func(c *enclave.Config) { c.Rollups.Nodes[0].URL = "node" },
		"http and https are known":                      func(c *enclave.Config) { c.Rollups.Nodes[0].URL = "ws://node" },
		"leave out what follows #":                      func(c *enclave.Config) { c.Rollups.Nodes[0].URL += "#x" },
		"there is no chain 0":                           func(c *enclave.Config) { c.Rollups.Nodes[0].ChainID = 0 },
		"name its genesis file by --rollup-genesis":     func(c *enclave.Config) { c.Rollups.Genesis = nil },
		"rollup 31337: genesis: open":                   func(c *enclave.Config) { c.Rollups.Genesis[31337] = genesis + "x" },
		"is the genesis of chain 31337":                 func(c *enclave.Config) { c.Rollups.Nodes[0].ChainID = 5; c.Rollups.Genesis[5] = genesis },
		"rollup 7 has a genesis and no node":            func(c *enclave.Config) { c.Rollups.Genesis[7] = genesis },
		"rollup 1 is mainnet, whose rules are built in": func(c *enclave.Config) { c.Rollups.Nodes[0].ChainID = 1; c.Rollups.Genesis[1] = genesis },
	} {
		t.Run(says, func(t *testing.T) {
			c := proving(config, "http://127.0.0.1:9/secret-token", genesis)
			c.Endpoints = map[uint64][]string{1337: config.Endpoints[1337]}
			require.NoError(t, c.Check())
			spoil(&c)
			require.ErrorContains(t, c.Check(), says)
			require.NotContains(t, c.Check().Error(), "secret-token")
		})
	}
}

func TestANodeOfAnotherChainIsAMistakeAndOneThatIsDownIsNot(t *testing.T) {
	settling := newChain(t, 1)
	_, genesis := newRollup(t, 0)
	config, _, log := newConfig(t, settling)
	_, err := enclave.New(t.Context(), proving(config, settling.HTTP(), genesis))
	require.ErrorIs(t, err, rollup.ErrWrongChain)
	require.ErrorContains(t, err, "one of chain 1337")

	worker, err := enclave.New(t.Context(), proving(config, "http://127.0.0.1:9/secret-token", genesis))
	require.NoError(t, err)
	require.NoError(t, worker.Close())
	require.Contains(t, log.String(), "node of a rollup doesn't answer as it should")
	require.NotContains(t, log.String(), "secret-token")
}
