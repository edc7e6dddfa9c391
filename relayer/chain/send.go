package chain

import (
	"context"
	"encoding/json"
	"strings"

	"github.com/ethereum/go-ethereum/common/hexutil"
)

// A SendClass is what a node said about a transaction, and so what to try next. It is never evidence of what became of it.
type SendClass string

const (
	Accepted    SendClass = "accepted"
	Known       SendClass = "known"       // it has it already
	NonceLow    SendClass = "nonce_low"   // the nonce is used, says the node: look what by
	NonceGap    SendClass = "nonce_gap"   // an earlier nonce is missing
	Underpriced SendClass = "underpriced" // or too little above what it would replace
	NoFunds     SendClass = "no_funds"
	TooBig      SendClass = "too_big"    // bytes, or gas above what a block or a transaction may have
	FeeCapped   SendClass = "fee_capped" // above what the node lets a transaction pay (geth: 1 ether)
	PoolFull    SendClass = "pool_full"  // of the pool, of the account, or of a delegated account
	Reverted    SendClass = "reverted"   // the node tried it first
	Unclear     SendClass = "unclear"    // no node gave an answer that says what it has
)

// SendClasses are all of them.
var SendClasses = []SendClass{
	Accepted, Known, NonceLow, NonceGap, Underpriced, NoFunds, TooBig, FeeCapped, PoolFull, Reverted, Unclear,
}

// A SendResult is the answer of one node.
type SendResult struct {
	Class SendClass
	Node  string
	Err   error // nil if accepted; free of secrets
}

// Send hands a signed transaction to one node, and to the next where one doesn't answer clearly. It doesn't wait for a node that
// wants a pause, if no other is left: settling goes before scanning.
func (c *Chain) Send(ctx context.Context, raw []byte) SendResult {
	const method = "eth_sendRawTransaction"
	ctx = Prioritise(ctx, Sending)
	result := SendResult{Class: Unclear, Err: ErrNoNode}

	for _, n := range c.ranked(query{}, method) {
		err := n.call(ctx, func(json.RawMessage) error { return nil }, method, hexutil.Bytes(raw))
		class := classify(err)
		result = SendResult{Class: class, Node: n.name, Err: err}
		if class != Unclear || ctx.Err() != nil {
			break
		}
	}
	return result
}

// What nodes say, in lower case, in the order in which it is looked for: geth (core/txpool, core/error.go), and where they differ
// Erigon, Nethermind, Besu, Reth, anvil and Arbitrum's and Optimism's sequencers.
var sendTexts = []struct {
	class SendClass
	texts []string
}{
	{Known, []string{"already known", "known transaction", "already imported", "alreadyknown", "already in mempool",
		"already exists in pool", "transaction already exists", "already in the pool", "already in txpool"}},
	{FeeCapped, []string{"exceeds the configured cap", "tx fee cap exceeded", "fee cap exceeded", "transaction fee exceeds"}},
	{Underpriced, []string{"underpriced", "gas price below minimum", "gas price too low", "fee too low", "feetoolow",
		"max fee per gas less than block base fee", "fee cap less than block base fee", "below base fee",
		"replacement not allowed", "replacementnotallowed", "gas price not enough to bump", "tip too low",
		"future transaction tries to replace pending", "could not replace existing"}},
	{NonceLow, []string{"nonce too low", "nonce_too_low", "oldnonce", "old nonce", "nonce is too low", "invalid transaction nonce",
		"nonce has already been used", "nonce below"}},
	{NonceGap, []string{"nonce too high", "nonce_too_high", "nonce is too high", "nonce gap", "noncegap", "gapped-nonce",
		"nonce too far in the future", "nonce_too_far_in_future", "nonce_too_distant", "too distant nonce"}},
	{NoFunds, []string{"insufficient funds", "insufficientfunds", "insufficient balance", "upfront cost exceeds",
		"upfront_cost_exceeds_balance", "sender doesn't have enough funds", "balance too low", "overdraft"}},
	{TooBig, []string{"oversized data", "exceeds block gas limit", "gas limit too high", "gaslimitexceeded", "gas limit exceeded",
		"exceeds maximum gas", "transaction gas limit", "exceeds the limit allowed per tx", "max initcode size", "gas limit reached",
		"tx too large", "transaction too large", "transaction size", "exceeds_block_gas_limit", "exceeds gas limit", "oversized"}},
	{PoolFull, []string{"txpool is full", "pool is full", "account limit exceeded", "in-flight transaction limit", "mempool is full",
		"out of capacity", "already reserved", "authority already reserved", "too many pending", "limit exceeded for sender",
		"transaction_replacement_dropped", "pool limit"}},
	{Reverted, []string{"revert"}},
}

// classify reads what a node said.
func classify(err error) SendClass {
	if err == nil {
		return Accepted
	}
	if o := outcomeOf(err); o == transport || o == limited || o == unsupported {
		return Unclear
	}
	text := strings.ToLower(err.Error())
	for _, c := range sendTexts {
		if contains(text, c.texts) {
			return c.class
		}
	}
	return Unclear
}
