// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {Ownable, Ownable2Step} from "@openzeppelin/contracts/access/Ownable2Step.sol";

import {PlainEvm} from "../vrf/chain/PlainEvm.sol";
import {IAppPolicy} from "./IAppPolicy.sol";
import {IAttestationVerifier} from "./IAttestationVerifier.sol";
import {IEnclaveRegistry} from "./IEnclaveRegistry.sol";
import {ReportBody} from "./ReportBody.sol";
import {ReportData} from "./ReportData.sol";
import {VerifiedReport} from "./VerifiedReport.sol";

/// @title The registry of enclave instances
/// @dev IEnclaveRegistry is the specification. Everything that counts at a use is in two words, one of the instance and one of
/// its app, so that a use costs two cold reads.
contract EnclaveRegistry is IEnclaveRegistry, Ownable2Step, PlainEvm {
    /// @dev The word of an instance. Its slot is that of its app that it lives with.
    struct Standing {
        address app;
        uint40 leaseEnd;
        uint32 activeFrom;
        uint8 slot;
        uint16 evaluation;
    }

    /// @dev What isn't needed at a use.
    struct Origin {
        bytes20 platform;
        uint48 attestedBlock;
        uint8 tee;
        uint8 status;
    }

    /// @dev A removed instance has a slot that no app has.
    uint8 private constant TOMBSTONE = 255;

    /// @dev On governance's word alone, without evidence: the slot that no policy speaks of.
    uint8 private constant UNATTESTED = 0;
    uint8 private constant LAST_SLOT = 166;

    /// @dev An app's word: version 32, liveUntil 40, minEvaluation 16, slots 167, asks 1.
    uint256 private constant LIVE_UNTIL_AT = 32;
    uint256 private constant MIN_EVALUATION_AT = 72;
    uint256 private constant SLOTS_AT = 88;
    uint256 private constant ASKS_AT = 255;
    uint256 private constant LIVE_UNTIL = uint256(type(uint40).max) << LIVE_UNTIL_AT;
    uint256 private constant UNATTESTED_LIVES = 1 << SLOTS_AT;

    /// @dev What an app may use up when it is asked, and how much it may say when it refuses.
    uint256 private constant ADMIT_GAS = 500_000;
    uint256 private constant ALLOWS_GAS = 200_000;
    uint256 private constant REASON_LENGTH = 1_024;

    /// @inheritdoc IEnclaveRegistry
    uint64 public immutable maxLease;

    /// @inheritdoc IEnclaveRegistry
    address public guardian;

    /// @inheritdoc IEnclaveRegistry
    mapping(address verifier => bool) public verifiers;

    mapping(address instance => Standing) private _standings;
    mapping(address instance => Origin) private _origins;
    mapping(address app => uint256 word) private _apps;

    /// @param owner_ Governance.
    /// @param maxLease_ The longest lease, in seconds; at most a year.
    constructor(address owner_, uint64 maxLease_) Ownable(owner_) {
        if (maxLease_ == 0 || maxLease_ > 366 days) revert BadLease(maxLease_, 1, 366 days);
        maxLease = maxLease_;
    }

    /// @inheritdoc IEnclaveRegistry
    function register(Registration calldata registration, bytes calldata evidence) external {
        if (!verifiers[registration.verifier]) revert NoVerifier(registration.verifier);
        if (registration.instance == address(0) || registration.app == address(0)) revert ZeroAddress();

        VerifiedReport memory report = IAttestationVerifier(registration.verifier).verify(evidence);
        _checkReport(registration, report);
        (bytes32 measurement, uint8 slot, uint40 leaseEnd, uint40 activeFrom) = _admit(registration, report);
        (leaseEnd, activeFrom) = _enter(registration, report, slot, leaseEnd, activeFrom);

        emit InstanceRegistered(
            registration.instance,
            registration.app,
            registration.requestId,
            measurement,
            report.platform,
            registration.verifier,
            leaseEnd,
            activeFrom,
            slot,
            report.evaluation,
            report.status
        );
    }

    /// @inheritdoc IEnclaveRegistry
    function confirm(address instance, address app, bytes32 label, uint64 leaseEnd) external {
        if (msg.sender != owner() && msg.sender != app) revert NotOwnerOrApp(msg.sender);
        if (instance == address(0) || app == address(0)) revert ZeroAddress();
        Standing memory standing = _standings[instance];
        _checkIdentity(standing, instance, app);

        uint64 time = uint64(block.timestamp);
        if (standing.slot != UNATTESTED) {
            if (standing.leaseEnd < time || !_policyAllows(instance, standing)) revert InstanceNotLive(instance);
            if (standing.activeFrom > time) _standings[instance].activeFrom = uint32(time);
            _prolong(app, standing.leaseEnd);
            emit InstanceConfirmed(instance, app, 0, standing.leaseEnd);
            return;
        }

        if (!_isDevelopment() || msg.sender != owner()) revert NoEvidence(instance);
        uint64 earliest = standing.leaseEnd > time ? standing.leaseEnd : time;
        if (leaseEnd < earliest || leaseEnd > time + maxLease) revert BadLease(leaseEnd, earliest, time + maxLease);
        _standings[instance] = Standing(app, uint40(leaseEnd), uint32(time), UNATTESTED, type(uint16).max);
        _apps[app] |= UNATTESTED_LIVES;
        _prolong(app, uint40(leaseEnd));
        emit InstanceConfirmed(instance, app, label, leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function revoke(address instance, string calldata reason) external {
        Standing memory standing = _standings[instance];
        address app = standing.app;
        if (msg.sender != owner() && msg.sender != guardian && (app == address(0) || msg.sender != app)) {
            revert NotOwnerOrGuardian(msg.sender);
        }
        if (app == address(0)) revert UnknownInstance(instance);
        if (standing.slot == TOMBSTONE) revert InstanceIsRevoked(instance);

        _standings[instance] = Standing(app, 0, 0, TOMBSTONE, 0);
        _shorten(app, standing.leaseEnd);
        emit InstanceRevoked(instance, app, msg.sender, reason);
    }

    /// @inheritdoc IEnclaveRegistry
    function evict(address instance) external {
        Standing memory standing = _standings[instance];
        if (
            standing.app == address(0) || standing.slot == UNATTESTED || standing.slot == TOMBSTONE
                || standing.leaseEnd < block.timestamp || _policyAllows(instance, standing)
        ) {
            revert InstanceNotEvictable(instance);
        }
        _standings[instance].leaseEnd = 0;
        _shorten(standing.app, standing.leaseEnd);
        emit InstanceEvicted(instance, standing.app, msg.sender);
    }

    /// @inheritdoc IEnclaveRegistry
    function setPolicy(Policy calldata policy_) external {
        uint256 word = _apps[msg.sender];
        uint256 slots = policy_.slots;
        if (policy_.version <= uint32(word)) revert PolicyVersionNotNewer(policy_.version, uint32(word));
        if (slots & 1 != 0) revert SlotIsReserved(0);
        if (slots >> (LAST_SLOT + 1) != 0) revert SlotIsReserved(LAST_SLOT + 1);

        // Whoever lived longest may be dead now, and finding it would take a loop: `touch` brings the app back.
        uint256 live = word >> LIVE_UNTIL_AT & type(uint40).max;
        bool narrower = (word >> SLOTS_AT & type(uint168).max >> 1) & ~(slots | 1) != 0
            || policy_.minEvaluation > uint16(word >> MIN_EVALUATION_AT) || policy_.asks;
        if (narrower && live > block.timestamp) live = block.timestamp;

        _apps[msg.sender] = policy_.version | live << LIVE_UNTIL_AT | uint256(policy_.minEvaluation)
            << MIN_EVALUATION_AT | word & UNATTESTED_LIVES | slots << SLOTS_AT | (policy_.asks ? 1 << ASKS_AT : 0);
        emit PolicySet(msg.sender, policy_.version, policy_.minEvaluation, policy_.slots, policy_.asks);
    }

    /// @inheritdoc IEnclaveRegistry
    function setGuardian(address guardian_) external onlyOwner {
        guardian = guardian_;
        emit GuardianSet(guardian_);
    }

    /// @inheritdoc IEnclaveRegistry
    function setVerifier(address verifier, bool accepted) external onlyOwner {
        if (verifier == address(0)) revert ZeroAddress();
        verifiers[verifier] = accepted;
        emit VerifierSet(verifier, accepted);
    }

    /// @inheritdoc IEnclaveRegistry
    function touch(address instance) external {
        Standing memory standing = _standings[instance];
        if (!isAuthorized(instance, uint32(_apps[standing.app]), standing.app)) revert InstanceNotLive(instance);
        _prolong(standing.app, standing.leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function instances(address instance) external view returns (Instance memory) {
        Standing memory standing = _standings[instance];
        Origin memory origin = _origins[instance];
        return Instance({
            app: standing.app,
            leaseEnd: standing.leaseEnd,
            activeFrom: standing.activeFrom,
            slot: standing.slot,
            evaluation: standing.evaluation,
            revoked: standing.slot == TOMBSTONE,
            platform: origin.platform,
            attestedBlock: origin.attestedBlock,
            tee: origin.tee,
            status: origin.status
        });
    }

    /// @inheritdoc IEnclaveRegistry
    function policy(address app) external view returns (Policy memory) {
        uint256 word = _apps[app];
        return Policy({
            version: uint32(word),
            minEvaluation: uint16(word >> MIN_EVALUATION_AT),
            slots: uint168(word >> SLOTS_AT & type(uint168).max >> 1 & ~uint256(1)),
            asks: word >> ASKS_AT != 0
        });
    }

    /// @inheritdoc IEnclaveRegistry
    function policyVersion(address app) external view returns (uint32) {
        return uint32(_apps[app]);
    }

    /// @inheritdoc IEnclaveRegistry
    function liveUntil(address app) external view returns (uint64) {
        return uint40(_apps[app] >> LIVE_UNTIL_AT);
    }

    /// @inheritdoc IEnclaveRegistry
    function isValidOutput(address app, bytes32 digest, bytes calldata signature) external view returns (bool) {
        address signer = _recover(digest, signature);
        return signer != address(0) && isAuthorized(signer, uint32(_apps[app]), app);
    }

    /// @inheritdoc IEnclaveRegistry
    /// @dev Called at every settlement, hence in assembly. An instance's word: app 160, leaseEnd 40, activeFrom 32, slot 8,
    /// evaluation 16. A word with app zero has no lease, so app zero is never authorized; a tombstone's slot shifts the app's
    /// word to nothing.
    function isAuthorized(address instance, uint32 version, address app) public view returns (bool authorized) {
        uint256 word;
        uint256 state;
        assembly ("memory-safe") {
            mstore(0x00, instance)
            mstore(0x20, _standings.slot)
            word := sload(keccak256(0x00, 0x40))
            mstore(0x00, app)
            mstore(0x20, _apps.slot)
            state := sload(keccak256(0x00, 0x40))

            let time := timestamp()
            let late := lt(and(shr(160, word), 0xffffffffff), time)
            let early := gt(and(shr(200, word), 0xffffffff), time)
            let old := lt(shr(240, word), and(shr(72, state), 0xffff))
            let lives := and(1, shr(add(88, and(shr(232, word), 0xff)), state))
            let other := or(shl(96, xor(word, app)), shl(224, xor(state, version)))
            authorized := and(lives, iszero(or(or(late, early), or(old, other))))
        }
        if (authorized && state >> ASKS_AT != 0) authorized = _asked(instance, uint8(word >> 232), app);
    }

    /// @dev That the quote is fresh, within its collateral's window, of a machine that nobody looks into, and speaks for this
    /// instance, app, registry and chain.
    function _checkReport(Registration calldata registration, VerifiedReport memory report) private view {
        ReportBody.check(report);
        if (block.timestamp < report.notBefore || block.timestamp > report.notAfter) {
            revert OutsideWindow(report.notBefore, report.notAfter);
        }
        if (ReportBody.isDebug(report) && !_isDevelopment()) revert DebugEnclave();
        if (ReportBody.hasServiceTd(report)) revert ServiceTd();

        bytes32 blockHash = _chainBlockHash(registration.blockNumber);
        if (blockHash == 0) revert BlockNotRecent(registration.blockNumber);
        (bytes32 commitment, bytes32 tag) = _expectedReportData(registration, blockHash);
        (bytes32 first, bytes32 second) = ReportBody.reportData(report);
        if (first != commitment) revert WrongReportData(first, commitment);
        if (second != tag) revert WrongReportData(second, tag);
    }

    /// @dev Both halves. The one thing that a measurement of gas with somebody else's quote has to override.
    function _expectedReportData(Registration calldata registration, bytes32 blockHash)
        internal
        view
        virtual
        returns (bytes32 commitment, bytes32 tag)
    {
        tag = ReportData.REGISTRATION;
        commitment = ReportData.commitment(
            tag, address(this), registration.app, registration.instance, 0, registration.blockNumber, blockHash
        );
    }

    /// @dev Asks the app's contract. It may be anybody's, hence the caps; its reason is passed on.
    function _admit(Registration calldata registration, VerifiedReport memory report)
        private
        view
        returns (bytes32 measurement, uint8 slot, uint40 leaseEnd, uint40 activeFrom)
    {
        bytes memory question =
            abi.encodeCall(IAppPolicy.admit, (registration.instance, report, registration.selection));
        address app = registration.app;
        bool ok;
        bytes memory reason;
        uint256[4] memory terms;
        assembly ("memory-safe") {
            ok := staticcall(ADMIT_GAS, app, add(question, 0x20), mload(question), terms, 0x80)
            switch ok
            case 0 {
                let length := returndatasize()
                if gt(length, REASON_LENGTH) { length := REASON_LENGTH }
                reason := mload(0x40)
                mstore(0x40, add(reason, and(add(length, 0x3f), not(0x1f))))
                mstore(reason, length)
                returndatacopy(add(reason, 0x20), 0, length)
            }
            default { ok := eq(returndatasize(), 0x80) }
        }
        if (!ok) {
            if (reason.length < 4) revert BadPolicyContract(app);
            assembly ("memory-safe") {
                revert(add(reason, 0x20), mload(reason))
            }
        }
        if (
            terms[1] == UNATTESTED || terms[1] > LAST_SLOT || terms[2] > type(uint40).max || terms[3] > type(uint32).max
                || _apps[app] >> (SLOTS_AT + terms[1]) & 1 == 0
        ) {
            revert BadPolicyContract(app);
        }
        return (bytes32(terms[0]), uint8(terms[1]), uint40(terms[2]), uint40(terms[3]));
    }

    /// @dev Writes what was admitted. Whoever lives already, in the same slot, keeps the time from which it may act.
    function _enter(
        Registration calldata registration,
        VerifiedReport memory report,
        uint8 slot,
        uint40 leaseEnd,
        uint40 activeFrom
    ) private returns (uint40, uint40) {
        address instance = registration.instance;
        address app = registration.app;
        uint40 time = uint40(block.timestamp);
        Standing memory standing = _standings[instance];
        _checkIdentity(standing, instance, app);
        uint48 attested = _origins[instance].attestedBlock;
        if (registration.blockNumber <= attested) revert EvidenceIsUsed(registration.blockNumber, attested);

        uint40 latest = time + uint40(maxLease);
        if (leaseEnd > latest) leaseEnd = latest;
        if (leaseEnd > report.notAfter) leaseEnd = report.notAfter;
        if (leaseEnd < time) revert BadLease(leaseEnd, time, latest);

        bool alive = standing.leaseEnd >= time && _policyAllows(instance, standing);
        if (alive && standing.slot == slot) activeFrom = standing.activeFrom;
        else if (activeFrom < time) activeFrom = time;

        _standings[instance] = Standing(app, leaseEnd, uint32(activeFrom), slot, report.evaluation);
        _origins[instance] =
            Origin(bytes20(report.platform), uint48(registration.blockNumber), report.tee, report.status);
        // It may have been counted as alive before, and wait now.
        bool live = isAuthorized(instance, uint32(_apps[app]), app);
        if (leaseEnd < standing.leaseEnd || !live) _shorten(app, standing.leaseEnd);
        if (live) _prolong(app, leaseEnd);
        return (leaseEnd, activeFrom);
    }

    function _checkIdentity(Standing memory standing, address instance, address app) private pure {
        if (standing.slot == TOMBSTONE) revert InstanceIsRevoked(instance);
        if (standing.app != app && standing.app != address(0)) revert InstanceServesAnotherApp(instance, standing.app);
    }

    /// @dev Whether policy lets the instance live, its lease and its delay apart.
    function _policyAllows(address instance, Standing memory standing) private view returns (bool) {
        uint256 word = _apps[standing.app];
        if (word >> (SLOTS_AT + standing.slot) & 1 == 0) return false;
        if (standing.evaluation < uint16(word >> MIN_EVALUATION_AT)) return false;
        return word >> ASKS_AT == 0 || _asked(instance, standing.slot, standing.app);
    }

    /// @dev The app's own word on an instance. A contract that reverts, or says anything but one, says no.
    function _asked(address instance, uint8 slot, address app) private view returns (bool allows) {
        bytes memory question = abi.encodeCall(IAppPolicy.stillAllows, (instance, slot));
        // A sixty-fourth of the gas stays here. With less, whoever calls could make a no of a yes, and evict the living.
        uint256 want = ALLOWS_GAS + ALLOWS_GAS / 32;
        if (gasleft() < want) revert TooLittleGas(gasleft(), want);
        assembly ("memory-safe") {
            mstore(0x00, 0)
            let ok := staticcall(ALLOWS_GAS, app, add(question, 0x20), mload(question), 0x00, 0x20)
            allows := and(and(ok, eq(returndatasize(), 0x20)), eq(mload(0x00), 1))
        }
    }

    function _prolong(address app, uint40 leaseEnd) private {
        uint256 word = _apps[app];
        if (uint40(word >> LIVE_UNTIL_AT) < leaseEnd) {
            _apps[app] = word & ~LIVE_UNTIL | uint256(leaseEnd) << LIVE_UNTIL_AT;
        }
    }

    /// @dev A lease that ended at `leaseEnd` doesn't any more. Another may end as late, but finding it would take a loop: `touch`
    /// brings the app back.
    function _shorten(address app, uint40 leaseEnd) private {
        uint256 word = _apps[app];
        uint256 live = uint40(word >> LIVE_UNTIL_AT);
        if (live <= leaseEnd && live > block.timestamp) {
            _apps[app] = word & ~LIVE_UNTIL | block.timestamp << LIVE_UNTIL_AT;
        }
    }

    /// @dev Zero unless the signature is valid and its s is in the lower half.
    function _recover(bytes32 digest, bytes calldata signature) private pure returns (address) {
        bytes32 r;
        uint256 s;
        uint8 v;
        if (signature.length == 64) {
            uint256 vs = uint256(bytes32(signature[32:]));
            (r, s, v) = (bytes32(signature[:32]), vs & type(uint256).max >> 1, 27 + uint8(vs >> 255));
        } else if (signature.length == 65) {
            (r, s, v) = (bytes32(signature[:32]), uint256(bytes32(signature[32:64])), uint8(signature[64]));
        }
        // Half of secp256k1's order.
        if (s > 0x7fffffffffffffffffffffffffffffff5d576e7357a4501ddfe92f46681b20a0) return address(0);
        return ecrecover(digest, v, r, bytes32(s));
    }

    function _isDevelopment() private view returns (bool) {
        return block.chainid == 1337 || block.chainid == 31337;
    }
}
