package check

import (
	"context"

	"github.com/veritee/veritee/bindings/enclaveregistry"
	"github.com/veritee/veritee/internal/deployment"
)

// judge sees whether an instance that contradicts itself in a rollup's proofs can be removed by whoever shows it.
func (k *checker) judge(ctx context.Context, s *served, file *deployment.File) {
	const name = "judge of proofs"
	verifier := file.Contract(deployment.SGXVerifier)
	if verifier == nil {
		return
	}
	registry := enclaveregistry.NewEnclaveRegistry()
	out, err := callerOf{s.node, file.Address(deployment.Registry)}.Call(ctx, registry.PackJudges(verifier.Address))
	if err != nil {
		k.fail(s.subject, name, "see whether the node answers", "%v", s.plain(err))
		return
	}
	if may, err := registry.UnpackJudges(out); err != nil || !may {
		k.warn(s.subject, name, "the registry's owner runs `veritee deploy --rollup`, or sends what it prints with --dry-run (setJudge)",
			"the registry doesn't let SGXVerifier %v remove instances that contradict themselves", verifier.Address)
		return
	}
	k.ok(s.subject, name, "SGXVerifier %v may remove instances that contradict themselves", verifier.Address)
}
