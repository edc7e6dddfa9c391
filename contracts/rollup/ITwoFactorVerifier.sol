// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupZkVerifier} from "./IRollupZkVerifier.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";
import {TeeProofs} from "./TeeProofs.sol";

/// @title A ZK verifier with a second factor: enclaves that executed the same blocks
/// @notice It stands where a rollup's ZK verifier stood, behind the same call, and is one rollup's alone.
///
/// | ZK    | TEE      | outcome |
/// |-------|----------|---------|
/// | false | anything | rejected |
/// | true  | true     | accepted, after the time in which a REJECT still holds it |
/// | true  | false    | held: not accepted, people or more enclaves decide |
///
/// ZK false is a proof of another result for the same input, or that none came in time; a bad proof reverts and changes nothing.
/// TEE false is a live instance's REJECT, its ACCEPT of another result for the same input, or that too few ACCEPTs came in time;
/// a bad signature reverts and changes nothing. Claims become final in the order of their blocks, each on the one before: what follows
/// a held claim waits with it. Nothing becomes final by time alone.
interface ITwoFactorVerifier is IRollupZkVerifier {
    enum Status {
        None,
        Pending,
        Held,
        Rejected,
        Final
    }

    /// @notice Why a claim is held, or was rejected.
    enum Reason {
        None,
        /// Too few ACCEPTs in time. It goes on by itself when they come.
        TeeTimeout,
        /// A REJECT, or an ACCEPT of another result for the same input.
        TeeContradiction,
        /// Two ZK proofs of different results for one input: the ZK verifier is broken, and frozen.
        ZkBroken,
        /// Rejected: no ZK proof in time.
        ZkTimeout,
        /// Rejected: a ZK proof of another result.
        ZkContradiction,
        /// Rejected: resolved so.
        Resolved,
        /// Rejected: another claim for its blocks is final.
        Superseded
    }

    /// @notice What a rollup decides. Changed under a timelock; a claim is judged by the version it was made under.
    /// @param app Whose instances count.
    /// @param accepts How many ACCEPTs, by distinct instances on distinct platforms as far as these are known.
    /// @param kinds 0: the time below always passes. 2: final at once if the ACCEPTs are of both kinds, SGX and TDX.
    /// @param rejectTime Seconds for a REJECT after both factors said yes. Not zero.
    /// @param teeTime Seconds after the claim until which ACCEPTs are expected.
    /// @param zkTime Seconds after the claim until which a ZK proof is expected.
    /// @param resolveTime Seconds between a resolution's announcement and its effect, and between a hold and what enclaves may decide.
    /// @param resolveAccepts How many instances, under at least two measurements, decide a contradiction; 0: people alone.
    /// @param rejectBudget How many REJECTs of an instance may be unresolved here.
    /// @param reward Wei for each verdict that counts.
    struct Policy {
        address app;
        uint8 accepts;
        uint8 kinds;
        uint32 rejectTime;
        uint32 teeTime;
        uint32 zkTime;
        uint32 resolveTime;
        uint8 resolveAccepts;
        uint8 rejectBudget;
        uint96 reward;
    }

    /// @notice What a proposer says of a range. The rest of the claim is this contract's word.
    /// @param blockHashes Of the whole range, in order.
    /// @param originNumber A recent block of this chain.
    /// @param data What the rollup posts in calldata; empty if it posts in blobs of this transaction, or not here.
    struct Batch {
        uint64 firstBlock;
        bytes32 postRoot;
        bytes32 receipts;
        bytes32 withdrawals;
        bytes32 parentHash;
        bytes32 preRoot;
        bytes32[] blockHashes;
        uint64 originNumber;
        bytes data;
    }

    /// @notice Where a claim stands now, its deadlines taken into account.
    /// @param accepts How many ACCEPTs count.
    /// @param rejects How many REJECTs count.
    /// @param claimedAt Unix seconds, as all times here; zero for what hasn't happened.
    /// @param teeAt Since when the TEE factor says yes.
    /// @param zkAt Since when the ZK factor says yes.
    /// @param finalAt From when it can be final, if nothing else comes.
    struct Standing {
        Status status;
        Reason reason;
        uint8 accepts;
        uint8 rejects;
        uint40 claimedAt;
        uint40 teeAt;
        uint40 zkAt;
        uint40 heldAt;
        uint40 finalAt;
        uint32 policy;
    }

    event Claimed(bytes32 indexed claimId, bytes32 indexed requestId, bytes32 indexed statement, TeeProofs.Claim claim);

    /// @notice A verdict counts, and its recipient has `reward` more to collect.
    event VerdictRecorded(
        bytes32 indexed claimId,
        bytes32 indexed requestId,
        address indexed instance,
        uint8 verdict,
        bytes32 computedRoot,
        address recipient,
        uint256 reward
    );

    /// @notice The request for proofs has its answer: enough ACCEPTs, or a REJECT.
    event TeeDecided(bytes32 indexed claimId, bytes32 indexed requestId, bool accepted);

    event ZkProven(bytes32 indexed claimId);
    event ClaimHeld(bytes32 indexed claimId, Reason reason);

    /// @notice A hold is over, and the claim is pending as if its verdicts that were struck had never come.
    event ClaimReleased(bytes32 indexed claimId, Reason reason);
    event ClaimRejected(bytes32 indexed claimId, Reason reason);
    event ClaimFinal(bytes32 indexed claimId, uint64 lastBlock, bytes32 lastHash, bytes32 postRoot);

    /// @notice A resolution takes effect at `at`, unless it is withdrawn.
    /// @param uphold True: the REJECTs are struck, and the claim goes on; it still needs both factors. False: it is rejected.
    /// @param evidence Hash of what the guardian went by.
    event ResolutionAnnounced(bytes32 indexed claimId, bool uphold, bytes32 evidence, uint40 at);
    event ResolutionWithdrawn(bytes32 indexed claimId);

    /// @notice From `at` on, ZK alone is enough until `until`; zero: it isn't any more.
    event ZkOnlyAnnounced(uint40 at, uint40 until);

    /// @notice Returns only if `statement` is that of a claim that is final, or could be made final now, with `proof` as its ZK
    /// proof unless it has one. Reverts with `NotAccepted` otherwise.
    /// @inheritdoc IRollupZkVerifier
    function verify(bytes32 statement, bytes calldata proof) external view;

    /// @notice No view calls this claim accepted.
    error NotAccepted(bytes32 claimId, Status status, Reason reason);

    /// @notice The proposer: claims the result of a range, and asks enclaves to prove it.
    function claim(Batch calldata batch) external returns (bytes32 claimId);

    /// @notice Anyone: brings an enclave's verdict.
    function submitTee(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof) external;

    /// @notice Anyone: brings a ZK proof.
    function submitZk(TeeProofs.Claim calldata claim_, bytes calldata proof) external;

    /// @notice Anyone: both at once.
    function settle(TeeProofs.Claim calldata claim_, bytes calldata zkProof, TeeProofs.Proof calldata teeProof) external;

    /// @notice Anyone: writes down what time has done to a claim: final, held or rejected.
    function poke(TeeProofs.Claim calldata claim_) external;

    function standing(bytes32 claimId) external view returns (Standing memory);

    /// @notice The claim with this public input; zero if there is none.
    function claimOf(bytes32 statement) external view returns (bytes32 claimId);

    /// @notice The last final block.
    function head() external view returns (uint64 number, bytes32 hash, bytes32 root);

    /// @notice The policy of a version; the newest in force is `policyVersion`.
    function policy(uint32 version) external view returns (Policy memory);
    function policyVersion() external view returns (uint32);
    function teeVerifier() external view returns (ISGXVerifier);
    function zkVerifier() external view returns (IRollupZkVerifier);
    function config() external view returns (bytes32);
    function l2ChainId() external view returns (uint64);
}
