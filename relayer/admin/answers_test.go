package admin

import (
	"encoding/hex"
	"encoding/json"
	"fmt"
	"net/http"
	"strings"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum/common"
	"github.com/jackc/pgx/v5"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/devnet/tables"
	"github.com/veritee/veritee/protocol/ecvrf"
	"github.com/veritee/veritee/protocol/randomness"
	"github.com/veritee/veritee/relayer/chain"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
	"github.com/veritee/veritee/relayer/workers"
)

func TestAnAnswerIsServedFromMaturityOnAndNeverBefore(t *testing.T) {
	d := newDesk(t)
	r := d.tables.Ask(d.key(), 3, 1)[0]

	// Even if an answer were there already, as after a re-org to a lower head.
	d.answer(r)
	for range 2 {
		w := d.get(path("answers", r.ID))
		require.Equal(t, http.StatusTooEarly, w.Code, w.Body.String())
		require.Equal(t, "1", w.Header().Get("Retry-After"))
		refusal := decode[Refusal](t, w)
		require.Equal(t, "not-mature", refusal.Code)
		require.EqualValues(t, 4, refusal.MaturesAt)
		require.Equal(t, d.tables.Head().Number, refusal.Head)
		require.NotEmpty(t, refusal.Remedy)
		d.tables.Mine(1)
	}

	d.tables.Mine(1)
	w := d.get(path("answers", r.ID))
	require.Equal(t, http.StatusOK, w.Code, w.Body.String())
	require.Equal(t, "no-store", w.Header().Get("Cache-Control"))
	require.Equal(t, lifecycle.Answered, decode[Answer](t, w).State)

	// The nodes went over to a shorter branch, and the scan hasn't seen it yet.
	d.chain.set(chain.NodeStatus{Name: "a", State: chain.Up, Head: 3})
	require.Equal(t, http.StatusTooEarly, d.get(path("answers", r.ID)).Code)
}

func TestAnAnswerHasAllThatTheContractWants(t *testing.T) {
	d := newDesk(t)
	requests := d.tables.Ask(d.key(), 1, 3)
	d.tables.Mine(1)
	stored := d.answer(requests[0])

	w := d.get(path("answers", requests[2].ID))
	require.Equal(t, http.StatusOK, w.Code, w.Body.String())
	golden(t, "answer.json", w.Body.Bytes())

	a := decode[Answer](t, w)
	beta, err := ecvrf.Verify(d.secret.Public(), requests[2].Question, &stored.Proof)
	require.NoError(t, err)
	require.Equal(t, randomness.Words(beta, requests[2].ID, 3), a.Words)
	require.Len(t, a.Words, int(requests[2].Request.Terms.NumWords))
	require.Len(t, a.Calldata, 3)

	// Another request of the block: the same proof, other words.
	other := decode[Answer](t, d.get(path("answers", requests[1].ID)))
	require.Equal(t, a.Proof, other.Proof)
	require.NotEqual(t, a.Words[0], other.Words[0])

	// What is said in passing has no value in it.
	require.NotContains(t, d.log.String(), hex.EncodeToString(stored.Proof.Gamma.X[:]))
}

func TestAMatureRequestWithoutAnAnswerIsWaitedFor(t *testing.T) {
	d := newDesk(t)
	r := d.tables.Ask(d.key(), 1, 1)[0]
	d.tables.Mine(1)
	w := d.get(path("answers", r.ID))
	require.Equal(t, http.StatusTooEarly, w.Code)
	require.Equal(t, "not-answered", decode[Refusal](t, w).Code)
}

func TestF04TheAnswerOfADroppedRequestIsNotServed(t *testing.T) {
	d := newDesk(t)
	r := d.tables.Ask(d.key(), 1, 1)[0]
	d.tables.Mine(1)
	d.answer(r)
	require.Equal(t, http.StatusOK, d.get(path("answers", r.ID)).Code)

	d.tables.Fork(2)
	w := d.get(path("answers", r.ID))
	require.Equal(t, http.StatusGone, w.Code)
	require.Equal(t, "orphaned", decode[Refusal](t, w).Code)
	require.Equal(t, "None", decode[RequestView](t, d.get(path("requests", r.ID))).Status)
}

func TestWhatIsSettledIsServedStill(t *testing.T) {
	d := newDesk(t)
	requests := d.tables.Ask(d.key(), 1, 2)
	d.tables.Mine(1)
	d.answer(requests[0])
	d.tables.Settle(requests, store.Fulfilled)
	w := d.get(path("answers", requests[0].ID))
	require.Equal(t, http.StatusOK, w.Code)
	require.Equal(t, "Fulfilled", decode[Answer](t, w).Status)

	// One that we had no answer to when somebody else settled it.
	other := d.tables.Ask(d.key(), 1, 1)
	d.tables.Mine(1)
	d.tables.Settle(other, store.Fulfilled)
	w = d.get(path("answers", other[0].ID))
	require.Equal(t, http.StatusNotFound, w.Code)
	refusal := decode[Refusal](t, w)
	require.Equal(t, "no-answer", refusal.Code)
	require.Contains(t, refusal.Remedy, "calldata of transaction 0x")
}

func TestAStoredAnswerThatIsNoProofIsNotServed(t *testing.T) {
	d := newDesk(t)
	r := d.tables.Ask(d.key(), 1, 1)[0]
	d.tables.Mine(1)
	d.answer(r)
	conn, err := pgx.Connect(t.Context(), d.tables.DSN)
	require.NoError(t, err)
	defer conn.Close(t.Context())
	_, err = conn.Exec(t.Context(), `UPDATE answers SET proof = set_byte(proof, 200, (get_byte(proof, 200) + 1) % 256)`)
	require.NoError(t, err)

	w := d.get(path("answers", r.ID))
	require.Equal(t, http.StatusInternalServerError, w.Code)
	require.Equal(t, "stored-answer-invalid", decode[Refusal](t, w).Code)
	require.Equal(t, health.StoredAnswerInvalid, d.board.Showing()[0].Code)
}

func TestWhatRetentionMayHaveDeletedIsSaidToBe(t *testing.T) {
	d := newDesk(t, func(c *Config) { c.Retention = 30 * 24 * time.Hour })
	for _, kind := range []string{"answers", "requests"} {
		w := d.get(path(kind, common.Hash{1}))
		require.Equal(t, http.StatusNotFound, w.Code)
		refusal := decode[Refusal](t, w)
		require.Equal(t, "unknown-request", refusal.Code)
		require.Contains(t, refusal.Error, "older than retention: what ended more than 720 hours ago is deleted")
	}
}

func TestWhatIsNotARequestIsRefused(t *testing.T) {
	d := newDesk(t)
	known := d.tables.Ask(d.key(), 1, 1)[0].ID
	zeros := strings.Repeat("0", 64)
	for _, kind := range []string{"answers", "requests"} {
		for at, want := range map[string]struct {
			status int
			code   string
		}{
			"1337/0x" + zeros:                     {404, "unknown-request"},
			"1/" + known.Hex():                    {404, "unknown-chain"},
			"18446744073709551615/" + known.Hex(): {404, "unknown-chain"},
			"18446744073709551616/" + known.Hex(): {400, "malformed"},
			"-1/" + known.Hex():                   {400, "malformed"},
			"01337/" + known.Hex():                {400, "malformed"},
			"0x539/" + known.Hex():                {400, "malformed"},
			"1337/" + zeros:                       {400, "malformed"},
			"1337/0x" + zeros + "00":              {400, "malformed"},
			"1337/0x" + strings.Repeat("z", 64):   {400, "malformed"},
			"1337/0x12":                           {400, "malformed"},
			"1337/" + strings.ToUpper(known.Hex()[:2]) + known.Hex()[2:]: {200, ""},
		} {
			w := d.get("/v1/" + kind + "/" + at)
			if want.status == 200 {
				require.NotEqual(t, 400, w.Code, at) // the spelling of 0x is free
				continue
			}
			require.Equal(t, want.status, w.Code, at)
			refusal := decode[Refusal](t, w)
			require.Equal(t, want.code, refusal.Code, at)
			require.NotEmpty(t, refusal.Error)
			require.NotEmpty(t, refusal.Remedy)
		}
	}
	golden(t, "refusal.json", d.get("/v1/answers/1337/0x"+zeros).Body.Bytes())
	golden(t, "immature.json", d.get(path("answers", known)).Body.Bytes())
}

// Every state has an entry; one that is added must be thought about here.
func TestEveryStateHasAStatusOfTheContract(t *testing.T) {
	seen := make(map[lifecycle.Request]bool)
	for _, transition := range lifecycle.Requests {
		seen[transition.To] = true
	}
	require.Len(t, states, len(seen))

	want := map[lifecycle.Request]string{
		lifecycle.Observed: "Pending", lifecycle.Matured: "Pending", lifecycle.Answered: "Pending", lifecycle.Failed: "Pending", lifecycle.Declined: "Pending",
		lifecycle.Settled: "Fulfilled", lifecycle.Final: "Fulfilled", lifecycle.SettledByOther: "Fulfilled",
		lifecycle.Refunded: "Refunded", lifecycle.Orphaned: "None",
	}
	for state := range seen {
		require.Contains(t, states, state)
		require.Equal(t, want[state], StatusOf(state, ""))
	}
	require.Equal(t, "CallbackFailed", StatusOf(lifecycle.Settled, store.CallbackFailed))
	require.Equal(t, "CallbackFailed", StatusOf(lifecycle.Final, outcomeOf(store.Request{Outcome: store.CallbackFailed})))
	require.Equal(t, "Fulfilled", StatusOf(lifecycle.Final, outcomeOf(store.Request{Outcome: store.CallbackFailed, RetriedNumber: 9})))
}

func TestARequestSaysWhereItIsAndNoValue(t *testing.T) {
	d := newDesk(t)
	requests := d.tables.Ask(d.key(), 1, 2)
	d.tables.Mine(1)
	stored := d.answer(requests[0])
	golden(t, "request_answered.json", d.get(path("requests", requests[0].ID)).Body.Bytes())

	d.tables.Settle(requests, store.CallbackFailed)
	w := d.get(path("requests", requests[0].ID))
	golden(t, "request_settled.json", w.Body.Bytes())
	require.Equal(t, "CallbackFailed", decode[struct{ Status string }](t, w).Status)

	list := d.get("/v1/requests/1337").Body.String()
	for _, text := range []string{w.Body.String(), list} {
		require.NotContains(t, text, hex.EncodeToString(stored.Proof.Gamma.X[:]))
		require.NotContains(t, text, "beta")
	}
}

// A request of an app has nothing of randomness in it, and says whose it is.
func TestARequestForAttestationSaysWhatItIs(t *testing.T) {
	d := newDesk(t)
	instance := common.HexToAddress("0x1100000000000000000000000000000000000011")
	d.workers = []workers.Status{{Name: "one", Instance: instance}}
	random := d.tables.Ask(d.key(), 1, 1)[0]
	asked, anys := d.tables.AskAttestation(instance), d.tables.AskAttestation(common.Address{})
	d.tables.Register(asked, instance)

	body := d.get(path("requests", asked.ID)).Body.Bytes()
	golden(t, "request_attestation.json", body)
	var members map[string]any
	require.NoError(t, json.Unmarshal(body, &members))
	for _, of := range []string{"coordinator", "consumer", "status", "numWords", "maxGasPrice", "confirmations", "keyLine"} {
		require.NotContains(t, members, of)
	}
	require.Equal(t, "one", members["worker"])
	require.Equal(t, tables.App, common.HexToAddress(members["app"].(string)))
	open := decode[RequestView](t, d.get(path("requests", anys.ID)))
	require.Nil(t, open.Instance)
	require.Nil(t, open.RandomnessView)
	require.Nil(t, decode[RequestView](t, d.get(path("requests", random.ID))).AttestationView)

	for query, want := range map[string][]common.Hash{
		"?kind=attestation": {anys.ID, asked.ID}, "?kind=randomness": {random.ID}, "": {anys.ID, asked.ID, random.ID},
		"?kind=attestation&state=settled_by_other": {}, "?kind=attestation&state=settled": {asked.ID}, "?kind=attestation&limit=1": {anys.ID},
	} {
		page := decode[struct{ Requests []RequestView }](t, d.get("/v1/requests/1337"+query))
		require.Len(t, page.Requests, len(want), query)
		for i, r := range page.Requests {
			require.Equal(t, want[i], r.RequestID, query)
		}
	}
	require.Equal(t, 400, d.get("/v1/requests/1337?kind=weather").Code)
}

func TestAListIsOfTheNewestAndBounded(t *testing.T) {
	d := newDesk(t)
	var ids []common.Hash
	for range 3 {
		ids = append(ids, d.tables.Ask(d.key(), 1, 1)[0].ID)
	}
	type page struct {
		Requests []struct{ RequestID common.Hash }
	}
	list := func(query string) (got []common.Hash) {
		w := d.get("/v1/requests/1337" + query)
		require.Equal(t, 200, w.Code, w.Body.String())
		for _, r := range decode[page](t, w).Requests {
			got = append(got, r.RequestID)
		}
		return got
	}

	require.Equal(t, []common.Hash{ids[2], ids[1], ids[0]}, list(""))
	require.Equal(t, []common.Hash{ids[2]}, list("?limit=1"))
	require.Equal(t, []common.Hash{ids[2]}, list("?state=observed"))
	require.Equal(t, []common.Hash{ids[1], ids[0]}, list("?state=matured"))
	require.Equal(t, []common.Hash{ids[2], ids[1], ids[0]}, list("?state=matured,observed&limit=500"))
	require.Equal(t, []common.Hash{ids[2], ids[1], ids[0]}, list("?state=matured&state=observed"))
	require.Empty(t, list("?state=final"))
	require.Contains(t, d.get("/v1/requests/1337?state=final").Body.String(), `"requests": []`)

	for _, query := range []string{"?limit=0", "?limit=501", "?limit=x", "?state=", "?state=lost", "?page=2", "?state=" + strings.Repeat("final,", 20) + "final"} {
		w := d.get("/v1/requests/1337" + query)
		require.Equal(t, 400, w.Code, query)
		require.Contains(t, decode[Refusal](t, w).Remedy, fmt.Sprint(maxLimit))
	}
}
