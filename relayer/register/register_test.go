package register

import (
	"errors"
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/protocol/typed"
	"github.com/veritee/veritee/relayer/app"
	"github.com/veritee/veritee/relayer/health"
	"github.com/veritee/veritee/relayer/lifecycle"
	"github.com/veritee/veritee/relayer/store"
)

const dstack, byRTMR3 = 0x2d, 0x1d

// A worker that is there is registered: collateral first, then evidence, by the request that the app made when it allowed the code.
func TestAWorkerThatStartsIsRegistered(t *testing.T) {
	w := newTown(t)
	w.rounds(2)
	require.Contains(t, w.showing(health.AppWithoutWorker), "no instance of it lives")
	w.allow(byRTMR3)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })

	// The app's own request is answered. What the steward asked for besides, if it was first, needs nothing more.
	w.until("all requests are over", func() bool {
		for _, r := range w.requests() {
			if !r.State.Over() {
				return false
			}
		}
		return true
	})
	sent := w.sent()
	require.Equal(t, 1, sent["register"])
	require.GreaterOrEqual(t, sent["publish"], 6, "the chain had no collateral")
	final := 0
	for _, r := range w.requests() {
		require.Equal(t, store.Attestation, r.Kind)
		if r.State == lifecycle.Final {
			final++
			require.True(t, r.Ours)
			require.Equal(t, store.Registered, r.Outcome)
		}
	}
	require.Equal(t, 1, final)
	w.rounds(1)
	require.Empty(t, w.showing(health.AppWithoutWorker))
	require.Empty(t, w.showing(health.EvidenceRefused))
	require.EqualValues(t, 1, w.counted("sent"))
	require.EqualValues(t, 0, w.counted("refused"))

	// Nothing is sent while nothing is needed.
	before := w.sent()
	w.rounds(5)
	require.Equal(t, before, w.sent())
}

// A worker that was started anew has a new instance key: nobody asks for it but the steward.
func TestANewInstanceIsAskedForAndRegistered(t *testing.T) {
	w := newTown(t)
	w.allow(dstack)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	w.until("requests are over", func() bool {
		open, err := w.store.Attestations(t.Context(), 1337, nil, 10)
		return err == nil && len(open) == 0
	})
	published, asked := w.sent()["publish"], w.sent()["ask"]

	w.worker.instance = addressOf(wallet("another instance"))
	w.until("the new one is registered", func() bool { return w.authorized(w.worker.instance) })
	require.Equal(t, asked+1, w.sent()["ask"])
	require.Equal(t, published, w.sent()["publish"], "the collateral is there")
	w.until("requests are over", func() bool {
		open, err := w.store.Attestations(t.Context(), 1337, nil, 10)
		return err == nil && len(open) == 0
	})
	require.Equal(t, 2, w.sent()["register"])
	last := w.requests()[len(w.requests())-1]
	require.Equal(t, w.worker.instance, last.Instance)
	require.EqualValues(t, app.ForAsking, last.Why)

	// Another process begins where this one was: nothing is asked for twice.
	before := w.sent()
	w.restart()
	w.rounds(4)
	require.Equal(t, before, w.sent())
}

func TestWhatIsNobodysOfOursIsDeclined(t *testing.T) {
	w := newTown(t)
	w.worker.gone, w.worker.unknown = true, true
	stranger := addressOf(wallet("stranger"))
	w.do(w.owner, &w.app, app.PackRequestAttestation(stranger))
	w.rounds(6)
	require.Equal(t, lifecycle.Matured, w.requests()[0].State, "a worker that hasn't said who it is may be meant")
	w.worker.unknown = false
	w.rounds(1)
	require.Equal(t, lifecycle.Declined, w.requests()[0].State)
	require.Contains(t, w.requests()[0].Reason, "no worker of ours")
	require.Empty(t, w.sent())
}

// What the chain would refuse is refused before anybody pays for it, and says what was got and what was wanted.
func TestEvidenceThatWouldBeRefusedIsNeverSent(t *testing.T) {
	for name, c := range map[string]struct {
		change  func(*typed.Commitment)
		err     error
		code    uint16
		says    string
		outcome outcome
	}{
		"another instance's":                 {func(c *typed.Commitment) { c.Instance = common.Address{1} }, nil, dstack, "report-data", refused},
		"for something else":                 {func(c *typed.Commitment) { c.Use = typed.ForChannel }, nil, dstack, "report-data", refused},
		"of an older block":                  {func(c *typed.Commitment) { c.BlockNumber-- }, nil, dstack, "report-data", refused},
		"none":                               {nil, errors.New("it has no evidence"), dstack, "it has no evidence", noQuote},
		"of code that no app of ours allows": {nil, nil, 0, "the app's policy says NotAllowed (measurement 0x", refused},
	} {
		t.Run(name, func(t *testing.T) {
			w := newTown(t)
			w.worker.change, w.worker.err = c.change, c.err
			if c.code != 0 {
				w.allow(c.code)
			}
			w.until("refused", func() bool { return w.counted(c.outcome) > 1 })
			require.Contains(t, w.showing(health.EvidenceRefused), c.says)
			require.Zero(t, w.sent()["register"])
			require.False(t, w.authorized(w.worker.instance))

			// It is tried again, and the warning ends with the reason.
			w.worker.change, w.worker.err = nil, nil
			if c.code == 0 {
				w.allow(dstack)
			}
			w.until("registered", func() bool { return w.authorized(w.worker.instance) })
			w.rounds(1)
			require.Empty(t, w.showing(health.EvidenceRefused))
		})
	}
}

// Policy that ends the life of an instance is a reason to ask at once; with new evidence it comes back.
func TestWhatPolicyEndedIsRegisteredAgain(t *testing.T) {
	w := newTown(t)
	w.allow(dstack)
	w.until("registered", func() bool { return w.authorized(w.worker.instance) })
	registry := enclaveregistry.NewEnclaveRegistry()
	before, err := registry.UnpackInstances(w.call(w.registry, registry.PackInstances(w.worker.instance)))
	require.NoError(t, err)

	w.narrow()
	require.False(t, w.authorized(w.worker.instance))
	w.until("registered again", func() bool { return w.authorized(w.worker.instance) })
	after, err := registry.UnpackInstances(w.call(w.registry, registry.PackInstances(w.worker.instance)))
	require.NoError(t, err)
	require.NotEqual(t, before.Slot, after.Slot)
	require.Equal(t, 1, after.AttestedBlock.Cmp(before.AttestedBlock))
}
