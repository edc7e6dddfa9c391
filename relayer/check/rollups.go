package check

import (
	"context"
	"fmt"
	"slices"

	"github.com/ethereum/go-ethereum"
	"github.com/ethereum/go-ethereum/common"

	"github.com/veritee/veritee/internal/deployment"
	"github.com/veritee/veritee/relayer/config"
	"github.com/veritee/veritee/relayer/rollup"
	"github.com/veritee/veritee/relayer/workers"
)

// A proven rollup is one whose claims workers are to prove.
type proven struct {
	address common.Address
	l2      uint64
	config  common.Hash
}

// rollups sees that the verifier of proofs and the rollups are what they should be, and name each other.
func (k *checker) rollups(ctx context.Context, s *served, file *deployment.File) {
	verifier, served := s.SGXVerifier, slices.Clone(s.Rollups)
	if file != nil {
		if verifier == (common.Address{}) {
			verifier = file.Address(deployment.SGXVerifier)
		}
		for _, of := range file.Rollups {
			if !slices.ContainsFunc(served, func(r config.Rollup) bool { return r.Address == of.Address }) {
				served = append(served, config.Rollup{Address: of.Address, StartBlock: of.Block})
			}
		}
	}
	if len(served) == 0 {
		return
	}
	if verifier == (common.Address{}) {
		k.fail(s.subject, "proofs", "name sgx_verifier; a rollup's teeVerifier() says it", "rollups are served, and no verifier of proofs is known")
		return
	}
	said, err := s.ask(ctx, verifier, rollup.PackRegistry())
	var registry common.Address
	if err == nil {
		registry, err = rollup.ReadRegistry(said)
	}
	switch {
	case err != nil:
		k.fail(s.subject, "proofs", "correct sgx_verifier, or name the deployment's file", "what is at %v isn't an SGXVerifier: %v", verifier, s.plain(err))
		return
	case registry != s.contracts.Registry:
		k.fail(s.subject, "proofs", "correct sgx_verifier: workers have their leases in the coordinator's registry", "the verifier %v asks registry %v, and the coordinator asks %v",
			verifier, registry, s.contracts.Registry)
		return
	}
	k.ok(s.subject, "proofs", "the verifier %v takes the word of the registry", verifier)
	for _, of := range served {
		k.rollup(ctx, s, verifier, of.Address)
	}
}

// rollup sees that a contract is a rollup's, and asks our verifier.
func (k *checker) rollup(ctx context.Context, s *served, verifier, of common.Address) {
	name := fmt.Sprintf("rollup %v", of)
	const remedy = "correct rollups: a rollup is named by its TwoFactorVerifier"
	said, err := s.ask(ctx, of, rollup.PackTeeVerifier())
	var asks common.Address
	if err == nil {
		asks, err = rollup.ReadTeeVerifier(said)
	}
	if err != nil {
		k.fail(s.subject, name, remedy, "it doesn't answer like a TwoFactorVerifier: %v", s.plain(err))
		return
	}
	if asks != verifier {
		k.fail(s.subject, name, "name the verifier that the rollup asks by sgx_verifier, or have the rollup's owner change it (setTeeVerifier)",
			"it asks the verifier %v, not %v: none of its requests would be seen", asks, verifier)
		return
	}
	policy, l2, rules, err := s.rules(ctx, of)
	if err != nil {
		k.fail(s.subject, name, remedy, "its policy can't be read: %v", s.plain(err))
		return
	}
	s.proven = append(s.proven, proven{of, l2, rules})
	if instances := s.Proofs.Workers; instances < int(policy.Accepts) {
		k.ok(s.subject, name, "proves chain %d by rules %s for app %v; it wants %d verdicts, so that many workers are asked", l2, short(rules), policy.App, policy.Accepts)
		return
	}
	k.ok(s.subject, name, "proves chain %d by rules %s for app %v; it wants %d verdicts, %d workers are asked", l2, short(rules), policy.App, policy.Accepts, s.Proofs.Workers)
}

// rules are what a rollup says of itself.
func (s *served) rules(ctx context.Context, of common.Address) (policy rollup.Policy, l2 uint64, rules common.Hash, err error) {
	said, err := s.ask(ctx, of, rollup.PackPolicyVersion())
	if err != nil {
		return
	}
	version, err := rollup.ReadPolicyVersion(said)
	if err != nil {
		return
	}
	if said, err = s.ask(ctx, of, rollup.PackPolicy(version)); err != nil {
		return
	}
	if policy, err = rollup.ReadPolicy(said); err != nil {
		return
	}
	if said, err = s.ask(ctx, of, rollup.PackL2ChainID()); err != nil {
		return
	}
	if l2, err = rollup.ReadL2ChainID(said); err != nil {
		return
	}
	if said, err = s.ask(ctx, of, rollup.PackConfig()); err != nil {
		return
	}
	rules, err = rollup.ReadConfig(said)
	return
}

func (s *served) ask(ctx context.Context, to common.Address, data []byte) ([]byte, error) {
	return s.node.CallContract(ctx, ethereum.CallMsg{To: &to, Data: data}, nil)
}

// provers sees that each rollup has as many workers as it needs, by the rules that it goes by.
func (k *checker) provers(s *served, statuses []workers.Status) {
	for _, of := range s.proven {
		name := fmt.Sprintf("rollup %v", of.address)
		var able []string
		for _, w := range statuses {
			says, serves := w.Rollups[of.l2]
			switch {
			case !serves:
			case says.Config != of.config:
				k.fail("worker "+w.Name, name, "start it with the genesis file of the rollup: --rollup", "it executes chain %d by other rules, %s and not %s", of.l2, says.Config, of.config)
			case says.Problem != "":
				k.fail("worker "+w.Name, name, "see to the node that --rollup names: it needs the debug namespace", "its node of chain %d: %s", of.l2, says.Problem)
			default:
				able = append(able, w.Name)
			}
		}
		switch {
		case len(able) == 0:
			k.fail(s.subject, name, "start workers with --rollup for its chain, each with a node of its own", "no worker can prove chain %d", of.l2)
		case len(able) < s.Proofs.Workers:
			k.warn(s.subject, name, "run another worker, or lower proofs.workers", "%d of %d workers can prove chain %d", len(able), s.Proofs.Workers, of.l2)
		default:
			k.ok(s.subject, name, "%d workers can prove chain %d", len(able), of.l2)
		}
	}
}
