// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {ClaimState, ClaimStates} from "./ClaimState.sol";
import {IRollupGovernance} from "./IRollupGovernance.sol";
import {IRollupZkVerifier} from "./IRollupZkVerifier.sol";
import {ITwoFactorVerifier} from "./ITwoFactorVerifier.sol";
import {RollupRewards} from "./RollupRewards.sol";
import {TeeProofs} from "./TeeProofs.sol";

/// @title Claims: where they stand, what time does to them, and the chain of the final ones
/// @dev `_judge` is the state machine; whatever is written, it said first, and the views say the same.
///
/// | from                  | to                     | when |
/// |-----------------------|------------------------|------|
/// | none                  | pending                | claimed |
/// | pending, held         | rejected (ZkTimeout)   | never proven by ZK in time |
/// | pending, held         | rejected (Superseded)  | its blocks, or its parent's, are final otherwise |
/// | pending, held         | rejected (ZkContradiction) | not proven, and another result of its input is |
/// | pending               | held (ZkBroken)        | proven, and another result of its input too |
/// | pending               | held (TeeContradiction)| a REJECT, or an ACCEPT of another result of its input |
/// | pending               | held (TeeTimeout)      | proven, and too few ACCEPTs in time |
/// | held (TeeTimeout)     | pending                | enough ACCEPTs, or ZK alone is enough |
/// | held (the others)     | pending, rejected      | resolved by people, or TeeContradiction by enclaves |
/// | pending               | final                  | both factors, the time for a REJECT, on the head, nothing held below |
abstract contract TwoFactorClaims is RollupRewards {
    using ClaimStates for ClaimState;
    using ClaimStates for uint256;

    /// @dev Where a claim's blocks belong: what the views need of it.
    /// @param parent Of the parent's hash and state root.
    /// @param result Of what execution gives.
    struct Place {
        uint64 firstBlock;
        bytes24 parent;
        uint64 lastBlock;
        bytes24 result;
    }

    /// @dev The last final block. Judging takes the first word alone.
    /// @param link Of hash and root.
    struct Head {
        uint64 number;
        bytes24 link;
        bytes32 hash;
        bytes32 root;
    }

    /// @dev What governance says of a verdict, in words of `IRollupGovernance.termsInWords`.
    struct Asked {
        uint256 verifier;
        uint256 blocks;
    }

    uint64 internal constant NONE_HELD = type(uint64).max;

    bytes32 private immutable _firstConfig;

    /// @inheritdoc ITwoFactorVerifier
    uint64 public immutable l2ChainId;

    /// @inheritdoc ITwoFactorVerifier
    mapping(bytes32 statement => bytes32 claimId) public claimOf;

    /// @inheritdoc ITwoFactorVerifier
    mapping(uint8 number => bool) public zkFrozen;

    Head internal _head;
    mapping(bytes32 claimId => uint256 word) internal _states;
    mapping(bytes32 claimId => Place) internal _places;

    /// @dev First blocks of the claims that a contradiction holds, in no order.
    uint64[] private _held;

    constructor(Beginning memory b) RollupRewards(b.governance) {
        _firstConfig = b.config;
        l2ChainId = b.l2ChainId;
        _head = Head(b.headNumber, _link(b.headHash, b.headRoot), b.headHash, b.headRoot);
        _common.heldFrom = NONE_HELD;
    }

    // ---------------------------------------------------------------- views

    /// @inheritdoc ITwoFactorVerifier
    function standing(bytes32 claimId) external view returns (Standing memory) {
        ClaimState memory s = _states[claimId].unpack();
        IRollupGovernance.Terms memory t = _terms(s.policy);
        (Status status, Reason reason) = _judge(s, _places[claimId], t);
        return Standing({
            status: status,
            reason: reason,
            accepts: s.accepts,
            rejects: s.rejects,
            claimedAt: s.claimedAt,
            teeAt: s.teeAt,
            zkAt: s.zkAt,
            heldAt: s.heldAt,
            finalAt: status == Status.Pending || status == Status.Final ? uint40(_finalAt(s, t)) : 0,
            policy: s.policy
        });
    }

    /// @inheritdoc ITwoFactorVerifier
    function config() public view returns (bytes32 now_) {
        now_ = governance.config();
        if (now_ == 0) now_ = _firstConfig;
    }

    /// @inheritdoc ITwoFactorVerifier
    function head() external view returns (uint64 number, bytes32 hash, bytes32 root) {
        return (_head.number, _head.hash, _head.root);
    }

    /// @inheritdoc ITwoFactorVerifier
    function heldFrom() external view returns (uint64) {
        return _common.heldFrom;
    }

    // ---------------------------------------------------------------- where a claim stands

    /// @dev Where a claim stands at this second, of what is stored, time, and the head.
    function _judge(ClaimState memory s, Place memory place, IRollupGovernance.Terms memory t)
        internal
        view
        returns (Status, Reason)
    {
        if (s.status != Status.Pending && s.status != Status.Held) return (s.status, s.reason);

        uint64 number = _head.number;
        bool next = place.firstBlock == number + 1;
        if (place.firstBlock <= number || (next && place.parent != _head.link)) {
            return (Status.Rejected, Reason.Superseded);
        }
        if (s.reason == Reason.ZkBroken) return (Status.Held, Reason.ZkBroken);
        if (s.zk == 0 && _zkIsLate(s, t)) return (Status.Rejected, Reason.ZkTimeout);
        if (s.reason == Reason.TeeContradiction) return (Status.Held, Reason.TeeContradiction);
        if (!_isProven(s)) return (s.status, s.reason);

        uint256 at = _finalAt(s, t);
        if (at == 0) {
            if (s.status == Status.Held || block.timestamp > uint256(s.claimedAt) + t.policy.teeTime) {
                return (Status.Held, Reason.TeeTimeout);
            }
            return (Status.Pending, Reason.None);
        }
        // A contradiction holds its blocks under whatever claim they come.
        if (next && block.timestamp >= at && place.lastBlock < _common.heldFrom) return (Status.Final, Reason.None);
        return (Status.Pending, Reason.None);
    }

    /// @dev From when it can be final; zero while a factor is missing.
    function _finalAt(ClaimState memory s, IRollupGovernance.Terms memory t) internal view returns (uint256 at) {
        if (s.zkAt == 0) return 0;
        at = s.teeAt;
        if (at == 0) {
            at = t.aloneFrom;
            if (at == 0 || block.timestamp < at || block.timestamp > t.aloneUntil) return 0;
        } else if (t.policy.kinds == 2 && s.kinds == 3 && !s.upheld) {
            return at > s.zkAt ? at : s.zkAt;
        }
        return (at > s.zkAt ? at : s.zkAt) + t.policy.rejectTime;
    }

    /// @dev Whether its proof counts: the verifier that took it isn't frozen.
    function _isProven(ClaimState memory s) internal view returns (bool) {
        return s.zkAt != 0 && !_isFrozen(s.zk);
    }

    /// @dev Nobody can prove anything to a frozen verifier, and the next one begins with the whole time.
    function _zkIsLate(ClaimState memory s, IRollupGovernance.Terms memory t) private view returns (bool) {
        uint256 from = t.zkSince > s.claimedAt ? t.zkSince : s.claimedAt;
        return block.timestamp > from + t.policy.zkTime && !_isFrozen(t.zkNumber);
    }

    // ---------------------------------------------------------------- what is written

    /// @dev Writes down what time did, if it did something.
    function _advance(
        bytes32 id,
        TeeProofs.Claim calldata c,
        ClaimState memory s,
        Place memory place,
        IRollupGovernance.Terms memory t
    ) internal returns (bool) {
        (Status status, Reason reason) = _judge(s, place, t);
        if (status == s.status && reason == s.reason) return false;
        s.why = reason;
        if (status == Status.Final) _finalise(id, c, s);
        else if (status == Status.Rejected) _reject(id, s, place.firstBlock);
        else if (status == Status.Held) _hold(id, s, place.firstBlock);
        else _resume(id, s);
        return true;
    }

    function _finalise(bytes32 id, TeeProofs.Claim calldata c, ClaimState memory s) private {
        (s.status, s.reason) = (Status.Final, Reason.None);
        _head = Head(c.lastBlock, _link(c.lastHash, c.postRoot), c.lastHash, c.postRoot);
        emit ClaimFinal(id, c.lastBlock, c.lastHash, c.postRoot);
    }

    /// @dev For `s.why`.
    function _hold(bytes32 id, ClaimState memory s, uint64 firstBlock) internal {
        Reason reason = s.why;
        bool counted = _isContradiction(s);
        (s.status, s.reason, s.heldAt) = (Status.Held, reason, uint40(block.timestamp));
        if (!counted && reason != Reason.TeeTimeout) {
            if (s.round != type(uint8).max) ++s.round;
            _held.push(firstBlock);
            if (firstBlock < _common.heldFrom) _common.heldFrom = firstBlock;
        }
        emit ClaimHeld(id, reason);
    }

    /// @dev For `s.why`.
    function _reject(bytes32 id, ClaimState memory s, uint64 firstBlock) internal {
        _letGo(s, firstBlock);
        (s.status, s.reason) = (Status.Rejected, s.why);
        emit ClaimRejected(id, s.why);
    }

    /// @dev A timeout is over.
    function _resume(bytes32 id, ClaimState memory s) internal {
        emit ClaimReleased(id, s.reason);
        (s.status, s.reason) = (Status.Pending, Reason.None);
    }

    /// @dev A contradiction is resolved for the claim. REJECTs are struck, and their time begins anew. A proof that a broken verifier
    /// took is none.
    /// @param needed How many ACCEPTs its policy wants.
    /// @param votes_ ACCEPTs that were given while it was held. They replace the others if they are enough.
    function _release(bytes32 id, ClaimState memory s, uint64 firstBlock, uint8 needed, uint8 votes_) internal {
        _letGo(s, firstBlock);
        emit ClaimReleased(id, s.reason);
        if (s.zkAt != 0) s.zkAt = s.reason == Reason.ZkBroken ? 0 : uint40(block.timestamp);
        (s.status, s.reason, s.rejects, s.upheld) = (Status.Pending, Reason.None, 0, true);
        if (votes_ >= needed) s.accepts = votes_;
        s.teeAt = s.accepts >= needed ? uint40(block.timestamp) : 0;
    }

    function _letGo(ClaimState memory s, uint64 firstBlock) private {
        if (!_isContradiction(s)) return;
        uint64 lowest = NONE_HELD;
        uint256 last = _held.length - 1;
        uint64 moved = _held[last];
        _held.pop();
        bool found = moved == firstBlock;
        for (uint256 i = 0; i < last; ++i) {
            uint64 at = _held[i];
            if (!found && at == firstBlock) {
                _held[i] = at = moved;
                found = true;
            }
            if (at < lowest) lowest = at;
        }
        _common.heldFrom = lowest;
    }

    /// @dev governance.terms(version).
    function _terms(uint32 version) internal view returns (IRollupGovernance.Terms memory t) {
        (t,) = _termsOf(version, 0, 0);
    }

    /// @dev With what a verdict by an instance of this measurement needs, if `tee` isn't zero. The words are taken as they come: they
    /// are our own contract's.
    function _termsOf(uint32 version, uint8 tee, bytes32 measurement)
        internal
        view
        returns (IRollupGovernance.Terms memory t, Asked memory asked)
    {
        address governance_ = address(governance);
        bytes4 selector = IRollupGovernance.termsInWords.selector;
        IRollupGovernance.Policy memory p = t.policy;
        uint256 a;
        uint256 b;
        uint256 zk;
        uint256 alone;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, selector)
            mstore(add(m, 0x04), version)
            mstore(add(m, 0x24), tee)
            mstore(add(m, 0x44), measurement)
            if iszero(staticcall(gas(), governance_, m, 0x64, m, 0xc0)) { revert(0x00, 0x00) }
            a := mload(m)
            b := mload(add(m, 0x20))
            zk := mload(add(m, 0x40))
            alone := mload(add(m, 0x60))
            mcopy(asked, add(m, 0x80), 0x40)
        }
        p.app = address(uint160(a));
        p.accepts = uint8(a >> 160);
        p.kinds = uint8(a >> 168);
        p.rejectTime = uint32(a >> 176);
        p.teeTime = uint32(a >> 208);
        p.zkTime = uint32(b);
        p.resolveTime = uint32(b >> 32);
        p.resolveAccepts = uint8(b >> 64);
        p.rejectBudget = uint8(b >> 72);
        p.reward = uint96(b >> 80);
        t.zk = IRollupZkVerifier(address(uint160(zk)));
        t.zkNumber = uint8(zk >> 160);
        t.zkSince = uint40(zk >> 168);
        t.aloneFrom = uint40(alone);
        t.aloneUntil = uint40(alone >> 40);
    }

    function _freeze(uint8 number) internal {
        if (zkFrozen[number]) return;
        zkFrozen[number] = true;
        _common.frozen = true;
        emit ZkVerifierFrozen(governance.zkVerifierAt(number), number);
    }

    function _isFrozen(uint8 number) internal view returns (bool) {
        return _common.frozen && zkFrozen[number];
    }

    function _isContradiction(ClaimState memory s) internal pure returns (bool) {
        return s.status == Status.Held && s.reason != Reason.TeeTimeout;
    }

    function _isOpen(ClaimState memory s) internal pure returns (bool) {
        return s.status == Status.Pending || s.status == Status.Held;
    }

    // ---------------------------------------------------------------- what a claim says

    function _load(TeeProofs.Claim calldata c)
        internal
        view
        returns (bytes32 id, ClaimState memory s, Place memory place, IRollupGovernance.Terms memory t)
    {
        (id, s, place) = _stored(c);
        t = _terms(s.policy);
    }

    function _stored(TeeProofs.Claim calldata c)
        internal
        view
        returns (bytes32 id, ClaimState memory s, Place memory place)
    {
        id = _idOf(c);
        uint256 word = _states[id];
        if (word == 0) revert UnknownClaim(id);
        s = word.unpack();
        place = _placeOf(c);
    }

    /// @dev As `TeeProofs.id`, of calldata: its words are the encoding. Words that no claim has hash to no claim's id.
    function _idOf(TeeProofs.Claim calldata c) internal pure returns (bytes32 id) {
        bytes32 typeHash = TeeProofs.CLAIM_TYPE_HASH;
        assembly ("memory-safe") {
            let m := mload(0x40)
            mstore(m, typeHash)
            calldatacopy(add(m, 0x20), c, 0x200)
            id := keccak256(m, 0x220)
        }
    }

    function _placeOf(TeeProofs.Claim calldata c) internal pure returns (Place memory) {
        return Place(
            c.firstBlock, _link(c.parentHash, c.preRoot), c.lastBlock, _result(c.postRoot, c.receipts, c.withdrawals)
        );
    }

    /// @dev What at most one result belongs to. The origin isn't in it: it doesn't change what blocks give.
    function _inputOf(TeeProofs.Claim calldata c) internal pure returns (bytes32) {
        return _input(c.firstBlock, c.lastBlock, c.parentHash, c.preRoot, c.inputs);
    }

    function _input(uint64 firstBlock, uint64 lastBlock, bytes32 parentHash, bytes32 preRoot, bytes32 inputs)
        internal
        pure
        returns (bytes32)
    {
        return keccak256(abi.encode(firstBlock, lastBlock, parentHash, preRoot, inputs));
    }

    function _link(bytes32 hash, bytes32 root) internal pure returns (bytes24) {
        return bytes24(keccak256(abi.encode(hash, root)));
    }

    function _result(bytes32 postRoot, bytes32 receipts, bytes32 withdrawals) internal pure returns (bytes24) {
        return bytes24(keccak256(abi.encode(postRoot, receipts, withdrawals)));
    }

    /// @dev zk.statementOf of a claim's transition, whose words are the claim's from the second to the eleventh, and the thirteenth.
    function _statement(IRollupZkVerifier zk, TeeProofs.Claim calldata c) internal view returns (bytes32) {
        uint256 m;
        assembly ("memory-safe") {
            m := mload(0x40)
            calldatacopy(add(m, 0x20), add(c, 0x20), 0x140)
            calldatacopy(add(m, 0x160), add(c, 0x180), 0x20)
        }
        return _ask(zk, m);
    }

    /// @dev The same of a claim in memory.
    function _statementOf(IRollupZkVerifier zk, TeeProofs.Claim memory c) internal view returns (bytes32) {
        uint256 m;
        assembly ("memory-safe") {
            m := mload(0x40)
            mcopy(add(m, 0x20), add(c, 0x20), 0x140)
            mcopy(add(m, 0x160), add(c, 0x180), 0x20)
        }
        return _ask(zk, m);
    }

    /// @param m A word before the transition, in free memory.
    function _ask(IRollupZkVerifier zk, uint256 m) private view returns (bytes32 statement) {
        uint256 selector = uint32(IRollupZkVerifier.statementOf.selector);
        assembly ("memory-safe") {
            mstore(m, selector)
            if iszero(staticcall(gas(), zk, add(m, 0x1c), 0x164, 0x00, 0x20)) {
                returndatacopy(m, 0, returndatasize())
                revert(m, returndatasize())
            }
            // So does an account without code answer.
            if lt(returndatasize(), 0x20) { revert(0x00, 0x00) }
            statement := mload(0x00)
        }
    }
}
