package main

import (
	"encoding/json"
	"math"
	"math/big"
	"os"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/crypto"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/rollupgovernance"
	"github.com/veritee/veritee/bindings/sgxverifier"
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/internal/transact"
	"github.com/veritee/veritee/protocol/typed"
)

// believing is a ZK verifier that takes every proof; a statement is the hash of what is asked. It is
//
//	calldatacopy(0, 0, calldatasize()) mstore(0, keccak256(0, calldatasize())) return(0, 32)
//
// behind the code that deploys it.
var believing = common.FromHex("600d5f8160095f39f3" + "365f5f37365f205f5260205ff3")

// A rolled town has a rollup: the owner governs it, guards it, and proposes.
type rolled struct {
	*town
	at   common.Address
	sgx  common.Address
	head [2]common.Hash // hash and root of the block that the next claim follows
	next uint64
}

var twoFactor = twofactorverifier.NewTwoFactorVerifier()

// rolling deploys a rollup for which two development instances prove, on a chain whose clock runs fifty times as fast.
func rolling(t *testing.T) *rolled {
	t.Helper()
	w := &rolled{town: newTown(t), head: [2]common.Hash{{1}, {2}}, next: 1}
	w.does(w.by("owner", "deploy")...)
	for _, name := range []string{"one", "two"} {
		w.does(w.by("owner", "instance", "confirm", address(t, name).Hex(), "--label", name, "--lease", "100h", "--app", address(t, "owner").Hex())...)
	}
	c := w.contracts()
	w.sgx = w.put(append(common.FromHex(sgxverifier.SGXVerifierMetaData.Bin), sgxverifier.NewSGXVerifier().PackConstructor(c.Registry)...))
	w.send("let it judge", c.Registry, enclaveregistry.NewEnclaveRegistry().PackSetJudge(w.sgx, true))
	owner := address(t, "owner")
	governance := w.put(append(common.FromHex(rollupgovernance.RollupGovernanceMetaData.Bin), rollupgovernance.NewRollupGovernance().PackConstructor(rollupgovernance.IRollupGovernanceSetup{
		Owner: owner, Guardian: owner, Proposer: owner, TeeVerifier: w.sgx, ZkVerifier: w.put(believing), Delay: 600,
		Policy: rollupgovernance.IRollupGovernancePolicy{
			App: owner, Accepts: 1, RejectTime: 30, TeeTime: 300, ZkTime: 100_000, ResolveTime: 30, RejectBudget: 3, Reward: big.NewInt(1e9),
		},
		Activations: []rollupgovernance.IRollupGovernanceActivation{{LastBlock: math.MaxUint64}},
	})...))
	w.at = w.put(append(common.FromHex(twofactorverifier.TwoFactorVerifierMetaData.Bin), twoFactor.PackConstructor(twofactorverifier.ITwoFactorVerifierBeginning{
		Governance: governance, L2ChainId: 42, Config: common.Hash{3}, HeadHash: w.head[0], HeadRoot: w.head[1],
	})...))
	return w
}

// put deploys code by the factory.
func (w *rolled) put(code []byte) common.Address {
	w.t.Helper()
	_, err := w.sender("owner").Send(w.t.Context(), transact.Call{Purpose: "deploy", To: deployment.Factory, Data: append(make([]byte, 32), code...)})
	require.NoError(w.t, err)
	return crypto.CreateAddress2(deployment.Factory, common.Hash{}, crypto.Keccak256(code))
}

func (w *rolled) send(purpose string, to common.Address, data []byte) {
	w.t.Helper()
	_, err := w.sender("owner").Send(w.t.Context(), transact.Call{Purpose: purpose, To: to, Data: data})
	require.NoError(w.t, err)
}

// claim posts the next two blocks with this result, and returns the claim as the chain has it.
func (w *rolled) claim(post common.Hash) onchain.RollupClaim {
	w.t.Helper()
	hashes := [][32]byte{{byte(w.next), 7}, {byte(w.next), 8}}
	head, err := w.client.HeaderByNumber(w.t.Context(), nil)
	require.NoError(w.t, err)
	w.send("claim", w.at, twoFactor.PackClaim(twofactorverifier.ITwoFactorVerifierBatch{
		FirstBlock: w.next, PostRoot: post, ParentHash: w.head[0], PreRoot: w.head[1], BlockHashes: hashes, OriginNumber: head.Number.Uint64() - 1,
	}))
	w.next, w.head = w.next+2, [2]common.Hash{hashes[1], post}
	state := w.status()
	for _, c := range state.Claims {
		if c.Claim.PostRoot == post {
			c.RollupClaim.Claim = typed.Claim(c.Claim)
			return c.RollupClaim
		}
	}
	require.Fail(w.t, "the claim isn't there")
	return onchain.RollupClaim{}
}

type rollupJSON struct {
	onchain.RollupState
	Claims []claimView `json:"claims"`
}

// status is what the command says in JSON, whatever its exit code.
func (w *rolled) status() (state rollupJSON) {
	w.t.Helper()
	out, noise, code, _ := w.try(w.of("status", "--json")...)
	require.Contains(w.t, []int{0, 1}, code, "%s%s", out, noise)
	require.NoError(w.t, json.Unmarshal([]byte(out), &state))
	return state
}

func (w *rolled) of(args ...string) []string {
	return w.on(append([]string{"rollup", args[0], "--rollup", w.at.Hex()}, args[1:]...)...)
}

func (w *rolled) from(name string, args ...string) []string {
	return w.by(name, append([]string{"rollup", args[0], "--rollup", w.at.Hex()}, args[1:]...)...)
}

// sign is an instance's verdict.
func (w *rolled) sign(name string, c typed.Claim, verdict typed.Verdict) onchain.SignedVerdict {
	w.t.Helper()
	registry := enclaveregistry.NewEnclaveRegistry()
	at := w.contracts().Registry
	out, err := w.client.CallContract(w.t.Context(), ethereum.CallMsg{To: &at, Data: registry.PackPolicy(address(w.t, "owner"))}, nil)
	require.NoError(w.t, err)
	policy, err := registry.UnpackPolicy(out)
	require.NoError(w.t, err)
	proof := typed.TeeProof{
		Claim: c.ID(), Verdict: verdict, Instance: address(w.t, name), PolicyVersion: policy.Version, Recipient: address(w.t, "user"), NotAfter: 1 << 40,
	}
	if verdict == typed.Reject {
		proof.ComputedRoot = common.Hash{0xbb}
	}
	signature, err := proof.Sign(typed.ProofDomain{ChainID: chain.ID, Verifier: w.sgx}, person(w.t, name))
	require.NoError(w.t, err)
	return onchain.SignedVerdict{Claim: c, Proof: proof, Signature: signature}
}

// says brings an instance's verdict.
func (w *rolled) says(name string, c typed.Claim, verdict typed.Verdict) {
	w.t.Helper()
	v := w.sign(name, c, verdict)
	w.send("verdict", w.at, twoFactor.PackSubmitTee(onchain.PackedClaim(c), twofactorverifier.TeeProofsProof{
		Verdict: uint8(verdict), ComputedRoot: v.Proof.ComputedRoot, Instance: v.Proof.Instance, PolicyVersion: v.Proof.PolicyVersion,
		Recipient: v.Proof.Recipient, NotAfter: v.Proof.NotAfter, R: v.Signature.R, Vs: v.Signature.VS,
	}))
}

func (w *rolled) proves(c typed.Claim) {
	w.t.Helper()
	w.send("ZK proof", w.at, twoFactor.PackSubmitZk(onchain.PackedClaim(c), []byte{1}))
}

// becomes waits until time has brought a claim into a state, and says what the command prints of it.
func (w *rolled) becomes(c onchain.RollupClaim, status string) string {
	w.t.Helper()
	require.Eventually(w.t, func() bool {
		for _, now := range w.status().Claims {
			if now.ID == c.ID {
				return now.Status == status
			}
		}
		return false
	}, waitFor, pollEvery)
	out, _, _, _ := w.try(w.of("status")...)
	return out
}

func TestARollupIsShownFromItsFirstClaimToItsHold(t *testing.T) {
	w := rolling(t)
	out := w.does(w.of("status")...)
	require.Contains(t, out, "nothing was ever claimed")
	require.Contains(t, out, "NOT ENOUGH for one verdict")
	require.Regexp(t, `unattested instances \(development chains only\) +0 +-`, out)
	require.Regexp(t, `provers +app 0x\w+ has a live instance`, out)

	// What isn't one is said to be none, with what mends it.
	w.refuses("has no code on chain 1337", w.on("rollup", "status", "--rollup", common.Address{9}.Hex())...)
	w.refuses("name the TwoFactorVerifier itself", w.on("rollup", "status", "--rollup", w.sgx.Hex())...)
	w.refuses("lists those there are", w.of("show", "--claim", common.Hash{9}.Hex())...)

	// The first goes its way: both say yes, time passes, somebody writes it down.
	first := w.claim(common.Hash{0xa1})
	out = w.does(w.of("status")...)
	require.Regexp(t, `1-2 +`+first.ID.Hex()+` +pending +- +- .*a ZK proof until .* and 1 more ACCEPT until`, out)
	w.says("one", first.Claim, typed.Accept)
	w.proves(first.Claim)
	out = w.becomes(first, "Final")
	require.Contains(t, out, "1 yes ("+address(t, "one").Hex()[:10]+")")
	require.Contains(t, out, "anyone can write down that it is final")
	require.Contains(t, w.does(w.from("user", "poke", "--claim", first.ID.Hex())...), "is final")
	state := w.status()
	require.EqualValues(t, 2, state.Head.Number)
	require.True(t, state.Claims[0].Written)
	w.refuses("NothingToDo", w.from("user", "poke", "--claim", first.ID.Hex())...)

	// The second is rejected by an enclave: it is held, that comes first, and the exit code says so.
	second := w.claim(common.Hash{0xa2})
	w.proves(second.Claim)
	w.says("two", second.Claim, typed.Reject)
	out, _, code, err := w.try(w.of("status")...)
	require.ErrorIs(t, err, errRefused)
	require.Equal(t, 1, code)
	require.True(t, strings.HasPrefix(out, "HELD: claim "+second.ID.Hex()+" of blocks 3-4"), out)
	require.Contains(t, out, "veritee rollup resolve --claim "+second.ID.Hex())
	require.Contains(t, out, "1 NO ("+address(t, "two").Hex()[:10]+")")
	shown, _, code, _ := w.try(w.of("show", "--claim", second.ID.Hex())...)
	require.Equal(t, 1, code)
	require.Regexp(t, `REJECT +`+address(t, "two").Hex()+` +unattested \(two\) +may act +0xbb0`, shown)
	require.Contains(t, shown, "TeeContradiction")

	// As a file it is what `veritee prove` reads.
	claim, err := parseClaim([]byte(w.does(w.of("show", "--claim", second.ID.Hex(), "--json")...)))
	require.NoError(t, err)
	require.Equal(t, second.ID, claim.ID())

	// The guardian says how it ends, with a reason, and not at once.
	resolve := []string{"resolve", "--claim", second.ID.Hex()}
	w.refuses("--evidence goes with", w.from("owner", append(resolve, "--uphold")...)...)
	w.refuses("which?", w.from("owner", resolve...)...)
	w.refuses("nothing is announced", w.from("owner", append(resolve, "--execute")...)...)
	w.refuses("only the rollup's guardian may do this", w.from("user", append(resolve, "--uphold", "--evidence", "report")...)...)
	require.Contains(t, w.does(w.from("owner", append(resolve, "--reject", "--evidence", "report")...)...), "a resolution is announced: rejected at")
	w.does(w.from("owner", append(resolve, "--withdraw")...)...)
	w.does(w.from("owner", append(resolve, "--uphold", "--evidence", "report")...)...)
	require.Eventually(t, func() bool {
		_, _, _, err := w.try(w.from("user", append(resolve, "--execute")...)...)
		return err == nil
	}, waitFor, pollEvery)
	require.Contains(t, w.becomes(second, "Pending"), "1 more ACCEPT")
	w.refuses("only a hold is resolved", w.from("owner", append(resolve, "--withdraw")...)...)

	// One that ZK alone proves is held by time, and goes on by itself.
	w.says("one", second.Claim, typed.Accept)
	w.becomes(second, "Final")
	w.does(w.from("user", "poke", "--claim", second.ID.Hex())...)
	third := w.claim(common.Hash{0xa3})
	w.proves(third.Claim)
	out = w.becomes(third, "Held")
	require.Contains(t, out, "too few ACCEPTs came in time")
	require.Contains(t, out, "veritee request show "+third.RequestID.Hex())
	w.says("two", third.Claim, typed.Accept)
	w.becomes(third, "Final")
}

func TestAnInstanceThatContradictsItselfIsRemoved(t *testing.T) {
	w := rolling(t)
	c := w.claim(common.Hash{0xa1})
	domain := typed.ProofDomain{ChainID: chain.ID, Verifier: w.sgx}
	write := func(file string, v onchain.SignedVerdict) string {
		signature := v.Signature.Bytes()
		claim := claimJSON(v.Claim)
		view := proofView{
			Verdict: map[typed.Verdict]string{typed.Accept: "ACCEPT", typed.Reject: "REJECT"}[v.Proof.Verdict], Claim: &claim, Instance: v.Proof.Instance,
			PolicyVersion: v.Proof.PolicyVersion, Recipient: v.Proof.Recipient, NotAfter: v.Proof.NotAfter, Signature: signature[:],
		}
		if v.Proof.Verdict == typed.Reject {
			view.ComputedRoot = &v.Proof.ComputedRoot
		}
		raw, err := json.Marshal(view)
		require.NoError(t, err)
		require.NoError(t, v.Proof.Verify(domain, v.Signature))
		return writeFile(t, file, string(raw))
	}
	yes, no := write("yes.json", w.sign("one", c.Claim, typed.Accept)), write("no.json", w.sign("one", c.Claim, typed.Reject))
	other := c.Claim
	other.ParentHash = common.Hash{5}
	elsewhere, two := write("elsewhere.json", w.sign("one", other, typed.Reject)), write("two.json", w.sign("two", c.Claim, typed.Reject))
	show := func(first, second string) []string {
		return w.from("user", "equivocation", "--first", first, "--second", second)
	}
	w.refuses("both accept the same result", show(yes, yes)...)
	w.refuses("of different inputs", show(yes, elsewhere)...)
	w.refuses("only an instance that contradicts itself", show(yes, two)...)
	w.refuses("contradicts nothing but an acceptance", show(no, no)...)
	raw, err := os.ReadFile(yes)
	require.NoError(t, err)
	w.refuses("signed by", show(writeFile(t, "forged.json", strings.Replace(string(raw), `"notAfter":`, `"notAfter":9`, 1)), no)...)

	require.Contains(t, w.does(append(show(yes, no), "--dry-run")...), "show the contradiction\n  to        "+w.sgx.Hex())
	require.Contains(t, w.does(show(yes, no)...), "is removed for good")
	require.Contains(t, w.does(w.on("instance", "list")...), "revoked")
}
