package main

import (
	"encoding/json"
	"math/big"
	"strings"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/common/hexutil"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/democonsumer"
	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/transact"
)

func TestAPersonAsksAndGetsWords(t *testing.T) {
	w := settled(t)

	// Asked through a contract that wasn't there before, paid with the request.
	asked := found[shownLife](w, w.by("user", "request", "new", "--words", "2", "--input", "hello")...)
	require.Equal(t, "Pending", asked.Status)
	require.Equal(t, deployment.Asker(w.contracts().Coordinator, address(t, "user")).Address, asked.Consumer)
	require.EqualValues(t, 1, asked.Confirmations, "the lowest level")

	w.answer(asked.RequestID)
	shown := found[shownLife](w, w.on("request", "show", asked.RequestID.Hex())...)
	require.Equal(t, "Fulfilled", shown.Status)
	require.Len(t, shown.Values, 2)
	require.Equal(t, []string{"RandomnessRequested", "RandomnessFulfilled"}, []string{shown.Events[0].Name, shown.Events[1].Name})
	require.NotEmpty(t, shown.Events[1].Wei)

	text := w.does(w.on("request", "show", asked.RequestID.Hex())...)
	for _, want := range []string{"Fulfilled: the words are delivered", "word 1    " + shown.Values[1], "RandomnessFulfilled", "at most"} {
		require.Contains(t, text, want)
	}

	// What is left over comes back.
	before, err := w.client.BalanceAt(t.Context(), common.Address{0x61}, nil)
	require.NoError(t, err)
	require.Zero(t, before.Sign())
	w.does(w.by("user", "account", "withdraw", asked.Consumer.Hex(), "--all", "--to", common.Address{0x61}.Hex())...)
	after, err := w.client.BalanceAt(t.Context(), common.Address{0x61}, nil)
	require.NoError(t, err)
	require.Positive(t, after.Sign())
	w.refuses("NotAccountOwner", w.by("owner", "account", "withdraw", asked.Consumer.Hex(), "--all")...)

	// The second time the contract is there, and has something left.
	out, noise, _, err := w.try(w.by("user", "request", "new", "--confirmations", "64")...)
	require.NoError(t, err)
	require.Contains(t, out, "AwaitingConfirmations")
	require.NotContains(t, noise, "deploy Asker")
}

func TestARequestIsFollowedUntilItsWordsAreThere(t *testing.T) {
	w := settled(t)
	type result struct {
		life shownLife
		err  error
	}
	done := make(chan result)
	go func() {
		out, _, _, err := w.try(append(w.by("user", "request", "new", "--wait", "1m"), "--json")...)
		var r result
		if r.err = err; err == nil {
			r.err = json.Unmarshal([]byte(out), &r.life)
		}
		done <- r
	}()

	// Somebody else answers meanwhile.
	asker := deployment.Asker(w.contracts().Coordinator, address(t, "user")).Address
	require.Eventually(t, func() bool {
		code, err := w.client.CodeAt(t.Context(), asker, nil)
		return err == nil && len(code) > 0
	}, waitFor, pollEvery)
	var id common.Hash
	require.Eventually(t, func() bool {
		logs, err := w.client.FilterLogs(t.Context(), requestedBy(w, asker))
		if err != nil || len(logs) == 0 {
			return false
		}
		id = logs[0].Topics[1]
		return true
	}, waitFor, pollEvery)
	w.answer(id)

	r := <-done
	require.NoError(t, r.err)
	require.Equal(t, "Fulfilled", r.life.Status)
	require.Len(t, r.life.Values, 1)
}

func TestAFailedCallbackIsExplainedAndRetried(t *testing.T) {
	w := settled(t)
	consumer := w.sleeper()
	w.does(w.by("user", "account", "create", "--number", "5", "--value", "1 ether", "--consumer", consumer.Hex())...)
	demo := democonsumer.NewDemoConsumer()
	setAsleep := func(asleep bool) {
		_, err := w.sender("user").Send(t.Context(), transact.Call{Purpose: "sleep", To: consumer, Data: demo.PackSetAsleep(asleep)})
		require.NoError(t, err)
	}

	// Any contract can be called that asks.
	calldata := hexutil.Encode(demo.PackAsk(big.NewInt(1), 1, 1, 100_000_000_000))
	asked := found[shownLife](w, w.by("user", "request", "new", "--consumer", consumer.Hex(), "--calldata", calldata)...)
	setAsleep(true)
	w.refuses("only a failed callback is retried", w.by("user", "request", "retry", asked.RequestID.Hex())...)
	w.answer(asked.RequestID)

	text := w.does(w.on("request", "show", asked.RequestID.Hex())...)
	require.Contains(t, text, "CallbackFailed: the words are fixed and kept; the consumer reverted. Mend it, then `veritee request retry`")
	require.Contains(t, text, "CallbackFailed (Reverted)")
	w.refuses("the consumer reverts still; mend it first, its words are kept", w.by("user", "request", "retry", asked.RequestID.Hex())...)
	w.refuses("RetryReserved", w.by("owner", "request", "retry", asked.RequestID.Hex())...)

	setAsleep(false)
	dry := w.does(w.by("user", "request", "retry", asked.RequestID.Hex(), "--dry-run")...)
	require.Contains(t, dry, "retry the callback\n  to        "+w.contracts().Coordinator.Hex())
	require.Contains(t, dry, "\n  gas ", "it was tried")
	require.Contains(t, w.does(w.by("user", "request", "retry", asked.RequestID.Hex())...), "Fulfilled")
}

func TestBadRequestsAreExplainedBeforeAnythingIsSent(t *testing.T) {
	w := settled(t)
	w.does(w.by("user", "request", "new")...)
	before, err := w.client.PendingNonceAt(t.Context(), address(t, "user"))
	require.NoError(t, err)

	for says, args := range map[string][]string{
		"PriceCapBelowBaseFee(maxGasPrice 1, baseFee": {"--max-gas-price", "1 wei"},
		"raise --max-gas-price":                       {"--max-gas-price", "1 wei"},
		"BadConfirmations(confirmations 2)":           {"--confirmations", "2"},
		"BadWordCount(numWords 0)":                    {"--words", "0"},
		"1 to 500 words can be asked for":             {"--words", "501"},
		"CallbackGasTooHigh":                          {"--callback-gas", "15000001", "--value", "0"},
		"InputTooLong":                                {"--input", strings.Repeat("x", 1025)},
		"NotAllowedToSpend":                           {"--account", address(t, "owner").Hex()},
		"InsufficientBalance":                         {"--confirmations", "1", "--value", "0", "--callback-gas", "9000000", "--max-gas-price", "900 gwei"},
		"NoActiveKey":                                 {"--line", address(t, "owner").Hex() + ":2"},
		"more than 18 ether per gas":                  {"--max-gas-price", "19 ether"},
		"needs a unit":                                {"--max-gas-price", "19"},
		"neither an id":                               {"--account", "me"},
		"isn't hex":                                   {"--consumer", address(t, "owner").Hex(), "--calldata", "roll"},
		"only the consumer's owner may ask through it": {"--consumer", deployment.Asker(w.contracts().Coordinator, address(t, "user")).Address.Hex(),
			"--development-key", w.by("owner")[3]},
		"takes no arguments": {"please"},
	} {
		w.refuses(says, append(w.by("user", "request", "new"), args...)...)
	}
	after, err := w.client.PendingNonceAt(t.Context(), address(t, "user"))
	require.NoError(t, err)
	require.Equal(t, before, after)

	w.refuses("no such request as 0x0000000000000000000000000000000000000000000000000000000000000001", w.on("request", "show", common.BigToHash(common.Big1).Hex())...)
	w.refuses("isn't 0x and 64 hex digits", w.on("request", "show", "0x12")...)
	w.refuses("takes one argument: the request's id", w.on("request", "show")...)
	w.refuses("who sends? Name a keystore by --key", w.on("request", "new")...)
}

func TestWhatWouldBeSentIsPrintedForAMultisig(t *testing.T) {
	w := settled(t)
	dry := found[struct {
		DryRun       bool
		Transactions []shownCall
	}](w, w.on("request", "new", "--dry-run", "--from", address(t, "user").Hex())...)
	require.True(t, dry.DryRun)
	require.Len(t, dry.Transactions, 2)
	require.Equal(t, deployment.Factory, dry.Transactions[0].To)
	require.NotZero(t, dry.Transactions[0].Gas)
	require.Equal(t, deployment.Asker(w.contracts().Coordinator, address(t, "user")).Address, dry.Transactions[1].To)
	require.NotEqual(t, "0", dry.Transactions[1].Value, "paid with the request")

	w.refuses("whose Asker? Name --from", w.on("request", "new", "--dry-run")...)
	nonce, err := w.client.PendingNonceAt(t.Context(), address(t, "user"))
	require.NoError(t, err)
	require.Zero(t, nonce)
}
