// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "./IRollupGovernance.sol";
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
///
/// While a claim is held for a contradiction, no claim that reaches its first block becomes final, whatever its range: the same blocks
/// can't come in under another claim. Enclaves, the guardian, or a ZK proof of another result decide it.
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

    /// @notice What a rollup begins with.
    /// @param governance Its policies and verifiers; its own alone.
    /// @param config The hash of the chain's rules (`TeeProofs.Claim.config`), until governance names others.
    /// @param headNumber The block that the first claim follows, with its hash and state root.
    struct Beginning {
        IRollupGovernance governance;
        uint64 l2ChainId;
        bytes32 config;
        uint64 headNumber;
        bytes32 headHash;
        bytes32 headRoot;
    }

    event Claimed(bytes32 indexed claimId, bytes32 indexed requestId, bytes32 indexed statement, TeeProofs.Claim claim);

    /// @notice A verdict counts, and its recipient has `reward` more to collect. Verdicts on a claim that is held for a contradiction
    /// count for its resolution, without a reward.
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

    /// @notice A proof that this verifier took counts for nothing more, unless its claim is final.
    event ZkVerifierFrozen(IRollupZkVerifier indexed verifier, uint8 number);

    event Funded(address indexed from, uint256 amount);
    event Withdrawn(address indexed to, uint256 amount);
    event Collected(address indexed recipient, address indexed to, uint256 amount);

    error ZeroAddress();
    error NotOwner(address caller);
    error NotGuardian(address caller);
    error NotOwnerOrGuardian(address caller);
    error InsufficientFunds(uint256 got, uint256 want);
    error TransferFailed(address to);

    /// @notice The verifier isn't one that counts here.
    error NoVerifier(address verifier);

    /// @notice Nothing can be proven by ZK until governance enacts another verifier.
    error ZkVerifierIsFrozen(IRollupZkVerifier verifier);

    /// @notice Not the contract that may claim.
    error NotProposer(address caller);

    /// @notice No block, blocks that are final already, or more than enclaves execute for one claim: 4096.
    error BadRange(uint64 firstBlock, uint256 blocks);

    /// @notice It begins right after the head, and doesn't build on it.
    error NotOnHead(bytes32 parentHash, bytes32 preRoot);

    /// @notice Blobs and calldata: which of them is the range's?
    error TwoKindsOfData();

    /// @notice This transition is claimed, and that claim isn't rejected.
    error IsClaimed(bytes32 claimId);

    /// @notice Eight claims of this input, none of them forgotten: they are rejected and no factor ever said yes.
    error TooManyClaims(bytes32 latest);

    /// @notice No claim has this id, or the claim that was brought hashes to another one.
    error UnknownClaim(bytes32 claimId);

    /// @notice Nothing like this can be done to a claim that stands so.
    error NotOpen(bytes32 claimId, Status status, Reason reason);

    /// @notice It was proven.
    error IsProven(bytes32 claimId);

    /// @notice A verdict more changes nothing: there are enough.
    error EnoughVerdicts(bytes32 claimId);

    /// @notice This instance, or one on its platform, was counted already.
    error IsCounted(bytes32 claimId, address instance);

    /// @notice What the instance says it runs isn't what it runs.
    error WrongMeasurement(bytes32 got, bytes32 want);

    /// @notice This measurement doesn't count for these blocks.
    error NotActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock);

    /// @notice As many REJECTs of the instance, or of its platform, were struck: the claims were upheld.
    error BudgetSpent(address instance, uint8 budget);

    /// @notice No REJECT of this voter on the claim was struck, or the claim isn't rejected.
    error NothingToRestore(bytes32 claimId, bytes20 voter);

    /// @notice The other transition has another input, or the same result.
    error NoContradiction();

    /// @notice Nothing to write down: time has done nothing to it yet.
    error NothingToDo(bytes32 claimId, Status status, Reason reason);

    /// @notice It isn't announced, or its time hasn't come, or the claim is held for another reason by now.
    error ResolutionNotDue(bytes32 claimId, uint40 at);

    /// @notice Only more ACCEPTs help a claim that lacks them.
    error NothingToUphold(bytes32 claimId);

    /// @notice Returns only if `statement` is that of a claim that is final, or could be made final now, with `proof` as its ZK
    /// proof unless it has one. Reverts with `NotAccepted` otherwise. A rollup that acts on it writes it down first, by `poke` or
    /// `settle` in the same transaction: two claims can both be ready to become final, and only one of them does.
    /// @inheritdoc IRollupZkVerifier
    function verify(bytes32 statement, bytes calldata proof) external view;

    /// @notice No view calls this claim accepted.
    error NotAccepted(bytes32 claimId, Status status, Reason reason);

    /// @notice The proposer: claims the result of a range, and asks enclaves to prove it. It may build on claims that are pending.
    function claim(Batch calldata batch) external returns (bytes32 claimId);

    /// @notice Anyone: brings an enclave's verdict, under the verifier that the claim asked of (the present one if that was dropped).
    function submitTee(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof) external;

    /// @notice The same under one of the verifiers that count.
    function submitTeeUnder(TeeProofs.Claim calldata claim_, TeeProofs.Proof calldata proof, ISGXVerifier verifier)
        external;

    /// @notice Anyone: brings a ZK proof.
    function submitZk(TeeProofs.Claim calldata claim_, bytes calldata proof) external;

    /// @notice Anyone: both at once.
    function settle(TeeProofs.Claim calldata claim_, bytes calldata zkProof, TeeProofs.Proof calldata teeProof) external;

    /// @notice Anyone: brings a ZK proof of another result of the same input. The claim is rejected, unless it was proven by ZK too:
    /// then the ZK verifier is broken, which is frozen, and the claim held.
    function submitZkContradiction(TeeProofs.Claim calldata claim_, Transition calldata other, bytes calldata proof)
        external;

    /// @notice Anyone: writes down what time, or enclaves' votes on a contradiction, have done to a claim: final, held, released or
    /// rejected.
    function poke(TeeProofs.Claim calldata claim_) external;

    /// @notice Anyone: after another ZK verifier came, makes a claim known by its statement there.
    function restate(TeeProofs.Claim calldata claim_) external returns (bytes32 statement);

    /// @notice Anyone: gives a REJECT that was struck, on a claim that was rejected after all, back to the budget of who signed it.
    /// @param voter The instance, or its platform where that is known.
    function restoreBudget(bytes32 claimId, bytes20 voter) external;

    /// @notice Guardian: announces how a hold ends.
    function announceResolution(bytes32 claimId, bool uphold, bytes32 evidence) external;

    /// @notice Guardian.
    function withdrawResolution(bytes32 claimId) external;

    /// @notice Anyone, when it is due. A claim that was held for a broken ZK verifier can be upheld when another is in force, which
    /// must prove it anew.
    function executeResolution(bytes32 claimId) external;

    /// @notice Owner or guardian, at once: no ZK proof counts until governance enacts another verifier.
    function freezeZkVerifier() external;

    /// @notice Anyone: adds to what verdicts are rewarded from.
    function fund() external payable;

    /// @notice Owner: takes out what isn't credited to anybody.
    function withdraw(address to, uint256 amount) external;

    /// @notice A recipient of rewards: takes all of them.
    function collect(address to) external returns (uint256 amount);

    function standing(bytes32 claimId) external view returns (Standing memory);

    /// @notice The claim with this public input; zero if there is none. Of several with the same, the last: the others are rejected.
    function claimOf(bytes32 statement) external view returns (bytes32 claimId);

    /// @notice The last final block.
    function head() external view returns (uint64 number, bytes32 hash, bytes32 root);

    /// @notice The lowest block that a contradiction holds; the highest number there is if none does.
    function heldFrom() external view returns (uint64);

    /// @notice How much of its budget an instance, or its platform where that is known, has spent.
    function spent(bytes20 voter) external view returns (uint256);

    /// @notice What is announced for a claim; zeros if nothing is.
    function resolution(bytes32 claimId) external view returns (uint40 at, bool uphold, Reason reason);

    /// @notice How instances that were asked again voted on a claim while it is held, as it counts for its resolution.
    function votes(bytes32 claimId) external view returns (uint8 accepts, uint8 rejects);

    /// @notice Whether no proof that this verifier took counts any more.
    function zkFrozen(uint8 number) external view returns (bool);

    /// @notice What a recipient may collect.
    function credit(address recipient) external view returns (uint256);

    /// @notice The sum of all credits.
    function credits() external view returns (uint256);

    /// @notice Policies, verifiers, and who decides. Owner and guardian are its.
    function governance() external view returns (IRollupGovernance);

    /// @notice The policy of a version; the newest in force is `policyVersion`.
    function policy(uint32 version) external view returns (IRollupGovernance.Policy memory);
    function policyVersion() external view returns (uint32);
    function teeVerifier() external view returns (ISGXVerifier);
    function zkVerifier() external view returns (IRollupZkVerifier);

    /// @notice The hash of the rules that a claim made now names.
    function config() external view returns (bytes32);
    function l2ChainId() external view returns (uint64);
}
