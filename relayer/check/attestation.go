package check

import (
	"context"
	"fmt"
	"slices"
	"time"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"
	"github.com/ethereum/go-ethereum/core/types"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/internal/onchain"
	"github.com/veritee/veritee/zkverifier/risczero"
)

// collateralNotice is how long before its end collateral is worth a word: Intel issues it for a month.
const collateralNotice = 7 * 24 * time.Hour

// attestation sees whether evidence can enter and hold: verifiers, versions of proofs, collateral, apps.
func (k *checker) attestation(ctx context.Context, s *served, file *deployment.File) {
	head, err := s.contracts.Head(ctx)
	if err != nil {
		k.fail(s.subject, "attestation", "see whether the node answers", "%v", s.plain(err))
		return
	}
	k.verifiers(ctx, s, file)
	if file == nil {
		return
	}
	k.judge(ctx, s, file)
	if verifier := file.Contract(deployment.RiscZero); verifier != nil {
		k.selectors(ctx, s, verifier.Address)
	}
	if store := file.Contract(deployment.Store); store != nil {
		k.collateral(ctx, s, store, head)
	}
	k.apps(ctx, s, file, head)
}

// verifiers sees whose word the registry takes.
func (k *checker) verifiers(ctx context.Context, s *served, file *deployment.File) {
	accepted, err := s.contracts.Verifiers(ctx)
	if err != nil {
		k.fail(s.subject, "verifiers", "see whether the node serves eth_getLogs", "%v", s.plain(err))
		return
	}
	if named := s.Attestation.Verifier; named != (common.Address{}) && !slices.Contains(accepted, named) {
		k.fail(s.subject, "verifiers", "correct attestation.verifier, or have the registry's owner accept it (setVerifier)",
			"the registry doesn't take the word of attestation.verifier, %v", named)
	}
	if len(accepted) == 0 {
		k.warn(s.subject, "verifiers", "the registry's owner runs `veritee deploy`, or sends what `veritee deploy --dry-run` prints",
			"the registry accepts no verifier: no evidence is taken")
		return
	}
	for _, verifier := range accepted {
		name := nameOf(file, verifier)
		if name == "" && file != nil {
			k.warn(s.subject, "verifiers", "know what it is: whoever it believes may enter; else the registry's owner drops it (setVerifier)",
				"the registry takes the word of %v, which isn't of this deployment", verifier)
			continue
		}
		k.ok(s.subject, "verifiers", "the registry takes the word of %s %v", name, verifier)
	}
}

func nameOf(file *deployment.File, address common.Address) string {
	if file == nil {
		return ""
	}
	for _, contract := range file.Contracts {
		if contract.Address == address {
			return contract.Name
		}
	}
	return ""
}

// callerOf asks one contract.
type callerOf struct {
	node    ethereum.ContractCaller
	address common.Address
}

func (c callerOf) Call(ctx context.Context, data []byte) ([]byte, error) {
	return c.node.CallContract(ctx, ethereum.CallMsg{To: &c.address, Data: data}, nil)
}

// selectors sees which versions of RISC Zero's proofs can be used.
func (k *checker) selectors(ctx context.Context, s *served, verifier common.Address) {
	const name = "zero-knowledge proofs"
	selectors, err := risczero.Selectors(ctx, callerOf{s.node, verifier})
	if err != nil {
		k.fail(s.subject, name, "see whether the node answers", "%v", s.plain(err))
		return
	}
	usable := 0
	for _, selector := range selectors {
		switch selector.Standing {
		case risczero.Usable:
			usable++
		case risczero.Dropped:
			// On purpose, and for good.
		default:
			k.warn(s.subject, name, "the direct path needs none; governance decides (allowSelectors, dropSelectors)", "%v", selector)
		}
	}
	if usable > 0 {
		k.ok(s.subject, name, "%d versions can be used", usable)
	}
}

// collateral sees whether what the store holds ends soon. Earlier evaluations stay in it for ever, so only the latest of each kind counts.
func (k *checker) collateral(ctx context.Context, s *served, store *deployment.Contract, head *types.Header) {
	const name, remedy = "collateral", "`veritee collateral publish` brings what Intel has issued since; a relayer with attestation.publish does it by itself"
	documents, err := s.contracts.Collateral(ctx, store.Address, store.Block)
	if err != nil {
		k.fail(s.subject, name, "see whether the node serves eth_getLogs", "%v", s.plain(err))
		return
	}
	latest := make(map[string]onchain.Document)
	for _, d := range documents {
		key := d.Part + " " + d.About
		if d.Part != onchain.PartIssuer && d.Until > latest[key].Until {
			latest[key] = d
		}
	}
	if len(latest) == 0 {
		k.ok(s.subject, name, "the store holds none yet")
		return
	}
	good := true
	for _, d := range documents {
		if latest[d.Part+" "+d.About] != d {
			continue
		}
		left := time.Duration(int64(d.Until)-int64(head.Time)) * time.Second
		what := fmt.Sprintf("%s %s", d.Part, d.About)
		switch {
		case left < 0:
			k.warn(s.subject, name, remedy, "%s ended at %s: no evidence that needs it is taken", what, moment(d.Until))
			good = false
		case left < collateralNotice:
			k.warn(s.subject, name, remedy, "%s ends at %s", what, moment(d.Until))
			good = false
		}
	}
	if good {
		k.ok(s.subject, name, "all of the %d documents that count hold for more than %d days", len(latest), collateralNotice/(24*time.Hour))
	}
}

// apps sees whether each app has an instance that may act.
func (k *checker) apps(ctx context.Context, s *served, file *deployment.File, head *types.Header) {
	for _, app := range file.Apps {
		name := "app " + app.Name
		a, err := s.contracts.App(ctx, app.Address)
		switch {
		case err != nil:
			k.fail(s.subject, name, "compare the deployment file with the one that was published", "%v", s.plain(err))
		case len(a.Measurements) == 0:
			k.warn(s.subject, name, fmt.Sprintf("`veritee app allow --app %v`", app.Address), "it allows no code, so no instance can act for it")
		case a.LiveUntil < head.Time:
			k.warn(s.subject, name, fmt.Sprintf("`veritee registry show --app %v` says why; `veritee app request --app %v` asks a worker for evidence", app.Address, app.Address),
				"no instance of it is known to live")
		default:
			k.ok(s.subject, name, "policy version %d, %d measurements, an instance lives until %s", a.Version, len(a.Measurements), moment(a.LiveUntil))
		}
	}
}
