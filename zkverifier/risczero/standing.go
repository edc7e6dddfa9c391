package risczero

import (
	"context"
	"fmt"

	"github.com/ethereum/go-ethereum/common"

	bindings "github.com/veritee/veritee/bindings/risczero"
)

// A Caller asks one RiscZeroAttestationVerifier: what a call with these data answers, in one and the same block for all of them.
type Caller interface {
	Call(ctx context.Context, data []byte) ([]byte, error)
}

// Standing says whether proofs under a selector can be used, numbered as the contract numbers it.
type Standing uint8

// Standings of a selector.
const (
	NeverAllowed Standing = iota
	Usable
	Dropped       // by governance, for good
	NoContract    // where proofs should be judged there is no code
	Unknown       // to the router
	Removed       // by the router's owner, for good
	Stopped       // RISC Zero's emergency stop
	OtherSelector // the contract judges proofs of another one
)

var standings = [...]string{
	NeverAllowed: "never allowed by governance",
	Usable:       "usable",
	Dropped:      "dropped by governance, for good: prove with a version that is allowed",
	NoContract:   "judged by no contract: governance names another (allowSelectors)",
	Unknown:      "unknown to the router: governance names a contract that knows it (allowSelectors), or provers use another version",
	Removed: "removed from the router, for good: find out why; if its proofs are sound, governance names another contract " +
		"(allowSelectors), otherwise it drops the selector",
	Stopped: "stopped by RISC Zero: find out why; if its proofs are sound, governance names another contract (allowSelectors), " +
		"otherwise it drops the selector. The direct path goes on",
	OtherSelector: "judged by a contract for another selector: governance names the right one (allowSelectors)",
}

// String says it, with the remedy.
func (s Standing) String() string {
	if int(s) < len(standings) {
		return standings[s]
	}
	return fmt.Sprintf("Standing(%d)", uint8(s))
}

// Selector is one that governance has allowed, or dropped.
type Selector struct {
	Selector [4]byte
	Version  string         // of the zkVM; empty if it isn't among [Known]
	Through  common.Address // where its proofs are judged; zero if it was dropped
	Standing Standing
}

// String says all of it in a line.
func (s Selector) String() string {
	version := "an unknown version"
	if s.Version != "" {
		version = "zkVM " + s.Version
	}
	return fmt.Sprintf("selector %x (%s): %s", s.Selector, version, s.Standing)
}

// maxSelectors is how many are asked about: RISC Zero has published fewer than ten in three years.
const maxSelectors = 256

// Selectors asks a verifier for every selector that it ever allowed, and whether proofs under it can be used now.
func Selectors(ctx context.Context, verifier Caller) ([]Selector, error) {
	contract := bindings.NewRiscZeroAttestationVerifier()
	list, err := ask(ctx, verifier, contract.PackSelectors(), contract.UnpackSelectors)
	if err != nil {
		return nil, err
	}
	if len(list) > maxSelectors {
		return nil, fmt.Errorf("risczero: %d selectors, more than %d; is the address right?", len(list), maxSelectors)
	}
	versions := make(map[[4]byte]string)
	for _, p := range Known() {
		versions[p.Selector()] = p.Version
	}
	all := make([]Selector, 0, len(list))
	for _, selector := range list {
		s := Selector{Selector: selector, Version: versions[selector]}
		if s.Through, err = ask(ctx, verifier, contract.PackThrough(selector), contract.UnpackThrough); err != nil {
			return nil, err
		}
		is, err := ask(ctx, verifier, contract.PackStanding(selector), contract.UnpackStanding)
		if err != nil {
			return nil, err
		}
		s.Standing = Standing(is)
		all = append(all, s)
	}
	return all, nil
}

func ask[T any](ctx context.Context, verifier Caller, data []byte, unpack func([]byte) (T, error)) (T, error) {
	var none T
	raw, err := verifier.Call(ctx, data)
	if err != nil {
		return none, fmt.Errorf("ask the verifier of zero-knowledge proofs: %w", err)
	}
	answer, err := unpack(raw)
	if err != nil {
		return none, fmt.Errorf("ask the verifier of zero-knowledge proofs: an answer of %d bytes that isn't one (is the address right?): %w", len(raw), err)
	}
	return answer, nil
}
