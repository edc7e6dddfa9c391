// Gas measures what veritee costs beside what others cost, on chains with Ethereum's rules (Osaka): randomness beside Chainlink VRF
// v2.5, attestation beside Automata's DCAP attestation.
//
// # Randomness
//
// Both systems are deployed as they would be, with the compilers and settings of their authors, and serve the same
// scenario: see scenario.go for what is asked and system for what a system has to do. Figures are gas used by
// receipts, one word per request, into a consumer's slot that isn't zero, with billing and signatures included; only
// the verification of a proof is execution gas of that alone. Where the peer can answer in several ways, the cheapest
// is reported. What one fulfilment costs depends on luck, a candidate more or less of its proof; ours is the mean over all luck there
// could be (draw.go), since ours has a limit.
//
// # Attestation
//
// Each kind of hardware has a chain of its own, which begins at a time within its collateral's windows (hardware.go). The contracts
// are those of the bindings; the collateral is published by the transactions that `veritee collateral publish` sends; an AppAuth
// allows the quotes' code (ground.go). Figures are gas used by receipts, of whole transactions, with every check on:
//
//   - register_direct_tdx, _sgx: an instance's first registration, as the answer to a request, by a quote (TDX v4, SGX v3) of
//     devnet/tee's hardware. It is the app's first instance. The app asks for nothing out of the ordinary: no delay, no source.
//   - …_real: the same by a quote that Intel's hardware signed, under Intel's root and collateral. It can't be over our report data,
//     so a registry that expects what it is over stands in (contracts/MeasuredRegistry.sol), and nothing else is bent but the
//     chain's time. It must cost what the simulated one does within 2 %, advisories apart: each that applies is looked up.
//   - register_risc0: the same by a real proof that Automata's program verified a real quote. Besides the report data and the time,
//     the app's terms are bent: it takes the platform though it is OutOfDate. The proof goes through stand-ins of RISC Zero's
//     router and stop, which are what costs on real chains (contracts/RiscZeroRoute.sol). As long as the store doesn't say the
//     hashes of what it holds, one before it does (contracts/DigestStore.sol), which adds some three thousand gas.
//   - renew: the second registration of the same instance, when its lease is due.
//   - policy_at_use: what EnclaveRegistry.isAuthorized uses inside a settlement of one request, for an instance that entered by
//     evidence, its words read cold, from the trace of that transaction. policy_at_use_with_access adds the 2,600 gas that the
//     coordinator pays for being the first to touch the registry (EIP-2929), which asking any registry costs.
//   - remove_measurement, evict: the app ends a measurement, and somebody shows that its instance is dead.
//   - tcb_update: TCB info, QE identity, PCK CRL and root CRL of one platform (TDX), real ones, each a transaction, published for
//     the first time: into fresh slots, which is the dearest case. tcb_update_sgx the same for SGX; tcb_issuers the two
//     certificates that are published once in years. The peer's figure is its TCB info alone.
//
// Real evidence isn't in the repository (internal/realdata). Without it, its figures are missing, and a warning says so.
//
// Automata's figures are quoted and not measured: its npm package (@automata-network/automata-dcap-attestation 1.1.0) imports
// @automata-network/on-chain-pccs in 22 places, for the contracts that keep collateral and for every parser, and npm doesn't have
// that: it is a submodule in git. So neither its verifiers nor its collateral service can be compiled from what can be pinned. The
// report marks these figures and names their source.
//
// # Rollups
//
// The enclave is a TDX instance that entered by simulated evidence (ground.go); claims and proofs have no field of zeros but an
// ACCEPT's computed root.
//
//   - verify_tee_proof: SGXVerifier.verify called directly by a transaction, its gas without what that pays before it runs (21,000,
//     calldata, access list): signature, time, and the registry's two words, read cold. The peer's is a check in the shape of Taiko's,
//     compiled as ours is (contracts/TaikoShaped.sol), without exchanging keys and without asking who calls.
//   - verify_tee_proof_with_access: the same where nobody touched the registry before, which asking any registry costs (EIP-2929: 2,500
//     gas more than one that was touched), and which the access list paid for above. All is cold here but the contract that is called
//     itself. 9,900 of it is the protocol's: the registry's account 2,600, two words 4,200, the precompile that recovers 3,100. The
//     rest is calls, hashes and comparisons. The peer's is behind a proxy, as Taiko's is, whose word and implementation are cold too.
//   - settle: a whole transaction that brings both factors for a claim of 16 blocks that follow the head, one ACCEPT and a ZK proof of
//     260 bytes, less the gas of the ZK verifier's own calls: any may stand there (contracts/FreeZkVerifier.sol). Its recipient is
//     rewarded, and was before. Being called is in it, and the proof's calldata.
//   - claim: the proposer's transaction, which also asks for proofs; without the ZK verifier's gas. finalize: poke, when the time for a
//     REJECT is over. Both of the rollup's second claim.
//   - hold: an enclave's REJECT, which holds the claim. resolve: the guardian's two transactions that uphold it, together.
//   - show_equivocation: a whole transaction in which somebody has an instance removed by two ACCEPTs of its own.
//
// # Keys
//
// A committee of five with a threshold of three, dealt to by this program, and two workers on two machines, all by simulated evidence.
// Figures are gas used by receipts, of whole transactions. The dearer of two alike counts.
//
//   - request: a worker's first order of a line. issue: the committee's answer to it, verified by pairings, with three signatures.
//   - confirm: one node's confirmation of a generation, the mean of those between the first and the last; handover: the last, with
//     which the generation begins.
//   - state: a statement of the public key. activate: with the coordinator's announcement, the line's first.
//   - rotate: the next epoch, at once. revoke: a worker that had ordered the newest epoch of the app's one line.
//
// # What holds
//
// Keys, times and block randomness are fixed: the same contracts give the same figures to the last digit. The peer is
// measured first, so that its figures don't move when our contracts do.
//
//	go run ./devnet/gas             # from the root of the repository; make gas does it
//	go run ./devnet/gas --profile   # where the gas of registrations goes, besides
//
// One JSON object per line goes to standard output and to gas/report.jsonl, all else to standard error. The exit
// status is 1 if a figure of ours is above its limit, missing, or differs from the one that it must be like.
package main

import (
	"context"
	"flag"
	"fmt"
	"io"
	"log/slog"
	"maps"
	"os"
	"os/signal"
	"path/filepath"

	"github.com/veritee/veritee/devnet/chain"
	"github.com/veritee/veritee/internal/realdata"
)

func main() {
	ctx, stop := signal.NotifyContext(context.Background(), os.Interrupt)
	defer stop()

	if err := run(ctx, os.Args[1:], os.Stdout, os.Stderr); err != nil {
		fmt.Fprintln(os.Stderr, "gas:", err)
		os.Exit(1)
	}
}

func run(ctx context.Context, args []string, stdout, stderr io.Writer) error {
	flags := flag.NewFlagSet("gas", flag.ContinueOnError)
	flags.SetOutput(stderr)
	root := flags.String("root", ".", "root of the repository")
	report := flags.String("report", "gas/report.jsonl", "file to write the report to, below the root")
	profile := flags.Bool("profile", false, "say where the gas of registrations goes")
	if err := flags.Parse(args); err != nil {
		return err
	}

	b, err := newBench(ctx, chain.Config{})
	if err != nil {
		return err
	}
	defer b.chain.Close()

	log := slog.New(slog.NewTextHandler(stderr, nil))
	peer, err := measure(b, newChainlink(*root), log)
	if err != nil {
		return err
	}
	ours, err := measure(b, newVeritee(*root), log)
	if err != nil {
		return err
	}

	var told io.Writer
	if *profile {
		told = stderr
	}
	attested, err := measureAttestation(ctx, *root, log, told)
	if err != nil {
		return fmt.Errorf("attestation: %w", err)
	}
	maps.Copy(ours, attested)
	proven, others, err := measureRollup(ctx, *root, log, told)
	if err != nil {
		return fmt.Errorf("rollup: %w", err)
	}
	maps.Copy(ours, proven)
	maps.Copy(peer, others)

	keys, err := measureKeys(ctx, *root, log, told)
	if err != nil {
		return fmt.Errorf("keys: %w", err)
	}
	maps.Copy(ours, keys)

	lines := compare(ours, peer)
	if err := write(lines, stdout, filepath.Join(*root, *report)); err != nil {
		return err
	}
	if err := table(lines, stderr); err != nil {
		return err
	}
	_, withReal := realdata.Folder()
	return judge(lines, withReal)
}

func measure(b *bench, s system, log *slog.Logger) (figures, error) {
	if s == nil {
		return nil, nil
	}
	measured, err := (&scenario{bench: b, system: s, log: log}).measure()
	if err != nil {
		return nil, fmt.Errorf("%s: %w", s.Name(), err)
	}
	return measured, nil
}
