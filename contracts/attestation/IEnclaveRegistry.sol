// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

/// @title Which enclave instances may answer, for which app, and until when
/// @notice An instance is known by the address of its secp256k1 key, which is born in the enclave and never leaves it. It
/// serves one app, for as long as its lease lives. A removed instance never comes back.
interface IEnclaveRegistry {
    /// @param app Whom it serves; zero if unknown.
    /// @param leaseEnd Unix seconds; it may act up to and including this second.
    /// @param revoked Removed for good.
    struct Instance {
        address app;
        uint40 leaseEnd;
        bool revoked;
    }

    /// @notice Governance vouched for an instance, or prolonged its lease.
    event InstanceConfirmed(address indexed instance, address indexed app, bytes32 label, uint64 leaseEnd);

    /// @notice Evidence was accepted for an instance, or prolonged its lease.
    event InstanceRegistered(address indexed instance, address indexed app, bytes32 label, uint64 leaseEnd);

    event InstanceRevoked(address indexed instance, address indexed app, address by, string reason);

    /// @notice From here on only answers that name `version` are accepted for `app`.
    event PolicyAdvanced(address indexed app, uint32 version, string reason);

    event GuardianSet(address indexed guardian);
    event VerifierSet(address indexed verifier);

    /// @notice No verifier of evidence has been named by governance.
    error NoVerifier();

    error NotOwnerOrGuardian(address caller);
    error ZeroAddress();

    /// @notice The instance was removed; its key can't be used again.
    error InstanceIsRevoked(address instance);

    /// @notice An instance keeps its app for life.
    error InstanceServesAnotherApp(address instance, address app);

    error UnknownInstance(address instance);

    /// @notice The lease would end in the past, before the present one, or later than the longest lease allows.
    error BadLease(uint64 leaseEnd, uint64 earliest, uint64 latest);

    error InstanceNotLive(address instance);

    /// @notice The longest lease, in seconds from now.
    function maxLease() external view returns (uint64);

    function guardian() external view returns (address);
    function verifier() external view returns (address);

    /// @notice Owner: accepts an instance on governance's word alone, or prolongs its lease.
    /// @param label Names what it is believed to run.
    function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) external;

    /// @notice Anyone: registers an instance, or prolongs its lease, with evidence. Reverts `NoVerifier()` until
    /// governance names a verifier.
    function register(address instance, address app, bytes calldata evidence) external;

    /// @notice Owner or guardian: removes an instance for good.
    function revoke(address instance, string calldata reason) external;

    /// @notice Owner: refuses every answer signed under an earlier policy version of `app`.
    function advancePolicy(address app, string calldata reason) external;

    /// @notice Owner.
    function setGuardian(address guardian_) external;

    /// @notice Owner: names the contract that judges evidence; zero closes `register` again.
    function setVerifier(address verifier_) external;

    /// @notice Anyone: makes `liveUntil` of the instance's app count this instance again, after the revocation of another.
    function touch(address instance) external;

    function instances(address instance) external view returns (Instance memory);

    /// @notice The label of an instance's last confirmation or evidence.
    function labels(address instance) external view returns (bytes32);

    /// @notice The version that an answer must name; 0 for an app whose policy never changed.
    function policyVersion(address app) external view returns (uint32);

    /// @notice Until when `app` certainly has a live instance, unix seconds; in the past, since when it may have had none.
    function liveUntil(address app) external view returns (uint64);

    /// @notice Whether `instance` may answer for `app` now, having signed under `version` of its policy.
    function isAuthorized(address instance, uint32 version, address app) external view returns (bool);
}
