package rollup

import (
	"github.com/veritee/veritee/bindings/twofactorverifier"
	"github.com/veritee/veritee/internal/revert"
)

// speakers are the contracts that a verdict passes, and how their errors are read.
var speakers = []revert.Speaker{
	{Name: "the rollup", Prefix: "TwoFactorVerifier", Unpack: contract.UnpackError},
	{Name: "the SGXVerifier", Prefix: "SGXVerifier", Unpack: verifier.UnpackError},
}

// Known makes words of what one of the contracts said when it reverted; false if it is none of their errors.
func Known(data []byte) (string, bool) { return revert.Known(speakers, data) }

// Explain makes words of any revert.
func Explain(data []byte) string { return revert.Explain(speakers, data) }

// IsDone says whether a rollup refused because there is nothing to do: it has the verdict, or enough of them, or has written down all there is.
func IsDone(data []byte) bool {
	if len(data) < 4 {
		return false
	}
	problem, err := contract.UnpackError(data)
	if err != nil {
		return false
	}
	switch problem.(type) {
	case *twofactorverifier.TwoFactorVerifierIsCounted, *twofactorverifier.TwoFactorVerifierEnoughVerdicts, *twofactorverifier.TwoFactorVerifierNothingToDo:
		return true
	}
	return false
}
