// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupZkVerifier} from "./IRollupZkVerifier.sol";
import {ISGXVerifier} from "./ISGXVerifier.sol";

/// @title What a rollup decides about its two factors, and how slowly
/// @notice The contract behind one TwoFactorVerifier. Whatever widens is announced by the owner and can be enacted, by anybody, after `delay`; the guardian or the owner withdraws
/// it. Whatever narrows takes effect at once, by either. Nobody can touch a claim here: it is judged by the policy it was made under.
interface IRollupGovernance {
    /// @notice What a rollup decides. Changed under a timelock; a claim is judged by the version it was made under.
    /// @param app Whose instances count.
    /// @param accepts How many ACCEPTs, by distinct instances on distinct platforms as far as these are known. At most 16.
    /// @param kinds 0: the time below always passes. 2: final at once if the ACCEPTs are of both kinds, SGX and TDX.
    /// @param rejectTime Seconds for a REJECT after both factors said yes; outside development chains at least 600.
    /// @param teeTime Seconds after the claim until which ACCEPTs are expected.
    /// @param zkTime Seconds after the claim until which a ZK proof is expected.
    /// @param resolveTime Seconds between a resolution's announcement and its effect, and between a hold and what enclaves may decide.
    /// @param resolveAccepts How many instances, under at least two measurements, decide a contradiction; 0: people alone.
    /// @param rejectBudget How many REJECTs of an instance (of a platform, where it is known) may be struck here, until it holds nothing more. Not zero.
    /// @param reward Wei for each ACCEPT up to what is needed, and for a REJECT that holds.
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

    /// @notice For which of the rollup's blocks a measurement counts, both included.
    struct Activation {
        bytes32 measurement;
        uint64 firstBlock;
        uint64 lastBlock;
    }

    /// @notice What a rollup begins with.
    /// @param owner Governance.
    /// @param guardian Who holds back and resolves; a multisig, say. (A Guardians contract makes none of these calls.)
    /// @param proposer Who claims.
    /// @param delay Seconds between the announcement of a change and its effect. Zero is for development chains.
    struct Setup {
        address owner;
        address guardian;
        address proposer;
        ISGXVerifier teeVerifier;
        IRollupZkVerifier zkVerifier;
        uint32 delay;
        Policy policy;
        Activation[] activations;
    }

    /// @notice What claims are made with now. Verifiers are numbered from 1.
    struct Current {
        address proposer;
        uint32 policy;
        uint8 tee;
        uint8 zk;
        uint40 zkSince;
    }

    /// @notice What a claim is judged by now.
    /// @param policy The one that it was made under.
    /// @param zk The verifier of ZK proofs, its number from 1, and since when.
    /// @param aloneFrom From when until when ZK alone is enough; zeros if it isn't.
    struct Terms {
        Policy policy;
        IRollupZkVerifier zk;
        uint8 zkNumber;
        uint40 zkSince;
        uint40 aloneFrom;
        uint40 aloneUntil;
    }

    event PolicySet(uint32 indexed version, Policy policy);
    event ActivationSet(bytes32 indexed measurement, uint64 firstBlock, uint64 lastBlock);
    event TeeVerifierSet(ISGXVerifier indexed verifier, bool accepted);
    event ZkVerifierSet(IRollupZkVerifier indexed verifier, uint8 number);
    event ProposerSet(address indexed proposer);
    event GuardianSet(address indexed guardian);

    /// @notice A change can be enacted from `at` on.
    event ChangeAnnounced(bytes32 indexed id, uint40 at, bytes change);
    event ChangeWithdrawn(bytes32 indexed id);
    event ChangeEnacted(bytes32 indexed id);

    /// @notice From `at` on, ZK alone is enough until `until`; zero: it isn't any more.
    event ZkOnlyAnnounced(uint40 at, uint40 until);

    error ZeroAddress();
    error NotOwnerOrGuardian(address caller);

    /// @notice Only by a change that was announced: see `announce`.
    error NotByChange(address caller);

    /// @notice A policy without what it needs, named by the field.
    error BadPolicy(bytes32 field);

    /// @notice The delay is zero outside development chains, or longer than 60 days.
    error BadDelay(uint32 delay);

    /// @notice It ends before it begins; or the zero measurement, outside development chains.
    error BadActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock);

    /// @notice At once it can only become narrower.
    error NotNarrower(bytes32 measurement, uint64 firstBlock, uint64 lastBlock);

    error IsAnnounced(bytes32 id);
    error NotAnnounced(bytes32 id);

    /// @notice Too early; or 30 days too late, then it must be announced again.
    error NotDue(bytes32 id, uint40 from, uint40 until);
    error TooManyVerifiers();

    /// @notice The verifier isn't one that counts here, or it can't be dropped.
    error NoVerifier(address verifier);

    /// @notice It would end before it begins.
    error BadZkOnly(uint40 at, uint40 until);

    /// @notice Owner: announces a call of one of the functions below that only a change may make.
    /// @param change The call, ABI-encoded.
    function announce(bytes calldata change) external returns (bytes32 id);

    /// @notice Owner or guardian: the change won't be. A change of guardian only the owner withdraws.
    function withdrawChange(bytes32 id) external;

    /// @notice Anyone, when it is due.
    function enact(bytes calldata change) external;

    /// @notice By a change.
    function setPolicy(Policy calldata policy_) external;

    /// @notice By a change: a measurement counts for blocks firstBlock to lastBlock, both included.
    function setActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external;

    /// @notice By a change: another verifier of TEE proofs, of which later claims ask. The one before counts until it is dropped.
    function setTeeVerifier(ISGXVerifier verifier) external;

    /// @notice By a change: another verifier of ZK proofs. What the one before proved stays proven unless that is frozen.
    function setZkVerifier(IRollupZkVerifier verifier) external;

    /// @notice By a change.
    function setGuardian(address guardian_) external;

    /// @notice Owner, at once: the proposer can do no more than claim.
    function setProposer(address proposer_) external;

    /// @notice Owner or guardian, at once: fewer blocks than now.
    function narrowActivation(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external;

    /// @notice Owner or guardian, at once: it counts for no block any more.
    function removeActivation(bytes32 measurement) external;

    /// @notice Owner or guardian, at once: verdicts under this verifier count no more. Not the one that claims ask of.
    function dropTeeVerifier(ISGXVerifier verifier) external;

    /// @notice Owner: after the delay ZK alone is enough, until `until`, for claims that no enclave rejects. For when there are no TEEs.
    function announceZkOnly(uint40 until) external;

    /// @notice Owner or guardian, at once.
    function revokeZkOnly() external;

    function guardian() external view returns (address);
    function proposer() external view returns (address);
    function delay() external view returns (uint32);

    /// @notice From when a change can be enacted; zero if it isn't announced.
    function changeAt(bytes32 id) external view returns (uint40);

    /// @notice For which blocks a measurement counts; none if lastBlock is before firstBlock.
    function activation(bytes32 measurement) external view returns (uint64 firstBlock, uint64 lastBlock);

    /// @notice From when until when ZK alone is enough; zeros if it isn't.
    function zkOnly() external view returns (uint40 at, uint40 until);

    /// @notice Whether verdicts under this verifier count.
    function isTeeVerifier(ISGXVerifier verifier) external view returns (bool);

    /// @notice What a claim made under a version of the policy is judged by.
    function terms(uint32 version) external view returns (Terms memory);

    /// @notice The same as it is kept, for contracts: a settlement asks once. From the lowest bit of each word:
    /// @param tee The number of the verifier of TEE proofs that the claim asked of; zero: the last two words are zero.
    /// @param measurement Of whoever signed.
    /// @return policyA app 160, accepts 8, kinds 8, rejectTime 32, teeTime 32.
    /// @return policyB zkTime 32, resolveTime 32, resolveAccepts 8, rejectBudget 8, reward 96.
    /// @return zk The verifier of ZK proofs 160, its number 8, since when 40, and more that isn't for others.
    /// @return alone From when ZK alone is enough 40, until when 40; zero if it isn't.
    /// @return verifier As `teeVerifierAt`: verifier 160, accepted 8.
    /// @return blocks For which blocks the measurement counts: first 64, last 64, whether for any 8.
    function termsInWords(uint32 version, uint8 tee, bytes32 measurement)
        external
        view
        returns (uint256 policyA, uint256 policyB, uint256 zk, uint256 alone, uint256 verifier, uint256 blocks);

    /// @notice What claims are made with now.
    function current() external view returns (Current memory);

    /// @notice Whether the measurement counts for all of these blocks.
    function isActive(bytes32 measurement, uint64 firstBlock, uint64 lastBlock) external view returns (bool);

    /// @notice A verifier of TEE proofs by its number, and whether verdicts under it count.
    function teeVerifierAt(uint8 number) external view returns (ISGXVerifier verifier, bool accepted);

    /// @notice A verifier of ZK proofs by its number.
    function zkVerifierAt(uint8 number) external view returns (IRollupZkVerifier);

    /// @notice The policy of a version; the newest in force is `policyVersion`.
    function policy(uint32 version) external view returns (Policy memory);
    function policyVersion() external view returns (uint32);
    function teeVerifier() external view returns (ISGXVerifier);
    function zkVerifier() external view returns (IRollupZkVerifier);
    function owner() external view returns (address);
}
