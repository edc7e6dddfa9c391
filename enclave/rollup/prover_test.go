package rollup_test

import (
	"context"
	"encoding/json"
	"slices"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/enclave/rollup"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/protocol/workerapi"
)

var anything = common.Hash{0xff}

func TestATrueClaimIsAcceptedAndAFalseOneRejectedWithTheRootThatCameOut(t *testing.T) {
	s := newStage(t)
	for name, c := range map[string]struct {
		change   func(*typed.Claim)
		verdict  typed.Verdict
		computed common.Hash
	}{
		"true":                {func(*typed.Claim) {}, typed.Accept, common.Hash{}},
		"other state":         {func(c *typed.Claim) { c.PostRoot = anything }, typed.Reject, s.claim.PostRoot},
		"other receipts":      {func(c *typed.Claim) { c.Receipts = anything }, typed.Reject, s.claim.PostRoot},
		"withdrawals of none": {func(c *typed.Claim) { c.Withdrawals = anything }, typed.Reject, s.claim.PostRoot},
	} {
		order := s.order(c.change)
		verdict, refusal := s.prover.Prove(t.Context(), order)
		require.Nil(t, refusal, name)
		require.Equal(t, c.verdict, verdict.Proof.Verdict, name)
		require.Equal(t, c.computed, verdict.Proof.ComputedRoot, name)

		// What was signed is what was asked, by this instance, and for nothing else.
		want := typed.TeeProof{
			Claim: order.Claim.ID(), Verdict: c.verdict, ComputedRoot: c.computed, Measurement: common.Hash{3}, Instance: s.instance.Address(),
			PolicyVersion: 4, Recipient: common.Address{0x33}, NotAfter: now + 600,
		}
		require.Equal(t, want, verdict.Proof, name)
		require.NoError(t, verdict.Proof.Verify(typed.ProofDomain{ChainID: 1337, Verifier: common.Address{0x22}}, verdict.Signature))
		require.Error(t, verdict.Proof.Verify(typed.ProofDomain{ChainID: 1, Verifier: common.Address{0x22}}, verdict.Signature))
		require.Equal(t, uint64(3*21000), verdict.Range.Gas)
	}
}

// The node can keep a verdict away, and never change it.
func TestWhatANodeLiesAboutIsRefusedByItsName(t *testing.T) {
	s := newStage(t)
	ofWitness := func(change func(map[string]json.RawMessage)) func(string, []json.RawMessage, json.RawMessage) json.RawMessage {
		return func(method string, _ []json.RawMessage, result json.RawMessage) json.RawMessage {
			if method != "debug_executionWitness" {
				return result
			}
			var witness map[string]json.RawMessage
			if json.Unmarshal(result, &witness) != nil {
				return result
			}
			change(witness)
			changed, _ := json.Marshal(witness)
			return changed
		}
	}
	without := func(part string, at int) func(map[string]json.RawMessage) {
		return func(w map[string]json.RawMessage) {
			var list []json.RawMessage
			if json.Unmarshal(w[part], &list) == nil && len(list) > at {
				w[part], _ = json.Marshal(slices.Delete(list, at, at+1))
			}
		}
	}
	answer := func(of, with string) func(string, []json.RawMessage, json.RawMessage) json.RawMessage {
		return func(method string, _ []json.RawMessage, result json.RawMessage) json.RawMessage {
			if method != of {
				return result
			}
			return json.RawMessage(with)
		}
	}

	for name, c := range map[string]struct {
		lie    func(string, []json.RawMessage, json.RawMessage) json.RawMessage
		reason workerapi.Refusal_Reason
		says   string
	}{
		"a node of the state left out": {ofWitness(without("state", 0)), workerapi.Refusal_REASON_INCOMPLETE_WITNESS, " node at path 0x"},
		"another block in its place": {func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage {
			if method != "debug_getRawBlock" || string(params[0]) != `"0x2"` {
				return result
			}
			var raw json.RawMessage
			require.NoError(t, s.chain.Client().Client().CallContext(context.Background(), &raw, method, "0x3"))
			return raw
		}, workerapi.Refusal_REASON_INCOMPLETE_WITNESS, "block 3: the witness lacks the header of block 2"}, // the witness is block 2's
		"block and witness of another number": {func(method string, params []json.RawMessage, result json.RawMessage) json.RawMessage {
			if !strings.HasPrefix(method, "debug_") || string(params[0]) != `"0x2"` {
				return result
			}
			var raw json.RawMessage
			require.NoError(t, s.chain.Client().Client().CallContext(context.Background(), &raw, method, "0x3"))
			return raw
		}, workerapi.Refusal_REASON_OTHER_BLOCKS, "block 2: the number is 3, want 2"},
		"a head that lags":        {answer("eth_blockNumber", `"0x3"`), workerapi.Refusal_REASON_OTHER_BLOCKS, "ends at block 4, and the newest block of the worker's node is 3"},
		"no block":                {answer("debug_getRawBlock", "null"), workerapi.Refusal_REASON_ROLLUP_NODE, "gives no blocks and witnesses"},
		"bytes that are no block": {answer("debug_getRawBlock", `"0xc0"`), workerapi.Refusal_REASON_ROLLUP_NODE, "can't be read as blocks"},
		"a witness that is none":  {answer("debug_executionWitness", `"0x"`), workerapi.Refusal_REASON_ROLLUP_NODE, ""},
	} {
		s.node.tells(c.lie)
		prover := s.open(clock{answering: 2}) // which has no head in mind
		verdict, refusal := prover.Prove(t.Context(), s.order())
		require.Nil(t, verdict, name)
		require.Equal(t, c.reason, refusal.Reason, "%s: %s (%v)", name, refusal.Message, refusal.Cause)
		require.Contains(t, refusal.Message, c.says, name)
		require.NotContains(t, refusal.Message, "secret", name)
	}

	// The truth again, and the verdict is there.
	s.node.tells(nil)
	verdict, refusal := s.open(clock{answering: 2}).Prove(t.Context(), s.order())
	require.Nil(t, refusal)
	require.Equal(t, typed.Accept, verdict.Proof.Verdict)
}

func TestAClaimAboutOtherBlocksGetsNoVerdict(t *testing.T) {
	s := newStage(t)
	for what, change := range map[string]func(*typed.Claim){
		"the parent's hash":              func(c *typed.Claim) { c.ParentHash = anything },
		"the last block's hash":          func(c *typed.Claim) { c.LastHash = anything },
		"the hash over the blocks":       func(c *typed.Claim) { c.Inputs = anything },
		"the parent's state root":        func(c *typed.Claim) { c.PreRoot = anything },
		"the claim ends at block 100, a": func(c *typed.Claim) { c.LastBlock = 100 },
	} {
		_, refusal := s.prover.Prove(t.Context(), s.order(change))
		require.NotNil(t, refusal, what)
		require.Equal(t, workerapi.Refusal_REASON_OTHER_BLOCKS, refusal.Reason, what)
		require.Contains(t, refusal.Message, what)
	}
}

func TestWhatIsntServedIsRefusedBeforeANodeIsAsked(t *testing.T) {
	s := newStage(t)
	asked := len(s.node.methods())
	for name, c := range map[string]struct {
		change func(*workerapi.ProveRequest)
		claim  func(*typed.Claim)
		clock  clock
		reason workerapi.Refusal_Reason
		says   string
	}{
		"another rollup":        {claim: func(c *typed.Claim) { c.L2ChainID = 10 }, reason: workerapi.Refusal_REASON_UNKNOWN_ROLLUP, says: "--rollup 10=URL"},
		"other rules":           {claim: func(c *typed.Claim) { c.Config = anything }, reason: workerapi.Refusal_REASON_UNKNOWN_ROLLUP, says: "--rollup-genesis"},
		"another settling one":  {change: func(r *workerapi.ProveRequest) { r.ChainId = 5 }, reason: workerapi.Refusal_REASON_UNKNOWN_DEPLOYMENT, says: "--endpoint 5=URL"},
		"over":                  {change: func(r *workerapi.ProveRequest) { r.NotAfter = now }, reason: workerapi.Refusal_REASON_BAD_EXPIRY, says: "isn't after"},
		"more than a day":       {change: func(r *workerapi.ProveRequest) { r.NotAfter = now + rollup.Lifetime + 1 }, reason: workerapi.Refusal_REASON_BAD_EXPIRY, says: "more than 86400"},
		"a clock that stands":   {clock: clock{answering: 1}, reason: workerapi.Refusal_REASON_ENDPOINTS_UNAVAILABLE, says: "/healthz"},
		"more blocks than ever": {claim: func(c *typed.Claim) { c.LastBlock = 1 << 40 }, reason: workerapi.Refusal_REASON_TOO_LARGE, says: "at most 4096"},
	} {
		if c.clock == (clock{}) {
			c.clock.answering = 2
		}
		if c.claim == nil {
			c.claim = func(*typed.Claim) {}
		}
		request := s.request(c.claim)
		if c.change != nil {
			c.change(request)
		}
		order, refusal := rollup.Parse(request)
		require.Nil(t, refusal, name)
		_, refusal = s.open(c.clock).Prove(t.Context(), order)
		require.NotNil(t, refusal, name)
		require.Equal(t, c.reason, refusal.Reason, "%s: %s", name, refusal.Message)
		require.Contains(t, refusal.Message, c.says, name)
	}
	require.Len(t, s.node.methods(), asked)
}

func TestANodeThatIsDownIsNoVerdictAndItsURLStaysHere(t *testing.T) {
	s := newStage(t)
	s.node.server.Close()
	_, refusal := s.prover.Prove(t.Context(), s.order())
	require.Equal(t, workerapi.Refusal_REASON_ROLLUP_NODE, refusal.Reason)
	require.NotContains(t, refusal.Message+refusal.Cause.Error(), "secret")
	heads := s.prover.Heads(t.Context())
	require.Len(t, heads, 1)
	require.Contains(t, heads[0].Problem, "can't be reached")
	require.NotContains(t, heads[0].Problem, "secret")
}

func TestWhoeverGivesUpEndsTheExecution(t *testing.T) {
	s := newStage(t)
	ctx, cancel := context.WithCancel(t.Context())
	s.node.tells(func(_ string, _ []json.RawMessage, result json.RawMessage) json.RawMessage {
		cancel()
		return result
	})
	verdict, refusal := s.prover.Prove(ctx, s.order())
	require.Nil(t, verdict)
	require.Equal(t, workerapi.Refusal_REASON_TOO_LARGE, refusal.Reason, "it is out of time")
	require.ErrorIs(t, refusal.Cause, context.Canceled)

	// And it says nothing of the node.
	require.Equal(t, []rollup.Head{{Number: 5}}, s.prover.Heads(t.Context()))
}
