package main

import (
	"bytes"
	"encoding/hex"
	"encoding/json"
	"fmt"
	"math/big"
	"net/http"
	"net/http/httptest"
	"os"
	"path/filepath"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/enclave/instance"
	"github.com/veritee/veritee/enclave/vrf/keyfile"
	"github.com/veritee/veritee/internal/realdata"
	"github.com/veritee/veritee/protocol/typed"
)

const (
	mainnetPost  = "0xa4464a2f95c187d0b202115b59f4dee5bac0f1762c7f7604630f976d7bb71d06"
	mainnetBlock = "0xb310ae11ae047a0e5e6c72c6a8646bb27d2b08c2caaf4486f77265263da81656"
)

func mainnetFiles(t *testing.T) []string {
	t.Helper()
	folder := realdata.Path(t, "stf", "mainnet-20612842")
	return []string{"--block-file", filepath.Join(folder, "20612842_block.rlp"), "--witness-file", filepath.Join(folder, "20612842_witness.rlp")}
}

func hoodiFiles(t *testing.T) []string {
	t.Helper()
	folder := realdata.Path(t, "stf", "hoodi-1151683-incomplete-witness")
	return []string{"--block-file", filepath.Join(folder, "1192c3_block.rlp"), "--witness-file", filepath.Join(folder, "1192c3_witness.rlp")}
}

// proven runs the command for its JSON, and verifies what was signed with nothing but that.
func proven(t *testing.T, args ...string) (view proofView, code int) {
	t.Helper()
	out, code, err := veritee(t, "", append([]string{"prove", "--json"}, args...)...)
	require.NotEmpty(t, out, "%v", err)
	require.NoError(t, json.Unmarshal([]byte(out), &view), out)
	if code == 2 {
		require.Empty(t, view.Signature)
		return view, code
	}
	proof := typed.TeeProof{
		Claim: view.Claim.ID(), Verdict: typed.Accept, Measurement: *view.Measurement, Instance: view.Instance, PolicyVersion: view.PolicyVersion,
		Recipient: view.Recipient, NotAfter: view.NotAfter,
	}
	if view.Verdict == "REJECT" {
		proof.Verdict, proof.ComputedRoot = typed.Reject, *view.ComputedRoot
	}
	signature, err := typed.ParseSignature(view.Signature)
	require.NoError(t, err)
	require.NoError(t, proof.Verify(typed.ProofDomain{ChainID: view.SettleChain, Verifier: view.Verifier}, signature))
	return view, code
}

func TestARealBlockOfMainnetIsAccepted(t *testing.T) {
	files := mainnetFiles(t)
	view, code := proven(t, files...)
	require.Zero(t, code)
	require.Equal(t, "ACCEPT", view.Verdict)
	require.Equal(t, "mainnet", view.Network)
	require.Equal(t, mainnetPost, view.PostRoot.Hex())
	require.Equal(t, mainnetBlock, view.Claim.LastHash.Hex())
	require.Equal(t, uint64(1318761), view.Gas)
	require.Equal(t, 32, view.Transactions)
	require.Equal(t, 1, view.Blocks)
	require.Positive(t, view.Nanoseconds)
	require.True(t, view.Ephemeral)

	out, code, err := veritee(t, "", append([]string{"prove"}, files...)...)
	require.NoError(t, err)
	require.Zero(t, code)
	require.True(t, strings.HasPrefix(out, "ACCEPT  block 20612842 of mainnet\n"), out)
	for _, part := range []string{
		"post-state root  " + mainnetPost, "1,318,761 in 32 transactions, 1 block", "Mgas/s", "by the chain id of the block's transactions",
		"born for this command and forgotten: its signature counts nowhere", "no SGXVerifier: it counts nowhere",
	} {
		require.Contains(t, out, part)
	}
}

func TestAnotherPostRootThanExecutionGivesIsRejected(t *testing.T) {
	files := mainnetFiles(t)
	wrong := "0x" + strings.Repeat("11", 32)
	view, code := proven(t, append(files, "--expect-post-root", wrong)...)
	require.Equal(t, 1, code)
	require.Equal(t, "REJECT", view.Verdict)
	require.Equal(t, wrong, view.Claim.PostRoot.Hex())
	require.Equal(t, mainnetPost, view.ComputedRoot.Hex())
	_, code = proven(t, append(files, "--expect-post-root", mainnetPost)...)
	require.Zero(t, code)

	out, _, err := veritee(t, "", append([]string{"prove", "--expect-post-root", wrong}, files...)...)
	require.ErrorIs(t, err, errRefused)
	require.Contains(t, out, "state root: claimed "+wrong+", execution gives "+mainnetPost)
}

func TestAnIncompleteWitnessSignsNothingAndSaysWhatIsMissing(t *testing.T) {
	files := hoodiFiles(t)
	view, code := proven(t, files...)
	require.Equal(t, 2, code)
	require.Empty(t, view.Verdict)
	require.Equal(t, "hoodi", view.Network)
	require.Equal(t, "account node", view.Missing.Kind)
	require.Equal(t, "0x39", view.Missing.Path)
	require.Equal(t, uint64(1151683), view.Missing.Block)

	// Nor does any claim about it.
	out, code, err := veritee(t, "", append([]string{"prove", "--expect-post-root", mainnetPost}, files...)...)
	require.Equal(t, 2, code)
	require.Empty(t, out)
	require.ErrorContains(t, err, "nothing is signed: block 1151683: the witness lacks the account node at path 0x39")
}

func TestAClaimFromAFileIsJudged(t *testing.T) {
	files := mainnetFiles(t)
	view, _ := proven(t, files...)
	write := func(change func(map[string]any)) string {
		raw, err := json.Marshal(view.Claim)
		require.NoError(t, err)
		fields := make(map[string]any)
		decoder := json.NewDecoder(bytes.NewReader(raw))
		decoder.UseNumber()
		require.NoError(t, decoder.Decode(&fields))
		change(fields)
		raw, err = json.Marshal(fields)
		require.NoError(t, err)
		path := filepath.Join(t.TempDir(), "claim.json")
		require.NoError(t, os.WriteFile(path, raw, 0o600))
		return path
	}
	again, code := proven(t, append(files, "--claim", write(func(map[string]any) {}))...)
	require.Zero(t, code)
	require.Equal(t, view.ClaimID, again.ClaimID)

	again, code = proven(t, append(files, "--claim", write(func(c map[string]any) { c["receipts"] = mainnetPost }))...)
	require.Equal(t, 1, code)
	require.Equal(t, mainnetPost, again.ComputedRoot.Hex(), "its state root was right")

	again, code = proven(t, append(files, "--claim", write(func(c map[string]any) { c["preRoot"] = mainnetPost }))...)
	require.Equal(t, 2, code)
	require.Contains(t, again.Error, "the parent's state root is")

	for says, change := range map[string]func(map[string]any){
		"postRoot, policy missing":      func(c map[string]any) { delete(c, "policy"); delete(c, "postRoot") },
		"policy missing":                func(c map[string]any) { c["policy"] = nil },
		`"PostRoot" is no field`:        func(c map[string]any) { c["PostRoot"] = c["postRoot"]; delete(c, "postRoot") },
		"policy is a JSON number":       func(c map[string]any) { c["policy"] = 1 << 40 },
		"firstBlock is 0":               func(c map[string]any) { c["firstBlock"] = 0 },
		"is before firstBlock":          func(c map[string]any) { c["lastBlock"] = 5 },
		"holds block 20612842; a range": func(c map[string]any) { c["lastBlock"] = 20612843 },
		"hex string":                    func(c map[string]any) { c["data"] = "0x12" },
	} {
		out, code, err := veritee(t, "", append([]string{"prove", "--claim", write(change)}, files...)...)
		require.Equal(t, 2, code, says)
		require.Empty(t, out)
		require.ErrorContains(t, err, says)
	}
}

func TestAKeyFromAFileSigns(t *testing.T) {
	files, folder := mainnetFiles(t), t.TempDir()
	key, pass := filepath.Join(folder, "instance.json"), filepath.Join(folder, "pass")
	require.NoError(t, os.WriteFile(pass, []byte("a passphrase of a test"), 0o600))
	made, err := instance.Create(key, keyfile.Cost{Time: 1, MemoryKiB: 8 << 10, Threads: 1}, keyfile.Passphrase("a passphrase of a test"))
	require.NoError(t, err)
	view, code := proven(t, append(files, "--instance-key", key, "--passphrase-file", pass, "--settle-chain", "5", "--verifier", "0x"+strings.Repeat("22", 20),
		"--measurement", mainnetPost, "--policy-version", "7", "--recipient", "0x"+strings.Repeat("33", 20))...)
	require.Zero(t, code)
	require.Equal(t, made.Address(), view.Instance)
	require.False(t, view.Ephemeral)
	require.Equal(t, uint64(5), view.SettleChain)
}

// newL2 is a chain with a transfer in each of its blocks.
func newL2(t *testing.T, blocks int) (*chain.Chain, string) {
	t.Helper()
	key, err := crypto.GenerateKey()
	require.NoError(t, err)
	c, err := chain.New(chain.Config{ChainID: chain.OtherID, HTTP: "127.0.0.1:0", Deterministic: true, Alloc: chain.Fund(crypto.PubkeyToAddress(key.PublicKey))})
	require.NoError(t, err)
	t.Cleanup(func() { require.NoError(t, c.Close()) })
	for nonce := range uint64(blocks) {
		transaction, err := types.SignNewTx(key, types.LatestSignerForChainID(big.NewInt(chain.OtherID)), &types.DynamicFeeTx{
			ChainID: big.NewInt(chain.OtherID), Nonce: nonce, To: &common.Address{0xb0}, Gas: 21000, GasFeeCap: big.NewInt(1e11), GasTipCap: big.NewInt(1e9),
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

func TestARangeOfANodesBlocksIsProved(t *testing.T) {
	l2, genesis := newL2(t, 6)
	view, code := proven(t, "--rpc", l2.HTTP(), "--network", genesis, "--block", "2..5")
	require.Zero(t, code)
	require.Equal(t, 4, view.Blocks)
	require.Equal(t, uint64(4*21000), view.Gas)
	header, err := l2.Client().HeaderByNumber(t.Context(), big.NewInt(5))
	require.NoError(t, err)
	require.Equal(t, header.Root, *view.PostRoot)
	require.Equal(t, header.Hash(), view.Claim.LastHash)

	// A claim about a range brings its blocks with it.
	raw, err := json.Marshal(view.Claim)
	require.NoError(t, err)
	claim := filepath.Join(t.TempDir(), "claim.json")
	require.NoError(t, os.WriteFile(claim, raw, 0o600))
	again, code := proven(t, "--rpc", l2.HTTP(), "--network", genesis, "--claim", claim)
	require.Zero(t, code)
	require.Equal(t, view.ClaimID, again.ClaimID)

	for says, args := range map[string][]string{
		"is of chain 31337, whose rules aren't built in; name its genesis JSON": {"--rpc", l2.HTTP(), "--block", "2"},
		"--network hoodi is chain 560048, and the node is of chain 31337":       {"--rpc", l2.HTTP(), "--block", "2", "--network", "hoodi"},
		"is it in sync, and on the right chain?":                                {"--rpc", l2.HTTP(), "--block", "99", "--network", genesis},
		"leave --block out, or --claim":                                         {"--rpc", l2.HTTP(), "--block", "2", "--claim", claim},
		"leave --expect-post-root out":                                          {"--rpc", l2.HTTP(), "--expect-post-root", mainnetPost, "--claim", claim},
		"neither mainnet, sepolia or hoodi, n":                                  {"--rpc", l2.HTTP(), "--block", "2", "--network", "mainet"},
	} {
		_, code, err := veritee(t, "", append([]string{"prove"}, args...)...)
		require.Equal(t, 2, code, says)
		require.ErrorContains(t, err, says)
	}
}

func TestANodeWithoutTheDebugNamespaceIsToldHowToServeIt(t *testing.T) {
	node := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		var call struct {
			ID     json.RawMessage `json:"id"`
			Method string          `json:"method"`
		}
		_ = json.NewDecoder(r.Body).Decode(&call)
		w.Header().Set("Content-Type", "application/json")
		if call.Method == "eth_chainId" {
			fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"result":"0x1"}`, call.ID)
			return
		}
		fmt.Fprintf(w, `{"jsonrpc":"2.0","id":%s,"error":{"code":-32601,"message":"the method %s does not exist/is not available"}}`, call.ID, call.Method)
	}))
	defer node.Close()
	_, code, err := veritee(t, "", "prove", "--rpc", node.URL+"/a-secret-token", "--block", "5")
	require.Equal(t, 2, code)
	require.ErrorContains(t, err, "--http.api eth,debug")
	require.NotContains(t, err.Error(), "a-secret-token")
}

func TestMistakesOfProveHaveTheirRemedies(t *testing.T) {
	folder := t.TempDir()
	write := func(name, content string) string {
		path := filepath.Join(folder, name)
		require.NoError(t, os.WriteFile(path, []byte(content), 0o600))
		return path
	}
	text := write("text", "not a block")
	object := write("object.json", `{"state": []}`)
	for says, args := range map[string][]string{
		"no blocks: name a node and which blocks": {},
		"not from both": {"--rpc", "http://127.0.0.1:9", "--block-file", text},
		"name both --block-file and --witness-file": {"--block-file", text},
		"leave --block out":                         {"--block-file", text, "--witness-file", text, "--block", "1"},
		"which blocks? --block N":                   {"--rpc", "http://127.0.0.1:9"},
		"isn't N or N..M":                           {"--rpc", "http://127.0.0.1:9", "--block", "1-5"},
		"ends before it begins; write 5..9":         {"--rpc", "http://127.0.0.1:9", "--block", "9..5"},
		"block 0 is the genesis":                    {"--rpc", "http://127.0.0.1:9", "--block", "0..5"},
		"prove parts of the range":                  {"--rpc", "http://127.0.0.1:9", "--block", "1..9999999"},
		"http:// or https:// URL":                   {"--rpc", "ws://127.0.0.1:9", "--block", "1"},
		"see that a node runs there":                {"--rpc", "http://127.0.0.1:9", "--block", "1"},
		"is no block in RLP":                        {"--block-file", text, "--witness-file", text},
		"is JSON; RLP is wanted":                    {"--block-file", object, "--witness-file", text},
		"is empty":                                  {"--block-file", write("empty", ""), "--witness-file", text},
		"begins with 0x and isn't hexadecimal":      {"--block-file", write("hex", "0xzz"), "--witness-file", text},
		"no such file":                              {"--block-file", text + ".none", "--witness-file", text},
		"--expect-post-root: \"7\" isn't 0x and 64": {"--block-file", text, "--witness-file", text, "--expect-post-root", "7"},
		"--verifier: ":                              {"--block-file", text, "--witness-file", text, "--verifier", "7"},
		"--valid-for must be positive":              {"--block-file", text, "--witness-file", text, "--valid-for", "-1s"},
		"argument":                                  {"100"},
	} {
		out, code, err := veritee(t, "", append([]string{"prove"}, args...)...)
		require.Equal(t, 2, code, says)
		require.Empty(t, out)
		require.ErrorContains(t, err, says)
	}

	files := mainnetFiles(t)
	for says, args := range map[string][]string{
		"are the two exchanged?":                           {"--block-file", files[3], "--witness-file", files[1]},
		"holds a block; name the file with its witness":    {"--block-file", files[1], "--witness-file", files[1]},
		"--network hoodi is chain 560048, and the block f": append([]string{"--network", "hoodi"}, files...),
		"--passphrase-file is for --instance-key":          append([]string{"--passphrase-file", text}, files...),
	} {
		_, code, err := veritee(t, "", append([]string{"prove"}, args...)...)
		require.Equal(t, 2, code, says)
		require.ErrorContains(t, err, says)
	}

	// The witness of another block is one of no use; digits as a node writes them are as good as bytes.
	hoodi := hoodiFiles(t)
	_, code, err := veritee(t, "", "prove", files[0], files[1], hoodi[2], hoodi[3])
	require.Equal(t, 2, code)
	require.ErrorContains(t, err, "nothing is signed")
	raw, err := os.ReadFile(files[1])
	require.NoError(t, err)
	_, code = proven(t, "--block-file", write("digits", "0x"+hex.EncodeToString(raw)+"\n"), files[2], files[3])
	require.Zero(t, code)
}
