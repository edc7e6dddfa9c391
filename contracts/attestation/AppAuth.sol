// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IERC165} from "@openzeppelin/contracts/utils/introspection/IERC165.sol";

import {AppMeasurements} from "./AppMeasurements.sol";
import {DstackSource} from "./DstackSource.sol";
import {IAppAuth} from "./IAppAuth.sol";
import {IAppPolicy} from "./IAppPolicy.sol";
import {IDstackApp, IDstackAppAuth, IDstackManagement} from "./IDstackApp.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";
import {Measurements} from "./Measurements.sol";
import {ReportBody} from "./ReportBody.sol";
import {TcbStatus, VerifiedReport} from "./VerifiedReport.sol";

/// @title The policy of one app; its address is the app's id
/// @dev IAppAuth is the specification. It is also a dstack app's contract (IDstackApp): dstack's key service asks it, and dstack's
/// tools administrate it. The lists of dstack decide there alone, and here if the app makes itself its source.
contract AppAuth is DstackSource, IDstackApp, IERC165 {
    /// @inheritdoc IDstackApp
    mapping(bytes32 composeHash => bool) public allowedComposeHashes;

    /// @inheritdoc IDstackApp
    mapping(bytes32 deviceId => bool) public allowedDeviceIds;

    /// @inheritdoc IDstackApp
    bool public allowAnyDevice;

    /// @inheritdoc IDstackApp
    bool public requireTcbUpToDate;

    constructor(address owner_, IEnclaveRegistry registry_, Terms memory initial)
        AppMeasurements(owner_, registry_, initial)
    {}

    /// @inheritdoc IAppAuth
    function revoke(address instance, string calldata reason) external onlyOwnerOrGuardian {
        registry.revoke(instance, reason);
    }

    /// @inheritdoc IAppAuth
    function confirm(address instance) external onlyOwner {
        bytes32 label = measurementAt[registry.instances(instance).slot];
        uint40 from = _entries[label].activeFrom;
        if (block.timestamp < from) revert NotActiveYet(label, from);
        registry.confirm(instance, address(this), 0, 0);
    }

    /// @inheritdoc IAppAuth
    function execute(address target, bytes calldata data) external onlyOwnerUnlessFrozen returns (bytes memory) {
        if (target == address(this) || target == address(registry)) revert ForbiddenTarget(target);
        emit Executed(target, data);
        // solhint-disable-next-line avoid-low-level-calls
        (bool ok, bytes memory answer) = target.call(data);
        if (!ok) {
            assembly ("memory-safe") {
                revert(add(answer, 0x20), mload(answer))
            }
        }
        return answer;
    }

    /// @inheritdoc IAppAuth
    function requestAttestation(address instance) external returns (bytes32) {
        uint64 margin = _terms.lease / 3;
        uint64 end = instance == address(0) ? registry.liveUntil(address(this)) : _certainEnd(instance);
        if (end > block.timestamp + margin) revert NotDue(instance, end == type(uint64).max ? end : end - margin);
        return _request(instance, ASKED);
    }

    // ---------------------------------------------------------------- the registry asks

    /// @inheritdoc IAppPolicy
    function admit(address, VerifiedReport calldata report, uint16 selection)
        external
        view
        returns (bytes32 label, uint8 slot, uint40 leaseEnd, uint40 activeFrom)
    {
        bytes memory body = report.body;
        uint8 tee = report.tee;
        label = Measurements.labelOf(tee, report.bodyType, body, selection);
        Entry memory entry = _entries[label];
        if (entry.removed) revert IsRemoved(label);
        if (entry.place == 0) revert NotAllowed(label);
        if (entry.slot == 0) revert NoFreeSlot(label);
        if (block.timestamp > entry.activeUntil) revert MeasurementExpired(label, entry.activeUntil);

        Terms memory t = _terms;
        if (t.tees & (tee == ReportBody.SGX ? 1 : 2) == 0) revert TeeNotAllowed(tee, t.tees);
        uint256 end = _statusEnd(t, report);
        if (report.evaluation < t.minEvaluation) revert EvaluationTooOld(report.evaluation, t.minEvaluation);
        bytes16 attributes = ReportBody.attributesOf(report.bodyType, body);
        if (attributes & entry.mask != entry.attributes) {
            revert AttributesDiffer(attributes, entry.attributes, entry.mask);
        }
        _checkAdvisories(report.advisories);
        if (entry.sourced) _askSource(label, report, body);

        slot = entry.slot;
        if (end > block.timestamp + t.lease) end = block.timestamp + t.lease;
        leaseEnd = end < entry.activeUntil ? uint40(end) : entry.activeUntil;
        activeFrom = uint40(block.timestamp + t.delay);
        if (activeFrom < entry.activeFrom) activeFrom = entry.activeFrom;
    }

    /// @inheritdoc IAppPolicy
    function stillAllows(address instance, uint8 slot) public view returns (bool) {
        bytes32 label = measurementAt[slot];
        if (label == 0) return false;
        return !_entries[label].sourced || _sourceStillAllows(label, instance);
    }

    // ---------------------------------------------------------------- dstack

    /// @inheritdoc IDstackAppAuth
    function isAppAllowed(AppBootInfo calldata bootInfo) external view returns (bool, string memory) {
        if (requireTcbUpToDate && keccak256(bytes(bootInfo.tcbStatus)) != keccak256("UpToDate")) {
            return (false, "TCB status is not UpToDate");
        }
        if (!allowedComposeHashes[bootInfo.composeHash]) return (false, "compose hash is not allowed");
        if (!allowAnyDevice && !allowedDeviceIds[bootInfo.deviceId]) return (false, "device is not allowed");
        return (true, "");
    }

    /// @inheritdoc IDstackManagement
    function addComposeHash(bytes32 composeHash) external onlyOwnerUnlessFrozen {
        if (composeHash == 0) revert ZeroValue();
        _begin();
        allowedComposeHashes[composeHash] = true;
        emit ComposeHashAdded(composeHash);
        _push();
    }

    /// @inheritdoc IDstackManagement
    function removeComposeHash(bytes32 composeHash) external onlyOwnerOrGuardian {
        _begin();
        allowedComposeHashes[composeHash] = false;
        emit ComposeHashRemoved(composeHash);
        _push();
    }

    /// @inheritdoc IDstackManagement
    function addDevice(bytes32 deviceId) external onlyOwnerUnlessFrozen {
        if (deviceId == 0) revert ZeroValue();
        _begin();
        allowedDeviceIds[deviceId] = true;
        emit DeviceAdded(deviceId);
        _push();
    }

    /// @inheritdoc IDstackManagement
    function removeDevice(bytes32 deviceId) external onlyOwnerOrGuardian {
        _begin();
        allowedDeviceIds[deviceId] = false;
        emit DeviceRemoved(deviceId);
        _push();
    }

    /// @inheritdoc IDstackApp
    function setAllowAnyDevice(bool allowAny) external onlyOwnerUnlessFrozen {
        _begin();
        allowAnyDevice = allowAny;
        emit AllowAnyDeviceSet(allowAny);
        _push();
    }

    /// @inheritdoc IDstackApp
    function setRequireTcbUpToDate(bool requireUpToDate) external onlyOwnerUnlessFrozen {
        _begin();
        requireTcbUpToDate = requireUpToDate;
        emit RequireTcbUpToDateSet(requireUpToDate);
        _push();
    }

    /// @inheritdoc IDstackApp
    /// @dev There is no proxy, so it says what has always been so. `freeze` is what ends changes of policy.
    function disableUpgrades() external onlyOwner {
        emit UpgradesDisabled();
    }

    /// @notice dstack's tools ask which kind of contract it is.
    function version() external pure returns (uint256) {
        return 2;
    }

    /// @inheritdoc IERC165
    function supportsInterface(bytes4 id) external pure returns (bool) {
        return id == type(IERC165).interfaceId || id == type(IDstackAppAuth).interfaceId
            || id == type(IDstackManagement).interfaceId || id == type(IAppPolicy).interfaceId
            || id == type(IAppAuth).interfaceId;
    }

    /// @dev Until when the status is acceptable, seconds; no end unless by grace. What the platform needs besides being brought up
    /// to date is folded away where a part of it is out of date, and mustn't be forgiven with that. The Go twin is
    /// zkverifier/policy.
    function _statusEnd(Terms memory t, VerifiedReport calldata r) private view returns (uint256 end) {
        uint8 s = r.status;
        if (s < 16 && t.statuses >> s & 1 != 0) return type(uint256).max;
        if (s == TcbStatus.OUT_OF_DATE || s == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED) {
            uint8 p = r.platformStatus;
            if (p == TcbStatus.OUT_OF_DATE_CONFIGURATION_NEEDED) p = TcbStatus.CONFIGURATION_NEEDED;
            bool besides =
                p == TcbStatus.UP_TO_DATE || p == TcbStatus.OUT_OF_DATE || (p < 16 && t.statuses >> p & 1 != 0);
            if (r.levelDate != 0 && t.grace != 0) end = uint256(r.levelDate) + t.grace;
            if (besides && block.timestamp <= end) return end;
        }
        revert StatusNotAllowed(s, r.platformStatus, t.statuses, end);
    }

    /// @dev Until when an instance acts, if policy allows it now; never, for one that can't be registered again.
    function _certainEnd(address instance) private view returns (uint64) {
        IEnclaveRegistry.Instance memory i = registry.instances(instance);
        if (i.revoked || (i.app != address(this) && i.app != address(0))) return type(uint64).max;
        if (i.slot != 0) {
            if (_slots >> i.slot & 1 == 0 || i.evaluation < _terms.minEvaluation) return 0;
            if (_asks() && !stillAllows(instance, i.slot)) return 0;
        }
        return i.leaseEnd;
    }
}
