// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable} from "@openzeppelin/contracts/access/Ownable.sol";

import {IAppAuth} from "../attestation/IAppAuth.sol";
import {IEnclaveRegistry} from "../attestation/IEnclaveRegistry.sol";
import {IKeyLines} from "../vrf/interfaces/IKeyLines.sol";
import {IKeyBroker} from "./IKeyBroker.sol";
import {KeyHashes} from "./KeyHashes.sol";

/// @title What an app says of its keys, and the epochs of its lines
/// @dev IKeyBroker is the specification. A scheduled epoch begins by time alone. Every function that changes a line first writes that
/// down (`_advance`), every view reckons it in (`_current`).
abstract contract KeyEpochs is IKeyBroker {
    /// @dev Two words: an order reads the first alone. No epoch and no time comes near its type's end.
    struct Keys {
        uint8 algorithm;
        uint48 newest;
        uint48 retired;
        uint48 active;
        uint48 nextFrom;
        address sink;
    }

    /// @dev The newest epoch that an instance ordered, and what it ran then.
    struct Ordered {
        uint64 epoch;
        bytes32 measurement;
    }

    /// @dev An instance that was confirmed, and the machine that it ran on then. Whoever has its key and another machine's attestation key could
    /// else order and speak as if from there.
    struct Confirmed {
        bytes20 platform;
        bool isConfirmed;
    }

    uint8 internal constant OPENED = 1;
    uint8 internal constant ROTATED = 2;
    uint8 internal constant REMOVED = 3;
    uint8 internal constant SCHEDULED = 4;

    /// @dev A revocation goes through all lines of its app.
    uint256 private constant MOST_LINES = 16;
    uint256 private constant LONGEST_SCHEDULE = 366 days;

    /// @inheritdoc IKeyBroker
    IEnclaveRegistry public immutable registry;

    /// @inheritdoc IKeyBroker
    bytes32 public immutable policyCode;

    mapping(address app => mapping(bytes12 purpose => Keys)) internal _keys;
    mapping(address app => bytes12[]) private _lines;

    /// @inheritdoc IKeyBroker
    mapping(address app => address) public operators;

    /// @inheritdoc IKeyBroker
    mapping(address app => mapping(bytes20 platform => bool)) public platforms;

    mapping(address app => mapping(address instance => Confirmed)) private _confirmed;

    mapping(address app => mapping(bytes12 purpose => mapping(address instance => Ordered))) internal _ordered;

    /// @dev Which epoch's a key is that was announced to a line's coordinator, by what the coordinator calls it.
    mapping(address app => mapping(bytes12 purpose => mapping(bytes32 keyHash => uint64 epoch))) internal _announced;

    /// @param model An app whose policy is of the code that all here must have.
    constructor(IAppAuth model) {
        registry = model.registry();
        policyCode = address(model).codehash;
    }

    modifier onlyAdmin(address app) {
        if (!_isAdmin(app)) revert NotAdmin(app, msg.sender);
        _;
    }

    modifier onlyAdminOrGuardian(address app) {
        if (!_isAdmin(app) && msg.sender != IAppAuth(app).guardian()) revert NotAdminOrGuardian(app, msg.sender);
        _;
    }

    /// @inheritdoc IKeyBroker
    function open(address app, bytes12 purpose, uint8 algorithm, address sink) external onlyAdmin(app) {
        if (purpose == 0) revert ZeroValue();
        if (algorithm == 0 || algorithm > KeyHashes.DATA) revert BadAlgorithm(algorithm);
        if ((algorithm == KeyHashes.VRF) != (sink != address(0))) revert BadSink(sink);
        Keys storage keys = _keys[app][purpose];
        if (keys.algorithm != 0) revert LineIsOpen(app, purpose);
        if (_lines[app].length == MOST_LINES) revert TooManyLines(app);
        _lines[app].push(purpose);
        (keys.algorithm, keys.sink, keys.newest) = (algorithm, sink, 1);
        emit LineOpened(app, purpose, algorithm, sink, policyCode);
        emit EpochStarted(app, purpose, 1, OPENED, address(0), "");
    }

    /// @inheritdoc IKeyBroker
    function setOperator(address app, address operator) external {
        _checkCode(app);
        if (msg.sender != app && msg.sender != Ownable(app).owner()) revert NotAdmin(app, msg.sender);
        operators[app] = operator;
        emit OperatorSet(app, operator);
    }

    /// @inheritdoc IKeyBroker
    function allowPlatform(address app, bytes20 platform) external onlyAdmin(app) {
        if (platform == 0) revert ZeroValue();
        platforms[app][platform] = true;
        emit PlatformSet(app, platform, true, msg.sender);
    }

    /// @inheritdoc IKeyBroker
    function disallowPlatform(address app, bytes20 platform) external onlyAdminOrGuardian(app) {
        platforms[app][platform] = false;
        emit PlatformSet(app, platform, false, msg.sender);
    }

    /// @inheritdoc IKeyBroker
    function confirm(address app, address instance) external onlyAdminOrGuardian(app) {
        (address owner,,, bytes20 platform,) = registry.identity(instance);
        if (owner != app) revert UnknownInstance(instance, app);
        _confirmed[app][instance] = Confirmed(platform, true);
        emit InstanceConfirmed(app, instance, true, msg.sender);
    }

    /// @inheritdoc IKeyBroker
    function unconfirm(address app, address instance) external onlyAdminOrGuardian(app) {
        delete _confirmed[app][instance];
        emit InstanceConfirmed(app, instance, false, msg.sender);
    }

    /// @inheritdoc IKeyBroker
    function rotate(address app, bytes12 purpose, uint64 from, string calldata reason) external onlyAdmin(app) {
        Keys storage keys = _advance(app, purpose);
        if (from <= block.timestamp) {
            _start(keys, app, purpose, ROTATED, address(0), reason);
            return;
        }
        uint256 latest = block.timestamp + LONGEST_SCHEDULE;
        if (from > latest) revert BadTime(from, uint64(latest));
        keys.nextFrom = uint48(from);
        emit RotationScheduled(app, purpose, keys.newest + 1, from, reason);
    }

    /// @inheritdoc IKeyBroker
    function retire(address app, bytes12 purpose, uint64 upTo) external onlyAdminOrGuardian(app) {
        Keys storage keys = _advance(app, purpose);
        if (upTo <= keys.retired || upTo >= keys.newest) revert EpochNotOpen(upTo, keys.retired, keys.newest);
        if (keys.active != 0) {
            if (upTo >= keys.active) revert EpochInUse(keys.active);
            if (keys.algorithm == KeyHashes.VRF) _checkTaken(app, purpose, keys.sink, upTo);
        }
        keys.retired = uint48(upTo);
        emit EpochsRetired(app, purpose, upTo, msg.sender);
    }

    /// @inheritdoc IKeyBroker
    function revoke(address app, address instance, string calldata reason) external onlyAdminOrGuardian(app) {
        (address owner,, bool revoked,,) = registry.identity(instance);
        if (owner != app) revert UnknownInstance(instance, app);
        if (!revoked) registry.revoke(instance, reason);
        bytes12[] memory purposes = _lines[app];
        for (uint256 i = 0; i < purposes.length; ++i) {
            Keys storage keys = _advance(app, purposes[i]);
            if (_ordered[app][purposes[i]][instance].epoch == keys.newest) {
                _start(keys, app, purposes[i], REMOVED, instance, reason);
            }
        }
    }

    /// @inheritdoc IKeyBroker
    function renounce(address app, bytes12 purpose, address instance) external {
        Keys storage keys = _advance(app, purpose);
        Ordered memory ordered = _ordered[app][purpose][instance];
        if (ordered.epoch != keys.newest) revert Untouched(instance, purpose);
        (,, bool revoked,,) = registry.identity(instance);
        if (!revoked && !IAppAuth(app).measurement(ordered.measurement).removed) revert NotRevoked(instance);
        _start(keys, app, purpose, REMOVED, instance, "");
    }

    /// @inheritdoc IKeyBroker
    function line(address app, bytes12 purpose) external view returns (Line memory) {
        Keys memory keys = _current(app, purpose);
        return Line(keys.algorithm, keys.newest, keys.retired, keys.active, keys.nextFrom, keys.sink);
    }

    /// @inheritdoc IKeyBroker
    function confirmed(address app, address instance) external view returns (bool) {
        (,,, bytes20 platform,) = registry.identity(instance);
        return _isConfirmed(app, instance, platform);
    }

    /// @inheritdoc IKeyBroker
    function lines(address app) external view returns (bytes12[] memory) {
        return _lines[app];
    }

    /// @inheritdoc IKeyBroker
    function orderedBy(address app, bytes12 purpose, address instance) external view returns (uint64) {
        return _ordered[app][purpose][instance].epoch;
    }

    /// @dev Writes down that a scheduled epoch has begun.
    function _advance(address app, bytes12 purpose) internal returns (Keys storage keys) {
        keys = _keys[app][purpose];
        if (keys.algorithm == 0) revert LineIsNotOpen(app, purpose);
        if (_isDue(keys.nextFrom)) _start(keys, app, purpose, SCHEDULED, address(0), "");
    }

    /// @dev The line as it is by now.
    function _current(address app, bytes12 purpose) internal view returns (Keys memory keys) {
        keys = _keys[app][purpose];
        if (_isDue(keys.nextFrom)) {
            ++keys.newest;
            keys.nextFrom = 0;
        }
    }

    /// @dev Reverts unless the epoch of an open line may be ordered and spoken of.
    function _checkEpoch(Keys memory keys, address app, bytes12 purpose, uint64 epoch) internal pure {
        if (keys.algorithm == 0) revert LineIsNotOpen(app, purpose);
        if (epoch <= keys.retired || epoch > keys.newest) revert EpochNotOpen(epoch, keys.retired, keys.newest);
    }

    /// @dev Reverts unless the instance may hold keys of this purpose of the app in this block.
    /// @param version Of the app's policy.
    /// @return measurement Under which it lives.
    /// @return platform On which machine.
    /// @return tee Of which kind.
    function _checkHolder(address app, bytes12 purpose, address instance, uint32 version)
        internal
        view
        returns (bytes32 measurement, bytes20 platform, uint8 tee)
    {
        _checkCode(app);
        if (!registry.isAuthorized(instance, version, app)) revert NotAuthorized(instance, app, version);
        uint8 slot;
        (, slot,, platform, tee) = registry.identity(instance);
        measurement = IAppAuth(app).measurementAt(slot);
        if (measurement == 0) revert NoMeasurement(instance);
        if (!IAppAuth(app).mayHold(measurement, purpose)) revert PurposeNotAllowed(measurement, purpose);
        if (!platforms[app][platform] && !_isConfirmed(app, instance, platform)) {
            revert NotConfirmed(instance, platform);
        }
    }

    function _isConfirmed(address app, address instance, bytes20 platform) private view returns (bool) {
        Confirmed memory c = _confirmed[app][instance];
        return c.isConfirmed && c.platform == platform;
    }

    /// @dev Reverts while requests are given the key of an epoch that would be retired: until the active epoch's public key is taken by the
    /// coordinator, and also if it never is, because it was found compromised there while it waited.
    function _checkTaken(address app, bytes12 purpose, address sink, uint64 upTo) private view {
        IKeyLines.Line memory at = IKeyLines(sink).line(_keyLine(app, purpose));
        if (at.next != 0) revert TooEarly(at.nextFrom);
        uint64 given = _announced[app][purpose][at.active];
        if (given != 0 && given <= upTo) revert EpochInUse(given);
    }

    /// @dev What a coordinator calls a line.
    function _keyLine(address app, bytes12 purpose) internal pure returns (bytes32) {
        return bytes32(bytes20(app)) | bytes32(purpose) >> 160;
    }

    function _checkCode(address app) internal view {
        if (app.codehash != policyCode) revert UnknownPolicyCode(app, app.codehash, policyCode);
    }

    /// @dev The next epoch, and no other is scheduled.
    function _start(
        Keys storage keys,
        address app,
        bytes12 purpose,
        uint8 cause,
        address instance,
        string memory reason
    ) private {
        uint48 epoch = keys.newest + 1;
        (keys.newest, keys.nextFrom) = (epoch, 0);
        emit EpochStarted(app, purpose, epoch, cause, instance, reason);
    }

    function _isDue(uint256 from) private view returns (bool) {
        return from != 0 && from <= block.timestamp;
    }

    function _isAdmin(address app) private view returns (bool) {
        _checkCode(app);
        return msg.sender == app || msg.sender == operators[app] || msg.sender == Ownable(app).owner();
    }
}
