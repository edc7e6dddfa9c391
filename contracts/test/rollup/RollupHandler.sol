// SPDX-License-Identifier: Apache-2.0
pragma solidity ^0.8.24;

import {IRollupGovernance} from "../../rollup/IRollupGovernance.sol";
import {IRollupZkVerifier} from "../../rollup/IRollupZkVerifier.sol";
import {ITwoFactorVerifier} from "../../rollup/ITwoFactorVerifier.sol";
import {TeeProofs} from "../../rollup/TeeProofs.sol";
import {IDevelopmentZk, TwoFactorWorld} from "./TwoFactorWorld.sol";

/// @dev Drives two rollups that share registry, SGXVerifier and enclaves, with verdicts and proofs true and false, and keeps a second
/// record of what went in: who accepted, when, what is contradicted. What the contracts say is held against it after each act; the
/// first thing that is wrong is kept in `wrong`. What happened is counted, so that a test can ask whether anything did.
contract RollupHandler is TwoFactorWorld {
    struct Seen {
        ITwoFactorVerifier.Status status;
        ITwoFactorVerifier.Reason reason;
        uint8 accepts; // a bit for each instance
        uint8 votes; // ACCEPTs since it is held
        bool contradicted;
        bool wasHeld;
        bool alone; // it became final by ZK alone
        uint40 teeAt;
        uint40 zkAt;
        uint40 heldAt;
    }

    struct Window {
        uint256 from;
        uint256 until;
    }

    uint256 internal constant FINALS = 64;
    uint256 internal constant BY_PEOPLE = 65;
    uint256 internal constant BY_ENCLAVES = 66;
    uint256 internal constant ALONE = 67;
    uint256 internal constant AT_ONCE = 68;
    uint256 internal constant POLICIES = 69;
    uint256 internal constant ZK_VERIFIERS = 70;

    IRollupGovernance[2] private _governances;
    ITwoFactorVerifier[2] private _rollups;
    TeeProofs.Claim[][2] private _claims;
    mapping(bytes32 claimId => Seen) private _seen;
    Window[2] private _alone;
    bytes[][2] private _changes;
    uint64[2] private _heads;
    uint64[2] private _heldFrom;
    uint256 private _acts;

    /// @notice How often: a status (8 for each) with a reason; then the constants above.
    uint256[71] private _reached;

    string public wrong;

    function setUp() public override {
        super.setUp();
        (_governances[0], _rollups[0]) = (governance, two);
        (_governances[1], _rollups[1]) = newRollup(policyOf(2, 2));
        _heads = [GENESIS, GENESIS];
        _heldFrom = [type(uint64).max, type(uint64).max];
    }

    function delay() internal pure override returns (uint32) {
        return 4 hours;
    }

    /// @dev One act of somebody on one of the rollups. What it writes in the other is wrong.
    function act(uint256 random) external {
        random = uint256(keccak256(abi.encode(random, ++_acts)));
        uint256 which = random % 3 == 0 ? 1 : 0;
        (governance, two) = (_governances[which], _rollups[which]);
        zk = IDevelopmentZk(address(governance.zkVerifier()));
        uint256 balance = address(_rollups[1 - which]).balance;
        vm.record();
        _act(which, random >> 8 & 63, random >> 16);
        (, bytes32[] memory writes) = vm.accesses(address(_rollups[1 - which]));
        if (writes.length != 0 || address(_rollups[1 - which]).balance != balance) {
            _wrong("another rollup was written");
        }
        (, writes) = vm.accesses(address(_governances[1 - which]));
        if (writes.length != 0) _wrong("another rollup's governance was written");
        _look(which);
    }

    function _act(uint256 which, uint256 kind, uint256 r) private {
        if (kind < 9) return _claim(which, r);
        if (kind >= 48) return _govern(which, kind, r);
        // What is held needs the most acts until something comes of it.
        bool held = kind >= 40 || (kind < 18 && r & 0x10000 == 0);
        (bool any, TeeProofs.Claim memory c) = _pick(which, r & 0xff, held);
        if (!any) return;
        // ZK alone is for when there are no enclaves.
        bool accept_ = kind < 18 || (kind >= 27 && kind < 33);
        if (accept_ && vm.getBlockTimestamp() < _alone[which].until && r & 0xe0000 != 0) return;
        if (kind < 18) _tee(c, (r >> 8) % 5, TeeProofs.ACCEPT);
        else if (kind < 20) _tee(c, (r >> 8) % 5, TeeProofs.REJECT);
        else if (kind < 27) _prove(c, r >> 8);
        else if (kind < 33) _settle(c, (r >> 8) % 5);
        else if (kind < 43) _poke(c);
        else if (kind == 43) _tee(c, (r >> 8) % 5, TeeProofs.ACCEPT);
        else if (kind == 44) _resolve(c, r >> 8);
        else if (kind == 45 && r & 0x700 == 0) _contradict(c);
        else if (kind == 46) _alone_(which, r);
    }

    function _govern(uint256 which, uint256 kind, uint256 r) private {
        if (kind == 48) pass(bound(r, 1, 12 hours));
        else if (kind < 55) pass(bound(r, 1, 100 minutes));
        else if (kind < 57) _announcePolicy(which, r);
        else if (kind < 59) _enact(which, r);
        else if (kind < 61) _renewZk();
        else if (kind == 61 && r % 16 == 0) _removeCode(r >> 8);
        else if (kind == 61) _money(r);
        else if (kind == 62 && r % 16 == 0) _revokeOne(r >> 8);
        else if (kind == 63 && r % 16 == 0) _freeze();
    }

    // ---------------------------------------------------------------- claims and factors

    function _claim(uint256 which, uint256 r) private {
        TeeProofs.Claim[] storage all = _claims[which];
        TeeProofs.Claim memory from = theHead();
        if (r % 5 == 0 && all.length != 0) from = all[all.length - 1];
        bytes32 root = r >> 16 & 7 == 0 ? bytes32("wrong") : bytes32("right");
        ITwoFactorVerifier.Batch memory b = batchAfter(from, uint64(1 + (r >> 8) % 8 / 5), root);
        TeeProofs.Claim memory c = claimOf(b);
        vm.prank(PROPOSER);
        (bool ok,) = address(two).call(abi.encodeCall(two.claim, (b)));
        if (ok) all.push(c);
    }

    function _tee(TeeProofs.Claim memory c, uint256 who, uint8 what) private {
        TeeProofs.Proof memory p = verdict(c, who, what);
        bool valid = registry.isAuthorized(p.instance, p.policyVersion, address(app))
            && governance.isActive(p.measurement, c.firstBlock, c.lastBlock);
        ITwoFactorVerifier.Standing memory before = at(c);
        (bool ok,) = address(two).call(abi.encodeCall(two.submitTee, (c, p)));
        if (!ok) return;
        if (!valid) _wrong("an invalid verdict counted");
        if (before.status == ITwoFactorVerifier.Status.Final || before.status == ITwoFactorVerifier.Status.Rejected) {
            _wrong("a verdict on a closed claim counted");
        }
        if (what == TeeProofs.ACCEPT) return _accepted(c, who);
        ITwoFactorVerifier.Standing memory s = at(c);
        if (
            s.status != ITwoFactorVerifier.Status.Held || s.reason != ITwoFactorVerifier.Reason.TeeContradiction
                || two.heldFrom() > c.firstBlock
        ) _wrong("a REJECT held nothing");
    }

    function _accepted(TeeProofs.Claim memory c, uint256 who) private {
        Seen storage seen = _seen[TeeProofs.id(c)];
        seen.accepts |= uint8(1 << who);
        if (seen.contradicted) seen.votes |= uint8(1 << who);
        if (seen.teeAt == 0 && _count(seen.accepts) >= two.policy(c.policy).accepts) {
            seen.teeAt = uint40(vm.getBlockTimestamp());
        }
    }

    function _prove(TeeProofs.Claim memory c, uint256 r) private {
        bool good = r % 4 != 0;
        bytes memory p = zkProof(good ? statement(c) : bytes32("bad"));
        (bool ok,) = address(two).call(abi.encodeCall(two.submitZk, (c, p)));
        if (!ok) return;
        if (!good) _wrong("a bad ZK proof counted");
        _seen[TeeProofs.id(c)].zkAt = uint40(vm.getBlockTimestamp());
    }

    function _settle(TeeProofs.Claim memory c, uint256 who) private {
        TeeProofs.Proof memory p = verdict(c, who, TeeProofs.ACCEPT);
        (bool ok,) = address(two).call(abi.encodeCall(two.settle, (c, zkProof(statement(c)), p)));
        if (!ok) return;
        _seen[TeeProofs.id(c)].zkAt = uint40(vm.getBlockTimestamp());
        if (at(c).reason != ITwoFactorVerifier.Reason.ZkBroken) _accepted(c, who);
    }

    function _contradict(TeeProofs.Claim memory c) private {
        IRollupZkVerifier.Transition memory t = transition(c);
        t.postRoot = "third";
        bytes memory p = zkProof(zk.statementOf(t));
        (bool ok,) = address(two).call(abi.encodeCall(two.submitZkContradiction, (c, t, p)));
        ok;
    }

    // ---------------------------------------------------------------- time and people

    function _poke(TeeProofs.Claim memory c) private {
        Seen storage seen = _seen[TeeProofs.id(c)];
        (bool ok,) = address(two).call(abi.encodeCall(two.poke, (c)));
        if (!ok || !seen.contradicted || at(c).status == ITwoFactorVerifier.Status.Held) return;
        if (at(c).status == ITwoFactorVerifier.Status.Rejected) return;
        // Enclaves released it: enough of them, of two codes, after the time.
        uint8 v = seen.votes;
        bool several = (v & 0x05 != 0 ? 1 : 0) + (v & 0x0a != 0 ? 1 : 0) + (v & 0x10 != 0 ? 1 : 0) > 1;
        IRollupGovernance.Policy memory p = two.policy(c.policy);
        if (
            !several || _count(v) < p.resolveAccepts || vm.getBlockTimestamp() < seen.heldAt + p.resolveTime
                || seen.reason != ITwoFactorVerifier.Reason.TeeContradiction
        ) _wrong("released without votes");
        _released(seen, BY_ENCLAVES);
    }

    function _resolve(TeeProofs.Claim memory c, uint256 r) private {
        bytes32 id = TeeProofs.id(c);
        bool uphold = r % 2 == 0;
        vm.prank(KEEPER);
        (bool ok,) = address(two).call(abi.encodeCall(two.announceResolution, (id, uphold, "")));
        if (!ok) return;
        pass(bound(r >> 1, 11 hours, 14 hours));
        bool early = vm.getBlockTimestamp() < _at(id);
        (ok,) = address(two).call(abi.encodeCall(two.executeResolution, (id)));
        if (!ok) return;
        if (early) _wrong("resolved before its time");
        if (uphold) _released(_seen[id], BY_PEOPLE);
    }

    function _at(bytes32 id) private view returns (uint40 at_) {
        (at_,,) = two.resolution(id);
    }

    function _released(Seen storage seen, uint256 how) private {
        (seen.contradicted, seen.votes) = (false, 0);
        if (seen.teeAt != 0) seen.teeAt = uint40(vm.getBlockTimestamp());
        ++_reached[how];
    }

    function _alone_(uint256 which, uint256 r) private {
        uint256 from = vm.getBlockTimestamp() + delay();
        if (r >> 8 & 3 == 0) {
            vm.prank(KEEPER);
            governance.revokeZkOnly();
            _alone[which] = Window(0, 0);
        } else {
            vm.prank(GOVERNOR);
            governance.announceZkOnly(uint40(from + 10 hours));
            _alone[which] = Window(from, from + 10 hours);
        }
    }

    function _announcePolicy(uint256 which, uint256 r) private {
        IRollupGovernance.Policy memory p = policyOf(uint8(1 + r % 2), r % 4 == 1 ? 2 : 0);
        p.rejectTime = uint32(bound(r >> 8, 1 hours, 3 hours));
        bytes memory call_ = abi.encodeCall(governance.setPolicy, (p));
        vm.prank(GOVERNOR);
        governance.announce(call_);
        _changes[which].push(call_);
    }

    function _enact(uint256 which, uint256 r) private {
        uint256 count = _changes[which].length;
        if (count == 0) return;
        (bool ok,) = address(governance).call(abi.encodeCall(governance.enact, (_changes[which][r % count])));
        if (ok) ++_reached[POLICIES];
    }

    function _renewZk() private {
        if (!two.zkFrozen(governance.current().zk)) return;
        change(abi.encodeCall(governance.setZkVerifier, (newZk())));
        ++_reached[ZK_VERIFIERS];
    }

    function _freeze() private {
        vm.prank(KEEPER);
        two.freezeZkVerifier();
    }

    function _removeCode(uint256 who) private {
        vm.prank(KEEPER);
        governance.removeActivation(measurementOf(who % 3));
    }

    function _revokeOne(uint256 who) private {
        vm.prank(GUARDIAN);
        (bool ok,) = address(registry).call(abi.encodeCall(registry.revoke, (voter(who % 5), "")));
        ok;
    }

    function _money(uint256 r) private {
        if (r % 2 == 0) {
            vm.prank(RECIPIENT);
            two.collect(RECIPIENT);
        } else {
            uint256 free = address(two).balance - two.credits();
            vm.prank(GOVERNOR);
            two.withdraw(GOVERNOR, free / 2);
        }
    }

    // ---------------------------------------------------------------- what is seen

    function rollup(uint256 which) external view returns (ITwoFactorVerifier) {
        return _rollups[which];
    }

    function claims(uint256 which) external view returns (TeeProofs.Claim[] memory) {
        return _claims[which];
    }

    function statementOf(uint256 which, TeeProofs.Claim memory c) external view returns (bytes32) {
        return _governances[which].zkVerifier().statementOf(transition(c));
    }

    function reached() external view returns (uint256[71] memory) {
        return _reached;
    }

    /// @dev One of the four after the head, seldom any; the first that is held, if there is one and it is asked for.
    function _pick(uint256 which, uint256 n, bool held) private view returns (bool any, TeeProofs.Claim memory c) {
        TeeProofs.Claim[] storage all = _claims[which];
        uint256 count = all.length;
        if (count == 0) return (false, c);
        if (n % 16 == 0) return (true, all[(n >> 4) % count]);
        uint256 found;
        for (uint256 i = 0; i < count; ++i) {
            ITwoFactorVerifier.Status status = _seen[TeeProofs.id(all[i])].status;
            if (held && status == ITwoFactorVerifier.Status.Held) return (true, all[i]);
            if (status == ITwoFactorVerifier.Status.Rejected || all[i].lastBlock <= _heads[which]) continue;
            if (found == 0 || n >> 4 & 1 == 0) c = all[i];
            if (++found == 4) break;
        }
        return (found != 0, c);
    }

    function _look(uint256 which) private {
        (uint64 number,,) = two.head();
        if (number != _heads[which]) {
            ++_reached[FINALS];
            if (number < _heads[which]) _wrong("the head went back");
            if (number >= _heldFrom[which]) _wrong("a held range became final");
        }
        _heads[which] = number;
        TeeProofs.Claim[] storage all = _claims[which];
        uint64 held = type(uint64).max;
        uint64 last = number;
        for (uint256 i = 0; i < all.length; ++i) {
            TeeProofs.Claim memory c = all[i];
            ITwoFactorVerifier.Standing memory s = at(c);
            _compare(which, c, s, number);
            if (s.status == ITwoFactorVerifier.Status.Final && c.lastBlock > last) last = c.lastBlock;
            if (_contradicts(s) && c.firstBlock < held) held = c.firstBlock;
        }
        if (last >= held) _wrong("a held range is final in a view");
        _heldFrom[which] = held;
    }

    /// @dev A claim's standing with the second record.
    function _compare(uint256 which, TeeProofs.Claim memory c, ITwoFactorVerifier.Standing memory s, uint64 number)
        private
    {
        Seen storage seen = _seen[TeeProofs.id(c)];
        bool changed = s.status != seen.status || s.reason != seen.reason;
        if (seen.status == ITwoFactorVerifier.Status.Final && c.lastBlock <= number && changed) {
            if (s.status != ITwoFactorVerifier.Status.Rejected) _wrong("a final claim is open");
        }
        if (s.policy != c.policy) _wrong("another policy");
        if (_contradicts(s) && !seen.contradicted) {
            (seen.contradicted, seen.wasHeld, seen.votes) = (true, true, 0);
            seen.heldAt = uint40(vm.getBlockTimestamp());
        }
        if (s.status == ITwoFactorVerifier.Status.Final) {
            _compareFinal(which, c, seen, number);
        } else if (seen.contradicted && s.status == ITwoFactorVerifier.Status.Pending) {
            _wrong("a contradiction was forgotten");
        }
        if (!changed) return;
        (seen.status, seen.reason) = (s.status, s.reason);
        ++_reached[uint256(s.status) * 8 + uint256(s.reason)];
    }

    function _compareFinal(uint256 which, TeeProofs.Claim memory c, Seen storage seen, uint64 number) private {
        if (seen.contradicted) _wrong("a contradicted claim is final");
        if (seen.zkAt == 0) _wrong("final without a ZK proof");
        if (seen.alone) return;
        IRollupGovernance.Policy memory p = two.policy(c.policy);
        uint256 time = vm.getBlockTimestamp();
        uint256 from = seen.teeAt;
        bool new_ = seen.status != ITwoFactorVerifier.Status.Final;
        if (from == 0) {
            // Only while ZK alone is enough; when it was written down in that time, for good.
            from = _alone[which].from;
            if (from == 0 || time < from || time > _alone[which].until) _wrong("final without ACCEPTs");
            if (c.lastBlock <= number) seen.alone = true;
            if (seen.alone) ++_reached[ALONE];
        } else if (p.kinds == 2 && !seen.wasHeld && seen.accepts & 0x10 != 0 && seen.accepts & 0x0f != 0) {
            if (new_) ++_reached[AT_ONCE];
            return;
        }
        if (seen.zkAt > from) from = seen.zkAt;
        if (new_ && time < from + p.rejectTime) _wrong("final before the time for a REJECT");
    }

    function _contradicts(ITwoFactorVerifier.Standing memory s) private pure returns (bool) {
        return s.status == ITwoFactorVerifier.Status.Held && s.reason != ITwoFactorVerifier.Reason.TeeTimeout;
    }

    function _count(uint8 bits) private pure returns (uint256 count) {
        for (; bits != 0; bits &= bits - 1) {
            ++count;
        }
    }

    function _wrong(string memory what) private {
        if (bytes(wrong).length == 0) wrong = what;
    }
}
