package register

import (
	"bytes"
	"context"
	"testing"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	devchain "github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/zkverifier/dcap"
)

// A hopeful chain says yes to every registration that is tried: as an app's contract can that tells a call from a transaction, or
// whoever is always a little faster with the same evidence.
type hopeful struct {
	Chain
	registry common.Address
	register []byte
}

func (h hopeful) Call(ctx context.Context, msg ethereum.CallMsg, block common.Hash) ([]byte, error) {
	if *msg.To == h.registry && bytes.HasPrefix(msg.Data, h.register) {
		return nil, nil
	}
	return h.Chain.Call(ctx, msg, block)
}

func (h hopeful) EstimateGas(ctx context.Context, msg ethereum.CallMsg) (uint64, error) {
	if *msg.To == h.registry && bytes.HasPrefix(msg.Data, h.register) {
		return 600_000, nil
	}
	return h.Chain.EstimateGas(ctx, msg)
}

// Registrations that fail on chain though they were tried are paid for; the next one waits longer each time, however many requests there
// are for the instance: anybody may make more.
func TestRegistrationsThatRevertAreRarerEachTime(t *testing.T) {
	w := newTown(t)
	w.allow(0x3f)
	w.do(w.owner, &w.app, appauth.NewAppAuth().PackSetTerms(appauth.IAppAuthTerms{Tees: 1, Statuses: 1 << dcap.UpToDate, Lease: lease})) // enclaves alone
	w.config.Chain = hopeful{w.nodes, w.registry, enclaveregistry.NewEnclaveRegistry().PackRegister(enclaveregistry.IEnclaveRegistryRegistration{}, nil)[:4]}
	w.restart()
	w.flood(100, func(int) common.Address { return w.worker.instance })
	at := time.Now()
	w.registrar.now = func() time.Time { return at }
	for range 60 {
		at = at.Add(12 * time.Second)
		w.rounds(1)
	}
	reverted := 0
	all, err := w.store.Settlements(t.Context(), devchain.ID, 200)
	require.NoError(t, err)
	for _, s := range all {
		if s.Purpose == "register" && s.Mined.Number != 0 {
			require.False(t, s.Succeeded)
			reverted++
		}
	}
	require.Greater(t, reverted, 1)
	require.Less(t, reverted, 10, "in twelve minutes")
}
