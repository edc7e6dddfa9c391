// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {TeeProofs} from "./TeeProofs.sol";

/// @title Proofs by enclaves, SGX or TDX, that a range of a rollup's blocks was executed
/// @notice A rollup's contract asks here, enclaves answer, and the rollup's contract checks the answer here. Nobody owns this
/// contract and it holds nothing. It says that a live, allowed instance of the app signed; what the verdict does, which
/// measurements count for which blocks (`identify`), and that an instance counts once, is the rollup's.
interface ISGXVerifier {
    /// @notice What is known of who signed, beyond that it may act.
    /// @param measurement Under which measurement of its app it lives; zero if unattested (development chains).
    /// @param platform The first 20 bytes of its platform id; zero: unknown.
    /// @param tee 0x00 SGX, 0x81 TDX.
    struct Identity {
        bytes32 measurement;
        bytes20 platform;
        uint8 tee;
    }

    /// @notice A rollup wants proofs of a claim.
    /// @param requestId By `TeeProofs.requestId`.
    /// @param sequence Counts all requests here, without gaps, from 1.
    /// @param app Whose instances count.
    /// @param deadline Until when they are wanted, unix seconds; later ones may still count.
    /// @param wanted From how many instances.
    event ProofRequested(
        bytes32 indexed requestId,
        uint64 indexed sequence,
        address indexed app,
        TeeProofs.Claim claim,
        uint64 deadline,
        uint8 wanted
    );

    /// @notice Somebody showed that an instance signed two verdicts that can't both be true. It is removed for good.
    event EquivocationShown(
        address indexed instance, address indexed rollup, bytes32 firstClaim, bytes32 secondClaim, address by
    );

    /// @notice What it was made with as its registry has no code.
    error NoRegistry(address registry);

    /// @notice The claim names another contract than the caller as its rollup.
    error NotTheRollup(address caller, address rollup);

    /// @notice It was asked for already.
    error IsRequested(bytes32 claimId, uint64 sequence);

    /// @notice Zero app, no proof wanted, a deadline that is over, or a range that ends before it begins.
    error BadRequest();

    /// @notice Neither ACCEPT nor REJECT; or an ACCEPT that names a computed root.
    error BadVerdict(uint8 verdict);

    error ProofTooLate(uint64 notAfter);

    /// @notice Not signed by the instance that it names, or s is in the upper half.
    error BadSignature(address instance);

    /// @notice The instance isn't one of the app's that may act now, under this version of the app's policy.
    error NotAuthorized(address instance, address app, uint32 policyVersion);

    /// @notice The two verdicts can both be true, or are one and the same.
    error NoEquivocation();

    /// @notice The rollup: asks for proofs of a claim of its own.
    function requestProof(TeeProofs.Claim calldata claim, address app, uint64 deadline, uint8 wanted)
        external
        returns (bytes32 requestId);

    /// @notice Returns only if a live, allowed instance of `app` signed this verdict on the claim; reverts otherwise. The rollup
    /// must take the claim's id from what it keeps itself.
    function verify(bytes32 claimId, address app, TeeProofs.Proof calldata proof) external view;

    /// @notice What the registry and the app say of an instance. It needn't live: ask `verify` first. Zero measurement: unknown,
    /// removed, or on governance's word alone, which takes a development chain.
    function identify(address instance) external view returns (Identity memory);

    /// @notice Anyone: removes an instance that contradicted itself. Two verdicts contradict each other if rollup, config, range,
    /// parent hash, pre-state root, inputs and origin are equal, and one ACCEPTs a result (postRoot, receipts, withdrawals) and
    /// the other ACCEPTs another, or REJECTs the same. An enclave has no memory: it may well accept two parents. Whether the
    /// verdicts still count doesn't matter.
    function showEquivocation(
        TeeProofs.Claim calldata firstClaim,
        TeeProofs.Proof calldata first,
        TeeProofs.Claim calldata secondClaim,
        TeeProofs.Proof calldata second
    ) external;

    function registry() external view returns (IEnclaveRegistry);
    function domainSeparator() external view returns (bytes32);

    /// @notice How many requests there were.
    function requests() external view returns (uint64);

    /// @notice The number of the request for a claim; zero if there was none.
    function sequenceOf(bytes32 claimId) external view returns (uint64);
}
