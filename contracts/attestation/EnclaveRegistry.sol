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
        uint32 verifier;
    }

    /// @dev What governance says of a verifier, and its number, from 1, which it keeps.
    struct Acceptance {
        bool accepted;
        uint32 number;
    }

    /// @dev What an app gives, in the order of `IAppPolicy.admit`, and its word.
    struct Terms {
        bytes32 measurement;
        uint256 slot;
        uint256 leaseEnd;
        uint256 activeFrom;
        uint256 word;
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

    mapping(address verifier => Acceptance) private _verifiers;
    mapping(uint256 number => address verifier) private _verifierAt;
    uint32 private _lastVerifier;

    mapping(address instance => Standing) private _standings;
    mapping(address instance => Origin) private _origins;
    mapping(address app => uint256 word) private _apps;

    /// @inheritdoc IEnclaveRegistry
    mapping(address judge => bool) public judges;

    /// @param owner_ Governance.
    /// @param maxLease_ The longest lease, in seconds; at most a year.
    constructor(address owner_, uint64 maxLease_) Ownable(owner_) {
        if (maxLease_ == 0 || maxLease_ > 366 days) revert BadLease(maxLease_, 1, 366 days);
        maxLease = maxLease_;
    }

    /// @inheritdoc IEnclaveRegistry
    function register(Registration calldata registration, bytes calldata evidence) external {
        address verifier = registration.verifier;
        Acceptance memory judge = _verifiers[verifier];
        if (!judge.accepted) revert NoVerifier(verifier);
        if (registration.instance == address(0) || registration.app == address(0)) revert ZeroAddress();
        // What is spent or dead costs no verification: somebody may have been faster with the same evidence.
        Standing memory standing = _standings[registration.instance];
        Origin memory origin = _origins[registration.instance];
        _checkIdentity(standing, registration.instance, registration.app);
        if (registration.blockNumber <= origin.attestedBlock) {
            revert EvidenceIsUsed(registration.blockNumber, origin.attestedBlock);
        }

        (VerifiedReport memory report, uint256 question, uint256 size) = _verify(verifier, evidence);
        _checkReport(registration, report);
        Terms memory terms = _admit(registration, question, size);
        _enter(registration, report, judge.number, terms, standing, origin);

        emit InstanceRegistered(
            registration.instance,
            registration.app,
            registration.requestId,
            terms.measurement,
            report.platform,
            verifier,
            uint40(terms.leaseEnd),
            uint40(terms.activeFrom),
            uint8(terms.slot),
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
            if (standing.leaseEnd < time || _isEnded(instance, standing)) revert InstanceNotLive(instance);
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
        if (
            msg.sender != owner() && msg.sender != guardian && (app == address(0) || msg.sender != app)
                && !judges[msg.sender]
        ) {
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
                || standing.leaseEnd < block.timestamp || !_isEnded(instance, standing)
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
        Acceptance memory judge = _verifiers[verifier];
        if (accepted && judge.number == 0) {
            judge.number = ++_lastVerifier;
            _verifierAt[judge.number] = verifier;
        }
        judge.accepted = accepted;
        _verifiers[verifier] = judge;
        emit VerifierSet(verifier, accepted);
    }

    /// @inheritdoc IEnclaveRegistry
    function setJudge(address judge, bool may) external onlyOwner {
        if (judge == address(0)) revert ZeroAddress();
        judges[judge] = may;
        emit JudgeSet(judge, may);
    }

    /// @inheritdoc IEnclaveRegistry
    function touch(address instance) external {
        Standing memory standing = _standings[instance];
        if (!_isAuthorized(instance, uint32(_apps[standing.app]), standing.app)) revert InstanceNotLive(instance);
        _prolong(standing.app, standing.leaseEnd);
    }

    /// @inheritdoc IEnclaveRegistry
    function verifiers(address verifier) external view returns (bool) {
        return _verifiers[verifier].accepted;
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
            status: origin.status,
            verifier: _verifierAt[origin.verifier]
        });
    }

    /// @inheritdoc IEnclaveRegistry
    function identity(address instance)
        external
        view
        returns (address app, uint8 slot, bool revoked, bytes20 platform, uint8 tee)
    {
        Standing storage standing = _standings[instance];
        Origin storage origin = _origins[instance];
        (app, slot) = (standing.app, standing.slot);
        (platform, tee) = (origin.platform, origin.tee);
        revoked = slot == TOMBSTONE;
        if (revoked) slot = 0;
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
        return signer != address(0) && _isAuthorized(signer, uint32(_apps[app]), app);
    }

    /// @inheritdoc IEnclaveRegistry
    function isAuthorized(address instance, uint32 version, address app) external view returns (bool authorized) {
        authorized = _isAuthorized(instance, version, app);
        assembly ("memory-safe") {
            mstore(0x00, authorized)
            return(0x00, 0x20)
        }
    }

    /// @dev Called at every settlement, hence in assembly. An instance's word: app 160, leaseEnd 40, activeFrom 32, slot 8,
    /// evaluation 16. A word with app zero has no lease, so app zero is never authorized; a tombstone's slot shifts the app's
    /// word to nothing.
    function _isAuthorized(address instance, uint32 version, address app) private view returns (bool authorized) {
        uint256 word;
        bool asks;
        assembly ("memory-safe") {
            mstore(0x00, instance)
            mstore(0x20, _standings.slot)
            word := sload(keccak256(0x00, 0x40))
            mstore(0x00, app)
            mstore(0x20, _apps.slot)
            let state := sload(keccak256(0x00, 0x40))

            let time := timestamp()
            let late := lt(and(shr(160, word), 0xffffffffff), time)
            let early := gt(and(shr(200, word), 0xffffffff), time)
            let old := lt(shr(240, word), and(shr(72, state), 0xffff))
            let lives := and(1, shr(add(88, and(shr(232, word), 0xff)), state))
            let other := or(shl(96, xor(word, app)), shl(224, xor(state, version)))
            authorized := and(lives, iszero(or(or(late, early), or(old, other))))
            asks := and(authorized, shr(255, state))
        }
        if (asks) authorized = _asked(instance, uint8(word >> 232), app);
    }

    /// @dev Asks the verifier. What comes back is ABI-encoded as the app is to be asked, so it is laid where the app's question
    /// needs it, and the report points into it: nothing is decoded and encoded again.
    /// @return report Its body and advisories lie in the question.
    /// @return question Where the app's question begins, three arguments of which are still to be filled in.
    /// @return size Of the question.
    function _verify(address verifier, bytes calldata evidence)
        private
        view
        returns (VerifiedReport memory report, uint256 question, uint256 size)
    {
        bytes4 selector = IAttestationVerifier.verify.selector;
        bool good;
        assembly ("memory-safe") {
            let m := mload(0x40)
            question := add(m, 0x1c)
            mstore(m, shr(224, selector))
            mstore(add(m, 0x20), 0x20)
            mstore(add(m, 0x40), evidence.length)
            calldatacopy(add(m, 0x60), evidence.offset, evidence.length)
            mstore(add(add(m, 0x60), evidence.length), 0)
            let asked := add(0x44, and(add(evidence.length, 0x1f), not(0x1f)))
            if iszero(staticcall(gas(), verifier, question, asked, 0, 0)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }

            // An offset, twelve words of which the last two are offsets, body, advisories: as Solidity writes it, and nothing else.
            let total := returndatasize()
            returndatacopy(add(m, 0x60), 0, total)
            let r := add(m, 0x80)
            let length := mload(add(r, 0x180))
            if gt(length, total) { length := total } // then it is too short for what follows
            let at := add(0x1a0, and(add(length, 0x1f), not(0x1f)))
            let count := mload(add(r, at))
            good := and(eq(mload(add(m, 0x60)), 0x20), lt(count, 0x10000))
            good := and(good, and(eq(mload(add(r, 0x140)), 0x180), eq(mload(add(r, 0x160)), at)))
            good := and(good, eq(total, add(add(at, 0x40), shl(5, count))))

            // No number is larger than its type.
            let bytes_ := or(or(mload(r), mload(add(r, 0x20))), or(mload(add(r, 0x40)), mload(add(r, 0x60))))
            let times := or(mload(add(r, 0xa0)), or(mload(add(r, 0xc0)), mload(add(r, 0xe0))))
            let rest := or(shr(8, bytes_), or(shr(16, mload(add(r, 0x80))), shr(40, times)))
            good := and(good, iszero(or(rest, shl(48, mload(add(r, 0x100))))))

            report := add(r, total) // a word behind the end
            mcopy(report, r, 0x140)
            mstore(add(report, 0x140), add(r, 0x180))
            mstore(add(report, 0x160), add(r, at))
            mstore(0x40, add(report, 0x180))
            size := add(0x44, total)
        }
        if (!good) revert BadReport(verifier);
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
    /// @param question From `_verify`.
    function _admit(Registration calldata registration, uint256 question, uint256 size)
        private
        view
        returns (Terms memory terms)
    {
        address app = registration.app;
        address instance = registration.instance;
        uint256 selection = registration.selection;
        bytes4 selector = IAppPolicy.admit.selector;
        bool ok;
        bytes memory reason;
        assembly ("memory-safe") {
            let m := sub(question, 0x1c)
            mstore(m, shr(224, selector))
            mstore(add(m, 0x20), instance)
            mstore(add(m, 0x40), 0x60)
            mstore(add(m, 0x60), selection)
            ok := staticcall(ADMIT_GAS, app, question, size, terms, 0x80)
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
        uint256 word = _apps[app];
        uint256 slot = terms.slot;
        if (
            slot == UNATTESTED || slot > LAST_SLOT || terms.leaseEnd > type(uint40).max
                || terms.activeFrom > type(uint32).max || word >> (SLOTS_AT + slot) & 1 == 0
        ) {
            revert BadPolicyContract(app);
        }
        terms.word = word;
    }

    /// @dev Writes what was admitted, and says in the terms what came of them. Whoever lives already, in the same slot, keeps the time
    /// from which it may act.
    function _enter(
        Registration calldata registration,
        VerifiedReport memory report,
        uint32 verifier,
        Terms memory terms,
        Standing memory standing,
        Origin memory origin
    ) private {
        address instance = registration.instance;
        uint256 time = block.timestamp;
        uint256 leaseEnd = terms.leaseEnd;
        uint256 latest = time + maxLease;
        if (leaseEnd > latest) leaseEnd = latest;
        if (leaseEnd > report.notAfter) leaseEnd = report.notAfter;
        if (leaseEnd < time) revert BadLease(uint64(leaseEnd), uint64(time), uint64(latest));

        uint256 activeFrom = terms.activeFrom;
        bool alive = standing.leaseEnd >= time && standing.slot != UNATTESTED
            && (origin.verifier == verifier || _isAccepted(origin.verifier)) && _policyAllows(instance, standing);
        if (alive) {
            // Evidence binds neither selection nor collateral: whoever sees it on its way could spend it on worse terms.
            if (terms.slot != standing.slot || leaseEnd < standing.leaseEnd || report.evaluation < standing.evaluation)
            {
                revert WorseThanNow(standing.slot, standing.leaseEnd, standing.evaluation);
            }
            activeFrom = standing.activeFrom;
        } else if (activeFrom < time) {
            activeFrom = time;
        }
        (terms.leaseEnd, terms.activeFrom) = (leaseEnd, activeFrom);

        uint8 slot = uint8(terms.slot);
        _standings[instance] = Standing(registration.app, uint40(leaseEnd), uint32(activeFrom), slot, report.evaluation);
        _origins[instance] =
            Origin(bytes20(report.platform), uint48(registration.blockNumber), report.tee, report.status, verifier);

        // Whether it may act now, as `isAuthorized` has it: lease and slot were compared. It may have been counted as alive before, and
        // wait now.
        uint256 word = terms.word;
        bool live = activeFrom <= time && report.evaluation >= uint16(word >> MIN_EVALUATION_AT)
            && (word >> ASKS_AT == 0 || _asked(instance, slot, registration.app));
        uint256 until = uint40(word >> LIVE_UNTIL_AT);
        uint256 counted = until;
        if ((leaseEnd < standing.leaseEnd || !live) && until <= standing.leaseEnd && until > time) counted = time;
        if (live && counted < leaseEnd) counted = leaseEnd;
        if (counted != until) _apps[registration.app] = word & ~LIVE_UNTIL | counted << LIVE_UNTIL_AT;
    }

    function _checkIdentity(Standing memory standing, address instance, address app) private pure {
        if (standing.slot == TOMBSTONE) revert InstanceIsRevoked(instance);
        if (standing.app != app && standing.app != address(0)) revert InstanceServesAnotherApp(instance, standing.app);
    }

    /// @dev Whether policy ended the instance's life, or governance dropped the verifier that let it in.
    function _isEnded(address instance, Standing memory standing) private view returns (bool) {
        return !_isAccepted(_origins[instance].verifier) || !_policyAllows(instance, standing);
    }

    function _isAccepted(uint256 number) private view returns (bool) {
        return _verifiers[_verifierAt[number]].accepted;
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
