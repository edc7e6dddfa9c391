// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IAttestationVerifier} from "./IAttestationVerifier.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";

/// @title The registry of enclave instances
/// @dev IEnclaveRegistry is the specification.
contract EnclaveRegistry is IEnclaveRegistry, Ownable2Step {
    /// @dev One word per app: both halves are read together at every use.
    struct App {
        uint32 policyVersion;
        uint40 liveUntil;
    }

    /// @inheritdoc IEnclaveRegistry
    uint64 public immutable maxLease;

    /// @inheritdoc IEnclaveRegistry
    address public guardian;

    /// @inheritdoc IEnclaveRegistry
    address public verifier;

    /// @inheritdoc IEnclaveRegistry
    mapping(address instance => bytes32) public labels;

    mapping(address instance => Instance) private _instances;
    mapping(address app => App) private _apps;

    /// @param owner_ Governance.
    /// @param maxLease_ The longest lease, in seconds; at most a year.
    constructor(address owner_, uint64 maxLease_) Ownable(owner_) {
        if (maxLease_ == 0 || maxLease_ > 366 days) revert BadLease(maxLease_, 1, 366 days);
        maxLease = maxLease_;
    }

    /// @inheritdoc IEnclaveRegistry
    function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) external onlyOwner {
        _lease(instance, app, label, leaseEnd);
        emit InstanceConfirmed(instance, app, label, leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function register(address instance, address app, bytes calldata evidence) external {
        address verifier_ = verifier;
        if (verifier_ == address(0)) revert NoVerifier();

        (bytes32 label, uint64 leaseEnd) = IAttestationVerifier(verifier_).verify(instance, app, evidence);
        uint64 latest = uint64(block.timestamp) + maxLease;
        if (leaseEnd > latest) leaseEnd = latest;

        _lease(instance, app, label, leaseEnd);
        emit InstanceRegistered(instance, app, label, leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function revoke(address instance, string calldata reason) external {
        if (msg.sender != owner() && msg.sender != guardian) revert NotOwnerOrGuardian(msg.sender);
        Instance storage entry = _instances[instance];
        address app = entry.app;
        if (app == address(0)) revert UnknownInstance(instance);
        if (entry.revoked) revert InstanceIsRevoked(instance);

        entry.revoked = true;

        // Another instance may live as long, but finding it would take a loop: `touch` brings it back.
        App storage state = _apps[app];
        if (state.liveUntil <= entry.leaseEnd && state.liveUntil > block.timestamp) {
            state.liveUntil = uint40(block.timestamp);
        }
        emit InstanceRevoked(instance, app, msg.sender, reason);
    }

    /// @inheritdoc IEnclaveRegistry
    function advancePolicy(address app, string calldata reason) external onlyOwner {
        if (app == address(0)) revert ZeroAddress();
        uint32 version = ++_apps[app].policyVersion;
        emit PolicyAdvanced(app, version, reason);
    }

    /// @inheritdoc IEnclaveRegistry
    function setGuardian(address guardian_) external onlyOwner {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IEnclaveRegistry
    function setVerifier(address verifier_) external onlyOwner {
        verifier = verifier_;
        emit VerifierSet(verifier_);
    }

    /// @inheritdoc IEnclaveRegistry
    function touch(address instance) external {
        Instance memory entry = _instances[instance];
        if (entry.revoked || entry.leaseEnd < block.timestamp) revert InstanceNotLive(instance);
        _prolong(entry.app, entry.leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function instances(address instance) external view returns (Instance memory) {
        return _instances[instance];
    }

    /// @inheritdoc IEnclaveRegistry
    function policyVersion(address app) external view returns (uint32) {
        return _apps[app].policyVersion;
    }

    /// @inheritdoc IEnclaveRegistry
    function liveUntil(address app) external view returns (uint64) {
        return _apps[app].liveUntil;
    }

    /// @inheritdoc IEnclaveRegistry
    /// @dev Called at every settlement, hence in assembly. An instance's word: app 160, leaseEnd 40, revoked 8; an app's: its
    /// policy version in the low 32 bits. A word with app zero has no lease, so app zero is never authorized.
    function isAuthorized(address instance, uint32 version, address app) external view returns (bool authorized) {
        assembly ("memory-safe") {
            mstore(0x00, instance)
            mstore(0x20, _instances.slot)
            let word := sload(keccak256(0x00, 0x40))
            mstore(0x00, app)
            mstore(0x20, _apps.slot)
            let state := sload(keccak256(0x00, 0x40))

            // Of the instance's word nothing may be left above the lease, and the app must be the one asked for.
            let live := iszero(lt(shr(160, word), timestamp()))
            let plain := iszero(or(shr(200, word), shl(96, xor(word, app))))
            authorized := and(and(live, plain), iszero(shl(224, xor(state, version))))
        }
    }

    /// @dev A lease only grows: one that should end sooner is revoked.
    function _lease(address instance, address app, bytes32 label, uint64 leaseEnd) private {
        if (instance == address(0) || app == address(0)) revert ZeroAddress();
        Instance storage entry = _instances[instance];
        if (entry.revoked) revert InstanceIsRevoked(instance);
        if (entry.app != app && entry.app != address(0)) revert InstanceServesAnotherApp(instance, entry.app);

        uint64 earliest = entry.leaseEnd > block.timestamp ? entry.leaseEnd : uint64(block.timestamp);
        uint64 latest = uint64(block.timestamp) + maxLease;
        if (leaseEnd < earliest || leaseEnd > latest) revert BadLease(leaseEnd, earliest, latest);

        entry.app = app;
        entry.leaseEnd = uint40(leaseEnd);
        labels[instance] = label;
        _prolong(app, uint40(leaseEnd));
    }

    function _prolong(address app, uint40 leaseEnd) private {
        App storage state = _apps[app];
        if (state.liveUntil < leaseEnd) state.liveUntil = leaseEnd;
    }
}
