package contracts_test

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"

	"github.com/veritee/veritee/bindings/appauth"
	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/bindings/keybroker"
	"github.com/veritee/veritee/enclave/keynode/contracts"
	"github.com/veritee/veritee/protocol/typed"
)

var (
	someone = common.Address{1, 2, 3}
	purpose = typed.Purpose{0: 9, 11: 7}
	label   = common.Hash{4, 5}
)

// What is written by hand is what the bindings say.
func TestAWorkersQuestionsAreTheBindings(t *testing.T) {
	broker, registry, app := keybroker.NewKeyBroker(), enclaveregistry.NewEnclaveRegistry(), appauth.NewAppAuth()
	for name, pair := range map[string][2][]byte{
		"line":          {broker.PackLine(someone, purpose), contracts.AskLine(someone, purpose)},
		"identity":      {registry.PackIdentity(someone), contracts.AskIdentity(someone)},
		"measurementAt": {app.PackMeasurementAt(9), contracts.AskMeasurementAt(9)},
		"measurement":   {app.PackMeasurement(label), contracts.AskMeasurement(label)},
		"mayHold":       {app.PackMayHold(label, purpose), contracts.AskMayHold(label, purpose)},
	} {
		require.Equal(t, pair[0], pair[1], name)
	}
}

func TestAWorkerReadsWhatTheBindingsRead(t *testing.T) {
	words := func(numbers ...byte) (out []byte) {
		for _, n := range numbers {
			out = append(out, common.LeftPadBytes([]byte{n}, 32)...)
		}
		return out
	}
	data := words(1, 2, 3, 4, 5, 6)
	want, err := keybroker.NewKeyBroker().UnpackLine(data)
	require.NoError(t, err)
	line, err := contracts.ReadLine(data)
	require.NoError(t, err)
	require.Equal(t, contracts.Line{typed.Algorithm(want.Algorithm), want.Newest, want.Retired, want.Active, want.NextFrom, want.Sink}, line)

	data = words(7, 2, 1, 0, 0)
	who, err := enclaveregistry.NewEnclaveRegistry().UnpackIdentity(data)
	require.NoError(t, err)
	identity, err := contracts.ReadIdentity(data)
	require.NoError(t, err)
	require.Equal(t, contracts.Identity{who.App, who.Slot, who.Revoked}, identity)

	data = words(1, 1, 0, 3, 0, 0, 0, 0, 0)
	measurement, err := appauth.NewAppAuth().UnpackMeasurement(data)
	require.NoError(t, err)
	removed, err := contracts.ReadRemoved(data)
	require.NoError(t, err)
	require.Equal(t, measurement.Removed, removed)

	// Short answers, and numbers larger than their types, are none.
	for _, read := range []func([]byte) error{
		func(b []byte) error { _, err := contracts.ReadLine(b); return err },
		func(b []byte) error { _, err := contracts.ReadIdentity(b); return err },
		func(b []byte) error { _, err := contracts.ReadRemoved(b); return err },
		func(b []byte) error { _, err := contracts.ReadBool(b); return err },
	} {
		require.ErrorIs(t, read(nil), contracts.ErrAnswer)
		require.ErrorIs(t, read(make([]byte, 31)), contracts.ErrAnswer)
	}
	_, err = contracts.ReadBool(words(2))
	require.ErrorIs(t, err, contracts.ErrAnswer)
}
