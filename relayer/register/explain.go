package register

import (
	"fmt"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/relayer/app"
)

// Explain makes words of what the registry, an app's policy or a verifier said when it reverted.
func Explain(data []byte) string { return explain(data) }

func explain(data []byte) string {
	const selector = 4
	if len(data) < selector {
		return "reverted without a reason"
	}
	if said, ok := app.Explain(data); ok {
		return "the app's policy says " + said
	}
	if problem, err := enclaveregistry.NewEnclaveRegistry().UnpackError(data); err == nil {
		return fmt.Sprintf("the registry says %T %+v", problem, problem)
	}
	return fmt.Sprintf("reverted with %#x", data[:min(len(data), 68)])
}
