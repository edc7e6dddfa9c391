package register

import (
	"testing"

	"github.com/ethereum/go-ethereum/common"
	"github.com/stretchr/testify/require"
	"pgregory.net/rapid"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/relayer/app"
)

func TestARefusalSaysWhoWhatAndWhy(t *testing.T) {
	problem := enclaveregistry.NewEnclaveRegistry().GetABI().Errors["WrongReportData"]
	arguments, err := problem.Inputs.Pack(common.Hash{1}, common.Hash{2})
	require.NoError(t, err)
	require.Equal(t, "the registry says WrongReportData (got "+common.Hash{1}.Hex()+", want "+common.Hash{2}.Hex()+")", Explain(append(problem.ID[:4:4], arguments...)))

	problem = app.ABI().Errors["TeeNotAllowed"]
	arguments, err = problem.Inputs.Pack(uint8(0x81), uint8(1))
	require.NoError(t, err)
	require.Equal(t, "the app's policy says TeeNotAllowed (tee 129, tees 1)", Explain(append(problem.ID[:4:4], arguments...)))

	require.Equal(t, "reverted without a reason", Explain(nil))
	require.Equal(t, "reverted with 0x01020304", Explain([]byte{1, 2, 3, 4}))
}

// A contract says what it likes.
func TestNothingThatAContractSaysIsTooMuch(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		data := rapid.SliceOfN(rapid.Byte(), 0, 200).Draw(t, "data")
		if errors := app.ABI().Errors; rapid.Bool().Draw(t, "known") {
			names := []string{"NotDue", "NotAllowed", "StatusNotAllowed", "BadTerms", "AttributesDiffer"}
			data = append(errors[rapid.SampledFrom(names).Draw(t, "name")].ID.Bytes()[:4], data...)
		}
		require.NotEmpty(t, Explain(data))
		app.ReadNotDue(data)
		app.ReadMeasurements(data)
	})
}
