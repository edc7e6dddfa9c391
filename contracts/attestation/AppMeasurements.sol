// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {IAppAuth} from "./IAppAuth.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";
import {ReportBody} from "./ReportBody.sol";
import {TcbStatus} from "./VerifiedReport.sol";

/// @title An app's terms and measurements, their slots, and the word that the registry has of them
/// @dev IAppAuth is the specification. Every change begins with `_begin` and ends with `_push`; between them slots move.
abstract contract AppMeasurements is IAppAuth, Ownable2Step {
    /// @dev What is allowed has a place in `_list`, from 1.
    struct Entry {
        uint8 slot;
        uint8 tee;
        uint8 place;
        bool sourced;
        bool removed;
        uint40 activeFrom;
        uint40 activeUntil;
        bytes16 attributes;
        bytes16 mask;
    }

    uint8 internal constant SLOTS = 166;
    uint256 private constant LIST = 166;
    uint8 private constant SGX_BIT = 1;
    uint8 private constant TDX_BIT = 2;

    /// @dev Bits 1 to 9 but Revoked.
    uint16 private constant STATUSES = 0x3fe & ~uint16(1 << TcbStatus.REVOKED);

    uint32 private constant LONGEST_DELAY = 366 days;

    /// @dev DEBUG of an enclave; of a TD, TUD, and MIGRATABLE in the default.
    bytes16 private constant SGX_DEBUG = bytes16(bytes1(0x02));
    bytes16 private constant TD_DEBUG = bytes16(bytes1(0xff));
    bytes16 private constant TD_DEFAULT = bytes16(bytes4(0xff000020));

    uint8 internal constant DEPLOYMENT = 1;
    uint8 internal constant CHANGE = 2;
    uint8 internal constant ASKED = 3;
    bytes32 private constant REQUEST_DOMAIN = keccak256("veritee/request/v1/attestation");

    /// @inheritdoc IAppAuth
    IEnclaveRegistry public immutable registry;

    uint64 private immutable _maxLease;

    /// @inheritdoc IAppAuth
    address public guardian;

    /// @inheritdoc IAppAuth
    uint32 public policyVersion;

    /// @inheritdoc IAppAuth
    uint64 public requests;

    Terms internal _terms;

    /// @inheritdoc IAppAuth
    bool public frozen;

    /// @dev The slot that was given last. The next ones are looked at first, having been left longest.
    uint8 private _last;

    /// @dev Bit i: slot i is a measurement's.
    uint168 internal _slots;

    mapping(bytes32 label => Entry) internal _entries;
    bytes32[] internal _list;

    /// @inheritdoc IAppAuth
    mapping(uint8 slot => bytes32) public measurementAt;

    /// @dev When a slot was left, unix seconds.
    uint40[SLOTS + 1] private _leftAt;

    /// @dev Bit i of word n: advisory 256 n + i is denied. A report's advisories have numbers that are near to one another.
    mapping(uint256 number => uint256) private _denied;

    mapping(bytes32 label => mapping(bytes12 purpose => bool)) private _purposes;

    constructor(address owner_, IEnclaveRegistry registry_, Terms memory initial) Ownable(owner_) {
        registry = registry_;
        _maxLease = registry_.maxLease();
        uint32 version = _begin();
        _setTerms(version, initial);
        _push();
    }

    modifier onlyOwnerUnlessFrozen() {
        _checkOwner();
        if (frozen) revert IsFrozen();
        _;
    }

    modifier onlyOwnerOrGuardian() {
        if (msg.sender != owner() && msg.sender != guardian) revert NotOwnerOrGuardian(msg.sender);
        _;
    }

    /// @inheritdoc IAppAuth
    function setTerms(Terms calldata terms_) external onlyOwnerUnlessFrozen {
        Terms memory old = _terms;
        uint32 version = _begin();
        _setTerms(version, terms_);
        bool narrower = old.tees & ~terms_.tees != 0 || old.statuses & ~terms_.statuses != 0 || terms_.grace < old.grace
            || terms_.lease < old.lease;
        if (narrower) _moveAll(version);
        _push();
        if (narrower || terms_.minEvaluation > old.minEvaluation) _requestAnew();
    }

    /// @inheritdoc IAppAuth
    function allow(Allowance calldata allowance, string calldata name) external onlyOwnerUnlessFrozen {
        Allowance memory a = allowance;
        _check(a);
        bytes32 label = a.measurement;
        Entry memory old = _entries[label];
        if (old.removed) revert IsRemoved(label);
        uint32 version = _begin();
        bool again = old.place != 0;
        bool narrower = again && _isNarrower(old, a);
        _put(version, a, false, name);
        if (!again) _giveSlot(version, label);
        else if (narrower) _move(version, label);
        _push();
        if (requests == 0) _request(address(0), DEPLOYMENT);
        else if (narrower) _requestAnew();
    }

    /// @inheritdoc IAppAuth
    function remove(bytes32 label, string calldata reason) external onlyOwnerOrGuardian {
        if (label == 0) revert ZeroValue();
        if (_entries[label].removed) revert IsRemoved(label);
        uint32 version = _begin();
        _takeOut(label);
        _entries[label].removed = true;
        emit MeasurementRemoved(version, label, msg.sender, reason);
        _push();
    }

    /// @inheritdoc IAppAuth
    function denyAdvisory(uint32 advisory) external onlyOwnerOrGuardian {
        if (deniedAdvisories(advisory)) revert AdvisoryDenied(advisory);
        uint32 version = _begin();
        _denied[advisory >> 8] |= 1 << (advisory & 0xff);
        emit AdvisorySet(version, advisory, true);
        _moveAll(version);
        _push();
        _requestAnew();
    }

    /// @inheritdoc IAppAuth
    function undenyAdvisory(uint32 advisory) external onlyOwnerUnlessFrozen {
        uint32 version = _begin();
        _denied[advisory >> 8] &= ~(1 << (advisory & 0xff));
        emit AdvisorySet(version, advisory, false);
        _push();
    }

    /// @inheritdoc IAppAuth
    function raiseMinEvaluation(uint16 minEvaluation) external onlyOwnerOrGuardian {
        Terms memory t = _terms;
        if (minEvaluation <= t.minEvaluation) revert NotHigher(minEvaluation, t.minEvaluation);
        uint32 version = _begin();
        t.minEvaluation = minEvaluation;
        _setTerms(version, t);
        _push();
        _requestAnew();
    }

    /// @inheritdoc IAppAuth
    function allowPurpose(bytes32 label, bytes12 purpose) external onlyOwnerUnlessFrozen {
        Entry memory entry = _entries[label];
        if (entry.place == 0 || entry.sourced) revert NotAllowed(label);
        _setPurpose(label, purpose, true);
    }

    /// @inheritdoc IAppAuth
    function disallowPurpose(bytes32 label, bytes12 purpose) external onlyOwnerOrGuardian {
        _setPurpose(label, purpose, false);
    }

    /// @inheritdoc IAppAuth
    function assignSlot(bytes32 label) external {
        Entry memory entry = _entries[label];
        if (entry.place == 0) revert NotAllowed(label);
        if (entry.slot != 0) revert HasSlot(label, entry.slot);
        uint32 version = _begin();
        if (!_giveSlot(version, label)) revert NoFreeSlot(label);
        _push();
        _requestAnew();
    }

    /// @inheritdoc IAppAuth
    function setGuardian(address guardian_) external onlyOwnerUnlessFrozen {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IAppAuth
    function freeze() external onlyOwnerUnlessFrozen {
        if (_asks()) revert SourceDecides();
        frozen = true;
        emit Frozen();
    }

    /// @inheritdoc IAppAuth
    function terms() external view returns (Terms memory) {
        return _terms;
    }

    /// @inheritdoc IAppAuth
    function measurement(bytes32 label) external view returns (Measurement memory) {
        Entry memory e = _entries[label];
        return Measurement({
            allowed: e.place != 0,
            removed: e.removed,
            sourced: e.sourced,
            slot: e.slot,
            tee: e.tee,
            activeFrom: e.activeFrom,
            activeUntil: e.activeUntil,
            attributes: e.attributes,
            mask: e.mask
        });
    }

    /// @inheritdoc IAppAuth
    function measurements() external view returns (bytes32[] memory) {
        return _list;
    }

    /// @inheritdoc IAppAuth
    function mayHold(bytes32 label, bytes12 purpose) external view returns (bool) {
        Entry memory entry = _entries[label];
        return entry.place != 0 && !entry.sourced && _purposes[label][purpose];
    }

    /// @inheritdoc IAppAuth
    function deniedAdvisories(uint32 advisory) public view returns (bool) {
        return _denied[advisory >> 8] >> (advisory & 0xff) & 1 != 0;
    }

    // ---------------------------------------------------------------- what every change is made of

    /// @dev Reverts if one of them is denied. They mostly rise, so a word is read once.
    function _checkAdvisories(uint32[] calldata advisories) internal view {
        uint256 read = type(uint256).max;
        uint256 word;
        for (uint256 i = 0; i < advisories.length; ++i) {
            uint32 advisory = advisories[i];
            if (advisory >> 8 != read) {
                read = advisory >> 8;
                word = _denied[read];
            }
            if (word >> (advisory & 0xff) & 1 != 0) revert AdvisoryDenied(advisory);
        }
    }

    /// @dev Whether the registry must ask at every use.
    function _asks() internal view virtual returns (bool);

    /// @dev What else is known of a measurement that leaves.
    function _forget(bytes32 label) internal virtual;

    function _begin() internal returns (uint32 version) {
        version = ++policyVersion;
    }

    function _push() internal {
        registry.setPolicy(IEnclaveRegistry.Policy(policyVersion, _terms.minEvaluation, _slots, _asks()));
    }

    /// @dev Policy changed so that instances need new evidence, if there can be any.
    function _requestAnew() internal {
        if (_list.length != 0) _request(address(0), CHANGE);
    }

    function _request(address instance, uint8 reason) internal returns (bytes32 id) {
        uint64 sequence = ++requests;
        uint32 version = policyVersion;
        id = keccak256(
            abi.encode(REQUEST_DOMAIN, block.chainid, address(this), sequence, instance, reason, version, block.number)
        );
        emit AttestationRequested(id, sequence, instance, reason, version);
    }

    /// @dev An allowance with nothing but a measurement and a kind, for what is adopted.
    function _check(Allowance memory a) internal view {
        if (a.measurement == 0) revert ZeroValue();
        bool td = a.tee == ReportBody.TDX;
        if (a.mask == 0 && a.attributes == 0) a.mask = td ? TD_DEFAULT : SGX_DEBUG;
        bytes16 debug = td ? TD_DEBUG : SGX_DEBUG;
        bool development = block.chainid == 1337 || block.chainid == 31337;
        if (
            (!td && a.tee != ReportBody.SGX) || a.activeUntil < a.activeFrom || a.attributes & ~a.mask != 0
                || debug & ~a.mask != 0 || (a.attributes & debug != 0 && !development)
                || a.activeUntil < block.timestamp || a.activeFrom > type(uint32).max
        ) revert BadAllowance(a);
    }

    function _put(uint32 version, Allowance memory a, bool sourced, string memory name) internal {
        Entry storage entry = _entries[a.measurement];
        if (entry.place == 0) {
            if (_list.length == LIST) revert NoFreeSlot(a.measurement);
            _list.push(a.measurement);
            entry.place = uint8(_list.length);
        } else if (entry.sourced && !sourced) {
            _forget(a.measurement);
        }
        entry.tee = a.tee;
        entry.sourced = sourced;
        entry.activeFrom = a.activeFrom;
        entry.activeUntil = a.activeUntil;
        entry.attributes = a.attributes;
        entry.mask = a.mask;
        emit MeasurementAllowed(version, a.measurement, a, sourced, name);
    }

    /// @dev Out of the list, and out of its slot. Nothing happens to what isn't allowed.
    function _takeOut(bytes32 label) internal {
        Entry memory entry = _entries[label];
        if (entry.place == 0) return;
        if (entry.sourced) _forget(label);
        _leave(entry.slot);
        bytes32 last = _list[_list.length - 1];
        _list[entry.place - 1] = last;
        _entries[last].place = entry.place;
        _list.pop();
        delete _entries[label];
    }

    /// @dev All instances of all measurements are dead from here on.
    function _moveAll(uint32 version) internal {
        uint256 count = _list.length;
        for (uint256 i = 0; i < count; ++i) {
            _leave(_entries[_list[i]].slot);
        }
        bool free = true;
        for (uint256 i = 0; i < count; ++i) {
            bytes32 label = _list[i];
            if (free) free = _giveSlot(version, label);
            else _setSlot(version, label, 0);
        }
    }

    /// @dev All instances of a measurement are dead from here on.
    function _move(uint32 version, bytes32 label) internal {
        _leave(_entries[label].slot);
        _giveSlot(version, label);
    }

    /// @dev The next free slot for a measurement; none if there is none.
    function _giveSlot(uint32 version, bytes32 label) internal returns (bool) {
        uint168 slots = _slots;
        uint8 slot = _last;
        for (uint256 i = 0; i < SLOTS; ++i) {
            slot = slot % SLOTS + 1;
            if (slots >> slot & 1 != 0) continue;
            uint256 left = _leftAt[slot];
            // Leases that were given in it must have ended: their instances would be alive again.
            if (left != 0 && block.timestamp <= left + _maxLease) continue;
            _last = slot;
            _slots = slots | uint168(1) << slot;
            measurementAt[slot] = label;
            _setSlot(version, label, slot);
            return true;
        }
        _setSlot(version, label, 0);
        return false;
    }

    function _isAllowed(bytes32 label) internal view returns (bool) {
        return _entries[label].place != 0;
    }

    function _setSlot(uint32 version, bytes32 label, uint8 slot) private {
        _entries[label].slot = slot;
        emit SlotAssigned(version, label, slot);
    }

    function _leave(uint8 slot) private {
        if (slot == 0) return;
        _slots &= ~(uint168(1) << slot);
        _leftAt[slot] = uint40(block.timestamp);
        delete measurementAt[slot];
    }

    function _setTerms(uint32 version, Terms memory t) private {
        bool good = t.tees != 0 && t.tees & ~(SGX_BIT | TDX_BIT) == 0 && t.statuses & ~STATUSES == 0 && t.lease != 0
            && t.delay <= LONGEST_DELAY && (t.statuses != 0 || t.grace != 0);
        if (!good) revert BadTerms(t);
        _terms = t;
        emit TermsSet(version, t);
    }

    function _setPurpose(bytes32 label, bytes12 purpose, bool allowed) private {
        if (purpose == 0) revert ZeroValue();
        uint32 version = _begin();
        _purposes[label][purpose] = allowed;
        emit PurposeSet(version, label, purpose, allowed);
        _push();
    }

    /// @dev Whether an instance that was admitted by the old terms may be one that the new ones refuse.
    function _isNarrower(Entry memory old, Allowance memory a) private view returns (bool) {
        bool later = a.activeFrom > old.activeFrom && a.activeFrom > block.timestamp;
        bool wider = a.mask & ~old.mask == 0 && old.attributes & a.mask == a.attributes;
        return later || a.activeUntil < old.activeUntil || !wider || a.tee != old.tee;
    }
}
